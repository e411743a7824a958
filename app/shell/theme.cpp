// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "panels/look/tones.h"
#include "shell/style/sockeyestyle.h"

#include <QApplication>
#include <QStyleHints>
#include <QToolTip>

namespace shell {

namespace {

struct Ground
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor button;
    QColor highlight;
    QColor highlightedText;
    QColor placeholder;
    QColor disabled;
    QColor link;
    QColor mid;
};

QPalette paletteOf(const Ground &ground)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground.window);
    palette.setColor(QPalette::WindowText, ground.text);
    palette.setColor(QPalette::Base, ground.base);
    palette.setColor(QPalette::AlternateBase, ground.alternate);
    palette.setColor(QPalette::Text, ground.text);
    palette.setColor(QPalette::Button, ground.button);
    palette.setColor(QPalette::ButtonText, ground.text);
    palette.setColor(QPalette::BrightText, ground.highlightedText);
    palette.setColor(QPalette::ToolTipBase, ground.alternate);
    palette.setColor(QPalette::ToolTipText, ground.text);
    palette.setColor(QPalette::PlaceholderText, ground.placeholder);
    palette.setColor(QPalette::Highlight, ground.highlight);
    palette.setColor(QPalette::HighlightedText, ground.highlightedText);
    palette.setColor(QPalette::Link, ground.link);
    palette.setColor(QPalette::Light, ground.alternate);
    palette.setColor(QPalette::Midlight, ground.alternate);
    palette.setColor(QPalette::Mid, ground.mid);
    palette.setColor(QPalette::Dark, ground.mid);
    palette.setColor(QPalette::Shadow, ground.mid);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, ground.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, ground.mid);
    return palette;
}

bool isSystemDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Asked before any palette of ours is set, and kept: later the answer would be our own.
    static const bool isDark = panels::isDark(QGuiApplication::palette());
    return isDark;
#endif
}

QPalette paletteFor(ThemeChoice choice)
{
    const bool systemIsDark = isSystemDark();
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    return isDark ? darkPalette() : lightPalette();
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({ .window = QColor(0xeef0f3),
                       .base = QColor(0xffffff),
                       .alternate = QColor(0xf6f8fa),
                       .text = QColor(0x1c2128),
                       .button = QColor(0xfbfcfd),
                       .highlight = QColor(0xcfe2ff),
                       .highlightedText = QColor(0x10233f),
                       .placeholder = QColor(0x656e79),
                       .disabled = QColor(0x9aa2ab),
                       .link = QColor(0x1f5fbf),
                       .mid = QColor(0xc9cfd6) });
}

QPalette darkPalette()
{
    return paletteOf({ .window = QColor(0x23272d),
                       .base = QColor(0x1a1d21),
                       .alternate = QColor(0x2a2f36),
                       .text = QColor(0xe1e5ea),
                       .button = QColor(0x2d323a),
                       .highlight = QColor(0x264b7a),
                       .highlightedText = QColor(0xffffff),
                       .placeholder = QColor(0x939ca7),
                       .disabled = QColor(0x6b737d),
                       .link = QColor(0x6aa9ff),
                       .mid = QColor(0x3a4048) });
}

void applyTheme(ThemeChoice choice)
{
    if (!qobject_cast<SockeyeStyle *>(QApplication::style()))
        QApplication::setStyle(new SockeyeStyle);
    const QPalette palette = paletteFor(choice);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette); // desktops have one of their own for tips
}

} // namespace shell
