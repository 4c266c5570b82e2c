#include "platform/media/childprocess.h"

#include <QFile>
#include <QSet>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

namespace reeldeck::platform {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype KeptErrors = 16 * 1024;

struct Pipe
{
    int readEnd = -1;
    int writeEnd = -1;

    bool open()
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return false;
        readEnd = ends[0];
        writeEnd = ends[1];
        return true;
    }
    static void closeEnd(int &descriptor)
    {
        if (descriptor >= 0)
            ::close(descriptor);
        descriptor = -1;
    }
    ~Pipe()
    {
        closeEnd(readEnd);
        closeEnd(writeEnd);
    }
};

void limit(int resource, qint64 value)
{
    const rlimit both{static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
    ::setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

/// What a child may know of our environment. The variable with the API key has any name, so what
/// is not known to be harmless stays here.
bool isHandedOn(const QByteArray &variable)
{
    static const QSet<QByteArray> names = {"PATH",
                                           "HOME",
                                           "USER",
                                           "LOGNAME",
                                           "SHELL",
                                           "LANG",
                                           "TZ",
                                           "TERM",
                                           "TMPDIR",
                                           "TEMP",
                                           "LANGUAGE",
                                           "TMP",
                                           "LD_LIBRARY_PATH",
                                           "SNAP",
                                           "APPDIR",
                                           "FONTCONFIG_FILE",
                                           "FONTCONFIG_PATH"};
    const QByteArray name = variable.left(variable.indexOf('='));
    return name.startsWith("LC_") || names.contains(name);
}

/// ArgumentList as exec takes them: the bytes, and pointers to them with a null at their end.
struct ArgumentList
{
    std::vector<QByteArray> bytes;
    std::vector<char *> pointers;

    void finish()
    {
        for (QByteArray &word : bytes)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
    }
};

ArgumentList childEnvironment()
{
    ArgumentList words;
    for (char **entry = environ; entry && *entry; ++entry) {
        if (isHandedOn(*entry))
            words.bytes.emplace_back(*entry);
    }
    words.finish();
    return words;
}

/// Between fork and exec, in a process with threads: only async-signal-safe calls.
[[noreturn]] void becomeChild(char *const *argv, char *const *environment, const char *workingDir,
                              const Pipe &out, const Pipe &err, int null, const ChildLimits &limits,
                              pid_t parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(127);
    ::setpgid(0, 0);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    ::setpriority(PRIO_PROCESS, 0, limits.niceness);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, limits.outputFile);
    limit(RLIMIT_AS, limits.memory);
    ::dup2(null, 0);
    ::dup2(out.writeEnd, 1);
    ::dup2(err.writeEnd, 2);
    if (*workingDir && ::chdir(workingDir) != 0)
        ::_exit(127);
    ::close_range(3, ~0U, 0);
    ::execvpe(argv[0], argv, environment);
    ::_exit(127);
}

/// False once `descriptor` is at its end.
bool drain(int descriptor, QByteArray *into)
{
    char piece[16 * 1024];
    const ssize_t got = ::read(descriptor, piece, sizeof piece);
    if (got > 0)
        into->append(piece, static_cast<qsizetype>(got));
    return got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN));
}

/// How far a media program is, by the last whole lines of its `-progress` (frames and time).
class Progress
{
public:
    /// True when `output` says that it got on; drops what was read of it.
    bool advance(QByteArray *output)
    {
        const qsizetype end = output->lastIndexOf('\n');
        bool advanced = false;
        for (const QByteArray &line : output->left(std::max<qsizetype>(end, 0)).split('\n')) {
            if (line.startsWith("frame="))
                advanced |= std::exchange(m_frame, line) != line;
            else if (line.startsWith("out_time_us="))
                advanced |= std::exchange(m_time, line) != line;
        }
        output->remove(0, end + 1);
        return advanced;
    }
    /// What stays of the output: the last word of each.
    QByteArray last() const { return m_frame + '\n' + m_time + '\n'; }

private:
    QByteArray m_frame;
    QByteArray m_time;
};

/// Reads both pipes until they are closed, the time is up, or it is told to stop.
ChildResult::End watch(Pipe &out, Pipe &err, const ChildLimits &limits,
                       const std::atomic<bool> *stop, ChildResult *result)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    auto advancedAt = start;
    auto askedAt = start;
    Progress progress;
    while (out.readEnd >= 0 || err.readEnd >= 0) {
        const auto now = Clock::now();
        if (stop && *stop)
            return ChildResult::End::Stopped;
        if (limits.wallTime > 0s && now >= start + limits.wallTime)
            return ChildResult::End::TimedOut;
        if (limits.stallTime > 0s && now >= advancedAt + limits.stallTime)
            return ChildResult::End::TimedOut;
        if (limits.mayGoOn && now >= askedAt + 1s) {
            askedAt = now;
            if (!limits.mayGoOn())
                return ChildResult::End::TimedOut;
        }
        pollfd entries[2] = {{out.readEnd, POLLIN, 0}, {err.readEnd, POLLIN, 0}};
        if (::poll(entries, 2, 100) <= 0)
            continue;
        if (entries[0].revents && !drain(out.readEnd, &result->standardOutput))
            Pipe::closeEnd(out.readEnd);
        if (entries[1].revents && !drain(err.readEnd, &result->standardError))
            Pipe::closeEnd(err.readEnd);
        if (limits.stallTime > 0s && progress.advance(&result->standardOutput))
            advancedAt = now;
        if (result->standardOutput.size() > limits.standardOutput)
            return ChildResult::End::TimedOut;
        if (result->standardError.size() > 2 * KeptErrors)
            result->standardError = result->standardError.right(KeptErrors);
    }
    if (limits.stallTime > 0s)
        result->standardOutput = progress.last();
    return ChildResult::End::Exited;
}

} // namespace

ChildResult runChild(const QString &program, const QStringList &arguments,
                     const ChildLimits &limits, const std::atomic<bool> *stop)
{
    ChildResult result;
    ArgumentList words;
    words.bytes.push_back(QFile::encodeName(program));
    for (const QString &argument : arguments)
        words.bytes.push_back(QFile::encodeName(argument));
    words.finish();
    const ArgumentList environment = childEnvironment();

    Pipe out;
    Pipe err;
    const int null = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (null < 0 || !out.open() || !err.open()) {
        if (null >= 0)
            ::close(null);
        return result;
    }
    const QByteArray workingDir = QFile::encodeName(limits.workingDir);
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child == 0)
        becomeChild(words.pointers.data(), environment.pointers.data(), workingDir.constData(), out,
                    err, null, limits, parent);
    ::close(null);
    if (child < 0)
        return result;
    ::setpgid(child, child);
    Pipe::closeEnd(out.writeEnd);
    Pipe::closeEnd(err.writeEnd);

    result.end = watch(out, err, limits, stop, &result);
    if (result.end != ChildResult::End::Exited)
        ::kill(-child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    result.standardError = result.standardError.right(KeptErrors);
    if (result.end != ChildResult::End::Exited)
        return result;
    if (WIFEXITED(status)) {
        result.exitCode = WEXITSTATUS(status);
        if (result.exitCode == 127 && result.standardError.isEmpty())
            result.end = ChildResult::End::CouldNotStart;
    } else {
        result.end = ChildResult::End::Crashed;
        result.signal = WTERMSIG(status);
    }
    return result;
}

} // namespace reeldeck::platform
