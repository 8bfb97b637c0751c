### La présentation des attestations : modèles, aspect, textes.

certdesign-parts = Ce qui peut être changé
certdesign-part = { $part ->
   *[templates] Modèle
    [look] Aspect
    [words] Textes
}

certdesign-kind-label = Attestation
certdesign-kind = { $kind ->
    [completion] Réussite
    [facilitator] Animation
    [speaker] Intervention
    [merit] Mérite
   *[participation] Participation
}
certdesign-sample-label = Montrée avec
certdesign-sample = { $sample ->
   *[longest] Le nom le plus long
    [shortest] Le nom le plus court
    [script] Un nom dans une autre écriture
}
certdesign-sides = Côté de la feuille
certdesign-side = { $side ->
   *[front] Recto
    [back] Verso
}
certdesign-no-back = Il n’y a encore rien au verso. Écrivez-y un texte sous Textes, ou placez-y les thèmes sous Aspect.

certdesign-layout = { $layout ->
   *[formal] Classique
    [modern] Moderne
    [bilingual] Deux colonnes
    [logos] Logos
    [portrait] Portrait
    [plain] Sobre
}
certdesign-state = { $state ->
   *[built-in] Fourni avec Flipchart. Dès que vous changez quelque chose, cet atelier reçoit sa propre copie.
    [own] Utilisé par cet atelier seulement.
}
certdesign-shared = { $count ->
    [one] Utilisé par { $count } atelier.
   *[other] Utilisé par { $count } ateliers. Un changement ici les change tous ; ce qui a été délivré reste tel quel.
}
certdesign-apart = Changer seulement ici
certdesign-missing = Le modèle choisi n’existe plus ; la page s’imprime avec « Classique ». Choisissez-en un autre, ou annulez son retrait.
certdesign-changed = { $number ->
    [1] { $name }, modifié
   *[other] { $name }, modifié { $number }
}
certdesign-copy-name = { $name }, copie
certdesign-copied = « { $name } » est maintenant le modèle propre à cet atelier
certdesign-group = { $group ->
   *[built-in] Fournis avec Flipchart
    [own] Les vôtres
}
certdesign-used = { $count ->
    [one] { $count } atelier
   *[other] { $count } ateliers
}
certdesign-acts = Que faire de « { $name } »
certdesign-act = { $act ->
   *[rename] Renommer
    [copy] Copier
    [export] Exporter dans un fichier…
    [remove] Retirer
}
certdesign-name = Nom du modèle
certdesign-removed = Modèle « { $name } » retiré
certdesign-import = Prendre un modèle dans un fichier…
certdesign-import-title = Choisir un modèle d’attestation
certdesign-export-title = Exporter le modèle
certdesign-exported = « { $name } » est enregistré, avec ses images
certdesign-file-kind = Modèle d’attestation

certdesign-layout-label = Disposition
certdesign-colour = { $what ->
   *[accent] Couleur d’accent
    [ink] Couleur du texte
}
certdesign-colour-choose = { $what } : choisir
certdesign-colour-layout = comme le modèle
certdesign-pale = Pâle sur papier blanc. Les mots de cette couleur s’impriment plus foncés, pour qu’une photocopie reste lisible.
certdesign-voice = { $voice ->
   *[heading_face] Titre
    [name_face] Nom
    [text_face] Texte
}
certdesign-face-layout = Comme le modèle
certdesign-face = { $face ->
   *[serif] Avec empattements
    [sans] Sans empattements
    [display] Pour grandes lignes
}
certdesign-picture = { $kind ->
   *[background] Image derrière la page
    [seal] Sceau
}
certdesign-picture-choose = { $kind ->
   *[background] Choisir une image…
    [seal] Choisir un sceau…
}
certdesign-picture-remove = { $kind ->
   *[background] Sans image
    [seal] Sans sceau
}
certdesign-picture-hint = { $kind ->
   *[background] Elle remplit toute la feuille. Choisissez-la pâle : les mots sont dessus.
    [seal] Imprimé une fois, là où le modèle a de la place.
}
certdesign-switch = { $what ->
   *[signature_space] Ligne et place pour une signature et un tampon à la main
    [logos] Logos
    [crop_marks] Traits de coupe pour l’imprimeur
}
certdesign-topics-label = Thèmes de l’atelier
certdesign-topics-on = { $side ->
   *[front] Au recto
    [back] Au verso
    [nowhere] Non imprimés
}
certdesign-workshops-own = Les logos, les signatures et le lieu appartiennent à l’atelier.
certdesign-details = Les changer dans Détails
certdesign-shift = Papier déjà imprimé
certdesign-shift-by = { $way ->
   *[right] Vers la droite de
    [down] Vers le bas de
}
certdesign-mm = mm
certdesign-shift-hint = Imprimez une page sur papier ordinaire, tenez-la avec la feuille imprimée contre une fenêtre et mesurez l’écart des mots. Moins de 0 les déplace vers la gauche ou vers le haut. Le format du papier est celui de l’atelier.

certdesign-texts-in = Langue des textes
certdesign-program-speaks = En gris, ce que Flipchart écrit de lui-même, avec la grammaire juste pour chaque personne. N’écrivez que là où vous voulez autre chose.
certdesign-program-is-silent = Flipchart n’a pas de mots à lui dans cette langue : seul ce que vous écrivez ici s’imprime. Avec les champs, c’est juste pour chaque personne.
certdesign-slot = { $slot ->
   *[heading] Titre
    [intro] Avant le nom
    [statement] Ce que la personne a fait
    [held] Quand et où
    [hours] Durée
    [topics] Thèmes
    [note] Remarque
    [title] Titre de l’atelier
    [place] Lieu, dans la phrase
    [dates] Les dates
    [back_heading] Titre du verso
    [back] Texte du verso
}
certdesign-slot-hint = { $slot ->
   *[hours] S’imprime seulement si la durée est connue, par le programme ou plus bas.
    [topics] Vide, ce sont les thèmes de l’atelier qui s’impriment.
    [place] Comme il est dans la phrase, par exemple « dans la ville de Suva ».
    [dates] Comme elles sont dans la phrase, par exemple « les 3, 4 et 7 mars 2026 ».
    [back] Chaque ligne est un paragraphe.
}
certdesign-from = { $language } : { $words }
certdesign-only-here = Cet atelier seulement
certdesign-lasts = Durée en heures
certdesign-lasts-hint = Vide, ce sont les heures du programme.
certdesign-insert = Insérer dans « { $label } »
certdesign-insert-program = La phrase de Flipchart, pour la changer
certdesign-placeholder = { $code ->
   *[name] Nom
    [title] Titre de l’atelier
    [dates] Dates
    [place] Lieu
    [hours] Durée
    [number] Numéro
    [issued] Jour de délivrance
    [score] Note
    [role] Rôle
    [sex] Mot qui dépend du sexe
}
certdesign-sex-forms = invitée | invité | personne invitée
certdesign-second = Deuxième colonne
certdesign-second-none = Aucune
certdesign-second-hint = N’importe quelle langue : une de la liste, ou son code, par exemple az-Cyrl.
certdesign-second-where = Seule la disposition « Deux colonnes » imprime une deuxième colonne.
certdesign-second-arrange = Utiliser deux colonnes
