#include "media/parts/endedlists.h"

#include <QByteArray>

#include <gst/base/gstpushsrc.h>

#include <cstring>

namespace reeldeck {
namespace {

constexpr char ListHead[] = "#EXTM3U"; // RFC 8216, section 4.3.1.1: a list begins so.
constexpr gsize HeadLength = sizeof ListHead - 1;
/// It may stand anywhere in a list (section 4.3.3.4), and means nothing in a list of renditions.
constexpr char ListEnd[] = "\n#EXT-X-ENDLIST";
constexpr gsize EndLength = sizeof ListEnd - 1;

GstPushSrcClass *parentOf(gpointer source)
{
    return GST_PUSH_SRC_CLASS(g_type_class_peek_parent(G_OBJECT_GET_CLASS(source)));
}

/// Whether the first bytes of the present answer have come.
GQuark begun()
{
    static const GQuark quark = g_quark_from_static_string("reeldeck-begun");
    return quark;
}

/// What came instead of more bytes when an answer is shorter than a list's head; kept for the next
/// question, since a source isn't asked again after its end.
GQuark outcome()
{
    static const GQuark quark = g_quark_from_static_string("reeldeck-outcome");
    return quark;
}

gboolean start(GstBaseSrc *source)
{
    g_object_set_qdata(G_OBJECT(source), begun(), nullptr);
    g_object_set_qdata(G_OBJECT(source), outcome(), nullptr);
    const auto parentStart = parentOf(source)->parent_class.start;
    return !parentStart || parentStart(source);
}

/// The same with an end behind its head; the buffer itself when it is no list.
GstBuffer *ended(GstBuffer *buffer)
{
    gchar head[HeadLength];
    if (gst_buffer_extract(buffer, 0, head, HeadLength) != HeadLength ||
        std::memcmp(head, ListHead, HeadLength) != 0)
        return buffer;
    GstBuffer *list = gst_buffer_copy_region(buffer, GST_BUFFER_COPY_ALL, 0, HeadLength);
    GstBuffer *end = gst_buffer_new_memdup(ListEnd, EndLength);
    GstBuffer *rest = gst_buffer_copy_region(buffer, GST_BUFFER_COPY_MEMORY, HeadLength,
                                             gst_buffer_get_size(buffer) - HeadLength);
    gst_buffer_unref(buffer);
    return gst_buffer_append(gst_buffer_append(list, end), rest);
}

/// Adds what comes until a list's head would be whole: it may come byte by byte.
GstBuffer *withHead(GstPushSrc *source, GstBuffer *buffer)
{
    while (gst_buffer_get_size(buffer) < HeadLength) {
        GstBuffer *more = nullptr;
        const GstFlowReturn flow = parentOf(source)->create(source, &more);
        if (flow != GST_FLOW_OK) {
            g_object_set_qdata(G_OBJECT(source), outcome(), GINT_TO_POINTER(int(flow)));
            break;
        }
        buffer = gst_buffer_append(buffer, more);
    }
    return buffer;
}

GstFlowReturn create(GstPushSrc *source, GstBuffer **buffer)
{
    if (const int kept = GPOINTER_TO_INT(g_object_get_qdata(G_OBJECT(source), outcome())))
        return GstFlowReturn(kept); // GST_FLOW_OK, which is 0, is never kept.
    const GstFlowReturn flow = parentOf(source)->create(source, buffer);
    if (flow == GST_FLOW_OK && !g_object_get_qdata(G_OBJECT(source), begun())) {
        g_object_set_qdata(G_OBJECT(source), begun(), GINT_TO_POINTER(1));
        *buffer = ended(withHead(source, *buffer));
    }
    return flow;
}

void initClass(gpointer type, gpointer)
{
    static_cast<GstBaseSrcClass *>(type)->start = start;
    static_cast<GstPushSrcClass *>(type)->create = create;
}

} // namespace

void pipelines::endLists(const char *element)
{
    GstElementFactory *factory = gst_element_factory_find(element);
    if (!factory)
        return; // it isn't installed
    // Loaded, so that nothing of its plugin is registered once more later.
    GstPluginFeature *loaded = gst_plugin_feature_load(GST_PLUGIN_FEATURE(factory));
    gst_object_unref(factory);
    if (!loaded)
        return;
    const GType source = gst_element_factory_get_element_type(GST_ELEMENT_FACTORY(loaded));
    const guint rank = gst_plugin_feature_get_rank(loaded);
    gst_object_unref(loaded);
    if (!g_type_is_a(source, GST_TYPE_PUSH_SRC))
        return;
    GTypeQuery sizes;
    g_type_query(source, &sizes);
    const QByteArray name = QByteArray("ReeldeckEndedLists-").append(element);
    const GType type =
            g_type_register_static_simple(source, name.constData(), sizes.class_size, initClass,
                                          sizes.instance_size, nullptr, GTypeFlags(0));
    gst_element_register(nullptr, element, rank, type);
}

} // namespace reeldeck
