// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoder.h"

#include <QStringDecoder>

#include <array>

namespace exchange {

namespace {

/// Windows-1252 differs from Latin-1 in the bytes 0x80 to 0x9f only.
constexpr std::array<char16_t, 32> Windows1252Upper{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(Windows1252Upper[c.unicode() - 0x80U]);
    return text;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

/// Length of the well-formed UTF-8 character at `at`; 0 if there is none.
qsizetype characterLength(QByteArrayView bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const qsizetype length = lead < 0x80   ? 1
                             : lead < 0xc2 ? 0
                             : lead < 0xe0 ? 2
                             : lead < 0xf0 ? 3
                             : lead < 0xf5 ? 4
                                           : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    for (qsizetype i = 1; i < length; ++i)
        if (!isContinuation(bytes[at + i]))
            return 0;
    const auto second = length > 1 ? static_cast<unsigned char>(bytes[at + 1]) : 0U;
    const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool outside = (lead == 0xed && second >= 0xa0) || (lead == 0xf4 && second >= 0x90);
    return overlong || outside ? 0 : length;
}

qsizetype firstByteOutsideUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = characterLength(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

std::optional<DecodedText> withoutNul(DecodedText decoded)
{
    if (decoded.text.contains(QChar(u'\0')))
        return std::nullopt;
    return decoded;
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return withoutNul({decoder.decode(bytes), TextEncoding::Utf16, -1});
    }
    const QByteArrayView content =
        bytes.startsWith("\xef\xbb\xbf") ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes);
    const qsizetype foreign = firstByteOutsideUtf8(content);
    if (foreign < 0)
        return withoutNul({QString::fromUtf8(content), TextEncoding::Utf8, -1});
    return withoutNul({fromWindows1252(content), TextEncoding::Windows1252, foreign});
}

} // namespace exchange
