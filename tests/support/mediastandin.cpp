#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/// Stands before ffmpeg and ffprobe on the path, under their names: loading their libraries costs
/// 0.13 CPU seconds at each start, and was most of what the fault suites spent. "-version" is
/// answered at once. Where there is a folder "known" beside it, ffprobe answers for each file what
/// it told of the first that begins with the same eight bytes. All else is done by the next of the
/// name on the path.

namespace {

/// What the path has of this name after `folder`; empty when there is nothing.
std::string nextOnPath(const std::string &folder, const std::string &name)
{
    const char *path = std::getenv("PATH");
    std::string found;
    bool isAfter = false;
    for (std::string rest = path ? path : ""; !rest.empty();) {
        const std::string entry = rest.substr(0, rest.find(':'));
        rest.erase(0, entry.size() + 1);
        if (entry == folder) {
            isAfter = true;
            found.clear();
        } else if (found.empty() && ::access((entry + '/' + name).c_str(), X_OK) == 0) {
            found = entry + '/' + name;
        }
        if (isAfter && !found.empty())
            break;
    }
    return found;
}

[[noreturn]] void becomeReal(const std::string &real, char **argv)
{
    ::execv(real.c_str(), argv);
    // As where a program isn't found.
    ::_exit(127);
}

bool copyOut(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    std::array<char, 65536> bytes;
    ssize_t count = 0;
    while ((count = ::read(file, bytes.data(), bytes.size())) > 0) {
        if (::write(STDOUT_FILENO, bytes.data(), size_t(count)) != count)
            std::exit(1);
    }
    ::close(file);
    return true;
}

/// Of its first eight bytes, as words for a file name.
std::string kindOf(const char *path)
{
    if (std::strncmp(path, "file:", 5) == 0)
        path += 5;
    std::array<unsigned char, 8> head{};
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        [[maybe_unused]] const ssize_t count = ::read(file, head.data(), head.size());
        ::close(file);
    }
    std::string words;
    for (const unsigned char byte : head) {
        words += char('a' + byte / 16);
        words += char('a' + byte % 16);
    }
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    // Not argv[0], which is a bare name when it was found on the path.
    std::array<char, 4096> link{};
    if (::readlink("/proc/self/exe", link.data(), link.size() - 1) <= 0)
        return 127;
    const std::string self = link.data();
    const size_t slash = self.rfind('/');
    const std::string folder = self.substr(0, slash);
    const std::string name = self.substr(slash + 1);
    const std::string real = nextOnPath(folder, name);
    if (argc > 1 && std::strcmp(argv[1], "-version") == 0)
        return real.empty() ? 127 : 0;
    struct stat known = {};
    if (argc < 2 || name != "ffprobe" || ::stat((folder + "/known").c_str(), &known) != 0)
        becomeReal(real, argv);

    const std::string answer = folder + "/known/" + kindOf(argv[argc - 1]);
    if (copyOut(answer))
        return 0;
    const std::string part = answer + '.' + std::to_string(::getpid());
    const pid_t child = ::fork();
    if (child == 0) {
        const int out = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(out, STDOUT_FILENO);
        becomeReal(real, argv);
    }
    int status = 0;
    while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    if (child < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0 ||
        std::rename(part.c_str(), answer.c_str()) != 0) {
        ::unlink(part.c_str());
        return WIFEXITED(status) && WEXITSTATUS(status) != 0 ? WEXITSTATUS(status) : 1;
    }
    return copyOut(answer) ? 0 : 1;
}
