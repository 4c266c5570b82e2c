#include "catalog/table/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/controlsfixture.h"
#include "ui/window/chipsbar.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTcpServer>

using namespace reeldeck;
using namespace reeldeck::tests;

/// "More Filters...", by pointer and key. Covers: statuses, bounds and IDs and the rows they leave,
/// clearing, cancelling.
class TestControlsOfFilters : public ControlsFixture
{
    Q_OBJECT

private slots:
    void statusesFilter_data() { ways(); }
    void statusesFilter();
    void boundsFilter_data() { ways(); }
    void boundsFilter();
    void filtersAreCleared_data() { ways(); }
    void filtersAreCleared();
    void filtersAreCancelled_data() { endings(); }
    void filtersAreCancelled();

private:
    void openFilters(Way way);
    void filter(Way way) { endByButton(QStringLiteral("Filter"), way); }
    void takeFilters();
    bool isChecked(const char *box) const;
    int rowsShown() const { return window()->showsEmptyState() ? 0 : rows(); }

    QTcpServer m_silence; ///< Takes calls and never answers them.
};

bool TestControlsOfFilters::isChecked(const char *box) const
{
    const QAbstractButton *found = button(QLatin1String(box));
    return found && found->isChecked();
}

void TestControlsOfFilters::openFilters(Way way)
{
    PART(choose(QStringLiteral("Filters"), {QStringLiteral("More Filters...")}, way));
    waitForDialog();
}

void TestControlsOfFilters::takeFilters()
{
    PART(use(QStringLiteral("Clear All"), Pointer));
    QTRY_VERIFY(window()->chipsBar()->chips().isEmpty());
    QTRY_COMPARE(rowsShown(), 4);
}

void TestControlsOfFilters::statusesFilter()
{
    // One that is never there: its server answers nobody.
    if (way() == Pointer) {
        PART(upload({QStringLiteral("clip.mp4"), QStringLiteral("song.mp3"),
                     QStringLiteral("one.png")}));
        QVERIFY(m_silence.listen(QHostAddress::LocalHost));
        const QString url =
                QStringLiteral("http://127.0.0.1:%1/never.mp4").arg(m_silence.serverPort());
        QVERIFY(!call(QStringLiteral("POST"), QStringLiteral("/assets"),
                      {QStringLiteral("-F"), QStringLiteral("method=url"), QStringLiteral("-F"),
                       QStringLiteral("url=") + url})
                         .isEmpty());
        Person::press(QStringLiteral("F5"));
        QTRY_COMPARE(rows(), 4);
    }
    const std::pair<const char *, int> boxes[] = {
            {"Ready", 3}, {"Processing", 1}, {"Failed", 0}, {"Other", 0}};
    for (const auto &[box, left] : boxes) {
        PART(openFilters(way()));
        PART(use(QLatin1String(box), way()));
        QTRY_VERIFY(isChecked(box));
        PART(filter(way()));
        QTRY_VERIFY2(!window()->chipsBar()->chips().isEmpty(), box);
        QTRY_COMPARE(rowsShown(), left);
        // What filters is still checked when it is opened again.
        PART(openFilters(way()));
        for (const auto &[other, count] : boxes)
            QCOMPARE(isChecked(other), other == box);
        PART(use(QLatin1String(box), way()));
        PART(endByKey(QStringLiteral("Return")));
        QTRY_COMPARE(rowsShown(), 4);
    }
}

void TestControlsOfFilters::boundsFilter()
{
    const qint64 clip = QFileInfo(media(QStringLiteral("clip.mp4"))).size();
    const qint64 song = QFileInfo(media(QStringLiteral("song.mp3"))).size();
    const qint64 one = QFileInfo(media(QStringLiteral("one.png"))).size();
    const qint64 most = std::max({clip, song, one});
    const QDate today = QDate::currentDate();
    const QString tomorrow = today.addDays(1).toString(Qt::ISODate);
    const QString yesterday = today.addDays(-1).toString(Qt::ISODate);
    const auto id = context()->assets()->assetAt(rowNamed(QStringLiteral("song.mp3")))->id;
    struct Bound
    {
        const char *field;
        QString text;
        int left;
    };
    const Bound bounds[] = {{"Size from", QStringLiteral("%1 B").arg(most), 1},
                            {"Size to", QStringLiteral("%1 B").arg(most - 1), 2},
                            {"Duration from", QStringLiteral("0:10"), 1},
                            {"Duration to", QStringLiteral("10 s"), 1},
                            {"Created from", tomorrow, 0},
                            {"Created to", yesterday, 0},
                            {"IDs", id.toString(), 1}};
    for (const auto &[field, text, left] : bounds) {
        PART(openFilters(way()));
        PART(fill(QLatin1String(field), text, way()));
        // Enter filters, but where it begins another line.
        if (way() == Key && QLatin1String(field) != QLatin1String("IDs"))
            PART(endByKey(QStringLiteral("Return")));
        else
            PART(filter(way()));
        QTRY_VERIFY2(!window()->chipsBar()->chips().isEmpty(), field);
        QTRY_VERIFY2(rowsShown() == left, field);
        PART(takeFilters());
    }
}

void TestControlsOfFilters::filtersAreCleared()
{
    PART(openFilters(way()));
    PART(fill(QStringLiteral("Duration from"), QStringLiteral("soon"), way()));
    QTRY_VERIFY(!button(QStringLiteral("Filter"))->isEnabled());
    const auto *verdict = dialog()->findChild<QLabel *>(QStringLiteral("verdict"));
    QVERIFY(verdict);
    QTRY_VERIFY(verdict->text().contains(QLatin1String("soon")));
    PART(fill(QStringLiteral("Duration from"), QStringLiteral("10"), way()));
    PART(use(QStringLiteral("Failed"), way()));
    PART(filter(way()));
    QTRY_COMPARE(rowsShown(), 0);
    PART(openFilters(way()));
    PART(use(QStringLiteral("Clear Filters"), way()));
    QTRY_VERIFY(!isChecked("Failed"));
    QVERIFY(findByName<QLineEdit>(QStringLiteral("Duration from"))->text().isEmpty());
    PART(filter(way()));
    QTRY_COMPARE(rowsShown(), 4);
}

void TestControlsOfFilters::filtersAreCancelled()
{
    PART(openFilters(way() == Key ? Key : Pointer));
    PART(use(QStringLiteral("Failed"), Pointer));
    PART(cancel());
    PART(openFilters(Pointer));
    QVERIFY(!isChecked("Failed"));
    PART(cancel());
    QCOMPARE(rowsShown(), 4);
}

REELDECK_TEST(TestControlsOfFilters)
#include "tst_controlsoffilters.moc"
