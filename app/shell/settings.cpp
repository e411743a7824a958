// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include "requests/url.h"

namespace shell {

namespace {

constexpr int maxRecentUrls = 30;

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
    if (!parsed.url)
        return;
    QStringList urls = recentUrls();
    urls.removeAll(parsed.url->display());
    urls.prepend(parsed.url->display());
    m_settings->setValue(QStringLiteral("recentUrls"), QStringList(urls.mid(0, maxRecentUrls)));
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_settings->value(QStringLiteral("window/state")).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
    m_settings->setValue(QStringLiteral("window/state"), state);
}

} // namespace shell
