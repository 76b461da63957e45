<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ui::FigureLists</name>
    <message numerus="yes">
        <source>%n person(s) live there on %1</source>
        <translation>
            <numerusform>%n person lives there on %1</numerusform>
            <numerusform>%n persons live there on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved out</source>
        <translation>
            <numerusform>%n person moved out</numerusform>
            <numerusform>%n persons moved out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) with free beds</source>
        <translation>
            <numerusform>%n room with free beds</numerusform>
            <numerusform>%n rooms with free beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) and worker(s) without one</source>
        <translation>
            <numerusform>%n deployment or worker without one</numerusform>
            <numerusform>%n deployments and workers without one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month end(s), the key date last</source>
        <translation>
            <numerusform>%n month end, the key date last</numerusform>
            <numerusform>%n month ends, the key date last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of site and function</source>
        <translation>
            <numerusform>%n row of site and function</numerusform>
            <numerusform>%n rows of site and function</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1 · %n rule(s)</source>
        <translation>
            <numerusform>Checked at %1 · %n rule</numerusform>
            <numerusform>Checked at %1 · %n rules</numerusform>
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
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 in %n day</numerusform>
            <numerusform>%1 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved out, last %n day(s)</source>
        <translation>
            <numerusform>Moved out, last day</numerusform>
            <numerusform>Moved out, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Span: %n month(s)</source>
        <translation>
            <numerusform>Span: %n month</numerusform>
            <numerusform>Span: %n months</numerusform>
        </translation>
    </message>
</context>
</TS>
