#pragma once

#include "catalog/table/assettablemodel.h"
#include "scriptedsource.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace reeldeck {

/// It is always 100 s after the 400th asset was made.
class FixedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return now; }
    std::chrono::milliseconds monotonic() const override { return {}; }
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'500, Qt::UTC);
};

inline AssetId idOf(int number)
{
    return makeAsset(number).id;
}

/// A model under the eyes of the model tester, over a list in memory.
struct AssetTableFixture
{
    void setUpTable()
    {
        m_source = std::make_unique<ScriptedSource>();
        m_model = std::make_unique<AssetTableModel>(nullptr, &m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
                m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void tearDownTable()
    {
        m_tester.reset();
        m_model.reset();
        m_source.reset();
    }

    void start(int count)
    {
        if (count > 100'000) {
            m_tester.reset(); // it visits every row at every signal
            m_source->generatedCount = count;
            m_source->generator = [count](int row) {
                return makeAsset(count - row);
            };
        } else {
            m_source->fill(count);
        }
        m_model->setSource(m_source.get());
        if (m_source->answersAtOnce) {
            QTRY_VERIFY(m_model->hasAnswer());
            QTRY_VERIFY(!m_model->isLoading());
        } else {
            QTRY_VERIFY(m_source->flight(1));
        }
    }

    QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    RowState state(int row) const
    {
        return RowState(m_model->index(row, 0).data(AssetLoadStateRole).toInt());
    }

    QString idAt(int row) const { return m_model->index(row, 0).data(AssetIdRole).toString(); }

    FixedClock m_clock;
    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<AssetTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace reeldeck
