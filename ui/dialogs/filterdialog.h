#pragma once

#include "catalog/table/assetlisting.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace reeldeck {

namespace Ui {
class FilterDialog;
}

/// Text as a person writes a bound. Sizes: "10 MB", "1.5gb", "300" (MB is 1024² bytes; a bare number
/// is MB). Durations: "90", "1:30", "1:02:00", "2 min", "1.5 h" (a bare number is seconds). Nothing
/// when it can't be understood.
std::optional<qint64> sizeFromText(const QString &text);
std::optional<double> durationFromText(const QString &text);

/// All filters that have no place in the toolbar: status, size, duration, date and pasted ids. Says
/// what it can't read as it is typed. Use with open(); after accepted(), listing() has the result.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    /// Filename, types and order of `listing` are kept as they are.
    explicit FilterDialog(const AssetListing &listing, QWidget *parent = nullptr);
    ~FilterDialog() override;

    AssetListing listing() const { return m_listing; }

private:
    void fill(const AssetListing &listing);
    void check();
    void readStatuses();
    QString readBounds();

    std::unique_ptr<Ui::FilterDialog> m_ui;
    AssetListing m_listing; ///< As far as it can be read.
};

} // namespace reeldeck
