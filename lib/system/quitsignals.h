#pragma once

#include <QObject>

class QSocketNotifier;

namespace reeldeck {

/// SIGTERM, SIGHUP and SIGINT, as a session that ends or a terminal sends them: the first is told
/// from the event loop, a second one ends the program as usual. One object a process; GUI thread.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void received();

private:
    int m_ends[2] = {-1, -1};
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace reeldeck
