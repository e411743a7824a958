// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace shell {

// The language of the interface. Changing it retranslates what is on screen: widgets hear LanguageChange.
class Language
{
public:
    // "en" or "zh_CN"; empty: the system's, English if there is no translation.
    void apply(const QString &choice);
    QString current() const { return m_current; }

private:
    QString m_current; // none yet
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt; // Qt's own dialogs and buttons
};

} // namespace shell
