#include "domain/filenames.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// One comparison of names for the platform, the local copy and the look for a lost upload.
class TestFilenames : public QObject
{
    Q_OBJECT

private slots:
    void compositionAndCaseDontCount()
    {
        QCOMPARE(foldedFilename(QStringLiteral("Mu\u0308ller.MP4")),
                 foldedFilename(QStringLiteral("M\u00dcLLER.mp4")));
        QCOMPARE(foldedFilename(QStringLiteral("\u1100\u1161.mp4")),
                 foldedFilename(QStringLiteral("\uac00.mp4"))); // Hangul
        QVERIFY(foldedFilename(QStringLiteral("Muller.mp4")) !=
                foldedFilename(QStringLiteral("M\u00fcller.mp4")));
    }

    void sameNamesDifferInCompositionOnly()
    {
        QVERIFY(isSameFilename(QStringLiteral("\u304b\u3099.mp4"), QStringLiteral("\u304c.mp4")));
        QVERIFY(!isSameFilename(QStringLiteral("a.mp4"), QStringLiteral("A.mp4")));
    }

    void theSearchedPartIsInEitherForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *title, const QString &name, const QString &part) {
            QTest::newRow(title) << name << part;
        };
        row("ascii", QStringLiteral("clip 1.mp4"), QStringLiteral("clip 1.mp4"));
        row("one form only", QStringLiteral("\u52d5\u753b.mp4"),
            QStringLiteral("\u52d5\u753b.mp4"));
        row("composed", QStringLiteral("M\u00fcller.mp4"), QStringLiteral("ller.mp4"));
        row("apart", QStringLiteral("Mu\u0308ller.mp4"), QStringLiteral("ller.mp4"));
        row("at the end", QStringLiteral("Holiday caf\u00e9"), QStringLiteral("Holiday caf"));
        row("nothing in common", QStringLiteral("\u00e9"), QStringLiteral("\u00e9"));
        row("hangul", QStringLiteral("\uac00\uac01.mp4"), QStringLiteral(".mp4"));
    }

    void theSearchedPartIsInEitherForm()
    {
        QFETCH(QString, name);
        QTEST(searchablePart(name), "part");
    }
};

REELDECK_TEST(TestFilenames)
#include "tst_filenames.moc"
