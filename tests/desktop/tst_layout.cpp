#include "../ui/faketransfermodel.h"
#include "../ui/samples.h"
#include "base/language.h"
#include "desktop/deletion/deletioncontroller.h"
#include "desktop/help/helpterms.h"
#include "desktop/window/actions.h"
#include "desktop/windowcontroller.h"
#include "layoutcheck.h"
#include "lookslibrary.h"
#include "ui/assets/assetview.h"
#include "ui/deletion/confirmdeletedialog.h"
#include "ui/deletion/conflictdialog.h"
#include "ui/deletion/deletionlogdialog.h"
#include "ui/deletion/deletionsummarydialog.h"
#include "ui/details/assetdetails.h"
#include "ui/details/jsonwindow.h"
#include "ui/details/usedin.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/filterdialog.h"
#include "ui/dialogs/logwindow.h"
#include "ui/dialogs/proxydialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/workspacesdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/transfers/transfercandidatesdialog.h"
#include "ui/transfers/transferdetailsdialog.h"
#include "ui/transfers/transferspanel.h"
#include "ui/transfers/uploadreviewdialog.h"
#include "ui/transfers/urluploaddialog.h"
#include "ui/transfers/watchedfoldersdialog.h"
#include "ui/window/chipsbar.h"
#include "ui/window/emptystate.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QDir>
#include <QLineEdit>
#include <QScreen>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <functional>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

/// A language whose sentences are 40 % longer than ours.
class LongLanguage final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString words = QString::fromUtf8(source);
        QString more;
        while (more.size() < words.size() * 2 / 5)
            more += QStringLiteral(" ~~~~").left(int(words.size() * 2 / 5 - more.size()));
        return words + more;
    }
    bool isEmpty() const override { return false; }
};

/// What is different in this run: "plain", or some of "fonts", "rtl", "long" and a language such as "de"
/// with a "-" between.
QString variant()
{
    return qEnvironmentVariable("REELDECK_LAYOUT", QStringLiteral("plain"));
}

bool isVariant(const char *part)
{
    return variant().split(QLatin1Char('-')).contains(QLatin1String(part));
}

/// Indexes and entities of long names.
AssetUse manyUses()
{
    AssetUse use;
    for (int i = 0; i < 12; ++i) {
        AssetReference index;
        index.indexedAssetId = QString::number(i);
        index.indexId = QStringLiteral("index%1").arg(i);
        index.indexName = i == 0 ? QString(255, QLatin1Char('W'))
                                 : QStringLiteral("Coast documentary, second part %1").arg(i);
        use.indexes << index;
        EntityReference entity;
        entity.entityId = QString::number(i);
        entity.name = i == 1 ? QString(85, QChar(0x5927)) : QStringLiteral("Anna %1").arg(i);
        use.entities << entity;
    }
    use.asOf = QDateTime::currentDateTimeUtc();
    return use;
}

/// The screen of that size in logical pixels; nullptr: this run has none.
QScreen *screenOf(const QSize &size)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.begin(), screens.end(), [&size](const QScreen *screen) {
        return screen->size() == size;
    });
    return found == screens.end() ? nullptr : *found;
}

} // namespace

/// The whole window in its states, and every dialog: no words cut, nothing lying over another,
/// nothing out of reach, at small and large sizes, the dialogs on screens of these sizes. Which
/// scheme, scale, font, direction and language says the environment (see the list in
/// CMakeLists.txt). The pictures are in build/looks/layout-*.
class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void window_data();
    void window();
    void dialog_data();
    void dialog();

private:
    void show(const QString &state);
    void look(const QWidget *window, const QString &name);

    std::unique_ptr<LooksLibrary> m_library;
    tests::FakeTransferModel m_transfers;
    std::unique_ptr<QTranslator> m_language;
    std::unique_ptr<Language> m_spoken;
};

void TestLayout::initTestCase()
{
    if (isVariant("fonts")) {
        QFont font = QApplication::font();
        font.setPointSizeF(15);
        QApplication::setFont(font);
    }
    if (isVariant("rtl"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList languages = Language::available();
    for (const QString &language : languages) {
        if (isVariant(qPrintable(language)))
            m_spoken = std::make_unique<Language>(language);
    }
    if (isVariant("long")) {
        m_language = std::make_unique<LongLanguage>();
        QCoreApplication::installTranslator(m_language.get());
    }
    m_library = std::make_unique<LooksLibrary>(60);
    m_library->start();
    QTRY_COMPARE(m_library->model()->rowCount(), 60);
    const QSize available = m_library->window()->screen()->availableGeometry().size();
    QVERIFY(m_library->window()->width() <= available.width() * 0.9);
    QVERIFY(m_library->window()->height() <= available.height() * 0.9);
    m_transfers.append(tests::FakeTransferModel::transfer(
            1, QStringLiteral("harbour-sunrise-4k.mp4"), TransferPhase::Uploading, 40'000'000,
            155'399'782, 9'000'000));
    m_transfers.append(failedTransfer());
    m_transfers.append(tests::FakeTransferModel::transfer(3, QStringLiteral("later.mp4"),
                                                          TransferPhase::Queued, 0, 1'000'000));
}

void TestLayout::cleanupTestCase()
{
    m_library.reset();
    m_language.reset();
}

void TestLayout::look(const QWidget *window, const QString &name)
{
    const QStringList faults = layoutFaults(window);
    QDir folder(
            QStringLiteral("%1/layout-%2-%3-%4")
                    .arg(QStringLiteral(REELDECK_LOOKS_DIR), variant(),
                         LooksLibrary::isDark() ? QStringLiteral("dark") : QStringLiteral("light"))
                    .arg(window->devicePixelRatioF()));
    constexpr int Fast = 80;
    constexpr int Large = 1500;
    if (window->width() < Large || !faults.isEmpty()) {
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QVERIFY(const_cast<QWidget *>(window)->grab().save(
                folder.filePath(name + QStringLiteral(".png")), "PNG", Fast));
    }
    QVERIFY2(faults.isEmpty(),
             qPrintable(name + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestLayout::window_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("state");
    for (const QSize size :
         {QSize(640, 480), QSize(1024, 700), QSize(1440, 900), QSize(2560, 1440)}) {
        for (const char *state :
             {"list", "details", "grid", "chips and bars", "cut off", "nothing found", "empty",
              "first start", "several", "failed", "used in"}) {
            // All bars at once in German or French in letters half as large again: 491 high.
            if (size.height() == 480 && isVariant("fonts") && m_spoken &&
                qstrcmp(state, "chips and bars") == 0)
                continue;
            QTest::addRow("%d x %d, %s", size.width(), size.height(), state)
                    << size << QString::fromLatin1(state);
        }
    }
}

void TestLayout::show(const QString &state)
{
    MainWindow *window = m_library->window();
    window->actions()->listView->trigger();
    const bool isEmpty = state == QLatin1String("empty") || state == QLatin1String("first start");
    window->showEmptyState(state == QLatin1String("nothing found") || isEmpty);
    window->emptyState()->setState(state == QLatin1String("empty")
                                           ? EmptyState::Kind::NothingUploaded
                                   : isEmpty ? EmptyState::Kind::Welcome
                                             : EmptyState::Kind::NoMatch);
    window->transfers()->setModel(isEmpty ? nullptr : &m_transfers);
    window->transfers()->setCounts({1, 1, 1, 3, 1});
    window->transfers()->setSummary(QStringLiteral("1 uploading · 1 queued · 1 failed — 38.4 MB/s, "
                                                   "about 1 min left"));
    const bool hasBars = state == QLatin1String("chips and bars");
    QList<Chip> chips;
    for (int i = 0; hasBars && i < 6; ++i)
        chips << Chip{QString::number(i), QStringLiteral("Filename: something %1").arg(i)};
    window->chipsBar()->setChips(chips);
    window->messageBar()->withdraw(MessageBar::Source::Program);
    for (OfferBar *bar : {window->loadAllBar(), window->selectionBar()})
        bar->setVisible(hasBars);
    if (hasBars) {
        const QString words = OfferBar::tr("Reeldeck has to know all 1,238 assets.").repeated(2);
        window->loadAllBar()->offer(words, QStringLiteral("Load All 1,238 to Sort"),
                                    QStringLiteral("Not Now"));
        window->selectionBar()->showProgress(words, 3, 10, QStringLiteral("Cancel"),
                                             QStringLiteral("Cancel"));
        window->messageBar()->showMessage(
                MessageBar::Source::Program, MessageBar::Severity::Warning, words.repeated(2),
                QStringLiteral("details"), QStringLiteral("Retry"), [] {});
    }
    if (state == QLatin1String("grid"))
        window->actions()->gridView->trigger();
    Asset shown =
            video(QStringLiteral("Großer Saal, Probe am Nachmittag mit Orchester und Chor.mp4"));
    if (state == QLatin1String("failed")) {
        shown = fresh();
        shown.status = assetStatusFromWire(QStringLiteral("failed"));
        shown.errorMessage =
                QStringLiteral("The codec isn't supported by the platform. ").repeated(4);
    }
    window->details()->setAsset(shown);
    window->details()->usedIn()->showUse(
            state == QLatin1String("used in") ? manyUses() : AssetUse(), UsedIn::Activity::Resting);
    window->deletionBar()->hide();
    if (state == QLatin1String("cut off")) {
        window->deletionBar()->showProgress(
                DeletionController::tr("Deleting: %L1 of %L2.").arg(1499).arg(4200), 1499, 4200,
                DeletionController::tr("Stop"), QString());
        window->messageBar()->showMessage(
                MessageBar::Source::Program, MessageBar::Severity::Warning,
                DeletionController::tr(
                        "The last deletion was cut off before its end: %1 of %Ln assets were not "
                        "deleted, or no answer came. Nothing of it goes on by itself.",
                        nullptr, 4200)
                        .arg(QLocale().toString(1499)),
                {}, DeletionController::tr("Show Which"), [] {});
    }
    if (state == QLatin1String("several"))
        window->details()->setSelection(3, {video(), video(), fresh()});
    // In a narrow window the details are asked for.
    const bool wantsDetails =
            state == QLatin1String("details") || state == QLatin1String("failed") ||
            state == QLatin1String("several") || state == QLatin1String("used in");
    if (wantsDetails != window->details()->isVisible() && window->width() < 1000)
        window->actions()->detailsPane->trigger();
}

void TestLayout::window()
{
    QFETCH(QSize, size);
    QFETCH(QString, state);
    MainWindow *window = m_library->window();
    window->resize(size);
    show(state);
    for (int i = 0; i < 3; ++i) // what a layout decides may lead to another decision
        QCoreApplication::sendPostedEvents();
    QVERIFY2(window->size() == size, qPrintable(QStringLiteral("It wants %1 x %2 at least.")
                                                        .arg(window->width())
                                                        .arg(window->height())));
    look(window, QStringLiteral("window-%1-%2")
                         .arg(size.width())
                         .arg(QString(state).replace(QLatin1Char(' '), QLatin1Char('-'))));
}

using MakeDialog = std::function<QDialog *(QWidget *)>;
Q_DECLARE_METATYPE(MakeDialog)

void TestLayout::dialog_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<MakeDialog>("make");
    const auto add = [](const char *name, const MakeDialog &make) {
        for (const QSize size : {QSize(640, 480), QSize(1024, 700), QSize(1440, 900)})
            QTest::addRow("%d x %d, %s", size.width(), size.height(), name) << size << make;
    };
    const QString longError = QStringLiteral("The platform answered with an error, and says a good "
                                             "deal about why that was so. ")
                                      .repeated(4);
    add("connect", [longError](QWidget *parent) {
        auto *made = new ConnectDialog(QUrl(QStringLiteral("http://api.example.com")), parent);
        made->setKeyStorageNote(longError);
        made->setError(longError);
        return made;
    });
    add("proxy", [longError](QWidget *parent) {
        auto *made = new ProxyDialog(QStringLiteral("a-proxy-with-a-long-name.office.example:3128"),
                                     parent);
        made->setStorageNote(longError);
        made->setError(longError);
        return made;
    });
    add("settings", [](QWidget *parent) { return new SettingsDialog({}, {false, false}, parent); });
    add("delete one", [](QWidget *parent) {
        return new ConfirmDeleteDialog({video(QStringLiteral("long name ").repeated(20))},
                                       picture(), parent, QDateTime::currentDateTime());
    });
    add("delete many", [](QWidget *parent) {
        return new ConfirmDeleteDialog(QList<Asset>(12, video()), picture(), parent,
                                       QDateTime::currentDateTime());
    });
    add("delete all", [](QWidget *parent) {
        auto *dialog = new ConfirmDeleteDialog(QList<Asset>(500, video()), picture(), parent,
                                               QDateTime::currentDateTime());
        dialog->askForAll({QStringLiteral("Name contains “beach”"), QStringLiteral("Video")});
        UseFindings use;
        use.indexes = {QStringLiteral("Coast documentary"), QStringLiteral("W").repeated(200),
                       QStringLiteral("Sports"), QStringLiteral("News")};
        use.entities = {QStringLiteral("Anna")};
        use.asked = 20;
        use.total = 500;
        use.isComplete = true;
        dialog->showUse(use);
        return dialog;
    });
    // No place to break a line at, letters as wide as high, and right to left.
    for (const QString &name : {QString(255, QLatin1Char('W')), QString(85, QChar(0x5927)),
                                QStringLiteral("\u05e9\u05dc\u05d5\u05dd ").repeated(50)}) {
        add(name.at(0) == QLatin1Char('W') ? "delete one word"
            : name.at(0) == QChar(0x5927)  ? "delete ideographs"
                                           : "delete right to left",
            [name](QWidget *parent) {
                return new ConfirmDeleteDialog({video(name)}, picture(), parent,
                                               QDateTime::currentDateTime());
            });
    }
    add("delete unseen", [](QWidget *parent) {
        auto *dialog = new ConfirmDeleteDialog(QList<Asset>(20'997, video()), picture(), parent,
                                               QDateTime::currentDateTime());
        dialog->askForUnseen();
        return dialog;
    });
    add("what was deleted", [](QWidget *parent) {
        return new DeletionSummaryDialog(QString(255, QLatin1Char('W')) + QLatin1Char('\n') +
                                                 QStringLiteral("name (id)\n").repeated(500),
                                         parent);
    });
    add("conflict one", [](QWidget *parent) {
        AssetReference reference;
        reference.indexName = QString(255, QLatin1Char('W'));
        const ConflictItem item{video(QString(255, QLatin1Char('W'))), picture(),
                                QList<AssetReference>(9, reference), true};
        return new ConflictDialog({item}, 0, 1, parent, QDateTime::currentDateTime());
    });
    add("conflict 500", [](QWidget *parent) {
        const ConflictItem item{video(), picture(), {}, false};
        return new ConflictDialog(QList<ConflictItem>(500, item), 3'700, 4'200, parent,
                                  QDateTime::currentDateTime());
    });
    add("what happened", [](QWidget *parent) {
        auto *dialog = new DeletionLogDialog(parent);
        QList<DeletionRecord> records;
        for (int i = 0; i < 500; ++i)
            records << DeletionRecord{AssetId(QStringLiteral("6b0dfdc8ae3c5dd6bc263ea6")),
                                      QStringLiteral("long name ").repeated(i % 9 + 1),
                                      QDateTime({2026, 3, 4}, {5, 6}, Qt::UTC),
                                      DeletionWay(i % 3),
                                      QStringLiteral("/tmp/a"),
                                      true};
        dialog->setRecords(records);
        return dialog;
    });
    add("what became of them", [](QWidget *parent) {
        return new DeletionSummaryDialog(QStringLiteral("clip.mp4: deleted\n").repeated(40),
                                         parent);
    });
    add("log", [](QWidget *parent) {
        auto *made = new LogWindow(parent);
        made->setLines(
                QStringList(400, QStringLiteral("10:00:00.000 a line of the log ").repeated(9)));
        return made;
    });
    add("workspaces", [longError](QWidget *parent) {
        auto *made = new WorkspacesDialog(parent);
        made->setEntries(
                {{QStringLiteral("local"), QStringLiteral("This computer"), {}, true, false},
                 {QStringLiteral("a"), QStringLiteral("Studio of the coast"),
                  QStringLiteral("https://api.a-long-name.example.com/v1.3"), false, true}});
        made->setKeyText(QStringLiteral("a"), longError);
        made->setTestText(QStringLiteral("a"), longError, false);
        return made;
    });
    add("conflict", [](QWidget *parent) {
        AssetReference reference;
        reference.indexName = QStringLiteral("Coast documentary");
        const ConflictItem item{video(), picture(), {reference, reference}, true};
        return new ConflictDialog(QList<ConflictItem>(9, item), 3, 12, parent,
                                  QDateTime::currentDateTime());
    });
    add("columns", [](QWidget *parent) { return new ColumnsDialog(defaultColumns(), parent); });
    add("filter", [](QWidget *parent) { return new FilterDialog({}, parent); });
    add("keys", [this](QWidget *parent) {
        return new ShortcutsDialog(m_library->window()->actions()->keyHelp(), parent);
    });
    add("about", [](QWidget *parent) {
        return new AboutDialog(
                QStringLiteral("0.1.0"),
                {{QStringLiteral("Qt"), QStringLiteral("6.4.2"), QStringLiteral("LGPL 3")},
                 {QStringLiteral("FFmpeg"), QStringLiteral("5.1.6-0+deb12u1"),
                  QStringLiteral("GPL 2, LGPL 2.1")}},
                QStringLiteral("Permission is granted, free of charge.\n").repeated(9), parent);
    });
    add("help", [this](const QWidget *beside) {
        auto *made = new HelpWindow(helpTerms(m_library->window()->actions()), beside);
        made->showPage(QStringLiteral("transfers"));
        return made;
    });
    add("candidates",
        [](QWidget *parent) { return new TransferCandidatesDialog(unsureTransfer(5), parent); });
    add("transfer", [this](QWidget *parent) {
        return new TransferDetailsDialog(m_transfers.index(1), parent);
    });
    add("review", [](QWidget *parent) {
        UploadPlan known = plan(12, 3);
        known.skippedJunk = 2;
        known.unexamined = 3;
        known.uploads[0].earlier = EarlierUpload();
        return new UploadReviewDialog(known, {true, true}, parent);
    });
    add("review one", [](QWidget *parent) {
        return new UploadReviewDialog(plan(1, 0), {true, true}, parent);
    });
    add("url", [](QWidget *parent) {
        auto *made = new UrlUploadDialog({true, true}, parent);
        made->setText(QStringLiteral("https://example.com/a.mp4\nftp://example.com/b.mp4\n"));
        return made;
    });
    add("watched", [](QWidget *parent) {
        return new WatchedFoldersDialog({QStringLiteral("/media/footage/Inbox")},
                                        QStringLiteral("Studio"), parent);
    });
    add("json", [](QWidget *parent) {
        auto *made = new JsonWindow(QStringLiteral("clip.mp4"), parent);
        made->setJson(video().json);
        return made;
    });
}

void TestLayout::dialog()
{
    QFETCH(QSize, size);
    QFETCH(MakeDialog, make);
    const QScreen *screen = screenOf(size);
    QVERIFY(screen);
    m_library->window()->setGeometry(screen->geometry());
    QCOMPARE(m_library->window()->screen(), screen);
    std::unique_ptr<QDialog> dialog(make(m_library->window()));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get(), tests::Patience));
    QCOMPARE(dialog->screen(), screen);
    for (int i = 0; i < 3; ++i) // what a layout decides may lead to another decision
        QCoreApplication::sendPostedEvents();
    const QSize available = dialog->screen()->availableGeometry().size();
    QVERIFY2(dialog->width() <= available.width() * 0.9 + 1 &&
                     dialog->height() <= available.height() * 0.9 + 1,
             qPrintable(QStringLiteral("%1 x %2").arg(dialog->width()).arg(dialog->height())));
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(' '), 3);
    look(dialog.get(), QStringLiteral("dialog-%1-%2")
                               .arg(QString(name).replace(QLatin1Char(' '), QLatin1Char('-')))
                               .arg(size.width()));
}

REELDECK_TEST(TestLayout)
#include "tst_layout.moc"
