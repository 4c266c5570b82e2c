#pragma once

#include "domain/transfer.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace reeldeck {

class UploadQueue;

/// How far the uploads of all queues are together, counted since nothing was left last. GUI thread.
class UploadProgress : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        int left = 0;          ///< Waiting or under way.
        int ended = 0;         ///< Since nothing was left last, be it well or not.
        double share = 0;      ///< 0..1 of all of them.
        int trouble = 0;       ///< Failed, or the person has to decide.
        bool isPaused = false; ///< Some are paused, and nothing is left.

        friend bool operator==(const State &, const State &) = default;
    };

    explicit UploadProgress(QObject *parent = nullptr);

    void watch(UploadQueue *queue); ///< Until it goes.
    const State &state() const { return m_state; }

signals:
    void changed();
    /// Nothing is left, of what was left before, and nothing has come since for a moment, in which
    /// everybody hears how the last ones ended.
    void ended();

private:
    void update();

    QHash<const QObject *, UploadQueue *> m_queues;
    State m_state;
    QTimer m_rest;
};

} // namespace reeldeck
