// Starts the desktop program as main() does, on a platform that is already there, and does with its
// catalogue what a person does. Prints one JSON line a step:
//
//     TWELVELABS_API_KEY=KEY bench-catalogue BASE_URL DATA_DIR STEP...
//
//     {"step", "took_s", "longest_ms", "longest_cpu_ms", "rss_kb", "peak_kb", ...}
//
// `longest_ms` is the longest gap between two beats of a 1 ms timer, `longest_cpu_ms` what this
// thread worked between two: on a busy machine the first also has what others took. Steps:
// first, jump, wheel, thumb (the view shown), pages=N, type=TEXT (type= clears), grid, list, insert,
// select, rest, idle=SECONDS (in front, untouched), away=SECONDS (not in front), thumbnails=N.

#include "bench/scrollmeter.h"
#include "desktop/appcontext.h"
#include "ui/assets/assetview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>

#include <memory>
#include <utility>

using namespace reeldeck;

namespace {

constexpr int JumpRow = 900'000;
constexpr int RestBeats = 200; ///< What a step has set off is over before the next begins.

class CatalogueBench : public QObject
{
public:
    CatalogueBench(AppContext *context, QStringList steps)
        : m_context(context)
        , m_steps(std::move(steps))
    {
        m_context->window()->resize(1440, 900);
        for (QAbstractItemView *view : view()->findChildren<QAbstractItemView *>())
            view->viewport()->installEventFilter(this);
        connect(model(), &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
            if (m_answered == 0)
                m_answered = secondsSince(0);
        });
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, &CatalogueBench::beat);
    }

    void start()
    {
        m_beat.start(1);
        begin();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                    this, [this] { painted(); }, Qt::QueuedConnection);
        return false;
    }

private:
    AssetTableModel *model() const { return m_context->assets(); }
    AssetView *view() const { return m_context->window()->assetView(); }
    QAbstractItemView *shown() const
    {
        return view()->findChild<QAbstractItemView *>(view()->viewMode() == ViewMode::Grid
                                                              ? QStringLiteral("assetGrid")
                                                              : QStringLiteral("assetTable"));
    }
    QScrollBar *bar() const { return shown()->verticalScrollBar(); }
    QString name() const { return m_steps.first().section(QLatin1Char('='), 0, 0); }
    QString value() const { return m_steps.first().section(QLatin1Char('='), 1); }

    void begin()
    {
        m_extra = {};
        m_isOver = false;
        m_isPaintedOver = false;
        m_restingBeats = 0;
        m_longest = m_longestCpu = 0;
        m_began = m_last = secondsSince(0);
        m_lastCpu = threadCpuMs();
        if (name() == QLatin1String("first"))
            m_context->start();
        else if (name() == QLatin1String("jump"))
            shown()->scrollTo(model()->index(JumpRow, 0), QAbstractItemView::PositionAtTop);
        else if (name() == QLatin1String("wheel") || name() == QLatin1String("thumb"))
            beginScroll();
        else if (name() == QLatin1String("pages") || name() == QLatin1String("thumbnails"))
            beginReading();
        else if (name() == QLatin1String("type"))
            typeInFilter();
        else if (name() == QLatin1String("grid"))
            view()->setViewMode(ViewMode::Grid);
        else if (name() == QLatin1String("list"))
            view()->setViewMode(ViewMode::List);
        else if (name() == QLatin1String("insert"))
            insertOnTop();
        else if (name() == QLatin1String("select"))
            selectAnew();
        else if (name() == QLatin1String("away"))
            sendActivation(QEvent::WindowDeactivate);
    }

    void sendActivation(QEvent::Type type)
    {
        m_context->window()->setWindowState(type == QEvent::WindowDeactivate ? Qt::WindowMinimized
                                                                             : Qt::WindowNoState);
    }

    void beginScroll()
    {
        const auto way = name() == QLatin1String("wheel") ? ScrollMeter::Way::Wheel
                                                          : ScrollMeter::Way::Thumb;
        m_meter = std::make_unique<ScrollMeter>(shown(), way, 300, [this] {
            m_extra = m_meter->figures();
            m_isOver = true;
        });
    }

    void beginReading()
    {
        m_pages.clear();
        m_pictures.clear();
        m_missing = 0;
        bar()->setValue(0);
        m_screenBegan = secondsSince(0);
    }

    void typeInFilter()
    {
        auto *filter = m_context->window()->findChild<QLineEdit *>(QStringLiteral("filter"));
        filter->setFocus();
        if (value().isEmpty())
            return filter->clear();
        filter->setText(value().chopped(1));
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, value().right(1));
        QCoreApplication::sendEvent(filter, &press);
    }

    void selectAnew()
    {
        // What is selected already isn't painted again.
        view()->clearSelection();
        view()->selectAll();
    }

    void insertOnTop()
    {
        Asset asset = *model()->assetAt(0);
        asset.id = AssetId(QStringLiteral("made-by-the-benchmark"));
        asset.createdAt = asset.createdAt.addSecs(1);
        model()->updateAsset(asset);
    }

    /// What has to be true when the view has been painted for the step to be over.
    bool isThere() const
    {
        if (name() == QLatin1String("first"))
            return model()->hasAnswer() && model()->assetAt(0);
        if (name() == QLatin1String("jump"))
            return view()->visibleRows().first >= JumpRow && isLoaded();
        if (name() == QLatin1String("type"))
            return model()->query().filename == value() && model()->hasAnswer() &&
                   !model()->isReplacing();
        return name() == QLatin1String("insert") || name() == QLatin1String("select") ||
               name() == QLatin1String("grid") || name() == QLatin1String("list");
    }

    bool isLoaded() const
    {
        const auto [first, last] = view()->visibleRows();
        for (int row = first; row <= last; ++row) {
            if (row < 0 || !model()->assetAt(row))
                return false;
        }
        return true;
    }

    void painted()
    {
        if (m_steps.isEmpty() || m_isPaintedOver || !isThere())
            return;
        m_isPaintedOver = m_isOver = true;
        m_extra.insert(QStringLiteral("painted_ms"), (secondsSince(0) - m_began) * 1000);
        if (name() == QLatin1String("first")) {
            m_extra.insert(QStringLiteral("answer_to_rows_ms"),
                           (secondsSince(0) - m_answered) * 1000);
            m_extra.insert(QStringLiteral("rows"), model()->rowCount());
        }
    }

    /// One screen after the other, each once everything on it is there.
    bool readOn()
    {
        if (!isLoaded() || model()->isLoading())
            return false;
        const auto [first, last] = view()->visibleRows();
        for (int row = first; row <= last; ++row)
            m_pages.insert(pageOfRow(row, MaxPageSize));
        if (name() == QLatin1String("thumbnails") && !seePictures(first, last))
            return false;
        const bool isEnough = name() == QLatin1String("thumbnails")
                                      ? m_pictures.size() >= value().toInt()
                                      : m_pages.size() >= value().toInt();
        if (isEnough || bar()->value() == bar()->maximum()) {
            m_extra = {{QStringLiteral("pages"), int(m_pages.size())},
                       {QStringLiteral("pictures"), int(m_pictures.size())},
                       {QStringLiteral("missing"), m_missing}};
            return true;
        }
        m_screenBegan = secondsSince(0);
        bar()->setValue(bar()->value() + bar()->pageStep());
        return false;
    }

    bool seePictures(int first, int last)
    {
        const bool isLate = secondsSince(m_screenBegan) > 5;
        int missing = 0;
        for (int row = first; row <= last; ++row) {
            const AssetId id = model()->assetAt(row)->id;
            if (m_context->thumbnails()->image(id).isNull())
                ++missing;
            else
                m_pictures.insert(id);
        }
        if (missing > 0 && !isLate)
            return false;
        m_missing += missing;
        return true;
    }

    bool isTimeOver() const
    {
        if (name() == QLatin1String("rest"))
            return secondsSince(m_began) > 2;
        if (name() == QLatin1String("idle") || name() == QLatin1String("away"))
            return secondsSince(m_began) > value().toInt();
        return false;
    }

    void beat()
    {
        const double now = secondsSince(0), cpu = threadCpuMs();
        m_longest = std::max(m_longest, (now - m_last) * 1000);
        m_longestCpu = std::max(m_longestCpu, cpu - m_lastCpu);
        m_last = now;
        m_lastCpu = cpu;
        const bool isReading =
                name() == QLatin1String("pages") || name() == QLatin1String("thumbnails");
        if (!m_isOver && ((isReading && readOn()) || isTimeOver()))
            m_isOver = true;
        if (m_isOver && m_restingBeats == 0)
            m_took = now - m_began;
        if (!m_isOver || ++m_restingBeats < RestBeats)
            return;
        endStep();
    }

    void endStep()
    {
        QJsonObject line = m_extra;
        line.insert(QStringLiteral("step"), m_steps.first());
        line.insert(QStringLiteral("took_s"), m_took);
        line.insert(QStringLiteral("longest_ms"), m_longest);
        line.insert(QStringLiteral("longest_cpu_ms"), m_longestCpu);
        line.insert(QStringLiteral("rss_kb"), residentKb());
        line.insert(QStringLiteral("peak_kb"), statusKb("VmHWM:"));
        printLine(line);
        if (name() == QLatin1String("away"))
            sendActivation(QEvent::WindowActivate);
        m_steps.removeFirst();
        if (!m_steps.isEmpty())
            return begin();
        m_beat.stop();
        connect(m_context, &AppContext::ended, qApp, &QCoreApplication::quit);
        m_context->quit(false);
    }

    AppContext *m_context;
    QStringList m_steps;
    QTimer m_beat;
    std::unique_ptr<ScrollMeter> m_meter;
    QJsonObject m_extra;
    QSet<int> m_pages;
    QSet<AssetId> m_pictures;
    int m_missing = 0;
    double m_answered = 0, m_screenBegan = 0;
    double m_began = 0, m_took = 0, m_last = 0, m_lastCpu = 0, m_longest = 0, m_longestCpu = 0;
    bool m_isOver = false, m_isPaintedOver = false;
    int m_restingBeats = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    chooseMediaBackend();
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const auto paths = makePaths(arguments.at(2));
    if (!paths)
        return 2;
    AppContext::Options options;
    options.paths = *paths;
    options.commandLine.baseUrl = arguments.at(1);
    options.environmentKey = qEnvironmentVariable("TWELVELABS_API_KEY");
    options.credentials = std::make_unique<SessionCredentials>();
    AppContext context(std::move(options));
    CatalogueBench bench(&context, arguments.mid(3));
    bench.start();
    return QApplication::exec();
}
