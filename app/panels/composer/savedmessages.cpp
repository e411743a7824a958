// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/savedmessages.h"

#include "models/draft.h"
#include "panels/composer/savemessagedialog.h"
#include "panels/look/icon.h"
#include "payloads/visibletext.h"

#include <QMenu>

#include <algorithm>

namespace panels {

using requests::Message;

namespace {

constexpr int nameLength = 60; // characters
constexpr int tipLength = 80;

// In menus & marks the letter to press.
QString menuText(const QString &text)
{
    return payloads::visibleText(text).replace(u'&', QStringLiteral("&&"));
}

QString suggestedName(const Message &message)
{
    if (!message.name.isEmpty())
        return message.name;
    return payloads::visibleText(QStringView(message.content).left(nameLength / 2)).trimmed();
}

} // namespace

SavedMessages::SavedMessages(models::Draft &draft, QMenu &menu, QWidget *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_menu(menu)
    , m_window(parent)
{
    connect(&menu, &QMenu::aboutToShow, this, &SavedMessages::fill);
}

void SavedMessages::setSaveAction(QAction *action)
{
    m_saveAction = action;
}

void SavedMessages::askAndSave()
{
    QStringList taken;
    for (const Message &message : m_draft.request().messages)
        taken += message.name;
    SaveMessageDialog dialog(suggestedName(m_draft.message()), taken, m_window);
    if (dialog.exec() == QDialog::Accepted)
        save(dialog.name());
}

void SavedMessages::fill()
{
    m_menu.clear();
    for (const Message &message : m_draft.request().messages) {
        QAction *entry = m_menu.addAction(menuText(message.name.left(nameLength)));
        entry->setStatusTip(payloads::visibleText(QStringView(message.content).left(tipLength)));
        connect(entry, &QAction::triggered, this, [this, message] { Q_EMIT chosen(message); });
    }
    if (m_menu.isEmpty())
        m_menu.addAction(tr("No saved messages yet"))->setEnabled(false);
    m_menu.addSeparator();
    if (m_saveAction)
        m_menu.addAction(m_saveAction);
    fillRemoval();
}

void SavedMessages::fillRemoval()
{
    if (m_draft.request().messages.isEmpty())
        return;
    QMenu *removal = m_menu.addMenu(icon(QStringLiteral("remove")), tr("Remove"));
    for (const Message &message : m_draft.request().messages)
        connect(removal->addAction(menuText(message.name.left(nameLength))), &QAction::triggered, this,
                [this, name = message.name] { remove(name); });
}

void SavedMessages::save(const QString &name)
{
    Message message = m_draft.message();
    message.name = name;
    requests::Request request = m_draft.request();
    const auto same = std::find_if(request.messages.begin(), request.messages.end(),
                                   [&name](const Message &known) { return known.name == name; });
    if (same == request.messages.end())
        request.messages.append(message);
    else
        *same = message;
    m_draft.setRequest(request);
    m_draft.setMessage(message);
}

void SavedMessages::remove(const QString &name)
{
    requests::Request request = m_draft.request();
    request.messages.removeIf([&name](const Message &message) { return message.name == name; });
    m_draft.setRequest(request);
}

} // namespace panels
