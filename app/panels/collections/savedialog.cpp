// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collections/savedialog.h"

#include "panels/look/icon.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace panels {

namespace {

constexpr int pathRole = Qt::UserRole;

}

SaveDialog::SaveDialog(collections::Collection &collection, const QString &name, const QString &folder,
                       QWidget *parent)
    : QDialog(parent)
    , m_collection(collection)
    , m_name(new QLineEdit(name, this))
    , m_folders(new QTreeWidget(this))
    , m_complaint(new QLabel(this))
{
    setWindowTitle(tr("Save request"));
    m_name->setObjectName(QStringLiteral("requestName"));
    m_name->selectAll();
    m_folders->setObjectName(QStringLiteral("requestFolder"));
    m_folders->setHeaderHidden(true);
    m_folders->setAccessibleName(tr("Folder"));
    m_folders->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Folder"), m_folders);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    QPushButton *make = buttons->addButton(tr("New &folder"), QDialogButtonBox::ActionRole);
    make->setObjectName(QStringLiteral("makeFolder"));
    make->setIcon(icon(QStringLiteral("new-folder")));
    make->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
    fill(nullptr, collection.root(), folder);
    m_isFilling = false;
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 22);
    connect(make, &QPushButton::clicked, this, &SaveDialog::makeFolder);
    connect(m_folders, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_isFilling)
            return;
        // After the editor is gone: the tree is made anew.
        const QString path = item->data(0, pathRole).toString();
        QTimer::singleShot(0, this, [this, path, name = item->text(0)] { renameFolder(path, name); });
    });
    connect(m_name, &QLineEdit::textChanged, this, &SaveDialog::enable);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enable();
}

QString SaveDialog::name() const
{
    return m_name->text().trimmed();
}

QString SaveDialog::folder() const
{
    const QTreeWidgetItem *item = m_folders->currentItem();
    return item ? item->data(0, pathRole).toString() : QString();
}

void SaveDialog::fill(QTreeWidgetItem *parent, const collections::EntryPtr &folder, const QString &chosen)
{
    QTreeWidgetItem *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_folders);
    item->setText(0, parent ? folder->name : QFileInfo(m_collection.folder()).fileName());
    item->setIcon(0, icon(QLatin1String(parent ? "folder" : "collections")));
    item->setData(0, pathRole, folder->path);
    item->setFlags(parent ? item->flags() | Qt::ItemIsEditable : item->flags());
    item->setExpanded(true);
    if (folder->path == chosen || !parent)
        m_folders->setCurrentItem(item);
    for (const collections::EntryPtr &child : folder->children)
        if (child->isFolder())
            fill(item, child, chosen);
}

void SaveDialog::makeFolder()
{
    QTreeWidgetItem *parent = m_folders->currentItem();
    const collections::Collection::Outcome outcome = m_collection.createFolder(folder(), tr("New folder"));
    complain(outcome.error);
    const collections::EntryPtr made = m_collection.entry(outcome.path);
    if (!outcome.isDone() || !made)
        return;
    m_isFilling = true;
    fill(parent, made, made->path);
    m_isFilling = false;
    m_folders->setFocus();
    m_folders->editItem(m_folders->currentItem());
}

// Renaming gives all that is in the folder other paths.
void SaveDialog::renameFolder(const QString &path, const QString &name)
{
    const collections::Collection::Outcome outcome = m_collection.rename(path, name);
    complain(outcome.error);
    m_isFilling = true;
    m_folders->clear();
    fill(nullptr, m_collection.root(), outcome.isDone() ? outcome.path : path);
    m_isFilling = false;
}

void SaveDialog::enable()
{
    m_save->setEnabled(!name().isEmpty());
}

void SaveDialog::complain(const QString &error)
{
    m_complaint->setText(error);
    m_complaint->setVisible(!error.isEmpty());
}

} // namespace panels
