// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window, connected to URL and recording into FOLDER, with a clock beside it that notes how long the
// event loop kept a 1 ms timer waiting. bench_window URL FOLDER; SIGTERM ends it, and it prints a line for
// each wait of 10 ms and more, the time being its end in microseconds UTC:
//   stall 1700000000000000 12.5
#include "cli/interruption.h"
#include "shell/windowprogram.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <vector>

namespace {

class Watch : public QObject
{
public:
    Watch()
    {
        connect(&m_timer, &QTimer::timeout, this, &Watch::tick);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(std::chrono::milliseconds(1));
        m_clock.start();
    }

    void print() const
    {
        for (const auto &[when, milliseconds] : m_stalls)
            std::printf("stall %lld %.1f\n", when, milliseconds);
    }

private:
    void tick()
    {
        using namespace std::chrono;
        const double milliseconds = double(m_clock.nsecsElapsed()) / 1e6;
        if (milliseconds >= 10)
            m_stalls.emplace_back(duration_cast<microseconds>(system_clock::now().time_since_epoch()).count(),
                                  milliseconds);
        m_clock.start();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<std::pair<long long, double>> m_stalls;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bench_window"));
    const QStringList words = QCoreApplication::arguments();
    const cli::Interruption interruption;
    QObject::connect(&interruption, &cli::Interruption::interrupted, &application, &QApplication::quit);
    const Watch watch;
    shell::WindowOptions options;
    options.url = words.value(1);
    options.folder = words.value(2);
    options.settingsFile = options.folder + QStringLiteral("/settings.ini");
    const int status = shell::runWindow(options);
    watch.print();
    return status;
}
