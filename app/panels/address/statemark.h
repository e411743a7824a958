// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectionrow.h"

#include <QWidget>

namespace panels {

// The state of one connection as its shape and a word.
class StateMark : public QWidget
{
    Q_OBJECT

public:
    explicit StateMark(QWidget *parent = nullptr);

    // nullptr: no connection, nothing is drawn.
    void setStatus(const sessions::ConnectionStatus *status);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text() const;

    bool m_isShown = false;
    models::ConnectionRow::State m_state = models::ConnectionRow::State::Closed;
};

} // namespace panels
