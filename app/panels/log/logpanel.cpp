// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logpanel.h"

#include "captures/captureerror.h"
#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/connectionsmodel.h"
#include "models/figures.h"
#include "models/focus.h"
#include "panels/log/logview.h"
#include "panels/look/emptystate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace panels {

using models::Subject;

namespace {

constexpr qint64 maxCopied = 64 * 1024 * 1024; // bytes; clipboards are no place for more

}

LogPanel::LogPanel(models::CaptureSource &source, models::Focus &focus, models::ConnectionsModel &connections,
                   models::ConnectionCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_focus(focus)
    , m_connections(connections)
    , m_commands(commands)
    , m_model([&connections](captures::ConnectionId id) { return connections.nameOf(id); })
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new LogView(this))
    , m_empty(new EmptyState(this))
{
    m_view->setModel(&m_model);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack);
    setFocusProxy(m_view);
    observe();
    retranslate();
    showSubject();
}

QWidget *LogPanel::makeHeader()
{
    auto *header = new QWidget(this);
    header->setProperty("strip", true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(10, 4, 10, 4);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_count);
    return header;
}

void LogPanel::observe()
{
    connect(&m_source, &models::CaptureSource::aboutToReplace, this,
            [this] { m_model.show(nullptr, {}, 0); });
    connect(&m_source, &models::CaptureSource::replaced, this, &LogPanel::showSubject);
    connect(&m_source, &models::CaptureSource::grew, this, &LogPanel::grow);
    connect(&m_focus, &models::Focus::subjectChanged, this, &LogPanel::showSubject);
    connect(&m_focus, &models::Focus::recordChanged, this, &LogPanel::selectFocus);
    connect(&m_commands, &models::ConnectionCommands::changed, this, &LogPanel::showEmptyState);
    connect(&m_connections, &QAbstractItemModel::dataChanged, this, &LogPanel::showTitle);
    connect(m_view, &LogView::followingChanged, this, &LogPanel::followingChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_focus.lookAtRecord(m_model.idAt(index.row()));
            });
    connect(m_empty, &EmptyState::buttonPressed, this, &LogPanel::pressEmptyButton);
}

void LogPanel::hideRows()
{
    m_model.hideRows();
    m_focus.lookAtRecord(0);
    showCount();
    showEmptyState();
}

void LogPanel::follow()
{
    m_view->follow();
}

void LogPanel::copyPayload()
{
    const captures::RecordId id = m_model.idAt(m_view->currentIndex().row());
    if (id == 0 || !m_source.reader())
        return;
    try {
        const QByteArray bytes = m_source.reader()->payload(id, 0, maxCopied);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
    } catch (const captures::CaptureError &error) {
        Q_EMIT m_commands.rejected(error.text());
    }
}

bool LogPanel::isFollowing() const
{
    return m_view->isFollowing();
}

void LogPanel::setMenuActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
}

QWidget *LogPanel::view() const
{
    return m_view;
}

void LogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogPanel::retranslate()
{
    m_view->setAccessibleName(tr("Message log"));
    m_view->viewport()->update();
    showTitle();
    showCount();
    showEmptyState();
}

void LogPanel::showSubject()
{
    const Subject &subject = m_focus.subject();
    const bool isConnection = subject.isConnection();
    const bool hasRows = subject.kind != Subject::Kind::Recent;
    m_model.show(hasRows ? m_source.reader() : nullptr,
                 isConnection ? std::optional(subject.connection) : std::nullopt, m_source.lastRecord());
    m_view->setColumnHidden(models::MessageLogModel::ConnectionColumn, isConnection);
    showTitle();
    showCount();
    showEmptyState();
}

void LogPanel::grow()
{
    const int before = m_model.rowCount();
    m_model.growTo(m_source.lastRecord());
    if (m_model.rowCount() == before)
        return;
    showCount();
    if (before == 0)
        showEmptyState();
}

void LogPanel::showCount()
{
    const int count = m_model.rowCount();
    m_count->setText(count == 0 ? QString() : tr("%1 rows", nullptr, count).arg(models::countText(count)));
}

void LogPanel::showTitle()
{
    const int row = m_connections.rowOf(m_focus.subject());
    const QString title = row < 0 ? QString() : m_connections.index(row).data().toString();
    if (title != m_title->text())
        m_title->setText(title);
}

void LogPanel::showEmptyState()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (m_model.rowCount() > 0)
        return;
    m_empty->setButton({});
    if (m_model.hasHiddenRows()) {
        m_empty->setTexts(tr("The log was cleared"),
                          tr("The rows are hidden but still recorded. New ones appear here."));
        m_empty->setButton(tr("Show them again"));
    } else if (m_focus.subject().kind == Subject::Kind::Recent) {
        m_empty->setTexts(
            tr("From an earlier run"),
            tr("Connect again to go on here. What was recorded then stands under File ▸ Recent captures."));
        m_empty->setButton(tr("Connect again"));
    } else if (m_commands.isLive()) {
        m_empty->setTexts(tr("Waiting for the first row"),
                          tr("Everything that crosses the wire will stand here."));
    } else if (m_source.isReadOnly()) {
        m_empty->setTexts(tr("Nothing was recorded"), tr("This capture holds no rows for this connection."));
    } else {
        m_empty->setTexts(tr("No connection yet"),
                          tr("Type the address of a WebSocket server above and press Enter.\n"
                             "Every frame, ping and close will be shown here and kept on disk."));
    }
}

void LogPanel::selectFocus()
{
    const int row = m_model.rowOf(m_focus.record());
    if (row < 0)
        m_view->selectionModel()->clear();
    else if (row != m_view->currentIndex().row())
        m_view->selectRow(row);
}

void LogPanel::pressEmptyButton()
{
    if (m_model.hasHiddenRows()) {
        m_model.unhideRows();
        showCount();
        showEmptyState();
    } else {
        m_commands.connectAgain();
    }
}

} // namespace panels
