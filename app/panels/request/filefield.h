// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace panels {

// The path of a file, typed or chosen. Does not read the file.
class FileField : public QWidget
{
    Q_OBJECT

public:
    explicit FileField(QWidget *parent = nullptr);

    void setPath(const QString &path);
    void setNames(const QString &objectName, const QString &accessibleName);
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void edited(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    QLineEdit *m_line;
    QPushButton *m_choose;
};

} // namespace panels
