// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/folderfile.h"

#include "collections/yamlreader.h"
#include "collections/yamlwriter.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_folderfile {

using namespace collections;

class TestFolderFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theOrder_isAFileNameALine()
    {
        const FolderFile folder{ QStringLiteral("Orders"),
                                 { QStringLiteral("b.sockeye.yaml"), QStringLiteral("a") } };
        const QByteArray file = writeYaml(toValue(folder, readYaml("color: red\n")));
        QCOMPARE(file, QByteArray("name: Orders\norder:\n  - b.sockeye.yaml\n  - a\ncolor: red\n"));
        QVERIFY(folderFileFrom(readYaml(file)) == folder);
    }
};

QTEST_GUILESS_MAIN(TestFolderFile)

} // namespace tst_folderfile

#include "tst_folderfile.moc"
