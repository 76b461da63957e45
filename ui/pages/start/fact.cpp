// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/fact.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

Fact::Fact(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(iconName, 18), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto* head = new QLabel(title);
    head->setFont(fontOf(Type::Body, QFont::Medium));
    auto* body = new TintedLabel(sentence);
    body->setFont(fontOf(Type::Small));
    body->setWordWrap(true);
    texts->addWidget(head);
    texts->addWidget(body);
    row->addLayout(texts, 1);
}

} // namespace ui
