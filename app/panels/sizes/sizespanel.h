// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sizemeasure.h"

#include <QWidget>

class QStackedWidget;

namespace panels {

class BudgetBar;
class EmptyState;
class SizesView;

// The sizes of the messages of what is in focus, and the budget. Measures and draws only while it is seen.
class SizesPanel : public QWidget
{
    Q_OBJECT

public:
    SizesPanel(models::CaptureSource &source, models::Focus &focus, models::Budget &budget,
               QWidget *parent = nullptr);
    ~SizesPanel() override;

    void editBudget();
    // Being shown is not enough: a dock behind another one in the same place is shown, too.
    void setSeen(bool isSeen);
    models::SizeMeasure &measure() { return m_measure; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeView();
    void observe();
    void retranslate();
    void refresh();
    void letMove();
    void followFilter();
    void toggleSizes(const captures::SizeRange &range);
    captures::SizeRange overBudget() const;

    models::Focus &m_focus;
    models::Budget &m_budget;
    models::SizeMeasure m_measure;
    BudgetBar *m_bar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SizesView *m_view = nullptr; // made once there is something to see in it
    bool m_isSeen = false;
};

} // namespace panels
