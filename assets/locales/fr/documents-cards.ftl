### Papiers à découper : badges, chevalets, étiquettes, fiches. Tout s’imprime, sauf les noms des mises en page.

documents-cards-badges-file-title = Badges : { $title }
documents-cards-tents-file-title = Chevalets de table : { $title }
documents-cards-labels-file-title = Étiquettes : { $title }
documents-cards-slips-file-title = Données à vérifier : { $title }
# Ce que représente le code QR, lu à voix haute.
documents-cards-code = Code : { $code }

## Noms des mises en page

documents-cards-size-mm = { $width } × { $height } mm
# Pouces.
documents-cards-size-in = { $width } × { $height } po
# Pour une imprimante et des ciseaux.
documents-cards-layout-plain = { $size }, { $count } par feuille, à découper
# Feuilles vendues prédécoupées : « Avery L7160 ».
documents-cards-layout-maker = { $maker } : { $size }, { $count } par feuille
# Suit un tel nom.
documents-cards-layout-nominal = mesures usuelles : imprimez d’abord une feuille

## Fiches sur lesquelles chacun vérifie ses données

documents-cards-slip-heading = Merci de vérifier vos données
documents-cards-slip-privacy = Cette fiche n’est destinée qu’à vous et aux organisateurs. Merci de la rendre pliée.
documents-cards-slip-change = À modifier
documents-cards-slip-name = Nom sur l’attestation
documents-cards-slip-native = Nom dans votre écriture
documents-cards-slip-organisation = Organisation
documents-cards-slip-position = Fonction
documents-cards-slip-email = Adresse électronique
documents-cards-slip-phone = Téléphone
# À côté d’une case à cocher.
documents-cards-slip-right = Tout est exact
documents-cards-slip-initials = Paraphe

