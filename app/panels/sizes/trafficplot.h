// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/traffictimeline.h"

#include <QWidget>

class QCPAxisRect;
class QCPGraph;
class QCustomPlot;

namespace panels {

// Two plots above each other over the same time: messages and bytes a second, in and out.
class TrafficPlot : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficPlot(QWidget *parent = nullptr);

    // `countsBack`: time is shown as seconds before the end, else as the time of day.
    void show(const captures::TrafficSpan &span, bool countsBack);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part // one of the two
    {
        QCPAxisRect *rect = nullptr;
        QCPGraph *in = nullptr;
        QCPGraph *out = nullptr;
    };

    Part makePart(int row, int unit);
    void dress();
    void retranslate();
    void redraw();
    void setTimeAxes(bool countsBack);
    void fill(Part &part, const captures::TrafficSpan &span, bool countsBack,
              std::array<qint64, 2> captures::TrafficBin::*figure);

    QCustomPlot *m_plot;
    Part m_messages;
    Part m_bytes;
};

} // namespace panels
