#include "session/replacementbook.h"
#include "uploads/file/filestamp.h"
#include "uploads/store/uploadledger.h"

#include "support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

/// What takes the place of what, from one start of the program to the next.
class TestReplacementBook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY((m_folder = std::make_unique<QTemporaryDir>())->isValid()); }

    void isThereAfterARestart();
    void whatIsToldBeforeItWasReadCounts();
    void whatWasTakenUnheardIsInTheLedger();
    void eachWorkspaceHasItsOwn();
    void oldAndDamagedOnesGo();
    void isBounded();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("replacements.json")); }
    QString ledger() const { return m_folder->filePath(QStringLiteral("ledger.sqlite")); }
    static Asset asset(const QString &id)
    {
        Asset made;
        made.id = AssetId(id);
        made.filename = id + QStringLiteral(".mp4");
        return made;
    }
    /// As at a start of the program.
    std::unique_ptr<ReplacementBook> opened() const
    {
        auto book = std::make_unique<ReplacementBook>();
        QSignalSpy changes(book.get(), &ReplacementBook::changed);
        book->setFile(file(), ledger());
        changes.clear();
        changes.wait(tests::Patience);
        return book;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReplacementBook::isThereAfterARestart()
{
    {
        const auto book = opened();
        book->expect(QStringLiteral("/a.mp4"), asset(QStringLiteral("old-a")));
        book->expect(QStringLiteral("/b.mp4"), asset(QStringLiteral("old-b")));
        book->created(QStringLiteral("/a.mp4"), AssetId(QStringLiteral("new-a")));
        book->created(QStringLiteral("/other.mp4"), AssetId(QStringLiteral("new-c")));
    }
    {
        const auto book = opened();
        QCOMPARE(book->all().size(), 2);
        QCOMPARE(book->all().at(0).old, AssetId(QStringLiteral("old-a")));
        QCOMPARE(book->all().at(0).oldName, QStringLiteral("old-a.mp4"));
        QCOMPARE(book->all().at(0).fresh, AssetId(QStringLiteral("new-a")));
        QVERIFY(book->all().at(1).fresh.isEmpty());
        book->created(QStringLiteral("/b.mp4"), AssetId(QStringLiteral("new-b")));
        book->drop(AssetId(QStringLiteral("old-a")));
    }
    const auto book = opened();
    QCOMPARE(book->all().size(), 1);
    QCOMPARE(book->all().at(0).fresh, AssetId(QStringLiteral("new-b")));
}

void TestReplacementBook::whatIsToldBeforeItWasReadCounts()
{
    opened()->expect(QStringLiteral("/a.mp4"), asset(QStringLiteral("old-a")));
    {
        ReplacementBook book;
        book.setFile(file(), ledger());
        book.created(QStringLiteral("/a.mp4"), AssetId(QStringLiteral("new-a")));
        book.expect(QStringLiteral("/b.mp4"), asset(QStringLiteral("old-b")));
        QTRY_COMPARE(book.all().size(), 2);
        QCOMPARE(book.all().at(0).fresh, AssetId(QStringLiteral("new-a")));
    }
    QCOMPARE(opened()->all().size(), 2);
}

void TestReplacementBook::whatWasTakenUnheardIsInTheLedger()
{
    const QString path = m_folder->filePath(QStringLiteral("film.mp4"));
    QFile film(path);
    QVERIFY(film.open(QIODevice::WriteOnly) && film.write("film") == 4);
    film.close();
    const auto record = [&](const QString &id, const QDateTime &when) {
        UploadLedger book;
        book.open(ledger());
        LedgerEntry entry;
        entry.assetId = AssetId(id);
        entry.path = path;
        entry.stamp = *stampOf(path);
        entry.uploadedUtc = when;
        book.record(entry);
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    record(QStringLiteral("old"), now.addDays(-1));
    opened()->expect(path, asset(QStringLiteral("old")));
    QVERIFY(opened()->all().at(0).fresh.isEmpty()); // the old one is no new one
    record(QStringLiteral("new"), now.addSecs(60));
    QCOMPARE(opened()->all().at(0).fresh, AssetId(QStringLiteral("new")));
}

void TestReplacementBook::eachWorkspaceHasItsOwn()
{
    const auto book = opened();
    book->expect(QStringLiteral("/a.mp4"), asset(QStringLiteral("old-a")));
    book->setFile(m_folder->filePath(QStringLiteral("other.json")), {});
    QVERIFY(book->all().isEmpty());
    QSignalSpy changes(book.get(), &ReplacementBook::changed);
    QVERIFY(changes.wait(tests::Patience));
    QVERIFY(book->all().isEmpty());
    book->setFile({}, {});
    book->setFile(file(), ledger());
    QTRY_COMPARE(book->all().size(), 1);
}

void TestReplacementBook::oldAndDamagedOnesGo()
{
    opened()->expect(QStringLiteral("/a.mp4"), asset(QStringLiteral("old-a")));
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::ReadWrite));
    QJsonArray list = QJsonDocument::fromJson(kept.readAll()).array();
    QJsonObject ancient = list.at(0).toObject();
    ancient[QStringLiteral("old")] = QStringLiteral("ancient");
    ancient[QStringLiteral("path")] = QStringLiteral("/z.mp4");
    ancient[QStringLiteral("wanted")] = QStringLiteral("2020-01-01T00:00:00.000Z");
    list << ancient << 17 << QJsonObject{{QStringLiteral("old"), QStringLiteral("no path")}};
    kept.resize(0);
    kept.seek(0);
    kept.write(QJsonDocument(list).toJson());
    kept.close();
    QCOMPARE(opened()->all().size(), 1);
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("{no json") > 0);
    kept.close();
    const auto book = opened();
    QVERIFY(book->all().isEmpty());
    book->expect(QStringLiteral("/b.mp4"), asset(QStringLiteral("old-b")));
}

void TestReplacementBook::isBounded()
{
    const auto book = opened();
    for (int i = 0; i < ReplacementBook::MaxKept + 10; ++i)
        book->expect(QStringLiteral("/%1").arg(i), asset(QString::number(i)));
    QCOMPARE(book->all().size(), ReplacementBook::MaxKept);
    QCOMPARE(book->all().last().old, AssetId(QString::number(ReplacementBook::MaxKept + 9)));
}

REELDECK_TEST(TestReplacementBook)
#include "tst_replacementbook.moc"
