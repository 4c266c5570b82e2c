#pragma once

#include "base/error.h"
#include "media/pictures/picturefile.h"

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QRect>
#include <QSize>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <atomic>
#include <memory>
#include <optional>

namespace reeldeck {

class StreamFetch;

/// One picture to look at, without a widget: of a local file, or from an http(s) address. Read and
/// decoded on a thread of its own within the bounds of PictureFile; an animation plays as long as it
/// is seen. No key goes anywhere. GUI thread.
///
///     Empty --open--> Loading --> Ready, Failed     any --close--> Empty, --open--> Loading
class PictureShow : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    static constexpr qint64 MaxFetchBytes = 8 * 1024 * 1024; ///< What is taken from an address.

    explicit PictureShow(QObject *parent = nullptr);
    ~PictureShow() override; ///< Lets a decoder that is at work break off.

    /// The same again does nothing, also when it has failed.
    void open(const QUrl &source);
    void close();

    State state() const { return m_state; }
    QUrl source() const { return m_source; }
    std::optional<Error> error() const { return m_error; } ///< Set exactly while Failed.
    /// Of the picture itself, upright; empty until it is Ready.
    QSize size() const { return m_facts.size; }
    /// The picture as it is now, with at least `scale` of its own pixels where it has them.
    QImage image(double scale) const;
    /// image() has fewer pixels than the picture, because that is huge.
    bool isReduced() const;

    /// Reads some of a reduced picture in full, replacing the part before it.
    void wantPart(const QRect &part);
    QImage part() const { return m_part; } ///< Null: none.
    QRect partRect() const { return m_partRect; }

    bool isAnimated() const { return m_facts.isAnimated; }
    bool isPlaying() const { return m_isPlaying; }
    /// After its end it begins anew.
    void setPlaying(bool plays);
    /// While nobody sees it, an animation stands still; seen at first.
    void setSeen(bool seen);

signals:
    /// state(), error() or isPlaying() changed.
    void stateChanged();
    /// image() or part() changed.
    void pictureChanged();

private:
    struct Reading
    {
        std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);
        std::unique_ptr<PictureFile> file; ///< The worker's.
    };

    void fetch();
    void read(std::unique_ptr<QIODevice> source);
    void take(const PictureFacts &facts, const QList<QImage> &levels);
    void takeFrame(const PictureFrame &frame);
    void fail(const Error &error);
    void goOn();
    void askForFrame();

    QNetworkAccessManager m_network;
    std::unique_ptr<StreamFetch> m_fetch;
    QUrl m_source;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    PictureFacts m_facts;
    QList<QImage> m_levels; ///< Each half of the one before.
    QImage m_part;
    QRect m_partRect;
    bool m_isPlaying = false;
    bool m_isSeen = true;
    bool m_isAsked = false; ///< The worker reads a frame.
    int m_rounds = 0;       ///< Of the animation, since it was played.
    QElapsedTimer m_shown;  ///< Since the frame.
    std::chrono::milliseconds m_stays{};
    QTimer m_next;
    std::shared_ptr<Reading> m_reading; ///< Null: nothing is read.
    QThreadPool m_worker;
};

} // namespace reeldeck
