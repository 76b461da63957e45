// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recordlist.h"
#include "core/domain/record/codes.h"
#include "ui/forms/fieldeditor.h"
#include "ui/words/terms.h"

#include <algorithm>
#include <vector>

class QComboBox;
class QListWidget;

namespace ui {

/// A drop-down list. Typing finds an entry by any part of its text; once left, a text that only one entry
/// holds becomes that entry, and any other is a fault. The base of choices of every type.
class ComboField : public FieldEditor {
    Q_OBJECT
public:
    explicit ComboField(const FieldSpec& spec, QWidget* parent = nullptr);

    /// The entry that is chosen; -1 while the text is none.
    [[nodiscard]] int index() const;
    void setIndex(int index);
    [[nodiscard]] bool fitsCell() const override { return true; }
    void setReadOnly(bool readOnly) override;
    /// Lists what can be chosen, in order; nothing is chosen then.
    void setTexts(const QStringList& texts);
    [[nodiscard]] std::optional<QString> fault() const override;

protected:
    void complete() override;

private:
    QComboBox* m_combo;
};

/// One of the codes of an enum, or none where V is optional.
template <class V>
class ChoiceField final : public ComboField {
    template <class T>
    struct Inner {
        using Type = T;
        static constexpr bool isOptional = false;
    };
    template <class T>
    struct Inner<std::optional<T>> {
        using Type = T;
        static constexpr bool isOptional = true;
    };
    using E = typename Inner<V>::Type;
    static constexpr int Empty = Inner<V>::isOptional ? 1 : 0;

public:
    explicit ChoiceField(const FieldSpec& spec, QWidget* parent = nullptr) : ComboField(spec, parent)
    {
        QStringList texts;
        if (Empty == 1)
            texts << QStringLiteral("–");
        for (const auto& entry : codesOf(E{}))
            texts << words::text(entry.value);
        setTexts(texts);
        setIndex(0);
    }
    [[nodiscard]] V value() const
    {
        const auto codes = codesOf(E{});
        const auto at = static_cast<std::size_t>(std::max(index() - Empty, 0));
        if constexpr (Inner<V>::isOptional)
            if (index() < Empty)
                return std::nullopt;
        return codes[at].value;
    }
    void setValue(const V& value)
    {
        const auto codes = codesOf(E{});
        for (std::size_t i = 0; i < codes.size(); ++i)
            if (V(codes[i].value) == value)
                return setIndex(static_cast<int>(i) + Empty);
        setIndex(0);
    }
};

/// One record of a kind, or none.
class RecordField final : public ComboField {
    Q_OBJECT
public:
    RecordField(const FieldSpec& spec, std::vector<desk::RecordOption> options, bool canBeEmpty,
                QWidget* parent = nullptr);
    /// Null: none.
    [[nodiscard]] base::Uuid record() const;
    void setRecord(const base::Uuid& id);

private:
    std::vector<desk::RecordOption> m_options;
};

/// Several records of a kind, as boxes to tick.
class RecordsField final : public FieldEditor {
    Q_OBJECT
public:
    RecordsField(const FieldSpec& spec, std::vector<desk::RecordOption> options, QWidget* parent = nullptr);
    [[nodiscard]] std::vector<base::Uuid> records() const;
    void setRecords(const std::vector<base::Uuid>& ids);
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] int span() const override { return 2; }

private:
    std::vector<desk::RecordOption> m_options;
    QListWidget* m_list;
};

} // namespace ui
