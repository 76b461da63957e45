// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/startpage.h"

#include "ui/icons/icon.h"
#include "ui/pages/start/commandcard.h"
#include "ui/pages/start/fact.h"
#include "ui/pages/start/recentmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// In characters.
constexpr int TwoColumnsFrom = 115;

/// A line across.
class Rule final : public QWidget {
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::of(palette()).line); }
};

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("startPage"));
    auto* left = new QVBoxLayout;
    left->setSpacing(24);
    left->addWidget(makeCommands());
    left->addWidget(makeRecent());
    left->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(40);
    m_columns->addLayout(left, 3);
    m_columns->addWidget(makeNotes(), 2, Qt::AlignTop);

    auto* body = new QWidget;
    body->setMaximumWidth(fontMetrics().averageCharWidth() * 120);
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(16, 16, 16, 16);
    inner->setSpacing(32);
    inner->addWidget(makeTitle());
    inner->addLayout(m_columns, 1);

    auto* middle = new QWidget;
    auto* rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addStretch(2);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(body, 100);
    centred->addStretch(1);
    rows->addLayout(centred, 20);
    rows->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void StartPage::showRecent(const std::vector<RecentFile>& files, QDate today)
{
    m_recentModel->setRows(files, today);
    m_recentBox->setVisible(!files.empty());
    const int rows = std::max(1, static_cast<int>(files.size()));
    m_recent->setFixedHeight(rows * m_recent->verticalHeader()->defaultSectionSize() + 2);
    if (!files.empty())
        m_recent->selectionModel()->setCurrentIndex(m_recentModel->index(0, 0),
                                                    QItemSelectionModel::NoUpdate);
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // At 200 % there is no room for two columns.
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * TwoColumnsFrom;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Delete && m_recent->currentIndex().isValid()) {
            Q_EMIT forgetRequested(m_recentModel->pathAt(m_recent->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* StartPage::makeTitle()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(QStringLiteral("book-open"), 34, Ink::Accent));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* title = new QLabel(QStringLiteral("Lotsenbuch"));
    title->setFont(fontOf(Type::Kpi, QFont::DemiBold));
    texts->addWidget(title);
    texts->addWidget(new TintedLabel(tr("Housing, moves and staff in one file")));
    row->addLayout(texts, 1);
    return box;
}

QWidget* StartPage::makeCommands()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const QString sampleTitle = tr("Look at the &sample city");
    auto* create = new CommandCard(QStringLiteral("file-plus"), tr("&New Lotsenbuch…"),
                                   tr("Choose where the file goes and the passphrase that protects it."),
                                   QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    auto* open =
        new CommandCard(QStringLiteral("folder-open"), tr("&Open Lotsenbuch…"),
                        tr("Open an existing file (.lotse) from this computer, a stick or a network drive."),
                        QKeySequence(QStringLiteral("Ctrl+O")));
    auto* sample =
        new CommandCard(QStringLiteral("flask"), sampleTitle,
                        tr("Hannover in March 2016: the published figures of the city, with invented "
                           "households. For practice; changes are not kept."),
                        QKeySequence::mnemonic(sampleTitle));
    create->setObjectName(QStringLiteral("newCard"));
    open->setObjectName(QStringLiteral("openCard"));
    sample->setObjectName(QStringLiteral("sampleCard"));
    for (CommandCard* card : {create, open, sample})
        column->addWidget(card);
    setFocusProxy(create);
    connect(create, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QAbstractButton::clicked, this, &StartPage::sampleRequested);
    return box;
}

QWidget* StartPage::makeRecent()
{
    m_recentBox = new QWidget;
    auto* column = new QVBoxLayout(m_recentBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* title = new TintedLabel(tr("Opened lately"));
    title->setFont(fontOf(Type::Small, QFont::DemiBold));
    m_recent = new QTableView;
    m_recentModel = new RecentModel(m_recent);
    m_recent->setModel(m_recentModel);
    setUpTable(*m_recent, title->text());
    m_recent->setObjectName(QStringLiteral("recentTable"));
    m_recent->setFrameShape(QFrame::StyledPanel);
    m_recent->horizontalHeader()->hide();
    m_recent->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_recent->horizontalHeader()->setSectionResizeMode(RecentModel::FolderColumn, QHeaderView::Stretch);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recent->installEventFilter(this);
    connect(m_recent, &QTableView::doubleClicked, this, &StartPage::openCurrent);
    connect(m_recent, &QWidget::customContextMenuRequested, this, &StartPage::offerRecentMenu);
    column->addWidget(title);
    column->addWidget(m_recent);
    return m_recentBox;
}

QWidget* StartPage::makeNotes()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(14);
    auto* title = new QLabel(tr("Before you begin"));
    title->setFont(fontOf(Type::Body, QFont::DemiBold));
    column->addWidget(title);
    column->addWidget(new Fact(QStringLiteral("hard-drive"), tr("The data stay in your file"),
                               tr("Lotsenbuch works without a server and without the internet.")));
    column->addWidget(
        new Fact(QStringLiteral("key"), tr("The file is encrypted"),
                 tr("You choose a passphrase when you create it. Without the passphrase nobody can read "
                    "the file.")));
    column->addWidget(
        new Fact(QStringLiteral("usb"), tr("Exchange by bundles"),
                 tr("Other devices receive changes as a file, for example on a stick or a network "
                    "drive.")));
    column->addWidget(new Fact(QStringLiteral("history"), tr("Every change can be traced"),
                               tr("Who, when, on which device. Undoing is possible at any time.")));
    column->addWidget(new Rule);
    auto* links = new QVBoxLayout;
    links->setSpacing(0);
    column->addLayout(links);
    const auto addLink = [links](const char* icon, const QString& text) {
        auto* link = new QToolButton;
        link->setAutoRaise(true);
        link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        link->setIcon(iconNamed(QString::fromLatin1(icon)));
        link->setText(text);
        link->setFocusPolicy(Qt::StrongFocus);
        links->addWidget(link, 0, Qt::AlignLeft);
        return link;
    };
    connect(addLink("book-open", tr("Short guide")), &QToolButton::clicked, this, &StartPage::helpRequested);
    connect(addLink("keyboard", tr("Keyboard shortcuts")), &QToolButton::clicked, this,
            &StartPage::shortcutsRequested);
    return box;
}

void StartPage::offerRecentMenu(const QPoint& where)
{
    const QModelIndex index = m_recent->indexAt(where);
    if (!index.isValid())
        return;
    const QString path = m_recentModel->pathAt(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, path] { Q_EMIT fileChosen(path); });
    menu->addAction(tr("Remove from this list"), this, [this, path] { Q_EMIT forgetRequested(path); });
    menu->popup(m_recent->viewport()->mapToGlobal(where));
}

void StartPage::openCurrent()
{
    if (const QModelIndex index = m_recent->currentIndex(); index.isValid())
        Q_EMIT fileChosen(m_recentModel->pathAt(index.row()));
}

} // namespace ui
