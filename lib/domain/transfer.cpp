#include "domain/transfer.h"

namespace reeldeck {

bool isFinal(TransferPhase phase)
{
    return phase == TransferPhase::Ready || phase == TransferPhase::Failed ||
           phase == TransferPhase::Cancelled;
}

bool isActive(TransferPhase phase)
{
    switch (phase) {
    case TransferPhase::Checking:
    case TransferPhase::Uploading:
    case TransferPhase::WaitingForServer:
    case TransferPhase::Processing:
        return true;
    default:
        return false;
    }
}

void adoptName(Transfer &transfer, const Asset &asset)
{
    if (transfer.request.path.isEmpty() && transfer.request.filename.isEmpty() &&
        !asset.filename.isEmpty())
        transfer.name = asset.filename;
}

} // namespace reeldeck
