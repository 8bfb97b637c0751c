### Papers that are cut apart: badges, name tents, labels, slips. But for the names of layouts everything here is printed.

documents-cards-badges-file-title = Badges: { $title }
documents-cards-tents-file-title = Name tents: { $title }
documents-cards-labels-file-title = Labels: { $title }
documents-cards-slips-file-title = Data to check: { $title }
# What the QR code stands for, read out.
documents-cards-code = Code: { $code }

## Names of layouts

documents-cards-size-mm = { $width } × { $height } mm
# Inches.
documents-cards-size-in = { $width } × { $height } in
# For a printer and scissors.
documents-cards-layout-plain = { $size }, { $count } per sheet, to cut
# Sheets that are bought cut: "Avery L7160".
documents-cards-layout-maker = { $maker }: { $size }, { $count } per sheet
# Stands behind such a name.
documents-cards-layout-nominal = usual measures: print one sheet first

## Slips on which people check their data

documents-cards-slip-heading = Please check your data
documents-cards-slip-privacy = This slip is only for you and the organisers. Please hand it back folded.
documents-cards-slip-change = To change
documents-cards-slip-name = Name on the certificate
documents-cards-slip-native = Name in your own script
documents-cards-slip-organisation = Organisation
documents-cards-slip-position = Position
documents-cards-slip-email = E-mail
documents-cards-slip-phone = Telephone
# Beside a box to tick.
documents-cards-slip-right = Everything is right
documents-cards-slip-initials = Initials

