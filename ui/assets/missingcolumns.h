#pragma once

#include <QToolButton>

class QHeaderView;

namespace reeldeck {

/// The mark "+2" at the end of the headings: columns that have no room. Hidden while all have.
class MissingColumns : public QToolButton
{
    Q_OBJECT

public:
    explicit MissingColumns(QHeaderView *header);

    /// The width that is kept free of headings while it is shown, in logical pixels.
    static int room();

    /// The titles of those columns.
    void showMissing(const QStringList &titles);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QHeaderView *m_header;
};

} // namespace reeldeck
