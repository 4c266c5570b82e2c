#include "scriptedprogram.h"

#include "support/testprogram.h"

#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>

using namespace reeldeck;
using namespace reeldeck::tests;

/// What the settings dialog does to the program, and what a broken settings file does to the window.
class TestSettingsInUse : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aBrokenFileIsSaidOnce();
    void aProxyIsKeptOrSaidToBeNone();
    void theCopyOfTheListIsClearedWhileItIsShown();
    void thumbnailsAreCleared();
    void aFileThatCantBeWrittenIsSaid();

private:
    SettingsDialog *open();
    template <typename T>
    T *named(const char *name)
    {
        for (T *widget : visibleWidgets<T>(openDialog())) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }
    void finish() { openDialog()->findChild<QPushButton *>(QStringLiteral("ok"))->click(); }
    QString settingsFile() const
    {
        return m_program->file(QStringLiteral("data/config/reeldeck.ini"));
    }
    MessageBar *bar() const { return m_program->window()->messageBar(); }

    std::unique_ptr<ScriptedPlatform> m_platform;
    std::unique_ptr<ScriptedProgram> m_program;
};

void TestSettingsInUse::init()
{
    m_platform = std::make_unique<ScriptedPlatform>();
    m_platform->addMany(QStringLiteral("clip"), 3);
    m_program = std::make_unique<ScriptedProgram>();
}

void TestSettingsInUse::cleanup()
{
    m_program.reset();
    m_platform.reset();
}

SettingsDialog *TestSettingsInUse::open()
{
    m_program->window()->actions()->settings->trigger();
    return qobject_cast<SettingsDialog *>(openDialog());
}

void TestSettingsInUse::aBrokenFileIsSaidOnce()
{
    QVERIFY(QDir().mkpath(m_program->file(QStringLiteral("data/config"))));
    QFile file(settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is not\na settings file\n");
    file.close();
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_VERIFY(bar()->text().startsWith(QLatin1String("The settings file was damaged")));
    const QDir folder = QFileInfo(settingsFile()).dir();
    const QStringList aside = folder.entryList({QStringLiteral("*.damaged-*")});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(bar()->text().contains(aside.first()), qPrintable(bar()->text()));
    QVERIFY(!bar()->text().contains(QLatin1String(". "))); // one sentence
    QTRY_COMPARE(m_program->model()->rowCount(), 3);       // it works all the same
    m_program->stop();
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    QVERIFY(bar()->text().isEmpty());
}

void TestSettingsInUse::aProxyIsKeptOrSaidToBeNone()
{
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QVERIFY(open());
    named<QComboBox>("Proxy")->setCurrentIndex(2);
    named<QLineEdit>("Address of the proxy")->setText(QStringLiteral("me:secret@proxy.example:1"));
    finish();
    QTRY_VERIFY(openDialog() && textOf(openDialog()).contains(QLatin1String("don't belong")));
    named<QLineEdit>("Address of the proxy")->setText(QStringLiteral("proxy.example:3128"));
    finish();
    QTRY_VERIFY(!openDialog());
    const Settings *settings = m_program->context()->settings();
    QCOMPARE(settings->proxy(), (ProxyChoice{ProxyChoice::Way::Own,
                                             QUrl(QStringLiteral("http://proxy.example:3128"))}));
    // The platform here is on this computer, and none of a proxy's business.
    m_program->window()->actions()->refresh->trigger();
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    QVERIFY(open());
    QCOMPARE(named<QLineEdit>("Address of the proxy")->text(),
             QStringLiteral("proxy.example:3128"));
    named<QComboBox>("Proxy")->setCurrentIndex(0);
    finish();
    QCOMPARE(settings->proxy(), ProxyChoice());
}

void TestSettingsInUse::theCopyOfTheListIsClearedWhileItIsShown()
{
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    QVERIFY(open());
    auto *clear = named<QPushButton>("Clear the copies of the lists");
    QTRY_VERIFY(clear->isEnabled());
    m_platform->addMany(QStringLiteral("new"), 1); // in front of nothing: it comes with the list
    const auto *size = clear->parentWidget()->findChild<QLabel *>(QStringLiteral("size"));
    QVERIFY(size->text() != QLatin1String("0 bytes"));
    clear->click();
    QTRY_VERIFY(size->text() == QLatin1String("0 bytes") || clear->isEnabled());
    openDialog()->reject();
    QTRY_COMPARE(m_program->model()->rowCount(), 4); // read anew
    // And kept anew: it is there without the platform.
    m_program->stop();
    m_platform->m_server.setHandler(
            [](const RecordedRequest &) { return std::optional(Reply::json(503, "{}")); });
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_COMPARE(m_program->model()->rowCount(), 4);
}

void TestSettingsInUse::thumbnailsAreCleared()
{
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    const QString folder = m_program->file(QStringLiteral("data/cache/thumbnails/some-account"));
    QVERIFY(QDir().mkpath(folder));
    QFile picture(folder + QStringLiteral("/1.thumb"));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray(2048, 'x'));
    picture.close();
    QVERIFY(open());
    auto *clear = named<QPushButton>("Clear the thumbnails");
    const auto *size = clear->parentWidget()->findChild<QLabel *>(QStringLiteral("size"));
    QTRY_COMPARE(size->text(), QStringLiteral("2 KB"));
    clear->click();
    QTRY_COMPARE(size->text(), QStringLiteral("0 bytes"));
    QVERIFY(!picture.exists());
    QVERIFY(openDialog()); // it asks nothing
}

void TestSettingsInUse::aFileThatCantBeWrittenIsSaid()
{
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QVERIFY(open());
    // A folder in its place can't be written to, not even by root.
    QVERIFY(m_program->context()->settings()->sync().ok());
    QVERIFY(QFile::remove(settingsFile()));
    QVERIFY(QDir().mkpath(settingsFile() + QStringLiteral("/x")));
    named<QComboBox>("Color scheme")->setCurrentIndex(2);
    finish();
    QTRY_VERIFY(bar()->text().startsWith(QLatin1String("The settings can't be written")));
    QVERIFY(QDir(settingsFile()).removeRecursively());
}

REELDECK_TEST(TestSettingsInUse)
#include "tst_settingsinuse.moc"
