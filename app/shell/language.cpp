// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace shell {

namespace {

// nullptr if there is no such file: then the texts stay in the language they are written in.
std::unique_ptr<QTranslator> installed(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return {};
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

void Language::apply(const QString &choice)
{
    const bool systemIsChinese = QLocale::system().language() == QLocale::Chinese;
    const QString wanted = !choice.isEmpty() ? choice
        : systemIsChinese                    ? QStringLiteral("zh_CN")
                                             : QStringLiteral("en");
    if (wanted == m_current)
        return;
    m_current = wanted;
    m_qt = installed(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_own = installed(QStringLiteral("sockeye_") + wanted, QStringLiteral(":/translations"));
}

} // namespace shell
