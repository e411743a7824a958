// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/answer.h"

#include <QTest>

namespace tst_answer {

using namespace server;

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void words_becomeAPageWithItsLength()
    {
        QCOMPARE(Answer::inWords(404, "There is nothing.").toBytes(),
                 QByteArray("HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\n"
                            "Content-Length: 18\r\nConnection: close\r\n\r\nThere is nothing.\n"));
    }

    void statusWithoutBody_hasNoneAndNoLength()
    {
        for (const int status : { 204, 304 }) {
            const QByteArray bytes = Answer{ status, {}, "never seen" }.toBytes();
            QVERIFY(bytes.endsWith("\r\n\r\n"));
            QVERIFY(!bytes.contains("Content-Length"));
        }
    }

    void unknownStatus_hasAReason()
    {
        QCOMPARE(reasonPhrase(599), QByteArray("Unknown"));
        QVERIFY(Answer::inWords(599, "x").toBytes().startsWith("HTTP/1.1 599 Unknown\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestAnswer)

} // namespace tst_answer

#include "tst_answer.moc"
