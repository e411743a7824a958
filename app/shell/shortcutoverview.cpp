// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutoverview.h"

#include "panels/look/clearableline.h"
#include "panels/look/icon.h"
#include "shell/actionlisting.h"
#include "shell/actions.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shell {

namespace {

enum Column { NameColumn, KeysColumn, TipColumn };

}

ShortcutOverview::ShortcutOverview(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_line(new panels::ClearableLine(this))
    , m_table(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("shortcutOverview"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_line->setObjectName(QStringLiteral("shortcutFilter"));
    m_line->setPlaceholderText(tr("Filter by name or key"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHeaderLabels({ tr("Action"), tr("Keys"), tr("What it does") });
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(12);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setUniformRowHeights(true);
    m_table->setProperty("airy", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy as text"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyShortcuts"));
    copy->setIcon(panels::icon(QStringLiteral("copy")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &ShortcutOverview::copy);
    connect(m_line, &QLineEdit::textChanged, this, &ShortcutOverview::search);
    fill(actions);
    addOthers();
    m_table->expandAll();
    m_table->resizeColumnToContents(NameColumn);
    m_table->resizeColumnToContents(KeysColumn);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 38);
}

QString ShortcutOverview::text() const
{
    QStringList lines;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *section = m_table->topLevelItem(i);
        if (section->isHidden())
            continue;
        lines += section->text(NameColumn);
        for (int j = 0; j < section->childCount(); ++j)
            if (const QTreeWidgetItem *row = section->child(j); !row->isHidden())
                lines += QStringList({ row->text(NameColumn), row->text(KeysColumn), row->text(TipColumn) })
                             .join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void ShortcutOverview::fill(const Actions &actions)
{
    QHash<QString, QTreeWidgetItem *> sections; // a menu goes on behind its submenus
    for (const ListedAction &listed : listedActions(actions)) {
        QTreeWidgetItem *&menu = sections[listed.menu];
        menu = menu ? menu : section(listed.menu);
        add(menu, listed.name, listed.action->shortcut().toString(QKeySequence::NativeText),
            listed.action->statusTip());
    }
}

// Keys that are no actions.
void ShortcutOverview::addOthers()
{
    QTreeWidgetItem *others = section(tr("Elsewhere"));
    const auto keys = [](const char *portable) {
        return QKeySequence(QString::fromLatin1(portable)).toString(QKeySequence::NativeText);
    };
    add(others, tr("Look at connection 1 to 9"), keys("Ctrl+1") + QStringLiteral(" … ") + keys("Ctrl+9"),
        tr("In the order of the connections panel"));
    add(others, tr("Connect"), keys("Return"), tr("In the URL"));
    add(others, tr("Tick for comparison"), keys("Space"), tr("In the connections panel"));
    add(others, tr("Context menu"), keys("Menu"), tr("Anywhere"));
}

QTreeWidgetItem *ShortcutOverview::section(const QString &title)
{
    auto *item = new QTreeWidgetItem(m_table, { title });
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(NameColumn, bold);
    item->setFlags(Qt::ItemIsEnabled);
    item->setFirstColumnSpanned(true);
    return item;
}

void ShortcutOverview::add(QTreeWidgetItem *section, const QString &name, const QString &keys,
                           const QString &tip)
{
    new QTreeWidgetItem(section, { name, keys, tip });
}

void ShortcutOverview::search(const QString &typed)
{
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = m_table->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < section->childCount(); ++j) {
            QTreeWidgetItem *row = section->child(j);
            const bool fits = row->text(NameColumn).contains(typed, Qt::CaseInsensitive)
                || row->text(KeysColumn).contains(typed, Qt::CaseInsensitive)
                || row->text(TipColumn).contains(typed, Qt::CaseInsensitive);
            row->setHidden(!fits);
            shown += int(fits);
        }
        section->setHidden(shown == 0);
    }
}

void ShortcutOverview::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace shell
