#include "catalog/table/assetroles.h"
#include "catalog/table/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/controlsfixture.h"
#include "ui/assets/assetview.h"
#include "ui/window/messagebar.h"
#include "ui/window/undobar.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Deleting, from the question to what is told of it, by pointer and key. Covers: the question, the
/// undo bar, the summary, assets in use and the number to type.
class TestControlsOfDeletion : public ControlsFixture
{
    Q_OBJECT

private slots:
    void deletionIsCancelled_data();
    void deletionIsCancelled();
    void questionIsCopied();
    void deletionIsUndone_data();
    void deletionIsUndone();
    void severalAreDeleted_data() { ways(); }
    void severalAreDeleted();
    void keepingAssetsInUse_data();
    void keepingAssetsInUse();
    void forcingAssetsInUse_data() { ways(); }
    void forcingAssetsInUse();
    void numberIsTyped_data() { ways(); }
    void numberIsTyped();
    void removedFromIndexesAndDeleted_data() { ways(); }
    void removedFromIndexesAndDeleted();
    void useIsShownAndRemoved_data();
    void useIsShownAndRemoved();
    void whatHappenedIsRead_data() { ways(); }
    void whatHappenedIsRead();

private:
    static constexpr int ByEnter = 3; ///< A row beside those of endings().

    /// Asks for the deletion of `count` rows from this one on.
    void ask(const QString &name, int count, Way way);
    bool isDoomed(const QString &name) const;
    /// An index that holds the asset.
    void hold(const QString &name);
    QJsonObject post(const QString &path, const QByteArray &json);
    QString textOfBar() const { return window()->messageBar()->text(); }

    QString m_index;
};

void TestControlsOfDeletion::ask(const QString &name, int count, Way way)
{
    PART(clickRow(name));
    for (int i = 1; i < count; ++i)
        Person::press(QStringLiteral("shift+Down"));
    QTRY_COMPARE(window()->assetView()->selectedIds().size(), count);
    if (way == Pointer)
        PART(choose(QStringLiteral("Menu"), {QStringLiteral("Assets"), QStringLiteral("Delete...")},
                    Pointer));
    else
        Person::press(QStringLiteral("Delete"));
    waitForDialog();
}

bool TestControlsOfDeletion::isDoomed(const QString &name) const
{
    return context()->assets()->index(rowNamed(name), 0).data(AssetDeletingRole).toBool();
}

void TestControlsOfDeletion::deletionIsCancelled_data()
{
    endings();
    QTest::newRow("by Enter") << ByEnter;
}

void TestControlsOfDeletion::deletionIsCancelled()
{
    if (way() == Pointer)
        PART(upload({QStringLiteral("one.png"), QStringLiteral("two.png"),
                     QStringLiteral("three.png"), QStringLiteral("four.png"),
                     QStringLiteral("five.png"), QStringLiteral("six.png")}));
    PART(ask(QStringLiteral("one.png"), 1, way()));
    // Nothing is lost by a thoughtless Enter.
    QVERIFY(button(QStringLiteral("Cancel"))->hasFocus());
    if (int(way()) == ByEnter)
        PART(endByKey(QStringLiteral("Return")));
    else
        PART(cancel());
    QVERIFY(!window()->undoBar()->isVisible());
    QVERIFY(!isDoomed(QStringLiteral("one.png")));
    QCOMPARE(rows(), 6);
}

void TestControlsOfDeletion::questionIsCopied()
{
    PART(ask(QStringLiteral("one.png"), 1, Pointer));
    PART(copyWord(dialog()->findChild<QPlainTextEdit *>(QStringLiteral("question"))));
    QCOMPARE(clipboard().trimmed(), QStringLiteral("Delete"));
    PART(endByKey(QStringLiteral("Escape")));
}

void TestControlsOfDeletion::deletionIsUndone_data()
{
    ways();
    QTest::newRow("by Enter and Ctrl+Z") << int(OwnKey);
}

void TestControlsOfDeletion::deletionIsUndone()
{
    PART(ask(QStringLiteral("one.png"), 1, way()));
    if (way() == OwnKey) {
        Person::press(QStringLiteral("Tab"));
        QTRY_VERIFY(button(QStringLiteral("Delete Asset"))->hasFocus());
        PART(endByKey(QStringLiteral("Return")));
    } else {
        PART(endByButton(QStringLiteral("Delete Asset"), way()));
    }
    QTRY_VERIFY(window()->undoBar()->isVisible());
    QVERIFY(isDoomed(QStringLiteral("one.png")));
    if (way() == OwnKey)
        Person::press(QStringLiteral("ctrl+z"));
    else
        PART(use(QStringLiteral("Undo"), way()));
    QTRY_VERIFY(!window()->undoBar()->isVisible());
    QVERIFY(!isDoomed(QStringLiteral("one.png")));
    QCOMPARE(rows(), 6);
}

void TestControlsOfDeletion::severalAreDeleted()
{
    const QString first = way() == Pointer ? QStringLiteral("six.png") : QStringLiteral("four.png");
    const int before = rows();
    // Newest first: the one uploaded before it is below.
    PART(ask(first, 2, way()));
    PART(endByButton(QStringLiteral("Delete 2 Assets"), way()));
    QTRY_VERIFY(window()->undoBar()->isVisible());
    QVERIFY(isDoomed(first));
    QTRY_COMPARE(rows(), before - 2);
    QCOMPARE(rowNamed(first), -1);
    QTRY_COMPARE(textOfBar(), QStringLiteral("2 deleted."));

    const auto show = [this] {
        PART(use(QStringLiteral("Show Which"), way()));
        waitForDialog();
    };
    PART(show());
    auto *list = findByName<QPlainTextEdit>(QStringLiteral("What became of each asset"));
    QVERIFY(list && list->toPlainText().contains(first));
    clearClipboard();
    PART(use(QStringLiteral("Copy List"), way()));
    QTRY_VERIFY(clipboard().contains(first));
    clearClipboard();
    list->setFocus(Qt::TabFocusReason);
    Person::press(QStringLiteral("ctrl+a"));
    Person::press(QStringLiteral("ctrl+c"));
    QTRY_VERIFY(clipboard().contains(first));
    PART(endByButton(QStringLiteral("Close"), way()));
    PART(show());
    PART(endByKey(way() == Pointer ? QStringLiteral("Escape") : QStringLiteral("Return")));
    PART(use(QStringLiteral("Close message"), way()));
    QTRY_VERIFY(!window()->messageBar()->isVisible());
}

QJsonObject TestControlsOfDeletion::post(const QString &path, const QByteArray &json)
{
    return call(QStringLiteral("POST"), path,
                {QStringLiteral("-H"), QStringLiteral("content-type: application/json"),
                 QStringLiteral("-d"), QString::fromUtf8(json)});
}

void TestControlsOfDeletion::hold(const QString &name)
{
    if (m_index.isEmpty())
        m_index = post(QStringLiteral("/indexes"),
                       R"({"index_name":"Coast","models":[{"model_name":"marengo3.0",)"
                       R"("model_options":["visual"]}]})")
                          .value(QLatin1String("_id"))
                          .toString();
    QVERIFY(!m_index.isEmpty() && rowNamed(name) >= 0);
    const QString id = context()->assets()->assetAt(rowNamed(name))->id.toString();
    QVERIFY(!post(QStringLiteral("/indexes/%1/indexed-assets").arg(m_index),
                  R"({"asset_id":")" + id.toUtf8() + R"("})")
                     .isEmpty());
}

void TestControlsOfDeletion::keepingAssetsInUse_data()
{
    ways();
    QTest::newRow("by Escape") << int(OwnKey);
    QTest::newRow("by Enter") << ByEnter;
}

void TestControlsOfDeletion::keepingAssetsInUse()
{
    const QString clip = QStringLiteral("one.png");
    if (way() == Pointer)
        PART(hold(clip));
    PART(ask(clip, 1, Key));
    PART(endByButton(QStringLiteral("Delete Asset"), Pointer));
    QTRY_VERIFY(window()->undoBar()->isVisible());
    PART(waitForDialog());
    QTRY_VERIFY(button(QStringLiteral("Keep Assets")) &&
                button(QStringLiteral("Keep Assets"))->hasFocus());
    switch (int(way())) {
    case Pointer:
        for (auto *text : dialog()->findChildren<QPlainTextEdit *>()) {
            if (text->isVisible())
                PART(copyWord(text));
        }
        [[fallthrough]];
    case Key:
        clearClipboard();
        PART(use(QStringLiteral("Copy List"), way()));
        QTRY_VERIFY(clipboard().contains(clip) && clipboard().contains(QLatin1String("Coast")));
        PART(endByButton(QStringLiteral("Keep Assets"), way()));
        break;
    case OwnKey:
        PART(endByKey(QStringLiteral("Escape")));
        break;
    default:
        PART(endByKey(QStringLiteral("Return")));
    }
    QTRY_VERIFY(!isDoomed(clip));
    QTRY_VERIFY(textOfBar().contains(QLatin1String("was kept")));
    PART(use(QStringLiteral("Close message"), Pointer));
}

void TestControlsOfDeletion::forcingAssetsInUse()
{
    const QString name = way() == Pointer ? QStringLiteral("one.png") : QStringLiteral("three.png");
    if (way() == Key) {
        PART(upload({name}));
        PART(hold(name));
    }
    PART(ask(name, 1, way()));
    PART(endByButton(QStringLiteral("Delete Asset"), way()));
    QTRY_VERIFY(window()->undoBar()->isVisible());
    PART(waitForDialog());
    PART(endByButton(QStringLiteral("Delete Anyway"), way()));
    QTRY_COMPARE(rowNamed(name), -1);
}

void TestControlsOfDeletion::numberIsTyped()
{
    const QStringList names{QStringLiteral("one.png"),   QStringLiteral("two.png"),
                            QStringLiteral("three.png"), QStringLiteral("four.png"),
                            QStringLiteral("five.png"),  QStringLiteral("clip.mp4")};
    const int before = rows();
    PART(upload(names));
    for (const QString &name : names)
        PART(hold(name));
    PART(ask(names.last(), 6, Key));
    PART(endByButton(QStringLiteral("Delete 6 Assets"), Pointer));
    QTRY_VERIFY(window()->undoBar()->isVisible());
    PART(waitForDialog());
    const auto canForce = [this] {
        return button(QStringLiteral("Delete Anyway"))->isEnabled();
    };
    QVERIFY(!canForce());
    const QString field = QStringLiteral("Number of assets to delete");
    PART(fill(field, QStringLiteral("5"), way()));
    QTRY_COMPARE(findByName<QLineEdit>(field)->text(), QStringLiteral("5"));
    QVERIFY(!canForce());
    PART(fill(field, QStringLiteral("6"), way()));
    QTRY_VERIFY(canForce());
    // Enter means what was typed.
    if (way() == Key)
        PART(endByKey(QStringLiteral("Return")));
    else
        PART(endByButton(QStringLiteral("Delete Anyway"), Pointer));
    QTRY_COMPARE(rows(), before);
    QTRY_COMPARE(textOfBar(), QStringLiteral("6 deleted."));
}

/// By the button in the tool bar.
void TestControlsOfDeletion::removedFromIndexesAndDeleted()
{
    const QString name = QStringLiteral("four.png");
    if (rowNamed(name) < 0)
        PART(upload({name}));
    PART(hold(name));
    PART(clickRow(name));
    PART(use(QStringLiteral("Delete the selected assets"), way()));
    PART(waitForDialog());
    PART(endByButton(QStringLiteral("Delete Asset"), way()));
    QTRY_VERIFY(window()->undoBar()->isVisible());
    PART(waitForDialog());
    PART(endByButton(QStringLiteral("Remove from Indexes and Delete"), way()));
    QTRY_COMPARE(rowNamed(name), -1);
}

void TestControlsOfDeletion::useIsShownAndRemoved_data()
{
    ways();
    QTest::newRow("kept by Escape") << int(OwnKey);
    QTest::newRow("kept by Enter") << ByEnter;
}

void TestControlsOfDeletion::useIsShownAndRemoved()
{
    const QString name = QStringLiteral("five.png");
    if (rowNamed(name) < 0) {
        PART(upload({name}));
        const QString people = post(QStringLiteral("/entity-collections"), R"({"name":"People"})")
                                       .value(QLatin1String("_id"))
                                       .toString();
        const QString id = context()->assets()->assetAt(rowNamed(name))->id.toString();
        QVERIFY(!post(QStringLiteral("/entity-collections/%1/entities").arg(people),
                      R"({"name":"Anna","asset_ids":[")" + id.toUtf8() + R"("]})")
                         .isEmpty());
    }
    PART(hold(name));
    window()->assetView()->clearSelection();
    PART(clickRow(name));
    const QString copyIndex = QStringLiteral("Copy ID of index “Coast”");
    const QString copyEntity = QStringLiteral("Copy ID of entity “Anna”");
    const QString removal = QStringLiteral("Remove from index “Coast”");
    const auto reach = [this](const QString &words) {
        auto *scroll = window()->findChild<QScrollArea *>(QStringLiteral("scroll"));
        QTRY_VERIFY2(button(words), qPrintable(words));
        scroll->ensureWidgetVisible(button(words), 50, 50);
    };
    PART(reach(copyEntity));
    // It is indexed by then, so that it is asked about.
    QTRY_VERIFY(findByName<QWidget>(QStringLiteral("Used in")));
    if (way() == Pointer || way() == Key) {
        PART(reach(QStringLiteral("Ask again what uses it")));
        PART(use(QStringLiteral("Ask again what uses it"), way()));
        for (const QString &copy : {copyIndex, copyEntity}) {
            PART(reach(copy));
            clearClipboard();
            PART(use(copy, way()));
            QTRY_COMPARE(clipboard().size(), 24);
        }
    }
    const auto isReady = [this] {
        for (const auto *label : window()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == QLatin1String("Index, ready"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isReady());
    PART(reach(removal));
    PART(use(removal, way() == Pointer ? Pointer : Key));
    PART(waitForDialog());
    switch (int(way())) {
    case Pointer:
    case Key:
        // Kept once by its button, too.
        PART(endByButton(QStringLiteral("Keep in Index"), way()));
        QVERIFY(button(removal));
        PART(use(removal, way()));
        PART(waitForDialog());
        PART(endByButton(QStringLiteral("Remove from Index"), way()));
        QTRY_VERIFY(!button(removal));
        QVERIFY(rowNamed(name) >= 0);
        break;
    case OwnKey:
        PART(endByKey(QStringLiteral("Escape")));
        QVERIFY(button(removal));
        break;
    default:
        PART(endByKey(QStringLiteral("Return")));
        QVERIFY(button(removal));
    }
}

void TestControlsOfDeletion::whatHappenedIsRead()
{
    const auto open = [this] {
        PART(openDialog({QStringLiteral("What Happened...")}, way()));
    };
    PART(open());
    auto *table = findByName<QTableView>(QStringLiteral("Deletions"));
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount() > 1);
    const int all = table->model()->rowCount();
    PART(fill(QStringLiteral("Search the deletions"), QStringLiteral("four"), way()));
    QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
    if (way() == Pointer) {
        Person::click(table->viewport()->mapToGlobal(
                table->visualRect(table->model()->index(0, 0)).center()));
    } else {
        table->setFocus(Qt::TabFocusReason);
        Person::press(QStringLiteral("Down"));
    }
    QTRY_VERIFY(table->selectionModel()->hasSelection());
    clearClipboard();
    Person::press(QStringLiteral("ctrl+c"));
    QTRY_COMPARE(clipboard().size(), 24);
    PART(use(QStringLiteral("Export..."), way()));
    const QString path =
            media(way() == Pointer ? QStringLiteral("a.csv") : QStringLiteral("b.json"));
    PART(typePath(path));
    QTRY_VERIFY(QFile::exists(path));
    PART(waitForDialog());
    PART(endByButton(QStringLiteral("Close"), way()));
    PART(use(QStringLiteral("Close message"), Pointer));
    PART(open());
    PART(endByKey(QStringLiteral("Escape")));
    if (way() == Key) {
        PART(open());
        button(QStringLiteral("Close"))->setFocus(Qt::TabFocusReason);
        PART(endByKey(QStringLiteral("Return")));
    }
}

REELDECK_TEST(TestControlsOfDeletion)
#include "tst_controlsofdeletion.moc"
