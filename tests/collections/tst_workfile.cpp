// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/workfile.h"

#include "collections/fault.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_workfile {

using namespace collections;

class TestWorkFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void openWork_comesBack_withoutSecrets()
    {
        OpenWork work;
        work.request.name = QStringLiteral("Echo");
        work.request.url = QStringLiteral("ws://joe:hunter2@localhost/");
        work.request.savedAs = QStringLiteral("abc");
        work.message = { {}, requests::Message::Form::Json, QStringLiteral("{\n  \"a\": 1\n}\r\n") };
        const QByteArray file = writeWork({ work, OpenWork() });
        QVERIFY(!file.contains("hunter2"));
        work.request.url = QStringLiteral("ws://localhost/");
        QVERIFY(readWork(file) == (QList<OpenWork>{ work, OpenWork() }));
    }

    void hugeMessages_areLeftOut()
    {
        OpenWork work;
        work.message.content = QString(2'000'000, QLatin1Char('x'));
        QVERIFY(writeWork({ work }).size() < 1000);
    }

    void whatCannotBeReadAgain_isLeftOut_andNothingElse()
    {
        OpenWork small;
        small.request.url = QStringLiteral("ws://localhost/");
        OpenWork large = small;
        large.request.messages = { { QStringLiteral("Large"), requests::Message::Form::Text,
                                     QString(20'000'000, QLatin1Char('x')) } };
        QVERIFY(readWork(writeWork({ small, large, large, small })) == (QList{ small, large, small }));
    }

    void whatIsNoWorkFile_isAFault()
    {
        QVERIFY_EXCEPTION_THROWN(readWork("open: 5\n"), Fault);
        QVERIFY(readWork("").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkFile)

} // namespace tst_workfile

#include "tst_workfile.moc"
