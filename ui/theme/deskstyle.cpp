// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskstyle.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>
#include <QVariant>

#include <algorithm>

namespace ui {

namespace {

constexpr int HeaderMargin = 8;

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property("primary").toBool();
}

/// Fields keep room for a line of text plus 10 px, 28 px at 13 px type.
int controlHeight(const QStyleOption* option)
{
    return option->fontMetrics.height() + 12;
}

void drawHeaderSection(const QStyleOptionHeader& header, QPainter& painter)
{
    const Theme& theme = Theme::of(header.palette);
    painter.fillRect(header.rect, theme.head);
    painter.setPen(theme.line);
    painter.drawLine(header.rect.bottomLeft(), header.rect.bottomRight());
    if (header.position != QStyleOptionHeader::End && header.position != QStyleOptionHeader::OnlyOneSection)
        painter.drawLine(header.rect.topRight(), header.rect.bottomRight());
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(*option, *painter, isPrimary(widget));
        return;
    case PE_PanelButtonTool:
        drawToolPanel(*option, *painter);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0) {
            drawField(*option, *painter, widget);
            return;
        }
        break;
    case PE_FrameFocusRect:
        // Buttons draw their outline with their panel, flat ones have none.
        if (const auto* tool = qobject_cast<const QToolButton*>(widget);
            qobject_cast<const QPushButton*>(widget) || (tool && !tool->autoRaise()))
            return;
        drawFocus(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(*option, *painter);
        return;
    case PE_Frame:
        drawFrame(*painter, option->rect, Theme::of(option->palette).line);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::of(option->palette).line);
        return;
    case PE_FrameTabWidget: // tabs stand on the pane without a box
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameMenu:
    case PE_PanelMenuBar:
        if (element != PE_FrameMenu)
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

template <class Header>
void DeskStyle::drawHeaderLabel(const Header& header, QPainter* painter, const QWidget* widget) const
{
    Header label(header);
    label.rect.adjust(0, -HeaderMargin, 0, HeaderMargin);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && isPrimary(widget) && (option->state & State_Enabled)) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label(*button);
            label.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).onAccent);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeaderSection(*header, *painter);
            return;
        }
    }
    if (element == CE_HeaderLabel) {
        // Qt asks the style below for the room of a label: its margin would cut the text below.
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeaderV2*>(option)) {
            drawHeaderLabel(*header, painter, widget);
            return;
        }
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeaderLabel(*header, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, Theme::of(option->palette).head);
        return;
    }
    if (element == CE_TabBarTabShape) {
        drawTab(*option, *painter);
        return;
    }
    if (element == CE_MenuBarEmptyArea)
        return;
    if (element == CE_MenuBarItem) {
        drawMenuBarItem(*option, *painter, *this, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        drawField(*option, *painter, widget);
        QStyleOptionComplex arrow(*option);
        arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawChevron(arrow, *painter);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*bar, *painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(controlHeight(option));
        result.setWidth(std::max(size.width() + 24, result.height()));
        break;
    case CT_ComboBox:
        result.setHeight(controlHeight(option));
        break;
    case CT_LineEdit:
        result.setHeight(controlHeight(option));
        break;
    case CT_ToolButton:
        result = QSize(std::max(24, size.width() + 10), std::max(24, std::max(size.height() + 6, 0)));
        break;
    case CT_MenuBarItem:
        result = QSize(size.width() + 16, option->fontMetrics.height() + 10);
        break;
    case CT_MenuItem:
        result.setHeight(
            std::max(result.height(), size.height() > 12 ? option->fontMetrics.height() + 10 : 0));
        break;
    case CT_TabBarTab:
        result = QSize(size.width() + 8, option->fontMetrics.height() + 18);
        break;
    case CT_HeaderSection:
        result.setHeight(option->fontMetrics.height() + 12);
        break;
    default:
        break;
    }
    return result;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderLabel) // the margin is meant for the sides; above and below it would cut the text
        return {rect.left(), option->rect.top(), rect.width(), option->rect.height()};
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(*bar, subControl);
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return rect.adjusted(4, 0, 0, 0);
    return rect;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 4;
    case PM_ScrollBarExtent:
        return 12;
    case PM_HeaderMargin:
        return HeaderMargin;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_FocusFrameHMargin:
        return 7;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace ui
