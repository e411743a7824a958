// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look/strip.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace panels {

// Asks what to find in the payload and says how often it is there. Finds nothing itself.
class FindBar : public Strip
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString text() const;
    bool mindsCase() const;
    void open(); // puts the keyboard into it
    // `current` from 0; -1: none yet. `isComplete`: there are no more than `count`.
    void setCount(qsizetype current, qsizetype count, bool isComplete);
    void setNote(const QString &text);

Q_SIGNALS:
    void edited();
    void stepped(int step); // 1 or -1
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_text;
    QCheckBox *m_case;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace panels
