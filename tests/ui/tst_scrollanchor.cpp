#include "../catalog/scriptedsource.h"
#include "catalog/table/assetroles.h"
#include "catalog/table/assettablemodel.h"
#include "ui/assets/assetview.h"
#include "ui/theme/theme.h"

#include "support/testprogram.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace reeldeck;

/// Rows come and go on the platform; what the person looks at stays where it is on the screen.
class TestScrollAnchor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void rowsThatComeAboveDontMoveWhatIsOnScreen_data() { bothViews(); }
    void rowsThatComeAboveDontMoveWhatIsOnScreen();
    void rowsThatGoAboveDontMoveWhatIsOnScreen_data() { bothViews(); }
    void rowsThatGoAboveDontMoveWhatIsOnScreen();
    void holdsAtTheVeryEnd_data() { bothViews(); }
    void holdsAtTheVeryEnd();
    void atTheTopWhatIsNewShows_data() { bothViews(); }
    void atTheTopWhatIsNewShows();
    void whatGoesOnScreenLetsTheNextTakeItsPlace();

private:
    static void bothViews();
    void open();
    void scrollTo(int row, int pixels);
    QString idAt(int row) const;
    /// Top edge of the asset's row or tile on the screen.
    int heightOf(const QString &id) const;

    QAbstractItemView *m_shown = nullptr;
    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<AssetTableModel> m_model;
    std::unique_ptr<AssetView> m_view;
};

void TestScrollAnchor::initTestCase()
{
    theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
}

void TestScrollAnchor::init()
{
    m_source = std::make_unique<ScriptedSource>();
    m_source->fill(1000);
    m_model = std::make_unique<AssetTableModel>();
    m_view = std::make_unique<AssetView>();
}

void TestScrollAnchor::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_source.reset();
}

void TestScrollAnchor::bothViews()
{
    QTest::addColumn<bool>("isGrid");
    QTest::newRow("list") << false;
    QTest::newRow("grid") << true;
}

void TestScrollAnchor::open()
{
    QFETCH(bool, isGrid);
    m_shown = m_view->findChild<QAbstractItemView *>(isGrid ? QStringLiteral("assetGrid")
                                                            : QStringLiteral("assetTable"));
    m_view->resize(900, 600);
    m_view->setViewMode(isGrid ? ViewMode::Grid : ViewMode::List);
    m_view->setModel(m_model.get());
    connect(m_view.get(), &AssetView::visibleRowsChanged, m_model.get(),
            &AssetTableModel::setVisibleRows);
    m_view->show();
    m_model->setSource(m_source.get());
    QTRY_COMPARE(m_model->rowCount(), 1000);
    QTRY_VERIFY(m_shown->verticalScrollBar()->maximum() > 0);
}

void TestScrollAnchor::scrollTo(int row, int pixels)
{
    m_shown->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    m_shown->verticalScrollBar()->setValue(m_shown->verticalScrollBar()->value() + pixels);
    QTRY_VERIFY(m_view->visibleRows().second > row);
    QTRY_VERIFY(!idAt(m_view->visibleRows().first).isEmpty());
    QTRY_VERIFY(!idAt(m_view->visibleRows().second).isEmpty());
    QTRY_VERIFY(!m_model->isLoading());
}

QString TestScrollAnchor::idAt(int row) const
{
    return m_model->index(row, 0).data(AssetIdRole).toString();
}

int TestScrollAnchor::heightOf(const QString &id) const
{
    const int row = m_model->rowOf(AssetId(id));
    return row < 0 ? -10'000 : m_shown->visualRect(m_model->index(row, 0)).top();
}

void TestScrollAnchor::rowsThatComeAboveDontMoveWhatIsOnScreen()
{
    open();
    scrollTo(500, 7);
    // The anchor is the first tile of its line: the whole line stays, others of it may move on.
    const QString id = idAt(m_view->visibleRows().first);
    const int height = heightOf(id);
    for (int i = 1001; i <= 1023; ++i)
        m_source->assets.prepend(makeAsset(i));
    m_model->checkFirstPage();
    QTRY_COMPARE(m_model->rowCount(), 1023);
    QTRY_VERIFY(!m_model->isLoading());
    QTRY_COMPARE(heightOf(id), height);
}

void TestScrollAnchor::rowsThatGoAboveDontMoveWhatIsOnScreen()
{
    open();
    scrollTo(500, 7);
    const QString id = idAt(m_view->visibleRows().first);
    const int height = heightOf(id);
    m_source->assets.remove(10, 17);
    m_model->checkFirstPage();
    QTRY_COMPARE(m_model->rowCount(), 983);
    QTRY_VERIFY(!m_model->isLoading());
    QTRY_COMPARE(heightOf(id), height);
}

void TestScrollAnchor::holdsAtTheVeryEnd()
{
    open();
    scrollTo(900, 0);
    m_shown->verticalScrollBar()->setValue(m_shown->verticalScrollBar()->maximum());
    QTRY_VERIFY(!idAt(999).isEmpty());
    QTRY_VERIFY(!m_model->isLoading());
    const QString id = idAt(m_view->visibleRows().first);
    const int height = heightOf(id);
    for (int i = 1001; i <= 1040; ++i)
        m_source->assets.prepend(makeAsset(i));
    m_model->checkFirstPage();
    QTRY_COMPARE(m_model->rowCount(), 1040);
    QTRY_VERIFY(!m_model->isLoading());
    QTRY_COMPARE(heightOf(id), height);
}

void TestScrollAnchor::atTheTopWhatIsNewShows()
{
    open();
    m_source->assets.prepend(makeAsset(1001));
    m_model->checkFirstPage();
    QTRY_COMPARE(m_model->rowCount(), 1001);
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(m_shown->verticalScrollBar()->value(), 0);
    QCOMPARE(idAt(m_view->visibleRows().first), makeAsset(1001).id.toString());
}

void TestScrollAnchor::whatGoesOnScreenLetsTheNextTakeItsPlace()
{
    m_view->resize(900, 600);
    m_shown = m_view->findChild<QAbstractItemView *>(QStringLiteral("assetTable"));
    m_view->setModel(m_model.get());
    connect(m_view.get(), &AssetView::visibleRowsChanged, m_model.get(),
            &AssetTableModel::setVisibleRows);
    m_view->show();
    m_model->setSource(m_source.get());
    QTRY_COMPARE(m_model->rowCount(), 1000);
    scrollTo(500, 7);
    const QString next = idAt(501);
    const int height = heightOf(idAt(500));
    m_model->removeAssets({AssetId(idAt(500))});
    QTRY_COMPARE(heightOf(next), height);
}

REELDECK_TEST(TestScrollAnchor)
#include "tst_scrollanchor.moc"
