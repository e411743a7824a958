// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/headerfields.h"

#include <QByteArray>

#include <optional>

namespace wire {

struct RequestHead
{
    QByteArray method = "GET";
    QByteArray target = "/";
    QByteArray version = "HTTP/1.1";
    HeaderFields fields;

    // Of a whole head, of any size; nullopt if it is none.
    static std::optional<RequestHead> parse(const QByteArray &raw);
    // Start line, field lines and the empty line, each ended with CRLF, exactly in the order held.
    QByteArray toBytes() const;
};

struct ResponseHead
{
    QByteArray version = "HTTP/1.1";
    int status = 0;
    QByteArray reason;
    HeaderFields fields;

    static std::optional<ResponseHead> parse(const QByteArray &raw);
    QByteArray toBytes() const;
};

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
