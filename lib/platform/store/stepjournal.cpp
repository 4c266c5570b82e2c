#include "platform/store/stepjournal.h"

#include "platform/basics/apierror.h"
#include "platform/basics/crashmark.h"
#include "platform/store/mediastore.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace reeldeck::platform {

namespace {

constexpr qint64 LongestHistory = 64; // bytes of a step's file

QString crashedName()
{
    return QStringLiteral("crashed");
}

} // namespace

StepJournal::StepJournal(QString dir, int crashMark)
    : m_dir(std::move(dir))
    , m_crashMark(crashMark)
{}

StepJournal::~StepJournal()
{
    setCrashMark(-1);
    ::close(m_crashMark);
}

Result<std::unique_ptr<StepJournal>> StepJournal::open(const QString &dataDir)
{
    const QString dir = dataDir + QLatin1String("/steps");
    if (!QDir().mkpath(dir))
        return fileWriteError();
    const QByteArray mark = QFile::encodeName(dir + QLatin1Char('/') + crashedName());
    const int descriptor = ::open(mark.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fileWriteError();
    std::unique_ptr<StepJournal> journal(new StepJournal(dir, descriptor));
    journal->countDeaths();
    // Written now, so that a crash needs no room on the disk.
    if (::pwrite(descriptor, "0", 1, 0) != 1)
        return fileWriteError();
    setCrashMark(descriptor);
    return journal;
}

void StepJournal::countDeaths()
{
    char mark = '0';
    const bool crashed = ::pread(m_crashMark, &mark, 1, 0) == 1 && mark == '1';
    const QStringList names = QDir(m_dir).entryList(QDir::Files);
    for (const QString &name : names) {
        if (name == crashedName())
            continue;
        QFile file(m_dir + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadWrite))
            continue;
        QByteArray history = file.read(LongestHistory);
        if (history.endsWith('b')) {
            history.back() = crashed ? 'c' : 'k';
            file.seek(history.size() - 1);
            file.write(history.right(1));
        }
        m_deaths.insert(file.fileName(), {int(history.count('c')), int(history.count('k'))});
    }
}

QString StepJournal::pathOf(const QString &assetId, const char *step) const
{
    return m_dir + QLatin1Char('/') + assetId + QLatin1Char('.') + QLatin1String(step);
}

StepJournal::Deaths StepJournal::deaths(const QString &assetId, const char *step) const
{
    const std::lock_guard lock(m_mutex);
    return m_deaths.value(pathOf(assetId, step));
}

Result<void> StepJournal::begin(const QString &assetId, const char *step)
{
    const QByteArray path = QFile::encodeName(pathOf(assetId, step));
    const int descriptor =
            ::open(path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fileWriteError();
    const bool isWritten = ::write(descriptor, "b", 1) == 1;
    const Error error = isWritten ? Error() : fileWriteError();
    ::close(descriptor);
    if (!isWritten)
        return error;
    return {};
}

void StepJournal::end(const QString &assetId, const char *step)
{
    const QString path = pathOf(assetId, step);
    QFile::remove(path);
    const std::lock_guard lock(m_mutex);
    m_deaths.remove(path);
}

} // namespace reeldeck::platform
