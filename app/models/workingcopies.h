// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"
#include "requests/request.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>

namespace models {

class CaptureSource;
class CollectionSource;
class Draft;
class Focus;

// Which drafts are working copies of saved requests, and what of them is not saved. A copy without edits
// follows its file. Also knows the one placeholder there is: {{demo}}, the built-in server's address.
class WorkingCopies : public QObject
{
    Q_OBJECT

public:
    WorkingCopies(CollectionSource &collection, CaptureSource &capture, Focus &focus, Draft &draft,
                  QObject *parent = nullptr);

    // "ws://127.0.0.1:4711" while the built-in server runs, and what is connected by itself when it begins
    // to.
    void setDemo(const QString &base, const QStringList &urls = {});
    bool isDemo(const QString &url) const; // of the server that runs
    // Nothing but one of the demo's own connections, which come by themselves.
    bool comesWithDemo(const requests::Request &request) const;

    bool isSaved() const; // the draft in focus has a saved request
    bool isUnsaved() const; // and differs from it
    const QSet<QString> &unsaved() const { return m_unsaved; } // ids, with edits in any connection
    bool isUnsaved(captures::ConnectionId connection) const;
    // True if the file of the draft in focus says something else than when it was opened, saved or reverted.
    bool hasDiverged() const;

    // A saved request to open, and a draft to save: with the placeholder filled in, and put back.
    requests::Request opened(const QString &id) const;
    requests::Request forFile(requests::Request request) const;
    // As it was saved in a run whose demo was at `base`.
    static requests::Request forFile(requests::Request request, const QString &base);
    requests::Request filledIn(requests::Request request) const;
    static bool needsDemo(const requests::Request &request); // the placeholder could not be filled in

    // The draft in focus becomes what is saved under `id`; the name too, and that of its connection.
    void takeOver(const QString &id);
    // The draft in focus becomes what is saved of it, but keeps its name.
    void revert();
    // The draft in focus was saved just now.
    void noteSaved();

Q_SIGNALS:
    void demoChanged();
    void changed();

private:
    bool differs(const requests::Request &draft) const;
    void followCollection();
    void follow(captures::ConnectionId connection);
    void noteBase(captures::ConnectionId connection);
    void review();

    CollectionSource &m_collection;
    CaptureSource &m_capture;
    Focus &m_focus;
    Draft &m_draft;
    QString m_demo;
    QStringList m_demoUrls;
    QSet<QString> m_unsaved; // ids
    QSet<captures::ConnectionId> m_unsavedConnections;
    std::map<captures::ConnectionId, requests::Request> m_bases; // what was saved when the copy was made
    QTimer m_review;
};

// Whether two requests would be saved as the same file; names and secrets of connections do not count.
bool isSameSaved(requests::Request a, requests::Request b);

} // namespace models
