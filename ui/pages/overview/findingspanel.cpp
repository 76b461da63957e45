// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/findingspanel.h"

#include "ui/charts/coveragetone.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int Side = 10;
constexpr int Above = 8;
constexpr int SignSize = 16;
constexpr int TextLeft = Side + SignSize + 8;
constexpr int RowsAtATime = 200;
constexpr int ScrollBarWidth = 12; // may come after the rows were measured

constexpr int Wrapped = Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap;

int wrappedHeight(const QFont& font, int width, const QString& text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Wrapped, text).height();
}

QString timeText(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

void FindingsModel::setFindings(std::vector<desk::Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_words.assign(m_findings.size(), std::nullopt);
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const desk::Finding& item = finding(index.row());
    if (role == SeverityRole)
        return static_cast<int>(item.severity);
    auto& words = m_words[static_cast<std::size_t>(index.row())];
    if (!words)
        words = words::findingWords(item);
    const words::FindingWords& text = *words;
    switch (role) {
    case Qt::DisplayRole:
        return text.title;
    case DetailRole:
        return text.detail;
    case Qt::ToolTipRole:
        return tipText(text.title + QLatin1Char('\n') + text.detail);
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(words::text(item.severity), text.title, text.detail);
    default:
        return {};
    }
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.accentBg : theme.base);
    if (index.row() > 0) // above: the row below would paint over a line at the bottom
        painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, theme.grid);
    const auto severity = static_cast<desk::FindingSeverity>(index.data(FindingsModel::SeverityRole).toInt());
    const QRect open = openRect(option.rect);
    const QRect box = option.rect.adjusted(0, Above, -(Side + open.width() + 8), -Above);
    iconOf(toneOf(severity)).paint(painter, QRect(box.left() + Side, box.top(), SignSize, SignSize));

    const QRect text(box.left() + TextLeft, box.top(), textWidth(option), box.height());
    painter->setFont(fontOf(Type::Body, QFont::Medium));
    painter->setPen(theme.text);
    painter->drawText(text, Wrapped, index.data().toString());
    const int titleHeight = wrappedHeight(painter->font(), text.width(), index.data().toString());
    painter->setFont(fontOf(Type::Small));
    painter->setPen(theme.text2);
    painter->drawText(text.adjusted(0, titleHeight + 2, 0, 0), Wrapped,
                      index.data(FindingsModel::DetailRole).toString());
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.ctl);
    painter->setBrush(isHovered ? theme.accentBg : theme.button);
    painter->drawRoundedRect(QRectF(open).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(theme.text);
    painter->drawText(open, Qt::AlignCenter, tr("Open"));
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

// Of the view, not of the row: rows are measured before the scroll bar comes, painted after.
int FindingDelegate::textWidth(const QStyleOptionViewItem& option)
{
    const int all = option.widget ? option.widget->width() : option.rect.width();
    const int button = openRect(option.rect).width() + 8;
    return std::max(80, all - TextLeft - Side - button - ScrollBarWidth);
}

QRect FindingDelegate::openRect(const QRect& row)
{
    const QFontMetrics small(fontOf(Type::Small));
    const QSize size(small.horizontalAdvance(tr("Open")) + 18, std::max(24, small.height() + 8));
    return {QPoint(row.right() - Side - size.width() + 1, row.top() + Above), size};
}

bool FindingDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton &&
            openRect(option.rect).contains(mouse->position().toPoint())) {
            Q_EMIT openClicked(index);
            return true; // or the view opens it once more where one click activates
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = textWidth(option);
    const int title = wrappedHeight(fontOf(Type::Body, QFont::Medium), width, index.data().toString());
    const int detail =
        wrappedHeight(fontOf(Type::Small), width, index.data(FindingsModel::DetailRole).toString());
    const int least = openRect({}).height();
    return {TextLeft, 2 * Above + std::max(least, title + 2 + detail)};
}

FindingsPanel::FindingsPanel(QWidget* parent)
    : QFrame(parent)
    , m_model(new FindingsModel(this))
    , m_list(new QListView)
    , m_critical(new Chip(QString(), Tone::Crit))
    , m_check(new Chip(QString(), Tone::Warn))
    , m_checked(new QLabel)
    , m_stack(new QStackedWidget)
{
    auto* header = new PaneHeader(tr("Findings"));
    header->addFact(m_critical);
    header->addFact(m_check);
    auto* again = new QToolButton;
    again->setObjectName(QStringLiteral("checkAgainButton"));
    again->setText(tr("Check a&gain"));
    again->setIcon(iconNamed(QStringLiteral("refresh-cw")));
    again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    again->setAutoRaise(true);
    connect(again, &QToolButton::clicked, this, &FindingsPanel::checkAgain);
    header->addControl(again);

    m_list->setModel(m_model);
    auto* delegate = new FindingDelegate(m_list);
    const auto open = [this](const QModelIndex& index) { Q_EMIT activated(m_model->finding(index.row())); };
    connect(delegate, &FindingDelegate::openClicked, this, open);
    m_list->setItemDelegate(delegate);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // rows are as high as their words
    m_list->setBatchSize(RowsAtATime);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::activated, this, open);
    setFocusProxy(m_list);

    auto* empty = new EmptyState;
    empty->setMessage(tr("Nothing disagrees on this key date."));
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    m_checked->setFont(fontOf(Type::Small));
    m_checked->setForegroundRole(QPalette::PlaceholderText);
    m_checked->setContentsMargins(10, 8, 10, 7);
    m_checked->setBackgroundRole(QPalette::Base);
    m_checked->setAutoFillBackground(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0); // the edge
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(1);
    layout->addWidget(m_checked);
}

void FindingsPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_list->doItemsLayout(); // by itself the list measures rows anew only when its height changes
}

void FindingsPanel::paintEvent(QPaintEvent*)
{
    // Shows between the parts as their edges.
    QPainter(this).fillRect(rect(), Theme::of(palette()).line);
}

void FindingsPanel::setFindings(const std::vector<desk::Finding>& findings, int rules, QTime checkedAt,
                                QTime journalCheckedAt)
{
    const auto countOf = [&](desk::FindingSeverity severity) {
        return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                              [=](const auto& f) { return f.severity == severity; }));
    };
    const int critical = countOf(desk::FindingSeverity::Critical);
    const int check = countOf(desk::FindingSeverity::Check);
    m_critical->setText(tr("%Ln critical", nullptr, critical));
    m_critical->setVisible(critical > 0);
    m_check->setText(tr("%Ln to check", nullptr, check));
    m_check->setVisible(check > 0);
    m_model->setFindings(findings);
    m_stack->setCurrentIndex(findings.empty() ? 1 : 0);
    const QString byRules = tr("Checked today, %1 · %Ln rule(s)", nullptr, rules).arg(timeText(checkedAt));
    m_checked->setText(
        journalCheckedAt.isNull() ? byRules : tr("%1 · journal %2").arg(byRules, timeText(journalCheckedAt)));
}

} // namespace ui
