#pragma once

class QDialog;

namespace reeldeck {

class EnterKey;

/// What all our dialogs have in common: modal to their window only, to be opened with open(), on
/// the ground of a sheet of paper, as large as their words need (SheetFit), and Enter presses the
/// button that has the focus; the default button, whose ring goes along with the focus, serves when
/// no button has it. Call it after setupUi(). The result belongs to the dialog.
EnterKey *makeSheet(QDialog &dialog);

} // namespace reeldeck
