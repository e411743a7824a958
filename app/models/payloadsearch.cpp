// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payloadsearch.h"

#include <algorithm>

namespace models {

namespace {

constexpr qint64 searchedPiece = 4 * 1024 * 1024;

// Pieces overlap by all but one byte of a match.
QList<qsizetype> search(const payloads::ByteSearch &what, qint64 size, const PayloadBytes::Source &source,
                        const std::stop_token &stop)
{
    QList<qsizetype> found;
    qint64 next = 0; // where the next match may begin
    for (qint64 first = 0; first < size && !stop.stop_requested(); first += searchedPiece) {
        const QByteArray piece = source(first, searchedPiece + what.length() - 1, stop);
        for (qsizetype at = what.find(piece, std::max<qint64>(0, next - first)); at >= 0;
             at = what.find(piece, at + what.length())) {
            found.append(first + at);
            next = first + at + what.length();
            if (found.size() >= PayloadSearch::mostMatches)
                return found;
        }
    }
    return found;
}

} // namespace

PayloadSearch::PayloadSearch(QObject *parent)
    : QObject(parent)
{
}

void PayloadSearch::start(const payloads::ByteSearch &what, qint64 size, const PayloadBytes::Source &source)
{
    clear();
    if (what.length() == 0 || size == 0)
        return;
    m_length = what.length();
    m_task.start([this, what, size, source](BackgroundTask::Run &run) {
        const QList<qsizetype> found = search(what, size, source, run.stopToken());
        return BackgroundTask::Delivery([this, found] {
            m_offsets = found;
            Q_EMIT changed();
        });
    });
}

void PayloadSearch::clear()
{
    m_task.cancel();
    m_offsets.clear();
    m_length = 0;
    Q_EMIT changed();
}

qsizetype PayloadSearch::next(qsizetype here, int step) const
{
    if (m_offsets.isEmpty())
        return -1;
    const qsizetype count = m_offsets.size();
    if (step > 0) {
        const auto after = std::upper_bound(m_offsets.begin(), m_offsets.end(), here);
        return (after - m_offsets.begin()) % count;
    }
    const auto at = std::lower_bound(m_offsets.begin(), m_offsets.end(), here);
    return (at - m_offsets.begin() - 1 + count) % count;
}

} // namespace models
