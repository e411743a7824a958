// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/preferences/page.h"

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace shell {

// What new requests begin with.
class ConnectionsPage : public PreferencesPage
{
    Q_OBJECT

public:
    ConnectionsPage(Settings &settings, QWidget *parent);

    QString title() const override { return tr("Connections"); }
    void showSettings() override;
    void retranslate() override;

private:
    QDoubleSpinBox *makeTimeout(const char *name);
    void store();

    QDoubleSpinBox *m_connectTimeout; // seconds
    QDoubleSpinBox *m_closeTimeout; // seconds
    QSpinBox *m_messageSize; // MiB
    QCheckBox *m_deflate;
    QCheckBox *m_verify;
    QLabel *m_connectLabel;
    QLabel *m_closeLabel;
    QLabel *m_sizeLabel;
    QLabel *m_note;
    bool m_isShowing = false;
};

} // namespace shell
