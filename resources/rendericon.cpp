// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rendericon FILE.svg FOLDER SIZE…: draws the file into FOLDER/SIZE.png, one a size. A part of the build.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

bool render(QSvgRenderer &renderer, const QString &folder, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.save(QStringLiteral("%1/%2.png").arg(folder).arg(size), "PNG");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        if (!renderer.isValid() || size <= 0 || !render(renderer, QString::fromLocal8Bit(argv[2]), size)) {
            std::fprintf(stderr, "%s cannot be drawn in size %s\n", argv[1], argv[i]);
            return 1;
        }
    }
    return 0;
}
