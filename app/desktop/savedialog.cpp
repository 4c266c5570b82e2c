#include "desktop/savedialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace reeldeck {

void chooseTablePlace(QWidget *window, const QString &title, const QString &name,
                      std::function<void(const QString &path)> then)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("SaveDialog", text);
    };
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name + QStringLiteral(".csv"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const bool isJson = filter.contains(QLatin1String("*.json"));
        dialog->setDefaultSuffix(isJson ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(then));
    dialog->open();
}

} // namespace reeldeck
