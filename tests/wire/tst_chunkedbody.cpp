// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/chunkedbody.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_chunkedbody {

class TestChunkedBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void read_takesWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isComplete");
        QTest::addColumn<bool>("isBroken");
        const auto row = [](const char *name, const QByteArray &raw, const QByteArray &bytes, bool isComplete,
                            bool isBroken = false) {
            QTest::newRow(name) << raw << bytes << isComplete << isBroken;
        };
        row("nothing", "", "", false);
        row("empty", "0\r\n\r\n", "", true);
        row("one chunk", "3\r\nabc\r\n0\r\n\r\n", "abc", true);
        row("extensions, capitals, zeros", "A;x=1\r\n0123456789\r\n0b ;y\r\n0123456789a\r\n00\r\n\r\n",
            "01234567890123456789a", true);
        row("trailer", "1\r\na\r\n0\r\nX-A: b\r\nX-B: c\r\n\r\n", "a", true);
        row("cut in the trailer", "1\r\na\r\n0\r\nX-A: b\r\n", "a", false);
        row("cut in a size", "1\r\na\r\n1", "a", false);
        row("cut in a chunk", "5\r\nab", "ab", false);
        row("cut behind a chunk", "2\r\nab\r", "ab", false);
        row("larger than all that is there", "7fffffffffffffff\r\nab", "ab", false);
        row("too large for a number", "10000000000000000\r\nab", "", false, true);
        row("negative", "-1\r\nab", "", false, true);
        row("no number", "1\r\na\r\nxyz\r\nb", "a", false, true);
        row("longer than it says", "2\r\nabc\r\n0\r\n\r\n", "ab", false, true);
        row("no size at all", "\r\n", "", false, true);
        row("looks like the end inside a chunk", "9\r\nab0\r\n\r\ncd\r\n", "ab0\r\n\r\ncd", false);
        row("more behind the end", "1\r\na\r\n0\r\n\r\nHTTP/1.1 200 OK", "a", true);
        row("a first chunk of 64 KiB", "10001\r\n" + QByteArray(65537, 'x'), QByteArray(65537, 'x'), false);
    }
    void read_takesWhatIsThere()
    {
        QFETCH(QByteArray, raw);
        const wire::ChunkedBody body = wire::ChunkedBody::read(raw);
        QTEST(body.bytes, "bytes");
        QTEST(body.isComplete, "isComplete");
        QTEST(body.isBroken, "isBroken");
    }
};

QTEST_APPLESS_MAIN(TestChunkedBody)

} // namespace tst_chunkedbody

#include "tst_chunkedbody.moc"
