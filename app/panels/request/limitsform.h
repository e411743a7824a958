// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace panels {

class NumberBox;

// How long a request waits and how much it takes, with the defaults beside them.
class LimitsForm : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsForm(QWidget *parent = nullptr);

    void setLimits(const requests::Limits &limits);

Q_SIGNALS:
    void edited(const requests::Limits &limits);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *label = nullptr;
        NumberBox *box = nullptr;
        QLabel *standard = nullptr; // what it is unless changed
    };

    Row addRow(QFormLayout &form, const char *objectName, double least, double most);
    void name(const Row &row, const QString &text, const QString &unit, double standard);
    void take(const requests::Limits &limits);
    void retranslate();

    requests::Limits m_limits;
    Row m_connect;
    Row m_close;
    Row m_bytes;
    Row m_frames;
    QPushButton *m_reset;
};

} // namespace panels
