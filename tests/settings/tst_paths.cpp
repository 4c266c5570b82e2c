#include "settings/paths.h"

#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

/// Folders of the program, and those that cannot be used.
class TestPaths : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void everythingLivesUnderTheDataFolder()
    {
        const QString root = m_dir->filePath(QStringLiteral("new/place"));
        const Result<Paths> paths = makePaths(root);
        QVERIFY(paths.ok());
        const QString ws = QStringLiteral("local");
        for (const QString &path :
             {paths->settingsFile(), paths->libraryFolder(), paths->cacheFolder(ws),
              paths->journalFile(ws), paths->deletionLogFile(ws)}) {
            QVERIFY2(path.startsWith(root + QLatin1Char('/')), qPrintable(path));
            QVERIFY2(QFileInfo(QFileInfo(path).path()).isDir(), qPrintable(path));
        }
        QVERIFY(QFileInfo(paths->libraryFolder()).isDir());
        QVERIFY(QFileInfo(paths->cacheFolder(ws)).isDir());
    }

    void aRelativeDataFolderBecomesAbsolute()
    {
        const QString before = QDir::currentPath();
        QDir::setCurrent(m_dir->path());
        const Result<Paths> paths = makePaths(QStringLiteral("here"));
        QDir::setCurrent(before);
        QVERIFY(paths.ok());
        QVERIFY(QDir::isAbsolutePath(paths->settingsFile()));
    }

    void withoutADataFolderXdgDecides()
    {
        qputenv("XDG_CONFIG_HOME", m_dir->filePath(QStringLiteral("c")).toUtf8());
        qputenv("XDG_DATA_HOME", m_dir->filePath(QStringLiteral("d")).toUtf8());
        qputenv("XDG_CACHE_HOME", m_dir->filePath(QStringLiteral("k")).toUtf8());
        const Result<Paths> paths = makePaths(QString());
        QVERIFY(paths.ok());
        QCOMPARE(paths->settingsFile(), m_dir->filePath(QStringLiteral("c/reeldeck/reeldeck.ini")));
        QCOMPARE(paths->libraryFolder(), m_dir->filePath(QStringLiteral("d/reeldeck/library")));
        QVERIFY(paths->cacheFolder(QStringLiteral("local"))
                        .startsWith(m_dir->filePath(QStringLiteral("k/reeldeck/"))));
    }

    void workspacesAreKeptApartAndInside()
    {
        const Result<Paths> paths = makePaths(m_dir->path());
        QVERIFY(paths.ok());
        QVERIFY(paths->journalFile(QStringLiteral("a")) != paths->journalFile(QStringLiteral("b")));
        const QString hostile = paths->journalFile(QStringLiteral("../../etc"));
        QVERIFY2(QDir::cleanPath(hostile) == hostile, qPrintable(hostile));
        QVERIFY(hostile.startsWith(m_dir->path()));
        QVERIFY(!paths->cacheFolder(QString()).endsWith(QLatin1Char('/')));
    }

    void foldersAreForTheirOwnerOnly()
    {
        const Result<Paths> paths = makePaths(m_dir->filePath(QStringLiteral("mine")));
        QVERIFY(paths.ok());
        const auto others =
                QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(QFile::permissions(paths->libraryFolder()) & others, QFile::Permissions());
    }

    void anUnusableFolderIsAClearSentence()
    {
        const QString file = m_dir->filePath(QStringLiteral("file"));
        QFile blocker(file);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const Result<Paths> paths = makePaths(file);
        QVERIFY(!paths.ok());
        QCOMPARE(toString(paths.error().kind), toString(ErrorKind::Storage));
        QVERIFY(paths.error().message.contains(file));
        QVERIFY(paths.error().message.contains(QLatin1String("--data-dir")));
    }

    void theWriteCheckLeavesNothingBehind()
    {
        QVERIFY(makePaths(m_dir->path()).ok());
        const QDir config(m_dir->filePath(QStringLiteral("config")));
        QVERIFY(config.entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

REELDECK_TEST(TestPaths)
#include "tst_paths.moc"
