// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace shell {

enum class ThemeChoice { System, Light, Dark };
// Everything about one connection; the ticked ones side by side; connections and log only.
enum class LayoutChoice { Log, Compare, Compact };

// What the window remembers between runs. No secrets: URLs are kept without user info.
class Settings
{
public:
    // In an ini file at `path`; empty: where the system keeps settings of applications.
    explicit Settings(const QString &path = {});

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    QString language() const; // "en", "zh_CN"; empty: the system's
    void setLanguage(const QString &language);

    QStringList recentUrls() const; // the latest first, at most 30
    void addRecentUrl(const QString &url); // if they are kept
    void clearRecentUrls();
    bool keepsRecentUrls() const;
    void setKeepsRecentUrls(bool keeps);
    bool keepsHistory() const; // of sent messages
    void setKeepsHistory(bool keeps);

    // What a new request begins with: limits, compression, verification. Nothing else of it is kept.
    requests::Request blankRequest() const;
    void setBlankRequest(const requests::Request &request);

    QString captureFolder() const; // of one's choice; empty: the usual one
    void setCaptureFolder(const QString &folder);
    bool showsUtc() const; // times; otherwise local ones
    void setShowsUtc(bool shows);
    qint64 budget() const; // bytes a message may have before it is marked; 0: none
    void setBudget(qint64 bytes);
    void resetPreferences(); // all that the preferences show; not what the window remembers by itself

    QStringList usedActions() const; // in the command palette; names, the last used first, at most 8
    void addUsedAction(const QString &name);

    QString collectionFolder() const; // empty: the usual one
    void setCollectionFolder(const QString &folder);

    // Where the demo server of the latest run with one was: "ws://127.0.0.1:4711". Nobody is there any more.
    QString demoAddress() const;
    void setDemoAddress(const QString &address);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    LayoutChoice layout() const;
    void setLayout(LayoutChoice layout);
    QByteArray layoutState(LayoutChoice layout) const; // of docks and splitters; empty: never used
    void setLayoutState(LayoutChoice layout, const QByteArray &state);

    QByteArray logColumns() const; // which are shown, and how wide; empty: as they come
    void setLogColumns(const QByteArray &columns);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace shell
