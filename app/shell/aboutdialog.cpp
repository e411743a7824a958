// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/aboutdialog.h"

#include "panels/look/icon.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSysInfo>
#include <QVBoxLayout>

namespace shell {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Sockeye"));
    auto *picture = new QLabel(this);
    picture->setPixmap(panels::applicationIcon().pixmap(96));
    picture->setAlignment(Qt::AlignTop);
    auto *name = new QLabel(QStringLiteral("Sockeye"), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    name->setFont(large);
    auto *text = new QLabel(tr("An inspector for WebSocket connections: everything that crossed the wire,\n"
                               "kept on disk.\n\nCopyright 2026 The Sockeye authors.\n"
                               "Licence: GNU General Public License, version 3 or later."),
                            this);
    auto *facts = new QLabel(versions(), this);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    facts->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    for (QWidget *part : { static_cast<QWidget *>(name), static_cast<QWidget *>(text),
                           static_cast<QWidget *>(facts), static_cast<QWidget *>(buttons) })
        right->addWidget(part);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(20);
    layout->addWidget(picture);
    layout->addLayout(right);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

QString AboutDialog::versions()
{
    return QStringLiteral("Sockeye %1\nQt %2 (%3)\n%4")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
             QGuiApplication::platformName(), QSysInfo::prettyProductName());
}

} // namespace shell
