// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/exportrun.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;

namespace shell {

// Asks in which format, of which connections, and whether with secrets: off at first each time.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // `connection`: the one in focus, and its name; without one there is nothing to choose.
    ExportDialog(std::optional<captures::ConnectionId> connection, const QString &name,
                 QWidget *parent = nullptr);

    ExportFormat format() const;
    captures::ExportOptions options() const;

private:
    void showFormat();

    std::optional<captures::ConnectionId> m_connection;
    QComboBox *m_format;
    QLabel *m_about;
    QRadioButton *m_all;
    QRadioButton *m_one;
    QCheckBox *m_secrets;
    QLabel *m_warning;
};

} // namespace shell
