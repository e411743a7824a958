// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "requests/request.h"

#include <QObject>
#include <QString>

#include <memory>

namespace sessions {
class Session;
}

namespace models {

// The capture a window looks at: its own, being recorded by a session, or an opened file that stays as it is.
// An own capture begins with its first connection, so that looking around leaves no files behind.
class CaptureSource : public QObject
{
    Q_OBJECT

public:
    // An own capture: its files are made in `folder`.
    static std::unique_ptr<CaptureSource> recordingInto(const QString &folder);
    // An opened file. Throws captures::CaptureError.
    static std::unique_ptr<CaptureSource> opened(const QString &path);
    ~CaptureSource() override;

    bool isReadOnly() const { return m_folder.isEmpty(); }
    QString path() const; // empty while nothing was recorded
    captures::RecordId lastRecord() const { return m_lastRecord; }
    qint64 fileBytes() const { return m_fileBytes; }
    QString loss() const
    {
        return m_loss;
    } // of an opened file, translated: what is not shown of it; mostly empty

    sessions::Session *session() const { return m_session.get(); } // nullptr: none yet, or an opened file
    // The session, begun if there is none. Own captures only. Throws captures::CaptureError.
    sessions::Session &startedSession();
    // Ends the session and its connections; the next connection begins a new file.
    void beginNew();
    // Where own captures are made from now on.
    void setFolder(const QString &folder);

    // For the GUI thread. nullptr: nothing was recorded yet. Stays valid until aboutToReplace().
    const captures::CaptureReader *reader() const { return m_reader.get(); }

    // Connections of the run before, or of the capture before, that were not connected since.
    const QList<requests::Request> &recent() const { return m_recent; }
    void setRecent(const QList<requests::Request> &recent);
    void dropRecent(const requests::Request &request);

Q_SIGNALS:
    void grew(); // at most once per tick of the session
    void sessionReplaced(); // another capture, or none: what was known of connections is void
    void aboutToReplace(); // reader() goes away
    void readerReplaced(); // another reader, or none; maybe of the same session
    void recentChanged();

private:
    CaptureSource() = default;

    void follow();
    void openReader(quint64 file);

    QString m_folder;
    std::unique_ptr<sessions::Session> m_session;
    std::unique_ptr<captures::CaptureReader> m_reader;
    captures::RecordId m_lastRecord = 0;
    qint64 m_fileBytes = 0;
    QString m_loss;
    quint64 m_file = 0; // captures::Growth::file that the reader has open
    QList<requests::Request> m_recent;
};

// A path in `folder` for a capture begun now, named by the time in UTC. The folder is made if missing.
QString newCapturePath(const QString &folder);

} // namespace models
