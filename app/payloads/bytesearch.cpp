// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/bytesearch.h"

namespace payloads {

ByteSearch::ByteSearch(const QString &text, bool ignoresCase)
{
    for (const uint letter : text.toUcs4()) {
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
        const QByteArray written = one.toUtf8();
        const QByteArray lower = one.toLower().toUtf8();
        const QByteArray other = lower != written ? lower : one.toUpper().toUtf8();
        m_letters.append({ written, ignoresCase && other.size() == written.size() ? other : written });
        m_length += written.size();
    }
    if (m_letters.isEmpty())
        return;
    m_begins[quint8(m_letters.first().one.front())] = true;
    m_begins[quint8(m_letters.first().other.front())] = true;
}

ByteSearch::ByteSearch(const QByteArray &bytes)
    : m_length(bytes.size())
{
    if (bytes.isEmpty())
        return;
    m_letters.append({ bytes, bytes });
    m_begins[quint8(bytes.front())] = true;
}

qsizetype ByteSearch::find(QByteArrayView bytes, qsizetype from) const
{
    if (m_length == 0)
        return -1;
    const char *const start = bytes.data();
    const qsizetype last = bytes.size() - m_length;
    for (qsizetype at = from; at <= last; ++at)
        if (m_begins[quint8(start[at])] && matches(bytes.sliced(at)))
            return at;
    return -1;
}

bool ByteSearch::matches(QByteArrayView bytes) const
{
    for (const Letter &letter : m_letters) {
        if (!bytes.startsWith(letter.one) && !bytes.startsWith(letter.other))
            return false;
        bytes = bytes.sliced(letter.one.size());
    }
    return true;
}

} // namespace payloads
