// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sites/operatorspane.h"

#include "core/desk/book.h"
#include "core/domain/housing/operation.h"
#include "ui/lang/format.h"
#include "ui/models/rowsmodel.h"
#include "ui/widgets/plaintext.h"
#include "ui/workbench/deskthread.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

namespace {

using Operator = desk::OperatorRow;

enum OperatorsTopic { OperatorsOnTopic };

OverviewInfo operatorsInfo()
{
    RecordsInfo periods;
    periods.kind = &domain::kindOf<domain::OperatingPeriod>();
    periods.name = OperatorsPane::tr("Times of operation");
    periods.empty = OperatorsPane::tr("No site was ever run by this operator.");
    periods.emptyButton = OperatorsPane::tr("Record a time of operation…");
    periods.latestBy = "period";
    return {domain::kindOf<domain::Operator>().number,
            QStringLiteral("operators"),
            OperatorsPane::tr("Operators"),
            OperatorsPane::tr("&New operator…"),
            OperatorsPane::tr("No operators yet."),
            OperatorsPane::tr("Record an operator…"),
            {{OperatorsPane::tr("Times of operation"), periods}}};
}

template <class Number>
RowsColumn<Operator> countOf(const QString& title, Number count)
{
    return {title, [count](const Operator& row) { return number(count(row)); },
            [count](const Operator& row) { return QVariant(count(row)); }, true};
}

/// Where a source names no places, the figure is only what is known of them.
QString placesText(const Operator& row)
{
    const int known = static_cast<int>(row.sites.size()) - row.unknownCapacity;
    if (row.unknownCapacity == 0)
        return number(row.places);
    return known == 0
               ? OperatorsPane::tr("unknown")
               : OperatorsPane::tr("%1, %2 unknown").arg(number(row.places), number(row.unknownCapacity));
}

std::unique_ptr<RowsModelBase> operatorModel(const std::vector<Operator>& rows)
{
    std::vector<RowsColumn<Operator>> columns{
        {OperatorsPane::tr("Operator"), [](const Operator& row) { return row.name; }, {}, false},
        countOf(OperatorsPane::tr("Sites"), [](const Operator& row) { return int(row.sites.size()); }),
        {OperatorsPane::tr("Places"), placesText, [](const Operator& row) { return QVariant(row.places); },
         true},
        countOf(OperatorsPane::tr("Persons"), [](const Operator& row) { return row.residents; }),
        {OperatorsPane::tr("Which"),
         [](const Operator& row) { return row.sites.join(QStringLiteral(", ")); },
         {},
         false}};
    auto model = std::make_unique<RowsModel<Operator>>(std::move(columns));
    model->setRows(rows);
    return model;
}

} // namespace

OperatorsPane::OperatorsPane(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, QWidget* parent)
    : RecordOverview(desk, dialogs, clock, operatorsInfo(), parent)
    , m_without(plainLabel(QString()))
{
    sums().addWidget(m_without);
    sums().addStretch(1);
}

void OperatorsPane::read(QDate day)
{
    desk().ask(
        *this, OperatorsOnTopic, [day](const desk::Book& book) { return book.operators(day); },
        [this](const desk::Operators& operators) { show(operators); });
}

void OperatorsPane::show(const desk::Operators& operators)
{
    std::vector<base::Uuid> ids;
    for (const Operator& row : operators.rows)
        ids.push_back(row.id.uuid());
    setRows(std::move(ids), operatorModel(operators.rows), tr("Operators on %1").arg(dateText(operators.on)));
    m_without->setText(
        operators.sitesWithoutOperator == 0
            ? tr("Every site in operation names its operator")
            : tr("%Ln site(s) in operation without an operator", nullptr, operators.sitesWithoutOperator));
}

} // namespace ui
