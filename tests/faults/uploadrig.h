#pragma once

#include "platformstore.h"
#include "queuewatch.h"
#include "support/faultproxy.h"
#include "support/platformfixture.h"
#include "support/scriptedserver.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace reeldeck::tests {

inline const RequestMatch Posts{"POST", "/assets"};
inline const RequestMatch Lists{"GET", "/assets"};
inline const RequestMatch Sessions{"POST", "/assets/multipart-uploads"};
inline const RequestMatch Puts{"PUT", "/parts/*"};
inline const RequestMatch Reports{"POST", "/assets/multipart-uploads/*"};
inline const RequestMatch Asks{"GET", "/assets/multipart-uploads/*"};

/// The ways by which an upload gets to the platform, as a column of the suites' tables. What goes
/// up in parts has three requests that a fault can meet.
enum class Way { Direct, Url, Begin, Part, Report };

inline bool isInParts(Way way)
{
    return way != Way::Direct && way != Way::Url;
}
/// For the name of a row.
const char *wordsFor(Way way);
/// The request of this way that a fault meets.
RequestMatch requestOf(Way way);

/// The whole road of an upload: the real queue with a real journal, the fault proxy, the real
/// platform in a process of its own, a server for URL uploads, and somebody who watches.
///
/// One rig a test program; beginCase() gives each case a queue, a journal and a proxy without rules.
/// Files have contents that no other has, so what the platform stored can be told by its hash.
class UploadRig
{
public:
    explicit UploadRig(quint32 seed = 1);
    ~UploadRig();

    /// Waits that are short, but with room for a machine that is busy with other things.
    static UploadTiming timing();
    static ApiTuning patient(); ///< Gives up on a silent platform after 30 s.
    static ApiTuning hasty();   ///< After 2 s, for what is silent on purpose.

    /// Once. `stubbedExamination`: the platform's ffprobe is replaced by one that calls everything
    /// a picture, for suites of thousands.
    bool start(bool stubbedExamination = false);
    QString problem() const { return m_problem; }

    /// Writes that stand-in into `folder` and puts it first for what this process starts.
    static bool stubExamination(const QString &folder);

    void beginCase(const UploadTiming &timing = UploadRig::timing(),
                   const ApiTuning &tuning = patient());
    /// As after the end of the program and its next start, on the same journal.
    void reopenQueue();
    void closeQueue();

    /// A PNG of exactly `size` bytes (at least 200), as a file or at a URL, that isn't queued yet; for
    /// what goes up in parts a video of at least three of them.
    UploadRequest make(Way way, const QString &name, qint64 size = 5000);
    /// The same as bytes.
    static QByteArray picture(const QString &name, qint64 size);
    static QByteArray film(const QString &name, qint64 size);
    static constexpr qint64 PartSize = 128 * 1024;
    void connectQueue(const QString &key = {}); ///< To the proxy; with the right key if empty.

    UploadQueue &queue() { return *m_queue; }
    QueueWatch &watch() { return *m_watch; }
    FaultProxy &proxy() { return m_proxy; }
    PlatformFixture &platform() { return m_platform; }
    QString journalPath() const;
    QString filePath(const QString &name) const;
    int keyRejections() const { return m_rejected->size(); }

    /// How often the platform has exactly what was made under this name.
    int stored(const QString &name) const;
    /// How many assets the platform has that were not there before the case.
    int allStored() const;
    /// What is wrong with this case, in words: more than one copy of something, something that is
    /// ready and isn't stored, other bytes than were made, and what the watch noted. Empty when all
    /// is well. Adds to the totals.
    QStringList auditStore();

    struct Totals
    {
        int run = 0, asExpected = 0, duplicates = 0, lost = 0;
    };
    Totals totals;
    /// Counts a case that begins, and its good end. Names are of the case: no other has the same, so
    /// that what one stored is not found by the next.
    void countRun(Way way);
    void countAsExpected();
    QString nameInCase(const QString &before = {}) const;
    /// One line for each transport that was used, and one for all.
    void printTotals(const char *suite) const;

private:
    PlatformFixture m_platform;
    FaultProxy m_proxy;
    std::unique_ptr<ScriptedServer> m_source;
    QHash<QByteArray, QByteArray> m_served; ///< By path.
    QTemporaryDir m_tools;
    QString m_problem;

    std::unique_ptr<QTemporaryDir> m_dir;
    UploadTiming m_timing;
    ApiTuning m_tuning;
    std::unique_ptr<UploadQueue> m_queue;
    std::unique_ptr<QueueWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_rejected;
    QHash<QString, QByteArray> m_made; ///< SHA-256 by name.
    Way m_way = Way::Direct;           ///< Of the case.
    QMap<QString, Totals> m_byTransport;
    qsizetype m_storedBefore = 0; ///< In the platform's store, when the case began.
};

} // namespace reeldeck::tests
