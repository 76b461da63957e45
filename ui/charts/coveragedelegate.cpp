// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coveragedelegate.h"

#include "ui/charts/coveragetone.h"
#include "ui/icons/icon.h"
#include "ui/models/rowsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabulartext.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int TrackWidth = 96;
constexpr int TrackHeight = 8;
constexpr int Gap = 8;
constexpr int Sign = 16;

QColor fillOf(Tone tone, const Theme& theme)
{
    return tone == Tone::Ok ? theme.okFill : tone == Tone::Warn ? theme.warnFill : theme.critFill;
}

} // namespace

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QVariant key = index.data(RowsModelBase::SortRole);
    if (!key.isValid())
        return CellDelegate::paint(painter, option, index);
    const QStyleOptionViewItem cell = paintGround(*painter, option, index);
    const Theme& theme = Theme::of(option.palette);
    const int percent = key.toInt();
    const Tone tone = toneOf(percent);
    const QRect row = option.rect.adjusted(Gap, 0, -Gap, 0);
    const QRect track(row.left(), row.center().y() - TrackHeight / 2, TrackWidth, TrackHeight);
    painter->save();
    painter->fillRect(track, theme.neutralBg);
    QRect bar = track;
    bar.setWidth(std::clamp(percent, 0, 100) * TrackWidth / 100);
    painter->fillRect(bar, fillOf(tone, theme));
    painter->fillRect(QRect(track.right(), track.top() - 2, 2, TrackHeight + 4),
                      theme.text); // what is required
    const QRect sign(track.right() + 2 * Gap, row.center().y() - Sign / 2, Sign, Sign);
    iconOf(tone).paint(painter, sign);
    painter->setFont(cell.font);
    painter->setPen(colorOf(inkOf(tone), theme));
    drawTabularText(*painter,
                    QRectF(sign.right() + Gap, row.top(), row.right() - sign.right() - Gap, row.height()),
                    Qt::AlignLeft, cell.text);
    painter->restore();
    paintGridLine(*painter, option);
}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = CellDelegate::sizeHint(option, index);
    size.rwidth() += TrackWidth + Sign + 4 * Gap;
    return size;
}

} // namespace ui
