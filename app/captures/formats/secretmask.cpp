// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/secretmask.h"

#include "wire/characters.h"
#include "wire/headerfields.h"

#include <algorithm>

namespace captures {

namespace {

// How control characters stand in a head: raw, or as escapes within a JSON string. Field names look the same
// in both.
struct Controls
{
    QByteArrayView carriageReturn;
    QByteArrayView lineFeed;
    QByteArrayView tab;
    bool isEscaped = false;
};

const Controls rawControls{ "\r", "\n", "\t", false };
const Controls escapedControls{ "\\r", "\\n", "\\t", true };

// Where the line at the front of `text` ends, before its CR and LF.
qsizetype lineLength(QByteArrayView text, const Controls &controls)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArrayView rest = text.sliced(i);
        if (rest.startsWith(controls.carriageReturn) || rest.startsWith(controls.lineFeed))
            return i;
        i += controls.isEscaped && text[i] == '\\'; // what stands behind a backslash belongs to it
    }
    return text.size();
}

qsizetype lineEndLength(QByteArrayView text, const Controls &controls)
{
    qsizetype length = 0;
    if (text.startsWith(controls.carriageReturn))
        length = controls.carriageReturn.size();
    if (text.sliced(length).startsWith(controls.lineFeed))
        length += controls.lineFeed.size();
    return length;
}

// The place of a field's value within its line; the line's length if that has none.
qsizetype valueStart(QByteArrayView line, qsizetype colon)
{
    qsizetype start = colon + 1;
    while (start < line.size() && wire::isBlank(line[start]))
        ++start;
    return start;
}

QByteArrayView fieldName(QByteArrayView line, qsizetype colon, const Controls &controls)
{
    QByteArrayView name = line.first(colon).trimmed();
    while (name.endsWith(controls.tab))
        name = name.chopped(controls.tab.size()).trimmed();
    return name;
}

bool isFoldedLine(QByteArrayView line, const Controls &controls)
{
    return line.startsWith(' ') || line.startsWith(controls.tab);
}

qsizetype foldLength(QByteArrayView line, const Controls &controls)
{
    return line.startsWith(' ') ? 1 : controls.tab.size();
}

// A line that begins with a blank goes on with the value above it (obsolete folding, RFC 9112 §5.2).
QByteArray maskedLines(QByteArrayView head, const Controls &controls, wire::MaskedNames *masked)
{
    QByteArray out;
    out.reserve(head.size());
    QByteArrayView name; // of the field that a folded line goes on with
    while (!head.isEmpty()) {
        const QByteArrayView line = head.first(lineLength(head, controls));
        const qsizetype colon = line.indexOf(':');
        const bool isFolded = isFoldedLine(line, controls);
        if (!isFolded)
            name = colon > 0 ? fieldName(line, colon, controls) : QByteArrayView();
        const qsizetype kept = isFolded ? foldLength(line, controls) : valueStart(line, colon);
        if (!wire::isToken(name) || kept >= line.size()) // a start line, or nothing to mask
            out.append(wire::maskedUrls(line, masked));
        else
            out.append(line.first(kept)).append(wire::maskedValue(name, line.sliced(kept), masked));
        head = head.sliced(line.size());
        const qsizetype end = lineEndLength(head, controls);
        out.append(head.first(end));
        head = head.sliced(end);
    }
    return out;
}

// Bytes of the JSON string at the front of `json`, quotes included.
qsizetype stringLength(QByteArrayView json)
{
    for (qsizetype i = 1; i < json.size(); ++i) {
        if (json[i] == '"')
            return i + 1;
        i += json[i] == '\\';
    }
    return json.size();
}

bool isKey(QByteArrayView behind)
{
    const auto isGap = [](char c) {
        return wire::isBlank(c) || c == '\r' || c == '\n';
    };
    const auto next = std::find_if_not(behind.begin(), behind.end(), isGap);
    return next != behind.end() && *next == ':';
}

constexpr QByteArrayView base64Suffix = "_base64";

// How the value of a key of an event is masked; without quotes.
QByteArray maskedMember(QByteArrayView key, QByteArrayView value, const Controls &controls,
                        wire::MaskedNames *masked)
{
    if (key == QByteArrayView("request") || key == QByteArrayView("response")
        || key == QByteArrayView("received"))
        return maskedLines(value, controls, masked);
    if (key == QByteArrayView("subprotocol"))
        return wire::maskedSubprotocols(value, masked);
    if (key.endsWith(base64Suffix)) {
        const QByteArray bytes = QByteArray::fromBase64(value.toByteArray());
        return maskedMember(key.chopped(base64Suffix.size()), bytes, rawControls, masked).toBase64();
    }
    return wire::maskedUrls(value, masked);
}

QByteArrayView withoutQuotes(QByteArrayView text)
{
    return text.size() > 1 ? text.sliced(1, text.size() - 2) : QByteArrayView();
}

} // namespace

QByteArray maskedHead(QByteArrayView head, wire::MaskedNames *masked)
{
    return maskedLines(head, rawControls, masked);
}

QByteArray maskedDetail(QByteArrayView json, wire::MaskedNames *masked)
{
    QByteArray out;
    out.reserve(json.size());
    QByteArrayView key;
    while (!json.isEmpty()) {
        const auto quote = std::find(json.begin(), json.end(), '"');
        out.append(QByteArrayView(json.begin(), quote));
        json = QByteArrayView(quote, json.end());
        const QByteArrayView text = json.first(json.isEmpty() ? 0 : stringLength(json));
        json = json.sliced(text.size());
        if (isKey(json))
            key = withoutQuotes(text);
        if (isKey(json) || text.size() < 2) // the end of a detail that was cut has no closing quote
            out.append(wire::maskedUrls(text, masked));
        else
            out.append('"')
                .append(maskedMember(key, withoutQuotes(text), escapedControls, masked))
                .append('"');
    }
    return out;
}

QByteArray SecretMask::head(const QByteArray &raw) const
{
    return m_isOn ? maskedHead(raw, m_masked) : raw;
}

QByteArray SecretMask::detail(const QByteArray &json) const
{
    return m_isOn ? maskedDetail(json, m_masked) : json;
}

QByteArray SecretMask::urls(const QByteArray &text) const
{
    return m_isOn ? wire::maskedUrls(text, m_masked) : text;
}

QByteArray SecretMask::subprotocols(const QByteArray &value) const
{
    return m_isOn ? wire::maskedSubprotocols(value, m_masked) : value;
}

} // namespace captures
