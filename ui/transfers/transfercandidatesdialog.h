#pragma once

#include "domain/transfer.h"

#include <QDialog>

#include <memory>

class QWidget;

namespace reeldeck {

namespace Ui {
class TransferCandidatesDialog;
}

/// The one question about an upload whose answer was lost: which of these assets is it, if any?
/// The file and the candidates stand side by side. Without candidates it is only said what isn't
/// known, with "Look Again" before "Upload Again". "Cancel" is the default and changes nothing.
/// Use with open(); accepted once one of the three signals was emitted.
class TransferCandidatesDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int MaximumShown = 20; ///< More candidates are only counted.

    /// `transfer`: in NeedsYou.
    explicit TransferCandidatesDialog(const Transfer &transfer, QWidget *parent = nullptr);
    ~TransferCandidatesDialog() override;

signals:
    /// "This is it".
    void adoptRequested(const reeldeck::AssetId &id);
    void uploadAgainRequested();
    void lookAgainRequested();

private:
    void showQuestion();
    void showCandidates();
    QWidget *makeCard(const QString &title, const QStringList &lines) const;
    QWidget *makeFileCard() const;
    QWidget *makeCandidateCard(const Asset &asset, int number);

    std::unique_ptr<Ui::TransferCandidatesDialog> m_ui;
    Transfer m_transfer;
};

} // namespace reeldeck
