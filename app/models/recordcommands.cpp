// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordcommands.h"

#include "captures/formats/recordjson.h"
#include "captures/formats/secretmask.h"
#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/draft.h"
#include "models/figures.h"
#include "payloads/jsontext.h"
#include "wire/closecode.h"
#include "wire/utf8.h"

namespace models {

using captures::CaptureReader;
using captures::Kind;
using captures::RecordId;
using captures::Row;
using requests::Message;

namespace {

QByteArray closeLine(const QByteArray &payload)
{
    const auto close = wire::ClosePayload::parse(payload);
    if (!close || !wire::isValidUtf8(close->reason))
        return payload.toHex(' ');
    return close->code ? (QByteArray::number(*close->code) + ' ' + close->reason).trimmed() : QByteArray();
}

QByteArray payloadLine(const CaptureReader &reader, const Row &row)
{
    const QByteArray payload = reader.payload(row.id, 0, RecordCommands::maxCopied);
    if (row.kind == Kind::Event)
        return captures::maskedDetail(payload);
    if (row.kind == Kind::Close)
        return closeLine(payload);
    const bool isBytes = row.kind == Kind::Binary || row.kind == Kind::Other;
    return isBytes || !wire::isValidUtf8(payload) ? payload.toHex(' ') : payload;
}

QByteArray recordLine(const CaptureReader &reader, const Row &row)
{
    QByteArray line;
    if (const auto record = reader.whole(row.id))
        captures::appendRecordJson(line, *record, captures::SecretMask(true));
    return line;
}

sessions::MessageKind messageKind(Kind kind)
{
    switch (kind) {
    case Kind::Binary:
        return sessions::MessageKind::Binary;
    case Kind::Ping:
        return sessions::MessageKind::Ping;
    case Kind::Pong:
        return sessions::MessageKind::Pong;
    default:
        return sessions::MessageKind::Text;
    }
}

Message messageOf(Kind kind, const QByteArray &payload)
{
    if (kind == Kind::Binary || !wire::isValidUtf8(payload))
        return { {}, Message::Form::Hex, QString::fromLatin1(payload.toHex(' ')) };
    const bool isJson = payloads::looksLikeJson(payload) && !payloads::compactJson(payload).fault;
    return { {}, isJson ? Message::Form::Json : Message::Form::Text, QString::fromUtf8(payload) };
}

} // namespace

RecordCommands::RecordCommands(CaptureSource &source, ConnectionCommands &commands, Draft &draft,
                               QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_commands(commands)
    , m_draft(draft)
{
    connect(&source, &CaptureSource::aboutToReplace, this, [this] { m_reader.close(); });
}

void RecordCommands::copyPayloads(const QList<RecordId> &ids)
{
    copy(ids, payloadLine);
}

void RecordCommands::copyRecords(const QList<RecordId> &ids)
{
    copy(ids, recordLine);
}

bool RecordCommands::isSendable(Kind kind, quint32 flags)
{
    const bool isKind =
        kind == Kind::Text || kind == Kind::Binary || kind == Kind::Ping || kind == Kind::Pong;
    return isKind && (flags & (captures::Truncated | captures::Incomplete | captures::InvalidUtf8)) == 0;
}

void RecordCommands::resend(RecordId id)
{
    if (!m_commands.isOpen())
        return refuse(tr("The connection is not open. Connect first, then send."));
    reader().read(
        [=, this,
         connection = m_commands.current()->id](const CaptureReader &capture) -> ReaderThread::Delivery {
            const std::optional<Row> row = capture.row(id);
            if (!row || !isSendable(row->kind, row->flags))
                return [this] {
                    refuse(tr("This row is not a whole message; it cannot be sent again."));
                };
            return [=, this, kind = row->kind, payload = capture.payload(id)] {
                send(connection, kind, payload);
            };
        },
        [this](const QString &trouble) { refuse(trouble); });
}

void RecordCommands::editAgain(RecordId id)
{
    reader().read(
        [=, this](const CaptureReader &capture) -> ReaderThread::Delivery {
            const std::optional<Row> row = capture.row(id);
            if (!row || row->kind == Kind::Event || row->kind == Kind::Close)
                return [this] {
                    refuse(tr("This row is not a message; it cannot be edited."));
                };
            if (row->size > maxEdited)
                return [this, size = row->size] {
                    refuse(tr("This message has %1. Up to %2 can be edited; send it again as it is instead.")
                               .arg(sizeText(size), sizeText(maxEdited)));
                };
            return [=, this, kind = row->kind, payload = capture.payload(id)] {
                draft(kind, payload);
            };
        },
        [this](const QString &trouble) { refuse(trouble); });
}

ReaderThread &RecordCommands::reader()
{
    if (m_reader.path() != m_source.path())
        m_reader.open(m_source.path());
    return m_reader;
}

// What is too large for the clipboard ends the copy at the row before.
void RecordCommands::copy(const QList<RecordId> &ids, const Liner &line)
{
    if (ids.isEmpty())
        return;
    reader().read(
        [=, this](const CaptureReader &capture) -> ReaderThread::Delivery {
            Clip clip;
            for (const RecordId id : ids) {
                const std::optional<Row> row = capture.row(id);
                if (!row || clip.text.size() + row->size > maxCopied)
                    break;
                clip.text += (clip.rows > 0 ? "\n" : "") + line(capture, *row);
                ++clip.rows;
            }
            return [=, this, text = QString::fromUtf8(clip.text), all = ids.size()] {
                if (clip.rows > 0)
                    Q_EMIT copied(text);
                if (clip.rows < all)
                    refuse(tr("Only %1 of %2 rows were copied: the clipboard takes up to %3.")
                               .arg(countText(clip.rows), countText(all), sizeText(maxCopied)));
            };
        },
        [this](const QString &trouble) { refuse(trouble); });
}

void RecordCommands::send(captures::ConnectionId connection, Kind kind, const QByteArray &payload)
{
    if (!m_commands.current() || m_commands.current()->id != connection)
        return refuse(tr("Not sent: meanwhile another connection is being looked at."));
    m_commands.send(messageKind(kind), payload);
}

void RecordCommands::draft(Kind kind, const QByteArray &payload)
{
    Message message = messageOf(kind, payload);
    m_draft.setMessage(message);
    Q_EMIT drafted();
}

} // namespace models
