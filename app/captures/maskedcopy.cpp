// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/maskedcopy.h"

#include "captures/formats/secretmask.h"
#include "captures/recordinserter.h"
#include "captures/schema.h"
#include "captures/statement.h"
#include "payloads/jsonwriter.h"

#include <chrono>
#include <limits>
#include <list>

namespace captures {

namespace {

// Takes the rows of a table over, some values of them changed. Columns are told by their places.
class TableCopy
{
public:
    TableCopy(Database &source, Database &copy, const QByteArray &table, const QByteArray &columns)
        : m_rows(source, "SELECT " + columns + " FROM " + table)
        , m_insert(copy, insertOf(table, columns))
        , m_columns(int(columns.count(',')) + 1)
    {
    }

    // The next row, to be written as it is unless set…() says otherwise. False: that was the last.
    bool next()
    {
        if (!m_rows.step())
            return false;
        for (int column = 0; column < m_columns; ++column)
            m_insert.bindColumn(column + 1, m_rows, column);
        return true;
    }
    const Statement &row() const { return m_rows; }

    void setNumber(int column, qint64 number) { m_insert.bind(column + 1, number); }
    void setText(int column, const QByteArray &text) { m_insert.bindText(column + 1, kept(text)); }
    void setBlob(int column, const QByteArray &bytes) { m_insert.bindBlob(column + 1, kept(bytes)); }

    void write()
    {
        m_insert.run();
        m_kept.clear();
    }

private:
    static QByteArray insertOf(const QByteArray &table, const QByteArray &columns)
    {
        const QByteArray places = QByteArray("?,").repeated(columns.count(',')) + '?';
        return "INSERT INTO " + table + '(' + columns + ") VALUES(" + places + ')';
    }
    const QByteArray &kept(const QByteArray &bytes) { return m_kept.emplace_back(bytes); }

    Statement m_rows;
    Statement m_insert;
    int m_columns;
    std::list<QByteArray> m_kept; // what is bound, until it is written
};

class MaskedCopy
{
public:
    MaskedCopy(Database &source, Database &copy, const std::function<bool(qint64, qint64)> &progress)
        : m_source(source)
        , m_copy(copy)
        , m_progress(progress)
        , m_mask(true, &m_masked)
    {
    }

    wire::MaskedNames run();

private:
    void copyTable(const QByteArray &table, const QByteArray &columns);
    void copyConnections();
    void copyRecords();
    void showProgress(RecordId done, RecordId total) const;
    void addNote();

    Database &m_source;
    Database &m_copy;
    const std::function<bool(qint64, qint64)> &m_progress;
    wire::MaskedNames m_masked;
    const SecretMask m_mask;
};

wire::MaskedNames MaskedCopy::run()
{
    m_copy.execute("PRAGMA page_size = " + QByteArray::number(m_source.number("PRAGMA page_size")));
    bringUpToDate(m_copy);
    Transaction snapshot(m_source);
    Transaction writing(m_copy);
    copyConnections();
    copyRecords();
    copyTable("frames", "record, number, place, time, header");
    copyTable("wire_payloads", "record, bytes");
    copyTable("blocks",
              "connection, number, records, first, last, in_messages, in_bytes, in_wire_bytes, "
              "out_messages, out_bytes, out_wire_bytes, ids");
    addNote();
    writing.commit();
    snapshot.commit();
    return m_masked;
}

void MaskedCopy::copyTable(const QByteArray &table, const QByteArray &columns)
{
    for (TableCopy rows(m_source, m_copy, table, columns); rows.next();)
        rows.write();
}

void MaskedCopy::copyConnections()
{
    TableCopy rows(
        m_source, m_copy, "connections",
        "id, name, url, subprotocol, request, request_head, response_head, opened, closed, status, "
        "extensions, close_code, closed_by, is_clean, phases, tls, response_body");
    while (rows.next()) {
        rows.setText(1, m_mask.urls(rows.row().bytes(1)));
        rows.setText(2, m_mask.urls(rows.row().bytes(2)));
        rows.setText(3, m_mask.subprotocols(rows.row().bytes(3)));
        rows.setText(4, m_mask.detail(rows.row().bytes(4)));
        rows.setBlob(5, m_mask.head(rows.row().bytes(5)));
        rows.setBlob(6, m_mask.head(rows.row().bytes(6)));
        rows.write();
    }
}

void MaskedCopy::copyRecords()
{
    const RecordId last = m_source.number("SELECT max(id) FROM records");
    TableCopy rows(m_source, m_copy, "records",
                   "id, kind, size, preview, payload, connection, time, direction, wire_size, flags, event, "
                   "place, header");
    while (rows.next()) {
        const Statement &row = rows.row();
        showProgress(row.number(0), last);
        if (row.number(1) == qint64(Kind::Event)) {
            const QByteArray detail = m_mask.detail(row.bytes(row.isNull(4) ? 3 : 4));
            rows.setNumber(2, detail.size());
            rows.setBlob(3, detail.left(row.isNull(4) ? detail.size() : previewSize));
            if (!row.isNull(4))
                rows.setBlob(4, detail);
        }
        rows.write();
    }
}

void MaskedCopy::showProgress(RecordId done, RecordId total) const
{
    constexpr RecordId recordsAStep = 1024;
    if (m_progress && done % recordsAStep == 0 && !m_progress(done, total))
        throw DatabaseError(DatabaseError::Fault::Interrupted, {});
}

void MaskedCopy::addNote()
{
    RecordInserter inserter(m_copy);
    if (m_masked.isEmpty() || inserter.lastRecord() == std::numeric_limits<RecordId>::max())
        return;
    QByteArray detail;
    payloads::JsonWriter json(detail);
    json.beginObject();
    json.member("text", "Secrets were masked with *** when this capture was saved: " + m_masked.text());
    json.endObject();
    const auto now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    inserter.insert(EventRecord{ {}, now, "note", detail });
    inserter.writeBlocks();
}

} // namespace

wire::MaskedNames copyMasked(Database &source, Database &copy,
                             const std::function<bool(qint64, qint64)> &progress)
{
    return MaskedCopy(source, copy, progress).run();
}

} // namespace captures
