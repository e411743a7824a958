// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace panels {

// One line above a content that says what is to be known about it, with at most one button.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    // Hidden if `text` is empty; without a button if `button` is.
    void setNotice(const QString &text, const QString &button = {});
    QString text() const;

Q_SIGNALS:
    void buttonPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace panels
