// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latesthandshake.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace panels {

class EmptyState;
class HeadView;
class OverviewPage;

// What was really sent and received to open the connection in focus, at its latest attempt: also of an opened
// file. Secrets are dots until they are asked for.
class HandshakePanel : public QWidget
{
    Q_OBJECT

public:
    HandshakePanel(models::CaptureSource &source, models::Focus &focus, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { Overview, Fields, Raw, Body, ViewCount };

    QWidget *makeStrip();
    QWidget *makeHeads();
    void makeCopyMenu();
    void retranslate();
    void showHandshake();
    void showEmptyState();
    void showHeads(const models::RecordedHandshake &handshake);
    void showBody(const models::RecordedHandshake &handshake);
    void showView();
    bool showsSecrets() const;
    void copy(const QString &text) const;

    models::LatestHandshake m_latest;
    models::Focus &m_focus;
    QTabBar *m_views;
    QLabel *m_status;
    QToolButton *m_secrets;
    QToolButton *m_copy;
    QAction *m_copyRequest;
    QAction *m_copyResponse;
    QAction *m_copyCurl;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    OverviewPage *m_overview;
    QSplitter *m_heads;
    HeadView *m_request;
    HeadView *m_response;
    QPlainTextEdit *m_body;
};

} // namespace panels
