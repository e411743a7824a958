// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/hexview.h"

#include "models/payloadbytes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

namespace tst_hexview {

using panels::HexView;

class TestHexView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void show_hugePayload_readsOnlyWhatIsPainted()
    {
        constexpr qint64 size = 900'000'000;
        std::atomic<qint64> read = 0;
        models::PayloadBytes bytes;
        HexView view(bytes);
        view.resize(700, 400);
        view.show();
        const QSignalSpy arrived(&bytes, &models::PayloadBytes::arrived);
        bytes.show(size, [&read](qint64 offset, qint64 limit, const std::stop_token &) {
            const qint64 given = std::min(limit, size - offset);
            read += given;
            return QByteArray(given, 'x');
        });
        view.grab();
        QTRY_COMPARE(arrived.count(), 1);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.cursor(), size - 1);
        view.grab();
        QTRY_COMPARE(arrived.count(), 2);
        QVERIFY(read > 0);
        QVERIFY(read < 1'000'000);
    }

    void slowSource_leavesTheWindowAlive()
    {
        QSemaphore gate;
        models::PayloadBytes bytes;
        HexView view(bytes);
        view.resize(700, 400);
        view.show();
        bytes.show(1000, [&gate](qint64, qint64 limit, const std::stop_token &) {
            gate.acquire();
            return QByteArray(limit, 'x');
        });
        view.grab(); // with dots
        view.select(0, 3);
        view.copyAsText();
        const QSignalSpy arrived(&bytes, &models::PayloadBytes::arrived);
        gate.release(2);
        QTRY_COMPARE(arrived.count(), 1);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("xxxx"));
    }

    void keys_moveAndSelect()
    {
        models::PayloadBytes bytes;
        HexView view(bytes);
        view.resize(700, 400);
        bytes.show(100, {}, data());
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.cursor(), 99);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.cursor(), 99);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.cursor(), 0);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectionStart(), 0);
        QCOMPARE(view.selectionSize(), 17);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.selectionSize(), 100);
    }

    void copy_givesTheSelectedBytes()
    {
        models::PayloadBytes bytes;
        HexView view(bytes);
        bytes.show(100, {}, data());
        view.select(67, 65);
        view.copyAsHex();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("41 42 43"));
        view.copyAsText();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ABC"));
        view.copyAsBase64();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("QUJD"));
    }

    void emptyPayload_hasNothingToSelect()
    {
        models::PayloadBytes bytes;
        HexView view(bytes);
        QTest::keyClick(&view, Qt::Key_End);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(100, 20));
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.selectionSize(), 0);
        view.grab();
    }

private:
    static QByteArray data()
    {
        QByteArray bytes;
        for (int i = 0; i < 100; ++i)
            bytes.append(char(i));
        return bytes;
    }
};

QTEST_MAIN(TestHexView)

} // namespace tst_hexview

#include "tst_hexview.moc"
