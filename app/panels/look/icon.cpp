// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/icon.h"

#include "panels/look/tones.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// Resources in a static library are not registered by themselves.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace panels {
namespace {

QByteArray drawing(const QString &name)
{
    static const bool areRegistered = (registerIcons(), true);
    Q_UNUSED(areRegistered)
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Draws `name` with currentColor replaced: by a fixed colour, or by that of the theme as it is when painted.
class ThemedEngine : public QIconEngine
{
public:
    explicit ThemedEngine(const QString &name, const QColor &colour = {})
        : m_name(name)
        , m_colour(colour)
    {
    }
    ThemedEngine(const QString &name, QColor Tones::*tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    QIconEngine *clone() const override { return new ThemedEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // `size` in pixels of the device.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("sockeye/%1/%2/%3x%4")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_tone)
            return tonesFor(palette).*m_tone;
        return m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
    }

    QPixmap draw(const QSize &size, const QColor &colour) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(drawing(m_name).replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter);
        return pixmap;
    }

    QString m_name;
    QColor m_colour;
    QColor Tones::*m_tone = nullptr;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new ThemedEngine(name));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new ThemedEngine(name, colour));
}

QIcon icon(const QString &name, QColor Tones::*tone)
{
    return QIcon(new ThemedEngine(name, tone));
}

QIcon applicationIcon()
{
    return QIcon(new ThemedEngine(QStringLiteral("sockeye")));
}

} // namespace panels
