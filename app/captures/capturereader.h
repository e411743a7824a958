// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"
#include "wire/secrets.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace captures {

// A row of the log without its payload: what painting needs.
struct Row
{
    RecordId id = 0;
    ConnectionId connection{};
    wire::Timestamp time;
    Direction direction = Direction::None;
    Kind kind = Kind::Event;
    qint64 size = 0; // of a truncated message as far as the frame headers tell
    qint64 wireSize = 0;
    quint32 flags = 0; // Flag
    QByteArray preview; // the first 512 bytes of the payload; of an event its detail
    QByteArray event; // name of the event; empty for messages
};

// A record with all that belongs to it: what exports need.
struct WholeRecord
{
    Row row;
    QByteArray payload; // of an event its detail
    QList<wire::SeenFrame> frames;
};

class CaptureReader;

// A record met by CaptureReader::scan(). Of use during the call only.
class ScannedRecord
{
public:
    ScannedRecord(const CaptureReader &reader, Row scanned)
        : row(std::move(scanned))
        , m_reader(reader)
    {
    }

    const Row row;
    QByteArray payload() const; // all of it, read when asked for; of an event its detail

private:
    const CaptureReader &m_reader;
};

struct CaptureSummary
{
    qint64 records = 0;
    std::optional<wire::Timestamp> first;
    std::optional<wire::Timestamp> last;
    qint64 fileBytes = 0;
};

struct Traffic
{
    qint64 messages = 0; // data messages and control frames
    qint64 bytes = 0;
    qint64 wireBytes = 0;
};

// Reads a capture, also one being written. One reader serves one thread. Methods throw CaptureError when the
// file cannot be read any more. `limit` arguments bound what is read now; nothing is cached between calls.
class CaptureReader
{
public:
    // Opens read-only and changes nothing; reads along what a killed writer left in its log (from a read-only
    // place in a temporary copy).
    // Once a stop is requested, opening and each read ends soon with a CaptureError.
    explicit CaptureReader(const QString &path, const std::stop_token &stop = {});
    ~CaptureReader();

    QString path() const;
    // Translated: what could not be recovered or cannot be shown, and why; mostly empty.
    QString loss() const;
    RecordId lastRecord() const;
    CaptureSummary summary() const;

    QList<ConnectionRecord> connections() const;

    // Rows by id, `from` included, in order, at most `limit`.
    QList<Row> rows(RecordId from, qsizetype limit) const;
    // How many records belong to `connection`, up to and including record `upTo`. As quick as a row.
    qint64 count(ConnectionId connection, RecordId upTo) const;
    // The records of one connection by their place among these (0 = first), at most `limit`. About as fast as
    // rows().
    QList<Row> rows(ConnectionId connection, qint64 place, qsizetype limit) const;
    // The place of a record among those of its connection.
    qint64 place(ConnectionId connection, RecordId id) const;
    // The ids alone, by place: millions a second.
    QList<RecordId> ids(ConnectionId connection, qint64 place, qsizetype limit) const;
    // The rows of `ids`, which rise. Those that follow each other are read in one go.
    QList<Row> rows(const QList<RecordId> &ids) const;

    std::optional<Row> row(RecordId id) const;
    std::optional<WholeRecord> whole(RecordId id) const;
    // The whole payload after inflating (of an event: its detail).
    QByteArray payload(RecordId id) const;
    // At most `limit` bytes from `offset` on, without reading the rest.
    QByteArray payload(RecordId id, qint64 offset, qint64 limit) const;
    // As it was on the wire, for compressed and undecodable messages; else empty.
    QByteArray wirePayload(RecordId id) const;
    // Frames `from` … of a message, at most `limit`.
    QList<wire::SeenFrame> frames(RecordId id, qint64 from = 0, qsizetype limit = -1) const;
    qint64 frameCount(RecordId id) const;

    // Calls `visitor` for each record (of `connection`, if given) in order, until it returns false or the end
    // is reached. Holds one record at a time.
    void visit(std::optional<ConnectionId> connection,
               const std::function<bool(const WholeRecord &)> &visitor) const;

    // Calls `visitor` for the rows `from` … `upTo` (of `connection`, if given) in order, until it returns
    // false or the end is reached. Payloads are read only when asked for: about a million rows a second
    // without.
    void scan(std::optional<ConnectionId> connection, RecordId from, RecordId upTo,
              const std::function<bool(const ScannedRecord &)> &visitor) const;

    Traffic traffic(ConnectionId connection, Direction direction) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Copies the capture at `from` (may be being written) to `to` as one finished file. Throws CaptureError; an
// existing file is replaced only if `replaces`, and only once the copy is complete. `progress(done, total)`
// in pages; return false to break off.
void saveCopy(const QString &from, const QString &to, bool replaces,
              const std::function<bool(qint64, qint64)> &progress = {});
// The same without the secrets in heads, URLs, names and details of events: returns what was masked, which a
// `note` at the end of the copy says, too. Payloads of messages and bodies of refusals stand as they crossed
// the wire. `progress(done, total)` in records.
wire::MaskedNames saveMaskedCopy(const QString &from, const QString &to, bool replaces,
                                 const std::function<bool(qint64, qint64)> &progress = {});

} // namespace captures
