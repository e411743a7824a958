// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace panels {

// Asks for the name under which a message is saved with its request; says when that replaces another.
class SaveMessageDialog : public QDialog
{
    Q_OBJECT

public:
    SaveMessageDialog(const QString &name, const QStringList &taken, QWidget *parent = nullptr);

    QString name() const;

private:
    void check();

    QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace panels
