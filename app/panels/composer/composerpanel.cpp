// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/composerpanel.h"

#include "models/draft.h"
#include "models/figures.h"
#include "models/sentmessages.h"
#include "panels/composer/closedialog.h"
#include "panels/composer/composerbar.h"
#include "panels/composer/filepage.h"
#include "panels/composer/messageeditor.h"
#include "panels/composer/savedmessages.h"
#include "panels/composer/sentpopup.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace panels {

using requests::Message;
using sessions::MessageKind;
using Form = Message::Form;

namespace {

constexpr qint64 small = 64 * 1024; // bytes; checked and stored at once
constexpr std::chrono::milliseconds checkDelay{ 250 };
constexpr std::chrono::milliseconds storeDelay{ 500 };

Language languageOf(Form form)
{
    switch (form) {
    case Form::Json:
        return Language::Json;
    case Form::Xml:
        return Language::Xml;
    case Form::Html:
        return Language::Html;
    default:
        return Language::Plain;
    }
}

} // namespace

ComposerPanel::ComposerPanel(models::ConnectionCommands &commands, models::Draft &draft,
                             models::SentMessages &sent, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_draft(draft)
    , m_sent(sent)
    , m_stack(new QStackedWidget(this))
    , m_editor(new MessageEditor(this))
    , m_file(new FilePage(this))
    , m_bar(new ComposerBar(this))
    , m_popup(new SentPopup(sent, this))
    , m_saved(new SavedMessages(draft, *m_bar->savedMenu(), this))
    , m_dispatch(commands)
{
    layOut();
    observe();
    retranslate();
    load();
}

void ComposerPanel::layOut()
{
    m_editor->setObjectName(QStringLiteral("composer"));
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_file);
    m_stack->setMinimumHeight(fontMetrics().height() * 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar);
    setFocusProxy(m_editor);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    m_storeTimer.setSingleShot(true);
    m_storeTimer.setInterval(storeDelay);
}

void ComposerPanel::observe()
{
    connect(m_editor, &MessageEditor::edited, this, &ComposerPanel::noteEdit);
    connect(m_file, &FilePage::chosen, this, &ComposerPanel::noteEdit);
    connect(m_bar, &ComposerBar::formChosen, this, &ComposerPanel::chooseForm);
    connect(m_bar, &ComposerBar::sendPressed, this,
            [this] { m_dispatch.isBusy() ? m_dispatch.cancel() : send(); });
    connect(m_bar, &ComposerBar::broadcastPressed, this, &ComposerPanel::broadcast);
    connect(m_bar, &ComposerBar::historyPressed, this, [this] { m_popup->popUp(m_bar->historyButton()); });
    connect(m_popup, &SentPopup::chosen, this,
            [this](qsizetype index) { put(m_sent.messages().value(index).message); });
    connect(m_saved, &SavedMessages::chosen, this, &ComposerPanel::put);
    connect(&m_checkTimer, &QTimer::timeout, this, &ComposerPanel::check);
    connect(&m_storeTimer, &QTimer::timeout, this, &ComposerPanel::store);
    connect(&m_commands, &models::ConnectionCommands::changed, this, &ComposerPanel::showState);
    connect(&m_sent, &models::SentMessages::changed, this, &ComposerPanel::changed);
    connect(&m_draft, &models::Draft::aboutToReplace, this, &ComposerPanel::store);
    connect(&m_draft, &models::Draft::replaced, this, &ComposerPanel::load);
    connect(&m_draft, &models::Draft::messageChanged, this, [this] {
        if (!m_isStoring)
            load();
    });
    connect(&m_dispatch, &Dispatch::changed, this, &ComposerPanel::showState);
    connect(&m_dispatch, &Dispatch::sent, this, &ComposerPanel::noteSent);
    connect(&m_dispatch, &Dispatch::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setVerdict(ComposerBar::Verdict::Good,
                          tr("Reading %1 of %2…").arg(models::sizeText(done), models::sizeText(total)));
    });
    connect(&m_dispatch, &Dispatch::refused, this, [this](const DraftCheck::Fault &fault) {
        showCheck(fault, 0);
        m_editor->goTo(fault.at);
    });
}

void ComposerPanel::send()
{
    if (m_commands.current())
        dispatch({ m_commands.current()->id }, false, false);
}

void ComposerPanel::sendAndClear()
{
    if (m_commands.current())
        dispatch({ m_commands.current()->id }, false, true);
}

void ComposerPanel::broadcast()
{
    dispatch(m_commands.broadcastTargets(), true, false);
}

void ComposerPanel::sendPing()
{
    if (m_commands.current())
        dispatch({ m_commands.current()->id }, false, false, MessageKind::Ping);
}

void ComposerPanel::sendPong()
{
    if (m_commands.current())
        dispatch({ m_commands.current()->id }, false, false, MessageKind::Pong);
}

void ComposerPanel::askAndClose()
{
    CloseDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        m_commands.close(dialog.code(), dialog.code() ? dialog.reason() : QByteArray());
}

void ComposerPanel::edit()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

bool ComposerPanel::canFormat() const
{
    return (m_form == Form::Json || m_form == Form::Xml || m_form == Form::Text) && m_editor->bytes() > 0;
}

void ComposerPanel::format()
{
    const QByteArray before = m_editor->utf8();
    const Form form = m_form == Form::Text ? Form::Json : m_form;
    const std::optional<QByteArray> after = laidOut(form, before);
    if (!after) {
        showCheck(checkDraft(form, before).fault, before.size());
        return;
    }
    if (m_form != form) {
        m_bar->setForm(form);
        chooseForm(form);
    }
    if (*after != before)
        m_editor->replaceContent(*after);
}

bool ComposerPanel::canSave() const
{
    return !written().content.isEmpty();
}

void ComposerPanel::saveMessage()
{
    store();
    m_saved->askAndSave();
}

bool ComposerPanel::canRecall() const
{
    return !m_sent.messages().isEmpty();
}

void ComposerPanel::recall(int step)
{
    const QList<sessions::SentMessage> &sent = m_sent.messages();
    qsizetype at = m_recalled < 0 ? sent.size() : std::min(m_recalled, sent.size());
    do
        at += step;
    while (at >= 0 && at < sent.size() && !sent[at].isKept);
    if (at < 0 || (at >= sent.size() && !m_unsent))
        return;
    const Message unsent = m_unsent.value_or(written());
    const bool isBack = at >= sent.size();
    put(isBack ? unsent : sent[at].message);
    m_unsent = isBack ? std::nullopt : std::optional(unsent);
    m_recalled = isBack ? -1 : at;
}

void ComposerPanel::setFormatAction(QAction *action)
{
    m_bar->setFormatAction(action);
}

void ComposerPanel::setMenuActions(const QList<QAction *> &actions)
{
    m_bar->setMoreActions(actions);
}

void ComposerPanel::setSaveAction(QAction *action)
{
    m_saved->setSaveAction(action);
}

void ComposerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComposerPanel::retranslate()
{
    m_editor->setAccessibleName(tr("Message to send"));
    adaptToForm();
    showState();
}

void ComposerPanel::load()
{
    const Message &message = m_draft.message();
    m_form = message.form;
    m_bar->setForm(m_form);
    m_unsent.reset();
    m_recalled = -1;
    m_file->setPath(m_form == Form::File ? message.content : QString());
    if (m_form != Form::File && m_editor->content() != message.content)
        m_editor->setContent(message.content);
    adaptToForm();
    check();
    showState();
}

void ComposerPanel::store()
{
    m_storeTimer.stop();
    const QScopedValueRollback storing(m_isStoring, true);
    m_draft.setMessage(written());
}

void ComposerPanel::noteEdit()
{
    m_unsent.reset();
    m_recalled = -1;
    m_editor->clearMark();
    if (m_editor->bytes() <= small)
        store();
    else
        m_storeTimer.start();
    m_checkTimer.start();
    showState();
}

// A text and a path are different things: each waits while the other is shown.
void ComposerPanel::chooseForm(Form form)
{
    const qint64 here = m_commands.current() ? qint64(m_commands.current()->id) : 0;
    if (form == Form::File && m_form != Form::File)
        m_aside[here] = m_editor->content();
    else if (form != Form::File && m_form == Form::File)
        m_editor->setContent(m_aside.take(here));
    m_form = form;
    adaptToForm();
    store();
    check();
    showState();
}

void ComposerPanel::adaptToForm()
{
    m_editor->setLanguage(languageOf(m_form));
    m_stack->setCurrentIndex(m_form == Form::File ? 1 : 0);
    setFocusProxy(m_stack->currentWidget());
    switch (m_form) {
    case Form::Hex:
        m_editor->setPlaceholder(tr("Bytes in hex, for example: 0a ff 10"));
        break;
    case Form::Base64:
        m_editor->setPlaceholder(tr("Bytes in Base64, for example: AAEC/w=="));
        break;
    default:
        m_editor->setPlaceholder(tr("Message to send. Ctrl+Enter sends."));
    }
}

void ComposerPanel::put(const Message &message)
{
    m_draft.setMessage(message);
}

Message ComposerPanel::written() const
{
    return { m_draft.message().name, m_form, m_form == Form::File ? m_file->path() : m_editor->content() };
}

void ComposerPanel::dispatch(QList<captures::ConnectionId> to, bool isBroadcast, bool clears,
                             std::optional<MessageKind> kind)
{
    if (m_dispatch.isBusy() || to.isEmpty())
        return;
    m_dispatch.start({ written(), m_editor->utf8(), to, isBroadcast, clears, kind });
}

void ComposerPanel::noteSent(const Dispatch::Order &order, qint64 bytes)
{
    if (!order.kind)
        m_sent.add(order.isBroadcast ? tr("%n connection(s)", nullptr, int(order.to.size()))
                                     : m_draft.requestOf(order.to.first()).shownName(),
                   order.message, bytes);
    m_unsent.reset();
    m_recalled = -1;
    if (order.clears && written() == order.message && m_form != Form::File)
        m_editor->replaceContent({});
    else
        check();
}

// Small texts at once, large ones and files off the GUI thread.
void ComposerPanel::check()
{
    const bool isFile = m_form == Form::File;
    if (isFile && m_file->path().isEmpty())
        return showCheck({}, -1);
    const QByteArray text = m_editor->utf8();
    if (!isFile && (text.size() <= small || languageOf(m_form) == Language::Plain)
        && (text.size() <= small || m_form == Form::Text)) {
        const DraftCheck checked = text.trimmed().isEmpty() ? DraftCheck() : checkDraft(m_form, text);
        return showCheck(checked.fault, m_form <= Form::Html ? text.size() : checked.bytes());
    }
    m_check.start([this, form = m_form, text, path = m_file->path()](const std::stop_token &) {
        qint64 bytes = 0;
        std::optional<DraftCheck::Fault> fault;
        if (form == Form::File) {
            fault = checkFile(path, bytes);
        } else {
            const DraftCheck checked = checkDraft(form, text);
            fault = checked.fault;
            bytes = checked.bytes();
        }
        return models::Errand::Delivery([this, fault, bytes] { showCheck(fault, bytes); });
    });
}

void ComposerPanel::showCheck(const std::optional<DraftCheck::Fault> &fault, qint64 bytes)
{
    m_fault = fault;
    m_editor->clearMark();
    if (fault) {
        if (m_form != Form::File)
            m_editor->mark(fault->at);
        m_bar->setVerdict(ComposerBar::Verdict::Bad, fault->text);
    } else {
        const bool isEmpty = bytes <= 0;
        m_bar->setVerdict(ComposerBar::Verdict::Good,
                          isEmpty                    ? QString()
                              : m_form == Form::Json ? tr("Valid JSON")
                              : m_form == Form::Xml  ? tr("Well-formed XML")
                                                     : QString());
    }
    if (m_form > Form::Html)
        m_bar->setSize(fault || bytes < 0 ? QString() : models::sizeText(bytes));
    showState();
}

void ComposerPanel::showState()
{
    if (m_form <= Form::Html)
        m_bar->setSize(m_editor->bytes() > 0 ? models::sizeText(m_editor->bytes()) : QString());
    const bool isBusy = m_dispatch.isBusy();
    const bool isSendable = m_commands.isOpen() && (m_form != Form::File || !m_file->path().isEmpty());
    const bool isFaulty = m_fault && m_form <= Form::Html;
    m_bar->setSendFace(isBusy         ? ComposerBar::SendFace::Cancel
                           : isFaulty ? ComposerBar::SendFace::SendAnyway
                                      : ComposerBar::SendFace::Send,
                       isBusy || isSendable);
    m_bar->setBroadcast(int(m_commands.broadcastTargets().size()));
    m_bar->setMoreEnabled(m_commands.isOpen());
    Q_EMIT changed();
}

} // namespace panels
