#include "desktop/startup.h"
#include "system/instance.h"
#include "ui/theme/theme.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWindow>

using namespace reeldeck;
using namespace reeldeck::tests;

Q_DECLARE_METATYPE(reeldeck::Paths)
Q_DECLARE_METATYPE(reeldeck::CommandLine)

/// What a person meets who starts the program where it can't start: a window, and a way on.
class TestStartup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup() { QTRY_VERIFY(!openDialog()); }

    void nothingIsAskedWhenAllIsWell();
    void anUnusableFolderIsAskedAbout();
    void anotherFolderIsChosenByKeys();
    void aChoiceThatIsNoneAsksAgain();
    void aBadAddressCanBeLeftOut();
    void aBadAddressCanBeLeftAlone();
    void unknownOptionsCanBeLeftOut();
    void nobodyIsAskedWhereNobodySees();
    void aFolderInUseIsntMixedInto();
    void theQuestionLooksAsTheProgram();

private:
    void start(const QStringList &arguments, bool mayAsk = true);
    static void key(Qt::Key key)
    {
        QTRY_VERIFY(QApplication::focusWindow()); // a dialog may just have gone or come
        QTest::keyClick(QApplication::focusWindow(), key);
    }
    static void pressByKey(const QString &button);
    QString blocked() const { return m_dir->filePath(QStringLiteral("file/inside")); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Startup> m_startup;
    std::optional<CommandLine> m_line;
    int m_gaveUp = 0;
};

void TestStartup::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QFile file(m_dir->filePath(QStringLiteral("file"))); // a folder can't be made below it
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_line.reset();
    m_gaveUp = 0;
}

void TestStartup::start(const QStringList &arguments, bool mayAsk)
{
    m_startup.reset();
    m_instance = std::make_unique<Instance>();
    m_startup = std::make_unique<Startup>(arguments, m_dir->path(), mayAsk, m_instance.get());
    connect(m_startup.get(), &Startup::ready, this,
            [this](const Paths &paths, const CommandLine &line) {
                QVERIFY(QDir(paths.libraryFolder()).exists());
                m_line = line;
            });
    connect(m_startup.get(), &Startup::gaveUp, this, [this] { ++m_gaveUp; });
    m_startup->begin();
}

void TestStartup::pressByKey(const QString &button)
{
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    for (int step = 0; step < 20; ++step) {
        const auto *focus = qobject_cast<QPushButton *>(QApplication::focusWidget());
        if (focus && focus->text().remove(QLatin1Char('&')) == button) {
            key(Qt::Key_Return);
            return;
        }
        key(Qt::Key_Tab);
    }
    QFAIL(qPrintable(button));
}

void TestStartup::nothingIsAskedWhenAllIsWell()
{
    start({QStringLiteral("--data-dir"), QStringLiteral("data"),
           QStringLiteral("--base-url=127.0.0.1")});
    QVERIFY(!openDialog());
    QVERIFY(m_line.has_value());
    QCOMPARE(m_line->baseUrl, QStringLiteral("https://127.0.0.1/v1.3"));
}

void TestStartup::anUnusableFolderIsAskedAbout()
{
    start({QStringLiteral("--data-dir"), blocked()});
    QTRY_VERIFY(openDialog());
    QVERIFY2(textOf(openDialog()).contains(blocked()), qPrintable(textOf(openDialog())));
    QVERIFY(textOf(openDialog()).contains(QLatin1String("used this time only")));
    QVERIFY(!m_line);
    pressByKey(QStringLiteral("Quit"));
    QTRY_COMPARE(m_gaveUp, 1);
    QVERIFY(!m_line);
}

void TestStartup::anotherFolderIsChosenByKeys()
{
    start({QStringLiteral("--data-dir"), blocked()});
    pressByKey(QStringLiteral("Choose Another Folder..."));
    QTRY_VERIFY(openDialog() && openDialog()->inherits("QFileDialog"));
    QVERIFY(qobject_cast<QFileDialog *>(openDialog())->testOption(QFileDialog::ShowDirsOnly));
    const QString chosen = m_dir->filePath(QStringLiteral("chosen"));
    QVERIFY(QDir().mkpath(chosen));
    auto *field = openDialog()->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, chosen);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_line.has_value());
    QCOMPARE(m_line->dataDir, chosen);
    QVERIFY(QDir(chosen + QStringLiteral("/data")).exists());
    QCOMPARE(m_gaveUp, 0);
}

void TestStartup::aChoiceThatIsNoneAsksAgain()
{
    start({QStringLiteral("--data-dir"), blocked()});
    pressByKey(QStringLiteral("Choose Another Folder..."));
    QTRY_VERIFY(openDialog() && openDialog()->inherits("QFileDialog"));
    key(Qt::Key_Escape);
    QTRY_VERIFY(openDialog() && openDialog()->inherits("QMessageBox"));
    key(Qt::Key_Escape);
    QTRY_COMPARE(m_gaveUp, 1);
}

void TestStartup::aBadAddressCanBeLeftOut()
{
    start({QStringLiteral("--data-dir"), QStringLiteral("data"),
           QStringLiteral("--base-url=ftp://host/x")});
    QTRY_VERIFY(openDialog());
    QVERIFY(textOf(openDialog()).contains(QLatin1String("ftp://host/x")));
    pressByKey(QStringLiteral("Start Without It"));
    QTRY_VERIFY(m_line.has_value());
    QVERIFY(m_line->baseUrl.isEmpty());
    QCOMPARE(m_gaveUp, 0);
}

void TestStartup::aBadAddressCanBeLeftAlone()
{
    start({QStringLiteral("--data-dir"), QStringLiteral("data"), QStringLiteral("--base-url= ")});
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Quit")), Qt::LeftButton);
    QTRY_COMPARE(m_gaveUp, 1);
}

void TestStartup::unknownOptionsCanBeLeftOut()
{
    start({QStringLiteral("--data-dri"), m_dir->filePath(QStringLiteral("data"))});
    QTRY_VERIFY(openDialog());
    QVERIFY(textOf(openDialog()).contains(QLatin1String("data-dri")));
    key(Qt::Key_Escape);
    QTRY_COMPARE(m_gaveUp, 1);
}

void TestStartup::nobodyIsAskedWhereNobodySees()
{
    start({QStringLiteral("--data-dir"), blocked()}, false);
    QVERIFY(!openDialog());
    QCOMPARE(m_gaveUp, 1);
}

void TestStartup::aFolderInUseIsntMixedInto()
{
    const QString full = m_dir->filePath(QStringLiteral("documents"));
    QVERIFY(QDir().mkpath(full + QStringLiteral("/letters")));
    QCOMPARE(dataFolderIn(full), full + QStringLiteral("/Reeldeck"));
    QVERIFY(makePaths(dataFolderIn(full)).ok());
    QCOMPARE(dataFolderIn(full + QStringLiteral("/Reeldeck")), full + QStringLiteral("/Reeldeck"));
    const QString empty = m_dir->filePath(QStringLiteral("empty"));
    QVERIFY(QDir().mkpath(empty));
    QCOMPARE(dataFolderIn(empty), empty);
}

/// Its colours, and the way on under Enter.
void TestStartup::theQuestionLooksAsTheProgram()
{
    QApplication::setPalette(QPalette(Qt::magenta));
    start({QStringLiteral("--data-dir"), QStringLiteral("data"),
           QStringLiteral("--base-url=ftp://host/x")});
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    QCOMPARE(openDialog()->windowTitle(), QStringLiteral("Reeldeck"));
    QVERIFY(textOf(openDialog())
                    .contains(QLatin1String("The address after --base-url can't be used.")));
    QCOMPARE(openDialog()->palette().color(QPalette::Link), theme::color(theme::Tone::Link));
    QVERIFY(openDialog()->palette().color(QPalette::Button) != QColor(Qt::magenta));
    QTest::keyClick(openDialog(), Qt::Key_Return);
    QTRY_VERIFY(m_line.has_value());
    QCOMPARE(m_gaveUp, 0);
}

REELDECK_TEST(TestStartup)
#include "tst_startup.moc"
