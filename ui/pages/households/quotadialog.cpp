// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/quotadialog.h"

#include "core/base/clock.h"
#include "core/domain/stay/stay.h"
#include "ui/records/recordspane.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

QuotaDialog::QuotaDialog(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, QDate from,
                         QWidget* parent)
    : QDialog(parent)
    , m_from(from)
    , m_quotas(new RecordsPane(desk, dialogs, clock,
                               {&domain::kindOf<domain::Quota>(),
                                {{QStringLiteral("period"), QStringLiteral("persons"), QStringLiteral("note"),
                                  QStringLiteral("source")},
                                 {}},
                                tr("Intake quotas"),
                                tr("No quota recorded yet."),
                                tr("Record a quota…"),
                                "period"}))
{
    setWindowTitle(tr("Intake quotas of the city"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* hint =
        plainLabel(tr("How many persons the city must take in a period. The quota is neither the number "
                      "assigned nor that of residents."));
    hint->setWordWrap(true);
    hint->setContentsMargins(12, 12, 12, 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter opens the chosen row
    buttons->setContentsMargins(12, 0, 12, 12);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
    layout->addWidget(m_quotas, 1);
    layout->addWidget(buttons);
    resize(QSize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 24)
               .boundedTo(screen()->availableSize() * 0.9));
    m_quotas->setFocus();
    refresh();
}

void QuotaDialog::refresh()
{
    m_quotas->showOf(std::nullopt, m_from);
}

void QuotaDialog::setLocked(const QString& reason)
{
    m_quotas->setLocked(reason);
}

} // namespace ui
