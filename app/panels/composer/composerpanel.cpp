// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/composerpanel.h"

#include "models/draft.h"
#include "models/figures.h"
#include "models/sentmessages.h"
#include "panels/composer/closedialog.h"
#include "panels/composer/composerbar.h"
#include "panels/composer/draftlink.h"
#include "panels/composer/draftwatch.h"
#include "panels/composer/messageeditor.h"
#include "panels/composer/messageinput.h"
#include "panels/composer/savedmessages.h"
#include "panels/composer/sentpopup.h"
#include "requests/url.h"

#include <QEvent>
#include <QVBoxLayout>

namespace panels {

using requests::Message;
using sessions::MessageKind;
using Form = Message::Form;

namespace {

// A connection without a name is shown by its URL, and what was sent is kept on the disk.
QString nameWithoutSecrets(const requests::Request &request)
{
    const QString name = request.shownName();
    return name.contains(QLatin1String("://")) ? requests::withoutUserInfo(name) : name;
}

} // namespace

ComposerPanel::ComposerPanel(models::ConnectionCommands &commands, models::Draft &draft,
                             models::SentMessages &sent, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_draft(draft)
    , m_sent(sent)
    , m_input(new MessageInput(this))
    , m_bar(new ComposerBar(this))
    , m_popup(new SentPopup(sent, this))
    , m_saved(new SavedMessages(draft, *m_bar->savedMenu(), this))
    , m_link(new DraftLink(draft, *m_input, this))
    , m_watch(new DraftWatch(*m_input, this))
    , m_dispatch(commands)
{
    layOut();
    observe();
    m_link->load();
}

void ComposerPanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_input, 1);
    layout->addWidget(m_bar);
    setFocusProxy(m_input);
}

void ComposerPanel::observe()
{
    connect(m_input, &MessageInput::edited, this, &ComposerPanel::noteEdit);
    connect(m_link, &DraftLink::loaded, this, &ComposerPanel::noteLoaded);
    connect(m_watch, &DraftWatch::checked, this, &ComposerPanel::showCheck);
    connect(m_bar, &ComposerBar::formChosen, this, &ComposerPanel::chooseForm);
    connect(m_bar, &ComposerBar::sendPressed, this,
            [this] { m_dispatch.isBusy() ? m_dispatch.cancel() : send(); });
    connect(m_bar, &ComposerBar::broadcastPressed, this, &ComposerPanel::broadcast);
    connect(m_bar, &ComposerBar::historyPressed, this, [this] { m_popup->popUp(m_bar->historyButton()); });
    connect(m_popup, &SentPopup::chosen, this,
            [this](qsizetype index) { m_link->put(m_sent.messages().value(index).message); });
    connect(m_saved, &SavedMessages::chosen, m_link, &DraftLink::put);
    connect(&m_commands, &models::ConnectionCommands::changed, this, &ComposerPanel::showState);
    connect(&m_sent, &models::SentMessages::changed, this, &ComposerPanel::changed);
    connect(&m_dispatch, &Dispatch::changed, this, &ComposerPanel::showState);
    connect(&m_dispatch, &Dispatch::sent, this, &ComposerPanel::noteSent);
    connect(&m_dispatch, &Dispatch::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setVerdict(ComposerBar::Verdict::Good,
                          tr("Reading %1 of %2…").arg(models::sizeText(done), models::sizeText(total)));
    });
    connect(&m_dispatch, &Dispatch::refused, this, [this](const DraftCheck::Fault &fault) {
        showCheck(fault, 0);
        m_input->editor().goTo(fault.at);
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
    m_input->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

bool ComposerPanel::canFormat() const
{
    const Form form = m_input->form();
    return (form == Form::Json || form == Form::Xml || form == Form::Text) && m_input->bytes() > 0;
}

void ComposerPanel::format()
{
    const QByteArray before = m_input->editor().utf8();
    const Form form = m_input->form() == Form::Text ? Form::Json : m_input->form();
    const std::optional<QByteArray> after = laidOut(form, before);
    if (!after) {
        showCheck(checkDraft(form, before).fault, before.size());
        return;
    }
    if (m_input->form() != form) {
        m_bar->setForm(form);
        chooseForm(form);
    }
    if (*after != before)
        m_input->editor().replaceContent(*after);
}

bool ComposerPanel::canSave() const
{
    return !m_link->written().content.isEmpty();
}

void ComposerPanel::saveMessage()
{
    m_link->store();
    m_saved->askAndSave();
}

bool ComposerPanel::canRecall() const
{
    return !m_sent.messages().isEmpty();
}

void ComposerPanel::recall(int step)
{
    Recall next = m_recall;
    const std::optional<Message> message = next.step(m_sent.messages(), step, m_link->written());
    if (!message)
        return;
    m_link->put(*message); // which ends the walk there was
    m_recall = next;
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
        showState();
    QWidget::changeEvent(event);
}

void ComposerPanel::noteLoaded()
{
    m_bar->setForm(m_input->form());
    m_recall = {};
    m_watch->check();
    showState();
}

void ComposerPanel::noteEdit()
{
    m_recall = {};
    m_input->editor().clearMark();
    m_watch->checkSoon();
    showState();
}

void ComposerPanel::chooseForm(Form form)
{
    m_input->changeForm(form, m_commands.current() ? qint64(m_commands.current()->id) : 0);
    m_link->store();
    m_watch->check();
    showState();
}

void ComposerPanel::dispatch(const QList<captures::ConnectionId> &to, bool isBroadcast, bool clears,
                             std::optional<MessageKind> kind)
{
    if (m_dispatch.isBusy() || to.isEmpty())
        return;
    m_dispatch.start({ m_link->written(), m_input->editor().utf8(), to, isBroadcast, clears, kind });
}

void ComposerPanel::noteSent(const Dispatch::Order &order, qint64 bytes)
{
    if (!order.kind)
        m_sent.add(order.isBroadcast ? tr("%n connection(s)", nullptr, int(order.to.size()))
                                     : nameWithoutSecrets(m_draft.requestOf(order.to.first())),
                   order.message, bytes);
    m_recall = {};
    if (order.clears && m_link->written() == order.message && m_input->form() != Form::File)
        m_input->editor().replaceContent({});
    else
        m_watch->check();
}

void ComposerPanel::showCheck(const std::optional<DraftCheck::Fault> &fault, qint64 bytes)
{
    const Form form = m_input->form();
    m_fault = fault;
    m_input->editor().clearMark();
    if (fault) {
        if (form != Form::File)
            m_input->editor().mark(fault->at);
        m_bar->setVerdict(ComposerBar::Verdict::Bad, fault->text);
    } else {
        const bool isEmpty = bytes <= 0;
        m_bar->setVerdict(ComposerBar::Verdict::Good,
                          isEmpty                  ? QString()
                              : form == Form::Json ? tr("Valid JSON")
                              : form == Form::Xml  ? tr("Well-formed XML")
                                                   : QString());
    }
    if (form > Form::Html)
        m_bar->setSize(fault || bytes < 0 ? QString() : models::sizeText(bytes));
    showState();
}

void ComposerPanel::showState()
{
    const Form form = m_input->form();
    if (form <= Form::Html)
        m_bar->setSize(m_input->bytes() > 0 ? models::sizeText(m_input->bytes()) : QString());
    const bool isBusy = m_dispatch.isBusy();
    const bool isSendable = m_commands.isOpen() && (form != Form::File || !m_input->path().isEmpty());
    const bool isFaulty = m_fault && form <= Form::Html;
    m_bar->setSendFace(isBusy         ? ComposerBar::SendFace::Cancel
                           : isFaulty ? ComposerBar::SendFace::SendAnyway
                                      : ComposerBar::SendFace::Send,
                       isBusy || isSendable);
    m_bar->setBroadcast(int(m_commands.broadcastTargets().size()));
    m_bar->setMoreEnabled(m_commands.isOpen());
    Q_EMIT changed();
}

} // namespace panels
