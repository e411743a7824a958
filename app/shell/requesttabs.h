// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTabWidget>

namespace panels {
class ComposerPanel;
class RequestPage;
} // namespace panels

namespace shell {

class DeferredPage;
struct WindowModels;

// What is sent to connect and once connected, a tab each: the message, the pages on which the request is
// edited, and what came of it. The pages are made when one looks at them, or when there is a request to tell
// of in their tabs' names.
class RequestTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit RequestTabs(WindowModels &models, QWidget *parent = nullptr);

    panels::ComposerPanel *composer() const { return m_composer; }
    // The tabs' places, made or not.
    QWidget *parameters() const;
    QWidget *headers() const;
    QWidget *handshake() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        DeferredPage *widget;
        QString (*label)(); // the name of its tab until the page is made
        panels::RequestPage *page;
    };

    template <typename Page> void addPage();
    void addHandshake();
    void makePages();
    void namePages();
    void retranslate();

    WindowModels &m_models;
    panels::ComposerPanel *m_composer;
    QList<Place> m_places;
    DeferredPage *m_handshake = nullptr;
};

} // namespace shell
