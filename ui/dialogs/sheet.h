#pragma once

class QDialog;

namespace reeldeck {

/// What all our dialogs have in common: modal to their window only, to be opened with open(), on
/// the ground of a sheet of paper, as large as their words need (SheetFit). Call it after setupUi().
void makeSheet(QDialog &dialog);

} // namespace reeldeck
