#include "settings/settings.h"

#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace reeldeck;

/// Settings: their defaults, their bounds, a file that is damaged.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const Result<Paths> paths = makePaths(m_dir->path());
        QVERIFY(paths.ok());
        m_paths = *paths;
    }

    void freshSettingsHaveTheDefaults()
    {
        const Settings settings(m_paths);
        QVERIFY(!settings.problem());
        QVERIFY(settings.enableHls());
        QVERIFY(settings.enableThumbnail());
        QCOMPARE(settings.colorScheme(), Settings::ColorScheme::System);
        QCOMPARE(settings.viewMode(), Settings::ViewMode::List);
        QCOMPARE(settings.volume(), 1.0);
        QVERIFY(!settings.isMuted());
        QVERIFY(settings.windowGeometry().isEmpty());
    }

    void watchedFoldersAreOfTheirWorkspaceAndOnlyWholePaths()
    {
        const QString id = QStringLiteral("a/b c");
        {
            Settings settings(m_paths);
            QSignalSpy changed(&settings, &Settings::watchedFoldersChanged);
            settings.setWatchedFolders(id, {QStringLiteral("/in, box"), QStringLiteral("relative"),
                                            QStringLiteral("/in, box"), QStringLiteral("/ö")});
            settings.setWatchedFolders(QStringLiteral("gone"), {QStringLiteral("/x")});
            settings.setWatchedFolders(QStringLiteral("gone"), {});
            QCOMPARE(changed.size(), 3);
            QCOMPARE(changed.first().first().toString(), id);
        }
        const Settings settings(m_paths);
        QCOMPARE(settings.watchedFolders(id),
                 QStringList({QStringLiteral("/in, box"), QStringLiteral("/ö")}));
        QVERIFY(settings.watchedFolders(QStringLiteral("gone")).isEmpty());
        QVERIFY(settings.watchedFolders(QStringLiteral("other")).isEmpty());
    }

    void limitsAreMegabytesInRange()
    {
        const QString id = QStringLiteral("local");
        constexpr qint64 megabyte = 1024 * 1024;
        Settings settings(m_paths);
        QSignalSpy changed(&settings, &Settings::limitsChanged);
        const auto limit = [&](qint64 bytes) {
            settings.setLimit(id, QStringLiteral("image"), bytes);
            return settings.limit(id, QStringLiteral("image")).value_or(-1);
        };
        QVERIFY(!settings.limit(id, QStringLiteral("image")));
        QCOMPARE(limit(32 * megabyte), 32 * megabyte);
        // As a platform has shown it: to the byte.
        for (const qint64 bytes : {qint64(1), qint64(6'501'171), 10'485'760 * megabyte - 1})
            QCOMPARE(limit(bytes), bytes);
        QCOMPARE(limit(0), -1);
        QCOMPARE(limit(-5), -1);
        QCOMPARE(limit(10'485'761 * megabyte), -1);
        QVERIFY(!settings.limit(QStringLiteral("other"), QStringLiteral("image")));
        QCOMPARE(changed.size(), 7);
        QCOMPARE(changed.first().first().toString(), id);
    }

    void limitsAreReadAsAPersonWritesThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("bytes"); // -1: none
        QTest::newRow("whole") << QByteArray("32") << qint64(33'554'432);
        QTest::newRow("fraction") << QByteArray("1.5") << qint64(1'572'864);
        for (const char *text : {"nan", "inf", "much", "1e300", "\"\"", "-1"})
            QTest::newRow(text) << QByteArray(text) << qint64(-1);
    }

    void limitsAreReadAsAPersonWritesThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, bytes);
        QFile file(m_paths.settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[limits]\nstudio\\image=" + text + "\n");
        file.close();
        const Settings settings(m_paths);
        QCOMPARE(settings.limit(QStringLiteral("studio"), QStringLiteral("image")).value_or(-1),
                 bytes);
    }

    void thePaceOfUploadsSurvivesARestartWithinItsBounds()
    {
        {
            Settings settings(m_paths);
            QCOMPARE(settings.uploadPace(), UploadPace());
            QSignalSpy changed(&settings, &Settings::uploadPaceChanged);
            settings.setUploadPace({5, 1'000'000, false, false});
            settings.setUploadPace({5, 1'000'000, false, false});
            QCOMPARE(changed.size(), 1);
        }
        {
            Settings settings(m_paths);
            QCOMPARE(settings.uploadPace(), (UploadPace{5, 1'000'000, false, false}));
            settings.setUploadPace({99, -5, true, true});
            QCOMPARE(settings.uploadPace(), (UploadPace{8, 0, true, true}));
        }
    }

    void theProxySurvivesARestartWithoutItsLogin()
    {
        const ProxyChoice own{ProxyChoice::Way::Own,
                              QUrl(QStringLiteral("http://me:secret@proxy.example:3128"))};
        {
            Settings settings(m_paths);
            QCOMPARE(settings.proxy(), ProxyChoice());
            QSignalSpy changed(&settings, &Settings::proxyChanged);
            settings.setProxy({ProxyChoice::Way::None, {}});
            settings.setProxy({ProxyChoice::Way::None, {}});
            QCOMPARE(changed.size(), 1);
            QCOMPARE(settings.proxy().way, ProxyChoice::Way::None);
            settings.setProxy(own);
        }
        QVERIFY(!readFile().contains("secret"));
        const Settings settings(m_paths);
        QCOMPARE(settings.proxy(),
                 (ProxyChoice{own.way, own.address.adjusted(QUrl::RemoveUserInfo)}));
    }

    void aProxyThatIsNoneFallsBackToTheSystems()
    {
        for (const char *lines : {"proxy=perhaps\n", "proxy=own\n", "proxy=own\nproxyAddress=:80\n",
                                  "proxy=own\nproxyAddress=http://me:secret@proxy:3128\n",
                                  "proxy=own\nproxyAddress=http://proxy\n"}) {
            writeFile(QByteArray("[network]\n") + lines);
            const Settings settings(m_paths);
            QVERIFY2(settings.proxy() == ProxyChoice(), lines);
        }
    }

    void theFileBearsTheVersionOfItsForm()
    {
        {
            const Settings settings(m_paths);
        }
        QVERIFY(readFile().contains("version=1\n"));
        writeFile("[window]\ncolorScheme=2\n"); // of a program that knew no versions
        {
            const Settings settings(m_paths);
            QVERIFY(!settings.problem());
            QCOMPARE(settings.colorScheme(), Settings::ColorScheme::Dark);
        }
        QVERIFY(readFile().contains("version=1\n"));
    }

    void whatANewerProgramWroteStays()
    {
        writeFile("[General]\nversion=7\n\n[window]\ncolorScheme=9\n\n[future]\nthing=kept\n");
        {
            Settings settings(m_paths);
            QVERIFY(!settings.problem());
            QCOMPARE(settings.colorScheme(), Settings::ColorScheme::System);
            settings.setEnableHls(false);
        }
        const QByteArray content = readFile();
        for (const char *line : {"version=7\n", "colorScheme=9\n", "thing=kept\n"})
            QVERIFY2(content.contains(line), line);
    }

    /// Whoever loses power in the middle of it has the old file or the new one.
    void theFileIsReplacedAsAWhole()
    {
        Settings settings(m_paths);
        QVERIFY(settings.sync().ok());
        const QByteArray before = readFile();
        const QString link = m_dir->filePath(QStringLiteral("link"));
        QCOMPARE(::link(QFile::encodeName(m_paths.settingsFile()).constData(),
                        QFile::encodeName(link).constData()),
                 0);
        settings.setEnableHls(false);
        QVERIFY(settings.sync().ok());
        QVERIFY(readFile() != before);
        QFile old(link);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), before);
    }

    void everythingSurvivesARestart()
    {
        const QByteArray state = QByteArray::fromHex("00ff3b0a5c22");
        {
            Settings settings(m_paths);
            settings.setEnableHls(false);
            settings.setEnableThumbnail(false);
            QVERIFY(!settings.reviewsUploads());
            settings.setReviewsUploads(true);
            QVERIFY(settings.uploadFolder().isEmpty());
            settings.setUploadFolder(QStringLiteral("/media/clips"));
            QVERIFY(settings.notifiesUploads());
            settings.setNotifiesUploads(false);
            settings.setColorScheme(Settings::ColorScheme::Dark);
            settings.setViewMode(Settings::ViewMode::Grid);
            settings.setVolume(0.25);
            settings.setMuted(true);
            settings.setWindowGeometry(state);
            settings.setWindowState(state);
            settings.setColumns({QStringLiteral("name"), QStringLiteral("-size")});
            settings.setTileWidth(320);
            settings.setSplitterState(QStringLiteral("main"), state);
            QVERIFY(settings.sync().ok());
        }
        const Settings settings(m_paths);
        QVERIFY(!settings.enableHls());
        QVERIFY(!settings.enableThumbnail());
        QVERIFY(settings.reviewsUploads());
        QCOMPARE(settings.uploadFolder(), QStringLiteral("/media/clips"));
        QVERIFY(!settings.notifiesUploads());
        QCOMPARE(settings.colorScheme(), Settings::ColorScheme::Dark);
        QCOMPARE(settings.viewMode(), Settings::ViewMode::Grid);
        QCOMPARE(settings.volume(), 0.25);
        QVERIFY(settings.isMuted());
        QCOMPARE(settings.windowGeometry(), state);
        QCOMPARE(settings.windowState(), state);
        QCOMPARE(settings.columns(),
                 (QStringList{QStringLiteral("name"), QStringLiteral("-size")}));
        QCOMPARE(settings.tileWidth(), std::optional(320));
        QCOMPARE(settings.splitterState(QStringLiteral("main")), state);
        QVERIFY(settings.splitterState(QStringLiteral("other")).isEmpty());
    }

    void changesAreToldOnce()
    {
        Settings settings(m_paths);
        QSignalSpy spy(&settings, &Settings::colorSchemeChanged);
        settings.setColorScheme(Settings::ColorScheme::Light);
        settings.setColorScheme(Settings::ColorScheme::Light);
        QCOMPARE(spy.size(), 1);
    }

    void valuesOutOfRangeFallBack()
    {
        writeFile("[window]\ncolorScheme=99\nviewMode=-1\n[player]\nvolume=nan\nmuted=perhaps\n"
                  "[uploads]\nenableHls=maybe\n");
        const Settings settings(m_paths);
        QCOMPARE(settings.colorScheme(), Settings::ColorScheme::System);
        QCOMPARE(settings.viewMode(), Settings::ViewMode::List);
        QCOMPARE(settings.volume(), 1.0);
        QVERIFY(!settings.isMuted());
        QVERIFY(settings.enableHls());
    }

    void aDamagedFileIsSetAsideAndReported_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("binary") << QByteArray("\x00\x01\xfe\xff garbage \x00", 14);
        QTest::newRow("not UTF-8") << QByteArray("[window]\nstate=\xff\xfe\n");
        QTest::newRow("no INI") << QByteArray("this is not\na settings file\n");
    }

    void aDamagedFileIsSetAsideAndReported()
    {
        QFETCH(QByteArray, content);
        writeFile(content);
        {
            Settings settings(m_paths);
            QVERIFY(settings.problem());
            QCOMPARE(toString(settings.problem()->kind), toString(ErrorKind::Storage));
            QVERIFY(settings.enableHls());
            settings.setEnableHls(false);
        }
        const QDir folder(QFileInfo(m_paths.settingsFile()).path());
        const QStringList aside = folder.entryList({QStringLiteral("*.damaged-*")});
        QCOMPARE(aside.size(), 1);
        QFile kept(folder.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        const Settings again(m_paths);
        QVERIFY(!again.problem());
        QVERIFY(!again.enableHls());
    }

    void theLocalLibraryIsAlwaysFirst()
    {
        const Settings settings(m_paths);
        const QList<Workspace> all = settings.workspaces()->all();
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().local);
        QCOMPARE(settings.workspaces()->current(), all.first());
        settings.workspaces()->remove(all.first().id);
        QCOMPARE(settings.workspaces()->all().size(), 1);
    }

    void theLanguageSurvivesARestart()
    {
        {
            Settings settings(m_paths);
            QCOMPARE(settings.language(), QString());
            settings.setLanguage(QStringLiteral("ja"));
        }
        {
            Settings settings(m_paths);
            QCOMPARE(settings.language(), QStringLiteral("ja"));
            settings.setLanguage({}); // as the desktop
        }
        const Settings settings(m_paths);
        QCOMPARE(settings.language(), QString());
    }

    void workspacesSurviveARestart()
    {
        QString id;
        {
            Settings settings(m_paths);
            QSignalSpy list(settings.workspaces(), &Workspaces::listChanged);
            QSignalSpy current(settings.workspaces(), &Workspaces::currentChanged);
            id = settings.workspaces()->add(QStringLiteral("Team, \"B\""), hosted()).id;
            settings.workspaces()->setCurrent(id);
            settings.workspaces()->setCurrent(id);
            settings.workspaces()->setCurrent(QStringLiteral("no such"));
            QCOMPARE(list.size(), 1);
            QCOMPARE(current.size(), 1);
        }
        const Settings settings(m_paths);
        QCOMPARE(settings.workspaces()->all().size(), 2);
        QCOMPARE(settings.workspaces()->current().id, id);
        QCOMPARE(settings.workspaces()->current().name, QStringLiteral("Team, \"B\""));
        QCOMPARE(settings.workspaces()->current().baseUrl, hosted());
    }

    void removingTheCurrentWorkspaceLeadsHome()
    {
        Settings settings(m_paths);
        const Workspace team = settings.workspaces()->add(QString(), hosted());
        QCOMPARE(team.name, hosted().host());
        settings.workspaces()->rename(team.id, QStringLiteral("  Other\nname "));
        QCOMPARE(settings.workspaces()->byId(team.id).name, QStringLiteral("Other name"));
        settings.workspaces()->setCurrent(team.id);
        QSignalSpy current(settings.workspaces(), &Workspaces::currentChanged);
        settings.workspaces()->remove(team.id);
        QCOMPARE(current.size(), 1);
        QVERIFY(settings.workspaces()->current().local);
        const Settings again(m_paths);
        QCOMPARE(again.workspaces()->all().size(), 1);
    }

    void brokenWorkspaceEntriesAreLeftOut()
    {
        writeFile("currentWorkspace=gone\n[workspaces]\nsize=4\n"
                  "1\\id=a\n1\\name=Good\n1\\baseUrl=https://api.example/v1\n"
                  "2\\id=a\n2\\name=Same id\n2\\baseUrl=https://api.example/v1\n"
                  "3\\id=b\n3\\name=Bad\n3\\baseUrl=file:///etc\n"
                  "4\\id=\n4\\baseUrl=https://api.example/v1\n");
        const Settings settings(m_paths);
        QCOMPARE(settings.workspaces()->all().size(), 2);
        QCOMPARE(settings.workspaces()->all().last().name, QStringLiteral("Good"));
        QVERIFY(settings.workspaces()->current().local);
    }

private:
    static QUrl hosted() { return QUrl(QStringLiteral("https://api.example.com/v1.3")); }

    void writeFile(const QByteArray &content)
    {
        QFile file(m_paths.settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QByteArray readFile() const
    {
        QFile file(m_paths.settingsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Paths m_paths;
};

REELDECK_TEST(TestSettings)
#include "tst_settings.moc"
