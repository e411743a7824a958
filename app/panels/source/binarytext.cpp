// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source/binarytext.h"

#include <QCoreApplication>

namespace panels {
namespace {

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const QChar lower = c.toLower();
    return lower >= u'a' && lower <= u'f' ? lower.unicode() - u'a' + 10 : -1;
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u',' || c == u':' || c == u';' || c == u'-';
}

int base64Value(QChar c)
{
    if (c >= u'A' && c <= u'Z')
        return c.unicode() - u'A';
    if (c >= u'a' && c <= u'z')
        return c.unicode() - u'a' + 26;
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0' + 52;
    if (c == u'+' || c == u'-')
        return 62;
    return c == u'/' || c == u'_' ? 63 : -1;
}

BinaryText fault(qsizetype at, const QString &text)
{
    return { {}, at, text };
}

QString faultText(const char *text)
{
    return QCoreApplication::translate("panels::BinaryText", text);
}

} // namespace

BinaryText bytesFromHex(QStringView text)
{
    BinaryText out;
    for (qsizetype at = 0; at < text.size();) {
        if (isSeparator(text[at])) {
            ++at;
            continue;
        }
        if (text[at] == u'0' && at + 1 < text.size() && text[at + 1].toLower() == u'x')
            at += 2;
        const int high = at < text.size() ? hexValue(text[at]) : -1;
        const int low = at + 1 < text.size() ? hexValue(text[at + 1]) : -1;
        if (high < 0)
            return fault(std::min(at, text.size() - 1),
                         faultText(QT_TRANSLATE_NOOP("panels::BinaryText", "is not a hex digit")));
        if (low < 0)
            return fault(at,
                         faultText(QT_TRANSLATE_NOOP("panels::BinaryText",
                                                     "stands alone: a byte has two hex digits")));
        out.bytes.append(char(high << 4 | low));
        at += 2;
    }
    return out;
}

BinaryText bytesFromBase64(QStringView text)
{
    BinaryText out;
    quint32 bits = 0;
    int digits = 0;
    int padding = 0;
    qsizetype last = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace())
            continue;
        last = at;
        if (text[at] == u'=') {
            if (digits < 2 || ++padding > 4 - digits)
                return fault(
                    at, faultText(QT_TRANSLATE_NOOP("panels::BinaryText", "is padding in the wrong place")));
            continue;
        }
        const int value = base64Value(text[at]);
        if (value < 0 || padding > 0)
            return fault(at,
                         faultText(QT_TRANSLATE_NOOP("panels::BinaryText", "is not a Base64 digit here")));
        bits = bits << 6 | quint32(value);
        if (++digits == 4) {
            out.bytes.append(char(bits >> 16)).append(char(bits >> 8)).append(char(bits));
            digits = 0;
            bits = 0;
        }
    }
    if (digits == 1 || (padding > 0 && digits + padding != 4))
        return fault(last, faultText(QT_TRANSLATE_NOOP("panels::BinaryText", "ends the text too early")));
    if (digits == 2)
        out.bytes.append(char(bits >> 4));
    if (digits == 3)
        out.bytes.append(char(bits >> 10)).append(char(bits >> 2));
    return out;
}

} // namespace panels
