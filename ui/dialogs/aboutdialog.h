#pragma once

#include <QDialog>

#include <memory>

namespace reeldeck {

namespace Ui {
class AboutDialog;
}

/// Name, version and licence. Use with open().
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString &version, QWidget *parent = nullptr);
    ~AboutDialog() override;

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace reeldeck
