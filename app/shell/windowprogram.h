// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backgroundtask.h"
#include "models/keptwork.h"
#include "shell/language.h"
#include "shell/settings.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <list>
#include <memory>

namespace shell {

class MainWindow;

struct WindowOptions
{
    QString url; // connected at once
    QString captureFile; // opened, read-only
    QStringList demoUrls; // connected at once, named by their paths
    QString folder; // of the captures; empty: in the user's data folder
    QString settingsFile; // empty: where the system keeps settings
    std::function<QStringList()> startDemo = {}; // starts the demo server; its demoUrls
    QString dataFolder = {}; // of the collection and of open work; empty: beside the captures
};

// The program with its windows: the one that records, and one for each opened file. Ends with the last.
class WindowProgram : public QObject
{
    Q_OBJECT

public:
    explicit WindowProgram(const WindowOptions &options);
    ~WindowProgram() override;

    // Shows the first window. False: the file to open could not be read; the user was told.
    bool start();
    MainWindow *window() const; // the one that records; nullptr if only files are open
    MainWindow *open(const QString &path); // nullptr: could not be read; the user was told

private:
    MainWindow *addWindow(std::unique_ptr<MainWindow> window);
    void beginRecording();
    void connectFirst();
    void connectDemo();
    void connectDemo(const requests::Request &request) const;
    void tryDemo();
    bool startDemo();
    void tellDemo(MainWindow &window);
    bool runDemo(MainWindow &window);
    QString demoAddress() const;
    void openCollection(MainWindow &window);
    void showCollection(MainWindow &window);
    void setUpDemo(MainWindow &window);
    void recallConnections();
    void applyPreferences();
    void recallCapture();
    void offer(const QList<requests::Request> &recorded);
    void setTheme(ThemeChoice theme);
    void setLanguage(const QString &language);
    void sweep();

    WindowOptions m_options;
    Settings m_settings;
    ThemeChoice m_theme;
    const QString m_earlierDemo; // where the demo of an earlier run was
    Language m_language;
    std::list<std::unique_ptr<MainWindow>> m_windows;
    std::unique_ptr<models::KeptWork> m_kept; // of window()
    models::BackgroundTask m_recall;
};

// Runs the window until it is closed; returns the program's exit status. There has to be a QApplication.
int runWindow(const WindowOptions &options);

} // namespace shell
