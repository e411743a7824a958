// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences/preferencesdialog.h"

#include "shell/preferences/capturespage.h"
#include "shell/preferences/connectionspage.h"
#include "shell/preferences/generalpage.h"
#include "shell/preferences/logpage.h"
#include "shell/preferences/privacypage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shell {

PreferencesDialog::PreferencesDialog(Settings &settings, const QString &usualFolder, const QStringList &inUse,
                                     QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_reset(m_buttons->addButton(QString(), QDialogButtonBox::ResetRole))
{
    setObjectName(QStringLiteral("preferences"));
    m_titles->setObjectName(QStringLiteral("preferencesPages"));
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setProperty("rows", true);
    m_reset->setObjectName(QStringLiteral("resetPreferences"));
    auto *upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addWidget(m_titles);
    upper->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(upper, 1);
    layout->addWidget(m_buttons);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reset, &QPushButton::clicked, this, &PreferencesDialog::reset);
    auto *privacy = new PrivacyPage(settings, this);
    connect(privacy, &PrivacyPage::historyCleared, this, &PreferencesDialog::historyCleared);
    add(new GeneralPage(settings, this));
    add(new ConnectionsPage(settings, this));
    add(new CapturesPage(settings, usualFolder, inUse, this));
    add(new LogPage(settings, this));
    add(privacy);
    retranslate();
    m_titles->setCurrentRow(0);
    resize(sizeHint().expandedTo({ fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 20 }));
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PreferencesDialog::add(PreferencesPage *page)
{
    m_pages->addWidget(page);
    m_titles->addItem(QString());
    m_all.append(page);
    page->showSettings();
    connect(page, &PreferencesPage::changed, this, &PreferencesDialog::changed);
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_titles->setAccessibleName(tr("Pages"));
    m_reset->setText(tr("Reset to defaults…"));
    for (int i = 0; i < m_all.size(); ++i) {
        m_all[i]->retranslate();
        m_titles->item(i)->setText(m_all[i]->title());
    }
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 5);
}

void PreferencesDialog::reset()
{
    if (QMessageBox::question(this, tr("Reset to defaults"),
                              tr("Put all preferences back to what they were at first?"),
                              QMessageBox::Ok | QMessageBox::Cancel, QMessageBox::Cancel)
        != QMessageBox::Ok)
        return;
    m_settings.resetPreferences();
    for (PreferencesPage *page : m_all)
        page->showSettings();
    Q_EMIT changed();
}

} // namespace shell
