// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/chunkstream.h"

#include "core/sync/bundleerror.h"
#include "core/sync/deviceio.h"
#include "core/sync/rawbytes.h"

#include <QIODevice>

namespace syncing {

namespace {

constexpr int Overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr int StreamHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr unsigned char TagMessage = 0x00;
constexpr unsigned char TagFinal = 0x03;

} // namespace

ChunkWriter::ChunkWriter(QIODevice& device, const FileKey& key, const QByteArray& header) : m_device(device)
{
    QByteArray streamHeader(StreamHeaderBytes, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&m_state, bytesOf(streamHeader), key.data());
    m_associated = header + streamHeader;
    writeAll(m_device, m_associated);
    m_written = m_associated.size();
}

ChunkWriter::~ChunkWriter()
{
    sodium_memzero(&m_state, sizeof m_state);
}

void ChunkWriter::write(QByteArrayView bytes)
{
    m_pending.append(bytes.data(), bytes.size());
    qsizetype at = 0;
    // The last chunk is never empty, so a full one waits until more comes.
    for (; m_pending.size() - at > ChunkBytes; at += ChunkBytes)
        push(QByteArrayView(m_pending).sliced(at, ChunkBytes), TagMessage);
    m_pending.remove(0, at);
}

void ChunkWriter::finish()
{
    push(m_pending, TagFinal);
    m_pending.clear();
}

qint64 ChunkWriter::bundleBytes() const
{
    return m_written + (m_pending.isEmpty() ? 0 : m_pending.size() + Overhead);
}

void ChunkWriter::push(QByteArrayView plain, unsigned char tag)
{
    QByteArray sealed(plain.size() + Overhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&m_state, bytesOf(sealed), nullptr, bytesOf(plain),
                                               static_cast<quint64>(plain.size()), bytesOf(m_associated),
                                               static_cast<quint64>(m_associated.size()), tag);
    m_associated.clear();
    writeAll(m_device, sealed);
    m_written += sealed.size();
}

ChunkReader::ChunkReader(QIODevice& device, const FileKey& key, const QByteArray& header) : m_device(device)
{
    const QByteArray streamHeader = readUpTo(device, StreamHeaderBytes);
    if (streamHeader.size() < StreamHeaderBytes)
        throw BundleError(BundleErrorCode::Truncated, "ends within its header");
    m_associated = header + streamHeader;
    crypto_secretstream_xchacha20poly1305_init_pull(&m_state, bytesOf(streamHeader), key.data());
}

ChunkReader::~ChunkReader()
{
    sodium_memzero(&m_state, sizeof m_state);
}

std::optional<QByteArray> ChunkReader::next()
{
    if (m_isFinished)
        return std::nullopt;
    const QByteArray sealed = readUpTo(m_device, ChunkBytes + Overhead);
    const bool isShort = sealed.size() < ChunkBytes + Overhead;
    if (sealed.size() <= Overhead)
        throw BundleError(BundleErrorCode::Truncated, "the last part is missing");
    QByteArray plain(sealed.size() - Overhead, Qt::Uninitialized);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state, bytesOf(plain), nullptr, &tag, bytesOf(sealed),
                                                   static_cast<quint64>(sealed.size()), bytesOf(m_associated),
                                                   static_cast<quint64>(m_associated.size())))
        throw BundleError(isShort ? BundleErrorCode::Truncated : BundleErrorCode::Damaged,
                          isShort ? "ends within a part, or that part was changed" : "a part was changed");
    m_associated.clear();
    if (tag == TagFinal) {
        m_isFinished = true;
        if (!readUpTo(m_device, 1).isEmpty())
            throw BundleError(BundleErrorCode::Damaged, "something follows its end");
    } else if (tag != TagMessage || isShort) {
        throw BundleError(BundleErrorCode::Damaged, "parts not cut by the rules");
    }
    return plain;
}

} // namespace syncing
