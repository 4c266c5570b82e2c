#include "testmedia.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace {

QByteArray make(const QString &name, const QStringList &arguments)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(name);
    const QStringList all =
            QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin")} +
            arguments + QStringList{path};
    if (QProcess::execute(QStringLiteral("ffmpeg"), all) != 0)
        qFatal("ffmpeg can't make the test's media");
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

QStringList source(const char *filter)
{
    return {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
            QString::fromLatin1(filter)};
}

} // namespace

const QByteArray &testmedia::video()
{
    static const QByteArray bytes =
            make(QStringLiteral("v.mp4"),
                 source("testsrc=s=320x180:d=3:r=25") + source("sine=d=3") +
                         QStringList{QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"),
                                     QStringLiteral("-c:v"), QStringLiteral("libx264"),
                                     QStringLiteral("-c:a"), QStringLiteral("aac")});
    return bytes;
}

const QByteArray &testmedia::foreignVideo()
{
    static const QByteArray bytes =
            make(QStringLiteral("v.avi"),
                 source("testsrc=s=320x180:d=2:r=25") + source("sine=d=2") +
                         QStringList{QStringLiteral("-c:v"), QStringLiteral("mpeg4"),
                                     QStringLiteral("-c:a"), QStringLiteral("mp3")});
    return bytes;
}

const QByteArray &testmedia::audio()
{
    static const QByteArray bytes = make(QStringLiteral("a.mp3"), source("sine=d=2"));
    return bytes;
}

const QByteArray &testmedia::image()
{
    static const QByteArray bytes =
            make(QStringLiteral("i.png"),
                 source("testsrc=s=320x180") +
                         QStringList{QStringLiteral("-frames:v"), QStringLiteral("1")});
    return bytes;
}

QByteArray testmedia::corruptVideo()
{
    return video().left(video().size() / 3);
}
