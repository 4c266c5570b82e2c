#pragma once

#include <QTableView>

namespace reeldeck {

/// A QTableView of whole rows in which typing never searches rows that aren't loaded (the default
/// search walks the whole model), and which hides columns from the right before the names get too
/// narrow to read.
class AssetTable : public QTableView
{
    Q_OBJECT

public:
    explicit AssetTable(QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) override;
    /// Gives the columns their widths; again when model, font or size changes.
    void fitColumns();

signals:
    /// A click on the heading of `column`. The table itself sorts nothing.
    void sortRequested(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace reeldeck
