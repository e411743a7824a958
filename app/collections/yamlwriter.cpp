// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/yamlwriter.h"

namespace collections {

namespace {

constexpr int step = 2;

bool isPrintable(char32_t character)
{
    if (character == U'\u200C' || character == U'\u200D') // inside emoji and words of some languages
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // some of these turn the direction of what follows
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

bool isPrintable(const QString &text, QLatin1String except = {})
{
    for (const char32_t character : text.toUcs4())
        if (!isPrintable(character) && !(character < 128 && except.contains(QChar(character))))
            return false;
    return true;
}

bool canStandPlain(const QString &text)
{
    return isTextUnquoted(text) && isPrintable(text) && !text.contains(QLatin1String(": "))
        && !text.contains(QLatin1String(" #")) && !text.endsWith(QLatin1Char(':')) && text.trimmed() == text;
}

// As a block: what begins or ends with blanks would need marks that few people can read.
bool canStandAsBlock(const QString &text)
{
    const qsizetype end = text.lastIndexOf(QLatin1Char('\n'));
    const bool endsInBlanks = end >= 0 && end + 1 < text.size() && text.mid(end + 1).trimmed().isEmpty();
    return end >= 0 && !text.front().isSpace() && !endsInBlanks && isPrintable(text, QLatin1String("\t\n"));
}

QString quoted(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (const char32_t character : text.toUcs4()) {
        if (character == U'"' || character == U'\\')
            out += QLatin1Char('\\') + QChar(character);
        else if (character == U'\n')
            out += QLatin1String("\\n");
        else if (character == U'\r')
            out += QLatin1String("\\r");
        else if (character == U'\t')
            out += QLatin1String("\\t");
        else if (QChar::category(character) == QChar::Other_Surrogate)
            out += QChar::ReplacementCharacter; // half a character; no text can be sent with it
        else if (isPrintable(character))
            out += QString::fromUcs4(&character, 1);
        else if (character < 0x100)
            out += QStringLiteral("\\x%1").arg(uint(character), 2, 16, QLatin1Char('0'));
        else if (character < 0x10000)
            out += QStringLiteral("\\u%1").arg(uint(character), 4, 16, QLatin1Char('0'));
        else
            out += QStringLiteral("\\U%1").arg(uint(character), 8, 16, QLatin1Char('0'));
    }
    return out + QLatin1Char('"');
}

QString onOneLine(const QString &text)
{
    return canStandPlain(text) ? text : quoted(text);
}

class Writer
{
public:
    // What follows "key:" or "-", with the line's end.
    void writeAfter(const Value &value, int indent, bool isItem)
    {
        switch (value.kind()) {
        case Value::Kind::Null:
            out += QLatin1String(" null\n");
            break;
        case Value::Kind::Plain:
            out += QLatin1Char(' ') + value.scalar() + QLatin1Char('\n');
            break;
        case Value::Kind::Text:
            writeText(value.scalar(), indent);
            break;
        case Value::Kind::List:
            writeList(value, indent);
            break;
        case Value::Kind::Map:
            writeMap(value, indent, isItem);
            break;
        }
    }

    void writeFields(const Value &map, int indent, bool isFirstIndented)
    {
        for (const auto &[key, value] : map.fields()) {
            if (isFirstIndented)
                out += QString(indent, QLatin1Char(' '));
            isFirstIndented = true;
            out += onOneLine(key) + QLatin1Char(':');
            writeAfter(value, indent, false);
        }
    }

    QString out;

private:
    void writeText(const QString &text, int indent)
    {
        if (!canStandAsBlock(text)) {
            out += QLatin1Char(' ') + onOneLine(text) + QLatin1Char('\n');
            return;
        }
        const bool endsOnce = text.endsWith(QLatin1Char('\n')) && !text.endsWith(QLatin1String("\n\n"));
        const bool endsOften = text.endsWith(QLatin1String("\n\n"));
        out += QLatin1String(endsOnce ? " |\n" : endsOften ? " |+\n" : " |-\n");
        const QString whole = endsOnce || endsOften ? text.chopped(1) : text;
        for (const QString &line : whole.split(QLatin1Char('\n'))) {
            if (!line.isEmpty())
                out += QString(indent + step, QLatin1Char(' ')) + line;
            out += QLatin1Char('\n');
        }
    }

    void writeList(const Value &list, int indent)
    {
        out += list.items().isEmpty() ? QLatin1String(" []\n") : QLatin1String("\n");
        for (const Value &item : list.items()) {
            out += QString(indent + step, QLatin1Char(' ')) + QLatin1Char('-');
            writeAfter(item, indent + step, true);
        }
    }

    void writeMap(const Value &map, int indent, bool isItem)
    {
        if (map.fields().isEmpty()) {
            out += QLatin1String(" {}\n");
        } else if (isItem) { // the first field stands behind the dash
            out += QLatin1Char(' ');
            writeFields(map, indent + step, false);
        } else {
            out += QLatin1Char('\n');
            writeFields(map, indent + step, true);
        }
    }
};

} // namespace

QByteArray writeYaml(const Value &value)
{
    Writer writer;
    if (value.isMap() && !value.fields().isEmpty())
        writer.writeFields(value, 0, true);
    else
        writer.writeAfter(value, -step, false);
    return writer.out.toUtf8();
}

} // namespace collections
