// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>

#include <QRegularExpression>
#include <QTest>

namespace tst_exportdialog {

using namespace shell;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void secrets_areOffAtFirst_andWarnedOf()
    {
        ExportDialog dialog(std::nullopt, {});
        dialog.show();
        QVERIFY(!dialog.options().withSecrets);
        const qsizetype labels = visibleLabels(dialog);
        dialog.findChild<QCheckBox *>(QStringLiteral("exportSecrets"))->click();
        QVERIFY(dialog.options().withSecrets);
        QCOMPARE(visibleLabels(dialog), labels + 1);
    }

    void connectionInFocus_isWhatIsExported()
    {
        ExportDialog dialog(captures::ConnectionId(7), QStringLiteral("R&D <b>"));
        QCOMPARE(dialog.options().connection, captures::ConnectionId(7));
        auto *one = dialog.findChild<QRadioButton *>(QStringLiteral("exportOne"));
        QVERIFY(one->text().contains(QStringLiteral("R&&D")));
        QVERIFY(one->isEnabled());
    }

    void withoutAConnection_allAre()
    {
        ExportDialog dialog(std::nullopt, {});
        QVERIFY(!dialog.options().connection);
        QVERIFY(!dialog.findChild<QRadioButton *>(QStringLiteral("exportOne"))->isEnabled());
    }

    void format_isTheOneChosen()
    {
        ExportDialog dialog(std::nullopt, {});
        QCOMPARE(dialog.format(), ExportFormat::Jsonl);
        dialog.findChild<QComboBox *>(QStringLiteral("exportFormat"))->setCurrentIndex(2);
        QCOMPARE(dialog.format(), ExportFormat::Har);
    }

private:
    static qsizetype visibleLabels(const QDialog &dialog)
    {
        qsizetype count = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            count += qsizetype(label->isVisible());
        return count;
    }
};

QTEST_MAIN(TestExportDialog)

} // namespace tst_exportdialog

#include "tst_exportdialog.moc"
