// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/filename.h"

#include <QRegularExpression>

#include <algorithm>

namespace collections {

namespace {

constexpr qsizetype maxBytes = 120; // of 255, for number and suffix, and for paths of systems that count them

bool isForbidden(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || QStringLiteral("/\\:*?\"<>|").contains(character);
}

QString shortened(QString name)
{
    while (name.toUtf8().size() > maxBytes)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

// Windows takes these for devices, whatever stands behind a dot.
QString withoutDevice(QString name)
{
    static const QRegularExpression devices(QStringLiteral("^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(?=\\.|$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return name.replace(devices, QStringLiteral("\\1-"));
}

// Dots and blanks at the end are lost on Windows; a dot in front hides the file elsewhere, and "_" is ours.
QString trimmed(QString name)
{
    while (!name.isEmpty() && (name.back().isSpace() || name.back() == QLatin1Char('.')))
        name.chop(1);
    while (
        !name.isEmpty()
        && (name.front().isSpace() || name.front() == QLatin1Char('.') || name.front() == QLatin1Char('_')))
        name.remove(0, 1);
    return name;
}

QString safeName(const QString &name)
{
    QString safe = QString::fromUtf8(name.toUtf8()).normalized(QString::NormalizationForm_C);
    std::replace_if(safe.begin(), safe.end(), isForbidden, QLatin1Char('-'));
    safe = trimmed(shortened(trimmed(safe)));
    if (safe.isEmpty())
        safe = QStringLiteral("unnamed");
    return withoutDevice(safe);
}

} // namespace

QString fileNameFor(const QString &name, const QString &suffix, const QStringList &taken)
{
    const QString safe = safeName(name);
    const auto isTaken = [&taken](const QString &fileName) {
        return taken.contains(fileName, Qt::CaseInsensitive);
    };
    QString fileName = safe + suffix;
    for (int number = 2; isTaken(fileName); ++number)
        fileName = QStringLiteral("%1 %2%3").arg(safe).arg(number).arg(suffix);
    return fileName;
}

QString stemOf(const QString &fileName)
{
    return fileName.endsWith(requestSuffix) ? fileName.chopped(requestSuffix.size()) : fileName;
}

} // namespace collections
