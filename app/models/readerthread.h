// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "models/backgroundtask.h"

#include <QObject>

#include <functional>
#include <memory>

namespace models {

// A thread with a capture open: does one piece of reading after another, in the order asked for, and hands
// the results over in its owner's thread. However slow the disk is, no call here waits for it.
class ReaderThread : public QObject
{
public:
    using Delivery = BackgroundTask::Delivery;
    using Work = std::function<Delivery(const captures::CaptureReader &)>; // called in the reading thread
    using Failure = std::function<void(const QString &trouble)>; // called in the owner's thread; translated

    explicit ReaderThread(QObject *parent = nullptr);

    // Reads the capture at `path` from now on. What was asked for before is dropped, and nothing of it is
    // handed over any more.
    void open(const QString &path);
    void close() { open({}); }
    QString path() const { return m_path; } // empty: none; nothing is read then

    // `work` must own or copy all it uses. A CaptureError it throws, or that opening throws, goes to
    // `onTrouble`.
    void read(Work work, Failure onTrouble = {});

private:
    class Orders;

    QString m_path;
    std::shared_ptr<Orders> m_orders; // of what is open, once something is read
    BackgroundTask m_task;
};

} // namespace models
