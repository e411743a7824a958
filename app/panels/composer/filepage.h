// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace panels {

// Which file is sent. Reads nothing of it.
class FilePage : public QWidget
{
    Q_OBJECT

public:
    explicit FilePage(QWidget *parent = nullptr);

    QString path() const { return m_path; }
    void setPath(const QString &path); // tells nobody

Q_SIGNALS:
    void chosen(const QString &path); // by hand

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();

    QString m_path;
    QLabel *m_name;
    QPushButton *m_button;
};

} // namespace panels
