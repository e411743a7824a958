// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "sessions/session.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QTabWidget>

namespace tst_accessibility {

using namespace journeys;
using shell::ActionId;

// Whatever can be reached says what it is, and the keyboard reaches it.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everythingOneCanReach_hasAName();

private:
    static QStringList nameless(QWidget &window);

    ServerThread m_server;
};

// What is in sight and takes the keyboard or a click, but has no name for a screen reader.
QStringList TestAccessibility::nameless(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isReached =
            widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
        const QByteArray name = widget->metaObject()->className();
        // Parts of a widget that has a name itself: its name counts.
        const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->focusProxy()
            || name == "QTabBar" || name == "QTableCornerButton" || name == "QComboBoxPrivateContainer"
            || name == "QLineEditIconButton";
        if (!widget->isVisible() || !isReached || isPart)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face && face->text(QAccessible::Name).isEmpty() && widget->accessibleName().isEmpty())
            found += QString::fromLatin1(name) + u' ' + widget->objectName() + QStringLiteral(" in ")
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    return found;
}

void TestAccessibility::everythingOneCanReach_hasAName()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
    QSet<QString> all;
    const auto look = [&] {
        for (const QString &widget : nameless(desk.window()))
            all.insert(widget);
    };
    look(); // the start page
    desk.window().commands().connectTo(m_server.url(QStringLiteral("/ticker?every=20")));
    QTRY_VERIFY(desk.window().source().session()->status(captures::ConnectionId(1))->in.messages > 3);
    desk.window().focus().lookAtRecord(3);
    auto *tabs = desk.find<QTabWidget>("requestTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look();
    }
    for (const ActionId id : { ActionId::Find, ActionId::GroupMessages, ActionId::SetBudget,
                               ActionId::SampleCollection, ActionId::LayoutCompare, ActionId::LayoutLog }) {
        desk.window().actions()[id]->trigger();
        QTest::qWait(50);
        look();
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.values().join(u'\n')));
}

QTEST_MAIN(TestAccessibility)

} // namespace tst_accessibility

#include "tst_accessibility.moc"
