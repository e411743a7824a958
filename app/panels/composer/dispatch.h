// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backgroundtask.h"
#include "models/connectioncommands.h"
#include "panels/composer/draftcheck.h"

namespace panels {

// A message on its way from the composer to the connections it was written for: files are read and large
// texts made into bytes off the GUI thread, and go where they were meant to go whatever comes into focus
// meanwhile. One at a time.
class Dispatch : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        requests::Message message; // of a file its path; else the content stands in `written`
        QByteArray written; // UTF-8
        QList<captures::ConnectionId> to; // more than one: a broadcast
        bool isBroadcast = false;
        bool clears = false; // the composer is emptied once it is sent
        std::optional<sessions::MessageKind> kind; // none: as the form of the message says
    };

    explicit Dispatch(models::ConnectionCommands &commands, QObject *parent = nullptr);

    bool isBusy() const { return m_task.isRunning(); }
    void start(const Order &order); // not while busy
    void cancel();

Q_SIGNALS:
    void changed(); // busy or not
    void progressed(qint64 done, qint64 total); // bytes of a file
    void sent(const panels::Dispatch::Order &order, qint64 bytes);
    void refused(const panels::DraftCheck::Fault &fault); // nothing was sent

private:
    void finish(const Order &order, const DraftCheck &check);
    void prepare(const Order &order);

    models::ConnectionCommands &m_commands;
    models::BackgroundTask m_task;
};

// The whole file, or why not. At most requests::Limits::maxMessageBytes. Blocks.
DraftCheck readFile(const QString &path, models::BackgroundTask::Run &run);
// The same without reading it. How large it is stands in `bytes`.
std::optional<DraftCheck::Fault> checkFile(const QString &path, qint64 &bytes);

} // namespace panels
