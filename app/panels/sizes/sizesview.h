// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/filter.h"
#include "models/sizesmodel.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QTableView;

namespace models {
class SizeMeasure;
}

namespace panels {

class HistogramPlot;
class TrafficPlot;

// What was measured: the figures by direction, the traffic over time, and how many messages there are of
// which size.
class SizesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit SizesView(models::SizeMeasure &measure, QWidget *parent = nullptr);

    void refresh(); // draws what the measure has now
    void setMarked(const std::optional<captures::SizeRange> &sizes); // those that the log is filtered by
    void setMoving(bool isMoving); // the last minute goes on while nothing comes

Q_SIGNALS:
    void chosen(const captures::SizeRange &sizes); // a bar of the histogram

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    QWidget *makeHeading(QLabel *title, QWidget *beside = nullptr);
    void layOut();
    void retranslate();
    void fitTable();
    void showTraffic();

    models::SizeMeasure &m_measure;
    models::SizesModel m_figures;
    QTableView *m_table;
    QLabel *m_trafficTitle;
    QComboBox *m_time;
    TrafficPlot *m_traffic;
    QLabel *m_histogramTitle;
    HistogramPlot *m_histogram;
    QTimer m_clock;
};

} // namespace panels
