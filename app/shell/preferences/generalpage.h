// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/preferences/page.h"

class QComboBox;

namespace shell {

// Language and theme.
class GeneralPage : public PreferencesPage
{
    Q_OBJECT

public:
    GeneralPage(Settings &settings, QWidget *parent);

    QString title() const override { return tr("General"); }
    void showSettings() override;
    void retranslate() override;

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QLabel *m_languageLabel;
    QLabel *m_themeLabel;
};

} // namespace shell
