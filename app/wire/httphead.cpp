// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/httphead.h"

#include "wire/characters.h"

#include <algorithm>

namespace wire {

namespace {

constexpr QByteArrayView httpName = "HTTP/";
constexpr qsizetype excerptSize = 60;

// RFC 9112 §2.3: HTTP-name "/" DIGIT "." DIGIT.
bool isVersion(QByteArrayView text)
{
    return text.size() == httpName.size() + 3 && text.startsWith(httpName) && isDigit(text[5])
        && text[6] == '.' && isDigit(text[7]);
}

// The types of TLS records; on a plain port the first byte of TLS is one of these, the second is 3.
bool isTlsRecordType(char c)
{
    return c >= 0x14 && c <= 0x17;
}

bool canStandInStartLine(char c)
{
    return quint8(c) >= 0x20 ? c != 0x7f : c == '\t' || c == '\r' || c == '\n';
}

QByteArrayView cutLineEnd(QByteArrayView line)
{
    line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool hasForbiddenByte(QByteArrayView line)
{
    return line.contains('\r') || line.contains('\0');
}

QByteArrayView takeUntilSpace(QByteArrayView &rest)
{
    const qsizetype space = rest.indexOf(' ');
    const QByteArrayView word = space < 0 ? rest : rest.first(space);
    rest = space < 0 ? QByteArrayView() : rest.sliced(space + 1);
    return word;
}

// Says what is wrong with a status line; empty if nothing.
QByteArray statusLineFault(QByteArrayView line)
{
    if (!isVersion(takeUntilSpace(line)))
        return "the status line does not begin with an HTTP version such as HTTP/1.1";
    const QByteArrayView status = takeUntilSpace(line);
    if (status.isEmpty())
        return "the status line has no status";
    if (status.size() != 3 || !std::all_of(status.begin(), status.end(), isDigit) || status[0] == '0')
        return "the status in the status line is not a number from 100 to 999";
    return {};
}

// Says what is wrong with a request line; empty if nothing.
QByteArray requestLineFault(QByteArrayView line)
{
    const QByteArrayView method = takeUntilSpace(line);
    const QByteArrayView target = takeUntilSpace(line);
    if (!isToken(method) || target.isEmpty() || target.contains('\t'))
        return "the first line is neither an HTTP request line nor an HTTP status line";
    if (line.isEmpty())
        return "the request line has no HTTP version";
    if (!isVersion(line))
        return "the request line does not end with an HTTP version such as HTTP/1.1";
    return {};
}

QByteArray withExcerpt(const QByteArray &fault, QByteArrayView line)
{
    QByteArray excerpt = line.first(std::min(line.size(), excerptSize)).toByteArray();
    if (line.size() > excerptSize)
        excerpt += "...";
    return fault + ": \"" + excerpt + '"';
}

QByteArray startLineFault(QByteArrayView line, bool isResponse)
{
    if (line.startsWith("SSH-"))
        return withExcerpt("an SSH server speaks here instead of HTTP", line);
    const QByteArray fault = isResponse ? statusLineFault(line) : requestLineFault(line);
    return fault.isEmpty() ? fault : withExcerpt(fault, line);
}

QByteArray headBytes(const QByteArray &startLine, const HeaderFields &fields)
{
    QByteArray bytes = startLine + "\r\n";
    for (const HeaderField &field : fields)
        bytes += field.name + ": " + field.value + "\r\n";
    return bytes += "\r\n";
}

} // namespace

QByteArray RequestHead::toBytes() const
{
    return headBytes(method + ' ' + target + ' ' + version, fields);
}

QByteArray ResponseHead::toBytes() const
{
    return headBytes(version + ' ' + QByteArray::number(status) + ' ' + reason, fields);
}

HeadReader::HeadReader(qsizetype maxBytes)
    : m_maxBytes(maxBytes)
{
}

HeadReader::State HeadReader::feed(QByteArrayView &input)
{
    while (m_state == State::Reading && !input.isEmpty()) {
        if (m_raw.size() == m_maxBytes)
            fail("the head is larger than " + QByteArray::number(m_maxBytes) + " bytes");
        else
            take(input);
    }
    return m_state;
}

// Takes the rest of the line, or what there is of it.
void HeadReader::take(QByteArrayView &input)
{
    QByteArrayView piece = input.first(std::min(input.size(), m_maxBytes - m_raw.size()));
    const qsizetype lineEnd = piece.indexOf('\n');
    if (lineEnd >= 0)
        piece = piece.first(lineEnd + 1);
    if (m_part == Part::StartLine)
        piece = piece.first(findNoHttp(piece));
    m_raw.append(piece);
    input = input.sliced(piece.size());
    if (m_state == State::Reading && piece.endsWith('\n'))
        finishLine();
}

// How much of `piece`, a part of the start line, to take: all, or up to the byte that cannot stand there.
qsizetype HeadReader::findNoHttp(QByteArrayView piece)
{
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const qsizetype place = m_raw.size() + i;
        if (place == 0 && isTlsRecordType(piece[0]))
            continue; // the next byte tells whether it is TLS
        const char first = m_raw.isEmpty() ? piece[0] : m_raw[0];
        if (place == 1 && isTlsRecordType(first)) {
            fail(piece[i] == 3 ? "TLS bytes instead of HTTP: the other side speaks TLS on this port"
                               : "binary data instead of HTTP");
            return i + 1;
        }
        if (!canStandInStartLine(piece[i])) {
            fail("binary data instead of HTTP");
            return i + 1;
        }
    }
    return piece.size();
}

void HeadReader::finishLine()
{
    const QByteArrayView line = cutLineEnd(QByteArrayView(m_raw).sliced(m_line));
    const bool isFirst = m_line == 0;
    m_line = m_raw.size();
    if (m_part == Part::StartLine) {
        if (line.isEmpty() && isFirst)
            m_start = m_line; // RFC 9112 §2.2: an empty line before the request line is to be ignored
        else
            judgeStartLine(line);
    } else if (line.isEmpty()) {
        m_state = State::Done;
    } else {
        judgeFieldLine(line);
    }
}

void HeadReader::judgeStartLine(QByteArrayView line)
{
    m_isResponse = line.startsWith(httpName);
    m_part = Part::FirstField;
    const QByteArray fault = line.contains('\r') ? QByteArray("the first line holds a lone carriage return")
                                                 : startLineFault(line, m_isResponse);
    if (!fault.isEmpty())
        fail(fault);
}

void HeadReader::judgeFieldLine(QByteArrayView line)
{
    const bool canBeFolded = m_isResponse && m_part == Part::Fields;
    m_part = Part::Fields;
    if (hasForbiddenByte(line))
        return fail("a field line holds a lone carriage return or a NUL");
    if (isBlank(line.front())) {
        if (!canBeFolded) // RFC 9112 §2.2 and §5.2
            fail(withExcerpt("a field line begins with a blank", line));
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return fail(withExcerpt("a field line has no colon", line));
    QByteArrayView name = line.first(colon);
    if (m_isResponse)
        name = trimBlanks(name); // RFC 9112 §5.1: to be removed from a response, refused in a request
    if (!isToken(name))
        fail(withExcerpt("a field line does not begin with a field name", line));
}

void HeadReader::fail(const QByteArray &error)
{
    m_state = State::Invalid;
    m_error = error;
}

QByteArrayView HeadReader::startLine() const
{
    const QByteArrayView head = QByteArrayView(m_raw).sliced(m_start);
    return cutLineEnd(head.first(head.indexOf('\n') + 1));
}

HeaderFields HeadReader::fields() const
{
    HeaderFields found;
    QByteArrayView rest = QByteArrayView(m_raw).sliced(m_start);
    rest = rest.sliced(rest.indexOf('\n') + 1);
    while (true) {
        const qsizetype size = rest.indexOf('\n') + 1;
        const QByteArrayView line = cutLineEnd(rest.first(size));
        rest = rest.sliced(size);
        if (line.isEmpty())
            return found;
        if (isBlank(line.front())) { // RFC 9112 §5.2: a fold is read as a space
            QByteArray &value = found.last().value;
            value = trimBlanks(value + ' ' + trimBlanks(line).toByteArray()).toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        found.append({ trimBlanks(line.first(colon)).toByteArray(),
                       trimBlanks(line.sliced(colon + 1)).toByteArray() });
    }
}

std::optional<RequestHead> HeadReader::request()
{
    if (m_state != State::Done)
        return std::nullopt;
    QByteArrayView line = startLine();
    if (m_isResponse) {
        m_error = withExcerpt("an HTTP response where a request was expected", line);
        return std::nullopt;
    }
    RequestHead head;
    head.method = takeUntilSpace(line).toByteArray();
    head.target = takeUntilSpace(line).toByteArray();
    head.version = line.toByteArray();
    head.fields = fields();
    return head;
}

std::optional<ResponseHead> HeadReader::response()
{
    if (m_state != State::Done)
        return std::nullopt;
    QByteArrayView line = startLine();
    if (!m_isResponse) {
        m_error = withExcerpt("an HTTP request where a response was expected", line);
        return std::nullopt;
    }
    ResponseHead head;
    head.version = takeUntilSpace(line).toByteArray();
    head.status = takeUntilSpace(line).toInt();
    head.reason = line.toByteArray();
    head.fields = fields();
    return head;
}

std::optional<RequestHead> RequestHead::parse(const QByteArray &raw)
{
    HeadReader reader(std::max<qsizetype>(raw.size(), 1));
    QByteArrayView rest = raw;
    reader.feed(rest);
    return reader.request();
}

std::optional<ResponseHead> ResponseHead::parse(const QByteArray &raw)
{
    HeadReader reader(std::max<qsizetype>(raw.size(), 1));
    QByteArrayView rest = raw;
    reader.feed(rest);
    return reader.response();
}

} // namespace wire
