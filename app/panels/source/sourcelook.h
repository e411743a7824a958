// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;
class QsciScintilla;

namespace panels {

enum class Language { Plain, Json, Xml, Html };

// What every editor of ours has in common: UTF-8, no frame, line numbers, and only the keys that texts have
// everywhere, so that QScintilla's own never stand before those of the window.
void prepareEditor(QsciScintilla &editor);
// What is told apart; to be recoloured after it. Nothing is ever interpreted.
void setLanguage(QsciScintilla &editor, Language language);
// Fonts and colours; again after each change of the palette.
void recolour(QsciScintilla &editor, const QPalette &palette);
// As wide as the number of the last line.
void fitLineNumbers(QsciScintilla &editor);

} // namespace panels
