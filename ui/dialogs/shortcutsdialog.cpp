#include "ui/dialogs/shortcutsdialog.h"

#include "ui/basics/sheet.h"
#include "ui/basics/sheetfit.h"
#include "ui/basics/tonelabel.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/theme.h"
#include "ui_shortcutsdialog.h"

#include <QGridLayout>

namespace reeldeck {

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutEntry> &entries, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    makeSheet(*this);
    auto *grid = new QGridLayout(m_ui->body);
    grid->setContentsMargins(0, 0, theme::Unit, 0);
    grid->setHorizontalSpacing(3 * theme::Unit);
    grid->setVerticalSpacing(theme::Unit);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    QString section;
    int row = 0;
    const auto add = [&](const QString &text, const char *look, int column, int span) {
        auto *label = new ToneLabel;
        label->setLook(QString::fromLatin1(look));
        label->setWordWrap(span == 1);
        label->setText(text);
        grid->addWidget(label, row, column, 1, span);
    };
    for (const ShortcutEntry &entry : entries) {
        if (entry.section != section) {
            section = entry.section;
            if (row > 0)
                grid->setRowMinimumHeight(row++, theme::Unit / 2);
            add(section, "strong", 0, 2);
            ++row;
        }
        add(entry.keys, "muted", 0, 1);
        add(entry.text, "", 1, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    setAccessibleRole(m_ui->scroll,
                      QAccessible::Grouping); // Tab comes to it, and the arrows scroll
    m_ui->body->setAutoFillBackground(false);
    const int room = screenToComeOn(*this)->availableGeometry().height() / 2;
    m_ui->scroll->setMinimumHeight(std::min(m_ui->body->sizeHint().height(), room));
    connect(m_ui->close, &QAbstractButton::clicked, this, &QDialog::accept);
    m_ui->close->setFocus();
}

ShortcutsDialog::~ShortcutsDialog() = default;

QList<ShortcutEntry> ShortcutsDialog::playerEntries()
{
    const QString player = tr("Player");
    const QString picture = tr("Picture");
    return {
            {player, tr("Space, K"), tr("Play or pause")},
            {player, tr("J, L"), tr("10 seconds back, forward")},
            {player, tr("Left, Right"), tr("5 seconds back, forward")},
            {player, tr("Home, End"), tr("To the beginning, the end")},
            {player, tr("<, >"), tr("Slower, faster")},
            {player, tr("Comma, period"), tr("One frame back, forward")},
            {player, tr("R"), tr("Repeat a part: from here, up to here, no more")},
            {player, tr("T"), tr("Copy the time code")},
            {player, tr("M"), tr("Sound off and on")},
            {player, tr("F"), tr("Full screen")},
            {player, tr("Esc"), tr("Leave full screen")},
            {picture, tr("+, -"), tr("Larger, smaller; Ctrl and the wheel do the same")},
            {picture, tr("0"), tr("As large as it fits")},
            {picture, tr("1"), tr("100 %: each pixel one of the screen")},
            {picture, tr("Arrows"), tr("Move it, where it is larger than its place")},
            {picture, tr("Space, K"), tr("Play or pause an animation")},
            {picture, tr("F"), tr("Full screen")},
    };
}

} // namespace reeldeck
