// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look/strip.h"

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace models {
class Budget;
}

namespace panels {

// The budget per message, typed with its unit, and how many messages are over it: a switch that makes the log
// show these alone.
class BudgetBar : public Strip
{
    Q_OBJECT

public:
    explicit BudgetBar(models::Budget &budget, QWidget *parent = nullptr);

    // nullopt: not counted yet.
    void setOver(std::optional<qint64> messages);
    void setFiltering(bool isFiltering);

Q_SIGNALS:
    void overToggled(bool isFiltering);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void apply();
    void showBudget();

    models::Budget &m_budget;
    std::optional<qint64> m_messages;
    QLabel *m_title;
    QLineEdit *m_edit;
    QToolButton *m_over;
    QLabel *m_fault;
};

} // namespace panels
