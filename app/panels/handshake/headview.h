// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableWidget;

namespace panels {

// One head of a handshake, to read and copy: its fields as a table, or every letter as it was on the wire.
class HeadView : public QWidget
{
    Q_OBJECT

public:
    // A field as it is shown; `fault`: why it is not as it must be.
    struct Line
    {
        QString name;
        QString value;
        QString fault;
    };

    explicit HeadView(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHead(const QString &raw, const QList<Line> &lines);
    void setRaw(bool isRaw);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillTable();
    void copySelected() const;

    QList<Line> m_lines;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QPlainTextEdit *m_raw;
};

} // namespace panels
