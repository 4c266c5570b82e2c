#include "ui/dialogs/sheet.h"

#include "ui/dialogs/sheetfit.h"
#include "ui/widgets/enterkey.h"

#include <QDialog>
#include <QPushButton>

namespace reeldeck {

EnterKey *makeSheet(QDialog &dialog)
{
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setBackgroundRole(QPalette::Base);
    dialog.setAutoFillBackground(true); // a window paints Window whatever its role, unless told
    new SheetFit(&dialog);
    // One ring at a time: a button with the focus is the default one for as long as it has it.
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        button->setAutoDefault(true);
    return new EnterKey(&dialog);
}

} // namespace reeldeck
