#pragma once

#include "ui/basics/uploadoptions.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <array>
#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace reeldeck {

class SettingsList;
class ToneLabel;

/// How uploads share the line and the machine.
struct PaceValues
{
    int atOnce = 3;            ///< 1..8.
    qint64 bytesPerSecond = 0; ///< 0: no limit.
    bool pauseOnMetered = true;
    bool keepAwake = true;

    friend bool operator==(const PaceValues &, const PaceValues &) = default;
};

/// The way into the network.
struct ProxyValues
{
    enum class Way { System, None, Own };

    Way way = Way::System;
    QString address; ///< As it was typed; only means something for Way::Own.

    friend bool operator==(const ProxyValues &, const ProxyValues &) = default;
};

/// What the settings dialog shows and gives back.
struct SettingsValues
{
    UploadOptions uploadDefaults;
    PaceValues pace;
    theme::Scheme scheme = theme::Scheme::System;
    QString language{}; ///< A code of Language::available(); empty: as the desktop has it.
    ProxyValues proxy{};
    bool notifiesUploads = true;

    friend bool operator==(const SettingsValues &, const SettingsValues &) = default;
};

/// Settings, few, each with its reason, found by words of both. Nothing changes before "OK", but
/// "Clear", which acts at once. Use with open(); after accepted(), values() are what the person
/// wants.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What this system can't do is shown, but can't be set.
    struct Available
    {
        bool metered = true;
        bool keepAwake = true;
        /// What is wrong with the address of a proxy, as a sentence; empty: nothing.
        std::function<QString(const QString &address)> proxyProblem{};
    };

    /// What is kept only to be faster.
    enum class Cache { Thumbnails, Lists };
    Q_ENUM(Cache)

    SettingsDialog(const SettingsValues &values, const Available &available,
                   QWidget *parent = nullptr);

    SettingsValues values() const;
    /// Until then the size is being counted. Ends what "Clear" began.
    void setCacheSize(Cache cache, qint64 bytes);

    void accept() override;

signals:
    void clearRequested(reeldeck::SettingsDialog::Cache cache);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct CacheRow
    {
        ToneLabel *size = nullptr;
        QPushButton *clear = nullptr;
    };

    void makeUploads(const SettingsValues &values, const Available &available);
    void makeNetwork(const SettingsValues &values, const Available &available);
    void makeProxy(const ProxyValues &proxy);
    void makeAppearance(const SettingsValues &values);
    void makeNotifications(const SettingsValues &values);
    void makeStorage();
    void makeCache(Cache cache, const QString &title, const QString &clearName,
                   const QString &reason);
    void makeLayout();
    void search(const QString &words);
    PaceValues pace() const;
    ProxyValues proxy() const;

    std::function<QString(const QString &)> m_proxyProblem;
    QLineEdit *m_search;
    SettingsList *m_list;
    QCheckBox *m_stream;
    QCheckBox *m_thumbnail;
    QSpinBox *m_atOnce;
    QCheckBox *m_keepAwake;
    QCheckBox *m_limited;
    QDoubleSpinBox *m_limit;
    QCheckBox *m_metered;
    QComboBox *m_proxyWay;
    QLineEdit *m_proxyAddress;
    ToneLabel *m_proxyError;
    QComboBox *m_scheme;
    QComboBox *m_language;
    QCheckBox *m_notifies;
    std::array<CacheRow, 2> m_caches; ///< By Cache.
};

} // namespace reeldeck
