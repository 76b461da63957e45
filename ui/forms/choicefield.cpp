// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choicefield.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>

namespace ui {

namespace {

/// Above so many entries typing finds them better than scrolling.
constexpr int ShortList = 12;

} // namespace

ComboField::ComboField(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_combo(new QComboBox)
{
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    setEditor(*m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

int ComboField::index() const
{
    const int current = m_combo->currentIndex();
    // Two records may have the same name: the one that was picked is meant.
    if (!m_combo->isEditable() || (current >= 0 && m_combo->itemText(current) == m_combo->currentText()))
        return current;
    return m_combo->findText(m_combo->currentText().trimmed(), Qt::MatchFixedString);
}

void ComboField::complete()
{
    const QString typed = m_combo->currentText().trimmed();
    if (index() >= 0 || typed.isEmpty())
        return;
    int only = -1;
    for (int i = 0; i < m_combo->count(); ++i)
        if (m_combo->itemText(i).contains(typed, Qt::CaseInsensitive)) {
            if (only >= 0)
                return;
            only = i;
        }
    if (only < 0)
        return;
    m_combo->setCurrentIndex(only);
    Q_EMIT edited();
}

void ComboField::setIndex(int index)
{
    m_combo->setCurrentIndex(index);
    if (index < 0 && m_combo->isEditable())
        m_combo->clearEditText();
}

void ComboField::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

void ComboField::setTexts(const QStringList& texts)
{
    m_combo->clear();
    m_combo->addItems(texts);
    if (texts.size() <= ShortList || m_combo->isEditable())
        return;
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ComboField::complete);
}

std::optional<QString> ComboField::fault() const
{
    if (index() >= 0 || m_combo->count() == 0)
        return std::nullopt;
    if (m_combo->currentText().trimmed().isEmpty())
        return tr("Nothing is chosen here");
    return tr("“%1” is not in the list. Choose an entry").arg(m_combo->currentText().trimmed());
}

RecordField::RecordField(const FieldSpec& spec, std::vector<desk::RecordOption> options, bool canBeEmpty,
                         QWidget* parent)
    : ComboField(spec, parent)
    , m_options(std::move(options))
{
    if (canBeEmpty)
        m_options.insert(m_options.begin(), {base::Uuid(), QStringLiteral("–")});
    QStringList texts;
    for (const desk::RecordOption& option : m_options)
        texts << option.name;
    setTexts(texts);
    setIndex(canBeEmpty ? 0 : -1);
}

base::Uuid RecordField::record() const
{
    const int chosen = index();
    return chosen < 0 ? base::Uuid() : m_options[static_cast<std::size_t>(chosen)].id;
}

void RecordField::setRecord(const base::Uuid& id)
{
    const auto found = std::find_if(m_options.begin(), m_options.end(),
                                    [&](const desk::RecordOption& option) { return option.id == id; });
    setIndex(found == m_options.end() ? -1 : static_cast<int>(found - m_options.begin()));
}

RecordsField::RecordsField(const FieldSpec& spec, std::vector<desk::RecordOption> options, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_options(std::move(options))
    , m_list(new QListWidget)
{
    for (const desk::RecordOption& option : m_options) {
        auto* item = new QListWidgetItem(option.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setMaximumHeight(m_list->fontMetrics().lineSpacing() * 7);
    setEditor(*m_list);
    connect(m_list, &QListWidget::itemChanged, this, &FieldEditor::edited);
}

std::vector<base::Uuid> RecordsField::records() const
{
    std::vector<base::Uuid> ids;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids.push_back(m_options[static_cast<std::size_t>(i)].id);
    return ids;
}

void RecordsField::setRecords(const std::vector<base::Uuid>& ids)
{
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        const base::Uuid& id = m_options[static_cast<std::size_t>(i)].id;
        const bool isChosen = std::find(ids.begin(), ids.end(), id) != ids.end();
        m_list->item(i)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

void RecordsField::setReadOnly(bool readOnly)
{
    m_list->setEnabled(!readOnly);
}

} // namespace ui
