#pragma once

#include <QDialog>
#include <QHash>
#include <QList>

#include <memory>

class QLabel;

namespace reeldeck {

namespace Ui {
class AboutDialog;
}

/// Something that the program is made of, or starts.
struct AboutPart
{
    QString name;
    QString version; ///< Empty: not known, or not yet.
    QString licence; ///< As it is called, such as "LGPL 3".
};

/// Name, versions and licences, to read and to copy. Use with open().
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `licence`: the whole text of the program's own.
    AboutDialog(const QString &version, const QList<AboutPart> &parts, const QString &licence,
                QWidget *parent = nullptr);
    ~AboutDialog() override;

    /// For a part whose version is only known by now.
    void setPartVersion(const QString &name, const QString &version);

private:
    void showParts();
    void copy();

    std::unique_ptr<Ui::AboutDialog> m_ui;
    QString m_version;
    QList<AboutPart> m_parts;
    QHash<QString, QLabel *> m_versions; ///< By the name of the part.
};

} // namespace reeldeck
