#include "uploads/rules/uploaddecision.h"

#include "api/calls/errortable.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(reeldeck::BodyProgress)

namespace {

const QDateTime start(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Asset asset(const char *id, const QString &name, const QDateTime &created,
            std::optional<qint64> size = std::nullopt, const char *method = "direct")
{
    Asset made;
    made.id = AssetId(QString::fromUtf8(id));
    made.filename = name;
    made.createdAt = created;
    made.size = size;
    made.method = assetMethodFromWire(QString::fromUtf8(method));
    return made;
}

SentUpload sentFile()
{
    SentUpload sent;
    sent.filename = QStringLiteral("a.mp4");
    sent.size = 1000;
    sent.startedUtc = start;
    return sent;
}

} // namespace

/// What follows an attempt, by table: sent again, looked for, failed, or the person is asked.
class TestUploadDecision : public QObject
{
    Q_OBJECT

private slots:
    void failuresLeadToTheirStep_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<BodyProgress>("body");
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("step");
        const auto row = [](const char *name, ErrorKind kind, int status, BodyProgress body,
                            int retries, NextStep step) {
            QTest::newRow(name) << int(kind) << status << body << retries << int(step);
        };
        constexpr auto none = BodyProgress::NotBegun;
        constexpr auto some = BodyProgress::Begun;
        constexpr auto whole = BodyProgress::Complete;
        using K = ErrorKind;
        using S = NextStep;
        row("refused connection", K::Unreachable, 0, none, 0, S::RetryLater);
        row("refused connection of a URL upload", K::Unreachable, 0, whole, 0, S::RetryLater);
        row("refused for hours", K::Unreachable, 0, none, 500, S::RetryLater);
        row("TLS at last", K::Tls, 0, none, 10, S::Fail);
        row("TLS", K::Tls, 0, none, 0, S::RetryLater);
        row("idle before the body", K::Timeout, 0, none, 0, S::RetryLater);
        row("idle within the body", K::Timeout, 0, some, 0, S::RetryLater);
        row("no answer", K::Timeout, 0, whole, 0, S::Reconcile);
        row("no answer, also at last", K::Timeout, 0, whole, 10, S::Reconcile);
        row("reset within the body", K::ConnectionLost, 0, some, 0, S::RetryLater);
        row("reset within the body at last", K::ConnectionLost, 0, some, 10, S::Fail);
        row("reset after the body", K::ConnectionLost, 0, whole, 0, S::Reconcile);
        row("500 after the body", K::Server, 500, whole, 0, S::Reconcile);
        row("507: its disk is full", K::Server, 507, whole, 0, S::RetryLater);
        row("507, however often", K::Server, 507, whole, 99, S::RetryLater);
        row("502 within the body", K::Server, 502, some, 0, S::RetryLater);
        row("408 within the body", K::InvalidRequest, 408, some, 0, S::RetryLater);
        row("408 after the body", K::InvalidRequest, 408, whole, 0, S::Reconcile);
        row("201 that can't be read", K::Protocol, 201, whole, 0, S::Reconcile);
        row("no HTTP at all", K::Protocol, 0, whole, 0, S::Reconcile);
        row("redirect", K::Protocol, 307, whole, 0, S::Fail);
        row("429", K::RateLimited, 429, whole, 0, S::HoldQueue);
        row("429 for ever", K::RateLimited, 429, whole, 99, S::HoldQueue);
        row("401", K::KeyRejected, 401, whole, 0, S::StopQueue);
        row("403", K::Forbidden, 403, whole, 0, S::StopQueue);
        row("400", K::InvalidRequest, 400, whole, 0, S::Fail);
        row("404", K::NotFound, 404, whole, 0, S::Fail);
        row("413", K::TooLarge, 413, some, 0, S::Fail);
        row("415", K::UnsupportedType, 415, whole, 0, S::Fail);
        row("file changed", K::File, 0, some, 0, S::Fail);
        row("fault of our own", K::Internal, 0, whole, 0, S::Fail);
    }

    void failuresLeadToTheirStep()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(BodyProgress, body);
        QFETCH(int, retries);
        Error error;
        error.kind = ErrorKind(kind);
        error.httpStatus = status;
        const Decision decision = decideAfterFailure({error, body, retries}, UploadTiming(), 0.5);
        QTEST(int(decision.step), "step");
    }

    void nothingThatMayBeStoredIsEverSentAgainBlindly()
    {
        // Every kind and every status a server may answer with, after a whole body.
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            for (int status : {0, 200, 201, 202, 408, 500, 502, 503, 504}) {
                Error error;
                error.kind = ErrorKind(kind);
                error.httpStatus = status;
                const NextStep step =
                        decideAfterFailure({error, BodyProgress::Complete, 0}, UploadTiming(), 0.5)
                                .step;
                const bool nothingWasSent =
                        error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Tls;
                if (step == NextStep::RetryLater && status != 408)
                    QVERIFY2(nothingWasSent, qPrintable(toString(error.kind)));
            }
        }
    }

    void theTableAgreesWithTheClient()
    {
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            for (int status : {0, 201, 307, 400, 500}) {
                Error error;
                error.kind = ErrorKind(kind);
                error.httpStatus = status;
                const bool looks = ruleFor(error).complete == NextStep::Reconcile;
                QVERIFY2(looks || !mayHaveBeenCarriedOut(error), qPrintable(toString(error.kind)));
            }
        }
    }

    void theServersDelayIsKeptWithinReason_data()
    {
        QTest::addColumn<qint64>("asked"); ///< Milliseconds; -2: absent.
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("seconds") << qint64(7000) << qint64(7000) << qint64(7000);
        QTest::newRow("now") << qint64(0) << qint64(1000) << qint64(1000);
        QTest::newRow("in the past") << qint64(-1) << qint64(1000) << qint64(1000);
        QTest::newRow("a century")
                << qint64(3'000'000'000'000) << qint64(3'600'000) << qint64(3'600'000);
        QTest::newRow("absent") << qint64(-2) << qint64(10'000) << qint64(12'000);
    }

    void theServersDelayIsKeptWithinReason()
    {
        QFETCH(qint64, asked);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        Error error;
        error.kind = ErrorKind::RateLimited;
        if (asked != -2)
            error.retryAfter = std::chrono::milliseconds(asked);
        const Decision decision =
                decideAfterFailure({error, BodyProgress::Complete, 0}, UploadTiming(), 1.0);
        QVERIFY(decision.delay.count() >= least);
        QVERIFY(decision.delay.count() <= most);
    }

    void backoffGrowsWithJitterAndEnds()
    {
        const UploadTiming timing;
        QCOMPARE(backoff(0, timing, 1.0), 1000ms);
        QCOMPARE(backoff(0, timing, 0.5), 500ms);
        QCOMPARE(backoff(0, timing, 0.0), 0ms);
        QCOMPARE(backoff(3, timing, 1.0), 8000ms);
        QCOMPARE(backoff(30, timing, 1.0), timing.longestRetry);
        QCOMPARE(backoff(1'000'000, timing, 7.0), timing.longestRetry);
    }

    void candidatesMustFit_data()
    {
        QTest::addColumn<Asset>("listed");
        QTest::addColumn<bool>("fits");
        const QString name = QStringLiteral("a.mp4");
        QTest::newRow("all the same") << asset("x", name, start.addSecs(2), 1000) << true;
        QTest::newRow("size not known yet") << asset("x", name, start.addSecs(2)) << true;
        QTest::newRow("within the slack") << asset("x", name, start.addSecs(-299), 1000) << true;
        QTest::newRow("made before") << asset("x", name, start.addSecs(-301), 1000) << false;
        QTest::newRow("other size") << asset("x", name, start.addSecs(2), 1001) << false;
        QTest::newRow("other method") << asset("x", name, start.addSecs(2), 1000, "url") << false;
        QTest::newRow("substring only")
                << asset("x", QStringLiteral("aa.mp4"), start.addSecs(2), 1000) << false;
        QTest::newRow("other case")
                << asset("x", QStringLiteral("A.mp4"), start.addSecs(2), 1000) << false;
        QTest::newRow("other letters")
                << asset("x", QStringLiteral("\u00e4.mp4"), start.addSecs(2), 1000) << false;
        QTest::newRow("claimed") << asset("claimed", name, start.addSecs(2), 1000) << false;
        QTest::newRow("bare") << asset("x", QString(), QDateTime(), std::nullopt, "") << true;
    }

    void candidatesMustFit()
    {
        QFETCH(Asset, listed);
        QFETCH(bool, fits);
        const QSet<AssetId> claimed{AssetId(QStringLiteral("claimed"))};
        const auto found = candidatesFor(sentFile(), {listed}, claimed, UploadTiming());
        QCOMPARE(found.size(), fits ? 1 : 0);
    }

    /// macOS decomposes, clouds compose: the look finds it either way.
    void aNameFitsHoweverItIsComposed()
    {
        const QString one = QStringLiteral("M\u00fcller.mp4");
        const QString two = QStringLiteral("Mu\u0308ller.mp4");
        for (const auto &[mine, theirs] : {std::pair(one, two), std::pair(two, one)}) {
            SentUpload sent = sentFile();
            sent.filename = mine;
            const QList<Asset> listed{
                    asset("x", theirs, start.addSecs(2), 1000),
                    asset("y", QStringLiteral("Muller.mp4"), start.addSecs(2), 1000)};
            const auto found = candidatesFor(sent, listed, {}, UploadTiming());
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().id, AssetId(QStringLiteral("x")));
        }
    }

    void aNamesakeOfSomebodyElseIsDoubted_data()
    {
        QTest::addColumn<Asset>("listed");
        QTest::addColumn<bool>("measured");
        QTest::addColumn<bool>("doubtful");
        const QString name = QStringLiteral("a.mp4");
        const auto ofType = [&](const char *type) {
            Asset made = asset("x", name, start, 1000);
            made.fileType = QString::fromLatin1(type);
            return made;
        };
        QTest::newRow("made after the start")
                << asset("x", name, start.addSecs(2)) << true << false;
        QTest::newRow("just before") << asset("x", name, start.addSecs(-29)) << true << false;
        QTest::newRow("minutes before") << asset("x", name, start.addSecs(-120)) << true << true;
        QTest::newRow("minutes before, by whose clock?")
                << asset("x", name, start.addSecs(-120)) << false << false;
        QTest::newRow("no date") << asset("x", name, QDateTime()) << true << false;
        QTest::newRow("of the same kind") << ofType("video/quicktime") << true << false;
        QTest::newRow("of another kind") << ofType("image/png") << true << true;
        QTest::newRow("of a kind nobody knows") << ofType("application/x-new") << true << false;
    }

    void aNamesakeOfSomebodyElseIsDoubted()
    {
        QFETCH(Asset, listed);
        QFETCH(bool, measured);
        SentUpload sent = sentFile();
        sent.kind = MediaKind::Video;
        sent.isMeasured = measured;
        QTEST(isDoubtful(sent, listed, UploadTiming()), "doubtful");
    }

    void urlUploadsAreNotJudgedBySize()
    {
        SentUpload sent = sentFile();
        sent.method = AssetMethod::Url;
        sent.size = 0;
        const auto found = candidatesFor(
                sent, {asset("x", QStringLiteral("a.mp4"), start, 123, "url")}, {}, UploadTiming());
        QCOMPARE(found.size(), 1);
    }

    void looksLeadToTheirStep_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("candidates");
        QTest::addColumn<bool>("listedAll");
        QTest::addColumn<int>("looksLeft");
        QTest::addColumn<int>("step");
        const QString named = QStringLiteral("a.mp4");
        using S = ReconcileStep;
        QTest::newRow("one") << named << 1 << true << 3 << int(S::Adopt);
        QTest::newRow("one, list cut") << named << 1 << false << 0 << int(S::Adopt);
        QTest::newRow("none yet") << named << 0 << true << 1 << int(S::LookAgain);
        QTest::newRow("surely none") << named << 0 << true << 0 << int(S::SendAgain);
        QTest::newRow("none, list cut") << named << 0 << false << 0 << int(S::AskPerson);
        QTest::newRow("two") << named << 2 << true << 3 << int(S::AskPerson);
        QTest::newRow("one, nameless") << QString() << 1 << true << 0 << int(S::Adopt);
        QTest::newRow("two, nameless") << QString() << 2 << true << 3 << int(S::AskPerson);
        QTest::newRow("none, nameless") << QString() << 0 << true << 0 << int(S::SendAgain);
    }

    void looksLeadToTheirStep()
    {
        QFETCH(QString, name);
        QFETCH(int, candidates);
        QFETCH(bool, listedAll);
        QFETCH(int, looksLeft);
        SentUpload sent = sentFile();
        sent.filename = name;
        QTEST(int(decideAfterLook(sent, candidates, listedAll, looksLeft)), "step");
    }

    void whatIsDoubtfulIsNeverAdopted()
    {
        const SentUpload sent = sentFile();
        QVERIFY(decideAfterLook(sent, 1, true, 1, 1) == ReconcileStep::LookAgain);
        QVERIFY(decideAfterLook(sent, 1, true, 0, 1) == ReconcileStep::AskPerson);
        QVERIFY(decideAfterLook(sent, 2, true, 1, 1) == ReconcileStep::AskPerson);
        QVERIFY(decideAfterLook(sent, 1, true, 0, 0) == ReconcileStep::Adopt);
        // Where the platform chose the name, others' uploads of these minutes are no rivals.
        SentUpload nameless = sent;
        nameless.filename.clear();
        QVERIFY(decideAfterLook(nameless, 3, true, 1, 2) == ReconcileStep::Adopt);
        QVERIFY(decideAfterLook(nameless, 3, true, 1, 3) == ReconcileStep::LookAgain);
        QVERIFY(decideAfterLook(nameless, 3, true, 0, 3) == ReconcileStep::AskPerson);
        QVERIFY(decideAfterLook(nameless, 1, true, 0, 1) == ReconcileStep::AskPerson);
    }

    void whatThePlatformNamedIsFoundByItsAddress_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("isCandidate");
        QTest::addColumn<bool>("isSure");
        const auto row = [](const char *name, const char *source, bool isCandidate, bool isSure) {
            QTest::addRow("%s of %s", name, source)
                    << QString::fromUtf8(name) << QString::fromUtf8(source) << isCandidate
                    << isSure;
        };
        row("served.mp4", "https://h.example/d/my%20a.mp4", true, true);
        row("served.mp4", "https://h.example/d/my%20a.mp4?sig=2#t", true, true);
        row("my a.mp4", "https://h.example/d/other.mp4", false, false);
        row("my a.mp4", "https://elsewhere.example/d/my%20a.mp4", false, false);
        // The platform doesn't tell.
        row("my a.mp4", "", true, true);
        row("MY A.mp4", "", true, false);
        row("served.mp4", "", true, false);
        row("", "", true, false);
    }

    void whatThePlatformNamedIsFoundByItsAddress()
    {
        QFETCH(QString, name);
        QFETCH(QString, source);
        QFETCH(bool, isCandidate);
        QFETCH(bool, isSure);
        SentUpload sent = sentFile();
        sent.filename.clear();
        sent.url = QUrl(QStringLiteral("https://h.example/d/my%20a.mp4?sig=1"));
        sent.method = AssetMethod::Url;
        sent.size = 0;
        Asset listed = asset("x", name, start.addSecs(1), 5, "url");
        listed.sourceUrl = source;
        QCOMPARE(int(candidatesFor(sent, {listed}, {}, UploadTiming()).size()), int(isCandidate));
        if (isCandidate)
            QCOMPARE(!isDoubtful(sent, listed, UploadTiming()), isSure);
    }
};

REELDECK_TEST(TestUploadDecision)
#include "tst_uploaddecision.moc"
