#pragma once

namespace reeldeck::pipelines {

/// Has every playlist that comes by `element`, a source for HTTP such as "souphttpsrc", end with what is
/// in it: GStreamer's HLS reads one without an end again while it plays, and can take the process down
/// when it has become shorter meanwhile (1.22). The platform's streams are whole; a list that grows is
/// played as far as it went. Takes the element's place; nothing where it isn't installed. Once for each,
/// after gst_init(); GUI thread.
void endLists(const char *element);

} // namespace reeldeck::pipelines
