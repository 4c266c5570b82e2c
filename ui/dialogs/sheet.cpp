#include "ui/dialogs/sheet.h"

#include <QDialog>

namespace reeldeck {

void makeSheet(QDialog &dialog)
{
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setBackgroundRole(QPalette::Base);
    dialog.setAutoFillBackground(true); // a window paints Window whatever its role, unless told
}

} // namespace reeldeck
