<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AssetLine</name>
    <message>
        <source>uploaded today %1</source>
        <translation>subido hoy a las %1</translation>
    </message>
    <message>
        <source>uploaded yesterday</source>
        <translation>subido ayer</translation>
    </message>
    <message>
        <source>uploaded %1</source>
        <comment>a date</comment>
        <translation>subido el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio files</source>
        <translation>
            <numerusform>%Ln archivo de audio</numerusform>
            <numerusform>%Ln archivos de audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln URLs</source>
        <translation>
            <numerusform>%Ln URL</numerusform>
            <numerusform>%Ln URL</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetListing</name>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Filename: %1</source>
        <translation>Nombre de archivo: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Orden: %1, descendente</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Orden: %1, ascendente</translation>
    </message>
    <message>
        <source>Size: from %1</source>
        <translation>Tamaño: desde %1</translation>
    </message>
    <message>
        <source>Size: to %1</source>
        <translation>Tamaño: hasta %1</translation>
    </message>
    <message>
        <source>Size: %1 to %2</source>
        <translation>Tamaño: de %1 a %2</translation>
    </message>
    <message>
        <source>Duration: from %1</source>
        <translation>Duración: desde %1</translation>
    </message>
    <message>
        <source>Duration: to %1</source>
        <translation>Duración: hasta %1</translation>
    </message>
    <message>
        <source>Duration: %1 to %2</source>
        <translation>Duración: de %1 a %2</translation>
    </message>
    <message>
        <source>Created: from %1</source>
        <translation>Creación: desde el %1</translation>
    </message>
    <message>
        <source>Created: to %1</source>
        <translation>Creación: hasta el %1</translation>
    </message>
    <message>
        <source>Created: %1 to %2</source>
        <translation>Creación: del %1 al %2</translation>
    </message>
</context>
<context>
    <name>AssetTable</name>
    <message>
        <source>Stream pending</source>
        <translation>Transmisión pendiente</translation>
    </message>
    <message>
        <source>Processing stream</source>
        <translation>Procesando la transmisión</translation>
    </message>
    <message>
        <source>Stream ready</source>
        <translation>Transmisión lista</translation>
    </message>
    <message>
        <source>Stream error</source>
        <translation>Error de transmisión</translation>
    </message>
    <message>
        <source>Thumbnail pending</source>
        <translation>Miniatura pendiente</translation>
    </message>
    <message>
        <source>Processing thumbnail</source>
        <translation>Procesando la miniatura</translation>
    </message>
    <message>
        <source>Thumbnail ready</source>
        <translation>Miniatura lista</translation>
    </message>
    <message>
        <source>Thumbnail error</source>
        <translation>Error de miniatura</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the stream</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the stream</comment>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the stream</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the stream</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the thumbnail</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the thumbnail</comment>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the thumbnail</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the thumbnail</comment>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep everything the program writes below this folder.</source>
        <translation>Guardar en esta carpeta todo lo que escribe el programa.</translation>
    </message>
    <message>
        <source>Connect to the platform at this address, e.g. https://api.twelvelabs.io/v1.3. The key comes from TWELVELABS_API_KEY, from the keychain, or from you.</source>
        <translation>Conectar con la plataforma en esta dirección, p. ej. https://api.twelvelabs.io/v1.3. La clave se toma de TWELVELABS_API_KEY o del llavero, o se pide.</translation>
    </message>
    <message>
        <source>Open the window with one of its commands: %1.</source>
        <translation>Abrir la ventana con una de sus acciones: %1.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Reeldeck, the desktop asset manager for the TwelveLabs platform.</source>
        <translation>Reeldeck, el gestor de recursos de escritorio para la plataforma TwelveLabs.</translation>
    </message>
    <message>
        <source>Files, folders and http(s) URLs to upload.</source>
        <translation>Archivos, carpetas y URL http(s) que se van a subir.</translation>
    </message>
    <message>
        <source>%1 &quot;reeldeck --help&quot; lists the options.</source>
        <translation>%1 «reeldeck --help» muestra las opciones.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir necesita el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>--action doesn&apos;t know &quot;%1&quot;. It takes %2.</source>
        <translation>--action no conoce «%1». Admite %2.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 refuses the connection: nothing answers at this address. Check it, above all the number after the colon.</source>
        <translation>%1 rechaza la conexión: en esta dirección no responde nadie. Compruebe la dirección, sobre todo el número tras los dos puntos.</translation>
    </message>
    <message>
        <source>There is no server called %1, or the network can&apos;t look it up. Check the address and the network.</source>
        <translation>No existe ningún servidor llamado %1, o la red no puede encontrarlo. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 no responde. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the address and the network.</source>
        <translation>No hay conexión con %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>There is a server at %1, but no platform at “%2”. Check the end of the address; the one of TwelveLabs is %3.</source>
        <translation>Hay un servidor en %1, pero no una plataforma en «%2». Compruebe el final de la dirección; la de TwelveLabs es %3.</translation>
    </message>
    <message>
        <source>The platform at %1 does not accept this key. Copy the whole key once more, and check that it belongs to this platform.</source>
        <translation>La plataforma en %1 no acepta esta clave. Vuelva a copiar la clave completa y compruebe que sea de esta plataforma.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: its certificate is not trusted, or it does not speak https. Check the address, and the date and time of this computer.</source>
        <translation>No hay conexión segura con %1: su certificado no es de confianza o no admite https. Compruebe la dirección y la fecha y hora de este equipo.</translation>
    </message>
    <message>
        <source>%1 sends on to another address, where the key must not go. Enter the address of the platform itself.</source>
        <translation>%1 redirige a otra dirección, a la que no debe enviarse la clave. Introduzca la dirección de la propia plataforma.</translation>
    </message>
    <message>
        <source>%1 answers, but not as the platform does. Check the address, and that no sign-in page of the network is in the way.</source>
        <translation>%1 responde, pero no como lo hace la plataforma. Compruebe la dirección y que no se interponga una página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sin conexión a la red</translation>
    </message>
    <message>
        <source>The platform refuses the connection</source>
        <translation>La plataforma rechaza la conexión</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached</source>
        <translation>No se puede acceder a la plataforma</translation>
    </message>
    <message>
        <source>offline, a copy from %1</source>
        <translation>sin red; última copia: %1</translation>
    </message>
    <message>
        <source>not connected, a copy from %1</source>
        <translation>sin conexión; última copia: %1</translation>
    </message>
    <message>
        <source>%1 received the request but did not answer it. Check the address, or try again.</source>
        <translation>%1 recibió la solicitud, pero no la respondió. Compruebe la dirección o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server at %1 does not understand the request, so it may not be the platform. Check the address.</source>
        <translation>El servidor en %1 no entiende la solicitud, así que quizá no sea la plataforma. Compruebe la dirección.</translation>
    </message>
</context>
<context>
    <name>DeletionSummary</name>
    <message>
        <source>It is in use.</source>
        <translation>Está en uso.</translation>
    </message>
    <message>
        <source>It is in use by: %1</source>
        <comment>names of indexes</comment>
        <translation>Está en uso en: %1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
    <message>
        <source>“%1” had already been deleted elsewhere.</source>
        <translation>«%1» ya se había eliminado en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” was kept.</source>
        <translation>Se ha conservado «%1».</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>No se ha eliminado «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln conservado</numerusform>
            <numerusform>%Ln conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list such as: 4 deleted, 8 kept</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already been deleted elsewhere.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln ya se había eliminado en otro lugar.</numerusform>
            <numerusform>%Ln ya se habían eliminado en otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted:</source>
        <translation>No eliminados:</translation>
    </message>
    <message>
        <source>Kept, because they are in use:</source>
        <translation>Conservados porque están en uso:</translation>
    </message>
    <message>
        <source>Kept, because you stopped:</source>
        <translation>Conservados porque se detuvo la eliminación:</translation>
    </message>
    <message>
        <source>Already deleted elsewhere:</source>
        <translation>Ya eliminados en otro lugar:</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Eliminados:</translation>
    </message>
</context>
<context>
    <name>FileStamp</name>
    <message>
        <source>“%1” became smaller after it was queued (%2 then, %3 now), so the upload was stopped. Add it again when it is complete.</source>
        <translation>«%1» disminuyó de tamaño después de ponerse en cola (antes %2, ahora %3), así que la subida se detuvo. Añádalo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>“%1” grew after it was queued (%2 then, %3 now), so the upload was stopped. Add it again when it is complete.</source>
        <translation>«%1» aumentó de tamaño después de ponerse en cola (antes %2, ahora %3), así que la subida se detuvo. Añádalo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file after it was queued, so the upload was stopped. Add it again to upload the new one.</source>
        <translation>«%1» se sustituyó por otro archivo después de ponerse en cola, así que la subida se detuvo. Añádalo de nuevo para subir el nuevo.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was queued, so the upload was stopped. Add it again to upload it as it is now.</source>
        <translation>«%1» se modificó después de ponerse en cola, así que la subida se detuvo. Añádalo de nuevo para subirlo tal como está ahora.</translation>
    </message>
</context>
<context>
    <name>HlsPlaylist</name>
    <message>
        <source>What the platform sends is not a playlist, so there is nothing to play.</source>
        <translation>Lo que envía la plataforma no es una lista de reproducción, así que no hay nada que reproducir.</translation>
    </message>
    <message>
        <source>The playlist is empty, so there is nothing to play.</source>
        <translation>La lista de reproducción está vacía, así que no hay nada que reproducir.</translation>
    </message>
    <message>
        <source>The playlist names “%1”, which is not a web address. It was not opened.</source>
        <translation>La lista de reproducción menciona «%1», que no es una dirección web. No se ha abierto.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number, which may be too large for %Ln.</extracomment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date in this year</comment>
        <extracomment>&quot;Nov 21&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date in another year</comment>
        <extracomment>&quot;Nov 21, 2025&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>speed</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1&#xa0;KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1&#xa0;PB</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1&#xa0;EB</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, such as de or zh_CN</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a size, the whole size; the first may be a mere number</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes, short</comment>
        <translation>%1&#xa0;B</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <extracomment>A pattern of QLocale::toString(), as all those below: &quot;14:02&quot;.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of day</comment>
        <extracomment>&quot;14:02:31&quot;</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <extracomment>&quot;Nov 21, 14:02&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <comment>date and time in a list</comment>
        <extracomment>&quot;2025-11-21 14:02:31&quot;</extracomment>
        <translation>dd/MM/yyyy HH:mm:ss</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s</source>
        <comment>time</comment>
        <translation>
            <numerusform>aprox. %Ln s</numerusform>
            <numerusform>aprox. %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <comment>time</comment>
        <translation>
            <numerusform>aprox. %Ln min</numerusform>
            <numerusform>aprox. %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <comment>time</comment>
        <translation>
            <numerusform>aprox. %Ln h</numerusform>
            <numerusform>aprox. %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a text, what explains it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>date that a person types</comment>
        <extracomment>&quot;2025-11-21&quot;</extracomment>
        <translation>dd/MM/yyyy</translation>
    </message>
</context>
<context>
    <name>KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>KeychainCredentials</name>
    <message>
        <source>The API key is in the keychain of this desktop, which stayed locked. Unlock it: Reeldeck goes on then. Or try again to be asked once more.</source>
        <translation>La clave de API está en el llavero de este escritorio, que sigue bloqueado. Desbloquéelo y Reeldeck continuará, o reintente para que se le pregunte otra vez.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked, so what you entered is kept until you quit. Unlock it, and Reeldeck hands it over.</source>
        <translation>El llavero de este escritorio sigue bloqueado, así que lo introducido se guarda hasta que salga del programa. Desbloquéelo y Reeldeck se lo pasará.</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not answer, so what you entered is kept until you quit. As soon as it answers, Reeldeck hands it over.</source>
        <translation>El llavero de este escritorio no responde, así que lo introducido se guarda hasta que salga del programa. En cuanto responda, Reeldeck se lo pasará.</translation>
    </message>
    <message>
        <source>No keychain is running on this desktop, so what you entered is kept until you quit. Start one, such as GNOME Keyring or KWallet, and Reeldeck hands it over.</source>
        <translation>En este escritorio no hay ningún llavero en marcha, así que lo introducido se guarda hasta que salga del programa. Inicie uno, como GNOME Keyring o KWallet, y Reeldeck se lo pasará.</translation>
    </message>
    <message>
        <source>The keychain of this desktop is there, but does not answer. Reeldeck goes on as soon as it does. Or try again, or enter the API key: Menu, “Workspaces...”, “Change Key...”.</source>
        <translation>El llavero de este escritorio está en marcha, pero no responde. Reeldeck continuará en cuanto lo haga. También puede reintentar o introducir la clave de API: Menú, «Espacios de trabajo...», «Cambiar clave...».</translation>
    </message>
    <message>
        <source>No keychain is running on this desktop, so the API key can&apos;t be looked up. Start one, such as GNOME Keyring or KWallet: Reeldeck goes on then. Or enter the API key, which is kept until you quit: Menu, “Workspaces...”, “Change Key...”.</source>
        <translation>En este escritorio no hay ningún llavero en marcha, así que no se puede consultar la clave de API. Inicie uno, como GNOME Keyring o KWallet, y Reeldeck continuará. También puede introducir la clave de API, que se guarda hasta que salga del programa: Menú, «Espacios de trabajo...», «Cambiar clave...».</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>These are too many files at once. Hand over their folder.</source>
        <translation>Son demasiados archivos a la vez. Indique la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>A name or URL is longer than any can be.</source>
        <translation>Un nombre o una URL supera la longitud posible.</translation>
    </message>
    <message>
        <source>Reeldeck has no such action. Its actions are %1.</source>
        <translation>Reeldeck no tiene esa acción. Sus acciones son %1.</translation>
    </message>
    <message>
        <source>The address of a platform begins with https:// or http://.</source>
        <translation>La dirección de una plataforma empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>Only absolute paths and http or https URLs can be handed over.</source>
        <translation>Solo se pueden indicar rutas absolutas y URL http o https.</translation>
    </message>
    <message>
        <source>This request does not come from Reeldeck.</source>
        <translation>Esta solicitud no procede de Reeldeck.</translation>
    </message>
</context>
<context>
    <name>LocalCopy</name>
    <message>
        <source>The local copy of the asset list can&apos;t be kept in “%1”. Check the folder&apos;s permissions and the free space. Reeldeck works without a copy until its next start.</source>
        <translation>No se puede guardar en «%1» la copia local de la lista de recursos. Compruebe los permisos de la carpeta y el espacio libre. Reeldeck funcionará sin copia hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The local copy of the asset list was made by a newer Reeldeck. This one leaves it alone and works without a copy.</source>
        <translation>La copia local de la lista de recursos es de una versión más reciente de Reeldeck. Esta versión no la modifica y funciona sin copia.</translation>
    </message>
    <message>
        <source>The local copy of the asset list was damaged and is kept as “%1”. A new copy fills up as you browse; nothing on the platform is affected.</source>
        <translation>La copia local de la lista de recursos estaba dañada y se conserva como «%1». Se creará otra copia a medida que explore la lista; nada cambia en la plataforma.</translation>
    </message>
    <message>
        <source>The disk is full, so the local copy of the asset list in “%1” can&apos;t be used. Free some space. Reeldeck works without a copy until its next start.</source>
        <translation>El disco está lleno, así que no se puede usar la copia local de la lista de recursos en «%1». Libere espacio. Reeldeck funcionará sin copia hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The local copy of the asset list in “%1” can&apos;t be used. Check the folder and the free space. Reeldeck works without a copy until its next start.</source>
        <translation>No se puede usar la copia local de la lista de recursos en «%1». Compruebe la carpeta y el espacio libre. Reeldeck funcionará sin copia hasta que se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>MediaFacts</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>“%1” is shorter than 4 seconds; the platform&apos;s models need at least that.</source>
        <translation>«%1» dura menos de 4 segundos; los modelos de la plataforma exigen al menos esa duración.</translation>
    </message>
    <message>
        <source>“%1” is longer than 4 hours; the platform&apos;s models take no more. Cut it into parts to have it analyzed.</source>
        <translation>«%1» dura más de 4 horas; los modelos de la plataforma no admiten más. Divídalo en partes para que se pueda analizar.</translation>
    </message>
    <message>
        <source>The colors of “%1” are Dolby Vision&apos;s own (profile 5), which few programs show right; the local library shows it in grey. Export it as HDR10 or SDR for its colors.</source>
        <translation>Los colores de «%1» son propios de Dolby Vision (perfil 5) y pocos programas los muestran bien; la biblioteca local lo muestra en gris. Expórtelo como HDR10 o SDR para ver sus colores.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models need at least 360 × 360.</source>
        <translation>«%1» tiene %2 píxeles; los modelos de la plataforma necesitan al menos 360 × 360.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models take up to 5184 × 2160.</source>
        <translation>«%1» tiene %2 píxeles; los modelos de la plataforma admiten hasta 5184 × 2160.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models need at least 128 × 128.</source>
        <translation>«%1» tiene %2 píxeles; los modelos de la plataforma necesitan al menos 128 × 128.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models take an aspect ratio of up to 2.4 : 1.</source>
        <translation>«%1» tiene %2 píxeles; los modelos de la plataforma admiten una relación de aspecto de hasta 2,4:1.</translation>
    </message>
</context>
<context>
    <name>MediaFormats</name>
    <message>
        <source>Convert it to JPEG or PNG, or export it as such.</source>
        <translation>Convierta el archivo a JPEG o PNG, o expórtelo en uno de esos formatos.</translation>
    </message>
    <message>
        <source>Develop it to JPEG or PNG in the program you edit photos with.</source>
        <translation>Revélela como JPEG o PNG en su programa de edición de fotos.</translation>
    </message>
    <message>
        <source>a Targa picture (TGA)</source>
        <translation>una imagen Targa (TGA)</translation>
    </message>
    <message>
        <source>a playlist, which only names media files</source>
        <translation>una lista de reproducción, que solo menciona archivos multimedia</translation>
    </message>
    <message>
        <source>Upload the files that it names.</source>
        <translation>Suba los archivos que menciona.</translation>
    </message>
    <message>
        <source>a Canon raw photo (CR2)</source>
        <translation>una foto RAW de Canon (CR2)</translation>
    </message>
    <message>
        <source>a Canon raw photo (CR3)</source>
        <translation>una foto RAW de Canon (CR3)</translation>
    </message>
    <message>
        <source>a Fujifilm raw photo (RAF)</source>
        <translation>una foto RAW de Fujifilm (RAF)</translation>
    </message>
    <message>
        <source>an Olympus raw photo (ORF)</source>
        <translation>una foto RAW de Olympus (ORF)</translation>
    </message>
    <message>
        <source>a Panasonic raw photo (RW2)</source>
        <translation>una foto RAW de Panasonic (RW2)</translation>
    </message>
    <message>
        <source>a Sigma raw photo (X3F)</source>
        <translation>una foto RAW de Sigma (X3F)</translation>
    </message>
    <message>
        <source>a Minolta raw photo (MRW)</source>
        <translation>una foto RAW de Minolta (MRW)</translation>
    </message>
    <message>
        <source>a raw photo or a TIFF of an unusual kind</source>
        <translation>una foto RAW o una imagen TIFF de un tipo poco común</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a WebP picture of a kind that can&apos;t be decoded here</source>
        <translation>una imagen WebP de un tipo que no se puede decodificar aquí</translation>
    </message>
    <message>
        <source>a PAM picture</source>
        <translation>una imagen PAM</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>una imagen Radiance (HDR)</translation>
    </message>
    <message>
        <source>a GIMP picture (XCF)</source>
        <translation>una imagen de GIMP (XCF)</translation>
    </message>
    <message>
        <source>a Photoshop picture (PSD) of an unusual kind</source>
        <translation>una imagen de Photoshop (PSD) de un tipo poco común</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation>un dibujo PostScript</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>Export its pages as JPEG or PNG.</source>
        <translation>Exporte sus páginas como JPEG o PNG.</translation>
    </message>
    <message>
        <source>an archive or office document</source>
        <translation>un archivo comprimido o un documento ofimático</translation>
    </message>
    <message>
        <source>Unpack it, and upload the media files in it.</source>
        <translation>Descomprímalo y suba los archivos multimedia que contenga.</translation>
    </message>
    <message>
        <source>a Nikon raw photo (NEF)</source>
        <translation>una foto RAW de Nikon (NEF)</translation>
    </message>
    <message>
        <source>a Nikon raw photo (NRW)</source>
        <translation>una foto RAW de Nikon (NRW)</translation>
    </message>
    <message>
        <source>a Sony raw photo (ARW)</source>
        <translation>una foto RAW de Sony (ARW)</translation>
    </message>
    <message>
        <source>a Sony raw photo (SR2)</source>
        <translation>una foto RAW de Sony (SR2)</translation>
    </message>
    <message>
        <source>a Sony raw photo (SRF)</source>
        <translation>una foto RAW de Sony (SRF)</translation>
    </message>
    <message>
        <source>a raw photo (DNG)</source>
        <translation>una foto RAW (DNG)</translation>
    </message>
    <message>
        <source>a Pentax raw photo (PEF)</source>
        <translation>una foto RAW de Pentax (PEF)</translation>
    </message>
    <message>
        <source>a Samsung raw photo (SRW)</source>
        <translation>una foto RAW de Samsung (SRW)</translation>
    </message>
    <message>
        <source>a Hasselblad raw photo (3FR)</source>
        <translation>una foto RAW de Hasselblad (3FR)</translation>
    </message>
    <message>
        <source>a Hasselblad raw photo (FFF)</source>
        <translation>una foto RAW de Hasselblad (FFF)</translation>
    </message>
    <message>
        <source>a Phase One raw photo (IIQ)</source>
        <translation>una foto RAW de Phase One (IIQ)</translation>
    </message>
    <message>
        <source>a Leaf raw photo (MOS)</source>
        <translation>una foto RAW de Leaf (MOS)</translation>
    </message>
    <message>
        <source>a Mamiya raw photo (MEF)</source>
        <translation>una foto RAW de Mamiya (MEF)</translation>
    </message>
    <message>
        <source>an Epson raw photo (ERF)</source>
        <translation>una foto RAW de Epson (ERF)</translation>
    </message>
    <message>
        <source>a Kodak raw photo (KDC)</source>
        <translation>una foto RAW de Kodak (KDC)</translation>
    </message>
    <message>
        <source>a Kodak raw photo (DCR)</source>
        <translation>una foto RAW de Kodak (DCR)</translation>
    </message>
    <message>
        <source>a Leica raw photo (RWL)</source>
        <translation>una foto RAW de Leica (RWL)</translation>
    </message>
    <message>
        <source>a camera&apos;s raw photo</source>
        <translation>una foto RAW de cámara</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>a TIFF picture with JPEG inside</source>
        <translation>una imagen TIFF con JPEG en su interior</translation>
    </message>
    <message>
        <source>Save it with another compression (LZW or ZIP), or as JPEG or PNG.</source>
        <translation>Guárdela con otra compresión (LZW o ZIP), o como JPEG o PNG.</translation>
    </message>
    <message>
        <source>an animated WebP picture</source>
        <translation>una imagen WebP animada</translation>
    </message>
    <message>
        <source>Convert it to MP4, GIF or JPEG.</source>
        <translation>Conviértala a MP4, GIF o JPEG.</translation>
    </message>
</context>
<context>
    <name>MediaKind</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>The platform asked for a pause. Uploads go on by themselves at %1.</source>
        <translation>La plataforma ha pedido una pausa. Las subidas continuarán automáticamente a las %1.</translation>
    </message>
    <message>
        <source>requests left this minute: %L1 of %L2</source>
        <translation>solicitudes restantes este minuto: %L1 de %L2</translation>
    </message>
    <message>
        <source>uploads left today: %L1 of %L2</source>
        <translation>subidas restantes hoy: %L1 de %L2</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for now: the daily quota is used up. They go on by themselves at %1.</source>
        <comment>a time of day</comment>
        <translation>La plataforma no admite más subidas por ahora: se ha agotado la cuota diaria. Continuarán automáticamente a las %1.</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for now: the daily quota is used up. They go on by themselves on %1.</source>
        <comment>a date with a time</comment>
        <translation>La plataforma no admite más subidas por ahora: se ha agotado la cuota diaria. Continuarán automáticamente el %1.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Check the permissions of the folder above it, or start with --data-dir and another folder.</source>
        <translation>No se puede crear la carpeta «%1». Compruebe los permisos de la carpeta superior o inicie con --data-dir y otra carpeta.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to: %2. Check its permissions and the free space, or start with --data-dir and another folder.</source>
        <translation>No se puede escribir en la carpeta «%1»: %2. Compruebe sus permisos y el espacio libre, o inicie con --data-dir y otra carpeta.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture can&apos;t be shown here: its %1 × %2 pixels take too much memory.</source>
        <translation>La imagen no se puede mostrar aquí: sus %1 × %2 píxeles ocupan demasiada memoria.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown: its file is damaged.</source>
        <translation>La imagen no se puede mostrar: su archivo está dañado.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown here: its file has %1, and no more than %2 are read.</source>
        <translation>La imagen no se puede mostrar aquí: su archivo ocupa %1 y no se leen más de %2.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown here: its file is in no format that this computer reads.</source>
        <translation>La imagen no se puede mostrar aquí: este equipo no puede leer el formato de su archivo.</translation>
    </message>
    <message>
        <source>The picture&apos;s file can&apos;t be read. Check that it is still there and that you may read it.</source>
        <translation>No se puede leer el archivo de la imagen. Compruebe que sigue ahí y que usted tiene permiso para leerlo.</translation>
    </message>
</context>
<context>
    <name>PlatformAnswer</name>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>es negativo</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>is no set of headers</source>
        <translation>no es un conjunto de encabezados</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>es demasiado pequeño</translation>
    </message>
    <message>
        <source>does not fit to chunk_size</source>
        <translation>no concuerda con chunk_size</translation>
    </message>
    <message>
        <source>is not encrypted</source>
        <translation>no está cifrado</translation>
    </message>
    <message>
        <source>lacks the part asked for</source>
        <translation>no incluye la parte solicitada</translation>
    </message>
    <message>
        <source>is active although all parts are there</source>
        <translation>está activo aunque ya están todas las partes</translation>
    </message>
    <message>
        <source>lacks parts that were reported</source>
        <translation>no incluye partes ya notificadas</translation>
    </message>
    <message>
        <source>should be empty and is not</source>
        <translation>debería estar vacía y no lo está</translation>
    </message>
</context>
<context>
    <name>PlayerError</name>
    <message>
        <source>The stream can&apos;t be reached. Check the connection and try again.</source>
        <translation>No se puede acceder a la transmisión. Compruebe la conexión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform refused to hand out the stream. Its address may have expired: refresh the asset and try again.</source>
        <translation>La plataforma se negó a entregar la transmisión. Puede que su dirección haya caducado: actualice el recurso y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It can&apos;t be played here, because this computer lacks a decoder for it. On Debian and Ubuntu, the package “%1” has the usual ones.</source>
        <translation>No se puede reproducir aquí porque a este equipo le falta un decodificador. En Debian y Ubuntu, el paquete «%1» contiene los habituales.</translation>
    </message>
    <message>
        <source>It can&apos;t be played here: the player could make nothing of it.</source>
        <translation>No se puede reproducir aquí: el reproductor no ha podido interpretarlo.</translation>
    </message>
    <message>
        <source>The stream stands still: a part of it doesn&apos;t arrive, although the platform answers. Try again, or choose another quality.</source>
        <translation>La transmisión está detenida: una de sus partes no llega, aunque la plataforma responde. Vuelva a intentarlo o elija otra calidad.</translation>
    </message>
    <message>
        <source>There is no picture, because this computer lacks a decoder for it. On Debian and Ubuntu, the package “%1” has the usual ones.</source>
        <translation>No hay imagen porque a este equipo le falta un decodificador. En Debian y Ubuntu, el paquete «%1» contiene los habituales.</translation>
    </message>
</context>
<context>
    <name>PrettyJson</name>
    <message>
        <source>… The rest is left out here.</source>
        <translation>… Aquí se omite el resto.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Enter the address of the proxy, such as %1.</source>
        <translation>Introduzca la dirección del proxy, p. ej. %1.</translation>
    </message>
    <message>
        <source>User name and password don&apos;t belong into the address: Reeldeck asks for them when the proxy wants them, and keeps them in the keychain.</source>
        <translation>El nombre de usuario y la contraseña no van en la dirección: Reeldeck los pide cuando el proxy los requiere y los guarda en el llavero.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. It is a name and a port, such as %2.</source>
        <translation>«%1» no es una dirección de proxy. Debe ser un nombre y un puerto, como %2.</translation>
    </message>
    <message>
        <source>Reeldeck speaks to proxies by http and by socks5, not by %1.</source>
        <translation>Reeldeck se comunica con los proxys por http y socks5, no por %1.</translation>
    </message>
    <message>
        <source>The address needs the port of the proxy, such as %1.</source>
        <translation>La dirección necesita el puerto del proxy, p. ej. %1.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message numerus="yes">
        <source>%Ln of another type</source>
        <translation>
            <numerusform>%Ln de otro tipo</numerusform>
            <numerusform>%Ln de otro tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them are loaded, so their sizes are not known yet.</source>
        <translation>No están todos cargados, así que aún no se conocen sus tamaños.</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Not all of their sizes are known yet.</source>
        <translation>Aún no se conocen todos los tamaños.</translation>
    </message>
    <message>
        <source>Not all of their lengths are known yet.</source>
        <translation>Aún no se conocen todas las duraciones.</translation>
    </message>
    <message>
        <source>%1 to play</source>
        <translation>%1 de reproducción</translation>
    </message>
</context>
<context>
    <name>TransferDelegate</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>Decidir...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Upload Next</source>
        <translation>Subir a continuación</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Volver a comprobar</translation>
    </message>
</context>
<context>
    <name>TransferFacts</name>
    <message>
        <source>the request was refused</source>
        <translation>se rechazó la solicitud</translation>
    </message>
    <message>
        <source>the API key was not accepted</source>
        <translation>no se aceptó la clave de API</translation>
    </message>
    <message>
        <source>the account may not do this</source>
        <translation>la cuenta no tiene permiso para esto</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>a proxy wants a password</source>
        <translation>un proxy pide una contraseña</translation>
    </message>
    <message>
        <source>the platform stopped waiting</source>
        <translation>la plataforma dejó de esperar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>this type of file is not taken</source>
        <translation>no se admite este tipo de archivo</translation>
    </message>
    <message>
        <source>the content was refused</source>
        <translation>se rechazó el contenido</translation>
    </message>
    <message>
        <source>the rate limit was reached</source>
        <translation>se alcanzó el límite de frecuencia</translation>
    </message>
    <message>
        <source>overloaded or down for maintenance</source>
        <translation>sobrecargada o en mantenimiento</translation>
    </message>
    <message>
        <source>the platform did not answer in time</source>
        <translation>la plataforma no respondió a tiempo</translation>
    </message>
    <message>
        <source>no room left on the platform</source>
        <translation>no queda espacio en la plataforma</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>sent on to another address</source>
        <translation>redirigido a otra dirección</translation>
    </message>
    <message>
        <source>a fault on the platform&apos;s side</source>
        <translation>un error de la plataforma</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Estado HTTP %1</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <translation>%1 (estado HTTP %2)</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, código %2</translation>
    </message>
    <message>
        <source>As one file</source>
        <translation>En un solo archivo</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Por partes</translation>
    </message>
    <message>
        <source>The platform fetches the URL</source>
        <translation>La plataforma descarga la URL</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 de %L2 enviadas</translation>
    </message>
    <message>
        <source>%1. The connection may be gone.</source>
        <translation>%1. Puede que se haya perdido la conexión.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>ID del recurso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola desde</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>what the plan includes is used up</source>
        <translation>se agotó lo que incluye el plan</translation>
    </message>
    <message>
        <source>it conflicts with what is on the platform</source>
        <translation>entra en conflicto con lo que hay en la plataforma</translation>
    </message>
    <message>
        <source>a gateway can&apos;t reach the platform</source>
        <translation>una puerta de enlace no puede acceder a la plataforma</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>The platform is fetching the file</source>
        <translation>La plataforma está descargando el archivo</translation>
    </message>
    <message>
        <source>All bytes sent, waiting for the server</source>
        <translation>Todos los bytes enviados; a la espera del servidor</translation>
    </message>
    <message>
        <source>Handing the URL to the platform</source>
        <translation>Entregando la URL a la plataforma</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>part %L1 of %L2</source>
        <translation>parte %L1 de %L2</translation>
    </message>
    <message>
        <source>No data moves</source>
        <translation>No se transfieren datos</translation>
    </message>
    <message>
        <source>No data moves for %L1 s</source>
        <translation>Sin transferir datos desde hace %L1 s</translation>
    </message>
    <message>
        <source>No data moves for %L1 min</source>
        <translation>Sin transferir datos desde hace %L1 min</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>A la espera del servidor</translation>
    </message>
    <message>
        <source>Uploaded, the platform is processing it</source>
        <translation>Subido; la plataforma lo está procesando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The answer was lost, and only you can say whether it arrived.</source>
        <translation>Se perdió la respuesta, y solo usted puede decir si el archivo llegó.</translation>
    </message>
    <message>
        <source>The upload failed.</source>
        <translation>La subida ha fallado.</translation>
    </message>
    <message>
        <source>%1, %2%: %3</source>
        <comment>phase, how much of it is sent, figures</comment>
        <translation>%1, %2&#xa0;%: %3</translation>
    </message>
</context>
<context>
    <name>TransfersPanel</name>
    <message numerus="yes">
        <source>Pause %Ln Uploads</source>
        <translation>
            <numerusform>Pausar %Ln subida</numerusform>
            <numerusform>Pausar %Ln subidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Uploads</source>
        <translation>
            <numerusform>Reanudar %Ln subida</numerusform>
            <numerusform>Reanudar %Ln subidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln Uploads</source>
        <translation>
            <numerusform>Reintentar %Ln subida</numerusform>
            <numerusform>Reintentar %Ln subidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads...</source>
        <translation>
            <numerusform>Cancelar %Ln subida...</numerusform>
            <numerusform>Cancelar %Ln subidas...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from List</source>
        <translation>
            <numerusform>Quitar %Ln de la lista</numerusform>
            <numerusform>Quitar %Ln de la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>“%1” stands for a file whose content is in a cloud and not on this computer. Have the cloud&apos;s program keep it here, and add it again.</source>
        <translation>«%1» representa un archivo cuyo contenido está en una nube y no en este equipo. Haga que el programa de la nube lo conserve aquí y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” has room for its content, and nothing in it yet: it is being downloaded, or the disk lost it. Add it again when it plays.</source>
        <translation>«%1» tiene espacio reservado para su contenido, pero está vacío: se está descargando o el disco lo perdió. Añádalo de nuevo cuando se pueda reproducir.</translation>
    </message>
    <message>
        <source>“%1” is an unfinished download or copy, by its name. Wait until the download is finished, and add the file under its final name. If it is complete, rename it.</source>
        <translation>«%1» es, por su nombre, una descarga o copia sin terminar. Espere a que termine la descarga y añada el archivo con su nombre definitivo. Si está completo, cámbiele el nombre.</translation>
    </message>
    <message>
        <source>“%1” is an unfinished download: “%2” beside it says so. Wait until the download is finished, and add it again. If it is complete, delete “%2”.</source>
        <translation>«%1» es una descarga sin terminar: así lo indica «%2», que está a su lado. Espere a que termine la descarga y añádalo de nuevo. Si está completo, elimine «%2».</translation>
    </message>
    <message numerus="yes">
        <source>The folder “%1” has nothing complete: %Ln files in it are unfinished or empty. Wait until the downloads are finished, and add the folder again.</source>
        <translation>
            <numerusform>La carpeta «%1» no contiene nada completo: %Ln archivo está sin terminar o vacío. Espere a que termine la descarga y añada la carpeta de nuevo.</numerusform>
            <numerusform>La carpeta «%1» no contiene nada completo: %Ln archivos están sin terminar o vacíos. Espere a que terminen las descargas y añada la carpeta de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadJournal</name>
    <message>
        <source>Another Reeldeck uses the same list of uploads, so this one keeps its uploads in memory: those unfinished when it closes are forgotten.</source>
        <translation>Otro Reeldeck usa la misma lista de subidas, así que este guarda las suyas en memoria: las que no hayan terminado al cerrarlo se olvidarán.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads was made by a newer Reeldeck. This one leaves it alone and keeps its uploads in memory until it closes.</source>
        <translation>La lista de subidas sin terminar es de una versión más reciente de Reeldeck. Esta versión no la modifica y guarda sus subidas en memoria hasta que se cierre.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads can&apos;t be kept in “%1”. Check the folder&apos;s permissions and the free space. Until then, uploads unfinished when Reeldeck closes are forgotten.</source>
        <translation>No se puede guardar en «%1» la lista de subidas sin terminar. Compruebe los permisos de la carpeta y el espacio libre. Hasta entonces, las subidas sin terminar se olvidarán al cerrar Reeldeck.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads was damaged and is kept as “%1”. If uploads were under way, compare with the list before you add them again.</source>
        <translation>La lista de subidas sin terminar estaba dañada y se conserva como «%1». Si había subidas en curso, compare con la lista antes de añadirlas de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more is uploaded: the list of unfinished uploads in “%1” can&apos;t be written. Free some space; Reeldeck goes on by itself.</source>
        <translation>El disco está lleno, así que no se sube nada más: no se puede escribir la lista de subidas sin terminar en «%1». Libere espacio; Reeldeck continuará automáticamente.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads in “%1” can&apos;t be written, so nothing more is uploaded. Check the folder and the space on its disk; Reeldeck goes on by itself.</source>
        <translation>No se puede escribir la lista de subidas sin terminar en «%1», así que no se sube nada más. Compruebe la carpeta y el espacio del disco; Reeldeck continuará automáticamente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the list of unfinished uploads could not be understood and were left out. Compare with the list before you add files again.</source>
        <translation>
            <numerusform>No se ha podido interpretar %Ln entrada de la lista de subidas sin terminar, y se ha omitido. Compare con la lista antes de añadir archivos de nuevo.</numerusform>
            <numerusform>No se han podido interpretar %Ln entradas de la lista de subidas sin terminar, y se han omitido. Compare con la lista antes de añadir archivos de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadLedger</name>
    <message>
        <source>The list of what was uploaded before was damaged and is kept as “%1”. Files uploaded before now aren&apos;t recognized.</source>
        <translation>La lista de lo subido anteriormente estaba dañada y se conserva como «%1». Los archivos subidos antes ya no se reconocen.</translation>
    </message>
    <message>
        <source>The list of what was uploaded before can&apos;t be used in “%1”. Uploads go on, but files that were uploaded before aren&apos;t recognized. Check the folder&apos;s permissions and the free space.</source>
        <translation>No se puede usar en «%1» la lista de lo subido anteriormente. Las subidas continúan, pero no se reconocen los archivos que ya se subieron. Compruebe los permisos de la carpeta y el espacio libre.</translation>
    </message>
</context>
<context>
    <name>UploadQueue</name>
    <message>
        <source>There is nothing at the URL (status %1). Open it in a browser to see where it went, then upload the right one.</source>
        <translation>No hay nada en la URL (estado %1). Ábrala en un navegador para ver adónde se trasladó y suba la correcta.</translation>
    </message>
    <message>
        <source>The URL is not open to the public (status %1), and the platform can&apos;t sign in there. Make it public, or download the file and upload that.</source>
        <translation>La URL no es pública (estado %1) y la plataforma no puede iniciar sesión en ella. Hágala pública, o descargue el archivo y súbalo.</translation>
    </message>
    <message>
        <source>The server of the URL has trouble just now (status %1). Upload it again later.</source>
        <translation>El servidor de la URL tiene problemas en este momento (estado %1). Súbala de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server of the URL refused it (status %1). Check that it opens for anybody, then upload it again.</source>
        <translation>El servidor de la URL la rechazó (estado %1). Compruebe que cualquiera pueda abrirla y súbala de nuevo.</translation>
    </message>
    <message>
        <source>The platform could not use the URL and gave no reason. Check that it leads anybody to the video, audio file or image itself, not to a page about it.</source>
        <translation>La plataforma no pudo usar la URL y no dio ningún motivo. Compruebe que lleve a cualquiera directamente al vídeo, audio o imagen, no a una página sobre él.</translation>
    </message>
    <message>
        <source>The platform could not use what is at the URL. Check that it leads to the media file itself, not to a page about it. The platform says: “%1”.</source>
        <translation>La plataforma no pudo usar lo que hay en la URL. Compruebe que lleve directamente al archivo multimedia, no a una página sobre él. La plataforma dice: «%1».</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered, and the upload isn&apos;t in the platform&apos;s list. Check the connection.</source>
        <translation>La conexión se cortó antes de que la plataforma respondiera, y la subida no está en la lista de la plataforma. Compruebe la conexión.</translation>
    </message>
    <message>
        <source>Waiting until the file is no longer being written. It is uploaded by itself as soon as it rests.</source>
        <translation>A la espera de que se deje de escribir en el archivo. Se subirá automáticamente en cuanto esté estable.</translation>
    </message>
    <message>
        <source>The platform answered with a fault of its own. Reeldeck is looking whether the upload arrived, so that it isn&apos;t stored twice.</source>
        <translation>La plataforma respondió con un error propio. Reeldeck está comprobando si la subida llegó, para no guardarla dos veces.</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered. Reeldeck is looking whether the upload arrived, so that it isn&apos;t stored twice.</source>
        <translation>La conexión se cortó antes de que la plataforma respondiera. Reeldeck está comprobando si la subida llegó, para no guardarla dos veces.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to “%1” was lost, and its list can&apos;t be read to see whether the upload arrived: %2 Look for it in the list; retry only if it isn&apos;t there.</source>
        <translation>Se perdió la respuesta de la plataforma a «%1», y no se puede leer su lista para ver si la subida llegó: %2 Búsquela en la lista; reinténtela solo si no está.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to “%1” was lost, and its list doesn&apos;t tell whether the upload arrived. Look for it in the list; retry only if it isn&apos;t there.</source>
        <translation>Se perdió la respuesta de la plataforma a «%1», y su lista no aclara si la subida llegó. Búsquela en la lista; reinténtela solo si no está.</translation>
    </message>
    <message>
        <source>The network is metered, so the upload waits until another one is connected. To send it all the same, change that in the settings.</source>
        <translation>La red es de uso medido, así que la subida espera hasta que se conecte otra. Para enviarla de todos modos, cambie eso en los ajustes.</translation>
    </message>
    <message>
        <source>It was cancelled. The platform has nothing of it.</source>
        <translation>Se canceló. La plataforma no ha recibido nada.</translation>
    </message>
    <message>
        <source>It was cancelled. The parts that were already sent make no asset; the platform drops them by itself within a day.</source>
        <translation>Se canceló. Las partes ya enviadas no forman un recurso; la plataforma las descarta automáticamente en un día.</translation>
    </message>
    <message>
        <source>Everything was already sent when it was cancelled. Reeldeck waits for the platform&apos;s answer to say what became of it.</source>
        <translation>Todo se había enviado ya cuando se canceló. Reeldeck espera la respuesta de la plataforma para indicar qué ocurrió.</translation>
    </message>
    <message>
        <source>It was cancelled after everything had been sent, and the platform has stored “%1”. Delete it in the list if you don&apos;t want it.</source>
        <translation>Se canceló después de que se enviara todo, y la plataforma ha guardado «%1». Elimínelo en la lista si no lo quiere.</translation>
    </message>
    <message>
        <source>It was cancelled after everything had been sent, and no answer came. If “%1” appears in the list and you don&apos;t want it, delete it there.</source>
        <translation>Se canceló después de que se enviara todo, y no llegó respuesta. Si «%1» aparece en la lista y no lo quiere, elimínelo ahí.</translation>
    </message>
    <message>
        <source>All of “%1” was sent, but the platform&apos;s last answer was lost and it can&apos;t be asked now: %2 The asset may be in the list already. Retry asks the platform first, so nothing is sent twice.</source>
        <translation>«%1» se envió por completo, pero se perdió la última respuesta de la plataforma y ahora no se le puede preguntar: %2 Puede que el recurso ya esté en la lista. «Reintentar» consulta primero a la plataforma, así que nada se envía dos veces.</translation>
    </message>
    <message>
        <source>The connection is closed while the file is being sent. The platform or a proxy on the way may not take a file of this size or kind; else the network breaks off.</source>
        <translation>La conexión se cierra mientras se envía el archivo. Puede que la plataforma o un proxy intermedio no admita un archivo de este tamaño o tipo; si no, es la red la que se corta.</translation>
    </message>
    <message>
        <source>“%1” is already on the platform and is being processed there. Reeldeck no longer follows it here; delete it in the list if you don&apos;t want it.</source>
        <translation>«%1» ya está en la plataforma y se está procesando allí. Reeldeck ya no lo sigue aquí; elimínelo en la lista si no lo quiere.</translation>
    </message>
    <message>
        <source>The platform could not process the file and gave no reason. It may be damaged; check that it plays, then upload it again.</source>
        <translation>La plataforma no pudo procesar el archivo y no dio ningún motivo. Puede que esté dañado; compruebe que se reproduzca y súbalo de nuevo.</translation>
    </message>
    <message>
        <source>The platform could not process the file: “%1”. Check that it plays, then upload it again.</source>
        <translation>La plataforma no pudo procesar el archivo: «%1». Compruebe que se reproduzca y súbalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was uploaded, but it is no longer on the platform: it was deleted before it was ready.</source>
        <translation>«%1» se subió, pero ya no está en la plataforma: se eliminó antes de que estuviera listo.</translation>
    </message>
    <message>
        <source>“%1” is %2, which is more than one upload can hold (%3), and this account can&apos;t upload in parts.</source>
        <translation>«%1» ocupa %2, más de lo que cabe en una sola subida (%3), y esta cuenta no puede subir por partes.</translation>
    </message>
    <message>
        <source>Put it where it has a public URL and upload the URL (up to %1), or make it smaller.</source>
        <translation>Póngalo en una URL pública y suba la URL (hasta %1), o reduzca su tamaño.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Reduzca su tamaño.</translation>
    </message>
    <message>
        <source>The platform ended the upload before all of its parts were there (it keeps them for a day), so it begins again from the first part.</source>
        <translation>La plataforma cerró la subida antes de recibir todas las partes (las conserva un día), así que empieza de nuevo desde la primera.</translation>
    </message>
    <message>
        <source>The platform ended the upload before all of its parts were there, again and again. Try again later.</source>
        <translation>La plataforma cerró la subida una y otra vez antes de recibir todas las partes. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The platform&apos;s storage doesn&apos;t take part %1 of %2 of the file. What is already there is kept.</source>
        <translation>El almacenamiento de la plataforma no acepta la parte %1 de %2 del archivo. Lo que ya está allí se conserva.</translation>
    </message>
    <message>
        <source>Waiting: the account&apos;s uploads of this day are used up.</source>
        <translation>En espera: se han agotado las subidas de la cuenta para hoy.</translation>
    </message>
    <message>
        <source>Waiting: the platform asked for a pause.</source>
        <translation>En espera: la plataforma ha pedido una pausa.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the next minute: the platform takes %Ln uploads a minute.</source>
        <translation>
            <numerusform>A la espera del próximo minuto: la plataforma admite %Ln subida por minuto.</numerusform>
            <numerusform>A la espera del próximo minuto: la plataforma admite %Ln subidas por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reeldeck tries again by itself at %2.</source>
        <comment>a sentence, a time of day</comment>
        <translation>%1 Reeldeck lo reintentará automáticamente a las %2.</translation>
    </message>
    <message>
        <source>%1 Reeldeck tries again by itself on %2.</source>
        <comment>a sentence, a date with a time</comment>
        <translation>%1 Reeldeck lo reintentará automáticamente el %2.</translation>
    </message>
    <message>
        <source>The quota of the account is used up. Nothing is lost: the queue goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>Se ha agotado la cuota de la cuenta. No se pierde nada: la cola continuará automáticamente a las %1.</translation>
    </message>
    <message>
        <source>The quota of the account is used up. Nothing is lost: the queue goes on by itself on %1.</source>
        <comment>a date with a time</comment>
        <translation>Se ha agotado la cuota de la cuenta. No se pierde nada: la cola continuará automáticamente el %1.</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for the moment (rate limit). Nothing is lost: the queue goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>La plataforma no admite más subidas por el momento (límite de frecuencia). No se pierde nada: la cola continuará automáticamente a las %1.</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for the moment (rate limit). Nothing is lost: the queue goes on by itself on %1.</source>
        <comment>a date with a time</comment>
        <translation>La plataforma no admite más subidas por el momento (límite de frecuencia). No se pierde nada: la cola continuará automáticamente el %1.</translation>
    </message>
    <message numerus="yes">
        <source>The platform&apos;s answer to “%1” was lost, and %Ln assets in its list could be this upload. Look at them; retry only if none of them is.</source>
        <translation>
            <numerusform>Se perdió la respuesta de la plataforma a «%1», y %Ln recurso de su lista podría ser esta subida. Revíselo; reinténtela solo si no lo es.</numerusform>
            <numerusform>Se perdió la respuesta de la plataforma a «%1», y %Ln recursos de su lista podrían ser esta subida. Revíselos; reinténtela solo si no es ninguno de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It goes on by itself at %2.</source>
        <comment>why an upload waits, a time of day</comment>
        <translation>%1 Continuará automáticamente a las %2.</translation>
    </message>
    <message>
        <source>%1 It goes on by itself on %2.</source>
        <comment>why an upload waits, a date with a time</comment>
        <translation>%1 Continuará automáticamente el %2.</translation>
    </message>
</context>
<context>
    <name>UploadRules</name>
    <message>
        <source>Make it smaller.</source>
        <translation>Reduzca su tamaño.</translation>
    </message>
    <message>
        <source>Put it where it has a public URL and upload the URL (up to %1), or make it smaller.</source>
        <translation>Póngalo en una URL pública y suba la URL (hasta %1), o reduzca su tamaño.</translation>
    </message>
    <message>
        <source>Image “%1” is %2; the limit is %3. Save it smaller and upload that.</source>
        <translation>La imagen «%1» ocupa %2; el límite es %3. Guárdela con menor tamaño y suba esa versión.</translation>
    </message>
    <message>
        <source>Audio file “%1” is %2; the limit is %3.</source>
        <translation>El archivo de audio «%1» ocupa %2; el límite es %3.</translation>
    </message>
    <message>
        <source>Video “%1” is %2; the limit is %3.</source>
        <translation>El vídeo «%1» ocupa %2; el límite es %3.</translation>
    </message>
    <message>
        <source>“%1” is not video, audio or an image. Only these can be uploaded.</source>
        <translation>«%1» no es vídeo, audio ni imagen. Solo se puede subir eso.</translation>
    </message>
    <message>
        <source>“%1” is shorter than it says: its end is missing, as of a download or copy that broke off. Only what is there will be seen.</source>
        <translation>«%1» es más corto de lo que indica: le falta el final, como si se hubiera interrumpido una descarga o copia. Solo se verá lo que hay.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: its end is missing, and with it what a player needs, as of a download or copy that broke off. Get it once more.</source>
        <translation>No se puede leer «%1»: le falta el final, y con él lo que necesita un reproductor, como si se hubiera interrumpido una descarga o copia. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read by the media programs of this computer: it is damaged or of a rare format, and the platform may not take it. Check that it plays.</source>
        <translation>Los programas multimedia de este equipo no pueden leer «%1»: está dañado o tiene un formato poco común, y puede que la plataforma no lo admita. Compruebe que se reproduzca.</translation>
    </message>
    <message>
        <source>The folder “%1” has no video, audio or images.</source>
        <translation>La carpeta «%1» no contiene vídeos, audio ni imágenes.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>«%1» no está ahí. Puede que se haya movido o eliminado; añádalo de nuevo desde su ubicación actual.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check its permissions and add it again.</source>
        <translation>No se puede leer «%1»: %2. Compruebe sus permisos y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a device, pipe or socket. Only ordinary files and folders can be uploaded.</source>
        <translation>«%1» es un dispositivo, una tubería o un socket. Solo se pueden subir archivos y carpetas normales.</translation>
    </message>
    <message>
        <source>The name of “%1” isn&apos;t valid text (UTF-8), so the platform could not keep it. Rename the file and add it again.</source>
        <translation>El nombre de «%1» no es texto válido (UTF-8), así que la plataforma no podría conservarlo. Cambie el nombre del archivo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was given more than once. It is uploaded once.</source>
        <translation>«%1» se indicó más de una vez. Se sube una sola vez.</translation>
    </message>
    <message>
        <source>“%1” is empty. If it is still being written, add it again when it is complete.</source>
        <translation>«%1» está vacío. Si aún se está escribiendo, añádalo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>The name is empty. Give the upload a name.</source>
        <translation>El nombre está vacío. Ponga un nombre a la subida.</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters; the limit is %3. Give the upload a shorter name.</source>
        <translation>El nombre «%1…» tiene %2 caracteres; el límite es %3. Ponga un nombre más corto a la subida.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read by the local library. It is %2. %3</source>
        <comment>%2: such as “a HEIC picture”; %3: a sentence</comment>
        <translation>La biblioteca local no puede leer «%1». Es %2. %3</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be uploaded. It is %2. %3</source>
        <comment>%2: such as “a PDF document”; %3: a sentence</comment>
        <translation>«%1» no se puede subir. Es %2. %3</translation>
    </message>
    <message>
        <source>“%1” may not be readable by the platform. It is %2. %3</source>
        <comment>%2: such as “a HEIC picture”; %3: a sentence</comment>
        <translation>Puede que la plataforma no pueda leer «%1». Es %2. %3</translation>
    </message>
</context>
<context>
    <name>UrlList</name>
    <message>
        <source>Line %1: %2</source>
        <comment>number; sentence</comment>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>WebUrl</name>
    <message>
        <source>“%1” is on another computer (%2). Open that folder in the file manager, or copy the file here, and add it from there.</source>
        <translation>«%1» está en otro equipo (%2). Abra esa carpeta en el gestor de archivos o copie el archivo aquí, y añádalo desde allí.</translation>
    </message>
    <message>
        <source>“%1” is not a complete URL. It needs the form https://example.com/clip.mp4.</source>
        <translation>«%1» no es una URL completa. Debe tener la forma https://example.com/clip.mp4.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be fetched by the platform. Only URLs that begin with http:// or https:// can.</source>
        <translation>La plataforma no puede descargar «%1». Solo puede descargar URL que empiecen por http:// o https://.</translation>
    </message>
    <message>
        <source>The URL for “%1” has a user name or password in it, which would be kept with the upload. Use a link that needs none, or download the file and upload that.</source>
        <translation>La URL de «%1» contiene un nombre de usuario o una contraseña, que se guardarían con la subida. Use un enlace que no los necesite, o descargue el archivo y súbalo.</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Local library</source>
        <translation>Biblioteca local</translation>
    </message>
</context>
<context>
    <name>reeldeck::AboutController</name>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>reeldeck::AboutDialog</name>
    <message>
        <source>About Reeldeck</source>
        <translation>Acerca de Reeldeck</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>A desktop asset manager for the TwelveLabs video understanding platform.</source>
        <translation>Un gestor de recursos de escritorio para TwelveLabs, la plataforma de comprensión de vídeo.</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
</context>
<context>
    <name>reeldeck::AccountController</name>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>La clave se guarda en el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is kept until you quit.</source>
        <translation>Aquí no hay llavero: la clave se guarda hasta que salga del programa.</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Olvidar cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads to “%1” are not finished.</source>
        <translation>
            <numerusform>%Ln subida a «%1» no ha terminado.</numerusform>
            <numerusform>%Ln subidas a «%1» no han terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are cancelled when you forget the account.</source>
        <translation>Se cancelarán si olvida la cuenta.</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>Conservar cuenta</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>reeldeck::Actions</name>
    <message>
        <source>Upload &amp;Files...</source>
        <translation>Subir &amp;archivos...</translation>
    </message>
    <message>
        <source>Upload F&amp;older...</source>
        <translation>Subir &amp;carpeta...</translation>
    </message>
    <message>
        <source>Upload from &amp;URL...</source>
        <translation>Subir desde &amp;URL...</translation>
    </message>
    <message>
        <source>&amp;Review Before Uploading</source>
        <translation>&amp;Revisar antes de subir</translation>
    </message>
    <message>
        <source>&amp;Paste Files or URLs</source>
        <translation>&amp;Pegar archivos o URL</translation>
    </message>
    <message>
        <source>&amp;Filter by Filename</source>
        <translation>&amp;Filtrar por nombre</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>&amp;Quitar filtro</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Show &amp;Large</source>
        <translation>Ver en &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Open Stream In...</source>
        <translation>&amp;Abrir transmisión con...</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Mostrar en &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>&amp;Subir de nuevo</translation>
    </message>
    <message>
        <source>Upload Again with a S&amp;tream</source>
        <translation>Subir de nuevo con &amp;transmisión</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Eliminar...</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Copy IDs</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;Names</source>
        <translation>Copiar &amp;nombres</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copiar &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URLs</source>
        <translation>Copiar &amp;URL de las transmisiones</translation>
    </message>
    <message>
        <source>&amp;Export List...</source>
        <translation>Exportar &amp;lista...</translation>
    </message>
    <message>
        <source>E&amp;xport Selected...</source>
        <translation>E&amp;xportar selección...</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>L&amp;arger Thumbnails</source>
        <translation>Miniaturas más &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>Miniaturas más &amp;pequeñas</translation>
    </message>
    <message>
        <source>&amp;Usual Thumbnails</source>
        <translation>Miniaturas de tamaño &amp;normal</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>C&amp;olumnas...</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>&amp;Connect a TwelveLabs Account...</source>
        <translation>&amp;Conectar una cuenta de TwelveLabs...</translation>
    </message>
    <message>
        <source>&amp;Forget This Account</source>
        <translation>&amp;Olvidar esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Watched Folders...</source>
        <translation>Carpetas vi&amp;giladas...</translation>
    </message>
    <message>
        <source>Of the &amp;Last Batch...</source>
        <translation>De la ú&amp;ltima tanda...</translation>
    </message>
    <message>
        <source>Of &amp;All Uploads...</source>
        <translation>De &amp;todas las subidas...</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>&amp;No hacer nada</translation>
    </message>
    <message>
        <source>&amp;Quit Reeldeck</source>
        <translation>&amp;Salir de Reeldeck</translation>
    </message>
    <message>
        <source>&amp;Put the Computer to Sleep</source>
        <translation>Suspender el &amp;equipo</translation>
    </message>
    <message>
        <source>Show &amp;Log...</source>
        <translation>Mostrar re&amp;gistro...</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostics...</source>
        <translation>Guardar &amp;diagnóstico...</translation>
    </message>
    <message>
        <source>What &amp;Happened...</source>
        <translation>&amp;Historial...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>A&amp;justes...</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>A&amp;tajos de teclado...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Upload from URLs</source>
        <translation>Subir desde URL</translation>
    </message>
    <message>
        <source>Upload copied files or URLs</source>
        <translation>Subir los archivos o URL copiados</translation>
    </message>
    <message>
        <source>Filter by filename</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Play, or show large</source>
        <translation>Reproducir o ver en grande</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To the first, the last asset</source>
        <translation>Al primer o al último recurso</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>To the next loaded asset whose name begins so</source>
        <translation>Al siguiente recurso cargado cuyo nombre empiece así</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>Del filtro a la lista</translation>
    </message>
    <message>
        <source>Delete the selected assets</source>
        <translation>Eliminar los recursos seleccionados</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected assets</source>
        <translation>Copiar los ID de los recursos seleccionados</translation>
    </message>
    <message>
        <source>Copy the names of the selected assets</source>
        <translation>Copiar los nombres de los recursos seleccionados</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Export the list as a table</source>
        <translation>Exportar la lista como tabla</translation>
    </message>
    <message>
        <source>Export the selected assets</source>
        <translation>Exportar los recursos seleccionados</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Mostrar como cuadrícula</translation>
    </message>
    <message>
        <source>Larger, smaller thumbnails in the grid; Ctrl and the wheel do the same</source>
        <translation>Miniaturas más grandes o más pequeñas en la cuadrícula; también con Control y la rueda</translation>
    </message>
    <message>
        <source>Thumbnails of the usual size</source>
        <translation>Miniaturas de tamaño normal</translation>
    </message>
    <message>
        <source>Pause or resume the selected uploads</source>
        <translation>Pausar o reanudar las subidas seleccionadas</translation>
    </message>
    <message>
        <source>Retry what failed, decide what needs you, else show the details</source>
        <translation>Reintentar lo fallido, decidir lo que requiere atención o, si no, mostrar los detalles</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Cancel the selected uploads, or take finished ones off the list</source>
        <translation>Cancelar las subidas seleccionadas o quitar de la lista las terminadas</translation>
    </message>
    <message>
        <source>Move the selected uploads up, down</source>
        <translation>Mover las subidas seleccionadas arriba o abajo</translation>
    </message>
    <message>
        <source>Move the selected uploads to the top, the bottom</source>
        <translation>Mover las subidas seleccionadas al principio o al final</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Works&amp;paces...</source>
        <translation>&amp;Espacios de trabajo...</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>A&amp;bout Reeldeck</source>
        <translation>&amp;Acerca de Reeldeck</translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation>Ayuda sobre el elemento activo</translation>
    </message>
</context>
<context>
    <name>reeldeck::ApiCall</name>
    <message>
        <source>The platform takes no more requests of this kind until %1. Try again after that.</source>
        <translation>La plataforma no admite más solicitudes de este tipo hasta el %1. Vuelva a intentarlo después.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened for reading. Check that it is still there and that you may read it.</source>
        <translation>No se puede abrir el archivo para leerlo. Compruebe que siga ahí y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>This item has no valid ID, so the platform can&apos;t find it. Refresh the list.</source>
        <translation>Este elemento no tiene un ID válido, así que la plataforma no puede encontrarlo. Actualice la lista.</translation>
    </message>
    <message>
        <source>This upload has no valid ID, so the platform can&apos;t find it.</source>
        <translation>Esta subida no tiene un ID válido, así que la plataforma no puede encontrarla.</translation>
    </message>
    <message>
        <source>This asset has no valid ID in the index, so it can&apos;t be found there.</source>
        <translation>Este recurso no tiene un ID válido en el índice, así que no se puede encontrar en él.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ApiEndpoint</name>
    <message>
        <source>The address of the platform is not usable. Connect the account again with its full base URL, from the menu at the right of the toolbar.</source>
        <translation>La dirección de la plataforma no se puede usar. Conecte de nuevo la cuenta con su URL base completa, desde el menú a la derecha de la barra de herramientas.</translation>
    </message>
    <message>
        <source>There is no API key for this workspace. Enter it in the workspace settings.</source>
        <translation>Este espacio de trabajo no tiene clave de API. Introdúzcala en los ajustes del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The API key holds spaces, line breaks or other characters that no key has. Copy it again from your account and enter it in the workspace settings.</source>
        <translation>La clave de API contiene espacios, saltos de línea u otros caracteres que no tiene ninguna clave. Cópiela de nuevo desde su cuenta e introdúzcala en los ajustes del espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AppContext</name>
    <message>
        <source>%1 The uploads are paused: resume them once the account may upload.</source>
        <translation>%1 Las subidas están en pausa: reanúdelas cuando la cuenta pueda subir.</translation>
    </message>
    <message>
        <source>Uploads finished</source>
        <translation>Subidas terminadas</translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation>Abriendo %1...</translation>
    </message>
    <message>
        <source> · API key needed</source>
        <translation> · falta la clave de API</translation>
    </message>
    <message>
        <source> · waiting for the keychain</source>
        <translation> · a la espera del llavero</translation>
    </message>
    <message>
        <source> · not connected</source>
        <translation> · sin conexión</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDelegate</name>
    <message>
        <source>This part of the list could not be loaded.</source>
        <translation>No se ha podido cargar esta parte de la lista.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDetails</name>
    <message>
        <source>Asset details</source>
        <translation>Detalles del recurso</translation>
    </message>
    <message>
        <source>Select an asset to see it here.</source>
        <translation>Seleccione un recurso para verlo aquí.</translation>
    </message>
    <message>
        <source>Filename</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>ID del recurso</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>Show JSON...</source>
        <translation>Mostrar JSON...</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Eliminar...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>%1 (local)</source>
        <comment>date and time in the person&apos;s own time zone</comment>
        <translation>%1 (local)</translation>
    </message>
    <message>
        <source>never known</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>still processing</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>aún en proceso</translation>
    </message>
    <message>
        <source>not told by the platform</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>la plataforma no lo indica</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets selected</source>
        <translation>
            <numerusform>%Ln recurso seleccionado</numerusform>
            <numerusform>%Ln recursos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the asset&apos;s ID</source>
        <translation>Copiar el ID del recurso</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Eliminar lo seleccionado</translation>
    </message>
    <message>
        <source>Copy asset ID</source>
        <translation>Copiar ID del recurso</translation>
    </message>
    <message>
        <source>Copy type</source>
        <translation>Copiar tipo</translation>
    </message>
    <message>
        <source>Copy method</source>
        <translation>Copiar método</translation>
    </message>
    <message>
        <source>Copy status</source>
        <translation>Copiar estado</translation>
    </message>
    <message>
        <source>Copy reason</source>
        <translation>Copiar motivo</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Copy size</source>
        <translation>Copiar tamaño</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source>Copy duration</source>
        <translation>Copiar duración</translation>
    </message>
    <message>
        <source>Time of creation</source>
        <translation>Hora de creación</translation>
    </message>
    <message>
        <source>Copy time of creation</source>
        <translation>Copiar hora de creación</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>URL de la transmisión</translation>
    </message>
    <message>
        <source>Copy stream URL</source>
        <translation>Copiar URL de la transmisión</translation>
    </message>
    <message>
        <source>Thumbnail URL</source>
        <translation>URL de la miniatura</translation>
    </message>
    <message>
        <source>Copy thumbnail URL</source>
        <translation>Copiar URL de la miniatura</translation>
    </message>
    <message>
        <source>Copy filename</source>
        <translation>Copiar nombre de archivo</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Nombre aún desconocido</translation>
    </message>
    <message>
        <source>never for images</source>
        <translation>no aplicable a imágenes</translation>
    </message>
    <message>
        <source>Size in bytes: %1</source>
        <translation>Tamaño en bytes: %1</translation>
    </message>
    <message>
        <source>Duration in seconds: %1</source>
        <translation>Duración en segundos: %1</translation>
    </message>
    <message>
        <source>In UTC: %1</source>
        <translation>En UTC: %1</translation>
    </message>
    <message>
        <source>As the platform says it: %1</source>
        <translation>Según la plataforma: %1</translation>
    </message>
    <message>
        <source>Playing your file: the platform could not process it.</source>
        <translation>Se reproduce su archivo: la plataforma no pudo procesarlo.</translation>
    </message>
    <message>
        <source>Playing your file: no stream was requested for this asset.</source>
        <translation>Se reproduce su archivo: no se solicitó ninguna transmisión para este recurso.</translation>
    </message>
    <message>
        <source>Playing your file: the platform could not make a stream of it.</source>
        <translation>Se reproduce su archivo: la plataforma no pudo crear la transmisión.</translation>
    </message>
    <message>
        <source>Playing your file: the platform can&apos;t be reached for the stream.</source>
        <translation>Se reproduce su archivo: no se puede acceder a la plataforma para obtener la transmisión.</translation>
    </message>
    <message>
        <source>Playing your file, until the platform has made the stream.</source>
        <translation>Se reproduce su archivo hasta que la plataforma haya creado la transmisión.</translation>
    </message>
    <message>
        <source>The platform could not process this file, so there is nothing to play.</source>
        <translation>La plataforma no pudo procesar este archivo, así que no hay nada que reproducir.</translation>
    </message>
    <message>
        <source>No stream was requested for this asset, so it can&apos;t be played here. To play it, upload the file once more with “Make a stream” turned on.</source>
        <translation>No se solicitó ninguna transmisión para este recurso, así que no se puede reproducir aquí. Para reproducirlo, suba el archivo de nuevo con «Crear una transmisión» activado.</translation>
    </message>
    <message>
        <source>The platform could not make a stream of this asset.</source>
        <translation>La plataforma no pudo crear la transmisión de este recurso.</translation>
    </message>
    <message>
        <source>The stream is ready, but the platform has to be reached to play it. It can be played as soon as the platform answers again.</source>
        <translation>La transmisión está lista, pero hace falta acceso a la plataforma para reproducirla. Se podrá reproducir en cuanto la plataforma vuelva a responder.</translation>
    </message>
    <message>
        <source>The platform is making the stream. It can be played as soon as it is ready.</source>
        <translation>La plataforma está creando la transmisión. Se podrá reproducir en cuanto esté lista.</translation>
    </message>
    <message>
        <source>The stream is pending. It can be played as soon as it is ready.</source>
        <translation>La transmisión está pendiente. Se podrá reproducir en cuanto esté lista.</translation>
    </message>
    <message>
        <source>Open Stream In...</source>
        <translation>Abrir transmisión con...</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the asset</comment>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the asset</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the asset</comment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the asset&apos;s status</comment>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>the stream</comment>
        <translation>no se solicitó</translation>
    </message>
    <message>
        <source>never made</source>
        <comment>the stream</comment>
        <translation>nunca se creó</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the stream</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the stream</comment>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the stream</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the stream</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the stream&apos;s status</comment>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>the thumbnail</comment>
        <translation>no se solicitó</translation>
    </message>
    <message>
        <source>never made</source>
        <comment>the thumbnail</comment>
        <translation>nunca se creó</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the thumbnail</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the thumbnail</comment>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the thumbnail</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the thumbnail</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the thumbnail&apos;s status</comment>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>This is the platform&apos;s thumbnail. The picture itself is not on this computer.</source>
        <translation>Esta es la miniatura de la plataforma. La imagen en sí no está en este equipo.</translation>
    </message>
    <message>
        <source>The platform could not process this image, and its file is not on this computer.</source>
        <translation>La plataforma no pudo procesar esta imagen y su archivo no está en este equipo.</translation>
    </message>
    <message>
        <source>There is no picture of this image: no thumbnail was requested, and its file is not on this computer.</source>
        <translation>No hay nada que mostrar de esta imagen: no se solicitó ninguna miniatura y su archivo no está en este equipo.</translation>
    </message>
    <message>
        <source>The platform could not make a thumbnail of this image, and its file is not on this computer.</source>
        <translation>La plataforma no pudo crear una miniatura de esta imagen y su archivo no está en este equipo.</translation>
    </message>
    <message>
        <source>The platform is making the thumbnail. It is shown as soon as it is ready.</source>
        <translation>La plataforma está creando la miniatura. Se mostrará en cuanto esté lista.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetFile</name>
    <message>
        <source>The table can&apos;t be written to “%1”: %2. Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>No se puede escribir la tabla en «%1»: %2. Compruebe los permisos de la carpeta y el espacio libre, o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetTableModel</name>
    <message>
        <source>This asset could not be loaded. Retry to ask for it again.</source>
        <translation>No se ha podido cargar este recurso. Reintente para solicitarlo de nuevo.</translation>
    </message>
    <message>
        <source>This asset is not loaded yet.</source>
        <translation>Este recurso aún no está cargado.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetTileDelegate</name>
    <message>
        <source>This could not be loaded.</source>
        <translation>No se ha podido cargar.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetView</name>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln recurso</numerusform>
            <numerusform>%Ln recursos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundController</name>
    <message>
        <source>Uploads go on</source>
        <translation>Las subidas continúan</translation>
    </message>
    <message>
        <source>Start Reeldeck again to bring its window back.</source>
        <translation>Inicie Reeldeck de nuevo para recuperar su ventana.</translation>
    </message>
    <message>
        <source>In the background uploading goes on, and an icon in the panel brings the window back.</source>
        <translation>En segundo plano, las subidas continúan; un icono en la bandeja del sistema permite recuperar la ventana.</translation>
    </message>
    <message>
        <source>In the background uploading goes on. Start Reeldeck again to bring the window back.</source>
        <translation>En segundo plano, las subidas continúan. Inicie Reeldeck de nuevo para recuperar la ventana.</translation>
    </message>
    <message>
        <source>In the background uploading goes on, with the window minimized.</source>
        <translation>En segundo plano, las subidas continúan con la ventana minimizada.</translation>
    </message>
    <message>
        <source>Close Reeldeck</source>
        <translation>Cerrar Reeldeck</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are not finished.</source>
        <translation>
            <numerusform>%Ln subida no ha terminado.</numerusform>
            <numerusform>%Ln subidas no han terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>After quitting, what is left goes on by itself at the next start.</source>
        <translation>Si sale, lo que falte continuará automáticamente la próxima vez que inicie el programa.</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>Continuar en segundo plano</translation>
    </message>
    <message>
        <source>Keep Window Open</source>
        <translation>Mantener ventana abierta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%L1 of %L2 uploaded</source>
        <translation>%L1 de %L2 subidos</translation>
    </message>
    <message>
        <source>The uploads are paused</source>
        <translation>Las subidas están en pausa</translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. Reeldeck quits in %Ln seconds.</source>
        <translation>
            <numerusform>Todas las subidas han terminado. Reeldeck se cerrará en %Ln segundo.</numerusform>
            <numerusform>Todas las subidas han terminado. Reeldeck se cerrará en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>Todas las subidas han terminado. El equipo se suspenderá en %Ln segundo.</numerusform>
            <numerusform>Todas las subidas han terminado. El equipo se suspenderá en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay Open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>Stay Awake</source>
        <translation>No suspender</translation>
    </message>
    <message>
        <source>Uploads finished</source>
        <translation>Subidas terminadas</translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundPortal</name>
    <message>
        <source>Uploads go on without a window.</source>
        <translation>Las subidas continúan sin ventana.</translation>
    </message>
</context>
<context>
    <name>reeldeck::BaseUrl</name>
    <message>
        <source>There is no address. Enter the base URL of the platform, for example https://api.twelvelabs.io/v1.3.</source>
        <translation>No hay ninguna dirección. Introduzca la URL base de la plataforma, por ejemplo, https://api.twelvelabs.io/v1.3.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Enter the base URL of the platform, for example https://api.twelvelabs.io/v1.3.</source>
        <translation>«%1» no es una dirección web. Introduzca la URL base de la plataforma, por ejemplo, https://api.twelvelabs.io/v1.3.</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which the platform does not use. Remove everything up to the @ sign and enter the API key in its own field.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña, que la plataforma no usa. Quite todo hasta el signo @ e introduzca la clave de API en su propio campo.</translation>
    </message>
    <message>
        <source>“%1” does not begin with https:// or http://. The platform can be reached in these two ways only.</source>
        <translation>«%1» no empieza por https:// ni http://. Solo se puede acceder a la plataforma de estas dos formas.</translation>
    </message>
    <message>
        <source>The base URL must end with its path. Remove the part that begins with “?” or “#”.</source>
        <translation>La URL base debe terminar con su ruta. Quite la parte que empieza por «?» o «#».</translation>
    </message>
    <message>
        <source>With http:// anybody on the way to %1 could read your API key. Use https:// instead.</source>
        <translation>Con http://, cualquiera en el camino hacia %1 podría leer su clave de API. Use https://.</translation>
    </message>
</context>
<context>
    <name>reeldeck::CardList</name>
    <message>
        <source>%1: %2</source>
        <comment>choice: name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reeldeck::CatalogController</name>
    <message>
        <source>No loaded asset has a name that begins with “%1”. %2 looks in all names.</source>
        <translation>Ningún recurso cargado tiene un nombre que empiece por «%1». %2 busca en todos los nombres.</translation>
    </message>
    <message>
        <source>The platform does not accept the API key of this workspace any more. Enter a valid one.</source>
        <translation>La plataforma ya no acepta la clave de API de este espacio de trabajo. Introduzca una válida.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>A la espera del llavero</translation>
    </message>
    <message>
        <source>Video to %1, audio to %2, images to %3.</source>
        <translation>Vídeo hasta %1, audio hasta %2, imágenes hasta %3.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with %L2 of %Ln assets.</source>
        <translation>
            <numerusform>Se muestra una copia (%1) con %L2 de %Ln recurso.</numerusform>
            <numerusform>Se muestra una copia (%1) con %L2 de %Ln recursos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with all %Ln assets.</source>
        <translation>
            <numerusform>Se muestra una copia (%1) con el único recurso.</numerusform>
            <numerusform>Se muestra una copia (%1) con los %Ln recursos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln known assets</source>
        <translation>
            <numerusform>%L1 de %Ln recurso conocido</numerusform>
            <numerusform>%L1 de los %Ln recursos conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known assets</source>
        <translation>
            <numerusform>%Ln recurso conocido</numerusform>
            <numerusform>%Ln recursos conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No matching assets</source>
        <translation>Ningún recurso coincide</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>Aún no hay recursos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching assets</source>
        <translation>
            <numerusform>%Ln recurso coincide</numerusform>
            <numerusform>%Ln recursos coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln recurso</numerusform>
            <numerusform>%Ln recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time of day</comment>
        <translation>datos de las %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date, time of day</comment>
        <translation>datos del %1</translation>
    </message>
</context>
<context>
    <name>reeldeck::ChipsBar</name>
    <message>
        <source>Save Filter...</source>
        <translation>Guardar filtro...</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Filtros en uso</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>All assets, newest first</source>
        <translation>Todos los recursos, más recientes primero</translation>
    </message>
</context>
<context>
    <name>reeldeck::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>These columns stand beside the name, in this order.</source>
        <translation>Estas columnas aparecen junto al nombre, en este orden.</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>reeldeck::ConfirmDeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Number of assets to delete</source>
        <translation>Número de recursos que se eliminarán</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete Asset</source>
        <translation>Eliminar recurso</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>The file, its stream and its thumbnail are removed from the platform for good. You can undo for 5 seconds.</source>
        <translation>El archivo, su transmisión y su miniatura se eliminarán definitivamente de la plataforma. Podrá deshacerlo durante 5 segundos.</translation>
    </message>
    <message>
        <source>Delete Assets</source>
        <translation>Eliminar recursos</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln assets?</source>
        <translation>
            <numerusform>¿Eliminar %Ln recurso?</numerusform>
            <numerusform>¿Eliminar %Ln recursos?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>«%1» y «%2»</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>names; size</comment>
        <translation>%1; %2 en total</translation>
    </message>
    <message>
        <source>The files, their streams and their thumbnails are removed from the platform for good. You can undo for 5 seconds.</source>
        <translation>Los archivos, sus transmisiones y sus miniaturas se eliminarán definitivamente de la plataforma. Podrá deshacerlo durante 5 segundos.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Assets</source>
        <translation>
            <numerusform>Eliminar %Ln recurso</numerusform>
            <numerusform>Eliminar %Ln recursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln assets of this account?</source>
        <translation>
            <numerusform>¿Eliminar el único recurso de esta cuenta?</numerusform>
            <numerusform>¿Eliminar los %Ln recursos de esta cuenta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln matching assets?</source>
        <translation>
            <numerusform>¿Eliminar el único recurso que coincide?</numerusform>
            <numerusform>¿Eliminar los %Ln recursos que coinciden?</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not filtered: nothing is left afterwards.</source>
        <translation>La lista no está filtrada: después no quedará nada.</translation>
    </message>
    <message>
        <source>They match the filter: %1</source>
        <comment>filters</comment>
        <translation>Coinciden con el filtro: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two filters</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>To delete them, type how many they are: %1</source>
        <translation>Para eliminarlos, escriba cuántos son: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold it: %1. You will be asked before it goes from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln índice lo contiene: %1. Se le preguntará antes de quitarlo de ahí.</numerusform>
            <numerusform>%Ln índices lo contienen: %1. Se le preguntará antes de quitarlo de ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold some of them: %1. You will be asked before those go from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln índice contiene algunos: %1. Se le preguntará antes de quitarlos de ahí.</numerusform>
            <numerusform>%Ln índices contienen algunos: %1. Se le preguntará antes de quitarlos de ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose it: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln entidad lo perderá: %1.</numerusform>
            <numerusform>%Ln entidades lo perderán: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose some of them: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln entidad perderá algunos: %1.</numerusform>
            <numerusform>%Ln entidades perderán algunos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking what uses it...</source>
        <translation>Consultando qué lo usa...</translation>
    </message>
    <message>
        <source>Asking what uses them...</source>
        <translation>Consultando qué los usa...</translation>
    </message>
    <message>
        <source>Not all of what uses it could be read.</source>
        <translation>No se ha podido leer todo lo que lo usa.</translation>
    </message>
    <message>
        <source>No index and no entity uses it.</source>
        <translation>Ningún índice ni entidad lo usa.</translation>
    </message>
    <message>
        <source>No index and no entity uses them.</source>
        <translation>Ningún índice ni entidad los usa.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %Ln were looked at.</source>
        <translation>
            <numerusform>Solo se han consultado los primeros: %1 de %Ln.</numerusform>
            <numerusform>Solo se han consultado los primeros: %1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, “%2” and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>«%1», «%2» y %Ln más</numerusform>
            <numerusform>«%1», «%2» y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has not shown all of them yet.</source>
        <translation>La lista aún no los ha mostrado todos.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ConflictDialog</name>
    <message>
        <source>Assets in use</source>
        <translation>Recursos en uso</translation>
    </message>
    <message>
        <source>Number of assets to delete</source>
        <translation>Número de recursos que se eliminarán</translation>
    </message>
    <message>
        <source>Keep Assets</source>
        <translation>Conservar recursos</translation>
    </message>
    <message>
        <source>Remove from Indexes and Delete</source>
        <translation>Quitar de los índices y eliminar</translation>
    </message>
    <message>
        <source>Delete Anyway</source>
        <translation>Eliminar igualmente</translation>
    </message>
    <message>
        <source>The platform says it is in use. What uses it could not be read.</source>
        <translation>La plataforma dice que está en uso. No se ha podido leer qué lo usa.</translation>
    </message>
    <message>
        <source>The platform says it is in use, but not by what.</source>
        <translation>La plataforma dice que está en uso, pero no qué lo usa.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>It can also be removed from its indexes first and then be deleted, unless something uses it anew.</source>
        <translation>También se puede quitar primero de sus índices y eliminarlo después, salvo que algo vuelva a usarlo.</translation>
    </message>
    <message>
        <source>They can also be removed from their indexes first and then be deleted, but for what is used anew.</source>
        <translation>También se pueden quitar primero de sus índices y eliminarlos después, salvo los que algo vuelva a usar.</translation>
    </message>
    <message>
        <source>The asset is in use</source>
        <translation>El recurso está en uso</translation>
    </message>
    <message>
        <source>It was not deleted. It is referenced by indexes; deleting it anyway removes it from search and analysis there.</source>
        <translation>No se ha eliminado. Hay índices que lo usan; si se elimina igualmente, dejará de aparecer ahí en búsquedas y análisis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 assets are in use</source>
        <translation>
            <numerusform>%Ln de %L1 recursos está en uso</numerusform>
            <numerusform>%Ln de %L1 recursos están en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>None was deleted.</source>
        <translation>No se ha eliminado ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Se ha eliminado %Ln.</numerusform>
            <numerusform>Se han eliminado %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are referenced by indexes; deleting them anyway removes them from search and analysis there.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Hay índices que usan este recurso; si se elimina igualmente, dejará de aparecer ahí en búsquedas y análisis.</numerusform>
            <numerusform>Hay índices que usan estos %Ln; si se eliminan igualmente, dejarán de aparecer ahí en búsquedas y análisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete them all the same, type how many they are: %1</source>
        <translation>Para eliminarlos igualmente, escriba cuántos son: %1</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>In the index “%1”</source>
        <translation>En el índice «%1»</translation>
    </message>
    <message>
        <source>In an index</source>
        <translation>En un índice</translation>
    </message>
    <message>
        <source>In the index %1</source>
        <comment>an id</comment>
        <translation>En el índice %1</translation>
    </message>
    <message>
        <source>In the index “%1” since %2</source>
        <comment>name, date</comment>
        <translation>En el índice «%1» desde el %2</translation>
    </message>
    <message>
        <source>In an index since %1</source>
        <comment>date</comment>
        <translation>En un índice desde el %1</translation>
    </message>
    <message>
        <source>In the index %1 since %2</source>
        <comment>an id, date</comment>
        <translation>En el índice %1 desde el %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more assets. “Copy List” has them all.</source>
        <translation>
            <numerusform>Y %Ln recurso más. «Copiar lista» los incluye todos.</numerusform>
            <numerusform>Y %Ln recursos más. «Copiar lista» los incluye todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ConnectDialog</name>
    <message>
        <source>Connect to the platform</source>
        <translation>Conectar con la plataforma</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Conecte su cuenta</translation>
    </message>
    <message>
        <source>Reeldeck asks the platform for your assets with this key, and sends it nowhere else.</source>
        <translation>Con esta clave, Reeldeck pide sus recursos a la plataforma; no la envía a ningún otro lugar.</translation>
    </message>
    <message>
        <source>Address of the platform:</source>
        <translation>Dirección de la plataforma:</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>Dirección de la plataforma</translation>
    </message>
    <message>
        <source>API key:</source>
        <translation>Clave de API:</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Name of this workspace (optional):</source>
        <translation>Nombre de este espacio de trabajo (opcional):</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Conectando...</translation>
    </message>
    <message>
        <source>The address of the platform must begin with https:// or http:// and name a host.</source>
        <translation>La dirección de la plataforma debe empezar por https:// o http:// e indicar un servidor.</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way could read your key. Use https:// if the platform has it.</source>
        <translation>Esta dirección no está cifrada: cualquiera en el camino podría leer su clave. Use https:// si la plataforma lo ofrece.</translation>
    </message>
</context>
<context>
    <name>reeldeck::CopyButton</name>
    <message>
        <source>%1: %2</source>
        <comment>Copy size: 1024</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reeldeck::CopyController</name>
    <message numerus="yes">
        <source>At most %Ln assets are copied at once. Select fewer, or export them as a table or JSON.</source>
        <translation>
            <numerusform>Se puede copiar %Ln recurso a la vez como máximo. Seleccione menos o expórtelos como tabla o JSON.</numerusform>
            <numerusform>Se pueden copiar %Ln recursos a la vez como máximo. Seleccione menos o expórtelos como tabla o JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is copied: %L1 of %L2.</source>
        <translation>Leyendo lo que se copia: %L1 de %L2.</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>No se ha copiado nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs copied.</source>
        <translation>
            <numerusform>%Ln ID copiado.</numerusform>
            <numerusform>%Ln ID copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names copied.</source>
        <translation>
            <numerusform>%Ln nombre copiado.</numerusform>
            <numerusform>%Ln nombres copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The JSON of %Ln assets copied.</source>
        <translation>
            <numerusform>JSON de %Ln recurso copiado.</numerusform>
            <numerusform>JSON de %Ln recursos copiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing copied: stream URLs are only known while the platform can be reached.</source>
        <translation>No se ha copiado nada: las URL de transmisión solo se conocen mientras hay acceso a la plataforma.</translation>
    </message>
    <message>
        <source>Nothing copied: no selected asset has a stream that is ready.</source>
        <translation>No se ha copiado nada: ningún recurso seleccionado tiene una transmisión lista.</translation>
    </message>
    <message numerus="yes">
        <source>Stream URLs copied: %L1, of %Ln selected assets.</source>
        <translation>
            <numerusform>URL de transmisión copiadas: %L1, de %Ln recurso seleccionado.</numerusform>
            <numerusform>URL de transmisión copiadas: %L1, de %Ln recursos seleccionados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::CreateAssetCall</name>
    <message>
        <source>This is no address from which the platform can fetch a file. Enter one that begins with https:// or http://.</source>
        <translation>La plataforma no puede descargar un archivo de esta dirección. Introduzca una que empiece por https:// o http://.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionBatch</name>
    <message numerus="yes">
        <source>It was removed from %Ln indexes before.</source>
        <translation>
            <numerusform>Antes se quitó de %Ln índice.</numerusform>
            <numerusform>Antes se quitó de %Ln índices.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it was deleted is not known; refresh the list to see.</source>
        <translation>No se sabe si se ha eliminado; actualice la lista para verlo.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionController</name>
    <message>
        <source>The deletion could not be written to the log “%1”: %2.</source>
        <translation>No se ha podido escribir la eliminación en el registro «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln assets are deleted at once. Filter the list to fewer.</source>
        <translation>
            <numerusform>Se puede eliminar %Ln recurso a la vez como máximo. Filtre la lista para que haya menos.</numerusform>
            <numerusform>Se pueden eliminar %Ln recursos a la vez como máximo. Filtre la lista para que haya menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” will be deleted.</source>
        <translation>Se eliminará «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets will be deleted.</source>
        <translation>
            <numerusform>Se eliminará %Ln recurso.</numerusform>
            <numerusform>Se eliminarán %Ln recursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting: %L1 of %L2.</source>
        <translation>Eliminando: %L1 de %L2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop deleting</source>
        <translation>Detener la eliminación</translation>
    </message>
    <message numerus="yes">
        <source>The last deletion was cut off before its end: %1 of %Ln assets were not deleted, or no answer came. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>La última eliminación se interrumpió antes de terminar: %1 de %Ln recurso sin eliminar o sin respuesta. Nada de ello continúa automáticamente.</numerusform>
            <numerusform>La última eliminación se interrumpió antes de terminar: %1 de %Ln recursos sin eliminar o sin respuesta. Nada de ello continúa automáticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <source>Not deleted, or without an answer:</source>
        <translation>Sin eliminar o sin respuesta:</translation>
    </message>
    <message>
        <source>In use, and kept, because you had not answered yet:</source>
        <translation>En uso y conservados, porque usted aún no había respondido:</translation>
    </message>
    <message>
        <source>Kept, because the time to undo was not over:</source>
        <translation>Conservados, porque aún se podía deshacer:</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Eliminados:</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the last deletion began: %Ln assets were kept. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>El programa terminó antes de empezar la última eliminación: se conservó %Ln recurso. Nada de ello continúa automáticamente.</numerusform>
            <numerusform>El programa terminó antes de empezar la última eliminación: se conservaron %Ln recursos. Nada de ello continúa automáticamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLog</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>No se ha podido escribir «%1»: %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogController</name>
    <message>
        <source>Export Deletions</source>
        <translation>Exportar eliminaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions are in “%1”.</source>
        <translation>
            <numerusform>%Ln eliminación guardada en «%1».</numerusform>
            <numerusform>%Ln eliminaciones guardadas en «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogDialog</name>
    <message>
        <source>What Happened</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search the deletions</source>
        <translation>Buscar en las eliminaciones</translation>
    </message>
    <message>
        <source>Search by name, ID or path</source>
        <translation>Buscar por nombre, ID o ruta</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Upload Again</source>
        <translation>Subir de nuevo</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the log...</source>
        <translation>Leyendo el registro...</translation>
    </message>
    <message>
        <source>Nothing has been deleted from here yet.</source>
        <translation>Aún no se ha eliminado nada desde aquí.</translation>
    </message>
    <message>
        <source>No deletion matches “%1”.</source>
        <translation>Ninguna eliminación coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln deletions match.</source>
        <translation>
            <numerusform>Coincidencias: %1 de %Ln eliminación.</numerusform>
            <numerusform>Coincidencias: %1 de %Ln eliminaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions, the newest first.</source>
        <translation>
            <numerusform>%Ln eliminación.</numerusform>
            <numerusform>%Ln eliminaciones, las más recientes primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file that was uploaded is not on this computer.</source>
        <translation>El archivo que se subió no está en este equipo.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogModel</name>
    <message>
        <source>Not in use</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>%1, uploaded from %2</source>
        <comment>name, path</comment>
        <translation>%1, subido desde %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Removed from its indexes</source>
        <translation>Quitado de sus índices</translation>
    </message>
    <message>
        <source>In use, forced</source>
        <translation>En uso, eliminación forzada</translation>
    </message>
    <message>
        <source>Use at Deletion</source>
        <translation>Uso al eliminarse</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionSummaryDialog</name>
    <message>
        <source>What Was Deleted</source>
        <translation>Qué se ha eliminado</translation>
    </message>
    <message>
        <source>What became of each asset</source>
        <translation>Qué ha sido de cada recurso</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>reeldeck::DesktopNotifier</name>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>reeldeck::DetailsController</name>
    <message>
        <source>%1 copied.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be started.</source>
        <translation>No se ha podido iniciar «%1».</translation>
    </message>
    <message>
        <source>Default Application</source>
        <translation>Aplicación predeterminada</translation>
    </message>
    <message>
        <source>Copy Stream URL</source>
        <translation>Copiar URL de la transmisión</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>URL de la transmisión</translation>
    </message>
</context>
<context>
    <name>reeldeck::DiagnosticsController</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics are in “%1”. Read them before you pass them on; Reeldeck sends nothing.</source>
        <translation>El diagnóstico está en «%1». Léalo antes de compartirlo; Reeldeck no envía nada.</translation>
    </message>
    <message>
        <source>The diagnostics can&apos;t be written to “%1”: %2. Choose another place.</source>
        <translation>No se puede escribir el diagnóstico en «%1»: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Reeldeck crashed last time, and kept a note of it.</source>
        <translation>Reeldeck se cerró inesperadamente la última vez y guardó una nota del fallo.</translation>
    </message>
    <message>
        <source>Reeldeck did not end well last time: it was ended from outside, or the computer went off.</source>
        <translation>Reeldeck no se cerró correctamente la última vez: se finalizó desde fuera o se apagó el equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished uploads are back and go on.</source>
        <translation>
            <numerusform>%Ln subida sin terminar se ha recuperado y continúa.</numerusform>
            <numerusform>%Ln subidas sin terminar se han recuperado y continúan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was unfinished.</source>
        <translation>No había subidas sin terminar.</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Mostrar registro</translation>
    </message>
</context>
<context>
    <name>reeldeck::DropOverlay</name>
    <message>
        <source>Looking through the files...</source>
        <translation>Examinando los archivos...</translation>
    </message>
</context>
<context>
    <name>reeldeck::EmptyState</name>
    <message>
        <source>Upload Files...</source>
        <translation>Subir archivos...</translation>
    </message>
    <message>
        <source>From URL...</source>
        <translation>Desde URL...</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the Local Library</source>
        <translation>Abrir la biblioteca local</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Conecte su cuenta</translation>
    </message>
    <message>
        <source>Drop video, audio or images here</source>
        <translation>Suelte aquí vídeos, audio o imágenes</translation>
    </message>
    <message>
        <source>No assets match the filter</source>
        <translation>Ningún recurso coincide con el filtro</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sin conexión a la red</translation>
    </message>
    <message>
        <source>The assets could not be loaded</source>
        <translation>No se han podido cargar los recursos</translation>
    </message>
    <message>
        <source>Loading assets...</source>
        <translation>Cargando recursos...</translation>
    </message>
    <message>
        <source>This workspace has no API key yet. Enter yours to see its assets.</source>
        <translation>Este espacio de trabajo aún no tiene clave de API. Introduzca la suya para ver sus recursos.</translation>
    </message>
    <message>
        <source>Drop files and folders anywhere in this window.</source>
        <translation>Suelte archivos y carpetas en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Try a shorter name or other types.</source>
        <translation>Pruebe con un nombre más corto u otros tipos.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. Check the network, then try again.</source>
        <translation>No se puede acceder a la plataforma. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform answered with an error. Try again in a moment.</source>
        <translation>La plataforma respondió con un error. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Connect a TwelveLabs Account...</source>
        <translation>Conectar una cuenta de TwelveLabs...</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Where are your assets?</source>
        <translation>¿Dónde están sus recursos?</translation>
    </message>
    <message>
        <source>The local library is on this computer and works at once, without an account and without a network. A TwelveLabs account needs its API key. You can have both, and go from one to the other in the Menu.</source>
        <translation>La biblioteca local está en este equipo y funciona de inmediato, sin cuenta ni red. Una cuenta de TwelveLabs requiere su clave de API. Puede tener ambas y pasar de una a otra en el menú.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ErrorTable</name>
    <message>
        <source>The platform takes no more for now, because the quota of the account is used up. Try again when it begins anew.</source>
        <translation>La plataforma no admite nada más por ahora, porque se ha agotado la cuota de la cuenta. Vuelva a intentarlo cuando se renueve.</translation>
    </message>
    <message>
        <source>The platform no longer has this item. It may have been deleted elsewhere; refresh the list.</source>
        <translation>La plataforma ya no tiene este elemento. Puede que se haya eliminado desde otro lugar; actualice la lista.</translation>
    </message>
    <message>
        <source>The platform does not accept the API key. Connect the account again with a valid key, from the menu at the right of the toolbar.</source>
        <translation>La plataforma no acepta la clave de API. Conecte de nuevo la cuenta con una clave válida, desde el menú a la derecha de la barra de herramientas.</translation>
    </message>
    <message>
        <source>The platform takes no more requests for now, because the rate limit of the account is reached. Try again in a little while.</source>
        <translation>La plataforma no admite más solicitudes por ahora, porque se ha alcanzado el límite de frecuencia de la cuenta. Vuelva a intentarlo dentro de poco.</translation>
    </message>
    <message>
        <source>The account has used up what its plan includes. Free some space or change the plan, then try again.</source>
        <translation>La cuenta ha agotado lo que incluye su plan. Libere espacio o cambie de plan y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file is larger than the platform takes. Make it smaller or upload it by its public URL.</source>
        <translation>El archivo es más grande de lo que admite la plataforma. Reduzca su tamaño o súbalo por su URL pública.</translation>
    </message>
    <message>
        <source>The platform can&apos;t read this file, because it is damaged or no media file. Check that it plays, then upload it again.</source>
        <translation>La plataforma no puede leer este archivo, porque está dañado o no es un archivo multimedia. Compruebe que se reproduzca y súbalo de nuevo.</translation>
    </message>
    <message>
        <source>The account has used up what its plan includes. Change the plan, then try again.</source>
        <translation>La cuenta ha agotado lo que incluye su plan. Cambie de plan y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The account may not do this. Check what its plan allows, or use another key.</source>
        <translation>La cuenta no tiene permiso para esto. Compruebe qué permite su plan o use otra clave.</translation>
    </message>
    <message>
        <source>%1 gave up waiting for the request, because the connection is too slow or was interrupted. Check the network, then try again.</source>
        <translation>%1 dejó de esperar la solicitud, porque la conexión es demasiado lenta o se interrumpió. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The asset is still in use by an index. Remove it there first, or delete it by force.</source>
        <translation>Un índice aún usa el recurso. Quítelo primero de él o fuerce la eliminación.</translation>
    </message>
    <message>
        <source>The platform no longer has this item. It was deleted; refresh the list.</source>
        <translation>La plataforma ya no tiene este elemento. Se eliminó; actualice la lista.</translation>
    </message>
    <message>
        <source>The platform does not take this type of file. Convert it to a common video, audio or image format, then upload it again.</source>
        <translation>La plataforma no admite este tipo de archivo. Conviértalo a un formato de vídeo, audio o imagen habitual y súbalo de nuevo.</translation>
    </message>
    <message>
        <source>The platform ran into a fault of its own. Try again later.</source>
        <translation>Se ha producido un error interno en la plataforma. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 is there, but the platform behind it does not answer. Try again later.</source>
        <translation>%1 está accesible, pero la plataforma que hay detrás no responde. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The platform is overloaded or down for maintenance. Try again later.</source>
        <translation>La plataforma está sobrecargada o en mantenimiento. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 is there, but the platform behind it did not answer in time. Try again later.</source>
        <translation>%1 está accesible, pero la plataforma que hay detrás no respondió a tiempo. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The platform has no room left to store files. Free some space there, then try again.</source>
        <translation>A la plataforma no le queda espacio para guardar archivos. Libere espacio en ella y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address, where the API key must not go. Check the base URL; to change it, connect the account again from the menu at the right of the toolbar.</source>
        <translation>%1 redirigió la solicitud a otra dirección, a la que no debe enviarse la clave de API. Compruebe la URL base; para cambiarla, conecte de nuevo la cuenta desde el menú a la derecha de la barra de herramientas.</translation>
    </message>
    <message>
        <source>The platform refused the request. Its whole answer is in the details.</source>
        <translation>La plataforma rechazó la solicitud. Su respuesta completa está en los detalles.</translation>
    </message>
    <message>
        <source>The platform could not carry out the request because of a fault of its own. Try again later.</source>
        <translation>La plataforma no pudo atender la solicitud por un error interno. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 answered, but not as the platform does. Check the base URL, and that no sign-in page of the network is in the way.</source>
        <translation>%1 respondió, pero no como lo hace la plataforma. Compruebe la URL base y que no se interponga una página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the network, then try again.</source>
        <translation>No hay conexión con %1. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check the proxy in the system&apos;s network settings, then try again.</source>
        <translation>El proxy intermedio hacia %1 no permite la conexión. Compruebe el proxy en los ajustes de red del sistema y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came. Check the network, then try again.</source>
        <translation>La conexión con %1 se cortó antes de llegar la respuesta. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke during the upload, so it is not known whether the file arrived. Look for it in the list before you upload it again.</source>
        <translation>La conexión con %1 se cortó durante la subida, así que no se sabe si el archivo llegó. Búsquelo en la lista antes de subirlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network, then try again.</source>
        <translation>%1 no respondió a tiempo. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether the file arrived. Look for it in the list before you upload it again.</source>
        <translation>%1 no respondió a tiempo, así que no se sabe si el archivo llegó. Búsquelo en la lista antes de subirlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 refused the connection, so the platform is not running there. Check the base URL, or try again later.</source>
        <translation>%1 rechazó la conexión, así que la plataforma no está en funcionamiento ahí. Compruebe la URL base o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>There is no host named %1, or the network can&apos;t look it up. Check the network and the base URL, then try again.</source>
        <translation>No existe ningún servidor llamado %1, o la red no puede encontrarlo. Compruebe la red y la URL base y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time. Check the network, then try again.</source>
        <translation>No se puede acceder a %1: no respondió a tiempo. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, because its certificate is not trusted or its encryption does not fit. Check the address and this computer&apos;s date and time.</source>
        <translation>No se pudo establecer una conexión segura con %1, porque su certificado no es de confianza o su cifrado no es compatible. Compruebe la dirección y la fecha y hora de este equipo.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once. Check the base URL, or try again later.</source>
        <translation>%1 cerró la conexión de inmediato. Compruebe la URL base o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The platform says: “%1”</source>
        <translation>La plataforma dice: «%1»</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of the platform can hold, so it was stopped. Check the base URL; to change it, connect the account again from the menu at the right of the toolbar.</source>
        <translation>%1 envió más de lo que puede contener una respuesta de la plataforma, así que se interrumpió. Compruebe la URL base; para cambiarla, conecte de nuevo la cuenta desde el menú a la derecha de la barra de herramientas.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer can&apos;t be understood: %1 %2. Check the base URL, or try again later.</source>
        <translation>No se puede interpretar la respuesta de la plataforma: %1 %2. Compruebe la URL base o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 wants a user name and password. Enter them, then try again.</source>
        <translation>Un proxy intermedio hacia %1 pide un nombre de usuario y una contraseña. Introdúzcalos y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ExportController</name>
    <message>
        <source>Export Selected Assets</source>
        <translation>Exportar recursos seleccionados</translation>
    </message>
    <message>
        <source>Export Assets</source>
        <translation>Exportar recursos</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are exported so far.</source>
        <translation>
            <numerusform>%1 Hasta ahora se ha exportado %L2 de %Ln recurso.</numerusform>
            <numerusform>%1 Hasta ahora se han exportado %L2 de %Ln recursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Exporting</source>
        <translation>Seguir exportando</translation>
    </message>
    <message>
        <source>Cancel Export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>%1 The export goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1 La exportación continuará automáticamente: %L2 de %L3 hasta ahora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2.</source>
        <translation>Exportando: %L1 de %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets are in “%1”.</source>
        <translation>
            <numerusform>%Ln recurso exportado a «%1».</numerusform>
            <numerusform>%Ln recursos exportados a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the local copy, as the platform can&apos;t be reached.</source>
        <translation>Proceden de la copia local, ya que no se puede acceder a la plataforma.</translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was read: the platform now says there are %Ln.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>La lista cambió mientras se leía: la plataforma dice ahora que hay %Ln.</numerusform>
            <numerusform>La lista cambió mientras se leía: la plataforma dice ahora que hay %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::FieldMenu</name>
    <message>
        <source>Copy &amp;Marked Text</source>
        <translation>Copiar &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <comment>a field&apos;s name</comment>
        <translation>&amp;Copiar «%1»</translation>
    </message>
</context>
<context>
    <name>reeldeck::FileBody</name>
    <message>
        <source>The file can&apos;t be read any further: %1. Check the disk, then upload it again.</source>
        <translation>No se puede seguir leyendo el archivo: %1. Compruebe el disco y súbalo de nuevo.</translation>
    </message>
    <message>
        <source>The file became shorter while it was being uploaded, so the upload was stopped. Upload it again once it no longer changes.</source>
        <translation>El archivo se acortó mientras se subía, así que la subida se detuvo. Súbalo de nuevo cuando ya no cambie.</translation>
    </message>
    <message>
        <source>The file became longer while it was being uploaded, so the upload was stopped. Upload it again once it no longer changes.</source>
        <translation>El archivo se alargó mientras se subía, así que la subida se detuvo. Súbalo de nuevo cuando ya no cambie.</translation>
    </message>
</context>
<context>
    <name>reeldeck::FilterDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Tamaño desde</translation>
    </message>
    <message>
        <source>for example 10 MB</source>
        <translation>por ejemplo, 10 MB</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Tamaño hasta</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Duration from</source>
        <translation>Duración desde</translation>
    </message>
    <message>
        <source>for example 1:30</source>
        <translation>por ejemplo, 1:30</translation>
    </message>
    <message>
        <source>Duration to</source>
        <translation>Duración hasta</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Creación desde</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>Creación hasta</translation>
    </message>
    <message>
        <source>Only these IDs, one on each line or with commas between them:</source>
        <translation>Solo estos ID, uno por línea o separados por comas:</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it like 10 MB or 1.5 GB.</source>
        <translation>«%1» no es un tamaño. Escríbalo como 10 MB o 1,5 GB.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like 1:30 or 90 s.</source>
        <translation>«%1» no es una duración. Escríbala como 1:30 o 90 s.</translation>
    </message>
    <message>
        <source>A filter ends before it begins, so nothing could match it.</source>
        <translation>Un filtro termina antes de empezar, así que nada podría coincidir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs.</source>
        <translation>
            <numerusform>%Ln ID.</numerusform>
            <numerusform>%Ln ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform doesn&apos;t filter by status, size, duration or date: Reeldeck does, once it has loaded all assets.</source>
        <translation>La plataforma no filtra por estado, tamaño, duración ni fecha: lo hace Reeldeck una vez cargados todos los recursos.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>«%1» no es una fecha. Escríbala como %2.</translation>
    </message>
</context>
<context>
    <name>reeldeck::HandOver</name>
    <message>
        <source>The data folder “%1” is in use by Reeldeck on the computer %2. Quit it there, or start with --data-dir and another folder.</source>
        <translation>Reeldeck usa la carpeta de datos «%1» en el equipo %2. Ciérrelo allí o inicie con --data-dir y otra carpeta.</translation>
    </message>
    <message>
        <source>The socket of the open Reeldeck belongs to another user, so nothing was handed to it.</source>
        <translation>El socket del Reeldeck abierto pertenece a otro usuario, así que no se le ha entregado nada.</translation>
    </message>
    <message>
        <source>Reeldeck is open in another version. Quit it, then start it again.</source>
        <translation>Está abierta otra versión de Reeldeck. Ciérrela e inicie Reeldeck de nuevo.</translation>
    </message>
    <message>
        <source>Reeldeck is open already and does not answer.</source>
        <translation>Reeldeck ya está abierto y no responde.</translation>
    </message>
    <message>
        <source>The data folder “%1” is in use, and the Reeldeck that uses it can&apos;t be reached.</source>
        <translation>La carpeta de datos «%1» está en uso, y no se puede contactar con el Reeldeck que la usa.</translation>
    </message>
    <message>
        <source>Reeldeck is open, but its answer can&apos;t be understood. Quit it, then start it again.</source>
        <translation>Reeldeck está abierto, pero su respuesta no se puede interpretar. Ciérrelo e inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>reeldeck::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>reeldeck::JsonWindow</name>
    <message>
        <source>JSON of %1</source>
        <translation>JSON de %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the JSON</source>
        <translation>Buscar en el JSON</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The platform sent no JSON for this asset.</source>
        <translation>La plataforma no envió JSON para este recurso.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::KeychainCredentials</name>
    <message>
        <source>The keychain of this desktop is locked. Unlock it in its own window; Reeldeck goes on then.</source>
        <translation>El llavero de este escritorio está bloqueado. Desbloquéelo en su propia ventana; Reeldeck continuará entonces.</translation>
    </message>
    <message>
        <source>The keychain of this desktop has not answered yet. If it asks for its password in a window of its own, enter it there; Reeldeck goes on then.</source>
        <translation>El llavero de este escritorio aún no ha respondido. Si pide su contraseña en una ventana propia, introdúzcala ahí; Reeldeck continuará entonces.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ListingController</name>
    <message numerus="yes">
        <source>The platform lists newest first only. To sort by %1, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>La plataforma solo lista de más reciente a más antiguo. Para ordenar por «%1», Reeldeck debe cargar el único recurso.</numerusform>
            <numerusform>La plataforma solo lista de más reciente a más antiguo. Para ordenar por «%1», Reeldeck debe cargar los %Ln recursos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform doesn&apos;t filter by status, size, duration or date. To do so, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>La plataforma no filtra por estado, tamaño, duración ni fecha. Para hacerlo, Reeldeck debe cargar el único recurso.</numerusform>
            <numerusform>La plataforma no filtra por estado, tamaño, duración ni fecha. Para hacerlo, Reeldeck debe cargar los %Ln recursos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Sort</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Cargar %Ln para ordenar</numerusform>
            <numerusform>Cargar los %Ln para ordenar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Filter</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Cargar %Ln para filtrar</numerusform>
            <numerusform>Cargar los %Ln para filtrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Loading all assets: %L1 of %L2.</source>
        <translation>Cargando todos los recursos: %L1 de %L2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>%1 Loading goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1 La carga continuará automáticamente: %L2 de %L3 hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are loaded, which is not enough to sort or filter.</source>
        <translation>
            <numerusform>%1 Se ha cargado %L2 de %Ln recurso, lo que no basta para ordenar o filtrar.</numerusform>
            <numerusform>%1 Se han cargado %L2 de %Ln recursos, lo que no basta para ordenar o filtrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Loading</source>
        <translation>Seguir cargando</translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was loaded: %Ln assets are known here, and the platform says there are %L1. Load again to be exact.</source>
        <translation>
            <numerusform>La lista cambió mientras se cargaba: aquí se conoce %Ln recurso y la plataforma dice que hay %L1. Cárguela de nuevo para mayor exactitud.</numerusform>
            <numerusform>La lista cambió mientras se cargaba: aquí se conocen %Ln recursos y la plataforma dice que hay %L1. Cárguela de nuevo para mayor exactitud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;More Filters...</source>
        <translation>&amp;Más filtros...</translation>
    </message>
    <message>
        <source>Save Filter...</source>
        <translation>Guardar filtro...</translation>
    </message>
    <message>
        <source>Delete Saved Filter</source>
        <translation>Eliminar filtro guardado</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced:</source>
        <translation>Nombre del filtro. Si ya existe uno con ese nombre, se sustituye:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>reeldeck::LocalLibrary</name>
    <message>
        <source>The local library can&apos;t start: the program “reeldeck-platform” is missing or can&apos;t be run. Install Reeldeck again, or connect a TwelveLabs account.</source>
        <translation>La biblioteca local no se puede iniciar: falta el programa «reeldeck-platform» o no se puede ejecutar. Instale Reeldeck de nuevo o conecte una cuenta de TwelveLabs.</translation>
    </message>
    <message>
        <source>The local library ended before it was ready. Try again, or connect a TwelveLabs account.</source>
        <translation>La biblioteca local se cerró antes de estar lista. Vuelva a intentarlo o conecte una cuenta de TwelveLabs.</translation>
    </message>
    <message>
        <source>The local library can&apos;t start: %1</source>
        <translation>La biblioteca local no se puede iniciar: %1</translation>
    </message>
</context>
<context>
    <name>reeldeck::LogWindow</name>
    <message>
        <source>&amp;Problems only</source>
        <translation>Solo &amp;problemas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Upload number, request ID or other words</source>
        <translation>Número de subida, ID de solicitud u otras palabras</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>&amp;Copiar líneas</translation>
    </message>
    <message>
        <source>&amp;Save Diagnostics...</source>
        <translation>&amp;Guardar diagnóstico...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No line of the log matches.</source>
        <translation>Ninguna línea del registro coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::MainToolBar</name>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Upload files, a folder or from a URL</source>
        <translation>Subir archivos, una carpeta o desde una URL</translation>
    </message>
    <message>
        <source>Filter by filename</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Show only names that hold these letters</source>
        <translation>Mostrar solo los nombres que contienen estas letras</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>Mostrar vídeos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Show audio files</source>
        <translation>Mostrar archivos de audio</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>More filters, sorting and saved filters</source>
        <translation>Más filtros, orden y filtros guardados</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>List view</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>Grid view</source>
        <translation>Vista de cuadrícula</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Delete the selected assets</source>
        <translation>Eliminar los recursos seleccionados</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Eliminar lo seleccionado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>All commands, workspaces and settings</source>
        <translation>Todos los comandos, espacios de trabajo y ajustes</translation>
    </message>
    <message>
        <source>Go to the Filter</source>
        <translation>Ir al filtro</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
</context>
<context>
    <name>reeldeck::MainWindow</name>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
</context>
<context>
    <name>reeldeck::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>reeldeck::MissingColumns</name>
    <message numerus="yes">
        <source>+%Ln</source>
        <comment>columns without room</comment>
        <translation>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The column %1 has no room. Widen the window, hide the details, or choose the columns here.</source>
        <translation>La columna %1 no cabe. Ensanche la ventana, oculte los detalles o elija aquí las columnas.</translation>
    </message>
    <message>
        <source>The columns %1 have no room. Widen the window, hide the details, or choose the columns here.</source>
        <translation>Las columnas %1 no caben. Ensanche la ventana, oculte los detalles o elija aquí las columnas.</translation>
    </message>
</context>
<context>
    <name>reeldeck::MoreFields</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The rest is in the JSON.</source>
        <translation>El resto está en el JSON.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, field within</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Copiar «%1»</translation>
    </message>
</context>
<context>
    <name>reeldeck::OfferBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>reeldeck::PaceController</name>
    <message>
        <source>The network is metered: uploads wait until another one is connected.</source>
        <translation>La red es de uso medido: las subidas esperan hasta que se conecte otra.</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureControls</name>
    <message>
        <source>Zoom out</source>
        <translation>Reducir zoom</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Reducir zoom (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aumentar zoom</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Aumentar zoom (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As large as it fits (0)</source>
        <translation>Ajustar a la vista (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <comment>size of a picture</comment>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Each pixel of the picture one of the screen (1)</source>
        <translation>Un píxel de la imagen por cada píxel de la pantalla (1)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Aumentar &amp;zoom</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Re&amp;ducir zoom</translation>
    </message>
    <message>
        <source>As It &amp;Fits</source>
        <translation>Ajustar a la &amp;vista</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <comment>size of a picture</comment>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Salir de pantalla completa (Escape)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Pantalla completa (F)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of a picture in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, as it fits</source>
        <comment>size in percent</comment>
        <translation>%1, ajustada</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproduciendo</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>No se está reproduciendo</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureShow</name>
    <message>
        <source>The picture can&apos;t be shown here: the platform sends more than %1 of it.</source>
        <translation>La imagen no se puede mostrar aquí: la plataforma envía más de %1.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be reached. Check the connection and try again.</source>
        <translation>No se puede acceder a la imagen. Compruebe la conexión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform failed when it was asked for the picture. Try again in a while.</source>
        <translation>La plataforma respondió con un error al pedir la imagen. Vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t hand out the picture any more. Its address may have expired: try again.</source>
        <translation>La plataforma ya no entrega la imagen. Puede que su dirección haya caducado: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform names no address on the web for the picture.</source>
        <translation>La plataforma no indica ninguna dirección web para la imagen.</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureStage</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Loading the picture...</source>
        <translation>Cargando la imagen...</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproduciendo</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>No se está reproduciendo</translation>
    </message>
    <message>
        <source>Leave Full &amp;Screen</source>
        <translation>&amp;Salir de pantalla completa</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerControls</name>
    <message>
        <source>Seek</source>
        <translation>Posición de reproducción</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Sound off and on (M)</source>
        <translation>Desactivar o activar el sonido (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Player options</source>
        <translation>Opciones del reproductor</translation>
    </message>
    <message>
        <source>Speed, quality, repeating and more</source>
        <translation>Velocidad, calidad, repetición y más</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Pantalla completa (F)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Salir de pantalla completa (Escape)</translation>
    </message>
    <message>
        <source>There is no sound, because this computer has no sound device.</source>
        <translation>No hay sonido porque este equipo no tiene ningún dispositivo de sonido.</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproduciendo</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>No se está reproduciendo</translation>
    </message>
    <message>
        <source>%1p</source>
        <comment>rendition by its lines, such as 720p</comment>
        <translation>%1p</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>position / length</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Unmute (M)</source>
        <translation>Activar el sonido (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Silenciar (M)</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerMenu</name>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1p, %2 Mbit/s</source>
        <comment>lines of the picture, bits a second</comment>
        <translation>%1p, %2 Mbit/s</translation>
    </message>
    <message>
        <source>&amp;Copy Time Code</source>
        <translation>&amp;Copiar código de tiempo</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times the usual speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Más rápido</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>Cali&amp;dad</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automática</translation>
    </message>
    <message>
        <source>Stop &amp;Repeating</source>
        <translation>Dejar de &amp;repetir</translation>
    </message>
    <message>
        <source>&amp;Repeat Up to Here</source>
        <translation>&amp;Repetir hasta aquí</translation>
    </message>
    <message>
        <source>&amp;Repeat from Here</source>
        <translation>&amp;Repetir desde aquí</translation>
    </message>
    <message>
        <source>&amp;Previous Frame</source>
        <translation>Fotograma &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next Frame</source>
        <translation>Fotograma &amp;siguiente</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerNotice</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open in Another Player...</source>
        <translation>Abrir con...</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy Stream URL</source>
        <translation>Copiar URL</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>URL de la transmisión</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Código de tiempo</translation>
    </message>
    <message>
        <source>The stream can&apos;t be played.</source>
        <translation>No se puede reproducir la transmisión.</translation>
    </message>
    <message>
        <source>The stream stands still: it waits for more from the platform.</source>
        <translation>La transmisión está detenida: espera más datos de la plataforma.</translation>
    </message>
    <message>
        <source>Loading the stream...</source>
        <translation>Cargando la transmisión...</translation>
    </message>
    <message>
        <source>The stream stood still. It is opened again where it was.</source>
        <translation>La transmisión se detuvo. Se está abriendo de nuevo donde estaba.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. The stream goes on where it was as soon as the platform answers again.</source>
        <translation>No se puede acceder a la plataforma. La transmisión continuará donde estaba en cuanto la plataforma vuelva a responder.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. The stream waits where it was.</source>
        <translation>No se puede acceder a la plataforma. La transmisión espera donde estaba.</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>reeldeck::ProxyController</name>
    <message>
        <source>%1 no longer takes the user name and password that were kept. Enter those that hold now.</source>
        <translation>%1 ya no acepta el nombre de usuario y la contraseña guardados. Introduzca los actuales.</translation>
    </message>
    <message>
        <source>They are kept in this desktop&apos;s keychain.</source>
        <translation>Se guardan en el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>There is no keychain here: they are kept until you quit.</source>
        <translation>Aquí no hay llavero: se guardan hasta que salga del programa.</translation>
    </message>
    <message>
        <source>%1 does not take this user name and password. Check both, also capitals, and try again.</source>
        <translation>%1 no acepta este nombre de usuario y contraseña. Compruebe ambos, también las mayúsculas, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 does not answer now. Check the network, and try again.</source>
        <translation>%1 no responde en este momento. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password. Until it has them there is no connection, and uploads wait.</source>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña. Hasta que los reciba no hay conexión y las subidas esperan.</translation>
    </message>
    <message>
        <source>Enter Password...</source>
        <translation>Introducir contraseña...</translation>
    </message>
</context>
<context>
    <name>reeldeck::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password</source>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>Your network lets nothing through without them. They are those of the proxy, not of your account. Uploads wait.</source>
        <translation>Sin ellos, la red no deja pasar nada. Son los del proxy, no los de su cuenta. Las subidas esperan.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking the proxy...</source>
        <translation>Consultando al proxy...</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportController</name>
    <message>
        <source>Save Upload Report</source>
        <translation>Guardar informe de subidas</translation>
    </message>
    <message numerus="yes">
        <source>The report of %Ln uploads is in “%1”.</source>
        <translation>
            <numerusform>El informe de %Ln subida está en «%1».</numerusform>
            <numerusform>El informe de %Ln subidas está en «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportWriter</name>
    <message>
        <source>The report can&apos;t be written to “%1”: %2. Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>No se puede escribir el informe en «%1»: %2. Compruebe los permisos de la carpeta y el espacio libre, o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>reeldeck::RowsGathering</name>
    <message>
        <source>The list changed while the selected rows were read, so nothing was done. Try again.</source>
        <translation>La lista cambió mientras se leían las filas seleccionadas, así que no se hizo nada. Vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>reeldeck::SelectionController</name>
    <message numerus="yes">
        <source>At most %Ln rows that are not loaded yet are taken at once. Select fewer, or all.</source>
        <translation>
            <numerusform>Solo se puede usar a la vez %Ln fila que aún no esté cargada. Seleccione menos, o todas.</numerusform>
            <numerusform>Solo se pueden usar a la vez hasta %Ln filas que aún no estén cargadas. Seleccione menos, o todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected, and %L1 of them are loaded. The others are read when something is done with them.</source>
        <translation>
            <numerusform>Hay %Ln fila seleccionada; %L1 está cargada. El resto se leerá cuando se haga algo con la selección.</numerusform>
            <numerusform>Hay %Ln filas seleccionadas, de las que %L1 están cargadas. Las demás se leerán cuando se haga algo con ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln assets that are loaded are selected.</source>
        <translation>
            <numerusform>Está seleccionado el único recurso cargado.</numerusform>
            <numerusform>Están seleccionados los %Ln recursos cargados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching assets are selected.</source>
        <translation>
            <numerusform>Está seleccionado el único recurso que coincide.</numerusform>
            <numerusform>Están seleccionados los %Ln recursos que coinciden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln assets are selected.</source>
        <translation>
            <numerusform>Está seleccionado el único recurso.</numerusform>
            <numerusform>Están seleccionados los %Ln recursos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln matching assets are selected.</source>
        <translation>
            <numerusform>Seleccionados: %L1 de %Ln recurso que coincide.</numerusform>
            <numerusform>Seleccionados: %L1 de %Ln recursos que coinciden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of all %Ln assets are selected.</source>
        <translation>
            <numerusform>Seleccionados: %L1 de %Ln recurso.</numerusform>
            <numerusform>Seleccionados: %L1 de %Ln recursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Selection</source>
        <translation>Anular selección</translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln Matching</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Seleccionar %Ln coincidente</numerusform>
            <numerusform>Seleccionar los %Ln coincidentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Seleccionar %Ln</numerusform>
            <numerusform>Seleccionar los %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is selected: %L1 of %L2.</source>
        <translation>Leyendo lo seleccionado: %L1 de %L2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of the %Ln selected assets were read, and nothing has been done yet.</source>
        <translation>
            <numerusform>%1 Se ha leído %L2 de %Ln recurso seleccionado y aún no se ha hecho nada.</numerusform>
            <numerusform>%1 Se han leído %L2 de los %Ln recursos seleccionados y aún no se ha hecho nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>%1 Reading goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1 La lectura continuará automáticamente: %L2 de %L3 hasta ahora.</translation>
    </message>
</context>
<context>
    <name>reeldeck::Settings</name>
    <message>
        <source>The settings file “%1” can&apos;t be read, so the defaults are used. Check its permissions; changes may not be kept.</source>
        <translation>No se puede leer el archivo de ajustes «%1», así que se usan los valores predeterminados. Compruebe sus permisos; puede que los cambios no se conserven.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to “%1”. Check its permissions and the free space.</source>
        <translation>No se pueden escribir los ajustes en «%1». Compruebe sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The settings file was damaged, so the defaults are used, and it is kept as “%1”.</source>
        <translation>El archivo de ajustes estaba dañado, así que se usan los valores predeterminados y el archivo se conserva como «%1».</translation>
    </message>
</context>
<context>
    <name>reeldeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>Crear una transmisión para la reproducción</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>Crear una miniatura</translation>
    </message>
    <message>
        <source>Uploads at the same time</source>
        <translation>Subidas simultáneas</translation>
    </message>
    <message>
        <source>Use no more bandwidth than</source>
        <translation>Limitar el ancho de banda a</translation>
    </message>
    <message>
        <source>Bandwidth limit in MB per second</source>
        <translation>Límite de ancho de banda en MB por segundo</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Wait while the network is metered</source>
        <translation>Esperar mientras la red sea de uso medido</translation>
    </message>
    <message>
        <source>Keep the computer awake while uploading</source>
        <translation>No suspender el equipo durante las subidas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>Esquema de color</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>This system doesn&apos;t tell which networks are metered.</source>
        <translation>Este sistema no indica qué redes son de uso medido.</translation>
    </message>
    <message>
        <source>This system can&apos;t be kept awake by programs.</source>
        <translation>En este sistema, los programas no pueden evitar la suspensión.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Asked for with new uploads, unless you say otherwise there. Without a stream a video can&apos;t be played from the platform.</source>
        <translation>Se solicita con las subidas nuevas, salvo que indique otra cosa al subir. Sin una transmisión, un vídeo no se puede reproducir desde la plataforma.</translation>
    </message>
    <message>
        <source>Asked for with new uploads, unless you say otherwise there. It is the picture by which you find a video in the list.</source>
        <translation>Se solicita con las subidas nuevas, salvo que indique otra cosa al subir. Es la imagen que permite reconocer un vídeo en la lista.</translation>
    </message>
    <message>
        <source>More are faster with many small files. Fewer let each one end sooner.</source>
        <translation>Con más, los archivos pequeños y numerosos se suben antes. Con menos, cada archivo termina antes.</translation>
    </message>
    <message>
        <source>Asleep it uploads nothing. The screen may still go dark.</source>
        <translation>Suspendido no sube nada. La pantalla sí puede apagarse.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>All uploads together keep to it, which leaves the rest of the line for calls and for others.</source>
        <translation>Se aplica al conjunto de las subidas y deja el resto de la línea para videollamadas y otros usuarios.</translation>
    </message>
    <message>
        <source>Uploads cost nothing then: they go on by themselves on another network.</source>
        <translation>Así las subidas no tienen coste: continúan automáticamente en otra red.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Some networks let programs out only through one. If it wants a password, you are asked once, and the keychain keeps it. The local library never goes through it.</source>
        <translation>Algunas redes solo dejan salir a los programas a través de un proxy. Si pide contraseña, se le preguntará una vez y se guardará en el llavero. La biblioteca local nunca lo usa.</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night and beside pictures.</source>
        <translation>El oscuro cansa menos la vista de noche y junto a imágenes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window follows at once. What the platform says stays as it is.</source>
        <translation>La ventana cambia al momento. Lo que dice la plataforma se queda como está.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me when uploads have finished</source>
        <translation>Avisar cuando terminen las subidas</translation>
    </message>
    <message>
        <source>One notification for all of them, and only while another window is in front.</source>
        <translation>Una sola notificación para todas, y solo si hay otra ventana delante.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>Borrar las miniaturas</translation>
    </message>
    <message>
        <source>They are kept so that lists come up at once, and fetched again as you look at them.</source>
        <translation>Se guardan para que las listas aparezcan al momento, y se obtienen de nuevo a medida que las consulta.</translation>
    </message>
    <message>
        <source>Copies of the lists</source>
        <translation>Copias de las listas</translation>
    </message>
    <message>
        <source>Clear the copies of the lists</source>
        <translation>Borrar las copias de las listas</translation>
    </message>
    <message>
        <source>They are kept so that assets are there at the start and without a connection, and made anew as you look at them. Your assets stay on the platform.</source>
        <translation>Se guardan para tener los recursos al iniciar y sin conexión, y se crean de nuevo a medida que las consulta. Sus recursos permanecen en la plataforma.</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Calculando...</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clearing...</source>
        <translation>Borrando...</translation>
    </message>
</context>
<context>
    <name>reeldeck::SettingsList</name>
    <message>
        <source>No setting has these words: “%1”. Fewer or other words may find it.</source>
        <translation>Ningún ajuste contiene estas palabras: «%1». Pruebe con menos palabras o con otras.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Space, K</source>
        <translation>Espacio, K</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>J, L</source>
        <translation>J, L</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>To the beginning, the end</source>
        <translation>Al principio o al final</translation>
    </message>
    <message>
        <source>&lt;, &gt;</source>
        <translation>&lt;, &gt;</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Más lento o más rápido</translation>
    </message>
    <message>
        <source>Comma, period</source>
        <translation>Coma, punto</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Repeat a part: from here, up to here, no more</source>
        <translation>Repetir una parte: desde aquí, hasta aquí y dejar de repetir</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Copy the time code</source>
        <translation>Copiar el código de tiempo</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>Desactivar y activar el sonido</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>10 seconds back, forward</source>
        <translation>10 segundos atrás o adelante</translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation>5 segundos atrás o adelante</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>Un fotograma atrás o adelante</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Larger, smaller; Ctrl and the wheel do the same</source>
        <translation>Aumentar o reducir zoom; también con Control y la rueda</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>As large as it fits</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>100 %: each pixel one of the screen</source>
        <translation>100&#xa0;%: un píxel de la imagen por cada uno de la pantalla</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move it, where it is larger than its place</source>
        <translation>Mover la imagen, si no cabe entera</translation>
    </message>
    <message>
        <source>Play or pause an animation</source>
        <translation>Reproducir o pausar una animación</translation>
    </message>
</context>
<context>
    <name>reeldeck::SleepInhibitor</name>
    <message>
        <source>Files are being uploaded.</source>
        <translation>Se están subiendo archivos.</translation>
    </message>
</context>
<context>
    <name>reeldeck::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
</context>
<context>
    <name>reeldeck::Startup</name>
    <message>
        <source>Reeldeck was started with options that it doesn&apos;t know.</source>
        <translation>Reeldeck se inició con opciones que no conoce.</translation>
    </message>
    <message>
        <source>Start Without Options</source>
        <translation>Iniciar sin opciones</translation>
    </message>
    <message>
        <source>Reeldeck can&apos;t write into its folder.</source>
        <translation>Reeldeck no puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>A folder that you choose here is used this time only. To use it every time, start Reeldeck with --data-dir and its name.</source>
        <translation>La carpeta que elija aquí se usa solo esta vez. Para usarla siempre, inicie Reeldeck con --data-dir y su nombre.</translation>
    </message>
    <message>
        <source>Choose Another Folder...</source>
        <translation>Elegir otra carpeta...</translation>
    </message>
    <message>
        <source>The address after --base-url can&apos;t be used.</source>
        <translation>No se puede usar la dirección indicada tras --base-url.</translation>
    </message>
    <message>
        <source>Start Without It</source>
        <translation>Iniciar sin ella</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>It may be busy for a moment. When it doesn&apos;t come back, end it: what it was uploading goes on here, and nothing is lost or sent twice.</source>
        <translation>Puede que esté ocupado un momento. Si no vuelve a responder, finalícelo: lo que estaba subiendo continúa aquí, y nada se pierde ni se envía dos veces.</translation>
    </message>
    <message>
        <source>End It and Start</source>
        <translation>Finalizarlo e iniciar</translation>
    </message>
    <message>
        <source>Reeldeck could not be opened a second time.</source>
        <translation>No se pudo abrir Reeldeck por segunda vez.</translation>
    </message>
    <message>
        <source>Choose a Folder for Reeldeck</source>
        <translation>Elegir una carpeta para Reeldeck</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>reeldeck::StreamAgain</name>
    <message>
        <source>“%1” has a stream now, as a new asset. The one without a stream is still there.</source>
        <translation>«%1» ya tiene una transmisión, como recurso nuevo. El que no la tiene sigue ahí.</translation>
    </message>
    <message>
        <source>Delete the Old One...</source>
        <translation>Eliminar el antiguo...</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Conservar ambos</translation>
    </message>
</context>
<context>
    <name>reeldeck::StreamProbe</name>
    <message>
        <source>The stream can&apos;t be reached. Check the connection and try again.</source>
        <translation>No se puede acceder a la transmisión. Compruebe la conexión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform refused to hand out the stream. Its address may have expired: refresh the asset and try again.</source>
        <translation>La plataforma se negó a entregar la transmisión. Puede que su dirección haya caducado: actualice el recurso y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The stream is not at its address any more. The platform may have removed it: refresh the asset and try again.</source>
        <translation>La transmisión ya no está en su dirección. Puede que la plataforma la haya quitado: actualice el recurso y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform failed when it was asked for the stream. Try again in a while.</source>
        <translation>La plataforma respondió con un error al pedir la transmisión. Vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>The platform answered with something else than the stream. Refresh the asset and try again.</source>
        <translation>La plataforma respondió con algo que no es la transmisión. Actualice el recurso y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>reeldeck::SubjectActions</name>
    <message>
        <source>&amp;Copy ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Copy IDs</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;Name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>Copy &amp;Names</source>
        <translation>Copiar &amp;nombres</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URL</source>
        <translation>Copiar &amp;URL de la transmisión</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URLs</source>
        <translation>Copiar &amp;URL de las transmisiones</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Open Stream In</source>
        <translation>&amp;Abrir transmisión con</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferCandidatesDialog</name>
    <message>
        <source>Which Asset Is It?</source>
        <translation>¿Qué recurso es?</translation>
    </message>
    <message>
        <source>Assets that may be this upload</source>
        <translation>Recursos que podrían ser esta subida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>None of These: Upload Again</source>
        <translation>Ninguno de estos: subir de nuevo</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Created: not known</source>
        <translation>Creado: no se conoce</translation>
    </message>
    <message>
        <source>Size: not known yet</source>
        <translation>Tamaño: aún no se conoce</translation>
    </message>
    <message>
        <source>Upload Without an Answer</source>
        <translation>Subida sin respuesta</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <translation>¿Llegó «%1»?</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was lost, and its list doesn&apos;t tell.</source>
        <translation>Se perdió la respuesta de la plataforma, y su lista no lo aclara.</translation>
    </message>
    <message>
        <source>If it did arrive, uploading it again makes a second asset.</source>
        <translation>Si llegó, al subirlo de nuevo se crea un segundo recurso.</translation>
    </message>
    <message>
        <source>Upload Again</source>
        <translation>Subir de nuevo</translation>
    </message>
    <message>
        <source>Is this “%1”?</source>
        <translation>¿Es este «%1»?</translation>
    </message>
    <message>
        <source>Which of these is “%1”?</source>
        <translation>¿Cuál de estos es «%1»?</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered. This asset could be the upload; Reeldeck can&apos;t tell for sure.</source>
        <translation>La conexión se cortó antes de que la plataforma respondiera. Este recurso podría ser la subida; Reeldeck no puede saberlo con certeza.</translation>
    </message>
    <message numerus="yes">
        <source>The connection broke before the platform answered. %Ln assets could be the upload; Reeldeck can&apos;t tell which.</source>
        <translation>
            <numerusform>La conexión se cortó antes de que la plataforma respondiera. %Ln recurso podría ser la subida; Reeldeck no puede saberlo con certeza.</numerusform>
            <numerusform>La conexión se cortó antes de que la plataforma respondiera. %Ln recursos podrían ser la subida; Reeldeck no puede saber cuál.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this is it all the same, uploading it again makes a second asset.</source>
        <translation>Si es este a pesar de todo, al subirlo de nuevo se crea un segundo recurso.</translation>
    </message>
    <message>
        <source>If it is one of these all the same, uploading it again makes a second asset.</source>
        <translation>Si es uno de estos a pesar de todo, al subirlo de nuevo se crea un segundo recurso.</translation>
    </message>
    <message>
        <source>It Is Not: Upload Again</source>
        <translation>No lo es: subir de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more in the list.</source>
        <translation>
            <numerusform>Y %Ln más en la lista.</numerusform>
            <numerusform>Y %Ln más en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Your Upload</source>
        <translation>Su subida</translation>
    </message>
    <message>
        <source>ID %1</source>
        <comment>asset id</comment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>This Is It</source>
        <translation>Es este</translation>
    </message>
    <message>
        <source>This Is It: %1, %2, %3</source>
        <comment>name, when, id</comment>
        <translation>Es este: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferDetailsDialog</name>
    <message>
        <source>Upload Details</source>
        <translation>Detalles de la subida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is known of the upload</source>
        <translation>Lo que se sabe de la subida</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Cancelar subida</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>Mostrar en lista</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersController</name>
    <message numerus="yes">
        <source>%Ln uploading</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln subiendo</numerusform>
            <numerusform>%Ln subiendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln processing</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln en proceso</numerusform>
            <numerusform>%Ln en proceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln en cola</numerusform>
            <numerusform>%Ln en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln en pausa</numerusform>
            <numerusform>%Ln en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln disponible</numerusform>
            <numerusform>%Ln disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Cancel Uploads</source>
        <translation>Cancelar subidas</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln uploads?</source>
        <translation>
            <numerusform>¿Cancelar %Ln subida?</numerusform>
            <numerusform>¿Cancelar %Ln subidas?</numerusform>
        </translation>
    </message>
    <message>
        <source>What the platform has already stored stays there; the rest is not sent. The files on this computer stay as they are.</source>
        <translation>Lo que la plataforma ya ha guardado permanece allí; el resto no se envía. Los archivos de este equipo no cambian.</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Seguir subiendo</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Cancelar subida</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads</source>
        <translation>
            <numerusform>Cancelar %Ln subida</numerusform>
            <numerusform>Cancelar %Ln subidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The asset isn&apos;t among those the list shows now. Clear the filter or refresh the list, then try again.</source>
        <translation>El recurso no está entre los que muestra ahora la lista. Quite el filtro o actualice la lista y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened. It may be gone, or there is no file manager.</source>
        <translation>No se ha podido abrir la carpeta «%1». Puede que ya no exista o que no haya gestor de archivos.</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersPanel</name>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln terminada</numerusform>
            <numerusform>%Ln terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is finished</source>
        <translation>Ocultar las terminadas</translation>
    </message>
    <message>
        <source>Show what is finished</source>
        <translation>Mostrar las terminadas</translation>
    </message>
    <message>
        <source>Show transfers</source>
        <translation>Mostrar transferencias</translation>
    </message>
    <message>
        <source>Hide transfers</source>
        <translation>Ocultar transferencias</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Detalles...</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>Mostrar en lista</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Reanudar todas</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Reintentar las fallidas</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>Cancelar todas</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Quitar las terminadas</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln finished uploads</source>
        <translation>
            <numerusform>Mostrar %Ln subida terminada</numerusform>
            <numerusform>Mostrar %Ln subidas terminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::TrayIcon</name>
    <message>
        <source>&amp;Show Reeldeck</source>
        <translation>&amp;Mostrar Reeldeck</translation>
    </message>
    <message>
        <source>&amp;Pause All Uploads</source>
        <translation>&amp;Pausar todas las subidas</translation>
    </message>
    <message>
        <source>&amp;Resume All Uploads</source>
        <translation>&amp;Reanudar todas las subidas</translation>
    </message>
    <message>
        <source>When Uploads Are &amp;Done</source>
        <translation>Al &amp;terminar las subidas</translation>
    </message>
    <message>
        <source>Nothing is being uploaded</source>
        <translation>No se está subiendo nada</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>Reeldeck: %1</source>
        <translation>Reeldeck: %1</translation>
    </message>
</context>
<context>
    <name>reeldeck::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds left to undo</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadController</name>
    <message numerus="yes">
        <source>Upload %Ln files, %1</source>
        <translation>
            <numerusform>Subir %Ln archivo, %1</numerusform>
            <numerusform>Subir %Ln archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>with stream and thumbnail</source>
        <translation>con transmisión y miniatura</translation>
    </message>
    <message>
        <source>with stream</source>
        <translation>con transmisión</translation>
    </message>
    <message>
        <source>with thumbnail</source>
        <translation>con miniatura</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>destino: %1</translation>
    </message>
    <message>
        <source>Drop to choose what to try anyway.</source>
        <translation>Suelte para elegir qué intentar igualmente.</translation>
    </message>
    <message>
        <source>There is nothing new to upload</source>
        <translation>No hay nada nuevo que subir</translation>
    </message>
    <message>
        <source>Drop to choose what to upload once more.</source>
        <translation>Suelte para elegir qué subir otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden files are skipped</source>
        <translation>
            <numerusform>%Ln archivo oculto se omite</numerusform>
            <numerusform>%Ln archivos ocultos se omiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished files are skipped</source>
        <translation>
            <numerusform>%Ln archivo sin terminar se omite</numerusform>
            <numerusform>%Ln archivos sin terminar se omiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln archivo, %1</numerusform>
            <numerusform>%Ln archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be uploaded</source>
        <translation>Aquí no hay nada que se pueda subir</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>Subir archivos</translation>
    </message>
    <message>
        <source>Videos, audio files and images (%1)</source>
        <comment>a filter of the file dialog; keep the brackets</comment>
        <translation>Vídeos, archivos de audio e imágenes (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Upload a Folder</source>
        <translation>Subir una carpeta</translation>
    </message>
    <message>
        <source>There are no files or URLs to paste. Copy files in your file manager, or http(s) URLs, one a line.</source>
        <translation>No hay archivos ni URL para pegar. Copie archivos en el gestor de archivos, o URL http(s), una por línea.</translation>
    </message>
    <message>
        <source>The picture in the clipboard can&apos;t be read. Save it as a file where you copied it, and upload that.</source>
        <translation>No se puede leer la imagen del portapapeles. Guárdela como archivo donde la copió y suba ese archivo.</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <comment>a file name; %1: date and time</comment>
        <translation>Imagen pegada %1.png</translation>
    </message>
    <message>
        <source>The picture in the clipboard can&apos;t be kept as a file in “%1”. Free some space or check the folder, then paste it again.</source>
        <translation>No se puede guardar la imagen del portapapeles como archivo en «%1». Libere espacio o compruebe la carpeta, y péguela de nuevo.</translation>
    </message>
    <message>
        <source>Larger than the platform&apos;s known limit</source>
        <translation>Supera el límite conocido de la plataforma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln archivo ya está allí</numerusform>
            <numerusform>%Ln archivos ya están allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded</source>
        <translation>
            <numerusform>%Ln archivo no se puede subir</numerusform>
            <numerusform>%Ln archivos no se pueden subir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadIntake</name>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Looking through what you chose...</source>
        <translation>Examinando lo que ha elegido...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Looking through what you chose: %Ln files, %1 so far.</source>
        <translation>
            <numerusform>Examinando lo que ha elegido: %Ln archivo, %1 hasta ahora.</numerusform>
            <numerusform>Examinando lo que ha elegido: %Ln archivos, %1 hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing with what was uploaded before: %L1 of %Ln files.</source>
        <translation>
            <numerusform>Comparando con lo subido anteriormente: %L1 de %Ln archivo.</numerusform>
            <numerusform>Comparando con lo subido anteriormente: %L1 de %Ln archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadNotices</name>
    <message numerus="yes">
        <source>%Ln uploaded</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln subido</numerusform>
            <numerusform>%Ln subidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadReviewDialog</name>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>What to know before uploading</source>
        <translation>Lo que conviene saber antes de subir</translation>
    </message>
    <message>
        <source>Name on the platform (optional):</source>
        <translation>Nombre en la plataforma (opcional):</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>Nombre en la plataforma</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>Crear una transmisión para la reproducción</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>Crear una miniatura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files</source>
        <translation>
            <numerusform>Subir %Ln archivo</numerusform>
            <numerusform>Subir %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>Subir %Ln URL</numerusform>
            <numerusform>Subir %Ln URL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files and URLs</source>
        <translation>
            <numerusform>Subir %Ln archivo o URL</numerusform>
            <numerusform>Subir %Ln archivos y URL</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the queue already and will be uploaded from there.</source>
        <translation>Ya está en la cola y se subirá desde ahí.</translation>
    </message>
    <message>
        <source>This file was uploaded on %1 as “%2” (asset %3).</source>
        <translation>Este archivo se subió el %1 como «%2» (recurso %3).</translation>
    </message>
    <message>
        <source>A file with this name and size was uploaded on %1 as “%2” (asset %3). The contents were not compared.</source>
        <translation>Un archivo con este nombre y tamaño se subió el %1 como «%2» (recurso %3). No se ha comparado el contenido.</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>kinds; size</comment>
        <translation>%1; %2 en total</translation>
    </message>
    <message>
        <source>The platform may take more by now. Choose what to try; what it says is remembered.</source>
        <translation>Puede que la plataforma ya admita más. Elija qué intentar; se recordará lo que responda.</translation>
    </message>
    <message>
        <source>There is nothing new to upload</source>
        <translation>No hay nada nuevo que subir</translation>
    </message>
    <message>
        <source>What you chose is uploaded or queued already. Choose what to upload once more; each gets an asset of its own.</source>
        <translation>Lo que ha elegido ya está subido o en cola. Elija qué subir otra vez; se creará un recurso nuevo para cada uno.</translation>
    </message>
    <message>
        <source>There is nothing to upload</source>
        <translation>No hay nada que subir</translation>
    </message>
    <message>
        <source>Reeldeck found no video, audio or image in what you chose.</source>
        <translation>Reeldeck no ha encontrado vídeo, audio ni imágenes en lo que ha elegido.</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Intentar igualmente</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>Subir igualmente</translation>
    </message>
    <message>
        <source>Try all of them anyway</source>
        <translation>Intentar con todos</translation>
    </message>
    <message>
        <source>Upload all of them anyway</source>
        <translation>Subir todos igualmente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or temporary files were skipped.</source>
        <translation>
            <numerusform>Se ha omitido %Ln archivo oculto o temporal.</numerusform>
            <numerusform>Se han omitido %Ln archivos ocultos o temporales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished or empty files were skipped.</source>
        <translation>
            <numerusform>Se ha omitido %Ln archivo sin terminar o vacío.</numerusform>
            <numerusform>Se han omitido %Ln archivos sin terminar o vacíos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The resolution and length of %Ln videos were not checked.</source>
        <translation>
            <numerusform>No se ha comprobado la resolución ni la duración de %Ln vídeo.</numerusform>
            <numerusform>No se ha comprobado la resolución ni la duración de %Ln vídeos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Nothing is uploaded unless you choose it</source>
        <translation>Solo se sube lo que elija</translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>Subir el restante</numerusform>
            <numerusform>Subir los %Ln restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded:</source>
        <translation>
            <numerusform>%Ln archivo no se puede subir:</numerusform>
            <numerusform>%Ln archivos no se pueden subir:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are larger than the platform&apos;s known limit:</source>
        <translation>
            <numerusform>%Ln archivo se omite por superar el límite conocido de la plataforma:</numerusform>
            <numerusform>%Ln archivos se omiten por superar el límite conocido de la plataforma:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are there already:</source>
        <translation>
            <numerusform>%Ln archivo se omite porque ya está allí:</numerusform>
            <numerusform>%Ln archivos se omiten porque ya están allí:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can be uploaded, but perhaps not be analyzed:</source>
        <translation>
            <numerusform>%Ln archivo se puede subir, pero quizá no analizar:</numerusform>
            <numerusform>%Ln archivos se pueden subir, pero quizá no analizar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more files. “Copy List” has them all.</source>
        <translation>
            <numerusform>Y %Ln archivo más. «Copiar lista» los incluye todos.</numerusform>
            <numerusform>Y %Ln archivos más. «Copiar lista» los incluye todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UrlUploadDialog</name>
    <message>
        <source>Upload from URL</source>
        <translation>Subir desde URL</translation>
    </message>
    <message>
        <source>Public addresses of media files, one on each line:</source>
        <translation>Direcciones públicas de archivos multimedia, una por línea:</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>https://example.com/clip.mp4</source>
        <translation>https://example.com/clip.mp4</translation>
    </message>
    <message>
        <source>Name on the platform (optional):</source>
        <translation>Nombre en la plataforma (opcional):</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>Nombre en la plataforma</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>Crear una transmisión para la reproducción</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>Crear una miniatura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are left out.</source>
        <translation>
            <numerusform>Se omite %Ln línea más.</numerusform>
            <numerusform>Se omiten %Ln líneas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated addresses are left out.</source>
        <translation>
            <numerusform>Se omite %Ln dirección repetida.</numerusform>
            <numerusform>Se omiten %Ln direcciones repetidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln addresses. Upload the rest in another go.</source>
        <translation>
            <numerusform>Hay más de %Ln dirección. Suba el resto en otra tanda.</numerusform>
            <numerusform>Hay más de %Ln direcciones. Suba el resto en otra tanda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform fetches these itself, so they must be open to the public.</source>
        <translation>La propia plataforma las descarga, así que deben ser públicas.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>Subir %Ln URL</numerusform>
            <numerusform>Subir %Ln URL</numerusform>
        </translation>
    </message>
    <message>
        <source>Each keeps its own name on the platform.</source>
        <translation>Cada una conserva su propio nombre en la plataforma.</translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>Subir la restante</numerusform>
            <numerusform>Subir las %Ln restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedIn</name>
    <message>
        <source>Show More</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>Ask again what uses it</source>
        <translation>Volver a consultar qué lo usa</translation>
    </message>
    <message>
        <source>No index and no entity uses it.</source>
        <translation>Ningún índice ni entidad lo usa.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. What uses it is asked as soon as the platform answers again.</source>
        <translation>No se puede acceder a la plataforma. Se consultará qué lo usa en cuanto la plataforma vuelva a responder.</translation>
    </message>
    <message>
        <source>Asking what uses it...</source>
        <translation>Consultando qué lo usa...</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln are shown.</source>
        <translation>
            <numerusform>Se muestra %1 de %Ln.</numerusform>
            <numerusform>Se muestran %1 de %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a time of day</comment>
        <translation>Datos de las %1.</translation>
    </message>
    <message>
        <source>No index uses it. The platform does not report entities.</source>
        <translation>Ningún índice lo usa. La plataforma no informa sobre entidades.</translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedInController</name>
    <message>
        <source>Remove from Index</source>
        <translation>Quitar del índice</translation>
    </message>
    <message>
        <source>Remove “%1” from the index “%2”?</source>
        <translation>¿Quitar «%1» del índice «%2»?</translation>
    </message>
    <message>
        <source>It will no longer be found there. Indexing it again takes time and may be charged for. The asset itself stays.</source>
        <translation>Ya no aparecerá en sus búsquedas. Indexarlo de nuevo lleva tiempo y puede tener un coste. El recurso en sí se conserva.</translation>
    </message>
    <message>
        <source>Keep in Index</source>
        <translation>Conservar en el índice</translation>
    </message>
    <message>
        <source>“%1” was not removed from the index “%2”. %3</source>
        <comment>name, index, reason</comment>
        <translation>No se ha quitado «%1» del índice «%2». %3</translation>
    </message>
    <message>
        <source>“%1” was removed from the index “%2”.</source>
        <translation>Se ha quitado «%1» del índice «%2».</translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedInRow</name>
    <message>
        <source>Index, pending</source>
        <translation>Índice, pendiente</translation>
    </message>
    <message>
        <source>Index, queued</source>
        <translation>Índice, en cola</translation>
    </message>
    <message>
        <source>Index, indexing</source>
        <translation>Índice, indexando</translation>
    </message>
    <message>
        <source>Index, ready</source>
        <translation>Índice, disponible</translation>
    </message>
    <message>
        <source>Index, indexing failed</source>
        <translation>Índice, error al indexar</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Index, %1</source>
        <comment>a state in the platform&apos;s own word</comment>
        <translation>Índice, %1</translation>
    </message>
    <message>
        <source>Index ID</source>
        <translation>ID del índice</translation>
    </message>
    <message>
        <source>Copy index ID</source>
        <translation>Copiar ID del índice</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>ID de la entidad</translation>
    </message>
    <message>
        <source>Copy entity ID</source>
        <translation>Copiar ID de la entidad</translation>
    </message>
    <message>
        <source>Remove from Index</source>
        <translation>Quitar del índice</translation>
    </message>
    <message>
        <source>Copy ID of index “%1”</source>
        <translation>Copiar ID del índice «%1»</translation>
    </message>
    <message>
        <source>Remove from index “%1”</source>
        <translation>Quitar del índice «%1»</translation>
    </message>
    <message>
        <source>Copy ID of entity “%1”</source>
        <translation>Copiar ID de la entidad «%1»</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Removing from the index...</source>
        <translation>Quitando del índice...</translation>
    </message>
</context>
<context>
    <name>reeldeck::ViewController</name>
    <message>
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchController</name>
    <message>
        <source>In a watched folder: %1</source>
        <translation>En una carpeta vigilada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders in the watched folders can&apos;t be uploaded.</source>
        <translation>
            <numerusform>%Ln archivo o carpeta de las carpetas vigiladas no se puede subir.</numerusform>
            <numerusform>%Ln archivos o carpetas de las carpetas vigiladas no se pueden subir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchedFoldersDialog</name>
    <message>
        <source>Watched Folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Add Folder...</source>
        <translation>Añadir carpeta...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>New videos, audio files and images in these folders upload by themselves to “%1” as soon as they are completely written, also those that came while Reeldeck was closed. What is in a folder when you add it is uploaded, too; what was uploaded before is not.</source>
        <translation>Los vídeos, archivos de audio e imágenes nuevos de estas carpetas se suben automáticamente a «%1» en cuanto estén escritos por completo, también los que llegaron mientras Reeldeck estaba cerrado. Lo que hay en una carpeta al añadirla también se sube; lo que ya se subió antes, no.</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
</context>
<context>
    <name>reeldeck::WindowController</name>
    <message>
        <source>&amp;Upload</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>&amp;Assets</source>
        <translation>&amp;Recursos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Save Upload &amp;Report</source>
        <translation>Guardar &amp;informe de subidas</translation>
    </message>
    <message>
        <source>When Uploads Are &amp;Done</source>
        <translation>Al terminar las s&amp;ubidas</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics</source>
        <translation>Diag&amp;nóstico</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspaceController</name>
    <message>
        <source>There is no API key for “%1” on this computer. Enter it to connect.</source>
        <translation>No hay ninguna clave de API para «%1» en este equipo. Introdúzcala para conectar.</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesController</name>
    <message>
        <source>None is kept on this computer</source>
        <translation>No hay ninguna guardada en este equipo</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardada en este equipo</translation>
    </message>
    <message>
        <source>Ends with %1</source>
        <translation>Termina en %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Certificado para: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Válido: del %1 al %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Asking the platform...</source>
        <translation>Consultando a la plataforma...</translation>
    </message>
    <message>
        <source>There is no key to test with. Choose “Change Key...” and enter it.</source>
        <translation>No hay clave con la que probar. Elija «Cambiar clave...» e introdúzcala.</translation>
    </message>
    <message>
        <source>The platform answers and takes the key.</source>
        <translation>La plataforma responde y acepta la clave.</translation>
    </message>
    <message>
        <source>Remove Workspace</source>
        <translation>Quitar espacio de trabajo</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>¿Quitar «%1» de este equipo?</translation>
    </message>
    <message>
        <source>All assets stay on the platform, and your files stay where they are. The key, the copy of the list and the record of uploads go from this computer.</source>
        <translation>Todos los recursos permanecen en la plataforma y sus archivos siguen donde están. De este equipo se quitan la clave, la copia de la lista y el registro de subidas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished uploads are cancelled.</source>
        <translation>
            <numerusform>Se cancela %Ln subida sin terminar.</numerusform>
            <numerusform>Se cancelan %Ln subidas sin terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Workspace</source>
        <translation>Conservar espacio de trabajo</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>titular no indicado</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesDialog</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Change &amp;Key...</source>
        <translation>Cambiar &amp;clave...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;Quitar...</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Address of the workspace</source>
        <translation>Dirección del espacio de trabajo</translation>
    </message>
    <message>
        <source>Uploads of a workspace belong to its address. For another one, connect another account.</source>
        <translation>Las subidas de un espacio de trabajo pertenecen a su dirección. Para usar otra, conecte otra cuenta.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>&amp;Connect an Account...</source>
        <translation>C&amp;onectar una cuenta...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clave:</translation>
    </message>
    <message>
        <source>On this computer, new at each start</source>
        <translation>En este equipo, nueva en cada inicio</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <comment>the key</comment>
        <translation>Buscándola...</translation>
    </message>
    <message>
        <source>A new one at each start</source>
        <comment>the key</comment>
        <translation>Una nueva en cada inicio</translation>
    </message>
</context>
</TS>
