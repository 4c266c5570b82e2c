#pragma once

#include "api/calls/call.h"
#include "api/calls/multipartjson.h"

namespace reeldeck {

/// `GET .../{id}`, all pages while the session is active. Repeated on transient failures. An
/// unknown session is NotFound.
class MultipartStatusCall final : public Call<MultipartStatus>
{
public:
    /// `parts`: how many the session has, which bounds the pages.
    MultipartStatusCall(const ApiContext &context, const QString &sessionId, int parts,
                        QObject *parent);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;

private:
    QString m_uploadId;
    int m_parts;
    int m_page = 1;
    MultipartStatus m_status;
};

} // namespace reeldeck
