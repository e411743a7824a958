// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/settings.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace shell {

// A page of the preferences. What is changed on it is written at once and told by changed().
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    PreferencesPage(Settings &settings, QWidget *parent);

    virtual QString title() const = 0;
    virtual void showSettings() = 0; // as they are now
    virtual void retranslate() = 0;

Q_SIGNALS:
    void changed();

protected:
    Settings &settings() { return m_settings; }
    QFormLayout *form() { return m_form; }
    // A row with a label that retranslate() names; the label belongs to `field`.
    QLabel *addRow(QWidget *field);

private:
    Settings &m_settings;
    QFormLayout *m_form;
};

} // namespace shell
