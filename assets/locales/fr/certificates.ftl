### Attestations : qui en reçoit une, son aspect, sa remise.

## La règle

certificates-rule = Remise à partir de { $share } de présence{ $slots ->
    [0] .
   *[other] {"\u00A0"}: ici, { $needed } sur { $slots }.
} Un retard compte comme une présence ; les absences excusées { $excused }. Langue : { $language }, papier : { $paper }.
certificates-share = Part de présence nécessaire
certificates-excused-label = Absences excusées
certificates-excused = { $excused ->
   *[left_out] ne comptent pas
    [present] comptent comme présence
    [absent] comptent comme absence
}
certificates-language = Langue pour tous
certificates-language-workshop = { $language } (comme l’atelier)
certificates-paper = Papier
certificates-paper-size = { $paper ->
   *[a4] A4
    [letter] Lettre US
}

## La liste

certificates-list = Les personnes et leurs attestations
certificates-find = Chercher une personne
certificates-ready = { $count ->
    [one] { $count } personne sur { $total } reçoit une attestation
   *[other] { $count } personnes sur { $total } reçoivent une attestation
}
certificates-standing = { $standing ->
    [earned] conditions remplies
    [granted] accordée
    [withheld] non remise
    [no_slots] rien à suivre encore
    [short] { $count ->
        [one] il manque { $count } présence
       *[other] il manque { $count } présences
    }
   *[not_yet] { $count ->
        [one] pas encore : { $count } présence de plus
       *[other] pas encore : { $count } présences de plus
    }
}
certificates-attended = présence { $attended } sur { $counted }
certificates-unproofed = orthographe à confirmer
certificates-empty = Qui reçoit une attestation
certificates-empty-text = Dès que la liste des personnes est là, vous voyez ici qui a assez participé, et la page qui sera imprimée.
certificates-empty-act = Aller aux personnes

## Une personne

certificates-preview = Attestation : { $name }
certificates-preview-when = Pas encore remise. Voici à quoi elle ressemblerait.
certificates-person-language = Langue de l’attestation
certificates-person-language-all = { $language } (comme pour tous)
certificates-proofed = Orthographe confirmée
certificates-acts = Décider pour { $name }
certificates-grant = Accorder une attestation…
certificates-withhold = Ne pas remettre l’attestation…
certificates-take-back = Revenir sur la décision
certificates-decided = { $decision ->
    [grant] Accordée : { $reason }
   *[withhold] Non remise : { $reason }
}
certificates-grant-title = Accorder une attestation : { $name }
certificates-withhold-title = Ne pas remettre l’attestation : { $name }
certificates-grant-confirm = Accorder
certificates-withhold-confirm = Ne pas remettre
certificates-reason = Motif
certificates-reason-hint = Conservé dans la bibliothèque. Le motif n’est jamais imprimé.

## Annulation

certificates-void = Annuler l’attestation…
certificates-void-these = Les annuler…
certificates-void-title = { $count ->
    [one] Annuler l’attestation { $number }
   *[other] Annuler { $count } attestations
}
certificates-void-text = { $count ->
    [one] Le numéro reste au registre comme annulé et ne sert plus jamais. C’est définitif. Le prochain export donnera un nouveau numéro.
   *[other] Les numéros restent au registre comme annulés et ne servent plus jamais. C’est définitif. Le prochain export donnera de nouveaux numéros.
}
certificates-void-confirm = Annuler l’attestation
certificates-voided = { $count ->
    [one] { $count } attestation annulée.
   *[other] { $count } attestations annulées.
}

## Export

certificates-export = { $count ->
    [0] Exporter…
    [one] Exporter { $count } attestation…
   *[other] Exporter { $count } attestations…
}
certificates-export-title = Exporter les attestations
certificates-export-confirm = Exporter
certificates-plan = { $count ->
    [0] Personne ne remplit encore les conditions. Complétez les présences, changez la part, ou accordez une attestation.
    [one] { $count } attestation.
   *[other] { $count } attestations.
}
certificates-plan-unchanged = { $count ->
    [one] { $count } a déjà été délivrée et reste telle quelle : même numéro, même page.
   *[other] { $count } ont déjà été délivrées et restent telles quelles : mêmes numéros, mêmes pages.
}
certificates-plan-changed = { $count ->
    [one] Ce qui s’imprime a changé depuis la délivrance pour : { $names }. Un nouveau numéro remplace l’ancien.
   *[other] Ce qui s’imprime a changé depuis la délivrance pour : { $names }. De nouveaux numéros remplacent les anciens.
}
certificates-plan-unproofed = { $count ->
    [one] { $count } nom pas encore relu : { $names }.
   *[other] { $count } noms pas encore relus : { $names }.
}
certificates-unproofed-go = Aller aux noms
certificates-plan-missing = { $name } : aucune police n’a { $characters }. Une case vide s’imprimerait à la place.
certificates-plan-withheld = { $count ->
    [one] { $count } personne n’en reçoit pas encore.
   *[other] { $count } personnes n’en reçoivent pas encore.
}
certificates-one-each = Un fichier par personne
certificates-one-file = Un fichier pour l’imprimante
certificates-folder = Dossier
certificates-folder-change = Changer…
certificates-folder-title = Dossier des attestations
certificates-printer-name = Attestations à imprimer
certificates-writing = Écriture des attestations
certificates-done = { $count ->
    [one] { $count } attestation est écrite.
   *[other] { $count } attestations sont écrites.
}
certificates-done-new = { $count ->
    [one] { $count } numéro est nouveau au registre.
   *[other] { $count } numéros sont nouveaux au registre.
}
certificates-open-printer = Ouvrir le fichier pour l’imprimante
certificates-open-folder = Ouvrir le dossier
certificates-stopped = Arrêté. Les numéros étaient déjà attribués et figurent au registre ; exportez de nouveau pour écrire les fichiers.
certificates-issued = { $count ->
    [one] { $count } attestation délivrée.
   *[other] { $count } attestations délivrées.
}
certificates-undo = Une attestation délivrée ne se défait pas, elle s’annule au registre. Annuler encore une fois défait l’action d’avant.

## Registre

certificates-register = Registre
certificates-register-title = Registre des attestations
certificates-register-empty = Aucune attestation n’a encore été délivrée.
certificates-register-number = Numéro
certificates-register-name = Nom
certificates-register-language = Langue
certificates-register-date = Délivrée
certificates-register-state-label = État
certificates-register-state = { $state ->
    [void] Annulée : { $reason }
    [replaced] Remplacée par { $number }
   *[valid] Valable
}

## Touches

certificates-key-move = Personne suivante et sa page
