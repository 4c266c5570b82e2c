#include "ui/player/playermenu.h"

#include "media/playback.h"

#include <QActionGroup>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <array>

namespace reeldeck {
namespace {

constexpr std::array Rates{0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0};
constexpr double SameRate = 0.001; ///< Of two speeds that are the same.
constexpr double MegaBit = 1e6;

/// The key is the player's own, so that the menu only shows it.
QString withPlayerKey(const QString &text, const QString &key)
{
    return text + QLatin1Char('\t') + key;
}

QString qualityText(const HlsVariant &variant)
{
    const QString speed = QLocale().toString(double(variant.bitRate) / MegaBit, 'f',
                                             variant.bitRate < 1e7 ? 1 : 0);
    if (variant.size.isEmpty())
        return PlayerMenu::tr("%1 Mbit/s").arg(speed);
    return PlayerMenu::tr("%1p, %2 Mbit/s", "lines of the picture, bits a second")
            .arg(std::min(variant.size.width(), variant.size.height()))
            .arg(speed);
}

} // namespace

PlayerMenu::PlayerMenu(Playback *playback, QWidget *parent)
    : QMenu(parent)
    , m_playback(playback)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addSpeeds();
    addQualities();
    addSeparator();
    addLoop();
    if (playback->hasVideo())
        addPictures();
    addSeparator();
    addAction(withPlayerKey(tr("&Copy Time Code"), QStringLiteral("T")), this,
              &PlayerMenu::copyTimeRequested);
}

QString PlayerMenu::rateText(double rate)
{
    return tr("%1×", "times the usual speed").arg(QLocale().toString(rate, 'g', 3));
}

void PlayerMenu::changeRate(Playback &playback, bool faster)
{
    const double now = playback.rate();
    if (faster) {
        const auto next = std::find_if(Rates.begin(), Rates.end(),
                                       [now](double rate) { return rate > now + SameRate; });
        playback.setRate(next == Rates.end() ? Playback::FastestRate : *next);
    } else {
        const auto next = std::find_if(Rates.rbegin(), Rates.rend(),
                                       [now](double rate) { return rate < now - SameRate; });
        playback.setRate(next == Rates.rend() ? Playback::SlowestRate : *next);
    }
}

QString PlayerMenu::timeCode(const Playback &playback)
{
    const qint64 time = playback.position().count();
    const auto part = [](qint64 value, int digits) {
        return QString::number(value).rightJustified(digits, QLatin1Char('0'));
    };
    return part(time / 3'600'000, 2) + QLatin1Char(':') + part(time / 60'000 % 60, 2) +
           QLatin1Char(':') + part(time / 1000 % 60, 2) + QLatin1Char('.') + part(time % 1000, 3);
}

void PlayerMenu::addSpeeds()
{
    QMenu *speeds = addMenu(tr("&Speed"));
    auto *group = new QActionGroup(speeds);
    for (const double rate : Rates) {
        QAction *entry = speeds->addAction(rateText(rate), this, [this, rate] {
            if (m_playback)
                m_playback->setRate(rate);
        });
        entry->setCheckable(true);
        entry->setChecked(std::abs(rate - m_playback->rate()) < SameRate);
        group->addAction(entry);
    }
    speeds->addSeparator();
    for (const bool faster : {false, true}) {
        speeds->addAction(faster ? withPlayerKey(tr("&Faster"), QStringLiteral(">"))
                                 : withPlayerKey(tr("&Slower"), QStringLiteral("<")),
                          this, [this, faster] {
                              if (m_playback)
                                  changeRate(*m_playback, faster);
                          });
    }
}

void PlayerMenu::addQualities()
{
    QMenu *qualities = addMenu(tr("&Quality"));
    const QList<HlsVariant> renditions = m_playback->renditions();
    auto *group = new QActionGroup(qualities);
    const auto add = [&](const QString &text, int index) {
        QAction *entry = qualities->addAction(text, this, [this, index] {
            if (m_playback)
                m_playback->setRendition(index);
        });
        entry->setCheckable(true);
        entry->setChecked(index == m_playback->rendition());
        group->addAction(entry);
    };
    add(tr("&Automatic"), -1);
    for (int index = int(renditions.size()) - 1; index >= 0; --index)
        add(qualityText(renditions.at(index)), index);
    qualities->setEnabled(!renditions.isEmpty()); // one alone is no choice
}

void PlayerMenu::addLoop()
{
    const QString text = m_playback->loopEnd()     ? tr("Stop &Repeating")
                         : m_playback->loopStart() ? tr("&Repeat Up to Here")
                                                   : tr("&Repeat from Here");
    addAction(withPlayerKey(text, QStringLiteral("R")), this, [this] {
        if (m_playback)
            m_playback->markLoop();
    });
}

void PlayerMenu::addPictures()
{
    const std::array<std::pair<QString, int>, 2> steps{
            {{withPlayerKey(tr("&Previous Frame"), QStringLiteral(",")), -1},
             {withPlayerKey(tr("&Next Frame"), QStringLiteral(".")), 1}}};
    for (const auto &[text, step] : steps) {
        addAction(text, this, [this, by = step] {
            if (m_playback)
                m_playback->step(by);
        });
    }
}

} // namespace reeldeck
