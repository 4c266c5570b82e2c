#include "session/locallibrary.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <array>

using namespace std::chrono_literals;

namespace reeldeck {
namespace {

constexpr char KeyVariable[] = "REELDECK_LIBRARY_KEY";
constexpr int MaxRestarts = 3;
constexpr qsizetype MaxOutput = 64 * 1024;
constexpr qsizetype MaxErrorLine = 500;
constexpr int ExitComplaint = 2; // reeldeck-platform says why on its last line

QString randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

QString platformFileName()
{
#ifdef Q_OS_WIN
    return QStringLiteral("reeldeck-platform.exe");
#else
    return QStringLiteral("reeldeck-platform");
#endif
}

} // namespace

QString findPlatformProgram()
{
    const QFileInfo beside(
            QDir(QCoreApplication::applicationDirPath()).filePath(platformFileName()));
    if (beside.isExecutable())
        return beside.absoluteFilePath();
    return QStandardPaths::findExecutable(platformFileName());
}

LocalLibrary::LocalLibrary(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    m_startTimer.setSingleShot(true);
    m_startTimer.setInterval(20s);
    m_stopTimer.setSingleShot(true);
    m_stopTimer.setInterval(5s);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalLibrary::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &LocalLibrary::readErrors);
    connect(&m_process, &QProcess::finished, this, &LocalLibrary::onEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // The other errors are followed by finished().
        if (error == QProcess::FailedToStart)
            onEnded();
    });
    connect(&m_startTimer, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_stopTimer, &QTimer::timeout, &m_process, &QProcess::kill);
}

LocalLibrary::~LocalLibrary()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        // It ends by itself when its standard input closes; QProcess would wait for it.
        m_process.closeWriteChannel();
        m_process.kill();
    }
}

void LocalLibrary::start(const QString &folder)
{
    if (m_state != State::Stopped)
        return;
    m_folder = folder;
    m_restarts = 0;
    m_port = 0;
    m_key = randomKey();
    addLogSecret(m_key);
    launch();
}

void LocalLibrary::launch()
{
    m_state = State::Starting;
    m_endpoint.reset();
    m_output.clear();
    m_errors.clear();
    m_lastErrorLine.clear();

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(KeyVariable), m_key);
    environment.remove(QStringLiteral("TWELVELABS_API_KEY")); // none of the child's business
    m_process.setProcessEnvironment(environment);
    // The library is the person's own: a URL on their own machine or network is theirs to add, and
    // nobody else's uploads need room beside theirs.
    m_process.start(m_program,
                    {QStringLiteral("--data"), m_folder, QStringLiteral("--api-key-env"),
                     QLatin1String(KeyVariable), QStringLiteral("--stop-with-stdin"),
                     QStringLiteral("--allow-private-urls"), QStringLiteral("--assets-per-minute"),
                     QStringLiteral("0"), QStringLiteral("--assets-per-day"), QStringLiteral("0"),
                     QStringLiteral("--port"), QString::number(m_port)});
    m_startTimer.start();
}

void LocalLibrary::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        m_state = State::Stopped;
        QMetaObject::invokeMethod(this, &LocalLibrary::stopped, Qt::QueuedConnection);
        return;
    }
    m_state = State::Stopping;
    m_process.closeWriteChannel();
    m_stopTimer.start();
}

void LocalLibrary::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    if (m_state != State::Starting) {
        m_output.clear();
        return;
    }
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0) {
        if (m_output.size() > MaxOutput)
            m_process.kill();
        return;
    }
    const QJsonObject line = QJsonDocument::fromJson(m_output.left(end)).object();
    const QUrl baseUrl(line.value(QLatin1String("base_url")).toString(), QUrl::StrictMode);
    m_output.clear();
    if (!baseUrl.isValid() || baseUrl.host().isEmpty()) {
        m_process.kill();
        return;
    }
    m_startTimer.stop();
    m_state = State::Running;
    m_port = baseUrl.port(0);
    m_endpoint = ApiEndpoint{baseUrl, m_key};
    qCInfo(lcApp) << "The local library serves at" << baseUrl.toString();
    const ApiEndpoint endpoint = *m_endpoint; // whoever hears of it may stop the library
    emit started(endpoint);
}

void LocalLibrary::readErrors()
{
    m_errors += m_process.readAllStandardError();
    qsizetype end = 0;
    while ((end = m_errors.indexOf('\n')) >= 0) {
        const QByteArray line = m_errors.left(end).trimmed().left(MaxErrorLine);
        m_errors.remove(0, end + 1);
        if (line.isEmpty())
            continue;
        m_lastErrorLine = line;
        qCInfo(lcPlatform).noquote() << QString::fromUtf8(line);
    }
    if (m_errors.size() > MaxOutput)
        m_errors.clear();
}

void LocalLibrary::onEnded()
{
    m_startTimer.stop();
    m_stopTimer.stop();
    readErrors();
    const State before = std::exchange(m_state, State::Stopped);
    m_endpoint.reset();
    if (before == State::Stopping) {
        emit stopped();
        return;
    }
    const bool didServe = before == State::Running;
    if (didServe && m_restarts < MaxRestarts) {
        ++m_restarts;
        qCWarning(lcApp) << "The local library ended by itself; it is started again.";
        launch();
        return;
    }
    Error error{ErrorKind::Unreachable, {}};
    if (m_process.error() == QProcess::FailedToStart) {
        error.message = tr("The local library can't start: the program “reeldeck-platform” is "
                           "missing or can't be run. Install Reeldeck again, or connect a "
                           "TwelveLabs account.");
    } else if (m_lastErrorLine.isEmpty() || m_process.exitStatus() != QProcess::NormalExit ||
               m_process.exitCode() != ExitComplaint) {
        error.message = tr("The local library ended before it was ready. Try again, or connect a "
                           "TwelveLabs account.");
    } else {
        error.message =
                tr("The local library can't start: %1").arg(QString::fromUtf8(m_lastErrorLine));
    }
    emit failed(error);
}

} // namespace reeldeck
