// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"
#include "collections/workfolder.h"
#include "models/backgroundtask.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace models {

class CaptureSource;
class Draft;
class Focus;
class WorkingCopies;

// What is open, kept for the next run: the requests of all connections with their edits, and the message
// being written for each. Written a second after a change, off the GUI thread, and at the end.
class KeptWork : public QObject
{
    Q_OBJECT

public:
    KeptWork(const QString &folder, CaptureSource &capture, Focus &focus, Draft &draft, WorkingCopies &copies,
             QObject *parent = nullptr);
    ~KeptWork() override;

    // Shows what the run before has left as connections of an earlier run; recalled() says whether it left
    // anything. Nothing is kept before.
    void recall();

Q_SIGNALS:
    void recalled(bool hasLeft);

private:
    void show(const std::optional<QList<collections::OpenWork>> &work);
    void fillIn();
    void noteChange();
    void keep();
    QList<collections::OpenWork> work() const;
    std::optional<captures::ConnectionId> demoConnection(const requests::Request &request) const;

    CaptureSource &m_capture;
    Focus &m_focus;
    Draft &m_draft;
    WorkingCopies &m_copies;
    QString m_path;
    std::shared_ptr<collections::WorkFolder> m_folder;
    BackgroundTask m_recall;
    BackgroundTask m_keeping;
    QTimer m_pause;
    int m_number = 0;
    bool m_isBegun = false; // what was left is shown
    bool m_isChanged = false; // since it was written
};

} // namespace models
