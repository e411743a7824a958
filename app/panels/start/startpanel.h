// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/start/rowlist.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace panels {

// Where one begins: connect to a URL, try the demo server, open a capture, go on with what was before. Shows
// what it is told and reads nothing itself.
class StartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StartPanel(QWidget *parent = nullptr);

    void setRecentUrls(const QStringList &urls); // the latest first
    void setRecentCaptures(const QList<RowList::Row> &captures); // the value is the path
    // The actions behind the two buttons, and those whose keys are worth knowing.
    void setActions(QAction *demo, QAction *open, const QList<QAction *> &worthKnowing);

Q_SIGNALS:
    void connectRequested(const QString &url); // it can be parsed
    void captureChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeUrl();
    QWidget *makeButtons();
    QWidget *makeRecent();
    void retranslate();
    void showKeys();
    void connectNow();
    void connectAgain(const QString &url);

    QLabel *m_mark;
    QLabel *m_name;
    QLabel *m_claim;
    QLineEdit *m_url;
    QPushButton *m_connect;
    QLabel *m_trouble;
    QPushButton *m_demo;
    QPushButton *m_open;
    QWidget *m_recent;
    QLabel *m_urlsTitle;
    RowList *m_urls;
    QLabel *m_capturesTitle;
    RowList *m_captures;
    QLabel *m_keys;
    QList<QAction *> m_worthKnowing;
};

} // namespace panels
