#include "ui/settings/settingsdialog.h"

#include "base/humantext.h"
#include "base/language.h"
#include "domain/limits.h"
#include "ui/basics/sheet.h"
#include "ui/basics/sheetfit.h"
#include "ui/basics/tonelabel.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingslist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr double UsualLimit = 2; // MB/s, until the person chooses.
constexpr double LeastLimit = 0.01;
constexpr double LargestLimit = 10'000;
constexpr int MostAtOnce = 8;
constexpr int UsualWidth = 560;

QCheckBox *checkBox(const QString &text, bool isChecked)
{
    auto *box = new QCheckBox(text);
    box->setChecked(isChecked);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const SettingsValues &values, const Available &available,
                               QWidget *parent)
    : QDialog(parent)
    , m_proxyProblem(available.proxyProblem)
    , m_search(new QLineEdit)
    , m_list(new SettingsList)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    makeUploads(values, available);
    makeNetwork(values, available);
    makeAppearance(values);
    makeNotifications(values);
    makeStorage();
    makeLayout();
    makeSheet(*this);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    m_search->installEventFilter(this);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_search->setFocus();
}

void SettingsDialog::makeUploads(const SettingsValues &values, const Available &available)
{
    m_list->addSection(tr("Uploads"));
    m_stream = checkBox(tr("Make a stream, so that it can be played"),
                        values.uploadDefaults.enableHls);
    m_list->addRow(new SettingRow(
            m_stream, tr("Asked for with new uploads, unless you say otherwise there. Without a "
                         "stream a video can't be played from the platform.")));
    m_thumbnail = checkBox(tr("Make a thumbnail"), values.uploadDefaults.enableThumbnail);
    m_list->addRow(new SettingRow(
            m_thumbnail, tr("Asked for with new uploads, unless you say otherwise there. It is the "
                            "picture by which you find a video in the list.")));
    m_atOnce = new QSpinBox;
    m_atOnce->setRange(1, MostAtOnce);
    m_atOnce->setValue(values.pace.atOnce);
    m_list->addRow(
            new SettingRow(tr("Uploads at the same time"), m_atOnce,
                           tr("More are faster with many small files. Fewer let each one end "
                              "sooner.")));
    m_keepAwake = checkBox(tr("Keep the computer awake while uploading"), values.pace.keepAwake);
    m_keepAwake->setEnabled(available.keepAwake);
    m_list->addRow(new SettingRow(
            m_keepAwake, available.keepAwake
                                 ? tr("Asleep it uploads nothing. The screen may still go dark.")
                                 : tr("This system can't be kept awake by programs.")));
}

void SettingsDialog::makeNetwork(const SettingsValues &values, const Available &available)
{
    m_list->addSection(tr("Network"));
    m_limited = checkBox(tr("Use no more bandwidth than"), values.pace.bytesPerSecond > 0);
    m_limit = new QDoubleSpinBox;
    m_limit->setAccessibleName(tr("Bandwidth limit in MB per second"));
    m_limit->setSuffix(tr(" MB/s"));
    m_limit->setRange(LeastLimit, LargestLimit);
    m_limit->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_limit->setValue(m_limited->isChecked() ? double(values.pace.bytesPerSecond) / MiB
                                             : UsualLimit);
    m_limit->setEnabled(m_limited->isChecked());
    connect(m_limited, &QAbstractButton::toggled, m_limit, &QWidget::setEnabled);
    auto *limit = new SettingRow(
            m_limited, tr("All uploads together keep to it, which leaves the rest of the line for "
                          "calls and for others."));
    limit->addBeside(m_limit);
    m_list->addRow(limit);
    m_metered = checkBox(tr("Wait while the network is metered"), values.pace.pauseOnMetered);
    m_metered->setEnabled(available.metered);
    m_list->addRow(new SettingRow(
            m_metered, available.metered
                               ? tr("Uploads cost nothing then: they go on by themselves on "
                                    "another network.")
                               : tr("This system doesn't tell which networks are metered.")));
    makeProxy(values.proxy);
}

void SettingsDialog::makeProxy(const ProxyValues &proxy)
{
    m_proxyWay = new QComboBox;
    m_proxyWay->setObjectName(QStringLiteral("proxyWay"));
    m_proxyWay->addItem(tr("As the system says"), int(ProxyValues::Way::System));
    m_proxyWay->addItem(tr("None"), int(ProxyValues::Way::None));
    m_proxyWay->addItem(tr("This one:"), int(ProxyValues::Way::Own));
    m_proxyWay->setCurrentIndex(m_proxyWay->findData(int(proxy.way)));
    m_proxyAddress = new QLineEdit(proxy.address);
    m_proxyAddress->setAccessibleName(tr("Address of the proxy"));
    m_proxyAddress->setPlaceholderText(QStringLiteral("proxy.example.com:3128"));
    m_proxyAddress->setEnabled(proxy.way == ProxyValues::Way::Own);
    m_proxyError = new ToneLabel;
    m_proxyError->setObjectName(QStringLiteral("proxyError"));
    m_proxyError->setLook(QStringLiteral("danger"));
    m_proxyError->setWordWrap(true);
    m_proxyError->hide();
    connect(m_proxyAddress, &QLineEdit::textChanged, m_proxyError, &QWidget::hide);
    connect(m_proxyWay, &QComboBox::currentIndexChanged, this, [this] {
        m_proxyAddress->setEnabled(this->proxy().way == ProxyValues::Way::Own);
        m_proxyError->hide();
    });
    auto *row = new SettingRow(
            tr("Proxy"), m_proxyWay,
            tr("Some networks let programs out only through one. If it wants a password, you are "
               "asked once, and the keychain keeps it. The local library never goes through it."));
    row->addBelow(m_proxyAddress);
    row->addBelow(m_proxyError);
    m_list->addRow(row);
}

void SettingsDialog::makeAppearance(const SettingsValues &values)
{
    m_list->addSection(tr("Appearance"));
    m_scheme = new QComboBox;
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_scheme->addItem(tr("As the system"), int(theme::Scheme::System));
    m_scheme->addItem(tr("Light"), int(theme::Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(theme::Scheme::Dark));
    m_scheme->setCurrentIndex(m_scheme->findData(int(values.scheme)));
    m_list->addRow(new SettingRow(tr("Color scheme"), m_scheme,
                                  tr("Dark is easier on the eyes at night and beside pictures.")));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : Language::available())
        m_language->addItem(Language::nameOf(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(values.language)));
    m_list->addRow(new SettingRow(
            tr("Language"), m_language,
            tr("The window follows at once. What the platform says stays as it is.")));
}

void SettingsDialog::makeNotifications(const SettingsValues &values)
{
    m_list->addSection(tr("Notifications"));
    m_notifies = checkBox(tr("Tell me when uploads have finished"), values.notifiesUploads);
    m_list->addRow(new SettingRow(
            m_notifies, tr("One notification for all of them, and only while another window is in "
                           "front.")));
}

void SettingsDialog::makeStorage()
{
    m_list->addSection(tr("Storage"));
    makeCache(Cache::Thumbnails, tr("Thumbnails"), tr("Clear the thumbnails"),
              tr("They are kept so that lists come up at once, and fetched again as you look at "
                 "them."));
    makeCache(Cache::Lists, tr("Copies of the lists"), tr("Clear the copies of the lists"),
              tr("They are kept so that assets are there at the start and without a connection, "
                 "and made anew as you look at them. Your assets stay on the platform."));
}

void SettingsDialog::makeCache(Cache cache, const QString &title, const QString &clearName,
                               const QString &reason)
{
    CacheRow &made = m_caches.at(size_t(cache));
    made.size = new ToneLabel;
    made.size->setObjectName(QStringLiteral("size"));
    made.size->setText(tr("Counting..."));
    made.clear = new QPushButton(tr("Clear"));
    made.clear->setEnabled(false);
    auto *row = new SettingRow(title, made.clear, reason);
    // Behind the label that names what it clears.
    made.clear->setAccessibleName(clearName);
    row->addBeside(made.size);
    m_list->addRow(row);
    connect(made.clear, &QAbstractButton::clicked, this, [this, cache] {
        CacheRow &cleared = m_caches.at(size_t(cache));
        cleared.clear->setEnabled(false);
        cleared.size->setText(tr("Clearing..."));
        emit clearRequested(cache);
    });
}

void SettingsDialog::makeLayout()
{
    constexpr int margin = 3 * theme::Unit;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    auto *ok = new QPushButton(tr("OK"));
    ok->setObjectName(QStringLiteral("ok"));
    ok->setProperty("variant", QStringLiteral("primary"));
    ok->setDefault(true);
    connect(ok, &QAbstractButton::clicked, this, &SettingsDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::Unit * 3 / 2);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme::Unit * 3 / 2);
    m_search->setProperty(StaysInSheet, true);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addLayout(buttons);
    setMinimumWidth(UsualWidth);
}

void SettingsDialog::search(const QString &words)
{
    m_list->showMatching(words);
    // What was hidden had room below the rest.
    if (auto *area = findChild<QScrollArea *>())
        area->ensureVisible(0, 0);
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    // Escape takes back the words before it leaves, Enter goes to what they found.
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    if (const SettingRow *found = m_list->firstShown())
        found->control()->setFocus(Qt::TabFocusReason);
    return true;
}

void SettingsDialog::setCacheSize(Cache cache, qint64 bytes)
{
    const CacheRow &row = m_caches.at(size_t(cache));
    row.size->setText(humanSize(bytes));
    row.clear->setEnabled(bytes > 0);
}

PaceValues SettingsDialog::pace() const
{
    PaceValues pace;
    pace.atOnce = m_atOnce->value();
    pace.bytesPerSecond = m_limited->isChecked() ? qRound64(m_limit->value() * MiB) : 0;
    pace.pauseOnMetered = m_metered->isChecked();
    pace.keepAwake = m_keepAwake->isChecked();
    return pace;
}

ProxyValues SettingsDialog::proxy() const
{
    return {ProxyValues::Way(m_proxyWay->currentData().toInt()), m_proxyAddress->text().trimmed()};
}

SettingsValues SettingsDialog::values() const
{
    SettingsValues values;
    values.uploadDefaults = {m_stream->isChecked(), m_thumbnail->isChecked()};
    values.pace = pace();
    values.scheme = theme::Scheme(m_scheme->currentData().toInt());
    values.language = m_language->currentData().toString();
    values.proxy = proxy();
    values.notifiesUploads = m_notifies->isChecked();
    return values;
}

void SettingsDialog::accept()
{
    const ProxyValues wanted = proxy();
    const QString problem = wanted.way == ProxyValues::Way::Own && m_proxyProblem
                                    ? m_proxyProblem(wanted.address)
                                    : QString();
    if (problem.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_search->clear(); // the setting may be hidden
    m_proxyError->setText(problem);
    m_proxyError->show();
    m_proxyAddress->setFocus(Qt::OtherFocusReason);
    m_proxyAddress->selectAll();
}

} // namespace reeldeck
