// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Qt Widgets window costs at least: bench_minimal ends when its window has been painted.
#include <QApplication>
#include <QPaintEvent>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace {

class Window : public QWidget
{
protected:
    // What comes after is not measured.
    void paintEvent(QPaintEvent *) override
    {
        QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
