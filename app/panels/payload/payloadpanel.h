// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "models/errand.h"
#include "models/framesmodel.h"
#include "models/loadedpayload.h"
#include "models/payloadbytes.h"
#include "models/payloadtransfer.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace models {
class CaptureSource;
class Focus;
} // namespace models

namespace panels {

class EmptyState;
class FindBar;
class FramesView;
class HexView;
class ImageView;
class NoticeBar;
class PayloadFind;
class PayloadHeader;
class SourceView;

// The record in focus: as text, JSON, XML or HTML source, image, bytes and frames, as far as that fits it. Of
// a large payload the first MiB is read; all of it when asked for, off the GUI thread. Nothing is rendered
// but pictures.
class PayloadPanel : public QWidget
{
    Q_OBJECT

public:
    enum Tab { TextTab, JsonTab, MarkupTab, ImageTab, HexTab, FramesTab, TabCount };

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
    void makeTabs();
    void observe();
    void retranslate();

    void showRecord();
    void forget();
    void load(qint64 limit);
    void showLoaded(const models::LoadedPayload &payload);
    void showFittingTabs();
    void fillTab();
    void fillMarkup();
    void fillImage();
    void lookAtTab();
    void showNotice();
    Tab fittingTab() const;
    int sort() const;
    bool isBinary() const;
    SourceView *sourceView() const; // in front; nullptr: another view is
    QString fileName() const; // suggested

    models::CaptureSource &m_source;
    models::Focus &m_focus;
    std::optional<captures::Row> m_row;
    models::LoadedPayload m_payload;
    models::PayloadBytes m_bytes;
    models::PayloadTransfer m_transfer;
    models::Errand m_errand;
    models::Errand m_decoding;
    models::FramesModel m_framesModel;
    QHash<int, Tab> m_chosen; // by sort of payload: the tab last chosen by hand
    bool m_isFilled[TabCount] = {};
    bool m_isChoosing = false; // the panel itself changes the tab

    PayloadHeader *m_header;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    SourceView *m_text;
    SourceView *m_json;
    SourceView *m_markup;
    ImageView *m_image;
    HexView *m_hex;
    FramesView *m_frames;
    FindBar *m_findBar;
    PayloadFind *m_find;
};

} // namespace panels
