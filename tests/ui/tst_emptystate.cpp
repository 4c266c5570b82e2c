#include "base/language.h"
#include "ui/theme/theme.h"
#include "ui/window/emptystate.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;

/// The page in place of an empty list: each state with its way on.
class TestEmptyState : public QObject
{
    Q_OBJECT

private:
    static QPushButton *button(const EmptyState &state, const char *name)
    {
        for (QPushButton *child : state.findChildren<QPushButton *>()) {
            if (child->accessibleName() == QLatin1String(name))
                return child;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                     theme::Scheme::Light);
    }

    void eachStateOffersItsWayOn_data()
    {
        QTest::addColumn<EmptyState::Kind>("kind");
        QTest::addColumn<bool>("hasLibrary");
        QTest::addColumn<QStringList>("buttons");
        using K = EmptyState::Kind;
        const QString upload = QStringLiteral("Upload Files...");
        const QString url = QStringLiteral("From URL...");
        const QString account = QStringLiteral("Connect a TwelveLabs Account...");
        const QString retry = QStringLiteral("Retry");
        const QString copy = QStringLiteral("Copy Details");
        const QString library = QStringLiteral("Open the Local Library");
        const QString clear = QStringLiteral("Clear Filter");
        QTest::newRow("first start")
                << K::Welcome << false << QStringList{library, account, QStringLiteral("Skip")};
        // Of an account: the way to the local library, and to another account.
        QTest::newRow("no key") << K::NoKey << true << QStringList{account, library};
        QTest::newRow("account, nothing uploaded")
                << K::NothingUploaded << true << QStringList{upload, url};
        QTest::newRow("account, no match") << K::NoMatch << true << QStringList{clear};
        QTest::newRow("account, offline")
                << K::Offline << true << QStringList{retry, copy, account, library};
        QTest::newRow("account, error")
                << K::Error << true << QStringList{retry, copy, account, library};
        // Of the local library.
        QTest::newRow("library, nothing uploaded")
                << K::NothingUploaded << false << QStringList{upload, url, account};
        QTest::newRow("library, no match") << K::NoMatch << false << QStringList{clear};
        QTest::newRow("library, error") << K::Error << false << QStringList{retry, copy, account};
    }
    void eachStateOffersItsWayOn()
    {
        QFETCH(EmptyState::Kind, kind);
        QFETCH(bool, hasLibrary);
        QFETCH(QStringList, buttons);
        EmptyState state;
        state.setLibraryOffered(hasLibrary);
        state.resize(900, 600);
        state.show();
        state.setState(kind, {}, {}, {}, QStringLiteral("details"));
        QStringList visible;
        for (const QPushButton *child : state.findChildren<QPushButton *>()) {
            if (child->isVisible())
                visible << child->accessibleName();
        }
        visible.sort();
        buttons.sort();
        QCOMPARE(visible, buttons);
        QVERIFY(!state.findChild<QLabel *>(QStringLiteral("title"))->text().isEmpty());
        QVERIFY(!state.findChild<QLabel *>(QStringLiteral("text"))->text().isEmpty());
    }

    void buttonsSaySo()
    {
        EmptyState state;
        QSignalSpy files(&state, &EmptyState::uploadFilesRequested);
        QSignalSpy url(&state, &EmptyState::uploadUrlRequested);
        QSignalSpy connectAccount(&state, &EmptyState::connectRequested);
        QSignalSpy clear(&state, &EmptyState::clearFilterRequested);
        QSignalSpy retry(&state, &EmptyState::retryRequested);
        QSignalSpy library(&state, &EmptyState::libraryRequested);
        QSignalSpy skip(&state, &EmptyState::skipRequested);
        button(state, "Upload Files...")->click();
        button(state, "From URL...")->click();
        button(state, "Connect a TwelveLabs Account...")->click();
        button(state, "Clear Filter")->click();
        button(state, "Retry")->click();
        button(state, "Open the Local Library")->click();
        button(state, "Skip")->click();
        for (const QSignalSpy *spy :
             {&files, &url, &connectAccount, &clear, &retry, &library, &skip})
            QCOMPARE(spy->size(), 1);
        // Escape skips the question of the first start, and means nothing elsewhere.
        QTest::keyClick(&state, Qt::Key_Escape);
        QCOMPARE(skip.size(), 1);
        state.setState(EmptyState::Kind::Welcome);
        QTest::keyClick(&state, Qt::Key_Escape);
        QCOMPARE(skip.size(), 2);
    }

    void eachStateHasItsTitle()
    {
        using K = EmptyState::Kind;
        EmptyState state;
        const auto *title = state.findChild<QLabel *>(QStringLiteral("title"));
        const std::pair<K, const char *> titles[] = {
                {K::Welcome, "Where are your assets?"},
                {K::NoKey, "Connect your account"},
                {K::NothingUploaded, "Drop video, audio or images here"},
                {K::NoMatch, "No assets match the filter"},
                {K::Offline, "You are offline"},
                {K::Error, "The assets could not be loaded"},
                {K::Loading, "Loading assets..."},
        };
        for (const auto &[kind, words] : titles) {
            state.setState(kind);
            QCOMPARE(title->text(), QLatin1String(words));
        }
        state.setState(K::Error, QStringLiteral("Another title"));
        QCOMPARE(title->text(), QStringLiteral("Another title"));
        state.setState(K::NoMatch);
        QCOMPARE(title->text(), QStringLiteral("No assets match the filter"));
    }

    /// One button invites, the others stand back.
    void theFirstWayStandsOut()
    {
        using K = EmptyState::Kind;
        EmptyState state;
        const auto look = [&state](const char *name) {
            return button(state, name)->property("variant").toString();
        };
        const char *account = "Connect a TwelveLabs Account...";
        const char *library = "Open the Local Library";
        for (int round = 0; round < 2; ++round) {
            state.setState(K::Welcome);
            QCOMPARE(look(library), QStringLiteral("primary"));
            QCOMPARE(look(account), QString());
            state.setState(K::NoKey);
            QCOMPARE(look(account), QStringLiteral("primary"));
            QCOMPARE(look(library), QStringLiteral("link"));
            state.setState(K::Offline);
            QCOMPARE(look(account), QStringLiteral("link"));
            QCOMPARE(look(library), QStringLiteral("link"));
            state.setState(K::NothingUploaded);
            QCOMPARE(look("Upload Files..."), QStringLiteral("primary"));
        }
    }

    void copiesDetails()
    {
        EmptyState state;
        state.setState(EmptyState::Kind::Error, {}, {}, {}, QStringLiteral("code 7"));
        button(state, "Copy Details")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("code 7"));
        state.setState(EmptyState::Kind::Error);
        QVERIFY(button(state, "Copy Details")->isHidden());
    }

    void longTextStaysInsideTheBox_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1200;
        QTest::newRow("narrow") << 320;
    }
    void longTextStaysInsideTheBox()
    {
        QFETCH(int, width);
        EmptyState state;
        state.resize(width, 900);
        state.show();
        state.setState(EmptyState::Kind::NothingUploaded, {},
                       QStringLiteral("Files and folders, and a good deal more to say about them, "
                                      "which needs several lines to be said in full."),
                       QStringLiteral("Video and audio to 200 MB (video to 4 GB in parts), images "
                                      "to 5 MB."));
        QTRY_VERIFY(state.findChild<QLabel *>(QStringLiteral("hint"))->height() > 0);
        const auto *box = state.findChild<QWidget *>(QStringLiteral("box"));
        QVERIFY(state.rect().contains(box->geometry()));
        for (const char *name :
             {"Upload Files...", "From URL...", "Connect a TwelveLabs Account..."}) {
            const QPushButton *child = button(state, name);
            QVERIFY2(child->parentWidget()->rect().contains(child->geometry()), name);
            QVERIFY2(child->height() >= child->sizeHint().height(), name);
        }
        for (const char *name : {"title", "text", "hint"}) {
            const auto *label = state.findChild<QLabel *>(QLatin1String(name));
            QVERIFY2(box->rect().contains(label->geometry()), name);
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), name);
        }
    }

    void theFirstButtonIsInSightInALowWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<EmptyState::Kind>("kind");
        for (const char *language : {"en", "de", "fr"}) {
            QTest::addRow("%s, first start", language)
                    << QString::fromLatin1(language) << EmptyState::Kind::Welcome;
            QTest::addRow("%s, offline", language)
                    << QString::fromLatin1(language) << EmptyState::Kind::Offline;
        }
    }
    /// As much as is left on a screen of 640 x 480, at its first size.
    void theFirstButtonIsInSightInALowWindow()
    {
        QFETCH(QString, language);
        QFETCH(EmptyState::Kind, kind);
        const QLocale before;
        Language spoken(QStringLiteral("en"));
        spoken.setCode(language);
        EmptyState state;
        state.setLibraryOffered(false);
        state.setState(kind);
        state.resize(560, 232);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state, tests::Patience));
        const auto isInSight = [&state](const QPushButton *wanted) {
            const QRect place(wanted->mapTo(&state, QPoint()), wanted->size());
            return state.rect().contains(place);
        };
        const auto *first = state.findChild<QPushButton *>(kind == EmptyState::Kind::Welcome
                                                                   ? QStringLiteral("openLibrary")
                                                                   : QStringLiteral("retry"));
        QTRY_VERIFY(isInSight(first));
        // Each that the keyboard comes to.
        state.enterByKey();
        const QList<QPushButton *> all = state.findChildren<QPushButton *>();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto *focused = qobject_cast<QPushButton *>(state.focusWidget());
            QTRY_VERIFY2(focused && isInSight(focused),
                         focused ? qPrintable(focused->text()) : "nothing");
            QTest::keyClick(state.focusWidget(), Qt::Key_Tab);
        }
        // The icon is back where there is room.
        const auto *icon = state.findChild<QWidget *>(QStringLiteral("icon"));
        QVERIFY(!icon->isVisible());
        state.resize(700, 600);
        QTRY_VERIFY(icon->isVisible());
        QLocale::setDefault(before);
    }

    void markupIsShownAsText()
    {
        EmptyState state;
        state.setState(EmptyState::Kind::Error, QStringLiteral("<h1>x</h1>"));
        QCOMPARE(state.findChild<QLabel *>(QStringLiteral("title"))->textFormat(), Qt::PlainText);
    }

    void loadingShowsNothingAtFirst()
    {
        EmptyState state;
        state.show();
        state.setState(EmptyState::Kind::Loading);
        const auto *box = state.findChild<QWidget *>(QStringLiteral("box"));
        QVERIFY(!box->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), 3000);
        state.setState(EmptyState::Kind::Loading);
        QVERIFY(box->isVisible());
    }
};

REELDECK_TEST(TestEmptyState)
#include "tst_emptystate.moc"
