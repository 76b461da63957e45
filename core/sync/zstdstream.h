// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace syncing {

using ByteSink = std::function<void(QByteArrayView)>;

/// Packs a stream of bytes into one zstd frame, handed piece by piece to the sink.
class Deflater {
public:
    explicit Deflater(ByteSink sink);
    void add(QByteArrayView bytes);
    /// Ends the frame. Nothing may be added afterwards.
    void finish();
    /// Hands out a skippable frame of at least `bytes` bytes; only after finish().
    void pad(qint64 bytes);

private:
    void run(QByteArrayView bytes, bool isLast);

    struct Free {
        void operator()(ZSTD_CCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
    ByteSink m_sink;
};

/// Unpacks zstd frames piece by piece, never more than `maxBytes` in all and with a window of at most 8 MiB.
class Inflater {
public:
    explicit Inflater(qint64 maxBytes);
    /// Gives the next packed bytes. Only when next() had none left.
    void feed(const QByteArray& packed);
    /// The next unpacked bytes, not empty, which hold until the next call; nullopt if more packed bytes are
    /// needed. Throws BundleError (TooLarge, Damaged).
    [[nodiscard]] std::optional<QByteArrayView> next();
    /// True if no frame is open.
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }

private:
    struct Free {
        void operator()(ZSTD_DCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_DCtx_s, Free> m_context;
    QByteArray m_packed;
    size_t m_at = 0; ///< in m_packed
    QByteArray m_buffer;
    qint64 m_left;
    bool m_isAtEnd = true;
    bool m_isBufferFull = false;
};

} // namespace syncing
