// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/startpage.h"

#include "ui/icons/icon.h"
#include "ui/pages/start/cardbutton.h"
#include "ui/pages/start/recentmodel.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keycap.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace ui {

namespace {

constexpr int CardsWidth = 536;
constexpr int FactsWidth = 360;
constexpr int Gap = 40;
constexpr std::array FactIcons{"hard-drive", "key", "usb", "history"};

QLabel* iconLabel(const QString& name, int size)
{
    auto* label = new QLabel;
    label->setPixmap(iconNamed(name, size > 20 ? Ink::Accent : Ink::Text2).pixmap(size, size));
    return label;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_purpose(new QLabel)
    , m_new(new CardButton(QStringLiteral("file-plus")))
    , m_open(new CardButton(QStringLiteral("folder-open")))
    , m_sample(new CardButton(QStringLiteral("flask")))
    , m_recentTitle(new QLabel)
    , m_recent(new QTableView)
    , m_recentModel(new RecentModel(this))
    , m_factsTitle(new QLabel)
    , m_shortcuts(new QPushButton)
{
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout;
    columns->addWidget(buildCards());
    columns->addSpacing(Gap);
    columns->addWidget(buildFacts(), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(content);
    column->addStretch(1);
    column->addWidget(buildHeading());
    column->addSpacing(24);
    column->addLayout(columns);
    column->addStretch(3);

    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->addStretch(1);
    row->addWidget(content);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(centred);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_new, &CardButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &CardButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &CardButton::clicked, this, &StartPage::sampleRequested);
    connect(m_shortcuts, &QPushButton::clicked, this, &StartPage::shortcutsRequested);
    connect(m_recent, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT recentRequested(index.data(Qt::UserRole).toString());
    });
    setFocusProxy(m_new);
    setRecent({});
    retranslate();
}

QWidget* StartPage::buildHeading()
{
    m_name->setFont(fontOf(Type::Kpi, QFont::DemiBold));
    m_purpose->setFont(fontOf(Type::Body));
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_purpose);
    row->addWidget(iconLabel(QStringLiteral("book-open"), 32));
    row->addLayout(texts);
    row->addStretch(1);
    return heading;
}

QWidget* StartPage::buildCards()
{
    m_recentTitle->setFont(fontOf(Type::Small, QFont::DemiBold));
    m_recentTitle->setBuddy(m_recent);
    m_recent->setModel(m_recentModel);
    setUpTable(*m_recent, QString());
    m_recent->horizontalHeader()->hide();
    m_recent->horizontalHeader()->setSectionResizeMode(RecentModel::Name, QHeaderView::Stretch);
    m_recent->horizontalHeader()->setSectionResizeMode(RecentModel::Folder, QHeaderView::Fixed);
    m_recent->horizontalHeader()->setSectionResizeMode(RecentModel::Opened, QHeaderView::ResizeToContents);
    m_recent->setColumnWidth(RecentModel::Folder, CardsWidth * 2 / 5);
    m_recent->setTextElideMode(Qt::ElideMiddle);

    auto* cards = new QWidget;
    cards->setFixedWidth(CardsWidth);
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (CardButton* card : {m_new, m_open, m_sample})
        column->addWidget(card);
    column->addSpacing(12);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addStretch(1);
    return cards;
}

QWidget* StartPage::buildFacts()
{
    m_factsTitle->setFont(fontOf(Type::Body, QFont::DemiBold));
    auto* facts = new QWidget;
    facts->setFixedWidth(FactsWidth);
    auto* column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_factsTitle);
    for (const char* name : FactIcons) {
        Fact fact{new QLabel, new QLabel};
        fact.title->setFont(fontOf(Type::Body, QFont::Medium));
        fact.text->setFont(fontOf(Type::Small));
        fact.text->setWordWrap(true);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(1);
        texts->addWidget(fact.title);
        texts->addWidget(fact.text);
        auto* row = new QHBoxLayout;
        row->setSpacing(14);
        row->addWidget(iconLabel(QLatin1String(name), 16), 0, Qt::AlignTop);
        row->addLayout(texts, 1);
        column->addLayout(row);
        m_facts.push_back(fact);
    }
    m_shortcuts->setIcon(iconNamed(QStringLiteral("keyboard"), Ink::Accent));
    m_shortcuts->setFlat(true);
    column->addWidget(m_shortcuts, 0, Qt::AlignLeft);
    return facts;
}

void StartPage::setRecent(const std::vector<RecentFile>& files)
{
    constexpr std::size_t Most = 8;
    m_recentModel->setFiles(
        {files.begin(), files.begin() + static_cast<std::ptrdiff_t>(std::min(Most, files.size()))});
    const int rows = m_recentModel->rowCount();
    m_recent->setVisible(rows > 0);
    m_recentTitle->setVisible(rows > 0);
    const int rowHeight = rows > 0 ? m_recent->rowHeight(0) : 0;
    m_recent->setFixedHeight(rows * rowHeight + 2);
    if (rows > 0)
        m_recent->setCurrentIndex(m_recentModel->index(0, 0));
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate()
{
    m_name->setText(QStringLiteral("Lotsenbuch"));
    m_purpose->setText(tr("Accommodation, move-outs and staff in one file"));
    m_new->setTexts(tr("&New Lotsenbuch…"),
                    tr("An empty file of your own, with a passphrase. Existing lists can be read in as CSV."),
                    keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)));
    m_open->setTexts(tr("&Open Lotsenbuch…"),
                     tr("Open an existing file (.lotse) from this computer, a stick or a network drive."),
                     keyText(QKeySequence::Open));
    const QString sample = tr("Look at the sa&mple");
    m_sample->setTexts(sample,
                       tr("Hannover 2014 to 2023: published sites and figures, invented households. For "
                          "practice."),
                       keyText(QKeySequence::mnemonic(sample)));
    m_recentTitle->setText(tr("Opened &last"));
    m_recent->setAccessibleName(tr("Opened last"));
    m_factsTitle->setText(tr("Before you open a file"));
    const std::array texts{
        std::pair{tr("The data stay in your file"),
                  tr("Lotsenbuch works without a server and without the internet.")},
        std::pair{tr("The file is encrypted"), tr("You choose a passphrase when you make it. Without "
                                                  "passphrase or recovery key the file cannot be read.")},
        std::pair{tr("Exchange by bundles"),
                  tr("Other devices get changes as a file, on a USB stick or a network drive.")},
        std::pair{tr("Every change can be followed"),
                  tr("Who, when, on which device. Undo is possible at any time.")}};
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i].title->setText(texts[i].first);
        m_facts[i].text->setText(texts[i].second);
    }
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
}

} // namespace ui
