// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previewtext.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_previewtext {

using namespace models;
using captures::Kind;

class TestPreviewText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void previewText_showsOneLine_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << Kind::Text << QByteArray("hello") << QStringLiteral("hello");
        QTest::newRow("lines") << Kind::Text << QByteArray("{\n  \"a\":\t1\r\n}")
                               << QStringLiteral("{ \"a\": 1 }");
        QTest::newRow("controls") << Kind::Text
                                  << QByteArray("a\x01"
                                                "b\x7f\x1b")
                                  << QStringLiteral("a␁b␡␛");
        QTest::newRow("turned around")
            << Kind::Text << QStringLiteral("a\u202eb").toUtf8() << QStringLiteral("a⟨U+202E⟩b");
        QTest::newRow("cut character") << Kind::Text << QByteArray("a\xe4\xb8") << QStringLiteral("a");
        QTest::newRow("bytes") << Kind::Binary << QByteArray("\x00\xff\x10", 3) << QStringLiteral("00 ff 10");
        QTest::newRow("ping of text") << Kind::Ping << QByteArray("beat 1") << QStringLiteral("beat 1");
        QTest::newRow("pong of bytes") << Kind::Pong << QByteArray("\xff\xfe") << QStringLiteral("ff fe");
        QTest::newRow("empty") << Kind::Text << QByteArray() << QString();
        QTest::newRow("close") << Kind::Close
                               << QByteArray("\x03\xe8"
                                             "bye")
                               << QStringLiteral("1000 normal closure · bye");
        QTest::newRow("close without code") << Kind::Close << QByteArray() << QStringLiteral("no code");
        QTest::newRow("close of one byte") << Kind::Close << QByteArray("\x03") << QStringLiteral("03");
    }
    void previewText_showsOneLine()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, bytes);
        captures::Row row;
        row.kind = kind;
        row.preview = bytes;
        QTEST(previewText(row), "text");
    }

    void previewText_ofManyBytes_isBounded()
    {
        captures::Row row;
        row.kind = Kind::Binary;
        row.preview = QByteArray(512, 'x');
        QVERIFY(previewText(row).size() < 200);
    }
};

QTEST_GUILESS_MAIN(TestPreviewText)

} // namespace tst_previewtext

#include "tst_previewtext.moc"
