// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/postspane.h"

#include "core/desk/book.h"
#include "ui/lang/format.h"
#include "ui/models/rowsmodel.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/dates.h"
#include "ui/words/terms.h"
#include "ui/workbench/deskthread.h"

#include <QHBoxLayout>

namespace ui {

namespace {

using Post = desk::PostRow;

enum PostsTopic { PlanTopic };

RowsColumn<Post> fteColumn(const QString& title, int Post::*member)
{
    return {title, [member](const Post& row) { return hundredths(row.*member); },
            [member](const Post& row) { return QVariant(row.*member); }, true};
}

QVariant vacancyIcon(const Post& row)
{
    return row.vacantFteHundredths > 0 ? QVariant(iconOf(Tone::Warn)) : QVariant();
}

QVariant endIcon(const Post& row)
{
    return row.endsSoon ? QVariant(iconNamed(QStringLiteral("clock"), Ink::Warn)) : QVariant();
}

QVariant overIcon(const Post& row)
{
    return row.overFteHundredths > 0 ? QVariant(iconOf(Tone::Crit)) : QVariant();
}

RowsColumn<Post> vacantColumn()
{
    RowsColumn<Post> column = fteColumn(PostsPane::tr("Vacant FTE"), &Post::vacantFteHundredths);
    column.icon = vacancyIcon;
    return column;
}

RowsColumn<Post> filledColumn()
{
    RowsColumn<Post> column = fteColumn(PostsPane::tr("Filled FTE"), &Post::filledFteHundredths);
    column.icon = overIcon;
    return column;
}

RowsColumn<Post> untilColumn()
{
    return {PostsPane::tr("Funded until"),
            [](const Post& row) {
                return row.funded.to ? words::endText(*row.funded.to) : PostsPane::tr("without an end");
            },
            [](const Post& row) {
                return row.funded.to ? QVariant(row.funded.to->latest().toJulianDay()) : QVariant(0);
            },
            false};
}

/// What stays of the funding; a funding that has ended or not begun has nothing left to count.
RowsColumn<Post> leftColumn()
{
    return {PostsPane::tr("Still"),
            [](const Post& row) {
                return row.daysLeft   ? PostsPane::tr("%Ln day(s)", nullptr, *row.daysLeft)
                       : row.isFunded ? QString()
                                      : PostsPane::tr("not funded on this day");
            },
            [](const Post& row) { return row.daysLeft ? QVariant(*row.daysLeft) : QVariant(); }, false,
            endIcon};
}

std::unique_ptr<RowsModelBase> postModel(const std::vector<Post>& rows)
{
    std::vector<RowsColumn<Post>> columns{
        {PostsPane::tr("Post"), [](const Post& row) { return row.name; }, {}, false},
        {PostsPane::tr("Function"), [](const Post& row) { return words::text(row.function); }, {}, false},
        {PostsPane::tr("Status"), [](const Post& row) { return words::text(row.status); }, {}, false},
        fteColumn(PostsPane::tr("FTE"), &Post::fteHundredths),
        fteColumn(PostsPane::tr("Funded FTE"), &Post::fundedFteHundredths),
        filledColumn(),
        vacantColumn(),
        untilColumn(),
        leftColumn(),
        {PostsPane::tr("Held by"),
         [](const Post& row) { return row.holders.join(QStringLiteral("; ")); },
         {},
         false}};
    auto model = std::make_unique<RowsModel<Post>>(std::move(columns));
    model->setRows(rows);
    return model;
}

OverviewInfo postsInfo()
{
    RecordsInfo contracts;
    contracts.kind = &domain::kindOf<domain::Contract>();
    contracts.name = PostsPane::tr("Contracts on the post");
    contracts.empty = PostsPane::tr("Nobody has a contract on this post.");
    contracts.emptyButton = PostsPane::tr("Record a contract…");
    return {domain::kindOf<domain::Post>().number,
            QStringLiteral("posts"),
            PostsPane::tr("Posts"),
            PostsPane::tr("&New post…"),
            PostsPane::tr("No posts yet."),
            PostsPane::tr("Record a post…"),
            {{PostsPane::tr("Contracts"), contracts}}};
}

} // namespace

PostsPane::PostsPane(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, QWidget* parent)
    : RecordOverview(desk, dialogs, clock, postsInfo(), parent)
    , m_total(plainLabel(QString()))
    , m_warning(new TintedLabel(QString(), Ink::Warn))
{
    m_total->setFont(fontOf(Type::Body, QFont::DemiBold));
    m_total->setObjectName(QStringLiteral("postSums"));
    sums().addWidget(m_total);
    sums().addWidget(m_warning);
    sums().addStretch(1);
}

void PostsPane::read(QDate day)
{
    desk().ask(
        *this, PlanTopic, [day](const desk::Book& book) { return book.postPlan(day); },
        [this](const desk::PostPlan& plan) { show(plan); });
}

void PostsPane::show(const desk::PostPlan& plan)
{
    std::vector<base::Uuid> ids;
    for (const Post& row : plan.rows)
        ids.push_back(row.id.uuid());
    setRows(std::move(ids), postModel(plan.rows), tr("Posts on %1").arg(dateText(plan.on)));
    m_total->setText(tr("Sum: %1 FTE funded, %2 filled, %3 vacant; %4 FTE intended")
                         .arg(hundredths(plan.fundedFteHundredths), hundredths(plan.filledFteHundredths),
                              hundredths(plan.vacantFteHundredths), hundredths(plan.intendedFteHundredths)));
    m_warning->setText(plan.endingSoon == 0
                           ? QString()
                           : tr("%Ln post(s) with funding that ends within %1 days", nullptr, plan.endingSoon)
                                 .arg(number(plan.warnDays)));
}

} // namespace ui
