#pragma once

#include "domain/limits.h"
#include "domain/uploadplan.h"
#include "uploads/rules/uploadrules.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace reeldeck {

struct FormatTrouble;

/// The work of an UploadPlanner, on the planner's thread. Private to lib/uploads.
///
/// It walks with std::filesystem because Qt's directory iterators leave out names that aren't
/// valid UTF-8, and such a file would then be missing from the batch without a word.
class FolderWalk : public QObject
{
    Q_OBJECT

public:
    FolderWalk(DroppedItems sources, const UploadLimits &limits,
               std::shared_ptr<std::atomic_bool> cancelled);

    void setRenditions(bool enableHls, bool enableThumbnail);
    /// Looks the files up when they are found; without it only what the walk itself tells.
    void setPreflight(const QString &ledgerFile, const QString &probeProgram);
    /// Instead: says which are known and unchanged, without reading them.
    void setLedger(const QString &ledgerFile);

    /// Leaves out, without a word, the files for which `wants` returns false; asked before a file
    /// is opened. Folders without media aren't spoken of then.
    using Filter = std::function<bool(const QString &path, const FileStamp &stamp)>;
    void setFilter(const Filter &wants) { m_wants = wants; }
    /// All folders that were walked, as canonical paths.
    const QSet<QString> &folders() const { return m_seenFolders; }

    /// Does everything, then emits `finished`.
    void run();

signals:
    void progress(int files, qint64 bytes);
    void checking(int done, int of);
    void finished(const reeldeck::UploadPlan &plan);

private:
    void addNamed(const QString &text);
    void addFolder(const std::filesystem::path &folder);
    void addEntry(const std::filesystem::path &entry);
    void addNamedFile(const std::filesystem::path &path);
    void addFile(const std::filesystem::path &path);
    bool isRefused(const FormatTrouble &trouble, const QString &path);
    MediaKind kindOf(const QString &path, const QByteArray &head);
    /// What ffprobe says, Unknown when it can't read it; nothing when it can't be asked. Blocks.
    std::optional<MediaKind> askedKind(const QString &path);
    void addUrl(const QString &text);
    PlannedUpload planned(UploadRequest request, MediaKind kind, const FileStamp &stamp) const;
    void addUpload(UploadRequest request, MediaKind kind, const FileStamp &stamp);
    void lookUp();
    void addProblem(const QString &name, const Error &error);
    bool isCancelled() const;
    void reportProgress();

    const DroppedItems m_sources;
    const UploadLimits m_limits;
    const std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_enableHls = true;
    bool m_enableThumbnail = true;
    bool m_looksUp = false;
    bool m_readsFiles = true; ///< When it looks up.
    QString m_ledgerFile;
    QString m_probeProgram = QStringLiteral("ffprobe");
    int m_questionsLeft = 50; ///< To ffprobe, about what bytes and name say nothing of.
    qsizetype m_others = 0;   ///< Problems that are no media at all.
    Filter m_wants;

    UploadPlan m_plan;
    qint64 m_bytes = 0;
    QSet<QString> m_seenFolders; ///< Canonical paths.
    QSet<QString> m_seenFiles;   ///< Canonical paths and URLs.
    QElapsedTimer m_sinceProgress;
};

} // namespace reeldeck
