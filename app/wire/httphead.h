// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace wire {

// One field line, as it stood: the name's letters and the value without the blanks around it (RFC 9112 §5).
struct HeaderField
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

// Field lines in their order, names repeated where they were. Names compare without case.
class HeaderFields : public QList<HeaderField>
{
public:
    using QList<HeaderField>::QList;

    bool has(QByteArrayView name) const;
    // The first value of that name, or an empty array.
    QByteArray value(QByteArrayView name) const;
    QList<QByteArray> values(QByteArrayView name) const;
    // All values of that name as one comma-separated list (RFC 9110 §5.3), split into trimmed, non-empty
    // elements; commas inside quoted strings do not split.
    QList<QByteArray> elements(QByteArrayView name) const;
    // True if `token` is among elements(name), case ignored.
    bool hasToken(QByteArrayView name, QByteArrayView token) const;
};

struct RequestHead
{
    QByteArray method = "GET";
    QByteArray target = "/";
    QByteArray version = "HTTP/1.1";
    HeaderFields fields;

    // Start line, field lines and the empty line, each ended with CRLF, exactly in the order held.
    QByteArray toBytes() const;
};

struct ResponseHead
{
    QByteArray version = "HTTP/1.1";
    int status = 0;
    QByteArray reason;
    HeaderFields fields;

    QByteArray toBytes() const;
};

// RFC 9110 §5.6.2: at least one character, none of them a blank, a delimiter or beyond ASCII.
bool isToken(QByteArrayView text);
// `text` without the spaces and tabs around it (OWS of RFC 9110 §5.6.3).
QByteArrayView trimBlanks(QByteArrayView text);
// True if `name` is a token and `value` has no CR, LF or NUL: the two cannot break out of their line.
bool isValidField(QByteArrayView name, QByteArrayView value);

// Reads the head of an HTTP/1.x message piece by piece; any split of the input gives the same result. Knows
// bytes that are no HTTP at the first one that cannot be. Tolerates bare LF line ends and one empty line in
// front as RFC 9112 §2.2 allows, and folded lines in responses (§5.2). Does not read bodies.
class HeadReader
{
public:
    enum class State { Reading, Done, Invalid };

    explicit HeadReader(qsizetype maxBytes = 64 * 1024);

    // Consumes from the front of `input` up to and including the empty line; what stays in `input` lies
    // behind the head.
    State feed(QByteArrayView &input);

    State state() const { return m_state; }
    // Everything consumed so far, to the byte.
    QByteArray raw() const { return m_raw; }
    // Why the head is Invalid, in English words for a log: "the status line has no status", "larger than
    // 65536 bytes" …
    QByteArray error() const { return m_error; }

    // After Done. nullopt if the start line is of the other sort; error() then says so.
    std::optional<RequestHead> request();
    std::optional<ResponseHead> response();

private:
    enum class Part { StartLine, FirstField, Fields };

    void take(QByteArrayView &input);
    qsizetype findNoHttp(QByteArrayView piece);
    void finishLine();
    void judgeStartLine(QByteArrayView line);
    void judgeFieldLine(QByteArrayView line);
    void fail(const QByteArray &error);
    HeaderFields fields() const;
    QByteArrayView startLine() const;

    qsizetype m_maxBytes;
    State m_state = State::Reading;
    Part m_part = Part::StartLine;
    bool m_isResponse = false;
    qsizetype m_start = 0; // where the start line begins in m_raw, behind an empty line
    qsizetype m_line = 0; // where the line being read begins
    QByteArray m_raw;
    QByteArray m_error;
};

} // namespace wire
