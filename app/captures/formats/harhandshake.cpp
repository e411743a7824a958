// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/harhandshake.h"

#include "payloads/jsonmembers.h"
#include "payloads/jsonwriter.h"
#include "wire/contentcoding.h"
#include "wire/httphead.h"
#include "wire/percentdecoding.h"
#include "wire/utf8.h"

namespace captures {

namespace {

using payloads::JsonWriter;

// Strings of HAR are text. What is not UTF-8 stands as ISO 8859-1, and to the byte beside it.
void text(JsonWriter &json, const QByteArray &key, const QByteArray &bytes)
{
    const bool isText = wire::isValidUtf8(bytes);
    json.member(key, isText ? bytes : wire::headText(bytes).toUtf8());
    if (!isText)
        json.member('_' + key + "_base64", bytes.toBase64());
}

void pair(JsonWriter &json, const QByteArray &name, const QByteArray &value)
{
    json.beginObject();
    text(json, "name", name);
    text(json, "value", value);
    json.endObject();
}

void writeFields(JsonWriter &json, const wire::HeaderFields &fields)
{
    json.key("headers");
    json.beginArray();
    for (const wire::HeaderField &field : fields)
        pair(json, field.name, field.value);
    json.endArray();
}

// The name and the value of one cookie; blanks around them do not count (RFC 6265 §5.2).
void writeCookie(JsonWriter &json, const QByteArray &cookie)
{
    const qsizetype equals = cookie.indexOf('=');
    if (equals > 0)
        pair(json, cookie.left(equals).trimmed(), cookie.mid(equals + 1).trimmed());
}

// What the headers say, once more as HAR wants it. Where headers are masked, there is nothing to list.
void writeCookies(JsonWriter &json, const wire::HeaderFields &fields, const SecretMask &mask)
{
    json.key("cookies");
    json.beginArray();
    for (const wire::HeaderField &field : mask.isOn() ? wire::HeaderFields() : fields) {
        if (field.name.compare("Cookie", Qt::CaseInsensitive) == 0) {
            for (const QByteArray &cookie : field.value.split(';'))
                writeCookie(json, cookie);
        } else if (field.name.compare("Set-Cookie", Qt::CaseInsensitive) == 0) {
            writeCookie(json, field.value.split(';').first()); // behind it stand attributes
        }
    }
    json.endArray();
}

// RFC 3986 §3.4 knows no pairs; HAR does: split at & and =, percent-decoded.
void writeQuery(JsonWriter &json, const QByteArray &target)
{
    json.key("queryString");
    json.beginArray();
    const qsizetype mark = target.indexOf('?');
    const QList<QByteArray> parts = mark < 0 ? QList<QByteArray>() : target.mid(mark + 1).split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.contains('=') ? part.indexOf('=') : part.size();
        if (!part.isEmpty())
            pair(json, wire::percentDecoded(part.left(equals)), wire::percentDecoded(part.mid(equals + 1)));
    }
    json.endArray();
}

void writeRequest(JsonWriter &json, const ConnectionRecord &connection, const SecretMask &mask)
{
    // A head that is not HTTP, or that never came, has no fields.
    const auto head = wire::RequestHead::parse(mask.head(connection.requestHead))
                          .value_or(wire::RequestHead{ {}, {}, {}, {} });
    json.key("request");
    json.beginObject();
    text(json, "method", head.method);
    json.member("url", mask.urls(connection.url.toUtf8()));
    json.member("httpVersion", head.version);
    writeCookies(json, head.fields, mask);
    writeFields(json, head.fields);
    writeQuery(json, head.target);
    json.member("headersSize", connection.requestHead.isEmpty() ? -1 : connection.requestHead.size());
    json.member("bodySize", 0);
    json.endObject();
}

// The body without its content coding, as text where it is that; what came stands beside it where it is not
// the same.
void writeContent(JsonWriter &json, const QByteArray &body, const wire::HeaderFields &fields)
{
    const auto content = wire::DecodedContent::read(body, fields);
    const std::optional<QString> shown = wire::contentText(content.bytes, fields);
    const QByteArray written = shown ? shown->toUtf8() : content.bytes;
    const QByteArray type = fields.value("Content-Type");
    json.key("content");
    json.beginObject();
    json.member("size", content.bytes.size());
    if (content.bytes != body)
        json.member("compression", content.bytes.size() - body.size());
    text(json, "mimeType", type.isEmpty() ? QByteArray("x-unknown") : type);
    if (!written.isEmpty())
        json.member("text", shown ? written : written.toBase64());
    if (!shown)
        json.member("encoding", "base64");
    if (written != body)
        json.member("_body_base64", body.toBase64());
    json.endObject();
}

void writeResponse(JsonWriter &json, const ConnectionRecord &connection, const SecretMask &mask)
{
    const auto head = wire::ResponseHead::parse(mask.head(connection.responseHead))
                          .value_or(wire::ResponseHead{ {}, 0, {}, {} });
    json.key("response");
    json.beginObject();
    json.member("status", connection.answeredStatus());
    text(json, "statusText", head.reason);
    json.member("httpVersion", head.version);
    writeCookies(json, head.fields, mask);
    writeFields(json, head.fields);
    writeContent(json, connection.responseBody, head.fields);
    text(json, "redirectURL", head.fields.value("Location"));
    json.member("headersSize", connection.responseHead.isEmpty() ? -1 : connection.responseHead.size());
    json.member("bodySize", connection.responseBody.size());
    json.endObject();
}

// Milliseconds of HAR's timings. Phases that were not taken are -1; `connect` holds TLS too, as HAR wants.
class Timings
{
public:
    explicit Timings(const QByteArray &phases)
    {
        for (const payloads::JsonMember &phase : payloads::jsonMembers(phases))
            note(phase.key, phase.value.toLongLong());
    }

    QByteArray total() const { return millis(m_total); }
    void write(JsonWriter &json) const
    {
        const qint64 connecting = m_tcp < 0 ? -1 : m_tcp + std::max<qint64>(m_tls, 0);
        json.beginObject();
        time(json, "blocked", -1);
        time(json, "dns", m_lookup);
        time(json, "connect", connecting);
        time(json, "ssl", m_tls);
        time(json, "send", 0);
        time(json, "wait", std::max<qint64>(m_upgrade, 0));
        time(json, "receive", 0);
        json.endObject();
    }

private:
    void note(QByteArrayView phase, qint64 micros)
    {
        m_total += micros;
        if (phase == QByteArrayView("name_lookup"))
            m_lookup = micros;
        else if (phase == QByteArrayView("tcp"))
            m_tcp = micros;
        else if (phase == QByteArrayView("tls"))
            m_tls = micros;
        else if (phase == QByteArrayView("upgrade"))
            m_upgrade = micros;
    }
    static QByteArray millis(qint64 micros)
    {
        return micros < 0 ? QByteArray("-1") : QByteArray::number(double(micros) / 1000, 'f', 3);
    }
    static void time(JsonWriter &json, QByteArrayView key, qint64 micros)
    {
        json.key(key);
        json.json(millis(micros));
    }

    qint64 m_total = 0;
    qint64 m_lookup = -1;
    qint64 m_tcp = -1;
    qint64 m_tls = -1;
    qint64 m_upgrade = -1;
};

} // namespace

void writeHandshake(JsonWriter &json, const ConnectionRecord &connection, const SecretMask &mask)
{
    const Timings timings(connection.phases);
    json.member("startedDateTime", wire::toIso8601(connection.opened.value_or(wire::Timestamp())));
    json.key("time");
    json.json(timings.total());
    writeRequest(json, connection, mask);
    writeResponse(json, connection, mask);
    json.key("cache");
    json.json("{}");
    json.key("timings");
    timings.write(json);
}

} // namespace captures
