// The program's own views over the most trivial model there can be: a million rows that are all in
// memory. What scrolling them takes is what the views alone take. Prints one JSON line a way of
// scrolling, with the fields of ScrollMeter:
//
//     bench-plainlist [ROWS]

#include "bench/scrollmeter.h"
#include "catalog/table/assetcells.h"
#include "catalog/table/assetroles.h"
#include "desktop/window/mainwindow.h"
#include "ui/assets/assetview.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QApplication>

#include <array>
#include <memory>
#include <utility>

using namespace reeldeck;

namespace {

class PlainModel : public QAbstractTableModel
{
public:
    explicit PlainModel(int rows)
        : m_rows(rows)
    {
        const QDateTime now = QDateTime::currentDateTime();
        for (int i = 0; i < Kinds; ++i) {
            Asset asset;
            asset.id = AssetId(QStringLiteral("asset-%1").arg(i));
            asset.filename = QStringLiteral("interview take %1.mp4").arg(i);
            asset.fileType = QStringLiteral("video/mp4");
            asset.status = assetStatusFromWire(QStringLiteral("ready"));
            asset.size = 1'000'000 * (i + 1);
            asset.duration = 61.0 * i;
            asset.createdAt = now.addSecs(-3600 * i);
            m_values << QVariant::fromValue(asset);
            m_ids << asset.id.toString();
            for (int column = 0; column < AssetColumnCount; ++column)
                m_texts << assetCellText(asset, column, now);
        }
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(AssetColumnCount);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int kind = index.row() % Kinds;
        switch (role) {
        case Qt::DisplayRole:
            return m_texts[kind * AssetColumnCount + index.column()];
        case AssetValueRole:
            return m_values[kind];
        case AssetIdRole:
            return m_ids[kind];
        case AssetLoadStateRole:
            return int(RowState::Loaded);
        case AssetDeletingRole:
            return false;
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole
                       ? QVariant(assetColumnTitle(section))
                       : QVariant();
    }

private:
    static constexpr int Kinds = 1000;
    int m_rows;
    QVariantList m_values;
    QStringList m_ids, m_texts;
};

struct Run
{
    QString name;
    ViewMode mode;
    ScrollMeter::Way way;
};

const std::array Runs{
        Run{QStringLiteral("list wheel"), ViewMode::List, ScrollMeter::Way::Wheel},
        Run{QStringLiteral("list thumb"), ViewMode::List, ScrollMeter::Way::Thumb},
        Run{QStringLiteral("grid wheel"), ViewMode::Grid, ScrollMeter::Way::Wheel},
        Run{QStringLiteral("grid thumb"), ViewMode::Grid, ScrollMeter::Way::Thumb},
};

class PlainBench : public QObject
{
public:
    explicit PlainBench(int rows)
        : m_model(rows)
    {
        m_window.resize(1440, 900);
        m_window.assetView()->setModel(&m_model);
        m_window.show();
        QTimer::singleShot(500, this, [this] { next(0); });
    }

private:
    void next(size_t number)
    {
        if (number == Runs.size())
            return QCoreApplication::exit();
        const Run &run = Runs.at(number);
        m_window.assetView()->setViewMode(run.mode);
        auto *view = m_window.assetView()->findChild<QAbstractItemView *>(
                run.mode == ViewMode::Grid ? QStringLiteral("assetGrid")
                                           : QStringLiteral("assetTable"));
        // A moment for the other view to be laid out.
        QTimer::singleShot(500, this, [=, this] {
            m_meter = std::make_unique<ScrollMeter>(view, run.way, 300, [=, this] {
                QJsonObject line = m_meter->figures();
                line.insert(QStringLiteral("step"), Runs.at(number).name);
                printLine(line);
                QMetaObject::invokeMethod(
                        this, [=, this] { next(number + 1); }, Qt::QueuedConnection);
            });
        });
    }

    PlainModel m_model;
    MainWindow m_window;
    std::unique_ptr<ScrollMeter> m_meter;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    theme::apply(app, theme::Scheme::Light);
    const PlainBench bench(QApplication::arguments().value(1, QStringLiteral("1000000")).toInt());
    return QApplication::exec();
}
