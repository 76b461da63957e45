// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace domain {

/// Who may later hold the key to a register. An op carries registers of one compartment only (SYNC.md section
/// 2).
enum class Compartment : std::uint8_t { General, Protection, Staff };

/// What else is true of a register, combined by `|`.
enum RegisterFlags : unsigned {
    Plain = 0,
    Personal = 1U << 0,       ///< names or describes a person: erased with them, never in logs
    SafetyRelevant = 1U << 1, ///< concurrent values: both shown, the stricter holds until a person resolves
    Searchable = 1U << 2,     ///< belongs into the search index
};

/// One column of a kind's table.
struct ColumnInfo {
    std::string name;
    base::CellType type = base::CellType::Text;
};

/// A register: the members that merge as a whole, because one invariant binds them. Its number is permanent
/// within its kind (1 to 62; 0 is the row's existence) and never reused.
struct RegisterInfo {
    std::uint8_t number = 0;
    std::string name;
    Compartment compartment = Compartment::General;
    unsigned flags = Plain;
    std::optional<std::uint16_t> refersTo; ///< the kind whose row this register names
    std::size_t firstColumn = 0;           ///< index into KindInfo::columns
    std::size_t columnCount = 1;

    [[nodiscard]] bool has(RegisterFlags flag) const { return (flags & flag) != 0; }
};

/// A record kind as data: from it follow DDL, row and op encoding, history, generic export, erasure,
/// canonical dump.
struct KindInfo {
    std::uint16_t number = 0; ///< permanent, never reused
    std::string name;         ///< lower case with underscores; the table's name
    std::vector<RegisterInfo> registers;
    std::vector<ColumnInfo> columns;
    /// True if the cells of a row (order of columns) make a valid record.
    bool (*isReadable)(std::span<const base::Cell> cells) = nullptr;

    /// nullptr if this program does not know the register.
    [[nodiscard]] const RegisterInfo* findRegister(std::uint8_t registerNumber) const;
    [[nodiscard]] const RegisterInfo* findRegister(std::string_view registerName) const;
};

} // namespace domain
