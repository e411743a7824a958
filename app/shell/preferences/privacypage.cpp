// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences/privacypage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace shell {

PrivacyPage::PrivacyPage(Settings &settings, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_history(new QCheckBox(this))
    , m_clearHistory(new QPushButton(this))
    , m_urls(new QCheckBox(this))
    , m_clearUrls(new QPushButton(this))
    , m_note(new QLabel(this))
{
    m_history->setObjectName(QStringLiteral("keepsHistory"));
    m_clearHistory->setObjectName(QStringLiteral("clearHistory"));
    m_urls->setObjectName(QStringLiteral("keepsUrls"));
    m_clearUrls->setObjectName(QStringLiteral("clearUrls"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    form()->addRow(m_history, m_clearHistory);
    form()->addRow(m_urls, m_clearUrls);
    form()->addRow(m_note);
    connect(m_history, &QCheckBox::clicked, this, [this](bool keeps) {
        this->settings().setKeepsHistory(keeps);
        Q_EMIT changed();
    });
    connect(m_urls, &QCheckBox::clicked, this, [this](bool keeps) {
        this->settings().setKeepsRecentUrls(keeps);
        Q_EMIT changed();
    });
    connect(m_clearHistory, &QPushButton::clicked, this, &PrivacyPage::askAndClearHistory);
    connect(m_clearUrls, &QPushButton::clicked, this, [this] {
        this->settings().clearRecentUrls();
        showSettings();
        Q_EMIT changed();
    });
}

void PrivacyPage::showSettings()
{
    m_history->setChecked(settings().keepsHistory());
    m_urls->setChecked(settings().keepsRecentUrls());
    m_clearUrls->setEnabled(!settings().recentUrls().isEmpty());
}

void PrivacyPage::retranslate()
{
    m_history->setText(tr("Keep &sent messages for the next run"));
    m_clearHistory->setText(tr("Forget them…"));
    m_clearHistory->setAccessibleName(tr("Forget sent messages"));
    m_urls->setText(tr("Keep recent &URLs"));
    m_clearUrls->setText(tr("Forget them"));
    m_clearUrls->setAccessibleName(tr("Forget recent URLs"));
    m_note->setText(tr("Passwords and tokens are never kept here. Captures hold what crossed the wire, "
                       "secrets among it."));
}

void PrivacyPage::askAndClearHistory()
{
    if (QMessageBox::question(this, tr("Sent messages"),
                              tr("Forget all messages sent so far? What was recorded stays in the captures."),
                              QMessageBox::Ok | QMessageBox::Cancel, QMessageBox::Cancel)
        == QMessageBox::Ok)
        Q_EMIT historyCleared();
}

} // namespace shell
