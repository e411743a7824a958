// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsoncursor.h"
#include "payloads/jsonpath.h"

#include <QCoreApplication>

namespace payloads {
namespace {

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'$'
        || c == u'@';
}

// Reads a path from left to right; the first fault ends it.
class PathParser
{
public:
    explicit PathParser(QStringView text)
        : m_text(text)
        , m_end(text.size())
    {
        while (m_at < m_end && m_text[m_at].isSpace())
            ++m_at;
        while (m_end > m_at && m_text[m_end - 1].isSpace())
            --m_end;
    }

    JsonPathResult run()
    {
        if (!take(u'$'))
            return fault(QT_TRANSLATE_NOOP("payloads::JsonPath", "a path begins with $"));
        while (m_at < m_end)
            if (!step())
                return m_result;
        m_result.path = JsonPath(m_steps);
        return m_result;
    }

private:
    bool take(QChar c)
    {
        if (m_at >= m_end || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    JsonPathResult fault(const char *text)
    {
        m_result.faultAt = m_at;
        m_result.error = QCoreApplication::translate("payloads::JsonPath", text);
        return m_result;
    }

    bool fail(const char *text)
    {
        fault(text);
        return false;
    }

    bool step()
    {
        if (take(u'.'))
            return plainName();
        if (take(u'['))
            return bracket();
        return fail(QT_TRANSLATE_NOOP("payloads::JsonPath", "a dot or [ was expected here"));
    }

    bool plainName()
    {
        const qsizetype start = m_at;
        while (m_at < m_end && isNameLetter(m_text[m_at]))
            ++m_at;
        if (m_at == start)
            return fail(QT_TRANSLATE_NOOP("payloads::JsonPath", "a name was expected here"));
        m_steps.append(m_text.sliced(start, m_at - start).toUtf8());
        return true;
    }

    bool bracket()
    {
        const QChar c = m_at < m_end ? m_text[m_at] : QChar();
        bool isStep = false;
        if (c == u'\'' || c == u'"')
            isStep = quotedName(c);
        else if (take(u'*'))
            isStep = (m_steps.append(JsonPath::AnyElement{}), true);
        else
            isStep = index();
        if (isStep && !take(u']'))
            return fail(QT_TRANSLATE_NOOP("payloads::JsonPath", "a ] was expected here"));
        return isStep;
    }

    // \' is not of JSON, but what is left of it without its backslash is right.
    bool quotedName(QChar quote)
    {
        const qsizetype start = ++m_at;
        while (m_at < m_end && m_text[m_at] != quote)
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        if (m_at >= m_end) {
            m_at = m_end;
            return fail(QT_TRANSLATE_NOOP("payloads::JsonPath", "the name does not end"));
        }
        m_steps.append(withoutEscapes(m_text.sliced(start, m_at - start).toUtf8()));
        ++m_at;
        return true;
    }

    bool index()
    {
        const qsizetype start = m_at;
        while (m_at < m_end && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
            ++m_at;
        bool isNumber = false;
        const qint64 number = m_text.sliced(start, m_at - start).toLongLong(&isNumber);
        if (!isNumber) {
            m_at = start;
            return fail(
                QT_TRANSLATE_NOOP("payloads::JsonPath", "an index, * or a name in quotes was expected here"));
        }
        m_steps.append(number);
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_end;
    QList<JsonPath::Step> m_steps;
    JsonPathResult m_result;
};

} // namespace

JsonPathResult parseJsonPath(QStringView text)
{
    return PathParser(text).run();
}

} // namespace payloads
