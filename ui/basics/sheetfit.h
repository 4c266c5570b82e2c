#pragma once

#include <QObject>
#include <QSize>

class QDialog;
class QScreen;

namespace reeldeck {

/// The screen that a dialog comes on, its parent's. A dialog that hasn't come yet takes itself to be
/// on the first one.
QScreen *screenToComeOn(const QDialog &dialog);
/// What a dialog may take of that screen, in logical pixels.
QSize largestSheet(const QDialog &dialog);

/// A widget at the top of a dialog that has this property set to true doesn't scroll with the rest.
inline constexpr char StaysInSheet[] = "staysInSheet";
/// A label that has this one doesn't belong to what is told of the whole dialog.
inline constexpr char ToldElsewhere[] = "toldElsewhere";

/// Keeps a dialog large enough for its words, whatever comes into it while it is open (Qt's layouts
/// look at wrapped text only once), but never larger than nine tenths of the screen: before anything
/// is cut, all but the last line, the buttons, scrolls. It doesn't shrink a dialog again. And tells
/// a screen reader as the dialog's description what its labels say. A child of the dialog, which
/// must have a vertical layout whose last item are the buttons.
class SheetFit : public QObject
{
    Q_OBJECT

public:
    explicit SheetFit(QDialog *dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeScrollable();
    /// Of the dialog as it comes, on its screen.
    QSize largestSize() const;
    void arrangeButtons(int room);
    void fit();
    void describe();

    QDialog *m_dialog;
    int m_usualWidth; ///< As the form wants it, in logical pixels.
    bool m_isFitting = false;
    bool m_hasCome = false; ///< From then on it knows itself which screen it is on.
};

} // namespace reeldeck
