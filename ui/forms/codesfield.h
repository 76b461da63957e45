// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fields.h"

#include <functional>
#include <map>

namespace ui {

/// Codes that are typed and shown in words.
struct CodeList {
    QStringList (*names)();                                 ///< to complete from
    std::optional<QString> (*codeOf)(const QString& typed); ///< nullopt: nothing of that name
    QString (*textOf)(const QString& code);
    QString (*faultText)(const QString& typed); ///< says that it is none, and what is possible
};
/// The list behind a register that holds several codes; nullptr for one of free texts.
[[nodiscard]] const CodeList* codeListOf(const QString& code);

/// Several codes, typed in words with commas between; each word is completed while it is typed. What is kept
/// and not known here stays as it is.
class CodesField final : public ValueField<QStringList> {
    Q_OBJECT
public:
    CodesField(const FieldSpec& spec, const CodeList& list, QWidget* parent = nullptr);
    [[nodiscard]] QStringList value() const override;
    void setValue(const QStringList& value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] std::optional<QString> fault() const override;

private:
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] std::optional<QString> codeOf(const QString& word) const;

    const CodeList& m_list;
    QLineEdit* m_edit;
    std::map<QString, QString> m_kept; ///< codes by the words they were shown in
};

/// A need: one of the list, in words, or any other text.
class NeedField final : public ValueField<QString> {
    Q_OBJECT
public:
    explicit NeedField(const FieldSpec& spec, QWidget* parent = nullptr);
    [[nodiscard]] QString value() const override;
    void setValue(const QString& value) override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit* m_edit;
    QString m_kept; ///< the code that was shown
};

} // namespace ui
