// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "core/base/textfold.h"
#include "ui/icons/icon.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace ui {

namespace {

/// Between two letters of somebody who types; then the search begins.
constexpr int PauseMs = 60;
constexpr int MostCommands = 8;
constexpr int VisibleLines = 16;
/// What an item stands for: the number of the record found, or of the command.
constexpr int RecordRole = Qt::UserRole + 1;
constexpr int CommandRole = Qt::UserRole + 2;

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setPlaceholderText(tr("Search household, person, room, site, command"));
    setAccessibleName(tr("Search everything"));
    setToolTip(tr("Search everything (%1)").arg(keyText(QKeySequence(Qt::CTRL | Qt::Key_K))));
    addAction(iconNamed(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(VisibleLines);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchBox::run);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
}

void SearchBox::setCommands(std::function<QList<QAction*>()> commands)
{
    m_commands = std::move(commands);
}

void SearchBox::ask()
{
    if (text().trimmed().isEmpty())
        return m_completer->popup()->hide();
    Q_EMIT asked(text());
}

void SearchBox::showFound(const std::vector<FoundRecord>& found)
{
    m_found = found;
    m_model->clear();
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const FoundRecord& record = m_found[i];
        const QString line = record.place.isEmpty()
                                 ? tr("%1 · %2").arg(record.name, record.kindName)
                                 : tr("%1 · %2 · %3").arg(record.name, record.kindName, record.place);
        auto* item = new QStandardItem(line);
        item->setData(static_cast<int>(i), RecordRole);
        m_model->appendRow(item);
    }
    addCommands();
    if (m_model->rowCount() == 0) {
        auto* item = new QStandardItem(tr("No hit for “%1”").arg(text().trimmed()));
        item->setEnabled(false);
        m_model->appendRow(item);
        announce(*this, item->text());
    }
    if (hasFocus())
        m_completer->complete();
}

void SearchBox::addCommands()
{
    m_matching.clear();
    const QString wanted = base::foldForSearch(text().trimmed());
    for (QAction* action : m_commands ? m_commands() : QList<QAction*>()) {
        const QString name = withoutMnemonic(action->text());
        if (m_matching.size() >= MostCommands || !base::foldForSearch(name).contains(wanted))
            continue;
        const QString keys = action->shortcut().isEmpty() ? QString() : keyText(action->shortcut());
        auto* item = new QStandardItem(keys.isEmpty() ? tr("%1 · command").arg(name)
                                                      : tr("%1 · command, %2").arg(name, keys));
        item->setData(static_cast<int>(m_matching.size()), CommandRole);
        m_matching << action;
        m_model->appendRow(item);
    }
}

void SearchBox::run(const QModelIndex& index)
{
    const QVariant record = index.data(RecordRole);
    const QVariant command = index.data(CommandRole);
    m_completer->popup()->hide();
    clear();
    if (record.isValid()) {
        const FoundRecord chosen = m_found[record.toUInt()];
        Q_EMIT recordChosen(chosen.kind, chosen.id);
    } else if (command.isValid() && m_matching[command.toInt()]) {
        m_matching[command.toInt()]->trigger();
    }
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_completer->popup()->isVisible() && m_model->rowCount() > 0) {
        const QModelIndex current = m_completer->popup()->currentIndex();
        const QModelIndex first = m_completer->completionModel()->index(0, 0);
        return run(current.isValid() ? current : first);
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        m_completer->popup()->hide();
        return;
    }
    if (event->key() == Qt::Key_Down && m_model->rowCount() > 0 && !text().isEmpty())
        return m_completer->complete();
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
