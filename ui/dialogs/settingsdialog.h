#pragma once

#include "ui/dialogs/uploadoptions.h"
#include "ui/widgets/theme.h"

#include <QDialog>

#include <memory>

namespace reeldeck {

namespace Ui {
class SettingsDialog;
}

/// What the settings dialog shows and gives back.
struct SettingsValues
{
    UploadOptions uploadDefaults;
    theme::Scheme scheme = theme::Scheme::System;

    friend bool operator==(const SettingsValues &, const SettingsValues &) = default;
};

/// Settings; nothing changes before "OK". Use with open(); after accepted(), values() are what the
/// person wants.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const SettingsValues &values, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    SettingsValues values() const;

private:
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace reeldeck
