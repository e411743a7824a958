// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wiring/requestsaving.h"

#include "panels/collections/collectionspanel.h"
#include "panels/collections/savedialog.h"
#include "shell/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>

namespace shell {

RequestSaving::RequestSaving(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_collection(window.models().collection.collection())
{
}

void RequestSaving::save()
{
    const models::WorkingCopies &copies = m_window.models().copies;
    if (!copies.isSaved())
        saveAs();
    else if (copies.hasDiverged())
        settleConflict(tr("The file of this request was changed since you opened it."));
    else
        store(false);
}

// The file keeps its name: several connections may be copies of it, each called differently.
void RequestSaving::store(bool overwrites)
{
    models::WorkingCopies &copies = m_window.models().copies;
    requests::Request request = copies.forFile(m_window.models().draft.request());
    request.name = m_collection.requestEntry(request.savedAs)->name;
    const collections::Collection::Outcome outcome = m_collection.save(request.savedAs, request, overwrites);
    if (outcome.isConflict) {
        settleConflict(outcome.error);
        return;
    }
    if (!outcome.isDone()) {
        Q_EMIT failed(outcome.error);
        return;
    }
    copies.noteSaved();
    Q_EMIT saved(outcome.path);
}

void RequestSaving::settleConflict(const QString &text)
{
    QMessageBox box(QMessageBox::Question, tr("Save request"), text, QMessageBox::Cancel, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("Overwriting loses what the file says now; reverting loses your changes here."));
    const QPushButton *overwrite = box.addButton(tr("&Overwrite the file"), QMessageBox::DestructiveRole);
    const QPushButton *take = box.addButton(tr("&Revert to the file"), QMessageBox::ActionRole);
    box.exec();
    if (box.clickedButton() == overwrite)
        store(true);
    else if (box.clickedButton() == take)
        revert();
}

void RequestSaving::saveAs()
{
    models::WorkingCopies &copies = m_window.models().copies;
    const requests::Request draft = m_window.models().draft.request();
    const collections::EntryPtr before = m_collection.requestEntry(draft.savedAs);
    panels::CollectionsPanel *panel = m_window.workspace().collections;
    panels::SaveDialog dialog(m_collection, draft.shownName(),
                              before ? collections::parentPath(before->path) : panel->folder(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    requests::Request request = copies.forFile(draft);
    request.name = dialog.name();
    const collections::Collection::Outcome outcome = m_collection.createRequest(dialog.folder(), request);
    if (!outcome.isDone()) {
        Q_EMIT failed(outcome.error);
        return;
    }
    copies.takeOver(m_collection.entry(outcome.path)->request.savedAs);
    Q_EMIT saved(outcome.path);
}

void RequestSaving::revert()
{
    m_window.models().collection.refreshNow();
    m_window.models().copies.revert();
}

} // namespace shell
