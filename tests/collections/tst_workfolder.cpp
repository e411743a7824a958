// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/workfolder.h"

#include "support/fulldisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_workfolder {

using namespace collections;

class TestWorkFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingWasLeft_isNotAnEmptyRun()
    {
        const QTemporaryDir dir;
        QVERIFY(!WorkFolder(dir.path()).takeOver());
        {
            WorkFolder run(dir.path());
            QVERIFY(run.keep({}, 1));
        }
        const auto left = WorkFolder(dir.path()).takeOver();
        QVERIFY(left);
        QVERIFY(left->isEmpty());
    }

    void twoRuns_leaveEachOtherAlone()
    {
        const QTemporaryDir dir;
        auto first = std::make_unique<WorkFolder>(dir.path());
        auto second = std::make_unique<WorkFolder>(dir.path());
        QVERIFY(first->keep({ work("a") }, 1));
        QVERIFY(!second->takeOver());
        QVERIFY(second->keep({ work("b") }, 1));
        first.reset();
        second.reset();
        WorkFolder third(dir.path());
        const auto left = third.takeOver();
        QVERIFY(left);
        QCOMPARE(left->size(), 2);
        QVERIFY(left->contains(work("a")) && left->contains(work("b")));
        QVERIFY(!WorkFolder(dir.path()).takeOver()); // it is the third's now
        QCOMPARE(files(dir).size(), 2); // until that has kept something itself
        QVERIFY(third.keep({ work("c") }, 1));
        QCOMPARE(files(dir).size(), 1);
    }

    void aRunThatKeptNothing_losesNothing()
    {
        const QTemporaryDir dir;
        QVERIFY(WorkFolder(dir.path()).keep({ work("a") }, 1));
        QVERIFY(WorkFolder(dir.path()).takeOver());
        QCOMPARE(WorkFolder(dir.path()).takeOver()->size(), 1);
    }

    void filesAreForTheirOwnerOnly_andOldOnesCannotReplaceNewOnes()
    {
        const QTemporaryDir dir;
        {
            WorkFolder run(dir.path());
            QVERIFY(run.keep({ work("new") }, 2));
            QVERIFY(run.keep({ work("old") }, 1));
            const QFileInfo file = files(dir).first();
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
        QVERIFY(WorkFolder(dir.path()).takeOver()->contains(work("new")));
    }

    void onAFullDisk_whatWasKeptStays()
    {
        const QTemporaryDir dir;
        {
            WorkFolder run(dir.path());
            QVERIFY(run.keep({ work("a") }, 1));
            const support::FullDisk full(10);
            QVERIFY(!run.keep({ work("b") }, 2));
        }
        QVERIFY(WorkFolder(dir.path()).takeOver()->contains(work("a")));
    }

    void brokenFiles_stay()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("x.open.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("open: [\n");
        file.close();
        WorkFolder run(dir.path());
        run.takeOver();
        QVERIFY(run.keep({ work("a") }, 1));
        QVERIFY(file.exists());
    }

    void aFolderThatCannotBeMade_saysSo() { QVERIFY(!WorkFolder(QStringLiteral("/dev/null/x")).keep({}, 1)); }

private:
    static OpenWork work(const char *name)
    {
        OpenWork open;
        open.request.name = QString::fromUtf8(name);
        return open;
    }
    static QFileInfoList files(const QTemporaryDir &dir)
    {
        return QDir(dir.path()).entryInfoList({ QStringLiteral("*.open.yaml") }, QDir::Files);
    }
};

QTEST_GUILESS_MAIN(TestWorkFolder)

} // namespace tst_workfolder

#include "tst_workfolder.moc"
