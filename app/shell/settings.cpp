// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include "requests/secrets.h"
#include "requests/url.h"

namespace shell {

namespace {

constexpr int maxRecentUrls = 30;
constexpr int maxUsedActions = 8;

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
    if (!parsed.url)
        return;
    const QString kept = requests::withoutSecrets(parsed.url->display());
    QStringList urls = recentUrls();
    urls.removeAll(kept);
    urls.prepend(kept);
    m_settings->setValue(QStringLiteral("recentUrls"), QStringList(urls.mid(0, maxRecentUrls)));
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

} // namespace shell
