<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ui::ActionDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Hil&amp;fe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;New Lotsenbuch…</source>
        <translation>&amp;Neues Lotsenbuch anlegen…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Look at the &amp;sample city</source>
        <translation>Beisp&amp;ieldaten ansehen</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>Datei &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Collapse navigation</source>
        <translation>Navigation &amp;einklappen</translation>
    </message>
    <message>
        <source>Key date: p&amp;revious day</source>
        <translation>Stichtag: &amp;voriger Tag</translation>
    </message>
    <message>
        <source>Key date: &amp;next day</source>
        <translation>Stichtag: &amp;nächster Tag</translation>
    </message>
    <message>
        <source>Key date: &amp;today</source>
        <translation>Stichtag: &amp;heute</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache / Language</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Lotsenbuch</source>
        <translation>Ü&amp;ber Lotsenbuch</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Hilfe zu dieser Stelle</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Keep messages until they are closed</source>
        <translation>&amp;Meldungen stehen lassen, bis sie geschlossen werden</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vori&amp;ger Bereich</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Export bundle…</source>
        <translation>Bündel &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import bundle…</source>
        <translation>Bündel i&amp;mportieren…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;History of steps…</source>
        <translation>&amp;Verlauf der Schritte…</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Passp&amp;hrase ändern…</translation>
    </message>
</context>
<context>
    <name>ui::Backups</name>
    <message>
        <source>other file: %1</source>
        <translation>andere Datei: %1</translation>
    </message>
</context>
<context>
    <name>ui::BundleDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Halte an</translation>
    </message>
</context>
<context>
    <name>ui::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>ui::CellEditor</name>
    <message>
        <source>This record is no longer in the list</source>
        <translation>Dieser Eintrag steht nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>The form holds what was typed before and not saved</source>
        <translation>Das Formular enthält, was zuvor eingegeben und nicht gespeichert wurde</translation>
    </message>
    <message>
        <source>“%1” is edited in the form</source>
        <translation>„%1“ wird im Formular bearbeitet</translation>
    </message>
    <message>
        <source>What was typed was not saved and is kept as a draft; the form shows it</source>
        <translation>Die Eingabe wurde nicht gespeichert und bleibt als Entwurf; das Formular zeigt ihn</translation>
    </message>
</context>
<context>
    <name>ui::ChangePassphraseDialog</name>
    <message>
        <source>A backup of the file as it is now is made before. It is not protected: delete it when you no longer need it.</source>
        <translation>Vorher entsteht eine Sicherung der Datei in ihrem jetzigen Stand. Sie ist nicht geschützt: löschen, sobald sie nicht mehr gebraucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln backup(s) beside the file, and one more that is made before, stay unprotected: delete them when you no longer need them.</source>
        <translation>
            <numerusform>%Ln Sicherung neben der Datei und eine weitere, die vorher entsteht, bleiben ungeschützt: löschen, sobald sie nicht mehr gebraucht werden.</numerusform>
            <numerusform>%Ln Sicherungen neben der Datei und eine weitere, die vorher entsteht, bleiben ungeschützt: löschen, sobald sie nicht mehr gebraucht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made before. It opens with the former passphrase, as do bundles and copies made so far.</source>
        <translation>Vorher entsteht eine Sicherung. Sie öffnet sich mit der bisherigen Passphrase, ebenso bisherige Bündel und Kopien.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln backup(s) beside the file, and one more that is made before, still open with the former passphrase, as do bundles and copies made so far. Keep it as long as you need them.</source>
        <translation>
            <numerusform>%Ln Sicherung neben der Datei und eine weitere, die vorher entsteht, öffnen sich weiter mit der bisherigen Passphrase, ebenso bisherige Bündel und Kopien. Diese Passphrase so lange aufbewahren, wie sie gebraucht werden.</numerusform>
            <numerusform>%Ln Sicherungen neben der Datei und eine weitere, die vorher entsteht, öffnen sich weiter mit der bisherigen Passphrase, ebenso bisherige Bündel und Kopien. Diese Passphrase so lange aufbewahren, wie sie gebraucht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>&amp;Former passphrase</source>
        <translation>&amp;Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Former passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Schützen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is the former passphrase. Choose another one.</source>
        <translation>Das ist die bisherige Passphrase. Eine andere wählen.</translation>
    </message>
    <message>
        <source>The former passphrase is missing. Type it here.</source>
        <translation>Die bisherige Passphrase fehlt. Hier eingeben.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file. Check Caps Lock and type it again.</source>
        <translation>Das ist nicht die Passphrase der Datei. Feststelltaste prüfen und noch einmal eingeben.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeRuleDialog</name>
    <message>
        <source>A day is missing here</source>
        <translation>Hier fehlt ein Tag</translation>
    </message>
    <message>
        <source>Change a rule from a day on</source>
        <translation>Regel ab einem Tag ändern</translation>
    </message>
    <message>
        <source>C&amp;hange the rule</source>
        <translation>Regel &amp;ändern</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>This rule comes with the program. Up to the day before it goes on as shipped; from the day on this file&apos;s own value holds, also after an update of the program.</source>
        <translation>Diese Regel bringt das Programm mit. Bis zum Vortag gilt sie weiter wie mitgeliefert; ab dem Tag gilt der eigene Wert dieser Datei, auch nach einer Aktualisierung des Programms.</translation>
    </message>
    <message>
        <source>This rule came with the program and was changed in this file.</source>
        <translation>Diese Regel hat das Programm mitgebracht; in dieser Datei ist sie geändert.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 FTE per %2</source>
        <translation>%1 VZÄ je %2</translation>
    </message>
</context>
<context>
    <name>ui::ChartCanvas</name>
    <message>
        <source>Arrows go from place to place, Enter opens its list. “As table” shows every value.</source>
        <translation>Pfeiltasten führen von Stelle zu Stelle, Eingabe öffnet ihre Liste. „Als Tabelle“ zeigt alle Werte.</translation>
    </message>
</context>
<context>
    <name>ui::CodesField</name>
    <message>
        <source>“%1” is no country we know. Type its name in German or English or its code, for example: Irak, Iraq or IQ</source>
        <translation>„%1“ ist kein bekanntes Land. Geben Sie den deutschen oder englischen Namen oder den Code ein, zum Beispiel: Irak, Iraq oder IQ</translation>
    </message>
    <message>
        <source>“%1” is no language we know. Type its name and how well it is spoken, for example: Arabisch (Muttersprache), Deutsch A2</source>
        <translation>„%1“ ist keine bekannte Sprache. Geben Sie den Namen und das Niveau ein, zum Beispiel: Arabisch (Muttersprache), Deutsch A2</translation>
    </message>
    <message>
        <source>Several with a comma between</source>
        <translation>Mehrere mit Komma dazwischen</translation>
    </message>
</context>
<context>
    <name>ui::ComboField</name>
    <message>
        <source>Nothing is chosen here</source>
        <translation>Hier ist nichts gewählt</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose an entry</source>
        <translation>„%1“ steht nicht in der Liste. Einen Eintrag wählen</translation>
    </message>
</context>
<context>
    <name>ui::CoordinatesField</name>
    <message>
        <source>These are not latitude and longitude in degrees. For example: 52.3759, 9.7320</source>
        <translation>Das sind nicht Breite und Länge in Grad. Zum Beispiel: 52.3759, 9.7320</translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Open calendar (F4)</source>
        <translation>Kalender öffnen (F4)</translation>
    </message>
    <message>
        <source>This day does not exist. Format %1, for example %2</source>
        <translation>Diesen Tag gibt es nicht. Format %1, zum Beispiel %2</translation>
    </message>
    <message>
        <source>This is not a date. Format %1, for example %2</source>
        <translation>Das ist kein Datum. Format %1, zum Beispiel %2</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPane</name>
    <message>
        <source>Let it h&amp;old</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>This has been decided meanwhile.</source>
        <translation>Das ist inzwischen entschieden.</translation>
    </message>
    <message>
        <source>What is to hold?</source>
        <translation>Was soll gelten?</translation>
    </message>
    <message>
        <source>%1: what is to hold?</source>
        <translation>%1: Was soll gelten?</translation>
    </message>
    <message>
        <source>The record stays</source>
        <translation>Der Eintrag bleibt</translation>
    </message>
    <message>
        <source>with the change of the other copy</source>
        <translation>mit der Änderung der anderen Kopie</translation>
    </message>
    <message>
        <source>The record goes for good</source>
        <translation>Der Eintrag wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>now that the change is known</source>
        <translation>jetzt, da die Änderung bekannt ist</translation>
    </message>
    <message>
        <source>The deleted record comes back</source>
        <translation>Der gelöschte Eintrag kommt zurück</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>so, wie er vorher war</translation>
    </message>
    <message>
        <source>The record that names it goes as well</source>
        <translation>Der Eintrag, der ihn nennt, wird auch gelöscht</translation>
    </message>
</context>
<context>
    <name>ui::Desktop</name>
    <message>
        <source>%1 is open already; its window stands in front now</source>
        <translation>%1 ist schon offen; das Fenster steht jetzt vorn</translation>
    </message>
</context>
<context>
    <name>ui::EndRuleDialog</name>
    <message>
        <source>End a rule</source>
        <translation>Regel beenden</translation>
    </message>
    <message>
        <source>&amp;End the rule</source>
        <translation>Regel be&amp;enden</translation>
    </message>
    <message>
        <source>Last day on which it holds</source>
        <translation>Letzter Tag, an dem sie gilt</translation>
    </message>
    <message>
        <source>After this day nothing takes its place. Earlier days are answered as before.</source>
        <translation>Nach diesem Tag tritt nichts an ihre Stelle. Frühere Tage werden beantwortet wie bisher.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Bundles (*.lotsebuendel)</source>
        <translation>Bündel (*.lotsebuendel)</translation>
    </message>
    <message>
        <source>Export bundle</source>
        <translation>Bündel exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Counting the changes</source>
        <translation>Zähle die Änderungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Whoever is to import the bundle needs this passphrase. Pass it on by another way than the bundle, such as by telephone.</source>
        <translation>Wer das Bündel importieren soll, braucht diese Passphrase. Geben Sie sie auf anderem Weg weiter als das Bündel, etwa am Telefon.</translation>
    </message>
    <message>
        <source>A bundle holds all changes of this file, those of other copies included. What a copy has already, it does not take twice.</source>
        <translation>Ein Bündel enthält alle Änderungen dieser Datei, auch die anderer Kopien. Was eine Kopie schon hat, übernimmt sie nicht doppelt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) go out</source>
        <translation>
            <numerusform>%Ln Änderung geht hinaus</numerusform>
            <numerusform>%Ln Änderungen gehen hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle needs a name. Choose a folder and a name.</source>
        <translation>Das Bündel braucht einen Namen. Ordner und Namen wählen.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one or create it first.</source>
        <translation>Diesen Ordner gibt es nicht. Einen anderen wählen oder ihn vorher anlegen.</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>In diesem Ordner ist Schreiben nicht erlaubt. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Replace the bundle?</source>
        <translation>Bündel ersetzen?</translation>
    </message>
    <message>
        <source>There is already a file %1. It is replaced by the new bundle.</source>
        <translation>Es gibt schon eine Datei %1. Sie wird durch das neue Bündel ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Schreibe das Bündel</translation>
    </message>
    <message>
        <source>Stopped. No bundle was written.</source>
        <translation>Angehalten. Es wurde kein Bündel geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written.</source>
        <translation>
            <numerusform>%Ln Änderung geschrieben.</numerusform>
            <numerusform>%Ln Änderungen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take it to the other copy and choose File › Import bundle there.</source>
        <translation>Bringen Sie es zur anderen Kopie und wählen Sie dort Datei › Bündel importieren.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>ui::FigureLists</name>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
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
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>Auszug am</translation>
    </message>
    <message>
        <source>%1 %2, %3 posts per %4</source>
        <translation>%1 %2, %3 Stellen je %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) live there on %1</source>
        <translation>
            <numerusform>%Ln Person wohnt am %1 dort</numerusform>
            <numerusform>%Ln Personen wohnen am %1 dort</numerusform>
        </translation>
    </message>
    <message>
        <source>Residents on %1</source>
        <translation>Untergebracht am %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) moved out</source>
        <translation>
            <numerusform>%Ln Person ausgezogen</numerusform>
            <numerusform>%Ln Personen ausgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out from %1 to %2</source>
        <translation>Auszüge vom %1 bis %2</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Betten</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Nutzbar</translation>
    </message>
    <message>
        <source>Why not usable</source>
        <translation>Warum nicht nutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) with free beds</source>
        <translation>
            <numerusform>%Ln Zimmer mit freien Betten</numerusform>
            <numerusform>%Ln Zimmer mit freien Betten</numerusform>
        </translation>
    </message>
    <message>
        <source>Free places on %1</source>
        <translation>Freie Plätze am %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Contract FTE</source>
        <translation>Vertrag VZÄ</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Einsatz</translation>
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
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtbezirk</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Over-occupied</source>
        <translation>Überbelegt</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s)</source>
        <translation>
            <numerusform>%Ln Standort</numerusform>
            <numerusform>%Ln Standorte</numerusform>
        </translation>
    </message>
    <message>
        <source>Occupancy by site on %1</source>
        <translation>Belegung je Standort am %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Places not blocked</source>
        <translation>Plätze ohne gesperrte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month end(s), the key date last</source>
        <translation>
            <numerusform>%Ln Monatsende, zuletzt der Stichtag</numerusform>
            <numerusform>%Ln Monatsenden, zuletzt der Stichtag</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Required FTE</source>
        <translation>Soll-VZÄ</translation>
    </message>
    <message>
        <source>Actual FTE</source>
        <translation>Ist-VZÄ</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of site and function</source>
        <translation>
            <numerusform>%Ln Zeile je Standort und Funktion</numerusform>
            <numerusform>%Ln Zeilen je Standort und Funktion</numerusform>
        </translation>
    </message>
    <message>
        <source>Required and actual staff on %1</source>
        <translation>Soll und Ist der Betreuung am %1</translation>
    </message>
    <message>
        <source>(site as a whole)</source>
        <translation>(Unterkunft insgesamt)</translation>
    </message>
    <message>
        <source>with the lines of the sites together %1 free, %2 usable</source>
        <translation>mit den Zeilen der Unterkünfte zusammen %1 frei, %2 nutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) on site</source>
        <translation>
            <numerusform>%Ln Person vor Ort</numerusform>
            <numerusform>%Ln Personen vor Ort</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1 FTE</source>
        <translation>zusammen %1 VZÄ</translation>
    </message>
    <message>
        <source>Staff on site on %1</source>
        <translation>Betreuung vor Ort am %1</translation>
    </message>
    <message>
        <source>Occupancy by pillar up to %1</source>
        <translation>Belegung nach Säule bis %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of site and rule</source>
        <translation>
            <numerusform>%Ln Zeile aus Standort und Regel</numerusform>
            <numerusform>%Ln Zeilen aus Standort und Regel</numerusform>
        </translation>
    </message>
    <message>
        <source>Required staff on %1</source>
        <translation>Soll-Betreuung am %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>places unknown</source>
        <translation>Plätze unbekannt</translation>
    </message>
</context>
<context>
    <name>ui::FileController</name>
    <message>
        <source>Lotsenbuch files (*.lotse)</source>
        <translation>Lotsenbuch-Dateien (*.lotse)</translation>
    </message>
    <message>
        <source>Setting up the sample city</source>
        <translation>Beispielstadt wird eingerichtet</translation>
    </message>
    <message>
        <source>Open Lotsenbuch</source>
        <translation>Lotsenbuch öffnen</translation>
    </message>
    <message>
        <source>sample-hannover</source>
        <translation>beispiel-hannover</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Wait until this is done or stop it first: %1.</source>
        <translation>Bitte erst abwarten oder abbrechen: %1.</translation>
    </message>
    <message>
        <source>Moved or copied?</source>
        <translation>Verschoben oder kopiert?</translation>
    </message>
    <message>
        <source>%1 has not been opened on this computer before.

Copied: the file it came from goes on being used; both can be brought together later.

Moved: there is no other one, or it lies on a drive that several computers use.

When in doubt, choose Copied.</source>
        <translation>%1 wurde auf diesem Rechner noch nicht geöffnet.

Kopiert: Die Datei, von der sie stammt, wird weiter benutzt; beide lassen sich später abgleichen.

Verschoben: Es gibt keine zweite, oder sie liegt auf einem Laufwerk, das mehrere Rechner nutzen.

Im Zweifel „Kopiert“ wählen.</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <source>&amp;Moved</source>
        <translation>&amp;Verschoben</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Die Datei ist in Gebrauch</translation>
    </message>
    <message>
        <source>%1 is open elsewhere: %2. Close it there, then open it here.

If that computer crashed or was switched off, its lock has been left behind and can be removed.</source>
        <translation>%1 ist anderswo geöffnet: %2. Dort schließen, dann hier öffnen.

Ist jener Rechner abgestürzt oder ausgeschaltet worden, blieb seine Sperre zurück und lässt sich aufheben.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Remove lock…</source>
        <translation>&amp;Sperre aufheben…</translation>
    </message>
    <message>
        <source>Remove the lock?</source>
        <translation>Sperre aufheben?</translation>
    </message>
    <message>
        <source>Locked by %1. If Lotsenbuch is still running there, two people write into one file, and it can be damaged beyond repair. Ask there first.</source>
        <translation>Gesperrt: %1. Läuft Lotsenbuch dort noch, schreiben zwei zugleich in eine Datei; sie kann dabei unrettbar beschädigt werden. Vorher dort nachfragen.</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>The lock was not removed</source>
        <translation>Die Sperre wurde nicht aufgehoben</translation>
    </message>
    <message>
        <source>%1 is still in use, or its folder cannot be written.</source>
        <translation>%1 ist noch in Gebrauch, oder der Ordner lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>Restore which Lotsenbuch?</source>
        <translation>Welches Lotsenbuch wiederherstellen?</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Nichts wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Stelle %1 wieder her</translation>
    </message>
    <message>
        <source>Nothing was restored. The file is as it was.</source>
        <translation>Nichts wurde wiederhergestellt. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The sample city has no passphrase</source>
        <translation>Die Beispielstadt hat keine Passphrase</translation>
    </message>
    <message>
        <source>It goes when it is closed. Make a file of your own with File › New.</source>
        <translation>Sie verschwindet beim Schließen. Eine eigene Datei legt Datei › Neu an.</translation>
    </message>
    <message>
        <source>The passphrase was not changed</source>
        <translation>Die Passphrase wurde nicht geändert</translation>
    </message>
    <message>
        <source>Changing the passphrase of %1</source>
        <translation>Passphrase von %1 wird geändert</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Die Passphrase ist geändert</translation>
    </message>
    <message>
        <source>From now on the file opens with the new passphrase only. Backups made before are as they were.</source>
        <translation>Ab jetzt öffnet sich die Datei nur mit der neuen Passphrase. Frühere Sicherungen bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The file is as it was and opens with the former passphrase.</source>
        <translation>Die Datei ist, wie sie war, und öffnet sich mit der bisherigen Passphrase.</translation>
    </message>
    <message>
        <source>The file is open already</source>
        <translation>Die Datei ist schon offen</translation>
    </message>
    <message>
        <source>%1 is open in another window, which stands in front now.</source>
        <translation>%1 ist in einem anderen Fenster offen; es steht jetzt vorn.</translation>
    </message>
</context>
<context>
    <name>ui::FindingDelegate</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ui::FindingDialog</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Vom %1 bis %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Unstimmigkeit</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Records concerned</source>
        <translation>Betroffene Einträge</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>ui::FindingsModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Stays because</source>
        <translation>Bleibt, weil</translation>
    </message>
    <message>
        <source>&amp;Go to the record</source>
        <translation>&amp;Zum Eintrag</translation>
    </message>
    <message>
        <source>Stays as it is, be&amp;cause…</source>
        <translation>Bleibt so, &amp;weil…</translation>
    </message>
    <message>
        <source>Count as open a&amp;gain</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Merge the persons</source>
        <translation>Personen zusa&amp;mmenführen</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Critical ones</source>
        <translation>Kritische</translation>
    </message>
    <message>
        <source>Those that stay</source>
        <translation>Was so bleibt</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Welche Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Records concerned</source>
        <translation>Betroffene Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open finding(s)</source>
        <translation>
            <numerusform>%Ln offene Unstimmigkeit</numerusform>
            <numerusform>%Ln offene Unstimmigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 mit Begründung</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>%1 Stays because: %2</source>
        <translation>%1 Bleibt so, weil: %2</translation>
    </message>
    <message>
        <source>What can be done: %1</source>
        <translation>Was man tun kann: %1</translation>
    </message>
    <message>
        <source>The finding was not opened again</source>
        <translation>Die Unstimmigkeit wurde nicht wieder geöffnet</translation>
    </message>
    <message>
        <source>The persons were not merged</source>
        <translation>Die Personen wurden nicht zusammengeführt</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheidende</translation>
    </message>
    <message>
        <source>No finding is chosen.</source>
        <translation>Keine Unstimmigkeit ausgewählt.</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Ne&amp;u prüfen</translation>
    </message>
    <message>
        <source>Nothing disagrees on this key date.</source>
        <translation>An diesem Stichtag stimmt alles überein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln kritisch</numerusform>
            <numerusform>%Ln kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln prüfen</numerusform>
            <numerusform>%Ln prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked today, %1 · %Ln rule(s)</source>
        <translation>
            <numerusform>Geprüft heute, %1 · %Ln Regel</numerusform>
            <numerusform>Geprüft heute, %1 · %Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · journal %2</source>
        <translation>%1 · Journal %2</translation>
    </message>
</context>
<context>
    <name>ui::FormPane</name>
    <message>
        <source>Discar&amp;d</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>Draft of %1 is shown</source>
        <translation>Entwurf von %1 wird gezeigt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln entry(s): %1</source>
        <translation>
            <numerusform>%Ln Angabe prüfen: %1</numerusform>
            <numerusform>%Ln Angaben prüfen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Entwurf gesichert %1</translation>
    </message>
    <message>
        <source>The record before was not saved; what was typed is kept as its draft</source>
        <translation>Der Eintrag davor wurde nicht gespeichert; das Eingegebene bleibt als sein Entwurf erhalten</translation>
    </message>
</context>
<context>
    <name>ui::Forms</name>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Close the file and wipe its key (%1)</source>
        <translation>Datei schließen und ihren Schlüssel löschen (%1)</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help – Lotsenbuch</source>
        <translation>Hilfe – Lotsenbuch</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>No match. Clear the search to see all topics.</source>
        <translation>Kein Treffer. Ohne Suchwort stehen hier alle Themen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gilt</translation>
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
        <source>Reading the steps</source>
        <translation>Schritte werden gelesen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Changes of the step</source>
        <translation>Änderungen des Schritts</translation>
    </message>
    <message>
        <source>&amp;Undo back to here…</source>
        <translation>&amp;Bis hierher rückgängig…</translation>
    </message>
    <message>
        <source>History of steps</source>
        <translation>Verlauf der Schritte</translation>
    </message>
    <message>
        <source>Nothing has been done in this file yet.</source>
        <translation>In dieser Datei ist noch nichts getan worden.</translation>
    </message>
    <message>
        <source>This step changed nothing that is still here.</source>
        <translation>Dieser Schritt hat nichts geändert, was noch da ist.</translation>
    </message>
    <message>
        <source>Filter the steps</source>
        <translation>Schritte filtern</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 of %2 steps match the filter</source>
        <translation>%1 von %2 Schritten passen zum Filter</translation>
    </message>
    <message>
        <source>The latest %1 of %2 steps; the others are being read</source>
        <translation>Die neuesten %1 von %2 Schritten; die anderen werden noch gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s), the latest first</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte, die neuesten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is undone already</source>
        <translation>Dieser Schritt ist schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undo takes back your own steps on this copy only</source>
        <translation>Rückgängig geht nur bei eigenen Schritten auf dieser Kopie</translation>
    </message>
    <message>
        <source>the first %1 of %2 records</source>
        <translation>die ersten %1 von %2 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Bis hierher rückgängig machen</translation>
    </message>
    <message>
        <source>Your latest steps on this copy are undone, one after the other; each can be redone. What others have changed since stays as they left it.

%1</source>
        <translation>Ihre letzten Schritte auf dieser Kopie werden rückgängig gemacht, einer nach dem anderen; jeder lässt sich wiederholen. Was andere seither geändert haben, bleibt so.

%1</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt rückgängig machen</numerusform>
            <numerusform>%Ln Schritte rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone: there are new steps. Look at the list again.</source>
        <translation>Nichts wurde rückgängig gemacht: Es gibt neue Schritte. Bitte die Liste noch einmal ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) stayed because somebody has changed them since</source>
        <translation>
            <numerusform>%Ln Wert blieb stehen, weil ihn inzwischen jemand geändert hat</numerusform>
            <numerusform>%Ln Werte blieben stehen, weil sie inzwischen jemand geändert hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone</source>
        <translation>
            <numerusform>%Ln Schritt rückgängig gemacht</numerusform>
            <numerusform>%Ln Schritte rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Einen Schritt wählen, um seine Änderungen zu sehen.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message>
        <source>Undo or redo: %1</source>
        <translation>Rückgängig oder wiederholt: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>erfasst</translation>
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
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Field</source>
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
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdViewsButton</name>
    <message>
        <source>Order and views</source>
        <translation>Reihenfolge und Ansichten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>As a &amp;table…</source>
        <translation>Als &amp;Tabelle…</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>Ansicht &amp;merken…</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>Ansicht &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdsPage</name>
    <message>
        <source>Households</source>
        <translation>Haushalte</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>ohne Mitglieder</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht untergebracht</translation>
    </message>
    <message>
        <source>%1 of %2 placed</source>
        <translation>%1 von %2 untergebracht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Wohnt in</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>Beschränkung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
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
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>Auszug am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Site</source>
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
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Expected members</source>
        <translation>Erwartete Mitglieder</translation>
    </message>
    <message>
        <source>Nobody is expected to join.</source>
        <translation>Niemand wird erwartet.</translation>
    </message>
    <message>
        <source>Record an expected member…</source>
        <translation>Erwartetes Mitglied erfassen…</translation>
    </message>
    <message>
        <source>&amp;New household…</source>
        <translation>&amp;Neuer Haushalt…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation>Tei&amp;len…</translation>
    </message>
    <message>
        <source>Name, number, site, room</source>
        <translation>Name, Nummer, Unterkunft, Zimmer</translation>
    </message>
    <message>
        <source>All households</source>
        <translation>Alle Haushalte</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Untergebracht</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht untergebracht</translation>
    </message>
    <message>
        <source>Which households</source>
        <translation>Welche Haushalte</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>Pers&amp;onen</translation>
    </message>
    <message>
        <source>Ho&amp;usehold</source>
        <translation>Angaben Haushalt</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No residence status recorded.</source>
        <translation>Kein Aufenthaltstitel erfasst.</translation>
    </message>
    <message>
        <source>Record a status…</source>
        <translation>Titel erfassen…</translation>
    </message>
    <message>
        <source>No benefit regime recorded.</source>
        <translation>Kein Leistungsbezug erfasst.</translation>
    </message>
    <message>
        <source>Record a regime…</source>
        <translation>Leistung erfassen…</translation>
    </message>
    <message>
        <source>No needs recorded.</source>
        <translation>Keine Bedarfe erfasst.</translation>
    </message>
    <message>
        <source>Record a need…</source>
        <translation>Bedarf erfassen…</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>No consents recorded.</source>
        <translation>Keine Einwilligungen erfasst.</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Einwilligung erfassen…</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Beschränkungen</translation>
    </message>
    <message>
        <source>No restrictions recorded.</source>
        <translation>Keine Beschränkungen erfasst.</translation>
    </message>
    <message>
        <source>Record a restriction…</source>
        <translation>Beschränkung erfassen…</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Person h&amp;inzufügen…</translation>
    </message>
    <message>
        <source>Leave the household…</source>
        <translation>Haushalt verlassen…</translation>
    </message>
    <message>
        <source>Into another household…</source>
        <translation>In anderen Haushalt…</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>Mitglieder des Haushalts</translation>
    </message>
    <message>
        <source>Place or &amp;move…</source>
        <translation>Belegen oder &amp;verlegen…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back a move-out</source>
        <translation>Auszug zurüc&amp;knehmen</translation>
    </message>
    <message>
        <source>Stays of the household</source>
        <translation>Aufenthalte des Haushalts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln Haushalt</numerusform>
            <numerusform>%Ln Haushalte</numerusform>
        </translation>
    </message>
    <message>
        <source>No household</source>
        <translation>Kein Haushalt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), %1 under 18 · %2</source>
        <translation>
            <numerusform>%Ln Person, %1 unter 18 · %2</numerusform>
            <numerusform>%Ln Personen, %1 unter 18 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no accommodation</source>
        <translation>nicht untergebracht</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation>%1, Zimmer %2</translation>
    </message>
    <message>
        <source>Recorded, with something to check</source>
        <translation>Erfasst, zu prüfen</translation>
    </message>
    <message>
        <source>The move-out was not taken back</source>
        <translation>Der Auszug wurde nicht zurückgenommen</translation>
    </message>
    <message>
        <source>The person belongs to no household</source>
        <translation>Die Person gehört zu keinem Haushalt</translation>
    </message>
    <message>
        <source>A&amp;ccommodation</source>
        <translation>&amp;Unterkunft</translation>
    </message>
    <message>
        <source>Record a move-&amp;out…</source>
        <translation>Auszug &amp;eintragen…</translation>
    </message>
    <message>
        <source>Choose a stay that has ended</source>
        <translation>Wählen Sie einen beendeten Aufenthalt</translation>
    </message>
    <message>
        <source>Households on %1</source>
        <translation>Haushalte am %1</translation>
    </message>
    <message>
        <source>residence status ended on %1</source>
        <translation>Aufenthaltstitel am %1 abgelaufen</translation>
    </message>
    <message>
        <source>residence status ends on %1</source>
        <translation>Aufenthaltstitel läuft am %1 ab</translation>
    </message>
    <message>
        <source>benefits ended on %1</source>
        <translation>Leistungen am %1 ausgelaufen</translation>
    </message>
    <message>
        <source>benefits end on %1</source>
        <translation>Leistungen laufen am %1 aus</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln person(s))</source>
        <translation>
            <numerusform>%1 (%Ln Person)</numerusform>
            <numerusform>%1 (%Ln Personen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>nicht an diesem Tag</translation>
    </message>
    <message>
        <source>Contacts of the household</source>
        <translation>Kontakte des Haushalts</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Noch keine Kontakte.</translation>
    </message>
    <message>
        <source>Record a contact…</source>
        <translation>Kontakt erfassen…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>&amp;Record a need…</source>
        <translation>Beda&amp;rf erfassen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nobody of the household has needs recorded.</source>
        <translation>Für niemanden im Haushalt ist ein Bedarf erfasst.</translation>
    </message>
    <message>
        <source>The need was not removed</source>
        <translation>Der Bedarf wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Needs of the household</source>
        <translation>Bedarfe des Haushalts</translation>
    </message>
    <message>
        <source>absent since %1</source>
        <translation>abwesend seit %1</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>No presence recorded.</source>
        <translation>Keine Anwesenheit erfasst.</translation>
    </message>
    <message>
        <source>Record an entry…</source>
        <translation>Eintrag erfassen…</translation>
    </message>
    <message>
        <source>&amp;Intake quotas…</source>
        <translation>Aufnahme&amp;quoten…</translation>
    </message>
    <message>
        <source>&amp;Presence…</source>
        <translation>&amp;Anwesenheit…</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Weitere Schritte</translation>
    </message>
    <message>
        <source>&amp;Remove the household…</source>
        <translation>Haushalt &amp;löschen…</translation>
    </message>
    <message>
        <source>With “%1” go %2 and %3: memberships, stays, statuses, needs, contacts and the like. Who belonged to another household too stays. A household that moves out gets the end of its stay instead. This can be undone.</source>
        <translation>Mit „%1“ werden %2 und %3 gelöscht: Zugehörigkeiten, Aufenthalte, Aufenthaltstitel, Bedarfe, Kontakte und Ähnliches. Wer auch einem anderen Haushalt angehörte, bleibt. Bei einem Auszug wird stattdessen das Ende des Aufenthalts eingetragen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the household</source>
        <translation>Haushalt löschen</translation>
    </message>
    <message numerus="yes">
        <source>Remove household and %Ln person(s)</source>
        <translation>
            <numerusform>Haushalt und %Ln Person löschen</numerusform>
            <numerusform>Haushalt und %Ln Personen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The household was not removed</source>
        <translation>Der Haushalt wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Import bundle</source>
        <translation>Bündel importieren</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Show the conflicts</source>
        <translation>Konflikte an&amp;zeigen</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation>Passphrase des Bündels</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what the bundle holds.</source>
        <translation>Nichts wird geändert, bevor Sie gesehen haben, was das Bündel enthält.</translation>
    </message>
    <message>
        <source>B&amp;undle</source>
        <translation>&amp;Bündel</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the bundle</source>
        <translation>Pa&amp;ssphrase des Bündels</translation>
    </message>
    <message>
        <source>Records by kind</source>
        <translation>Einträge nach Art</translation>
    </message>
    <message>
        <source>Choose the bundle to import.</source>
        <translation>Wählen Sie das Bündel, das importiert werden soll.</translation>
    </message>
    <message>
        <source>There is no file of this name. Choose the bundle again.</source>
        <translation>Eine Datei dieses Namens gibt es nicht. Bündel neu wählen.</translation>
    </message>
    <message>
        <source>The passphrase of the bundle is missing. Ask the sender.</source>
        <translation>Die Passphrase des Bündels fehlt. Fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>Looking into the bundle</source>
        <translation>Prüfe das Bündel</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Prüfe die Datei</translation>
    </message>
    <message>
        <source>Become a copy of the sender&apos;s file?</source>
        <translation>Kopie der Datei des Absenders werden?</translation>
    </message>
    <message>
        <source>This file has no records yet, and the bundle comes from another one. It can become a copy of that: then both exchange bundles.</source>
        <translation>Diese Datei hat noch keine Einträge, und das Bündel kommt aus einer anderen. Sie kann deren Kopie werden; dann tauschen beide Bündel aus.</translation>
    </message>
    <message>
        <source>&amp;Become a copy</source>
        <translation>&amp;Kopie werden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung &amp;importieren</numerusform>
            <numerusform>%Ln Änderungen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle of the copy %1</source>
        <translation>Bündel der Kopie %1</translation>
    </message>
    <message>
        <source>%1 (%2) · written %3 · Lotsenbuch %4</source>
        <translation>%1 (%2) · geschrieben %3 · Lotsenbuch %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new change(s)</source>
        <translation>
            <numerusform>%Ln neue Änderung</numerusform>
            <numerusform>%Ln neue Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is written first. Ctrl+Z does not take an import back: the backup does, by File › Restore, or each record is corrected by itself.</source>
        <translation>Vorher wird eine Sicherung geschrieben. Strg+Z nimmt einen Import nicht zurück; das tut die Sicherung (Datei › Wiederherstellen), oder einzelne Einträge werden berichtigt.</translation>
    </message>
    <message>
        <source>Everything in this bundle is here already. There is nothing to import.</source>
        <translation>Alles aus diesem Bündel ist schon hier. Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>No entry was changed on both sides.</source>
        <translation>Keine Angabe wurde auf beiden Seiten geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more conflict(s) will stand on the page Findings.</source>
        <translation>
            <numerusform>%Ln weiterer Konflikt steht danach auf der Seite Unstimmigkeiten.</numerusform>
            <numerusform>%Ln weitere Konflikte stehen danach auf der Seite Unstimmigkeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays open stands among the findings afterwards; until then the newer version holds.</source>
        <translation>Was offen bleibt, steht danach unter den Unstimmigkeiten; bis zur Entscheidung gilt vorerst die neuere Fassung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>Delete many records?</source>
        <translation>Viele Einträge löschen?</translation>
    </message>
    <message>
        <source>The bundle deletes %1 records that are here. That is unusually many. Ask the sender if you did not expect it.</source>
        <translation>Das Bündel löscht %1 Einträge, die hier stehen. Das sind ungewöhnlich viele. Fragen Sie den Absender, wenn Sie das nicht erwarten.</translation>
    </message>
    <message>
        <source>&amp;Import and delete %1 records</source>
        <translation>&amp;Importieren und %1 Einträge löschen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importiere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) imported</source>
        <translation>
            <numerusform>%Ln Änderung importiert</numerusform>
            <numerusform>%Ln Änderungen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) decided; Ctrl+Z takes that back.</source>
        <translation>
            <numerusform>%Ln Konflikt entschieden; Strg+Z nimmt das zurück.</numerusform>
            <numerusform>%Ln Konflikte entschieden; Strg+Z nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are set aside because they contradict others. Ask the sender.</source>
        <translation>
            <numerusform>%Ln Änderung ist zurückgestellt, weil sie einer anderen widerspricht. Fragen Sie den Absender.</numerusform>
            <numerusform>%Ln Änderungen sind zurückgestellt, weil sie anderen widersprechen. Fragen Sie den Absender.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Nichts ist mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>The state before the import lies among the backups: File › Restore.</source>
        <translation>Der Stand vor dem Import liegt bei den Sicherungen: Datei › Wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision on the page Findings.</source>
        <translation>
            <numerusform>%Ln Konflikt wartet auf der Seite Unstimmigkeiten auf eine Entscheidung.</numerusform>
            <numerusform>%Ln Konflikte warten auf der Seite Unstimmigkeiten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportReport</name>
    <message numerus="yes">
        <source>%Ln change(s) here already.</source>
        <translation>
            <numerusform>%Ln Änderung ist schon hier.</numerusform>
            <numerusform>%Ln Änderungen sind schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes %Ln record(s) here.</source>
        <translation>
            <numerusform>Löscht hier %Ln Eintrag.</numerusform>
            <numerusform>Löscht hier %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %Ln change(s) that contradict others with the same number; a copy was made twice. Ask the sender.</source>
        <translation>
            <numerusform>%Ln Änderung widerspricht einer anderen mit derselben Nummer und wird zurückgestellt: Eine Datei wurde doppelt weitergeführt. Fragen Sie den Absender.</numerusform>
            <numerusform>%Ln Änderungen widersprechen anderen mit derselben Nummer und werden zurückgestellt: Eine Datei wurde doppelt weitergeführt. Fragen Sie den Absender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln change(s) outside their chain. Ask the sender.</source>
        <translation>
            <numerusform>%Ln Änderung passt nicht in ihre Kette und bleibt außen vor. Fragen Sie den Absender.</numerusform>
            <numerusform>%Ln Änderungen passen nicht in ihre Kette und bleiben außen vor. Fragen Sie den Absender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for changes of another bundle: %Ln record(s).</source>
        <translation>
            <numerusform>%Ln Eintrag wartet auf Änderungen aus einem anderen Bündel.</numerusform>
            <numerusform>%Ln Einträge warten auf Änderungen aus einem anderen Bündel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyDateBand</name>
    <message>
        <source>Edit with effect from then</source>
        <translation>Rückwirkend bearbeiten</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand vom %1.</translation>
    </message>
    <message>
        <source>Looking ahead to %1.</source>
        <translation>Vorschau auf den %1.</translation>
    </message>
    <message>
        <source>The whole window shows this day.</source>
        <translation>Die ganze Anwendung zeigt diesen Tag.</translation>
    </message>
    <message>
        <source>The whole window shows this day. Editing is locked.</source>
        <translation>Die ganze Anwendung zeigt diesen Tag. Bearbeiten ist gesperrt.</translation>
    </message>
    <message>
        <source>The whole window shows this day. New entries take it as their date.</source>
        <translation>Die ganze Anwendung zeigt diesen Tag. Neue Einträge erhalten ihn als Datum.</translation>
    </message>
</context>
<context>
    <name>ui::KeyDateBar</name>
    <message>
        <source>Key da&amp;te</source>
        <translation>Stich&amp;tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Key date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Set the key date to today (%1)</source>
        <translation>Stichtag auf heute setzen (%1)</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
</context>
<context>
    <name>ui::ListDialog</name>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 rows match the filter</source>
        <translation>%1 von %2 Zeilen passen zum Filter</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
</context>
<context>
    <name>ui::ListExport</name>
    <message>
        <source>%1 is a Lotsenbuch and was not overwritten. Choose another name.</source>
        <translation>%1 ist ein Lotsenbuch und wurde nicht überschrieben. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the drive and its permissions, or choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben. Laufwerk und Rechte prüfen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>Die Liste wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table (*.csv)</source>
        <translation>Tabellenkalkulation (*.xlsx);;Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::ListPane</name>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>only rows with “%1”</source>
        <translation>nur Zeilen mit „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Wie zu Anfang</translation>
    </message>
    <message>
        <source>Cl&amp;ear the filter</source>
        <translation>Filter zurü&amp;cksetzen</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>Datei &amp;schließen</translation>
    </message>
    <message>
        <source>The passphrase does not fit this file. Check Caps Lock and type it again.</source>
        <translation>Die Passphrase passt nicht zu dieser Datei. Feststelltaste prüfen und noch einmal eingeben.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Open Lotsenbuch</source>
        <translation>Lotsenbuch öffnen</translation>
    </message>
    <message>
        <source>Sample city – Lotsenbuch</source>
        <translation>Beispielstadt – Lotsenbuch</translation>
    </message>
    <message>
        <source>%1 – Lotsenbuch</source>
        <translation>%1 – Lotsenbuch</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>About Lotsenbuch</source>
        <translation>Über Lotsenbuch</translation>
    </message>
    <message>
        <source>Lotsenbuch %1

A planning desk for municipal integration management: who lives where, who moves out, how many social workers each place needs and has.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Lotsenbuch %1

Ein Planungswerkzeug für das kommunale Integrationsmanagement: wer wo wohnt, wer auszieht, wie viel Betreuung jeder Standort braucht und hat.

Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Zahlen werden gelesen</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Locked: the window shows %1. Press “%2” above the page first.</source>
        <translation>Gesperrt: Das Fenster zeigt den %1. Zuerst über der Seite „%2“ drücken.</translation>
    </message>
    <message>
        <source>No page for this record</source>
        <translation>Keine Seite für diesen Eintrag</translation>
    </message>
    <message>
        <source>No page shows records of this kind yet. “lotsenbuch-cli list” does.</source>
        <translation>Einträge dieser Art zeigt noch keine Seite; „lotsenbuch-cli list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Nobody has used the window: it is locked as soon as the work is done</source>
        <translation>Niemand hat das Fenster benutzt: Es wird gesperrt, sobald die Arbeit fertig ist</translation>
    </message>
    <message numerus="yes">
        <source>The window is locked in %Ln second(s). Any key keeps it open</source>
        <translation>
            <numerusform>Das Fenster wird in %Ln Sekunde gesperrt. Jede Taste hält es offen</numerusform>
            <numerusform>Das Fenster wird in %Ln Sekunden gesperrt. Jede Taste hält es offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, because nobody used the window</source>
        <translation>Gesperrt, weil niemand das Fenster benutzt hat</translation>
    </message>
    <message>
        <source>Locked, because nobody used the window. What was open over it was closed; forms kept what was typed as a draft</source>
        <translation>Gesperrt, weil niemand das Fenster benutzt hat. Was darüber offen war, wurde geschlossen; Formulare haben das Eingegebene als Entwurf behalten</translation>
    </message>
</context>
<context>
    <name>ui::MemberTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::MembersDialog</name>
    <message>
        <source>Members leave household %1</source>
        <translation>Mitglieder verlassen Haushalt %1</translation>
    </message>
    <message>
        <source>Split household %1</source>
        <translation>Haushalt %1 teilen</translation>
    </message>
    <message>
        <source>From household %1 into another</source>
        <translation>Aus Haushalt %1 in einen anderen</translation>
    </message>
    <message>
        <source>Merge another household into %1</source>
        <translation>Anderen Haushalt in %1 aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave the household</source>
        <translation>Haushalt &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>Me&amp;rge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>A day is missing here</source>
        <translation>Hier fehlt ein Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Other household</source>
        <translation>Anderer Haushalt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, %Ln person(s)</source>
        <translation>
            <numerusform>%1 · %2, %Ln Person</numerusform>
            <numerusform>%1 · %2, %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No household is chosen</source>
        <translation>Kein Haushalt ist gewählt</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
</context>
<context>
    <name>ui::MoveOutDialog</name>
    <message>
        <source>Move-out of household %1</source>
        <translation>Auszug von Haushalt %1</translation>
    </message>
    <message>
        <source>&amp;Record the move-out</source>
        <translation>Auszug &amp;eintragen</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>Auszug am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody of the household lives in the city&apos;s accommodation on %1</source>
        <translation>Niemand aus dem Haushalt ist am %1 untergebracht</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NeedField</name>
    <message>
        <source>From the list, or in your own words</source>
        <translation>Aus der Liste oder in eigenen Worten</translation>
    </message>
</context>
<context>
    <name>ui::NewFileDialog</name>
    <message>
        <source>With a &amp;passphrase (recommended)</source>
        <translation>&amp;Mit Passphrase (empfohlen)</translation>
    </message>
    <message>
        <source>&amp;Without a passphrase</source>
        <translation>&amp;Ohne Passphrase</translation>
    </message>
    <message>
        <source>New Lotsenbuch</source>
        <translation>Neues Lotsenbuch</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>integration</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Nobody can restore a forgotten passphrase, nor the data without it. Write it down and keep it in a sealed envelope apart from the computer.</source>
        <translation>Eine vergessene Passphrase kann niemand wiederherstellen, und ohne sie auch die Daten nicht. Aufschreiben und in einem verschlossenen Umschlag getrennt vom Rechner verwahren.</translation>
    </message>
    <message>
        <source>Anyone who gets the file can read it. Only for practice, or on a drive that is encrypted itself.</source>
        <translation>Wer die Datei bekommt, kann sie lesen. Nur zum Üben oder auf einem Laufwerk, das selbst verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The file needs a name. Choose a folder and a name.</source>
        <translation>Die Datei braucht einen Namen. Ordner und Namen wählen.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one or create it first.</source>
        <translation>Diesen Ordner gibt es nicht. Einen anderen wählen oder ihn vorher anlegen.</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>In diesem Ordner ist Schreiben nicht erlaubt. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>A file of this name exists already. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>ui::NewHouseholdDialog</name>
    <message>
        <source>New household</source>
        <translation>Neuer Haushalt</translation>
    </message>
    <message>
        <source>&amp;Add household</source>
        <translation>Haushalt an&amp;legen</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>Haushaltsnummer</translation>
    </message>
    <message>
        <source>Household since</source>
        <translation>Haushalt seit</translation>
    </message>
    <message>
        <source>%1, person %2</source>
        <translation>%1, Person %2</translation>
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
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Enter goes on to the next person, Ctrl+Enter adds the household. An empty number is filled in. Needs have commas between them; an exclamation mark makes one a must: %1</source>
        <translation>Eingabe führt zur nächsten Person, Strg+Eingabe legt den Haushalt an. Eine leere Nummer wird ergänzt. Bedarfe mit Kommas trennen; ein Ausrufezeichen macht einen zum Muss: %1</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>Draft of %1 is shown</source>
        <translation>Entwurf von %1 wird gezeigt</translation>
    </message>
</context>
<context>
    <name>ui::NumberField</name>
    <message>
        <source>A number is missing here</source>
        <translation>Hier fehlt eine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. For example: %2</source>
        <translation>„%1“ ist keine ganze Zahl. Zum Beispiel: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not a number with at most %Ln decimal(s). For example: %2</source>
        <translation>
            <numerusform>„%1“ ist keine Zahl mit höchstens %Ln Nachkommastelle. Zum Beispiel: %2</numerusform>
            <numerusform>„%1“ ist keine Zahl mit höchstens %Ln Nachkommastellen. Zum Beispiel: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OccupancyChart</name>
    <message>
        <source>Occupancy by pillar</source>
        <translation>Belegung nach Säule</translation>
    </message>
    <message>
        <source>No occupancy is recorded.</source>
        <translation>Noch keine Belegung erfasst.</translation>
    </message>
    <message>
        <source>Residents from %1 to %2: first %3, last %4. On the key date: %5.</source>
        <translation>Untergebrachte Personen vom %1 bis %2: zuerst %3, zuletzt %4. Am Stichtag: %5.</translation>
    </message>
    <message>
        <source>Key date %1</source>
        <translation>Stichtag %1</translation>
    </message>
    <message>
        <source>Places not blocked</source>
        <translation>Plätze ohne gesperrte</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>no stays recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>List the residents</source>
        <translation>Bewohnerliste öffnen</translation>
    </message>
    <message>
        <source>List the places by site</source>
        <translation>Liste der Plätze nach Unterkunft öffnen</translation>
    </message>
</context>
<context>
    <name>ui::OperatorsPane</name>
    <message>
        <source>Times of operation</source>
        <translation>Betriebszeiten</translation>
    </message>
    <message>
        <source>No site was ever run by this operator.</source>
        <translation>Dieser Betreiber hat noch keine Unterkunft betrieben.</translation>
    </message>
    <message>
        <source>Record a time of operation…</source>
        <translation>Betriebszeit erfassen…</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>No operators yet.</source>
        <translation>Noch keine Betreiber.</translation>
    </message>
    <message>
        <source>Record an operator…</source>
        <translation>Betreiber erfassen…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 unknown</source>
        <translation>%1, %2 unbekannt</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Unterkünfte</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Operators on %1</source>
        <translation>Betreiber am %1</translation>
    </message>
    <message>
        <source>Every site in operation names its operator</source>
        <translation>Jede Unterkunft in Betrieb nennt ihren Betreiber</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) in operation without an operator</source>
        <translation>
            <numerusform>%Ln Unterkunft in Betrieb ohne Betreiber</numerusform>
            <numerusform>%Ln Unterkünfte in Betrieb ohne Betreiber</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New operator…</source>
        <translation>&amp;Neuer Betreiber…</translation>
    </message>
</context>
<context>
    <name>ui::OverviewHost</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <translation>%1 · %2 · Stand %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln Haushalt</numerusform>
            <numerusform>%Ln Haushalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>Journal wird geprüft</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Parts of it can no longer be read as they were written. Close it and go on with a backup beside it, or with the file of another device.</source>
        <translation>Teile davon lassen sich nicht mehr so lesen, wie sie geschrieben wurden. Schließen Sie sie und arbeiten Sie mit einer Sicherung daneben oder mit der Datei eines anderen Geräts weiter.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Housed</source>
        <translation>Untergebracht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln Haushalt</numerusform>
            <numerusform>%Ln Haushalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 in %Ln Tag</numerusform>
            <numerusform>%1 in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>List the residents</source>
        <translation>Liste der untergebrachten Personen öffnen</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>List the rooms with free beds</source>
        <translation>Liste der Zimmer mit freien Betten öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Moved out, last %Ln day(s)</source>
        <translation>
            <numerusform>Auszüge, letzter Tag</numerusform>
            <numerusform>Auszüge, letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>before that %1</source>
        <translation>davor %1</translation>
    </message>
    <message>
        <source>List who moved out</source>
        <translation>Liste der Auszüge öffnen</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>nothing is required</source>
        <translation>kein Soll festgelegt</translation>
    </message>
    <message>
        <source>List staff and deployments</source>
        <translation>Liste der Personen und Einsätze öffnen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln kritisch</numerusform>
            <numerusform>%Ln kritisch</numerusform>
        </translation>
    </message>
    <message>
        <source>none critical</source>
        <translation>keine kritisch</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Zu den Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Span of the occupancy chart</source>
        <translation>Zeitraum der Belegung</translation>
    </message>
    <message numerus="yes">
        <source>Span: %Ln month(s)</source>
        <translation>
            <numerusform>Zeitraum: %Ln Monat</numerusform>
            <numerusform>Zeitraum: %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Key date report…</source>
        <translation>Stichta&amp;gsbericht…</translation>
    </message>
    <message>
        <source>Occupancy by pillar</source>
        <translation>Belegung nach Säule</translation>
    </message>
    <message>
        <source>persons, at month ends</source>
        <translation>Personen, Stand Monatsende</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>Als Tabe&amp;lle</translation>
    </message>
    <message>
        <source>Occupancy by pillar as a table</source>
        <translation>Belegung nach Säule als Tabelle</translation>
    </message>
    <message>
        <source>Staff: required and actual by site</source>
        <translation>Betreuung: Soll und Ist je Standort</translation>
    </message>
    <message>
        <source>As tab&amp;le</source>
        <translation>Als Tab&amp;elle</translation>
    </message>
    <message>
        <source>Required and actual staff as a table</source>
        <translation>Soll und Ist der Betreuung als Tabelle</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>%1 usable</source>
        <translation>%1 nutzbar</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 gesamt</translation>
    </message>
    <message>
        <source>Staff on site, actual : required</source>
        <translation>Betreuung vor Ort, Ist : Soll</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>%1 gedeckt</translation>
    </message>
    <message>
        <source>%1 FTE short</source>
        <translation>es fehlen %1 VZÄ</translation>
    </message>
    <message>
        <source>full-time equivalents on the key date</source>
        <translation>Vollzeitäquivalente am Stichtag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more site(s) in the table</source>
        <translation>
            <numerusform>%Ln weiterer Standort in der Tabelle</numerusform>
            <numerusform>%Ln weitere Standorte in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>The figures of %1 are being read.</source>
        <translation>Die Zahlen vom %1 werden gelesen.</translation>
    </message>
    <message>
        <source>The figures of %1 could not be read. Check the drive the file lies on, then try again.</source>
        <translation>Die Zahlen vom %1 konnten nicht gelesen werden. Prüfen Sie das Laufwerk, auf dem die Datei liegt, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>household(s)</source>
        <comment>after a number that stands by itself</comment>
        <translation>
            <numerusform>Haushalt</numerusform>
            <numerusform>Haushalte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Print the key date report (%1)</source>
        <translation>Stichtagsbericht drucken (%1)</translation>
    </message>
    <message>
        <source>No accommodation is recorded yet. Tables of accommodations and residents are read with the command line.</source>
        <translation>Noch keine Unterkünfte. Tabellen mit Unterkünften und Belegung liest die Befehlszeile ein.</translation>
    </message>
    <message>
        <source>How to &amp;read tables…</source>
        <translation>&amp;Wie Tabellen eingelesen werden…</translation>
    </message>
    <message>
        <source>&amp;Actual %1 FTE: staff and deployments…</source>
        <translation>&amp;Ist %1 VZÄ: Personal und Einsätze…</translation>
    </message>
    <message>
        <source>&amp;Required %1 FTE: rules and what they count…</source>
        <translation>&amp;Soll %1 VZÄ: Regeln und was sie zählen…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a list and the site or pillar it is about</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>The key date is past. Choose “Edit with effect from then” in the band above</source>
        <translation>Der Stichtag ist vergangen. Im Band darüber „Rückwirkend bearbeiten“ wählen</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseDialog</name>
    <message>
        <source>Open Lotsenbuch</source>
        <translation>Lotsenbuch öffnen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Show passphrase</source>
        <translation>Passphrase an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The passphrase does not fit this file. Check Caps Lock and type it again.</source>
        <translation>Die Passphrase passt nicht zu dieser Datei. Feststelltaste prüfen und noch einmal eingeben.</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Repeat the passphrase</source>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least 10 characters.</source>
        <translation>Die Passphrase ist zu kurz. Mindestens 10 Zeichen eingeben.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Die beiden Passphrasen sind verschieden. Die zweite noch einmal eingeben.</translation>
    </message>
    <message>
        <source>At least 10 characters. Four words that do not belong together are easy to remember.</source>
        <translation>Mindestens 10 Zeichen. Vier Wörter, die nicht zusammengehören, sind leicht zu merken.</translation>
    </message>
    <message>
        <source>Still too short: at least 10 characters.</source>
        <translation>Noch zu kurz: mindestens 10 Zeichen.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or other characters.</source>
        <translation>Leicht zu erraten. Ein Wort oder andere Zeichen ergänzen.</translation>
    </message>
    <message>
        <source>Usable. One more word makes it strong.</source>
        <translation>Brauchbar. Ein Wort mehr macht es stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodField</name>
    <message>
        <source>to and with</source>
        <translation>bis einschließlich</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>ui::PeriodLine</name>
    <message>
        <source>Key date %1</source>
        <translation>Stichtag %1</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>In the household since</source>
        <translation>Im Haushalt seit</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>%1 · %2 free, %3 usable</source>
        <translation>%1 · %2 frei, %3 nutzbar</translation>
    </message>
    <message>
        <source>%1 · places unknown</source>
        <translation>%1 · Plätze unbekannt</translation>
    </message>
    <message>
        <source>Place household %1</source>
        <translation>Haushalt %1 belegen</translation>
    </message>
    <message>
        <source>Move household %1</source>
        <translation>Haushalt %1 verlegen</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Belegen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Unterkunft</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Only p&amp;lanned: keeps the places free</source>
        <translation>Nur &amp;geplant: hält die Plätze frei</translation>
    </message>
    <message>
        <source>Room for all</source>
        <translation>Zimmer für alle</translation>
    </message>
    <message>
        <source>Reason, if a rule speaks against it</source>
        <translation>Grund, wenn eine Regel dagegen spricht</translation>
    </message>
    <message>
        <source>without a room</source>
        <translation>ohne Zimmer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>A day is missing here</source>
        <translation>Hier fehlt ein Tag</translation>
    </message>
    <message>
        <source>Nobody is chosen. Tick whoever moves in</source>
        <translation>Niemand ist gewählt. Ankreuzen, wer einzieht</translation>
    </message>
    <message>
        <source>Nothing is chosen here</source>
        <translation>Hier ist nichts gewählt</translation>
    </message>
</context>
<context>
    <name>ui::PostsPane</name>
    <message>
        <source>Vacant FTE</source>
        <translation>Unbesetzte VZÄ</translation>
    </message>
    <message>
        <source>Filled FTE</source>
        <translation>Besetzte VZÄ</translation>
    </message>
    <message>
        <source>Funded until</source>
        <translation>Finanziert bis</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Noch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not funded on this day</source>
        <translation>an diesem Tag nicht finanziert</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Funded FTE</source>
        <translation>Finanzierte VZÄ</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Besetzt mit</translation>
    </message>
    <message>
        <source>Contracts on the post</source>
        <translation>Verträge auf der Stelle</translation>
    </message>
    <message>
        <source>Nobody has a contract on this post.</source>
        <translation>Niemand hat einen Vertrag auf dieser Stelle.</translation>
    </message>
    <message>
        <source>Record a contract…</source>
        <translation>Vertrag erfassen…</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Neue Stelle…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>No posts yet.</source>
        <translation>Noch keine Stellen.</translation>
    </message>
    <message>
        <source>Record a post…</source>
        <translation>Stelle erfassen…</translation>
    </message>
    <message>
        <source>Posts on %1</source>
        <translation>Stellen am %1</translation>
    </message>
    <message>
        <source>Sum: %1 FTE funded, %2 filled, %3 vacant; %4 FTE intended</source>
        <translation>Summe: %1 VZÄ finanziert, %2 besetzt, %3 unbesetzt; %4 VZÄ vorgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) with funding that ends within %1 days</source>
        <translation>
            <numerusform>%Ln Stelle, deren Finanzierung binnen %1 Tagen endet</numerusform>
            <numerusform>%Ln Stellen, deren Finanzierung binnen %1 Tagen endet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PresenceDialog</name>
    <message>
        <source>Presence of household %1</source>
        <translation>Anwesenheit von Haushalt %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Erfassen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Festgestellt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>absent from this day on</source>
        <translation>ab diesem Tag abwesend</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>Who is absent stays recorded and keeps the room, but does not count as present until seen again. No reason is kept.</source>
        <translation>Wer abwesend ist, bleibt erfasst und behält das Zimmer, zählt aber nicht als anwesend, bis die Person wieder gesehen wird. Ein Grund wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>A day is missing here</source>
        <translation>Hier fehlt ein Tag</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
</context>
<context>
    <name>ui::QuotaDialog</name>
    <message>
        <source>Intake quotas</source>
        <translation>Aufnahmequoten</translation>
    </message>
    <message>
        <source>No quota recorded yet.</source>
        <translation>Noch keine Aufnahmequote erfasst.</translation>
    </message>
    <message>
        <source>Record a quota…</source>
        <translation>Aufnahmequote erfassen…</translation>
    </message>
    <message>
        <source>Intake quotas of the city</source>
        <translation>Aufnahmequoten der Kommune</translation>
    </message>
    <message>
        <source>How many persons the city must take in a period. The quota is neither the number assigned nor that of residents.</source>
        <translation>Wie viele Personen die Kommune in einem Zeitraum aufnehmen muss. Die Quote ist weder die Zahl der Zuweisungen noch die der untergebrachten Personen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>The finding stays as it is</source>
        <translation>Die Unstimmigkeit bleibt so</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>So be&amp;lassen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>It counts as open again when its figures change. Everybody who works with the file reads the reason: no names, no diagnoses.</source>
        <translation>Sie zählt wieder als offen, wenn sich ihre Zahlen ändern. Die Begründung lesen alle, die mit der Datei arbeiten: keine Namen, keine Diagnosen.</translation>
    </message>
    <message>
        <source>A reason is missing here</source>
        <translation>Hier fehlt eine Begründung</translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>ui::RecordOverview</name>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New (Ins)</source>
        <translation>Neu (Einfg)</translation>
    </message>
    <message>
        <source>Remove (Del); can be undone</source>
        <translation>Löschen (Entf); kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>The record was not removed</source>
        <translation>Der Datensatz wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>ui::RecordView</name>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ui::RecordsPane</name>
    <message>
        <source>The record was not removed</source>
        <translation>Der Eintrag wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>New (Ins)</source>
        <translation>Erfassen (Einfg)</translation>
    </message>
    <message>
        <source>Remove (Del); can be undone</source>
        <translation>Löschen (Entf); kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>E&amp;rfassen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>Bearbeiten (Eingabe)</translation>
    </message>
</context>
<context>
    <name>ui::ReportOptions</name>
    <message>
        <source>Numbers under 3 as they a&amp;re</source>
        <translation>Zahlen unter 3 &amp;genau nennen</translation>
    </message>
    <message>
        <source>Look ba&amp;ck</source>
        <translation>Rüc&amp;kblick</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The report holds no names.</source>
        <translation>Der Bericht enthält keine Namen.</translation>
    </message>
    <message>
        <source>Otherwise numbers of residents under 3 read “&lt; 3”, and what would give them away reads “•”.</source>
        <translation>Sonst stehen Personenzahlen unter 3 als „&lt; 3“ und, woraus sie sich ergäben, als „•“.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>How far the chart looks back</source>
        <translation>Wie weit das Diagramm zurückblickt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell small numbers</source>
        <translation>Kleine Zahlen nennen</translation>
    </message>
    <message>
        <source>One or two persons at a place can be recognised by their number. Only give such a report to those who may know them.</source>
        <translation>Ein oder zwei Personen an einem Ort lassen sich an ihrer Zahl erkennen. Geben Sie einen solchen Bericht nur weiter, wo das zulässig ist.</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>PDF, one page (*.pdf)</source>
        <translation>PDF, eine Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabellenkalkulation (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Web page (HTML)…</source>
        <translation>&amp;Webseite (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (XLSX)…</source>
        <translation>&amp;Tabellenkalkulation (XLSX)…</translation>
    </message>
    <message>
        <source>&amp;Tables (CSV)…</source>
        <translation>Ta&amp;bellen (CSV)…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>Zoom der Vorschau</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>Der Bericht, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>Save as PDF (%1)</source>
        <translation>Als PDF speichern (%1)</translation>
    </message>
    <message>
        <source>Print the report (%1)</source>
        <translation>Bericht drucken (%1)</translation>
    </message>
    <message>
        <source>On %1 no accommodation is in operation and nobody works for the integration management: there is nothing to report.</source>
        <translation>Am %1 ist keine Unterkunft in Betrieb und im Integrationsmanagement niemand beschäftigt: Es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <source>&amp;Open sites</source>
        <translation>Unterkünfte &amp;öffnen</translation>
    </message>
    <message>
        <source>Show t&amp;oday</source>
        <translation>Heute an&amp;zeigen</translation>
    </message>
    <message>
        <source>Nothing to report on %1</source>
        <translation>Nichts zu berichten am %1</translation>
    </message>
    <message>
        <source>Key date report · one page · as of %1</source>
        <translation>Stichtagsbericht · eine Seite · Stand %1</translation>
    </message>
    <message>
        <source>Save the key date report</source>
        <translation>Stichtagsbericht speichern</translation>
    </message>
    <message>
        <source>key-date-report</source>
        <translation>stichtagsbericht</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>Key date report</source>
        <translation>Stichtagsbericht</translation>
    </message>
    <message>
        <source>Report printed: %1</source>
        <translation>Bericht gedruckt: %1</translation>
    </message>
    <message>
        <source>Print the key date report</source>
        <translation>Stichtagsbericht drucken</translation>
    </message>
    <message>
        <source>%1 does not take the report. Check that the printer is ready or the folder allows writing, or choose another one.</source>
        <translation>%1 nimmt den Bericht nicht an. Prüfen Sie, ob der Drucker bereit ist oder der Ordner das Schreiben erlaubt, oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln come back</source>
        <translation>
            <numerusform>; %Ln kommt zurück</numerusform>
            <numerusform>; %Ln kommen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Would be lost</source>
        <translation>Ginge verloren</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>The state of a backup takes the place of the file. The present state is kept as a backup of its own.</source>
        <translation>Der Stand einer Sicherung tritt an die Stelle der Datei. Der jetzige Stand bleibt als eigene Sicherung erhalten.</translation>
    </message>
    <message>
        <source>There is no backup beside the file yet. Choose another file.</source>
        <translation>Neben der Datei liegt noch keine Sicherung. Andere Datei wählen.</translation>
    </message>
    <message>
        <source>No backup is known beside the file. Choose another file.</source>
        <translation>Neben der Datei ist keine Sicherung bekannt. Andere Datei wählen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This is the file itself. Choose another one.</source>
        <translation>Das ist die Datei selbst. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1 lässt sich nicht lesen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The passphrase that the file had at that time is missing here.</source>
        <translation>Hier fehlt die Passphrase, die die Datei damals hatte.</translation>
    </message>
    <message>
        <source>%1 goes back to the state of %2.</source>
        <translation>%1 geht zurück auf den Stand vom %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the file are not in it and will be missing.</source>
        <translation>
            <numerusform>%Ln Änderung der Datei ist nicht darin und fehlt danach.</numerusform>
            <numerusform>%Ln Änderungen der Datei sind nicht darin und fehlen danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present state is kept as a backup of its own and can be brought back in the same way.</source>
        <translation>Der jetzige Stand bleibt als eigene Sicherung erhalten und lässt sich ebenso zurückholen.</translation>
    </message>
    <message>
        <source>Restore this state?</source>
        <translation>Diesen Stand wiederherstellen?</translation>
    </message>
    <message>
        <source>&amp;Restore the state of %1</source>
        <translation>Stand vom %1 &amp;wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ui::RoomsDialog</name>
    <message>
        <source>Add several rooms</source>
        <translation>Mehrere Zimmer anlegen</translation>
    </message>
    <message>
        <source>&amp;Add rooms</source>
        <translation>Zimmer an&amp;legen</translation>
    </message>
    <message>
        <source>Names of the rooms</source>
        <translation>Namen der Zimmer</translation>
    </message>
    <message>
        <source>A range such as 1.01–1.24, or several names with commas between</source>
        <translation>Eine Reihe wie 1.01–1.24 oder mehrere Namen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>One room: %1</source>
        <translation>Ein Zimmer: %1</translation>
    </message>
    <message>
        <source>%1 rooms: %2 to %3</source>
        <translation>%1 Zimmer: %2 bis %3</translation>
    </message>
</context>
<context>
    <name>ui::RuleActions</name>
    <message>
        <source>Change from a da&amp;y on…</source>
        <translation>Ab Tag ä&amp;ndern…</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>&amp;Zum Tag beenden…</translation>
    </message>
    <message>
        <source>Closes the chosen rule before a day and opens one with the new value; can be undone</source>
        <translation>Schließt die gewählte Regel vor einem Tag und öffnet eine mit dem neuen Wert; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>The chosen rule holds no longer after a day; can be undone</source>
        <translation>Die gewählte Regel gilt nach einem Tag nicht mehr; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Recorded, with something to check</source>
        <translation>Erfasst, mit etwas zum Prüfen</translation>
    </message>
</context>
<context>
    <name>ui::ScopeChooser</name>
    <message>
        <source>Which accommodations the page is about</source>
        <translation>Um welche Unterkünfte es auf der Seite geht</translation>
    </message>
    <message>
        <source>All accommodations</source>
        <translation>Alle Unterkünfte</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Search household, person, room, site, command</source>
        <translation>Haushalt, Person, Zimmer, Befehl suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Alles durchsuchen (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No hit for “%1”</source>
        <translation>Kein Treffer für „%1“</translation>
    </message>
    <message>
        <source>%1 · command</source>
        <translation>%1 · Befehl</translation>
    </message>
    <message>
        <source>%1 · command, %2</source>
        <translation>%1 · Befehl, %2</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody has used the window for</source>
        <translation>Sp&amp;erren, wenn niemand das Fenster benutzt seit</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Stands behind every change you make on this copy, also those made before. Who takes in a bundle of yours sees it.</source>
        <translation>Steht hinter allem, was Sie auf dieser Kopie ändern, auch hinter früheren Änderungen. Wer ein Bündel von Ihnen importiert, sieht ihn.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>What the others call this copy, for example the computer or the team.</source>
        <translation>Wie die anderen diese Kopie nennen, etwa nach dem Rechner oder dem Team.</translation>
    </message>
    <message>
        <source>Name of this &amp;copy</source>
        <translation>Name dieser &amp;Kopie</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Made by themselves after the first change of a day and before each import, migration and restore. The last 10 are kept, one of each of 14 days and of 8 weeks, 4 GB at most.</source>
        <translation>Entstehen von selbst nach der ersten Änderung eines Tages und vor jedem Import, jeder Umstellung und jedem Wiederherstellen. Es bleiben die letzten 10, je eine von 14 Tagen und von 8 Wochen, höchstens 4 GB.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Staffing ratios, thresholds and other rules of the city are edited on the page Staff, each with its validity and source.</source>
        <translation>Betreuungsschlüssel, Schwellen und andere Regeln der Stadt werden auf der Seite Personal bearbeitet, jede mit Gültigkeit und Quelle.</translation>
    </message>
    <message>
        <source>Go to the r&amp;ules</source>
        <translation>Zu den Re&amp;geln</translation>
    </message>
    <message>
        <source>&amp;Keep messages until they are closed</source>
        <translation>&amp;Meldungen stehen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), the latest of %1, %2 together</source>
        <translation>
            <numerusform>%Ln Sicherung vom %1, %2</numerusform>
            <numerusform>%Ln Sicherungen, die neueste vom %1, zusammen %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Changes hold at once</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
    <message>
        <source>This file has no passphrase and cannot be locked. The time holds for files that have one.</source>
        <translation>Diese Datei hat keine Passphrase und lässt sich nicht sperren. Die Zeit gilt für Dateien mit Passphrase.</translation>
    </message>
    <message>
        <source>Whoever comes to this computer reads the file until it is locked by hand (%1).</source>
        <translation>Wer an diesen Rechner kommt, liest die Datei, bis sie von Hand gesperrt wird (%1).</translation>
    </message>
    <message>
        <source>Time that the computer slept counts. The status bar says it 30 seconds before; what stands in forms is kept, other dialogs are closed.</source>
        <translation>Auch die Zeit im Ruhezustand zählt. Die Statusleiste sagt es 30 Sekunden vorher; was in Formularen steht, bleibt erhalten, andere Dialoge werden geschlossen.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Open the calendar of a date field</source>
        <translation>Kalender eines Datumsfelds öffnen</translation>
    </message>
    <message>
        <source>Remove a file from the list of recent ones</source>
        <translation>Datei aus der Liste der zuletzt geöffneten entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a place in a chart, open its list</source>
        <translation>Stelle im Diagramm wählen, ihre Liste öffnen</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>Pfeile, Eingabe</translation>
    </message>
    <message>
        <source>Filter a list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Copy rows of a list</source>
        <translation>Zeilen einer Liste kopieren</translation>
    </message>
    <message>
        <source>Save a list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Find the next place in the help</source>
        <translation>Nächste Fundstelle in der Hilfe</translation>
    </message>
    <message>
        <source>Find the previous place in the help</source>
        <translation>Vorige Fundstelle in der Hilfe</translation>
    </message>
    <message>
        <source>Print the key date report</source>
        <translation>Stichtagsbericht drucken</translation>
    </message>
    <message>
        <source>New entry of the page</source>
        <translation>Neuer Eintrag der Seite</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>Next error of a form</source>
        <translation>Nächster Fehler im Formular</translation>
    </message>
    <message>
        <source>Previous error of a form</source>
        <translation>Voriger Fehler im Formular</translation>
    </message>
    <message>
        <source>Add, edit, remove in a table</source>
        <translation>In einer Tabelle erfassen, bearbeiten, löschen</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Ins, Enter, Del</source>
        <translation>Einfg, Eingabe, Entf</translation>
    </message>
    <message>
        <source>Edit a cell of a table</source>
        <translation>Eine Zelle einer Tabelle bearbeiten</translation>
    </message>
</context>
<context>
    <name>ui::SiteTreeMenu</name>
    <message>
        <source>&amp;Copy the line</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteTreeModel</name>
    <message>
        <source>not in operation on the key date</source>
        <translation>am Stichtag nicht in Betrieb</translation>
    </message>
    <message>
        <source>not usable on the key date</source>
        <translation>am Stichtag nicht nutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) beyond the places</source>
        <translation>
            <numerusform>%Ln Person über die Plätze hinaus</numerusform>
            <numerusform>%Ln Personen über die Plätze hinaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) blocked</source>
        <translation>
            <numerusform>%Ln Platz gesperrt</numerusform>
            <numerusform>%Ln Plätze gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) reserved</source>
        <translation>
            <numerusform>%Ln Platz reserviert</numerusform>
            <numerusform>%Ln Plätze reserviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the free place(s) can be filled</source>
        <translation>
            <numerusform>%Ln der freien Plätze ist nutzbar</numerusform>
            <numerusform>%Ln der freien Plätze sind nutzbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Site, section, room</source>
        <translation>Unterkunft, Bereich, Zimmer</translation>
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
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Unterkunft</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
</context>
<context>
    <name>ui::SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>Unterkünfte</translation>
    </message>
    <message>
        <source>No blocked places.</source>
        <translation>Keine gesperrten Plätze.</translation>
    </message>
    <message>
        <source>Record a block…</source>
        <translation>Sperrung erfassen…</translation>
    </message>
    <message>
        <source>No reservations.</source>
        <translation>Keine Reservierungen.</translation>
    </message>
    <message>
        <source>Record a reservation…</source>
        <translation>Reservierung erfassen…</translation>
    </message>
    <message>
        <source>No defects were found.</source>
        <translation>Keine Mängel festgestellt.</translation>
    </message>
    <message>
        <source>Record a defect…</source>
        <translation>Mangel erfassen…</translation>
    </message>
    <message>
        <source>&amp;Closed ones too</source>
        <translation>auch geschl&amp;ossene</translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation>&amp;Neue Unterkunft…</translation>
    </message>
    <message>
        <source>Ne&amp;w section…</source>
        <translation>Neuer Bere&amp;ich…</translation>
    </message>
    <message>
        <source>Several roo&amp;ms…</source>
        <translation>Zimmerr&amp;eihe…</translation>
    </message>
    <message>
        <source>Site, section or room</source>
        <translation>Unterkunft, Bereich oder Zimmer</translation>
    </message>
    <message>
        <source>Sites, sections and rooms</source>
        <translation>Unterkünfte, Bereiche und Zimmer</translation>
    </message>
    <message>
        <source>No time of operation yet.</source>
        <translation>Noch keine Betriebszeit.</translation>
    </message>
    <message>
        <source>Record the operation…</source>
        <translation>Betriebszeit erfassen…</translation>
    </message>
    <message>
        <source>No reported figures.</source>
        <translation>Keine gemeldeten Zahlen.</translation>
    </message>
    <message>
        <source>Record a figure…</source>
        <translation>Zahl erfassen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s)</source>
        <translation>
            <numerusform>%Ln Unterkunft</numerusform>
            <numerusform>%Ln Unterkünfte</numerusform>
        </translation>
    </message>
    <message>
        <source>No site yet.</source>
        <translation>Noch keine Unterkunft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) beyond the places</source>
        <translation>
            <numerusform>%Ln Person über die Plätze hinaus</numerusform>
            <numerusform>%Ln Personen über die Plätze hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>not usable on the key date</source>
        <translation>am Stichtag nicht nutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) · places unknown</source>
        <translation>
            <numerusform>%Ln Person · Plätze unbekannt</numerusform>
            <numerusform>%Ln Personen · Plätze unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) on %1 places · %2 blocked · %3 reserved · %4 free, %5 usable</source>
        <translation>
            <numerusform>%Ln Person auf %1 Plätzen · %2 gesperrt · %3 reserviert · %4 frei, %5 nutzbar</numerusform>
            <numerusform>%Ln Personen auf %1 Plätzen · %2 gesperrt · %3 reserviert · %4 frei, %5 nutzbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 places</source>
        <translation>%1, %2 Plätze</translation>
    </message>
    <message>
        <source>“%1” was not removed</source>
        <translation>„%1“ wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed from all key dates. A site that closes gets an end of its operation instead. This can be undone.</source>
        <translation>„%1“ wird an allen Stichtagen entfernt. Eine Unterkunft, die schließt, bekommt stattdessen ein Ende ihrer Betriebszeit. Das kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Sperrungen</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>New r&amp;oom…</source>
        <translation>Neues Zi&amp;mmer…</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betriebszeiten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Show o&amp;perators</source>
        <translation>Betreiber zei&amp;gen</translation>
    </message>
    <message>
        <source>Bac&amp;k to the sites</source>
        <translation>&amp;Zu den Unterkünften</translation>
    </message>
    <message>
        <source>Who runs which sites</source>
        <translation>Wer welche Unterkünfte betreibt</translation>
    </message>
    <message>
        <source>Sites on %1</source>
        <translation>Unterkünfte am %1</translation>
    </message>
</context>
<context>
    <name>ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>No workers yet.</source>
        <translation>Noch keine Beschäftigten.</translation>
    </message>
    <message>
        <source>Record a worker…</source>
        <translation>Beschäftigte erfassen…</translation>
    </message>
    <message>
        <source>No contracts yet.</source>
        <translation>Noch keine Verträge.</translation>
    </message>
    <message>
        <source>Record a contract…</source>
        <translation>Vertrag erfassen…</translation>
    </message>
    <message>
        <source>No deployments yet.</source>
        <translation>Noch keine Einsätze.</translation>
    </message>
    <message>
        <source>Record a deployment…</source>
        <translation>Einsatz erfassen…</translation>
    </message>
    <message>
        <source>No absences.</source>
        <translation>Keine Abwesenheiten.</translation>
    </message>
    <message>
        <source>Record an absence…</source>
        <translation>Abwesenheit erfassen…</translation>
    </message>
    <message>
        <source>Staffin&amp;g ratios</source>
        <translation>Betreuungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Besch&amp;äftigte</translation>
    </message>
    <message>
        <source>P&amp;osts</source>
        <translation>Ste&amp;llenplan</translation>
    </message>
    <message>
        <source>Staffing rules</source>
        <translation>Personalregeln</translation>
    </message>
    <message>
        <source>No rules.</source>
        <translation>Keine Regeln.</translation>
    </message>
    <message>
        <source>Record a rule…</source>
        <translation>Regel erfassen…</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Weitere Regeln</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>No teams yet.</source>
        <translation>Noch keine Teams.</translation>
    </message>
    <message>
        <source>Record a team…</source>
        <translation>Team erfassen…</translation>
    </message>
    <message>
        <source>Required and actual staff by site</source>
        <translation>Soll und Ist je Standort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln Beschäftigte</numerusform>
            <numerusform>%Ln Beschäftigte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3 on site, %4 mobile, %5 leads; up to %6 further posts intended</source>
        <translation>%1 am %2: %3 vor Ort, %4 mobil, %5 Leitung; bis zu %6 weitere Stellen vorgesehen</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>&amp;New worker…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>R&amp;ules for staff</source>
        <translation>Personalre&amp;geln</translation>
    </message>
    <message>
        <source>Other ru&amp;les</source>
        <translation>Weit&amp;ere Regeln</translation>
    </message>
    <message>
        <source>Tea&amp;ms</source>
        <translation>Tea&amp;ms</translation>
    </message>
</context>
<context>
    <name>ui::StaffingChart</name>
    <message>
        <source>Required and actual staff by site</source>
        <translation>Soll und Ist der Betreuung je Standort</translation>
    </message>
    <message>
        <source>%1: actual %2, required %3</source>
        <translation>%1: Ist %2, Soll %3</translation>
    </message>
    <message>
        <source>No rule requires staff and nobody is deployed on site.</source>
        <translation>Keine Regel fordert Personal, und niemand ist vor Ort eingesetzt.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>kein Soll</translation>
    </message>
    <message>
        <source>List staff and deployments</source>
        <translation>Personal und Einsätze öffnen</translation>
    </message>
    <message>
        <source>%1: required %2</source>
        <translation>%1: Soll %2</translation>
    </message>
    <message>
        <source>List the rules and what they count</source>
        <translation>Regeln und was sie zählen auflisten</translation>
    </message>
</context>
<context>
    <name>ui::StandardDialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::StartOptions</name>
    <message>
        <source>Planning desk for municipal integration management.</source>
        <translation>Planungstisch für das kommunale Integrationsmanagement.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Lotsenbuch to open (.lotse).</source>
        <translation>Lotsenbuch, das geöffnet wird (.lotse).</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[DATEI]</translation>
    </message>
    <message>
        <source>Open, paint once and exit.</source>
        <translation>Öffnen, einmal zeichnen und beenden.</translation>
    </message>
    <message>
        <source>Save a picture of the window and exit.</source>
        <translation>Ein Bild des Fensters speichern und beenden.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1440x870.</source>
        <translation>Größe des Fensters, zum Beispiel 1440x870.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>FARBEN</translation>
    </message>
    <message>
        <source>de or en.</source>
        <translation>de oder en.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRACHE</translation>
    </message>
    <message>
        <source>Key date to begin with, YYYY-MM-DD.</source>
        <translation>Stichtag am Anfang, JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>--theme wants light, dark or system</source>
        <translation>--theme braucht light, dark oder system</translation>
    </message>
    <message>
        <source>--lang wants de or en</source>
        <translation>--lang braucht de oder en</translation>
    </message>
    <message>
        <source>--size wants two numbers, for example 1440x870</source>
        <translation>--size braucht zwei Zahlen, zum Beispiel 1440x870</translation>
    </message>
    <message>
        <source>--on wants a day, for example 2016-03-01</source>
        <translation>--on braucht einen Tag, zum Beispiel 2016-03-01</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time</source>
        <translation>Nur eine Datei lässt sich auf einmal öffnen</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Housing, moves and staff in one file</source>
        <translation>Unterbringung, Auszüge und Personal in einer Datei</translation>
    </message>
    <message>
        <source>Look at the &amp;sample city</source>
        <translation>Beisp&amp;ieldaten ansehen</translation>
    </message>
    <message>
        <source>&amp;New Lotsenbuch…</source>
        <translation>&amp;Neues Lotsenbuch anlegen…</translation>
    </message>
    <message>
        <source>Choose where the file goes and the passphrase that protects it.</source>
        <translation>Ort der Datei und die Passphrase wählen, die sie schützt.</translation>
    </message>
    <message>
        <source>&amp;Open Lotsenbuch…</source>
        <translation>&amp;Lotsenbuch öffnen…</translation>
    </message>
    <message>
        <source>Open an existing file (.lotse) from this computer, a stick or a network drive.</source>
        <translation>Eine vorhandene Datei (.lotse) von diesem Rechner, einem Stick oder einem Netzlaufwerk öffnen.</translation>
    </message>
    <message>
        <source>Hannover in March 2016: the published figures of the city, with invented households. For practice; changes are not kept.</source>
        <translation>Hannover im März 2016: veröffentlichte Zahlen der Stadt mit erfundenen Haushalten. Zum Üben; Änderungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Vor dem ersten Öffnen</translation>
    </message>
    <message>
        <source>The data stay in your file</source>
        <translation>Die Daten bleiben in Ihrer Datei</translation>
    </message>
    <message>
        <source>Lotsenbuch works without a server and without the internet.</source>
        <translation>Lotsenbuch arbeitet ohne Server und ohne Internet.</translation>
    </message>
    <message>
        <source>The file is encrypted</source>
        <translation>Die Datei ist verschlüsselt</translation>
    </message>
    <message>
        <source>You choose a passphrase when you create it. Without the passphrase nobody can read the file.</source>
        <translation>Sie wählen beim Anlegen eine Passphrase. Ohne die Passphrase kann niemand die Datei lesen.</translation>
    </message>
    <message>
        <source>Exchange by bundles</source>
        <translation>Austausch über Bündel</translation>
    </message>
    <message>
        <source>Other devices receive changes as a file, for example on a stick or a network drive.</source>
        <translation>Andere Geräte erhalten Änderungen als Datei, zum Beispiel über USB-Stick oder Netzlaufwerk.</translation>
    </message>
    <message>
        <source>Every change can be traced</source>
        <translation>Jede Änderung ist nachvollziehbar</translation>
    </message>
    <message>
        <source>Who, when, on which device. Undoing is possible at any time.</source>
        <translation>Wer, wann, auf welchem Gerät. Rückgängig machen ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Short guide</source>
        <translation>Kurzanleitung</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>ui::TextsField</name>
    <message>
        <source>Several with a comma between</source>
        <translation>Mehrere mit Komma dazwischen</translation>
    </message>
</context>
<context>
    <name>ui::UndoToast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>ui::VersionChoice</name>
    <message>
        <source>holds for now</source>
        <translation>gilt vorerst</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 (this copy)</source>
        <translation>%1 (diese Kopie)</translation>
    </message>
</context>
<context>
    <name>ui::ViewNameDialog</name>
    <message>
        <source>Keep this view</source>
        <translation>Ansicht merken</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Filter, choice and order are kept in this copy of the file. A view of the same name is replaced.</source>
        <translation>Filter, Auswahl und Reihenfolge bleiben in dieser Kopie der Datei. Eine Ansicht gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Hier fehlt ein Name</translation>
    </message>
</context>
</TS>
