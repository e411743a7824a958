// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/preferences/page.h"

class QCheckBox;
class QPushButton;

namespace shell {

// What is kept beside the captures, and how to get rid of it.
class PrivacyPage : public PreferencesPage
{
    Q_OBJECT

public:
    PrivacyPage(Settings &settings, QWidget *parent);

    QString title() const override { return tr("Privacy"); }
    void showSettings() override;
    void retranslate() override;

Q_SIGNALS:
    void historyCleared(); // wished for by the user, after a question

private:
    void askAndClearHistory();

    QCheckBox *m_history;
    QPushButton *m_clearHistory;
    QCheckBox *m_urls;
    QPushButton *m_clearUrls;
    QLabel *m_note;
};

} // namespace shell
