#include "domain/transfertext.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct TransferText
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

QString reasonOr(const Transfer &t, const QString &otherwise)
{
    return t.error && !t.error->message.isEmpty() ? displayName(t.error->message.simplified())
                                                  : otherwise;
}

QString withSize(const QString &words, qint64 bytes)
{
    return bytes > 0 ? words + QStringLiteral(" \u00b7 ") + humanSize(bytes) : words;
}

QString allSentText(const Transfer &t)
{
    return isUrlUpload(t) ? TransferText::tr("The platform is fetching the file")
                          : TransferText::tr("All bytes sent, waiting for the server");
}

QString uploadingText(const Transfer &t)
{
    if (isUrlUpload(t))
        return TransferText::tr("Handing the URL to the platform");
    if (t.bytesTotal > 0 && t.bytesSent >= t.bytesTotal)
        return allSentText(t);
    QStringList words{t.bytesTotal > 0 ? sentOfTotal(t.bytesSent, t.bytesTotal)
                                       : TransferText::tr("Uploading")};
    if (t.stalled)
        words << stallText(t);
    else if (t.bytesPerSecond > 0)
        words << humanSpeed(t.bytesPerSecond);
    if (t.partsTotal > 0)
        words << partText(t);
    // Last, since it is long: what is elided is whole in the tool tip.
    const QString trouble = reasonOr(t, {});
    if (!trouble.isEmpty())
        words << trouble;
    return words.join(QStringLiteral(" \u00b7 "));
}

QString pausedText(const Transfer &t)
{
    return t.bytesSent > 0 && t.bytesTotal > 0
                   ? TransferText::tr("Paused at %1").arg(sentOfTotal(t.bytesSent, t.bytesTotal))
                   : withSize(TransferText::tr("Paused"), t.bytesTotal);
}

} // namespace

bool isFetched(const Transfer &transfer)
{
    return !transfer.name.isEmpty() || transfer.bytesTotal > 0;
}

bool isUrlUpload(const Transfer &transfer)
{
    return transfer.request.path.isEmpty() && !transfer.request.url.isEmpty();
}

QString sentOfTotal(qint64 sent, qint64 total)
{
    const qint64 whole = std::max<qint64>(0, total);
    return sizeOfSize(std::clamp<qint64>(sent, 0, whole), whole);
}

QString partText(const Transfer &transfer)
{
    if (transfer.partsTotal <= 0)
        return {};
    return TransferText::tr("part %L1 of %L2")
            .arg(std::min(transfer.partsDone + 1, transfer.partsTotal))
            .arg(transfer.partsTotal);
}

QString stallText(const Transfer &transfer)
{
    constexpr int minute = 60;
    if (!transfer.stalled)
        return {};
    const int seconds = transfer.stalledSeconds;
    if (seconds <= 0)
        return TransferText::tr("No data moves");
    if (seconds < 2 * minute)
        return TransferText::tr("No data moves for %L1 s").arg(seconds);
    return TransferText::tr("No data moves for %L1 min").arg(seconds / minute);
}

std::optional<std::chrono::seconds> timeLeft(const Transfer &transfer)
{
    const qint64 left = transfer.bytesTotal - transfer.bytesSent;
    if (transfer.phase != TransferPhase::Uploading || transfer.bytesPerSecond < 1 || left <= 0)
        return std::nullopt;
    return std::chrono::seconds(qint64(double(left) / transfer.bytesPerSecond));
}

QString phaseText(TransferPhase phase)
{
    switch (phase) {
    case TransferPhase::Queued:
        return TransferText::tr("Queued");
    case TransferPhase::Checking:
        return TransferText::tr("Checking the file");
    case TransferPhase::Uploading:
        return TransferText::tr("Uploading");
    case TransferPhase::WaitingForServer:
        return TransferText::tr("Waiting for the server");
    case TransferPhase::Processing:
        return TransferText::tr("Uploaded, the platform is processing it");
    case TransferPhase::Ready:
        return TransferText::tr("Ready");
    case TransferPhase::Paused:
        return TransferText::tr("Paused");
    case TransferPhase::NeedsYou:
        return TransferText::tr("Needs you");
    case TransferPhase::Failed:
        return TransferText::tr("Failed");
    case TransferPhase::Cancelled:
        return TransferText::tr("Cancelled");
    }
    return {};
}

QString transferText(const Transfer &t)
{
    if (!isFetched(t))
        return {};
    switch (t.phase) {
    case TransferPhase::Queued:
        return reasonOr(t, withSize(phaseText(t.phase), t.bytesTotal));
    case TransferPhase::Checking:
    case TransferPhase::Processing:
        return phaseText(t.phase);
    case TransferPhase::Uploading:
        return uploadingText(t);
    case TransferPhase::WaitingForServer:
        return reasonOr(t, allSentText(t));
    case TransferPhase::Ready:
        return withSize(phaseText(t.phase), t.bytesTotal);
    case TransferPhase::Paused:
        return pausedText(t);
    case TransferPhase::NeedsYou:
        return reasonOr(
                t,
                TransferText::tr("The answer was lost, and only you can say whether it arrived."));
    case TransferPhase::Failed:
        return reasonOr(t, TransferText::tr("The upload failed."));
    case TransferPhase::Cancelled:
        return reasonOr(t, phaseText(t.phase));
    }
    return {};
}

QString spokenTransferText(const Transfer &t)
{
    QString text = transferText(t);
    const bool moves = t.phase == TransferPhase::Uploading && t.bytesTotal > 0 &&
                       t.bytesSent < t.bytesTotal && !isUrlUpload(t);
    if (!moves || !isFetched(t))
        return text;
    return TransferText::tr("%1, %2%: %3", "phase, how much of it is sent, figures")
            .arg(phaseText(t.phase))
            .arg(100 * t.bytesSent / t.bytesTotal)
            .arg(text);
}

} // namespace reeldeck
