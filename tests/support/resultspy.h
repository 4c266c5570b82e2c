#pragma once

#include "api/calls/call.h"

#include <QList>

namespace reeldeck::tests {

/// The outcomes of a call: one, after its time.
template <typename T>
class ResultSpy : public QList<Result<T>>
{
public:
    explicit ResultSpy(Call<T> *call)
    {
        call->onFinished(&m_context, [this](const Result<T> &result) { this->append(result); });
    }

private:
    QObject m_context;
};

template <typename C>
ResultSpy(C *) -> ResultSpy<typename C::Value>;

} // namespace reeldeck::tests
