// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/xmltext.h"

#include "payloads/layoutrules.h"

#include <QList>
#include <QXmlStreamReader>

#include <algorithm>

namespace payloads {
namespace {

bool isAllBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isWhiteSpace);
}

QByteArrayView withoutStart(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    while (!bytes.isEmpty() && isWhiteSpace(bytes.front()))
        bytes = bytes.sliced(1);
    return bytes;
}

struct Token
{
    enum class Sort { Open, Close, Empty, Text, CData, Other };

    Sort sort = Sort::Text;
    QByteArrayView text;
};

// Cuts well-formed XML into tags and what stands between them.
class Tokens
{
public:
    explicit Tokens(QByteArrayView xml)
        : m_rest(xml)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }

    Token next()
    {
        if (m_rest.front() != '<')
            return { Token::Sort::Text, take(lengthTo("<", 0) - 1) };
        if (m_rest.startsWith("<!--"))
            return { Token::Sort::Other, take(lengthTo("-->", 4)) };
        if (m_rest.startsWith("<![CDATA["))
            return { Token::Sort::CData, take(lengthTo("]]>", 9)) };
        if (m_rest.startsWith("<?"))
            return { Token::Sort::Other, take(lengthTo("?>", 2)) };
        if (m_rest.startsWith("<!"))
            return { Token::Sort::Other, take(doctypeLength()) };
        const QByteArrayView tag = take(tagLength());
        const bool isEmpty = tag.size() > 1 && tag[tag.size() - 2] == '/';
        return { tag.startsWith("</") ? Token::Sort::Close
                     : isEmpty        ? Token::Sort::Empty
                                      : Token::Sort::Open,
                 tag };
    }

private:
    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView taken = m_rest.first(std::clamp<qsizetype>(size, 1, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

    qsizetype lengthTo(QByteArrayView end, qsizetype from) const
    {
        const qsizetype found = m_rest.indexOf(end, from);
        return found < 0 ? m_rest.size() + 1 : found + end.size();
    }

    qsizetype tagLength() const
    {
        char quote = 0;
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            const char c = m_rest[i];
            if (quote)
                quote = c == quote ? 0 : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return i + 1;
        }
        return m_rest.size();
    }

    // With its internal subset, in which comments may hold single quotes.
    qsizetype doctypeLength() const
    {
        char quote = 0;
        int depth = 0;
        for (qsizetype i = 2; i < m_rest.size(); ++i) {
            const char c = m_rest[i];
            if (quote) {
                quote = c == quote ? 0 : quote;
            } else if (m_rest.sliced(i).startsWith("<!--")) {
                const qsizetype end = m_rest.indexOf("-->", i);
                i = end < 0 ? m_rest.size() : end + 2;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else {
                depth += (c == '[') - (c == ']');
                if (c == '>' && depth == 0)
                    return i + 1;
            }
        }
        return m_rest.size();
    }

    QByteArrayView m_rest;
};

bool keepsBlanks(const Token &token)
{
    return token.text.contains("xml:space") && token.text.contains("preserve");
}

// By element, in the order of the opening tags: whether its content must stay as it is.
QList<bool> elementsWithText(QByteArrayView xml)
{
    QList<bool> hasText;
    QList<qsizetype> open;
    for (Tokens tokens(xml); !tokens.atEnd();) {
        const Token token = tokens.next();
        if (token.sort == Token::Sort::Open) {
            open.append(hasText.size());
            hasText.append(keepsBlanks(token));
        } else if (token.sort == Token::Sort::Close && !open.isEmpty()) {
            open.removeLast();
        } else if (!open.isEmpty()
                   && (token.sort == Token::Sort::CData
                       || (token.sort == Token::Sort::Text && !isAllBlank(token.text)))) {
            hasText[open.last()] = true;
        }
    }
    return hasText;
}

class XmlLayout
{
public:
    XmlLayout(QByteArrayView xml, int indent)
        : m_xml(xml)
        , m_indent(indent)
        , m_hasText(elementsWithText(xml))
    {
    }

    QByteArray run()
    {
        m_out.reserve(m_xml.size() + m_xml.size() / 4);
        for (Tokens tokens(m_xml); !tokens.atEnd();)
            write(tokens.next());
        return m_out;
    }

private:
    using Sort = Token::Sort;

    void write(const Token &token)
    {
        if (m_verbatim > 0)
            return writeVerbatim(token);
        switch (token.sort) {
        case Sort::Open:
            return open(token);
        case Sort::Close:
            return close(token);
        case Sort::Text: // blank, or it would stand inside an element with text
            m_blanks = token.text;
            return;
        case Sort::Empty:
        case Sort::CData:
        case Sort::Other:
            breakLine();
            m_out.append(token.text);
            m_isFreshlyOpen = false;
        }
    }

    void writeVerbatim(const Token &token)
    {
        if (token.sort == Sort::Open)
            ++m_element;
        m_verbatim += (token.sort == Sort::Open) - (token.sort == Sort::Close);
        m_out.append(token.text);
    }

    void open(const Token &token)
    {
        breakLine();
        m_out.append(token.text);
        if (m_hasText.value(m_element++)) {
            m_verbatim = 1;
            return;
        }
        ++m_depth;
        m_isFreshlyOpen = true;
        m_blanks = {};
    }

    void close(const Token &token)
    {
        --m_depth;
        if (m_isFreshlyOpen)
            m_out.append(m_blanks); // an element of blanks alone
        else
            breakLine();
        m_out.append(token.text);
        m_isFreshlyOpen = false;
    }

    void breakLine()
    {
        m_isFreshlyOpen = false;
        if (m_out.isEmpty())
            return;
        m_out.append('\n');
        m_out.append(std::clamp<qsizetype>(m_depth, 0, maxIndented) * m_indent, ' ');
    }

    QByteArrayView m_xml;
    int m_indent;
    QList<bool> m_hasText;
    QByteArray m_out;
    QByteArrayView m_blanks;
    qsizetype m_element = 0;
    qsizetype m_depth = 0;
    qsizetype m_verbatim = 0; // open elements around the place reached, from the one that holds text on
    bool m_isFreshlyOpen = false;
};

XmlFault faultAt(QStringView xml, qint64 characters, const QString &reason)
{
    const QStringView before = xml.first(std::clamp<qint64>(characters, 0, xml.size()));
    const qsizetype line = before.lastIndexOf(u'\n') + 1;
    return { before.toUtf8().size(), before.count(u'\n') + 1, before.sliced(line).toUcs4().size() + 1,
             reason };
}

} // namespace

std::optional<XmlFault> xmlFault(QByteArrayView xml)
{
    const QString text = QString::fromUtf8(xml);
    QXmlStreamReader reader(text); // of a string: a declared encoding does not count
    while (!reader.atEnd())
        reader.readNext();
    if (!reader.hasError())
        return std::nullopt;
    return faultAt(text, reader.characterOffset(), reader.errorString());
}

XmlText prettyXml(QByteArrayView xml, int indent)
{
    if (const std::optional<XmlFault> fault = xmlFault(xml))
        return { {}, fault };
    return { XmlLayout(xml, indent).run(), {} };
}

bool looksLikeXml(QByteArrayView bytes)
{
    const QByteArrayView text = withoutStart(bytes.first(std::min<qsizetype>(bytes.size(), 256)));
    if (text.size() < 3 || text.front() != '<')
        return false;
    const char c = text[1];
    const bool isName = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    return isName || text.startsWith("<?xml") || text.startsWith("<!--") || text.startsWith("<!DOCTYPE");
}

bool looksLikeHtml(QByteArrayView bytes)
{
    const QByteArrayView text = withoutStart(bytes.first(std::min<qsizetype>(bytes.size(), 256)));
    for (const char *start : { "<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<span" })
        if (text.first(std::min<qsizetype>(text.size(), qstrlen(start))).compare(start, Qt::CaseInsensitive)
            == 0)
            return true;
    return false;
}

} // namespace payloads
