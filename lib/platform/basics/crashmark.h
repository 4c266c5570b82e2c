#pragma once

#include <memory>

namespace reeldeck::platform {

/// From now on a crash of this process (SIGSEGV and its like, not a kill) writes '1' over the first
/// byte of `descriptor`, before it ends the process as it would have. -1: nowhere any more.
void setCrashMark(int descriptor);

/// A stack for the crash mark of the thread that makes it, which has none left when it ran out of its
/// own. Used and destroyed in that thread.
class CrashStack
{
public:
    CrashStack();
    ~CrashStack();
    CrashStack(const CrashStack &) = delete;
    CrashStack &operator=(const CrashStack &) = delete;

private:
    struct Stacks;
    std::unique_ptr<Stacks> m_stacks;
};

} // namespace reeldeck::platform
