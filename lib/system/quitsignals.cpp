#include "system/quitsignals.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace reeldeck {
namespace {

// A signal handler can't be given anything.
std::atomic<int> &quitPipe()
{
    static std::atomic<int> end{-1};
    return end;
}

void passOn(int)
{
    const char byte = 1;
    if (::write(quitPipe().load(), &byte, 1) < 0)
        return; // it was told already
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    quitPipe().store(m_ends[1]);
    m_notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit received();
    });
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        ::sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        ::signal(signal, SIG_DFL);
    delete m_notifier;
    for (const int end : m_ends) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace reeldeck
