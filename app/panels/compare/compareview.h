// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mergedlogmodel.h"
#include "models/metricsmodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace models {
class CaptureSource;
class ConnectionCommands;
class ConnectionsModel;
class Focus;
} // namespace models

namespace panels {

class BroadcastBar;
class CompareLog;
class EmptyState;
class MetricsView;

// The ticked connections side by side: their figures, their records on one time axis, and a line to send to
// all of them. The current row becomes the record in focus. Reads the capture only while it is shown.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    CompareView(models::CaptureSource &source, models::Focus &focus, models::ConnectionsModel &connections,
                models::ConnectionCommands &commands, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeTables();
    void observe();
    void retranslate();
    void refresh(); // shows what is ticked, if it is not shown yet, and all there is of it
    void clear();
    void showTicked(const QList<models::MergedLogModel::Lane> &lanes);
    void showSummary();
    void showEmptyState();
    void selectFocus();
    void tickLatest();
    void alignColumns();

    models::CaptureSource &m_source;
    models::Focus &m_focus;
    models::ConnectionsModel &m_connections;
    models::MergedLogModel m_merged;
    models::MetricsModel m_metrics;
    QString m_shownPath;
    QLabel *m_title;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    QSplitter *m_tables;
    MetricsView *m_figures;
    CompareLog *m_log;
    EmptyState *m_empty;
    BroadcastBar *m_broadcast;
};

} // namespace panels
