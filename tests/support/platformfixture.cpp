#include "support/platformfixture.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QRandomGenerator>

namespace reeldeck::tests {

namespace {

constexpr char KeyVariable[] = "REELDECK_TEST_PLATFORM_KEY";
constexpr int StartTimeoutMs = 20'000;
constexpr int StopTimeoutMs = 5'000;

QString program()
{
    return QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform");
}

QString randomKey()
{
    QString key = QStringLiteral("tlk_test_");
    for (int i = 0; i < 4; ++i)
        key += QString::number(QRandomGenerator::global()->generate(), 36);
    return key;
}

} // namespace

PlatformFixture::PlatformFixture()
{
    m_endpoint.apiKey = randomKey();
}

PlatformFixture::~PlatformFixture()
{
    stop();
}

bool PlatformFixture::isAvailable()
{
    return QFileInfo(program()).isExecutable();
}

void PlatformFixture::probeEachKindOnce()
{
    if (!QDir(m_tools.path()).mkpath(QStringLiteral("known")) ||
        !QFile::copy(QStringLiteral(REELDECK_STANDINS "/ffprobe"),
                     m_tools.filePath(QStringLiteral("ffprobe"))))
        qFatal("The test can't put its ffprobe before the real one.");
}

bool PlatformFixture::start(const QStringList &moreArguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(KeyVariable), m_endpoint.apiKey);
    environment.insert(QStringLiteral("PATH"), m_tools.path() + QLatin1Char(':') +
                                                       environment.value(QStringLiteral("PATH")));
    m_process.setProcessEnvironment(environment);
    m_process.start(program(),
                    QStringList{QStringLiteral("--data"), m_folder.path(),
                                QStringLiteral("--api-key-env"), QString::fromLatin1(KeyVariable),
                                QStringLiteral("--stop-with-stdin"),
                                QStringLiteral("--allow-private-urls")} +
                            moreArguments);
    const QDeadlineTimer deadline(StartTimeoutMs);
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning)
            return fail(QStringLiteral("The platform ended at once."));
        if (deadline.hasExpired())
            return fail(QStringLiteral("The platform did not say where it serves."));
        m_process.waitForReadyRead(int(deadline.remainingTime()));
    }
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_endpoint.baseUrl = QUrl(line.value(QLatin1String("base_url")).toString());
    if (!m_endpoint.baseUrl.isValid() || m_endpoint.baseUrl.host().isEmpty())
        return fail(QStringLiteral("The platform's first line has no base_url."));
    return true;
}

void PlatformFixture::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(StopTimeoutMs))
        kill();
}

void PlatformFixture::kill()
{
    m_process.kill();
    m_process.waitForFinished(StopTimeoutMs);
}

bool PlatformFixture::fail(const QString &problem)
{
    kill();
    m_problem = problem + QLatin1Char('\n') +
                QString::fromUtf8(m_process.readAllStandardError()).right(4000);
    return false;
}

} // namespace reeldeck::tests
