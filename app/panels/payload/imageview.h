// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace panels {

// An image payload, its format and its size; as large as the panel allows or pixel by pixel. Decodes nothing.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    void setImage(const QImage &image, const QByteArray &format);
    void setNote(const QString &text); // instead of an image
    const QImage &image() const { return m_image; }
    bool isFitted() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Canvas;

    void retranslate();
    void fit();

    QImage m_image;
    QByteArray m_format;
    QString m_note;
    QScrollArea *m_area;
    Canvas *m_canvas;
    QLabel *m_facts;
    QToolButton *m_fit;
};

// What became of decoding.
struct DecodedImage
{
    QImage image; // null: error says why
    QString error; // translated
};

// Decodes `bytes` as `format` ("png" …) and nothing else; of an animation the first picture. Images that
// would take more than 128 MiB are refused. Any thread.
DecodedImage decodeImage(const QByteArray &bytes, const QByteArray &format);

} // namespace panels
