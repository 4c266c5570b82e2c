#include "ui/dialogs/workspacesdialog.h"

#include "base/humantext.h"
#include "ui/basics/foldingrow.h"
#include "ui/basics/sheet.h"
#include "ui/basics/wrappedtext.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int ResultLines = 16;
constexpr int AddressLines = 2;

} // namespace

WorkspacesDialog::WorkspacesDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_address(new WrappedText)
    , m_key(new WrappedText)
    , m_result(new WrappedText)
    , m_open(new QPushButton(tr("&Go There")))
    , m_test(new QPushButton(tr("&Test")))
    , m_changeKey(new QPushButton(tr("Change &Key...")))
    , m_remove(new QPushButton(tr("&Remove...")))
{
    setObjectName(QStringLiteral("workspacesDialog"));
    setWindowTitle(tr("Workspaces"));
    m_list->setObjectName(QStringLiteral("workspaceList"));
    m_list->setAccessibleName(tr("Workspaces"));
    m_name->setObjectName(QStringLiteral("workspaceName"));
    m_name->setAccessibleName(tr("Name of the workspace"));
    m_address->setAccessibleName(tr("Address of the workspace"));
    m_address->setMaximumLines(AddressLines);
    m_address->setToolTip(tr("Uploads of a workspace belong to its address. For another one, "
                             "connect another account."));
    m_key->setAccessibleName(tr("API key"));
    m_key->setMaximumLines(ResultLines); // What the keychain lacks may be said here.
    m_result->setObjectName(QStringLiteral("testResult"));
    m_result->setAccessibleName(tr("Result of the test"));
    m_result->setMaximumLines(ResultLines);
    makeLayout();
    makeSheet(*this);

    const auto ask = [this](QPushButton *button,
                            void (WorkspacesDialog::*signal)(const QString &)) {
        connect(button, &QAbstractButton::clicked, this,
                [this, signal] { emit(this->*signal)(selectedId()); });
    };
    ask(m_open, &WorkspacesDialog::openRequested);
    ask(m_test, &WorkspacesDialog::testRequested);
    ask(m_changeKey, &WorkspacesDialog::keyChangeRequested);
    ask(m_remove, &WorkspacesDialog::removalRequested);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0 && m_name->isModified() && m_name->text() != m_entries.at(row).name) {
            m_name->setModified(false);
            emit renamed(selectedId(), m_name->text());
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &WorkspacesDialog::show);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { emit openRequested(selectedId()); });
    m_list->setFocus();
}

void WorkspacesDialog::makeLayout()
{
    auto *add = new QPushButton(tr("&Connect an Account..."));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_open, m_test, m_changeKey, m_remove, add})
        button->setAutoDefault(false);
    close->setDefault(true);
    m_list->setMinimumSize(18 * theme::Unit, 26 * theme::Unit);
    auto *form = new QFormLayout;
    form->setSpacing(theme::Unit);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("Address:"), m_address);
    form->addRow(tr("Key:"), m_key);
    auto *commands = new FoldingRow;
    auto *rows = new QVBoxLayout(commands);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::Unit);
    auto *first = new QHBoxLayout;
    rows->addLayout(first);
    for (QPushButton *button : {m_open, m_test, m_changeKey, m_remove})
        first->addWidget(button);
    first->addStretch();
    commands->fold(rows, first, {first->itemAt(first->count() - 1)});
    auto *facts = new QVBoxLayout;
    facts->setSpacing(2 * theme::Unit);
    facts->addLayout(form);
    facts->addWidget(commands);
    facts->addWidget(m_result);
    facts->addStretch();
    auto *halves = new QHBoxLayout;
    halves->setSpacing(2 * theme::Unit);
    halves->addWidget(m_list, 1);
    halves->addLayout(facts, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::Unit, 3 * theme::Unit, 3 * theme::Unit, 3 * theme::Unit);
    column->setSpacing(2 * theme::Unit);
    column->addLayout(halves, 1);
    column->addLayout(buttons);
    connect(add, &QAbstractButton::clicked, this, &WorkspacesDialog::addRequested);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
}

void WorkspacesDialog::setEntries(const QList<WorkspaceEntry> &entries)
{
    const QString before = selectedId();
    m_entries = entries;
    int row = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const WorkspaceEntry &entry = entries.at(i);
            auto *item = new QListWidgetItem(displayName(entry.name), m_list);
            item->setSizeHint({0, 4 * theme::Unit});
            QFont font = item->font();
            font.setBold(entry.isShown);
            item->setFont(font);
            if (before.isEmpty() ? entry.isShown : entry.id == before)
                row = int(i);
        }
        m_list->setCurrentRow(row);
    }
    show(row);
}

QString WorkspacesDialog::selectedId() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).id : QString();
}

void WorkspacesDialog::show(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const WorkspaceEntry &entry = m_entries.at(row);
    m_name->setText(entry.name);
    m_name->setReadOnly(entry.isLocal);
    m_address->showText(entry.isLocal ? tr("On this computer, new at each start") : entry.address);
    const bool isKeyWanted = !entry.isLocal && !m_keyTexts.contains(entry.id);
    if (isKeyWanted)
        m_keyTexts.insert(entry.id, tr("Looking it up...", "the key"));
    m_key->showText(entry.isLocal ? tr("A new one at each start", "the key")
                                  : m_keyTexts.value(entry.id));
    m_result->showText({});
    m_open->setEnabled(!entry.isShown);
    for (QPushButton *button : {m_test, m_changeKey, m_remove})
        button->setEnabled(!entry.isLocal);
    if (isKeyWanted)
        emit keyTextNeeded(entry.id);
}

void WorkspacesDialog::setKeyText(const QString &id, const QString &text)
{
    m_keyTexts.insert(id, text);
    if (id == selectedId())
        m_key->showText(text);
}

void WorkspacesDialog::setTestText(const QString &id, const QString &text, bool isGood)
{
    if (id != selectedId())
        return;
    m_result->showText(text);
    QPalette colours = palette();
    if (!text.isEmpty() && !isGood)
        colours.setColor(QPalette::Text, theme::color(theme::Tone::Danger));
    m_result->setPalette(colours);
}

} // namespace reeldeck
