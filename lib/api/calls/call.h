#pragma once

#include "api/calls/apicall.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace reeldeck {

/// A call whose outcome is a Result<T>: a request and what its answer means. Another call of the
/// contract is a method of ApiClient that makes one of these. A call of several requests, or one that
/// tells how far it is, derives from it.
template <typename T>
class Call : public ApiCall
{
public:
    using Value = T;
    /// What a whole 2xx answer means.
    using Parser = std::function<Result<T>(const HttpOutcome &answer)>;

    /// A request that can't be made fails the call with its error, unsent.
    Call(const ApiContext &context, CallKind kind, Result<ApiRequest> request, Parser parse,
         QObject *parent)
        : ApiCall(context, kind, parent)
        , m_request(std::move(request))
        , m_parse(std::move(parse))
    {}

    /// Calls `slot`, a function or a member of `receiver`, with the outcome: once, on the receiver's
    /// thread, unless the receiver is gone by then. Before finished(), which deletes the call.
    template <typename Receiver, typename Slot>
    QMetaObject::Connection onFinished(Receiver *receiver, Slot slot)
    {
        if constexpr (std::is_member_function_pointer_v<Slot>) {
            return connect(this, &ApiCall::finished, receiver,
                           [receiver, slot, outcome = m_outcome] { (receiver->*slot)(**outcome); });
        } else {
            return connect(this, &ApiCall::finished, receiver,
                           [slot = std::move(slot), outcome = m_outcome] { slot(**outcome); });
        }
    }

protected:
    /// For a call of its own kind: begin() and answered() are the deriving class's.
    Call(const ApiContext &context, CallKind kind, QObject *parent)
        : Call(context, kind, ApiRequest(), {}, parent)
    {}

    void begin() override
    {
        if (m_request.ok())
            send(*m_request);
        else
            fail(m_request.error());
    }
    void answered(const HttpOutcome &answer) override
    {
        conclude(withHead(m_parse(answer), answer));
    }
    void fail(const Error &error) override { conclude(error); }

    /// The outcome, unless it is decided.
    void conclude(Result<T> result)
    {
        if (isDecided())
            return;
        m_outcome->emplace(std::move(result));
        decide();
    }

private:
    Result<ApiRequest> m_request;
    Parser m_parse;
    /// Shared with the slots: they may delete the call, or run on another thread after it has gone.
    std::shared_ptr<std::optional<Result<T>>> m_outcome =
            std::make_shared<std::optional<Result<T>>>();
};

} // namespace reeldeck
