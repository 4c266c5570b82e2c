// The transfers panel in the window over a queue of many waiting uploads with a journal on disk.
// Prints, as one JSON line a step, how long the event loop was held at most:
//
//     bench-transfers DATA_DIR [ROWS]
//
//     {"step", "took_s", "longest_ms", "longest_cpu_ms"}
//
// `longest_ms` is the longest gap between two beats of a 1 ms timer, `longest_cpu_ms` what this
// thread worked between two: on a busy machine the first also has what others took.

#include "bench/benchclock.h"
#include "desktop/uploads/transferscontroller.h"
#include "desktop/window/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/transfers/transferspanel.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace reeldeck;

namespace {

class TransfersBench : public QObject
{
public:
    TransfersBench(const QString &folder, int rows)
        : m_rows(rows)
    {
        const QDir data(folder);
        QFile file(data.filePath(QStringLiteral("a.png")));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        UploadRequest request;
        request.path = file.fileName();
        for (int i = 0; i < rows; ++i) {
            request.filename = QStringLiteral("clip-%1.png").arg(i);
            m_requests << request;
        }
        m_queue.openJournal(data.filePath(QStringLiteral("uploads.sqlite")));
        m_controller.setQueue(&m_queue);
        m_list = m_window.transfers()->findChild<QListView *>(QStringLiteral("list"));
        m_window.show();
        makeSteps();
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, &TransfersBench::beat);
    }

    void start()
    {
        begin();
        m_beat.start(1);
    }

private:
    struct Step
    {
        QString name;
        std::function<void()> begin;
        std::function<bool()> isOver; ///< Asked at every beat; may go on with the work.
    };

    void makeSteps()
    {
        const auto totals = [this] {
            return m_queue.totals();
        };
        m_steps = {
                {QStringLiteral("queue"), [this] { m_queue.enqueue(m_requests); },
                 [=, this] {
                     return totals().queued == m_rows && count() == m_rows;
                 }},
                {QStringLiteral("scroll to the end"), [] {},
                 [this] {
                     return scrollOn();
                 }},
                {QStringLiteral("pause all"),
                 [this] { m_queue.applyToAll(TransferCommand::Pause); },
                 [=, this] {
                     return totals().paused == m_rows;
                 }},
                {QStringLiteral("resume all"),
                 [this] { m_queue.applyToAll(TransferCommand::Resume); },
                 [=, this] {
                     return totals().queued == m_rows;
                 }},
                {QStringLiteral("select all and pause"), [this] { selectAndPause(); },
                 [=, this] {
                     return totals().paused == m_rows;
                 }},
                {QStringLiteral("move half to the end"), [this] { moveHalf(); },
                 [this] {
                     return firstId() != m_firstId;
                 }},
                {QStringLiteral("cancel all"),
                 [this] { m_queue.applyToAll(TransferCommand::Cancel); },
                 [=, this] {
                     return totals().cancelled == m_rows;
                 }},
                {QStringLiteral("clear"), [this] { m_queue.applyToAll(TransferCommand::Remove); },
                 [this] {
                     return count() == 0;
                 }},
        };
    }

    int count() const { return m_queue.model()->rowCount(); }
    qint64 firstId() const
    {
        return m_queue.model()->index(0, 0).data(TransferIdRole).toLongLong();
    }

    bool scrollOn()
    {
        QScrollBar *bar = m_list->verticalScrollBar();
        if (bar->value() < bar->maximum()) {
            bar->setValue(bar->value() + std::max(1, bar->maximum() / 1500));
            return false;
        }
        const QModelIndex last = m_queue.model()->index(count() - 1, 0);
        return !last.data(Qt::DisplayRole).toString().isEmpty();
    }

    void selectAndPause()
    {
        m_list->setFocus();
        m_list->selectAll();
        QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        QCoreApplication::sendEvent(m_list, &space);
    }

    void moveHalf()
    {
        m_firstId = firstId();
        QList<TransferId> half;
        for (int row = 0; row < count() / 2; ++row)
            half << TransferId(m_queue.model()->index(row, 0).data(TransferIdRole).toLongLong());
        m_queue.moveBefore(half, TransferId{});
    }

    void begin()
    {
        m_longest = m_longestCpu = 0;
        m_began = m_last = secondsSince(0);
        m_lastCpu = threadCpuMs();
        m_steps.first().begin();
    }

    void beat()
    {
        const double now = secondsSince(0), cpu = threadCpuMs();
        m_longest = std::max(m_longest, (now - m_last) * 1000);
        m_longestCpu = std::max(m_longestCpu, cpu - m_lastCpu);
        m_last = now;
        m_lastCpu = cpu;
        const bool isOver = m_steps.first().isOver();
        // What a step has set off is painted before the next begins.
        m_restingBeats = isOver ? m_restingBeats + 1 : 0;
        if (m_restingBeats < 200)
            return;
        m_restingBeats = 0;
        printLine({{QStringLiteral("step"), m_steps.first().name},
                   {QStringLiteral("took_s"), now - m_began},
                   {QStringLiteral("longest_ms"), m_longest},
                   {QStringLiteral("longest_cpu_ms"), m_longestCpu}});
        m_steps.removeFirst();
        if (!m_steps.isEmpty())
            return begin();
        m_beat.stop();
        QCoreApplication::exit();
    }

    int m_rows;
    QList<UploadRequest> m_requests;
    UploadQueue m_queue;
    MainWindow m_window;
    TransfersController m_controller{&m_window};
    QListView *m_list = nullptr;
    QList<Step> m_steps;
    QTimer m_beat;
    qint64 m_firstId = 0;
    double m_began = 0, m_last = 0, m_lastCpu = 0, m_longest = 0, m_longestCpu = 0;
    int m_restingBeats = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    theme::apply(app, theme::Scheme::Light);
    TransfersBench bench(arguments.at(1), arguments.value(2, QStringLiteral("20000")).toInt());
    bench.start();
    return QApplication::exec();
}
