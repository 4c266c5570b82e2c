<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AssetLine</name>
    <message>
        <source>uploaded today %1</source>
        <translation>heute %1 hochgeladen</translation>
    </message>
    <message>
        <source>uploaded yesterday</source>
        <translation>gestern hochgeladen</translation>
    </message>
    <message>
        <source>uploaded %1</source>
        <comment>a date</comment>
        <translation>am %1 hochgeladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio files</source>
        <translation>
            <numerusform>%Ln Audiodatei</numerusform>
            <numerusform>%Ln Audiodateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln URLs</source>
        <translation>
            <numerusform>%Ln URL</numerusform>
            <numerusform>%Ln URLs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetListing</name>
    <message>
        <source>Processing</source>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Filename: %1</source>
        <translation>Dateiname: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Absteigend nach „%1“ sortiert</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Aufsteigend nach „%1“ sortiert</translation>
    </message>
    <message>
        <source>Size: from %1</source>
        <translation>Größe: ab %1</translation>
    </message>
    <message>
        <source>Size: to %1</source>
        <translation>Größe: bis %1</translation>
    </message>
    <message>
        <source>Size: %1 to %2</source>
        <translation>Größe: %1 bis %2</translation>
    </message>
    <message>
        <source>Duration: from %1</source>
        <translation>Dauer: ab %1</translation>
    </message>
    <message>
        <source>Duration: to %1</source>
        <translation>Dauer: bis %1</translation>
    </message>
    <message>
        <source>Duration: %1 to %2</source>
        <translation>Dauer: %1 bis %2</translation>
    </message>
    <message>
        <source>Created: from %1</source>
        <translation>Erstellt: ab %1</translation>
    </message>
    <message>
        <source>Created: to %1</source>
        <translation>Erstellt: bis %1</translation>
    </message>
    <message>
        <source>Created: %1 to %2</source>
        <translation>Erstellt: %1 bis %2</translation>
    </message>
</context>
<context>
    <name>AssetTable</name>
    <message>
        <source>Stream pending</source>
        <translation>Stream ausstehend</translation>
    </message>
    <message>
        <source>Processing stream</source>
        <translation>Stream in Verarbeitung</translation>
    </message>
    <message>
        <source>Stream ready</source>
        <translation>Stream bereit</translation>
    </message>
    <message>
        <source>Stream error</source>
        <translation>Stream-Fehler</translation>
    </message>
    <message>
        <source>Thumbnail pending</source>
        <translation>Vorschaubild ausstehend</translation>
    </message>
    <message>
        <source>Processing thumbnail</source>
        <translation>Vorschaubild in Verarbeitung</translation>
    </message>
    <message>
        <source>Thumbnail ready</source>
        <translation>Vorschaubild bereit</translation>
    </message>
    <message>
        <source>Thumbnail error</source>
        <translation>Vorschaubild-Fehler</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the stream</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the stream</comment>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the stream</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the stream</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the thumbnail</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the thumbnail</comment>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the thumbnail</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the thumbnail</comment>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep everything the program writes below this folder.</source>
        <translation>Alles, was das Programm schreibt, unterhalb dieses Ordners ablegen.</translation>
    </message>
    <message>
        <source>Connect to the platform at this address, e.g. https://api.twelvelabs.io/v1.3. The key comes from TWELVELABS_API_KEY, from the keychain, or from you.</source>
        <translation>Mit der Plattform unter dieser Adresse verbinden, z. B. https://api.twelvelabs.io/v1.3. Der Schlüssel kommt aus TWELVELABS_API_KEY, aus dem Schlüsselbund oder von Ihnen.</translation>
    </message>
    <message>
        <source>Open the window with one of its commands: %1.</source>
        <translation>Das Fenster mit einem seiner Befehle öffnen: %1.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Reeldeck, the desktop asset manager for the TwelveLabs platform.</source>
        <translation>Reeldeck, die Asset-Verwaltung für die TwelveLabs-Plattform.</translation>
    </message>
    <message>
        <source>Files, folders and http(s) URLs to upload.</source>
        <translation>Dateien, Ordner und http(s)-URLs zum Hochladen.</translation>
    </message>
    <message>
        <source>%1 &quot;reeldeck --help&quot; lists the options.</source>
        <translation>%1 „reeldeck --help“ listet die Optionen auf.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir benötigt den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>--action doesn&apos;t know &quot;%1&quot;. It takes %2.</source>
        <translation>--action kennt „%1“ nicht. Möglich sind: %2.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 refuses the connection: nothing answers at this address. Check it, above all the number after the colon.</source>
        <translation>%1 lehnt die Verbindung ab: Unter dieser Adresse antwortet nichts. Prüfen Sie die Adresse, vor allem die Zahl nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>There is no server called %1, or the network can&apos;t look it up. Check the address and the network.</source>
        <translation>Es gibt keinen Server namens %1, oder das Netzwerk kann ihn nicht finden. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 antwortet nicht. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the address and the network.</source>
        <translation>Es besteht keine Verbindung zu %1. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>There is a server at %1, but no platform at “%2”. Check the end of the address; the one of TwelveLabs is %3.</source>
        <translation>Unter %1 gibt es einen Server, aber keine Plattform unter „%2“. Prüfen Sie das Ende der Adresse; die von TwelveLabs ist %3.</translation>
    </message>
    <message>
        <source>The platform at %1 does not accept this key. Copy the whole key once more, and check that it belongs to this platform.</source>
        <translation>Die Plattform unter %1 akzeptiert diesen Schlüssel nicht. Kopieren Sie den ganzen Schlüssel noch einmal, und prüfen Sie, ob er zu dieser Plattform gehört.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: its certificate is not trusted, or it does not speak https. Check the address, and the date and time of this computer.</source>
        <translation>Es besteht keine sichere Verbindung zu %1: Das Zertifikat ist nicht vertrauenswürdig, oder der Server spricht kein https. Prüfen Sie die Adresse sowie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>%1 sends on to another address, where the key must not go. Enter the address of the platform itself.</source>
        <translation>%1 leitet an eine andere Adresse weiter, an die der Schlüssel nicht gesendet werden darf. Geben Sie die Adresse der Plattform selbst ein.</translation>
    </message>
    <message>
        <source>%1 answers, but not as the platform does. Check the address, and that no sign-in page of the network is in the way.</source>
        <translation>%1 antwortet, aber nicht wie die Plattform. Prüfen Sie die Adresse und ob eine Anmeldeseite des Netzwerks dazwischensteht.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>The platform refuses the connection</source>
        <translation>Die Plattform lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached</source>
        <translation>Die Plattform ist nicht erreichbar</translation>
    </message>
    <message>
        <source>offline, a copy from %1</source>
        <translation>offline, Stand der Kopie: %1</translation>
    </message>
    <message>
        <source>not connected, a copy from %1</source>
        <translation>nicht verbunden, Stand der Kopie: %1</translation>
    </message>
    <message>
        <source>%1 received the request but did not answer it. Check the address, or try again.</source>
        <translation>%1 hat die Anfrage erhalten, aber nicht beantwortet. Prüfen Sie die Adresse, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server at %1 does not understand the request, so it may not be the platform. Check the address.</source>
        <translation>Der Server unter %1 versteht die Anfrage nicht; möglicherweise ist er nicht die Plattform. Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>DeletionSummary</name>
    <message>
        <source>It is in use.</source>
        <translation>Das Asset ist in Verwendung.</translation>
    </message>
    <message>
        <source>It is in use by: %1</source>
        <comment>names of indexes</comment>
        <translation>Das Asset wird verwendet von: %1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” had already been deleted elsewhere.</source>
        <translation>„%1“ war bereits anderswo gelöscht worden.</translation>
    </message>
    <message>
        <source>“%1” was kept.</source>
        <translation>„%1“ wurde behalten.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>„%1“ wurde nicht gelöscht. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln behalten</numerusform>
            <numerusform>%Ln behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
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
            <numerusform>%Ln war bereits anderswo gelöscht worden.</numerusform>
            <numerusform>%Ln waren bereits anderswo gelöscht worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted:</source>
        <translation>Nicht gelöscht:</translation>
    </message>
    <message>
        <source>Kept, because they are in use:</source>
        <translation>Behalten, weil in Verwendung:</translation>
    </message>
    <message>
        <source>Kept, because you stopped:</source>
        <translation>Behalten, weil Sie gestoppt haben:</translation>
    </message>
    <message>
        <source>Already deleted elsewhere:</source>
        <translation>Bereits anderswo gelöscht:</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Gelöscht:</translation>
    </message>
</context>
<context>
    <name>FileStamp</name>
    <message>
        <source>“%1” became smaller after it was queued (%2 then, %3 now), so the upload was stopped. Add it again when it is complete.</source>
        <translation>„%1“ ist in der Warteschlange kleiner geworden (vorher %2, jetzt %3). Der Upload wurde deshalb gestoppt. Fügen Sie die Datei wieder hinzu, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>“%1” grew after it was queued (%2 then, %3 now), so the upload was stopped. Add it again when it is complete.</source>
        <translation>„%1“ ist in der Warteschlange größer geworden (vorher %2, jetzt %3). Der Upload wurde deshalb gestoppt. Fügen Sie die Datei wieder hinzu, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file after it was queued, so the upload was stopped. Add it again to upload the new one.</source>
        <translation>„%1“ wurde in der Warteschlange durch eine andere Datei ersetzt. Der Upload wurde deshalb gestoppt. Fügen Sie die Datei wieder hinzu, um die neue hochzuladen.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was queued, so the upload was stopped. Add it again to upload it as it is now.</source>
        <translation>„%1“ wurde in der Warteschlange geändert. Der Upload wurde deshalb gestoppt. Fügen Sie die Datei wieder hinzu, um sie im jetzigen Zustand hochzuladen.</translation>
    </message>
</context>
<context>
    <name>HlsPlaylist</name>
    <message>
        <source>What the platform sends is not a playlist, so there is nothing to play.</source>
        <translation>Was die Plattform sendet, ist keine Wiedergabeliste. Es gibt daher nichts abzuspielen.</translation>
    </message>
    <message>
        <source>The playlist is empty, so there is nothing to play.</source>
        <translation>Die Wiedergabeliste ist leer. Es gibt daher nichts abzuspielen.</translation>
    </message>
    <message>
        <source>The playlist names “%1”, which is not a web address. It was not opened.</source>
        <translation>Die Wiedergabeliste nennt „%1“; das ist keine Webadresse. Sie wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number, which may be too large for %Ln.</extracomment>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date in this year</comment>
        <extracomment>&quot;Nov 21&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date in another year</comment>
        <extracomment>&quot;Nov 21, 2025&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>einige Sekunden</translation>
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
        <translation>de</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a size, the whole size; the first may be a mere number</comment>
        <translation>%1 von %2</translation>
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
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <comment>date and time in a list</comment>
        <extracomment>&quot;2025-11-21 14:02:31&quot;</extracomment>
        <translation>dd.MM.yyyy HH:mm:ss</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s</source>
        <comment>time</comment>
        <translation>
            <numerusform>etwa %Ln&#xa0;s</numerusform>
            <numerusform>etwa %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <comment>time</comment>
        <translation>
            <numerusform>etwa %Ln&#xa0;min</numerusform>
            <numerusform>etwa %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <comment>time</comment>
        <translation>
            <numerusform>etwa %Ln&#xa0;h</numerusform>
            <numerusform>etwa %Ln&#xa0;h</numerusform>
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
        <translation>dd.MM.yyyy</translation>
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
        <translation>Der API-Schlüssel liegt im Schlüsselbund dieser Arbeitsumgebung, der gesperrt geblieben ist. Entsperren Sie ihn, dann macht Reeldeck weiter. Oder versuchen Sie es erneut, um noch einmal gefragt zu werden.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked, so what you entered is kept until you quit. Unlock it, and Reeldeck hands it over.</source>
        <translation>Der Schlüsselbund dieser Arbeitsumgebung ist gesperrt geblieben, daher wird Ihre Eingabe nur bis zum Beenden behalten. Entsperren Sie ihn, dann übergibt Reeldeck sie ihm.</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not answer, so what you entered is kept until you quit. As soon as it answers, Reeldeck hands it over.</source>
        <translation>Der Schlüsselbund dieser Arbeitsumgebung antwortet nicht, daher wird Ihre Eingabe nur bis zum Beenden behalten. Sobald er antwortet, übergibt Reeldeck sie ihm.</translation>
    </message>
    <message>
        <source>No keychain is running on this desktop, so what you entered is kept until you quit. Start one, such as GNOME Keyring or KWallet, and Reeldeck hands it over.</source>
        <translation>In dieser Arbeitsumgebung läuft kein Schlüsselbund, daher wird Ihre Eingabe nur bis zum Beenden behalten. Starten Sie einen, etwa GNOME Keyring oder KWallet, dann übergibt Reeldeck sie ihm.</translation>
    </message>
    <message>
        <source>The keychain of this desktop is there, but does not answer. Reeldeck goes on as soon as it does. Or try again, or enter the API key: Menu, “Workspaces...”, “Change Key...”.</source>
        <translation>Der Schlüsselbund dieser Arbeitsumgebung ist da, antwortet aber nicht. Sobald er antwortet, macht Reeldeck weiter. Oder versuchen Sie es erneut, oder geben Sie den API-Schlüssel ein: Menü, „Arbeitsbereiche&#xa0;…“, „Schlüssel ändern&#xa0;…“.</translation>
    </message>
    <message>
        <source>No keychain is running on this desktop, so the API key can&apos;t be looked up. Start one, such as GNOME Keyring or KWallet: Reeldeck goes on then. Or enter the API key, which is kept until you quit: Menu, “Workspaces...”, “Change Key...”.</source>
        <translation>In dieser Arbeitsumgebung läuft kein Schlüsselbund, daher kann der API-Schlüssel nicht abgerufen werden. Starten Sie einen, etwa GNOME Keyring oder KWallet, dann macht Reeldeck weiter. Oder geben Sie den API-Schlüssel ein, der bis zum Beenden behalten wird: Menü, „Arbeitsbereiche&#xa0;…“, „Schlüssel ändern&#xa0;…“.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>These are too many files at once. Hand over their folder.</source>
        <translation>Das sind zu viele Dateien auf einmal. Übergeben Sie stattdessen deren Ordner.</translation>
    </message>
    <message>
        <source>A name or URL is longer than any can be.</source>
        <translation>Ein Name oder eine URL ist länger als zulässig.</translation>
    </message>
    <message>
        <source>Reeldeck has no such action. Its actions are %1.</source>
        <translation>Reeldeck kennt diese Aktion nicht. Möglich sind: %1.</translation>
    </message>
    <message>
        <source>The address of a platform begins with https:// or http://.</source>
        <translation>Die Adresse einer Plattform beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Only absolute paths and http or https URLs can be handed over.</source>
        <translation>Nur absolute Pfade und http- oder https-URLs können übergeben werden.</translation>
    </message>
    <message>
        <source>This request does not come from Reeldeck.</source>
        <translation>Diese Anfrage stammt nicht von Reeldeck.</translation>
    </message>
</context>
<context>
    <name>LocalCopy</name>
    <message>
        <source>The local copy of the asset list can&apos;t be kept in “%1”. Check the folder&apos;s permissions and the free space. Reeldeck works without a copy until its next start.</source>
        <translation>Die lokale Kopie der Asset-Liste kann nicht in „%1“ abgelegt werden. Prüfen Sie die Zugriffsrechte des Ordners und den freien Speicherplatz. Bis zum nächsten Start arbeitet Reeldeck ohne Kopie.</translation>
    </message>
    <message>
        <source>The local copy of the asset list was made by a newer Reeldeck. This one leaves it alone and works without a copy.</source>
        <translation>Die lokale Kopie der Asset-Liste stammt von einer neueren Version von Reeldeck. Diese Version lässt sie unverändert und arbeitet ohne Kopie.</translation>
    </message>
    <message>
        <source>The local copy of the asset list was damaged and is kept as “%1”. A new copy fills up as you browse; nothing on the platform is affected.</source>
        <translation>Die lokale Kopie der Asset-Liste war beschädigt und wird als „%1“ aufbewahrt. Eine neue Kopie füllt sich beim Durchblättern; auf der Plattform ist nichts betroffen.</translation>
    </message>
    <message>
        <source>The disk is full, so the local copy of the asset list in “%1” can&apos;t be used. Free some space. Reeldeck works without a copy until its next start.</source>
        <translation>Der Datenträger ist voll, daher kann die lokale Kopie der Asset-Liste in „%1“ nicht verwendet werden. Geben Sie Speicherplatz frei. Bis zum nächsten Start arbeitet Reeldeck ohne Kopie.</translation>
    </message>
    <message>
        <source>The local copy of the asset list in “%1” can&apos;t be used. Check the folder and the free space. Reeldeck works without a copy until its next start.</source>
        <translation>Die lokale Kopie der Asset-Liste in „%1“ kann nicht verwendet werden. Prüfen Sie den Ordner und den freien Speicherplatz. Bis zum nächsten Start arbeitet Reeldeck ohne Kopie.</translation>
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
        <translation>„%1“ ist kürzer als 4 Sekunden; so lang muss es für die Modelle der Plattform mindestens sein.</translation>
    </message>
    <message>
        <source>“%1” is longer than 4 hours; the platform&apos;s models take no more. Cut it into parts to have it analyzed.</source>
        <translation>„%1“ ist länger als 4 Stunden; mehr nehmen die Modelle der Plattform nicht an. Teilen Sie das Video auf, um es analysieren zu lassen.</translation>
    </message>
    <message>
        <source>The colors of “%1” are Dolby Vision&apos;s own (profile 5), which few programs show right; the local library shows it in grey. Export it as HDR10 or SDR for its colors.</source>
        <translation>Die Farben von „%1“ liegen im Dolby-Vision-eigenen Format vor (Profil 5), das nur wenige Programme richtig anzeigen; die lokale Bibliothek zeigt es in Grau. Exportieren Sie es als HDR10 oder SDR, um die Farben zu sehen.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models need at least 360 × 360.</source>
        <translation>„%1“ hat %2 Pixel; die Modelle der Plattform brauchen mindestens 360 × 360.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models take up to 5184 × 2160.</source>
        <translation>„%1“ hat %2 Pixel; die Modelle der Plattform nehmen höchstens 5184 × 2160 an.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models need at least 128 × 128.</source>
        <translation>„%1“ hat %2 Pixel; die Modelle der Plattform brauchen mindestens 128 × 128.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models take an aspect ratio of up to 2.4 : 1.</source>
        <translation>„%1“ hat %2 Pixel; die Modelle der Plattform nehmen höchstens ein Seitenverhältnis von 2,4 : 1 an.</translation>
    </message>
</context>
<context>
    <name>MediaFormats</name>
    <message>
        <source>Convert it to JPEG or PNG, or export it as such.</source>
        <translation>Konvertieren oder exportieren Sie die Datei als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>Develop it to JPEG or PNG in the program you edit photos with.</source>
        <translation>Entwickeln Sie das Foto in Ihrem Bildbearbeitungsprogramm, und speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>a Targa picture (TGA)</source>
        <translation>ein Targa-Bild (TGA)</translation>
    </message>
    <message>
        <source>a playlist, which only names media files</source>
        <translation>eine Wiedergabeliste, die Mediendateien nur nennt</translation>
    </message>
    <message>
        <source>Upload the files that it names.</source>
        <translation>Laden Sie die Dateien hoch, die darin genannt sind.</translation>
    </message>
    <message>
        <source>a Canon raw photo (CR2)</source>
        <translation>ein RAW-Foto von Canon (CR2)</translation>
    </message>
    <message>
        <source>a Canon raw photo (CR3)</source>
        <translation>ein RAW-Foto von Canon (CR3)</translation>
    </message>
    <message>
        <source>a Fujifilm raw photo (RAF)</source>
        <translation>ein RAW-Foto von Fujifilm (RAF)</translation>
    </message>
    <message>
        <source>an Olympus raw photo (ORF)</source>
        <translation>ein RAW-Foto von Olympus (ORF)</translation>
    </message>
    <message>
        <source>a Panasonic raw photo (RW2)</source>
        <translation>ein RAW-Foto von Panasonic (RW2)</translation>
    </message>
    <message>
        <source>a Sigma raw photo (X3F)</source>
        <translation>ein RAW-Foto von Sigma (X3F)</translation>
    </message>
    <message>
        <source>a Minolta raw photo (MRW)</source>
        <translation>ein RAW-Foto von Minolta (MRW)</translation>
    </message>
    <message>
        <source>a raw photo or a TIFF of an unusual kind</source>
        <translation>ein RAW-Foto oder ein TIFF-Bild ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a WebP picture of a kind that can&apos;t be decoded here</source>
        <translation>ein WebP-Bild einer Art, die hier nicht dekodiert werden kann</translation>
    </message>
    <message>
        <source>a PAM picture</source>
        <translation>ein PAM-Bild</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>ein Radiance-Bild (HDR)</translation>
    </message>
    <message>
        <source>a GIMP picture (XCF)</source>
        <translation>ein GIMP-Bild (XCF)</translation>
    </message>
    <message>
        <source>a Photoshop picture (PSD) of an unusual kind</source>
        <translation>ein Photoshop-Bild (PSD) ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation>eine PostScript-Grafik</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>Export its pages as JPEG or PNG.</source>
        <translation>Exportieren Sie die Seiten als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>an archive or office document</source>
        <translation>ein Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>Unpack it, and upload the media files in it.</source>
        <translation>Entpacken Sie die Datei, und laden Sie die Mediendateien daraus hoch.</translation>
    </message>
    <message>
        <source>a Nikon raw photo (NEF)</source>
        <translation>ein RAW-Foto von Nikon (NEF)</translation>
    </message>
    <message>
        <source>a Nikon raw photo (NRW)</source>
        <translation>ein RAW-Foto von Nikon (NRW)</translation>
    </message>
    <message>
        <source>a Sony raw photo (ARW)</source>
        <translation>ein RAW-Foto von Sony (ARW)</translation>
    </message>
    <message>
        <source>a Sony raw photo (SR2)</source>
        <translation>ein RAW-Foto von Sony (SR2)</translation>
    </message>
    <message>
        <source>a Sony raw photo (SRF)</source>
        <translation>ein RAW-Foto von Sony (SRF)</translation>
    </message>
    <message>
        <source>a raw photo (DNG)</source>
        <translation>ein RAW-Foto (DNG)</translation>
    </message>
    <message>
        <source>a Pentax raw photo (PEF)</source>
        <translation>ein RAW-Foto von Pentax (PEF)</translation>
    </message>
    <message>
        <source>a Samsung raw photo (SRW)</source>
        <translation>ein RAW-Foto von Samsung (SRW)</translation>
    </message>
    <message>
        <source>a Hasselblad raw photo (3FR)</source>
        <translation>ein RAW-Foto von Hasselblad (3FR)</translation>
    </message>
    <message>
        <source>a Hasselblad raw photo (FFF)</source>
        <translation>ein RAW-Foto von Hasselblad (FFF)</translation>
    </message>
    <message>
        <source>a Phase One raw photo (IIQ)</source>
        <translation>ein RAW-Foto von Phase One (IIQ)</translation>
    </message>
    <message>
        <source>a Leaf raw photo (MOS)</source>
        <translation>ein RAW-Foto von Leaf (MOS)</translation>
    </message>
    <message>
        <source>a Mamiya raw photo (MEF)</source>
        <translation>ein RAW-Foto von Mamiya (MEF)</translation>
    </message>
    <message>
        <source>an Epson raw photo (ERF)</source>
        <translation>ein RAW-Foto von Epson (ERF)</translation>
    </message>
    <message>
        <source>a Kodak raw photo (KDC)</source>
        <translation>ein RAW-Foto von Kodak (KDC)</translation>
    </message>
    <message>
        <source>a Kodak raw photo (DCR)</source>
        <translation>ein RAW-Foto von Kodak (DCR)</translation>
    </message>
    <message>
        <source>a Leica raw photo (RWL)</source>
        <translation>ein RAW-Foto von Leica (RWL)</translation>
    </message>
    <message>
        <source>a camera&apos;s raw photo</source>
        <translation>ein RAW-Foto einer Kamera</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Grafik</translation>
    </message>
    <message>
        <source>a TIFF picture with JPEG inside</source>
        <translation>ein TIFF-Bild mit JPEG-Kompression</translation>
    </message>
    <message>
        <source>Save it with another compression (LZW or ZIP), or as JPEG or PNG.</source>
        <translation>Speichern Sie das Bild mit anderer Kompression (LZW oder ZIP) oder als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>an animated WebP picture</source>
        <translation>ein animiertes WebP-Bild</translation>
    </message>
    <message>
        <source>Convert it to MP4, GIF or JPEG.</source>
        <translation>Konvertieren Sie das Bild in MP4, GIF oder JPEG.</translation>
    </message>
</context>
<context>
    <name>MediaKind</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>The platform asked for a pause. Uploads go on by themselves at %1.</source>
        <translation>Die Plattform hat um eine Pause gebeten. Ab %1 gehen die Uploads von selbst weiter.</translation>
    </message>
    <message>
        <source>requests left this minute: %L1 of %L2</source>
        <translation>verbleibende Anfragen in dieser Minute: %L1 von %L2</translation>
    </message>
    <message>
        <source>uploads left today: %L1 of %L2</source>
        <translation>verbleibende Uploads heute: %L1 von %L2</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for now: the daily quota is used up. They go on by themselves at %1.</source>
        <comment>a time of day</comment>
        <translation>Die Plattform nimmt vorerst keine Uploads mehr an: Das Tageskontingent ist aufgebraucht. Ab %1 geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for now: the daily quota is used up. They go on by themselves on %1.</source>
        <comment>a date with a time</comment>
        <translation>Die Plattform nimmt vorerst keine Uploads mehr an: Das Tageskontingent ist aufgebraucht. Am %1 geht es von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Check the permissions of the folder above it, or start with --data-dir and another folder.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Prüfen Sie die Zugriffsrechte des übergeordneten Ordners, oder starten Sie mit --data-dir und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to: %2. Check its permissions and the free space, or start with --data-dir and another folder.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden: %2. Prüfen Sie die Zugriffsrechte und den freien Speicherplatz, oder starten Sie mit --data-dir und einem anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture can&apos;t be shown here: its %1 × %2 pixels take too much memory.</source>
        <translation>Das Bild kann hier nicht angezeigt werden: Seine %1 × %2 Pixel brauchen zu viel Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown: its file is damaged.</source>
        <translation>Das Bild kann nicht angezeigt werden: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown here: its file has %1, and no more than %2 are read.</source>
        <translation>Das Bild kann hier nicht angezeigt werden: Die Datei ist %1 groß, und mehr als %2 werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown here: its file is in no format that this computer reads.</source>
        <translation>Das Bild kann hier nicht angezeigt werden: Dieser Computer kann das Dateiformat nicht lesen.</translation>
    </message>
    <message>
        <source>The picture&apos;s file can&apos;t be read. Check that it is still there and that you may read it.</source>
        <translation>Die Datei des Bildes kann nicht gelesen werden. Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>PlatformAnswer</name>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>ist negativ</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>ist kein JSON</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is no set of headers</source>
        <translation>enthält keine gültigen Header</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>ist keine Adresse</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>ist zu klein</translation>
    </message>
    <message>
        <source>does not fit to chunk_size</source>
        <translation>passt nicht zu chunk_size</translation>
    </message>
    <message>
        <source>is not encrypted</source>
        <translation>ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>lacks the part asked for</source>
        <translation>enthält den angeforderten Teil nicht</translation>
    </message>
    <message>
        <source>is active although all parts are there</source>
        <translation>ist aktiv, obwohl alle Teile da sind</translation>
    </message>
    <message>
        <source>lacks parts that were reported</source>
        <translation>enthält gemeldete Teile nicht</translation>
    </message>
    <message>
        <source>should be empty and is not</source>
        <translation>sollte leer sein und ist es nicht</translation>
    </message>
</context>
<context>
    <name>PlayerError</name>
    <message>
        <source>The stream can&apos;t be reached. Check the connection and try again.</source>
        <translation>Der Stream ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The platform refused to hand out the stream. Its address may have expired: refresh the asset and try again.</source>
        <translation>Die Plattform hat den Stream nicht herausgegeben. Seine Adresse ist möglicherweise abgelaufen: Aktualisieren Sie das Asset, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It can&apos;t be played here, because this computer lacks a decoder for it. On Debian and Ubuntu, the package “%1” has the usual ones.</source>
        <translation>Die Wiedergabe ist hier nicht möglich, weil diesem Computer ein passender Decoder fehlt. Unter Debian und Ubuntu enthält das Paket „%1“ die üblichen.</translation>
    </message>
    <message>
        <source>It can&apos;t be played here: the player could make nothing of it.</source>
        <translation>Die Wiedergabe ist hier nicht möglich: Der Player konnte damit nichts anfangen.</translation>
    </message>
    <message>
        <source>The stream stands still: a part of it doesn&apos;t arrive, although the platform answers. Try again, or choose another quality.</source>
        <translation>Der Stream steht still: Ein Teil davon kommt nicht an, obwohl die Plattform antwortet. Versuchen Sie es erneut, oder wählen Sie eine andere Qualität.</translation>
    </message>
    <message>
        <source>There is no picture, because this computer lacks a decoder for it. On Debian and Ubuntu, the package “%1” has the usual ones.</source>
        <translation>Es gibt kein Bild, weil diesem Computer ein passender Decoder fehlt. Unter Debian und Ubuntu enthält das Paket „%1“ die üblichen.</translation>
    </message>
</context>
<context>
    <name>PrettyJson</name>
    <message>
        <source>… The rest is left out here.</source>
        <translation>… Der Rest ist hier weggelassen.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Enter the address of the proxy, such as %1.</source>
        <translation>Geben Sie die Adresse des Proxys ein, etwa %1.</translation>
    </message>
    <message>
        <source>User name and password don&apos;t belong into the address: Reeldeck asks for them when the proxy wants them, and keeps them in the keychain.</source>
        <translation>Benutzername und Passwort gehören nicht in die Adresse: Reeldeck fragt danach, wenn der Proxy sie verlangt, und bewahrt sie im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. It is a name and a port, such as %2.</source>
        <translation>„%1“ ist keine Proxy-Adresse. Sie besteht aus Name und Port, etwa %2.</translation>
    </message>
    <message>
        <source>Reeldeck speaks to proxies by http and by socks5, not by %1.</source>
        <translation>Reeldeck spricht mit Proxys über http und socks5, nicht über %1.</translation>
    </message>
    <message>
        <source>The address needs the port of the proxy, such as %1.</source>
        <translation>In der Adresse fehlt der Port des Proxys, etwa %1.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
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
            <numerusform>%Ln anderen Typs</numerusform>
            <numerusform>%Ln anderen Typs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them are loaded, so their sizes are not known yet.</source>
        <translation>Nicht alle sind geladen, daher sind ihre Größen noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Not all of their sizes are known yet.</source>
        <translation>Noch sind nicht alle Größen bekannt.</translation>
    </message>
    <message>
        <source>Not all of their lengths are known yet.</source>
        <translation>Noch sind nicht alle Längen bekannt.</translation>
    </message>
    <message>
        <source>%1 to play</source>
        <translation>%1 Spielzeit</translation>
    </message>
</context>
<context>
    <name>TransferDelegate</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>Entscheiden&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Upload Next</source>
        <translation>Als Nächstes hochladen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Erneut nachsehen</translation>
    </message>
</context>
<context>
    <name>TransferFacts</name>
    <message>
        <source>the request was refused</source>
        <translation>die Anfrage wurde abgelehnt</translation>
    </message>
    <message>
        <source>the API key was not accepted</source>
        <translation>der API-Schlüssel wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>the account may not do this</source>
        <translation>das Konto darf das nicht</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>a proxy wants a password</source>
        <translation>ein Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>the platform stopped waiting</source>
        <translation>die Plattform hat nicht länger gewartet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>this type of file is not taken</source>
        <translation>dieser Dateityp wird nicht angenommen</translation>
    </message>
    <message>
        <source>the content was refused</source>
        <translation>der Inhalt wurde abgelehnt</translation>
    </message>
    <message>
        <source>the rate limit was reached</source>
        <translation>das Anfragelimit wurde erreicht</translation>
    </message>
    <message>
        <source>overloaded or down for maintenance</source>
        <translation>überlastet oder in Wartung</translation>
    </message>
    <message>
        <source>the platform did not answer in time</source>
        <translation>die Plattform hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>no room left on the platform</source>
        <translation>kein Speicherplatz mehr auf der Plattform</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>sent on to another address</source>
        <translation>an eine andere Adresse weitergeleitet</translation>
    </message>
    <message>
        <source>a fault on the platform&apos;s side</source>
        <translation>ein Fehler auf Seiten der Plattform</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <translation>%1 (HTTP-Status %2)</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, Code %2</translation>
    </message>
    <message>
        <source>As one file</source>
        <translation>Als eine Datei</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>In Teilen</translation>
    </message>
    <message>
        <source>The platform fetches the URL</source>
        <translation>Die Plattform ruft die URL ab</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 von %L2 gesendet</translation>
    </message>
    <message>
        <source>%1. The connection may be gone.</source>
        <translation>%1. Die Verbindung ist möglicherweise unterbrochen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>Asset-ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>what the plan includes is used up</source>
        <translation>der Umfang des Tarifs ist ausgeschöpft</translation>
    </message>
    <message>
        <source>it conflicts with what is on the platform</source>
        <translation>es besteht ein Konflikt mit dem Bestand der Plattform</translation>
    </message>
    <message>
        <source>a gateway can&apos;t reach the platform</source>
        <translation>ein Gateway kann die Plattform nicht erreichen</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>The platform is fetching the file</source>
        <translation>Die Plattform ruft die Datei ab</translation>
    </message>
    <message>
        <source>All bytes sent, waiting for the server</source>
        <translation>Alle Bytes gesendet, wartet auf den Server</translation>
    </message>
    <message>
        <source>Handing the URL to the platform</source>
        <translation>URL wird an die Plattform übergeben</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>part %L1 of %L2</source>
        <translation>Teil %L1 von %L2</translation>
    </message>
    <message>
        <source>No data moves</source>
        <translation>Keine Datenübertragung</translation>
    </message>
    <message>
        <source>No data moves for %L1 s</source>
        <translation>Keine Datenübertragung seit %L1 s</translation>
    </message>
    <message>
        <source>No data moves for %L1 min</source>
        <translation>Keine Datenübertragung seit %L1 min</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>Uploaded, the platform is processing it</source>
        <translation>Hochgeladen, in Verarbeitung auf der Plattform</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The answer was lost, and only you can say whether it arrived.</source>
        <translation>Die Antwort ging verloren, und nur Sie können sagen, ob der Upload ankam.</translation>
    </message>
    <message>
        <source>The upload failed.</source>
        <translation>Der Upload ist fehlgeschlagen.</translation>
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
            <numerusform>%Ln Upload anhalten</numerusform>
            <numerusform>%Ln Uploads anhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Uploads</source>
        <translation>
            <numerusform>%Ln Upload fortsetzen</numerusform>
            <numerusform>%Ln Uploads fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln Uploads</source>
        <translation>
            <numerusform>%Ln Upload wiederholen</numerusform>
            <numerusform>%Ln Uploads wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads...</source>
        <translation>
            <numerusform>%Ln Upload abbrechen&#xa0;…</numerusform>
            <numerusform>%Ln Uploads abbrechen&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from List</source>
        <translation>
            <numerusform>%Ln aus der Liste entfernen</numerusform>
            <numerusform>%Ln aus der Liste entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>“%1” stands for a file whose content is in a cloud and not on this computer. Have the cloud&apos;s program keep it here, and add it again.</source>
        <translation>„%1“ steht für eine Datei, deren Inhalt in einer Cloud und nicht auf diesem Computer liegt. Lassen Sie das Cloud-Programm die Datei hier behalten, und fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <source>“%1” has room for its content, and nothing in it yet: it is being downloaded, or the disk lost it. Add it again when it plays.</source>
        <translation>Für den Inhalt von „%1“ ist Platz reserviert, aber noch steht nichts darin: Die Datei wird gerade heruntergeladen, oder der Datenträger hat ihren Inhalt verloren. Fügen Sie sie wieder hinzu, wenn sie sich abspielen lässt.</translation>
    </message>
    <message>
        <source>“%1” is an unfinished download or copy, by its name. Wait until the download is finished, and add the file under its final name. If it is complete, rename it.</source>
        <translation>„%1“ ist dem Namen nach ein unfertiger Download oder eine unfertige Kopie. Warten Sie, bis der Download fertig ist, und fügen Sie die Datei unter ihrem endgültigen Namen hinzu. Ist sie vollständig, benennen Sie sie um.</translation>
    </message>
    <message>
        <source>“%1” is an unfinished download: “%2” beside it says so. Wait until the download is finished, and add it again. If it is complete, delete “%2”.</source>
        <translation>„%1“ ist ein unfertiger Download: Das zeigt „%2“ daneben. Warten Sie, bis der Download fertig ist, und fügen Sie die Datei wieder hinzu. Ist sie vollständig, löschen Sie „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>The folder “%1” has nothing complete: %Ln files in it are unfinished or empty. Wait until the downloads are finished, and add the folder again.</source>
        <translation>
            <numerusform>Der Ordner „%1“ enthält nichts Vollständiges: %Ln Datei darin ist unfertig oder leer. Warten Sie, bis die Downloads fertig sind, und fügen Sie den Ordner wieder hinzu.</numerusform>
            <numerusform>Der Ordner „%1“ enthält nichts Vollständiges: %Ln Dateien darin sind unfertig oder leer. Warten Sie, bis die Downloads fertig sind, und fügen Sie den Ordner wieder hinzu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadJournal</name>
    <message>
        <source>Another Reeldeck uses the same list of uploads, so this one keeps its uploads in memory: those unfinished when it closes are forgotten.</source>
        <translation>Ein anderes Reeldeck verwendet dieselbe Liste der Uploads. Dieses behält seine Uploads daher im Arbeitsspeicher: Was beim Schließen nicht abgeschlossen ist, geht verloren.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads was made by a newer Reeldeck. This one leaves it alone and keeps its uploads in memory until it closes.</source>
        <translation>Die Liste der nicht abgeschlossenen Uploads stammt von einer neueren Version von Reeldeck. Diese Version lässt sie unverändert und behält ihre Uploads bis zum Schließen im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads can&apos;t be kept in “%1”. Check the folder&apos;s permissions and the free space. Until then, uploads unfinished when Reeldeck closes are forgotten.</source>
        <translation>Die Liste der nicht abgeschlossenen Uploads kann nicht in „%1“ abgelegt werden. Prüfen Sie die Zugriffsrechte des Ordners und den freien Speicherplatz. Bis dahin gehen Uploads verloren, die beim Schließen von Reeldeck nicht abgeschlossen sind.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads was damaged and is kept as “%1”. If uploads were under way, compare with the list before you add them again.</source>
        <translation>Die Liste der nicht abgeschlossenen Uploads war beschädigt und wird als „%1“ aufbewahrt. Falls Uploads liefen, vergleichen Sie mit der Liste, bevor Sie sie wieder hinzufügen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more is uploaded: the list of unfinished uploads in “%1” can&apos;t be written. Free some space; Reeldeck goes on by itself.</source>
        <translation>Der Datenträger ist voll, daher wird nichts mehr hochgeladen: Die Liste der nicht abgeschlossenen Uploads in „%1“ kann nicht geschrieben werden. Geben Sie Speicherplatz frei; dann macht Reeldeck von selbst weiter.</translation>
    </message>
    <message>
        <source>The list of unfinished uploads in “%1” can&apos;t be written, so nothing more is uploaded. Check the folder and the space on its disk; Reeldeck goes on by itself.</source>
        <translation>Die Liste der nicht abgeschlossenen Uploads in „%1“ kann nicht geschrieben werden, daher wird nichts mehr hochgeladen. Prüfen Sie den Ordner und den Speicherplatz auf seinem Datenträger; dann macht Reeldeck von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the list of unfinished uploads could not be understood and were left out. Compare with the list before you add files again.</source>
        <translation>
            <numerusform>%Ln Eintrag in der Liste der nicht abgeschlossenen Uploads war nicht lesbar und wurde ausgelassen. Vergleichen Sie mit der Liste, bevor Sie Dateien wieder hinzufügen.</numerusform>
            <numerusform>%Ln Einträge in der Liste der nicht abgeschlossenen Uploads waren nicht lesbar und wurden ausgelassen. Vergleichen Sie mit der Liste, bevor Sie Dateien wieder hinzufügen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadLedger</name>
    <message>
        <source>The list of what was uploaded before was damaged and is kept as “%1”. Files uploaded before now aren&apos;t recognized.</source>
        <translation>Die Liste früherer Uploads war beschädigt und wird als „%1“ aufbewahrt. Bisher hochgeladene Dateien werden nicht wiedererkannt.</translation>
    </message>
    <message>
        <source>The list of what was uploaded before can&apos;t be used in “%1”. Uploads go on, but files that were uploaded before aren&apos;t recognized. Check the folder&apos;s permissions and the free space.</source>
        <translation>Die Liste früherer Uploads in „%1“ kann nicht verwendet werden. Die Uploads gehen weiter, aber früher hochgeladene Dateien werden nicht wiedererkannt. Prüfen Sie die Zugriffsrechte des Ordners und den freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>UploadQueue</name>
    <message>
        <source>There is nothing at the URL (status %1). Open it in a browser to see where it went, then upload the right one.</source>
        <translation>Unter der URL ist nichts zu finden (Status %1). Öffnen Sie sie in einem Browser, um zu sehen, wohin sie führt, und laden Sie dann die richtige hoch.</translation>
    </message>
    <message>
        <source>The URL is not open to the public (status %1), and the platform can&apos;t sign in there. Make it public, or download the file and upload that.</source>
        <translation>Die URL ist nicht öffentlich zugänglich (Status %1), und die Plattform kann sich dort nicht anmelden. Machen Sie sie öffentlich, oder laden Sie die Datei herunter und dann von hier hoch.</translation>
    </message>
    <message>
        <source>The server of the URL has trouble just now (status %1). Upload it again later.</source>
        <translation>Der Server der URL hat gerade eine Störung (Status %1). Laden Sie sie später erneut hoch.</translation>
    </message>
    <message>
        <source>The server of the URL refused it (status %1). Check that it opens for anybody, then upload it again.</source>
        <translation>Der Server der URL hat sie abgelehnt (Status %1). Prüfen Sie, ob jeder sie öffnen kann, und laden Sie sie dann erneut hoch.</translation>
    </message>
    <message>
        <source>The platform could not use the URL and gave no reason. Check that it leads anybody to the video, audio file or image itself, not to a page about it.</source>
        <translation>Die Plattform konnte die URL nicht verwenden und hat keinen Grund genannt. Prüfen Sie, ob sie jeden direkt zum Video, zur Audiodatei oder zum Bild führt und nicht zu einer Seite darüber.</translation>
    </message>
    <message>
        <source>The platform could not use what is at the URL. Check that it leads to the media file itself, not to a page about it. The platform says: “%1”.</source>
        <translation>Die Plattform konnte nicht verwenden, was unter der URL liegt. Prüfen Sie, ob sie zur Mediendatei selbst führt und nicht zu einer Seite darüber. Die Plattform meldet: „%1“.</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered, and the upload isn&apos;t in the platform&apos;s list. Check the connection.</source>
        <translation>Die Verbindung brach ab, bevor die Plattform antwortete, und der Upload ist nicht in ihrer Liste. Prüfen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Waiting until the file is no longer being written. It is uploaded by itself as soon as it rests.</source>
        <translation>Wartet, bis nicht mehr in die Datei geschrieben wird. Sobald sie unverändert bleibt, wird sie von selbst hochgeladen.</translation>
    </message>
    <message>
        <source>The platform answered with a fault of its own. Reeldeck is looking whether the upload arrived, so that it isn&apos;t stored twice.</source>
        <translation>Die Plattform hat mit einem eigenen Fehler geantwortet. Reeldeck sieht nach, ob der Upload ankam, damit er nicht doppelt gespeichert wird.</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered. Reeldeck is looking whether the upload arrived, so that it isn&apos;t stored twice.</source>
        <translation>Die Verbindung brach ab, bevor die Plattform antwortete. Reeldeck sieht nach, ob der Upload ankam, damit er nicht doppelt gespeichert wird.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to “%1” was lost, and its list can&apos;t be read to see whether the upload arrived: %2 Look for it in the list; retry only if it isn&apos;t there.</source>
        <translation>Die Antwort der Plattform auf „%1“ ging verloren, und ihre Liste kann nicht gelesen werden, um zu sehen, ob der Upload ankam: %2 Suchen Sie ihn in der Liste; wiederholen Sie nur, wenn er dort fehlt.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to “%1” was lost, and its list doesn&apos;t tell whether the upload arrived. Look for it in the list; retry only if it isn&apos;t there.</source>
        <translation>Die Antwort der Plattform auf „%1“ ging verloren, und aus ihrer Liste geht nicht hervor, ob der Upload ankam. Suchen Sie ihn in der Liste; wiederholen Sie nur, wenn er dort fehlt.</translation>
    </message>
    <message>
        <source>The network is metered, so the upload waits until another one is connected. To send it all the same, change that in the settings.</source>
        <translation>Das Netzwerk ist getaktet, daher wartet der Upload, bis ein anderes verbunden ist. Um trotzdem zu senden, ändern Sie dies in den Einstellungen.</translation>
    </message>
    <message>
        <source>It was cancelled. The platform has nothing of it.</source>
        <translation>Der Upload wurde abgebrochen. Auf der Plattform ist nichts davon.</translation>
    </message>
    <message>
        <source>It was cancelled. The parts that were already sent make no asset; the platform drops them by itself within a day.</source>
        <translation>Der Upload wurde abgebrochen. Aus den bereits gesendeten Teilen entsteht kein Asset; die Plattform verwirft sie innerhalb eines Tages von selbst.</translation>
    </message>
    <message>
        <source>Everything was already sent when it was cancelled. Reeldeck waits for the platform&apos;s answer to say what became of it.</source>
        <translation>Beim Abbrechen war bereits alles gesendet. Reeldeck wartet auf die Antwort der Plattform, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>It was cancelled after everything had been sent, and the platform has stored “%1”. Delete it in the list if you don&apos;t want it.</source>
        <translation>Der Upload wurde abgebrochen, nachdem alles gesendet war, und die Plattform hat „%1“ gespeichert. Löschen Sie es in der Liste, wenn Sie es nicht wollen.</translation>
    </message>
    <message>
        <source>It was cancelled after everything had been sent, and no answer came. If “%1” appears in the list and you don&apos;t want it, delete it there.</source>
        <translation>Der Upload wurde abgebrochen, nachdem alles gesendet war, und es kam keine Antwort. Wenn „%1“ in der Liste erscheint und Sie es nicht wollen, löschen Sie es dort.</translation>
    </message>
    <message>
        <source>All of “%1” was sent, but the platform&apos;s last answer was lost and it can&apos;t be asked now: %2 The asset may be in the list already. Retry asks the platform first, so nothing is sent twice.</source>
        <translation>„%1“ wurde ganz gesendet, aber die letzte Antwort der Plattform ging verloren, und sie ist jetzt nicht zu erreichen: %2 Das Asset ist möglicherweise schon in der Liste. „Wiederholen“ fragt zuerst die Plattform, damit nichts doppelt gesendet wird.</translation>
    </message>
    <message>
        <source>The connection is closed while the file is being sent. The platform or a proxy on the way may not take a file of this size or kind; else the network breaks off.</source>
        <translation>Die Verbindung wird geschlossen, während die Datei gesendet wird. Möglicherweise nimmt die Plattform oder ein Proxy unterwegs keine Datei dieser Größe oder Art an; sonst liegt der Abbruch am Netzwerk.</translation>
    </message>
    <message>
        <source>“%1” is already on the platform and is being processed there. Reeldeck no longer follows it here; delete it in the list if you don&apos;t want it.</source>
        <translation>„%1“ ist bereits auf der Plattform und wird dort verarbeitet. Reeldeck verfolgt es hier nicht weiter; löschen Sie es in der Liste, wenn Sie es nicht wollen.</translation>
    </message>
    <message>
        <source>The platform could not process the file and gave no reason. It may be damaged; check that it plays, then upload it again.</source>
        <translation>Die Plattform konnte die Datei nicht verarbeiten und hat keinen Grund genannt. Sie ist möglicherweise beschädigt; prüfen Sie, ob sie sich abspielen lässt, und laden Sie sie dann erneut hoch.</translation>
    </message>
    <message>
        <source>The platform could not process the file: “%1”. Check that it plays, then upload it again.</source>
        <translation>Die Plattform konnte die Datei nicht verarbeiten: „%1“. Prüfen Sie, ob sie sich abspielen lässt, und laden Sie sie dann erneut hoch.</translation>
    </message>
    <message>
        <source>“%1” was uploaded, but it is no longer on the platform: it was deleted before it was ready.</source>
        <translation>„%1“ wurde hochgeladen, ist aber nicht mehr auf der Plattform: Es wurde gelöscht, bevor es bereit war.</translation>
    </message>
    <message>
        <source>“%1” is %2, which is more than one upload can hold (%3), and this account can&apos;t upload in parts.</source>
        <translation>„%1“ ist %2 groß, mehr als ein Upload aufnehmen kann (%3), und dieses Konto kann nicht in Teilen hochladen.</translation>
    </message>
    <message>
        <source>Put it where it has a public URL and upload the URL (up to %1), or make it smaller.</source>
        <translation>Legen Sie die Datei unter einer öffentlichen URL ab und laden Sie die URL hoch (bis %1), oder verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Verkleinern Sie die Datei.</translation>
    </message>
    <message>
        <source>The platform ended the upload before all of its parts were there (it keeps them for a day), so it begins again from the first part.</source>
        <translation>Die Plattform hat den Upload beendet, bevor alle Teile da waren (sie bewahrt sie einen Tag lang auf). Er beginnt daher wieder beim ersten Teil.</translation>
    </message>
    <message>
        <source>The platform ended the upload before all of its parts were there, again and again. Try again later.</source>
        <translation>Die Plattform hat den Upload immer wieder beendet, bevor alle Teile da waren. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The platform&apos;s storage doesn&apos;t take part %1 of %2 of the file. What is already there is kept.</source>
        <translation>Der Speicher der Plattform nimmt Teil %1 von %2 der Datei nicht an. Was bereits dort ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Waiting: the account&apos;s uploads of this day are used up.</source>
        <translation>Wartet: Das Tageskontingent des Kontos für Uploads ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Waiting: the platform asked for a pause.</source>
        <translation>Wartet: Die Plattform hat um eine Pause gebeten.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the next minute: the platform takes %Ln uploads a minute.</source>
        <translation>
            <numerusform>Wartet auf die nächste Minute: Die Plattform nimmt %Ln Upload pro Minute an.</numerusform>
            <numerusform>Wartet auf die nächste Minute: Die Plattform nimmt %Ln Uploads pro Minute an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reeldeck tries again by itself at %2.</source>
        <comment>a sentence, a time of day</comment>
        <translation>%1 Reeldeck versucht es um %2 von selbst erneut.</translation>
    </message>
    <message>
        <source>%1 Reeldeck tries again by itself on %2.</source>
        <comment>a sentence, a date with a time</comment>
        <translation>%1 Reeldeck versucht es am %2 von selbst erneut.</translation>
    </message>
    <message>
        <source>The quota of the account is used up. Nothing is lost: the queue goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>Das Kontingent des Kontos ist aufgebraucht. Nichts geht verloren: Ab %1 läuft die Warteschlange von selbst weiter.</translation>
    </message>
    <message>
        <source>The quota of the account is used up. Nothing is lost: the queue goes on by itself on %1.</source>
        <comment>a date with a time</comment>
        <translation>Das Kontingent des Kontos ist aufgebraucht. Nichts geht verloren: Am %1 läuft die Warteschlange von selbst weiter.</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for the moment (rate limit). Nothing is lost: the queue goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>Die Plattform nimmt im Moment keine weiteren Uploads an (Anfragelimit). Nichts geht verloren: Ab %1 läuft die Warteschlange von selbst weiter.</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for the moment (rate limit). Nothing is lost: the queue goes on by itself on %1.</source>
        <comment>a date with a time</comment>
        <translation>Die Plattform nimmt im Moment keine weiteren Uploads an (Anfragelimit). Nichts geht verloren: Am %1 läuft die Warteschlange von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The platform&apos;s answer to “%1” was lost, and %Ln assets in its list could be this upload. Look at them; retry only if none of them is.</source>
        <translation>
            <numerusform>Die Antwort der Plattform auf „%1“ ging verloren, und %Ln Asset in ihrer Liste könnte dieser Upload sein. Sehen Sie es an; wiederholen Sie nur, wenn es das nicht ist.</numerusform>
            <numerusform>Die Antwort der Plattform auf „%1“ ging verloren, und %Ln Assets in ihrer Liste könnten dieser Upload sein. Sehen Sie sie an; wiederholen Sie nur, wenn es keines davon ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It goes on by itself at %2.</source>
        <comment>why an upload waits, a time of day</comment>
        <translation>%1 Ab %2 geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 It goes on by itself on %2.</source>
        <comment>why an upload waits, a date with a time</comment>
        <translation>%1 Am %2 geht es von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>UploadRules</name>
    <message>
        <source>Make it smaller.</source>
        <translation>Verkleinern Sie die Datei.</translation>
    </message>
    <message>
        <source>Put it where it has a public URL and upload the URL (up to %1), or make it smaller.</source>
        <translation>Legen Sie die Datei unter einer öffentlichen URL ab und laden Sie die URL hoch (bis %1), oder verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>Image “%1” is %2; the limit is %3. Save it smaller and upload that.</source>
        <translation>Das Bild „%1“ ist %2 groß; die Grenze ist %3. Speichern Sie es kleiner, und laden Sie das hoch.</translation>
    </message>
    <message>
        <source>Audio file “%1” is %2; the limit is %3.</source>
        <translation>Die Audiodatei „%1“ ist %2 groß; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>Video “%1” is %2; the limit is %3.</source>
        <translation>Das Video „%1“ ist %2 groß; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>“%1” is not video, audio or an image. Only these can be uploaded.</source>
        <translation>„%1“ ist weder Video noch Audio noch ein Bild. Nur diese können hochgeladen werden.</translation>
    </message>
    <message>
        <source>“%1” is shorter than it says: its end is missing, as of a download or copy that broke off. Only what is there will be seen.</source>
        <translation>„%1“ ist kürzer als angegeben: Das Ende fehlt, wie nach einem abgebrochenen Download oder Kopiervorgang. Nur was da ist, wird zu sehen sein.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: its end is missing, and with it what a player needs, as of a download or copy that broke off. Get it once more.</source>
        <translation>„%1“ kann nicht gelesen werden: Das Ende fehlt und damit das, was ein Player braucht, wie nach einem abgebrochenen Download oder Kopiervorgang. Besorgen Sie sich die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read by the media programs of this computer: it is damaged or of a rare format, and the platform may not take it. Check that it plays.</source>
        <translation>„%1“ kann von den Medienprogrammen dieses Computers nicht gelesen werden: Die Datei ist beschädigt oder hat ein seltenes Format, und die Plattform nimmt sie möglicherweise nicht an. Prüfen Sie, ob sie sich abspielen lässt.</translation>
    </message>
    <message>
        <source>The folder “%1” has no video, audio or images.</source>
        <translation>Der Ordner „%1“ enthält weder Video noch Audio noch Bilder.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>„%1“ ist nicht da. Möglicherweise wurde die Datei verschoben oder gelöscht; fügen Sie sie von ihrem jetzigen Ort aus wieder hinzu.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check its permissions and add it again.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Prüfen Sie die Zugriffsrechte, und fügen Sie die Datei wieder hinzu.</translation>
    </message>
    <message>
        <source>“%1” is a device, pipe or socket. Only ordinary files and folders can be uploaded.</source>
        <translation>„%1“ ist ein Gerät, eine Pipe oder ein Socket. Nur gewöhnliche Dateien und Ordner können hochgeladen werden.</translation>
    </message>
    <message>
        <source>The name of “%1” isn&apos;t valid text (UTF-8), so the platform could not keep it. Rename the file and add it again.</source>
        <translation>Der Name von „%1“ ist kein gültiger Text (UTF-8), daher könnte die Plattform ihn nicht behalten. Benennen Sie die Datei um, und fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <source>“%1” was given more than once. It is uploaded once.</source>
        <translation>„%1“ wurde mehrfach angegeben. Es wird einmal hochgeladen.</translation>
    </message>
    <message>
        <source>“%1” is empty. If it is still being written, add it again when it is complete.</source>
        <translation>„%1“ ist leer. Falls noch in die Datei geschrieben wird, fügen Sie sie wieder hinzu, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>The name is empty. Give the upload a name.</source>
        <translation>Der Name ist leer. Geben Sie dem Upload einen Namen.</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters; the limit is %3. Give the upload a shorter name.</source>
        <translation>Der Name „%1…“ hat %2 Zeichen; die Grenze ist %3. Geben Sie dem Upload einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read by the local library. It is %2. %3</source>
        <comment>%2: such as “a HEIC picture”; %3: a sentence</comment>
        <translation>„%1“ kann von der lokalen Bibliothek nicht gelesen werden. Die Datei ist %2. %3</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be uploaded. It is %2. %3</source>
        <comment>%2: such as “a PDF document”; %3: a sentence</comment>
        <translation>„%1“ kann nicht hochgeladen werden. Die Datei ist %2. %3</translation>
    </message>
    <message>
        <source>“%1” may not be readable by the platform. It is %2. %3</source>
        <comment>%2: such as “a HEIC picture”; %3: a sentence</comment>
        <translation>„%1“ ist für die Plattform möglicherweise nicht lesbar. Die Datei ist %2. %3</translation>
    </message>
</context>
<context>
    <name>UrlList</name>
    <message>
        <source>Line %1: %2</source>
        <comment>number; sentence</comment>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>WebUrl</name>
    <message>
        <source>“%1” is on another computer (%2). Open that folder in the file manager, or copy the file here, and add it from there.</source>
        <translation>„%1“ ist auf einem anderen Computer (%2). Öffnen Sie den Ordner in der Dateiverwaltung, oder kopieren Sie die Datei hierher, und fügen Sie sie von dort hinzu.</translation>
    </message>
    <message>
        <source>“%1” is not a complete URL. It needs the form https://example.com/clip.mp4.</source>
        <translation>„%1“ ist keine vollständige URL. Sie braucht die Form https://example.com/clip.mp4.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be fetched by the platform. Only URLs that begin with http:// or https:// can.</source>
        <translation>„%1“ kann die Plattform nicht abrufen. Das geht nur mit URLs, die mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The URL for “%1” has a user name or password in it, which would be kept with the upload. Use a link that needs none, or download the file and upload that.</source>
        <translation>Die URL für „%1“ enthält einen Benutzernamen oder ein Passwort, das mit dem Upload aufbewahrt würde. Verwenden Sie einen Link ohne beides, oder laden Sie die Datei herunter und dann von hier hoch.</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Local library</source>
        <translation>Lokale Bibliothek</translation>
    </message>
</context>
<context>
    <name>reeldeck::AboutController</name>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>reeldeck::AboutDialog</name>
    <message>
        <source>About Reeldeck</source>
        <translation>Über Reeldeck</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>A desktop asset manager for the TwelveLabs video understanding platform.</source>
        <translation>Eine Asset-Verwaltung für TwelveLabs, die Plattform zum Verstehen von Videos.</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>reeldeck::AccountController</name>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>Der Schlüssel wird im Schlüsselbund dieser Arbeitsumgebung aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is kept until you quit.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Der Schlüssel wird nur bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads to “%1” are not finished.</source>
        <translation>
            <numerusform>%Ln Upload zu „%1“ ist nicht abgeschlossen.</numerusform>
            <numerusform>%Ln Uploads zu „%1“ sind nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are cancelled when you forget the account.</source>
        <translation>Sie werden abgebrochen, wenn Sie das Konto entfernen.</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>reeldeck::Actions</name>
    <message>
        <source>Upload &amp;Files...</source>
        <translation>&amp;Dateien hochladen&#xa0;…</translation>
    </message>
    <message>
        <source>Upload F&amp;older...</source>
        <translation>&amp;Ordner hochladen&#xa0;…</translation>
    </message>
    <message>
        <source>Upload from &amp;URL...</source>
        <translation>Von &amp;URL hochladen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Review Before Uploading</source>
        <translation>Vor dem Hochladen &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Paste Files or URLs</source>
        <translation>Dateien oder URLs &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Filter by Filename</source>
        <translation>Nach Dateiname &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Filter a&amp;ufheben</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Show &amp;Large</source>
        <translation>&amp;Groß anzeigen</translation>
    </message>
    <message>
        <source>&amp;Open Stream In...</source>
        <translation>Stream öf&amp;fnen in&#xa0;…</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>&amp;Erneut hochladen</translation>
    </message>
    <message>
        <source>Upload Again with a S&amp;tream</source>
        <translation>Erneut &amp;mit Stream hochladen</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Copy IDs</source>
        <translation>&amp;IDs kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Names</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URLs</source>
        <translation>Stream-&amp;URLs kopieren</translation>
    </message>
    <message>
        <source>&amp;Export List...</source>
        <translation>Lis&amp;te exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport Selected...</source>
        <translation>Au&amp;swahl exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>L&amp;arger Thumbnails</source>
        <translation>&amp;Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>&amp;Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>&amp;Usual Thumbnails</source>
        <translation>N&amp;ormale Vorschaubilder</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>&amp;Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>&amp;Connect a TwelveLabs Account...</source>
        <translation>TwelveLabs-&amp;Konto verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Forget This Account</source>
        <translation>Dieses Konto ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Watched Folders...</source>
        <translation>Überwachte &amp;Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Of the &amp;Last Batch...</source>
        <translation>Zum &amp;letzten Stapel&#xa0;…</translation>
    </message>
    <message>
        <source>Of &amp;All Uploads...</source>
        <translation>Zu &amp;allen Uploads&#xa0;…</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>&amp;Quit Reeldeck</source>
        <translation>Reeldeck &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Put the Computer to Sleep</source>
        <translation>Computer in &amp;Standby versetzen</translation>
    </message>
    <message>
        <source>Show &amp;Log...</source>
        <translation>&amp;Protokoll anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostics...</source>
        <translation>&amp;Diagnosedaten speichern&#xa0;…</translation>
    </message>
    <message>
        <source>What &amp;Happened...</source>
        <translation>&amp;Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>Ein&amp;stellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>&amp;Tastenkürzel&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien auswählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Upload from URLs</source>
        <translation>Von URLs hochladen</translation>
    </message>
    <message>
        <source>Upload copied files or URLs</source>
        <translation>Kopierte Dateien oder URLs hochladen</translation>
    </message>
    <message>
        <source>Filter by filename</source>
        <translation>Nach Dateiname filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Play, or show large</source>
        <translation>Abspielen oder groß anzeigen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To the first, the last asset</source>
        <translation>Zum ersten, zum letzten Asset</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>To the next loaded asset whose name begins so</source>
        <translation>Zum nächsten geladenen Asset, dessen Name so beginnt</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>Vom Filter in die Liste</translation>
    </message>
    <message>
        <source>Delete the selected assets</source>
        <translation>Ausgewählte Assets löschen</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected assets</source>
        <translation>IDs der ausgewählten Assets kopieren</translation>
    </message>
    <message>
        <source>Copy the names of the selected assets</source>
        <translation>Namen der ausgewählten Assets kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Export the list as a table</source>
        <translation>Liste als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Export the selected assets</source>
        <translation>Ausgewählte Assets exportieren</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste anzeigen</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Als Raster anzeigen</translation>
    </message>
    <message>
        <source>Larger, smaller thumbnails in the grid; Ctrl and the wheel do the same</source>
        <translation>Größere, kleinere Vorschaubilder im Raster; auch mit Strg und Mausrad</translation>
    </message>
    <message>
        <source>Thumbnails of the usual size</source>
        <translation>Vorschaubilder in normaler Größe</translation>
    </message>
    <message>
        <source>Pause or resume the selected uploads</source>
        <translation>Ausgewählte Uploads anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Retry what failed, decide what needs you, else show the details</source>
        <translation>Fehlgeschlagenes wiederholen, Offenes entscheiden, sonst Details anzeigen</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Cancel the selected uploads, or take finished ones off the list</source>
        <translation>Ausgewählte Uploads abbrechen oder beendete aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Move the selected uploads up, down</source>
        <translation>Ausgewählte Uploads nach oben, nach unten verschieben</translation>
    </message>
    <message>
        <source>Move the selected uploads to the top, the bottom</source>
        <translation>Ausgewählte Uploads ganz nach oben, ganz nach unten verschieben</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Works&amp;paces...</source>
        <translation>Arbeitsb&amp;ereiche&#xa0;…</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>A&amp;bout Reeldeck</source>
        <translation>Übe&amp;r Reeldeck</translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation>Hilfe zum Element mit dem Fokus</translation>
    </message>
</context>
<context>
    <name>reeldeck::ApiCall</name>
    <message>
        <source>The platform takes no more requests of this kind until %1. Try again after that.</source>
        <translation>Die Plattform nimmt bis %1 keine weiteren Anfragen dieser Art an. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened for reading. Check that it is still there and that you may read it.</source>
        <translation>Die Datei kann nicht zum Lesen geöffnet werden. Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This item has no valid ID, so the platform can&apos;t find it. Refresh the list.</source>
        <translation>Dieses Element hat keine gültige ID, daher kann die Plattform es nicht finden. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>This upload has no valid ID, so the platform can&apos;t find it.</source>
        <translation>Dieser Upload hat keine gültige ID, daher kann die Plattform ihn nicht finden.</translation>
    </message>
    <message>
        <source>This asset has no valid ID in the index, so it can&apos;t be found there.</source>
        <translation>Dieses Asset hat im Index keine gültige ID, daher ist es dort nicht zu finden.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ApiEndpoint</name>
    <message>
        <source>The address of the platform is not usable. Connect the account again with its full base URL, from the menu at the right of the toolbar.</source>
        <translation>Die Adresse der Plattform ist nicht verwendbar. Verbinden Sie das Konto erneut mit vollständiger Basis-URL, über das Menü rechts in der Symbolleiste.</translation>
    </message>
    <message>
        <source>There is no API key for this workspace. Enter it in the workspace settings.</source>
        <translation>Für diesen Arbeitsbereich gibt es keinen API-Schlüssel. Geben Sie ihn in den Einstellungen des Arbeitsbereichs ein.</translation>
    </message>
    <message>
        <source>The API key holds spaces, line breaks or other characters that no key has. Copy it again from your account and enter it in the workspace settings.</source>
        <translation>Der API-Schlüssel enthält Leerzeichen, Zeilenumbrüche oder andere Zeichen, die kein Schlüssel hat. Kopieren Sie ihn erneut aus Ihrem Konto, und geben Sie ihn in den Einstellungen des Arbeitsbereichs ein.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AppContext</name>
    <message>
        <source>%1 The uploads are paused: resume them once the account may upload.</source>
        <translation>%1 Die Uploads sind angehalten: Setzen Sie sie fort, sobald das Konto hochladen darf.</translation>
    </message>
    <message>
        <source>Uploads finished</source>
        <translation>Uploads abgeschlossen</translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation>%1 wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source> · API key needed</source>
        <translation> · API-Schlüssel erforderlich</translation>
    </message>
    <message>
        <source> · waiting for the keychain</source>
        <translation> · wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source> · not connected</source>
        <translation> · nicht verbunden</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDelegate</name>
    <message>
        <source>This part of the list could not be loaded.</source>
        <translation>Dieser Teil der Liste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDetails</name>
    <message>
        <source>Asset details</source>
        <translation>Asset-Details</translation>
    </message>
    <message>
        <source>Select an asset to see it here.</source>
        <translation>Wählen Sie ein Asset aus, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>Filename</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>Asset-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>Show JSON...</source>
        <translation>JSON anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (local)</source>
        <comment>date and time in the person&apos;s own time zone</comment>
        <translation>%1 (Ortszeit)</translation>
    </message>
    <message>
        <source>never known</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>nicht zu ermitteln</translation>
    </message>
    <message>
        <source>still processing</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>noch in Verarbeitung</translation>
    </message>
    <message>
        <source>not told by the platform</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>von der Plattform nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets selected</source>
        <translation>
            <numerusform>%Ln Asset ausgewählt</numerusform>
            <numerusform>%Ln Assets ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the asset&apos;s ID</source>
        <translation>ID des Assets kopieren</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Copy asset ID</source>
        <translation>Asset-ID kopieren</translation>
    </message>
    <message>
        <source>Copy type</source>
        <translation>Typ kopieren</translation>
    </message>
    <message>
        <source>Copy method</source>
        <translation>Methode kopieren</translation>
    </message>
    <message>
        <source>Copy status</source>
        <translation>Status kopieren</translation>
    </message>
    <message>
        <source>Copy reason</source>
        <translation>Grund kopieren</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>Copy size</source>
        <translation>Größe kopieren</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Dauer in Sekunden</translation>
    </message>
    <message>
        <source>Copy duration</source>
        <translation>Dauer kopieren</translation>
    </message>
    <message>
        <source>Time of creation</source>
        <translation>Erstellungszeit</translation>
    </message>
    <message>
        <source>Copy time of creation</source>
        <translation>Erstellungszeit kopieren</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>Stream-URL</translation>
    </message>
    <message>
        <source>Copy stream URL</source>
        <translation>Stream-URL kopieren</translation>
    </message>
    <message>
        <source>Thumbnail URL</source>
        <translation>Vorschaubild-URL</translation>
    </message>
    <message>
        <source>Copy thumbnail URL</source>
        <translation>Vorschaubild-URL kopieren</translation>
    </message>
    <message>
        <source>Copy filename</source>
        <translation>Dateinamen kopieren</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Name noch nicht bekannt</translation>
    </message>
    <message>
        <source>never for images</source>
        <translation>nicht bei Bildern</translation>
    </message>
    <message>
        <source>Size in bytes: %1</source>
        <translation>Größe in Bytes: %1</translation>
    </message>
    <message>
        <source>Duration in seconds: %1</source>
        <translation>Dauer in Sekunden: %1</translation>
    </message>
    <message>
        <source>In UTC: %1</source>
        <translation>In UTC: %1</translation>
    </message>
    <message>
        <source>As the platform says it: %1</source>
        <translation>Wortlaut der Plattform: %1</translation>
    </message>
    <message>
        <source>Playing your file: the platform could not process it.</source>
        <translation>Wiedergabe Ihrer Datei: Die Plattform konnte sie nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Playing your file: no stream was requested for this asset.</source>
        <translation>Wiedergabe Ihrer Datei: Für dieses Asset wurde kein Stream angefordert.</translation>
    </message>
    <message>
        <source>Playing your file: the platform could not make a stream of it.</source>
        <translation>Wiedergabe Ihrer Datei: Die Plattform konnte daraus keinen Stream erstellen.</translation>
    </message>
    <message>
        <source>Playing your file: the platform can&apos;t be reached for the stream.</source>
        <translation>Wiedergabe Ihrer Datei: Die Plattform ist für den Stream nicht erreichbar.</translation>
    </message>
    <message>
        <source>Playing your file, until the platform has made the stream.</source>
        <translation>Wiedergabe Ihrer Datei, bis die Plattform den Stream erstellt hat.</translation>
    </message>
    <message>
        <source>The platform could not process this file, so there is nothing to play.</source>
        <translation>Die Plattform konnte diese Datei nicht verarbeiten. Es gibt daher nichts abzuspielen.</translation>
    </message>
    <message>
        <source>No stream was requested for this asset, so it can&apos;t be played here. To play it, upload the file once more with “Make a stream” turned on.</source>
        <translation>Für dieses Asset wurde kein Stream angefordert, daher kann es hier nicht abgespielt werden. Um es abzuspielen, laden Sie die Datei noch einmal mit der Option „Stream für die Wiedergabe erstellen“ hoch.</translation>
    </message>
    <message>
        <source>The platform could not make a stream of this asset.</source>
        <translation>Die Plattform konnte von diesem Asset keinen Stream erstellen.</translation>
    </message>
    <message>
        <source>The stream is ready, but the platform has to be reached to play it. It can be played as soon as the platform answers again.</source>
        <translation>Der Stream ist bereit, aber zum Abspielen muss die Plattform erreichbar sein. Das geht, sobald die Plattform wieder antwortet.</translation>
    </message>
    <message>
        <source>The platform is making the stream. It can be played as soon as it is ready.</source>
        <translation>Die Plattform erstellt den Stream. Er kann abgespielt werden, sobald er bereit ist.</translation>
    </message>
    <message>
        <source>The stream is pending. It can be played as soon as it is ready.</source>
        <translation>Der Stream steht noch aus. Er kann abgespielt werden, sobald er bereit ist.</translation>
    </message>
    <message>
        <source>Open Stream In...</source>
        <translation>Stream öffnen in&#xa0;…</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the asset</comment>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the asset</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the asset</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the asset&apos;s status</comment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>the stream</comment>
        <translation>nicht angefordert</translation>
    </message>
    <message>
        <source>never made</source>
        <comment>the stream</comment>
        <translation>nie erstellt</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the stream</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the stream</comment>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the stream</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the stream</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the stream&apos;s status</comment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>the thumbnail</comment>
        <translation>nicht angefordert</translation>
    </message>
    <message>
        <source>never made</source>
        <comment>the thumbnail</comment>
        <translation>nie erstellt</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the thumbnail</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the thumbnail</comment>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the thumbnail</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the thumbnail</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the thumbnail&apos;s status</comment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>This is the platform&apos;s thumbnail. The picture itself is not on this computer.</source>
        <translation>Dies ist das Vorschaubild der Plattform. Das Bild selbst ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The platform could not process this image, and its file is not on this computer.</source>
        <translation>Die Plattform konnte dieses Bild nicht verarbeiten, und seine Datei ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>There is no picture of this image: no thumbnail was requested, and its file is not on this computer.</source>
        <translation>Dieses Bild kann nicht gezeigt werden: Es wurde kein Vorschaubild angefordert, und die Datei ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The platform could not make a thumbnail of this image, and its file is not on this computer.</source>
        <translation>Die Plattform konnte von diesem Bild kein Vorschaubild erstellen, und seine Datei ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The platform is making the thumbnail. It is shown as soon as it is ready.</source>
        <translation>Die Plattform erstellt das Vorschaubild. Es wird angezeigt, sobald es bereit ist.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetFile</name>
    <message>
        <source>The table can&apos;t be written to “%1”: %2. Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>Die Tabelle kann nicht in „%1“ geschrieben werden: %2. Prüfen Sie die Zugriffsrechte des Ordners und den freien Speicherplatz, oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetTableModel</name>
    <message>
        <source>This asset could not be loaded. Retry to ask for it again.</source>
        <translation>Dieses Asset konnte nicht geladen werden. Mit „Wiederholen“ fordern Sie es erneut an.</translation>
    </message>
    <message>
        <source>This asset is not loaded yet.</source>
        <translation>Dieses Asset ist noch nicht geladen.</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetTileDelegate</name>
    <message>
        <source>This could not be loaded.</source>
        <translation>Konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetView</name>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln Asset</numerusform>
            <numerusform>%Ln Assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundController</name>
    <message>
        <source>Uploads go on</source>
        <translation>Uploads laufen weiter</translation>
    </message>
    <message>
        <source>Start Reeldeck again to bring its window back.</source>
        <translation>Starten Sie Reeldeck erneut, um das Fenster zurückzuholen.</translation>
    </message>
    <message>
        <source>In the background uploading goes on, and an icon in the panel brings the window back.</source>
        <translation>Im Hintergrund laufen die Uploads weiter, und ein Symbol in der Kontrollleiste holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>In the background uploading goes on. Start Reeldeck again to bring the window back.</source>
        <translation>Im Hintergrund laufen die Uploads weiter. Starten Sie Reeldeck erneut, um das Fenster zurückzuholen.</translation>
    </message>
    <message>
        <source>In the background uploading goes on, with the window minimized.</source>
        <translation>Im Hintergrund laufen die Uploads bei minimiertem Fenster weiter.</translation>
    </message>
    <message>
        <source>Close Reeldeck</source>
        <translation>Reeldeck schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are not finished.</source>
        <translation>
            <numerusform>%Ln Upload ist nicht abgeschlossen.</numerusform>
            <numerusform>%Ln Uploads sind nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>After quitting, what is left goes on by itself at the next start.</source>
        <translation>Nach dem Beenden geht der Rest beim nächsten Start von selbst weiter.</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Keep Window Open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%L1 of %L2 uploaded</source>
        <translation>%L1 von %L2 hochgeladen</translation>
    </message>
    <message>
        <source>The uploads are paused</source>
        <translation>Die Uploads sind angehalten</translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. Reeldeck quits in %Ln seconds.</source>
        <translation>
            <numerusform>Alle Uploads sind beendet. Reeldeck wird in %Ln Sekunde beendet.</numerusform>
            <numerusform>Alle Uploads sind beendet. Reeldeck wird in %Ln Sekunden beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>Alle Uploads sind beendet. Der Computer wechselt in %Ln Sekunde in den Standby.</numerusform>
            <numerusform>Alle Uploads sind beendet. Der Computer wechselt in %Ln Sekunden in den Standby.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay Open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Stay Awake</source>
        <translation>Wach bleiben</translation>
    </message>
    <message>
        <source>Uploads finished</source>
        <translation>Uploads abgeschlossen</translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundPortal</name>
    <message>
        <source>Uploads go on without a window.</source>
        <translation>Uploads laufen ohne Fenster weiter.</translation>
    </message>
</context>
<context>
    <name>reeldeck::BaseUrl</name>
    <message>
        <source>There is no address. Enter the base URL of the platform, for example https://api.twelvelabs.io/v1.3.</source>
        <translation>Es fehlt eine Adresse. Geben Sie die Basis-URL der Plattform ein, zum Beispiel https://api.twelvelabs.io/v1.3.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Enter the base URL of the platform, for example https://api.twelvelabs.io/v1.3.</source>
        <translation>„%1“ ist keine Webadresse. Geben Sie die Basis-URL der Plattform ein, zum Beispiel https://api.twelvelabs.io/v1.3.</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which the platform does not use. Remove everything up to the @ sign and enter the API key in its own field.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort, das die Plattform nicht verwendet. Entfernen Sie alles bis zum @-Zeichen, und geben Sie den API-Schlüssel in sein eigenes Feld ein.</translation>
    </message>
    <message>
        <source>“%1” does not begin with https:// or http://. The platform can be reached in these two ways only.</source>
        <translation>„%1“ beginnt nicht mit https:// oder http://. Die Plattform ist nur auf diesen beiden Wegen erreichbar.</translation>
    </message>
    <message>
        <source>The base URL must end with its path. Remove the part that begins with “?” or “#”.</source>
        <translation>Die Basis-URL muss mit ihrem Pfad enden. Entfernen Sie den Teil, der mit „?“ oder „#“ beginnt.</translation>
    </message>
    <message>
        <source>With http:// anybody on the way to %1 could read your API key. Use https:// instead.</source>
        <translation>Mit http:// könnte jeder auf dem Weg zu %1 Ihren API-Schlüssel lesen. Verwenden Sie stattdessen https://.</translation>
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
        <translation>Kein geladenes Asset hat einen Namen, der mit „%1“ beginnt. Mit %2 durchsuchen Sie alle Namen.</translation>
    </message>
    <message>
        <source>The platform does not accept the API key of this workspace any more. Enter a valid one.</source>
        <translation>Die Plattform akzeptiert den API-Schlüssel dieses Arbeitsbereichs nicht mehr. Geben Sie einen gültigen ein.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Video to %1, audio to %2, images to %3.</source>
        <translation>Video bis %1, Audio bis %2, Bilder bis %3.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with %L2 of %Ln assets.</source>
        <translation>
            <numerusform>Dies ist eine Kopie (Stand: %1) mit %L2 von %Ln Asset.</numerusform>
            <numerusform>Dies ist eine Kopie (Stand: %1) mit %L2 von %Ln Assets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with all %Ln assets.</source>
        <translation>
            <numerusform>Dies ist eine vollständige Kopie (Stand: %1) mit %Ln Asset.</numerusform>
            <numerusform>Dies ist eine vollständige Kopie (Stand: %1) mit allen %Ln Assets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln known assets</source>
        <translation>
            <numerusform>%L1 von %Ln bekannten Asset</numerusform>
            <numerusform>%L1 von %Ln bekannten Assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known assets</source>
        <translation>
            <numerusform>%Ln bekanntes Asset</numerusform>
            <numerusform>%Ln bekannte Assets</numerusform>
        </translation>
    </message>
    <message>
        <source>No matching assets</source>
        <translation>Keine passenden Assets</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>Noch keine Assets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching assets</source>
        <translation>
            <numerusform>%Ln passendes Asset</numerusform>
            <numerusform>%Ln passende Assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln Asset</numerusform>
            <numerusform>%Ln Assets</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time of day</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date, time of day</comment>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>reeldeck::ChipsBar</name>
    <message>
        <source>Save Filter...</source>
        <translation>Filter speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>All assets, newest first</source>
        <translation>Alle Assets, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>reeldeck::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>These columns stand beside the name, in this order.</source>
        <translation>Diese Spalten stehen in dieser Reihenfolge neben dem Namen.</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Number of assets to delete</source>
        <translation>Anzahl der zu löschenden Assets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete Asset</source>
        <translation>Asset löschen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The file, its stream and its thumbnail are removed from the platform for good. You can undo for 5 seconds.</source>
        <translation>Die Datei, ihr Stream und ihr Vorschaubild werden endgültig von der Plattform entfernt. Sie können das 5 Sekunden lang rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete Assets</source>
        <translation>Assets löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln assets?</source>
        <translation>
            <numerusform>%Ln Asset löschen?</numerusform>
            <numerusform>%Ln Assets löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>„%1“ und „%2“</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>names; size</comment>
        <translation>%1; insgesamt %2</translation>
    </message>
    <message>
        <source>The files, their streams and their thumbnails are removed from the platform for good. You can undo for 5 seconds.</source>
        <translation>Die Dateien, ihre Streams und ihre Vorschaubilder werden endgültig von der Plattform entfernt. Sie können das 5 Sekunden lang rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Assets</source>
        <translation>
            <numerusform>%Ln Asset löschen</numerusform>
            <numerusform>%Ln Assets löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln assets of this account?</source>
        <translation>
            <numerusform>%Ln Asset dieses Kontos löschen?</numerusform>
            <numerusform>Alle %Ln Assets dieses Kontos löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln matching assets?</source>
        <translation>
            <numerusform>%Ln passendes Asset löschen?</numerusform>
            <numerusform>Alle %Ln passenden Assets löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not filtered: nothing is left afterwards.</source>
        <translation>Die Liste ist nicht gefiltert: Danach bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>They match the filter: %1</source>
        <comment>filters</comment>
        <translation>Sie passen zum Filter: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two filters</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>To delete them, type how many they are: %1</source>
        <translation>Geben Sie zum Löschen die Anzahl ein: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold it: %1. You will be asked before it goes from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln Index enthält es: %1. Bevor es dort entfernt wird, werden Sie gefragt.</numerusform>
            <numerusform>%Ln Indizes enthalten es: %1. Bevor es dort entfernt wird, werden Sie gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold some of them: %1. You will be asked before those go from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln Index enthält einige davon: %1. Bevor sie dort entfernt werden, werden Sie gefragt.</numerusform>
            <numerusform>%Ln Indizes enthalten einige davon: %1. Bevor sie dort entfernt werden, werden Sie gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose it: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln Entität verliert es: %1.</numerusform>
            <numerusform>%Ln Entitäten verlieren es: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose some of them: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln Entität verliert einige davon: %1.</numerusform>
            <numerusform>%Ln Entitäten verlieren einige davon: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking what uses it...</source>
        <translation>Verwendung wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Asking what uses them...</source>
        <translation>Verwendung wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Not all of what uses it could be read.</source>
        <translation>Die Verwendung konnte nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>No index and no entity uses it.</source>
        <translation>Kein Index und keine Entität verwendet es.</translation>
    </message>
    <message>
        <source>No index and no entity uses them.</source>
        <translation>Kein Index und keine Entität verwendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %Ln were looked at.</source>
        <translation>
            <numerusform>Nur die ersten %1 von %Ln wurden geprüft.</numerusform>
            <numerusform>Nur die ersten %1 von %Ln wurden geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, “%2” and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>„%1“, „%2“ und %Ln weiteres</numerusform>
            <numerusform>„%1“, „%2“ und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has not shown all of them yet.</source>
        <translation>Die Liste hat noch nicht alle davon gezeigt.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ConflictDialog</name>
    <message>
        <source>Assets in use</source>
        <translation>Assets in Verwendung</translation>
    </message>
    <message>
        <source>Number of assets to delete</source>
        <translation>Anzahl der zu löschenden Assets</translation>
    </message>
    <message>
        <source>Keep Assets</source>
        <translation>Assets behalten</translation>
    </message>
    <message>
        <source>Remove from Indexes and Delete</source>
        <translation>Aus Indizes entfernen und löschen</translation>
    </message>
    <message>
        <source>Delete Anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>The platform says it is in use. What uses it could not be read.</source>
        <translation>Laut Plattform ist es in Verwendung. Was es verwendet, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The platform says it is in use, but not by what.</source>
        <translation>Die Plattform meldet, dass es in Verwendung ist, aber nicht, wo.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It can also be removed from its indexes first and then be deleted, unless something uses it anew.</source>
        <translation>Es kann auch zuerst aus seinen Indizes entfernt und dann gelöscht werden, sofern nichts Neues es verwendet.</translation>
    </message>
    <message>
        <source>They can also be removed from their indexes first and then be deleted, but for what is used anew.</source>
        <translation>Sie können auch zuerst aus ihren Indizes entfernt und dann gelöscht werden, außer was neu verwendet wird.</translation>
    </message>
    <message>
        <source>The asset is in use</source>
        <translation>Das Asset ist in Verwendung</translation>
    </message>
    <message>
        <source>It was not deleted. It is referenced by indexes; deleting it anyway removes it from search and analysis there.</source>
        <translation>Es wurde nicht gelöscht. Indizes verweisen darauf; wenn Sie es trotzdem löschen, fehlt es dort in Suche und Analyse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 assets are in use</source>
        <translation>
            <numerusform>%Ln von %L1 Assets ist in Verwendung</numerusform>
            <numerusform>%Ln von %L1 Assets sind in Verwendung</numerusform>
        </translation>
    </message>
    <message>
        <source>None was deleted.</source>
        <translation>Keines wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln wurde gelöscht.</numerusform>
            <numerusform>%Ln wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are referenced by indexes; deleting them anyway removes them from search and analysis there.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Auf %Ln Asset verweisen Indizes; wenn Sie es trotzdem löschen, fehlt es dort in Suche und Analyse.</numerusform>
            <numerusform>Auf diese %Ln verweisen Indizes; wenn Sie sie trotzdem löschen, fehlen sie dort in Suche und Analyse.</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete them all the same, type how many they are: %1</source>
        <translation>Geben Sie die Anzahl ein, um sie trotzdem zu löschen: %1</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>In the index “%1”</source>
        <translation>Im Index „%1“</translation>
    </message>
    <message>
        <source>In an index</source>
        <translation>In einem Index</translation>
    </message>
    <message>
        <source>In the index %1</source>
        <comment>an id</comment>
        <translation>Im Index %1</translation>
    </message>
    <message>
        <source>In the index “%1” since %2</source>
        <comment>name, date</comment>
        <translation>Im Index „%1“ seit %2</translation>
    </message>
    <message>
        <source>In an index since %1</source>
        <comment>date</comment>
        <translation>In einem Index seit %1</translation>
    </message>
    <message>
        <source>In the index %1 since %2</source>
        <comment>an id, date</comment>
        <translation>Im Index %1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more assets. “Copy List” has them all.</source>
        <translation>
            <numerusform>Und noch %Ln Asset. „Liste kopieren“ enthält alle.</numerusform>
            <numerusform>Und noch %Ln Assets. „Liste kopieren“ enthält alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ConnectDialog</name>
    <message>
        <source>Connect to the platform</source>
        <translation>Mit der Plattform verbinden</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Ihr Konto verbinden</translation>
    </message>
    <message>
        <source>Reeldeck asks the platform for your assets with this key, and sends it nowhere else.</source>
        <translation>Mit diesem Schlüssel fragt Reeldeck die Plattform nach Ihren Assets und sendet ihn nirgendwo anders hin.</translation>
    </message>
    <message>
        <source>Address of the platform:</source>
        <translation>Adresse der Plattform:</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>Adresse der Plattform</translation>
    </message>
    <message>
        <source>API key:</source>
        <translation>API-Schlüssel:</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Name of this workspace (optional):</source>
        <translation>Name dieses Arbeitsbereichs (optional):</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>The address of the platform must begin with https:// or http:// and name a host.</source>
        <translation>Die Adresse der Plattform muss mit https:// oder http:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way could read your key. Use https:// if the platform has it.</source>
        <translation>Diese Adresse ist nicht verschlüsselt: Jeder auf dem Weg könnte Ihren Schlüssel lesen. Verwenden Sie https://, wenn die Plattform es anbietet.</translation>
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
            <numerusform>Höchstens %Ln Asset wird auf einmal kopiert. Wählen Sie weniger aus, oder exportieren Sie sie als Tabelle oder JSON.</numerusform>
            <numerusform>Höchstens %Ln Assets werden auf einmal kopiert. Wählen Sie weniger aus, oder exportieren Sie sie als Tabelle oder JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is copied: %L1 of %L2.</source>
        <translation>Daten zum Kopieren werden gelesen: %L1 von %L2.</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Nichts wurde kopiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs copied.</source>
        <translation>
            <numerusform>%Ln ID kopiert.</numerusform>
            <numerusform>%Ln IDs kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names copied.</source>
        <translation>
            <numerusform>%Ln Name kopiert.</numerusform>
            <numerusform>%Ln Namen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The JSON of %Ln assets copied.</source>
        <translation>
            <numerusform>JSON von %Ln Asset kopiert.</numerusform>
            <numerusform>JSON von %Ln Assets kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing copied: stream URLs are only known while the platform can be reached.</source>
        <translation>Nichts kopiert: Stream-URLs sind nur bekannt, solange die Plattform erreichbar ist.</translation>
    </message>
    <message>
        <source>Nothing copied: no selected asset has a stream that is ready.</source>
        <translation>Nichts kopiert: Kein ausgewähltes Asset hat einen Stream, der bereit ist.</translation>
    </message>
    <message numerus="yes">
        <source>Stream URLs copied: %L1, of %Ln selected assets.</source>
        <translation>
            <numerusform>Kopierte Stream-URLs: %L1, bei %Ln ausgewählten Asset.</numerusform>
            <numerusform>Kopierte Stream-URLs: %L1, bei %Ln ausgewählten Assets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::CreateAssetCall</name>
    <message>
        <source>This is no address from which the platform can fetch a file. Enter one that begins with https:// or http://.</source>
        <translation>Von dieser Adresse kann die Plattform keine Datei abrufen. Geben Sie eine ein, die mit https:// oder http:// beginnt.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionBatch</name>
    <message numerus="yes">
        <source>It was removed from %Ln indexes before.</source>
        <translation>
            <numerusform>Vorher wurde es aus %Ln Index entfernt.</numerusform>
            <numerusform>Vorher wurde es aus %Ln Indizes entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it was deleted is not known; refresh the list to see.</source>
        <translation>Ob es gelöscht wurde, ist nicht bekannt; aktualisieren Sie die Liste, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionController</name>
    <message>
        <source>The deletion could not be written to the log “%1”: %2.</source>
        <translation>Die Löschung konnte nicht in das Protokoll „%1“ geschrieben werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln assets are deleted at once. Filter the list to fewer.</source>
        <translation>
            <numerusform>Höchstens %Ln Asset wird auf einmal gelöscht. Grenzen Sie die Liste mit dem Filter ein.</numerusform>
            <numerusform>Höchstens %Ln Assets werden auf einmal gelöscht. Grenzen Sie die Liste mit dem Filter ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” will be deleted.</source>
        <translation>„%1“ wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets will be deleted.</source>
        <translation>
            <numerusform>%Ln Asset wird gelöscht.</numerusform>
            <numerusform>%Ln Assets werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting: %L1 of %L2.</source>
        <translation>Löschen: %L1 von %L2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop deleting</source>
        <translation>Löschen stoppen</translation>
    </message>
    <message numerus="yes">
        <source>The last deletion was cut off before its end: %1 of %Ln assets were not deleted, or no answer came. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>Das letzte Löschen wurde vorzeitig unterbrochen: Von %Ln Asset wurde %1 nicht gelöscht, oder es kam keine Antwort. Nichts davon geht von selbst weiter.</numerusform>
            <numerusform>Das letzte Löschen wurde vorzeitig unterbrochen: Von %Ln Assets wurden %1 nicht gelöscht, oder es kam keine Antwort. Nichts davon geht von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Which</source>
        <translation>Betroffene anzeigen</translation>
    </message>
    <message>
        <source>Not deleted, or without an answer:</source>
        <translation>Nicht gelöscht oder ohne Antwort:</translation>
    </message>
    <message>
        <source>In use, and kept, because you had not answered yet:</source>
        <translation>In Verwendung und behalten, weil Sie noch nicht geantwortet hatten:</translation>
    </message>
    <message>
        <source>Kept, because the time to undo was not over:</source>
        <translation>Behalten, weil die Zeit zum Rückgängigmachen noch lief:</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Gelöscht:</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the last deletion began: %Ln assets were kept. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>Das Programm endete, bevor das letzte Löschen begann: %Ln Asset wurde behalten. Nichts davon geht von selbst weiter.</numerusform>
            <numerusform>Das Programm endete, bevor das letzte Löschen begann: %Ln Assets wurden behalten. Nichts davon geht von selbst weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLog</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogController</name>
    <message>
        <source>Export Deletions</source>
        <translation>Löschungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions are in “%1”.</source>
        <translation>
            <numerusform>%Ln Löschung steht in „%1“.</numerusform>
            <numerusform>%Ln Löschungen stehen in „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogDialog</name>
    <message>
        <source>What Happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search the deletions</source>
        <translation>Löschungen durchsuchen</translation>
    </message>
    <message>
        <source>Search by name, ID or path</source>
        <translation>Nach Name, ID oder Pfad suchen</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Upload Again</source>
        <translation>Erneut hochladen</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the log...</source>
        <translation>Protokoll wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing has been deleted from here yet.</source>
        <translation>Von hier aus wurde noch nichts gelöscht.</translation>
    </message>
    <message>
        <source>No deletion matches “%1”.</source>
        <translation>Keine Löschung passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln deletions match.</source>
        <translation>
            <numerusform>%1 von %Ln Löschung passt dazu.</numerusform>
            <numerusform>%1 von %Ln Löschungen passen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions, the newest first.</source>
        <translation>
            <numerusform>%Ln Löschung.</numerusform>
            <numerusform>%Ln Löschungen, die neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file that was uploaded is not on this computer.</source>
        <translation>Die hochgeladene Datei ist nicht auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogModel</name>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Verwendung</translation>
    </message>
    <message>
        <source>%1, uploaded from %2</source>
        <comment>name, path</comment>
        <translation>%1, hochgeladen von %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Removed from its indexes</source>
        <translation>Aus Indizes entfernt</translation>
    </message>
    <message>
        <source>In use, forced</source>
        <translation>In Verwendung, erzwungen</translation>
    </message>
    <message>
        <source>Use at Deletion</source>
        <translation>Verwendung beim Löschen</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionSummaryDialog</name>
    <message>
        <source>What Was Deleted</source>
        <translation>Was gelöscht wurde</translation>
    </message>
    <message>
        <source>What became of each asset</source>
        <translation>Was aus jedem Asset wurde</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>reeldeck::DetailsController</name>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>“%1” could not be started.</source>
        <translation>„%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Default Application</source>
        <translation>Standardanwendung</translation>
    </message>
    <message>
        <source>Copy Stream URL</source>
        <translation>Stream-URL kopieren</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>Stream-URL</translation>
    </message>
</context>
<context>
    <name>reeldeck::DiagnosticsController</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics are in “%1”. Read them before you pass them on; Reeldeck sends nothing.</source>
        <translation>Die Diagnosedaten stehen in „%1“. Lesen Sie sie, bevor Sie sie weitergeben; Reeldeck sendet nichts.</translation>
    </message>
    <message>
        <source>The diagnostics can&apos;t be written to “%1”: %2. Choose another place.</source>
        <translation>Die Diagnosedaten können nicht in „%1“ geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Reeldeck crashed last time, and kept a note of it.</source>
        <translation>Reeldeck ist beim letzten Mal abgestürzt und hat das vermerkt.</translation>
    </message>
    <message>
        <source>Reeldeck did not end well last time: it was ended from outside, or the computer went off.</source>
        <translation>Reeldeck wurde beim letzten Mal nicht ordentlich beendet: Es wurde von außen beendet, oder der Computer ging aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished uploads are back and go on.</source>
        <translation>
            <numerusform>%Ln nicht abgeschlossener Upload ist wieder da und geht weiter.</numerusform>
            <numerusform>%Ln nicht abgeschlossene Uploads sind wieder da und gehen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was unfinished.</source>
        <translation>Alle Uploads waren abgeschlossen.</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
</context>
<context>
    <name>reeldeck::DropOverlay</name>
    <message>
        <source>Looking through the files...</source>
        <translation>Dateien werden durchgesehen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>reeldeck::EmptyState</name>
    <message>
        <source>Upload Files...</source>
        <translation>Dateien hochladen&#xa0;…</translation>
    </message>
    <message>
        <source>From URL...</source>
        <translation>Von URL&#xa0;…</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open the Local Library</source>
        <translation>Lokale Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Ihr Konto verbinden</translation>
    </message>
    <message>
        <source>Drop video, audio or images here</source>
        <translation>Video, Audio oder Bilder hier ablegen</translation>
    </message>
    <message>
        <source>No assets match the filter</source>
        <translation>Keine Assets passen zum Filter</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>The assets could not be loaded</source>
        <translation>Die Assets konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading assets...</source>
        <translation>Assets werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>This workspace has no API key yet. Enter yours to see its assets.</source>
        <translation>Dieser Arbeitsbereich hat noch keinen API-Schlüssel. Geben Sie Ihren ein, um die Assets zu sehen.</translation>
    </message>
    <message>
        <source>Drop files and folders anywhere in this window.</source>
        <translation>Sie können Dateien und Ordner an beliebiger Stelle in diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Try a shorter name or other types.</source>
        <translation>Versuchen Sie einen kürzeren Namen oder andere Typen.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. Check the network, then try again.</source>
        <translation>Die Plattform ist nicht erreichbar. Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The platform answered with an error. Try again in a moment.</source>
        <translation>Die Plattform hat mit einem Fehler geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Connect a TwelveLabs Account...</source>
        <translation>TwelveLabs-Konto verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Where are your assets?</source>
        <translation>Wo sind Ihre Assets?</translation>
    </message>
    <message>
        <source>The local library is on this computer and works at once, without an account and without a network. A TwelveLabs account needs its API key. You can have both, and go from one to the other in the Menu.</source>
        <translation>Die lokale Bibliothek liegt auf diesem Computer und funktioniert sofort, ohne Konto und ohne Netzwerk. Ein TwelveLabs-Konto braucht seinen API-Schlüssel. Sie können beides haben und im Menü zwischen ihnen wechseln.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ErrorTable</name>
    <message>
        <source>The platform takes no more for now, because the quota of the account is used up. Try again when it begins anew.</source>
        <translation>Die Plattform nimmt vorerst nichts mehr an, weil das Kontingent des Kontos aufgebraucht ist. Versuchen Sie es erneut, sobald es neu beginnt.</translation>
    </message>
    <message>
        <source>The platform no longer has this item. It may have been deleted elsewhere; refresh the list.</source>
        <translation>Die Plattform hat dieses Element nicht mehr. Möglicherweise wurde es anderswo gelöscht; aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>The platform does not accept the API key. Connect the account again with a valid key, from the menu at the right of the toolbar.</source>
        <translation>Die Plattform akzeptiert den API-Schlüssel nicht. Verbinden Sie das Konto erneut mit einem gültigen Schlüssel, über das Menü rechts in der Symbolleiste.</translation>
    </message>
    <message>
        <source>The platform takes no more requests for now, because the rate limit of the account is reached. Try again in a little while.</source>
        <translation>Die Plattform nimmt vorerst keine Anfragen mehr an, weil das Anfragelimit des Kontos erreicht ist. Versuchen Sie es in Kürze erneut.</translation>
    </message>
    <message>
        <source>The account has used up what its plan includes. Free some space or change the plan, then try again.</source>
        <translation>Das Konto hat den Umfang seines Tarifs ausgeschöpft. Geben Sie Speicherplatz frei, oder wechseln Sie den Tarif; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file is larger than the platform takes. Make it smaller or upload it by its public URL.</source>
        <translation>Die Datei ist größer, als die Plattform annimmt. Verkleinern Sie sie, oder laden Sie sie über ihre öffentliche URL hoch.</translation>
    </message>
    <message>
        <source>The platform can&apos;t read this file, because it is damaged or no media file. Check that it plays, then upload it again.</source>
        <translation>Die Plattform kann diese Datei nicht lesen, weil sie beschädigt oder keine Mediendatei ist. Prüfen Sie, ob sie sich abspielen lässt, und laden Sie sie dann erneut hoch.</translation>
    </message>
    <message>
        <source>The account has used up what its plan includes. Change the plan, then try again.</source>
        <translation>Das Konto hat den Umfang seines Tarifs ausgeschöpft. Wechseln Sie den Tarif, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The account may not do this. Check what its plan allows, or use another key.</source>
        <translation>Das Konto darf das nicht. Prüfen Sie, was sein Tarif erlaubt, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 gave up waiting for the request, because the connection is too slow or was interrupted. Check the network, then try again.</source>
        <translation>%1 hat nicht länger auf die Anfrage gewartet, weil die Verbindung zu langsam ist oder unterbrochen wurde. Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The asset is still in use by an index. Remove it there first, or delete it by force.</source>
        <translation>Das Asset wird noch von einem Index verwendet. Entfernen Sie es zuerst dort, oder erzwingen Sie das Löschen.</translation>
    </message>
    <message>
        <source>The platform no longer has this item. It was deleted; refresh the list.</source>
        <translation>Die Plattform hat dieses Element nicht mehr. Es wurde gelöscht; aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>The platform does not take this type of file. Convert it to a common video, audio or image format, then upload it again.</source>
        <translation>Die Plattform nimmt diesen Dateityp nicht an. Konvertieren Sie die Datei in ein gängiges Video-, Audio- oder Bildformat, und laden Sie sie dann erneut hoch.</translation>
    </message>
    <message>
        <source>The platform ran into a fault of its own. Try again later.</source>
        <translation>Auf der Plattform ist ein Fehler aufgetreten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 is there, but the platform behind it does not answer. Try again later.</source>
        <translation>%1 ist da, aber die Plattform dahinter antwortet nicht. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The platform is overloaded or down for maintenance. Try again later.</source>
        <translation>Die Plattform ist überlastet oder in Wartung. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 is there, but the platform behind it did not answer in time. Try again later.</source>
        <translation>%1 ist da, aber die Plattform dahinter hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The platform has no room left to store files. Free some space there, then try again.</source>
        <translation>Die Plattform hat keinen Platz mehr für Dateien. Geben Sie dort Speicherplatz frei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address, where the API key must not go. Check the base URL; to change it, connect the account again from the menu at the right of the toolbar.</source>
        <translation>%1 hat die Anfrage an eine andere Adresse weitergeleitet, an die der API-Schlüssel nicht gelangen darf. Prüfen Sie die Basis-URL; um sie zu ändern, verbinden Sie das Konto erneut, über das Menü rechts in der Symbolleiste.</translation>
    </message>
    <message>
        <source>The platform refused the request. Its whole answer is in the details.</source>
        <translation>Die Plattform hat die Anfrage abgelehnt. Ihre vollständige Antwort steht in den Details.</translation>
    </message>
    <message>
        <source>The platform could not carry out the request because of a fault of its own. Try again later.</source>
        <translation>Die Plattform konnte die Anfrage wegen eines eigenen Fehlers nicht ausführen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 answered, but not as the platform does. Check the base URL, and that no sign-in page of the network is in the way.</source>
        <translation>%1 hat geantwortet, aber nicht wie die Plattform. Prüfen Sie die Basis-URL und ob eine Anmeldeseite des Netzwerks dazwischensteht.</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the network, then try again.</source>
        <translation>Es besteht keine Verbindung zu %1. Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check the proxy in the system&apos;s network settings, then try again.</source>
        <translation>Der Proxy auf dem Weg zu %1 lässt die Verbindung nicht durch. Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came. Check the network, then try again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort kam. Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke during the upload, so it is not known whether the file arrived. Look for it in the list before you upload it again.</source>
        <translation>Die Verbindung zu %1 brach beim Hochladen ab, daher ist nicht bekannt, ob die Datei ankam. Suchen Sie sie in der Liste, bevor Sie sie erneut hochladen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network, then try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether the file arrived. Look for it in the list before you upload it again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet, daher ist nicht bekannt, ob die Datei ankam. Suchen Sie sie in der Liste, bevor Sie sie erneut hochladen.</translation>
    </message>
    <message>
        <source>%1 refused the connection, so the platform is not running there. Check the base URL, or try again later.</source>
        <translation>%1 hat die Verbindung abgelehnt, die Plattform läuft dort also nicht. Prüfen Sie die Basis-URL, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>There is no host named %1, or the network can&apos;t look it up. Check the network and the base URL, then try again.</source>
        <translation>Es gibt keinen Host namens %1, oder das Netzwerk kann ihn nicht auflösen. Prüfen Sie das Netzwerk und die Basis-URL, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time. Check the network, then try again.</source>
        <translation>%1 ist nicht erreichbar: Es kam nicht rechtzeitig eine Antwort. Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, because its certificate is not trusted or its encryption does not fit. Check the address and this computer&apos;s date and time.</source>
        <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden, weil das Zertifikat nicht vertrauenswürdig ist oder die Verschlüsselung nicht passt. Prüfen Sie die Adresse sowie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once. Check the base URL, or try again later.</source>
        <translation>%1 hat die Verbindung sofort geschlossen. Prüfen Sie die Basis-URL, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The platform says: “%1”</source>
        <translation>Die Plattform meldet: „%1“</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of the platform can hold, so it was stopped. Check the base URL; to change it, connect the account again from the menu at the right of the toolbar.</source>
        <translation>%1 hat mehr gesendet, als eine Antwort der Plattform enthalten kann, daher wurde die Übertragung abgebrochen. Prüfen Sie die Basis-URL; um sie zu ändern, verbinden Sie das Konto erneut, über das Menü rechts in der Symbolleiste.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer can&apos;t be understood: %1 %2. Check the base URL, or try again later.</source>
        <translation>Die Antwort der Plattform ist nicht zu verstehen: %1 %2. Prüfen Sie die Basis-URL, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 wants a user name and password. Enter them, then try again.</source>
        <translation>Ein Proxy auf dem Weg zu %1 verlangt Benutzername und Passwort. Geben Sie beides ein, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ExportController</name>
    <message>
        <source>Export Selected Assets</source>
        <translation>Ausgewählte Assets exportieren</translation>
    </message>
    <message>
        <source>Export Assets</source>
        <translation>Assets exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are exported so far.</source>
        <translation>
            <numerusform>%1 Bisher sind %L2 von %Ln Asset exportiert.</numerusform>
            <numerusform>%1 Bisher sind %L2 von %Ln Assets exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Exporting</source>
        <translation>Export fortsetzen</translation>
    </message>
    <message>
        <source>Cancel Export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>%1 The export goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1 Der Export geht von selbst weiter: bisher %L2 von %L3.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2.</source>
        <translation>Exportieren: %L1 von %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets are in “%1”.</source>
        <translation>
            <numerusform>%Ln Asset steht in „%1“.</numerusform>
            <numerusform>%Ln Assets stehen in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the local copy, as the platform can&apos;t be reached.</source>
        <translation>Die Angaben stammen aus der lokalen Kopie, da die Plattform nicht erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was read: the platform now says there are %Ln.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Die Liste hat sich beim Lesen geändert: Laut Plattform ist es jetzt %Ln Asset.</numerusform>
            <numerusform>Die Liste hat sich beim Lesen geändert: Laut Plattform sind es jetzt %Ln Assets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::FieldMenu</name>
    <message>
        <source>Copy &amp;Marked Text</source>
        <translation>&amp;Markierten Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <comment>a field&apos;s name</comment>
        <translation>%1 &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>reeldeck::FileBody</name>
    <message>
        <source>The file can&apos;t be read any further: %1. Check the disk, then upload it again.</source>
        <translation>Die Datei kann nicht weiter gelesen werden: %1. Prüfen Sie den Datenträger, und laden Sie sie dann erneut hoch.</translation>
    </message>
    <message>
        <source>The file became shorter while it was being uploaded, so the upload was stopped. Upload it again once it no longer changes.</source>
        <translation>Die Datei wurde während des Hochladens kürzer, daher wurde der Upload gestoppt. Laden Sie sie erneut hoch, wenn sie sich nicht mehr ändert.</translation>
    </message>
    <message>
        <source>The file became longer while it was being uploaded, so the upload was stopped. Upload it again once it no longer changes.</source>
        <translation>Die Datei wurde während des Hochladens länger, daher wurde der Upload gestoppt. Laden Sie sie erneut hoch, wenn sie sich nicht mehr ändert.</translation>
    </message>
</context>
<context>
    <name>reeldeck::FilterDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Größe ab</translation>
    </message>
    <message>
        <source>for example 10 MB</source>
        <translation>zum Beispiel 10 MB</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Größe bis</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Duration from</source>
        <translation>Dauer ab</translation>
    </message>
    <message>
        <source>for example 1:30</source>
        <translation>zum Beispiel 1:30</translation>
    </message>
    <message>
        <source>Duration to</source>
        <translation>Dauer bis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Erstellt ab</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>Erstellt bis</translation>
    </message>
    <message>
        <source>Only these IDs, one on each line or with commas between them:</source>
        <translation>Nur diese IDs, eine pro Zeile oder durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it like 10 MB or 1.5 GB.</source>
        <translation>„%1“ ist keine Größe. Schreiben Sie sie wie 10 MB oder 1,5 GB.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like 1:30 or 90 s.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie sie wie 1:30 oder 90 s.</translation>
    </message>
    <message>
        <source>A filter ends before it begins, so nothing could match it.</source>
        <translation>Ein Filter endet, bevor er beginnt; dazu könnte nichts passen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs.</source>
        <translation>
            <numerusform>%Ln ID.</numerusform>
            <numerusform>%Ln IDs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform doesn&apos;t filter by status, size, duration or date: Reeldeck does, once it has loaded all assets.</source>
        <translation>Die Plattform filtert nicht nach Status, Größe, Dauer oder Datum: Das macht Reeldeck, sobald es alle Assets geladen hat.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2.</translation>
    </message>
</context>
<context>
    <name>reeldeck::HandOver</name>
    <message>
        <source>The data folder “%1” is in use by Reeldeck on the computer %2. Quit it there, or start with --data-dir and another folder.</source>
        <translation>Der Datenordner „%1“ wird von Reeldeck auf dem Computer %2 verwendet. Beenden Sie es dort, oder starten Sie mit --data-dir und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The socket of the open Reeldeck belongs to another user, so nothing was handed to it.</source>
        <translation>Der Socket des geöffneten Reeldeck gehört einem anderen Benutzer, daher wurde ihm nichts übergeben.</translation>
    </message>
    <message>
        <source>Reeldeck is open in another version. Quit it, then start it again.</source>
        <translation>Reeldeck ist in einer anderen Version geöffnet. Beenden Sie es, und starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>Reeldeck is open already and does not answer.</source>
        <translation>Reeldeck ist bereits geöffnet und antwortet nicht.</translation>
    </message>
    <message>
        <source>The data folder “%1” is in use, and the Reeldeck that uses it can&apos;t be reached.</source>
        <translation>Der Datenordner „%1“ ist in Verwendung, und das Reeldeck, das ihn verwendet, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Reeldeck is open, but its answer can&apos;t be understood. Quit it, then start it again.</source>
        <translation>Reeldeck ist geöffnet, aber seine Antwort ist nicht zu verstehen. Beenden Sie es, und starten Sie es dann neu.</translation>
    </message>
</context>
<context>
    <name>reeldeck::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>reeldeck::JsonWindow</name>
    <message>
        <source>JSON of %1</source>
        <translation>JSON von %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The platform sent no JSON for this asset.</source>
        <translation>Die Plattform hat für dieses Asset kein JSON gesendet.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::KeychainCredentials</name>
    <message>
        <source>The keychain of this desktop is locked. Unlock it in its own window; Reeldeck goes on then.</source>
        <translation>Der Schlüsselbund dieser Arbeitsumgebung ist gesperrt. Entsperren Sie ihn in seinem eigenen Fenster; dann macht Reeldeck weiter.</translation>
    </message>
    <message>
        <source>The keychain of this desktop has not answered yet. If it asks for its password in a window of its own, enter it there; Reeldeck goes on then.</source>
        <translation>Der Schlüsselbund dieser Arbeitsumgebung hat noch nicht geantwortet. Falls er in einem eigenen Fenster nach seinem Passwort fragt, geben Sie es dort ein; dann macht Reeldeck weiter.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ListingController</name>
    <message numerus="yes">
        <source>The platform lists newest first only. To sort by %1, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>Die Plattform liefert nur die neuesten zuerst. Um nach „%1“ zu sortieren, muss Reeldeck %Ln Asset kennen.</numerusform>
            <numerusform>Die Plattform liefert nur die neuesten zuerst. Um nach „%1“ zu sortieren, muss Reeldeck alle %Ln Assets kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform doesn&apos;t filter by status, size, duration or date. To do so, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>Die Plattform filtert nicht nach Status, Größe, Dauer oder Datum. Dafür muss Reeldeck %Ln Asset kennen.</numerusform>
            <numerusform>Die Plattform filtert nicht nach Status, Größe, Dauer oder Datum. Dafür muss Reeldeck alle %Ln Assets kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Sort</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln zum Sortieren laden</numerusform>
            <numerusform>Alle %Ln zum Sortieren laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Filter</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln zum Filtern laden</numerusform>
            <numerusform>Alle %Ln zum Filtern laden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Loading all assets: %L1 of %L2.</source>
        <translation>Alle Assets werden geladen: %L1 von %L2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>%1 Loading goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1 Das Laden geht von selbst weiter: bisher %L2 von %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are loaded, which is not enough to sort or filter.</source>
        <translation>
            <numerusform>%1 %L2 von %Ln Asset sind geladen; das reicht nicht zum Sortieren oder Filtern.</numerusform>
            <numerusform>%1 %L2 von %Ln Assets sind geladen; das reicht nicht zum Sortieren oder Filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Loading</source>
        <translation>Laden fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was loaded: %Ln assets are known here, and the platform says there are %L1. Load again to be exact.</source>
        <translation>
            <numerusform>Die Liste hat sich beim Laden geändert: Hier ist %Ln Asset bekannt, laut Plattform gibt es %L1. Laden Sie neu, um es genau zu wissen.</numerusform>
            <numerusform>Die Liste hat sich beim Laden geändert: Hier sind %Ln Assets bekannt, laut Plattform gibt es %L1. Laden Sie neu, um es genau zu wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;More Filters...</source>
        <translation>&amp;Weitere Filter&#xa0;…</translation>
    </message>
    <message>
        <source>Save Filter...</source>
        <translation>Filter speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Delete Saved Filter</source>
        <translation>Gespeicherten Filter löschen</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced:</source>
        <translation>Name des Filters. Ein gleichnamiger wird ersetzt:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>reeldeck::LocalLibrary</name>
    <message>
        <source>The local library can&apos;t start: the program “reeldeck-platform” is missing or can&apos;t be run. Install Reeldeck again, or connect a TwelveLabs account.</source>
        <translation>Die lokale Bibliothek kann nicht starten: Das Programm „reeldeck-platform“ fehlt oder lässt sich nicht ausführen. Installieren Sie Reeldeck neu, oder verbinden Sie ein TwelveLabs-Konto.</translation>
    </message>
    <message>
        <source>The local library ended before it was ready. Try again, or connect a TwelveLabs account.</source>
        <translation>Die lokale Bibliothek wurde beendet, bevor sie bereit war. Versuchen Sie es erneut, oder verbinden Sie ein TwelveLabs-Konto.</translation>
    </message>
    <message>
        <source>The local library can&apos;t start: %1</source>
        <translation>Die lokale Bibliothek kann nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>reeldeck::LogWindow</name>
    <message>
        <source>&amp;Problems only</source>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Upload number, request ID or other words</source>
        <translation>Upload-Nummer, Anfrage-ID oder andere Wörter</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Diagnostics...</source>
        <translation>&amp;Diagnosedaten speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No line of the log matches.</source>
        <translation>Keine Zeile des Protokolls passt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::MainToolBar</name>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload files, a folder or from a URL</source>
        <translation>Dateien, einen Ordner oder von einer URL hochladen</translation>
    </message>
    <message>
        <source>Filter by filename</source>
        <translation>Nach Dateiname filtern</translation>
    </message>
    <message>
        <source>Show only names that hold these letters</source>
        <translation>Nur Namen anzeigen, die diese Buchstaben enthalten</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>Videos anzeigen</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Show audio files</source>
        <translation>Audiodateien anzeigen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Bilder anzeigen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>More filters, sorting and saved filters</source>
        <translation>Weitere Filter, Sortierung und gespeicherte Filter</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>List view</source>
        <translation>Listenansicht</translation>
    </message>
    <message>
        <source>Grid view</source>
        <translation>Rasteransicht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Delete the selected assets</source>
        <translation>Ausgewählte Assets löschen</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>All commands, workspaces and settings</source>
        <translation>Alle Befehle, Arbeitsbereiche und Einstellungen</translation>
    </message>
    <message>
        <source>Go to the Filter</source>
        <translation>Zum Filter</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details ein- oder ausblenden</translation>
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
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
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
        <translation>Für die Spalte %1 ist kein Platz. Verbreitern Sie das Fenster, blenden Sie die Details aus, oder wählen Sie hier die Spalten aus.</translation>
    </message>
    <message>
        <source>The columns %1 have no room. Widen the window, hide the details, or choose the columns here.</source>
        <translation>Für die Spalten %1 ist kein Platz. Verbreitern Sie das Fenster, blenden Sie die Details aus, oder wählen Sie hier die Spalten aus.</translation>
    </message>
</context>
<context>
    <name>reeldeck::MoreFields</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The rest is in the JSON.</source>
        <translation>Der Rest steht im JSON.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, field within</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a field&apos;s name</comment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>reeldeck::OfferBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>reeldeck::PaceController</name>
    <message>
        <source>The network is metered: uploads wait until another one is connected.</source>
        <translation>Das Netzwerk ist getaktet: Uploads warten, bis ein anderes verbunden ist.</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureControls</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>As large as it fits (0)</source>
        <translation>In den Bereich einpassen (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <comment>size of a picture</comment>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Each pixel of the picture one of the screen (1)</source>
        <translation>Ein Bildpixel je Bildschirmpixel (1)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>As It &amp;Fits</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <comment>size of a picture</comment>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild beenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Vollbild beenden (Esc)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Vollbild (F)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of a picture in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, as it fits</source>
        <comment>size in percent</comment>
        <translation>%1, eingepasst</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wiedergabe läuft</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>Keine Wiedergabe</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureShow</name>
    <message>
        <source>The picture can&apos;t be shown here: the platform sends more than %1 of it.</source>
        <translation>Das Bild kann hier nicht angezeigt werden: Die Plattform sendet dafür mehr als %1.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be reached. Check the connection and try again.</source>
        <translation>Das Bild ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The platform failed when it was asked for the picture. Try again in a while.</source>
        <translation>Beim Abrufen des Bildes ist auf der Plattform ein Fehler aufgetreten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t hand out the picture any more. Its address may have expired: try again.</source>
        <translation>Die Plattform gibt das Bild nicht mehr heraus. Möglicherweise ist seine Adresse abgelaufen: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The platform names no address on the web for the picture.</source>
        <translation>Die Plattform nennt für das Bild keine Webadresse.</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureStage</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Fehlerdetails</translation>
    </message>
    <message>
        <source>Loading the picture...</source>
        <translation>Bild wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wiedergabe läuft</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>Keine Wiedergabe</translation>
    </message>
    <message>
        <source>Leave Full &amp;Screen</source>
        <translation>&amp;Vollbild beenden</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerControls</name>
    <message>
        <source>Seek</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Sound off and on (M)</source>
        <translation>Ton aus und ein (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Player options</source>
        <translation>Player-Optionen</translation>
    </message>
    <message>
        <source>Speed, quality, repeating and more</source>
        <translation>Geschwindigkeit, Qualität, Schleife und mehr</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Vollbild (F)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild beenden</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Vollbild beenden (Esc)</translation>
    </message>
    <message>
        <source>There is no sound, because this computer has no sound device.</source>
        <translation>Es gibt keinen Ton, weil dieser Computer kein Audiogerät hat.</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wiedergabe läuft</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>Keine Wiedergabe</translation>
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
        <translation>Ton ein (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Ton aus (M)</translation>
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
        <translation>&amp;Timecode kopieren</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times the usual speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Sch&amp;neller</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Stop &amp;Repeating</source>
        <translation>&amp;Schleife beenden</translation>
    </message>
    <message>
        <source>&amp;Repeat Up to Here</source>
        <translation>&amp;Schleife bis hier</translation>
    </message>
    <message>
        <source>&amp;Repeat from Here</source>
        <translation>&amp;Schleife ab hier</translation>
    </message>
    <message>
        <source>&amp;Previous Frame</source>
        <translation>&amp;Vorheriges Bild</translation>
    </message>
    <message>
        <source>&amp;Next Frame</source>
        <translation>Nächstes &amp;Bild</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerNotice</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open in Another Player...</source>
        <translation>In anderem Player öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy Stream URL</source>
        <translation>Stream-URL kopieren</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>Stream-URL</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Fehlerdetails</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>The stream can&apos;t be played.</source>
        <translation>Der Stream kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>The stream stands still: it waits for more from the platform.</source>
        <translation>Der Stream steht still: Er wartet auf mehr von der Plattform.</translation>
    </message>
    <message>
        <source>Loading the stream...</source>
        <translation>Stream wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The stream stood still. It is opened again where it was.</source>
        <translation>Der Stream stand still. Er wird an derselben Stelle neu geöffnet.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. The stream goes on where it was as soon as the platform answers again.</source>
        <translation>Die Plattform ist nicht erreichbar. Der Stream geht an derselben Stelle weiter, sobald die Plattform wieder antwortet.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. The stream waits where it was.</source>
        <translation>Die Plattform ist nicht erreichbar. Der Stream wartet an derselben Stelle.</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>reeldeck::ProxyController</name>
    <message>
        <source>%1 no longer takes the user name and password that were kept. Enter those that hold now.</source>
        <translation>%1 nimmt den gespeicherten Benutzernamen und das Passwort nicht mehr an. Geben Sie die jetzt gültigen ein.</translation>
    </message>
    <message>
        <source>They are kept in this desktop&apos;s keychain.</source>
        <translation>Beides wird im Schlüsselbund dieser Arbeitsumgebung aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no keychain here: they are kept until you quit.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Beides wird nur bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>%1 does not take this user name and password. Check both, also capitals, and try again.</source>
        <translation>%1 nimmt diesen Benutzernamen und dieses Passwort nicht an. Prüfen Sie beides, auch die Groß- und Kleinschreibung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 does not answer now. Check the network, and try again.</source>
        <translation>%1 antwortet gerade nicht. Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password. Until it has them there is no connection, and uploads wait.</source>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort. Bis er sie hat, gibt es keine Verbindung, und Uploads warten.</translation>
    </message>
    <message>
        <source>Enter Password...</source>
        <translation>Passwort eingeben&#xa0;…</translation>
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
        <translation>Der Proxy %1 verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Your network lets nothing through without them. They are those of the proxy, not of your account. Uploads wait.</source>
        <translation>Ohne sie lässt Ihr Netzwerk nichts durch. Es sind die Zugangsdaten des Proxys, nicht die Ihres Kontos. Uploads warten.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the proxy...</source>
        <translation>Proxy wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportController</name>
    <message>
        <source>Save Upload Report</source>
        <translation>Upload-Bericht speichern</translation>
    </message>
    <message numerus="yes">
        <source>The report of %Ln uploads is in “%1”.</source>
        <translation>
            <numerusform>Der Bericht über %Ln Upload steht in „%1“.</numerusform>
            <numerusform>Der Bericht über %Ln Uploads steht in „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportWriter</name>
    <message>
        <source>The report can&apos;t be written to “%1”: %2. Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>Der Bericht kann nicht in „%1“ geschrieben werden: %2. Prüfen Sie die Zugriffsrechte des Ordners und den freien Speicherplatz, oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>reeldeck::RowsGathering</name>
    <message>
        <source>The list changed while the selected rows were read, so nothing was done. Try again.</source>
        <translation>Die Liste hat sich geändert, während die ausgewählten Zeilen gelesen wurden, daher wurde nichts getan. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>reeldeck::SelectionController</name>
    <message numerus="yes">
        <source>At most %Ln rows that are not loaded yet are taken at once. Select fewer, or all.</source>
        <translation>
            <numerusform>Höchstens %Ln noch nicht geladene Zeile wird auf einmal genommen. Wählen Sie weniger aus, oder alle.</numerusform>
            <numerusform>Höchstens %Ln noch nicht geladene Zeilen werden auf einmal genommen. Wählen Sie weniger aus, oder alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected, and %L1 of them are loaded. The others are read when something is done with them.</source>
        <translation>
            <numerusform>%Ln Zeile ist ausgewählt, %L1 davon geladen. Die anderen werden gelesen, sobald etwas mit ihnen getan wird.</numerusform>
            <numerusform>%Ln Zeilen sind ausgewählt, %L1 davon geladen. Die anderen werden gelesen, sobald etwas mit ihnen getan wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln assets that are loaded are selected.</source>
        <translation>
            <numerusform>%Ln geladenes Asset ist ausgewählt.</numerusform>
            <numerusform>Die %Ln geladenen Assets sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching assets are selected.</source>
        <translation>
            <numerusform>%Ln passendes Asset ist ausgewählt.</numerusform>
            <numerusform>Alle %Ln passenden Assets sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln assets are selected.</source>
        <translation>
            <numerusform>%Ln Asset ist ausgewählt.</numerusform>
            <numerusform>Alle %Ln Assets sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln matching assets are selected.</source>
        <translation>
            <numerusform>%L1 von %Ln passenden Asset ist ausgewählt.</numerusform>
            <numerusform>%L1 von %Ln passenden Assets sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of all %Ln assets are selected.</source>
        <translation>
            <numerusform>%L1 von %Ln Asset ist ausgewählt.</numerusform>
            <numerusform>%L1 von insgesamt %Ln Assets sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln Matching</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln passendes auswählen</numerusform>
            <numerusform>Alle %Ln passenden auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln auswählen</numerusform>
            <numerusform>Alle %Ln auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is selected: %L1 of %L2.</source>
        <translation>Die Auswahl wird gelesen: %L1 von %L2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of the %Ln selected assets were read, and nothing has been done yet.</source>
        <translation>
            <numerusform>%1 %L2 von %Ln ausgewählten Asset wurden gelesen, und noch wurde nichts getan.</numerusform>
            <numerusform>%1 %L2 von %Ln ausgewählten Assets wurden gelesen, und noch wurde nichts getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Reading</source>
        <translation>Lesen fortsetzen</translation>
    </message>
    <message>
        <source>%1 Reading goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1 Das Lesen geht von selbst weiter: bisher %L2 von %L3.</translation>
    </message>
</context>
<context>
    <name>reeldeck::Settings</name>
    <message>
        <source>The settings file “%1” can&apos;t be read, so the defaults are used. Check its permissions; changes may not be kept.</source>
        <translation>Die Einstellungsdatei „%1“ kann nicht gelesen werden, daher gelten die Standardwerte. Prüfen Sie die Zugriffsrechte; Änderungen bleiben möglicherweise nicht erhalten.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to “%1”. Check its permissions and the free space.</source>
        <translation>Die Einstellungen können nicht in „%1“ geschrieben werden. Prüfen Sie die Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The settings file was damaged, so the defaults are used, and it is kept as “%1”.</source>
        <translation>Die Einstellungsdatei war beschädigt, daher gelten die Standardwerte. Die alte Datei bleibt als „%1“ erhalten.</translation>
    </message>
</context>
<context>
    <name>reeldeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>Stream für die Wiedergabe erstellen</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>Vorschaubild erstellen</translation>
    </message>
    <message>
        <source>Uploads at the same time</source>
        <translation>Gleichzeitige Uploads</translation>
    </message>
    <message>
        <source>Use no more bandwidth than</source>
        <translation>Nicht mehr Bandbreite nutzen als</translation>
    </message>
    <message>
        <source>Bandwidth limit in MB per second</source>
        <translation>Bandbreitengrenze in MB pro Sekunde</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Wait while the network is metered</source>
        <translation>Bei getaktetem Netzwerk warten</translation>
    </message>
    <message>
        <source>Keep the computer awake while uploading</source>
        <translation>Computer beim Hochladen wach halten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>This system doesn&apos;t tell which networks are metered.</source>
        <translation>Dieses System teilt nicht mit, welche Netzwerke getaktet sind.</translation>
    </message>
    <message>
        <source>This system can&apos;t be kept awake by programs.</source>
        <translation>Dieses System kann nicht von Programmen wach gehalten werden.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Asked for with new uploads, unless you say otherwise there. Without a stream a video can&apos;t be played from the platform.</source>
        <translation>Gilt für neue Uploads, sofern Sie dort nichts anderes wählen. Ohne Stream kann ein Video nicht von der Plattform abgespielt werden.</translation>
    </message>
    <message>
        <source>Asked for with new uploads, unless you say otherwise there. It is the picture by which you find a video in the list.</source>
        <translation>Gilt für neue Uploads, sofern Sie dort nichts anderes wählen. Am Vorschaubild erkennen Sie ein Video in der Liste.</translation>
    </message>
    <message>
        <source>More are faster with many small files. Fewer let each one end sooner.</source>
        <translation>Mehr Uploads gehen bei vielen kleinen Dateien schneller. Bei weniger ist jeder einzelne früher fertig.</translation>
    </message>
    <message>
        <source>Asleep it uploads nothing. The screen may still go dark.</source>
        <translation>Im Standby lädt er nichts hoch. Der Bildschirm darf sich trotzdem ausschalten.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>All uploads together keep to it, which leaves the rest of the line for calls and for others.</source>
        <translation>Gilt für alle Uploads zusammen. Der Rest der Leitung bleibt für Anrufe und für andere frei.</translation>
    </message>
    <message>
        <source>Uploads cost nothing then: they go on by themselves on another network.</source>
        <translation>So kosten Uploads nichts: In einem anderen Netzwerk gehen sie von selbst weiter.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Some networks let programs out only through one. If it wants a password, you are asked once, and the keychain keeps it. The local library never goes through it.</source>
        <translation>In manchen Netzwerken kommen Programme nur über einen Proxy hinaus. Verlangt er ein Passwort, werden Sie einmal gefragt, und der Schlüsselbund bewahrt es auf. Die lokale Bibliothek nutzt ihn nie.</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night and beside pictures.</source>
        <translation>Dunkel schont die Augen bei Nacht und neben Bildern.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window follows at once. What the platform says stays as it is.</source>
        <translation>Das Fenster wechselt sofort. Texte der Plattform bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me when uploads have finished</source>
        <translation>Melden, wenn Uploads fertig sind</translation>
    </message>
    <message>
        <source>One notification for all of them, and only while another window is in front.</source>
        <translation>Eine Benachrichtigung für alle, und nur, während ein anderes Fenster im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>Vorschaubilder löschen</translation>
    </message>
    <message>
        <source>They are kept so that lists come up at once, and fetched again as you look at them.</source>
        <translation>Sie werden aufbewahrt, damit Listen sofort erscheinen, und beim Ansehen neu abgerufen.</translation>
    </message>
    <message>
        <source>Copies of the lists</source>
        <translation>Kopien der Listen</translation>
    </message>
    <message>
        <source>Clear the copies of the lists</source>
        <translation>Kopien der Listen löschen</translation>
    </message>
    <message>
        <source>They are kept so that assets are there at the start and without a connection, and made anew as you look at them. Your assets stay on the platform.</source>
        <translation>Sie werden aufbewahrt, damit Assets beim Start und ohne Verbindung da sind, und beim Ansehen neu erstellt. Ihre Assets bleiben auf der Plattform.</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clearing...</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>reeldeck::SettingsList</name>
    <message>
        <source>No setting has these words: “%1”. Fewer or other words may find it.</source>
        <translation>Keine Einstellung enthält diese Wörter: „%1“. Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
</context>
<context>
    <name>reeldeck::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Space, K</source>
        <translation>Leertaste, K</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>J, L</source>
        <translation>J, L</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>To the beginning, the end</source>
        <translation>Zum Anfang, zum Ende</translation>
    </message>
    <message>
        <source>&lt;, &gt;</source>
        <translation>&lt;, &gt;</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Langsamer, schneller</translation>
    </message>
    <message>
        <source>Comma, period</source>
        <translation>Komma, Punkt</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Repeat a part: from here, up to here, no more</source>
        <translation>Schleife: ab hier, bis hier, aus</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Copy the time code</source>
        <translation>Timecode kopieren</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>Ton aus und ein</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild beenden</translation>
    </message>
    <message>
        <source>10 seconds back, forward</source>
        <translation>10 Sekunden zurück, vor</translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation>5 Sekunden zurück, vor</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>Ein Bild zurück, vor</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Larger, smaller; Ctrl and the wheel do the same</source>
        <translation>Größer, kleiner; auch mit Strg und Mausrad</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>As large as it fits</source>
        <translation>In den Bereich einpassen</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>100 %: each pixel one of the screen</source>
        <translation>100&#xa0;%: ein Bildpixel je Bildschirmpixel</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move it, where it is larger than its place</source>
        <translation>Bild verschieben, wenn es größer als sein Bereich ist</translation>
    </message>
    <message>
        <source>Play or pause an animation</source>
        <translation>Animation abspielen oder anhalten</translation>
    </message>
</context>
<context>
    <name>reeldeck::SleepInhibitor</name>
    <message>
        <source>Files are being uploaded.</source>
        <translation>Dateien werden hochgeladen.</translation>
    </message>
</context>
<context>
    <name>reeldeck::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
</context>
<context>
    <name>reeldeck::Startup</name>
    <message>
        <source>Reeldeck was started with options that it doesn&apos;t know.</source>
        <translation>Reeldeck wurde mit Optionen gestartet, die es nicht kennt.</translation>
    </message>
    <message>
        <source>Start Without Options</source>
        <translation>Ohne Optionen starten</translation>
    </message>
    <message>
        <source>Reeldeck can&apos;t write into its folder.</source>
        <translation>Reeldeck kann nicht in seinen Ordner schreiben.</translation>
    </message>
    <message>
        <source>A folder that you choose here is used this time only. To use it every time, start Reeldeck with --data-dir and its name.</source>
        <translation>Ein hier gewählter Ordner wird nur dieses Mal verwendet. Um ihn immer zu verwenden, starten Sie Reeldeck mit --data-dir und seinem Namen.</translation>
    </message>
    <message>
        <source>Choose Another Folder...</source>
        <translation>Anderen Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The address after --base-url can&apos;t be used.</source>
        <translation>Die Adresse nach --base-url kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Start Without It</source>
        <translation>Ohne sie starten</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>It may be busy for a moment. When it doesn&apos;t come back, end it: what it was uploading goes on here, and nothing is lost or sent twice.</source>
        <translation>Vielleicht ist es nur kurz beschäftigt. Wenn es nicht zurückkommt, beenden Sie es: Was es gerade hochlud, geht hier weiter; nichts geht verloren, und nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>End It and Start</source>
        <translation>Beenden und starten</translation>
    </message>
    <message>
        <source>Reeldeck could not be opened a second time.</source>
        <translation>Reeldeck konnte nicht ein zweites Mal geöffnet werden.</translation>
    </message>
    <message>
        <source>Choose a Folder for Reeldeck</source>
        <translation>Ordner für Reeldeck wählen</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>reeldeck::StreamAgain</name>
    <message>
        <source>“%1” has a stream now, as a new asset. The one without a stream is still there.</source>
        <translation>„%1“ hat jetzt einen Stream, als neues Asset. Das ohne Stream ist noch da.</translation>
    </message>
    <message>
        <source>Delete the Old One...</source>
        <translation>Altes löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>reeldeck::StreamProbe</name>
    <message>
        <source>The stream can&apos;t be reached. Check the connection and try again.</source>
        <translation>Der Stream ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The platform refused to hand out the stream. Its address may have expired: refresh the asset and try again.</source>
        <translation>Die Plattform hat den Stream nicht herausgegeben. Seine Adresse ist möglicherweise abgelaufen: Aktualisieren Sie das Asset, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The stream is not at its address any more. The platform may have removed it: refresh the asset and try again.</source>
        <translation>Der Stream ist nicht mehr unter seiner Adresse. Die Plattform hat ihn möglicherweise entfernt: Aktualisieren Sie das Asset, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The platform failed when it was asked for the stream. Try again in a while.</source>
        <translation>Beim Abrufen des Streams ist auf der Plattform ein Fehler aufgetreten. Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>The platform answered with something else than the stream. Refresh the asset and try again.</source>
        <translation>Die Plattform hat mit etwas anderem als dem Stream geantwortet. Aktualisieren Sie das Asset, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>reeldeck::SubjectActions</name>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy IDs</source>
        <translation>&amp;IDs kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Names</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URL</source>
        <translation>Stream-&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URLs</source>
        <translation>Stream-&amp;URLs kopieren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Open Stream In</source>
        <translation>Stream öf&amp;fnen in</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferCandidatesDialog</name>
    <message>
        <source>Which Asset Is It?</source>
        <translation>Welches Asset ist es?</translation>
    </message>
    <message>
        <source>Assets that may be this upload</source>
        <translation>Assets, die dieser Upload sein könnten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>None of These: Upload Again</source>
        <translation>Keines davon: Erneut hochladen</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Created: not known</source>
        <translation>Erstellt: nicht bekannt</translation>
    </message>
    <message>
        <source>Size: not known yet</source>
        <translation>Größe: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Upload Without an Answer</source>
        <translation>Upload ohne Antwort</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <translation>Ist „%1“ angekommen?</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was lost, and its list doesn&apos;t tell.</source>
        <translation>Die Antwort der Plattform ging verloren, und aus ihrer Liste geht es nicht hervor.</translation>
    </message>
    <message>
        <source>If it did arrive, uploading it again makes a second asset.</source>
        <translation>Wenn der Upload doch ankam, entsteht beim erneuten Hochladen ein zweites Asset.</translation>
    </message>
    <message>
        <source>Upload Again</source>
        <translation>Erneut hochladen</translation>
    </message>
    <message>
        <source>Is this “%1”?</source>
        <translation>Ist das „%1“?</translation>
    </message>
    <message>
        <source>Which of these is “%1”?</source>
        <translation>Welches davon ist „%1“?</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered. This asset could be the upload; Reeldeck can&apos;t tell for sure.</source>
        <translation>Die Verbindung brach ab, bevor die Plattform antwortete. Dieses Asset könnte der Upload sein; sicher kann Reeldeck es nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>The connection broke before the platform answered. %Ln assets could be the upload; Reeldeck can&apos;t tell which.</source>
        <translation>
            <numerusform>Die Verbindung brach ab, bevor die Plattform antwortete. %Ln Asset könnte der Upload sein; sicher kann Reeldeck es nicht sagen.</numerusform>
            <numerusform>Die Verbindung brach ab, bevor die Plattform antwortete. %Ln Assets könnten der Upload sein; Reeldeck kann nicht sagen, welches.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this is it all the same, uploading it again makes a second asset.</source>
        <translation>Wenn es dieses doch ist, entsteht beim erneuten Hochladen ein zweites Asset.</translation>
    </message>
    <message>
        <source>If it is one of these all the same, uploading it again makes a second asset.</source>
        <translation>Wenn es eines davon doch ist, entsteht beim erneuten Hochladen ein zweites Asset.</translation>
    </message>
    <message>
        <source>It Is Not: Upload Again</source>
        <translation>Nein: Erneut hochladen</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more in the list.</source>
        <translation>
            <numerusform>Und noch %Ln in der Liste.</numerusform>
            <numerusform>Und noch %Ln in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Your Upload</source>
        <translation>Ihr Upload</translation>
    </message>
    <message>
        <source>ID %1</source>
        <comment>asset id</comment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>This Is It</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>This Is It: %1, %2, %3</source>
        <comment>name, when, id</comment>
        <translation>Das ist es: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferDetailsDialog</name>
    <message>
        <source>Upload Details</source>
        <translation>Upload-Details</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is known of the upload</source>
        <translation>Was über den Upload bekannt ist</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Upload abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>In der Liste anzeigen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersController</name>
    <message numerus="yes">
        <source>%Ln uploading</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln wird hochgeladen</numerusform>
            <numerusform>%Ln werden hochgeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln processing</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln in Verarbeitung</numerusform>
            <numerusform>%Ln in Verarbeitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln eingereiht</numerusform>
            <numerusform>%Ln eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Cancel Uploads</source>
        <translation>Uploads abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln uploads?</source>
        <translation>
            <numerusform>%Ln Upload abbrechen?</numerusform>
            <numerusform>%Ln Uploads abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What the platform has already stored stays there; the rest is not sent. The files on this computer stay as they are.</source>
        <translation>Was die Plattform bereits gespeichert hat, bleibt dort; der Rest wird nicht gesendet. Die Dateien auf diesem Computer bleiben unverändert.</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Weiter hochladen</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Upload abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads</source>
        <translation>
            <numerusform>%Ln Upload abbrechen</numerusform>
            <numerusform>%Ln Uploads abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>The asset isn&apos;t among those the list shows now. Clear the filter or refresh the list, then try again.</source>
        <translation>Das Asset ist nicht unter denen, die die Liste gerade zeigt. Heben Sie den Filter auf, oder aktualisieren Sie die Liste, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened. It may be gone, or there is no file manager.</source>
        <translation>Der Ordner „%1“ konnte nicht geöffnet werden. Möglicherweise ist er nicht mehr da, oder es gibt keine Dateiverwaltung.</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersPanel</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln beendet</numerusform>
            <numerusform>%Ln beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is finished</source>
        <translation>Beendete ausblenden</translation>
    </message>
    <message>
        <source>Show what is finished</source>
        <translation>Beendete anzeigen</translation>
    </message>
    <message>
        <source>Show transfers</source>
        <translation>Übertragungen einblenden</translation>
    </message>
    <message>
        <source>Hide transfers</source>
        <translation>Übertragungen ausblenden</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Details&#xa0;…</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>In der Liste anzeigen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>Ganz nach unten</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln finished uploads</source>
        <translation>
            <numerusform>%Ln beendeten Upload anzeigen</numerusform>
            <numerusform>%Ln beendete Uploads anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::TrayIcon</name>
    <message>
        <source>&amp;Show Reeldeck</source>
        <translation>&amp;Reeldeck anzeigen</translation>
    </message>
    <message>
        <source>&amp;Pause All Uploads</source>
        <translation>Alle Uploads &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume All Uploads</source>
        <translation>Alle Uploads &amp;fortsetzen</translation>
    </message>
    <message>
        <source>When Uploads Are &amp;Done</source>
        <translation>&amp;Nach dem Hochladen</translation>
    </message>
    <message>
        <source>Nothing is being uploaded</source>
        <translation>Es wird nichts hochgeladen</translation>
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
        <translation>Rückgängig</translation>
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
            <numerusform>%Ln Datei hochladen, %1</numerusform>
            <numerusform>%Ln Dateien hochladen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>with stream and thumbnail</source>
        <translation>mit Stream und Vorschaubild</translation>
    </message>
    <message>
        <source>with stream</source>
        <translation>mit Stream</translation>
    </message>
    <message>
        <source>with thumbnail</source>
        <translation>mit Vorschaubild</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Drop to choose what to try anyway.</source>
        <translation>Ablegen, um auszuwählen, was trotzdem versucht werden soll.</translation>
    </message>
    <message>
        <source>There is nothing new to upload</source>
        <translation>Es gibt nichts Neues hochzuladen</translation>
    </message>
    <message>
        <source>Drop to choose what to upload once more.</source>
        <translation>Ablegen, um auszuwählen, was noch einmal hochgeladen werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden files are skipped</source>
        <translation>
            <numerusform>%Ln versteckte Datei wird übersprungen</numerusform>
            <numerusform>%Ln versteckte Dateien werden übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished files are skipped</source>
        <translation>
            <numerusform>%Ln unfertige Datei wird übersprungen</numerusform>
            <numerusform>%Ln unfertige Dateien werden übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be uploaded</source>
        <translation>Hiervon kann nichts hochgeladen werden</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>Dateien hochladen</translation>
    </message>
    <message>
        <source>Videos, audio files and images (%1)</source>
        <comment>a filter of the file dialog; keep the brackets</comment>
        <translation>Videos, Audiodateien und Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Upload a Folder</source>
        <translation>Ordner hochladen</translation>
    </message>
    <message>
        <source>There are no files or URLs to paste. Copy files in your file manager, or http(s) URLs, one a line.</source>
        <translation>Es gibt keine Dateien oder URLs zum Einfügen. Kopieren Sie Dateien in Ihrer Dateiverwaltung oder http(s)-URLs, eine pro Zeile.</translation>
    </message>
    <message>
        <source>The picture in the clipboard can&apos;t be read. Save it as a file where you copied it, and upload that.</source>
        <translation>Das Bild in der Zwischenablage kann nicht gelesen werden. Speichern Sie es dort, wo Sie es kopiert haben, als Datei, und laden Sie diese hoch.</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <comment>a file name; %1: date and time</comment>
        <translation>Eingefügtes Bild %1.png</translation>
    </message>
    <message>
        <source>The picture in the clipboard can&apos;t be kept as a file in “%1”. Free some space or check the folder, then paste it again.</source>
        <translation>Das Bild in der Zwischenablage kann nicht als Datei in „%1“ abgelegt werden. Geben Sie Speicherplatz frei, oder prüfen Sie den Ordner, und fügen Sie es dann erneut ein.</translation>
    </message>
    <message>
        <source>Larger than the platform&apos;s known limit</source>
        <translation>Größer als die bekannte Grenze der Plattform</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln Datei ist schon da</numerusform>
            <numerusform>%Ln Dateien sind schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded</source>
        <translation>
            <numerusform>%Ln Datei kann nicht hochgeladen werden</numerusform>
            <numerusform>%Ln Dateien können nicht hochgeladen werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadIntake</name>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Looking through what you chose...</source>
        <translation>Ihre Auswahl wird durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Looking through what you chose: %Ln files, %1 so far.</source>
        <translation>
            <numerusform>Ihre Auswahl wird durchgesehen: bisher %Ln Datei, %1.</numerusform>
            <numerusform>Ihre Auswahl wird durchgesehen: bisher %Ln Dateien, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing with what was uploaded before: %L1 of %Ln files.</source>
        <translation>
            <numerusform>Vergleich mit früheren Uploads: %L1 von %Ln Datei.</numerusform>
            <numerusform>Vergleich mit früheren Uploads: %L1 von %Ln Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadNotices</name>
    <message numerus="yes">
        <source>%Ln uploaded</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln hochgeladen</numerusform>
            <numerusform>%Ln hochgeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadReviewDialog</name>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>What to know before uploading</source>
        <translation>Was Sie vor dem Hochladen wissen sollten</translation>
    </message>
    <message>
        <source>Name on the platform (optional):</source>
        <translation>Name auf der Plattform (optional):</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>Name auf der Plattform</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>Stream für die Wiedergabe erstellen</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>Vorschaubild erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files</source>
        <translation>
            <numerusform>%Ln Datei hochladen</numerusform>
            <numerusform>%Ln Dateien hochladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>%Ln URL hochladen</numerusform>
            <numerusform>%Ln URLs hochladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files and URLs</source>
        <translation>
            <numerusform>%Ln Datei oder URL hochladen</numerusform>
            <numerusform>%Ln Dateien und URLs hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the queue already and will be uploaded from there.</source>
        <translation>Die Datei ist bereits in der Warteschlange und wird von dort hochgeladen.</translation>
    </message>
    <message>
        <source>This file was uploaded on %1 as “%2” (asset %3).</source>
        <translation>Diese Datei wurde am %1 als „%2“ hochgeladen (Asset %3).</translation>
    </message>
    <message>
        <source>A file with this name and size was uploaded on %1 as “%2” (asset %3). The contents were not compared.</source>
        <translation>Eine Datei mit diesem Namen und dieser Größe wurde am %1 als „%2“ hochgeladen (Asset %3). Die Inhalte wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>kinds; size</comment>
        <translation>%1; insgesamt %2</translation>
    </message>
    <message>
        <source>The platform may take more by now. Choose what to try; what it says is remembered.</source>
        <translation>Vielleicht nimmt die Plattform inzwischen mehr an. Wählen Sie, was versucht werden soll; ihre Antwort merkt sich Reeldeck.</translation>
    </message>
    <message>
        <source>There is nothing new to upload</source>
        <translation>Es gibt nichts Neues hochzuladen</translation>
    </message>
    <message>
        <source>What you chose is uploaded or queued already. Choose what to upload once more; each gets an asset of its own.</source>
        <translation>Ihre Auswahl ist bereits hochgeladen oder in der Warteschlange. Wählen Sie, was noch einmal hochgeladen werden soll; daraus wird jeweils ein eigenes Asset.</translation>
    </message>
    <message>
        <source>There is nothing to upload</source>
        <translation>Es gibt nichts hochzuladen</translation>
    </message>
    <message>
        <source>Reeldeck found no video, audio or image in what you chose.</source>
        <translation>Reeldeck hat in Ihrer Auswahl weder Video noch Audio noch Bilder gefunden.</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Trotzdem versuchen</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>Trotzdem hochladen</translation>
    </message>
    <message>
        <source>Try all of them anyway</source>
        <translation>Alle trotzdem versuchen</translation>
    </message>
    <message>
        <source>Upload all of them anyway</source>
        <translation>Alle trotzdem hochladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or temporary files were skipped.</source>
        <translation>
            <numerusform>%Ln versteckte oder temporäre Datei wurde übersprungen.</numerusform>
            <numerusform>%Ln versteckte oder temporäre Dateien wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished or empty files were skipped.</source>
        <translation>
            <numerusform>%Ln unfertige oder leere Datei wurde übersprungen.</numerusform>
            <numerusform>%Ln unfertige oder leere Dateien wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The resolution and length of %Ln videos were not checked.</source>
        <translation>
            <numerusform>Auflösung und Länge von %Ln Video wurden nicht geprüft.</numerusform>
            <numerusform>Auflösung und Länge von %Ln Videos wurden nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Nothing is uploaded unless you choose it</source>
        <translation>Ohne Ihre Auswahl wird nichts hochgeladen</translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>%Ln andere hochladen</numerusform>
            <numerusform>Die anderen %Ln hochladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded:</source>
        <translation>
            <numerusform>%Ln Datei kann nicht hochgeladen werden:</numerusform>
            <numerusform>%Ln Dateien können nicht hochgeladen werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are larger than the platform&apos;s known limit:</source>
        <translation>
            <numerusform>%Ln Datei wird ausgelassen, weil die bekannte Grenze der Plattform überschritten ist:</numerusform>
            <numerusform>%Ln Dateien werden ausgelassen, weil die bekannte Grenze der Plattform überschritten ist:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are there already:</source>
        <translation>
            <numerusform>%Ln Datei wird ausgelassen, weil sie schon da ist:</numerusform>
            <numerusform>%Ln Dateien werden ausgelassen, weil sie schon da sind:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can be uploaded, but perhaps not be analyzed:</source>
        <translation>
            <numerusform>%Ln Datei kann hochgeladen, aber vielleicht nicht analysiert werden:</numerusform>
            <numerusform>%Ln Dateien können hochgeladen, aber vielleicht nicht analysiert werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more files. “Copy List” has them all.</source>
        <translation>
            <numerusform>Und noch %Ln Datei. „Liste kopieren“ enthält alle.</numerusform>
            <numerusform>Und noch %Ln Dateien. „Liste kopieren“ enthält alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UrlUploadDialog</name>
    <message>
        <source>Upload from URL</source>
        <translation>Von URL hochladen</translation>
    </message>
    <message>
        <source>Public addresses of media files, one on each line:</source>
        <translation>Öffentliche Adressen von Mediendateien, eine pro Zeile:</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URLs</translation>
    </message>
    <message>
        <source>https://example.com/clip.mp4</source>
        <translation>https://example.com/clip.mp4</translation>
    </message>
    <message>
        <source>Name on the platform (optional):</source>
        <translation>Name auf der Plattform (optional):</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>Name auf der Plattform</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>Stream für die Wiedergabe erstellen</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>Vorschaubild erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are left out.</source>
        <translation>
            <numerusform>%Ln weitere Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln weitere Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated addresses are left out.</source>
        <translation>
            <numerusform>%Ln doppelte Adresse wird ausgelassen.</numerusform>
            <numerusform>%Ln doppelte Adressen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln addresses. Upload the rest in another go.</source>
        <translation>
            <numerusform>Das ist mehr als %Ln Adresse. Laden Sie den Rest in einem weiteren Durchgang hoch.</numerusform>
            <numerusform>Das sind mehr als %Ln Adressen. Laden Sie den Rest in einem weiteren Durchgang hoch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform fetches these itself, so they must be open to the public.</source>
        <translation>Die Plattform ruft diese selbst ab, daher müssen sie öffentlich zugänglich sein.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>%Ln URL hochladen</numerusform>
            <numerusform>%Ln URLs hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each keeps its own name on the platform.</source>
        <translation>Alle behalten auf der Plattform ihren eigenen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>%Ln andere hochladen</numerusform>
            <numerusform>Die anderen %Ln hochladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedIn</name>
    <message>
        <source>Show More</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Ask again what uses it</source>
        <translation>Verwendung erneut abfragen</translation>
    </message>
    <message>
        <source>No index and no entity uses it.</source>
        <translation>Kein Index und keine Entität verwendet es.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. What uses it is asked as soon as the platform answers again.</source>
        <translation>Die Plattform ist nicht erreichbar. Die Verwendung wird abgefragt, sobald sie wieder antwortet.</translation>
    </message>
    <message>
        <source>Asking what uses it...</source>
        <translation>Verwendung wird abgefragt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln are shown.</source>
        <translation>
            <numerusform>%1 von %Ln angezeigt.</numerusform>
            <numerusform>%1 von %Ln angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a time of day</comment>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>No index uses it. The platform does not report entities.</source>
        <translation>Kein Index verwendet es. Entitäten gibt die Plattform nicht an.</translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedInController</name>
    <message>
        <source>Remove from Index</source>
        <translation>Aus Index entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from the index “%2”?</source>
        <translation>„%1“ aus dem Index „%2“ entfernen?</translation>
    </message>
    <message>
        <source>It will no longer be found there. Indexing it again takes time and may be charged for. The asset itself stays.</source>
        <translation>Es wird dort nicht mehr gefunden. Eine erneute Indizierung dauert und ist möglicherweise kostenpflichtig. Das Asset selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>Keep in Index</source>
        <translation>Im Index behalten</translation>
    </message>
    <message>
        <source>“%1” was not removed from the index “%2”. %3</source>
        <comment>name, index, reason</comment>
        <translation>„%1“ wurde nicht aus dem Index „%2“ entfernt. %3</translation>
    </message>
    <message>
        <source>“%1” was removed from the index “%2”.</source>
        <translation>„%1“ wurde aus dem Index „%2“ entfernt.</translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedInRow</name>
    <message>
        <source>Index, pending</source>
        <translation>Index, ausstehend</translation>
    </message>
    <message>
        <source>Index, queued</source>
        <translation>Index, eingereiht</translation>
    </message>
    <message>
        <source>Index, indexing</source>
        <translation>Index, wird indiziert</translation>
    </message>
    <message>
        <source>Index, ready</source>
        <translation>Index, bereit</translation>
    </message>
    <message>
        <source>Index, indexing failed</source>
        <translation>Index, Indizierung fehlgeschlagen</translation>
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
        <translation>Index-ID</translation>
    </message>
    <message>
        <source>Copy index ID</source>
        <translation>Index-ID kopieren</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>Entitäts-ID</translation>
    </message>
    <message>
        <source>Copy entity ID</source>
        <translation>Entitäts-ID kopieren</translation>
    </message>
    <message>
        <source>Remove from Index</source>
        <translation>Aus Index entfernen</translation>
    </message>
    <message>
        <source>Copy ID of index “%1”</source>
        <translation>ID des Index „%1“ kopieren</translation>
    </message>
    <message>
        <source>Remove from index “%1”</source>
        <translation>Aus dem Index „%1“ entfernen</translation>
    </message>
    <message>
        <source>Copy ID of entity “%1”</source>
        <translation>ID der Entität „%1“ kopieren</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Removing from the index...</source>
        <translation>Wird aus dem Index entfernt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>reeldeck::ViewController</name>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchController</name>
    <message>
        <source>In a watched folder: %1</source>
        <translation>In einem überwachten Ordner: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders in the watched folders can&apos;t be uploaded.</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner in den überwachten Ordnern kann nicht hochgeladen werden.</numerusform>
            <numerusform>%Ln Dateien oder Ordner in den überwachten Ordnern können nicht hochgeladen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchedFoldersDialog</name>
    <message>
        <source>Watched Folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Add Folder...</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>New videos, audio files and images in these folders upload by themselves to “%1” as soon as they are completely written, also those that came while Reeldeck was closed. What is in a folder when you add it is uploaded, too; what was uploaded before is not.</source>
        <translation>Neue Videos, Audiodateien und Bilder in diesen Ordnern werden von selbst zu „%1“ hochgeladen, sobald sie vollständig geschrieben sind, auch solche, die dazukamen, während Reeldeck geschlossen war. Was beim Hinzufügen schon im Ordner liegt, wird ebenfalls hochgeladen; früher Hochgeladenes nicht.</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Ordner überwachen</translation>
    </message>
</context>
<context>
    <name>reeldeck::WindowController</name>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Hochladen</translation>
    </message>
    <message>
        <source>&amp;Assets</source>
        <translation>&amp;Assets</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>Save Upload &amp;Report</source>
        <translation>Upload-Beri&amp;cht speichern</translation>
    </message>
    <message>
        <source>When Uploads Are &amp;Done</source>
        <translation>&amp;Nach dem Hochladen</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspaceController</name>
    <message>
        <source>There is no API key for “%1” on this computer. Enter it to connect.</source>
        <translation>Für „%1“ gibt es auf diesem Computer keinen API-Schlüssel. Geben Sie ihn ein, um sich zu verbinden.</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesController</name>
    <message>
        <source>None is kept on this computer</source>
        <translation>Auf diesem Computer ist keiner gespeichert</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Ends with %1</source>
        <translation>Endet auf %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Zertifikat für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Asking the platform...</source>
        <translation>Plattform wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>There is no key to test with. Choose “Change Key...” and enter it.</source>
        <translation>Es gibt keinen Schlüssel zum Testen. Wählen Sie „Schlüssel ändern&#xa0;…“, und geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>The platform answers and takes the key.</source>
        <translation>Die Plattform antwortet und akzeptiert den Schlüssel.</translation>
    </message>
    <message>
        <source>Remove Workspace</source>
        <translation>Arbeitsbereich entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>„%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>All assets stay on the platform, and your files stay where they are. The key, the copy of the list and the record of uploads go from this computer.</source>
        <translation>Alle Assets bleiben auf der Plattform, und Ihre Dateien bleiben, wo sie sind. Der Schlüssel, die Kopie der Liste und die Aufzeichnung der Uploads werden von diesem Computer entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished uploads are cancelled.</source>
        <translation>
            <numerusform>%Ln nicht abgeschlossener Upload wird abgebrochen.</numerusform>
            <numerusform>%Ln nicht abgeschlossene Uploads werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Workspace</source>
        <translation>Arbeitsbereich behalten</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>kein Name angegeben</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesDialog</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Change &amp;Key...</source>
        <translation>&amp;Schlüssel ändern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Address of the workspace</source>
        <translation>Adresse des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Uploads of a workspace belong to its address. For another one, connect another account.</source>
        <translation>Die Uploads eines Arbeitsbereichs gehören zu seiner Adresse. Für eine andere verbinden Sie ein weiteres Konto.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>&amp;Connect an Account...</source>
        <translation>&amp;Konto verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>On this computer, new at each start</source>
        <translation>Auf diesem Computer, bei jedem Start neu</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <comment>the key</comment>
        <translation>Wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>A new one at each start</source>
        <comment>the key</comment>
        <translation>Bei jedem Start ein neuer</translation>
    </message>
</context>
</TS>
