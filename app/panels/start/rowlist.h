// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace panels {

// A few rows to choose from, under a heading, as tall as its rows; a click or Enter chooses. Nothing of it is
// shown while there are none.
class RowList : public QListWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString text; // plain
        QString note; // what else is known, for the tooltip
        QString value; // what chosen() tells
    };

    explicit RowList(const QString &icon, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &value);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QListWidgetItem *item);

    QIcon m_icon;
};

} // namespace panels
