<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>action</name>
    <message>
        <source>Place household %1</source>
        <translation>Haushalt %1 belegen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 eröffnen</translation>
    </message>
    <message>
        <source>Change the operation of %1</source>
        <translation>Betrieb von %1 ändern</translation>
    </message>
    <message>
        <source>Add rooms in %1</source>
        <translation>Zimmer in %1 anlegen</translation>
    </message>
    <message>
        <source>End the time out of service of %1</source>
        <translation>Sperre von %1 beenden</translation>
    </message>
    <message>
        <source>End the reservation %1</source>
        <translation>Reservierung %1 beenden</translation>
    </message>
    <message>
        <source>Add a person to %1</source>
        <translation>Person in %1 aufnehmen</translation>
    </message>
    <message>
        <source>%1 leaves the household</source>
        <translation>%1 verlässt den Haushalt</translation>
    </message>
    <message>
        <source>Change the household of %1</source>
        <translation>Haushalt von %1 wechseln</translation>
    </message>
    <message>
        <source>Split household %1</source>
        <translation>Haushalt %1 teilen</translation>
    </message>
    <message>
        <source>Merge households into %1</source>
        <translation>Haushalte in %1 zusammenführen</translation>
    </message>
    <message>
        <source>Record the residence status of %1</source>
        <translation>Aufenthaltsstatus von %1 erfassen</translation>
    </message>
    <message>
        <source>Record the benefit regime of %1</source>
        <translation>Rechtskreis von %1 erfassen</translation>
    </message>
    <message>
        <source>Record the presence of %1</source>
        <translation>Anwesenheit von %1 erfassen</translation>
    </message>
    <message>
        <source>Withdraw the consent of %1</source>
        <translation>Einwilligung von %1 widerrufen</translation>
    </message>
    <message>
        <source>Plan the placement of household %1</source>
        <translation>Belegung für Haushalt %1 planen</translation>
    </message>
    <message>
        <source>Move household %1</source>
        <translation>Haushalt %1 verlegen</translation>
    </message>
    <message>
        <source>End the stay of %1</source>
        <translation>Aufenthalt von %1 beenden</translation>
    </message>
    <message>
        <source>Take back the end of the stay of %1</source>
        <translation>Ende des Aufenthalts von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 einsetzen</translation>
    </message>
    <message>
        <source>End the deployment of %1</source>
        <translation>Einsatz von %1 beenden</translation>
    </message>
    <message>
        <source>End the contract of %1</source>
        <translation>Vertrag von %1 beenden</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Regel %1 ändern</translation>
    </message>
    <message>
        <source>Import accommodations and figures</source>
        <translation>Unterkünfte und Zahlen einlesen</translation>
    </message>
    <message>
        <source>Copy %1 joined</source>
        <translation>Kopie %1 beigetreten</translation>
    </message>
    <message>
        <source>Create the sample</source>
        <translation>Beispielstadt anlegen</translation>
    </message>
    <message>
        <source>Generate trial data</source>
        <translation>Versuchsdaten erzeugen</translation>
    </message>
    <message>
        <source>Choose a version of %1</source>
        <translation>Fassung von %1 wählen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Delete %1 for good</source>
        <translation>%1 endgültig löschen</translation>
    </message>
    <message>
        <source>Merge persons: %1</source>
        <translation>Personen zusammenführen: %1</translation>
    </message>
    <message>
        <source>Separate persons: %1</source>
        <translation>Personen trennen: %1</translation>
    </message>
    <message>
        <source>Erase what was erased before the backup was restored</source>
        <translation>Erneut tilgen, was vor dem Zurückspielen der Sicherung getilgt war</translation>
    </message>
    <message>
        <source>Keep a finding as it is: %1</source>
        <translation>Unstimmigkeit belassen: %1</translation>
    </message>
    <message>
        <source>Reopen a finding: %1</source>
        <translation>Unstimmigkeit wieder öffnen: %1</translation>
    </message>
    <message>
        <source>Call this person %1</source>
        <translation>Person %1 nennen</translation>
    </message>
    <message>
        <source>Call this copy %1</source>
        <translation>Kopie %1 nennen</translation>
    </message>
    <message>
        <source>End the rule %1</source>
        <translation>Regel beenden: %1</translation>
    </message>
</context>
<context>
    <name>action-on-kind</name>
    <message>
        <source>Add: %1 %2</source>
        <translation>Anlegen: %1 %2</translation>
    </message>
    <message>
        <source>Change: %1 %2</source>
        <translation>Ändern: %1 %2</translation>
    </message>
    <message>
        <source>Delete: %1 %2</source>
        <translation>Löschen: %1 %2</translation>
    </message>
</context>
<context>
    <name>backup-reason</name>
    <message>
        <source>first change of the day</source>
        <translation>erste Änderung des Tages</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Einlesen</translation>
    </message>
    <message>
        <source>before a newer version changed the file</source>
        <translation>bevor eine neuere Version die Datei umstellte</translation>
    </message>
    <message>
        <source>replaced by a backup</source>
        <translation>durch eine Sicherung ersetzt</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>before the passphrase was changed</source>
        <translation>vor der Änderung der Passphrase</translation>
    </message>
</context>
<context>
    <name>bundle-error</name>
    <message>
        <source>The file %1 is no bundle. Choose a file that ends in .lotsebuendel</source>
        <translation>Die Datei %1 ist kein Bündel. Datei mit der Endung .lotsebuendel wählen</translation>
    </message>
    <message>
        <source>The bundle %1 was written by a newer version of Lotsenbuch. Nothing was imported. Install the newer version</source>
        <translation>Das Bündel %1 stammt aus einer neueren Version von Lotsenbuch. Nichts wurde eingelesen. Neuere Version installieren</translation>
    </message>
    <message>
        <source>The bundle %1 is addressed to others and has no passphrase. Ask the sender for a bundle for this copy</source>
        <translation>Das Bündel %1 ist an andere gerichtet und hat keine Passphrase. Um ein Bündel für diese Kopie bitten</translation>
    </message>
    <message>
        <source>The passphrase does not open the bundle %1, or its beginning is damaged. Ask the sender for the passphrase</source>
        <translation>Die Passphrase öffnet das Bündel %1 nicht, oder dessen Anfang ist beschädigt. Bei der absendenden Stelle nach der Passphrase fragen</translation>
    </message>
    <message>
        <source>The bundle %1 was changed or damaged on its way. Nothing was imported. Copy it again</source>
        <translation>Das Bündel %1 wurde unterwegs verändert oder beschädigt. Nichts wurde eingelesen. Bündel erneut kopieren</translation>
    </message>
    <message>
        <source>The bundle %1 is larger than a bundle may be. Nothing was imported</source>
        <translation>Das Bündel %1 ist größer als erlaubt. Nichts wurde eingelesen</translation>
    </message>
    <message>
        <source>A bundle needs a passphrase. Give one</source>
        <translation>Ein Bündel braucht eine Passphrase. Passphrase angeben</translation>
    </message>
    <message>
        <source>The bundle %1 comes from copies of another file. Nothing was imported. Check which file it belongs to</source>
        <translation>Das Bündel %1 stammt von Kopien einer anderen Datei. Nichts wurde eingelesen. Prüfen, zu welcher Datei es gehört</translation>
    </message>
    <message>
        <source>The bundle %1 holds records that only a newer version understands. Nothing was imported. Install the newer version</source>
        <translation>Das Bündel %1 enthält Einträge, die erst eine neuere Version versteht. Nichts wurde eingelesen. Neuere Version installieren</translation>
    </message>
    <message>
        <source>The bundle %1 can only be joined by a file without records of its own. Make a new file and import it there</source>
        <translation>Dem Bündel %1 kann nur eine Datei ohne eigene Einträge beitreten. Neue Datei anlegen und dort einlesen</translation>
    </message>
    <message>
        <source>The bundle %1 is damaged or its end is missing. Nothing was imported. Copy it again</source>
        <translation>Das Bündel %1 ist beschädigt, oder sein Ende fehlt. Nichts wurde eingelesen. Bündel erneut kopieren</translation>
    </message>
</context>
<context>
    <name>cli::Backups</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Put a checked copy into the folder of backups beside the file, or list what lies there</source>
        <translation>Eine geprüfte Kopie in den Ordner der Sicherungen neben der Datei legen, oder auflisten, was dort liegt</translation>
    </message>
    <message>
        <source>Only list the backups, newest first</source>
        <translation>Nur die Sicherungen auflisten, die neueste zuerst</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Put a backup in the place of the file; the file as it was becomes a backup itself</source>
        <translation>Eine Sicherung an die Stelle der Datei setzen; die Datei, wie sie war, wird selbst zur Sicherung</translation>
    </message>
    <message>
        <source>Name of a backup, as backup FILE --list shows it, or a path</source>
        <translation>Name einer Sicherung, wie backup FILE --list ihn zeigt, oder ein Pfad</translation>
    </message>
    <message>
        <source>%1 is as it was on %2. The state before lies among the backups; see: backup FILE --list</source>
        <translation>%1 ist wieder auf dem Stand vom %2. Der Stand davor liegt bei den Sicherungen; siehe: backup FILE --list</translation>
    </message>
    <message>
        <source>Change the passphrase of a file, or give it its first; a backup is made before</source>
        <translation>Die Passphrase einer Datei ändern oder eine erste setzen; vorher entsteht eine Sicherung</translation>
    </message>
    <message>
        <source>Take the new passphrase from the first line of this file</source>
        <translation>Die neue Passphrase aus der ersten Zeile dieser Datei nehmen</translation>
    </message>
    <message>
        <source>%1 opens with the new passphrase from now on. Backups, bundles and copies made so far are as they were; the latest backup: %2</source>
        <translation>%1 öffnet sich ab jetzt mit der neuen Passphrase. Bisherige Sicherungen, Bündel und Kopien bleiben, wie sie waren; die letzte Sicherung: %2</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>No new passphrase was given. Type one or name --new-passphrase-file</source>
        <translation>Es wurde keine neue Passphrase angegeben. Eine eingeben oder --new-passphrase-file nennen</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Die neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed. Try again</source>
        <translation>Die beiden Passphrasen sind verschieden. Nichts wurde geändert. Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>cli::Bundles</name>
    <message>
        <source>File whose first line is the passphrase of the bundle; without it that of the Lotsenbuch</source>
        <translation>Datei, deren erste Zeile die Passphrase des Bündels ist; ohne sie gilt die des Lotsenbuchs</translation>
    </message>
    <message>
        <source>Write all changes into an encrypted bundle for other copies of this file</source>
        <translation>Alle Änderungen in ein verschlüsseltes Bündel für andere Kopien dieser Datei schreiben</translation>
    </message>
    <message>
        <source>Bundle to write, or a folder: then the bundle gets a name without personal data</source>
        <translation>Zu schreibendes Bündel oder ein Ordner: dann bekommt das Bündel einen Namen ohne Personenbezug</translation>
    </message>
    <message>
        <source>%1: %2 changes</source>
        <translation>%1: %2 Änderungen</translation>
    </message>
    <message>
        <source>Take in the changes of another copy</source>
        <translation>Änderungen einer anderen Kopie einlesen</translation>
    </message>
    <message>
        <source>Bundle to read</source>
        <translation>Zu lesendes Bündel</translation>
    </message>
    <message>
        <source>Also when the bundle deletes many records</source>
        <translation>Auch wenn das Bündel viele Einträge löscht</translation>
    </message>
    <message>
        <source>Make this file, which has no records yet, a copy of the sender&apos;s</source>
        <translation>Diese Datei, die noch keine Einträge hat, zu einer Kopie der absendenden machen</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Nur sagen, was geschähe</translation>
    </message>
    <message>
        <source>The bundle would delete %1 records. Nothing was imported. If that is right: --accept-deletions</source>
        <translation>Das Bündel würde %1 Einträge löschen. Nichts wurde eingelesen. Wenn das richtig ist: --accept-deletions</translation>
    </message>
    <message>
        <source>%1 changes, %2 of them new; %3 records deleted, %4 new conflicts</source>
        <translation>%1 Änderungen, davon %2 neu; %3 Einträge gelöscht, %4 neue Konflikte</translation>
    </message>
    <message>
        <source>%1 changes contradict others with the same number and %2 do not fit their chain. Ask the sender; see check</source>
        <translation>%1 Änderungen widersprechen anderen mit derselben Nummer, %2 passen nicht in ihre Kette. Bei der absendenden Stelle nachfragen; siehe check</translation>
    </message>
    <message>
        <source>Verify a bundle and say what it holds</source>
        <translation>Ein Bündel prüfen und sagen, was es enthält</translation>
    </message>
    <message>
        <source>Example: lotsenbuch-cli inspect-bundle b.lotsebuendel --bundle-passphrase-file pass.txt --json</source>
        <translation>Beispiel: lotsenbuch-cli inspect-bundle b.lotsebuendel --bundle-passphrase-file pass.txt --json</translation>
    </message>
    <message>
        <source>%1 changes, written %2 by the copy %3</source>
        <translation>%1 Änderungen, geschrieben %2 von der Kopie %3</translation>
    </message>
    <message>
        <source>This file has no records yet. To make it a copy of the sender&apos;s: --join</source>
        <translation>Diese Datei hat noch keine Einträge. Um sie zur Kopie des Absenders zu machen: --join</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Example: lotsenbuch-cli %1 %2</source>
        <translation>Beispiel: lotsenbuch-cli %1 %2</translation>
    </message>
</context>
<context>
    <name>cli::Failures</name>
    <message>
        <source>If nobody has it open there any more, such as after a crash of that computer, repeat with --break-lock</source>
        <translation>Hat sie dort niemand mehr geöffnet, etwa nach einem Absturz jenes Rechners: mit --break-lock wiederholen</translation>
    </message>
    <message>
        <source>The file could not be read or written (code %1). Nothing was changed. Check the disk and restore a backup</source>
        <translation>Die Datei ließ sich nicht lesen oder schreiben (Kennzahl %1). Nichts wurde geändert. Datenträger prüfen und eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed</source>
        <translation>Angehalten. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1, line %2: the content is not what it should be (%3)</source>
        <translation>%1, Zeile %2: Der Inhalt ist nicht, was er sein sollte (%3)</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed</source>
        <translation>Der Arbeitsspeicher reicht nicht. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>This did not work, for a reason the program does not know. Nothing was changed</source>
        <translation>Das gelang nicht, aus einem Grund, den das Programm nicht kennt. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The output could not be written: %1. What was written is not complete</source>
        <translation>Die Ausgabe ließ sich nicht schreiben: %1. Was schon geschrieben ist, ist unvollständig</translation>
    </message>
</context>
<context>
    <name>cli::Files</name>
    <message>
        <source>Make a new, empty file</source>
        <translation>Neue, leere Datei anlegen</translation>
    </message>
    <message>
        <source>Make a file with the sample city: Hannover&apos;s published figures, invented people</source>
        <translation>Datei mit der Beispielstadt anlegen: Hannovers veröffentlichte Zahlen, erfundene Personen</translation>
    </message>
    <message>
        <source>Read accommodations or headcounts from CSV tables; all of them or nothing</source>
        <translation>Unterkünfte oder Belegungszahlen aus CSV-Tabellen einlesen; alle oder nichts</translation>
    </message>
    <message>
        <source>Tables to read</source>
        <translation>Einzulesende Tabellen</translation>
    </message>
    <message>
        <source>%1: nothing was imported</source>
        <translation>%1: Nichts wurde eingelesen</translation>
    </message>
    <message>
        <source>%1 records imported, %2 were known</source>
        <translation>%1 Einträge eingelesen, %2 waren bekannt</translation>
    </message>
    <message>
        <source>Write the content in one fixed form: equal content gives equal bytes</source>
        <translation>Inhalt in einer festen Form ausgeben: gleicher Inhalt ergibt gleiche Bytes</translation>
    </message>
    <message>
        <source>The fixed form (the only one there is)</source>
        <translation>Die feste Form (es gibt nur diese)</translation>
    </message>
    <message>
        <source>Only the values that hold</source>
        <translation>Nur die geltenden Werte</translation>
    </message>
    <message>
        <source>Make a file with an invented city of any size, for trials</source>
        <translation>Datei mit einer erfundenen Stadt beliebiger Größe anlegen, zum Ausprobieren</translation>
    </message>
    <message>
        <source>How many persons live there</source>
        <translation>Wie viele Personen dort wohnen</translation>
    </message>
    <message>
        <source>The same seed makes the same city (1)</source>
        <translation>Derselbe Startwert ergibt dieselbe Stadt (1)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde eingelesen</translation>
    </message>
    <message>
        <source>%1 is new on this computer and is taken for a copy. If it was moved here or lies on a shared drive, say so the first time with --moved</source>
        <translation>%1 ist auf diesem Rechner neu und gilt als Kopie. Wurde sie hierher verschoben oder liegt sie auf einem gemeinsamen Laufwerk, beim ersten Mal --moved angeben</translation>
    </message>
</context>
<context>
    <name>cli::Findings</name>
    <message>
        <source>The finding, by the key that check shows, or its beginning</source>
        <translation>Die Unstimmigkeit, nach dem Schlüssel, den check zeigt, oder seinem Anfang</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Es wurde nichts entschieden</translation>
    </message>
    <message>
        <source>Decided. It can be taken back with: lotsenbuch-cli undo FILE</source>
        <translation>Entschieden. Rückgängig machen: lotsenbuch-cli undo DATEI</translation>
    </message>
    <message>
        <source>There is no finding with the key %1 on %2, or several begin so. Keys: lotsenbuch-cli check FILE --all --on DATE</source>
        <translation>Es gibt am %2 keine Unstimmigkeit mit dem Schlüssel %1, oder mehrere beginnen so. Schlüssel: lotsenbuch-cli check DATEI --all --on TAG</translation>
    </message>
    <message>
        <source>Say why a finding stays as it is; it counts as open no more until its figures change</source>
        <translation>Sagen, warum eine Unstimmigkeit so bleibt; sie gilt nicht mehr als offen, bis sich ihre Zahlen ändern</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Warum sie bleibt</translation>
    </message>
    <message>
        <source>Let a finding that was kept count as open again</source>
        <translation>Eine belassene Unstimmigkeit wieder als offen zählen</translation>
    </message>
</context>
<context>
    <name>cli::History</name>
    <message>
        <source>Who did what, latest first; with --record all changes of one record</source>
        <translation>Wer was getan hat, Neuestes zuerst; mit --record alle Änderungen eines Eintrags</translation>
    </message>
    <message>
        <source>Id of a record, as list and check show it</source>
        <translation>Kennung eines Eintrags, wie list und check sie zeigen</translation>
    </message>
    <message>
        <source>At most so many lines (200)</source>
        <translation>Höchstens so viele Zeilen (200)</translation>
    </message>
    <message>
        <source>Take back your latest action on this copy</source>
        <translation>Die eigene letzte Handlung in dieser Kopie zurücknehmen</translation>
    </message>
    <message>
        <source>Bring back what was undone last</source>
        <translation>Das zuletzt Zurückgenommene wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo on this copy</source>
        <translation>In dieser Kopie gibt es nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to redo on this copy</source>
        <translation>In dieser Kopie gibt es nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Left as it is, because it was changed since: %1, %2</source>
        <translation>Belassen, weil inzwischen geändert: %1, %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Noch nichts geschehen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>There is no record with the id %1. Ids: lotsenbuch-cli list FILE accommodation</source>
        <translation>Einen Eintrag mit der Kennung %1 gibt es nicht. Kennungen: lotsenbuch-cli list DATEI accommodation</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Getilgt</translation>
    </message>
</context>
<context>
    <name>cli::Lists</name>
    <message>
        <source>List what stands behind the figures, or the records of a kind</source>
        <translation>Listen hinter den Zahlen oder die Einträge einer Art ausgeben</translation>
    </message>
    <message>
        <source>Only this accommodation</source>
        <translation>Nur diese Unterkunft</translation>
    </message>
    <message>
        <source>Only this pillar: hostel, project, flat or emergency</source>
        <translation>Nur diese Säule: hostel, project, flat oder emergency</translation>
    </message>
    <message>
        <source>Arrivals and departures: up to this day, inclusive</source>
        <translation>Ankünfte und Abgänge: bis zu diesem Tag einschließlich</translation>
    </message>
    <message>
        <source>List what does not agree in the data of a day; exit code 1 when something critical is among it</source>
        <translation>Unstimmigkeiten eines Tages ausgeben; Rückgabewert 1, wenn Kritisches darunter ist</translation>
    </message>
    <message>
        <source>List the rules valid on a day, with their sources</source>
        <translation>Die an einem Tag gültigen Regeln mit Quellen ausgeben</translation>
    </message>
    <message>
        <source>Also rules of other days</source>
        <translation>Auch Regeln anderer Tage</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Nichts aufzulisten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Unterkunft</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Moves out on</source>
        <translation>Auszug am</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Betten</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>Why not usable</source>
        <translation>Warum nicht nutzbar</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Einsatzart</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>There is no pillar “%1”. Possible: hostel, project, flat, emergency</source>
        <translation>Die Säule „%1“ gibt es nicht. Möglich: hostel, project, flat, emergency</translation>
    </message>
    <message>
        <source>“%1” cannot be listed. See: lotsenbuch-cli list --help</source>
        <translation>„%1“ lässt sich nicht auflisten. Siehe: lotsenbuch-cli list --help</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Unstimmigkeit</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing contradicts itself on this day.</source>
        <translation>An diesem Tag widerspricht sich nichts.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Words or their beginnings; umlauts and accents as you like</source>
        <translation>Wörter oder ihre Anfänge; Umlaute und Akzente beliebig</translation>
    </message>
    <message>
        <source>At most so many hits (50)</source>
        <translation>Höchstens so viele Treffer (50)</translation>
    </message>
    <message>
        <source>No hit.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>%1: %2 FTE per %3 %4</source>
        <translation>%1: %2 VZÄ je %3 %4</translation>
    </message>
    <message>
        <source>Find persons, households, accommodations, rooms and workers by name or number; those who live here on the key date come first</source>
        <translation>Personen, Haushalte, Unterkünfte, Zimmer und Beschäftigte nach Name oder Nummer finden; wer am Stichtag hier wohnt, steht vorn</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Wohnt in</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Gefunden als</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>copies disagree</source>
        <translation>Kopien uneins</translation>
    </message>
    <message>
        <source>No consent holds on this day.</source>
        <translation>An diesem Tag gilt keine Einwilligung.</translation>
    </message>
    <message>
        <source>Consents belong to persons, not to a site; leave out --site and --pillar</source>
        <translation>Einwilligungen gehören zu Personen, nicht zu einer Unterkunft; --site und --pillar weglassen</translation>
    </message>
    <message>
        <source>The records “%1” name no accommodation; leave out --site</source>
        <translation>Die Einträge „%1“ nennen keine Unterkunft; --site weglassen</translation>
    </message>
    <message>
        <source>The records “%1” name no pillar; leave out --pillar</source>
        <translation>Die Einträge „%1“ nennen keine Säule; --pillar weglassen</translation>
    </message>
    <message>
        <source>More than %1 hits; search more closely</source>
        <translation>Mehr als %1 Treffer; genauer suchen</translation>
    </message>
    <message>
        <source>Also findings that stay as they are, with the reason</source>
        <translation>Auch Unstimmigkeiten, die so bleiben, mit der Begründung</translation>
    </message>
    <message>
        <source>Also these, and those about persons who do not live here on the day</source>
        <translation>Auch diese, und solche über Personen, die an dem Tag nicht hier wohnen</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>There is no accommodation “%1”. Names: lotsenbuch-cli list FILE accommodation</source>
        <translation>Es gibt keine Unterkunft „%1“. Namen: lotsenbuch-cli list DATEI accommodation</translation>
    </message>
    <message>
        <source>“%1” may be several accommodations. Name one in full or by its id:
%2</source>
        <translation>„%1“ kann mehrere Unterkünfte meinen. Bitte eine ganz oder mit ihrer Kennung nennen:
%2</translation>
    </message>
    <message>
        <source>residents, free-rooms, workers, posts, arrivals, departures, consents, or a kind of record such as accommodation, room, household, reported_figure</source>
        <translation>residents, free-rooms, workers, posts, arrivals, departures, consents oder eine Art von Datensatz, etwa accommodation, room, household, reported_figure</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>funded</source>
        <translation>finanziert</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>Funded until</source>
        <translation>Finanziert bis</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Noch Tage</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Besetzt mit</translation>
    </message>
    <message>
        <source>No posts are recorded.</source>
        <translation>Es sind keine Stellen erfasst.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Posts belong to the city, not to a site; leave out --site and --pillar</source>
        <translation>Stellen gehören zur Stadt, nicht zu einem Standort; lassen Sie --site und --pillar weg</translation>
    </message>
</context>
<context>
    <name>cli::Occupancy</name>
    <message>
        <source>No site is in operation on this day.</source>
        <translation>An diesem Tag ist keine Unterkunft in Betrieb.</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Unterkunft</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>over-occupied</source>
        <translation>überbelegt</translation>
    </message>
</context>
<context>
    <name>cli::Options</name>
    <message>
        <source>The Lotsenbuch file (.lotse)</source>
        <translation>Die Lotsenbuch-Datei (.lotse)</translation>
    </message>
    <message>
        <source>Remove the lock that another computer left behind; only when nobody has the file open there any more</source>
        <translation>Die Sperre entfernen, die ein anderer Rechner hinterlassen hat; nur wenn dort niemand die Datei mehr geöffnet hat</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase; without it an encrypted file asks for it</source>
        <translation>Datei, deren erste Zeile die Passphrase ist; ohne sie wird bei verschlüsselten Dateien gefragt</translation>
    </message>
    <message>
        <source>Key date, such as 2016-03-01; today when absent</source>
        <translation>Stichtag, zum Beispiel 2016-03-01; ohne Angabe heute</translation>
    </message>
    <message>
        <source>“%1” is no day. Format YYYY-MM-DD, for example 2016-03-01</source>
        <translation>„%1“ ist kein Tag. Format JJJJ-MM-TT, zum Beispiel 2016-03-01</translation>
    </message>
    <message>
        <source>As JSON with stable English keys</source>
        <translation>Als JSON mit festen englischen Schlüsseln</translation>
    </message>
    <message>
        <source>As CSV, separated by semicolons</source>
        <translation>Als CSV, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>The file is new on this computer because it was moved here or lies on a shared drive; otherwise it is taken for a copy</source>
        <translation>Die Datei ist auf diesem Rechner neu, weil sie hierher verschoben wurde oder auf einem gemeinsamen Laufwerk liegt; sonst gilt sie als Kopie</translation>
    </message>
    <message>
        <source>There is no day %1</source>
        <translation>Den Tag %1 gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cli::Passphrases</name>
    <message>
        <source>Passphrase for the new file (empty: not encrypted)</source>
        <translation>Passphrase für die neue Datei (leer: nicht verschlüsselt)</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was created. Try again</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Nichts wurde angelegt. Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The passphrase file %1 is empty. Write the passphrase into its first line</source>
        <translation>Die Passphrasendatei %1 ist leer. Die Passphrase in ihre erste Zeile schreiben</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The file is not encrypted. For personal data, create one with --passphrase-file</source>
        <translation>Die Datei ist nicht verschlüsselt. Für personenbezogene Daten mit --passphrase-file anlegen</translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation>Passphrase des Bündels</translation>
    </message>
    <message>
        <source>A bundle needs a passphrase. Give it with --bundle-passphrase-file</source>
        <translation>Ein Bündel braucht eine Passphrase. Mit --bundle-passphrase-file angeben</translation>
    </message>
    <message>
        <source>The first line of %1 is longer than any passphrase (%2 bytes). Is it the right file?</source>
        <translation>Die erste Zeile von %1 ist länger als jede Passphrase (%2 Byte). Ist es die richtige Datei?</translation>
    </message>
</context>
<context>
    <name>cli::Persons</name>
    <message>
        <source>There is no person with the id %1, or several begin so. Ids: lotsenbuch-cli search FILE NAME</source>
        <translation>Es gibt keine Person mit der Kennung %1, oder mehrere beginnen so. Kennungen: lotsenbuch-cli search DATEI NAME</translation>
    </message>
    <message>
        <source>Persons, by the ids that search and check show</source>
        <translation>Personen, nach den Kennungen, die search und check zeigen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Say that persons were recorded twice: they count as one from then on; every record stays as it is</source>
        <translation>Sagen, dass Personen doppelt erfasst sind: Sie zählen dann als eine; jeder Eintrag bleibt, wie er ist</translation>
    </message>
    <message>
        <source>%1 records are one person now: %2. It can be taken back with: lotsenbuch-cli undo FILE</source>
        <translation>%1 Einträge sind jetzt eine Person: %2. Zurücknehmen mit: lotsenbuch-cli undo DATEI</translation>
    </message>
    <message>
        <source>Say that merged persons are persons of their own again</source>
        <translation>Sagen, dass zusammengeführte Personen wieder eigene sind</translation>
    </message>
    <message>
        <source>%1 is a person of its own again. It can be taken back with: lotsenbuch-cli undo FILE</source>
        <translation>%1 ist wieder eine eigene Person. Zurücknehmen mit: lotsenbuch-cli undo DATEI</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(nötig)</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>nicht mit</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Show this help; after a command, its help</source>
        <translation>Diese Hilfe zeigen; nach einem Befehl dessen Hilfe</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version zeigen</translation>
    </message>
    <message>
        <source>Language of the texts: de or en</source>
        <translation>Sprache der Texte: de oder en</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 problems in the data or the input, 2 wrong use, 3 a file cannot be opened,
4 refused (written by a newer version), 5 stopped.
Example: lotsenbuch-cli sample hannover.lotse &amp;&amp; lotsenbuch-cli occupancy hannover.lotse --on 2016-03-01</source>
        <translation>Rückgabewerte: 0 erledigt, 1 Probleme in Daten oder Eingabe, 2 falscher Aufruf, 3 Datei nicht zu öffnen,
4 abgelehnt (aus einer neueren Version), 5 angehalten.
Beispiel: lotsenbuch-cli sample hannover.lotse &amp;&amp; lotsenbuch-cli occupancy hannover.lotse --on 2016-03-01</translation>
    </message>
    <message>
        <source>An option has no value or too many</source>
        <translation>Eine Option hat keinen Wert oder zu viele</translation>
    </message>
    <message>
        <source>An option has a value that does not fit</source>
        <translation>Eine Option hat einen Wert, der nicht passt</translation>
    </message>
    <message>
        <source>There is no command “%1”. See: lotsenbuch-cli --help</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe: lotsenbuch-cli --help</translation>
    </message>
    <message>
        <source>See: lotsenbuch-cli --help, lotsenbuch-cli COMMAND --help</source>
        <translation>Siehe: lotsenbuch-cli --help, lotsenbuch-cli BEFEHL --help</translation>
    </message>
    <message>
        <source>Lotsenbuch: who lives where, who works where, on any day</source>
        <translation>Lotsenbuch: wer wohnt wo, wer arbeitet wo, an jedem Tag</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Ein Befehl fehlt</translation>
    </message>
    <message>
        <source>The option %1 has no value, or too many</source>
        <translation>Die Option %1 hat keinen Wert oder zu viele</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number that fits</source>
        <translation>%1: „%2“ ist keine Zahl, die passt</translation>
    </message>
    <message>
        <source>There is a word too many, or an option that this command does not have: %1</source>
        <translation>Ein Wort ist zu viel, oder eine Option, die dieser Befehl nicht hat: %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 und %2 gehen nicht zusammen</translation>
    </message>
    <message>
        <source>%1 needs %2 as well</source>
        <translation>%1 braucht auch %2</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>„%1“ ist keins von: %2</translation>
    </message>
</context>
<context>
    <name>cli::Questions</name>
    <message>
        <source>Who lives where: residents, places, free and usable ones</source>
        <translation>Wer wohnt wo: Personen, Plätze, davon frei und nutzbar</translation>
    </message>
    <message>
        <source>Key date %1: %2 persons, %3 places, %4 free, of these %5 usable</source>
        <translation>Stichtag %1: %2 Personen, %3 Plätze, %4 frei, davon %5 nutzbar</translation>
    </message>
    <message>
        <source>Who works where: required and actual staff by site</source>
        <translation>Wer arbeitet wo: Soll und Ist je Unterkunft</translation>
    </message>
    <message>
        <source>Key date %1: %2 workers (%3 on site, %4 mobile, %5 leads), %6 posts intended</source>
        <translation>Stichtag %1: %2 Beschäftigte (%3 vor Ort, %4 mobil, %5 Leitung), %6 Stellen beabsichtigt</translation>
    </message>
</context>
<context>
    <name>cli::Report</name>
    <message>
        <source>Write a report: key-date answers who lives and works where, on one page, without names</source>
        <translation>Bericht schreiben: key-date sagt auf einer Seite und ohne Namen, wer wo wohnt und arbeitet</translation>
    </message>
    <message>
        <source>The report: key-date</source>
        <translation>Der Bericht: key-date</translation>
    </message>
    <message>
        <source>json, csv, xlsx, html or pdf</source>
        <translation>json, csv, xlsx, html oder pdf</translation>
    </message>
    <message>
        <source>File to write; without it the report goes to the standard output</source>
        <translation>Zu schreibende Datei; ohne sie geht der Bericht an die Standardausgabe</translation>
    </message>
    <message>
        <source>CSV without byte order mark</source>
        <translation>CSV ohne Byte-Order-Mark</translation>
    </message>
    <message>
        <source>Example: lotsenbuch-cli report key-date hannover.lotse --on 2016-03-01 --format pdf -o stichtag.pdf</source>
        <translation>Beispiel: lotsenbuch-cli report key-date hannover.lotse --on 2016-03-01 --format pdf -o stichtag.pdf</translation>
    </message>
    <message>
        <source>There is no report “%1”. Possible: key-date</source>
        <translation>Den Bericht „%1“ gibt es nicht. Möglich: key-date</translation>
    </message>
    <message>
        <source>Leave out a part of the report; may be given several times</source>
        <translation>Einen Teil des Berichts weglassen; mehrfach möglich</translation>
    </message>
    <message>
        <source>How many months the chart looks back</source>
        <translation>Wie viele Monate das Diagramm zurückblickt</translation>
    </message>
    <message>
        <source>Tell numbers of residents under 3 as they are. Without it they read “&lt; 3”, and what would give them away reads “•”</source>
        <translation>Personenzahlen unter 3 genau nennen. Sonst stehen sie als „&lt; 3“, und woraus sie sich ergäben, als „•“</translation>
    </message>
</context>
<context>
    <name>cli::Resolve</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>--entry</source>
        <translation>--entry</translation>
    </message>
    <message>
        <source>--choose</source>
        <translation>--choose</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>deleted and changed: --keep or --delete</source>
        <translation>gelöscht und geändert: --keep oder --delete</translation>
    </message>
    <message>
        <source>Nothing is to be decided about a record with the id %1. What is: lotsenbuch-cli resolve FILE</source>
        <translation>Zu einem Eintrag mit der Kennung %1 ist nichts zu entscheiden. Was zu entscheiden ist: lotsenbuch-cli resolve DATEI</translation>
    </message>
    <message>
        <source>The entry %1 of this record is not contested. What is: lotsenbuch-cli resolve FILE</source>
        <translation>Die Angabe %1 dieses Eintrags ist nicht strittig. Was strittig ist: lotsenbuch-cli resolve DATEI</translation>
    </message>
    <message>
        <source>List what was changed on two copies and is to be decided; with an id decide it</source>
        <translation>Auflisten, was in zwei Kopien geändert wurde und zu entscheiden ist; mit einer Kennung: entscheiden</translation>
    </message>
    <message>
        <source>The record, as the list shows it</source>
        <translation>Der Eintrag, wie ihn die Liste zeigt</translation>
    </message>
    <message>
        <source>Which entry of the record, as the list shows it</source>
        <translation>Welche Angabe des Eintrags, wie sie die Liste zeigt</translation>
    </message>
    <message>
        <source>Number of the version that is to hold</source>
        <translation>Nummer der Fassung, die gelten soll</translation>
    </message>
    <message>
        <source>Deleted on one copy, changed on another: the record stays</source>
        <translation>In einer Kopie gelöscht, in einer anderen geändert: Der Eintrag bleibt</translation>
    </message>
    <message>
        <source>Deleted on one copy, changed on another: it goes for good</source>
        <translation>In einer Kopie gelöscht, in einer anderen geändert: Er wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Nichts wurde entschieden</translation>
    </message>
    <message>
        <source>Decided. It can be taken back with: lotsenbuch-cli undo FILE</source>
        <translation>Entschieden. Rückgängig machen: lotsenbuch-cli undo DATEI</translation>
    </message>
    <message>
        <source>Say what is to hold: --entry ENTRY --choose NUMBER, --keep or --delete</source>
        <translation>Nennen Sie, was gelten soll: --entry ANGABE --choose NUMMER, --keep oder --delete</translation>
    </message>
    <message>
        <source>There are only %1 versions of this entry</source>
        <translation>Von dieser Angabe gibt es nur %1 Fassungen</translation>
    </message>
    <message>
        <source>names a deleted record: --delete, or --keep with the id %1</source>
        <translation>nennt einen gelöschten Datensatz: --delete, oder --keep mit der ID %1</translation>
    </message>
</context>
<context>
    <name>cli::Staffing</name>
    <message>
        <source>No site is in operation on this day.</source>
        <translation>An diesem Tag ist keine Unterkunft in Betrieb.</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Unterkunft</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>nach der Regel</translation>
    </message>
    <message>
        <source>in fact</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>required FTE</source>
        <translation>Soll-VZÄ</translation>
    </message>
    <message>
        <source>actual FTE</source>
        <translation>Ist-VZÄ</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
</context>
<context>
    <name>contact-kind</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Hausbesuch</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Authority, accompanied</source>
        <translation>Behörde oder Begleitung</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>count-precision</name>
    <message>
        <source>about %1</source>
        <translation>rund %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bonaire</source>
        <translation>Bonaire</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo (Democratic Republic)</source>
        <translation>Kongo (Demokratische Republik)</translation>
    </message>
    <message>
        <source>Congo (Republic)</source>
        <translation>Kongo (Republik)</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Südgeorgien</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>US Minor Outlying Islands</source>
        <translation>Kleinere Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>not clarified</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation>staatenlos</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
</context>
<context>
    <name>deployment-mode</name>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
</context>
<context>
    <name>designation</name>
    <message>
        <source>for anyone</source>
        <translation>ohne Festlegung</translation>
    </message>
    <message>
        <source>women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>people in need of protection</source>
        <translation>schutzbedürftige Personen</translation>
    </message>
</context>
<context>
    <name>end-reason</name>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>moved within the city accommodation</source>
        <translation>innerhalb der Unterbringung verlegt</translation>
    </message>
    <message>
        <source>own flat</source>
        <translation>eigene Wohnung</translation>
    </message>
    <message>
        <source>moved to another municipality</source>
        <translation>in eine andere Gemeinde gezogen</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>moved to family</source>
        <translation>zu Angehörigen gezogen</translation>
    </message>
    <message>
        <source>gone without notice</source>
        <translation>ohne Abmeldung gegangen</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>site closed</source>
        <translation>Unterkunft geschlossen</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>anderer Grund</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>More people than places</source>
        <translation>Mehr Personen als Plätze</translation>
    </message>
    <message>
        <source>In two places at once</source>
        <translation>Zur gleichen Zeit an zwei Orten</translation>
    </message>
    <message>
        <source>Number of places not known</source>
        <translation>Platzzahl nicht bekannt</translation>
    </message>
    <message>
        <source>Deployed more than contracted</source>
        <translation>Mehr eingesetzt als vertraglich vereinbart</translation>
    </message>
    <message>
        <source>Deployed without a contract</source>
        <translation>Einsatz ohne gültigen Vertrag</translation>
    </message>
    <message>
        <source>Served otherwise than the rule says</source>
        <translation>Anders betreut als die Regel sagt</translation>
    </message>
    <message>
        <source>Possibly the same person twice</source>
        <translation>Möglicherweise dieselbe Person doppelt</translation>
    </message>
    <message>
        <source>Room not known</source>
        <translation>Zimmer nicht bekannt</translation>
    </message>
    <message>
        <source>Record cannot be read</source>
        <translation>Eintrag nicht lesbar</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Zwei Fassungen eines Eintrags</translation>
    </message>
    <message>
        <source>Deleted here, changed elsewhere</source>
        <translation>Hier gelöscht, anderswo geändert</translation>
    </message>
    <message>
        <source>Changes altered afterwards</source>
        <translation>Änderungen nachträglich verändert</translation>
    </message>
    <message>
        <source>Changes set aside</source>
        <translation>Änderungen zurückgestellt</translation>
    </message>
    <message>
        <source>Changes wait for others</source>
        <translation>Änderungen warten auf andere</translation>
    </message>
    <message>
        <source>More people than beds in a room</source>
        <translation>Mehr Personen als Betten in einem Zimmer</translation>
    </message>
    <message>
        <source>Room meant for others</source>
        <translation>Zimmer für andere vorgesehen</translation>
    </message>
    <message>
        <source>Residents in a closed site</source>
        <translation>Personen in einer geschlossenen Unterkunft</translation>
    </message>
    <message>
        <source>Residents in a room out of service</source>
        <translation>Personen in einem gesperrten Zimmer</translation>
    </message>
    <message>
        <source>Reported and recorded figures differ</source>
        <translation>Gemeldete und erfasste Zahlen weichen ab</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Uhren gehen verschieden</translation>
    </message>
    <message>
        <source>Names a deleted record</source>
        <translation>Nennt einen gelöschten Datensatz</translation>
    </message>
    <message>
        <source>Residents in a site out of service</source>
        <translation>Personen in einer gesperrten Unterkunft</translation>
    </message>
    <message>
        <source>Contracts for more than one post</source>
        <translation>Verträge über mehr als eine Stelle</translation>
    </message>
    <message>
        <source>Places known only together</source>
        <translation>Plätze nur gemeinsam bekannt</translation>
    </message>
    <message>
        <source>Two operating periods at once</source>
        <translation>Zwei Betriebszeiträume zugleich</translation>
    </message>
    <message>
        <source>Possibly the same accommodation twice</source>
        <translation>Möglicherweise dieselbe Unterkunft doppelt</translation>
    </message>
    <message>
        <source>Residence status has ended</source>
        <translation>Aufenthaltstitel abgelaufen</translation>
    </message>
    <message>
        <source>Benefits have ended</source>
        <translation>Leistungen ausgelaufen</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Wiedervorlage fällig</translation>
    </message>
    <message>
        <source>Residence status ends soon</source>
        <translation>Aufenthaltstitel läuft bald ab</translation>
    </message>
    <message>
        <source>Benefits end soon</source>
        <translation>Leistungen laufen bald aus</translation>
    </message>
</context>
<context>
    <name>finding-detail</name>
    <message>
        <source>%1 is deployed with %2f FTE and has a contract for %3f</source>
        <translation>%1 ist mit %2f VZÄ eingesetzt und hat einen Vertrag über %3f</translation>
    </message>
    <message>
        <source>%1k: deleted on one copy and changed on another</source>
        <translation>%1k: in einer Kopie gelöscht, in einer anderen geändert</translation>
    </message>
    <message>
        <source>%1: %2n {person|persons} on %3n {place|places}, %4n too many</source>
        <translation>%1: %2n {Person|Personen} auf %3n {Platz|Plätzen}, %4n zu viel</translation>
    </message>
    <message>
        <source>%2, room %1: %3n {person|persons} in %4n {bed|beds}</source>
        <translation>%2, Zimmer %1: %3n {Person|Personen} in %4n {Bett|Betten}</translation>
    </message>
    <message>
        <source>%2, room %1: meant for %3g, %4n {person lives|persons live} there otherwise</source>
        <translation>%2, Zimmer %1: vorgesehen für %3g, %4n {Person wohnt|Personen wohnen} dort abweichend</translation>
    </message>
    <message>
        <source>%1 is recorded from %4d to %5d both in %2 and in %3</source>
        <translation>%1 ist vom %4d bis %5d sowohl in %2 als auch in %3 erfasst</translation>
    </message>
    <message>
        <source>%1: %2n {person is|persons are} recorded there, but the site is not in operation on this day</source>
        <translation>%1: %2n {Person ist|Personen sind} dort erfasst, aber die Unterkunft ist an diesem Tag nicht in Betrieb</translation>
    </message>
    <message>
        <source>%2, room %1: %3n {person lives|persons live} there, but the room is out of service</source>
        <translation>%2, Zimmer %1: %3n {Person wohnt|Personen wohnen} dort, aber das Zimmer ist gesperrt</translation>
    </message>
    <message>
        <source>%1: the room recorded in %2 does not exist there</source>
        <translation>%1: Das in %2 erfasste Zimmer gibt es dort nicht</translation>
    </message>
    <message>
        <source>%1: no source states the number of places since %2d; it counts as 0 in sums</source>
        <translation>%1: Seit %2d nennt keine Quelle die Platzzahl; sie zählt in Summen als 0</translation>
    </message>
    <message>
        <source>%1: %4q %2u reported for %6d, %5n recorded</source>
        <translation>%1: %4q %2u gemeldet (%6d), %5n erfasst</translation>
    </message>
    <message>
        <source>%1 is deployed in %2; the contract ended on %3d</source>
        <translation>%1 ist in %2 eingesetzt; der Vertrag endete am %3d</translation>
    </message>
    <message>
        <source>%1: %2n {resident|residents}, the rule applies from %3n on; by the rule %4m, in fact %5m</source>
        <translation>%1: %2n untergebrachte {Person|Personen}, die Regel gilt ab %3n; nach der Regel %4m, tatsächlich %5m</translation>
    </message>
    <message>
        <source>%1, born %2d, is recorded more than once</source>
        <translation>%1, geboren %2d, ist mehrfach erfasst</translation>
    </message>
    <message>
        <source>%1k: the values recorded make no valid entry</source>
        <translation>%1k: Die erfassten Werte ergeben keine gültige Angabe</translation>
    </message>
    <message>
        <source>%1k: the entry %3r was changed on two copies</source>
        <translation>%1k: Die Angabe „%3r“ wurde in zwei Kopien geändert</translation>
    </message>
    <message>
        <source>%2n {change|changes} of the copy %1 {is|are} not as {it was|they were} written</source>
        <translation>%2n {Änderung|Änderungen} der Kopie %1 {ist|sind} nicht so, wie sie geschrieben {wurde|wurden}</translation>
    </message>
    <message>
        <source>%2n {change|changes} of the copy %1 {contradicts|contradict} others with the same number</source>
        <translation>%2n {Änderung|Änderungen} der Kopie %1 {widerspricht|widersprechen} anderen mit derselben Nummer</translation>
    </message>
    <message>
        <source>%1k: the change of another copy that this one builds on is missing</source>
        <translation>%1k: Die Änderung einer anderen Kopie, auf der diese aufbaut, fehlt</translation>
    </message>
    <message>
        <source>%1: its clock is %2n minutes behind that of another copy, or that one is ahead</source>
        <translation>%1: Die Uhr geht gegenüber einer anderen Kopie %2n Minuten nach, oder jene geht vor</translation>
    </message>
    <message>
        <source>%1: %4q %2u reported without a day, %5n recorded</source>
        <translation>%1: %4q %2u gemeldet (ohne Datum), %5n erfasst</translation>
    </message>
    <message>
        <source>%1k %2: the entry %3r names a deleted record (%4k)</source>
        <translation>%1k %2: unter %3r steht ein gelöschter Datensatz (%4k)</translation>
    </message>
    <message>
        <source>%1: %2n {person lives|persons live} there, but the site is out of service</source>
        <translation>%1: %2n {Person wohnt|Personen wohnen} dort, aber die Unterkunft ist gesperrt</translation>
    </message>
    <message>
        <source>%1 has contracts for %2f FTE together on this day</source>
        <translation>%1 hat an diesem Tag Verträge über zusammen %2f VZÄ</translation>
    </message>
    <message>
        <source>%1: no source states the number of places; it counts as 0 in sums</source>
        <translation>%1: Keine Quelle nennt die Platzzahl; sie zählt in Summen als 0</translation>
    </message>
    <message>
        <source>%1: %2n places are published for them together; how they are shared is not known, so they count as 0 in sums</source>
        <translation>%1: %2n Plätze sind für sie zusammen veröffentlicht; die Aufteilung ist nicht bekannt, in Summen zählen sie als 0</translation>
    </message>
    <message>
        <source>%1: two operating periods hold from %2d to %3d</source>
        <translation>%1: Vom %2d bis %3d gelten zwei Betriebszeiträume</translation>
    </message>
    <message>
        <source>%1: two operating periods hold from %2d on</source>
        <translation>%1: Ab %2d gelten zwei Betriebszeiträume</translation>
    </message>
    <message>
        <source>%1 is entered %2n times and in operation at the same time</source>
        <translation>%1 ist %2n-mal angelegt und zur selben Zeit in Betrieb</translation>
    </message>
    <message>
        <source>%1: the residence status of %2n {person|persons} ended, first on %3d; nothing is recorded that follows</source>
        <translation>%1: Aufenthaltstitel von %2n {Person|Personen} abgelaufen, zuerst am %3d; es ist nichts erfasst, das folgt</translation>
    </message>
    <message>
        <source>%1: the benefits of %2n {person|persons} ended, first on %3d; nothing is recorded that follows</source>
        <translation>%1: Leistungen von %2n {Person|Personen} ausgelaufen, zuerst am %3d; es ist nichts erfasst, das folgt</translation>
    </message>
    <message>
        <source>%1: %2 (since %3d)</source>
        <translation>%1: %2 (seit %3d)</translation>
    </message>
    <message>
        <source>%1: the residence status of %2n {person|persons} ends, first on %3d</source>
        <translation>%1: Aufenthaltstitel von %2n {Person|Personen} läuft ab, zuerst am %3d</translation>
    </message>
    <message>
        <source>%1: the benefits of %2n {person|persons} end, first on %3d</source>
        <translation>%1: Leistungen von %2n {Person|Personen} laufen aus, zuerst am %3d</translation>
    </message>
</context>
<context>
    <name>free-room-reason</name>
    <message>
        <source>A household lives there that shares with nobody</source>
        <translation>Dort wohnt ein Haushalt, der mit niemandem teilt</translation>
    </message>
    <message>
        <source>only for women</source>
        <translation>nur für Frauen</translation>
    </message>
    <message>
        <source>only for men</source>
        <translation>nur für Männer</translation>
    </message>
    <message>
        <source>only for families</source>
        <translation>nur für Familien</translation>
    </message>
    <message>
        <source>only for people in need of protection</source>
        <translation>nur für schutzbedürftige Personen</translation>
    </message>
    <message>
        <source>not lockable</source>
        <translation>nicht abschließbar</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>In this room women and men of different households would live together</source>
        <translation>Dort wohnten Frauen und Männer verschiedener Haushalte zusammen</translation>
    </message>
    <message>
        <source>Places are counted by site, not by room</source>
        <translation>Plätze zählen je Unterkunft, nicht je Zimmer</translation>
    </message>
</context>
<context>
    <name>household-role</name>
    <message>
        <source>contact person</source>
        <translation>Bezugsperson</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partnerin oder Partner</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation>weitere Angehörige</translation>
    </message>
    <message>
        <source>other person</source>
        <translation>weitere Person</translation>
    </message>
</context>
<context>
    <name>instruction</name>
    <message>
        <source>Enter the record anew and delete this one</source>
        <translation>Den Eintrag neu erfassen und diesen löschen</translation>
    </message>
    <message>
        <source>Ask the sender which of the two copies is to go on; nothing of it is lost until then</source>
        <translation>Bei der absendenden Stelle klären, welche der beiden Kopien weitergeführt wird; bis dahin geht nichts verloren</translation>
    </message>
    <message>
        <source>Compare with a backup or another copy and go on with the one that checks without this note</source>
        <translation>Mit einer Sicherung oder einer anderen Kopie vergleichen und mit der weiterarbeiten, die ohne diesen Hinweis geprüft wird</translation>
    </message>
    <message>
        <source>Set the computers&apos; clocks</source>
        <translation>Uhren der Rechner stellen</translation>
    </message>
    <message>
        <source>Ask the sender for the earlier bundle and import it</source>
        <translation>Das frühere Bündel bei der absendenden Stelle anfordern und einlesen</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Person who uses the tool</source>
        <translation>Bearbeitende Person</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Unterkunft</translation>
    </message>
    <message>
        <source>Operating period</source>
        <translation>Betriebszeitraum</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Gemeldete Zahl</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Inspection finding</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Household membership</source>
        <translation>Haushaltszugehörigkeit</translation>
    </message>
    <message>
        <source>Expected member</source>
        <translation>Erwartetes Mitglied</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Aufenthaltsstatus</translation>
    </message>
    <message>
        <source>Benefit regime</source>
        <translation>Rechtskreis</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Intake quota</source>
        <translation>Aufnahmequote</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Beschäftigte Person</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Staffing ratio</source>
        <translation>Betreuungsschlüssel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Same person twice</source>
        <translation>Doppelt erfasste Person</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Kept finding</source>
        <translation>Belassene Unstimmigkeit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Assyrian Neo-Aramaic</source>
        <translation>Assyrisch-Aramäisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Balochi</source>
        <translation>Belutschisch</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>Bambara</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Berber</source>
        <translation>Berberisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>Tschetschenisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Dyula</source>
        <translation>Dioula</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>Ewe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>Fulfulde</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>German Sign Language</source>
        <translation>Deutsche Gebärdensprache</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>Igbo</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Kirundi</source>
        <translation>Kirundi</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Kurdish-Kurmanji</source>
        <translation>Kurdisch-Kurmandschi</translation>
    </message>
    <message>
        <source>Kurdish-Sorani</source>
        <translation>Kurdisch-Sorani</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Mandinka</source>
        <translation>Mandinka</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>Oromo</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pandschabi</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>Romanes</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tigre</source>
        <translation>Tigre</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>Twi</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Wolof</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Zaza</source>
        <translation>Zazaki</translation>
    </message>
</context>
<context>
    <name>language-level</name>
    <message>
        <source>native language</source>
        <translation>Muttersprache</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>residents</source>
        <translation>untergebrachte Personen</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
</context>
<context>
    <name>need</name>
    <message>
        <source>Step-free</source>
        <translation>stufenlos</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufzug</translation>
    </message>
    <message>
        <source>Own bath</source>
        <translation>eigenes Bad</translation>
    </message>
    <message>
        <source>Own kitchen</source>
        <translation>eigene Küche</translation>
    </message>
    <message>
        <source>Lockable room</source>
        <translation>abschließbares Zimmer</translation>
    </message>
    <message>
        <source>Cot</source>
        <translation>Kinderbett</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>nur Frauen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>Near a hospital</source>
        <translation>in der Nähe eines Krankenhauses</translation>
    </message>
</context>
<context>
    <name>need-strength</name>
    <message>
        <source>must</source>
        <translation>muss</translation>
    </message>
    <message>
        <source>should</source>
        <translation>soll</translation>
    </message>
</context>
<context>
    <name>open-outcome</name>
    <message>
        <source>There is no file %1. Check the path</source>
        <translation>Die Datei %1 gibt es nicht. Pfad prüfen</translation>
    </message>
    <message>
        <source>%1 may not be read or written. Check the permissions</source>
        <translation>%1 darf nicht gelesen oder geschrieben werden. Berechtigungen prüfen</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name</source>
        <translation>Die Datei %1 gibt es schon. Anderen Namen wählen</translation>
    </message>
    <message>
        <source>The file %1 is open elsewhere: %2. Close it there first</source>
        <translation>Die Datei %1 ist anderswo geöffnet: %2. Dort zuerst schließen</translation>
    </message>
    <message>
        <source>The file %1 is encrypted. Give its passphrase, on the command line with --passphrase-file</source>
        <translation>Die Datei %1 ist verschlüsselt. Passphrase angeben, auf der Befehlszeile mit --passphrase-file</translation>
    </message>
    <message>
        <source>The passphrase does not open the file %1, or its beginning is damaged. Try the passphrase again; if it is right, restore a backup</source>
        <translation>Die Passphrase öffnet die Datei %1 nicht, oder deren Anfang ist beschädigt. Passphrase erneut eingeben; ist sie richtig, eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The file %1 is not encrypted; a passphrase does not fit it. Leave the passphrase out</source>
        <translation>Die Datei %1 ist nicht verschlüsselt; eine Passphrase passt nicht dazu. Passphrase weglassen</translation>
    </message>
    <message>
        <source>This installation cannot open encrypted files: the SQLCipher library is missing</source>
        <translation>Diese Installation kann verschlüsselte Dateien nicht öffnen: Die Bibliothek SQLCipher fehlt</translation>
    </message>
    <message>
        <source>The file %1 is damaged or no Lotsenbuch file. Restore a backup</source>
        <translation>Die Datei %1 ist beschädigt oder keine Lotsenbuch-Datei. Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Lotsenbuch (format %2, known here: %3). It was not touched. Install the newer version</source>
        <translation>Die Datei %1 stammt aus einer neueren Version von Lotsenbuch (Format %2, hier bekannt: %3). Sie wurde nicht verändert. Neuere Version installieren</translation>
    </message>
    <message>
        <source>There is no space left for the file %1. Free some space and try again</source>
        <translation>Für die Datei %1 ist kein Speicherplatz mehr frei. Platz schaffen und erneut versuchen</translation>
    </message>
    <message>
        <source>The file %1 can only be read. Check its permissions</source>
        <translation>Die Datei %1 kann nur gelesen werden. Berechtigungen prüfen</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <translation>Die Datei %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it</source>
        <translation>%1 ist ein Ordner. Eine Datei darin angeben</translation>
    </message>
    <message>
        <source>There is no folder %2 for the file %1. Create the folder or choose another</source>
        <translation>Für die Datei %1 gibt es den Ordner %2 nicht. Ordner anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>%1 is a bundle. It is not opened but imported: open the Lotsenbuch it is meant for, and import it there</source>
        <translation>%1 ist ein Bündel. Es wird nicht geöffnet, sondern importiert: Öffnen Sie das Lotsenbuch, für das es bestimmt ist, und importieren Sie es dort</translation>
    </message>
    <message>
        <source>%1 is a backup of another Lotsenbuch. Nothing was replaced. Open it by itself, or choose a backup of this file</source>
        <translation>%1 ist eine Sicherung eines anderen Lotsenbuchs. Nichts wurde ersetzt. Öffnen Sie sie für sich, oder wählen Sie eine Sicherung dieser Datei</translation>
    </message>
    <message>
        <source>Nobody can tell whether %1 is a backup of this file: the passphrase does not open the file itself. Nothing was replaced. Open the file first and restore from there, or, if it is damaged, move it elsewhere</source>
        <translation>Ob %1 eine Sicherung dieser Datei ist, lässt sich nicht feststellen: Die Passphrase öffnet die Datei selbst nicht. Nichts wurde ersetzt. Öffnen Sie zuerst die Datei und stellen Sie von dort wieder her, oder legen Sie sie, wenn sie beschädigt ist, an einen anderen Ort</translation>
    </message>
</context>
<context>
    <name>pillar</name>
    <message>
        <source>Hostel</source>
        <translation>Wohnheim</translation>
    </message>
    <message>
        <source>Shared housing project</source>
        <translation>Wohnprojekt</translation>
    </message>
    <message>
        <source>City flat</source>
        <translation>Wohnung</translation>
    </message>
    <message>
        <source>Emergency shelter</source>
        <translation>Notunterkunft</translation>
    </message>
</context>
<context>
    <name>pillar-long</name>
    <message>
        <source>Pillar 1 Hostel</source>
        <translation>Säule 1 Wohnheim</translation>
    </message>
    <message>
        <source>Pillar 2 Shared housing project</source>
        <translation>Säule 2 Wohnprojekt</translation>
    </message>
    <message>
        <source>Pillar 3 City flat</source>
        <translation>Säule 3 Wohnung</translation>
    </message>
    <message>
        <source>Pillar 4 Emergency shelter</source>
        <translation>Säule 4 Notunterkunft</translation>
    </message>
</context>
<context>
    <name>pillar-short</name>
    <message>
        <source>P 1</source>
        <translation>S 1</translation>
    </message>
    <message>
        <source>P 2</source>
        <translation>S 2</translation>
    </message>
    <message>
        <source>P 3</source>
        <translation>S 3</translation>
    </message>
    <message>
        <source>P 4</source>
        <translation>S 4</translation>
    </message>
</context>
<context>
    <name>post-status</name>
    <message>
        <source>approved</source>
        <translation>bewilligt</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>beabsichtigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>The end lies before the beginning. Check both days</source>
        <translation>Das Ende liegt vor dem Beginn. Beide Tage prüfen</translation>
    </message>
    <message>
        <source>An entry is missing here</source>
        <translation>Hier fehlt eine Angabe</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” is no date. Format YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>„%1“ ist kein Datum. Format JJJJ-MM-TT, JJJJ-MM oder JJJJ</translation>
    </message>
    <message>
        <source>“%1” is no count. Whole numbers, also “about 300” or “up to 850”</source>
        <translation>„%1“ ist keine Anzahl. Ganze Zahlen, auch „rund 300“ oder „bis zu 850“</translation>
    </message>
    <message>
        <source>“%1” is no pillar. Possible: hostel, project, flat, emergency</source>
        <translation>„%1“ ist keine Säule. Möglich: Wohnheim, Wohnprojekt, Wohnung, Notunterkunft</translation>
    </message>
    <message>
        <source>“%1” is no precision. Possible: exact, about, at-most, at-least</source>
        <translation>„%1“ ist keine Genauigkeit. Möglich: genau, rund, bis zu, mindestens</translation>
    </message>
    <message>
        <source>The columns are those of no table known here. Accommodations need the column name, headcounts site, day and count</source>
        <translation>Die Spalten gehören zu keiner bekannten Tabelle. Unterkünfte brauchen die Spalte name, Belegungszahlen site, day und count</translation>
    </message>
    <message>
        <source>The column %1 is missing</source>
        <translation>Die Spalte %1 fehlt</translation>
    </message>
    <message>
        <source>The column %1 is not known and is left out</source>
        <translation>Die Spalte %1 ist nicht bekannt und wird ausgelassen</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is larger than %1n bytes. Split it</source>
        <translation>Die Datei ist größer als %1n Byte. Datei aufteilen</translation>
    </message>
    <message>
        <source>The file is no text. Save the table as CSV</source>
        <translation>Die Datei ist kein Text. Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252. Check the umlauts</source>
        <translation>Die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen. Umlaute prüfen</translation>
    </message>
    <message>
        <source>The table has more than %1n rows. Split it</source>
        <translation>Die Tabelle hat mehr als %1n Zeilen. Tabelle aufteilen</translation>
    </message>
    <message>
        <source>The row has more than %1n fields</source>
        <translation>Die Zeile hat mehr als %1n Felder</translation>
    </message>
    <message>
        <source>The field is longer than %1n characters</source>
        <translation>Das Feld ist länger als %1n Zeichen</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the field. Double it and quote the field</source>
        <translation>Im Feld steht ein Anführungszeichen. Anführungszeichen verdoppeln und das Feld einschließen</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark</source>
        <translation>Nach dem schließenden Anführungszeichen folgt Text</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The row has %2n fields instead of %1n</source>
        <translation>Die Zeile hat %2n statt %1n Felder</translation>
    </message>
    <message>
        <source>A column has no name</source>
        <translation>Eine Spalte hat keinen Namen</translation>
    </message>
    <message>
        <source>The column %1 stands twice</source>
        <translation>Die Spalte %1 steht zweimal da</translation>
    </message>
    <message>
        <source>There are further problems that are not listed</source>
        <translation>Es gibt weitere Probleme, die nicht aufgeführt sind</translation>
    </message>
    <message>
        <source>There is no site %1 for this joint figure. Add it first</source>
        <translation>Für diese gemeinsame Zahl gibt es keine Unterkunft %1. Unterkunft zuerst anlegen</translation>
    </message>
    <message>
        <source>There is no site %1. Add it first</source>
        <translation>Die Unterkunft %1 gibt es nicht. Unterkunft zuerst anlegen</translation>
    </message>
    <message>
        <source>The history of %1 is known here and was kept; only figures were added</source>
        <translation>Die Geschichte von %1 ist schon bekannt und blieb; nur Zahlen kamen hinzu</translation>
    </message>
    <message>
        <source>The number must lie between %1n and %2n</source>
        <translation>Die Zahl muss zwischen %1n und %2n liegen</translation>
    </message>
    <message>
        <source>The parts of this entry do not fit together</source>
        <translation>Die Teile dieser Angabe passen nicht zusammen</translation>
    </message>
    <message>
        <source>The record named (%1) does not exist</source>
        <translation>Den genannten Eintrag (%1) gibt es nicht</translation>
    </message>
    <message>
        <source>The record was deleted meanwhile</source>
        <translation>Der Eintrag wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>%1n other {record names|records name} this one. Change or delete {it|them} first</source>
        <translation>%1n {anderer Eintrag nennt|andere Einträge nennen} diesen. Zuerst {jenen|diese} ändern oder löschen</translation>
    </message>
    <message>
        <source>The arrival lies before the birth. Check both days</source>
        <translation>Die Ankunft liegt vor der Geburt. Beide Tage prüfen</translation>
    </message>
    <message>
        <source>Two different persons are needed</source>
        <translation>Es braucht zwei verschiedene Personen</translation>
    </message>
    <message>
        <source>A fixed-term post needs an end</source>
        <translation>Eine befristete Stelle braucht ein Ende</translation>
    </message>
    <message>
        <source>A deployment on site needs an accommodation</source>
        <translation>Ein Einsatz vor Ort braucht eine Unterkunft</translation>
    </message>
    <message>
        <source>The accommodation is not in operation on this day</source>
        <translation>Die Unterkunft ist an diesem Tag nicht in Betrieb</translation>
    </message>
    <message>
        <source>The accommodation is not in operation from %1d on. End the stay before</source>
        <translation>Die Unterkunft ist ab %1d nicht in Betrieb. Aufenthalt vorher enden lassen</translation>
    </message>
    <message>
        <source>The accommodation is to run again after this day. Change the later operating periods first</source>
        <translation>Die Unterkunft soll nach diesem Tag wieder in Betrieb sein. Zuerst die späteren Betriebszeiträume ändern</translation>
    </message>
    <message>
        <source>%1n {person still lives|persons still live} there on the day of closing. Move them first</source>
        <translation>%1n {Person wohnt|Personen wohnen} am Tag der Schließung noch dort. Zuerst verlegen</translation>
    </message>
    <message>
        <source>Another operating period holds on some of these days</source>
        <translation>An einigen dieser Tage gilt ein anderer Betriebszeitraum</translation>
    </message>
    <message>
        <source>The room names cannot be read. For example 1.01-1.24 or A1, A2</source>
        <translation>Die Zimmernamen sind nicht lesbar. Zum Beispiel 1.01-1.24 oder A1, A2</translation>
    </message>
    <message>
        <source>There is already a room %1</source>
        <translation>Ein Zimmer %1 gibt es schon</translation>
    </message>
    <message>
        <source>No person is named</source>
        <translation>Es ist keine Person genannt</translation>
    </message>
    <message>
        <source>The person does not belong to this household on this day</source>
        <translation>Die Person gehört an diesem Tag nicht zu diesem Haushalt</translation>
    </message>
    <message>
        <source>The persons belong to this household already</source>
        <translation>Die Personen gehören schon zu diesem Haushalt</translation>
    </message>
    <message>
        <source>Nobody would stay in the household</source>
        <translation>Im Haushalt bliebe niemand</translation>
    </message>
    <message>
        <source>A person is given two rooms</source>
        <translation>Eine Person bekäme zwei Zimmer</translation>
    </message>
    <message>
        <source>There is no such room here on this day</source>
        <translation>Dieses Zimmer gibt es hier an diesem Tag nicht</translation>
    </message>
    <message>
        <source>Room %1 is out of service</source>
        <translation>Zimmer %1 ist gesperrt</translation>
    </message>
    <message>
        <source>Room %1 has only %2n free {bed|beds}</source>
        <translation>Zimmer %1 hat nur %2n {freies Bett|freie Betten}</translation>
    </message>
    <message>
        <source>Only %1n {place is|places are} free here</source>
        <translation>Es gibt hier nur %1n {freien Platz|freie Plätze}</translation>
    </message>
    <message>
        <source>Room %1 is meant for %2g</source>
        <translation>Zimmer %1 ist vorgesehen für %2g</translation>
    </message>
    <message>
        <source>A household lives in room %1 or needs it alone</source>
        <translation>In Zimmer %1 wohnt ein Haushalt, oder einer braucht es für sich</translation>
    </message>
    <message>
        <source>In room %1 women and men of different households would live together</source>
        <translation>In Zimmer %1 wohnten Frauen und Männer verschiedener Haushalte zusammen</translation>
    </message>
    <message>
        <source>The person is banned from the premises</source>
        <translation>Für die Person gilt hier ein Hausverbot</translation>
    </message>
    <message>
        <source>Somebody lives there with whom the person must not share a house</source>
        <translation>Dort wohnt jemand, mit dem die Person nicht in einem Haus wohnen darf</translation>
    </message>
    <message>
        <source>Room %1 lacks what a person must have: %2</source>
        <translation>Zimmer %1 fehlt, was eine Person haben muss: %2</translation>
    </message>
    <message>
        <source>The stay does not cover this day</source>
        <translation>Der Aufenthalt umfasst diesen Tag nicht</translation>
    </message>
    <message>
        <source>None of the stays has an end</source>
        <translation>Keiner der Aufenthalte hat ein Ende</translation>
    </message>
    <message>
        <source>The shares add up to %1f FTE, the contracts to %2f</source>
        <translation>Die Anteile ergeben %1f VZÄ, die Verträge %2f</translation>
    </message>
    <message>
        <source>There is no valid contract on this day</source>
        <translation>An diesem Tag gilt kein Vertrag</translation>
    </message>
    <message>
        <source>Another contract goes on, so the deployments were kept. Check them</source>
        <translation>Ein anderer Vertrag läuft weiter, darum blieben die Einsätze bestehen. Bitte prüfen</translation>
    </message>
    <message>
        <source>The texts of this record are too long together (at most %1 KiB). Shorten the longest one</source>
        <translation>Die Texte dieses Eintrags sind zusammen zu lang (höchstens %1 KiB). Kürzen Sie den längsten</translation>
    </message>
    <message>
        <source>There is no such version to choose (any more)</source>
        <translation>Diese Fassung steht nicht (mehr) zur Wahl</translation>
    </message>
    <message>
        <source>Nothing is to be decided about this record: it is not deleted on one copy and changed on another</source>
        <translation>Zu diesem Eintrag ist nichts zu entscheiden: Er ist nicht in einer Kopie gelöscht und in einer anderen geändert</translation>
    </message>
    <message>
        <source>There is no site %1. If %2 is meant, write its full name</source>
        <translation>Eine Unterkunft %1 gibt es nicht. Ist %2 gemeint, den vollen Namen schreiben</translation>
    </message>
    <message>
        <source>“%1” is no series that is imported: %2n {line|lines} left out</source>
        <translation>„%1“ ist keine Reihe, die eingelesen wird: %2n {Zeile|Zeilen} ausgelassen</translation>
    </message>
    <message>
        <source>They are one person already</source>
        <translation>Sie sind bereits eine Person</translation>
    </message>
    <message>
        <source>The person was not merged with another</source>
        <translation>Die Person ist mit keiner anderen zusammengeführt</translation>
    </message>
    <message>
        <source>This finding must be solved; it cannot stay as it is</source>
        <translation>Diese Unstimmigkeit muss gelöst werden; sie kann nicht so bleiben</translation>
    </message>
    <message>
        <source>The finding counts as open already</source>
        <translation>Die Unstimmigkeit gilt bereits als offen</translation>
    </message>
    <message>
        <source>No next step is named that could be done. Name it, or untick the box.</source>
        <translation>Es ist kein nächster Schritt genannt, der erledigt sein könnte. Nennen Sie ihn, oder nehmen Sie das Häkchen weg.</translation>
    </message>
    <message>
        <source>The rule does not hold on this day. Choose a day on which it does</source>
        <translation>Die Regel gilt an diesem Tag nicht. Wählen Sie einen Tag, an dem sie gilt</translation>
    </message>
    <message>
        <source>Nothing is different. Change a value, or cancel</source>
        <translation>Es ist nichts geändert. Ändern Sie einen Wert, oder brechen Sie ab</translation>
    </message>
</context>
<context>
    <name>ratio-base</name>
    <message>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>untergebrachte Personen</translation>
    </message>
    <message>
        <source>residents of the benefit regime</source>
        <translation>untergebrachte Personen des Rechtskreises</translation>
    </message>
    <message>
        <source>households</source>
        <translation>Haushalte</translation>
    </message>
</context>
<context>
    <name>regime</name>
    <message>
        <source>no benefits</source>
        <translation>keine Leistungen</translation>
    </message>
    <message>
        <source>Asylum Seekers Benefits Act</source>
        <translation>AsylbLG</translation>
    </message>
    <message>
        <source>SGB II</source>
        <translation>SGB II</translation>
    </message>
    <message>
        <source>SGB XII</source>
        <translation>SGB XII</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Unterkunft</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt ist</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Unterkünfte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Belegung für</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Betten</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>stufenlos</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufzug</translation>
    </message>
    <message>
        <source>Own bath</source>
        <translation>eigenes Bad</translation>
    </message>
    <message>
        <source>Own kitchen</source>
        <translation>eigene Küche</translation>
    </message>
    <message>
        <source>Lockable</source>
        <translation>abschließbar</translation>
    </message>
    <message>
        <source>Cot</source>
        <translation>Kinderbett</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>Haushaltsnummer</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Staatsangehörigkeiten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Unaccompanied minor</source>
        <translation>unbegleitet minderjährig</translation>
    </message>
    <message>
        <source>Needs help in an emergency</source>
        <translation>braucht im Notfall Hilfe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Verwandtschaft</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Benefit regime</source>
        <translation>Rechtskreis</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Finanziert</translation>
    </message>
    <message>
        <source>Fixed-term</source>
        <translation>befristet</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Stammunterkunft</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Beschäftigte Person</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Einsatzart</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Counted base</source>
        <translation>Bezugsgröße</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Minimum FTE</source>
        <translation>Mindest-VZÄ</translation>
    </message>
    <message>
        <source>From this count on</source>
        <translation>Ab dieser Anzahl</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind of the record concerned</source>
        <translation>Art des betroffenen Eintrags</translation>
    </message>
    <message>
        <source>Record concerned</source>
        <translation>Betroffener Eintrag</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Unstimmigkeit</translation>
    </message>
    <message>
        <source>Reason and figures</source>
        <translation>Begründung und Zahlen</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Regular places</source>
        <translation>Reguläre Plätze</translation>
    </message>
    <message>
        <source>Overload places</source>
        <translation>Überlastplätze</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Schritt erledigt</translation>
    </message>
</context>
<context>
    <name>remedy</name>
    <message>
        <source>End one of the stays</source>
        <translation>Einen der Aufenthalte beenden</translation>
    </message>
    <message>
        <source>Extend the operating period</source>
        <translation>Betriebszeitraum verlängern</translation>
    </message>
    <message>
        <source>End the time out of service</source>
        <translation>Sperre beenden</translation>
    </message>
    <message>
        <source>Enter the number of places</source>
        <translation>Platzzahl eintragen</translation>
    </message>
    <message>
        <source>Extend the contract</source>
        <translation>Vertrag verlängern</translation>
    </message>
    <message>
        <source>End the deployment</source>
        <translation>Einsatz beenden</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>Einsatz ändern</translation>
    </message>
    <message>
        <source>Keep as an exception with a reason</source>
        <translation>Als Ausnahme mit Grund behalten</translation>
    </message>
    <message>
        <source>Choose a version</source>
        <translation>Fassung wählen</translation>
    </message>
    <message>
        <source>Move residents</source>
        <translation>Personen verlegen</translation>
    </message>
    <message>
        <source>Open overload places</source>
        <translation>Überlastplätze öffnen</translation>
    </message>
    <message>
        <source>Correct stays</source>
        <translation>Aufenthalte berichtigen</translation>
    </message>
    <message>
        <source>Correct the number of beds</source>
        <translation>Bettenzahl berichtigen</translation>
    </message>
    <message>
        <source>Change the designation</source>
        <translation>Festlegung ändern</translation>
    </message>
    <message>
        <source>Delete one of the stays</source>
        <translation>Einen der Aufenthalte löschen</translation>
    </message>
    <message>
        <source>End the stays</source>
        <translation>Aufenthalte beenden</translation>
    </message>
    <message>
        <source>Choose a room</source>
        <translation>Zimmer wählen</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Zimmer anlegen</translation>
    </message>
    <message>
        <source>Correct the reported figure</source>
        <translation>Gemeldete Zahl berichtigen</translation>
    </message>
    <message>
        <source>Change the contract</source>
        <translation>Vertrag ändern</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Eintrag behalten</translation>
    </message>
    <message>
        <source>Bring the deleted record back</source>
        <translation>Den gelöschten Datensatz zurückholen</translation>
    </message>
    <message>
        <source>Delete the record that names it as well</source>
        <translation>Auch den Datensatz löschen, der ihn nennt</translation>
    </message>
    <message>
        <source>Merge the persons</source>
        <translation>Personen zusammenführen</translation>
    </message>
    <message>
        <source>Keep as it is, with a reason</source>
        <translation>So belassen, mit Begründung</translation>
    </message>
    <message>
        <source>Keep both figures side by side, with a reason</source>
        <translation>Beide Zahlen nebeneinander stehen lassen, mit Begründung</translation>
    </message>
    <message>
        <source>They are two persons: keep both, with a reason</source>
        <translation>Es sind zwei Personen: beide belassen, mit Begründung</translation>
    </message>
    <message>
        <source>Correct the operating periods</source>
        <translation>Betriebszeiträume berichtigen</translation>
    </message>
    <message>
        <source>Delete one of the operating periods</source>
        <translation>Einen der Betriebszeiträume löschen</translation>
    </message>
    <message>
        <source>They are two: give them different names or addresses</source>
        <translation>Es sind zwei: unterschiedliche Namen oder Adressen eintragen</translation>
    </message>
    <message>
        <source>Close the one entered by mistake</source>
        <translation>Die versehentlich angelegte schließen</translation>
    </message>
    <message>
        <source>Take the step and tick it as done, or give it a later day</source>
        <translation>Den Schritt tun und als erledigt ankreuzen oder einen späteren Tag eintragen</translation>
    </message>
    <message>
        <source>Record the residence status that follows</source>
        <translation>Den folgenden Aufenthaltstitel erfassen</translation>
    </message>
    <message>
        <source>Record the benefits that follow</source>
        <translation>Die folgenden Leistungen erfassen</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Key date report on accommodation and support</source>
        <translation>Stichtagsbericht Unterbringung und Betreuung</translation>
    </message>
    <message>
        <source>Key date %1 · all accommodations · without names</source>
        <translation>Stichtag %1 · alle Unterkünfte · ohne Namen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Notes on the figures</source>
        <translation>Hinweise zu den Zahlen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>accommodated</source>
        <translation>untergebracht</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>free places</source>
        <translation>freie Plätze</translation>
    </message>
    <message>
        <source>of these usable</source>
        <translation>davon nutzbar</translation>
    </message>
    <message>
        <source>workers of the integration management</source>
        <translation>Beschäftigte im Integrationsmanagement</translation>
    </message>
    <message>
        <source>posts intended</source>
        <translation>beabsichtigte Stellen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>bewilligt</translation>
    </message>
    <message>
        <source>of these vacant</source>
        <translation>davon unbesetzt</translation>
    </message>
    <message>
        <source>Residents by pillar (persons)</source>
        <translation>Untergebrachte nach Säule (Personen)</translation>
    </message>
    <message>
        <source>%1 persons on %2, %3 persons on %4.</source>
        <translation>%1 Personen am %2, %3 Personen am %4.</translation>
    </message>
    <message>
        <source>Workers by task and place</source>
        <translation>Beschäftigte nach Aufgabe und Einsatzort</translation>
    </message>
    <message>
        <source>A person with several tasks counts once under “heads” and once under each task.</source>
        <translation>Eine Person mit mehreren Aufgaben zählt unter „Köpfe“ einmal und bei jeder Aufgabe einmal.</translation>
    </message>
    <message>
        <source>No worker is recorded for this day.</source>
        <translation>Für diesen Tag ist niemand erfasst.</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Rule for service on site</source>
        <translation>Regel für die Betreuung vor Ort</translation>
    </message>
    <message>
        <source>From %1 residents on, a site is served on site, below that by mobile staff. Source: %2</source>
        <translation>Ab %1 untergebrachten Personen vor Ort, darunter mobil. Quelle: %2</translation>
    </message>
    <message>
        <source>No such rule is valid on this day.</source>
        <translation>An diesem Tag gilt keine solche Regel.</translation>
    </message>
    <message>
        <source>No site reaches the threshold and none is served on site.</source>
        <translation>Keine Unterkunft erreicht die Schwelle, und keine wird vor Ort betreut.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Residents and places by pillar and site</source>
        <translation>Personen und Plätze nach Säule und Unterkunft</translation>
    </message>
    <message>
        <source>No site is in operation on this day.</source>
        <translation>An diesem Tag ist keine Unterkunft in Betrieb.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Unterkunft</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>over-occupied</source>
        <translation>überbelegt</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>nach der Regel</translation>
    </message>
    <message>
        <source>in fact</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>Workers on site</source>
        <translation>Beschäftigte vor Ort</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 %2 recorded, %3 reported (%4)</source>
        <translation>%1 %2 erfasst, %3 gemeldet (%4)</translation>
    </message>
    <message>
        <source>Reported and recorded persons differ: %1.</source>
        <translation>Gemeldete und erfasste Personen weichen ab: %1.</translation>
    </message>
    <message>
        <source>Only a joint count for several sites is published for: %1.</source>
        <translation>Nur eine gemeinsame Zahl für mehrere Unterkünfte ist veröffentlicht für: %1.</translation>
    </message>
    <message>
        <source>No source states the number of places; they count as 0 in sums: %1.</source>
        <translation>Keine Quelle nennt die Platzzahl; sie zählt in Summen als 0: %1.</translation>
    </message>
    <message>
        <source>Published numbers of places contradict each other: %1.</source>
        <translation>Veröffentlichte Platzzahlen widersprechen sich: %1.</translation>
    </message>
    <message>
        <source>More people than places: %1.</source>
        <translation>Mehr Personen als Plätze: %1.</translation>
    </message>
    <message>
        <source>The ratio used for required FTE of the integration management is derived, no standard.</source>
        <translation>Der für die Soll-VZÄ des Integrationsmanagements benutzte Schlüssel ist abgeleitet, kein Standard.</translation>
    </message>
    <message>
        <source>Load: residents divided by places in use, over the sites whose number of places is known. Reported: published count beside the recorded one.</source>
        <translation>Auslastung: untergebrachte Personen geteilt durch Plätze ohne gesperrte, soweit die Platzzahl bekannt ist. Gemeldet: veröffentlichte Zahl neben der erfassten.</translation>
    </message>
    <message>
        <source>Reported and recorded places differ: %1.</source>
        <translation>Gemeldete und erfasste Plätze weichen ab: %1.</translation>
    </message>
    <message>
        <source>%1 %2 recorded, %3 reported (without a day)</source>
        <translation>%1 %2 erfasst, %3 gemeldet (ohne Datum)</translation>
    </message>
    <message>
        <source>City as a whole</source>
        <translation>Stadt insgesamt</translation>
    </message>
    <message>
        <source>%1 more together</source>
        <translation>%1 weitere zusammen</translation>
    </message>
    <message>
        <source>Accommodations with fewer residents are put together here; CSV, XLSX and HTML list them all.</source>
        <translation>Unterkünfte mit weniger Personen sind hier zusammengefasst; CSV, XLSX und HTML führen alle auf.</translation>
    </message>
    <message>
        <source>and %1 more sources; all of them in CSV, XLSX and HTML</source>
        <translation>und %1 weitere Quellen; vollständig in CSV, XLSX und HTML</translation>
    </message>
    <message>
        <source>The persons of this file are invented (%1, example data); only published figures with a source are real.</source>
        <translation>Die Personen dieser Datei sind erfunden (%1, Beispieldaten); wirklich sind nur veröffentlichte Zahlen mit Quelle.</translation>
    </message>
    <message>
        <source>Residents and places</source>
        <translation>Personen und Plätze</translation>
    </message>
    <message>
        <source>Residents by pillar over time</source>
        <translation>Entwicklung nach Säulen</translation>
    </message>
    <message>
        <source>“&lt; 3” stands for one or two persons. “•” stands for a number that is not told because one of these would follow from it.</source>
        <translation>„&lt; 3“ steht für eine oder zwei Personen. „•“ steht für eine Zahl, die nicht genannt wird, weil sich daraus eine solche ergäbe.</translation>
    </message>
</context>
<context>
    <name>residence-status</name>
    <message>
        <source>Certificate of arrival</source>
        <translation>Ankunftsnachweis</translation>
    </message>
    <message>
        <source>Permission to reside during the asylum procedure</source>
        <translation>Aufenthaltsgestattung</translation>
    </message>
    <message>
        <source>Entitled to asylum</source>
        <translation>Asylberechtigung</translation>
    </message>
    <message>
        <source>Refugee status</source>
        <translation>Flüchtlingseigenschaft</translation>
    </message>
    <message>
        <source>Subsidiary protection</source>
        <translation>Subsidiärer Schutz</translation>
    </message>
    <message>
        <source>Ban on deportation</source>
        <translation>Abschiebungsverbot</translation>
    </message>
    <message>
        <source>Admission from abroad</source>
        <translation>Aufnahme aus dem Ausland</translation>
    </message>
    <message>
        <source>Temporary protection</source>
        <translation>Vorübergehender Schutz</translation>
    </message>
    <message>
        <source>Residence on humanitarian grounds</source>
        <translation>Aufenthalt aus humanitären Gründen</translation>
    </message>
    <message>
        <source>Family reunification</source>
        <translation>Familiennachzug</translation>
    </message>
    <message>
        <source>Temporary suspension of deportation</source>
        <translation>Duldung</translation>
    </message>
    <message>
        <source>Provisional certificate</source>
        <translation>Fiktionsbescheinigung</translation>
    </message>
    <message>
        <source>Settlement permit</source>
        <translation>Niederlassungserlaubnis</translation>
    </message>
    <message>
        <source>EU citizen</source>
        <translation>EU-Bürgerschaft</translation>
    </message>
    <message>
        <source>Late repatriate</source>
        <translation>Spätaussiedlung</translation>
    </message>
    <message>
        <source>other status</source>
        <translation>anderer Status</translation>
    </message>
</context>
<context>
    <name>restriction-kind</name>
    <message>
        <source>Ban from the premises</source>
        <translation>Hausverbot</translation>
    </message>
    <message>
        <source>not in one house together</source>
        <translation>nicht gemeinsam in einem Haus</translation>
    </message>
</context>
<context>
    <name>rule-standing</name>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>derived, no standard</source>
        <translation>abgeleitet, kein Standard</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>sex</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>diverse</source>
        <translation>divers</translation>
    </message>
</context>
<context>
    <name>site-status</name>
    <message>
        <source>being examined</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>under construction</source>
        <translation>im Bau</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in Reserve</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>re-designated</source>
        <translation>umgewidmet</translation>
    </message>
</context>
<context>
    <name>staff-function</name>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Integration management</source>
        <translation>Integrationsmanagement</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>Sozialarbeit</translation>
    </message>
    <message>
        <source>Child care</source>
        <translation>Kinderbetreuung</translation>
    </message>
    <message>
        <source>Volunteer coordination</source>
        <translation>Ehrenamtskoordination</translation>
    </message>
    <message>
        <source>Technical service</source>
        <translation>Technischer Dienst</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheitsdienst</translation>
    </message>
</context>
<context>
    <name>staff-task</name>
    <message>
        <source>Work and training</source>
        <translation>Arbeit und Ausbildung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Move-out management</source>
        <translation>Auszugsmanagement</translation>
    </message>
    <message>
        <source>Change of benefit regime</source>
        <translation>Rechtskreiswechsel</translation>
    </message>
    <message>
        <source>Contact with firms</source>
        <translation>Kontakt zu Betrieben</translation>
    </message>
    <message>
        <source>Cooperation with operators and volunteers</source>
        <translation>Zusammenarbeit mit Betreibern und Ehrenamt</translation>
    </message>
    <message>
        <source>Recognition of degrees</source>
        <translation>Anerkennung von Abschlüssen</translation>
    </message>
    <message>
        <source>First supply in emergency shelters</source>
        <translation>Erstversorgung in Notunterkünften</translation>
    </message>
    <message>
        <source>Office hour</source>
        <translation>Sprechstunde</translation>
    </message>
</context>
<context>
    <name>stay-kind</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>tatsächlich</translation>
    </message>
</context>
<context>
    <name>value-rule</name>
    <message>
        <source>On-site service from this many residents on</source>
        <translation>Betreuung vor Ort ab so vielen untergebrachten Personen</translation>
    </message>
    <message>
        <source>Largest size of an accommodation</source>
        <translation>Größte Unterkunft</translation>
    </message>
    <message>
        <source>Living space</source>
        <translation>Wohnfläche</translation>
    </message>
    <message>
        <source>Weight of the care concept in a tender</source>
        <translation>Gewicht des Betreuungskonzepts bei der Vergabe</translation>
    </message>
    <message>
        <source>Largest cost</source>
        <translation>Kosten höchstens</translation>
    </message>
    <message>
        <source>Persons per tent</source>
        <translation>Personen je Zelt</translation>
    </message>
    <message>
        <source>Persons per parcel of a hall</source>
        <translation>Personen je Parzelle einer Halle</translation>
    </message>
    <message>
        <source>Persons per toilet</source>
        <translation>Personen je Toilette</translation>
    </message>
    <message>
        <source>Women per toilet</source>
        <translation>Frauen je Toilette</translation>
    </message>
    <message>
        <source>Men per toilet and urinal</source>
        <translation>Männer je Toilette und Urinal</translation>
    </message>
    <message>
        <source>Persons per shower</source>
        <translation>Personen je Dusche</translation>
    </message>
    <message>
        <source>Persons per washbasin</source>
        <translation>Personen je Waschbecken</translation>
    </message>
    <message>
        <source>Flat size on a housing entitlement, 1 person</source>
        <translation>Wohnungsgröße mit WBS, 1 Person</translation>
    </message>
    <message>
        <source>Flat size on a housing entitlement, 2 persons</source>
        <translation>Wohnungsgröße mit WBS, 2 Personen</translation>
    </message>
    <message>
        <source>Flat size on a housing entitlement, 3 persons</source>
        <translation>Wohnungsgröße mit WBS, 3 Personen</translation>
    </message>
    <message>
        <source>Flat size on a housing entitlement, each further person</source>
        <translation>Wohnungsgröße mit WBS, jede weitere Person</translation>
    </message>
    <message>
        <source>Gross cold rent up to, 1 person</source>
        <translation>Bruttokaltmiete bis, 1 Person</translation>
    </message>
    <message>
        <source>Gross cold rent up to, 2 persons</source>
        <translation>Bruttokaltmiete bis, 2 Personen</translation>
    </message>
    <message>
        <source>Gross cold rent up to, 3 persons</source>
        <translation>Bruttokaltmiete bis, 3 Personen</translation>
    </message>
    <message>
        <source>Gross cold rent up to, 4 persons</source>
        <translation>Bruttokaltmiete bis, 4 Personen</translation>
    </message>
    <message>
        <source>Gross cold rent up to, 5 persons</source>
        <translation>Bruttokaltmiete bis, 5 Personen</translation>
    </message>
    <message>
        <source>Gross cold rent up to, each further person</source>
        <translation>Bruttokaltmiete bis, jede weitere Person</translation>
    </message>
    <message>
        <source>Warning before a residence status or benefits end</source>
        <translation>Warnung vor dem Ende von Aufenthaltstitel oder Leistungen</translation>
    </message>
    <message>
        <source>Warning before the funding of a post ends</source>
        <translation>Warnung vor dem Ende der Finanzierung einer Stelle</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
</context>
<context>
    <name>words::Amounts</name>
    <message>
        <source>€%1 a month</source>
        <translation>%1 € im Monat</translation>
    </message>
    <message>
        <source>€%1 per person and year</source>
        <translation>%1 € je Person und Jahr</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Plätze</translation>
    </message>
    <message>
        <source>%1 residents</source>
        <translation>%1 untergebrachte Personen</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 m² per person</source>
        <translation>%1 m² je Person</translation>
    </message>
    <message>
        <source>%1 thirds</source>
        <translation>%1 Drittel</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>words::Bundles</name>
    <message>
        <source>%1 cannot be read or written, or the disk is faulty or full. Nothing was changed. Check the drive and try again</source>
        <translation>%1 lässt sich nicht lesen oder schreiben, oder der Datenträger ist schadhaft oder voll. Nichts wurde geändert. Laufwerk prüfen und erneut versuchen</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed</source>
        <translation>Der Arbeitsspeicher reicht nicht. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>This did not work, for a reason the program does not know. Nothing was changed</source>
        <translation>Das ging nicht, aus einem Grund, den das Programm nicht kennt. Nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>words::Dates</name>
    <message>
        <source>around %1</source>
        <translation>um den %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
</context>
<context>
    <name>words::Openings</name>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>von einem anderen Programm</translation>
    </message>
</context>
<context>
    <name>words::Places</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>words::Problems</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
</TS>
