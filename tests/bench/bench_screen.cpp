// Starts a program and watches the screen from outside until nothing changes any more. Prints when
// its window was first painted, which is when half of the pixels that it finally changes were no longer
// as before, and when nine tenths of what it finally shows were there, as one JSON line:
//
//     bench-screen COMMAND [ARGUMENTS]        {"painted_s", "shown_s"}
//
// The same for every program, whatever it is made of; a screen of its own (X11) is needed.

#include "bench/benchclock.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTimer>

#include <vector>

namespace {

constexpr int Step = 4;          ///< Each fourth pixel of each fourth line is looked at.
constexpr double QuietS = 2;     ///< So long without a change: that's it.
constexpr double PatienceS = 15; ///< Then whatever is there counts.

using Sample = std::vector<QRgb>;

class ScreenWatch : public QObject
{
public:
    explicit ScreenWatch(const QStringList &command)
        : m_before(look())
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_began = m_changed = secondsSince(0);
        m_process.start(command.first(), command.mid(1));
        connect(&m_timer, &QTimer::timeout, this, &ScreenWatch::watch);
        m_timer.start(5);
    }

private:
    static Sample look()
    {
        const QImage picture = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
        const QImage image = picture.convertToFormat(QImage::Format_RGB32);
        Sample sample;
        for (int y = 0; y < image.height(); y += Step) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width(); x += Step)
                sample.push_back(line[x]);
        }
        return sample;
    }

    void watch()
    {
        const double before = secondsSince(0);
        Sample now = look();
        const Sample &last = m_looks.empty() ? m_before : m_looks.back().second;
        if (now != last) {
            m_changed = before;
            m_looks.emplace_back(before - m_began, std::move(now));
        }
        const bool isQuiet = !m_looks.empty() && secondsSince(m_changed) > QuietS;
        if (isQuiet || secondsSince(m_began) > PatienceS)
            tell();
    }

    void tell()
    {
        m_timer.stop();
        if (!m_looks.empty())
            printLine({{QStringLiteral("painted_s"), paintedAt()},
                       {QStringLiteral("shown_s"), shownAt()}});
        m_process.terminate();
        m_process.waitForFinished(5000);
        QCoreApplication::exit(m_looks.empty() ? 1 : 0);
    }

    /// How many pixels of those that changed in the end fulfil `is(index, look)`, as a share.
    template <typename Is>
    double share(const Sample &look, Is is) const
    {
        const Sample &end = m_looks.back().second;
        size_t all = 0, right = 0;
        for (size_t i = 0; i < end.size(); ++i) {
            all += end[i] != m_before[i];
            right += end[i] != m_before[i] && is(i, look);
        }
        return all == 0 ? 0 : double(right) / double(all);
    }

    double paintedAt() const
    {
        for (const auto &[at, look] : m_looks) {
            if (share(look, [this](size_t i, const Sample &is) { return is[i] != m_before[i]; }) >=
                0.5)
                return at;
        }
        return m_looks.back().first;
    }

    double shownAt() const
    {
        const Sample &end = m_looks.back().second;
        double shown = m_looks.back().first;
        for (auto it = m_looks.rbegin(); it != m_looks.rend(); ++it) {
            if (share(it->second, [&end](size_t i, const Sample &is) { return is[i] == end[i]; }) <
                0.9)
                break;
            shown = it->first;
        }
        return shown;
    }

    QProcess m_process;
    QTimer m_timer;
    const Sample m_before;
    std::vector<std::pair<double, Sample>> m_looks;
    double m_began = 0, m_changed = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    const QStringList command = QGuiApplication::arguments().mid(1);
    if (command.isEmpty())
        return 2;
    const ScreenWatch watch(command);
    return QGuiApplication::exec();
}
