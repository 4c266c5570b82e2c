<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AssetLine</name>
    <message>
        <source>uploaded today %1</source>
        <translation>envoi&#xa0;: aujourd’hui à %1</translation>
    </message>
    <message>
        <source>uploaded yesterday</source>
        <translation>envoi&#xa0;: hier</translation>
    </message>
    <message>
        <source>uploaded %1</source>
        <comment>a date</comment>
        <translation>envoi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio files</source>
        <translation>
            <numerusform>%Ln fichier audio</numerusform>
            <numerusform>%Ln fichiers audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
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
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filename: %1</source>
        <translation>Nom du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID&#xa0;: %1</translation>
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
        <translation>Tri&#xa0;: %1, décroissant</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Tri&#xa0;: %1, croissant</translation>
    </message>
    <message>
        <source>Size: from %1</source>
        <translation>Taille&#xa0;: à partir de %1</translation>
    </message>
    <message>
        <source>Size: to %1</source>
        <translation>Taille&#xa0;: jusqu’à %1</translation>
    </message>
    <message>
        <source>Size: %1 to %2</source>
        <translation>Taille&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>Duration: from %1</source>
        <translation>Durée&#xa0;: à partir de %1</translation>
    </message>
    <message>
        <source>Duration: to %1</source>
        <translation>Durée&#xa0;: jusqu’à %1</translation>
    </message>
    <message>
        <source>Duration: %1 to %2</source>
        <translation>Durée&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>Created: from %1</source>
        <translation>Création&#xa0;: à partir du %1</translation>
    </message>
    <message>
        <source>Created: to %1</source>
        <translation>Création&#xa0;: jusqu’au %1</translation>
    </message>
    <message>
        <source>Created: %1 to %2</source>
        <translation>Création&#xa0;: du %1 au %2</translation>
    </message>
</context>
<context>
    <name>AssetTable</name>
    <message>
        <source>Stream pending</source>
        <translation>Flux en attente</translation>
    </message>
    <message>
        <source>Processing stream</source>
        <translation>Flux en cours</translation>
    </message>
    <message>
        <source>Stream ready</source>
        <translation>Flux disponible</translation>
    </message>
    <message>
        <source>Stream error</source>
        <translation>Erreur de flux</translation>
    </message>
    <message>
        <source>Thumbnail pending</source>
        <translation>Vignette en attente</translation>
    </message>
    <message>
        <source>Processing thumbnail</source>
        <translation>Vignette en cours</translation>
    </message>
    <message>
        <source>Thumbnail ready</source>
        <translation>Vignette disponible</translation>
    </message>
    <message>
        <source>Thumbnail error</source>
        <translation>Erreur de vignette</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the stream</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the stream</comment>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the stream</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the stream</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the thumbnail</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the thumbnail</comment>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the thumbnail</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the thumbnail</comment>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep everything the program writes below this folder.</source>
        <translation>Conserver dans ce dossier tout ce que le programme écrit.</translation>
    </message>
    <message>
        <source>Connect to the platform at this address, e.g. https://api.twelvelabs.io/v1.3. The key comes from TWELVELABS_API_KEY, from the keychain, or from you.</source>
        <translation>Se connecter à la plateforme à cette adresse, par exemple https://api.twelvelabs.io/v1.3. La clé vient de TWELVELABS_API_KEY ou du trousseau, ou vous est demandée.</translation>
    </message>
    <message>
        <source>Open the window with one of its commands: %1.</source>
        <translation>Ouvrir la fenêtre avec l’une de ses commandes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Reeldeck, the desktop asset manager for the TwelveLabs platform.</source>
        <translation>Reeldeck, l’application de bureau pour gérer ses ressources sur la plateforme TwelveLabs.</translation>
    </message>
    <message>
        <source>Files, folders and http(s) URLs to upload.</source>
        <translation>Fichiers, dossiers et URL http(s) à envoyer.</translation>
    </message>
    <message>
        <source>%1 &quot;reeldeck --help&quot; lists the options.</source>
        <translation>%1 «&#xa0;reeldeck --help&#xa0;» affiche les options.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir doit être suivi du nom d’un dossier.</translation>
    </message>
    <message>
        <source>--action doesn&apos;t know &quot;%1&quot;. It takes %2.</source>
        <translation>--action ne connaît pas «&#xa0;%1&#xa0;». Valeurs possibles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 refuses the connection: nothing answers at this address. Check it, above all the number after the colon.</source>
        <translation>%1 refuse la connexion&#xa0;: rien ne répond à cette adresse. Vérifiez-la, surtout le nombre après les deux-points.</translation>
    </message>
    <message>
        <source>There is no server called %1, or the network can&apos;t look it up. Check the address and the network.</source>
        <translation>Aucun serveur ne s’appelle %1, ou le réseau ne le trouve pas. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 ne répond pas. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the address and the network.</source>
        <translation>Aucune connexion à %1. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>There is a server at %1, but no platform at “%2”. Check the end of the address; the one of TwelveLabs is %3.</source>
        <translation>Un serveur répond à l’adresse %1, mais il n’y a pas de plateforme à «&#xa0;%2&#xa0;». Vérifiez la fin de l’adresse&#xa0;; celle de TwelveLabs est %3.</translation>
    </message>
    <message>
        <source>The platform at %1 does not accept this key. Copy the whole key once more, and check that it belongs to this platform.</source>
        <translation>La plateforme à l’adresse %1 n’accepte pas cette clé. Copiez à nouveau la clé entière et vérifiez qu’elle correspond à cette plateforme.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: its certificate is not trusted, or it does not speak https. Check the address, and the date and time of this computer.</source>
        <translation>Pas de connexion sécurisée à %1&#xa0;: son certificat n’est pas approuvé ou il ne prend pas en charge https. Vérifiez l’adresse, ainsi que la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 sends on to another address, where the key must not go. Enter the address of the platform itself.</source>
        <translation>%1 redirige vers une autre adresse, à laquelle la clé ne doit pas être transmise. Saisissez l’adresse de la plateforme elle-même.</translation>
    </message>
    <message>
        <source>%1 answers, but not as the platform does. Check the address, and that no sign-in page of the network is in the way.</source>
        <translation>%1 répond, mais pas comme le fait la plateforme. Vérifiez l’adresse et qu’aucune page de connexion du réseau ne s’interpose.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <source>The platform refuses the connection</source>
        <translation>La plateforme refuse la connexion</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached</source>
        <translation>La plateforme est injoignable</translation>
    </message>
    <message>
        <source>offline, a copy from %1</source>
        <translation>hors ligne&#xa0;; dernière copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>not connected, a copy from %1</source>
        <translation>non connecté&#xa0;; dernière copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 received the request but did not answer it. Check the address, or try again.</source>
        <translation>%1 a reçu la requête, mais n’y a pas répondu. Vérifiez l’adresse ou réessayez.</translation>
    </message>
    <message>
        <source>The server at %1 does not understand the request, so it may not be the platform. Check the address.</source>
        <translation>Le serveur à l’adresse %1 ne comprend pas la requête&#xa0;: ce n’est peut-être pas la plateforme. Vérifiez l’adresse.</translation>
    </message>
</context>
<context>
    <name>DeletionSummary</name>
    <message>
        <source>It is in use.</source>
        <translation>Elle est utilisée.</translation>
    </message>
    <message>
        <source>It is in use by: %1</source>
        <comment>names of indexes</comment>
        <translation>Elle est utilisée par&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>La ressource «&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>“%1” had already been deleted elsewhere.</source>
        <translation>La ressource «&#xa0;%1&#xa0;» avait déjà été supprimée ailleurs.</translation>
    </message>
    <message>
        <source>“%1” was kept.</source>
        <translation>La ressource «&#xa0;%1&#xa0;» a été conservée.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>La ressource «&#xa0;%1&#xa0;» n’a pas été supprimée. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln supprimée</numerusform>
            <numerusform>%Ln supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln conservée</numerusform>
            <numerusform>%Ln conservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
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
            <numerusform>%Ln avait déjà été supprimée ailleurs.</numerusform>
            <numerusform>%Ln avaient déjà été supprimées ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted:</source>
        <translation>Non supprimées&#xa0;:</translation>
    </message>
    <message>
        <source>Kept, because they are in use:</source>
        <translation>Conservées, car utilisées&#xa0;:</translation>
    </message>
    <message>
        <source>Kept, because you stopped:</source>
        <translation>Conservées après l’arrêt&#xa0;:</translation>
    </message>
    <message>
        <source>Already deleted elsewhere:</source>
        <translation>Déjà supprimées ailleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Supprimées&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FileStamp</name>
    <message>
        <source>“%1” became smaller after it was queued (%2 then, %3 now), so the upload was stopped. Add it again when it is complete.</source>
        <translation>«&#xa0;%1&#xa0;» est devenu plus petit après sa mise en file d’attente (%2 avant, %3 maintenant)&#xa0;: l’envoi a été arrêté. Ajoutez-le à nouveau une fois complet.</translation>
    </message>
    <message>
        <source>“%1” grew after it was queued (%2 then, %3 now), so the upload was stopped. Add it again when it is complete.</source>
        <translation>«&#xa0;%1&#xa0;» est devenu plus gros après sa mise en file d’attente (%2 avant, %3 maintenant)&#xa0;: l’envoi a été arrêté. Ajoutez-le à nouveau une fois complet.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file after it was queued, so the upload was stopped. Add it again to upload the new one.</source>
        <translation>«&#xa0;%1&#xa0;» a été remplacé par un autre fichier après sa mise en file d’attente&#xa0;: l’envoi a été arrêté. Ajoutez-le à nouveau pour envoyer le nouveau.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was queued, so the upload was stopped. Add it again to upload it as it is now.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié après sa mise en file d’attente&#xa0;: l’envoi a été arrêté. Ajoutez-le à nouveau pour l’envoyer tel qu’il est maintenant.</translation>
    </message>
</context>
<context>
    <name>HlsPlaylist</name>
    <message>
        <source>What the platform sends is not a playlist, so there is nothing to play.</source>
        <translation>Ce que la plateforme envoie n’est pas une liste de lecture&#xa0;: il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>The playlist is empty, so there is nothing to play.</source>
        <translation>La liste de lecture est vide&#xa0;: il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>The playlist names “%1”, which is not a web address. It was not opened.</source>
        <translation>La liste de lecture mentionne «&#xa0;%1&#xa0;», qui n’est pas une adresse web. Elle n’a pas été ouverte.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number, which may be too large for %Ln.</extracomment>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Auj. %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>speed</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1&#xa0;Ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1&#xa0;Po</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1&#xa0;Eo</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, such as de or zh_CN</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a size, the whole size; the first may be a mere number</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes, short</comment>
        <translation>%1&#xa0;o</translation>
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
        <translation>%1 à %2</translation>
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
            <numerusform>environ %Ln s</numerusform>
            <numerusform>environ %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <comment>time</comment>
        <translation>
            <numerusform>environ %Ln min</numerusform>
            <numerusform>environ %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <comment>time</comment>
        <translation>
            <numerusform>environ %Ln h</numerusform>
            <numerusform>environ %Ln h</numerusform>
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
        <translation>La clé d’API est dans le trousseau de ce bureau, qui est resté verrouillé. Déverrouillez-le et Reeldeck reprendra, ou réessayez pour que le mot de passe vous soit redemandé.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked, so what you entered is kept until you quit. Unlock it, and Reeldeck hands it over.</source>
        <translation>Le trousseau de ce bureau est resté verrouillé&#xa0;: ce que vous avez saisi est conservé jusqu’à ce que vous quittiez. Déverrouillez-le et Reeldeck le lui confiera.</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not answer, so what you entered is kept until you quit. As soon as it answers, Reeldeck hands it over.</source>
        <translation>Le trousseau de ce bureau ne répond pas&#xa0;: ce que vous avez saisi est conservé jusqu’à ce que vous quittiez. Dès qu’il répondra, Reeldeck le lui confiera.</translation>
    </message>
    <message>
        <source>No keychain is running on this desktop, so what you entered is kept until you quit. Start one, such as GNOME Keyring or KWallet, and Reeldeck hands it over.</source>
        <translation>Aucun trousseau n’est lancé sur ce bureau&#xa0;: ce que vous avez saisi est conservé jusqu’à ce que vous quittiez. Lancez-en un, comme GNOME Keyring ou KWallet, et Reeldeck le lui confiera.</translation>
    </message>
    <message>
        <source>The keychain of this desktop is there, but does not answer. Reeldeck goes on as soon as it does. Or try again, or enter the API key: Menu, “Workspaces...”, “Change Key...”.</source>
        <translation>Le trousseau de ce bureau est présent, mais ne répond pas. Reeldeck reprendra dès qu’il répondra. Vous pouvez aussi réessayer ou saisir la clé d’API&#xa0;: Menu, «&#xa0;Espaces de travail...&#xa0;», «&#xa0;Changer la clé...&#xa0;».</translation>
    </message>
    <message>
        <source>No keychain is running on this desktop, so the API key can&apos;t be looked up. Start one, such as GNOME Keyring or KWallet: Reeldeck goes on then. Or enter the API key, which is kept until you quit: Menu, “Workspaces...”, “Change Key...”.</source>
        <translation>Aucun trousseau n’est lancé sur ce bureau&#xa0;: impossible d’y chercher la clé d’API. Lancez-en un, comme GNOME Keyring ou KWallet, et Reeldeck reprendra. Vous pouvez aussi saisir la clé d’API, qui sera conservée jusqu’à ce que vous quittiez&#xa0;: Menu, «&#xa0;Espaces de travail...&#xa0;», «&#xa0;Changer la clé...&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>These are too many files at once. Hand over their folder.</source>
        <translation>Cela fait trop de fichiers à la fois. Indiquez plutôt leur dossier.</translation>
    </message>
    <message>
        <source>A name or URL is longer than any can be.</source>
        <translation>Un nom ou une URL dépasse la longueur possible.</translation>
    </message>
    <message>
        <source>Reeldeck has no such action. Its actions are %1.</source>
        <translation>Reeldeck ne connaît pas cette action. Actions possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The address of a platform begins with https:// or http://.</source>
        <translation>L’adresse d’une plateforme commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Only absolute paths and http or https URLs can be handed over.</source>
        <translation>Seuls des chemins absolus et des URL http ou https peuvent être transmis.</translation>
    </message>
    <message>
        <source>This request does not come from Reeldeck.</source>
        <translation>Cette requête ne vient pas de Reeldeck.</translation>
    </message>
</context>
<context>
    <name>LocalCopy</name>
    <message>
        <source>The local copy of the asset list can&apos;t be kept in “%1”. Check the folder&apos;s permissions and the free space. Reeldeck works without a copy until its next start.</source>
        <translation>La copie locale de la liste des ressources ne peut pas être conservée dans «&#xa0;%1&#xa0;». Vérifiez les permissions du dossier et l’espace libre. Reeldeck fonctionnera sans copie jusqu’à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The local copy of the asset list was made by a newer Reeldeck. This one leaves it alone and works without a copy.</source>
        <translation>La copie locale de la liste des ressources a été créée par une version plus récente de Reeldeck. Celle-ci n’y touche pas et fonctionne sans copie.</translation>
    </message>
    <message>
        <source>The local copy of the asset list was damaged and is kept as “%1”. A new copy fills up as you browse; nothing on the platform is affected.</source>
        <translation>La copie locale de la liste des ressources était endommagée et est conservée sous «&#xa0;%1&#xa0;». Une nouvelle copie se remplit à mesure que vous parcourez la liste&#xa0;; rien ne change sur la plateforme.</translation>
    </message>
    <message>
        <source>The disk is full, so the local copy of the asset list in “%1” can&apos;t be used. Free some space. Reeldeck works without a copy until its next start.</source>
        <translation>Le disque est plein&#xa0;: la copie locale de la liste des ressources dans «&#xa0;%1&#xa0;» est inutilisable. Libérez de l’espace. Reeldeck fonctionnera sans copie jusqu’à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The local copy of the asset list in “%1” can&apos;t be used. Check the folder and the free space. Reeldeck works without a copy until its next start.</source>
        <translation>La copie locale de la liste des ressources dans «&#xa0;%1&#xa0;» est inutilisable. Vérifiez le dossier et l’espace libre. Reeldeck fonctionnera sans copie jusqu’à son prochain démarrage.</translation>
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
        <translation>«&#xa0;%1&#xa0;» dure moins de 4 secondes&#xa0;; les modèles de la plateforme exigent au moins cette durée.</translation>
    </message>
    <message>
        <source>“%1” is longer than 4 hours; the platform&apos;s models take no more. Cut it into parts to have it analyzed.</source>
        <translation>«&#xa0;%1&#xa0;» dure plus de 4 heures&#xa0;; les modèles de la plateforme n’acceptent pas davantage. Découpez-le en parties pour le faire analyser.</translation>
    </message>
    <message>
        <source>The colors of “%1” are Dolby Vision&apos;s own (profile 5), which few programs show right; the local library shows it in grey. Export it as HDR10 or SDR for its colors.</source>
        <translation>Les couleurs de «&#xa0;%1&#xa0;» sont propres à Dolby Vision (profil 5), que peu de programmes affichent correctement&#xa0;; la bibliothèque locale l’affiche en gris. Exportez-le en HDR10 ou SDR pour retrouver ses couleurs.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models need at least 360 × 360.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 pixels&#xa0;; les modèles de la plateforme exigent au moins 360 × 360.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models take up to 5184 × 2160.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 pixels&#xa0;; les modèles de la plateforme acceptent jusqu’à 5184 × 2160.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models need at least 128 × 128.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 pixels&#xa0;; les modèles de la plateforme exigent au moins 128 × 128.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models take an aspect ratio of up to 2.4 : 1.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 pixels&#xa0;; les modèles de la plateforme acceptent un rapport d’aspect allant jusqu’à 2,4:1.</translation>
    </message>
</context>
<context>
    <name>MediaFormats</name>
    <message>
        <source>Convert it to JPEG or PNG, or export it as such.</source>
        <translation>Convertissez le fichier en JPEG ou PNG, ou exportez-le dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>Develop it to JPEG or PNG in the program you edit photos with.</source>
        <translation>Développez-la en JPEG ou PNG dans votre logiciel de retouche photo.</translation>
    </message>
    <message>
        <source>a Targa picture (TGA)</source>
        <translation>une image Targa (TGA)</translation>
    </message>
    <message>
        <source>a playlist, which only names media files</source>
        <translation>une liste de lecture, qui ne fait que mentionner des fichiers multimédias</translation>
    </message>
    <message>
        <source>Upload the files that it names.</source>
        <translation>Envoyez les fichiers qu’elle mentionne.</translation>
    </message>
    <message>
        <source>a Canon raw photo (CR2)</source>
        <translation>une photo RAW Canon (CR2)</translation>
    </message>
    <message>
        <source>a Canon raw photo (CR3)</source>
        <translation>une photo RAW Canon (CR3)</translation>
    </message>
    <message>
        <source>a Fujifilm raw photo (RAF)</source>
        <translation>une photo RAW Fujifilm (RAF)</translation>
    </message>
    <message>
        <source>an Olympus raw photo (ORF)</source>
        <translation>une photo RAW Olympus (ORF)</translation>
    </message>
    <message>
        <source>a Panasonic raw photo (RW2)</source>
        <translation>une photo RAW Panasonic (RW2)</translation>
    </message>
    <message>
        <source>a Sigma raw photo (X3F)</source>
        <translation>une photo RAW Sigma (X3F)</translation>
    </message>
    <message>
        <source>a Minolta raw photo (MRW)</source>
        <translation>une photo RAW Minolta (MRW)</translation>
    </message>
    <message>
        <source>a raw photo or a TIFF of an unusual kind</source>
        <translation>une photo RAW ou une image TIFF d’un type peu courant</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>a WebP picture of a kind that can&apos;t be decoded here</source>
        <translation>une image WebP d’un type qui ne peut pas être décodé ici</translation>
    </message>
    <message>
        <source>a PAM picture</source>
        <translation>une image PAM</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>une image Radiance (HDR)</translation>
    </message>
    <message>
        <source>a GIMP picture (XCF)</source>
        <translation>une image GIMP (XCF)</translation>
    </message>
    <message>
        <source>a Photoshop picture (PSD) of an unusual kind</source>
        <translation>une image Photoshop (PSD) d’un type peu courant</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation>un dessin PostScript</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>Export its pages as JPEG or PNG.</source>
        <translation>Exportez ses pages en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>an archive or office document</source>
        <translation>une archive ou un document bureautique</translation>
    </message>
    <message>
        <source>Unpack it, and upload the media files in it.</source>
        <translation>Décompressez le fichier et envoyez les fichiers multimédias qu’il contient.</translation>
    </message>
    <message>
        <source>a Nikon raw photo (NEF)</source>
        <translation>une photo RAW Nikon (NEF)</translation>
    </message>
    <message>
        <source>a Nikon raw photo (NRW)</source>
        <translation>une photo RAW Nikon (NRW)</translation>
    </message>
    <message>
        <source>a Sony raw photo (ARW)</source>
        <translation>une photo RAW Sony (ARW)</translation>
    </message>
    <message>
        <source>a Sony raw photo (SR2)</source>
        <translation>une photo RAW Sony (SR2)</translation>
    </message>
    <message>
        <source>a Sony raw photo (SRF)</source>
        <translation>une photo RAW Sony (SRF)</translation>
    </message>
    <message>
        <source>a raw photo (DNG)</source>
        <translation>une photo RAW (DNG)</translation>
    </message>
    <message>
        <source>a Pentax raw photo (PEF)</source>
        <translation>une photo RAW Pentax (PEF)</translation>
    </message>
    <message>
        <source>a Samsung raw photo (SRW)</source>
        <translation>une photo RAW Samsung (SRW)</translation>
    </message>
    <message>
        <source>a Hasselblad raw photo (3FR)</source>
        <translation>une photo RAW Hasselblad (3FR)</translation>
    </message>
    <message>
        <source>a Hasselblad raw photo (FFF)</source>
        <translation>une photo RAW Hasselblad (FFF)</translation>
    </message>
    <message>
        <source>a Phase One raw photo (IIQ)</source>
        <translation>une photo RAW Phase One (IIQ)</translation>
    </message>
    <message>
        <source>a Leaf raw photo (MOS)</source>
        <translation>une photo RAW Leaf (MOS)</translation>
    </message>
    <message>
        <source>a Mamiya raw photo (MEF)</source>
        <translation>une photo RAW Mamiya (MEF)</translation>
    </message>
    <message>
        <source>an Epson raw photo (ERF)</source>
        <translation>une photo RAW Epson (ERF)</translation>
    </message>
    <message>
        <source>a Kodak raw photo (KDC)</source>
        <translation>une photo RAW Kodak (KDC)</translation>
    </message>
    <message>
        <source>a Kodak raw photo (DCR)</source>
        <translation>une photo RAW Kodak (DCR)</translation>
    </message>
    <message>
        <source>a Leica raw photo (RWL)</source>
        <translation>une photo RAW Leica (RWL)</translation>
    </message>
    <message>
        <source>a camera&apos;s raw photo</source>
        <translation>une photo RAW d’appareil photo</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>une image HEIC</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>a TIFF picture with JPEG inside</source>
        <translation>une image TIFF contenant du JPEG</translation>
    </message>
    <message>
        <source>Save it with another compression (LZW or ZIP), or as JPEG or PNG.</source>
        <translation>Enregistrez-la avec une autre compression (LZW ou ZIP), ou en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>an animated WebP picture</source>
        <translation>une image WebP animée</translation>
    </message>
    <message>
        <source>Convert it to MP4, GIF or JPEG.</source>
        <translation>Convertissez-la en MP4, GIF ou JPEG.</translation>
    </message>
</context>
<context>
    <name>MediaKind</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>The platform asked for a pause. Uploads go on by themselves at %1.</source>
        <translation>La plateforme a demandé une pause. Les envois reprendront automatiquement à %1.</translation>
    </message>
    <message>
        <source>requests left this minute: %L1 of %L2</source>
        <translation>requêtes restantes pour cette minute&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>uploads left today: %L1 of %L2</source>
        <translation>envois restants aujourd’hui&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for now: the daily quota is used up. They go on by themselves at %1.</source>
        <comment>a time of day</comment>
        <translation>La plateforme n’accepte plus d’envois pour l’instant&#xa0;: le quota quotidien est épuisé. Ils reprendront automatiquement à %1.</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for now: the daily quota is used up. They go on by themselves on %1.</source>
        <comment>a date with a time</comment>
        <translation>La plateforme n’accepte plus d’envois pour l’instant&#xa0;: le quota quotidien est épuisé. Ils reprendront automatiquement le %1.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Check the permissions of the folder above it, or start with --data-dir and another folder.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;». Vérifiez les permissions du dossier parent, ou démarrez avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to: %2. Check its permissions and the free space, or start with --data-dir and another folder.</source>
        <translation>Impossible d’écrire dans le dossier «&#xa0;%1&#xa0;»&#xa0;: %2. Vérifiez ses permissions et l’espace libre, ou démarrez avec --data-dir et un autre dossier.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture can&apos;t be shown here: its %1 × %2 pixels take too much memory.</source>
        <translation>Impossible d’afficher l’image ici&#xa0;: ses %1 × %2 pixels occupent trop de mémoire.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown: its file is damaged.</source>
        <translation>Impossible d’afficher l’image&#xa0;: son fichier est endommagé.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown here: its file has %1, and no more than %2 are read.</source>
        <translation>Impossible d’afficher l’image ici&#xa0;: son fichier fait %1, et la limite de lecture est de %2.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown here: its file is in no format that this computer reads.</source>
        <translation>Impossible d’afficher l’image ici&#xa0;: cet ordinateur ne sait pas lire le format de son fichier.</translation>
    </message>
    <message>
        <source>The picture&apos;s file can&apos;t be read. Check that it is still there and that you may read it.</source>
        <translation>Le fichier de l’image ne peut pas être lu. Vérifiez qu’il est toujours là et que vous pouvez le lire.</translation>
    </message>
</context>
<context>
    <name>PlatformAnswer</name>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>n’est pas du texte</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>est négatif</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>n’est pas du JSON</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>is no set of headers</source>
        <translation>n’est pas un ensemble d’en-têtes</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>n’est pas une adresse</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>est trop petit</translation>
    </message>
    <message>
        <source>does not fit to chunk_size</source>
        <translation>ne concorde pas avec chunk_size</translation>
    </message>
    <message>
        <source>is not encrypted</source>
        <translation>n’est pas chiffré</translation>
    </message>
    <message>
        <source>lacks the part asked for</source>
        <translation>ne contient pas la partie demandée</translation>
    </message>
    <message>
        <source>is active although all parts are there</source>
        <translation>est actif alors que toutes les parties sont là</translation>
    </message>
    <message>
        <source>lacks parts that were reported</source>
        <translation>omet des parties déjà signalées</translation>
    </message>
    <message>
        <source>should be empty and is not</source>
        <translation>devrait être vide et ne l’est pas</translation>
    </message>
</context>
<context>
    <name>PlayerError</name>
    <message>
        <source>The stream can&apos;t be reached. Check the connection and try again.</source>
        <translation>Le flux est injoignable. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>The platform refused to hand out the stream. Its address may have expired: refresh the asset and try again.</source>
        <translation>La plateforme a refusé de fournir le flux. Son adresse a peut-être expiré&#xa0;: actualisez la ressource et réessayez.</translation>
    </message>
    <message>
        <source>It can&apos;t be played here, because this computer lacks a decoder for it. On Debian and Ubuntu, the package “%1” has the usual ones.</source>
        <translation>Lecture impossible ici, car un décodeur manque sur cet ordinateur. Sous Debian et Ubuntu, le paquet «&#xa0;%1&#xa0;» contient les plus courants.</translation>
    </message>
    <message>
        <source>It can&apos;t be played here: the player could make nothing of it.</source>
        <translation>Lecture impossible ici&#xa0;: le lecteur n’a pas su l’interpréter.</translation>
    </message>
    <message>
        <source>The stream stands still: a part of it doesn&apos;t arrive, although the platform answers. Try again, or choose another quality.</source>
        <translation>Le flux est bloqué&#xa0;: une de ses parties n’arrive pas, bien que la plateforme réponde. Réessayez ou choisissez une autre qualité.</translation>
    </message>
    <message>
        <source>There is no picture, because this computer lacks a decoder for it. On Debian and Ubuntu, the package “%1” has the usual ones.</source>
        <translation>Pas d’image, car un décodeur manque sur cet ordinateur. Sous Debian et Ubuntu, le paquet «&#xa0;%1&#xa0;» contient les plus courants.</translation>
    </message>
</context>
<context>
    <name>PrettyJson</name>
    <message>
        <source>… The rest is left out here.</source>
        <translation>… Le reste est omis ici.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Enter the address of the proxy, such as %1.</source>
        <translation>Saisissez l’adresse du proxy, par exemple %1.</translation>
    </message>
    <message>
        <source>User name and password don&apos;t belong into the address: Reeldeck asks for them when the proxy wants them, and keeps them in the keychain.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe&#xa0;: Reeldeck les demande lorsque le proxy les exige, et les conserve dans le trousseau.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. It is a name and a port, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de proxy. Elle se compose d’un nom et d’un port, par exemple %2.</translation>
    </message>
    <message>
        <source>Reeldeck speaks to proxies by http and by socks5, not by %1.</source>
        <translation>Reeldeck communique avec les proxys par http et socks5, pas par %1.</translation>
    </message>
    <message>
        <source>The address needs the port of the proxy, such as %1.</source>
        <translation>L’adresse doit comporter le port du proxy, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
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
            <numerusform>%Ln d’un autre type</numerusform>
            <numerusform>%Ln d’un autre type</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them are loaded, so their sizes are not known yet.</source>
        <translation>Toutes ne sont pas chargées&#xa0;: leurs tailles sont encore inconnues.</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>Not all of their sizes are known yet.</source>
        <translation>Certaines tailles sont encore inconnues.</translation>
    </message>
    <message>
        <source>Not all of their lengths are known yet.</source>
        <translation>Certaines durées sont encore inconnues.</translation>
    </message>
    <message>
        <source>%1 to play</source>
        <translation>%1 de lecture</translation>
    </message>
</context>
<context>
    <name>TransferDelegate</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>Décider...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Upload Next</source>
        <translation>Envoyer en priorité</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Revérifier</translation>
    </message>
</context>
<context>
    <name>TransferFacts</name>
    <message>
        <source>the request was refused</source>
        <translation>la requête a été refusée</translation>
    </message>
    <message>
        <source>the API key was not accepted</source>
        <translation>la clé d’API n’a pas été acceptée</translation>
    </message>
    <message>
        <source>the account may not do this</source>
        <translation>le compte n’y est pas autorisé</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>a proxy wants a password</source>
        <translation>un proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>the platform stopped waiting</source>
        <translation>la plateforme a cessé d’attendre</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>this type of file is not taken</source>
        <translation>ce type de fichier n’est pas accepté</translation>
    </message>
    <message>
        <source>the content was refused</source>
        <translation>le contenu a été refusé</translation>
    </message>
    <message>
        <source>the rate limit was reached</source>
        <translation>la limite de débit est atteinte</translation>
    </message>
    <message>
        <source>overloaded or down for maintenance</source>
        <translation>plateforme surchargée ou en maintenance</translation>
    </message>
    <message>
        <source>the platform did not answer in time</source>
        <translation>la plateforme n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>no room left on the platform</source>
        <translation>plus d’espace sur la plateforme</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>sent on to another address</source>
        <translation>redirigé vers une autre adresse</translation>
    </message>
    <message>
        <source>a fault on the platform&apos;s side</source>
        <translation>une erreur de la plateforme</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Statut HTTP %1</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <translation>%1 (statut HTTP %2)</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, code %2</translation>
    </message>
    <message>
        <source>As one file</source>
        <translation>En un seul fichier</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>En plusieurs parties</translation>
    </message>
    <message>
        <source>The platform fetches the URL</source>
        <translation>La plateforme télécharge l’URL</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 sur %L2 envoyées</translation>
    </message>
    <message>
        <source>%1. The connection may be gone.</source>
        <translation>%1. La connexion est peut-être perdue.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>ID de la ressource</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Mise en file d’attente</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>what the plan includes is used up</source>
        <translation>ce qu’inclut le forfait est épuisé</translation>
    </message>
    <message>
        <source>it conflicts with what is on the platform</source>
        <translation>conflit avec ce qui est sur la plateforme</translation>
    </message>
    <message>
        <source>a gateway can&apos;t reach the platform</source>
        <translation>une passerelle ne peut pas joindre la plateforme</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>The platform is fetching the file</source>
        <translation>La plateforme télécharge le fichier</translation>
    </message>
    <message>
        <source>All bytes sent, waiting for the server</source>
        <translation>Tous les octets sont envoyés, en attente du serveur</translation>
    </message>
    <message>
        <source>Handing the URL to the platform</source>
        <translation>Transmission de l’URL à la plateforme</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>En pause à %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>part %L1 of %L2</source>
        <translation>partie %L1 sur %L2</translation>
    </message>
    <message>
        <source>No data moves</source>
        <translation>Aucune donnée ne circule</translation>
    </message>
    <message>
        <source>No data moves for %L1 s</source>
        <translation>Aucune donnée ne circule depuis %L1 s</translation>
    </message>
    <message>
        <source>No data moves for %L1 min</source>
        <translation>Aucune donnée ne circule depuis %L1 min</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>Uploaded, the platform is processing it</source>
        <translation>Envoyé, la plateforme le traite</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The answer was lost, and only you can say whether it arrived.</source>
        <translation>La réponse a été perdue&#xa0;; à vous de dire si le fichier est arrivé.</translation>
    </message>
    <message>
        <source>The upload failed.</source>
        <translation>L’envoi a échoué.</translation>
    </message>
    <message>
        <source>%1, %2%: %3</source>
        <comment>phase, how much of it is sent, figures</comment>
        <translation>%1, %2&#xa0;%&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>TransfersPanel</name>
    <message numerus="yes">
        <source>Pause %Ln Uploads</source>
        <translation>
            <numerusform>Mettre %Ln envoi en pause</numerusform>
            <numerusform>Mettre %Ln envois en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Uploads</source>
        <translation>
            <numerusform>Reprendre %Ln envoi</numerusform>
            <numerusform>Reprendre %Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln Uploads</source>
        <translation>
            <numerusform>Réessayer %Ln envoi</numerusform>
            <numerusform>Réessayer %Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads...</source>
        <translation>
            <numerusform>Annuler %Ln envoi...</numerusform>
            <numerusform>Annuler %Ln envois...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from List</source>
        <translation>
            <numerusform>Retirer %Ln de la liste</numerusform>
            <numerusform>Retirer %Ln de la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>“%1” stands for a file whose content is in a cloud and not on this computer. Have the cloud&apos;s program keep it here, and add it again.</source>
        <translation>«&#xa0;%1&#xa0;» représente un fichier dont le contenu est dans un cloud et non sur cet ordinateur. Demandez au programme du cloud de le conserver ici, puis ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” has room for its content, and nothing in it yet: it is being downloaded, or the disk lost it. Add it again when it plays.</source>
        <translation>L’espace pour le contenu de «&#xa0;%1&#xa0;» est réservé, mais encore vide&#xa0;: il est en cours de téléchargement, ou le disque l’a perdu. Ajoutez-le à nouveau quand il sera lisible.</translation>
    </message>
    <message>
        <source>“%1” is an unfinished download or copy, by its name. Wait until the download is finished, and add the file under its final name. If it is complete, rename it.</source>
        <translation>D’après son nom, «&#xa0;%1&#xa0;» est un téléchargement ou une copie inachevés. Attendez la fin du téléchargement et ajoutez le fichier sous son nom définitif. S’il est complet, renommez-le.</translation>
    </message>
    <message>
        <source>“%1” is an unfinished download: “%2” beside it says so. Wait until the download is finished, and add it again. If it is complete, delete “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est un téléchargement inachevé&#xa0;: «&#xa0;%2&#xa0;», placé à côté, l’indique. Attendez la fin du téléchargement et ajoutez-le à nouveau. S’il est complet, supprimez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The folder “%1” has nothing complete: %Ln files in it are unfinished or empty. Wait until the downloads are finished, and add the folder again.</source>
        <translation>
            <numerusform>Le dossier «&#xa0;%1&#xa0;» ne contient rien de complet&#xa0;: %Ln fichier y est inachevé ou vide. Attendez la fin du téléchargement et ajoutez le dossier à nouveau.</numerusform>
            <numerusform>Le dossier «&#xa0;%1&#xa0;» ne contient rien de complet&#xa0;: %Ln fichiers y sont inachevés ou vides. Attendez la fin des téléchargements et ajoutez le dossier à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadJournal</name>
    <message>
        <source>Another Reeldeck uses the same list of uploads, so this one keeps its uploads in memory: those unfinished when it closes are forgotten.</source>
        <translation>Un autre Reeldeck utilise la même liste d’envois&#xa0;; celui-ci garde donc ses envois en mémoire&#xa0;: ceux qui seront inachevés à sa fermeture seront oubliés.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads was made by a newer Reeldeck. This one leaves it alone and keeps its uploads in memory until it closes.</source>
        <translation>La liste des envois inachevés a été créée par une version plus récente de Reeldeck. Celle-ci n’y touche pas et garde ses envois en mémoire jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads can&apos;t be kept in “%1”. Check the folder&apos;s permissions and the free space. Until then, uploads unfinished when Reeldeck closes are forgotten.</source>
        <translation>La liste des envois inachevés ne peut pas être conservée dans «&#xa0;%1&#xa0;». Vérifiez les permissions du dossier et l’espace libre. D’ici là, les envois inachevés à la fermeture de Reeldeck seront oubliés.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads was damaged and is kept as “%1”. If uploads were under way, compare with the list before you add them again.</source>
        <translation>La liste des envois inachevés était endommagée et est conservée sous «&#xa0;%1&#xa0;». Si des envois étaient en cours, comparez avec la liste avant de les ajouter à nouveau.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more is uploaded: the list of unfinished uploads in “%1” can&apos;t be written. Free some space; Reeldeck goes on by itself.</source>
        <translation>Le disque est plein, donc plus rien n’est envoyé&#xa0;: la liste des envois inachevés dans «&#xa0;%1&#xa0;» ne peut pas être écrite. Libérez de l’espace&#xa0;; Reeldeck reprendra automatiquement.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads in “%1” can&apos;t be written, so nothing more is uploaded. Check the folder and the space on its disk; Reeldeck goes on by itself.</source>
        <translation>La liste des envois inachevés dans «&#xa0;%1&#xa0;» ne peut pas être écrite, donc plus rien n’est envoyé. Vérifiez le dossier et l’espace sur son disque&#xa0;; Reeldeck reprendra automatiquement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the list of unfinished uploads could not be understood and were left out. Compare with the list before you add files again.</source>
        <translation>
            <numerusform>%Ln entrée de la liste des envois inachevés n’a pas pu être interprétée et a été ignorée. Comparez avec la liste avant d’ajouter des fichiers à nouveau.</numerusform>
            <numerusform>%Ln entrées de la liste des envois inachevés n’ont pas pu être interprétées et ont été ignorées. Comparez avec la liste avant d’ajouter des fichiers à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadLedger</name>
    <message>
        <source>The list of what was uploaded before was damaged and is kept as “%1”. Files uploaded before now aren&apos;t recognized.</source>
        <translation>La liste des envois précédents était endommagée et est conservée sous «&#xa0;%1&#xa0;». Les fichiers envoyés auparavant ne sont plus reconnus.</translation>
    </message>
    <message>
        <source>The list of what was uploaded before can&apos;t be used in “%1”. Uploads go on, but files that were uploaded before aren&apos;t recognized. Check the folder&apos;s permissions and the free space.</source>
        <translation>La liste des envois précédents est inutilisable dans «&#xa0;%1&#xa0;». Les envois se poursuivent, mais les fichiers déjà envoyés ne sont pas reconnus. Vérifiez les permissions du dossier et l’espace libre.</translation>
    </message>
</context>
<context>
    <name>UploadQueue</name>
    <message>
        <source>There is nothing at the URL (status %1). Open it in a browser to see where it went, then upload the right one.</source>
        <translation>Il n’y a rien à cette URL (statut %1). Ouvrez-la dans un navigateur pour voir où le fichier est passé, puis envoyez la bonne.</translation>
    </message>
    <message>
        <source>The URL is not open to the public (status %1), and the platform can&apos;t sign in there. Make it public, or download the file and upload that.</source>
        <translation>L’URL n’est pas publique (statut %1), et la plateforme ne peut pas s’y connecter. Rendez-la publique, ou téléchargez le fichier et envoyez-le.</translation>
    </message>
    <message>
        <source>The server of the URL has trouble just now (status %1). Upload it again later.</source>
        <translation>Le serveur de l’URL a des difficultés en ce moment (statut %1). Envoyez-la à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The server of the URL refused it (status %1). Check that it opens for anybody, then upload it again.</source>
        <translation>Le serveur de l’URL l’a refusée (statut %1). Vérifiez que tout le monde peut l’ouvrir, puis envoyez-la à nouveau.</translation>
    </message>
    <message>
        <source>The platform could not use the URL and gave no reason. Check that it leads anybody to the video, audio file or image itself, not to a page about it.</source>
        <translation>La plateforme n’a pas pu utiliser l’URL et n’a donné aucune raison. Vérifiez que n’importe qui peut y ouvrir directement la vidéo, le fichier audio ou l’image, et non une page qui en parle.</translation>
    </message>
    <message>
        <source>The platform could not use what is at the URL. Check that it leads to the media file itself, not to a page about it. The platform says: “%1”.</source>
        <translation>La plateforme n’a pas pu utiliser ce qui se trouve à l’URL. Vérifiez qu’elle mène au fichier multimédia lui-même, et non à une page qui en parle. Message de la plateforme&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered, and the upload isn&apos;t in the platform&apos;s list. Check the connection.</source>
        <translation>La connexion a été coupée avant la réponse de la plateforme, et l’envoi n’est pas dans la liste de la plateforme. Vérifiez la connexion.</translation>
    </message>
    <message>
        <source>Waiting until the file is no longer being written. It is uploaded by itself as soon as it rests.</source>
        <translation>En attente de la fin de l’écriture du fichier. Il sera envoyé automatiquement dès qu’il ne changera plus.</translation>
    </message>
    <message>
        <source>The platform answered with a fault of its own. Reeldeck is looking whether the upload arrived, so that it isn&apos;t stored twice.</source>
        <translation>La plateforme a répondu par une erreur interne. Reeldeck vérifie si l’envoi est arrivé, afin qu’il ne soit pas stocké deux fois.</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered. Reeldeck is looking whether the upload arrived, so that it isn&apos;t stored twice.</source>
        <translation>La connexion a été coupée avant la réponse de la plateforme. Reeldeck vérifie si l’envoi est arrivé, afin qu’il ne soit pas stocké deux fois.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to “%1” was lost, and its list can&apos;t be read to see whether the upload arrived: %2 Look for it in the list; retry only if it isn&apos;t there.</source>
        <translation>La réponse de la plateforme à «&#xa0;%1&#xa0;» a été perdue, et sa liste ne peut pas être lue pour voir si l’envoi est arrivé&#xa0;: %2 Cherchez-le dans la liste&#xa0;; ne réessayez que s’il n’y est pas.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to “%1” was lost, and its list doesn&apos;t tell whether the upload arrived. Look for it in the list; retry only if it isn&apos;t there.</source>
        <translation>La réponse de la plateforme à «&#xa0;%1&#xa0;» a été perdue, et sa liste ne dit pas si l’envoi est arrivé. Cherchez-le dans la liste&#xa0;; ne réessayez que s’il n’y est pas.</translation>
    </message>
    <message>
        <source>The network is metered, so the upload waits until another one is connected. To send it all the same, change that in the settings.</source>
        <translation>Le réseau est facturé à l’usage&#xa0;: l’envoi attend qu’un autre réseau soit connecté. Pour envoyer malgré tout, modifiez cela dans les paramètres.</translation>
    </message>
    <message>
        <source>It was cancelled. The platform has nothing of it.</source>
        <translation>L’envoi a été annulé. La plateforme n’en a rien reçu.</translation>
    </message>
    <message>
        <source>It was cancelled. The parts that were already sent make no asset; the platform drops them by itself within a day.</source>
        <translation>L’envoi a été annulé. Les parties déjà envoyées ne forment pas une ressource&#xa0;; la plateforme les efface automatiquement en une journée.</translation>
    </message>
    <message>
        <source>Everything was already sent when it was cancelled. Reeldeck waits for the platform&apos;s answer to say what became of it.</source>
        <translation>Tout était déjà envoyé au moment de l’annulation. Reeldeck attend la réponse de la plateforme pour dire ce qu’il en est.</translation>
    </message>
    <message>
        <source>It was cancelled after everything had been sent, and the platform has stored “%1”. Delete it in the list if you don&apos;t want it.</source>
        <translation>L’envoi a été annulé alors que tout était envoyé, et la plateforme a stocké «&#xa0;%1&#xa0;». Supprimez-le dans la liste si vous n’en voulez pas.</translation>
    </message>
    <message>
        <source>It was cancelled after everything had been sent, and no answer came. If “%1” appears in the list and you don&apos;t want it, delete it there.</source>
        <translation>L’envoi a été annulé alors que tout était envoyé, et aucune réponse n’est venue. Si «&#xa0;%1&#xa0;» apparaît dans la liste et que vous n’en voulez pas, supprimez-le à cet endroit.</translation>
    </message>
    <message>
        <source>All of “%1” was sent, but the platform&apos;s last answer was lost and it can&apos;t be asked now: %2 The asset may be in the list already. Retry asks the platform first, so nothing is sent twice.</source>
        <translation>«&#xa0;%1&#xa0;» a été entièrement envoyé, mais la dernière réponse de la plateforme a été perdue et il est impossible de l’interroger maintenant&#xa0;: %2 La ressource est peut-être déjà dans la liste. «&#xa0;Réessayer&#xa0;» interroge d’abord la plateforme&#xa0;: rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The connection is closed while the file is being sent. The platform or a proxy on the way may not take a file of this size or kind; else the network breaks off.</source>
        <translation>La connexion se ferme pendant l’envoi du fichier. La plateforme ou un proxy intermédiaire n’accepte peut-être pas un fichier de cette taille ou de ce type&#xa0;; sinon, c’est le réseau qui coupe.</translation>
    </message>
    <message>
        <source>“%1” is already on the platform and is being processed there. Reeldeck no longer follows it here; delete it in the list if you don&apos;t want it.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà sur la plateforme, où son traitement est en cours. Reeldeck ne le suit plus ici&#xa0;; supprimez-le dans la liste si vous n’en voulez pas.</translation>
    </message>
    <message>
        <source>The platform could not process the file and gave no reason. It may be damaged; check that it plays, then upload it again.</source>
        <translation>La plateforme n’a pas pu traiter le fichier et n’a donné aucune raison. Il est peut-être endommagé&#xa0;; vérifiez qu’il est lisible, puis envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>The platform could not process the file: “%1”. Check that it plays, then upload it again.</source>
        <translation>La plateforme n’a pas pu traiter le fichier&#xa0;: «&#xa0;%1&#xa0;». Vérifiez qu’il est lisible, puis envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” was uploaded, but it is no longer on the platform: it was deleted before it was ready.</source>
        <translation>«&#xa0;%1&#xa0;» a été envoyé, mais n’est plus sur la plateforme&#xa0;: il a été supprimé avant d’être prêt.</translation>
    </message>
    <message>
        <source>“%1” is %2, which is more than one upload can hold (%3), and this account can&apos;t upload in parts.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2, ce qui dépasse la capacité d’un seul envoi (%3), et ce compte ne peut pas envoyer en plusieurs parties.</translation>
    </message>
    <message>
        <source>Put it where it has a public URL and upload the URL (up to %1), or make it smaller.</source>
        <translation>Placez-le à une URL publique et envoyez l’URL (jusqu’à %1), ou réduisez sa taille.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Réduisez sa taille.</translation>
    </message>
    <message>
        <source>The platform ended the upload before all of its parts were there (it keeps them for a day), so it begins again from the first part.</source>
        <translation>La plateforme a mis fin à l’envoi avant d’avoir reçu toutes les parties (elle les garde un jour)&#xa0;; il recommence donc à la première partie.</translation>
    </message>
    <message>
        <source>The platform ended the upload before all of its parts were there, again and again. Try again later.</source>
        <translation>La plateforme a mis fin à l’envoi, à plusieurs reprises, avant d’avoir reçu toutes les parties. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The platform&apos;s storage doesn&apos;t take part %1 of %2 of the file. What is already there is kept.</source>
        <translation>Le stockage de la plateforme n’accepte pas la partie %1 sur %2 du fichier. Ce qui s’y trouve déjà est conservé.</translation>
    </message>
    <message>
        <source>Waiting: the account&apos;s uploads of this day are used up.</source>
        <translation>En attente&#xa0;: le quota d’envois du compte pour aujourd’hui est épuisé.</translation>
    </message>
    <message>
        <source>Waiting: the platform asked for a pause.</source>
        <translation>En attente&#xa0;: la plateforme a demandé une pause.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the next minute: the platform takes %Ln uploads a minute.</source>
        <translation>
            <numerusform>En attente de la minute suivante&#xa0;: la plateforme accepte %Ln envoi par minute.</numerusform>
            <numerusform>En attente de la minute suivante&#xa0;: la plateforme accepte %Ln envois par minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reeldeck tries again by itself at %2.</source>
        <comment>a sentence, a time of day</comment>
        <translation>%1 Reeldeck réessaiera automatiquement à %2.</translation>
    </message>
    <message>
        <source>%1 Reeldeck tries again by itself on %2.</source>
        <comment>a sentence, a date with a time</comment>
        <translation>%1 Reeldeck réessaiera automatiquement le %2.</translation>
    </message>
    <message>
        <source>The quota of the account is used up. Nothing is lost: the queue goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>Le quota du compte est épuisé. Rien n’est perdu&#xa0;: la file d’attente reprendra automatiquement à %1.</translation>
    </message>
    <message>
        <source>The quota of the account is used up. Nothing is lost: the queue goes on by itself on %1.</source>
        <comment>a date with a time</comment>
        <translation>Le quota du compte est épuisé. Rien n’est perdu&#xa0;: la file d’attente reprendra automatiquement le %1.</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for the moment (rate limit). Nothing is lost: the queue goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>La plateforme n’accepte plus d’envois pour le moment (limite de débit). Rien n’est perdu&#xa0;: la file d’attente reprendra automatiquement à %1.</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for the moment (rate limit). Nothing is lost: the queue goes on by itself on %1.</source>
        <comment>a date with a time</comment>
        <translation>La plateforme n’accepte plus d’envois pour le moment (limite de débit). Rien n’est perdu&#xa0;: la file d’attente reprendra automatiquement le %1.</translation>
    </message>
    <message numerus="yes">
        <source>The platform&apos;s answer to “%1” was lost, and %Ln assets in its list could be this upload. Look at them; retry only if none of them is.</source>
        <translation>
            <numerusform>La réponse de la plateforme à «&#xa0;%1&#xa0;» a été perdue, et %Ln ressource de sa liste pourrait être cet envoi. Examinez-la&#xa0;; ne réessayez que si ce n’est pas elle.</numerusform>
            <numerusform>La réponse de la plateforme à «&#xa0;%1&#xa0;» a été perdue, et %Ln ressources de sa liste pourraient être cet envoi. Examinez-les&#xa0;; ne réessayez que si ce n’est aucune d’elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It goes on by itself at %2.</source>
        <comment>why an upload waits, a time of day</comment>
        <translation>%1 Reprise automatique à %2.</translation>
    </message>
    <message>
        <source>%1 It goes on by itself on %2.</source>
        <comment>why an upload waits, a date with a time</comment>
        <translation>%1 Reprise automatique le %2.</translation>
    </message>
</context>
<context>
    <name>UploadRules</name>
    <message>
        <source>Make it smaller.</source>
        <translation>Réduisez sa taille.</translation>
    </message>
    <message>
        <source>Put it where it has a public URL and upload the URL (up to %1), or make it smaller.</source>
        <translation>Placez-le à une URL publique et envoyez l’URL (jusqu’à %1), ou réduisez sa taille.</translation>
    </message>
    <message>
        <source>Image “%1” is %2; the limit is %3. Save it smaller and upload that.</source>
        <translation>L’image «&#xa0;%1&#xa0;» fait %2&#xa0;; la limite est de %3. Enregistrez-la en plus petit et envoyez cette version.</translation>
    </message>
    <message>
        <source>Audio file “%1” is %2; the limit is %3.</source>
        <translation>Le fichier audio «&#xa0;%1&#xa0;» fait %2&#xa0;; la limite est de %3.</translation>
    </message>
    <message>
        <source>Video “%1” is %2; the limit is %3.</source>
        <translation>Le fichier vidéo «&#xa0;%1&#xa0;» fait %2&#xa0;; la limite est de %3.</translation>
    </message>
    <message>
        <source>“%1” is not video, audio or an image. Only these can be uploaded.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une vidéo, ni un fichier audio, ni une image. Rien d’autre ne peut être envoyé.</translation>
    </message>
    <message>
        <source>“%1” is shorter than it says: its end is missing, as of a download or copy that broke off. Only what is there will be seen.</source>
        <translation>«&#xa0;%1&#xa0;» est plus court qu’il ne l’indique&#xa0;: la fin manque, comme après un téléchargement ou une copie interrompus. Seul ce qui est présent sera visible.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: its end is missing, and with it what a player needs, as of a download or copy that broke off. Get it once more.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;: la fin manque, et avec elle ce dont un lecteur a besoin, comme après un téléchargement ou une copie interrompus. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read by the media programs of this computer: it is damaged or of a rare format, and the platform may not take it. Check that it plays.</source>
        <translation>Les programmes multimédias de cet ordinateur ne peuvent pas lire «&#xa0;%1&#xa0;»&#xa0;: il est endommagé ou d’un format rare, et la plateforme pourrait ne pas l’accepter. Vérifiez qu’il est lisible.</translation>
    </message>
    <message>
        <source>The folder “%1” has no video, audio or images.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne contient ni vidéo, ni audio, ni image.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable. Il a peut-être été déplacé ou supprimé&#xa0;; ajoutez-le à nouveau depuis son emplacement actuel.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check its permissions and add it again.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;: %2. Vérifiez ses permissions et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is a device, pipe or socket. Only ordinary files and folders can be uploaded.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique, un tube ou un socket. Seuls les fichiers et dossiers ordinaires peuvent être envoyés.</translation>
    </message>
    <message>
        <source>The name of “%1” isn&apos;t valid text (UTF-8), so the platform could not keep it. Rename the file and add it again.</source>
        <translation>Le nom de «&#xa0;%1&#xa0;» n’est pas un texte valide (UTF-8)&#xa0;; la plateforme ne pourrait pas le conserver. Renommez le fichier et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” was given more than once. It is uploaded once.</source>
        <translation>«&#xa0;%1&#xa0;» a été indiqué plusieurs fois. Il n’est envoyé qu’une fois.</translation>
    </message>
    <message>
        <source>“%1” is empty. If it is still being written, add it again when it is complete.</source>
        <translation>«&#xa0;%1&#xa0;» est vide. S’il est encore en cours d’écriture, ajoutez-le à nouveau une fois complet.</translation>
    </message>
    <message>
        <source>The name is empty. Give the upload a name.</source>
        <translation>Le nom est vide. Donnez un nom à l’envoi.</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters; the limit is %3. Give the upload a shorter name.</source>
        <translation>Le nom «&#xa0;%1…&#xa0;» fait %2 caractères&#xa0;; la limite est de %3. Donnez un nom plus court à l’envoi.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read by the local library. It is %2. %3</source>
        <comment>%2: such as “a HEIC picture”; %3: a sentence</comment>
        <translation>La bibliothèque locale ne peut pas lire «&#xa0;%1&#xa0;». C’est %2. %3</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be uploaded. It is %2. %3</source>
        <comment>%2: such as “a PDF document”; %3: a sentence</comment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être envoyé. C’est %2. %3</translation>
    </message>
    <message>
        <source>“%1” may not be readable by the platform. It is %2. %3</source>
        <comment>%2: such as “a HEIC picture”; %3: a sentence</comment>
        <translation>La plateforme ne pourra peut-être pas lire «&#xa0;%1&#xa0;». C’est %2. %3</translation>
    </message>
</context>
<context>
    <name>UrlList</name>
    <message>
        <source>Line %1: %2</source>
        <comment>number; sentence</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>WebUrl</name>
    <message>
        <source>“%1” is on another computer (%2). Open that folder in the file manager, or copy the file here, and add it from there.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un autre ordinateur (%2). Ouvrez ce dossier dans le gestionnaire de fichiers ou copiez le fichier ici, puis ajoutez-le à partir de là.</translation>
    </message>
    <message>
        <source>“%1” is not a complete URL. It needs the form https://example.com/clip.mp4.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URL complète. Elle doit avoir la forme https://example.com/clip.mp4.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be fetched by the platform. Only URLs that begin with http:// or https:// can.</source>
        <translation>La plateforme ne peut pas télécharger «&#xa0;%1&#xa0;». Seules les URL commençant par http:// ou https:// conviennent.</translation>
    </message>
    <message>
        <source>The URL for “%1” has a user name or password in it, which would be kept with the upload. Use a link that needs none, or download the file and upload that.</source>
        <translation>L’URL de «&#xa0;%1&#xa0;» contient un nom d’utilisateur ou un mot de passe, qui serait conservé avec l’envoi. Utilisez un lien qui n’en nécessite pas, ou téléchargez le fichier et envoyez-le.</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Local library</source>
        <translation>Bibliothèque locale</translation>
    </message>
</context>
<context>
    <name>reeldeck::AboutController</name>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>reeldeck::AboutDialog</name>
    <message>
        <source>About Reeldeck</source>
        <translation>À propos de Reeldeck</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>A desktop asset manager for the TwelveLabs video understanding platform.</source>
        <translation>L’application de bureau pour gérer ses ressources sur TwelveLabs, la plateforme de compréhension vidéo.</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
</context>
<context>
    <name>reeldeck::AccountController</name>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>La clé est conservée dans le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is kept until you quit.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: la clé est conservée jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Oublier le compte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads to “%1” are not finished.</source>
        <translation>
            <numerusform>%Ln envoi vers «&#xa0;%1&#xa0;» n’est pas terminé.</numerusform>
            <numerusform>%Ln envois vers «&#xa0;%1&#xa0;» ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are cancelled when you forget the account.</source>
        <translation>Ils seront annulés si vous oubliez le compte.</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>Conserver le compte</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>reeldeck::Actions</name>
    <message>
        <source>Upload &amp;Files...</source>
        <translation>Envoyer des &amp;fichiers...</translation>
    </message>
    <message>
        <source>Upload F&amp;older...</source>
        <translation>Envoyer un &amp;dossier...</translation>
    </message>
    <message>
        <source>Upload from &amp;URL...</source>
        <translation>Envoyer depuis une &amp;URL...</translation>
    </message>
    <message>
        <source>&amp;Review Before Uploading</source>
        <translation>&amp;Vérifier avant l’envoi</translation>
    </message>
    <message>
        <source>&amp;Paste Files or URLs</source>
        <translation>&amp;Coller des fichiers ou des URL</translation>
    </message>
    <message>
        <source>&amp;Filter by Filename</source>
        <translation>&amp;Filtrer par nom</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Show &amp;Large</source>
        <translation>Afficher en &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Open Stream In...</source>
        <translation>&amp;Ouvrir le flux avec...</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Voir dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>En&amp;voyer à nouveau</translation>
    </message>
    <message>
        <source>Upload Again with a S&amp;tream</source>
        <translation>Envoyer à nouveau avec un flu&amp;x</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Supprimer...</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Copy IDs</source>
        <translation>Copier les &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;Names</source>
        <translation>Copier les &amp;noms</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copier le &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URLs</source>
        <translation>Copier les &amp;URL de flux</translation>
    </message>
    <message>
        <source>&amp;Export List...</source>
        <translation>&amp;Exporter la liste...</translation>
    </message>
    <message>
        <source>E&amp;xport Selected...</source>
        <translation>Expo&amp;rter la sélection...</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>L&amp;arger Thumbnails</source>
        <translation>Vignettes plus g&amp;randes</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>Vignettes plus &amp;petites</translation>
    </message>
    <message>
        <source>&amp;Usual Thumbnails</source>
        <translation>Vignettes &amp;normales</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>&amp;Colonnes...</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Connect a TwelveLabs Account...</source>
        <translation>&amp;Connecter un compte TwelveLabs...</translation>
    </message>
    <message>
        <source>&amp;Forget This Account</source>
        <translation>&amp;Oublier ce compte</translation>
    </message>
    <message>
        <source>&amp;Watched Folders...</source>
        <translation>&amp;Dossiers surveillés...</translation>
    </message>
    <message>
        <source>Of the &amp;Last Batch...</source>
        <translation>Du &amp;dernier lot...</translation>
    </message>
    <message>
        <source>Of &amp;All Uploads...</source>
        <translation>De &amp;tous les envois...</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>&amp;Ne rien faire</translation>
    </message>
    <message>
        <source>&amp;Quit Reeldeck</source>
        <translation>&amp;Quitter Reeldeck</translation>
    </message>
    <message>
        <source>&amp;Put the Computer to Sleep</source>
        <translation>Mettre l’ordinateur en &amp;veille</translation>
    </message>
    <message>
        <source>Show &amp;Log...</source>
        <translation>Afficher le &amp;journal...</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostics...</source>
        <translation>Enregistrer le &amp;diagnostic...</translation>
    </message>
    <message>
        <source>What &amp;Happened...</source>
        <translation>&amp;Historique...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>Para&amp;mètres...</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>Raccourcis c&amp;lavier...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Upload from URLs</source>
        <translation>Envoyer depuis des URL</translation>
    </message>
    <message>
        <source>Upload copied files or URLs</source>
        <translation>Envoyer les fichiers ou URL copiés</translation>
    </message>
    <message>
        <source>Filter by filename</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Play, or show large</source>
        <translation>Lire ou afficher en grand</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To the first, the last asset</source>
        <translation>Aller à la première ou à la dernière ressource</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>To the next loaded asset whose name begins so</source>
        <translation>Aller à la ressource chargée suivante dont le nom commence ainsi</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>Passer du filtre à la liste</translation>
    </message>
    <message>
        <source>Delete the selected assets</source>
        <translation>Supprimer les ressources sélectionnées</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected assets</source>
        <translation>Copier les ID des ressources sélectionnées</translation>
    </message>
    <message>
        <source>Copy the names of the selected assets</source>
        <translation>Copier les noms des ressources sélectionnées</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Export the list as a table</source>
        <translation>Exporter la liste sous forme de tableau</translation>
    </message>
    <message>
        <source>Export the selected assets</source>
        <translation>Exporter les ressources sélectionnées</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Afficher en grille</translation>
    </message>
    <message>
        <source>Larger, smaller thumbnails in the grid; Ctrl and the wheel do the same</source>
        <translation>Agrandir ou réduire les vignettes de la grille&#xa0;; Ctrl et la molette font de même</translation>
    </message>
    <message>
        <source>Thumbnails of the usual size</source>
        <translation>Vignettes de taille normale</translation>
    </message>
    <message>
        <source>Pause or resume the selected uploads</source>
        <translation>Mettre en pause ou reprendre les envois sélectionnés</translation>
    </message>
    <message>
        <source>Retry what failed, decide what needs you, else show the details</source>
        <translation>Réessayer ce qui a échoué, trancher ce qui est à décider, sinon afficher les détails</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Cancel the selected uploads, or take finished ones off the list</source>
        <translation>Annuler les envois sélectionnés ou retirer de la liste ceux qui sont terminés</translation>
    </message>
    <message>
        <source>Move the selected uploads up, down</source>
        <translation>Déplacer les envois sélectionnés vers le haut ou vers le bas</translation>
    </message>
    <message>
        <source>Move the selected uploads to the top, the bottom</source>
        <translation>Déplacer les envois sélectionnés tout en haut ou tout en bas</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Works&amp;paces...</source>
        <translation>Espaces de &amp;travail...</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>A&amp;bout Reeldeck</source>
        <translation>À propo&amp;s de Reeldeck</translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation>Aide sur l’élément actif</translation>
    </message>
</context>
<context>
    <name>reeldeck::ApiCall</name>
    <message>
        <source>The platform takes no more requests of this kind until %1. Try again after that.</source>
        <translation>La plateforme n’accepte plus de requêtes de ce type jusqu’au %1. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened for reading. Check that it is still there and that you may read it.</source>
        <translation>Impossible d’ouvrir le fichier en lecture. Vérifiez qu’il existe toujours et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This item has no valid ID, so the platform can&apos;t find it. Refresh the list.</source>
        <translation>Cet élément n’a pas d’ID valide&#xa0;: la plateforme ne peut pas le trouver. Actualisez la liste.</translation>
    </message>
    <message>
        <source>This upload has no valid ID, so the platform can&apos;t find it.</source>
        <translation>Cet envoi n’a pas d’ID valide&#xa0;: la plateforme ne peut pas le trouver.</translation>
    </message>
    <message>
        <source>This asset has no valid ID in the index, so it can&apos;t be found there.</source>
        <translation>Cette ressource n’a pas d’ID valide dans l’index&#xa0;: elle ne peut pas y être trouvée.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ApiEndpoint</name>
    <message>
        <source>The address of the platform is not usable. Connect the account again with its full base URL, from the menu at the right of the toolbar.</source>
        <translation>L’adresse de la plateforme est inutilisable. Reconnectez le compte avec son URL de base complète, depuis le menu à droite de la barre d’outils.</translation>
    </message>
    <message>
        <source>There is no API key for this workspace. Enter it in the workspace settings.</source>
        <translation>Il n’y a pas de clé d’API pour cet espace de travail. Saisissez-la dans les paramètres de l’espace de travail.</translation>
    </message>
    <message>
        <source>The API key holds spaces, line breaks or other characters that no key has. Copy it again from your account and enter it in the workspace settings.</source>
        <translation>La clé d’API contient des espaces, des sauts de ligne ou d’autres caractères qu’aucune clé ne comporte. Copiez-la à nouveau depuis votre compte et saisissez-la dans les paramètres de l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AppContext</name>
    <message>
        <source>%1 The uploads are paused: resume them once the account may upload.</source>
        <translation>%1 Les envois sont en pause&#xa0;: reprenez-les quand le compte aura le droit d’envoyer.</translation>
    </message>
    <message>
        <source>Uploads finished</source>
        <translation>Envois terminés</translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation>Ouverture de %1...</translation>
    </message>
    <message>
        <source> · API key needed</source>
        <translation> · clé d’API requise</translation>
    </message>
    <message>
        <source> · waiting for the keychain</source>
        <translation> · en attente du trousseau</translation>
    </message>
    <message>
        <source> · not connected</source>
        <translation> · non connecté</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDelegate</name>
    <message>
        <source>This part of the list could not be loaded.</source>
        <translation>Cette partie de la liste n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDetails</name>
    <message>
        <source>Asset details</source>
        <translation>Détails de la ressource</translation>
    </message>
    <message>
        <source>Select an asset to see it here.</source>
        <translation>Sélectionnez une ressource pour la voir ici.</translation>
    </message>
    <message>
        <source>Filename</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>ID de la ressource</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Show JSON...</source>
        <translation>Afficher le JSON...</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisée dans</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Supprimer...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>pas encore disponible</translation>
    </message>
    <message>
        <source>%1 (local)</source>
        <comment>date and time in the person&apos;s own time zone</comment>
        <translation>%1 (heure locale)</translation>
    </message>
    <message>
        <source>never known</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>jamais disponible</translation>
    </message>
    <message>
        <source>still processing</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>encore en traitement</translation>
    </message>
    <message>
        <source>not told by the platform</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>la plateforme ne l’indique pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets selected</source>
        <translation>
            <numerusform>%Ln ressource sélectionnée</numerusform>
            <numerusform>%Ln ressources sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the asset&apos;s ID</source>
        <translation>Copier l’ID de la ressource</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Copy asset ID</source>
        <translation>Copier l’ID de la ressource</translation>
    </message>
    <message>
        <source>Copy type</source>
        <translation>Copier le type</translation>
    </message>
    <message>
        <source>Copy method</source>
        <translation>Copier la méthode</translation>
    </message>
    <message>
        <source>Copy status</source>
        <translation>Copier l’état</translation>
    </message>
    <message>
        <source>Copy reason</source>
        <translation>Copier la raison</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Copy size</source>
        <translation>Copier la taille</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Copy duration</source>
        <translation>Copier la durée</translation>
    </message>
    <message>
        <source>Time of creation</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Copy time of creation</source>
        <translation>Copier la date de création</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>URL du flux</translation>
    </message>
    <message>
        <source>Copy stream URL</source>
        <translation>Copier l’URL du flux</translation>
    </message>
    <message>
        <source>Thumbnail URL</source>
        <translation>URL de la vignette</translation>
    </message>
    <message>
        <source>Copy thumbnail URL</source>
        <translation>Copier l’URL de la vignette</translation>
    </message>
    <message>
        <source>Copy filename</source>
        <translation>Copier le nom du fichier</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Nom pas encore connu</translation>
    </message>
    <message>
        <source>never for images</source>
        <translation>jamais pour les images</translation>
    </message>
    <message>
        <source>Size in bytes: %1</source>
        <translation>Taille en octets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Duration in seconds: %1</source>
        <translation>Durée en secondes&#xa0;: %1</translation>
    </message>
    <message>
        <source>In UTC: %1</source>
        <translation>En UTC&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the platform says it: %1</source>
        <translation>Selon la plateforme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Playing your file: the platform could not process it.</source>
        <translation>Lecture de votre fichier&#xa0;: la plateforme n’a pas pu le traiter.</translation>
    </message>
    <message>
        <source>Playing your file: no stream was requested for this asset.</source>
        <translation>Lecture de votre fichier&#xa0;: aucun flux n’a été demandé pour cette ressource.</translation>
    </message>
    <message>
        <source>Playing your file: the platform could not make a stream of it.</source>
        <translation>Lecture de votre fichier&#xa0;: la plateforme n’a pas pu en créer un flux.</translation>
    </message>
    <message>
        <source>Playing your file: the platform can&apos;t be reached for the stream.</source>
        <translation>Lecture de votre fichier&#xa0;: la plateforme est injoignable pour le flux.</translation>
    </message>
    <message>
        <source>Playing your file, until the platform has made the stream.</source>
        <translation>Lecture de votre fichier, jusqu’à ce que la plateforme ait créé le flux.</translation>
    </message>
    <message>
        <source>The platform could not process this file, so there is nothing to play.</source>
        <translation>La plateforme n’a pas pu traiter ce fichier&#xa0;: il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>No stream was requested for this asset, so it can&apos;t be played here. To play it, upload the file once more with “Make a stream” turned on.</source>
        <translation>Aucun flux n’a été demandé pour cette ressource&#xa0;: elle ne peut pas être lue ici. Pour la lire, envoyez à nouveau le fichier avec «&#xa0;Créer un flux&#xa0;» activé.</translation>
    </message>
    <message>
        <source>The platform could not make a stream of this asset.</source>
        <translation>La plateforme n’a pas pu créer de flux pour cette ressource.</translation>
    </message>
    <message>
        <source>The stream is ready, but the platform has to be reached to play it. It can be played as soon as the platform answers again.</source>
        <translation>Le flux est prêt, mais la plateforme doit être joignable pour le lire. La lecture sera possible dès que la plateforme répondra à nouveau.</translation>
    </message>
    <message>
        <source>The platform is making the stream. It can be played as soon as it is ready.</source>
        <translation>La plateforme crée le flux. La lecture sera possible dès qu’il sera prêt.</translation>
    </message>
    <message>
        <source>The stream is pending. It can be played as soon as it is ready.</source>
        <translation>Le flux est en attente. La lecture sera possible dès qu’il sera prêt.</translation>
    </message>
    <message>
        <source>Open Stream In...</source>
        <translation>Ouvrir le flux avec...</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the asset</comment>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the asset</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the asset</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the asset&apos;s status</comment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>the stream</comment>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>never made</source>
        <comment>the stream</comment>
        <translation>jamais créé</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the stream</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the stream</comment>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the stream</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the stream</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the stream&apos;s status</comment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>the thumbnail</comment>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>never made</source>
        <comment>the thumbnail</comment>
        <translation>jamais créée</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the thumbnail</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the thumbnail</comment>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the thumbnail</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the thumbnail</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the thumbnail&apos;s status</comment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>This is the platform&apos;s thumbnail. The picture itself is not on this computer.</source>
        <translation>Ceci est la vignette de la plateforme. L’image elle-même n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The platform could not process this image, and its file is not on this computer.</source>
        <translation>La plateforme n’a pas pu traiter cette image, et son fichier n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no picture of this image: no thumbnail was requested, and its file is not on this computer.</source>
        <translation>Rien à afficher pour cette image&#xa0;: aucune vignette n’a été demandée, et son fichier n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The platform could not make a thumbnail of this image, and its file is not on this computer.</source>
        <translation>La plateforme n’a pas pu créer de vignette pour cette image, et son fichier n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The platform is making the thumbnail. It is shown as soon as it is ready.</source>
        <translation>La plateforme crée la vignette. Elle s’affichera dès qu’elle sera prête.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetFile</name>
    <message>
        <source>The table can&apos;t be written to “%1”: %2. Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>Impossible d’écrire le tableau dans «&#xa0;%1&#xa0;»&#xa0;: %2. Vérifiez les permissions du dossier et l’espace libre, ou choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetTableModel</name>
    <message>
        <source>This asset could not be loaded. Retry to ask for it again.</source>
        <translation>Cette ressource n’a pas pu être chargée. Réessayez pour la redemander.</translation>
    </message>
    <message>
        <source>This asset is not loaded yet.</source>
        <translation>Cette ressource n’est pas encore chargée.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetTileDelegate</name>
    <message>
        <source>This could not be loaded.</source>
        <translation>Le chargement a échoué.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetView</name>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln ressource</numerusform>
            <numerusform>%Ln ressources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundController</name>
    <message>
        <source>Uploads go on</source>
        <translation>Les envois se poursuivent</translation>
    </message>
    <message>
        <source>Start Reeldeck again to bring its window back.</source>
        <translation>Relancez Reeldeck pour retrouver sa fenêtre.</translation>
    </message>
    <message>
        <source>In the background uploading goes on, and an icon in the panel brings the window back.</source>
        <translation>En arrière-plan, les envois se poursuivent et une icône de la zone de notification permet de retrouver la fenêtre.</translation>
    </message>
    <message>
        <source>In the background uploading goes on. Start Reeldeck again to bring the window back.</source>
        <translation>En arrière-plan, les envois se poursuivent. Relancez Reeldeck pour retrouver la fenêtre.</translation>
    </message>
    <message>
        <source>In the background uploading goes on, with the window minimized.</source>
        <translation>En arrière-plan, les envois se poursuivent avec la fenêtre réduite.</translation>
    </message>
    <message>
        <source>Close Reeldeck</source>
        <translation>Fermer Reeldeck</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are not finished.</source>
        <translation>
            <numerusform>%Ln envoi n’est pas terminé.</numerusform>
            <numerusform>%Ln envois ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>After quitting, what is left goes on by itself at the next start.</source>
        <translation>Si vous quittez, ce qui reste reprendra automatiquement au prochain démarrage.</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Keep Window Open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%L1 of %L2 uploaded</source>
        <translation>%L1 sur %L2 envoyés</translation>
    </message>
    <message>
        <source>The uploads are paused</source>
        <translation>Les envois sont en pause</translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. Reeldeck quits in %Ln seconds.</source>
        <translation>
            <numerusform>Tous les envois sont terminés. Reeldeck se fermera dans %Ln seconde.</numerusform>
            <numerusform>Tous les envois sont terminés. Reeldeck se fermera dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>Tous les envois sont terminés. L’ordinateur se mettra en veille dans %Ln seconde.</numerusform>
            <numerusform>Tous les envois sont terminés. L’ordinateur se mettra en veille dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay Open</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Stay Awake</source>
        <translation>Ne pas mettre en veille</translation>
    </message>
    <message>
        <source>Uploads finished</source>
        <translation>Envois terminés</translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundPortal</name>
    <message>
        <source>Uploads go on without a window.</source>
        <translation>Les envois se poursuivent sans fenêtre.</translation>
    </message>
</context>
<context>
    <name>reeldeck::BaseUrl</name>
    <message>
        <source>There is no address. Enter the base URL of the platform, for example https://api.twelvelabs.io/v1.3.</source>
        <translation>Il n’y a pas d’adresse. Saisissez l’URL de base de la plateforme, par exemple https://api.twelvelabs.io/v1.3.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Enter the base URL of the platform, for example https://api.twelvelabs.io/v1.3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Saisissez l’URL de base de la plateforme, par exemple https://api.twelvelabs.io/v1.3.</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which the platform does not use. Remove everything up to the @ sign and enter the API key in its own field.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe, que la plateforme n’utilise pas. Retirez tout jusqu’au signe @ et saisissez la clé d’API dans son propre champ.</translation>
    </message>
    <message>
        <source>“%1” does not begin with https:// or http://. The platform can be reached in these two ways only.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas par https:// ou http://. La plateforme n’est joignable que de ces deux façons.</translation>
    </message>
    <message>
        <source>The base URL must end with its path. Remove the part that begins with “?” or “#”.</source>
        <translation>L’URL de base doit se terminer par son chemin. Retirez la partie qui commence par «&#xa0;?&#xa0;» ou «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>With http:// anybody on the way to %1 could read your API key. Use https:// instead.</source>
        <translation>Avec http://, n’importe qui sur le trajet vers %1 pourrait lire votre clé d’API. Utilisez https://.</translation>
    </message>
</context>
<context>
    <name>reeldeck::CardList</name>
    <message>
        <source>%1: %2</source>
        <comment>choice: name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>reeldeck::CatalogController</name>
    <message>
        <source>No loaded asset has a name that begins with “%1”. %2 looks in all names.</source>
        <translation>Aucune ressource chargée n’a un nom commençant par «&#xa0;%1&#xa0;». %2 cherche dans tous les noms.</translation>
    </message>
    <message>
        <source>The platform does not accept the API key of this workspace any more. Enter a valid one.</source>
        <translation>La plateforme n’accepte plus la clé d’API de cet espace de travail. Saisissez-en une valide.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Video to %1, audio to %2, images to %3.</source>
        <translation>Vidéo jusqu’à %1, audio %2, images %3.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with %L2 of %Ln assets.</source>
        <translation>
            <numerusform>Voici une copie (%1) contenant %L2 ressource sur %Ln.</numerusform>
            <numerusform>Voici une copie (%1) contenant %L2 des %Ln ressources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with all %Ln assets.</source>
        <translation>
            <numerusform>Voici une copie (%1) contenant la seule ressource de la liste.</numerusform>
            <numerusform>Voici une copie (%1) contenant les %Ln ressources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln known assets</source>
        <translation>
            <numerusform>%L1 sur %Ln ressource connue</numerusform>
            <numerusform>%L1 sur %Ln ressources connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known assets</source>
        <translation>
            <numerusform>%Ln ressource connue</numerusform>
            <numerusform>%Ln ressources connues</numerusform>
        </translation>
    </message>
    <message>
        <source>No matching assets</source>
        <translation>Aucune ressource correspondante</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>Aucune ressource pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching assets</source>
        <translation>
            <numerusform>%Ln ressource correspondante</numerusform>
            <numerusform>%Ln ressources correspondantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln ressource</numerusform>
            <numerusform>%Ln ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time of day</comment>
        <translation>données de %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date, time of day</comment>
        <translation>données du %1</translation>
    </message>
</context>
<context>
    <name>reeldeck::ChipsBar</name>
    <message>
        <source>Save Filter...</source>
        <translation>Enregistrer le filtre...</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>All assets, newest first</source>
        <translation>Toutes les ressources, les plus récentes d’abord</translation>
    </message>
</context>
<context>
    <name>reeldeck::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>These columns stand beside the name, in this order.</source>
        <translation>Ces colonnes s’affichent à côté du nom, dans cet ordre.</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>reeldeck::ConfirmDeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Number of assets to delete</source>
        <translation>Nombre de ressources à supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete Asset</source>
        <translation>Supprimer la ressource</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The file, its stream and its thumbnail are removed from the platform for good. You can undo for 5 seconds.</source>
        <translation>Le fichier, son flux et sa vignette seront définitivement supprimés de la plateforme. Vous aurez 5 secondes pour annuler.</translation>
    </message>
    <message>
        <source>Delete Assets</source>
        <translation>Supprimer des ressources</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln assets?</source>
        <translation>
            <numerusform>Supprimer %Ln ressource&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln ressources&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>names; size</comment>
        <translation>%1&#xa0;; %2 au total</translation>
    </message>
    <message>
        <source>The files, their streams and their thumbnails are removed from the platform for good. You can undo for 5 seconds.</source>
        <translation>Les fichiers, leurs flux et leurs vignettes seront définitivement supprimés de la plateforme. Vous aurez 5 secondes pour annuler.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Assets</source>
        <translation>
            <numerusform>Supprimer %Ln ressource</numerusform>
            <numerusform>Supprimer %Ln ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln assets of this account?</source>
        <translation>
            <numerusform>Supprimer l’unique ressource de ce compte&#xa0;?</numerusform>
            <numerusform>Supprimer les %Ln ressources de ce compte&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln matching assets?</source>
        <translation>
            <numerusform>Supprimer l’unique ressource correspondante&#xa0;?</numerusform>
            <numerusform>Supprimer les %Ln ressources correspondantes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not filtered: nothing is left afterwards.</source>
        <translation>La liste n’est pas filtrée&#xa0;: il n’y restera rien.</translation>
    </message>
    <message>
        <source>They match the filter: %1</source>
        <comment>filters</comment>
        <translation>Elles correspondent au filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two filters</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>To delete them, type how many they are: %1</source>
        <translation>Pour les supprimer, saisissez leur nombre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold it: %1. You will be asked before it goes from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln index la contient&#xa0;: %1. Une confirmation vous sera demandée avant de l’en retirer.</numerusform>
            <numerusform>%Ln index la contiennent&#xa0;: %1. Une confirmation vous sera demandée avant de l’en retirer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold some of them: %1. You will be asked before those go from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln index en contient certaines&#xa0;: %1. Une confirmation vous sera demandée avant de les en retirer.</numerusform>
            <numerusform>%Ln index en contiennent certaines&#xa0;: %1. Une confirmation vous sera demandée avant de les en retirer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose it: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln entité la perdra&#xa0;: %1.</numerusform>
            <numerusform>%Ln entités la perdront&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose some of them: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln entité en perdra certaines&#xa0;: %1.</numerusform>
            <numerusform>%Ln entités en perdront certaines&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking what uses it...</source>
        <translation>Recherche de ce qui l’utilise...</translation>
    </message>
    <message>
        <source>Asking what uses them...</source>
        <translation>Recherche de ce qui les utilise...</translation>
    </message>
    <message>
        <source>Not all of what uses it could be read.</source>
        <translation>Ce qui l’utilise n’a pas pu être lu en entier.</translation>
    </message>
    <message>
        <source>No index and no entity uses it.</source>
        <translation>Aucun index ni aucune entité ne l’utilise.</translation>
    </message>
    <message>
        <source>No index and no entity uses them.</source>
        <translation>Aucun index ni aucune entité ne les utilise.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %Ln were looked at.</source>
        <translation>
            <numerusform>Seules les premières ont été examinées&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Seules les premières ont été examinées&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, “%2” and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» et %Ln autre</numerusform>
            <numerusform>«&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has not shown all of them yet.</source>
        <translation>La liste ne les a pas encore toutes affichées.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ConflictDialog</name>
    <message>
        <source>Assets in use</source>
        <translation>Ressources utilisées</translation>
    </message>
    <message>
        <source>Number of assets to delete</source>
        <translation>Nombre de ressources à supprimer</translation>
    </message>
    <message>
        <source>Keep Assets</source>
        <translation>Conserver les ressources</translation>
    </message>
    <message>
        <source>Remove from Indexes and Delete</source>
        <translation>Retirer des index et supprimer</translation>
    </message>
    <message>
        <source>Delete Anyway</source>
        <translation>Supprimer quand même</translation>
    </message>
    <message>
        <source>The platform says it is in use. What uses it could not be read.</source>
        <translation>La plateforme indique qu’elle est utilisée. Ce qui l’utilise n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The platform says it is in use, but not by what.</source>
        <translation>La plateforme indique qu’elle est utilisée, mais pas par quoi.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>It can also be removed from its indexes first and then be deleted, unless something uses it anew.</source>
        <translation>Elle peut aussi d’abord être retirée de ses index, puis supprimée, à moins que quelque chose ne l’utilise à nouveau.</translation>
    </message>
    <message>
        <source>They can also be removed from their indexes first and then be deleted, but for what is used anew.</source>
        <translation>Elles peuvent aussi d’abord être retirées de leurs index, puis supprimées, sauf celles qui seraient à nouveau utilisées.</translation>
    </message>
    <message>
        <source>The asset is in use</source>
        <translation>La ressource est utilisée</translation>
    </message>
    <message>
        <source>It was not deleted. It is referenced by indexes; deleting it anyway removes it from search and analysis there.</source>
        <translation>Elle n’a pas été supprimée. Des index l’utilisent&#xa0;; si vous la supprimez quand même, elle disparaîtra de leurs recherches et de leurs analyses.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 assets are in use</source>
        <translation>
            <numerusform>%Ln ressource sur %L1 est utilisée</numerusform>
            <numerusform>%Ln ressources sur %L1 sont utilisées</numerusform>
        </translation>
    </message>
    <message>
        <source>None was deleted.</source>
        <translation>Aucune n’a été supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln a été supprimée.</numerusform>
            <numerusform>%Ln ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are referenced by indexes; deleting them anyway removes them from search and analysis there.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Des index utilisent cette ressource&#xa0;; si vous la supprimez quand même, elle disparaîtra de leurs recherches et de leurs analyses.</numerusform>
            <numerusform>Des index utilisent ces %Ln ressources&#xa0;; si vous les supprimez quand même, elles disparaîtront de leurs recherches et de leurs analyses.</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete them all the same, type how many they are: %1</source>
        <translation>Pour les supprimer quand même, saisissez leur nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>In the index “%1”</source>
        <translation>Dans l’index «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>In an index</source>
        <translation>Dans un index</translation>
    </message>
    <message>
        <source>In the index %1</source>
        <comment>an id</comment>
        <translation>Dans l’index %1</translation>
    </message>
    <message>
        <source>In the index “%1” since %2</source>
        <comment>name, date</comment>
        <translation>Dans l’index «&#xa0;%1&#xa0;» depuis le %2</translation>
    </message>
    <message>
        <source>In an index since %1</source>
        <comment>date</comment>
        <translation>Dans un index depuis le %1</translation>
    </message>
    <message>
        <source>In the index %1 since %2</source>
        <comment>an id, date</comment>
        <translation>Dans l’index %1 depuis le %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more assets. “Copy List” has them all.</source>
        <translation>
            <numerusform>Et %Ln ressource de plus. «&#xa0;Copier la liste&#xa0;» les contient toutes.</numerusform>
            <numerusform>Et %Ln ressources de plus. «&#xa0;Copier la liste&#xa0;» les contient toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ConnectDialog</name>
    <message>
        <source>Connect to the platform</source>
        <translation>Connexion à la plateforme</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Connectez votre compte</translation>
    </message>
    <message>
        <source>Reeldeck asks the platform for your assets with this key, and sends it nowhere else.</source>
        <translation>Avec cette clé, Reeldeck demande vos ressources à la plateforme&#xa0;; il ne l’envoie nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Address of the platform:</source>
        <translation>Adresse de la plateforme&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>Adresse de la plateforme</translation>
    </message>
    <message>
        <source>API key:</source>
        <translation>Clé d’API&#xa0;:</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Name of this workspace (optional):</source>
        <translation>Nom de cet espace de travail (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Connexion...</translation>
    </message>
    <message>
        <source>The address of the platform must begin with https:// or http:// and name a host.</source>
        <translation>L’adresse de la plateforme doit commencer par https:// ou http:// et indiquer un serveur.</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way could read your key. Use https:// if the platform has it.</source>
        <translation>Cette adresse n’est pas chiffrée&#xa0;: n’importe qui sur le trajet pourrait lire votre clé. Utilisez https:// si la plateforme le propose.</translation>
    </message>
</context>
<context>
    <name>reeldeck::CopyButton</name>
    <message>
        <source>%1: %2</source>
        <comment>Copy size: 1024</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>reeldeck::CopyController</name>
    <message numerus="yes">
        <source>At most %Ln assets are copied at once. Select fewer, or export them as a table or JSON.</source>
        <translation>
            <numerusform>Vous pouvez copier au plus %Ln ressource à la fois. Sélectionnez-en moins, ou exportez-les en tableau ou en JSON.</numerusform>
            <numerusform>Vous pouvez copier au plus %Ln ressources à la fois. Sélectionnez-en moins, ou exportez-les en tableau ou en JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is copied: %L1 of %L2.</source>
        <translation>Lecture de ce qui est à copier&#xa0;: %L1 sur %L2.</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Rien n’a été copié. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs copied.</source>
        <translation>
            <numerusform>%Ln ID copié.</numerusform>
            <numerusform>%Ln ID copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names copied.</source>
        <translation>
            <numerusform>%Ln nom copié.</numerusform>
            <numerusform>%Ln noms copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The JSON of %Ln assets copied.</source>
        <translation>
            <numerusform>JSON de %Ln ressource copié.</numerusform>
            <numerusform>JSON de %Ln ressources copié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing copied: stream URLs are only known while the platform can be reached.</source>
        <translation>Rien n’a été copié&#xa0;: les URL de flux ne sont connues que lorsque la plateforme est joignable.</translation>
    </message>
    <message>
        <source>Nothing copied: no selected asset has a stream that is ready.</source>
        <translation>Rien n’a été copié&#xa0;: aucune ressource sélectionnée n’a de flux prêt.</translation>
    </message>
    <message numerus="yes">
        <source>Stream URLs copied: %L1, of %Ln selected assets.</source>
        <translation>
            <numerusform>URL de flux copiées&#xa0;: %L1, pour %Ln ressource sélectionnée.</numerusform>
            <numerusform>URL de flux copiées&#xa0;: %L1, pour %Ln ressources sélectionnées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::CreateAssetCall</name>
    <message>
        <source>This is no address from which the platform can fetch a file. Enter one that begins with https:// or http://.</source>
        <translation>La plateforme ne peut pas télécharger de fichier à cette adresse. Saisissez-en une qui commence par https:// ou http://.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionBatch</name>
    <message numerus="yes">
        <source>It was removed from %Ln indexes before.</source>
        <translation>
            <numerusform>Elle avait d’abord été retirée de %Ln index.</numerusform>
            <numerusform>Elle avait d’abord été retirée de %Ln index.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it was deleted is not known; refresh the list to see.</source>
        <translation>Impossible de savoir si elle a été supprimée&#xa0;; actualisez la liste pour le voir.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionController</name>
    <message>
        <source>The deletion could not be written to the log “%1”: %2.</source>
        <translation>La suppression n’a pas pu être écrite dans l’historique «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln assets are deleted at once. Filter the list to fewer.</source>
        <translation>
            <numerusform>Vous pouvez supprimer au plus %Ln ressource à la fois. Filtrez davantage la liste.</numerusform>
            <numerusform>Vous pouvez supprimer au plus %Ln ressources à la fois. Filtrez davantage la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” will be deleted.</source>
        <translation>La ressource «&#xa0;%1&#xa0;» va être supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets will be deleted.</source>
        <translation>
            <numerusform>%Ln ressource va être supprimée.</numerusform>
            <numerusform>%Ln ressources vont être supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting: %L1 of %L2.</source>
        <translation>Suppression&#xa0;: %L1 sur %L2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop deleting</source>
        <translation>Arrêter la suppression</translation>
    </message>
    <message numerus="yes">
        <source>The last deletion was cut off before its end: %1 of %Ln assets were not deleted, or no answer came. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>La dernière suppression a été interrompue&#xa0;: %1 sur %Ln ressource non supprimée ou sans réponse. Elle ne reprendra pas automatiquement.</numerusform>
            <numerusform>La dernière suppression a été interrompue&#xa0;: %1 sur %Ln ressources non supprimées ou sans réponse. Elle ne reprendra pas automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Which</source>
        <translation>Voir lesquelles</translation>
    </message>
    <message>
        <source>Not deleted, or without an answer:</source>
        <translation>Non supprimées ou sans réponse&#xa0;:</translation>
    </message>
    <message>
        <source>In use, and kept, because you had not answered yet:</source>
        <translation>Utilisées et conservées, car vous n’aviez pas encore répondu&#xa0;:</translation>
    </message>
    <message>
        <source>Kept, because the time to undo was not over:</source>
        <translation>Conservées, car l’annulation était encore possible&#xa0;:</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Supprimées&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the last deletion began: %Ln assets were kept. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>Le programme s’est arrêté avant le début de la dernière suppression&#xa0;: %Ln ressource conservée. Elle ne reprendra pas automatiquement.</numerusform>
            <numerusform>Le programme s’est arrêté avant le début de la dernière suppression&#xa0;: %Ln ressources conservées. Elle ne reprendra pas automatiquement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLog</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogController</name>
    <message>
        <source>Export Deletions</source>
        <translation>Exporter les suppressions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions are in “%1”.</source>
        <translation>
            <numerusform>%Ln suppression enregistrée dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln suppressions enregistrées dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogDialog</name>
    <message>
        <source>What Happened</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search the deletions</source>
        <translation>Rechercher dans les suppressions</translation>
    </message>
    <message>
        <source>Search by name, ID or path</source>
        <translation>Rechercher par nom, ID ou chemin</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Upload Again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the log...</source>
        <translation>Lecture de l’historique...</translation>
    </message>
    <message>
        <source>Nothing has been deleted from here yet.</source>
        <translation>Rien n’a encore été supprimé depuis Reeldeck.</translation>
    </message>
    <message>
        <source>No deletion matches “%1”.</source>
        <translation>Aucune suppression ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln deletions match.</source>
        <translation>
            <numerusform>Correspondances&#xa0;: %1 sur %Ln suppression.</numerusform>
            <numerusform>Correspondances&#xa0;: %1 sur %Ln suppressions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions, the newest first.</source>
        <translation>
            <numerusform>%Ln suppression.</numerusform>
            <numerusform>%Ln suppressions, les plus récentes d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file that was uploaded is not on this computer.</source>
        <translation>Le fichier envoyé n’est pas sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogModel</name>
    <message>
        <source>Not in use</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>%1, uploaded from %2</source>
        <comment>name, path</comment>
        <translation>%1, envoyée depuis %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Removed from its indexes</source>
        <translation>Retirée de ses index</translation>
    </message>
    <message>
        <source>In use, forced</source>
        <translation>Utilisée, suppression forcée</translation>
    </message>
    <message>
        <source>Use at Deletion</source>
        <translation>Usage à la suppression</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionSummaryDialog</name>
    <message>
        <source>What Was Deleted</source>
        <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
        <source>What became of each asset</source>
        <translation>Ce qu’est devenue chaque ressource</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>reeldeck::DetailsController</name>
    <message>
        <source>%1 copied.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be started.</source>
        <translation>Impossible de démarrer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Default Application</source>
        <translation>Application par défaut</translation>
    </message>
    <message>
        <source>Copy Stream URL</source>
        <translation>Copier l’URL du flux</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>URL du flux</translation>
    </message>
</context>
<context>
    <name>reeldeck::DiagnosticsController</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics are in “%1”. Read them before you pass them on; Reeldeck sends nothing.</source>
        <translation>Le diagnostic est dans «&#xa0;%1&#xa0;». Lisez-le avant de le transmettre&#xa0;; Reeldeck n’envoie rien.</translation>
    </message>
    <message>
        <source>The diagnostics can&apos;t be written to “%1”: %2. Choose another place.</source>
        <translation>Impossible d’écrire le diagnostic dans «&#xa0;%1&#xa0;»&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Reeldeck crashed last time, and kept a note of it.</source>
        <translation>Reeldeck a planté la dernière fois et en a gardé une trace.</translation>
    </message>
    <message>
        <source>Reeldeck did not end well last time: it was ended from outside, or the computer went off.</source>
        <translation>Reeldeck ne s’est pas fermé correctement la dernière fois&#xa0;: il a été arrêté de l’extérieur, ou l’ordinateur s’est éteint.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished uploads are back and go on.</source>
        <translation>
            <numerusform>%Ln envoi inachevé a été récupéré et se poursuit.</numerusform>
            <numerusform>%Ln envois inachevés ont été récupérés et se poursuivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was unfinished.</source>
        <translation>Aucun envoi n’était inachevé.</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Afficher le journal</translation>
    </message>
</context>
<context>
    <name>reeldeck::DropOverlay</name>
    <message>
        <source>Looking through the files...</source>
        <translation>Examen des fichiers...</translation>
    </message>
</context>
<context>
    <name>reeldeck::EmptyState</name>
    <message>
        <source>Upload Files...</source>
        <translation>Envoyer des fichiers...</translation>
    </message>
    <message>
        <source>From URL...</source>
        <translation>Depuis une URL...</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the Local Library</source>
        <translation>Ouvrir la bibliothèque locale</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Connectez votre compte</translation>
    </message>
    <message>
        <source>Drop video, audio or images here</source>
        <translation>Déposez ici vidéos, audio ou images</translation>
    </message>
    <message>
        <source>No assets match the filter</source>
        <translation>Aucune ressource ne correspond au filtre</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <source>The assets could not be loaded</source>
        <translation>Le chargement des ressources a échoué</translation>
    </message>
    <message>
        <source>Loading assets...</source>
        <translation>Chargement des ressources...</translation>
    </message>
    <message>
        <source>This workspace has no API key yet. Enter yours to see its assets.</source>
        <translation>Cet espace de travail n’a pas encore de clé d’API. Saisissez la vôtre pour voir ses ressources.</translation>
    </message>
    <message>
        <source>Drop files and folders anywhere in this window.</source>
        <translation>Déposez fichiers et dossiers n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Try a shorter name or other types.</source>
        <translation>Essayez un nom plus court ou d’autres types.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. Check the network, then try again.</source>
        <translation>La plateforme est injoignable. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The platform answered with an error. Try again in a moment.</source>
        <translation>La plateforme a répondu par une erreur. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Connect a TwelveLabs Account...</source>
        <translation>Connecter un compte TwelveLabs...</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Where are your assets?</source>
        <translation>Où sont vos ressources&#xa0;?</translation>
    </message>
    <message>
        <source>The local library is on this computer and works at once, without an account and without a network. A TwelveLabs account needs its API key. You can have both, and go from one to the other in the Menu.</source>
        <translation>La bibliothèque locale est sur cet ordinateur et fonctionne aussitôt, sans compte ni réseau. Un compte TwelveLabs requiert sa clé d’API. Vous pouvez avoir les deux et passer de l’un à l’autre dans le menu.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ErrorTable</name>
    <message>
        <source>The platform takes no more for now, because the quota of the account is used up. Try again when it begins anew.</source>
        <translation>La plateforme n’accepte plus rien pour l’instant, car le quota du compte est épuisé. Réessayez lorsqu’il sera renouvelé.</translation>
    </message>
    <message>
        <source>The platform no longer has this item. It may have been deleted elsewhere; refresh the list.</source>
        <translation>La plateforme n’a plus cet élément. Il a peut-être été supprimé ailleurs&#xa0;; actualisez la liste.</translation>
    </message>
    <message>
        <source>The platform does not accept the API key. Connect the account again with a valid key, from the menu at the right of the toolbar.</source>
        <translation>La plateforme n’accepte pas la clé d’API. Reconnectez le compte avec une clé valide, depuis le menu à droite de la barre d’outils.</translation>
    </message>
    <message>
        <source>The platform takes no more requests for now, because the rate limit of the account is reached. Try again in a little while.</source>
        <translation>La plateforme n’accepte plus de requêtes pour l’instant, car la limite de débit du compte est atteinte. Réessayez dans quelques instants.</translation>
    </message>
    <message>
        <source>The account has used up what its plan includes. Free some space or change the plan, then try again.</source>
        <translation>Le compte a épuisé ce qu’inclut son forfait. Libérez de l’espace ou changez de forfait, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is larger than the platform takes. Make it smaller or upload it by its public URL.</source>
        <translation>Le fichier est plus volumineux que ce que la plateforme accepte. Réduisez sa taille ou envoyez-le par son URL publique.</translation>
    </message>
    <message>
        <source>The platform can&apos;t read this file, because it is damaged or no media file. Check that it plays, then upload it again.</source>
        <translation>La plateforme ne peut pas lire ce fichier, car il est endommagé ou n’est pas un fichier multimédia. Vérifiez qu’il est lisible, puis envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>The account has used up what its plan includes. Change the plan, then try again.</source>
        <translation>Le compte a épuisé ce qu’inclut son forfait. Changez de forfait, puis réessayez.</translation>
    </message>
    <message>
        <source>The account may not do this. Check what its plan allows, or use another key.</source>
        <translation>Le compte n’y est pas autorisé. Vérifiez ce que permet son forfait ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>%1 gave up waiting for the request, because the connection is too slow or was interrupted. Check the network, then try again.</source>
        <translation>%1 a cessé d’attendre la requête, car la connexion est trop lente ou a été interrompue. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The asset is still in use by an index. Remove it there first, or delete it by force.</source>
        <translation>La ressource est encore utilisée par un index. Retirez-la d’abord de celui-ci ou forcez la suppression.</translation>
    </message>
    <message>
        <source>The platform no longer has this item. It was deleted; refresh the list.</source>
        <translation>La plateforme n’a plus cet élément. Il a été supprimé&#xa0;; actualisez la liste.</translation>
    </message>
    <message>
        <source>The platform does not take this type of file. Convert it to a common video, audio or image format, then upload it again.</source>
        <translation>La plateforme n’accepte pas ce type de fichier. Convertissez-le dans un format vidéo, audio ou image courant, puis envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>The platform ran into a fault of its own. Try again later.</source>
        <translation>La plateforme a rencontré une erreur interne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 is there, but the platform behind it does not answer. Try again later.</source>
        <translation>%1 est joignable, mais la plateforme derrière ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The platform is overloaded or down for maintenance. Try again later.</source>
        <translation>La plateforme est surchargée ou en maintenance. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 is there, but the platform behind it did not answer in time. Try again later.</source>
        <translation>%1 est joignable, mais la plateforme derrière n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The platform has no room left to store files. Free some space there, then try again.</source>
        <translation>La plateforme n’a plus d’espace pour stocker des fichiers. Libérez-y de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address, where the API key must not go. Check the base URL; to change it, connect the account again from the menu at the right of the toolbar.</source>
        <translation>%1 a redirigé la requête vers une autre adresse, à laquelle la clé d’API ne doit pas être transmise. Vérifiez l’URL de base&#xa0;; pour la modifier, reconnectez le compte depuis le menu à droite de la barre d’outils.</translation>
    </message>
    <message>
        <source>The platform refused the request. Its whole answer is in the details.</source>
        <translation>La plateforme a refusé la requête. Sa réponse complète figure dans les détails.</translation>
    </message>
    <message>
        <source>The platform could not carry out the request because of a fault of its own. Try again later.</source>
        <translation>La plateforme n’a pas pu traiter la requête à cause d’une erreur interne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 answered, but not as the platform does. Check the base URL, and that no sign-in page of the network is in the way.</source>
        <translation>%1 a répondu, mais pas comme le fait la plateforme. Vérifiez l’URL de base et qu’aucune page de connexion du réseau ne s’interpose.</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the network, then try again.</source>
        <translation>Pas de connexion à %1. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check the proxy in the system&apos;s network settings, then try again.</source>
        <translation>Le proxy intermédiaire vers %1 bloque la connexion. Vérifiez le proxy dans les paramètres réseau du système, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came. Check the network, then try again.</source>
        <translation>La connexion à %1 a été coupée avant l’arrivée de la réponse. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 broke during the upload, so it is not known whether the file arrived. Look for it in the list before you upload it again.</source>
        <translation>La connexion à %1 a été coupée pendant l’envoi&#xa0;: on ne sait pas si le fichier est arrivé. Cherchez-le dans la liste avant de l’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network, then try again.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether the file arrived. Look for it in the list before you upload it again.</source>
        <translation>%1 n’a pas répondu à temps&#xa0;: on ne sait pas si le fichier est arrivé. Cherchez-le dans la liste avant de l’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>%1 refused the connection, so the platform is not running there. Check the base URL, or try again later.</source>
        <translation>%1 a refusé la connexion&#xa0;: la plateforme n’y est pas en service. Vérifiez l’URL de base ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no host named %1, or the network can&apos;t look it up. Check the network and the base URL, then try again.</source>
        <translation>Aucun serveur ne s’appelle %1, ou le réseau ne le trouve pas. Vérifiez le réseau et l’URL de base, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time. Check the network, then try again.</source>
        <translation>%1 est injoignable&#xa0;: pas de réponse à temps. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, because its certificate is not trusted or its encryption does not fit. Check the address and this computer&apos;s date and time.</source>
        <translation>Impossible d’établir une connexion sécurisée à %1, car son certificat n’est pas approuvé ou son chiffrement n’est pas compatible. Vérifiez l’adresse, ainsi que la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once. Check the base URL, or try again later.</source>
        <translation>%1 a fermé la connexion aussitôt. Vérifiez l’URL de base ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The platform says: “%1”</source>
        <translation>La plateforme indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of the platform can hold, so it was stopped. Check the base URL; to change it, connect the account again from the menu at the right of the toolbar.</source>
        <translation>%1 a envoyé plus que ce qu’une réponse de la plateforme peut contenir&#xa0;: la réception a été interrompue. Vérifiez l’URL de base&#xa0;; pour la modifier, reconnectez le compte depuis le menu à droite de la barre d’outils.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer can&apos;t be understood: %1 %2. Check the base URL, or try again later.</source>
        <translation>La réponse de la plateforme est incompréhensible&#xa0;: %1 %2. Vérifiez l’URL de base ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 wants a user name and password. Enter them, then try again.</source>
        <translation>Un proxy intermédiaire vers %1 exige un nom d’utilisateur et un mot de passe. Saisissez-les, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ExportController</name>
    <message>
        <source>Export Selected Assets</source>
        <translation>Exporter les ressources sélectionnées</translation>
    </message>
    <message>
        <source>Export Assets</source>
        <translation>Exporter les ressources</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are exported so far.</source>
        <translation>
            <numerusform>%1 Exportées jusqu’ici&#xa0;: %L2 sur %Ln ressource.</numerusform>
            <numerusform>%1 Exportées jusqu’ici&#xa0;: %L2 sur %Ln ressources.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Exporting</source>
        <translation>Poursuivre l’export</translation>
    </message>
    <message>
        <source>Cancel Export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>%1 The export goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1 L’export reprendra automatiquement&#xa0;: %L2 sur %L3 jusqu’ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2.</source>
        <translation>Export&#xa0;: %L1 sur %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets are in “%1”.</source>
        <translation>
            <numerusform>%Ln ressource exportée dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln ressources exportées dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the local copy, as the platform can&apos;t be reached.</source>
        <translation>Elles viennent de la copie locale, car la plateforme est injoignable.</translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was read: the platform now says there are %Ln.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>La liste a changé pendant la lecture&#xa0;: la plateforme en annonce maintenant %Ln.</numerusform>
            <numerusform>La liste a changé pendant la lecture&#xa0;: la plateforme en annonce maintenant %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::FieldMenu</name>
    <message>
        <source>Copy &amp;Marked Text</source>
        <translation>Copier la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <comment>a field&apos;s name</comment>
        <translation>&amp;Copier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>reeldeck::FileBody</name>
    <message>
        <source>The file can&apos;t be read any further: %1. Check the disk, then upload it again.</source>
        <translation>Impossible de lire la suite du fichier&#xa0;: %1. Vérifiez le disque, puis envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file became shorter while it was being uploaded, so the upload was stopped. Upload it again once it no longer changes.</source>
        <translation>Le fichier est devenu plus petit pendant l’envoi, qui a donc été arrêté. Envoyez-le à nouveau quand il ne changera plus.</translation>
    </message>
    <message>
        <source>The file became longer while it was being uploaded, so the upload was stopped. Upload it again once it no longer changes.</source>
        <translation>Le fichier est devenu plus gros pendant l’envoi, qui a donc été arrêté. Envoyez-le à nouveau quand il ne changera plus.</translation>
    </message>
</context>
<context>
    <name>reeldeck::FilterDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Taille à partir de</translation>
    </message>
    <message>
        <source>for example 10 MB</source>
        <translation>par exemple 10 Mo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Taille jusqu’à</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Duration from</source>
        <translation>Durée à partir de</translation>
    </message>
    <message>
        <source>for example 1:30</source>
        <translation>par exemple 1:30</translation>
    </message>
    <message>
        <source>Duration to</source>
        <translation>Durée jusqu’à</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Création à partir du</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>Création jusqu’au</translation>
    </message>
    <message>
        <source>Only these IDs, one on each line or with commas between them:</source>
        <translation>Uniquement ces ID, un par ligne ou séparés par des virgules&#xa0;:</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it like 10 MB or 1.5 GB.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille. Écrivez par exemple 10 Mo ou 1,5 Go.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like 1:30 or 90 s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez par exemple 1:30 ou 90 s.</translation>
    </message>
    <message>
        <source>A filter ends before it begins, so nothing could match it.</source>
        <translation>Un filtre se termine avant de commencer&#xa0;: rien ne pourrait y correspondre.</translation>
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
        <translation>La plateforme ne filtre pas par état, taille, durée ou date&#xa0;: Reeldeck s’en charge une fois toutes les ressources chargées.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez par exemple %2.</translation>
    </message>
</context>
<context>
    <name>reeldeck::HandOver</name>
    <message>
        <source>The data folder “%1” is in use by Reeldeck on the computer %2. Quit it there, or start with --data-dir and another folder.</source>
        <translation>Le dossier de données «&#xa0;%1&#xa0;» est utilisé par Reeldeck sur l’ordinateur %2. Quittez-le là-bas, ou démarrez avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <source>The socket of the open Reeldeck belongs to another user, so nothing was handed to it.</source>
        <translation>Le socket du Reeldeck ouvert appartient à un autre utilisateur&#xa0;: rien ne lui a été transmis.</translation>
    </message>
    <message>
        <source>Reeldeck is open in another version. Quit it, then start it again.</source>
        <translation>Une autre version de Reeldeck est ouverte. Quittez-la, puis relancez Reeldeck.</translation>
    </message>
    <message>
        <source>Reeldeck is open already and does not answer.</source>
        <translation>Reeldeck est déjà ouvert et ne répond pas.</translation>
    </message>
    <message>
        <source>The data folder “%1” is in use, and the Reeldeck that uses it can&apos;t be reached.</source>
        <translation>Le dossier de données «&#xa0;%1&#xa0;» est utilisé, et le Reeldeck qui l’utilise est injoignable.</translation>
    </message>
    <message>
        <source>Reeldeck is open, but its answer can&apos;t be understood. Quit it, then start it again.</source>
        <translation>Reeldeck est ouvert, mais sa réponse est incompréhensible. Quittez-le, puis relancez-le.</translation>
    </message>
</context>
<context>
    <name>reeldeck::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the JSON</source>
        <translation>Rechercher dans le JSON</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The platform sent no JSON for this asset.</source>
        <translation>La plateforme n’a pas envoyé de JSON pour cette ressource.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::KeychainCredentials</name>
    <message>
        <source>The keychain of this desktop is locked. Unlock it in its own window; Reeldeck goes on then.</source>
        <translation>Le trousseau de ce bureau est verrouillé. Déverrouillez-le dans sa propre fenêtre&#xa0;; Reeldeck continuera alors.</translation>
    </message>
    <message>
        <source>The keychain of this desktop has not answered yet. If it asks for its password in a window of its own, enter it there; Reeldeck goes on then.</source>
        <translation>Le trousseau de ce bureau n’a pas encore répondu. S’il demande son mot de passe dans une fenêtre à part, saisissez-le&#xa0;; Reeldeck continuera alors.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ListingController</name>
    <message numerus="yes">
        <source>The platform lists newest first only. To sort by %1, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>La plateforme ne trie que par date, les plus récentes d’abord. Pour trier par «&#xa0;%1&#xa0;», Reeldeck doit connaître toutes les ressources (%Ln).</numerusform>
            <numerusform>La plateforme ne trie que par date, les plus récentes d’abord. Pour trier par «&#xa0;%1&#xa0;», Reeldeck doit connaître les %Ln ressources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform doesn&apos;t filter by status, size, duration or date. To do so, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>La plateforme ne filtre pas par état, taille, durée ou date. Pour le faire, Reeldeck doit connaître toutes les ressources (%Ln).</numerusform>
            <numerusform>La plateforme ne filtre pas par état, taille, durée ou date. Pour le faire, Reeldeck doit connaître les %Ln ressources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Sort</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Charger %Ln pour trier</numerusform>
            <numerusform>Charger les %Ln pour trier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Filter</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Charger %Ln pour filtrer</numerusform>
            <numerusform>Charger les %Ln pour filtrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Loading all assets: %L1 of %L2.</source>
        <translation>Chargement de toutes les ressources&#xa0;: %L1 sur %L2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>%1 Loading goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1 Le chargement reprendra automatiquement&#xa0;: %L2 sur %L3 jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are loaded, which is not enough to sort or filter.</source>
        <translation>
            <numerusform>%1 Chargées&#xa0;: %L2 sur %Ln ressource, ce qui ne suffit pas pour trier ou filtrer.</numerusform>
            <numerusform>%1 Chargées&#xa0;: %L2 sur %Ln ressources, ce qui ne suffit pas pour trier ou filtrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Loading</source>
        <translation>Poursuivre</translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was loaded: %Ln assets are known here, and the platform says there are %L1. Load again to be exact.</source>
        <translation>
            <numerusform>La liste a changé pendant le chargement&#xa0;: %Ln ressource est connue ici, et la plateforme en annonce %L1. Rechargez-la pour plus d’exactitude.</numerusform>
            <numerusform>La liste a changé pendant le chargement&#xa0;: %Ln ressources sont connues ici, et la plateforme en annonce %L1. Rechargez-la pour plus d’exactitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;More Filters...</source>
        <translation>&amp;Plus de filtres...</translation>
    </message>
    <message>
        <source>Save Filter...</source>
        <translation>Enregistrer le filtre...</translation>
    </message>
    <message>
        <source>Delete Saved Filter</source>
        <translation>Supprimer un filtre enregistré</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced:</source>
        <translation>Nom du filtre. Un filtre du même nom est remplacé&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>reeldeck::LocalLibrary</name>
    <message>
        <source>The local library can&apos;t start: the program “reeldeck-platform” is missing or can&apos;t be run. Install Reeldeck again, or connect a TwelveLabs account.</source>
        <translation>La bibliothèque locale ne peut pas démarrer&#xa0;: le programme «&#xa0;reeldeck-platform&#xa0;» est absent ou ne peut pas être exécuté. Réinstallez Reeldeck ou connectez un compte TwelveLabs.</translation>
    </message>
    <message>
        <source>The local library ended before it was ready. Try again, or connect a TwelveLabs account.</source>
        <translation>La bibliothèque locale s’est arrêtée avant d’être prête. Réessayez ou connectez un compte TwelveLabs.</translation>
    </message>
    <message>
        <source>The local library can&apos;t start: %1</source>
        <translation>La bibliothèque locale ne peut pas démarrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reeldeck::LogWindow</name>
    <message>
        <source>&amp;Problems only</source>
        <translation>&amp;Problèmes seulement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Upload number, request ID or other words</source>
        <translation>Numéro d’envoi, ID de requête ou autres mots</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>&amp;Save Diagnostics...</source>
        <translation>&amp;Enregistrer le diagnostic...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No line of the log matches.</source>
        <translation>Aucune ligne du journal ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::MainToolBar</name>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Upload files, a folder or from a URL</source>
        <translation>Envoyer des fichiers, un dossier ou depuis une URL</translation>
    </message>
    <message>
        <source>Filter by filename</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Show only names that hold these letters</source>
        <translation>N’afficher que les noms contenant ces lettres</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>Afficher les vidéos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Show audio files</source>
        <translation>Afficher les fichiers audio</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>More filters, sorting and saved filters</source>
        <translation>Plus de filtres, tri et filtres enregistrés</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>List view</source>
        <translation>Affichage en liste</translation>
    </message>
    <message>
        <source>Grid view</source>
        <translation>Affichage en grille</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Delete the selected assets</source>
        <translation>Supprimer les ressources sélectionnées</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All commands, workspaces and settings</source>
        <translation>Toutes les commandes, espaces de travail et paramètres</translation>
    </message>
    <message>
        <source>Go to the Filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
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
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
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
        <translation>La colonne %1 manque de place. Élargissez la fenêtre, masquez les détails ou choisissez les colonnes ici.</translation>
    </message>
    <message>
        <source>The columns %1 have no room. Widen the window, hide the details, or choose the columns here.</source>
        <translation>Les colonnes %1 manquent de place. Élargissez la fenêtre, masquez les détails ou choisissez les colonnes ici.</translation>
    </message>
</context>
<context>
    <name>reeldeck::MoreFields</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The rest is in the JSON.</source>
        <translation>Le reste est dans le JSON.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, field within</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>reeldeck::OfferBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>reeldeck::PaceController</name>
    <message>
        <source>The network is metered: uploads wait until another one is connected.</source>
        <translation>Le réseau est facturé à l’usage&#xa0;: les envois attendent qu’un autre soit connecté.</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureControls</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>As large as it fits (0)</source>
        <translation>Ajuster à l’espace disponible (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <comment>size of a picture</comment>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Each pixel of the picture one of the screen (1)</source>
        <translation>Un pixel de l’image par pixel de l’écran (1)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>As It &amp;Fits</source>
        <translation>Ajus&amp;ter</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <comment>size of a picture</comment>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Quitter le plein écran (Échap)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Plein écran (F)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of a picture in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, as it fits</source>
        <comment>size in percent</comment>
        <translation>%1, ajustée</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>Lecture arrêtée</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureShow</name>
    <message>
        <source>The picture can&apos;t be shown here: the platform sends more than %1 of it.</source>
        <translation>Impossible d’afficher l’image ici&#xa0;: la plateforme en envoie plus de %1.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be reached. Check the connection and try again.</source>
        <translation>L’image est injoignable. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>The platform failed when it was asked for the picture. Try again in a while.</source>
        <translation>La plateforme a répondu par une erreur à la demande de l’image. Réessayez dans quelques instants.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t hand out the picture any more. Its address may have expired: try again.</source>
        <translation>La plateforme ne fournit plus l’image. Son adresse a peut-être expiré&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The platform names no address on the web for the picture.</source>
        <translation>La plateforme n’indique aucune adresse web pour l’image.</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureStage</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Loading the picture...</source>
        <translation>Chargement de l’image...</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>Lecture arrêtée</translation>
    </message>
    <message>
        <source>Leave Full &amp;Screen</source>
        <translation>&amp;Quitter le plein écran</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerControls</name>
    <message>
        <source>Seek</source>
        <translation>Position de lecture</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Sound off and on (M)</source>
        <translation>Couper ou rétablir le son (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Player options</source>
        <translation>Options du lecteur</translation>
    </message>
    <message>
        <source>Speed, quality, repeating and more</source>
        <translation>Vitesse, qualité, répétition et plus</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Plein écran (F)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Quitter le plein écran (Échap)</translation>
    </message>
    <message>
        <source>There is no sound, because this computer has no sound device.</source>
        <translation>Pas de son, car cet ordinateur n’a aucun périphérique audio.</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>Lecture arrêtée</translation>
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
        <translation>Rétablir le son (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Couper le son (M)</translation>
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
        <translation>&amp;Copier le timecode</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times the usual speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Plus vite</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Plus &amp;lentement</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>Stop &amp;Repeating</source>
        <translation>Ne plus &amp;répéter</translation>
    </message>
    <message>
        <source>&amp;Repeat Up to Here</source>
        <translation>&amp;Répéter jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Repeat from Here</source>
        <translation>&amp;Répéter à partir d’ici</translation>
    </message>
    <message>
        <source>&amp;Previous Frame</source>
        <translation>Image précéd&amp;ente</translation>
    </message>
    <message>
        <source>&amp;Next Frame</source>
        <translation>Image &amp;suivante</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerNotice</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open in Another Player...</source>
        <translation>Ouvrir avec...</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy Stream URL</source>
        <translation>Copier l’URL</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>URL du flux</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>The stream can&apos;t be played.</source>
        <translation>Impossible de lire le flux.</translation>
    </message>
    <message>
        <source>The stream stands still: it waits for more from the platform.</source>
        <translation>Le flux est bloqué&#xa0;: il attend la suite de la plateforme.</translation>
    </message>
    <message>
        <source>Loading the stream...</source>
        <translation>Chargement du flux...</translation>
    </message>
    <message>
        <source>The stream stood still. It is opened again where it was.</source>
        <translation>Le flux s’est bloqué. Il est rouvert là où il en était.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. The stream goes on where it was as soon as the platform answers again.</source>
        <translation>La plateforme est injoignable. Le flux reprendra où il en était dès que la plateforme répondra à nouveau.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. The stream waits where it was.</source>
        <translation>La plateforme est injoignable. Le flux attend là où il en était.</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>reeldeck::ProxyController</name>
    <message>
        <source>%1 no longer takes the user name and password that were kept. Enter those that hold now.</source>
        <translation>%1 n’accepte plus le nom d’utilisateur et le mot de passe conservés. Saisissez ceux qui sont valables maintenant.</translation>
    </message>
    <message>
        <source>They are kept in this desktop&apos;s keychain.</source>
        <translation>Ils sont conservés dans le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>There is no keychain here: they are kept until you quit.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: ils sont conservés jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>%1 does not take this user name and password. Check both, also capitals, and try again.</source>
        <translation>%1 n’accepte pas ce nom d’utilisateur et ce mot de passe. Vérifiez-les, y compris les majuscules, et réessayez.</translation>
    </message>
    <message>
        <source>%1 does not answer now. Check the network, and try again.</source>
        <translation>%1 ne répond pas pour l’instant. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password. Until it has them there is no connection, and uploads wait.</source>
        <translation>Le proxy %1 exige un nom d’utilisateur et un mot de passe. Tant qu’il ne les a pas, il n’y a pas de connexion et les envois attendent.</translation>
    </message>
    <message>
        <source>Enter Password...</source>
        <translation>Saisir le mot de passe...</translation>
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
        <translation>Le proxy %1 exige un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Your network lets nothing through without them. They are those of the proxy, not of your account. Uploads wait.</source>
        <translation>Sans eux, votre réseau ne laisse rien passer. Ce sont ceux du proxy, pas ceux de votre compte. Les envois attendent.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking the proxy...</source>
        <translation>Vérification auprès du proxy...</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportController</name>
    <message>
        <source>Save Upload Report</source>
        <translation>Enregistrer le rapport d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>The report of %Ln uploads is in “%1”.</source>
        <translation>
            <numerusform>Le rapport de %Ln envoi est dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Le rapport de %Ln envois est dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportWriter</name>
    <message>
        <source>The report can&apos;t be written to “%1”: %2. Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>Impossible d’écrire le rapport dans «&#xa0;%1&#xa0;»&#xa0;: %2. Vérifiez les permissions du dossier et l’espace libre, ou choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>reeldeck::RowsGathering</name>
    <message>
        <source>The list changed while the selected rows were read, so nothing was done. Try again.</source>
        <translation>La liste a changé pendant la lecture des lignes sélectionnées&#xa0;: rien n’a été fait. Réessayez.</translation>
    </message>
</context>
<context>
    <name>reeldeck::SelectionController</name>
    <message numerus="yes">
        <source>At most %Ln rows that are not loaded yet are taken at once. Select fewer, or all.</source>
        <translation>
            <numerusform>Au plus %Ln ligne non chargée peut être traitée à la fois. Sélectionnez-en moins, ou toutes.</numerusform>
            <numerusform>Au plus %Ln lignes non chargées peuvent être traitées à la fois. Sélectionnez-en moins, ou toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected, and %L1 of them are loaded. The others are read when something is done with them.</source>
        <translation>
            <numerusform>%Ln ligne est sélectionnée, dont %L1 chargée. Le reste sera lu dès qu’une action s’y appliquera.</numerusform>
            <numerusform>%Ln lignes sont sélectionnées, dont %L1 chargées. Les autres seront lues dès qu’une action s’y appliquera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln assets that are loaded are selected.</source>
        <translation>
            <numerusform>La seule ressource chargée est sélectionnée.</numerusform>
            <numerusform>Les %Ln ressources chargées sont sélectionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching assets are selected.</source>
        <translation>
            <numerusform>La seule ressource correspondante est sélectionnée.</numerusform>
            <numerusform>Les %Ln ressources correspondantes sont sélectionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln assets are selected.</source>
        <translation>
            <numerusform>La seule ressource est sélectionnée.</numerusform>
            <numerusform>Les %Ln ressources sont sélectionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln matching assets are selected.</source>
        <translation>
            <numerusform>Sélection&#xa0;: %L1 sur %Ln ressource correspondante.</numerusform>
            <numerusform>Sélection&#xa0;: %L1 sur %Ln ressources correspondantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of all %Ln assets are selected.</source>
        <translation>
            <numerusform>Sélection&#xa0;: %L1 sur %Ln ressource.</numerusform>
            <numerusform>Sélection&#xa0;: %L1 sur %Ln ressources.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln Matching</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Sélectionner %Ln correspondante</numerusform>
            <numerusform>Sélectionner les %Ln correspondantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Sélectionner %Ln</numerusform>
            <numerusform>Sélectionner les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is selected: %L1 of %L2.</source>
        <translation>Lecture de la sélection&#xa0;: %L1 sur %L2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of the %Ln selected assets were read, and nothing has been done yet.</source>
        <translation>
            <numerusform>%1 Lues&#xa0;: %L2 sur %Ln ressource sélectionnée&#xa0;; rien n’a encore été fait.</numerusform>
            <numerusform>%1 Lues&#xa0;: %L2 sur %Ln ressources sélectionnées&#xa0;; rien n’a encore été fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Reading</source>
        <translation>Poursuivre la lecture</translation>
    </message>
    <message>
        <source>%1 Reading goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1 La lecture reprendra automatiquement&#xa0;: %L2 sur %L3 jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>reeldeck::Settings</name>
    <message>
        <source>The settings file “%1” can&apos;t be read, so the defaults are used. Check its permissions; changes may not be kept.</source>
        <translation>Impossible de lire le fichier de paramètres «&#xa0;%1&#xa0;»&#xa0;: les valeurs par défaut sont utilisées. Vérifiez ses permissions&#xa0;; les modifications pourraient être perdues.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to “%1”. Check its permissions and the free space.</source>
        <translation>Impossible d’écrire les paramètres dans «&#xa0;%1&#xa0;». Vérifiez ses permissions et l’espace libre.</translation>
    </message>
    <message>
        <source>The settings file was damaged, so the defaults are used, and it is kept as “%1”.</source>
        <translation>Le fichier de paramètres était endommagé&#xa0;: les valeurs par défaut sont utilisées, et le fichier est conservé sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>reeldeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>Créer un flux, pour permettre la lecture</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>Créer une vignette</translation>
    </message>
    <message>
        <source>Uploads at the same time</source>
        <translation>Envois simultanés</translation>
    </message>
    <message>
        <source>Use no more bandwidth than</source>
        <translation>Limiter la bande passante à</translation>
    </message>
    <message>
        <source>Bandwidth limit in MB per second</source>
        <translation>Limite de bande passante en Mo par seconde</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation>&#xa0;Mo/s</translation>
    </message>
    <message>
        <source>Wait while the network is metered</source>
        <translation>Attendre si le réseau est facturé à l’usage</translation>
    </message>
    <message>
        <source>Keep the computer awake while uploading</source>
        <translation>Empêcher la mise en veille pendant les envois</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>Thème de couleurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>This system doesn&apos;t tell which networks are metered.</source>
        <translation>Ce système n’indique pas quels réseaux sont facturés à l’usage.</translation>
    </message>
    <message>
        <source>This system can&apos;t be kept awake by programs.</source>
        <translation>Sur ce système, les programmes ne peuvent pas empêcher la mise en veille.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Asked for with new uploads, unless you say otherwise there. Without a stream a video can&apos;t be played from the platform.</source>
        <translation>Demandé pour les nouveaux envois, sauf choix contraire lors de l’envoi. Sans flux, une vidéo ne peut pas être lue depuis la plateforme.</translation>
    </message>
    <message>
        <source>Asked for with new uploads, unless you say otherwise there. It is the picture by which you find a video in the list.</source>
        <translation>Demandée pour les nouveaux envois, sauf choix contraire lors de l’envoi. C’est l’image qui permet de repérer une vidéo dans la liste.</translation>
    </message>
    <message>
        <source>More are faster with many small files. Fewer let each one end sooner.</source>
        <translation>Davantage d’envois accélèrent le traitement de nombreux petits fichiers. Avec moins d’envois, chacun se termine plus tôt.</translation>
    </message>
    <message>
        <source>Asleep it uploads nothing. The screen may still go dark.</source>
        <translation>En veille, il n’envoie rien. L’écran peut tout de même s’éteindre.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>All uploads together keep to it, which leaves the rest of the line for calls and for others.</source>
        <translation>Vaut pour tous les envois réunis, et laisse le reste de la connexion aux appels vidéo et aux autres personnes.</translation>
    </message>
    <message>
        <source>Uploads cost nothing then: they go on by themselves on another network.</source>
        <translation>Les envois ne coûtent alors rien&#xa0;: ils reprennent automatiquement sur un autre réseau.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Some networks let programs out only through one. If it wants a password, you are asked once, and the keychain keeps it. The local library never goes through it.</source>
        <translation>Certains réseaux ne laissent sortir les programmes que par un proxy. S’il exige un mot de passe, il vous est demandé une fois et conservé dans le trousseau. La bibliothèque locale ne passe jamais par le proxy.</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night and beside pictures.</source>
        <translation>Le thème sombre repose les yeux la nuit et à côté d’images.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window follows at once. What the platform says stays as it is.</source>
        <translation>La fenêtre change aussitôt. Les messages de la plateforme restent tels quels.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me when uploads have finished</source>
        <translation>M’avertir quand les envois sont terminés</translation>
    </message>
    <message>
        <source>One notification for all of them, and only while another window is in front.</source>
        <translation>Une seule notification pour tous les envois, et seulement si une autre fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>Effacer les vignettes</translation>
    </message>
    <message>
        <source>They are kept so that lists come up at once, and fetched again as you look at them.</source>
        <translation>Elles sont conservées pour que les listes s’affichent aussitôt, et récupérées à nouveau lorsque vous les consultez.</translation>
    </message>
    <message>
        <source>Copies of the lists</source>
        <translation>Copies des listes</translation>
    </message>
    <message>
        <source>Clear the copies of the lists</source>
        <translation>Effacer les copies des listes</translation>
    </message>
    <message>
        <source>They are kept so that assets are there at the start and without a connection, and made anew as you look at them. Your assets stay on the platform.</source>
        <translation>Elles sont conservées pour que les ressources soient là dès le démarrage et sans connexion, et recréées lorsque vous les consultez. Vos ressources restent sur la plateforme.</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Calcul en cours...</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clearing...</source>
        <translation>Effacement...</translation>
    </message>
</context>
<context>
    <name>reeldeck::SettingsList</name>
    <message>
        <source>No setting has these words: “%1”. Fewer or other words may find it.</source>
        <translation>Aucun paramètre ne contient ces mots&#xa0;: «&#xa0;%1&#xa0;». Essayez avec moins de mots ou d’autres mots.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Space, K</source>
        <translation>Espace, K</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>J, L</source>
        <translation>J, L</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>To the beginning, the end</source>
        <translation>Aller au début ou à la fin</translation>
    </message>
    <message>
        <source>&lt;, &gt;</source>
        <translation>&lt;, &gt;</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Ralentir ou accélérer</translation>
    </message>
    <message>
        <source>Comma, period</source>
        <translation>Virgule, point</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Repeat a part: from here, up to here, no more</source>
        <translation>Répéter une partie&#xa0;: à partir d’ici, jusqu’ici, puis ne plus répéter</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Copy the time code</source>
        <translation>Copier le timecode</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>Couper ou rétablir le son</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>10 seconds back, forward</source>
        <translation>Reculer ou avancer de 10 secondes</translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation>Reculer ou avancer de 5 secondes</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>Reculer ou avancer d’une image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Larger, smaller; Ctrl and the wheel do the same</source>
        <translation>Agrandir ou réduire&#xa0;; Ctrl et la molette font de même</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>As large as it fits</source>
        <translation>Ajuster à l’espace disponible</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>100 %: each pixel one of the screen</source>
        <translation>100&#xa0;%&#xa0;: un pixel de l’image par pixel de l’écran</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move it, where it is larger than its place</source>
        <translation>Déplacer l’image, si elle est plus grande que son espace</translation>
    </message>
    <message>
        <source>Play or pause an animation</source>
        <translation>Lire ou mettre en pause une animation</translation>
    </message>
</context>
<context>
    <name>reeldeck::SleepInhibitor</name>
    <message>
        <source>Files are being uploaded.</source>
        <translation>Des fichiers sont en cours d’envoi.</translation>
    </message>
</context>
<context>
    <name>reeldeck::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Croissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
</context>
<context>
    <name>reeldeck::Startup</name>
    <message>
        <source>Reeldeck was started with options that it doesn&apos;t know.</source>
        <translation>Reeldeck a été démarré avec des options qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Start Without Options</source>
        <translation>Démarrer sans options</translation>
    </message>
    <message>
        <source>Reeldeck can&apos;t write into its folder.</source>
        <translation>Reeldeck ne peut pas écrire dans son dossier.</translation>
    </message>
    <message>
        <source>A folder that you choose here is used this time only. To use it every time, start Reeldeck with --data-dir and its name.</source>
        <translation>Un dossier choisi ici ne sert que cette fois. Pour l’utiliser à chaque fois, démarrez Reeldeck avec --data-dir et son nom.</translation>
    </message>
    <message>
        <source>Choose Another Folder...</source>
        <translation>Choisir un autre dossier...</translation>
    </message>
    <message>
        <source>The address after --base-url can&apos;t be used.</source>
        <translation>L’adresse indiquée après --base-url est inutilisable.</translation>
    </message>
    <message>
        <source>Start Without It</source>
        <translation>Démarrer sans cette adresse</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It may be busy for a moment. When it doesn&apos;t come back, end it: what it was uploading goes on here, and nothing is lost or sent twice.</source>
        <translation>Il est peut-être momentanément occupé. S’il ne répond toujours pas, arrêtez-le&#xa0;: ce qu’il envoyait se poursuit ici, et rien n’est perdu ni envoyé deux fois.</translation>
    </message>
    <message>
        <source>End It and Start</source>
        <translation>L’arrêter et démarrer</translation>
    </message>
    <message>
        <source>Reeldeck could not be opened a second time.</source>
        <translation>Reeldeck n’a pas pu être ouvert une seconde fois.</translation>
    </message>
    <message>
        <source>Choose a Folder for Reeldeck</source>
        <translation>Choisir un dossier pour Reeldeck</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>reeldeck::StreamAgain</name>
    <message>
        <source>“%1” has a stream now, as a new asset. The one without a stream is still there.</source>
        <translation>«&#xa0;%1&#xa0;» a maintenant un flux, dans une nouvelle ressource. Celle sans flux est toujours là.</translation>
    </message>
    <message>
        <source>Delete the Old One...</source>
        <translation>Supprimer l’ancienne...</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Conserver les deux</translation>
    </message>
</context>
<context>
    <name>reeldeck::StreamProbe</name>
    <message>
        <source>The stream can&apos;t be reached. Check the connection and try again.</source>
        <translation>Le flux est injoignable. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>The platform refused to hand out the stream. Its address may have expired: refresh the asset and try again.</source>
        <translation>La plateforme a refusé de fournir le flux. Son adresse a peut-être expiré&#xa0;: actualisez la ressource et réessayez.</translation>
    </message>
    <message>
        <source>The stream is not at its address any more. The platform may have removed it: refresh the asset and try again.</source>
        <translation>Le flux n’est plus à son adresse. La plateforme l’a peut-être retiré&#xa0;: actualisez la ressource et réessayez.</translation>
    </message>
    <message>
        <source>The platform failed when it was asked for the stream. Try again in a while.</source>
        <translation>La plateforme a répondu par une erreur à la demande du flux. Réessayez dans quelques instants.</translation>
    </message>
    <message>
        <source>The platform answered with something else than the stream. Refresh the asset and try again.</source>
        <translation>La plateforme a répondu par autre chose que le flux. Actualisez la ressource et réessayez.</translation>
    </message>
</context>
<context>
    <name>reeldeck::SubjectActions</name>
    <message>
        <source>&amp;Copy ID</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Copy IDs</source>
        <translation>Copier les &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;Name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>Copy &amp;Names</source>
        <translation>Copier les &amp;noms</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URL</source>
        <translation>Copier l’&amp;URL du flux</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URLs</source>
        <translation>Copier les &amp;URL de flux</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Open Stream In</source>
        <translation>&amp;Ouvrir le flux avec</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferCandidatesDialog</name>
    <message>
        <source>Which Asset Is It?</source>
        <translation>De quelle ressource s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Assets that may be this upload</source>
        <translation>Ressources qui pourraient être cet envoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>None of These: Upload Again</source>
        <translation>Aucune d’elles&#xa0;: envoyer à nouveau</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Created: not known</source>
        <translation>Création&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>Size: not known yet</source>
        <translation>Taille&#xa0;: pas encore connue</translation>
    </message>
    <message>
        <source>Upload Without an Answer</source>
        <translation>Envoi sans réponse</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <translation>«&#xa0;%1&#xa0;» est-il arrivé&#xa0;?</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was lost, and its list doesn&apos;t tell.</source>
        <translation>La réponse de la plateforme a été perdue, et sa liste ne permet pas de le savoir.</translation>
    </message>
    <message>
        <source>If it did arrive, uploading it again makes a second asset.</source>
        <translation>S’il est arrivé, l’envoyer à nouveau crée une seconde ressource.</translation>
    </message>
    <message>
        <source>Upload Again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Is this “%1”?</source>
        <translation>Est-ce «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Which of these is “%1”?</source>
        <translation>Laquelle de ces ressources est «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered. This asset could be the upload; Reeldeck can&apos;t tell for sure.</source>
        <translation>La connexion a été coupée avant la réponse de la plateforme. Cette ressource pourrait être l’envoi&#xa0;; Reeldeck ne peut pas en être sûr.</translation>
    </message>
    <message numerus="yes">
        <source>The connection broke before the platform answered. %Ln assets could be the upload; Reeldeck can&apos;t tell which.</source>
        <translation>
            <numerusform>La connexion a été coupée avant la réponse de la plateforme. %Ln ressource pourrait être l’envoi&#xa0;; Reeldeck ne peut pas en être sûr.</numerusform>
            <numerusform>La connexion a été coupée avant la réponse de la plateforme. %Ln ressources pourraient être l’envoi&#xa0;; Reeldeck ne peut pas dire laquelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this is it all the same, uploading it again makes a second asset.</source>
        <translation>Si c’est malgré tout celle-ci, l’envoyer à nouveau crée une seconde ressource.</translation>
    </message>
    <message>
        <source>If it is one of these all the same, uploading it again makes a second asset.</source>
        <translation>Si c’est malgré tout l’une d’elles, l’envoyer à nouveau crée une seconde ressource.</translation>
    </message>
    <message>
        <source>It Is Not: Upload Again</source>
        <translation>Non&#xa0;: envoyer à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more in the list.</source>
        <translation>
            <numerusform>Et %Ln de plus dans la liste.</numerusform>
            <numerusform>Et %Ln de plus dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your Upload</source>
        <translation>Votre envoi</translation>
    </message>
    <message>
        <source>ID %1</source>
        <comment>asset id</comment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>This Is It</source>
        <translation>C’est celle-ci</translation>
    </message>
    <message>
        <source>This Is It: %1, %2, %3</source>
        <comment>name, when, id</comment>
        <translation>C’est celle-ci&#xa0;: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferDetailsDialog</name>
    <message>
        <source>Upload Details</source>
        <translation>Détails de l’envoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is known of the upload</source>
        <translation>Ce que l’on sait de l’envoi</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>Voir dans la liste</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersController</name>
    <message numerus="yes">
        <source>%Ln uploading</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln en cours d’envoi</numerusform>
            <numerusform>%Ln en cours d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln processing</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln en traitement</numerusform>
            <numerusform>%Ln en traitement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln en file d’attente</numerusform>
            <numerusform>%Ln en file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln en pause</numerusform>
            <numerusform>%Ln en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
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
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Cancel Uploads</source>
        <translation>Annuler les envois</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln uploads?</source>
        <translation>
            <numerusform>Annuler %Ln envoi&#xa0;?</numerusform>
            <numerusform>Annuler %Ln envois&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What the platform has already stored stays there; the rest is not sent. The files on this computer stay as they are.</source>
        <translation>Ce que la plateforme a déjà stocké y reste&#xa0;; le reste n’est pas envoyé. Les fichiers de cet ordinateur ne changent pas.</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Poursuivre l’envoi</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads</source>
        <translation>
            <numerusform>Annuler %Ln envoi</numerusform>
            <numerusform>Annuler %Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>The asset isn&apos;t among those the list shows now. Clear the filter or refresh the list, then try again.</source>
        <translation>La ressource n’est pas parmi celles que la liste affiche. Effacez le filtre ou actualisez la liste, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened. It may be gone, or there is no file manager.</source>
        <translation>Impossible d’ouvrir le dossier «&#xa0;%1&#xa0;». Il n’existe peut-être plus, ou il n’y a pas de gestionnaire de fichiers.</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersPanel</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is finished</source>
        <translation>Masquer les terminés</translation>
    </message>
    <message>
        <source>Show what is finished</source>
        <translation>Afficher les terminés</translation>
    </message>
    <message>
        <source>Show transfers</source>
        <translation>Afficher les transferts</translation>
    </message>
    <message>
        <source>Hide transfers</source>
        <translation>Masquer les transferts</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Détails...</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>Voir dans la liste</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Placer en haut</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>Placer en bas</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Retirer les terminés</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln finished uploads</source>
        <translation>
            <numerusform>Afficher %Ln envoi terminé</numerusform>
            <numerusform>Afficher %Ln envois terminés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::TrayIcon</name>
    <message>
        <source>&amp;Show Reeldeck</source>
        <translation>&amp;Afficher Reeldeck</translation>
    </message>
    <message>
        <source>&amp;Pause All Uploads</source>
        <translation>&amp;Mettre en pause tous les envois</translation>
    </message>
    <message>
        <source>&amp;Resume All Uploads</source>
        <translation>&amp;Reprendre tous les envois</translation>
    </message>
    <message>
        <source>When Uploads Are &amp;Done</source>
        <translation>À la &amp;fin des envois</translation>
    </message>
    <message>
        <source>Nothing is being uploaded</source>
        <translation>Aucun envoi en cours</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>Reeldeck: %1</source>
        <translation>Reeldeck&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reeldeck::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
            <numerusform>Envoyer %Ln fichier, %1</numerusform>
            <numerusform>Envoyer %Ln fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>with stream and thumbnail</source>
        <translation>avec flux et vignette</translation>
    </message>
    <message>
        <source>with stream</source>
        <translation>avec flux</translation>
    </message>
    <message>
        <source>with thumbnail</source>
        <translation>avec vignette</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Drop to choose what to try anyway.</source>
        <translation>Déposez pour choisir quoi essayer quand même.</translation>
    </message>
    <message>
        <source>There is nothing new to upload</source>
        <translation>Il n’y a rien de nouveau à envoyer</translation>
    </message>
    <message>
        <source>Drop to choose what to upload once more.</source>
        <translation>Déposez pour choisir quoi envoyer à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden files are skipped</source>
        <translation>
            <numerusform>%Ln fichier caché ignoré</numerusform>
            <numerusform>%Ln fichiers cachés ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished files are skipped</source>
        <translation>
            <numerusform>%Ln fichier inachevé ignoré</numerusform>
            <numerusform>%Ln fichiers inachevés ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln fichier, %1</numerusform>
            <numerusform>%Ln fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be uploaded</source>
        <translation>Rien ici ne peut être envoyé</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>Videos, audio files and images (%1)</source>
        <comment>a filter of the file dialog; keep the brackets</comment>
        <translation>Vidéos, fichiers audio et images (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Upload a Folder</source>
        <translation>Envoyer un dossier</translation>
    </message>
    <message>
        <source>There are no files or URLs to paste. Copy files in your file manager, or http(s) URLs, one a line.</source>
        <translation>Il n’y a ni fichier ni URL à coller. Copiez des fichiers dans votre gestionnaire de fichiers, ou des URL http(s), une par ligne.</translation>
    </message>
    <message>
        <source>The picture in the clipboard can&apos;t be read. Save it as a file where you copied it, and upload that.</source>
        <translation>L’image du presse-papiers est illisible. Enregistrez-la dans un fichier là où vous l’avez copiée, et envoyez ce fichier.</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <comment>a file name; %1: date and time</comment>
        <translation>Image collée %1.png</translation>
    </message>
    <message>
        <source>The picture in the clipboard can&apos;t be kept as a file in “%1”. Free some space or check the folder, then paste it again.</source>
        <translation>L’image du presse-papiers ne peut pas être enregistrée dans un fichier dans «&#xa0;%1&#xa0;». Libérez de l’espace ou vérifiez le dossier, puis collez-la à nouveau.</translation>
    </message>
    <message>
        <source>Larger than the platform&apos;s known limit</source>
        <translation>Au-delà de la limite connue de la plateforme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln fichier déjà présent</numerusform>
            <numerusform>%Ln fichiers déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être envoyé</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadIntake</name>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Looking through what you chose...</source>
        <translation>Examen des éléments choisis...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Looking through what you chose: %Ln files, %1 so far.</source>
        <translation>
            <numerusform>Examen des éléments choisis&#xa0;: %Ln fichier, %1 jusqu’ici.</numerusform>
            <numerusform>Examen des éléments choisis&#xa0;: %Ln fichiers, %1 jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing with what was uploaded before: %L1 of %Ln files.</source>
        <translation>
            <numerusform>Comparaison avec les envois précédents&#xa0;: %L1 sur %Ln fichier.</numerusform>
            <numerusform>Comparaison avec les envois précédents&#xa0;: %L1 sur %Ln fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadNotices</name>
    <message numerus="yes">
        <source>%Ln uploaded</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln envoyé</numerusform>
            <numerusform>%Ln envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadReviewDialog</name>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>What to know before uploading</source>
        <translation>À savoir avant l’envoi</translation>
    </message>
    <message>
        <source>Name on the platform (optional):</source>
        <translation>Nom sur la plateforme (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>Nom sur la plateforme</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>Créer un flux, pour permettre la lecture</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>Créer une vignette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files</source>
        <translation>
            <numerusform>Envoyer %Ln fichier</numerusform>
            <numerusform>Envoyer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>Envoyer %Ln URL</numerusform>
            <numerusform>Envoyer %Ln URL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files and URLs</source>
        <translation>
            <numerusform>Envoyer %Ln fichier ou URL</numerusform>
            <numerusform>Envoyer %Ln fichiers et URL</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the queue already and will be uploaded from there.</source>
        <translation>Il est déjà dans la file d’attente et sera envoyé à partir de là.</translation>
    </message>
    <message>
        <source>This file was uploaded on %1 as “%2” (asset %3).</source>
        <translation>Ce fichier a été envoyé le %1 sous le nom «&#xa0;%2&#xa0;» (ressource %3).</translation>
    </message>
    <message>
        <source>A file with this name and size was uploaded on %1 as “%2” (asset %3). The contents were not compared.</source>
        <translation>Un fichier de ce nom et de cette taille a été envoyé le %1 sous le nom «&#xa0;%2&#xa0;» (ressource %3). Les contenus n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>kinds; size</comment>
        <translation>%1&#xa0;; %2 au total</translation>
    </message>
    <message>
        <source>The platform may take more by now. Choose what to try; what it says is remembered.</source>
        <translation>La plateforme accepte peut-être davantage désormais. Choisissez quoi essayer&#xa0;; sa réponse sera retenue.</translation>
    </message>
    <message>
        <source>There is nothing new to upload</source>
        <translation>Il n’y a rien de nouveau à envoyer</translation>
    </message>
    <message>
        <source>What you chose is uploaded or queued already. Choose what to upload once more; each gets an asset of its own.</source>
        <translation>Ce que vous avez choisi est déjà envoyé ou en file d’attente. Choisissez quoi envoyer à nouveau&#xa0;; chaque envoi crée sa propre ressource.</translation>
    </message>
    <message>
        <source>There is nothing to upload</source>
        <translation>Il n’y a rien à envoyer</translation>
    </message>
    <message>
        <source>Reeldeck found no video, audio or image in what you chose.</source>
        <translation>Reeldeck n’a trouvé ni vidéo, ni audio, ni image dans ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Essayer quand même</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Try all of them anyway</source>
        <translation>Tout essayer quand même</translation>
    </message>
    <message>
        <source>Upload all of them anyway</source>
        <translation>Tout envoyer quand même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or temporary files were skipped.</source>
        <translation>
            <numerusform>%Ln fichier caché ou temporaire a été ignoré.</numerusform>
            <numerusform>%Ln fichiers cachés ou temporaires ont été ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished or empty files were skipped.</source>
        <translation>
            <numerusform>%Ln fichier inachevé ou vide a été ignoré.</numerusform>
            <numerusform>%Ln fichiers inachevés ou vides ont été ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The resolution and length of %Ln videos were not checked.</source>
        <translation>
            <numerusform>La résolution et la durée de %Ln vidéo n’ont pas été vérifiées.</numerusform>
            <numerusform>La résolution et la durée de %Ln vidéos n’ont pas été vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Nothing is uploaded unless you choose it</source>
        <translation>Seul ce que vous choisissez est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>Envoyer l’autre</numerusform>
            <numerusform>Envoyer les %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded:</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être envoyé&#xa0;:</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être envoyés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are larger than the platform&apos;s known limit:</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté, car au-delà de la limite connue de la plateforme&#xa0;:</numerusform>
            <numerusform>%Ln fichiers laissés de côté, car au-delà de la limite connue de la plateforme&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are there already:</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté, car déjà présent&#xa0;:</numerusform>
            <numerusform>%Ln fichiers laissés de côté, car déjà présents&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can be uploaded, but perhaps not be analyzed:</source>
        <translation>
            <numerusform>%Ln fichier peut être envoyé, mais peut-être pas analysé&#xa0;:</numerusform>
            <numerusform>%Ln fichiers peuvent être envoyés, mais peut-être pas analysés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more files. “Copy List” has them all.</source>
        <translation>
            <numerusform>Et %Ln fichier de plus. «&#xa0;Copier la liste&#xa0;» les contient tous.</numerusform>
            <numerusform>Et %Ln fichiers de plus. «&#xa0;Copier la liste&#xa0;» les contient tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UrlUploadDialog</name>
    <message>
        <source>Upload from URL</source>
        <translation>Envoyer depuis une URL</translation>
    </message>
    <message>
        <source>Public addresses of media files, one on each line:</source>
        <translation>Adresses publiques de fichiers multimédias, une par ligne&#xa0;:</translation>
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
        <translation>Nom sur la plateforme (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>Nom sur la plateforme</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>Créer un flux, pour permettre la lecture</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>Créer une vignette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are left out.</source>
        <translation>
            <numerusform>%Ln autre ligne est laissée de côté.</numerusform>
            <numerusform>%Ln autres lignes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated addresses are left out.</source>
        <translation>
            <numerusform>%Ln adresse en double est laissée de côté.</numerusform>
            <numerusform>%Ln adresses en double sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln addresses. Upload the rest in another go.</source>
        <translation>
            <numerusform>Il y a plus de %Ln adresse. Envoyez le reste une autre fois.</numerusform>
            <numerusform>Il y a plus de %Ln adresses. Envoyez le reste une autre fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform fetches these itself, so they must be open to the public.</source>
        <translation>La plateforme les télécharge elle-même&#xa0;: elles doivent être publiques.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>Envoyer %Ln URL</numerusform>
            <numerusform>Envoyer %Ln URL</numerusform>
        </translation>
    </message>
    <message>
        <source>Each keeps its own name on the platform.</source>
        <translation>Chacune conserve son propre nom sur la plateforme.</translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>Envoyer l’autre</numerusform>
            <numerusform>Envoyer les %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedIn</name>
    <message>
        <source>Show More</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisée dans</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Ask again what uses it</source>
        <translation>Vérifier à nouveau ce qui l’utilise</translation>
    </message>
    <message>
        <source>No index and no entity uses it.</source>
        <translation>Aucun index ni aucune entité ne l’utilise.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. What uses it is asked as soon as the platform answers again.</source>
        <translation>La plateforme est injoignable. Ce qui l’utilise sera recherché dès que la plateforme répondra à nouveau.</translation>
    </message>
    <message>
        <source>Asking what uses it...</source>
        <translation>Recherche de ce qui l’utilise...</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln are shown.</source>
        <translation>
            <numerusform>Affichés&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Affichés&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a time of day</comment>
        <translation>Vérifié à %1.</translation>
    </message>
    <message>
        <source>No index uses it. The platform does not report entities.</source>
        <translation>Aucun index ne l’utilise. La plateforme ne signale pas d’entités.</translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedInController</name>
    <message>
        <source>Remove from Index</source>
        <translation>Retirer de l’index</translation>
    </message>
    <message>
        <source>Remove “%1” from the index “%2”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de l’index «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It will no longer be found there. Indexing it again takes time and may be charged for. The asset itself stays.</source>
        <translation>Elle n’y apparaîtra plus dans les recherches. L’indexer à nouveau prend du temps et peut être facturé. La ressource elle-même est conservée.</translation>
    </message>
    <message>
        <source>Keep in Index</source>
        <translation>Laisser dans l’index</translation>
    </message>
    <message>
        <source>“%1” was not removed from the index “%2”. %3</source>
        <comment>name, index, reason</comment>
        <translation>La ressource «&#xa0;%1&#xa0;» n’a pas été retirée de l’index «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>“%1” was removed from the index “%2”.</source>
        <translation>La ressource «&#xa0;%1&#xa0;» a été retirée de l’index «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedInRow</name>
    <message>
        <source>Index, pending</source>
        <translation>Index, en attente</translation>
    </message>
    <message>
        <source>Index, queued</source>
        <translation>Index, en file d’attente</translation>
    </message>
    <message>
        <source>Index, indexing</source>
        <translation>Index, indexation en cours</translation>
    </message>
    <message>
        <source>Index, ready</source>
        <translation>Index, disponible</translation>
    </message>
    <message>
        <source>Index, indexing failed</source>
        <translation>Index, échec de l’indexation</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Index, %1</source>
        <comment>a state in the platform&apos;s own word</comment>
        <translation>Index, %1</translation>
    </message>
    <message>
        <source>Index ID</source>
        <translation>ID de l’index</translation>
    </message>
    <message>
        <source>Copy index ID</source>
        <translation>Copier l’ID de l’index</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>ID de l’entité</translation>
    </message>
    <message>
        <source>Copy entity ID</source>
        <translation>Copier l’ID de l’entité</translation>
    </message>
    <message>
        <source>Remove from Index</source>
        <translation>Retirer de l’index</translation>
    </message>
    <message>
        <source>Copy ID of index “%1”</source>
        <translation>Copier l’ID de l’index «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove from index “%1”</source>
        <translation>Retirer de l’index «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy ID of entity “%1”</source>
        <translation>Copier l’ID de l’entité «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Removing from the index...</source>
        <translation>Retrait de l’index...</translation>
    </message>
</context>
<context>
    <name>reeldeck::ViewController</name>
    <message>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchController</name>
    <message>
        <source>In a watched folder: %1</source>
        <translation>Dans un dossier surveillé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders in the watched folders can&apos;t be uploaded.</source>
        <translation>
            <numerusform>%Ln fichier ou dossier des dossiers surveillés ne peut pas être envoyé.</numerusform>
            <numerusform>%Ln fichiers ou dossiers des dossiers surveillés ne peuvent pas être envoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchedFoldersDialog</name>
    <message>
        <source>Watched Folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Add Folder...</source>
        <translation>Ajouter un dossier...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>New videos, audio files and images in these folders upload by themselves to “%1” as soon as they are completely written, also those that came while Reeldeck was closed. What is in a folder when you add it is uploaded, too; what was uploaded before is not.</source>
        <translation>Les nouveaux fichiers vidéo, audio et image de ces dossiers sont envoyés automatiquement vers «&#xa0;%1&#xa0;» dès qu’ils sont entièrement écrits, y compris ceux arrivés pendant que Reeldeck était fermé. Ce qui se trouve dans un dossier quand vous l’ajoutez est envoyé aussi&#xa0;; ce qui a déjà été envoyé ne l’est pas.</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
</context>
<context>
    <name>reeldeck::WindowController</name>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Assets</source>
        <translation>&amp;Ressources</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Save Upload &amp;Report</source>
        <translation>Enregistrer le ra&amp;pport d’envoi</translation>
    </message>
    <message>
        <source>When Uploads Are &amp;Done</source>
        <translation>À la &amp;fin des envois</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics</source>
        <translation>Dia&amp;gnostic</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspaceController</name>
    <message>
        <source>There is no API key for “%1” on this computer. Enter it to connect.</source>
        <translation>Il n’y a pas de clé d’API pour «&#xa0;%1&#xa0;» sur cet ordinateur. Saisissez-la pour vous connecter.</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesController</name>
    <message>
        <source>None is kept on this computer</source>
        <translation>Aucune n’est conservée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Ends with %1</source>
        <translation>Se termine par %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Certificat pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Délivré par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Valide&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking the platform...</source>
        <translation>Interrogation de la plateforme...</translation>
    </message>
    <message>
        <source>There is no key to test with. Choose “Change Key...” and enter it.</source>
        <translation>Il n’y a pas de clé pour faire le test. Choisissez «&#xa0;Changer la clé...&#xa0;» et saisissez-la.</translation>
    </message>
    <message>
        <source>The platform answers and takes the key.</source>
        <translation>La plateforme répond et accepte la clé.</translation>
    </message>
    <message>
        <source>Remove Workspace</source>
        <translation>Retirer l’espace de travail</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>All assets stay on the platform, and your files stay where they are. The key, the copy of the list and the record of uploads go from this computer.</source>
        <translation>Toutes les ressources restent sur la plateforme, et vos fichiers restent où ils sont. La clé, la copie de la liste et la trace des envois disparaissent de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished uploads are cancelled.</source>
        <translation>
            <numerusform>%Ln envoi inachevé est annulé.</numerusform>
            <numerusform>%Ln envois inachevés sont annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Workspace</source>
        <translation>Conserver l’espace de travail</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>titulaire non indiqué</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesDialog</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Change &amp;Key...</source>
        <translation>Changer la &amp;clé...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;Retirer...</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Address of the workspace</source>
        <translation>Adresse de l’espace de travail</translation>
    </message>
    <message>
        <source>Uploads of a workspace belong to its address. For another one, connect another account.</source>
        <translation>Les envois d’un espace de travail sont liés à son adresse. Pour en utiliser une autre, connectez un autre compte.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>&amp;Connect an Account...</source>
        <translation>Connecter &amp;un compte...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clé&#xa0;:</translation>
    </message>
    <message>
        <source>On this computer, new at each start</source>
        <translation>Sur cet ordinateur, nouvelle à chaque démarrage</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <comment>the key</comment>
        <translation>Recherche en cours...</translation>
    </message>
    <message>
        <source>A new one at each start</source>
        <comment>the key</comment>
        <translation>Une nouvelle à chaque démarrage</translation>
    </message>
</context>
</TS>
