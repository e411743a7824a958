// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <functional>

#include <unistd.h>

namespace tst_terminal {

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void said_cannotSteerTheTerminal_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plainly");
        QTest::addColumn<QByteArray>("foreign");
        const auto row = [](const char *name, const char *text, const char *plainly, const char *foreign) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(plainly) << QByteArray(foreign);
        };
        row("text", "é中\tx", "é中\tx\n", "  é中\tx\n");
        row("escape", "\x1b[31mred", "␛[31mred\n", "  ␛[31mred\n");
        row("C1", "\xc2\x9bx", "⟨U+009B⟩x\n", "  ⟨U+009B⟩x\n");
        row("a line of its own", "no\nsockeye: all is well", "no␊sockeye: all is well\n",
            "  no\n  sockeye: all is well\n");
        row("carriage returns", "no\rsockeye: x\r\ny", "no␊sockeye: x␊y\n", "  no\n  sockeye: x\n  y\n");
        row("turned around", "a\u202eb\u2066c", "a⟨U+202E⟩b⟨U+2066⟩c\n", "  a⟨U+202E⟩b⟨U+2066⟩c\n");
        row("other line ends", "a\u2028b\u0085c", "a⟨U+2028⟩b⟨U+0085⟩c\n", "  a⟨U+2028⟩b⟨U+0085⟩c\n");
    }
    void said_cannotSteerTheTerminal()
    {
        QFETCH(QByteArray, text);
        QTEST(errorsOf([&] { cli::sayPlainly(QString::fromUtf8(text)); }), "plainly");
        QTEST(errorsOf([&] { cli::sayForeign(text); }), "foreign");
        QFETCH(QByteArray, plainly);
        QCOMPARE(errorsOf([&] { cli::say(QString::fromUtf8(text)); }), "sockeye: " + plainly);
    }

private:
    // What goes to standard error meanwhile.
    static QByteArray errorsOf(const std::function<void()> &speak)
    {
        QTemporaryFile file;
        if (!file.open())
            return "no file";
        const int before = ::dup(STDERR_FILENO);
        ::dup2(file.handle(), STDERR_FILENO);
        speak();
        ::dup2(before, STDERR_FILENO);
        ::close(before);
        file.seek(0);
        return file.readAll();
    }
};

QTEST_APPLESS_MAIN(TestTerminal)

} // namespace tst_terminal

#include "tst_terminal.moc"
