// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsonmembers.h"

#include "payloads/jsonscanner.h"

#include <algorithm>

namespace payloads {

namespace {

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

void skipNested(JsonScanner &scanner)
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

bool readMember(JsonScanner &scanner, QList<JsonMember> &members)
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

QList<JsonMember> jsonMembers(QByteArrayView json)
{
    QList<JsonMember> members;
    JsonScanner scanner(json);
    scanner.skipBlanks();
    if (scanner.peek() != '{')
        return members;
    scanner.advance();
    while (!scanner.atEnd() && readMember(scanner, members)) { }
    return members;
}

QByteArray memberBytes(const QList<JsonMember> &members, const QByteArray &key)
{
    for (const JsonMember &member : members) {
        if (member.key == key)
            return member.value;
        if (member.key == key + "_base64")
            return QByteArray::fromBase64(member.value);
    }
    return {};
}

} // namespace payloads
