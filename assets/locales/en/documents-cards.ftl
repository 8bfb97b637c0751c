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

## Test sheet of a printer

documents-cards-calibration-heading = Test sheet for a printer
documents-cards-calibration-how = Print this page in its own size (100 %). Then measure with a ruler, to half a millimetre.
# The fields of the settings are called "To the right" and "Down".
documents-cards-calibration-right = From the left edge of the paper to the upright line it should be { $wanted } mm. To the right: { $wanted } minus what you measure; a minus stays a minus.
documents-cards-calibration-down = From the upper edge of the paper to the level line it should be { $wanted } mm. Down: { $wanted } minus what you measure.
documents-cards-calibration-now = This page is already moved by { $right } mm to the right and { $down } mm down: add what you find to these numbers.
documents-cards-calibration-scale = The line below must be { $length } mm long. If it is not, the page was scaled: choose “actual size” when printing, and start again.
