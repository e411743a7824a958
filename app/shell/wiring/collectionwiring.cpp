// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wiring/collectionwiring.h"

#include "models/figures.h"
#include "panels/collections/collectionspanel.h"
#include "panels/composer/composerpanel.h"
#include "requests/barerequest.h"
#include "shell/mainwindow.h"
#include "shell/wiring/requestsaving.h"
#include "shell/wiring/wiring.h"

#include <QFileDialog>

namespace shell {

using models::CollectionsModel;
using Kind = CollectionsModel::Kind;

namespace {

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(CollectionsModel::KindRole).toInt());
}

QString idOf(const QModelIndex &index)
{
    return index.data(CollectionsModel::IdRole).toString();
}

} // namespace

void wireCollection(MainWindow &window)
{
    new CollectionWiring(window);
}

CollectionWiring::CollectionWiring(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_collection(window.models().collection.collection())
    , m_saving(new RequestSaving(window))
{
    connectActions();
    connectPanel();
    showUndo();
    enable();
}

void CollectionWiring::connectActions()
{
    Actions &actions = m_window.actions();
    panels::CollectionsPanel *panel = m_window.workspace().collections;
    const auto on = [&](ActionId id, auto does) {
        connect(actions[id], &QAction::triggered, this, does);
    };
    on(ActionId::NewFolder, [this] { makeFolder(); });
    on(ActionId::NewRequest, [this] { makeRequest(); });
    on(ActionId::SaveRequest, [this] { m_saving->save(); });
    on(ActionId::SaveRequestAs, [this] { m_saving->saveAs(); });
    on(ActionId::RevertRequest, [this] { m_saving->revert(); });
    on(ActionId::OpenRequest, [this] { openChosen(false); });
    on(ActionId::ConnectRequest, [this] { openChosen(true); });
    on(ActionId::DuplicateRequest, [this] { duplicate(); });
    on(ActionId::RenameRequest, [panel] { panel->renameCurrent(); });
    on(ActionId::DeleteRequest, [this] { remove(); });
    on(ActionId::UndoCollection, [this] { conclude(m_collection.undo()); });
    on(ActionId::RedoCollection, [this] { conclude(m_collection.redo()); });
    on(ActionId::OpenCollection, [this] { openFolder(); });
    on(ActionId::UsualCollection, [this] { showFolder({}); });
    on(ActionId::SampleCollection, [this] { addSample(); });
}

void CollectionWiring::connectPanel()
{
    Actions &actions = m_window.actions();
    panels::CollectionsPanel *panel = m_window.workspace().collections;
    panel->setMenuActions(
        QList<QAction *>{ actions[ActionId::OpenRequest], actions[ActionId::ConnectRequest], nullptr,
                          actions[ActionId::NewFolder], actions[ActionId::NewRequest], nullptr }
        + actions.of({ ActionId::DuplicateRequest, ActionId::RenameRequest, ActionId::DeleteRequest,
                       ActionId::UndoCollection, ActionId::RedoCollection }));
    panel->setButtonActions(actions.of({ ActionId::NewFolder, ActionId::NewRequest }));
    connect(panel, &panels::CollectionsPanel::choiceChanged, this, &CollectionWiring::enable);
    connect(panel, &panels::CollectionsPanel::requestActivated, this, &CollectionWiring::activate);
    connect(panel, &panels::CollectionsPanel::messageActivated, this, &CollectionWiring::composeMessage);
    connect(panel, &panels::CollectionsPanel::sampleWished, this, &CollectionWiring::addSample);
    connect(&m_window.models().requests, &CollectionsModel::failed, &m_window, &MainWindow::notify);
    // The view still holds what it drags: only after the drop is another entry chosen.
    connect(
        &m_window.models().requests, &CollectionsModel::moved, panel,
        [panel](const QString &path) { panel->select(path); }, Qt::QueuedConnection);
    connect(&m_window.models().collection, &models::CollectionSource::opened, this,
            &CollectionWiring::enable);
    connect(m_saving, &RequestSaving::saved, this, &CollectionWiring::noteSaved);
    connect(m_saving, &RequestSaving::failed, &m_window, &MainWindow::notify);
    connect(&m_collection, &collections::Collection::undoChanged, this, &CollectionWiring::showUndo);
    connect(&m_collection, &collections::Collection::changed, this, &CollectionWiring::enable);
    connect(&m_window.models().copies, &models::WorkingCopies::changed, this, &CollectionWiring::enable);
}

void CollectionWiring::enable()
{
    Actions &actions = m_window.actions();
    const models::WorkingCopies &copies = m_window.models().copies;
    const bool isOpen = m_window.models().collection.isOpen();
    const bool canConnect = m_window.commands().canRecord();
    const QModelIndex chosen = m_window.workspace().collections->current();
    const bool isRequest = chosen.isValid() && kindOf(chosen) == Kind::Request;
    const bool canSave = isOpen && canConnect && !m_window.models().draft.request().url.trimmed().isEmpty();
    for (const ActionId id : { ActionId::NewFolder, ActionId::NewRequest, ActionId::SampleCollection })
        actions[id]->setEnabled(isOpen);
    actions[ActionId::OpenCollection]->setEnabled(canConnect);
    actions[ActionId::UsualCollection]->setEnabled(canConnect
                                                   && !m_window.settings().collectionFolder().isEmpty());
    actions[ActionId::SaveRequest]->setEnabled(canSave);
    actions[ActionId::SaveRequestAs]->setEnabled(canSave);
    actions[ActionId::RevertRequest]->setEnabled(copies.isUnsaved());
    actions[ActionId::OpenRequest]->setEnabled(isRequest && canConnect);
    actions[ActionId::ConnectRequest]->setEnabled(isRequest && canConnect);
    actions[ActionId::DuplicateRequest]->setEnabled(chosen.isValid());
    actions[ActionId::RenameRequest]->setEnabled(chosen.flags().testFlag(Qt::ItemIsEditable));
    actions[ActionId::DeleteRequest]->setEnabled(chosen.isValid());
    actions[ActionId::UndoCollection]->setEnabled(m_collection.canUndo());
    actions[ActionId::RedoCollection]->setEnabled(m_collection.canRedo());
}

// What would be undone stands in the status bar.
void CollectionWiring::showUndo()
{
    Actions &actions = m_window.actions();
    if (m_collection.canUndo())
        actions[ActionId::UndoCollection]->setStatusTip(tr("Take back: %1").arg(m_collection.undoText()));
    if (m_collection.canRedo())
        actions[ActionId::RedoCollection]->setStatusTip(tr("Do again: %1").arg(m_collection.redoText()));
    enable();
}

void CollectionWiring::makeFolder()
{
    panels::CollectionsPanel *panel = m_window.workspace().collections;
    if (!conclude(m_collection.createFolder(panel->folder(), tr("New folder"))))
        return;
    m_window.workspace().show(panel);
    panel->renameCurrent();
}

void CollectionWiring::makeRequest()
{
    panels::CollectionsPanel *panel = m_window.workspace().collections;
    requests::Request request;
    request.name = tr("New request");
    if (!conclude(m_collection.createRequest(panel->folder(), request)))
        return;
    m_window.workspace().show(panel);
    panel->renameCurrent();
}

void CollectionWiring::duplicate()
{
    conclude(m_window.models().requests.duplicate(m_window.workspace().collections->current()));
}

void CollectionWiring::remove()
{
    const Outcome outcome = m_window.models().requests.remove(m_window.workspace().collections->chosen());
    if (conclude(outcome) && m_collection.canUndo())
        m_window.notify(tr("Done: %1. Ctrl+Z in the collection takes it back.").arg(m_collection.undoText()));
}

void CollectionWiring::openFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Open a collection folder"), m_collection.folder());
    if (!folder.isEmpty())
        showFolder(folder);
}

void CollectionWiring::showFolder(const QString &folder)
{
    m_window.settings().setCollectionFolder(folder);
    Q_EMIT m_window.collectionFolderChosen();
    m_window.workspace().show(m_window.workspace().collections);
    enable();
}

void CollectionWiring::addSample()
{
    if (conclude(m_window.models().collection.addSample()))
        m_window.workspace().show(m_window.workspace().collections);
}

void CollectionWiring::openChosen(bool connects)
{
    const QModelIndex chosen = m_window.workspace().collections->current();
    if (!chosen.isValid() || kindOf(chosen) != Kind::Request)
        return;
    const QString id = idOf(chosen);
    const requests::Request request = openedWithDemo(id);
    if (connects)
        m_window.commands().connectNew(request);
    else
        m_window.commands().open(request);
    hintAtSecrets(id);
}

// A request for the demo server needs it to run: opening one is asking for it.
requests::Request CollectionWiring::openedWithDemo(const QString &id)
{
    const models::WorkingCopies &copies = m_window.models().copies;
    if (models::WorkingCopies::needsDemo(copies.opened(id)))
        Q_EMIT m_window.demoServerRequested();
    return copies.opened(id);
}

void CollectionWiring::activate(const QModelIndex &request)
{
    if (kindOf(request) == Kind::Broken)
        m_window.notify(request.data(CollectionsModel::PathRole).toString() + QLatin1String(": ")
                        + request.data(CollectionsModel::FaultRole).toString());
    else if (m_window.commands().canRecord())
        openChosen(false);
}

void CollectionWiring::composeMessage(const QModelIndex &message)
{
    m_window.models().draft.setMessage(m_window.models().requests.messageAt(message));
    m_window.workspace().show(m_window.workspace().composer);
}

void CollectionWiring::hintAtSecrets(const QString &id)
{
    const requests::Request request = m_window.models().copies.opened(id);
    const QStringList missing = requests::missingSecrets(request);
    if (!missing.isEmpty())
        m_window.notify(tr("Secrets are not kept in files: enter the value of %1 again and switch it on.")
                            .arg(models::listText(missing)));
}

void CollectionWiring::noteSaved(const QString &path)
{
    m_window.workspace().collections->select(path);
    m_window.notify(tr("Saved as %1").arg(path));
}

bool CollectionWiring::conclude(const Outcome &outcome)
{
    if (!outcome.isDone())
        m_window.notify(outcome.error);
    else if (!outcome.path.isEmpty())
        m_window.workspace().collections->select(outcome.path);
    return outcome.isDone();
}

} // namespace shell
