// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/preferences/page.h"

class QComboBox;
class QSpinBox;

namespace shell {

// Which clock times are of, and the size from which messages are marked.
class LogPage : public PreferencesPage
{
    Q_OBJECT

public:
    LogPage(Settings &settings, QWidget *parent);

    QString title() const override { return tr("Log"); }
    void showSettings() override;
    void retranslate() override;

private:
    QComboBox *m_clock;
    QSpinBox *m_budget; // bytes
    QLabel *m_clockLabel;
    QLabel *m_budgetLabel;
    QLabel *m_note;
};

} // namespace shell
