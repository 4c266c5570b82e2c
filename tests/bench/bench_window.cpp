// Starts the desktop program as main() does, on a platform that is already there, and prints when
// its window was first painted and when its first rows were, as one JSON line of seconds since
// START: {"painted_s", "rows_s", "from_copy", "rss_kb"}; from_copy: before the platform answered.
//
//     TWELVELABS_API_KEY=KEY bench-window START BASE_URL DATA_DIR
//
// START is the monotonic clock just before this process was made.

#include "bench/benchclock.h"
#include "desktop/appcontext.h"
#include "settings/desktopkeychain.h"
#include "ui/assets/assetview.h"

#include <QApplication>
#include <QTableView>

using namespace reeldeck;

namespace {

/// Notes when the window, and then when loaded rows, have been painted.
class PaintWatch : public QObject
{
public:
    PaintWatch(AppContext *context, double start)
        : m_context(context)
        , m_start(start)
    {
        context->window()->installEventFilter(this);
        m_table = context->window()->assetView()->findChild<QTableView *>();
        m_table->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        // Painting happens after this filter; the next turn of the loop comes right after it.
        const bool isTable = watched == m_table->viewport();
        QMetaObject::invokeMethod(
                this, [this, isTable] { isTable ? notePaintedTable() : notePaintedWindow(); },
                Qt::QueuedConnection);
        return false;
    }

private:
    void notePaintedWindow()
    {
        if (m_painted == 0)
            m_painted = secondsSince(m_start);
    }

    void notePaintedTable()
    {
        if (m_rows > 0 || !m_context->assets()->assetAt(0))
            return;
        m_rows = secondsSince(m_start);
        printLine({{QStringLiteral("painted_s"), m_painted},
                   {QStringLiteral("rows_s"), m_rows},
                   {QStringLiteral("from_copy"), !m_context->assets()->hasAnswer()},
                   {QStringLiteral("rss_kb"), residentKb()}});
        connect(m_context, &AppContext::ended, qApp, &QCoreApplication::quit);
        m_context->quit(false);
    }

    AppContext *m_context;
    QTableView *m_table;
    double m_start;
    double m_painted = 0;
    double m_rows = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    chooseMediaBackend();
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const auto paths = makePaths(arguments.at(3));
    if (!paths)
        return 2;
    AppContext::Options options;
    options.paths = *paths;
    options.commandLine.baseUrl = arguments.at(2);
    options.environmentKey = qEnvironmentVariable("TWELVELABS_API_KEY");
    options.credentials = std::make_unique<KeychainCredentials>(desktopKeychain());
    AppContext context(std::move(options));
    const PaintWatch watch(&context, arguments.at(1).toDouble());
    context.start();
    return QApplication::exec();
}
