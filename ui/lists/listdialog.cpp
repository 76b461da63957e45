// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listdialog.h"

#include "ui/lang/format.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace ui {

ListDialog::ListDialog(FigureList list, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_summary(list.summary)
    , m_filter(new QLineEdit)
    , m_list(new ListPane(dialogs, list.key, list.title))
    , m_count(plainLabel(list.summary))
{
    setWindowTitle(list.title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(1180, 600).boundedTo(screen()->availableSize() * 0.9));

    m_filter->setPlaceholderText(tr("Filter the list"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_list->useFilter(*m_filter);
    m_list->setRows(std::move(list.model));
    connect(m_list, &ListPane::arranged, this, &ListDialog::showCount);
    connect(m_list, &ListPane::said, this, &ListDialog::say);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy rows"), QDialogButtonBox::ActionRole);
    auto* save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    for (QAbstractButton* button : buttons->buttons()) // Enter in the filter must not close the list
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, m_list, &ListPane::copy);
    connect(save, &QPushButton::clicked, m_list, &ListPane::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_list, &ListPane::save);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_list,
            &ListPane::startFiltering);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_count);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    const std::array<QWidget*, 5> order{m_filter, &m_list->table(), copy, save,
                                        buttons->button(QDialogButtonBox::Close)};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_list->chooseFirst();
    m_list->table().clearSelection();
    m_list->table().setFocus();
    showCount();
}

void ListDialog::showCount()
{
    const int shown = m_list->shownCount();
    const int all = m_list->count();
    m_count->setText(shown == all ? m_summary
                                  : tr("%1 of %2 rows match the filter").arg(number(shown), number(all)));
}

void ListDialog::say(const QString& sentence)
{
    m_count->setText(sentence);
    announce(*m_count, sentence);
}

} // namespace ui
