// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace panels {

// Asks with which code and reason to close a connection.
class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CloseDialog(QWidget *parent = nullptr);

    std::optional<quint16> code() const; // empty: a Close without a code
    QByteArray reason() const; // UTF-8, at most 123 bytes once accepted

private:
    void fillCodes();
    void check();

    QComboBox *m_code;
    QLineEdit *m_reason;
    QLabel *m_room;
    QPushButton *m_close;
};

} // namespace panels
