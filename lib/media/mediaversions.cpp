#include "media/mediaversions.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

#include <chrono>

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
#include <gst/gst.h>
#endif

using namespace std::chrono_literals;

namespace reeldeck {

QString gstreamerVersion()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    unsigned major = 0;
    unsigned minor = 0;
    unsigned micro = 0;
    unsigned nano = 0;
    gst_version(&major, &minor, &micro, &nano);
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(micro);
#else
    return {};
#endif
}

void askFfmpegVersion(QObject *context, const std::function<void(const QString &version)> &answer)
{
    // No child of its context, whose end would wait for it.
    auto *process = new QProcess(QCoreApplication::instance());
    auto *limit = new QTimer(process);
    const auto leave = [process, limit] {
        limit->stop();
        process->disconnect();
        QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->kill();
        if (process->state() == QProcess::NotRunning)
            process->deleteLater();
    };
    const auto end = [leave, answer](const QString &version) {
        const auto tell = answer; // goes with its connection
        leave();
        tell(version);
    };
    QObject::connect(context, &QObject::destroyed, process, leave);
    QObject::connect(process, &QProcess::finished, context, [process, end] {
        static const QRegularExpression line(QStringLiteral("^ffmpeg version (\\S{1,80})"));
        end(line.match(QString::fromUtf8(process->readAllStandardOutput())).captured(1));
    });
    QObject::connect(process, &QProcess::errorOccurred, context, [end](QProcess::ProcessError why) {
        if (why == QProcess::FailedToStart)
            end({});
    });
    QObject::connect(limit, &QTimer::timeout, context, [end] { end({}); });
    limit->setSingleShot(true);
    limit->start(10s);
    QMetaObject::invokeMethod(
            process,
            [process] {
                process->start(QStringLiteral("ffmpeg"), {QStringLiteral("-version")},
                               QIODevice::ReadOnly);
            },
            Qt::QueuedConnection);
}

} // namespace reeldeck
