#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <memory>

namespace reeldeck {

namespace Ui {
class ShortcutsDialog;
}

/// One line of the list of keys.
struct ShortcutEntry
{
    QString section; ///< Entries of one section follow each other.
    QString keys;    ///< As shown: QKeySequence::toString(NativeText), or words.
    QString text;    ///< What they do.
};

/// The list of keys. Use with open().
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutEntry> &entries, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

    /// The keys that PlayerView takes, for the caller's list.
    static QList<ShortcutEntry> playerEntries();

private:
    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace reeldeck
