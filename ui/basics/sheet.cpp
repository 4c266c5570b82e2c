#include "ui/basics/sheet.h"

#include "ui/basics/enterkey.h"
#include "ui/basics/sheetfit.h"

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
