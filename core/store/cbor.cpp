// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cbor.h"

#include <limits>

namespace store {

void CborWriter::head(int major, quint64 value)
{
    const auto type = static_cast<unsigned>(major) << 5;
    if (value < 24) {
        m_out.append(static_cast<char>(type | value));
        return;
    }
    const int width = value <= 0xff ? 0 : value <= 0xffff ? 1 : value <= 0xffffffff ? 2 : 3;
    m_out.append(static_cast<char>(type | static_cast<unsigned>(24 + width)));
    for (int shift = (8 << width) - 8; shift >= 0; shift -= 8)
        m_out.append(static_cast<char>(value >> shift));
}

void CborWriter::bytes(QByteArrayView value)
{
    head(2, static_cast<quint64>(value.size()));
    m_out.append(value);
}

void CborWriter::cell(const base::Cell& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        integer(*number);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        head(3, static_cast<quint64>(utf8.size()));
        m_out.append(utf8);
    } else if (const auto* blob = std::get_if<QByteArray>(&value)) {
        bytes(*blob);
    } else {
        m_out.append('\xf6');
    }
}

bool CborReader::head(int& major, quint64& value)
{
    if (atEnd())
        return false;
    const auto first = static_cast<unsigned char>(*m_at++);
    major = first >> 5;
    const int info = first & 0x1f;
    if (info < 24) {
        value = static_cast<quint64>(info);
        return true;
    }
    if (info > 27 || m_end - m_at < (1 << (info - 24)))
        return false;
    value = 0;
    for (int i = 0; i < (1 << (info - 24)); ++i)
        value = value << 8 | static_cast<unsigned char>(*m_at++);
    return true;
}

std::optional<quint64> CborReader::headOf(int wanted)
{
    int major = 0;
    quint64 value = 0;
    return head(major, value) && major == wanted ? std::optional(value) : std::nullopt;
}

std::optional<QByteArrayView> CborReader::take(quint64 length)
{
    if (length > static_cast<quint64>(m_end - m_at))
        return std::nullopt;
    const QByteArrayView taken(m_at, static_cast<qsizetype>(length));
    m_at += length;
    return taken;
}

std::optional<QByteArrayView> CborReader::bytes()
{
    const auto length = headOf(2);
    return length ? take(*length) : std::nullopt;
}

bool CborReader::cell(base::Cell& value)
{
    int major = 0;
    quint64 number = 0;
    if (!head(major, number))
        return false;
    constexpr auto Largest = static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (major == 0 || major == 1) {
        value = major == 0 ? static_cast<qint64>(number) : static_cast<qint64>(~number);
        return number <= Largest;
    }
    if (major == 2 || major == 3) {
        const auto content = take(number);
        if (content)
            value = major == 2 ? base::Cell(content->toByteArray()) : base::Cell(QString::fromUtf8(*content));
        return content.has_value();
    }
    if (major != 7 || number < 20 || number > 22)
        return false;
    value = number == 22 ? base::Cell() : base::Cell(qint64{number == 21});
    return true;
}

} // namespace store
