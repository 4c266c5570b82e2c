#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/controlsfixture.h"
#include "ui/window/emptystate.h"

using namespace reeldeck;
using namespace reeldeck::tests;

/// The question of the very first start, by pointer and key. Each step is such a start, on a folder of
/// its own.
class TestControlsOfFirstRun : public ControlsFixture
{
    Q_OBJECT

private slots:
    void libraryIsChosen_data() { ways(); }
    void libraryIsChosen();
    void questionIsSkipped_data();
    void questionIsSkipped();
    void accountIsChosen_data() { ways(); }
    void accountIsChosen();

private:
    void startAnew();
    EmptyState *page() const { return window()->emptyState(); }
    void seeTheLibrary() const;
};

void TestControlsOfFirstRun::startAnew()
{
    PART(forgetAll());
    PART(startProgram());
    QTRY_VERIFY(window()->showsEmptyState());
    QCOMPARE(page()->kind(), EmptyState::Kind::Welcome);
}

void TestControlsOfFirstRun::seeTheLibrary() const
{
    QTRY_COMPARE(page()->kind(), EmptyState::Kind::NothingUploaded);
    QVERIFY(button(QStringLiteral("Upload Files..."))->isVisible());
}

void TestControlsOfFirstRun::libraryIsChosen()
{
    PART(startAnew());
    PART(use(QStringLiteral("Open the Local Library"), way()));
    seeTheLibrary();
}

void TestControlsOfFirstRun::questionIsSkipped_data()
{
    ways();
    QTest::newRow("by Escape") << int(OwnKey);
}

void TestControlsOfFirstRun::questionIsSkipped()
{
    PART(startAnew());
    if (way() == OwnKey)
        Person::press(QStringLiteral("Escape"));
    else
        PART(use(QStringLiteral("Skip"), way()));
    PART(seeTheLibrary());
}

void TestControlsOfFirstRun::accountIsChosen()
{
    PART(startAnew());
    PART(use(QStringLiteral("Connect a TwelveLabs Account..."), way()));
    PART(waitForDialog());
    PART(endByKey(QStringLiteral("Escape")));
    QCOMPARE(page()->kind(), EmptyState::Kind::Welcome);
}

REELDECK_TEST(TestControlsOfFirstRun)
#include "tst_controlsoffirstrun.moc"
