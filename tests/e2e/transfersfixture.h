#pragma once

#include "domain/transfer.h"
#include "e2e/controlsfixture.h"
#include "ui/transfers/transferdelegate.h"

#include <QListView>

#include <optional>

namespace reeldeck::tests {

/// Uploads of files that are made for the test, slow ones, and the rows of the transfers panel.
class TransfersFixture : public ControlsFixture
{
    Q_OBJECT

protected:
    /// To 0.05 MB/s and one upload at a time, in the settings.
    void limitBandwidth();
    /// A song of 24 MB or a small picture, older than the queue's care for files that are still
    /// written. Each picture is another.
    void make(const QString &name);
    /// Copied in a file manager and pasted.
    void paste(const QStringList &names);

    QListView *list() const { return findByName<QListView>(QStringLiteral("Transfers")); }
    std::optional<Transfer> transfer(const QString &name) const;
    bool is(const QString &name, TransferPhase phase) const;
    /// Waits until it has got there, and the rows stand in their order.
    void becomes(const QString &name, TransferPhase phase);
    void becomesGone(const QString &name);
    QRect rowOf(const QString &name) const; ///< In the viewport, scrolled there if need be.
    void waitForRow(const QString &name);   ///< Until it is there and stands still.
    void select(const QString &name);
    /// One of those that are drawn in a row.
    void clickButton(const QString &name, TransferCommand action);

private:
    bool isArranged() const;
    bool isSettled() const;

    int m_pictures = 0;
};

} // namespace reeldeck::tests
