// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/extensionelement.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_extensionelement {

using namespace wire;

namespace {

// "name|a=1|b" for a name, a parameter with and one without a value; "-" for what could not be read.
QByteArray shown(const std::optional<ExtensionElement> &element)
{
    if (!element)
        return "-";
    QByteArray text = element->name;
    for (const auto &[name, value] : element->parameters)
        text += '|' + name + (value ? '=' + *value : QByteArray());
    return text;
}

} // namespace

class ExtensionElementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void elements_areReadByTheGrammar_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        row("foo", "foo");
        row("  foo\t", "foo");
        row("foo; a", "foo|a");
        row("foo;a=1;b", "foo|a=1|b");
        row("foo ; a = 1 ; b", "foo|a=1|b");
        row("foo; a=\"10\"", "foo|a=10");
        row("foo; a=\"1\\0\"", "foo|a=10");
        row("foo; a; a", "foo|a|a");
        row("", "-");
        row(";", "-");
        row("; a", "-");
        row("foo;", "-");
        row("foo; ;a", "-");
        row("foo bar", "-");
        row("foo; a=", "-");
        row("foo; =1", "-");
        row("foo; a=1=2", "-");
        row("foo; a=\"", "-");
        row("foo; a=\"1", "-");
        row("foo; a=\"\"", "-");
        row("foo; a=\"1 2\"", "-");
        row("foo; a=\"1;b\"", "-");
        row("foo; a=\"1\\\"", "-");
        row("foo; a=1\"2\"", "-");
    }
    void elements_areReadByTheGrammar()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(shown(ExtensionElement::parse(text)), expected);
    }
};

QTEST_APPLESS_MAIN(ExtensionElementTest)

} // namespace tst_extensionelement

#include "tst_extensionelement.moc"
