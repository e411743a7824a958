// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/filter.h"
#include "panels/look/strip.h"

#include <QTimer>

class QLineEdit;
class QToolButton;

namespace panels {

class ToneLabel;

// A line to search the log with: what for and how, to the next and the previous, or only the rows that
// contain it. Searches nothing itself. Return goes to the next, Shift+Return to the previous, Escape closes.
class SearchBar : public Strip
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    // Empty while nothing is typed.
    captures::Search search() const;
    bool filters() const; // shows the rows that contain it only
    // Without telling of it.
    void setSearch(const captures::Search &search, bool filters);
    // What came of it; `isTrouble`: it cannot be done.
    void setStatus(const QString &text, bool isTrouble = false);
    void edit(); // gives the line the keyboard, all selected

Q_SIGNALS:
    void searchChanged(); // once typing rests
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const char *icon, const char *name, bool isCheckable);
    void retranslate();
    void settle(); // tells at once of what was typed

    QLineEdit *m_text;
    QToolButton *m_case;
    QToolButton *m_regex;
    QToolButton *m_filter;
    ToneLabel *m_status;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QTimer m_rest;
};

} // namespace panels
