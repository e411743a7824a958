// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payloadbytes.h"

#include "captures/captureerror.h"
#include "captures/capturereader.h"

#include <algorithm>

namespace models {

namespace {

constexpr size_t maxPieces = 8;

}

PayloadBytes::PayloadBytes(QObject *parent)
    : QObject(parent)
{
}

void PayloadBytes::show(qint64 size, const Source &source, const QByteArray &head)
{
    m_fetch.cancel();
    m_read.cancel();
    m_size = size;
    m_source = source;
    m_head = head;
    m_pieces.clear();
    m_fetching = -1;
    Q_EMIT shown();
}

void PayloadBytes::clear()
{
    show(0, {});
}

QByteArray PayloadBytes::piece(qint64 first)
{
    if (first >= m_size)
        return QByteArray("");
    const QByteArray bytes = atHand(first);
    if (bytes.isNull() && m_fetching != first)
        fetch(first);
    return bytes;
}

void PayloadBytes::read(qint64 offset, qint64 limit, const std::function<void(const QByteArray &)> &then)
{
    const qint64 end = std::min(offset + limit, m_size);
    const qint64 first = offset - offset % pieceSize;
    const QByteArray piece = atHand(first);
    if (end <= m_head.size())
        return then(m_head.mid(offset, end - offset));
    if (!piece.isNull() && end <= first + piece.size())
        return then(piece.mid(offset - first, end - offset));
    m_read.start([source = m_source, offset, size = end - offset, then](BackgroundTask::Run &run) {
        const QByteArray bytes = source ? source(offset, size, run.stopToken()) : QByteArray();
        return BackgroundTask::Delivery([bytes, then] { then(bytes); });
    });
}

QByteArray PayloadBytes::atHand(qint64 first)
{
    const qint64 size = std::min(pieceSize, m_size - first);
    if (first + size <= m_head.size())
        return m_head.mid(first, size);
    const auto known = std::find_if(m_pieces.begin(), m_pieces.end(),
                                    [first](const Piece &piece) { return piece.first == first; });
    if (known == m_pieces.end())
        return {};
    m_pieces.splice(m_pieces.begin(), m_pieces, known);
    return m_pieces.front().bytes;
}

// What was asked for last is what one looks at: it replaces what is on its way.
void PayloadBytes::fetch(qint64 first)
{
    m_fetching = first;
    m_fetch.start([this, source = m_source, first](BackgroundTask::Run &run) {
        QByteArray bytes = source ? source(first, pieceSize, run.stopToken()) : QByteArray();
        if (bytes.isNull())
            bytes = ""; // unreadable, but not asked for again and again
        return BackgroundTask::Delivery([this, first, bytes] {
            m_fetching = -1;
            m_pieces.push_front({ first, bytes });
            if (m_pieces.size() > maxPieces)
                m_pieces.pop_back();
            Q_EMIT arrived();
        });
    });
}

PayloadBytes::Source recordedPayload(const QString &path, captures::RecordId id)
{
    return [path, id](qint64 offset, qint64 limit, const std::stop_token &stop) {
        try {
            return captures::CaptureReader(path, stop).payload(id, offset, limit);
        } catch (const captures::CaptureError &) {
            return QByteArray();
        }
    };
}

} // namespace models
