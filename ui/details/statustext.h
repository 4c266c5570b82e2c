#pragma once

#include "domain/asset.h"
#include "ui/theme/theme.h"

#include <QString>

#include <optional>

namespace reeldeck {

/// One status as the details show it. No tone: there is nothing to have a status of.
struct StatusText
{
    QString word;
    std::optional<theme::Tone> tone;
};

StatusText shownStatus(const Asset &asset);
StatusText shownStreamStatus(const Asset &asset);
StatusText shownThumbnailStatus(const Asset &asset);

/// Why a size, a length or a time has no value.
QString absentText(const Asset &asset);

/// The wire's own word for something, at most 60 characters of it, to be shown.
QString shortWord(const QString &text);

} // namespace reeldeck
