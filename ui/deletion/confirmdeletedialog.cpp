#include "ui/deletion/confirmdeletedialog.h"

#include "base/humantext.h"
#include "ui/basics/assetline.h"
#include "ui/basics/sheet.h"
#include "ui/theme/theme.h"
#include "ui_confirmdeletedialog.h"

namespace reeldeck {

ConfirmDeleteDialog::ConfirmDeleteDialog(const QList<Asset> &assets, const QImage &thumbnail,
                                         QWidget *parent, const QDateTime &nowLocal)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmDeleteDialog>())
    , m_assets(assets)
{
    Q_ASSERT(!assets.isEmpty());
    m_ui->setupUi(this);
    makeSheet(*this);
    theme::setTextStyle(m_ui->question, theme::Text::Title);
    m_ui->question->setMaximumLines(4);
    if (assets.size() == 1)
        showOne(nowLocal);
    else
        showMany();
    m_ui->thumbnail->setPoster(thumbnail);
    m_ui->thumbnail->setKind(assets.first().kind());
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->deleteButton, &QAbstractButton::clicked, this, &QDialog::accept);
    m_ui->cancel->setFocus();
}

ConfirmDeleteDialog::~ConfirmDeleteDialog() = default;

void ConfirmDeleteDialog::showOne(const QDateTime &nowLocal)
{
    const Asset &asset = m_assets.first();
    setWindowTitle(tr("Delete Asset"));
    m_ui->question->showText(tr("Delete “%1”?").arg(assetTitle(asset, 90)));
    m_ui->facts->setText(assetFacts(asset, nowLocal));
    m_ui->loss->setText(tr("The file, its stream and its thumbnail are removed from the platform "
                           "for good. You can undo for 5 seconds."));
    m_ui->deleteButton->setText(tr("Delete Asset"));
}

void ConfirmDeleteDialog::showMany()
{
    const int count = int(m_assets.size());
    setWindowTitle(tr("Delete Assets"));
    m_ui->question->showText(tr("Delete %Ln assets?", nullptr, count));
    qint64 size = 0;
    bool allKnown = true;
    for (const Asset &asset : std::as_const(m_assets)) {
        allKnown = allKnown && asset.size.has_value();
        size += std::max<qint64>(0, asset.size.value_or(0));
    }
    const QString names =
            count == 2
                    ? tr("“%1” and “%2”")
                              .arg(assetTitle(m_assets.at(0), 40), assetTitle(m_assets.at(1), 40))
                    : tr("“%1”, “%2” and %L3 more")
                              .arg(assetTitle(m_assets.at(0), 40), assetTitle(m_assets.at(1), 40))
                              .arg(count - 2);
    m_ui->facts->setText(allKnown ? tr("%1; %2 in total", "names; size").arg(names, humanSize(size))
                                  : names);
    m_ui->loss->setText(tr("The files, their streams and their thumbnails are removed from the "
                           "platform for good. You can undo for 5 seconds."));
    m_ui->deleteButton->setText(tr("Delete %Ln Assets", nullptr, count));
}

} // namespace reeldeck
