<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ui::ChangePassphraseDialog</name>
    <message numerus="yes">
        <source>The %Ln backup(s) beside the file, and one more that is made before, stay unprotected: delete them when you no longer need them.</source>
        <translation>
            <numerusform>The %Ln backup beside the file, and one more that is made before, stay unprotected: delete them when you no longer need them.</numerusform>
            <numerusform>The %Ln backups beside the file, and one more that is made before, stay unprotected: delete them when you no longer need them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln backup(s) beside the file, and one more that is made before, still open with the former passphrase, as do bundles and copies made so far. Keep it as long as you need them.</source>
        <translation>
            <numerusform>The %Ln backup beside the file, and one more that is made before, still open with the former passphrase, as do bundles and copies made so far. Keep it as long as you need them.</numerusform>
            <numerusform>The %Ln backups beside the file, and one more that is made before, still open with the former passphrase, as do bundles and copies made so far. Keep it as long as you need them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) go out</source>
        <translation>
            <numerusform>%Ln change go out</numerusform>
            <numerusform>%Ln changes go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written.</source>
        <translation>
            <numerusform>%Ln change written.</numerusform>
            <numerusform>%Ln changes written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FigureLists</name>
    <message numerus="yes">
        <source>%Ln person(s) live there on %1</source>
        <translation>
            <numerusform>%Ln person lives there on %1</numerusform>
            <numerusform>%Ln persons live there on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) moved out</source>
        <translation>
            <numerusform>%Ln person moved out</numerusform>
            <numerusform>%Ln persons moved out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) with free beds</source>
        <translation>
            <numerusform>%Ln room with free beds</numerusform>
            <numerusform>%Ln rooms with free beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s)</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month end(s), the key date last</source>
        <translation>
            <numerusform>%Ln month end, the key date last</numerusform>
            <numerusform>%Ln month ends, the key date last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of site and function</source>
        <translation>
            <numerusform>%Ln row of site and function</numerusform>
            <numerusform>%Ln rows of site and function</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) on site</source>
        <translation>
            <numerusform>%Ln worker on site</numerusform>
            <numerusform>%Ln workers on site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of site and rule</source>
        <translation>
            <numerusform>%Ln row of site and rule</numerusform>
            <numerusform>%Ln rows of site and rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingsPage</name>
    <message numerus="yes">
        <source>%Ln open finding(s)</source>
        <translation>
            <numerusform>%Ln open finding</numerusform>
            <numerusform>%Ln open findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln critical</numerusform>
            <numerusform>%Ln critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked today, %1 · %Ln rule(s)</source>
        <translation>
            <numerusform>Checked today, %1 · %Ln rule</numerusform>
            <numerusform>Checked today, %1 · %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FormPane</name>
    <message numerus="yes">
        <source>Check %Ln entry(s): %1</source>
        <translation>
            <numerusform>Check %Ln entry: %1</numerusform>
            <numerusform>Check %Ln entries: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln step(s), the latest first</source>
        <translation>
            <numerusform>%Ln step, the latest first</numerusform>
            <numerusform>%Ln steps, the latest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln step(s)</source>
        <translation>
            <numerusform>Undo %Ln step</numerusform>
            <numerusform>Undo %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) stayed because somebody has changed them since</source>
        <translation>
            <numerusform>%Ln value stayed because somebody has changed them since</numerusform>
            <numerusform>%Ln values stayed because somebody has changed them since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone</source>
        <translation>
            <numerusform>%Ln step undone</numerusform>
            <numerusform>%Ln steps undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdsPage</name>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln household</numerusform>
            <numerusform>%Ln households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), %1 under 18 · %2</source>
        <translation>
            <numerusform>%Ln person, %1 under 18 · %2</numerusform>
            <numerusform>%Ln persons, %1 under 18 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln person(s))</source>
        <translation>
            <numerusform>%1 (%Ln person)</numerusform>
            <numerusform>%1 (%Ln persons)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove household and %Ln person(s)</source>
        <translation>
            <numerusform>Remove household and %Ln person</numerusform>
            <numerusform>Remove household and %Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln change</numerusform>
            <numerusform>&amp;Import %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new change(s)</source>
        <translation>
            <numerusform>%Ln new change</numerusform>
            <numerusform>%Ln new changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more conflict(s) will stand on the page Findings.</source>
        <translation>
            <numerusform>%Ln more conflict will stand on the page Findings.</numerusform>
            <numerusform>%Ln more conflicts will stand on the page Findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) imported</source>
        <translation>
            <numerusform>%Ln change imported</numerusform>
            <numerusform>%Ln changes imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) decided; Ctrl+Z takes that back.</source>
        <translation>
            <numerusform>%Ln conflict decided; Ctrl+Z takes that back.</numerusform>
            <numerusform>%Ln conflicts decided; Ctrl+Z takes that back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are set aside because they contradict others. Ask the sender.</source>
        <translation>
            <numerusform>%Ln change is set aside because it contradicts others. Ask the sender.</numerusform>
            <numerusform>%Ln changes are set aside because they contradict others. Ask the sender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision on the page Findings.</source>
        <translation>
            <numerusform>%Ln conflict waits for a decision on the page Findings.</numerusform>
            <numerusform>%Ln conflicts wait for a decision on the page Findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportReport</name>
    <message numerus="yes">
        <source>%Ln change(s) here already.</source>
        <translation>
            <numerusform>%Ln change here already.</numerusform>
            <numerusform>%Ln changes here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes %Ln record(s) here.</source>
        <translation>
            <numerusform>Deletes %Ln record here.</numerusform>
            <numerusform>Deletes %Ln records here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %Ln change(s) that contradict others with the same number; a copy was made twice. Ask the sender.</source>
        <translation>
            <numerusform>Set aside: %Ln change that contradicts others with the same number; a copy was made twice. Ask the sender.</numerusform>
            <numerusform>Set aside: %Ln changes that contradict others with the same number; a copy was made twice. Ask the sender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln change(s) outside their chain. Ask the sender.</source>
        <translation>
            <numerusform>Left out: %Ln change outside its chain. Ask the sender.</numerusform>
            <numerusform>Left out: %Ln changes outside their chain. Ask the sender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for changes of another bundle: %Ln record(s).</source>
        <translation>
            <numerusform>Waiting for changes of another bundle: %Ln record.</numerusform>
            <numerusform>Waiting for changes of another bundle: %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListPane</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>The window is locked in %Ln second(s). Any key keeps it open</source>
        <translation>
            <numerusform>The window is locked in %Ln second. Any key keeps it open</numerusform>
            <numerusform>The window is locked in %Ln seconds. Any key keeps it open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MembersDialog</name>
    <message numerus="yes">
        <source>%1 · %2, %Ln person(s)</source>
        <translation>
            <numerusform>%1 · %2, %Ln person</numerusform>
            <numerusform>%1 · %2, %Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NumberField</name>
    <message numerus="yes">
        <source>“%1” is not a number with at most %Ln decimal(s). For example: %2</source>
        <translation>
            <numerusform>“%1” is not a number with at most %Ln decimal. For example: %2</numerusform>
            <numerusform>“%1” is not a number with at most %Ln decimals. For example: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OperatorsPane</name>
    <message numerus="yes">
        <source>%Ln site(s) in operation without an operator</source>
        <translation>
            <numerusform>%Ln site in operation without an operator</numerusform>
            <numerusform>%Ln sites in operation without an operator</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewHost</name>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln household</numerusform>
            <numerusform>%Ln households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln household</numerusform>
            <numerusform>%Ln households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 in %Ln day</numerusform>
            <numerusform>%1 in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved out, last %Ln day(s)</source>
        <translation>
            <numerusform>Moved out, last day</numerusform>
            <numerusform>Moved out, last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln critical</numerusform>
            <numerusform>%Ln critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Span: %Ln month(s)</source>
        <translation>
            <numerusform>Span: %Ln month</numerusform>
            <numerusform>Span: %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more site(s) in the table</source>
        <translation>
            <numerusform>%Ln more site in the table</numerusform>
            <numerusform>%Ln more sites in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>household(s)</source>
        <comment>after a number that stands by itself</comment>
        <translation>
            <numerusform>household</numerusform>
            <numerusform>households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PostsPane</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) with funding that ends within %1 days</source>
        <translation>
            <numerusform>%Ln post with funding that ends within %1 days</numerusform>
            <numerusform>%Ln posts with funding that ends within %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportOptions</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln come back</source>
        <translation>
            <numerusform>; %Ln come back</numerusform>
            <numerusform>; %Ln come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the file are not in it and will be missing.</source>
        <translation>
            <numerusform>%Ln change of the file are not in it and will be missing.</numerusform>
            <numerusform>%Ln changes of the file are not in it and will be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), the latest of %1, %2 together</source>
        <translation>
            <numerusform>%Ln backup, the latest of %1, %2 together</numerusform>
            <numerusform>%Ln backups, the latest of %1, %2 together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SiteTreeMenu</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SiteTreeModel</name>
    <message numerus="yes">
        <source>%Ln person(s) beyond the places</source>
        <translation>
            <numerusform>%Ln person beyond the places</numerusform>
            <numerusform>%Ln persons beyond the places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) blocked</source>
        <translation>
            <numerusform>%Ln place blocked</numerusform>
            <numerusform>%Ln places blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) reserved</source>
        <translation>
            <numerusform>%Ln place reserved</numerusform>
            <numerusform>%Ln places reserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the free place(s) can be filled</source>
        <translation>
            <numerusform>%Ln of the free place can be filled</numerusform>
            <numerusform>%Ln of the free places can be filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SitesPage</name>
    <message numerus="yes">
        <source>%Ln site(s)</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) beyond the places</source>
        <translation>
            <numerusform>%Ln person beyond the places</numerusform>
            <numerusform>%Ln persons beyond the places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) · places unknown</source>
        <translation>
            <numerusform>%Ln person · places unknown</numerusform>
            <numerusform>%Ln persons · places unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) on %1 places · %2 blocked · %3 reserved · %4 free, %5 usable</source>
        <translation>
            <numerusform>%Ln person on %1 places · %2 blocked · %3 reserved · %4 free, %5 usable</numerusform>
            <numerusform>%Ln persons on %1 places · %2 blocked · %3 reserved · %4 free, %5 usable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StaffPage</name>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
</context>
</TS>
