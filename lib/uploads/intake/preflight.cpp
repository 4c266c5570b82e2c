#include "uploads/intake/preflight.h"

#include "base/formats/containerfacts.h"
#include "domain/filenames.h"
#include "uploads/file/contenthash.h"
#include "uploads/rules/uploadrules.h"

#include <QFile>
#include <QFileInfo>

namespace reeldeck {
namespace {

EarlierUpload earlierFrom(const LedgerEntry &entry, bool isSure)
{
    return {entry.assetId, entry.name, entry.uploadedUtc, isSure};
}

void examineImage(PlannedUpload &upload)
{
    QFile file(upload.request.path);
    if (!file.open(QIODevice::ReadOnly))
        return; // It will say so itself when its turn comes.
    if (const std::optional<MediaFacts> facts = imageFacts(file))
        upload.warnings += modelWarnings(uploadName(upload.request), upload.kind, *facts);
}

} // namespace

Preflight::Preflight(const QString &ledgerFile, const QString &probeProgram,
                     const std::atomic_bool &cancelled)
    : m_cancelled(cancelled)
    , m_probe(probeProgram)
{
    // Only a file that is there: nothing was uploaded from here before otherwise.
    if (!ledgerFile.isEmpty() && QFileInfo::exists(ledgerFile))
        m_ledger.open(ledgerFile);
}

void Preflight::run(UploadPlan *plan, const Progress &progress)
{
    const int count = int(plan->uploads.size());
    int done = 0;
    for (PlannedUpload &upload : plan->uploads) {
        if (m_cancelled)
            return;
        progress(done++, count);
        if (!upload.stamp.isValid())
            continue;
        upload.earlier = earlier(upload);
        if (upload.kind == MediaKind::Image)
            examineImage(upload);
        if (readContainerFacts(upload.request.path).isCutShort)
            upload.warnings << cutShortWarning(uploadName(upload.request));
    }
    examine(plan);
}

void Preflight::findUnchanged(UploadPlan *plan)
{
    if (!m_ledger.isOpen())
        return;
    for (PlannedUpload &upload : plan->uploads) {
        if (m_cancelled)
            return;
        if (!upload.stamp.isValid())
            continue;
        if (const auto entry = m_ledger.ofFile(upload.request.path, upload.stamp))
            upload.earlier = earlierFrom(*entry, true);
    }
}

std::optional<EarlierUpload> Preflight::earlier(const PlannedUpload &upload)
{
    if (!m_ledger.isOpen())
        return std::nullopt;
    if (const auto entry = m_ledger.ofFile(upload.request.path, upload.stamp))
        return earlierFrom(*entry, true);
    return sameContent(upload);
}

std::optional<EarlierUpload> Preflight::sameContent(const PlannedUpload &upload)
{
    const QString name = uploadName(upload.request);
    const QList<LedgerEntry> candidates = m_ledger.ofSize(upload.size, name);
    const auto named =
            std::find_if(candidates.begin(), candidates.end(), [&](const LedgerEntry &entry) {
                return isSameFilename(entry.name, name);
            });
    const bool isComparable =
            std::any_of(candidates.begin(), candidates.end(),
                        [](const LedgerEntry &entry) { return !entry.sha256.isEmpty(); });
    const auto perhaps = [&]() -> std::optional<EarlierUpload> {
        return named == candidates.end() ? std::nullopt : std::optional(earlierFrom(*named, false));
    };
    if (!isComparable || m_hashed + upload.size > m_bounds.hashBytes)
        return perhaps();
    m_hashed += upload.size;
    const Result<QByteArray> hash = hashOfFile(upload.request.path, upload.stamp, m_cancelled);
    if (!hash || hash->isEmpty())
        return std::nullopt; // Changed or unreadable by now: its own turn says so.
    for (const LedgerEntry &entry : candidates) {
        if (entry.sha256 == *hash)
            return earlierFrom(entry, true);
    }
    return named != candidates.end() && named->sha256.isEmpty() ? perhaps() : std::nullopt;
}

void Preflight::examine(UploadPlan *plan)
{
    QStringList paths;
    QList<qsizetype> indexes;
    for (const MediaKind kind : {MediaKind::Video, MediaKind::Audio}) {
        for (qsizetype i = 0; i < plan->uploads.size(); ++i) {
            const PlannedUpload &upload = plan->uploads.at(i);
            // What is left out unasked needs no more looking at.
            if (upload.kind != kind || !upload.stamp.isValid() || upload.earlier)
                continue;
            if (m_probe.isInstalled() && paths.size() < m_bounds.probes) {
                paths << upload.request.path;
                indexes << i;
            } else {
                plan->unexamined += int(kind == MediaKind::Video);
            }
        }
    }
    const auto leaveOut = [&](qsizetype at) {
        plan->unexamined += int(plan->uploads.at(indexes.at(at)).kind == MediaKind::Video);
    };
    QElapsedTimer time;
    time.start();
    constexpr qsizetype slice = 4;
    for (qsizetype at = 0; at < paths.size(); at += slice) {
        const bool isLate = time.elapsed() >= m_bounds.probesMs;
        if (m_cancelled || isLate) {
            for (; at < paths.size(); ++at)
                leaveOut(at);
            return;
        }
        const QStringList some = paths.mid(at, slice);
        const QList<VideoProbe::Answer> answers = m_probe.ask(some, m_bounds.probeMs, m_cancelled);
        for (qsizetype i = 0; i < some.size(); ++i) {
            PlannedUpload &upload = plan->uploads[indexes.at(at + i)];
            if (answers.at(i).isUnreadable)
                tellUnreadable(&upload);
            else if (answers.at(i).facts)
                upload.warnings += modelWarnings(uploadName(upload.request), upload.kind,
                                                 *answers.at(i).facts);
            else
                leaveOut(at + i);
        }
    }
}

/// Also that its end is missing, where that is why.
void Preflight::tellUnreadable(PlannedUpload *upload)
{
    const QString name = uploadName(upload->request);
    const bool isCut = upload->warnings.removeAll(cutShortWarning(name)) > 0;
    upload->warnings << unreadableWarning(name, isCut);
}

} // namespace reeldeck
