// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/collection.h"

#include <QModelIndex>
#include <QObject>

namespace shell {

class MainWindow;
class RequestSaving;

// What the Collection menu and the panel of saved requests do: opening saved requests and changing the
// collection itself. How the request in work is saved is RequestSaving's.
class CollectionWiring : public QObject
{
    Q_OBJECT

public:
    explicit CollectionWiring(MainWindow &window);

private:
    using Outcome = collections::Collection::Outcome;

    void connectActions();
    void connectPanel();
    void enable();
    void showUndo();

    void makeFolder();
    void makeRequest();
    void duplicate();
    void remove();
    void openFolder();
    void showFolder(const QString &folder); // empty: the usual one
    void addSample();

    void openChosen(bool connects);
    requests::Request openedWithDemo(const QString &id);
    void activate(const QModelIndex &request);
    void composeMessage(const QModelIndex &message);
    void hintAtSecrets(const QString &id);

    void noteSaved(const QString &path);

    // Says why it was not done; shows what it was about otherwise.
    bool conclude(const Outcome &outcome);

    MainWindow &m_window;
    collections::Collection &m_collection;
    RequestSaving *m_saving;
};

} // namespace shell
