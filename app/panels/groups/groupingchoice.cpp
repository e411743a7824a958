// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/groups/groupingchoice.h"

#include "models/grouptext.h"

#include <QEvent>
#include <QLineEdit>

#include <array>

namespace panels {

using captures::GroupBy;
using captures::Grouping;

namespace {

constexpr std::array<GroupBy, 4> fixedWays{ GroupBy::Direction, GroupBy::Kind, GroupBy::Connection,
                                            GroupBy::SizeClass };

}

GroupingChoice::GroupingChoice(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setMinimumContentsLength(14);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, &GroupingChoice::choose);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &GroupingChoice::readTyped);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { setFault({}); });
    fill();
}

void GroupingChoice::setGrouping(const Grouping &grouping)
{
    m_grouping = grouping;
    setFault({});
    fill();
}

void GroupingChoice::setSuggestions(const QList<payloads::JsonPath> &paths)
{
    m_suggestions = paths;
    fill();
}

void GroupingChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

// The list stays as it is while somebody looks at it.
void GroupingChoice::showPopup()
{
    Q_EMIT aboutToOpen();
    m_isOpen = true;
    QComboBox::showPopup();
}

void GroupingChoice::hidePopup()
{
    QComboBox::hidePopup();
    m_isOpen = false;
}

void GroupingChoice::fill()
{
    setAccessibleName(tr("Group by"));
    lineEdit()->setPlaceholderText(tr("$.a.path"));
    setToolTip(tr("Choose what to group by, or type a JSON path such as $.type and press Enter"));
    if (m_isOpen)
        return;
    const bool isTyping = lineEdit()->isModified() && lineEdit()->hasFocus();
    const QString typed = lineEdit()->text();
    clear();
    for (const GroupBy way : fixedWays)
        addItem(models::groupingText({ way, {} }), int(way));
    if (!m_suggestions.isEmpty())
        insertSeparator(count());
    for (const payloads::JsonPath &path : m_suggestions)
        addItem(path.text(), int(GroupBy::JsonPath));
    setCurrentIndex(findText(models::groupingText(m_grouping), Qt::MatchExactly | Qt::MatchCaseSensitive));
    setEditText(isTyping ? typed : models::groupingText(m_grouping));
    lineEdit()->setModified(isTyping);
}

void GroupingChoice::choose(int row)
{
    m_isOpen = false;
    const auto way = GroupBy(itemData(row).toInt());
    lineEdit()->setModified(false);
    setFault({});
    if (way == GroupBy::JsonPath)
        Q_EMIT chosen({ way, *payloads::parseJsonPath(itemText(row)).path });
    else
        Q_EMIT chosen({ way, {} });
}

// "type" is taken for $.type: nobody means anything else by it.
void GroupingChoice::readTyped()
{
    const QString typed = currentText().trimmed();
    for (const GroupBy way : fixedWays)
        if (typed.compare(models::groupingText({ way, {} }), Qt::CaseInsensitive) == 0) {
            lineEdit()->setModified(false);
            setFault({});
            Q_EMIT chosen({ way, {} });
            return;
        }
    const bool isWhole = typed.startsWith(u'$');
    const payloads::JsonPathResult parsed =
        payloads::parseJsonPath(isWhole ? typed : QStringLiteral("$.") + typed);
    if (!parsed.path) {
        const qsizetype place = std::max<qsizetype>(0, parsed.faultAt - (isWhole ? 0 : 2));
        setFault(tr("Character %1: %2.").arg(place + 1).arg(parsed.error));
        lineEdit()->setCursorPosition(int(place));
        return;
    }
    lineEdit()->setModified(false);
    setFault({});
    Q_EMIT chosen({ GroupBy::JsonPath, *parsed.path });
}

void GroupingChoice::setFault(const QString &fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged();
}

} // namespace panels
