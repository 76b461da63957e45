// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/codesfield.h"

#include "ui/words/places.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

namespace ui {

namespace {

struct CodeTexts {
    Q_DECLARE_TR_FUNCTIONS(ui::CodesField)
};

constexpr QLatin1Char Comma(',');

/// Completes the word behind the last comma.
class LastWordCompleter final : public QCompleter {
public:
    LastWordCompleter(const QStringList& names, QLineEdit& edit) : QCompleter(names, &edit), m_edit(edit) {}
    [[nodiscard]] QStringList splitPath(const QString& path) const override
    {
        return {path.mid(path.lastIndexOf(Comma) + 1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        const qsizetype comma = m_edit.text().lastIndexOf(Comma);
        const QString before = comma < 0 ? QString() : m_edit.text().left(comma) + QStringLiteral(", ");
        return before + QCompleter::pathFromIndex(index);
    }

private:
    const QLineEdit& m_edit;
};

void setUpCompleter(QLineEdit& edit, QCompleter& completer, const QString& label)
{
    completer.setCaseSensitivity(Qt::CaseInsensitive);
    completer.setFilterMode(Qt::MatchContains);
    completer.setMaxVisibleItems(8);
    completer.popup()->setAccessibleName(label);
    edit.setCompleter(&completer);
}

QString countryFault(const QString& typed)
{
    return CodeTexts::tr("“%1” is no country we know. Type its name in German or English or its code, "
                         "for example: Irak, Iraq or IQ")
        .arg(typed);
}

QString languageFault(const QString& typed)
{
    return CodeTexts::tr("“%1” is no language we know. Type its name and how well it is spoken, "
                         "for example: Arabisch (Muttersprache), Deutsch A2")
        .arg(typed);
}

} // namespace

const CodeList* codeListOf(const QString& code)
{
    static constexpr CodeList countries{words::countryNames, words::countryCode, words::countryText,
                                        countryFault};
    static constexpr CodeList languages{words::languageNames, words::spokenCode, words::spokenText,
                                        languageFault};
    if (code == QLatin1String("nationalities"))
        return &countries;
    return code == QLatin1String("languages") ? &languages : nullptr;
}

CodesField::CodesField(const FieldSpec& spec, const CodeList& list, QWidget* parent)
    : ValueField(spec, parent)
    , m_list(list)
    , m_edit(new QLineEdit)
{
    m_edit->setToolTip(tr("Several with a comma between"));
    setUpCompleter(*m_edit, *new LastWordCompleter(list.names(), *m_edit), label());
    setEditor(*m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    // Queued: the line takes the word over after it has been chosen.
    connect(m_edit->completer(), qOverload<const QString&>(&QCompleter::activated), this,
            &FieldEditor::edited, Qt::QueuedConnection);
}

QStringList CodesField::words() const
{
    QStringList words;
    for (const QString& text : m_edit->text().split(Comma, Qt::SkipEmptyParts))
        if (const QString word = text.simplified(); !word.isEmpty())
            words << word;
    return words;
}

std::optional<QString> CodesField::codeOf(const QString& word) const
{
    const auto kept = m_kept.find(word);
    return kept != m_kept.end() ? std::optional(kept->second) : m_list.codeOf(word);
}

QStringList CodesField::value() const
{
    QStringList codes;
    for (const QString& word : words())
        if (const QString code = codeOf(word).value_or(word); !codes.contains(code))
            codes << code;
    return codes;
}

void CodesField::setValue(const QStringList& value)
{
    QStringList shown;
    m_kept.clear();
    for (const QString& code : value) {
        shown << m_list.textOf(code).simplified();
        m_kept.emplace(shown.last(), code);
    }
    m_edit->setText(shown.join(QStringLiteral(", ")));
    m_edit->setCursorPosition(0);
}

void CodesField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

std::optional<QString> CodesField::fault() const
{
    for (const QString& word : words())
        if (!codeOf(word))
            return m_list.faultText(word);
    return std::nullopt;
}

NeedField::NeedField(const FieldSpec& spec, QWidget* parent) : ValueField(spec, parent), m_edit(new QLineEdit)
{
    m_edit->setPlaceholderText(tr("From the list, or in your own words"));
    setUpCompleter(*m_edit, *new QCompleter(words::needNames(), m_edit), label());
    setEditor(*m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    // Queued: the line takes the word over after it has been chosen.
    connect(m_edit->completer(), qOverload<const QString&>(&QCompleter::activated), this,
            &FieldEditor::edited, Qt::QueuedConnection);
}

QString NeedField::value() const
{
    const QString typed = m_edit->text().simplified();
    return typed == words::needText(m_kept).simplified() ? m_kept : words::needCode(typed);
}

void NeedField::setValue(const QString& value)
{
    m_kept = value;
    m_edit->setText(words::needText(value));
    m_edit->setCursorPosition(0);
}

void NeedField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace ui
