// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "models/backgroundtask.h"
#include "models/framesmodel.h"
#include "models/loadedpayload.h"

#include <QHash>
#include <QTabWidget>

#include <optional>

namespace models {
class PayloadBytes;
}

namespace panels {

class FramesView;
class HexView;
class ImageView;
class SourceView;

// The views of a payload, a tab each, as far as they fit it. The one last chosen for payloads of its sort
// comes to the front; the others are filled when one looks at them. Nothing is rendered but pictures.
class PayloadTabs : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab { TextTab, JsonTab, MarkupTab, ImageTab, HexTab, FramesTab, TabCount };

    // `bytes` must outlive the tabs; the hex view shows them whatever showPayload() is given.
    explicit PayloadTabs(models::PayloadBytes &bytes, QWidget *parent = nullptr);
    ~PayloadTabs() override;

    // The payload of `row`; its frames are read from `reader`, which is looked at until clear().
    void showPayload(const models::LoadedPayload &payload, const captures::Row &row,
                     const captures::CaptureReader *reader);
    void clear();
    void setWrapping(bool wraps);
    void setLayingOut(bool laysOut); // XML; at first it is

    Tab currentTab() const { return Tab(currentIndex()); }
    SourceView *sourceView() const; // in front; nullptr: another view is
    HexView &hexView() const { return *m_hex; }
    bool canWrap() const;
    bool canLayOut() const;

Q_SIGNALS:
    void viewChanged(); // another one is in front, or shows something else

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTabs();
    void retranslate();
    void showFittingTabs();
    void noteCurrent(int tab);
    void fillTab();
    void fillMarkup();
    void fillImage();
    Tab fittingTab() const;

    models::PayloadBytes &m_bytes;
    models::LoadedPayload m_payload;
    std::optional<captures::Kind> m_kind; // of the record; none: nothing is shown
    models::BackgroundTask m_decoding;
    models::FramesModel m_framesModel;
    QHash<int, Tab> m_chosen; // by sort of payload: the tab last chosen by hand
    bool m_isFilled[TabCount] = {};
    bool m_isChoosing = false; // the tab is changed by itself
    bool m_laysOut = true;

    SourceView *m_text;
    SourceView *m_json;
    SourceView *m_markup;
    ImageView *m_image;
    HexView *m_hex;
    FramesView *m_frames;
};

} // namespace panels
