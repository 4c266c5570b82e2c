#include "media/mediaversions.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace reeldeck;

/// The versions of what plays and converts: of a real ffmpeg, of none, and of one that says nothing.
class TestMediaVersions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_path = qgetenv("PATH"); }
    void cleanup() { qputenv("PATH", m_path); }

    void gstreamerTellsItsVersion();
    void ffmpegTellsItsVersion();
    void noFfmpegIsToldOnce();
    void nobodyIsToldWhoHasGone();

private:
    /// First on the path from now on.
    void makeFfmpeg(const QByteArray &script);

    QByteArray m_path;
    QTemporaryDir m_folder;
};

void TestMediaVersions::makeFfmpeg(const QByteArray &script)
{
    QFile file(m_folder.filePath(QStringLiteral("ffmpeg")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(file.permissions() | QFileDevice::ExeOwner);
    file.close();
    qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
}

void TestMediaVersions::gstreamerTellsItsVersion()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    static const QRegularExpression version(QStringLiteral("^1\\.\\d+\\.\\d+$"));
    QVERIFY2(version.match(gstreamerVersion()).hasMatch(), qPrintable(gstreamerVersion()));
#else
    QVERIFY(gstreamerVersion().isEmpty());
#endif
}

void TestMediaVersions::ffmpegTellsItsVersion()
{
    makeFfmpeg("echo 'ffmpeg version 5.1.6-0+deb12u1 Copyright (c) 2000-2024'; echo more\n");
    QObject context;
    QStringList told;
    askFfmpegVersion(&context, [&told](const QString &version) { told << version; });
    QVERIFY(told.isEmpty()); // from the event loop
    QTRY_COMPARE(told, QStringList{QStringLiteral("5.1.6-0+deb12u1")});
    makeFfmpeg("echo something else; exit 1\n");
    askFfmpegVersion(&context, [&told](const QString &version) { told << version; });
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.last(), QString());
}

void TestMediaVersions::noFfmpegIsToldOnce()
{
    qputenv("PATH", m_folder.filePath(QStringLiteral("nowhere")).toUtf8());
    QObject context;
    QStringList told;
    askFfmpegVersion(&context, [&told](const QString &version) { told << version; });
    QTRY_COMPARE(told, QStringList{QString()});
}

/// Nor does the end of who asked wait for it.
void TestMediaVersions::nobodyIsToldWhoHasGone()
{
    makeFfmpeg("touch \"$0.began\"; exec sleep 60\n");
    auto context = std::make_unique<QObject>();
    bool isTold = false;
    askFfmpegVersion(context.get(), [&isTold](const QString &) { isTold = true; });
    QTRY_VERIFY(QFile::exists(m_folder.filePath(QStringLiteral("ffmpeg.began"))));
    QElapsedTimer time;
    time.start();
    context.reset();
    QVERIFY(time.elapsed() < 5000);
    QCOMPARE(isTold, false);
}

REELDECK_TEST(TestMediaVersions)
#include "tst_mediaversions.moc"
