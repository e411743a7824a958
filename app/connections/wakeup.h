// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace connections {

// Wakes the thread it lives in from any other: a queued call that carries nothing. What there is to do stands
// elsewhere, guarded by a mutex, so that a thread sanitizer that cannot see into Qt finds its way too.
class Wakeup : public QObject
{
    Q_OBJECT

public:
    // `onWoken` is called in the thread of the Wakeup, once for each wake().
    explicit Wakeup(std::function<void()> onWoken, QObject *parent = nullptr);

    void wake();

protected:
    void customEvent(QEvent *event) override;

private:
    std::function<void()> m_onWoken;
};

} // namespace connections
