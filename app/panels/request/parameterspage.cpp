// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/parameterspage.h"

#include "models/draft.h"
#include "panels/request/pairtable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace panels {

using models::Pair;
using requests::Parameter;

namespace {

Pair pairOf(const Parameter &parameter)
{
    return { parameter.name, parameter.value, parameter.isEnabled, !parameter.hasEquals };
}

QString behindTheUrl(const QString &line)
{
    const qsizetype mark = line.indexOf(u'?');
    return mark >= 0 && mark < line.indexOf(u'=') ? line.mid(mark + 1) : line;
}

// A whole query, also behind its URL, or one parameter a line, as "name=value".
QList<Pair> readParameters(const QString &text)
{
    QList<Pair> pairs;
    if (!text.contains(u'='))
        return pairs;
    for (const QString &line : text.trimmed().split(u'\n', Qt::SkipEmptyParts)) {
        const QString query = behindTheUrl(line.trimmed());
        for (const Parameter &parameter : requests::parametersIn(u'?' + query))
            pairs.append(pairOf(parameter));
    }
    return pairs;
}

} // namespace

ParametersPage::ParametersPage(models::Draft &draft, QWidget *parent)
    : RequestPage(draft, parent)
    , m_table(new PairTable(this))
{
    m_table->view().setObjectName(QStringLiteral("parameters"));
    m_table->view().setReading(readParameters);
    m_table->view().setSeparator(QStringLiteral("="));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(&draft, &models::Draft::replaced, &m_table->model(), &models::PairsModel::forgetRemoved);
    connect(&m_table->model(), &models::PairsModel::edited, this,
            [this] { this->draft().setParameters(parameters()); });
    begin();
}

QString ParametersPage::label()
{
    return tr("Parameters");
}

qsizetype ParametersPage::count() const
{
    return std::count_if(m_table->model().pairs().begin(), m_table->model().pairs().end(),
                         [](const Pair &pair) { return pair.isEnabled && !pair.isEmpty(); });
}

bool ParametersPage::differs(const requests::Request &a, const requests::Request &b) const
{
    return requests::parametersIn(a.url) != requests::parametersIn(b.url);
}

// A line in which nothing stands yet is not in the draft.
void ParametersPage::showRequest()
{
    const QList<Parameter> shown = requests::inStepWith(request().url, request().parameters);
    if (shown == parameters())
        return;
    QList<Pair> pairs;
    for (const Parameter &parameter : shown)
        pairs.append(pairOf(parameter));
    m_table->model().setPairs(pairs);
}

void ParametersPage::retranslate()
{
    m_table->view().setAccessibleName(tr("Query parameters"));
    m_table->view().setInvitation(tr("Add a parameter"));
}

QList<Parameter> ParametersPage::parameters() const
{
    QList<Parameter> parameters;
    for (const Pair &pair : m_table->model().pairs())
        if (!pair.isEmpty())
            parameters.append({ pair.name, pair.value, !pair.isBare, pair.isEnabled });
    return parameters;
}

} // namespace panels
