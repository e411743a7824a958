// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/collectionsmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace models {
class CollectionSource;
}

namespace panels {

class EmptyState;
class RequestTree;

// The saved requests as a tree, with a filter above it. Says what was chosen; what comes of it is decided
// elsewhere.
class CollectionsPanel : public QWidget
{
    Q_OBJECT

public:
    CollectionsPanel(models::CollectionsModel &model, models::CollectionSource &source,
                     QWidget *parent = nullptr);

    // The context menu and the keys of the tree; a null action is a line between.
    void setMenuActions(const QList<QAction *> &actions);
    void setButtonActions(const QList<QAction *> &actions); // beside the filter

    QModelIndex current() const; // of the model; invalid if nothing is chosen
    QModelIndexList chosen() const;
    QString folder() const; // where something new belongs: the chosen one, or that of the chosen entry
    void select(const QString &path);
    void renameCurrent();

Q_SIGNALS:
    void choiceChanged();
    void requestActivated(const QModelIndex &request); // Enter or a double click; may be broken
    void messageActivated(const QModelIndex &message);
    void sampleWished();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    void layOut();
    void observe();
    void retranslate();
    void applyFilter(const QString &text);
    void activate(const QModelIndex &entry);
    void showContent();
    void showPlace();

    models::CollectionsModel &m_model;
    models::CollectionSource &m_source;
    QLineEdit *m_filter;
    QList<QToolButton *> m_buttons;
    QStackedWidget *m_content;
    RequestTree *m_tree;
    EmptyState *m_empty;
    QLabel *m_place; // which folder it is, if not the usual one
};

} // namespace panels
