#include "uploads/intake/folderwalk.h"
#include "uploads/intake/uploadplanner.h"

#include "support/testprogram.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace reeldeck;

namespace {

const QByteArray plannedPng =
        QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(100, 'x');
const QByteArray plannedMp4 = QByteArray("\0\0\0\x20"
                                         "ftypisom\0\0\2\0isomiso2avc1mp41",
                                         32) +
                              QByteArray(100, 'x');

} // namespace

/// From paths to a plan: folders, links, junk, limits, what is there already.
class TestUploadPlanner : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void filesAreTypedByContentAndKeepTheirOrder()
    {
        const QString image = file("b.bin", plannedPng);
        const QString video = file("a.mp4", plannedMp4);
        const UploadPlan plan = planned({{image, video}, {}});
        QVERIFY2(plan.problems.isEmpty(), qPrintable(sentences(plan)));
        QCOMPARE(plan.uploads.size(), 2);
        QCOMPARE(plan.uploads.at(0).request.path, image);
        QCOMPARE(plan.uploads.at(0).kind, MediaKind::Image);
        QCOMPARE(plan.uploads.at(0).size, qint64(plannedPng.size()));
        QCOMPARE(plan.uploads.at(1).kind, MediaKind::Video);
        QCOMPARE(plan.totalSize(), qint64(plannedPng.size() + plannedMp4.size()));
    }

    void optionsReachEveryUpload()
    {
        UploadPlanner planner;
        QSignalSpy finished(&planner, &UploadPlanner::finished);
        planner.start({{file("a.mp4", plannedMp4)}, {QStringLiteral("https://example.com/b.mp4")}},
                      UploadLimits(), {false, true});
        QVERIFY(finished.wait());
        const auto plan = finished.first().first().value<UploadPlan>();
        QCOMPARE(plan.uploads.size(), 2);
        for (const PlannedUpload &upload : plan.uploads) {
            QVERIFY(!upload.request.enableHls);
            QVERIFY(upload.request.enableThumbnail);
        }
    }

    void foldersRecurseAndJunkIsCounted()
    {
        file("clips/1.png", plannedPng);
        file("clips/.DS_Store", "x");
        file("clips/deep/er/2.png", plannedPng);
        file("clips/deep/Thumbs.db", "x");
        file("clips/deep/desktop.ini", "x");
        file("clips/deep/3.png~", plannedPng);
        file("clips/.hidden/4.png", plannedPng);
        const UploadPlan plan = planned({{path("clips")}, {}});
        QCOMPARE(names(plan), QStringList({QStringLiteral("1.png"), QStringLiteral("2.png")}));
        QCOMPARE(plan.skippedJunk, 5);
        QVERIFY(plan.problems.isEmpty());
    }

    void whatAPersonNamesIsNeverJunk()
    {
        const UploadPlan plan =
                planned({{file(".hidden.png", plannedPng), file("~a.png", plannedPng)}, {}});
        QCOMPARE(plan.uploads.size(), 2);
        QCOMPARE(plan.skippedJunk, 0);
    }

    void piecesThatAreStillPutTogetherAreSkipped()
    {
        for (const char *name :
             {"two/Film [x].f137.mp4", "two/Film [x].f140.m4a", "loading/Film.f137.mp4",
              "loading/Film.f140.m4a.part", "live/Film.fhls-248.mp4", "live/Film.fhls-audio-1.mp4",
              "joined/Film.f137.mp4", "joined/Film.temp.mp4", "temp/Film.temp.mkv"})
            file(name, plannedMp4);
        for (const char *folder : {"two", "loading", "live", "joined", "temp"}) {
            const UploadPlan plan = planned({{path(folder)}, {}});
            QVERIFY2(plan.uploads.isEmpty(), folder);
            QCOMPARE(plan.problems.size(), 1);
        }
        QVERIFY(planned({{path("two/Film [x].f137.mp4")}, {}})
                        .problems.first()
                        .error.message.contains(QStringLiteral("“Film [x].f140.m4a” beside it")));
        // Kept alone, and names that only look like it.
        for (const char *name : {"kept/Film.f137.mp4", "kept/Other.f140.m4a", "kept/a.final.mp4",
                                 "kept/a.first.mp4", "kept/f137.mp4", "kept/temp.mp4"})
            file(name, plannedMp4);
        QCOMPARE(planned({{path("kept")}, {}}).uploads.size(), 6);
    }

    void unfinishedFilesInFoldersAreSkippedAndCounted()
    {
        file("clips/done.mp4", plannedMp4);
        const QByteArrayList unfinished{
                "a.mp4.part",
                "A.MP4.PART",
                "a.mp4.part (1)",
                "Unconfirmed 4711.crdownload",
                "a.mp4.crdownload",
                "a.mp4.!qB",
                "a.mp4.!ut",
                "a.mp4.bc!",
                "a.mp4.download",
                "a.mp4.partial",
                "a.mp4.3f9a1c2b.partial",
                "a.mp4.opdownload",
                "a.mp4.fdmdownload",
                "a.mp4.filepart",
                "a.mp4.td",
                "a.mp4.xltd",
                "a.mp4.tmp",
                "a.mp4.ytdl",
                "a.mp4.part-Frag12",
                "a.f137.mp4.part-Frag3.part",
                ".a.mp4.Xy12Zq",
                ".a b.tar.gz.aB3dE6",
                ".~a.mp4",
                ".syncthing.a.mp4.tmp",
                "~syncthing~a.mp4.tmp",
                ".com.google.Chrome.aB3dE6",
                ".pending-1700000000-a.mp4",
                ".goutputstream-ABC123",
                "allocated.mp4",
                "allocated.mp4.aria2",
        };
        for (const QByteArray &name : unfinished)
            file("clips/" + name, plannedMp4);
        file("clips/placeholder.mp4", ""); // Firefox's, beside its ".part", and a cloud's.
        file("clips/Safari.mp4.download/Info.plist", "x");
        file("clips/Safari.mp4.download/Safari.mp4", plannedMp4);
        const UploadPlan plan = planned({{path("clips")}, {}});
        QVERIFY2(plan.problems.isEmpty(), qPrintable(sentences(plan)));
        QCOMPARE(names(plan), QStringList{QStringLiteral("done.mp4")});
        QCOMPARE(plan.skippedUnfinished, int(unfinished.size()) + 2);
        QCOMPARE(plan.skippedJunk, 0);
    }

    void namesThatOnlyLookUnfinishedAreTaken()
    {
        const QByteArrayList finished{"part.mp4",         "a.part.mp4",  "the last part",
                                      "download.mp4",     "tmp.mp4",     "std.mp4",
                                      "a (1).mp4",        "partial.png", "my.download.mp4",
                                      "Unconfirmed.mp4",  "a.part1.mp4", "unconfirmed report.mp4",
                                      "week 3 (part).mp4"};
        for (const QByteArray &name : finished)
            file("clips/" + name, plannedMp4);
        file("clips/my.download/inside.mp4", plannedMp4);
        const UploadPlan plan = planned({{path("clips")}, {}});
        QVERIFY2(plan.problems.isEmpty(), qPrintable(sentences(plan)));
        QCOMPARE(plan.uploads.size(), finished.size() + 1);
        QCOMPARE(plan.skippedUnfinished, 0);
    }

    void anUnfinishedFileThatAPersonNamesIsAProblem()
    {
        const QString part = file("a.mp4.part", plannedMp4);
        const QString allocated = file("b.mp4", plannedMp4);
        file("b.mp4.aria2", "x");
        file("loading/c.mp4.crdownload", plannedMp4);
        const UploadPlan plan = planned({{part, allocated, path("loading")}, {}});
        QVERIFY(plan.uploads.isEmpty());
        QCOMPARE(plan.problems.size(), 3);
        QVERIFY(problem(plan, part).kind == ErrorKind::File);
        QVERIFY(problem(plan, part)
                        .message.contains(
                                QStringLiteral("“a.mp4.part” is an unfinished download")));
        QVERIFY(problem(plan, part)
                        .message.contains(QStringLiteral("Wait until the download is finished")));
        QVERIFY(problem(plan, allocated).message.contains(QStringLiteral("“b.mp4.aria2”")));
        QVERIFY(problem(plan, path("loading"))
                        .message.contains(QStringLiteral("1 file in it is unfinished")));
    }

    void everyProblemHasItsSentenceAndTheRestGoesOn()
    {
        const QString good = file("good.png", plannedPng);
        const QString text = file("notes.mp4", "hello\n");
        const QString empty = file("empty.mp4", "");
        const QString large = file("large.png", plannedPng + QByteArray(6 * 1024 * 1024, 'x'));
        const QString secret = file("secret.png", plannedPng);
        QFile::setPermissions(secret, {});
        const QString missing = path("missing.png");
        const QString pipe = path("pipe");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        file("papers/a.txt", "words\n");

        const UploadPlan plan = planned(
                {{text, empty, large, missing, pipe, path("papers"), good, secret},
                 {QStringLiteral("ftp://example.com/a"), QStringLiteral("https://example.com/a")}});
        QVERIFY(problem(plan, text).kind == ErrorKind::UnsupportedType);
        QVERIFY(problem(plan, text)
                        .message.contains(
                                QStringLiteral("“notes.mp4” is not video, audio or an image")));
        QVERIFY(problem(plan, empty).message.contains(QStringLiteral("is empty")));
        QVERIFY(problem(plan, large).kind == ErrorKind::TooLarge);
        QVERIFY(problem(plan, large).message.contains(QStringLiteral("the limit is 5 MB")));
        QVERIFY(problem(plan, missing).kind == ErrorKind::File);
        QVERIFY(problem(plan, pipe).message.contains(QStringLiteral("pipe")));
        QVERIFY(problem(plan, path("papers"))
                        .message.contains(QStringLiteral(
                                "The folder “papers” has no video, audio or images.")));
        QVERIFY(problem(plan, QStringLiteral("ftp://example.com/a")).kind ==
                ErrorKind::InvalidRequest);
        const bool rootReadsAll = ::geteuid() == 0;
        if (!rootReadsAll)
            QVERIFY(problem(plan, secret).message.contains(QStringLiteral("can't be read")));
        QCOMPARE(plan.problems.size(), rootReadsAll ? 7 : 8);
        QCOMPARE(plan.uploads.size(), rootReadsAll ? 3 : 2);
        QCOMPARE(plan.uploads.first().request.path, good);
        QVERIFY(plan.uploads.last().request.url.isValid());
    }

    void anEmptyFolderSaysSo()
    {
        QDir(m_dir->path()).mkpath(QStringLiteral("nothing"));
        const UploadPlan plan = planned({{path("nothing")}, {}});
        QCOMPARE(plan.problems.size(), 1);
        QVERIFY(plan.problems.first().error.message.contains(QStringLiteral("“nothing”")));
    }

    void otherFilesBesideMediaAreNamedOneByOne()
    {
        file("mixed/a.png", plannedPng);
        file("mixed/b.txt", "words\n");
        const UploadPlan plan = planned({{path("mixed")}, {}});
        QCOMPARE(plan.uploads.size(), 1);
        QCOMPARE(plan.problems.size(), 1);
        QVERIFY(plan.problems.first().error.message.contains(QStringLiteral("b.txt")));
    }

    void pastedPathsAreFoundAsTheyWereMeant()
    {
        const QString plain = file("my clip.png", plannedPng);
        const QString blank = file("blank.png ", plannedPng);
        QString escaped = plain;
        escaped.replace(QLatin1Char(' '), QStringLiteral("\\ "));
        const UploadPlan plan = planned({{escaped, blank}, {}});
        QVERIFY2(plan.problems.isEmpty(), qPrintable(sentences(plan)));
        QCOMPARE(plan.uploads.at(0).request.path, plain);
        QCOMPARE(plan.uploads.at(1).request.path, blank);
        const UploadPlan trimmed = planned({{plain + QLatin1Char(' ')}, {}});
        QCOMPARE(trimmed.uploads.size(), 1);
        QCOMPARE(trimmed.uploads.first().request.path, plain);
    }

    void aPasswordIsInNoList()
    {
        const UploadPlan plan = planned({{},
                                         {QStringLiteral("http://user:s3cret@host.example/a.mp4"),
                                          QStringLiteral("smb://user:s3cret@nas/b.mp4")}});
        QVERIFY(plan.uploads.isEmpty());
        QCOMPARE(plan.problems.size(), 2);
        for (const PlanProblem &problem : plan.problems)
            QVERIFY(!problem.name.contains(QStringLiteral("s3cret")) &&
                    !problem.error.message.contains(QStringLiteral("s3cret")));
    }

    void linkLoopsEnd()
    {
        file("loop/a.png", plannedPng);
        QDir(path("loop")).mkdir(QStringLiteral("sub"));
        QVERIFY(QFile::link(path("loop"), path("loop/sub/up")));
        QVERIFY(QFile::link(path("loop/self"), path("loop/self")));
        const UploadPlan plan = planned({{path("loop")}, {}});
        QCOMPARE(plan.uploads.size(), 1);
        // The link that only leads to itself leads nowhere, and that is said.
        QCOMPARE(plan.problems.size(), 1);
        QVERIFY(plan.problems.first().name.endsWith(QStringLiteral("/self")));
    }

    void whatIsGivenTwiceIsPlannedOnce()
    {
        const QString image = file("twice/a.png", plannedPng);
        QVERIFY(QFile::link(image, path("alias.png")));
        const QString url = QStringLiteral("https://example.com/a.mp4");
        const UploadPlan plan =
                planned({{image, path("twice"), path("alias.png"), image}, {url, url}});
        QCOMPARE(plan.uploads.size(), 2);
        QCOMPARE(plan.problems.size(), 4);
        for (const PlanProblem &problem : plan.problems)
            QVERIFY(problem.error.message.contains(QStringLiteral("more than once")));
    }

    void namesThatAreNoTextAreReportedNotLost()
    {
        file("odd/good.png", plannedPng);
        const QByteArray name = QFile::encodeName(path("odd")) + "/bad\xff\xfe.png";
        std::FILE *handle = std::fopen(name.constData(), "wb");
        if (!handle)
            QSKIP("This file system takes only valid names.");
        std::fwrite(plannedPng.constData(), 1, std::size_t(plannedPng.size()), handle);
        std::fclose(handle);
        const UploadPlan plan = planned({{path("odd")}, {}});
        QCOMPARE(plan.uploads.size(), 1);
        QCOMPARE(plan.problems.size(), 1);
        QVERIFY(plan.problems.first().error.message.contains(QStringLiteral("UTF-8")));
    }

    void awkwardNamesAreKept()
    {
        QStringList paths;
        for (const char *name : {"quote\".png", "new\nline.png", "emoji🎬.png", "rtl\u202Egnp.png",
                                 "<b>bold</b>.png", "%41.png", "#?.png"})
            paths << file(name, plannedPng);
        paths << file(QByteArray(251, 'n') + ".png", plannedPng);
        const UploadPlan plan = planned({paths, {}});
        QVERIFY2(plan.problems.isEmpty(), qPrintable(sentences(plan)));
        for (int i = 0; i < paths.size(); ++i)
            QCOMPARE(plan.uploads.at(i).request.path, paths.at(i));
    }

    void threeHundredFilesAreCountedLive()
    {
        for (int i = 0; i < 300; ++i)
            file("many/" + QByteArray::number(1000 + i) + ".png", plannedPng);
        UploadPlanner planner;
        QSignalSpy finished(&planner, &UploadPlanner::finished);
        QList<int> counts;
        connect(&planner, &UploadPlanner::progress, this, [&](int files, qint64 bytes) {
            QCOMPARE(bytes, qint64(files) * plannedPng.size());
            QVERIFY(finished.isEmpty());
            counts << files;
        });
        QElapsedTimer time;
        time.start();
        planner.start({{path("many")}, {}}, UploadLimits());
        QVERIFY(finished.wait(20'000));
        QCOMPARE(finished.first().first().value<UploadPlan>().uploads.size(), 300);
        QVERIFY(std::is_sorted(counts.cbegin(), counts.cend()));
        QVERIFY(counts.size() <= time.elapsed() / 100 + 1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.size(), 1);
    }

    void aSlowDiskIsToldOfWithFilesAndBytes()
    {
        for (int i = 0; i < 3; ++i)
            file("slow/" + QByteArray::number(i) + ".png", plannedPng);
        FolderWalk walk({{path("slow")}, {}}, UploadLimits(),
                        std::make_shared<std::atomic_bool>(false));
        walk.setFilter([](const QString &, const FileStamp &) {
            const QDeadlineTimer busy(150); // longer than between two reports
            while (!busy.hasExpired()) {}
            return true;
        });
        QSignalSpy progress(&walk, &FolderWalk::progress);
        walk.run();
        QCOMPARE(progress.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(progress.at(i).at(0).toInt(), i + 1);
            QCOMPARE(progress.at(i).at(1).toLongLong(), (i + 1) * qint64(plannedPng.size()));
        }
    }

    void cancelledItEndsOnceAndEmpty()
    {
        for (int i = 0; i < 100; ++i)
            file("many/" + QByteArray::number(i) + ".png", plannedPng);
        UploadPlanner planner;
        QSignalSpy finished(&planner, &UploadPlanner::finished);
        planner.cancel();
        planner.start({{path("many")}, {}}, UploadLimits());
        QVERIFY(finished.wait());
        QCOMPARE(finished.size(), 1);
        QVERIFY(planner.wasCancelled());
        QVERIFY(finished.first().first().value<UploadPlan>().uploads.isEmpty());
    }

    void destroyedUnderWayItSaysNothing()
    {
        for (int i = 0; i < 100; ++i)
            file("many/" + QByteArray::number(i) + ".png", plannedPng);
        int calls = 0;
        {
            UploadPlanner planner;
            connect(&planner, &UploadPlanner::finished, this, [&] { ++calls; });
            planner.start({{path("many")}, {}}, UploadLimits());
        }
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }

private:
    QString path(const char *name) const { return m_dir->filePath(QString::fromUtf8(name)); }

    QString file(const QByteArray &name, const QByteArray &content)
    {
        const QString target = m_dir->filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(target).path());
        QFile out(target);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("The test can't write %s", qPrintable(target));
        return target;
    }

    static UploadPlan planned(const DroppedItems &sources)
    {
        UploadPlanner planner;
        QSignalSpy finished(&planner, &UploadPlanner::finished);
        planner.start(sources, UploadLimits());
        if (!finished.wait(20'000))
            qFatal("The planner didn't finish");
        return finished.first().first().value<UploadPlan>();
    }

    static QStringList names(const UploadPlan &plan)
    {
        QStringList list;
        for (const PlannedUpload &upload : plan.uploads)
            list << uploadName(upload.request);
        return list;
    }

    static QString sentences(const UploadPlan &plan)
    {
        QStringList list;
        for (const PlanProblem &problem : plan.problems)
            list << problem.error.message;
        return list.join(QLatin1Char('\n'));
    }

    static Error problem(const UploadPlan &plan, const QString &name)
    {
        for (const PlanProblem &problem : plan.problems) {
            if (problem.name == name)
                return problem.error;
        }
        return Error{ErrorKind::Internal, QStringLiteral("no such problem"), 0, {}, {}, {}};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

REELDECK_TEST(TestUploadPlanner)
#include "tst_uploadplanner.moc"
