#include "fakeassetmodel.h"
#include "ui/assets/assetkeys.h"
#include "ui/assets/assetselection.h"

#include "support/testprogram.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace reeldeck;
using tests::FakeAssetModel;

/// What keys mean in the list and the grid, whichever of them has the keyboard.
class TestAssetKeys : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        FakeAssetModel model{10};
        AssetSelection selection;
        AssetKeys keys{&selection};
        QWidget view;
        QSignalSpy entered{&keys, &AssetKeys::activateRequested};
        QSignalSpy notFound{&keys, &AssetKeys::nameNotFound};

        Fixture()
        {
            model.loadAll();
            selection.setModel(&model);
            keys.watch(&view);
        }

        void outline(int row)
        {
            selection.items()->setCurrentIndex(model.index(row, 0), QItemSelectionModel::NoUpdate);
        }
        /// True when the view doesn't get the key.
        bool press(int key, const QString &text = {})
        {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
            event.ignore();
            return QCoreApplication::sendEvent(&view, &event);
        }
        bool isTaken(QEvent::Type type, int key)
        {
            QKeyEvent event(type, key, Qt::NoModifier);
            event.ignore();
            QCoreApplication::sendEvent(&view, &event);
            return event.isAccepted();
        }
    };

private slots:
    void enterSelectsTheOutlinedRowFirst()
    {
        Fixture f;
        f.outline(3);
        QVERIFY(f.press(Qt::Key_Return));
        QCOMPARE(f.selection.currentRow(), 3);
        QVERIFY(f.selection.isSelected(3));
        QCOMPARE(f.entered.size(), 1);
        QCOMPARE(f.entered.first().first().toModelIndex().row(), 3);
    }

    /// The views would only look for another row.
    void stepThatLeadsNowhereSelectsTheOutlinedRow_data()
    {
        QTest::addColumn<int>("outlined");
        QTest::addColumn<bool>("hasOther"); // Another row is selected.
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("selects");
        QTest::newRow("up at the top") << 0 << true << int(Qt::Key_Up) << true;
        QTest::newRow("down at the end") << 9 << true << int(Qt::Key_Down) << true;
        QTest::newRow("page down at the end") << 9 << true << int(Qt::Key_PageDown) << true;
        QTest::newRow("home at the top") << 0 << true << int(Qt::Key_Home) << true;
        QTest::newRow("first step with nothing selected")
                << 4 << false << int(Qt::Key_Down) << true;
        QTest::newRow("a step on") << 4 << true << int(Qt::Key_Down) << false;
        QTest::newRow("home from elsewhere") << 4 << false << int(Qt::Key_Home) << false;
        QTest::newRow("no step") << 0 << false << int(Qt::Key_F5) << false;
    }

    void stepThatLeadsNowhereSelectsTheOutlinedRow()
    {
        QFETCH(int, outlined);
        QFETCH(bool, hasOther);
        QFETCH(int, key);
        Fixture f;
        if (hasOther)
            f.selection.addRange(6, 6);
        f.outline(outlined);
        QFETCH(bool, selects);
        f.press(key);
        QCOMPARE(f.selection.isSelected(outlined), selects);
    }

    /// Without a pause a blank is a letter of the name, afterwards the key of something else.
    void blankWithinANameIsALetter()
    {
        Fixture f;
        QVERIFY(!f.isTaken(QEvent::ShortcutOverride, Qt::Key_Space));
        f.model.setAsset(2, FakeAssetModel::asset(QStringLiteral("b"), QStringLiteral("c d.mp4"),
                                                  QStringLiteral("video/mp4")));
        f.keys.type(QStringLiteral("c"));
        QVERIFY(f.isTaken(QEvent::ShortcutOverride, Qt::Key_Space));
        QVERIFY(f.press(Qt::Key_Space, QStringLiteral(" ")));
        QCOMPARE(f.selection.currentRow(), 2);
        QVERIFY(f.notFound.isEmpty());
    }

    void nameThatNobodyHasIsTold()
    {
        Fixture f;
        f.keys.type(QStringLiteral("c"));
        f.keys.type(QStringLiteral("x"));
        QCOMPARE(f.notFound, (QList<QList<QVariant>>{{QStringLiteral("cx")}}));
        f.keys.type(QStringLiteral("\t"));
        QCOMPARE(f.notFound.size(), 1);
    }

    void withoutAModelKeysDoNothing()
    {
        AssetSelection selection;
        AssetKeys keys(&selection);
        QWidget view;
        keys.watch(&view);
        for (const int key : {Qt::Key_Return, Qt::Key_Down, Qt::Key_Space})
            QTest::keyClick(&view, Qt::Key(key));
        keys.type(QStringLiteral("a"));
        QCOMPARE(selection.count(), 0);
    }
};

REELDECK_TEST(TestAssetKeys)
#include "tst_assetkeys.moc"
