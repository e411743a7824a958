// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "panels/look/tones.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleHints>

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

// @name stands for a colour. Kept small: the palette does the rest. Arrows of sorting make every section of a
// header leave room for them, so they are set only where there are some.
QString styleSheet(const QPalette &palette)
{
    const panels::Tones &tones = panels::tonesFor(palette);
    QString sheet = QStringLiteral(R"(
QMainWindow::separator { background: @window; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: @accent; }
QScrollBar:vertical { background: @base; width: 12px; margin: 0; }
QScrollBar:horizontal { background: @base; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border: 3px solid @base; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: @base; }
QHeaderView { background: @base; border: none; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 13px; height: 13px; border: 1px solid @muted;
    border-radius: 3px; background: @base; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @primary; border-color: @primary;
    image: url(:/icons/check-mark.svg); }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: @line; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid @muted; border-radius: 7px; background: @base; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 4px solid @primary; background: #ffffff; }
QRadioButton::indicator:focus, QRadioButton::indicator:hover { border-color: @accent; }
QRadioButton::indicator:disabled { border-color: @line; }
QTableCornerButton::section { background: @base; border: none; border-bottom: 1px solid @line; }
QHeaderView::section { background: @base; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 4px 8px; }
QTableView#groups QHeaderView::up-arrow, QTableView#groups QHeaderView::down-arrow { subcontrol-origin: padding;
    subcontrol-position: top center; width: 8px; height: 8px; }
QTableView#groups QHeaderView::up-arrow { image: url(:/icons/chevron-up-@mode.svg); }
QTableView#groups QHeaderView::down-arrow { image: url(:/icons/chevron-@mode.svg); }
QHeaderView::section:vertical { border: none; padding: 0 8px; }
QToolTip { background: @alternate; color: @text; border: 1px solid @line; padding: 3px; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QLineEdit, QComboBox { border: 1px solid @line; border-radius: 4px; padding: 3px 8px; background: @base;
    min-height: 18px; }
QLineEdit { lineedit-clear-button-icon: url(:/icons/line-clear-@mode.svg); }
QLineEdit:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled { background: @window; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: 12px; height: 12px; }
QPushButton { border: 1px solid @line; border-radius: 4px; padding: 4px 12px; background: @button;
    min-height: 18px; }
QPushButton:hover, QPushButton:focus { border-color: @accent; }
QPushButton:pressed { background: @line; }
QPushButton:disabled { color: @disabled; }
QPushButton[primary="true"] { background: @primary; color: #ffffff; border-color: @primary; }
QPushButton[primary="true"]:hover { background: @pressed; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 3px 11px; }
QPushButton[primary="true"]:disabled { background: @button; color: @disabled; border-color: @line; }
QPushButton[floating="true"] { background: @primary; color: #ffffff; border: none; border-radius: 12px;
    padding: 3px 14px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListWidget[rows="true"] { background: transparent; outline: none; }
QListWidget[rows="true"]::item { padding: 6px 8px; border-radius: 4px; color: @text; }
QListWidget[rows="true"]::item:hover { background: @alternate; }
QListWidget[rows="true"]::item:selected { background: @highlight; color: @highlighted; }
QTreeWidget[airy="true"]::item { padding: 3px 4px; }
QDialog#commandPalette { background: @window; border: 1px solid @line; }
QStatusBar QToolButton { border: none; border-radius: 4px; padding: 1px 8px; color: @text; }
QStatusBar QToolButton:hover, QStatusBar QToolButton:focus { background: @alternate; }
QStatusBar QToolButton::menu-indicator { image: none; }
QSplitter::handle { background: @window; }
QSplitter::handle:hover { background: @accent; }
QProgressBar { border: 1px solid @line; border-radius: 4px; background: @base; text-align: center;
    min-height: 14px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QTabBar { background: @window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; padding: 5px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar::tab:disabled { color: @disabled; }
QTabBar:focus::tab:selected { background: @alternate; }
)");
    sheet.replace(QStringLiteral("@mode"),
                  panels::isDark(palette) ? QStringLiteral("dark") : QStringLiteral("light"));
    const QList<std::pair<QString, QColor>> colours{
        { QStringLiteral("@pressed"), QColor(0x1a4f9f) },
        { QStringLiteral("@primary"), QColor(0x1f5fbf) },
        { QStringLiteral("@handle"), panels::isDark(palette) ? QColor(0x525a64) : QColor(0xb4bcc5) },
        { QStringLiteral("@accent"), tones.accent },
        { QStringLiteral("@highlighted"), palette.color(QPalette::HighlightedText) },
        { QStringLiteral("@highlight"), palette.color(QPalette::Highlight) },
        { QStringLiteral("@line"), tones.line },
        { QStringLiteral("@muted"), tones.muted },
        { QStringLiteral("@disabled"), palette.color(QPalette::Disabled, QPalette::Text) },
        { QStringLiteral("@alternate"), palette.color(QPalette::AlternateBase) },
        { QStringLiteral("@window"), palette.color(QPalette::Window) },
        { QStringLiteral("@button"), palette.color(QPalette::Button) },
        { QStringLiteral("@base"), palette.color(QPalette::Base) },
        { QStringLiteral("@text"), palette.color(QPalette::Text) },
    };
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    return sheet;
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

void prepareTheme(ThemeChoice choice)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteFor(choice));
}

void applyTheme(ThemeChoice choice)
{
    const QPalette palette = paletteFor(choice);
    const QString sheet = styleSheet(palette);
    if (qApp->styleSheet() == sheet && QApplication::palette() == palette)
        return; // styling every widget anew takes its time
    QApplication::setPalette(palette);
    qApp->setStyleSheet(sheet);
}

} // namespace shell
