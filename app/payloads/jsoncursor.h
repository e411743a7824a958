// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace payloads {

// Steps over JSON (RFC 8259) value by value, for reading millions of payloads: it says that something is not
// JSON, but not why (that is prettyJson's), and whether text is UTF-8 is not its business. Each call that
// returns false has met a fault, and the place is of no use any more.
class JsonCursor
{
public:
    static constexpr qsizetype maxDepth = 10'000; // deeper nesting counts as a fault

    explicit JsonCursor(QByteArrayView json)
        : m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    // Blanks are passed over; 0 at the end.
    char next()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        return m_at == m_end ? '\0' : *m_at;
    }
    // Passes `c` if it comes next.
    bool take(char c)
    {
        if (next() != c || m_at == m_end)
            return false;
        ++m_at;
        return true;
    }

    // A whole value, and how it is written.
    bool skipValue();
    bool skipValue(QByteArrayView &written);
    // A member's name with the colon behind it. `isEscaped`: the name has escapes to be resolved.
    bool skipName(QByteArrayView &written, bool &isEscaped);

private:
    bool skipString(bool &isEscaped);
    bool skipEscape();
    bool skipScalar();
    bool skipNumber();
    bool skipDigits();
    bool skipWord(QByteArrayView word);
    bool skipName();

    const char *m_at;
    const char *m_end;
};

// The content of a JSON string, given without its quotes, with its escapes resolved.
QByteArray withoutEscapes(QByteArrayView written);

} // namespace payloads
