// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"
#include "models/backgroundtask.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <list>

namespace models {

// The bytes of one payload, read piece by piece off the GUI thread: what is not at hand yet is null and
// arrives later. Holds a few pieces, whatever the size.
class PayloadBytes : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 pieceSize = 64 * 1024;

    // At most `limit` bytes from `offset` on; called in other threads, by several at once. Once a stop is
    // requested it ends soon, with whatever bytes.
    using Source = std::function<QByteArray(qint64 offset, qint64 limit, const std::stop_token &stop)>;

    explicit PayloadBytes(QObject *parent = nullptr);

    // `head`: the first bytes, as far as they are at hand already.
    void show(qint64 size, const Source &source, const QByteArray &head = {});
    void clear();
    qint64 size() const { return m_size; }
    const Source &source() const { return m_source; }

    // The piece that begins at `first`, a multiple of pieceSize; null: it will have arrived().
    QByteArray piece(qint64 first);
    // Hands bytes over to `then`, at once if they are at hand; a later read replaces one under way.
    void read(qint64 offset, qint64 limit, const std::function<void(const QByteArray &)> &then);

Q_SIGNALS:
    void shown(); // another payload
    void arrived(); // a piece

private:
    struct Piece
    {
        qint64 first = 0;
        QByteArray bytes;
    };

    QByteArray atHand(qint64 first);
    void fetch(qint64 first);

    qint64 m_size = 0;
    Source m_source;
    QByteArray m_head;
    std::list<Piece> m_pieces; // the most recently used first
    qint64 m_fetching = -1;
    BackgroundTask m_fetch;
    BackgroundTask m_read;
};

// The payload of record `id` of the capture at `path`. Each read opens the capture anew, so that it may be
// made by any thread; nothing comes of one that cannot be read.
PayloadBytes::Source recordedPayload(const QString &path, captures::RecordId id);

} // namespace models
