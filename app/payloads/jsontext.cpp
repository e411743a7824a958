// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsontext.h"

#include "payloads/jsonscanner.h"
#include "payloads/layoutrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace payloads {
namespace {

constexpr qsizetype maxDepth = 100'000; // the nesting is kept on the heap, a byte a level

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

// Checks the grammar and writes the tokens out again with the blanks of its layout.
class JsonLayout
{
public:
    JsonLayout(QByteArrayView json, std::optional<int> indent)
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
    bool fail(const char *reason)
    {
        if (!m_out.fault)
            m_out.fault = faultAt(m_json, m_scanner.offset(),
                                  QCoreApplication::translate("payloads::JsonText", reason));
        return false;
    }

    void breakLine()
    {
        if (!m_indent)
            return;
        m_out.text.append('\n');
        m_out.text.append(std::min(m_open.size(), maxIndented) * *m_indent, ' ');
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
            return fail(m_scanner.fault());
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
            return fail(m_scanner.fault());
        m_out.text.append(m_scanner.since(start));
        m_scanner.skipBlanks();
        if (m_scanner.peek() != ':')
            return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "a colon was expected here"));
        m_scanner.advance();
        m_out.text.append(m_indent ? ": " : ":");
        return true;
    }

    QByteArrayView m_json;
    JsonScanner m_scanner;
    std::optional<int> m_indent;
    JsonText m_out;
    QByteArray m_open; // the brackets around the place reached
    bool m_isEmpty = false; // the innermost container has had no member yet
};

} // namespace

JsonText prettyJson(QByteArrayView json, int indent)
{
    return JsonLayout(json, indent).run();
}

JsonText compactJson(QByteArrayView json)
{
    return JsonLayout(json, {}).run();
}

bool looksLikeJson(QByteArrayView bytes)
{
    JsonScanner scanner(bytes.first(std::min<qsizetype>(bytes.size(), 256)));
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

} // namespace payloads
