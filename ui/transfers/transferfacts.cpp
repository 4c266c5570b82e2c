#include "ui/transfers/transferfacts.h"

#include "base/humantext.h"
#include "domain/transfertext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct TransferFactsText
{
    Q_DECLARE_TR_FUNCTIONS(TransferFacts)
};

struct StatusWords
{
    int status;
    const char *words;
};

// RFC 9110 and RFC 6585, as they concern an upload; 2 to 5 stand for the rest of their hundred.
constexpr StatusWords KnownStatus[] = {
        {400, QT_TRANSLATE_NOOP("TransferFacts", "the request was refused")},
        {401, QT_TRANSLATE_NOOP("TransferFacts", "the API key was not accepted")},
        {402, QT_TRANSLATE_NOOP("TransferFacts", "what the plan includes is used up")},
        {403, QT_TRANSLATE_NOOP("TransferFacts", "the account may not do this")},
        {404, QT_TRANSLATE_NOOP("TransferFacts", "not found")},
        {407, QT_TRANSLATE_NOOP("TransferFacts", "a proxy wants a password")},
        {408, QT_TRANSLATE_NOOP("TransferFacts", "the platform stopped waiting")},
        {409, QT_TRANSLATE_NOOP("TransferFacts", "it conflicts with what is on the platform")},
        {410, QT_TRANSLATE_NOOP("TransferFacts", "deleted")},
        {413, QT_TRANSLATE_NOOP("TransferFacts", "too large")},
        {415, QT_TRANSLATE_NOOP("TransferFacts", "this type of file is not taken")},
        {422, QT_TRANSLATE_NOOP("TransferFacts", "the content was refused")},
        {429, QT_TRANSLATE_NOOP("TransferFacts", "the rate limit was reached")},
        {502, QT_TRANSLATE_NOOP("TransferFacts", "a gateway can't reach the platform")},
        {503, QT_TRANSLATE_NOOP("TransferFacts", "overloaded or down for maintenance")},
        {504, QT_TRANSLATE_NOOP("TransferFacts", "the platform did not answer in time")},
        {507, QT_TRANSLATE_NOOP("TransferFacts", "no room left on the platform")},
        {2, QT_TRANSLATE_NOOP("TransferFacts", "accepted")},
        {3, QT_TRANSLATE_NOOP("TransferFacts", "sent on to another address")},
        {4, QT_TRANSLATE_NOOP("TransferFacts", "the request was refused")},
        {5, QT_TRANSLATE_NOOP("TransferFacts", "a fault on the platform's side")},
};

QString localTimeText(const QDateTime &when)
{
    return exactTime(when.toLocalTime());
}

QString answerText(const Error &error)
{
    if (error.httpStatus == 0)
        return {};
    QString words = statusText(error.httpStatus);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    const QString status =
            words.isEmpty()
                    ? TransferFactsText::tr("HTTP status %1").arg(error.httpStatus)
                    : TransferFactsText::tr("%1 (HTTP status %2)").arg(words).arg(error.httpStatus);
    return error.code.isEmpty()
                   ? status
                   : TransferFactsText::tr("%1, code %2").arg(status, displayName(error.code));
}

QString methodText(const Transfer &transfer)
{
    switch (transfer.method) {
    case AssetMethod::Direct:
        return TransferFactsText::tr("As one file");
    case AssetMethod::Multipart:
        return TransferFactsText::tr("In parts");
    case AssetMethod::Url:
        return TransferFactsText::tr("The platform fetches the URL");
    case AssetMethod::Unknown:
        break;
    }
    return isUrlUpload(transfer) ? TransferFactsText::tr("The platform fetches the URL")
                                 : QString();
}

QString bytesText(const Transfer &transfer)
{
    if (transfer.bytesTotal <= 0 || isUrlUpload(transfer))
        return {};
    QStringList words{sentOfTotal(transfer.bytesSent, transfer.bytesTotal)};
    if (transfer.phase == TransferPhase::Uploading && transfer.bytesPerSecond >= 1)
        words << humanSpeed(transfer.bytesPerSecond);
    if (const auto left = timeLeft(transfer))
        words << TransferFactsText::tr("%1 left").arg(humanTimeLeft(*left));
    return words.join(QStringLiteral(" \u00b7 "));
}

QString partsText(const Transfer &transfer)
{
    if (transfer.partsTotal <= 0)
        return {};
    return transfer.phase == TransferPhase::Uploading ? partText(transfer)
                                                      : TransferFactsText::tr("%L1 of %L2 sent")
                                                                .arg(transfer.partsDone)
                                                                .arg(transfer.partsTotal);
}

QString reasonText(const Transfer &transfer)
{
    if (transfer.error && !transfer.error->message.isEmpty())
        return displayName(transfer.error->message.simplified());
    const bool needsReason =
            transfer.phase == TransferPhase::Failed || transfer.phase == TransferPhase::NeedsYou;
    if (needsReason)
        return transferText(transfer);
    return transfer.stalled ? TransferFactsText::tr("%1. The connection may be gone.")
                                      .arg(stallText(transfer))
                            : QString();
}

} // namespace

QString statusText(int httpStatus)
{
    const auto find = [](int wanted) {
        return std::find_if(std::begin(KnownStatus), std::end(KnownStatus),
                            [wanted](const StatusWords &row) { return row.status == wanted; });
    };
    auto row = find(httpStatus);
    if (row == std::end(KnownStatus))
        row = find(httpStatus / 100);
    return row == std::end(KnownStatus) ? QString() : TransferFactsText::tr(row->words);
}

QList<TransferFact> transferFacts(const Transfer &t)
{
    QList<TransferFact> facts;
    const auto add = [&facts](const QString &label, const QString &value,
                              TransferFact::Kind kind = TransferFact::Kind::Plain) {
        if (!value.isEmpty())
            facts.append({label, value, kind});
    };
    add(TransferFactsText::tr("Status"), phaseText(t.phase));
    add(TransferFactsText::tr("Reason"), reasonText(t));
    if (t.error) {
        add(TransferFactsText::tr("Answer"), answerText(*t.error));
        add(TransferFactsText::tr("Request ID"), displayName(t.error->requestId));
    }
    if (t.attempts > 0)
        add(TransferFactsText::tr("Attempts"), QLocale().toString(t.attempts));
    add(TransferFactsText::tr("Asset ID"), displayName(t.assetId.toString()),
        TransferFact::Kind::AssetId);
    add(TransferFactsText::tr("File"), displayName(t.request.path), TransferFact::Kind::Path);
    add(TransferFactsText::tr("URL"),
        displayName(t.request.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    if (t.bytesTotal > 0)
        add(TransferFactsText::tr("Size"), fullSize(t.bytesTotal));
    add(TransferFactsText::tr("Sent"), bytesText(t));
    add(TransferFactsText::tr("Parts"), partsText(t));
    add(TransferFactsText::tr("Method"), methodText(t));
    add(TransferFactsText::tr("SHA-256"), QString::fromLatin1(t.sha256.toHex()));
    add(TransferFactsText::tr("Queued"), localTimeText(t.queuedUtc));
    add(TransferFactsText::tr("Started"), localTimeText(t.startedUtc));
    add(TransferFactsText::tr("Finished"),
        isFinal(t.phase) ? localTimeText(t.finishedUtc) : QString());
    return facts;
}

QString transferDetails(const Transfer &transfer)
{
    QStringList lines{displayName(transfer.name)};
    for (const TransferFact &fact : transferFacts(transfer))
        lines << TransferFactsText::tr("%1: %2").arg(fact.label, fact.value);
    return lines.join(QLatin1Char('\n'));
}

} // namespace reeldeck
