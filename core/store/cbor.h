// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"

#include <QByteArray>

#include <optional>

namespace store {

/// Appends CBOR (RFC 8949) of the deterministic kind: shortest heads, definite lengths.
class CborWriter {
public:
    explicit CborWriter(QByteArray& out) : m_out(out) {}

    void mapOf(quint64 pairs) { head(5, pairs); }
    void arrayOf(quint64 items) { head(4, items); }
    void integer(qint64 value)
    {
        value < 0 ? head(1, ~static_cast<quint64>(value)) : head(0, static_cast<quint64>(value));
    }
    void boolean(bool value) { m_out.append(value ? '\xf5' : '\xf4'); }
    void bytes(QByteArrayView value);
    void cell(const base::Cell& value);

private:
    void head(int major, quint64 value);
    QByteArray& m_out;
};

/// Reads what CborWriter writes from bytes that may hold anything: every method answers false (or nullopt) at
/// the first byte that does not fit and never reads beyond the end.
class CborReader {
public:
    explicit CborReader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] std::optional<quint64> mapHead() { return headOf(5); }
    [[nodiscard]] std::optional<quint64> arrayHead() { return headOf(4); }
    [[nodiscard]] std::optional<quint64> unsignedInteger() { return headOf(0); }
    [[nodiscard]] std::optional<QByteArrayView> bytes();
    /// An integer within 64 bits, a text, bytes, null, or a truth value (as 0 or 1).
    [[nodiscard]] bool cell(base::Cell& value);
    /// The major type of what follows; -1 at the end.
    [[nodiscard]] int peekMajor() const { return atEnd() ? -1 : static_cast<unsigned char>(*m_at) >> 5; }

private:
    bool head(int& major, quint64& value);
    std::optional<quint64> headOf(int wanted);
    std::optional<QByteArrayView> take(quint64 length);
    const char* m_at;
    const char* m_end;
};

} // namespace store
