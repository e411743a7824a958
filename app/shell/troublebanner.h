// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace models {
class CaptureSource;
}

namespace shell {

// Says why the capture cannot be written and offers the three answers: try again, another folder, go on
// without recording. Reading stands still until one is given.
class TroubleBanner : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleBanner(models::CaptureSource &source, QWidget *parent = nullptr);

    // Before the capture ends: whether all of it is in its file, or the user gives up what is not. Tries to
    // write once more, then asks, and offers another folder.
    bool confirmEnd();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void followSession();
    void showTrouble();
    void retranslate();
    bool chooseFolder();
    bool isWritten();

    models::CaptureSource &m_source;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_move;
    QPushButton *m_goOn;
    bool m_isAsking = false;
};

} // namespace shell
