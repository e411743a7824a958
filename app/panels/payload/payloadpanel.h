// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "models/errand.h"
#include "models/framesmodel.h"
#include "models/loadedpayload.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace models {
class CaptureSource;
class Focus;
} // namespace models

namespace panels {

class EmptyState;
class HexView;
class NoticeBar;
class SourceView;

// The record in focus: as text, JSON, bytes and frames. Of a large payload the first MiB is read; all of it
// when asked for, off the GUI thread.
class PayloadPanel : public QWidget
{
    Q_OBJECT

public:
    enum Tab { TextTab, JsonTab, HexTab, FramesTab };

    PayloadPanel(models::CaptureSource &source, models::Focus &focus, QWidget *parent = nullptr);

    Tab currentTab() const;
    void showTab(Tab tab);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    void makeTabs();
    void observe();
    void retranslate();

    void showRecord();
    void forget();
    void load(qint64 limit);
    void show(const models::LoadedPayload &payload);
    void fillTab();
    void fillHex();
    void fitFrameColumns();
    void showNotice();
    QString notice() const;
    QString description() const;
    QString flagsText() const;
    Tab fittingTab() const;
    int sort() const;

    models::CaptureSource &m_source;
    models::Focus &m_focus;
    std::optional<captures::Row> m_row;
    models::LoadedPayload m_payload;
    models::Errand m_errand;
    models::FramesModel m_framesModel;
    QHash<int, Tab> m_chosen; // by sort of payload: the tab last chosen by hand
    bool m_isFilled[4] = {};
    bool m_isChoosing = false; // the panel itself changes the tab

    QWidget *m_header = nullptr;
    QLabel *m_title;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    SourceView *m_text;
    SourceView *m_json;
    HexView *m_hex;
    QTableView *m_frames;
};

} // namespace panels
