// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/findingdialog.h"

#include "ui/charts/coveragetone.h"
#include "ui/conflicts/decisionpane.h"
#include "ui/conflicts/versionchoice.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/findings.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QLabel* paragraph(const QString& text, Type type, QFont::Weight weight = QFont::Normal)
{
    QLabel* label = plainParagraph(text, type, weight);
    // Not by keyboard too: every line would be a stop of the Tab key at which nothing can be done.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(text);
    return label;
}

QString daysText(const desk::Finding& finding)
{
    if (finding.from && finding.to)
        return FindingDialog::tr("From %1 to %2").arg(dateText(*finding.from), dateText(*finding.to));
    return finding.from ? FindingDialog::tr("Since %1").arg(dateText(*finding.from)) : QString();
}

QListWidget* recordList(const QStringList& records)
{
    constexpr int MostRows = 8; // more are scrolled to
    auto* list = new QListWidget;
    list->addItems(records);
    list->setAccessibleName(FindingDialog::tr("Records concerned"));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setToolTip(records[row].toHtmlEscaped());
    const int rows = std::min(MostRows, list->count());
    list->setFixedHeight(rows * list->sizeHintForRow(0) + 2 * list->frameWidth());
    list->setCurrentRow(0);
    return list;
}

} // namespace

FindingDialog::FindingDialog(const desk::Finding& finding, const QStringList& records, QWidget* parent)
    : QDialog(parent)
    , m_finding(finding)
    , m_text(new QVBoxLayout)
{
    setWindowTitle(tr("Finding"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);

    const words::FindingWords said = words::findingWords(finding);
    m_text->addWidget(paragraph(said.title, Type::PageTitle, QFont::DemiBold));
    m_text->addWidget(paragraph(said.detail, Type::Body));
    if (const QString days = daysText(finding); !days.isEmpty())
        m_text->addWidget(paragraph(days, Type::Body));
    if (!records.isEmpty()) {
        m_text->addSpacing(8);
        m_text->addWidget(paragraph(tr("Concerns"), Type::Body, QFont::DemiBold));
        m_text->addWidget(recordList(records));
    }
    if (!said.remedies.isEmpty()) {
        m_text->addSpacing(8);
        m_text->addWidget(paragraph(tr("What can be done"), Type::Body, QFont::DemiBold));
        for (const QString& remedy : said.remedies)
            m_text->addWidget(paragraph(QStringLiteral("•  ") + remedy, Type::Body));
    }

    auto* symbol = new QLabel;
    symbol->setPixmap(iconOf(toneOf(finding.severity)).pixmap(24, 24));
    auto* row = new QHBoxLayout;
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addSpacing(8);
    row->addLayout(m_text, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addSpacing(12);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void FindingDialog::offerDecision(DeskThread& desk, const QString& lockedBecause)
{
    if (!DecisionPane::isFor(m_finding))
        return;
    auto* pane = new DecisionPane(desk);
    m_text->addSpacing(8);
    m_text->addWidget(pane);
    connect(pane, &DecisionPane::offered, this, [this, pane, lockedBecause] {
        adjustSize(); // for what came later than the dialog
        if (lockedBecause.isEmpty())
            pane->versions().focusFirst();
    });
    connect(pane, &DecisionPane::decided, this, &QDialog::accept);
    pane->showFinding(m_finding, lockedBecause);
}

} // namespace ui
