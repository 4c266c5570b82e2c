#pragma once

#include "catalog/table/assetlisting.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace reeldeck {

namespace Ui {
class FilterDialog;
}

/// A duration as a person writes it: "90", "1:30", "1:02:00", "2 min", "1.5 h" (a bare number is
/// seconds), with a point or a comma. Nothing when it can't be understood. Sizes: humantext.h.
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
