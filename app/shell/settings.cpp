// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include "requests/barerequest.h"
#include "requests/url.h"

#include <QLockFile>

#include <algorithm>

namespace shell {

namespace {

constexpr int maxRecentUrls = 30;
constexpr int maxUsedActions = 8;
constexpr int lockPatience = 500; // ms
constexpr std::chrono::milliseconds longest = std::chrono::hours(1); // of timeouts
constexpr char keepUrlsKey[] = "urls/keep";
constexpr char keepHistoryKey[] = "history/keep";
constexpr char folderKey[] = "captures/folder";
constexpr char utcKey[] = "log/utc";
constexpr char budgetKey[] = "log/budget";
constexpr char demoKey[] = "demo/address";

QString blankKey(const char *name)
{
    return QStringLiteral("newRequests/") + QLatin1String(name);
}

QString themeWord(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

QString layoutWord(LayoutChoice layout)
{
    switch (layout) {
    case LayoutChoice::Compare:
        return QStringLiteral("compare");
    case LayoutChoice::Compact:
        return QStringLiteral("compact");
    case LayoutChoice::Log:
        break;
    }
    return QStringLiteral("log");
}

} // namespace

Settings::Settings(const QString &path)
    : m_settings(path.isEmpty() ? std::make_unique<QSettings>()
                                : std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

ThemeChoice Settings::theme() const
{
    const QString word = m_settings->value(QStringLiteral("theme")).toString();
    for (const ThemeChoice theme : { ThemeChoice::Light, ThemeChoice::Dark })
        if (word == themeWord(theme))
            return theme;
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings->setValue(QStringLiteral("theme"), themeWord(theme));
}

QString Settings::language() const
{
    return m_settings->value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings->setValue(QStringLiteral("language"), language);
}

QStringList Settings::recentUrls() const
{
    return m_settings->value(QStringLiteral("recentUrls")).toStringList();
}

void Settings::addRecentUrl(const QString &url)
{
    const requests::UrlResult parsed = requests::parseUrl(url);
    if (!parsed.url || !keepsRecentUrls())
        return;
    const QString kept = requests::withoutSecrets(parsed.url->display());
    QLockFile lock(m_settings->fileName() + QStringLiteral(".urls.lock"));
    lock.tryLock(lockPatience);
    m_settings->sync(); // another window of Sockeye may have added some
    QStringList urls = recentUrls();
    urls.removeAll(kept);
    urls.prepend(kept);
    m_settings->setValue(QStringLiteral("recentUrls"), QStringList(urls.mid(0, maxRecentUrls)));
    m_settings->sync();
}

void Settings::clearRecentUrls()
{
    m_settings->remove(QStringLiteral("recentUrls"));
}

bool Settings::keepsRecentUrls() const
{
    return m_settings->value(QLatin1String(keepUrlsKey), true).toBool();
}

void Settings::setKeepsRecentUrls(bool keeps)
{
    m_settings->setValue(QLatin1String(keepUrlsKey), keeps);
}

bool Settings::keepsHistory() const
{
    return m_settings->value(QLatin1String(keepHistoryKey), true).toBool();
}

void Settings::setKeepsHistory(bool keeps)
{
    m_settings->setValue(QLatin1String(keepHistoryKey), keeps);
}

// A file edited by hand may hold anything: what cannot be is read as what can.
requests::Request Settings::blankRequest() const
{
    using std::chrono::milliseconds;
    requests::Request request;
    const auto bounded = [this](const char *key, qint64 usual, qint64 most) {
        const qint64 value = m_settings->value(blankKey(key), usual).toLongLong();
        return value < 1 || value > most ? usual : value;
    };
    requests::Limits &limits = request.limits;
    limits.connectTimeout =
        milliseconds(bounded("connectTimeout", limits.connectTimeout.count(), longest.count()));
    limits.closeTimeout = milliseconds(bounded("closeTimeout", limits.closeTimeout.count(), longest.count()));
    limits.messageBytes = bounded("messageBytes", limits.messageBytes, requests::Limits::maxMessageBytes);
    request.offersDeflate = m_settings->value(blankKey("offersDeflate"), request.offersDeflate).toBool();
    request.tls.verifiesPeer = m_settings->value(blankKey("verifiesPeer"), request.tls.verifiesPeer).toBool();
    return request;
}

void Settings::setBlankRequest(const requests::Request &request)
{
    m_settings->setValue(blankKey("connectTimeout"), qint64(request.limits.connectTimeout.count()));
    m_settings->setValue(blankKey("closeTimeout"), qint64(request.limits.closeTimeout.count()));
    m_settings->setValue(blankKey("messageBytes"), request.limits.messageBytes);
    m_settings->setValue(blankKey("offersDeflate"), request.offersDeflate);
    m_settings->setValue(blankKey("verifiesPeer"), request.tls.verifiesPeer);
}

QString Settings::captureFolder() const
{
    return m_settings->value(QLatin1String(folderKey)).toString();
}

void Settings::setCaptureFolder(const QString &folder)
{
    m_settings->setValue(QLatin1String(folderKey), folder);
}

bool Settings::showsUtc() const
{
    return m_settings->value(QLatin1String(utcKey), false).toBool();
}

void Settings::setShowsUtc(bool shows)
{
    m_settings->setValue(QLatin1String(utcKey), shows);
}

qint64 Settings::budget() const
{
    return std::max(qint64(0), m_settings->value(QLatin1String(budgetKey), 0).toLongLong());
}

void Settings::setBudget(qint64 bytes)
{
    m_settings->setValue(QLatin1String(budgetKey), bytes);
}

void Settings::resetPreferences()
{
    for (const char *key :
         { "theme", "language", "newRequests", keepUrlsKey, keepHistoryKey, folderKey, utcKey, budgetKey })
        m_settings->remove(QLatin1String(key));
}

QStringList Settings::usedActions() const
{
    return m_settings->value(QStringLiteral("palette/used")).toStringList();
}

void Settings::addUsedAction(const QString &name)
{
    QStringList names = usedActions();
    names.removeAll(name);
    names.prepend(name);
    m_settings->setValue(QStringLiteral("palette/used"), QStringList(names.mid(0, maxUsedActions)));
}

QString Settings::collectionFolder() const
{
    return m_settings->value(QStringLiteral("collectionFolder")).toString();
}

void Settings::setCollectionFolder(const QString &folder)
{
    m_settings->setValue(QStringLiteral("collectionFolder"), folder);
}

QString Settings::demoAddress() const
{
    return m_settings->value(QLatin1String(demoKey)).toString();
}

void Settings::setDemoAddress(const QString &address)
{
    m_settings->setValue(QLatin1String(demoKey), address);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
}

LayoutChoice Settings::layout() const
{
    const QString word = m_settings->value(QStringLiteral("layout/current")).toString();
    for (const LayoutChoice layout : { LayoutChoice::Compare, LayoutChoice::Compact })
        if (word == layoutWord(layout))
            return layout;
    return LayoutChoice::Log;
}

void Settings::setLayout(LayoutChoice layout)
{
    m_settings->setValue(QStringLiteral("layout/current"), layoutWord(layout));
}

QByteArray Settings::layoutState(LayoutChoice layout) const
{
    return m_settings->value(QStringLiteral("layout/") + layoutWord(layout)).toByteArray();
}

void Settings::setLayoutState(LayoutChoice layout, const QByteArray &state)
{
    m_settings->setValue(QStringLiteral("layout/") + layoutWord(layout), state);
}

QByteArray Settings::logColumns() const
{
    return m_settings->value(QStringLiteral("log/columns")).toByteArray();
}

void Settings::setLogColumns(const QByteArray &columns)
{
    m_settings->setValue(QStringLiteral("log/columns"), columns);
}

} // namespace shell
