// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace payloads {

// Looks for a text in UTF-8 bytes of any size. Without case, letters match whose other case takes as many
// bytes, which are all but a handful. Any thread.
class ByteSearch
{
public:
    ByteSearch(const QString &text, bool ignoresCase);
    explicit ByteSearch(const QByteArray &bytes);

    qsizetype length() const { return m_length; } // of a match, in bytes; 0: nothing to look for
    // The first match at `from` or behind; -1: none.
    qsizetype find(QByteArrayView bytes, qsizetype from = 0) const;

private:
    struct Letter
    {
        QByteArray one;
        QByteArray other;
    };

    bool matches(QByteArrayView bytes) const;

    QList<Letter> m_letters;
    qsizetype m_length = 0;
    bool m_begins[256] = {};
};

} // namespace payloads
