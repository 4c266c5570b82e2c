#include "base/humantext.h"
#include "ui/details/assetdetails.h"
#include "ui/details/copybutton.h"
#include "ui/details/jsonwindow.h"
#include "ui/details/prettyjson.h"
#include "ui/samples.h"
#include "ui/theme/theme.h"

#include "support/testprogram.h"

#include <QAbstractButton>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The pane of one asset or several: fields, absent ones and why, copying.
class TestAssetDetails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void showsEveryFieldOfAReadyVideo();
    void saysNotKnownYetInsteadOfZero();
    void showsTheFailureReasonOnlyWhenThereIsOne();
    void tellsExactValuesInTheTip();
    void showsWhatElseThePlatformSends();
    void boundsWhatElseThePlatformSends();
    void showsAHostileNameLiterally();
    void keepsUnknownWordsOfThePlatform();
    void copiesIdAndUrls();
    void offersTheStreamOnlyWhenReady();
    void keepsScrollAndSelectionOverARefresh();
    void showsTheJsonInAWindowToSearchAndCopy();
    void saysWhatAFailedAssetWillNeverTell();
    void speaksOfNoStreamForAnImage();
    void saysHowToGetAStream();
    void copiesEveryFieldExactlyByKey();
    void forgetsThePictureOfThePreviousAsset();
    void summarizesSeveralAndComesBack();
    void invitesWhenNothingIsSelected();
    void hasDistinguishableNamesForEveryTabStop();
    void staysNarrowWithALongUnbrokenName();
    void boundsAndCleansTheJson();
    void keepsTheTitlesFontInAWindowInBothSchemes();
};

static QString text(const AssetDetails &details, const char *name)
{
    return shown<QLabel>(details, name);
}

static QString wrapped(const AssetDetails &details, const char *name)
{
    const auto *edit = details.findChild<QPlainTextEdit *>(QString::fromLatin1(name));
    return edit && edit->isVisibleTo(&details) ? edit->toPlainText() : QString();
}

void TestAssetDetails::showsEveryFieldOfAReadyVideo()
{
    AssetDetails details;
    const Asset asset = video();
    details.setAsset(asset);
    QCOMPARE(details.accessibleName(), QStringLiteral("Asset details"));
    QCOMPARE(wrapped(details, "title"), QStringLiteral("harbour-sunrise-4k.mp4"));
    QCOMPARE(wrapped(details, "idValue"), asset.id.toString());
    QCOMPARE(wrapped(details, "typeValue"), QStringLiteral("video/mp4"));
    QCOMPARE(text(details, "methodValue"), QStringLiteral("direct"));
    QCOMPARE(text(details, "statusValue"), QStringLiteral("Ready"));
    QCOMPARE(text(details, "sizeValue"), QStringLiteral("148.2 MB (155,399,782 bytes)"));
    QCOMPARE(text(details, "durationValue"), QStringLiteral("2:14.360"));
    QCOMPARE(text(details, "createdValue"),
             asset.createdAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) +
                     QStringLiteral(" (local)"));
    QCOMPARE(text(details, "streamValue"), QStringLiteral("Ready"));
    QCOMPARE(text(details, "thumbnailValue"), QStringLiteral("Ready"));
}

void TestAssetDetails::saysNotKnownYetInsteadOfZero()
{
    AssetDetails details;
    details.setAsset(fresh());
    for (const char *field : {"methodValue", "sizeValue", "durationValue", "createdValue"})
        QCOMPARE(text(details, field), QStringLiteral("still processing"));
    QCOMPARE(text(details, "statusValue"), QStringLiteral("Processing"));
    QCOMPARE(text(details, "streamValue"), QStringLiteral("Pending"));
    QCOMPARE(text(details, "thumbnailValue"), QStringLiteral("not requested"));

    Asset image = video(QStringLiteral("a.png"));
    image.fileType = QStringLiteral("image/png");
    image.duration.reset();
    details.setAsset(image);
    QCOMPARE(text(details, "durationValue"), QStringLiteral("never for images"));

    Asset silent = video(QStringLiteral("a.mp4"));
    silent.duration.reset();
    details.setAsset(silent);
    QCOMPARE(text(details, "durationValue"), QStringLiteral("not told by the platform"));
}

void TestAssetDetails::showsTheFailureReasonOnlyWhenThereIsOne()
{
    AssetDetails details;
    details.setAsset(video());
    QCOMPARE(wrapped(details, "reasonValue"), QString());
    QCOMPARE(text(details, "reasonCaption"), QString());

    Asset failed = fresh();
    failed.status = assetStatusFromWire(QStringLiteral("failed"));
    failed.errorMessage = QStringLiteral("The codec\nisn't supported.");
    details.setAsset(failed);
    QCOMPARE(wrapped(details, "reasonValue"), QStringLiteral("The codec isn't supported."));
    QCOMPARE(text(details, "statusValue"), QStringLiteral("Failed"));
}

void TestAssetDetails::tellsExactValuesInTheTip()
{
    AssetDetails details;
    const Asset asset = video();
    details.setAsset(asset);
    const auto tip = [&details](const char *name) {
        return details.findChild<QLabel *>(QString::fromLatin1(name))->toolTip();
    };
    QVERIFY(tip("sizeValue").contains(QString::number(*asset.size)));
    QVERIFY(tip("durationValue").contains(QStringLiteral("134.36")));
    QVERIFY(tip("createdValue").contains(asset.createdAt.toUTC().toString(Qt::ISODateWithMs)));
    details.setAsset(fresh());
    QVERIFY(tip("sizeValue").isEmpty());
}

void TestAssetDetails::showsWhatElseThePlatformSends()
{
    AssetDetails details;
    Asset asset = video();
    asset.json = R"({"_id":"1","size":3,"user_metadata":{"shot_by":"<b>Ann</b>","take":7},
        "technical_metadata":{"video":{"codec":"h264"},"tracks":["a","b"]},"source":"camera",
        "nothing":{},"none":null})";
    details.setAsset(asset);
    const auto *more = details.findChild<QWidget *>(QStringLiteral("moreFields"));
    QVERIFY(more && more->isVisibleTo(&details));
    QStringList words;
    for (const QLabel *label : more->findChildren<QLabel *>())
        words << withoutIsolates(label->text());
    for (const char *word :
         {"User metadata", "Shot by", "<b>Ann</b>", "Take", "7", "Technical metadata",
          "Video, Codec", "h264", "Tracks, 1", "a", "Source", "camera"})
        QVERIFY2(words.contains(QLatin1String(word)), word);
    QVERIFY(words.filter(QStringLiteral("othing")).isEmpty());
    QSignalSpy copied(&details, &AssetDetails::copyRequested);
    for (CopyButton *button : more->findChildren<CopyButton *>()) {
        if (button->accessibleName() == QStringLiteral("Copy Shot by"))
            button->click();
    }
    QCOMPARE(copied.value(0).value(0).toString(), QStringLiteral("<b>Ann</b>"));
    details.setAsset(video(QStringLiteral("plain.mp4")));
    QVERIFY(!more->isVisibleTo(&details));
}

void TestAssetDetails::boundsWhatElseThePlatformSends()
{
    AssetDetails details;
    Asset asset = video();
    QByteArray fields;
    for (int i = 0; i < 5000; ++i)
        fields += "\"f" + QByteArray::number(i) + "\":\"" + QByteArray(2000, 'x') + "\",";
    asset.json =
            "{" + fields + "\"deep\":" + QByteArray(200, '[') + "1" + QByteArray(200, ']') + "}";
    details.setAsset(asset);
    const auto *more = details.findChild<QWidget *>(QStringLiteral("moreFields"));
    QVERIFY(more->findChildren<CopyButton *>().size() <= 60);
    for (const QLabel *label : more->findChildren<QLabel *>())
        QVERIFY(label->text().size() < 400);
}

void TestAssetDetails::showsAHostileNameLiterally()
{
    AssetDetails details;
    details.setAsset(video(QStringLiteral("<b>x</b>\n\u202Egpj.exe")));
    QCOMPARE(wrapped(details, "title"), QStringLiteral("<b>x</b>\u240A\uFFFDgpj.exe"));
    for (const QLabel *label : details.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestAssetDetails::keepsUnknownWordsOfThePlatform()
{
    AssetDetails details;
    Asset asset = video();
    asset.status = assetStatusFromWire(QStringLiteral("quarantined"));
    asset.stream->status = renditionStatusFromWire(QStringLiteral("x").repeated(500));
    details.setAsset(asset);
    QCOMPARE(text(details, "statusValue"), QStringLiteral("quarantined"));
    QVERIFY(text(details, "streamValue").size() <= 61);
}

void TestAssetDetails::copiesIdAndUrls()
{
    AssetDetails details;
    const Asset asset = video();
    details.setAsset(asset);
    QSignalSpy copied(&details, &AssetDetails::copyRequested);
    const auto press = [&](const char *name) {
        auto *button = named<QAbstractButton>(details, QString::fromLatin1(name));
        if (!button)
            button = labelled<QAbstractButton>(details, QString::fromLatin1(name));
        QVERIFY2(button, name);
        button->click();
    };
    press("Copy ID");
    press("Copy stream URL");
    press("Copy thumbnail URL");
    QCOMPARE(copied.size(), 3);
    QCOMPARE(copied.at(0).at(0).toString(), asset.id.toString());
    QCOMPARE(copied.at(1).at(0).toString(), asset.stream->manifestUrl.toString());
    QCOMPARE(copied.at(2).at(0).toString(), asset.thumbnail->representativeUrl.toString());

    details.setAsset(fresh());
    QVERIFY(!named<QAbstractButton>(details, QStringLiteral("Copy stream URL")));
    QVERIFY(!named<QAbstractButton>(details, QStringLiteral("Copy thumbnail URL")));
}

void TestAssetDetails::offersTheStreamOnlyWhenReady()
{
    AssetDetails details;
    details.setAsset(fresh());
    auto *open = labelled<QAbstractButton>(details, QStringLiteral("Open Stream In..."));
    QVERIFY(open && !open->isEnabled());
    QVERIFY(shown<QLabel>(details, "playerMessage")
                    .startsWith(QLatin1String("The stream is pending")));

    details.setAsset(video());
    QVERIFY(open->isEnabled());
    QCOMPARE(shown<QLabel>(details, "playerMessage"), QString());
    QSignalSpy requested(&details, &AssetDetails::openStreamRequested);
    open->click();
    QCOMPARE(requested.value(0).value(0).toUrl(), video().stream->manifestUrl);
}

void TestAssetDetails::keepsScrollAndSelectionOverARefresh()
{
    AssetDetails details;
    details.resize(400, 300);
    Asset asset = video();
    details.setAsset(asset);
    details.show();
    QVERIFY(QTest::qWaitForWindowExposed(&details, tests::Patience));
    auto *scroll = details.findChild<QScrollArea *>(QStringLiteral("scroll"))->verticalScrollBar();
    QTRY_VERIFY(scroll->maximum() > 40);
    scroll->setValue(40);
    auto *title = details.findChild<QPlainTextEdit *>(QStringLiteral("title"));
    title->selectAll();

    asset.status = assetStatusFromWire(QStringLiteral("failed"));
    details.setAsset(asset);
    QCOMPARE(text(details, "statusValue"), QStringLiteral("Failed"));
    QCOMPARE(scroll->value(), 40);
    QCOMPARE(title->textCursor().selectedText(), asset.filename);

    Asset other = video(QStringLiteral("other.mp4"));
    other.id = AssetId(QStringLiteral("other"));
    details.setAsset(other);
    QCOMPARE(scroll->value(), 0);
}

void TestAssetDetails::showsTheJsonInAWindowToSearchAndCopy()
{
    AssetDetails details;
    Asset asset = video();
    details.setAsset(asset);
    details.show();
    QVERIFY(QTest::qWaitForWindowExposed(&details, tests::Patience));
    QTest::mouseClick(labelled<QAbstractButton>(details, QStringLiteral("Show JSON...")),
                      Qt::LeftButton);
    auto *window = details.findChild<JsonWindow *>();
    QVERIFY(window && window->isVisible() && !window->isModal());
    QVERIFY(QTest::qWaitForWindowActive(window, tests::Patience));
    auto *json = window->findChild<QPlainTextEdit *>(QStringLiteral("json"));
    QVERIFY(json->toPlainText().contains(QLatin1String("\"status\": \"ready\"")));
    QCOMPARE(json->font().family(), QFontDatabase::systemFont(QFontDatabase::FixedFont).family());

    auto *search = window->findChild<QLineEdit *>(QStringLiteral("jsonSearch"));
    json->setFocus();
    QTest::keyClick(window->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("sTATus"));
    QCOMPARE(json->textCursor().selectedText(), QStringLiteral("status"));
    QCOMPARE(window->findChild<QLabel *>(QStringLiteral("jsonMatches"))->text(),
             QStringLiteral("1 match"));
    QTest::keyClicks(search, QStringLiteral("x"));
    QCOMPARE(window->findChild<QLabel *>(QStringLiteral("jsonMatches"))->text(),
             QStringLiteral("Not found"));

    // From match to match, and round either end.
    search->clear();
    QTest::keyClicks(search, QStringLiteral("e"));
    QList<int> places{json->textCursor().selectionStart()};
    const auto step = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(window->windowHandle(), key, modifiers);
        return json->textCursor().selectionStart();
    };
    for (int place = step(Qt::Key_F3, {}); place != places.first(); place = step(Qt::Key_F3, {})) {
        QVERIFY(place > places.last());
        places << place;
    }
    QVERIFY(places.size() > 1);
    QCOMPARE(step(Qt::Key_F3, Qt::ShiftModifier), places.last());
    QCOMPARE(step(Qt::Key_Return, {}), places.first());

    // It follows its asset, and copies what came.
    asset.json.replace("ready", "failed");
    details.setAsset(asset);
    QVERIFY(json->toPlainText().contains(QLatin1String("\"status\": \"failed\"")));
    QSignalSpy copied(&details, &AssetDetails::copyRequested);
    labelled<QAbstractButton>(*window, QStringLiteral("Copy JSON"))->click();
    QCOMPARE(copied.value(0).value(0).toByteArray(), asset.json);
    QTest::keyClick(window->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!details.findChild<JsonWindow *>());
}

void TestAssetDetails::saysWhatAFailedAssetWillNeverTell()
{
    AssetDetails details;
    Asset failed = fresh();
    failed.status = assetStatusFromWire(QStringLiteral("failed"));
    details.setAsset(failed);
    for (const char *field : {"methodValue", "sizeValue", "durationValue"})
        QCOMPARE(text(details, field), QStringLiteral("never known"));
    QCOMPARE(text(details, "streamValue"), QStringLiteral("never made"));
}

void TestAssetDetails::speaksOfNoStreamForAnImage()
{
    AssetDetails details;
    Asset image = video(QStringLiteral("a.png"));
    image.fileType = QStringLiteral("image/png");
    image.stream.reset();
    details.setAsset(image);
    QCOMPARE(text(details, "streamCaption"), QString());
    QCOMPARE(text(details, "streamValue"), QString());
    details.setAsset(video());
    QCOMPARE(text(details, "streamValue"), QStringLiteral("Ready"));
}

void TestAssetDetails::saysHowToGetAStream()
{
    AssetDetails details;
    Asset asset = video();
    asset.stream.reset();
    details.setAsset(asset);
    QVERIFY(shown<QLabel>(details, "playerMessage")
                    .contains(QLatin1String("upload the file once more")));
    // Out of reach its address isn't known, which is not the same as pending.
    asset = video();
    asset.stream->manifestUrl.clear();
    details.setAsset(asset);
    QVERIFY(!shown<QLabel>(details, "playerMessage").contains(QLatin1String("pending")));
    QVERIFY(shown<QLabel>(details, "playerMessage").contains(QLatin1String("has to be reached")));
}

void TestAssetDetails::copiesEveryFieldExactlyByKey()
{
    AssetDetails details;
    const Asset asset = video();
    details.setAsset(asset);
    details.show();
    QVERIFY(QTest::qWaitForWindowExposed(&details, tests::Patience));
    QSignalSpy copied(&details, &AssetDetails::copyRequested);
    const std::pair<const char *, QString> fields[] = {
            {"Copy asset ID", asset.id.toString()},
            {"Copy filename", asset.filename},
            {"Copy type", QStringLiteral("video/mp4")},
            {"Copy method", QStringLiteral("direct")},
            {"Copy status", QStringLiteral("ready")},
            {"Copy size", QStringLiteral("155399782")},
            {"Copy duration", QStringLiteral("134.36")},
            {"Copy time of creation", QStringLiteral("2026-11-23T14:02:17Z")}};
    for (const auto &[name, value] : fields) {
        auto *button = named<QAbstractButton>(details, QString::fromLatin1(name));
        QVERIFY2(button && button->focusPolicy() & Qt::TabFocus, name);
        QVERIFY2(button->toolTip().contains(value), name);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(copied.takeFirst().at(0).toString(), value);
    }
}

void TestAssetDetails::forgetsThePictureOfThePreviousAsset()
{
    AssetDetails details;
    details.resize(400, 600);
    details.setAsset(video());
    details.setPoster(picture({160, 90}, Qt::red, Qt::red));
    auto *player = details.findChild<QWidget *>(QStringLiteral("player"));
    const auto middle = [player] {
        const QImage image = player->grab().toImage();
        return image.pixelColor(image.width() / 4, image.height() / 4);
    };
    details.show();
    QVERIFY(QTest::qWaitForWindowExposed(&details, tests::Patience));
    QCOMPARE(middle(), QColor(Qt::red));

    details.setAsset(video()); // a refresh keeps it
    QCOMPARE(middle(), QColor(Qt::red));

    Asset other = video();
    other.id = AssetId(QStringLiteral("other"));
    details.setAsset(other);
    QVERIFY(middle() != QColor(Qt::red));
}

void TestAssetDetails::summarizesSeveralAndComesBack()
{
    AssetDetails details;
    details.setAsset(video());
    Asset image = video(QStringLiteral("a.png"));
    image.fileType = QStringLiteral("image/png");
    image.duration.reset();
    image.size = 1024;
    details.setSelection(3, {video(), video(), image});
    QCOMPARE(text(details, "manyTitle"), QStringLiteral("3 assets selected"));
    QCOMPARE(text(details, "manySize"),
             QStringLiteral("2 videos, 1 image\n296.4 MB (310,800,588 bytes) in total\n"
                            "4:29 to play"));
    QVERIFY(!labelled<QAbstractButton>(details, QStringLiteral("Copy ID")));

    QSignalSpy deletion(&details, &AssetDetails::deleteRequested);
    named<QAbstractButton>(details, QStringLiteral("Delete"))->click();
    QCOMPARE(deletion.size(), 1);

    details.setSelection(12, {video()});
    QCOMPARE(text(details, "manySize"),
             QStringLiteral("Not all of them are loaded, so their sizes are not known yet."));

    details.setSelection(1, {video()});
    QCOMPARE(wrapped(details, "title"), QStringLiteral("harbour-sunrise-4k.mp4"));
    QVERIFY(labelled<QAbstractButton>(details, QStringLiteral("Copy ID")));
}

void TestAssetDetails::invitesWhenNothingIsSelected()
{
    AssetDetails details;
    QCOMPARE(text(details, "emptyText"), QStringLiteral("Select an asset to see it here."));
    QVERIFY(!named<QAbstractButton>(details, QStringLiteral("Delete")));
    details.setAsset(video());
    details.setAsset(std::nullopt);
    QCOMPARE(text(details, "emptyText"), QStringLiteral("Select an asset to see it here."));
}

void TestAssetDetails::hasDistinguishableNamesForEveryTabStop()
{
    AssetDetails details;
    details.setAsset(video());
    QStringList names;
    for (const QWidget *widget : details.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&details))
            continue;
        QString name = widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && name.isEmpty())
            name = button->text();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
    }
    QVERIFY(names.contains(QStringLiteral("Delete")));
    QVERIFY(names.contains(QStringLiteral("Copy ID")));
}

void TestAssetDetails::staysNarrowWithALongUnbrokenName()
{
    AssetDetails details;
    details.setAsset(video());
    const int before = details.minimumSizeHint().width();
    Asset asset = video(QStringLiteral("W").repeated(255));
    asset.fileType = QStringLiteral("video/") + QStringLiteral("x").repeated(300);
    details.setAsset(asset);
    QCOMPARE(details.minimumSizeHint().width(), before);
}

void TestAssetDetails::boundsAndCleansTheJson()
{
    QCOMPARE(prettyJson("{\"b\":1,\"a\":[]}"),
             QStringLiteral("{\n    \"a\": [\n    ],\n    \"b\": 1\n}"));
    QCOMPARE(prettyJson("not json"), QStringLiteral("not json"));
    QVERIFY(!prettyJson("{\"a\":\"\xe2\x80\xae\"}").contains(QChar(0x202E)));
    const QString cut = prettyJson('"' + QByteArray(1000, 'x') + '"', 100);
    QVERIFY(cut.size() < 150);
    QVERIFY(cut.endsWith(QLatin1String("left out here.")));
}

void TestAssetDetails::keepsTheTitlesFontInAWindowInBothSchemes()
{
    QMainWindow window;
    auto *details = new AssetDetails;
    window.setCentralWidget(details);
    details->setAsset(video());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, tests::Patience));
    const auto *title = details->findChild<QPlainTextEdit *>(QStringLiteral("title"));
    for (const theme::Scheme scheme :
         {theme::Scheme::Light, theme::Scheme::Dark, theme::Scheme::Light}) {
        theme::apply(*qApp, scheme);
        const QFont wanted = theme::font(theme::Text::Title);
        for (const QFont &font : {title->font(), title->document()->defaultFont()}) {
            QCOMPARE(font.weight(), wanted.weight());
            QCOMPARE(font.pointSizeF(), wanted.pointSizeF());
        }
    }
}

REELDECK_TEST(TestAssetDetails)
#include "tst_assetdetails.moc"
