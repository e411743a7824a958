// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowprogram.h"

#include "captures/captureerror.h"
#include "models/figures.h"
#include "panels/look/icon.h"
#include "shell/capturefiles.h"
#include "shell/mainwindow.h"
#include "shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QMessageBox>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace shell {

namespace {

QString nameFromPath(const QString &url)
{
    return QUrl(url).path().section(QLatin1Char('/'), -1);
}

std::optional<captures::ConnectionId> connectionOf(MainWindow &window, const requests::Request &request)
{
    const models::ConnectionsModel &connections = window.connections();
    for (int row = 1; row < connections.rowCount(); ++row) {
        const sessions::ConnectionStatus &status = connections.statusAt(row);
        const bool isSame = status.request.url == request.url && status.request.name == request.name;
        if (connections.subjectAt(row).isConnection() && isSame)
            return connections.subjectAt(row).connection;
    }
    return std::nullopt;
}

} // namespace

WindowProgram::WindowProgram(const WindowOptions &options)
    : m_options(options)
    , m_settings(options.settingsFile)
    , m_theme(m_settings.theme())
    , m_earlierDemo(m_settings.demoAddress())
{
    if (m_options.dataFolder.isEmpty())
        m_options.dataFolder = m_options.folder.isEmpty() ? dataFolder() : m_options.folder;
    if (m_options.folder.isEmpty())
        m_options.folder = captureFolder();
    applyTheme(m_theme);
    m_language.apply(m_settings.language());
    models::showTimesInUtc(m_settings.showsUtc());
    QApplication::setWindowIcon(panels::applicationIcon());
}

WindowProgram::~WindowProgram() = default;

bool WindowProgram::start()
{
    if (!m_options.captureFile.isEmpty())
        return open(m_options.captureFile) != nullptr;
    beginRecording();
    return true;
}

MainWindow *WindowProgram::window() const
{
    for (const auto &window : m_windows)
        if (!window->source().isReadOnly())
            return window.get();
    return nullptr;
}

MainWindow *WindowProgram::open(const QString &path)
{
    try {
        auto source = models::CaptureSource::opened(path);
        return addWindow(std::make_unique<MainWindow>(std::move(source), m_settings, m_options.folder));
    } catch (const captures::CaptureError &error) {
        QMessageBox box(QMessageBox::Warning, tr("The capture cannot be opened"), error.text(),
                        QMessageBox::Ok, QApplication::activeWindow());
        box.setTextFormat(Qt::PlainText); // a file's name is no HTML
        box.exec();
        return nullptr;
    }
}

MainWindow *WindowProgram::addWindow(std::unique_ptr<MainWindow> window)
{
    MainWindow *added = m_windows.emplace_back(std::move(window)).get();
    connect(added, &MainWindow::openRequested, this, &WindowProgram::open);
    connect(added, &MainWindow::demoRequested, this, &WindowProgram::tryDemo);
    connect(added, &MainWindow::demoServerRequested, this, [this, added] {
        if (runDemo(*added))
            tellDemo(*added);
    });
    connect(added, &MainWindow::collectionFolderChosen, this, [this, added] { showCollection(*added); });
    connect(added, &MainWindow::themeChosen, this, &WindowProgram::setTheme);
    connect(added, &MainWindow::languageChosen, this, &WindowProgram::setLanguage);
    connect(added, &MainWindow::preferencesChanged, this, &WindowProgram::applyPreferences);
    connect(added, &MainWindow::quitRequested, qApp, &QApplication::closeAllWindows);
    connect(added, &MainWindow::closed, this, &WindowProgram::sweep, Qt::QueuedConnection);
    added->show();
    return added;
}

void WindowProgram::beginRecording()
{
    const QString chosen = m_settings.captureFolder();
    auto source = models::CaptureSource::recordingInto(chosen.isEmpty() ? m_options.folder : chosen);
    MainWindow *added =
        addWindow(std::make_unique<MainWindow>(std::move(source), m_settings, m_options.folder));
    if (m_options.url.isEmpty() && m_options.demoUrls.isEmpty())
        added->workspace().showStart();
    m_kept = std::make_unique<models::KeptWork>(QDir(m_options.dataFolder).filePath(QStringLiteral("open")),
                                                added->source(), added->focus(), added->models().draft,
                                                added->models().copies);
    connect(m_kept.get(), &models::KeptWork::recalled, this, [this](bool hasLeft) {
        if (!hasLeft)
            recallCapture();
    });
    openCollection(*added);
    // After the first picture: none of this is needed for it.
    QTimer::singleShot(0, this, &WindowProgram::connectFirst);
    QTimer::singleShot(0, this, &WindowProgram::recallConnections);
}

void WindowProgram::openCollection(MainWindow &window)
{
    showCollection(window);
    connect(&window.models().collection, &models::CollectionSource::opened, this,
            [this, &window] { setUpDemo(window); });
}

void WindowProgram::showCollection(MainWindow &window)
{
    const QString chosen = m_settings.collectionFolder();
    window.models().collection.open(
        chosen.isEmpty() ? QDir(m_options.dataFolder).filePath(QStringLiteral("collection")) : chosen);
}

// Who tries the demo finds requests for it; who has saved some of his own keeps what he has.
void WindowProgram::setUpDemo(MainWindow &window)
{
    if (m_options.demoUrls.isEmpty())
        return;
    tellDemo(window);
    models::CollectionSource &collection = window.models().collection;
    if (collection.isOpen() && collection.collection().root()->children.isEmpty())
        collection.addSample();
}

void WindowProgram::connectFirst()
{
    if (!window())
        return;
    connectDemo();
    if (!m_options.url.isEmpty())
        window()->commands().connectTo(m_options.url);
}

// What is there already is only looked at.
void WindowProgram::connectDemo()
{
    setUpDemo(*window());
    QHash<QString, int> seen;
    std::optional<captures::ConnectionId> first;
    for (const QString &url : m_options.demoUrls) {
        requests::Request request;
        request.name = nameFromPath(url);
        if (const int number = ++seen[request.name]; number > 1)
            request.name += QStringLiteral(" %1").arg(number);
        request.url = url;
        if (!connectionOf(*window(), request))
            connectDemo(request);
        if (!first)
            first = connectionOf(*window(), request);
    }
    if (first)
        window()->focus().lookAt(*first);
}

// As it was edited in an earlier run, if it was.
void WindowProgram::connectDemo(const requests::Request &request) const
{
    for (const requests::Request &recent : window()->source().recent()) {
        if (recent.url == request.url && recent.name == request.name) {
            window()->focus().lookAtRecent(recent);
            return window()->commands().connectAgain();
        }
    }
    window()->commands().connectNew(request);
}

void WindowProgram::tryDemo()
{
    if (!window()) {
        startDemo();
        beginRecording(); // connects the demo, too
    } else if (runDemo(*window())) {
        connectDemo();
    }
}

bool WindowProgram::startDemo()
{
    if (m_options.demoUrls.isEmpty() && m_options.startDemo)
        m_options.demoUrls = m_options.startDemo();
    return !m_options.demoUrls.isEmpty();
}

// Says why if it cannot.
bool WindowProgram::runDemo(MainWindow &window)
{
    if (startDemo())
        return true;
    window.notify(tr("The demo server could not be started: no port of this computer is free for it."));
    return false;
}

void WindowProgram::tellDemo(MainWindow &window)
{
    window.models().copies.setDemo(demoAddress(), m_options.demoUrls);
    m_settings.setDemoAddress(demoAddress());
}

QString WindowProgram::demoAddress() const
{
    return m_options.demoUrls.constFirst().section(QLatin1Char('/'), 0, 2);
}

// The connections of the run before stand in the panel, ready to be connected again.
void WindowProgram::recallConnections()
{
    if (m_kept)
        m_kept->recall();
}

// A run that has left no open work has left its capture.
void WindowProgram::recallCapture()
{
    if (!window())
        return;
    const QList<CaptureFile> files = captureFiles(window()->folder(), 2);
    for (const CaptureFile &file : files) {
        if (file.path == window()->source().path())
            continue;
        m_recall.start([this, path = file.path](models::BackgroundTask::Run &run) {
            const QList<requests::Request> requests = recordedRequests(path, run.stopToken());
            return models::BackgroundTask::Delivery([this, requests] { offer(requests); });
        });
        return;
    }
}

// Those of the earlier run's demo go to the demo of this one, wherever that is.
void WindowProgram::offer(const QList<requests::Request> &recorded)
{
    if (!window())
        return;
    const models::WorkingCopies &copies = window()->models().copies;
    QList<requests::Request> requests;
    for (const requests::Request &request : recorded) {
        const auto known = copies.filledIn(models::WorkingCopies::forFile(request, m_earlierDemo));
        if (!copies.comesWithDemo(known))
            requests.append(known);
    }
    window()->source().setRecent(requests);
}

void WindowProgram::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    applyPreferences();
}

void WindowProgram::setLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    applyPreferences();
}

void WindowProgram::applyPreferences()
{
    if (std::exchange(m_theme, m_settings.theme()) != m_theme)
        applyTheme(m_theme);
    m_language.apply(m_settings.language());
    const bool isOtherClock = m_settings.showsUtc() != models::timesAreInUtc();
    models::showTimesInUtc(m_settings.showsUtc());
    QEvent newTexts(QEvent::LanguageChange); // some of them tell times
    for (const auto &window : m_windows) {
        window->applyPreferences();
        if (isOtherClock)
            QCoreApplication::sendEvent(window.get(), &newTexts);
    }
}

// A window that was closed ends what it held: its connections, its capture, its files.
void WindowProgram::sweep()
{
    if (window() && !window()->isVisible())
        m_kept.reset();
    m_windows.remove_if([](const std::unique_ptr<MainWindow> &window) { return !window->isVisible(); });
}

int runWindow(const WindowOptions &options)
{
    WindowProgram program(options);
    return program.start() ? QApplication::exec() : 1;
}

} // namespace shell
