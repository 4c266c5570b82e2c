#include "e2e/person.h"
#include "e2e/screenreader.h"
#include "e2e/screenstops.h"
#include "platformstore.h"
#include "support/faultproxy.h"
#include "support/platformfixture.h"
#include "support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The condition comes true within the time that a test waits, asked anew each time.
#define HEARD(condition, words)                                                                    \
    QVERIFY2(QTest::qWaitFor([&] { return bool(condition); }, Patience), (words))

/// The real program is ended by SIGKILL while it deletes on the real platform, at each stage that a
/// deletion has, and started again: nothing goes that was not confirmed, nothing goes on by itself, and
/// the next start tells what became of it, once.
class TestKillDeletion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whileItCanBeUndone();
    void inTheMiddle_data();
    void inTheMiddle();
    void whileTheQuestionIsOpen();
    void whatHasEndedIsNotTold_data();
    void whatHasEndedIsNotTold();

private:
    static constexpr int Assets = 30;
    static constexpr int Doomed = 8;
    static inline const RequestMatch Deletions{"DELETE", "/assets/*"};

    void start();
    void kill();
    void click(const char *role, const QString &name);
    /// Selects the newest ones and confirms.
    void confirmDeletion();
    /// Started once more: it says this, and lists these many names below its headings.
    void restartAndRead(const QString &sentence, const QList<std::pair<QString, int>> &sections);
    void restartAndHearNothing();
    QJsonObject call(const QString &verb, const QString &path, const QByteArray &json = {});
    void hold(int number);
    int noted() const;
    int stored() const { return int(storedFiles(m_platform->dataFolder()).size()); }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<PlatformFixture> m_platform;
    std::unique_ptr<FaultProxy> m_network;
    QProcess m_program;
    QList<QString> m_ids; ///< The newest first.
    std::unique_ptr<ScreenReader> m_reader;
};

void TestKillDeletion::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == QLatin1String("xcb"),
             "It needs a display of its own: run it through tests/e2e/with-desktop.");
}

void TestKillDeletion::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_platform = std::make_unique<PlatformFixture>();
    QVERIFY2(m_platform->start({QStringLiteral("--seed"), QString::number(Assets)}),
             qPrintable(m_platform->problem()));
    m_network = std::make_unique<FaultProxy>();
    QVERIFY(m_network->start(m_platform->endpoint().baseUrl));
    m_ids.clear();
    const QJsonArray all = call(QStringLiteral("GET"), QStringLiteral("/assets?page_limit=50"))
                                   .value(QLatin1String("data"))
                                   .toArray();
    for (const QJsonValue &asset : all)
        m_ids << asset.toObject().value(QLatin1String("_id")).toString();
    QCOMPARE(m_ids.size(), Assets);
    m_reader = std::make_unique<ScreenReader>(QStringLiteral("reeldeck"));
    QVERIFY(m_reader->listen());
    PART(start());
}

void TestKillDeletion::cleanup()
{
    if (QTest::currentTestFailed()) {
        qInfo().noquote() << "On screen:\n" << wordsOf(m_reader->screen());
        Person::takePicture(QStringLiteral(REELDECK_PICTURES "/killdeletion-failed.png"));
    }
    m_program.kill();
    m_program.waitForFinished();
    m_reader.reset();
    m_network.reset();
    m_platform.reset();
}

void TestKillDeletion::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("TWELVELABS_API_KEY"), m_platform->endpoint().apiKey);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_data->path());
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck"),
                    {QStringLiteral("--data-dir"), m_data->path(), QStringLiteral("--base-url"),
                     m_network->baseUrl().toString()});
    QVERIFY(m_program.waitForStarted());
    const auto isUp = [this] {
        const auto window = m_reader->find(QStringLiteral("frame"), QStringLiteral("Reeldeck"));
        return window && window->is(ScreenItem::Active);
    };
    HEARD(isUp(), "");
    const auto hasRows = [this] {
        const auto table = m_reader->find(QStringLiteral("table"), QStringLiteral("Assets"));
        const QList<ScreenItem> items = table ? m_reader->within(*table) : QList<ScreenItem>();
        return std::any_of(items.begin(), items.end(), [](const ScreenItem &item) {
            return isPartOfAList(item) && item.name.contains(QLatin1String(", Ready,"));
        });
    };
    HEARD(hasRows(), "");
}

void TestKillDeletion::kill()
{
    QCOMPARE(m_program.state(), QProcess::Running);
    m_program.kill();
    QVERIFY(m_program.waitForFinished());
    HEARD(m_reader->windows().isEmpty(), "");
}

void TestKillDeletion::click(const char *role, const QString &name)
{
    std::optional<ScreenItem> item;
    HEARD(item = m_reader->find(QLatin1String(role), name), qPrintable(name));
    Person::click(item->place.center());
}

void TestKillDeletion::confirmDeletion()
{
    const auto cell = [this]() -> std::optional<ScreenItem> {
        const auto table = m_reader->find(QStringLiteral("table"), QStringLiteral("Assets"));
        const QList<ScreenItem> items = table ? m_reader->within(*table) : QList<ScreenItem>();
        const auto first = std::find_if(items.begin(), items.end(), isPartOfAList);
        return first == items.end() ? std::nullopt : std::optional(*first);
    };
    QVERIFY(cell());
    Person::click(cell()->place.center());
    HEARD(cell() && cell()->is(ScreenItem::Selected), "");
    for (int i = 1; i < Doomed; ++i)
        Person::press(QStringLiteral("shift+Down"));
    Person::press(QStringLiteral("Delete"));
    PART(click("push button", QStringLiteral("Delete %1 Assets").arg(Doomed)));
    HEARD(m_reader->find(QStringLiteral("push button"), QStringLiteral("Undo")), "");
}

void TestKillDeletion::restartAndRead(const QString &sentence,
                                      const QList<std::pair<QString, int>> &sections)
{
    m_network->clearRules();
    m_network->countAnew();
    const int before = stored();
    PART(start());
    HEARD(!m_reader->announced().filter(sentence).isEmpty(), qPrintable(sentence));
    PART(click("push button", QStringLiteral("Show Which")));
    const QString listName = QStringLiteral("What became of each asset");
    HEARD(m_reader->find(QStringLiteral("text"), listName), "");
    const QString list = m_reader->text(*m_reader->find(QStringLiteral("text"), listName));
    const QStringList paragraphs = list.split(QStringLiteral("\n\n"));
    QVERIFY2(paragraphs.size() == sections.size(), qPrintable(list));
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QStringList lines = paragraphs.at(i).split(QLatin1Char('\n'));
        QCOMPARE(lines.first(), sections.at(i).first);
        QVERIFY2(lines.size() - 1 == sections.at(i).second, qPrintable(list));
    }
    for (const QString &id : m_ids.first(Doomed))
        QVERIFY2(list.contains(id), qPrintable(id));
    PART(click("push button", QStringLiteral("Close")));
    QCOMPARE(m_network->count(Deletions), 0);
    QCOMPARE(stored(), before);
    PART(kill());
    PART(restartAndHearNothing());
}

/// By the time that its rows are there it has read what was cut off.
void TestKillDeletion::restartAndHearNothing()
{
    m_network->countAnew();
    PART(start());
    QVERIFY(!m_reader->find(QStringLiteral("push button"), QStringLiteral("Show Which")));
    QCOMPARE(m_network->count(Deletions), 0);
}

QJsonObject TestKillDeletion::call(const QString &verb, const QString &path, const QByteArray &json)
{
    QByteArray output;
    QStringList arguments{QStringLiteral("-sf"),
                          QStringLiteral("-X"),
                          verb,
                          QStringLiteral("-H"),
                          QStringLiteral("x-api-key: ") + m_platform->endpoint().apiKey,
                          m_platform->endpoint().baseUrl.toString() + path};
    if (!json.isEmpty())
        arguments << QStringLiteral("-H") << QStringLiteral("content-type: application/json")
                  << QStringLiteral("-d") << QString::fromUtf8(json);
    Person::run(QStringLiteral("curl"), arguments, std::chrono::seconds(20), &output);
    return QJsonDocument::fromJson(output).object();
}

/// In an index of its own.
void TestKillDeletion::hold(int number)
{
    const QString index = call(QStringLiteral("POST"), QStringLiteral("/indexes"),
                               R"({"index_name":"Held )" + QByteArray::number(number) + R"("})")
                                  .value(QLatin1String("_id"))
                                  .toString();
    QVERIFY(!index.isEmpty());
    QVERIFY(!call(QStringLiteral("POST"), QStringLiteral("/indexes/%1/indexed-assets").arg(index),
                  R"({"asset_id":")" + m_ids.at(number).toUtf8() + R"("})")
                     .isEmpty());
}

void TestKillDeletion::whileItCanBeUndone()
{
    PART(confirmDeletion());
    PART(kill());
    QCOMPARE(m_network->count(Deletions), 0);
    PART(restartAndRead(
            QStringLiteral("The program ended before the last deletion began: 8 assets were kept. "
                           "Nothing of it goes on by itself."),
            {{QStringLiteral("Kept, because the time to undo was not over:"), Doomed}}));
    QCOMPARE(stored(), Assets);
}

/// Assets of which the program has on disk that they were deleted.
int TestKillDeletion::noted() const
{
    QDirIterator files(m_data->path(), {QStringLiteral("deletions.log.unfinished")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QFile journal(files.next());
    return journal.open(QIODevice::ReadOnly) ? int(journal.readAll().count("\"deleted\":")) : -1;
}

void TestKillDeletion::inTheMiddle_data()
{
    QTest::addColumn<int>("answered");
    QTest::addColumn<bool>("isCarriedOut");
    QTest::newRow("before the first answer") << 0 << false;
    QTest::newRow("after some") << 3 << false;
    QTest::newRow("before the last answer") << Doomed - 1 << false;
    QTest::newRow("before the answers to what was carried out") << 3 << true;
}

void TestKillDeletion::inTheMiddle()
{
    QFETCH(int, answered);
    QFETCH(bool, isCarriedOut);
    const Fault fault = isCarriedOut ? Fault::storedThenSilence() : Fault::silence();
    m_network->addRule({.match = Deletions, .faults = {fault}, .from = answered});
    PART(confirmDeletion());
    QTRY_VERIFY_WITH_TIMEOUT(m_network->count(Deletions) > answered, 20'000);
    if (isCarriedOut)
        QTRY_VERIFY_WITH_TIMEOUT(stored() < Assets - answered, 20'000);
    else
        QTRY_COMPARE_WITH_TIMEOUT(stored(), Assets - answered, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(noted(), answered, 20'000); // the answers have been heard, too
    PART(kill());
    QVERIFY(isCarriedOut || stored() == Assets - answered);
    QVERIFY(stored() >= Assets - Doomed);
    QList<std::pair<QString, int>> sections{
            {QStringLiteral("Not deleted, or without an answer:"), Doomed - answered}};
    if (answered > 0)
        sections << std::pair{QStringLiteral("Deleted:"), answered};
    PART(restartAndRead(QStringLiteral("The last deletion was cut off before its end: %1 of 8 "
                                       "assets were not deleted, or no answer came. Nothing of it "
                                       "goes on by itself.")
                                .arg(Doomed - answered),
                        sections));
}

void TestKillDeletion::whileTheQuestionIsOpen()
{
    PART(hold(1));
    PART(hold(2));
    PART(confirmDeletion());
    QTRY_COMPARE_WITH_TIMEOUT(stored(), Assets - (Doomed - 2), 20'000);
    HEARD(m_reader->find(QStringLiteral("push button"), QStringLiteral("Delete Anyway")), "");
    PART(kill());
    PART(restartAndRead(QStringLiteral("The last deletion was cut off before its end: 2 of 8 "
                                       "assets were not deleted"),
                        {{QStringLiteral("In use, and kept, because you had not answered yet:"), 2},
                         {QStringLiteral("Deleted:"), Doomed - 2}}));
    QCOMPARE(stored(), Assets - (Doomed - 2));
}

void TestKillDeletion::whatHasEndedIsNotTold_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("undone") << QStringLiteral("Undo");
    QTest::newRow("kept") << QStringLiteral("Keep Assets");
    QTest::newRow("forced") << QStringLiteral("Delete Anyway");
    QTest::newRow("gently") << QStringLiteral("Remove from Indexes and Delete");
}

void TestKillDeletion::whatHasEndedIsNotTold()
{
    QFETCH(QString, answer);
    const bool isUndone = answer == QLatin1String("Undo");
    PART(hold(1));
    PART(confirmDeletion());
    PART(click("push button", answer));
    if (isUndone)
        HEARD(!m_reader->find(QStringLiteral("push button"), QStringLiteral("Undo")), "");
    else
        HEARD(m_reader->find(QStringLiteral("push button"), QStringLiteral("Show Which")), "");
    const int left =
            isUndone ? Assets : Assets - Doomed + int(answer == QLatin1String("Keep Assets"));
    QCOMPARE(stored(), left);
    PART(kill());
    PART(restartAndHearNothing());
    QCOMPARE(stored(), left);
}

REELDECK_TEST(TestKillDeletion)
#include "tst_killdeletion.moc"
