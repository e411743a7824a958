// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/visibletext.h"

namespace payloads {

namespace {

constexpr int mostMarks = 4; // combining marks on one letter: Vietnamese and Hebrew need three

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString sign(char32_t c)
{
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c)));
    if (c == 0x7f)
        return QStringLiteral("␡");
    return QStringLiteral("⟨U+%1⟩").arg(QString::number(uint(c), 16).toUpper(), 4, QLatin1Char('0'));
}

// Walks over the characters of a text and writes each as it may be seen.
class Writer
{
public:
    explicit Writer(QStringView text)
        : m_text(text)
    {
        m_out.reserve(text.size());
    }

    bool isAtEnd() const { return m_at == m_text.size(); }
    QChar peek() const { return m_text[m_at]; }

    void skip() { ++m_at; }
    void put(QChar c)
    {
        m_out += c;
        m_marks = 0;
    }
    bool endsWith(QChar c) const { return m_out.endsWith(c); }

    void copy()
    {
        const bool isPair =
            peek().isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(m_text[m_at], m_text[m_at + 1]) : peek().unicode();
        const qsizetype length = isPair ? 2 : 1;
        m_marks = isMark(c) ? m_marks + 1 : 0;
        if (m_marks > mostMarks || (isInvisible(c) && !isJoiner(c)))
            m_out += sign(c);
        else
            m_out += m_text.sliced(m_at, length);
        m_at += length;
    }

    QString out() const { return m_out; }

private:
    // Between two letters or emoji it changes how these look; elsewhere it only hides.
    bool isJoiner(char32_t c) const
    {
        const auto canJoin = [](QChar neighbour) {
            return neighbour.unicode() > 0x7f && !isBlank(neighbour)
                && (neighbour.isSurrogate() || !isInvisible(neighbour.unicode()));
        };
        return (c == 0x200c || c == 0x200d) && m_at > 0 && m_at + 1 < m_text.size()
            && canJoin(m_text[m_at - 1]) && canJoin(m_text[m_at + 1]);
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    int m_marks = 0; // in a row
    QString m_out;
};

} // namespace

QString visibleText(QStringView text)
{
    Writer writer(text);
    while (!writer.isAtEnd()) {
        if (!isBlank(writer.peek())) {
            writer.copy();
            continue;
        }
        if (!writer.endsWith(u' '))
            writer.put(u' ');
        writer.skip();
    }
    return writer.out();
}

QString visibleStart(QStringView text, qsizetype most)
{
    const QString visible = visibleText(text.left(most));
    return text.size() > most ? visible + u'…' : visible;
}

QString visibleLines(QStringView text)
{
    Writer writer(text);
    while (!writer.isAtEnd()) {
        const QChar c = writer.peek();
        if (c == u'\r') {
            writer.skip();
            if (writer.isAtEnd() || writer.peek() != u'\n')
                writer.put(u'\n');
        } else if (c == u'\n' || c == u'\t') {
            writer.put(c);
            writer.skip();
        } else {
            writer.copy();
        }
    }
    return writer.out();
}

} // namespace payloads
