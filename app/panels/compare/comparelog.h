// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/log/logview.h"

namespace models {
class MergedLogModel;
}

namespace panels {

// The merged log: one table, so that all its columns scroll together. The current cell stands in the column
// of its row's connection; Ctrl with Up or Down goes to the next record of the same connection.
class CompareLog : public LogView
{
    Q_OBJECT

public:
    explicit CompareLog(models::MergedLogModel &model, QWidget *parent = nullptr);

    // Makes `row` current and brings it into view (LogView only does the latter).
    void lookAt(int row);

Q_SIGNALS:
    void recordChosen(qint64 id); // by mouse or keyboard

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    int sizeHintForColumn(int column) const override;

private:
    void layOutColumns();
    void noteCurrent();
    int timesWidth() const;

    models::MergedLogModel &m_model;
};

} // namespace panels
