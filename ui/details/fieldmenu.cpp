#include "ui/details/fieldmenu.h"

#include "base/humantext.h"
#include "ui/basics/plaintext.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>

namespace reeldeck {

FieldMenu::FieldMenu(QWidget *field, const QString &what)
    : QObject(field)
    , m_field(field)
    , m_what(what)
{
    field->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(field, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { show(m_field->mapToGlobal(position)); });
}

QString FieldMenu::text() const
{
    if (const auto *label = qobject_cast<QLabel *>(m_field))
        return withoutIsolates(label->text());
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(m_field))
        return withoutIsolates(edit->toPlainText());
    return {};
}

QString FieldMenu::markedText() const
{
    if (const auto *label = qobject_cast<QLabel *>(m_field))
        return withoutIsolates(label->selectedText());
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(m_field))
        return withoutIsolates(edit->textCursor().selectedText());
    return {};
}

void FieldMenu::show(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString marked = markedText();
    if (!marked.isEmpty())
        menu->addAction(tr("Copy &Marked Text"), this,
                        [this, marked] { emit copyRequested(marked, m_what); });
    menu->addAction(tr("&Copy %1", "a field's name").arg(plainLabel(m_what)), this, [this] {
            emit copyRequested(text(), m_what);
        })->setEnabled(!text().isEmpty());
    menu->popup(globalPosition);
}

} // namespace reeldeck
