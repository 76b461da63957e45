// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/scopechooser.h"

#include "ui/words/terms.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int RowsAtOnce = 24;
constexpr int LeastLetters = 18;
constexpr int BelowPillarRole = Qt::UserRole + 1;

/// Sets sites in below their pillar; their text stays as it is, so that typing its first letters finds it.
class ScopeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(BelowPillarRole).toBool())
            option->text.prepend(QStringLiteral("      "));
    }
};

bool isSame(const desk::ListFilter& a, const desk::ListFilter& b)
{
    return a.site == b.site && a.pillar == b.pillar;
}

} // namespace

ScopeChooser::ScopeChooser(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("scopeChooser"));
    setMaxVisibleItems(RowsAtOnce);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(LeastLetters);
    view()->setItemDelegate(new ScopeDelegate(this));
    rebuild();
    connect(this, &QComboBox::currentIndexChanged, this, &ScopeChooser::follow);
}

void ScopeChooser::setChoices(std::vector<desk::SiteChoice> choices)
{
    if (choices == m_choices)
        return;
    m_choices = std::move(choices);
    rebuild();
}

void ScopeChooser::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void ScopeChooser::rebuild()
{
    const QSignalBlocker quiet(this);
    clear();
    m_scopes.clear();
    setAccessibleName(tr("Which accommodations the page is about"));
    addScope({}, tr("All accommodations"));
    for (const domain::Pillar pillar : domain::AllPillars) {
        const QString name = words::longName(pillar);
        addScope({{std::nullopt, pillar}, name}, name);
        for (const desk::SiteChoice& choice : m_choices)
            if (choice.pillar == pillar)
                addScope({{choice.site, std::nullopt}, choice.name}, choice.name);
    }
    auto chosen = std::find_if(m_scopes.begin(), m_scopes.end(),
                               [&](const Scope& scope) { return isSame(scope.filter, m_chosen.filter); });
    if (chosen == m_scopes.end()) {
        addScope(Scope(m_chosen), m_chosen.name);
        chosen = std::prev(m_scopes.end());
    }
    m_chosen = *chosen;
    setCurrentIndex(static_cast<int>(chosen - m_scopes.begin()));
    setToolTip(currentText().toHtmlEscaped());
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width());
}

void ScopeChooser::addScope(const Scope& scope, const QString& text)
{
    m_scopes.push_back(scope);
    addItem(text);
    setItemData(count() - 1, scope.filter.site.has_value(), BelowPillarRole);
}

void ScopeChooser::follow(int index)
{
    if (index < 0)
        return;
    m_chosen = m_scopes[static_cast<std::size_t>(index)];
    setToolTip(currentText().toHtmlEscaped());
    Q_EMIT scopeChanged();
}

} // namespace ui
