// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/tones.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

namespace panels {
namespace {

Tones lightTones()
{
    return {
        .in = QColor(0x0b5cad),
        .out = QColor(0xa34709),
        .good = QColor(0x177237),
        .busy = QColor(0x8a5a00),
        .bad = QColor(0xbf2330),
        .muted = QColor(0x59626e),
        .accent = QColor(0x1f5fbf),
        .line = QColor(0xd5dae0),
        .eventBack = QColor(0xf0f3f7),
        .alarmBack = QColor(0xfdecec),
        .noticeBack = QColor(0xfff4d6),
        .matchBack = QColor(0xffe08a),
        .key = QColor(0x7a2e8e),
        .string = QColor(0x1a6b3c),
        .number = QColor(0x0b5cad),
    };
}

Tones darkTones()
{
    return {
        .in = QColor(0x74b8ff),
        .out = QColor(0xf2a766),
        .good = QColor(0x5fcb7c),
        .busy = QColor(0xe6b94d),
        .bad = QColor(0xff8a85),
        .muted = QColor(0x9aa4af),
        .accent = QColor(0x6aa9ff),
        .line = QColor(0x3a4048),
        .eventBack = QColor(0x21262c),
        .alarmBack = QColor(0x3a2224),
        .noticeBack = QColor(0x3b331d),
        .matchBack = QColor(0x443605),
        .key = QColor(0xd5a6e6),
        .string = QColor(0x8fd3a5),
        .number = QColor(0x74b8ff),
    };
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Tones &tonesFor(const QPalette &palette)
{
    static const Tones light = lightTones();
    static const Tones dark = darkTones();
    return isDark(palette) ? dark : light;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

} // namespace panels
