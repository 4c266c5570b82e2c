#include "base/logfile.h"

#include <QMutexLocker>
#include <QStringList>

#include <utility>

namespace reeldeck {
namespace {

QString logFileName(const QString &folder, int age)
{
    return age == 0 ? folder + QStringLiteral("/reeldeck.log")
                    : folder + QStringLiteral("/reeldeck.%1.log").arg(age);
}

} // namespace

LogFile::LogFile(const QString &folder, qint64 maxFileBytes)
    : m_folder(folder)
    , m_maxFileBytes(maxFileBytes)
    , m_file(logFileName(folder, 0))
{
    m_writer.setMaxThreadCount(1);
}

LogFile::~LogFile()
{
    m_writer.waitForDone();
}

void LogFile::append(const QByteArray &line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_waitingLines >= MaxWaiting) {
        ++m_leftOut;
        return;
    }
    if (const int leftOut = std::exchange(m_leftOut, 0); leftOut > 0)
        m_waiting += QByteArray::number(leftOut) + " lines were left out here\n";
    m_waiting += line;
    ++m_waitingLines;
    if (!std::exchange(m_isWriting, true))
        m_writer.start([this] { write(); });
}

void LogFile::write()
{
    for (;;) {
        QByteArray lines;
        {
            const QMutexLocker lock(&m_mutex);
            lines = std::exchange(m_waiting, {});
            m_waitingLines = 0;
            m_isWriting = !lines.isEmpty();
        }
        if (lines.isEmpty())
            return;
        if (!m_file.isOpen()) {
            constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
            if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
                continue; // a full or read-only disk; the next lines try again
            m_file.setPermissions(ownerOnly);
        }
        m_file.write(lines);
        if (m_file.size() >= m_maxFileBytes)
            rotate();
    }
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(logFileName(m_folder, KeptFiles));
    for (int age = KeptFiles; age > 0; --age)
        QFile::rename(logFileName(m_folder, age - 1), logFileName(m_folder, age));
}

QStringList LogFile::files(const QString &folder)
{
    QStringList found;
    for (int age = KeptFiles; age >= 0; --age) {
        if (QFile::exists(logFileName(folder, age)))
            found << logFileName(folder, age);
    }
    return found;
}

} // namespace reeldeck
