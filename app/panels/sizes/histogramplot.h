// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/sizestatistics.h"

#include <QWidget>

class QCPBars;
class QCPItemRect;
class QCPLegend;
class QCustomPlot;

namespace panels {

// How many messages there are of which size, on scales that grow by powers: a bar for each bin, in and out
// beside each other. A bin is chosen by a click, or by the arrow keys and Enter.
class HistogramPlot : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramPlot(QWidget *parent = nullptr);

    void show(const captures::SizeHistogram &in, const captures::SizeHistogram &out);
    void setMarked(const std::optional<captures::SizeRange> &range); // what the log shows alone
    QString textOf(int bin) const; // the range of sizes, and exactly how many

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const captures::SizeRange &range);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void dress();
    void retranslate();
    void redraw();
    void fitRange();
    void place(QCPItemRect *item, int bin);
    void setCurrent(int bin);
    bool isEmpty(int bin) const { return m_in.at(bin) + m_out.at(bin) == 0; }
    int binAt(const QPointF &position) const; // -1: beside the bars

    captures::SizeHistogram m_in;
    captures::SizeHistogram m_out;
    int m_first = 0; // the bins that are shown
    int m_last = 8;
    int m_current = -1; // of the keyboard
    std::optional<captures::SizeRange> m_markedRange;
    QCustomPlot *m_plot;
    QCPLegend *m_legend;
    QCPBars *m_inBars;
    QCPBars *m_outBars;
    QCPItemRect *m_cursor;
    QCPItemRect *m_mark;
};

} // namespace panels
