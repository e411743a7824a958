// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace cli {

// Makes a Qt signal out of SIGINT, SIGTERM and SIGHUP (a terminal that closes) while it lives. One at a time
// in a process.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void interrupted(); // again for every further signal
};

} // namespace cli
