#include "ui/dialogs/filterdialog.h"
#include "ui/theme/theme.h"
#include "ui/window/chipsbar.h"
#include "ui/window/offerbar.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;

/// The chips, the line about loading everything, and the dialog of further filters.
class TestFilters : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static T *named(const QWidget &parent, const char *name)
    {
        for (T *child : parent.findChildren<T *>()) {
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

    void chipsShowFiltersAndTakeThemAway()
    {
        ChipsBar bar;
        bar.show();
        const int reserved = bar.heightForWidth(600);
        bar.resize(600, reserved);
        bar.setChips({{QStringLiteral("filename"), QStringLiteral("Filename: <b>a&b</b>")},
                      {QStringLiteral("type-video"), QStringLiteral("Video")}});
        QCOMPARE(bar.heightForWidth(600), reserved);
        QSignalSpy removed(&bar, &ChipsBar::removeRequested);
        auto *video = named<QAbstractButton>(bar, "Remove filter Video");
        QVERIFY(video);
        QVERIFY(video->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(video, Qt::Key_Delete);
        QTest::mouseClick(named<QAbstractButton>(bar, "Remove filter Filename: <b>a&b</b>"),
                          Qt::LeftButton);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(removed[0][0].toString(), QStringLiteral("type-video"));
        QCOMPARE(removed[1][0].toString(), QStringLiteral("filename"));
        QSignalSpy cleared(&bar, &ChipsBar::clearRequested);
        QTest::mouseClick(named<QAbstractButton>(bar, "Clear All"), Qt::LeftButton);
        QCOMPARE(cleared.size(), 1);
        bar.setChips({});
        QVERIFY(!named<QAbstractButton>(bar, "Clear All")->isVisible());
        QCOMPARE(bar.heightForWidth(600), reserved);
    }

    void chipsGetNarrowerBeforeTheyTakeAnotherLine()
    {
        ChipsBar bar;
        QList<Chip> chips;
        for (int i = 0; i < 3; ++i)
            chips.append(
                    {QString::number(i), QStringLiteral("Filename: a rather long word %1").arg(i)});
        bar.setChips(chips);
        QCOMPARE(bar.heightForWidth(640), bar.heightForWidth(2'000));
        QVERIFY(bar.heightForWidth(300) > bar.heightForWidth(2'000));
    }

    void manyChipsTakeMoreLines()
    {
        ChipsBar bar;
        bar.show();
        QList<Chip> chips;
        for (int i = 0; i < 12; ++i)
            chips.append({QString::number(i), QStringLiteral("Filter number %1").arg(i)});
        bar.setChips(chips);
        QVERIFY(bar.heightForWidth(300) > 2 * bar.heightForWidth(2'000));
        bar.resize(300, bar.heightForWidth(300));
        for (const QAbstractButton *button : bar.findChildren<QAbstractButton *>()) {
            QVERIFY2(bar.rect().contains(button->geometry()), qPrintable(button->text()));
        }
    }

    void loadingIsOfferedShownAndCancelled()
    {
        OfferBar bar;
        bar.offer(QStringLiteral("Why."), QStringLiteral("Load All"), QStringLiteral("Not Now"));
        QSignalSpy acted(&bar, &OfferBar::actionTriggered);
        QTest::mouseClick(named<QAbstractButton>(bar, "Load All"), Qt::LeftButton);
        QCOMPARE(acted.size(), 1);
        bar.showProgress(QStringLiteral("Loading."), 1'250, 4'200, QStringLiteral("Cancel"),
                         QStringLiteral("Cancel loading"));
        QCOMPARE(bar.findChild<QProgressBar *>()->value(), 1'250);
        QCOMPARE(bar.findChild<QProgressBar *>()->maximum(), 4'200);
        QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("action"))->isHidden());
        QSignalSpy cancelled(&bar, &OfferBar::cancelled);
        QTest::mouseClick(named<QAbstractButton>(bar, "Cancel loading"), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
    }

    void durationsAreReadAsPeopleWriteThem()
    {
        QCOMPARE(durationFromText(QStringLiteral("1:30")), std::optional<double>(90));
        QCOMPARE(durationFromText(QStringLiteral("1:02:00")), std::optional<double>(3720));
        QCOMPARE(durationFromText(QStringLiteral("2 min")), std::optional<double>(120));
        QCOMPARE(durationFromText(QStringLiteral("1.5 h")), std::optional<double>(5400));
        QCOMPARE(durationFromText(QStringLiteral("1:30,5")), std::optional<double>(90.5));
        QVERIFY(!durationFromText(QStringLiteral("1:90")));
    }

    void dialogShowsAndChangesAListing()
    {
        AssetListing listing;
        listing.query.filename = QStringLiteral("stays");
        listing.local.statuses = {AssetStatus::Failed};
        listing.local.minSize = 10 * 1024 * 1024;
        FilterDialog dialog(listing);
        QVERIFY(dialog.listing() == listing);
        QCOMPARE(named<QLineEdit>(dialog, "Size from")->text(), QStringLiteral("10 MB"));
        auto *filter = dialog.findChild<QPushButton *>(QStringLiteral("filter"));
        named<QLineEdit>(dialog, "Size to")->setText(QStringLiteral("oops"));
        QVERIFY(!filter->isEnabled());
        named<QLineEdit>(dialog, "Size to")->setText(QStringLiteral("5 MB"));
        QVERIFY(!filter->isEnabled()); // ends before it begins
        named<QLineEdit>(dialog, "Size to")->setText(QStringLiteral("1 GB"));
        QVERIFY(filter->isEnabled());
        named<QLineEdit>(dialog, "Created from")->setText(QStringLiteral("2026-01-31"));
        dialog.findChild<QCheckBox *>(QStringLiteral("failed"))->setChecked(false);
        named<QPlainTextEdit>(dialog, "IDs")->setPlainText(QStringLiteral("a1\na2, a1"));
        listing.local.statuses.clear();
        listing.local.maxSize = 1024LL * 1024 * 1024;
        listing.local.createdFrom = QDate(2026, 1, 31);
        listing.query.ids = {AssetId(QStringLiteral("a1")), AssetId(QStringLiteral("a2"))};
        QVERIFY(dialog.listing() == listing);
    }

    void dialogOpensWithEveryBoundAndGivesItBack()
    {
        AssetListing listing;
        listing.local.statuses = {AssetStatus::Ready, AssetStatus::Failed};
        listing.local.minSize = 5 * 1024 * 1024;
        listing.local.maxSize = 1024LL * 1024 * 1024;
        listing.local.minDuration = 90;
        listing.local.maxDuration = 3600;
        listing.local.createdFrom = QDate(2026, 1, 31);
        listing.local.createdTo = QDate(2026, 2, 14);
        FilterDialog dialog(listing);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, tests::Patience));
        QCOMPARE(named<QLineEdit>(dialog, "Created to")->text(), QStringLiteral("2026-02-14"));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("filter")),
                          Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QVERIFY(dialog.listing() == listing);
    }

    void aRangeThatEndsBeforeItBeginsIsNotTaken_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QStringLiteral("%1 from").arg(QLatin1String(name))
                                << QStringLiteral("%1 to").arg(QLatin1String(name))
                                << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("Created", "2026-01-31", "2026-02-01");
        row("Size", "5 MB", "1 GB");
        row("Duration", "0:59", "2 min");
    }

    void aRangeThatEndsBeforeItBeginsIsNotTaken()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, first);
        QFETCH(QString, last);
        FilterDialog dialog({});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, tests::Patience));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto *begins = named<QLineEdit>(dialog, qPrintable(from));
        auto *ends = named<QLineEdit>(dialog, qPrintable(to));
        const auto type = [](QLineEdit *field, const QString &text) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
        };
        type(begins, last);
        type(ends, first);
        const auto *filter = dialog.findChild<QPushButton *>(QStringLiteral("filter"));
        QVERIFY(!filter->isEnabled());
        QTest::keyClick(ends, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        type(ends, last); // one day or one size is a range
        QVERIFY(filter->isEnabled());
        type(begins, first);
        QTest::keyClick(ends, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }
};

REELDECK_TEST(TestFilters)
#include "tst_filters.moc"
