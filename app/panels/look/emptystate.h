// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace panels {

// Stands where there is nothing to show yet: says so, and what to do, with one button for it if there is one.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &advice);
    // An empty text hides the button.
    void setButton(const QString &text);

Q_SIGNALS:
    void buttonPressed();

private:
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_button;
};

} // namespace panels
