// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace shell {

class PreferencesPage;
class Settings;

// All that can be chosen, a page a theme. What is changed holds at once; nothing waits for an OK.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    // As CapturesPage: the usual folder of captures, and those that are open.
    PreferencesDialog(Settings &settings, const QString &usualFolder, const QStringList &inUse,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(); // the settings
    void historyCleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(PreferencesPage *page);
    void retranslate();
    void reset();

    Settings &m_settings;
    QListWidget *m_titles;
    QStackedWidget *m_pages;
    QDialogButtonBox *m_buttons;
    QPushButton *m_reset;
    QList<PreferencesPage *> m_all;
};

} // namespace shell
