#pragma once

#include "ui/basics/uploadoptions.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <memory>

namespace reeldeck {

namespace Ui {
class SettingsDialog;
}

/// How uploads share the line and the machine.
struct PaceValues
{
    int atOnce = 3;            ///< 1..8.
    qint64 bytesPerSecond = 0; ///< 0: no limit.
    bool pauseOnMetered = true;
    bool keepAwake = true;

    friend bool operator==(const PaceValues &, const PaceValues &) = default;
};

/// What the settings dialog shows and gives back.
struct SettingsValues
{
    UploadOptions uploadDefaults;
    PaceValues pace;
    theme::Scheme scheme = theme::Scheme::System;

    friend bool operator==(const SettingsValues &, const SettingsValues &) = default;
};

/// Settings; nothing changes before "OK". Use with open(); after accepted(), values() are what the
/// person wants.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What this system can't do is shown, but can't be set.
    struct Available
    {
        bool metered = true;
        bool keepAwake = true;
    };

    SettingsDialog(const SettingsValues &values, const Available &available,
                   QWidget *parent = nullptr);
    ~SettingsDialog() override;

    SettingsValues values() const;

private:
    void showPace(const PaceValues &pace, const Available &available);
    PaceValues pace() const;

    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace reeldeck
