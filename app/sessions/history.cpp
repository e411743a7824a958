// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/history.h"

#include "files/safefile.h"
#include "payloads/jsonmembers.h"
#include "payloads/jsonwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>

namespace sessions {

using Form = requests::Message::Form;

namespace {

constexpr std::array<const char *, 7> formNames{ "text", "json", "xml", "html", "hex", "base64", "file" };
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 maxLine = 8 * History::maxKept; // every letter may be written as \u0000

QByteArray lineOf(const SentMessage &sent)
{
    QByteArray line;
    payloads::JsonWriter json(line);
    json.beginObject();
    json.member("time", wire::toIso8601(sent.time));
    json.member("connection", sent.connection.toUtf8());
    json.member("form", formNames[size_t(sent.message.form)]);
    json.member("bytes", sent.bytes);
    if (sent.isKept)
        json.member("content", sent.message.content.toUtf8());
    json.endObject();
    return line + '\n';
}

// QString::fromUtf8() would leave out a byte order mark at the front.
QString decoded(const QByteArray &utf8)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8);
}

std::optional<SentMessage> sentOf(const QByteArray &line)
{
    SentMessage sent;
    sent.isKept = false;
    bool hasForm = false;
    for (const payloads::JsonMember &member : payloads::jsonMembers(line)) {
        if (member.key == "time")
            sent.time = wire::fromIso8601(member.value).value_or(wire::Timestamp());
        else if (member.key == "connection")
            sent.connection = QString::fromUtf8(member.value);
        else if (member.key == "bytes")
            sent.bytes = member.value.toLongLong();
        else if (member.key == "content") {
            sent.message.content = decoded(member.value);
            sent.isKept = true;
        } else if (member.key == "form")
            for (size_t form = 0; form < formNames.size(); ++form)
                if (member.value == formNames[form]) {
                    sent.message.form = Form(form);
                    hasForm = true;
                }
    }
    return hasForm ? std::optional(sent) : std::nullopt;
}

// A full disk or a kill may have cut the last line.
bool endsInsideALine(QFile &file)
{
    return file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n";
}

} // namespace

History::History(const QString &path)
    : m_path(path)
{
}

QList<SentMessage> History::read()
{
    QList<SentMessage> messages;
    QList<QByteArray> lines;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    m_lines = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(maxLine);
        const std::optional<SentMessage> sent = sentOf(line);
        ++m_lines;
        if (!sent || !line.endsWith('\n'))
            continue;
        messages.append(*sent);
        lines.append(line);
        if (messages.size() > maxMessages) {
            messages.removeFirst();
            lines.removeFirst();
        }
    }
    file.close();
    if (m_lines > maxMessages)
        compact(lines);
    return messages;
}

bool History::append(const QList<SentMessage> &messages)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append)) {
        m_error = file.errorString();
        return false;
    }
    file.setPermissions(ownerOnly);
    if (endsInsideALine(file))
        file.write("\n");
    for (const SentMessage &sent : messages)
        file.write(lineOf(sent));
    m_lines += messages.size();
    const bool isWritten = file.flush() && file.error() == QFileDevice::NoError;
    m_error = isWritten ? QString() : file.errorString();
    file.close();
    if (m_lines > 2 * maxMessages)
        read();
    return isWritten;
}

bool History::clear()
{
    m_lines = 0;
    QFile file(m_path);
    if (!file.exists() || file.remove())
        return true;
    m_error = file.errorString();
    return false;
}

bool History::compact(const QList<QByteArray> &lines)
{
    if (!files::replaceFile(m_path, lines.join(), files::SafeFile::Access::OwnerOnly).isEmpty())
        return false;
    m_lines = lines.size();
    return true;
}

} // namespace sessions
