#pragma once

#include "domain/asset.h"
#include "domain/assetreference.h"

#include <QDateTime>
#include <QDialog>
#include <QImage>
#include <QList>

#include <memory>

namespace reeldeck {

namespace Ui {
class ConflictDialog;
}

/// An asset whose deletion the platform refused because something references it.
struct ConflictItem
{
    Asset asset;
    QImage thumbnail; ///< May be null.
    QList<AssetReference> references;
    bool referencesKnown = true; ///< False: the platform could not be asked what references it.
};

/// The one dialog after a deletion met conflicts: what is in use by what, and whether to delete it
/// all the same, forced, or by taking it out of its indexes first, which leaves what is in use anew.
/// "Keep Assets" is the default. Above MaximumUntyped assets the count must be typed before either can
/// be pressed; Enter in that field presses "Delete Anyway", and does nothing while the count is
/// another. Use with open(): accepted() means delete, see answer(), rejected() keep.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int MaximumUntyped = 5;

    /// `items`: at least one. `deleted` of `total` assets are gone already; the others either are
    /// in `items` or failed for other reasons, which are told elsewhere.
    explicit ConflictDialog(const QList<ConflictItem> &items, int deleted, int total,
                            QWidget *parent = nullptr,
                            const QDateTime &nowLocal = QDateTime::currentDateTime());
    ~ConflictDialog() override;

    enum class Answer { Force, OutOfIndexes };
    /// Once accepted.
    Answer answer() const { return m_answer; }

    QList<ConflictItem> items() const { return m_items; }
    /// What "Copy List" puts on the clipboard: name, id and references, one asset a paragraph.
    QString listText() const;

private:
    void showTexts(int deleted, int total);
    void showCards();
    void askForCount();
    void updateForce();

    std::unique_ptr<Ui::ConflictDialog> m_ui;
    QList<ConflictItem> m_items;
    QDateTime m_nowLocal;
    Answer m_answer = Answer::Force;
};

} // namespace reeldeck
