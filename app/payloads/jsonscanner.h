// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace payloads {

// Walks over the tokens of JSON (RFC 8259) and says what is wrong with the first bad one. Whether brackets,
// commas and colons stand where they should is not its business.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView json)
        : m_json(json)
    {
    }

    qsizetype offset() const { return m_at; } // bytes
    bool atEnd() const { return m_at >= m_json.size(); }
    char peek() const { return atEnd() ? '\0' : m_json[m_at]; }
    void advance() { ++m_at; }
    QByteArrayView since(qsizetype start) const { return m_json.sliced(start, m_at - start); }

    void skipBlanks();
    // Each of these returns false with offset() at the fault.
    bool skipScalar(); // a string, number or word
    bool skipString(); // its first quote comes next
    // Why, once one of them returned false; to be translated in the context payloads::JsonText.
    const char *fault() const { return m_fault; }

private:
    bool fail(const char *reason);
    bool skipEscape();
    bool skipDigits();
    bool skipNumber();
    bool skipWord(QByteArrayView word);

    QByteArrayView m_json;
    qsizetype m_at = 0;
    const char *m_fault = "";
};

} // namespace payloads
