#include "base/savedfile.h"

#include <QSaveFile>

namespace reeldeck {

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace reeldeck
