// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace panels {

// A field for a password or token: dots, until "show" is pressed. Secrets stay in memory; nothing here keeps
// them.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    void setText(const QString &text); // keeps the cursor if it is the same; hides it if it is another
    QString text() const;
    void setNames(const QString &objectName, const QString &accessibleName);

Q_SIGNALS:
    void edited(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_line;
    QToolButton *m_show;
};

} // namespace panels
