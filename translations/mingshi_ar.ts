<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Controls</name>
    <message>
        <source>The camera is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This screen is having a short rest. Nothing was recorded. Staff are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records cannot be opened right now. Nothing was changed. Staff are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device did not work. Nothing was kept. A person will check instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file that is named, or put the shipped one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this account the right to write to the folder that is named, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing that was confirmed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it on a machine with a display, or play the journey with --headless FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mingshi is running already. Use that window or end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the notice that is named into the notices folder. Without a notice nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the fields that are named, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice changed after it was approved. Put the approved one back or have the new one approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database in the folder that is named. Check the folder, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an unencrypted database. It was left as it is. Name the right folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to another program. It was left as it is. Name the right folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try again, or use the printed recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Mingshi wrote this database. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has the database open. End it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a record that no consent allows. Tell the makers; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no encryption. It was stopped before it wrote anything. Install a proper build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file key-slots.json is missing. Put it back from the backup; without it nothing can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file key-slots.json is damaged. Put it back from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your consent is withdrawn and nothing more is used. Staff finish the deletion with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces were found after deletion. Open the manager&apos;s panel and repeat the deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face model is missing. Run packaging/run again, or switch the comparison off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face model is not the approved one. Run packaging/run again; do not use the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face model cannot be loaded. Run packaging/run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the camera is plugged in and named in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gave no more pictures. Unplug it and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much time passed since you agreed. The camera stayed closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the buyer again if the buyer wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the card reader is plugged in and named in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader was unplugged. Plug it in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader does not answer. Unplug it and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader answered with disturbed data. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s security module failed its self-test. Have it replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was taken away too early. Nothing was kept. Please place it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the buyer to leave the card on the reader until the tick appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card could not be read. Nothing was kept. Please lift it and place it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the card and place it again; after a second try, check by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader and the card did not understand each other. A person will look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was disturbed or the module did not accept the card. Check by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of card is not known here. A person will look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s type is not known to this version. Check by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portrait on the chip cannot be decoded here. Install the reader maker&apos;s decoder, or check by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code scanner does not work. Please type the code of your pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the scanner is plugged in and named in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not work. Your pass is valid; please note or photograph the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check paper, cable and the queue named in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pass is not known here. It may have been withdrawn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawn pass is unknown on purpose. Nothing can be found without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a visit pass. Please try again or type the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the visitor type the short code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Please wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent for this, so it was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person first; without consent the record cannot exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at the person&apos;s wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected fault. Make a support bundle and tell the makers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Your visits and the channel you named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of comparing face and document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read from your document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leave to tell the channel about the settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit pass and receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this slip. Whoever holds it can look up, copy and withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is paid, and your price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation of deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed. Your pass leads to nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, because you still agree to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched, and nothing of you was found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that you were asked, agreed and withdrew, without anything of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>Simulated devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the newest pass before the entrance scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the newest pass before the desk scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the buyer&apos;s card on the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place another person&apos;s card on the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices are simulated. Everything else is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s card lies on the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person&apos;s card lies on the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card lies on the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the entrance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pass yet: register a visit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
