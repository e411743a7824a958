// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/readerthread.h"

#include <QObject>

namespace models {

class CaptureSource;
class ConnectionCommands;
class Draft;

// What one can do with records: copy them, send them once more, write them anew. Payloads are read off the
// GUI thread; the signals tell when it is done, in the order asked for.
class RecordCommands : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxCopied = 64 * 1024 * 1024; // bytes; clipboards are no place for more
    static constexpr qint64 maxEdited = 1024 * 1024;

    RecordCommands(CaptureSource &source, ConnectionCommands &commands, Draft &draft,
                   QObject *parent = nullptr);

    // Payloads, a line each: text as it is, bytes as hex, of a Close code and reason, of an event its detail.
    void copyPayloads(const QList<captures::RecordId> &ids);
    // Lines of jsonl, secrets masked.
    void copyRecords(const QList<captures::RecordId> &ids);

    // Data messages, pings and pongs that are whole.
    static bool isSendable(captures::Kind kind, quint32 flags);
    // To the connection in focus, with the kind it had.
    void resend(captures::RecordId id);
    // Puts a data message, ping or pong of at most maxEdited bytes into the draft.
    void editAgain(captures::RecordId id);

Q_SIGNALS:
    void copied(const QString &text);
    void drafted(); // the draft's message was replaced
    void refused(const QString &reason); // translated: what was not done and why

private:
    struct Clip
    {
        QByteArray text; // UTF-8
        qsizetype rows = 0;
    };
    using Liner = std::function<QByteArray(const captures::CaptureReader &, const captures::Row &)>;

    ReaderThread &reader();
    void copy(const QList<captures::RecordId> &ids, const Liner &line);
    void send(captures::ConnectionId connection, captures::Kind kind, const QByteArray &payload);
    void draft(captures::Kind kind, const QByteArray &payload);
    void refuse(const QString &trouble) { Q_EMIT refused(trouble); }

    CaptureSource &m_source;
    ConnectionCommands &m_commands;
    Draft &m_draft;
    ReaderThread m_reader;
};

} // namespace models
