// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace models {
class MetricsModel;
}

namespace panels {

// The figures of the ticked connections side by side. The best of a row stands in bold, the worst is
// underlined with dots; rows in which all are the same stand back.
class MetricsView : public QTableView
{
    Q_OBJECT

public:
    explicit MetricsView(models::MetricsModel &model, QWidget *parent = nullptr);

    // Makes the columns as wide as those of the table below: `times` for the names, `connections` each.
    void fitColumns(int names, const QList<int> &connections);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void adapt();
};

} // namespace panels
