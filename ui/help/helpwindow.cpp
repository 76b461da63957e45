// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/announce.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr const char* TopicProperty = "helpTopic";
constexpr int TopicRole = Qt::UserRole;

/// `"# Stichtag\n…" → "Stichtag"`
QString titleOf(const QString& markdown)
{
    return markdown.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed();
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_topics(new QListWidget)
    , m_text(new QTextBrowser)
    , m_found(new QLabel)
{
    setWindowTitle(tr("Help – Lotsenbuch"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setUniformItemSizes(true);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Help text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(20);
    m_text->document()->setDefaultFont(fontOf(Type::Body));
    m_found->setFont(fontOf(Type::Small));
    m_found->setForegroundRole(QPalette::PlaceholderText);

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_topics, 1);
    column->addWidget(m_found);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(side);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({280, 640});
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 40);

    fillTopics();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!item)
            return;
        m_text->setMarkdown(textOf(item->data(TopicRole).toString()));
        if (!m_search->text().isEmpty())
            m_text->find(m_search->text());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { showTopic(link.path().section(QLatin1Char('.'), 0, 0)); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this,
            [this] { findNext(false); });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), this), &QShortcut::activated, this,
            [this] { findNext(true); });
    m_topics->setCurrentRow(0);
    m_topics->setFocus();
}

const QStringList& HelpWindow::topics()
{
    static const QStringList ids{
        QStringLiteral("start"),    QStringLiteral("keydate"),    QStringLiteral("overview"),
        QStringLiteral("sites"),    QStringLiteral("households"), QStringLiteral("staff"),
        QStringLiteral("findings"), QStringLiteral("reports"),    QStringLiteral("settings"),
        QStringLiteral("undo"),     QStringLiteral("file"),       QStringLiteral("cli"),
        QStringLiteral("keys"),     QStringLiteral("glossary")};
    return ids;
}

QString HelpWindow::topicFor(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant topic = widget->property(TopicProperty); topic.isValid())
            return topic.toString();
    return topics().first();
}

QString HelpWindow::textOf(const QString& topic)
{
    const QString language =
        QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void HelpWindow::showTopic(const QString& topic)
{
    m_search->clear();
    const auto row = topics().indexOf(topic);
    if (row >= 0)
        m_topics->setCurrentRow(static_cast<int>(row));
}

QString HelpWindow::topic() const
{
    const QListWidgetItem* item = m_topics->currentItem();
    return item ? item->data(TopicRole).toString() : QString();
}

void HelpWindow::fillTopics()
{
    for (const QString& topic : topics()) {
        auto* item = new QListWidgetItem(titleOf(textOf(topic)), m_topics);
        item->setData(TopicRole, topic);
        item->setSizeHint(QSize(0, m_topics->fontMetrics().height() + 12));
    }
}

void HelpWindow::search(const QString& words)
{
    int hits = 0;
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem* item = m_topics->item(row);
        const bool holds = textOf(item->data(TopicRole).toString()).contains(words, Qt::CaseInsensitive);
        item->setHidden(!holds);
        hits += holds ? 1 : 0;
        if (holds && !first)
            first = item;
    }
    m_found->setText(words.isEmpty() ? QString()
                     : hits == 0     ? tr("No match. Clear the search to see all topics.")
                                     : tr("%Ln topic(s)", nullptr, hits));
    if (!m_found->text().isEmpty())
        announce(*m_found, m_found->text());
    if (first && m_topics->currentItem()->isHidden())
        m_topics->setCurrentItem(first);
    m_text->moveCursor(QTextCursor::Start);
    if (!words.isEmpty())
        m_text->find(words);
}

void HelpWindow::findNext(bool backwards)
{
    const QString words = m_search->text();
    const QTextDocument::FindFlags flags =
        backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (words.isEmpty() || m_text->find(words, flags))
        return;
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    m_text->find(words, flags);
}

void setHelpTopic(QWidget& widget, const char* topic)
{
    widget.setProperty(TopicProperty, QString::fromLatin1(topic));
}

} // namespace ui
