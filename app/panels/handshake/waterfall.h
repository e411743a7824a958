// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordedhandshake.h"

#include <QWidget>

namespace panels {

// The phases of an attempt as bars one below the other, each from where the one before ended, with its time.
class Waterfall : public QWidget
{
    Q_OBJECT

public:
    explicit Waterfall(QWidget *parent = nullptr);

    void setPhases(const QList<models::HandshakePhase> &phases);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowHeight() const;
    int widest(const QStringList &texts) const;
    QStringList names() const;
    QStringList times() const;
    std::chrono::microseconds total() const;
    void describe();

    QList<models::HandshakePhase> m_phases;
};

} // namespace panels
