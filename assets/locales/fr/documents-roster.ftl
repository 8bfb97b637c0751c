### Listes du dossier d’impression : de quoi tenir une salle avec du papier. Tout est imprimé.

## Toutes les listes

documents-roster-sheet = Feuille { $sheet } sur { $sheets }
# Titre du fichier.
documents-roster-file-title = { $paper } : { $title }
documents-roster-as-of = État au { $date }
documents-roster-continued = { $name } (suite)

## Colonnes

documents-roster-number = Nº
documents-roster-name = Nom
documents-roster-organisation = Organisation
documents-roster-position = Fonction
documents-roster-country = Pays
documents-roster-email = Adresse électronique
documents-roster-phone = Téléphone
documents-roster-signature = Signature
documents-roster-date = Date
documents-roster-yes = Oui
documents-roster-no = Non
documents-roster-emergency = En cas d’urgence : nom, téléphone

## Feuilles d’émargement et listes à signer

documents-roster-sign-in = Feuille d’émargement
documents-roster-sign-in-how = Veuillez signer à côté de votre nom.
documents-roster-walk-ins = Votre nom manque ? Veuillez écrire lisiblement.
documents-roster-signatures = Liste à signer
documents-roster-total = Total

## Vérification des noms

documents-roster-proof = Vérification des noms
documents-roster-proof-how = Veuillez vérifier l’orthographe de votre nom tel qu’il sera imprimé sur votre attestation. Corrigez-le ci-dessous et apposez vos initiales.
documents-roster-proof-correct = Corriger ici :
documents-roster-proof-initials = Initiales

## Participants, groupes, téléphones

documents-roster-participants = Liste des participants
documents-roster-people = { $people ->
    [one] { $people } participant
   *[other] { $people } participants
}
documents-roster-women = Femmes : { $women }
documents-roster-men = Hommes : { $men }
documents-roster-unstated = Non indiqué
documents-roster-groups = Groupes
documents-roster-members = { $members ->
    [one] { $members } personne
   *[other] { $members } personnes
}
documents-roster-phones = Liste téléphonique

## Effectifs

documents-roster-head-count = Effectifs
documents-roster-slot = Séance
documents-roster-persons = Personnes
documents-roster-other-diets = Autres
documents-roster-caterer = Pour le traiteur
documents-roster-diet = { $diet } : { $count }

## Bordereau d’un dossier d’impression

documents-roster-cover = Bon d’impression
documents-roster-file = Fichier
documents-roster-what = Contenu
documents-roster-sheets = Feuilles
documents-roster-copies = Copies
documents-roster-paper = Papier
documents-roster-sides-head = Faces
documents-roster-colour-head = Couleur
documents-roster-sides = { $sides ->
   *[single] recto
    [long] recto verso, bord long
    [short] recto verso, bord court
}
documents-roster-colour = { $colour ->
   *[grey] noir et blanc
    [colour] couleur
}
documents-roster-scale = Imprimer à 100 %
documents-roster-no-scaling = Aucune mise à l’échelle : choisir « Taille réelle », jamais « Ajuster à la page ».
documents-roster-ruler = Sur le papier, cette ligne mesure exactement 100 mm. Sinon, veuillez corriger l’échelle et réimprimer.
documents-roster-all-sheets = Feuilles de papier au total : { $sheets }
documents-roster-notes = À noter

## Page d’essai de l’imprimante

documents-roster-calibration = Page d’essai de l’imprimante
documents-roster-calibration-title = De combien l’imprimante se décale-t-elle ?
documents-roster-calibration-print = Imprimez cette page à 100 % (« Taille réelle »), sur le papier et depuis le bac que vous utiliserez.
documents-roster-calibration-across = Pliez le bord gauche du papier exactement sur le bord droit. Lisez où le pli croise l’échelle A.
documents-roster-calibration-along = Ouvrez le papier. Pliez le bord supérieur exactement sur le bord inférieur. Lisez où le pli croise l’échelle B.
documents-roster-calibration-enter = Saisissez les deux nombres dans les réglages d’impression. Un nombre négatif garde son signe.
documents-roster-calibration-check = Pour vérifier avec une règle : chaque croix est à 20 mm des deux bords du papier les plus proches.
documents-roster-calibration-right = A : décalage vers la droite (mm)
documents-roster-calibration-down = B : décalage vers le bas (mm)
documents-roster-calibration-ruler = Cette ligne mesure 100 mm si rien n’a été mis à l’échelle.
