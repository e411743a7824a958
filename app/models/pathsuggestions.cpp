// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pathsuggestions.h"

#include "captures/captureerror.h"
#include "models/capturesource.h"
#include "payloads/pathranking.h"

namespace models {

namespace {

constexpr qsizetype sampleSize = 400; // records
constexpr qint64 maxPayload = 16 * 1024; // larger ones are left out
constexpr qsizetype maxPaths = 12;

QList<captures::Row> latestRows(const captures::CaptureReader &reader,
                                std::optional<captures::ConnectionId> connection, captures::RecordId upTo)
{
    if (!connection)
        return reader.rows(std::max<captures::RecordId>(1, upTo - sampleSize + 1), sampleSize);
    const qint64 count = reader.count(*connection, upTo);
    return reader.rows(*connection, std::max<qint64>(0, count - sampleSize), sampleSize);
}

QList<payloads::JsonPath> pathsIn(const QString &path, std::optional<captures::ConnectionId> connection,
                                  captures::RecordId upTo, const std::stop_token &stop)
{
    payloads::PathRanking ranking;
    const captures::CaptureReader reader(path, stop);
    const QList<captures::Row> rows = latestRows(reader, connection, upTo);
    for (const captures::Row &row : rows) {
        if (stop.stop_requested())
            return {};
        const bool isData = row.kind == captures::Kind::Text || row.kind == captures::Kind::Binary;
        if (isData && row.size <= maxPayload)
            ranking.take(row.preview.size() < captures::previewSize ? row.preview : reader.payload(row.id));
    }
    return ranking.best(maxPaths);
}

} // namespace

PathSuggestions::PathSuggestions(CaptureSource &source, Focus &focus, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_focus(focus)
{
    connect(&source, &CaptureSource::readerReplaced, this, &PathSuggestions::forget);
    connect(&focus, &Focus::subjectChanged, this, &PathSuggestions::forget);
}

void PathSuggestions::refresh()
{
    const Subject &subject = m_focus.subject();
    const captures::RecordId last = m_source.lastRecord();
    if (m_sampling.isRunning() || !m_source.reader() || subject.kind == Subject::Kind::Recent
        || (m_lookedAt > 0 && last < m_lookedAt * 2))
        return;
    m_lookedAt = last;
    const auto connection = subject.isConnection() ? std::optional(subject.connection) : std::nullopt;
    m_sampling.start([this, path = m_source.path(), connection,
                      last](BackgroundTask::Run &run) -> BackgroundTask::Delivery {
        try {
            return [this, paths = pathsIn(path, connection, last, run.stopToken())] {
                take(paths);
            };
        } catch (const captures::CaptureError &) {
            return {}; // suggestions are a help, not a duty
        }
    });
}

void PathSuggestions::forget()
{
    m_sampling.cancel();
    m_lookedAt = 0;
    take({});
}

void PathSuggestions::take(const QList<payloads::JsonPath> &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    Q_EMIT changed();
}

} // namespace models
