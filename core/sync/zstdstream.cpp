// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/zstdstream.h"

#include "core/sync/bundleerror.h"
#include "core/sync/bundleformat.h"

#include <QtEndian>

#include <new>

#include <zstd.h>

namespace syncing {

namespace {

constexpr int Level =
    9; // measured: 10.7 MB of ops become 3.7 MB in 0.5 s; 19 saves little more and takes 20 times as long
constexpr qsizetype BufferBytes = 128 * 1024;
constexpr quint32 SkippableMagic = 0x184D2A50;

} // namespace

void Deflater::Free::operator()(ZSTD_CCtx_s* context) const
{
    ZSTD_freeCCtx(context);
}

Deflater::Deflater(ByteSink sink) : m_context(ZSTD_createCCtx()), m_sink(std::move(sink))
{
    if (!m_context)
        throw std::bad_alloc();
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, Level);
}

void Deflater::add(QByteArrayView bytes)
{
    run(bytes, false);
}

void Deflater::finish()
{
    run({}, true);
}

void Deflater::pad(qint64 bytes)
{
    QByteArray frame(qMax<qint64>(bytes, 8), '\0');
    qToLittleEndian(SkippableMagic, frame.data());
    qToLittleEndian(static_cast<quint32>(frame.size() - 8), frame.data() + 4);
    m_sink(frame);
}

void Deflater::run(QByteArrayView bytes, bool isLast)
{
    QByteArray buffer(BufferBytes, Qt::Uninitialized);
    ZSTD_inBuffer in{bytes.data(), static_cast<size_t>(bytes.size()), 0};
    size_t left = 0;
    do {
        ZSTD_outBuffer out{buffer.data(), static_cast<size_t>(buffer.size()), 0};
        left = ZSTD_compressStream2(m_context.get(), &out, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left))
            throw base::Error(std::string("zstd: ") + ZSTD_getErrorName(left));
        if (out.pos > 0)
            m_sink(QByteArrayView(buffer.constData(), static_cast<qsizetype>(out.pos)));
    } while (isLast ? left > 0 : in.pos < in.size);
}

void Inflater::Free::operator()(ZSTD_DCtx_s* context) const
{
    ZSTD_freeDCtx(context);
}

Inflater::Inflater(qint64 maxBytes)
    : m_context(ZSTD_createDCtx())
    , m_buffer(BufferBytes, Qt::Uninitialized)
    , m_left(maxBytes)
{
    if (!m_context)
        throw std::bad_alloc();
    ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, MaxZstdWindowLog);
}

void Inflater::feed(const QByteArray& packed)
{
    Q_ASSERT(m_at == static_cast<size_t>(m_packed.size()) && !m_isBufferFull);
    m_packed = packed;
    m_at = 0;
}

std::optional<QByteArrayView> Inflater::next()
{
    ZSTD_inBuffer in{m_packed.constData(), static_cast<size_t>(m_packed.size()), m_at};
    while (in.pos < in.size || m_isBufferFull) {
        ZSTD_outBuffer out{m_buffer.data(), static_cast<size_t>(m_buffer.size()), 0};
        const size_t hint = ZSTD_decompressStream(m_context.get(), &out, &in);
        if (ZSTD_isError(hint))
            throw BundleError(BundleErrorCode::Damaged, std::string("zstd: ") + ZSTD_getErrorName(hint));
        m_at = in.pos;
        m_isAtEnd = hint == 0;
        m_isBufferFull = out.pos == out.size && !m_isAtEnd;
        m_left -= static_cast<qint64>(out.pos);
        if (m_left < 0)
            throw BundleError(BundleErrorCode::TooLarge, "inflates beyond its bound");
        if (out.pos > 0)
            return QByteArrayView(m_buffer.constData(), static_cast<qsizetype>(out.pos));
    }
    return std::nullopt;
}

} // namespace syncing
