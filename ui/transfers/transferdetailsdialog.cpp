#include "ui/transfers/transferdetailsdialog.h"

#include "base/humantext.h"
#include "domain/transfertext.h"
#include "ui/basics/sheet.h"
#include "ui/basics/sheetfit.h"
#include "ui/basics/tonelabel.h"
#include "ui/basics/wrappedtext.h"
#include "ui/theme/theme.h"
#include "ui_transferdetailsdialog.h"

#include <QAbstractItemModel>
#include <QGridLayout>
#include <QScreen>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int ReasonLines = 12; ///< The platform's own words are bounded; nearly all fit.

bool haveSameLabels(const QList<TransferFact> &a, const QList<TransferFact> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const TransferFact &x, const TransferFact &y) {
                          return x.label == y.label && x.kind == y.kind;
                      });
}

} // namespace

TransferDetailsDialog::TransferDetailsDialog(const QModelIndex &row, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TransferDetailsDialog>())
    , m_row(row)
{
    m_ui->setupUi(this);
    makeSheet(*this);
    theme::setTextStyle(m_ui->name, theme::Text::Title);
    m_ui->name->setMaximumLines(3);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->body->setAutoFillBackground(false);
    connect(m_ui->close, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->copy, &QAbstractButton::clicked, this,
            [this] { emit copyRequested(transferDetails(m_transfer)); });
    connect(m_ui->act, &QAbstractButton::clicked, this,
            [this] { emit requested(m_command, {m_transfer.id}); });
    connect(m_ui->cancelUpload, &QAbstractButton::clicked, this,
            [this] { emit requested(TransferCommand::Cancel, {m_transfer.id}); });
    if (const QAbstractItemModel *model = row.model()) {
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    if (m_row.row() >= first.row() && m_row.row() <= last.row())
                        follow();
                });
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TransferDetailsDialog::showActions);
        connect(model, &QAbstractItemModel::modelReset, this, &TransferDetailsDialog::showActions);
    }
    follow();
    m_ui->close->setFocus();
}

TransferDetailsDialog::~TransferDetailsDialog() = default;

void TransferDetailsDialog::follow()
{
    if (!m_row.isValid())
        return;
    const auto transfer = m_row.data(TransferValueRole).value<Transfer>();
    if (isFetched(transfer))
        m_transfer = transfer;
    else
        m_transfer.phase = transfer.phase; // Out of the model's memory by now.
    show(m_transfer);
}

void TransferDetailsDialog::show(const Transfer &transfer)
{
    m_ui->name->showText(displayName(transfer.name));
    const QList<TransferFact> facts = transferFacts(transfer);
    if (!haveSameLabels(facts, m_facts))
        buildRows(facts);
    m_facts = facts;
    for (qsizetype i = 0; i < facts.size(); ++i)
        m_values.at(i)->showText(facts.at(i).value);
    showActions();
}

void TransferDetailsDialog::buildRows(const QList<TransferFact> &facts)
{
    m_values.clear();
    delete m_ui->body->layout();
    const QList<QWidget *> before =
            m_ui->body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    auto *grid = new QGridLayout(m_ui->body);
    grid->setContentsMargins(0, 0, theme::Unit, 0);
    grid->setHorizontalSpacing(2 * theme::Unit);
    grid->setVerticalSpacing(theme::Unit / 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const TransferFact &fact : facts) {
        auto *label = new ToneLabel;
        label->setTone(theme::Tone::Muted);
        label->setText(fact.label);
        auto *value = new WrappedText;
        value->setObjectName(QStringLiteral("fact"));
        value->setAccessibleName(fact.label);
        value->setMaximumLines(ReasonLines);
        value->showText(fact.value);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        const bool hasLink = fact.kind != TransferFact::Kind::Plain;
        grid->addWidget(value, row, 1, 1, hasLink ? 1 : 2);
        if (hasLink)
            addLink(grid, row, fact.kind);
        m_values << value;
        ++row;
    }
    grid->setRowStretch(row, 1);
    // Everything at once where the screen is high enough; the rest of the dialog needs some, too.
    const int height = grid->totalHeightForWidth(minimumWidth() - 7 * theme::Unit) + theme::Unit;
    const int room = screenToComeOn(*this)->availableGeometry().height() / 2;
    m_ui->scroll->setMinimumHeight(std::min(height, room));
}

void TransferDetailsDialog::addLink(QGridLayout *grid, int row, TransferFact::Kind kind)
{
    auto *link = new QPushButton;
    theme::setVariant(link, "link");
    // In line with the words beside it.
    link->setStyleSheet(QStringLiteral("QPushButton { padding: 0 4px; min-height: 0; }"));
    if (kind == TransferFact::Kind::AssetId) {
        link->setText(tr("Show in List"));
        connect(link, &QAbstractButton::clicked, this,
                [this] { emit showInListRequested(m_transfer.assetId); });
    } else {
        link->setText(tr("Show in Folder"));
        connect(link, &QAbstractButton::clicked, this,
                [this] { emit showInFolderRequested(m_transfer.request.path); });
    }
    grid->addWidget(link, row, 2, Qt::AlignRight | Qt::AlignTop);
}

void TransferDetailsDialog::showActions()
{
    QList<TransferCommand> commands;
    if (m_row.isValid())
        commands = transferCommands(m_transfer.phase, false);
    m_ui->cancelUpload->setVisible(commands.removeOne(TransferCommand::Cancel));
    m_ui->act->setVisible(!commands.isEmpty());
    if (!commands.isEmpty()) {
        m_command = commands.first();
        m_ui->act->setText(transferCommandText(m_command));
    }
}

} // namespace reeldeck
