// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/imageview.h"

#include "models/figures.h"
#include "panels/look/icon.h"

#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace panels {

namespace {

constexpr qint64 maxDecodedBytes = 128 * 1024 * 1024; // decoded; QImageReader allocates no more
constexpr int checkSize = 8; // pixels

} // namespace

// Paints the image over a chequered ground, so that one sees where nothing is.
class ImageView::Canvas : public QWidget
{
public:
    using QWidget::QWidget;

    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setClipRect(event->rect());
        painter.fillRect(event->rect(), palette().color(QPalette::Base));
        const QRect &dirty = event->rect();
        for (int y = dirty.top() / checkSize; y <= dirty.bottom() / checkSize; ++y)
            for (int x = dirty.left() / checkSize; x <= dirty.right() / checkSize; ++x)
                if ((x + y) % 2)
                    painter.fillRect(x * checkSize, y * checkSize, checkSize, checkSize,
                                     palette().color(QPalette::Midlight));
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_image.width() > width());
        if (!m_image.isNull())
            painter.drawImage(rect(), m_image);
    }

private:
    QImage m_image;
};

ImageView::ImageView(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_canvas(new Canvas)
    , m_facts(new QLabel(this))
    , m_fit(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_area->setWidget(m_canvas);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setBackgroundRole(QPalette::Base);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("imageFacts"));
    m_fit->setObjectName(QStringLiteral("imageFit"));
    m_fit->setCheckable(true);
    m_fit->setChecked(true);
    m_fit->setAutoRaise(true);
    m_fit->setFocusPolicy(Qt::TabFocus);
    m_fit->setIcon(icon(QStringLiteral("fit")));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 4, 8, 4);
    foot->addWidget(m_facts, 1);
    foot->addWidget(m_fit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addLayout(foot);
    setFocusProxy(m_area);
    connect(m_fit, &QToolButton::toggled, this, &ImageView::fit);
    retranslate();
}

void ImageView::setImage(const QImage &image, const QByteArray &format)
{
    m_image = image;
    m_format = format;
    m_note.clear();
    m_canvas->setImage(image);
    fit();
}

void ImageView::setNote(const QString &text)
{
    m_image = {};
    m_note = text;
    m_canvas->setImage({});
    fit();
}

bool ImageView::isFitted() const
{
    return m_fit->isChecked();
}

void ImageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ImageView::retranslate()
{
    m_area->setAccessibleName(tr("Payload as image"));
    m_fit->setToolTip(tr("Fit into the panel; otherwise pixel by pixel"));
    m_fit->setAccessibleName(tr("Fit into the panel"));
    fit();
}

// Never larger than pixel by pixel, of the screen's pixels.
void ImageView::fit()
{
    m_canvas->setVisible(!m_image.isNull());
    m_fit->setEnabled(!m_image.isNull());
    if (m_image.isNull()) {
        m_facts->setText(m_note);
        return;
    }
    QSize size = m_image.size() / devicePixelRatioF();
    const QSize room = m_area->maximumViewportSize();
    if (m_fit->isChecked() && (size.width() > room.width() || size.height() > room.height()))
        size.scale(room, Qt::KeepAspectRatio);
    m_canvas->resize(size.expandedTo({ 1, 1 }));
    const int percent = qRound(100.0 * size.width() * devicePixelRatioF() / m_image.width());
    m_facts->setText(QStringLiteral("%1 · %2 × %3 · %4 %")
                         .arg(QString::fromLatin1(m_format.toUpper()))
                         .arg(m_image.width())
                         .arg(m_image.height())
                         .arg(percent));
}

DecodedImage decodeImage(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false); // or a picture of another sort might slip in
    reader.setAutoTransform(true);
    if (!QImageReader::supportedImageFormats().contains(format))
        return { {},
                 ImageView::tr(
                     "Pictures of the format %1 cannot be shown here. Save the payload to look at it.")
                     .arg(QString::fromLatin1(format.toUpper())) };
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() * 4 > maxDecodedBytes)
        return { {},
                 ImageView::tr("The image is too large to be shown: %1 × %2. Save the payload to look at it.")
                     .arg(size.width())
                     .arg(size.height()) };
    DecodedImage decoded;
    if (!reader.read(&decoded.image))
        decoded.error = ImageView::tr("The image cannot be shown: %1").arg(reader.errorString());
    return decoded;
}

} // namespace panels
