// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciScintilla;

namespace panels {

enum class Language { Plain, Json, Xml, Html };

// What every editor of ours has in common: UTF-8, no frame, line numbers, and only the keys that texts have
// everywhere, so that QScintilla's own never stand before those of the window.
void prepareEditor(QsciScintilla &editor);
// The colours of `language`; nothing is ever interpreted.
void setLanguage(QsciScintilla &editor, Language language);
// Fonts and colours of the palette as it is now; again after each change of it.
void recolour(QsciScintilla &editor);
// As wide as the number of the last line.
void fitLineNumbers(QsciScintilla &editor);

} // namespace panels
