// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sizemeasure.h"
#include "models/sizesmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace panels {

class BudgetBar;
class EmptyState;
class HistogramPlot;
class TrafficPlot;

// The sizes of the messages of what is in focus: figures by direction, the traffic over time, how many there
// are of which size, and the budget. Measures and draws only while it is seen.
class SizesPanel : public QWidget
{
    Q_OBJECT

public:
    SizesPanel(models::CaptureSource &source, models::Focus &focus, models::Budget &budget,
               QWidget *parent = nullptr);

    void editBudget();
    // Being shown is not enough: a dock behind another one in the same place is shown, too.
    void setSeen(bool isSeen);
    models::SizeMeasure &measure() { return m_measure; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeHeading(QLabel *title, QWidget *beside = nullptr);
    void makeTable();
    void observe();
    void retranslate();
    void fitTable();
    void refresh();
    void showTraffic();
    void followFilter();
    void toggleSizes(const captures::SizeRange &range);
    captures::SizeRange overBudget() const;

    models::Focus &m_focus;
    models::Budget &m_budget;
    models::SizeMeasure m_measure;
    models::SizesModel m_figures;
    BudgetBar *m_bar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QLabel *m_trafficTitle;
    QComboBox *m_time;
    TrafficPlot *m_traffic;
    QLabel *m_histogramTitle;
    HistogramPlot *m_histogram;
    bool m_isSeen = false;
    QTimer m_clock; // the last minute moves on while nothing comes
};

} // namespace panels
