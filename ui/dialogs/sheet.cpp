#include "ui/dialogs/sheet.h"

#include "ui/dialogs/sheetfit.h"

#include <QDialog>

namespace reeldeck {

void makeSheet(QDialog &dialog)
{
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setBackgroundRole(QPalette::Base);
    dialog.setAutoFillBackground(true); // a window paints Window whatever its role, unless told
    new SheetFit(&dialog);
}

} // namespace reeldeck
