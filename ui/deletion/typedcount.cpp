#include "ui/deletion/typedcount.h"

#include <QLocale>

namespace reeldeck {

bool isTypedCount(const QString &text, qsizetype count)
{
    bool isNumber = false;
    qlonglong typed = text.trimmed().toLongLong(&isNumber);
    if (!isNumber)
        typed = QLocale().toLongLong(text.trimmed(), &isNumber);
    return isNumber && typed == count;
}

} // namespace reeldeck
