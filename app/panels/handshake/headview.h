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
// Signs that would pretend to be something else are made visible; copies have them as they are.
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

    // What is shown of a head, which may be a stranger's and endless.
    static constexpr qsizetype maxLines = 1000;
    static constexpr qsizetype maxBytes = 256 * 1024;

    explicit HeadView(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // `note`: what is not shown of it; mostly empty.
    void setHead(const QString &raw, const QList<Line> &lines, const QString &note);
    void setRaw(bool isRaw);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillTable();
    void copySelected() const;

    QList<Line> m_lines;
    QString m_note;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QPlainTextEdit *m_raw;
};

} // namespace panels
