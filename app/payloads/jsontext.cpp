// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace payloads {
namespace {

constexpr qsizetype maxDepth = 100'000; // the nesting is kept on the heap, a byte a level

QString faultText(const char *text)
{
    return QCoreApplication::translate("payloads::JsonText", text);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

JsonFault faultAt(QByteArrayView json, qsizetype offset, const QString &reason)
{
    JsonFault fault{ offset, 1, 1, reason };
    for (qsizetype i = 0; i < std::min(offset, json.size()); ++i) {
        if (json[i] == '\n') {
            ++fault.line;
            fault.column = 1;
        } else if ((quint8(json[i]) & 0xc0) != 0x80) {
            ++fault.column;
        }
    }
    return fault;
}

// Walks over tokens of RFC 8259 without understanding their nesting.
class Scanner
{
public:
    explicit Scanner(QByteArrayView json)
        : m_json(json)
    {
    }

    qsizetype offset() const { return m_at; }
    bool atEnd() const { return m_at >= m_json.size(); }
    char peek() const { return atEnd() ? '\0' : m_json[m_at]; }
    void advance() { ++m_at; }
    QString error() const { return m_error; }
    QByteArrayView since(qsizetype start) const { return m_json.sliced(start, m_at - start); }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_json[m_at]))
            ++m_at;
    }

    // A string, number or word. False with error() and offset() at the fault.
    bool skipScalar()
    {
        const char c = peek();
        if (c == '"')
            return skipString();
        if (c == '-' || isDigit(c))
            return skipNumber();
        return skipWord("true") || skipWord("false") || skipWord("null")
            || fail(QT_TRANSLATE_NOOP("payloads::JsonText", "a value was expected here"));
    }

    bool skipString()
    {
        advance();
        while (!atEnd()) {
            const char c = m_json[m_at];
            if (c == '"') {
                advance();
                return true;
            }
            if (quint8(c) < 0x20)
                return fail(QT_TRANSLATE_NOOP("payloads::JsonText",
                                              "control characters must be escaped inside a string"));
            if (c == '\\' && !skipEscape())
                return false;
            if (c != '\\')
                advance();
        }
        return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "the string does not end"));
    }

private:
    bool fail(const char *reason)
    {
        m_error = faultText(reason);
        return false;
    }

    bool skipEscape()
    {
        const char kind = m_at + 1 < m_json.size() ? m_json[m_at + 1] : '\0';
        if (kind == 'u') {
            const QByteArrayView digits =
                m_json.sliced(m_at + 2).first(std::min<qsizetype>(4, m_json.size() - m_at - 2));
            if (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), isHexDigit))
                return fail(
                    QT_TRANSLATE_NOOP("payloads::JsonText", "\\u must be followed by four hex digits"));
            m_at += 6;
            return true;
        }
        if (kind == '\0' || !QByteArrayView("\"\\/bfnrt").contains(kind))
            return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "unknown escape in a string"));
        m_at += 2;
        return true;
    }

    bool skipDigits()
    {
        if (!isDigit(peek()))
            return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "a digit was expected here"));
        while (isDigit(peek()))
            advance();
        return true;
    }

    bool skipNumber()
    {
        if (peek() == '-')
            advance();
        if (peek() == '0')
            advance();
        else if (!skipDigits())
            return false;
        if (isDigit(peek()))
            return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "a number must not begin with 0"));
        if (peek() == '.') {
            advance();
            if (!skipDigits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            advance();
            if (peek() == '+' || peek() == '-')
                advance();
            return skipDigits();
        }
        return true;
    }

    bool skipWord(QByteArrayView word)
    {
        if (!m_json.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    QString m_error;
};

// Checks the grammar and writes the tokens out again with the blanks of its layout.
class Layout
{
public:
    Layout(QByteArrayView json, std::optional<int> indent)
        : m_json(json)
        , m_scanner(json)
        , m_indent(indent)
    {
        m_out.text.reserve(json.size() + json.size() / 8);
    }

    JsonText run()
    {
        if (value())
            while (!m_open.isEmpty() && next()) { }
        m_scanner.skipBlanks();
        if (!m_out.fault && !m_scanner.atEnd())
            fail(QT_TRANSLATE_NOOP("payloads::JsonText", "nothing may follow the value"));
        return std::move(m_out);
    }

private:
    bool fail(const char *reason) { return fail(faultText(reason)); }

    bool fail(const QString &reason)
    {
        if (!m_out.fault)
            m_out.fault = faultAt(m_json, m_scanner.offset(), reason);
        return false;
    }

    void breakLine()
    {
        if (!m_indent)
            return;
        m_out.text.append('\n');
        m_out.text.append(m_open.size() * *m_indent, ' ');
    }

    // Opens a container or copies a scalar.
    bool value()
    {
        m_scanner.skipBlanks();
        const char c = m_scanner.peek();
        if (c == '{' || c == '[')
            return open(c);
        const qsizetype start = m_scanner.offset();
        if (!m_scanner.skipScalar())
            return fail(m_scanner.error());
        m_out.text.append(m_scanner.since(start));
        return true;
    }

    bool open(char bracket)
    {
        if (m_open.size() >= maxDepth)
            return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "nested too deeply"));
        m_scanner.advance();
        m_out.text.append(bracket);
        m_open.append(bracket);
        m_scanner.skipBlanks();
        m_isEmpty = true;
        return true;
    }

    void close(char bracket)
    {
        m_scanner.advance();
        m_open.chop(1);
        if (!m_isEmpty)
            breakLine();
        m_isEmpty = false;
        m_out.text.append(bracket);
    }

    // One member, element or closing bracket of the innermost container.
    bool next()
    {
        const bool isObject = m_open.back() == '{';
        const char closing = isObject ? '}' : ']';
        m_scanner.skipBlanks();
        if (m_scanner.peek() == closing) {
            close(closing);
            return true;
        }
        if (!m_isEmpty && !comma(isObject))
            return false;
        m_isEmpty = false;
        breakLine();
        return (!isObject || key()) && value();
    }

    bool comma(bool isObject)
    {
        if (m_scanner.peek() != ',')
            return fail(isObject ? QT_TRANSLATE_NOOP("payloads::JsonText", "a comma or } was expected here")
                                 : QT_TRANSLATE_NOOP("payloads::JsonText", "a comma or ] was expected here"));
        m_scanner.advance();
        m_out.text.append(',');
        m_scanner.skipBlanks();
        return true;
    }

    bool key()
    {
        if (m_scanner.peek() != '"')
            return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "a key in quotes was expected here"));
        const qsizetype start = m_scanner.offset();
        if (!m_scanner.skipString())
            return fail(m_scanner.error());
        m_out.text.append(m_scanner.since(start));
        m_scanner.skipBlanks();
        if (m_scanner.peek() != ':')
            return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "a colon was expected here"));
        m_scanner.advance();
        m_out.text.append(m_indent ? ": " : ":");
        return true;
    }

    QByteArrayView m_json;
    Scanner m_scanner;
    std::optional<int> m_indent;
    JsonText m_out;
    QByteArray m_open; // the brackets around the place reached
    bool m_isEmpty = false; // the innermost container has had no member yet
};

void appendEscaped(QByteArray &out, QByteArrayView &rest)
{
    const char kind = rest.size() > 1 ? rest[1] : '\0';
    if (kind == 'u' && rest.size() >= 6) {
        QString unit(QChar(rest.sliced(2, 4).toUShort(nullptr, 16)));
        rest = rest.sliced(6);
        if (unit[0].isHighSurrogate() && rest.size() >= 6 && rest.startsWith("\\u")) {
            unit += QChar(rest.sliced(2, 4).toUShort(nullptr, 16));
            rest = rest.sliced(6);
        }
        out += unit.toUtf8();
        return;
    }
    const qsizetype known = QByteArrayView("bfnrt").indexOf(kind);
    if (kind != '\0')
        out += known < 0 ? kind : "\b\f\n\r\t"[known];
    rest = rest.sliced(std::min<qsizetype>(2, rest.size()));
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray out;
    while (!text.isEmpty()) {
        if (text.front() == '\\') {
            appendEscaped(out, text);
            continue;
        }
        out += text.front();
        text = text.sliced(1);
    }
    return out;
}

QByteArray stringValue(QByteArrayView written, bool isWhole)
{
    return unescaped(written.sliced(1, written.size() - (isWhole ? 2 : 1)));
}

void skipNested(Scanner &scanner)
{
    qsizetype depth = 0;
    do {
        const char c = scanner.peek();
        if (c == '"') {
            if (!scanner.skipString())
                return;
            continue;
        }
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        scanner.advance();
    } while (depth > 0 && !scanner.atEnd());
}

bool readMember(Scanner &scanner, QList<JsonMember> &members)
{
    scanner.skipBlanks();
    const qsizetype keyStart = scanner.offset();
    if (scanner.peek() != '"' || !scanner.skipString())
        return false;
    JsonMember member{ stringValue(scanner.since(keyStart), true), {}, false };
    scanner.skipBlanks();
    if (scanner.peek() != ':')
        return false;
    scanner.advance();
    scanner.skipBlanks();
    const qsizetype start = scanner.offset();
    member.isString = scanner.peek() == '"';
    if (scanner.peek() == '{' || scanner.peek() == '[')
        skipNested(scanner);
    const bool isWhole = scanner.offset() > start || scanner.skipScalar();
    if (!isWhole && !member.isString)
        return false;
    const QByteArrayView written = scanner.since(start);
    member.value = member.isString ? stringValue(written, isWhole) : written.toByteArray();
    members.append(member);
    scanner.skipBlanks();
    const bool goesOn = scanner.peek() == ',';
    scanner.advance();
    return goesOn;
}

} // namespace

JsonText prettyJson(QByteArrayView json, int indent)
{
    return Layout(json, indent).run();
}

JsonText compactJson(QByteArrayView json)
{
    return Layout(json, {}).run();
}

bool looksLikeJson(QByteArrayView bytes)
{
    Scanner scanner(bytes.first(std::min<qsizetype>(bytes.size(), 256)));
    scanner.skipBlanks();
    const char bracket = scanner.peek();
    if (bracket != '{' && bracket != '[')
        return false;
    scanner.advance();
    scanner.skipBlanks();
    const char c = scanner.peek();
    if (scanner.atEnd() || c == '"')
        return true;
    return bracket == '{' ? c == '}' : QByteArrayView("{[]-0123456789tfn").contains(c);
}

QList<JsonMember> jsonMembers(QByteArrayView json)
{
    QList<JsonMember> members;
    Scanner scanner(json);
    scanner.skipBlanks();
    if (scanner.peek() != '{')
        return members;
    scanner.advance();
    while (!scanner.atEnd() && readMember(scanner, members)) { }
    return members;
}

} // namespace payloads
