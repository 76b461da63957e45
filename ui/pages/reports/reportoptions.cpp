// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportoptions.h"

#include "ui/dialogs/dialogs.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::array MonthChoices{12, 24, 36, 60, report::MostMonths};

QLabel* headingOf(const QString& text)
{
    QLabel* heading = plainLabel(text);
    heading->setFont(fontOf(Type::Body, QFont::DemiBold));
    return heading;
}

QLabel* smallPrint(const QString& text)
{
    auto* hint = new TintedLabel(text, Ink::Muted);
    hint->setTextFormat(Qt::PlainText);
    hint->setFont(fontOf(Type::Small));
    hint->setWordWrap(true);
    return hint;
}

QFrame* separator()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

ReportOptions::ReportOptions(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_exact(new QCheckBox(tr("Numbers under 3 as they a&re")))
    , m_monthsLabel(new QLabel(tr("Look ba&ck")))
    , m_months(new QComboBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    buildPrivacy(*layout);
    layout->addWidget(separator());
    buildParts(*layout);
    layout->addStretch(1);
    connect(m_months, &QComboBox::currentIndexChanged, this, &ReportOptions::monthsChanged);
}

void ReportOptions::buildPrivacy(QVBoxLayout& layout)
{
    layout.addWidget(headingOf(tr("Privacy")));
    layout.addWidget(smallPrint(tr("The report holds no names.")));
    m_exact->setObjectName(QStringLiteral("exactNumbers"));
    connect(m_exact, &QCheckBox::clicked, this, &ReportOptions::askForExact);
    layout.addWidget(m_exact);
    QLabel* hint =
        smallPrint(tr("Otherwise numbers of residents under 3 read “< 3”, and what would give them "
                      "away reads “•”."));
    m_exact->setAccessibleDescription(hint->text());
    layout.addWidget(hint);
}

void ReportOptions::buildParts(QVBoxLayout& layout)
{
    layout.addWidget(headingOf(tr("Parts")));
    int number = 0;
    for (const report::Part part : report::AllParts) {
        const QString word =
            words::term(QStringLiteral("report"), QStringLiteral("part-") + domain::codeOf(part));
        auto* box = new QCheckBox(QStringLiteral("&%1 %2").arg(++number).arg(menuText(word)));
        box->setObjectName(domain::codeOf(part) + QStringLiteral("Part"));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ReportOptions::shapeChanged);
        m_parts[part] = box;
        layout.addWidget(box);
        if (part != report::Part::History)
            continue;
        auto* row = new QHBoxLayout;
        row->setContentsMargins(24, 0, 0, 0);
        row->addWidget(m_monthsLabel);
        row->addWidget(m_months, 1);
        layout.addLayout(row);
        connect(box, &QCheckBox::toggled, m_months, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, m_monthsLabel, &QWidget::setEnabled);
    }
    m_months->setObjectName(QStringLiteral("months"));
    m_months->setAccessibleName(tr("How far the chart looks back"));
    m_monthsLabel->setBuddy(m_months);
    for (const int months : MonthChoices)
        m_months->addItem(tr("%Ln month(s)", nullptr, months), months);
    m_months->setCurrentIndex(m_months->findData(report::KeyDateOptions().seriesMonths));
}

void ReportOptions::askForExact(bool isWanted)
{
    if (!isWanted) {
        Q_EMIT shapeChanged();
        return;
    }
    m_exact->setChecked(false);
    m_dialogs.confirm(window(),
                      {tr("Tell small numbers"),
                       tr("One or two persons at a place can be recognised by their number. Only give such a "
                          "report to those who may know them."),
                       tr("Tell small numbers")},
                      [this] {
                          m_exact->setChecked(true);
                          Q_EMIT shapeChanged();
                      });
}

void ReportOptions::focusParts()
{
    m_parts.begin()->second->setFocus(Qt::OtherFocusReason);
}

report::KeyDateShape ReportOptions::shape() const
{
    report::KeyDateShape shape;
    for (const auto& [part, box] : m_parts)
        if (!box->isChecked())
            shape.without.insert(part);
    shape.smallNumbers = m_exact->isChecked() ? report::SmallNumbers::Told : report::SmallNumbers::Hidden;
    return shape;
}

int ReportOptions::months() const
{
    return m_months->currentData().toInt();
}

void ReportOptions::load(const std::set<report::Part>& without, int months)
{
    const QSignalBlocker quiet(this);
    for (const auto& [part, box] : m_parts)
        box->setChecked(!without.contains(part));
    if (const int index = m_months->findData(months); index >= 0)
        m_months->setCurrentIndex(index);
}

} // namespace ui
