// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "models/backgroundtask.h"
#include "models/loadedpayload.h"
#include "models/payloadbytes.h"
#include "models/payloadtransfer.h"
#include "panels/payload/payloadtabs.h"

#include <QWidget>

class QStackedWidget;

namespace models {
class CaptureSource;
class Focus;
} // namespace models

namespace panels {

class EmptyState;
class FindBar;
class NoticeBar;
class PayloadFind;
class PayloadHeader;

// The payload of the record in focus, to be looked at, searched, copied and saved. Of a large one the first
// MiB is read; all of it when asked for, off the GUI thread. Which views fit it is its tabs' matter.
class PayloadPanel : public QWidget
{
    Q_OBJECT

public:
    using Tab = PayloadTabs::Tab;
    using enum PayloadTabs::Tab;

    PayloadPanel(models::CaptureSource &source, models::Focus &focus, QWidget *parent = nullptr);
    ~PayloadPanel() override;

    Tab currentTab() const;
    void showTab(Tab tab);
    void find(); // opens the find bar
    void copyPayload(); // all of it: as text, or as hex if it is binary
    void savePayload(); // asks where
    void savePayloadAs(const QString &path); // replaces what is there

Q_SIGNALS:
    void told(const QString &text); // translated: what became of copying or saving

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void observe();
    void retranslate();

    void makeViews();
    void showRecord();
    void forget();
    void load(qint64 limit);
    void showLoaded(const models::LoadedPayload &payload);
    void noteView();
    void showNotice();

    models::CaptureSource &m_source;
    models::Focus &m_focus;
    std::optional<captures::Row> m_row;
    models::LoadedPayload m_payload;
    models::PayloadBytes m_bytes;
    models::PayloadTransfer m_transfer;
    models::BackgroundTask m_task;

    PayloadHeader *m_header;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FindBar *m_findBar;
    PayloadTabs *m_tabs = nullptr; // the views: made for the first record
    PayloadFind *m_find = nullptr;
};

} // namespace panels
