#include "media/pictures/pictureshow.h"

#include "base/humantext.h"
#include "media/streams/streamfetch.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

/// Of an animation's first frame, which is read with the facts.
constexpr std::chrono::milliseconds FirstStays(100);

Error fetchError(const StreamFetch::Answer &answer)
{
    if (answer.body.size() > PictureShow::MaxFetchBytes) {
        return makeError(ErrorKind::TooLarge,
                         PictureShow::tr("The picture can't be shown here: the platform sends more "
                                         "than %1 of it.")
                                 .arg(humanSize(PictureShow::MaxFetchBytes)));
    }
    Error error;
    if (answer.status == 0 || answer.isGood()) {
        error = makeError(ErrorKind::Unreachable,
                          PictureShow::tr("The picture can't be reached. Check the connection and "
                                          "try again."));
    } else if (answer.status >= 500) {
        error = makeError(ErrorKind::Server,
                          PictureShow::tr("The platform failed when it was asked for the picture. "
                                          "Try again in a while."));
    } else {
        error = makeError(ErrorKind::NotFound,
                          PictureShow::tr("The platform doesn't hand out the picture any more. Its "
                                          "address may have expired: try again."));
    }
    error.httpStatus = answer.status;
    return error;
}

} // namespace

PictureShow::PictureShow(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setThreadPriority(QThread::LowPriority);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PictureShow::askForFrame);
}

PictureShow::~PictureShow()
{
    if (m_reading)
        *m_reading->stop = true;
    m_worker.clear();
    m_worker.waitForDone();
}

void PictureShow::open(const QUrl &source)
{
    if (source == m_source)
        return;
    close();
    if (source.isEmpty())
        return;
    m_source = source;
    m_state = State::Loading;
    emit stateChanged();
    if (source.isLocalFile())
        read(std::make_unique<QFile>(source.toLocalFile()));
    else
        fetch();
}

void PictureShow::close()
{
    if (m_reading)
        *std::exchange(m_reading, nullptr)->stop = true;
    m_worker.clear(); // what has not begun
    m_fetch.reset();
    m_next.stop();
    m_source.clear();
    m_error.reset();
    m_facts = {};
    m_levels.clear();
    m_part = {};
    m_partRect = {};
    m_isPlaying = false;
    m_isAsked = false;
    if (std::exchange(m_state, State::Empty) != State::Empty)
        emit stateChanged();
}

void PictureShow::fetch()
{
    const QString scheme = m_source.scheme();
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https")) {
        fail(makeError(ErrorKind::Protocol,
                       tr("The platform names no address on the web for the picture.")));
        return;
    }
    const auto take = [this](const StreamFetch::Answer &answer) {
        m_fetch.release()->deleteLater(); // this is within its call
        const bool isWhole = answer.isGood() && answer.error == QNetworkReply::NoError &&
                             answer.body.size() <= MaxFetchBytes;
        if (!isWhole) {
            fail(fetchError(answer));
            return;
        }
        auto bytes = std::make_unique<QBuffer>();
        bytes->setData(answer.body);
        read(std::move(bytes));
    };
    m_fetch =
            std::make_unique<StreamFetch>(&m_network, m_source, 0, MaxFetchBytes + 1, false, take);
}

void PictureShow::read(std::unique_ptr<QIODevice> source)
{
    m_reading = std::make_shared<Reading>();
    m_reading->file = std::make_unique<PictureFile>(std::move(source), m_reading->stop);
    m_worker.start([this, reading = m_reading] {
        const Result<PictureFacts> facts = reading->file->open();
        const Result<QList<QImage>> levels =
                facts ? reading->file->levels() : Result<QList<QImage>>(facts.error());
        QMetaObject::invokeMethod(this, [this, reading, facts, levels] {
            if (reading != m_reading)
                return;
            if (levels)
                take(*facts, *levels);
            else
                fail(levels.error());
        });
    });
}

void PictureShow::take(const PictureFacts &facts, const QList<QImage> &levels)
{
    m_facts = facts;
    m_levels = levels;
    m_state = State::Ready;
    m_isPlaying = facts.isAnimated;
    m_rounds = 0;
    m_stays = FirstStays;
    m_shown.start();
    emit stateChanged();
    emit pictureChanged();
    goOn();
}

void PictureShow::fail(const Error &error)
{
    m_error = error;
    m_state = State::Failed;
    m_reading.reset();
    emit stateChanged();
}

QImage PictureShow::image(double scale) const
{
    if (m_levels.isEmpty())
        return {};
    const double wanted = scale * m_facts.size.width();
    qsizetype level = 0;
    while (level + 1 < m_levels.size() && m_levels.at(level + 1).width() >= wanted)
        ++level;
    return m_levels.at(level);
}

bool PictureShow::isReduced() const
{
    return !m_levels.isEmpty() && m_levels.first().width() < m_facts.size.width();
}

void PictureShow::wantPart(const QRect &part)
{
    if (!m_facts.hasParts || part == m_partRect)
        return;
    m_partRect = part;
    m_part = {};
    m_worker.clear(); // parts that were wanted before
    m_worker.start([this, reading = m_reading, part] {
        const QImage image = reading->file->part(part);
        QMetaObject::invokeMethod(this, [this, reading, part, image] {
            if (reading != m_reading || part != m_partRect)
                return;
            m_part = image;
            emit pictureChanged();
        });
    });
}

void PictureShow::setPlaying(bool plays)
{
    if (!isAnimated() || plays == m_isPlaying)
        return;
    m_isPlaying = plays;
    m_rounds = 0;
    emit stateChanged();
    goOn();
}

void PictureShow::setSeen(bool seen)
{
    m_isSeen = seen;
    goOn();
}

/// To the next frame when its time has come.
void PictureShow::goOn()
{
    if (!m_isPlaying || !m_isSeen) {
        m_next.stop();
        return;
    }
    if (!m_isAsked && !m_next.isActive()) {
        const auto left = m_stays - std::chrono::milliseconds(m_shown.elapsed());
        m_next.start(std::max(left, std::chrono::milliseconds(0)));
    }
}

void PictureShow::askForFrame()
{
    if (!m_reading || m_isAsked)
        return;
    m_isAsked = true;
    m_worker.start([this, reading = m_reading] {
        const PictureFrame frame = reading->file->next();
        QMetaObject::invokeMethod(this, [this, reading, frame] {
            if (reading == m_reading)
                takeFrame(frame);
        });
    });
}

void PictureShow::takeFrame(const PictureFrame &frame)
{
    m_isAsked = false;
    if (frame.image.isNull()) {
        // The rest of it is damaged: what could be read stays.
        m_isPlaying = false;
        emit stateChanged();
        return;
    }
    m_levels = {frame.image};
    m_stays = frame.stays;
    m_shown.start();
    emit pictureChanged();
    if (frame.isLast && m_facts.repeats >= 0 && ++m_rounds > m_facts.repeats) {
        m_isPlaying = false;
        emit stateChanged();
    }
    goOn();
}

} // namespace reeldeck
