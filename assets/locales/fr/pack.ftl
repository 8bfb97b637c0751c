### Les papiers avec lesquels on tient une salle.

pack-sheet = { $sheet ->
    [participants] Liste des participants
    [names] Vérification des noms
    [slips] Fiches individuelles
    [badges] Badges
    [tents] Chevalets
    [labels] Étiquettes
    [groups] Listes des groupes
    [signatures] Listes à signer
    [agenda] Ordre du jour
    [running-order] Déroulé
    [materials] Matériel
    [head-count] Repas
    [phones] Liste téléphonique
    [forms] Formulaires
    [tally] Feuilles de dépouillement
    [calibration] Page d’essai de l’imprimante
   *[signin] Feuilles d’émargement
}
pack-about = { $sheet ->
    [participants] Noms, organisations, fonctions, pays.
    [names] Les noms en grands caractères, à corriger et à parapher.
    [slips] Une fiche par personne, à découper : nul ne voit les données d’autrui.
    [badges] Le nom aussi grand que possible, avec un code à lire.
    [tents] Pliés, le nom se lit des deux côtés.
    [labels] Pour enveloppes et dossiers, ou pour les places.
    [groups] Une vue d’ensemble et une affiche par groupe.
    [signatures] Indemnités, matériel, consentement : toute liste que l’on signe.
    [agenda] Pour les participants, une page par jour.
    [running-order] Pour l’équipe, avec consignes et notes.
    [materials] Ce qu’il faut apporter, jour par jour.
    [head-count] Repas par jour et régime, avec une ligne pour le traiteur.
    [phones] Noms et numéros de téléphone.
    [forms] Les formulaires de l’atelier, vierges.
    [tally] Un bâton par réponse, quand les formulaires sont comptés à la main.
    [calibration] Montre le décalage de l’imprimante.
   *[signin] Une par demi-journée ou séance, avec des lignes pour les personnes non inscrites.
}
pack-group = Groupe { $number }
pack-amount = Montant
pack-card-stock = { $paper }, 160 g ou plus
pack-titled = { $what } : { $title }
pack-folder-name = Dossier d’impression { $title }
pack-note = { $sheet ->
    [slips] Fiches : couper le long des pointillés.
    [badges] Badges : couper aux repères.
    [tents] Chevalets : plier aux repères pointillés.
    [labels] Planches d’étiquettes : les introduire une par une, du bon côté ; essayer d’abord sur papier ordinaire.
   *[forms] Formulaires : ne rien agrafer sur les repères des coins et ne pas perforer.
}

## On screen

pack-title = À imprimer
pack-text = Tout ce qu’il faut dans la salle, sur papier. Choisissez les papiers, regardez-les et écrivez-les dans un dossier avec une notice pour qui les imprime.
pack-choose = Papiers
pack-mark = Imprimer « { $sheet } »
pack-ready = Les papiers habituels
pack-power = Pour un jour sans courant
pack-none = Ne rien choisir
pack-write = Écrire le dossier…
pack-folder = Dossier des papiers
pack-writing = Écriture des papiers
pack-done = { $count ->
    [one] { $count } papier écrit, avec une notice pour l’impression
   *[other] { $count } papiers écrits, avec une notice pour l’impression
}
pack-preview = Aperçu : { $sheet }
pack-people = Pour qui
pack-who = { $who ->
    [participants] Participants seulement
    [everybody] Tout le monde
    [unproofed] Noms non encore vérifiés
   *[usual] Selon l’usage de chaque papier
}
pack-layout-badges = Planche de badges
pack-layout-labels = Planche d’étiquettes
pack-plain = Proposée
pack-seats = Étiquettes pour les places
pack-used = Étiquettes déjà utilisées sur la première planche
pack-tents = Deux chevalets par page
pack-side = Demi-journées ou sessions d’un jour côte à côte
pack-blank = Lignes vides
pack-contacts = Avec adresse électronique et téléphone
pack-language = Langue
pack-paper = Papier
pack-offset = Décalage de l’imprimante
pack-offset-text = Imprimez la page d’essai, lisez les deux nombres et saisissez-les ici. Ils valent pour les badges, chevalets, étiquettes et fiches sur cet ordinateur.
pack-right = A, trop à droite
pack-down = B, trop bas
pack-mm = mm
pack-lists = Listes à signer
pack-list-add = Ajouter une liste à signer
pack-list-kind = { $kind ->
    [allowance] Indemnité
    [materials] Matériel reçu
    [certificate_received] Attestation reçue
    [photo_consent] Consentement aux photos
   *[other] Autre liste
}
pack-list-title = Titre
pack-list-statement = Ce que signifie la signature
pack-list-amount = Montant, tel qu’imprimé
pack-list-columns = Colonnes
pack-list-remove = Supprimer la liste
pack-list-removed = Liste supprimée
pack-attach = Joindre la liste signée…
pack-attached = Liste signée jointe
pack-power-write = Tout écrire pour un jour sans courant…
pack-place = Choix pour { $sheet }
pack-day = Jour
pack-all-days = Tous les jours
pack-set = Groupes
pack-form = Formulaire
pack-all-forms = Tous les formulaires
pack-not = Pas encore imprimable : { $sheet }. { $why }
pack-none-yet = Encore rien à imprimer
pack-key-walk = D’un papier à l’autre
pack-key-mark = Marquer le papier pour le dossier
pack-meals = Pour le traiteur
pack-meal = { $diets ->
    [0] { $when } : { $people }
   *[other] { $when } : { $people }, dont { $list }
}
pack-meal-title = { $title } ({ $time })
pack-copy = Copier
pack-copy-meal = Copier « { $line } »
pack-copied = Copié
pack-lists-none = Pas encore de liste. Ajoutez-en une : le texte est prêt et vous pouvez le changer.
pack-list-amount-hint = Vide s’il n’y en a pas. Il est imprimé sur chaque ligne.
pack-list-column = { $column ->
    [position] Fonction
    [country] Pays
    [phone] Téléphone
    [email] E-mail
   *[organisation] Organisation
}
pack-scans = Feuilles signées
pack-scan-files = PDF et images
pack-scan-removed = Numérisation retirée
pack-scan-remove = Retirer { $file }

## Ready words of lists to sign

pack-ready-title = { $kind ->
    [allowance] Indemnités
    [materials] Remise du matériel
    [certificate_received] Remise des attestations
    [photo_consent] Consentement aux photos et vidéos
   *[other] Liste à signer
}
pack-ready-statement = { $kind ->
    [allowance] J’ai reçu le montant inscrit en regard de mon nom.
    [materials] J’ai reçu le matériel distribué lors de cet atelier.
    [certificate_received] J’ai reçu mon attestation et vérifié mon nom.
    [photo_consent] Les photos et vidéos de moi prises lors de cet atelier peuvent être publiées par les organisateurs. Je peux retirer cet accord à tout moment.
   *[other] Ma signature le confirme.
}
