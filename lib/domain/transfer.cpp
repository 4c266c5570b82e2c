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

} // namespace reeldeck
