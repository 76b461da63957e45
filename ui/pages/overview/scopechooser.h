// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/overview.h"

#include <QComboBox>

namespace ui {

/// Which accommodations a page is about: all, one pillar, or one site, which stands below its pillar. What
/// was chosen stays chosen when the sites of another day come, also if it is none of them.
class ScopeChooser final : public QComboBox {
    Q_OBJECT
public:
    explicit ScopeChooser(QWidget* parent = nullptr);

    void setChoices(std::vector<desk::SiteChoice> choices);
    [[nodiscard]] const desk::ListFilter& filter() const { return m_chosen.filter; }
    /// The pillar or site chosen; empty for all.
    [[nodiscard]] QString scopeName() const { return m_chosen.name; }

Q_SIGNALS:
    void scopeChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Scope {
        desk::ListFilter filter;
        QString name;
    };
    void rebuild();
    void addScope(const Scope& scope, const QString& text);
    void follow(int index);

    std::vector<desk::SiteChoice> m_choices;
    std::vector<Scope> m_scopes; ///< by row
    Scope m_chosen;
};

} // namespace ui
