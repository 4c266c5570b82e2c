#include "desktop/window/savedialog.h"

#include "ui/transfers/filechoice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QWidget>

namespace reeldeck {

void chooseTablePlace(QWidget *window, const QString &title, const QString &name,
                      std::function<void(const QString &path)> then)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({QCoreApplication::translate("SaveDialog", "Table (*.csv)"),
                            QCoreApplication::translate("SaveDialog", "JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name + QStringLiteral(".csv"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const bool isJson = filter.contains(QLatin1String("*.json"));
        dialog->setDefaultSuffix(isJson ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    openFileDialog(dialog, window, [then = std::move(then)](const QList<QUrl> &urls) {
        then(urls.first().toLocalFile());
    });
}

} // namespace reeldeck
