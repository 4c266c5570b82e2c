#include "platform/basics/crashmark.h"

#include <signal.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <mutex>
#include <vector>

namespace reeldeck::platform {

namespace {

constexpr size_t CrashStackSize = 64 * 1024;
constexpr std::array CrashSignals = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

std::atomic<int> s_descriptor = -1;
std::array<struct sigaction, CrashSignals.size()> s_before;

/// Only async-signal-safe calls.
void markCrash(int signal)
{
    const int descriptor = s_descriptor;
    if (descriptor >= 0 && ::pwrite(descriptor, "1", 1, 0) != 1)
        s_descriptor = -1;
    for (size_t i = 0; i < CrashSignals.size(); ++i) {
        if (CrashSignals[i] == signal)
            ::sigaction(signal, &s_before[i], nullptr);
    }
    // Comes once this handler has returned, and goes to who was there before us.
    ::raise(signal);
}

} // namespace

void setCrashMark(int descriptor)
{
    static std::once_flag installed;
    s_descriptor = descriptor;
    std::call_once(installed, [] {
        struct sigaction action
        {};
        action.sa_handler = markCrash;
        action.sa_flags = SA_ONSTACK;
        ::sigemptyset(&action.sa_mask);
        for (size_t i = 0; i < CrashSignals.size(); ++i)
            ::sigaction(CrashSignals[i], &action, &s_before[i]);
    });
}

struct CrashStack::Stacks
{
    std::vector<char> own;
    stack_t before{};
};

CrashStack::CrashStack()
    : m_stacks(std::make_unique<Stacks>())
{
    m_stacks->own.resize(CrashStackSize);
    stack_t stack{};
    stack.ss_sp = m_stacks->own.data();
    stack.ss_size = m_stacks->own.size();
    ::sigaltstack(&stack, &m_stacks->before);
}

CrashStack::~CrashStack()
{
    ::sigaltstack(&m_stacks->before, nullptr);
}

} // namespace reeldeck::platform
