// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/textfinder.h"

#include "wire/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace captures {

namespace {

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) < 0x80; });
}

constexpr std::array<quint8, 256> smallLetters()
{
    std::array<quint8, 256> small{};
    for (size_t i = 0; i < small.size(); ++i)
        small[i] = quint8(i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    return small;
}

constexpr std::array<quint8, 256> toSmall = smallLetters();

QString asText(QByteArrayView bytes)
{
    return wire::isValidUtf8(bytes) ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

QRegularExpression expressionOf(const Search &search)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !search.isCaseSensitive);
    return QRegularExpression(search.text, options);
}

} // namespace

TextFinder::TextFinder(const Search &search)
    : m_search(search)
{
    if (search.isRegex) {
        m_expression = expressionOf(search);
        m_expression.optimize();
        return;
    }
    m_needle = search.text.toUtf8();
    m_searchesBytes = search.isCaseSensitive || isAscii(m_needle);
    if (!search.isCaseSensitive)
        std::transform(m_needle.begin(), m_needle.end(), m_needle.begin(),
                       [](char c) { return char(toSmall[quint8(c)]); });
    m_steps.fill(m_needle.size());
    for (qsizetype i = 0; i + 1 < m_needle.size(); ++i)
        m_steps[quint8(m_needle[i])] = m_needle.size() - 1 - i;
}

QString TextFinder::error() const
{
    if (!m_search.isRegex || m_expression.isValid())
        return {};
    return QCoreApplication::translate("captures::TextFinder",
                                       "The regular expression is wrong at character %1: %2")
        .arg(m_expression.patternErrorOffset())
        .arg(m_expression.errorString());
}

bool TextFinder::isIn(QByteArrayView bytes) const
{
    if (m_search.text.isEmpty() || (m_search.isRegex && !m_expression.isValid()))
        return false;
    if (m_searchesBytes && isInBytes(bytes))
        return true;
    if (m_searchesBytes && (isAscii(m_needle) || wire::isValidUtf8(bytes)))
        return false;
    return isInText(asText(bytes));
}

QList<TextFinder::Span> TextFinder::spansIn(const QString &text, qsizetype limit) const
{
    QList<Span> spans;
    if (m_search.text.isEmpty())
        return spans;
    if (m_search.isRegex) {
        if (!m_expression.isValid())
            return spans;
        QRegularExpressionMatchIterator matches = m_expression.globalMatch(text);
        while (matches.hasNext() && spans.size() < limit) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0)
                spans.append({ match.capturedStart(), match.capturedLength() });
        }
        return spans;
    }
    const auto sensitivity = m_search.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype length = m_search.text.size();
    for (qsizetype at = text.indexOf(m_search.text, 0, sensitivity); at >= 0 && spans.size() < limit;
         at = text.indexOf(m_search.text, at + length, sensitivity))
        spans.append({ at, length });
    return spans;
}

bool TextFinder::isInText(const QString &text) const
{
    if (m_search.isRegex)
        return m_expression.match(text).hasMatch();
    return text.contains(m_search.text, m_search.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

// Horspool's search.
bool TextFinder::isInBytes(QByteArrayView bytes) const
{
    const auto fold = [this](char c) {
        return m_search.isCaseSensitive ? quint8(c) : toSmall[quint8(c)];
    };
    const qsizetype length = m_needle.size();
    for (qsizetype at = 0; at + length <= bytes.size(); at += m_steps[fold(bytes[at + length - 1])]) {
        qsizetype i = length - 1;
        while (i >= 0 && fold(bytes[at + i]) == quint8(m_needle[i]))
            --i;
        if (i < 0)
            return true;
    }
    return false;
}

} // namespace captures
