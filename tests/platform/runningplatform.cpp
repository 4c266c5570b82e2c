#include "runningplatform.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <signal.h>

#include <cstdio>

using namespace reeldeck;

bool RunningPlatform::start(const QString &dataDir, platform::PlatformOptions options)
{
    options.dataDir = dataDir;
    options.apiKey = Key;
    Result<std::unique_ptr<platform::LocalPlatform>> started =
            platform::LocalPlatform::start(options);
    if (!started) {
        qWarning("%s", qPrintable(started.error().message));
        return false;
    }
    m_platform = std::move(started).value();
    m_base = m_platform->baseUrl();
    return true;
}

void RunningPlatform::stop()
{
    m_platform.reset();
}

bool RunningPlatform::startProgram(const QString &dataDir, const QStringList &arguments)
{
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("REELDECK_TEST_KEY"), QString::fromLatin1(Key));
    for (const auto &[name, value] : std::as_const(m_environment))
        environment.insert(name, value);
    m_process->setProcessEnvironment(environment);
    m_errors.clear();
    QObject::connect(m_process.get(), &QProcess::readyReadStandardError, m_process.get(),
                     [this] { takeErrors(); });
    m_process->start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform"),
                     QStringList{QStringLiteral("--data"), dataDir, QStringLiteral("--api-key-env"),
                                 QStringLiteral("REELDECK_TEST_KEY"),
                                 QStringLiteral("--assets-per-minute"), QStringLiteral("0"),
                                 QStringLiteral("--assets-per-day"), QStringLiteral("0")} +
                             arguments);
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(30'000))
            return false;
    }
    const QJsonObject line = QJsonDocument::fromJson(m_process->readLine()).object();
    m_base = QUrl(line.value(QLatin1String("base_url")).toString());
    return m_base.isValid();
}

void RunningPlatform::killProgram()
{
    m_process->kill();
    m_process->waitForFinished();
}

void RunningPlatform::endProgram(int signal)
{
    ::kill(pid_t(m_process->processId()), signal);
    m_process->waitForFinished(60'000);
}

void RunningPlatform::setEnvironment(const QString &name, const QString &value)
{
    m_environment.append({name, value});
}

QByteArray RunningPlatform::programErrors()
{
    takeErrors();
    return m_errors;
}

/// Shows them as they come, too.
void RunningPlatform::takeErrors()
{
    const QByteArray errors = m_process->readAllStandardError();
    std::fwrite(errors.constData(), 1, size_t(errors.size()), stderr);
    m_errors += errors;
}

QUrl RunningPlatform::url(const QString &pathAndQuery) const
{
    return QUrl(m_base.toString() + pathAndQuery);
}

HttpAnswer RunningPlatform::get(const QString &pathAndQuery, const HttpHeaders &headers) const
{
    return httpRequest(url(pathAndQuery), "GET", HttpHeaders{{"x-api-key", Key}} + headers);
}

HttpAnswer RunningPlatform::del(const QString &pathAndQuery) const
{
    return httpRequest(url(pathAndQuery), "DELETE", {{"x-api-key", Key}});
}

HttpAnswer RunningPlatform::postJson(const QString &path, const QJsonObject &body) const
{
    return httpRequest(url(path), "POST",
                       {{"x-api-key", Key}, {"Content-Type", "application/json"}},
                       QJsonDocument(body).toJson());
}

HttpAnswer RunningPlatform::postForm(const QByteArray &body) const
{
    return httpRequest(
            url(QStringLiteral("/assets")), "POST",
            {{"x-api-key", Key}, {"Content-Type", "multipart/form-data; boundary=BOUNDARY"}}, body);
}

HttpAnswer RunningPlatform::upload(const QByteArray &filename, const QByteArray &bytes, bool hls,
                                   bool thumbnail) const
{
    const std::pair<QByteArray, QByteArray> file{filename, bytes};
    return postForm(formBody({{"method", "direct"},
                              {"enable_hls", hls ? "true" : "false"},
                              {"enable_thumbnail", thumbnail ? "true" : "false"}},
                             &file));
}

QJsonObject RunningPlatform::settled(const QString &id, int seconds) const
{
    QJsonObject asset;
    (void)QTest::qWaitFor(
            [&] {
                asset = get(QLatin1String("/assets/") + id).json();
                const auto isOpen = [&](const char *name) {
                    const QString status = asset.value(QLatin1String(name))
                                                   .toObject()
                                                   .value(QLatin1String("status"))
                                                   .toString();
                    return status == QLatin1String("pending") ||
                           status == QLatin1String("processing");
                };
                return asset.value(QLatin1String("status")).toString() !=
                               QLatin1String("processing") &&
                       !isOpen("hls") && !isOpen("thumbnail");
            },
            seconds * 1000);
    return asset;
}
