// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences/generalpage.h"

#include <QComboBox>
#include <QLabel>

namespace shell {

GeneralPage::GeneralPage(Settings &settings, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_languageLabel(addRow(m_language))
    , m_themeLabel(addRow(m_theme))
{
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_language->addItem({}, QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    for (const ThemeChoice theme : { ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark })
        m_theme->addItem({}, int(theme));
    connect(m_language, &QComboBox::activated, this, [this] {
        this->settings().setLanguage(m_language->currentData().toString());
        Q_EMIT changed();
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        this->settings().setTheme(ThemeChoice(m_theme->currentData().toInt()));
        Q_EMIT changed();
    });
}

void GeneralPage::showSettings()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings().language())));
    m_theme->setCurrentIndex(m_theme->findData(int(settings().theme())));
}

void GeneralPage::retranslate()
{
    m_languageLabel->setText(tr("&Language / 语言"));
    m_language->setItemText(0, tr("As the system"));
    m_themeLabel->setText(tr("&Theme"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
}

} // namespace shell
