// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bundles/bundledialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr int BarSteps = 1000;

} // namespace

BundleDialog::BundleDialog(DeskThread& desk, Dialogs& dialogs, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_steps(new QStackedWidget)
    , m_doing(new TintedLabel)
    , m_bar(new QProgressBar)
    , m_note(new FieldNote)
    , m_extra(nullptr)
    , m_verb(nullptr)
    , m_leave(nullptr)
    , m_job(desk)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QStringLiteral("file"));
    m_doing->setFont(fontOf(Type::Small));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto* buttons = new QDialogButtonBox;
    m_extra = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_verb = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_extra->setObjectName(QStringLiteral("extraButton"));
    m_verb->setObjectName(QStringLiteral("verbButton"));
    m_leave->setObjectName(QStringLiteral("leaveButton"));
    m_verb->setProperty("primary", true);
    m_extra->hide();
    m_extra->setAutoDefault(false);
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_doing);
    progress->addWidget(m_bar, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_steps, 1);
    layout->addLayout(progress);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_verb->setDefault(true); // only a button that stands in the dialog becomes its default
    setIdle();
    connect(m_verb, &QPushButton::clicked, this, [this] { goOn(); });
    connect(m_leave, &QPushButton::clicked, this, &BundleDialog::reject);
    connect(&m_job, &DeskJob::progressed, this, &BundleDialog::showProgressOf);
    connect(&m_job, &DeskJob::ended, this, &BundleDialog::setIdle);
}

void BundleDialog::reject()
{
    if (m_job.isRunning()) {
        m_job.stop();
        m_doing->setText(tr("Stopping"));
        return;
    }
    QDialog::reject();
}

void BundleDialog::addStep(QWidget* step)
{
    m_steps->addWidget(step);
}

void BundleDialog::showStep(int step)
{
    m_steps->setCurrentIndex(step);
}

int BundleDialog::step() const
{
    return m_steps->currentIndex();
}

void BundleDialog::setVerb(const QString& text, bool isEnabled)
{
    m_verb->setText(text);
    m_verb->setVisible(!text.isEmpty());
    m_verbIsEnabled = isEnabled;
    m_verb->setEnabled(isEnabled && !m_job.isRunning());
}

void BundleDialog::setLeave(const QString& text)
{
    m_leave->setText(text);
}

void BundleDialog::focusLeave()
{
    m_leave->setFocus();
}

void BundleDialog::showSentence(const QString& sentence)
{
    m_note->setHint(sentence);
    if (!sentence.isEmpty())
        announce(*m_note, sentence);
}

void BundleDialog::showFailure(const QString& sentence)
{
    m_note->setError(sentence);
    if (!sentence.isEmpty())
        announce(*m_note, sentence);
}

void BundleDialog::setWorking(const QString& doing)
{
    m_note->setHint(QString());
    m_doing->setText(doing);
    m_steps->setEnabled(false);
    m_extra->setEnabled(false);
    m_verb->setEnabled(false);
    setFocus(); // on nothing that a key typed ahead would press; Esc stops
    setCursor(Qt::BusyCursor);
}

void BundleDialog::setIdle()
{
    m_doing->hide();
    m_bar->hide();
    m_steps->setEnabled(true);
    m_extra->setEnabled(true);
    m_verb->setEnabled(m_verbIsEnabled);
    unsetCursor();
}

void BundleDialog::showProgressOf(qint64 done, qint64 total)
{
    m_doing->show();
    m_bar->show();
    m_bar->setRange(0, total > 0 ? BarSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * BarSteps / total));
}

} // namespace ui
