// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fuzzymatch.h"

#include <QList>

#include <algorithm>

namespace shell {

namespace {

constexpr int wordStart = 10;
constexpr int inARow = 6;
constexpr int anyPlace = 1;
constexpr int none = -1'000'000;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

QString lettersOf(QString typed)
{
    typed.removeIf([](QChar letter) { return letter.isSpace(); });
    return typed.toCaseFolded();
}

} // namespace

// best[j]: the best score with the letters so far, the last of them at j of `text`.
std::optional<int> fuzzyMatch(const QString &typed, const QString &text)
{
    const QString letters = lettersOf(typed);
    if (letters.isEmpty())
        return 0;
    if (text.isEmpty())
        return std::nullopt;
    QList<int> best(text.size(), none);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        QList<int> next(text.size(), none);
        int reached = i == 0 ? 0 : none; // the best with the letter before, anywhere left of j
        for (qsizetype j = 0; j < text.size(); ++j) {
            if (text[j].toCaseFolded() == letters[i]) {
                const int place = beginsWord(text, j) ? wordStart : anyPlace;
                const int row = i > 0 && j > 0 && best[j - 1] > none ? best[j - 1] + inARow : none;
                const int jump = reached > none ? reached + place : none;
                next[j] = std::max(row, jump);
                if (i == 0)
                    next[j] -= int(std::min<qsizetype>(j, 5));
            }
            reached = std::max(reached, i == 0 ? 0 : best[j]);
        }
        best = next;
    }
    const int score = *std::max_element(best.cbegin(), best.cend());
    return score > none / 2 ? std::optional(score) : std::nullopt;
}

} // namespace shell
