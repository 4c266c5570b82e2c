#include "system/lastrun.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace reeldeck {
namespace {

constexpr int MaxFrames = 64;
constexpr qint64 MaxNoteBytes = 256 * 1024;
constexpr size_t LineBytes = 240;
constexpr unsigned Lines = 64;
constexpr size_t PathBytes = 4096;
constexpr size_t StackBytes = 64 * 1024;

// A signal handler may use nothing else: no objects, no allocation. Process-wide by its nature.
struct CrashFacts
{
    std::array<char, PathBytes> markFile{};
    std::array<char, PathBytes> noteFile{};
    std::array<char, 256> head{};
    std::array<std::array<char, LineBytes>, Lines> lines{};
    std::atomic<unsigned> nextLine{0};
};

CrashFacts &crashFacts()
{
    static CrashFacts facts;
    return facts;
}

void put(int file, const char *text)
{
    if (::write(file, text, std::strlen(text)) < 0)
        return; // nothing more can be done here
}

void putNumber(int file, long number)
{
    std::array<char, 24> digits{};
    size_t at = digits.size() - 1;
    do {
        digits[--at] = char('0' + number % 10);
        number /= 10;
    } while (number > 0 && at > 0);
    put(file, digits.data() + at);
}

void noteCrash(int signal)
{
    CrashFacts &facts = crashFacts();
    const int file = ::open(facts.noteFile.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        put(file, facts.head.data());
        put(file, "Signal ");
        putNumber(file, signal);
        put(file, " at ");
        putNumber(file, long(::time(nullptr)));
        put(file, " (seconds since 1970)\n");
        std::array<void *, MaxFrames> frames{};
        ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), MaxFrames), file);
        put(file, "The last lines of the log:\n");
        const unsigned next = facts.nextLine.load();
        for (unsigned i = 0; i < Lines; ++i)
            put(file, facts.lines[(next + i) % Lines].data());
        ::close(file);
    }
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

void copyText(char *to, size_t room, const QByteArray &text)
{
    const size_t length = std::min(room - 1, size_t(text.size()));
    std::memcpy(to, text.constData(), length);
    to[length] = '\0';
}

/// On a stack of its own: the usual one may be what overflowed.
void installHandlers()
{
    static std::array<char, StackBytes> stack;
    stack_t other = {};
    other.ss_sp = stack.data();
    other.ss_size = stack.size();
    ::sigaltstack(&other, nullptr);
    std::array<void *, 2> warmUp{}; // the first call loads a library
    ::backtrace(warmUp.data(), int(warmUp.size()));
    struct sigaction action = {};
    action.sa_handler = noteCrash;
    action.sa_flags = int(SA_ONSTACK | SA_RESETHAND);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        ::sigaction(signal, &action, nullptr);
}

void removeMark()
{
    ::unlink(crashFacts().markFile.data());
}

QString noteFile(const QString &folder)
{
    return folder + QStringLiteral("/crash-note.txt");
}

} // namespace

LastEnd beginRun(const QString &folder, const QString &version)
{
    const QString markFile = folder + QStringLiteral("/running");
    LastEnd last = LastEnd::Well;
    QFile mark(markFile);
    if (mark.exists()) {
        const QDateTime begun = mark.fileTime(QFileDevice::FileModificationTime);
        QFile note(noteFile(folder));
        const bool isNoted =
                note.exists() && note.fileTime(QFileDevice::FileModificationTime) >= begun;
        last = isNoted ? LastEnd::Crashed : LastEnd::Killed;
    }
    if (mark.open(QIODevice::WriteOnly))
        mark.write("Reeldeck runs, or did not end well.\n");
    CrashFacts &facts = crashFacts();
    copyText(facts.markFile.data(), PathBytes, QFile::encodeName(markFile));
    copyText(facts.noteFile.data(), PathBytes, QFile::encodeName(noteFile(folder)));
    copyText(facts.head.data(), facts.head.size(),
             "Reeldeck " + version.toUtf8() + ", Qt " + qVersion() + "\n");
    installHandlers();
    std::atexit(removeMark);
    return last;
}

void noteLogLine(const QByteArray &line)
{
    CrashFacts &facts = crashFacts();
    const unsigned at = facts.nextLine.fetch_add(1) % Lines;
    QByteArray kept = line.left(qsizetype(LineBytes) - 2);
    if (!kept.endsWith('\n'))
        kept += '\n';
    copyText(facts.lines[at].data(), LineBytes, kept);
}

QByteArray crashNote(const QString &folder)
{
    QFile file(noteFile(folder));
    return file.open(QIODevice::ReadOnly) ? file.read(MaxNoteBytes) : QByteArray();
}

} // namespace reeldeck
