// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace models {
class SentMessages;
}

namespace panels {

// What was sent before, the latest first: type to find, Enter or a click to take one into the composer.
class SentPopup : public QFrame
{
    Q_OBJECT

public:
    explicit SentPopup(models::SentMessages &sent, QWidget *parent = nullptr);

    void popUp(const QWidget *button); // above or below it

Q_SIGNALS:
    void chosen(qsizetype index); // of SentMessages::messages()

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fill();
    void choose();

    models::SentMessages &m_sent;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_clear;
};

} // namespace panels
