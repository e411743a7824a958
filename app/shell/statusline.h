// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/capturewarnings.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QMenu;
class QToolButton;

namespace models {
class CaptureSource;
class ConnectionsModel;
} // namespace models

namespace shell {

// The capture's file (with a menu for it) and size, how many records it has, how fast they come, and what is
// amiss. Looks again four times a second at most.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(models::CaptureSource &source, models::ConnectionsModel &connections,
               QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void noteChange();
    void showChanges();
    void refresh();
    void makeFileMenu();
    void retranslate();
    QString fileText() const;

    models::CaptureSource &m_source;
    models::ConnectionsModel &m_connections;
    CaptureWarnings m_warnings;
    QToolButton *m_file;
    QMenu *m_fileMenu;
    QAction *m_copyPath;
    QAction *m_openFolder;
    QLabel *m_warning;
    QLabel *m_records;
    QLabel *m_rate;
    QTimer m_timer;
    bool m_isStale = false;
};

} // namespace shell
