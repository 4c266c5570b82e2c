#include "media/parts/pipelineguard.h"

#include <QtGlobal>

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
#define REELDECK_GUARDS_PIPELINES
#endif

#ifdef REELDECK_GUARDS_PIPELINES

#include "base/log.h"
#include "media/parts/endedlists.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QRandomGenerator>

#include <gst/gst.h>

#include <algorithm>
#include <array>

namespace reeldeck {
namespace {

constexpr int MaxFiles = 16;

/// The files that may be opened, by the word that stands for each in an address. Pipelines ask from
/// threads of their own.
struct OpenFiles
{
    QMutex mutex;
    QHash<QByteArray, QByteArray> paths; ///< As the file system encodes them.
    QList<QByteArray> order;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

constexpr const char *FileScheme = "reeldeckfile";

GType fileSourceType = 0; ///< Of GStreamer's own, which is in the registry no more.
GType resamplerType = 0;

void addGhost(GstElement *bin, GstElement *inner, const char *name)
{
    GstPad *pad = gst_element_get_static_pad(inner, name);
    gst_element_add_pad(bin, gst_ghost_pad_new(name, pad));
    gst_object_unref(pad);
}

// A resampler that keeps the pitch.

void initResampler(GTypeInstance *instance, gpointer)
{
    auto *bin = reinterpret_cast<GstElement *>(instance);
    GstElement *resampler = GST_ELEMENT(g_object_new(resamplerType, nullptr));
    gst_bin_add(GST_BIN(bin), resampler);
    addGhost(bin, resampler, "src");
    // scaletempo takes interleaved samples only.
    GstElement *interleaver = gst_element_factory_make("audioconvert", nullptr);
    GstElement *tempo = gst_element_factory_make("scaletempo", nullptr);
    if (!interleaver || !tempo) {
        g_clear_object(&interleaver);
        g_clear_object(&tempo);
        addGhost(bin, resampler, "sink");
        return;
    }
    gst_bin_add_many(GST_BIN(bin), interleaver, tempo, nullptr);
    gst_element_link_many(interleaver, tempo, resampler, nullptr);
    addGhost(bin, interleaver, "sink");
}

void initResamplerClass(gpointer type, gpointer)
{
    gst_element_class_set_static_metadata(static_cast<GstElementClass *>(type),
                                          "Resampler that keeps the pitch", "Filter/Audio",
                                          "Audioresample after a scaletempo", "Reeldeck");
}

// A source that opens files by their words.

void initFileSourceClass(gpointer type, gpointer)
{
    gst_element_class_set_static_metadata(static_cast<GstElementClass *>(type),
                                          "Files that a person plays", "Source/File",
                                          "Opens a file by a word that stands for it", "Reeldeck");
}

GstURIType uriType(GType)
{
    return GST_URI_SRC;
}

const gchar *const *uriProtocols(GType)
{
    static constexpr std::array<const gchar *, 2> protocols{FileScheme, nullptr};
    return protocols.data();
}

gchar *uriOf(GstURIHandler *)
{
    return nullptr; // nobody needs to know it again
}

gboolean setUri(GstURIHandler *handler, const gchar *uri, GError **error)
{
    const QByteArray word = QByteArray(uri).mid(qsizetype(qstrlen(FileScheme)) + 3);
    OpenFiles &files = openFiles();
    const QMutexLocker lock(&files.mutex);
    const QByteArray path = files.paths.value(word);
    if (path.isEmpty()) {
        g_set_error_literal(error, GST_URI_ERROR, GST_URI_ERROR_BAD_URI, "no such file");
        return FALSE;
    }
    g_object_set(handler, "location", path.constData(), nullptr);
    return TRUE;
}

void initUriHandler(gpointer interface, gpointer)
{
    auto *handler = static_cast<GstURIHandlerInterface *>(interface);
    handler->get_type = uriType;
    handler->get_protocols = uriProtocols;
    handler->get_uri = uriOf;
    handler->set_uri = setUri;
}

/// A kind of element that is a `parent` otherwise.
GType registerType(const char *name, GType parent, GClassInitFunc initClass,
                   GInstanceInitFunc init = nullptr)
{
    GTypeQuery sizes;
    g_type_query(parent, &sizes);
    return g_type_register_static_simple(parent, name, sizes.class_size, initClass,
                                         sizes.instance_size, init, GTypeFlags(0));
}

/// Loaded, so that nothing of its plugin is registered once more later; 0: it isn't installed.
GType typeOf(const char *element)
{
    GstElementFactory *factory = gst_element_factory_find(element);
    if (!factory)
        return 0;
    GstPluginFeature *loaded = gst_plugin_feature_load(GST_PLUGIN_FEATURE(factory));
    gst_object_unref(factory);
    if (!loaded)
        return 0;
    const GType type = gst_element_factory_get_element_type(GST_ELEMENT_FACTORY(loaded));
    gst_object_unref(loaded);
    return type;
}

bool isForbidden(GstPluginFeature *feature)
{
    if (!GST_IS_ELEMENT_FACTORY(feature))
        return false;
    auto *factory = GST_ELEMENT_FACTORY(feature);
    if (gst_element_factory_get_uri_type(factory) != GST_URI_SRC)
        return false;
    const gchar *const *protocols = gst_element_factory_get_uri_protocols(factory);
    static constexpr std::array allowed{"http", "https", "icy", "icyx", FileScheme};
    for (; protocols && *protocols; ++protocols) {
        const auto isSame = [&](const char *each) {
            return qstrcmp(each, *protocols) == 0;
        };
        if (std::none_of(allowed.begin(), allowed.end(), isSame))
            return true;
    }
    return false;
}

void removeForbidden(GstRegistry *registry, GstPluginFeature *feature, gpointer)
{
    if (isForbidden(feature))
        gst_registry_remove_feature(registry, feature);
}

void guardRegistry()
{
    GstRegistry *registry = gst_registry_get();
    fileSourceType = typeOf("filesrc");
    GList *features = gst_registry_get_feature_list(registry, GST_TYPE_ELEMENT_FACTORY);
    for (GList *each = features; each; each = each->next)
        removeForbidden(registry, GST_PLUGIN_FEATURE(each->data), nullptr);
    gst_plugin_feature_list_free(features);
    // A plugin that is loaded registers all that it has, whatever was removed before.
    g_signal_connect(registry, "feature-added", G_CALLBACK(removeForbidden), nullptr);
    if (!fileSourceType)
        return;
    const GType source = registerType("ReeldeckFileSource", fileSourceType, initFileSourceClass);
    const GInterfaceInfo handler{initUriHandler, nullptr, nullptr};
    g_type_add_interface_static(source, GST_TYPE_URI_HANDLER, &handler);
    gst_element_register(nullptr, "reeldeckfilesrc", GST_RANK_PRIMARY, source);
}

void keepPitch()
{
    resamplerType = typeOf("audioresample");
    if (!resamplerType)
        return;
    const GType type =
            registerType("ReeldeckResampler", GST_TYPE_BIN, initResamplerClass, initResampler);
    // Takes the place of the usual one, which Qt asks for by this name.
    gst_element_register(nullptr, "audioresample", GST_RANK_NONE, type);
}

} // namespace

void pipelines::guard()
{
    static const bool isDone = [] {
        GError *error = nullptr;
        if (!gst_init_check(nullptr, nullptr, &error)) {
            qCWarning(lcMedia) << "GStreamer can't be used:" << (error ? error->message : "");
            g_clear_error(&error);
            return false;
        }
        guardRegistry();
        keepPitch();
        for (const char *httpSource : {"souphttpsrc", "curlhttpsrc"})
            endLists(httpSource);
        return true;
    }();
    Q_UNUSED(isDone)
}

bool pipelines::isMissingPlugin(const QString &error)
{
    gchar *words = gst_error_get_message(GST_CORE_ERROR, GST_CORE_ERROR_MISSING_PLUGIN);
    const bool is = error == QString::fromUtf8(words);
    g_free(words);
    return is;
}

QUrl pipelines::address(const QUrl &source)
{
    if (!source.isLocalFile() || !fileSourceType)
        return source;
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    const QByteArray word =
            QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof(numbers)).toHex();
    OpenFiles &files = openFiles();
    const QMutexLocker lock(&files.mutex);
    files.paths.insert(word, QFile::encodeName(source.toLocalFile()));
    files.order.append(word);
    if (files.order.size() > MaxFiles)
        files.paths.remove(files.order.takeFirst());
    QUrl address;
    address.setScheme(QLatin1String(FileScheme));
    address.setHost(QString::fromLatin1(word));
    return address;
}

} // namespace reeldeck

#else

namespace reeldeck {

void pipelines::guard() {}

bool pipelines::isMissingPlugin(const QString &)
{
    return false; // it says so by its kind
}

QUrl pipelines::address(const QUrl &source)
{
    return source;
}

} // namespace reeldeck

#endif
