// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"
#include "captures/fileuse.h"
#include "captures/samples.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_fileuse {

using namespace captures;

class FileUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void of_isTheSameUnderEachName()
    {
        QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        const QString link = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(path(), link));
        QVERIFY(FileId::of(path()));
        QCOMPARE(FileId::of(link), FileId::of(path()));
        QVERIFY(FileId::of(m_folder->path()) != FileId::of(path()));
        QVERIFY(!FileId::of(m_folder->filePath(QStringLiteral("none"))));
    }

    void of_anotherFileInItsPlace_differs()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::optional<FileId> before = FileId::of(file.handle());
        QCOMPARE(FileId::of(path()), before);
        QVERIFY(QFile::rename(path(), path() + QStringLiteral(".old")));
        QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        QVERIFY(FileId::of(path()) != before);
    }

    void isInUse_whileThisProcessHasItOpen()
    {
        samples::makeCapture(path(), samples::batch(samples::message("a")));
        QVERIFY(!isInUse(path()));
        {
            const CaptureReader reader(path());
            const CaptureReader another(path());
            QVERIFY(isInUse(path()));
        }
        QVERIFY(!isInUse(path()));
    }

    // Looking must not take the locks away: then others could change what is being recorded.
    void isInUse_asksWithoutDroppingLocks()
    {
        RecordQueue queue;
        CaptureWriter writer(path(), queue, {});
        QVERIFY(isInUse(path()));
        QVERIFY(isLockedForOthers());
    }

    void isInUse_whileAnotherProcessRecords()
    {
        QProcess flooder;
        flooder.start(QStringLiteral(FLOODER), { path(), QStringLiteral("100") });
        QVERIFY(flooder.waitForReadyRead());
        QVERIFY(isInUse(path()));
        flooder.kill();
        QVERIFY(flooder.waitForFinished());
        QVERIFY(!isInUse(path()));
    }

    void isInUse_ofNothing_isFalse() { QVERIFY(!isInUse(path())); }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.wscap")); }

    bool isLockedForOthers() const
    {
        QProcess shell;
        shell.start(QStringLiteral("python3"),
                    { QStringLiteral("-c"),
                      QStringLiteral("import fcntl, struct, sys\n"
                                     "asked = struct.pack('hhqqi', fcntl.F_WRLCK, 0, 0x40000000, 512, 0)\n"
                                     "told = fcntl.fcntl(open(sys.argv[1]), fcntl.F_GETLK, asked)\n"
                                     "sys.exit(struct.unpack('hhqqi', told)[0] == fcntl.F_UNLCK)"),
                      path() });
        return shell.waitForFinished() && shell.exitCode() == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FileUseTest)

} // namespace tst_fileuse

#include "tst_fileuse.moc"
