### Attestations : qui en reçoit une, son aspect, sa remise.

## Types

certificates-kind = { $kind ->
   *[participation] Participation
    [completion] Réussite
    [facilitator] Animation
    [speaker] Intervention
    [merit] Mérite
}
certificates-kinds = Types d’attestation
certificates-kinds-more = Délivrer d’autres types…
certificates-kind-added = { $kind ->
   *[participation] Des attestations de participation sont délivrées.
    [completion] Des attestations de réussite sont délivrées.
    [facilitator] Des attestations d’animation sont délivrées.
    [speaker] Des attestations d’intervention sont délivrées.
    [merit] Des attestations de mérite sont délivrées.
}
certificates-kind-dropped = { $kind ->
   *[participation] Les attestations de participation ne sont plus délivrées.
    [completion] Les attestations de réussite ne sont plus délivrées.
    [facilitator] Les attestations d’animation ne sont plus délivrées.
    [speaker] Les attestations d’intervention ne sont plus délivrées.
    [merit] Les attestations de mérite ne sont plus délivrées.
}
certificates-kind-less = { $kind ->
   *[participation] Ne plus délivrer d’attestations de participation
    [completion] Ne plus délivrer d’attestations de réussite
    [facilitator] Ne plus délivrer d’attestations d’animation
    [speaker] Ne plus délivrer d’attestations d’intervention
    [merit] Ne plus délivrer d’attestations de mérite
}
certificates-more = Plus sur les attestations

## La règle

certificates-share = Part de présence nécessaire
certificates-rule-who = Pour : { $roles }.
certificates-roles = Rôles qui reçoivent cette attestation
certificates-rule-share = Au moins { $share } de présence{ $slots ->
    [0] .
   *[other] {"\u00A0"}: ici, { $needed } sur { $slots }.
} Un retard compte comme une présence ; les absences excusées { $excused }.
certificates-share-add = Exiger une présence
certificates-rule-score = Au moins { $score } au test après l’atelier.
certificates-rule-score-of = Au moins { $score } au test : { $test }.
certificates-score = Note nécessaire au test
certificates-score-add = Exiger une note au test
certificates-test = Test dont la note compte
certificates-test-after = le premier après l’atelier
certificates-test-of = { $title } ({ $when })
certificates-rule-look = Langue : { $language }, papier : { $paper }.
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
    [earned] acquise
    [granted] accordée
    [withheld] non remise
    [no_slots] rien à suivre encore
    [no_score] note du test absente
    [low_score] note du test trop basse
    [other_role] a un autre rôle
    [short] ne peut plus : il manque { $more }
   *[not_yet] si présence : { $more } sur { $left } à venir
}
certificates-filters = Ne montrer que
certificates-filter = { $filter ->
   *[gets] Acquises
    [possible] Si présence
    [one_short] À une séance près
    [none] Aucune
    [to_print] À imprimer
    [to_sign] À signer
    [to_hand] À remettre
    [to_send] À envoyer
}
certificates-none-here = Personne ici.
certificates-scored = test { $score }
certificates-was-void = { $number } est annulée
certificates-sheet = { $state ->
   *[issued] délivrée
    [printed] imprimée
    [signed] signée
    [in_person] remise
    [somebody_else] emportée par { $to }
    [to_send] à envoyer
    [sent] envoyée
}
certificates-one-short = { $count ->
    [one] Il manque une seule séance à { $count } personne{ $mendable ->
        [0] .
       *[other] , qui peut encore y arriver.
    }
   *[other] Il manque une seule séance à { $count } personnes{ $mendable ->
        [0] .
        [one] {"\u202F"}; { $mendable } peut encore y arriver.
       *[other] {"\u202F"}; { $mendable } peuvent encore y arriver.
    }
}
certificates-one-short-show = Montrer
certificates-unearned = { $count ->
    [one] { $count } attestation a été délivrée sans être acquise.
   *[other] { $count } attestations ont été délivrées sans être acquises.
}
certificates-gone = { $count ->
    [one] { $count } attestation valide n’appartient à personne de la liste.
   *[other] { $count } attestations valides n’appartiennent à personne de la liste.
}
certificates-twice = { $count ->
    [one] { $count } attestation valide de trop : la personne en a une autre.
   *[other] { $count } attestations valides de trop : les personnes en ont d’autres.
}
certificates-attended = présence { $attended } sur { $counted }
certificates-unproofed = orthographe à confirmer
certificates-empty = Qui reçoit une attestation
certificates-empty-text = Dès que la liste des personnes est là, vous voyez ici qui a assez participé, et la page qui sera imprimée.
certificates-empty-act = Aller aux personnes

## Une personne

certificates-preview = Attestation : { $name }
certificates-person-language = Langue de l’attestation
certificates-person-language-all = { $language } (comme pour tous)
certificates-proofed = Orthographe confirmée
certificates-acts = Décider pour { $name }
certificates-grant = Accorder une attestation…
certificates-withhold = Ne pas remettre l’attestation…
certificates-take-back = Revenir sur la décision
certificates-tick = { $how ->
   *[printed] Imprimée
    [signed] Signée
    [in_person] Remise
    [to_send] Mise de côté pour l’envoi
    [sent] Envoyée
    [back] De retour dans la pile
}
certificates-ticked = { $how ->
   *[printed] { $count ->
        [one] { $count } attestation est notée comme imprimée.
       *[other] { $count } attestations sont notées comme imprimées.
    }
    [signed] { $count ->
        [one] { $count } attestation est notée comme signée.
       *[other] { $count } attestations sont notées comme signées.
    }
    [in_person] { $count ->
        [one] { $count } attestation est notée comme remise.
       *[other] { $count } attestations sont notées comme remises.
    }
    [to_send] { $count ->
        [one] { $count } attestation est mise de côté pour l’envoi.
       *[other] { $count } attestations sont mises de côté pour l’envoi.
    }
    [sent] { $count ->
        [one] { $count } attestation est notée comme envoyée.
       *[other] { $count } attestations sont notées comme envoyées.
    }
    [back] { $count ->
        [one] { $count } attestation est de retour dans la pile.
       *[other] { $count } attestations sont de retour dans la pile.
    }
}
certificates-decided = { $decision ->
    [grant] Accordée : { $reason }
   *[withhold] Non remise : { $reason }
}
certificates-grant-title = Accorder une attestation : { $name }
certificates-withhold-title = Ne pas remettre l’attestation : { $name }
certificates-grant-confirm = Accorder
certificates-withhold-confirm = Ne pas remettre
certificates-reason = Motif
certificates-reason-hint = Conservé dans la bibliothèque. Le motif ne s’imprime sur rien qui quitte le bureau.

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
certificates-cause-label = Cause
certificates-cause = { $cause ->
    [error] Il y a une erreur
    [test_print] C’était un essai d’impression
   *[other] Une autre cause
}
certificates-voided = { $count ->
    [one] { $count } attestation annulée.
   *[other] { $count } attestations annulées.
}

## Ne pas remettre

certificates-hold-back = Après la cérémonie…
certificates-hold-back-title = Attestations non acquises
certificates-hold-back-title-spare = Attestations que personne ne devrait avoir
certificates-hold-back-text = Déchirez ces feuilles. Au registre, elles figurent comme non remises : personne n’y verra une fraude. C’est définitif.
certificates-hold-back-none = Toutes les attestations délivrées sont acquises.
certificates-hold-back-list = Feuilles à déchirer
certificates-hold-back-reason = Imprimée avant la dernière séance et non acquise ; la feuille est détruite
certificates-hold-back-reason-spare = La personne n’est plus sur la liste ou en a une autre ; la feuille est détruite
certificates-spare-why = { $why ->
   *[gone] n’est plus sur la liste
    [twice] en a une autre
}
certificates-hold-back-out = déjà remise
certificates-hold-back-confirm = { $count ->
    [0] Choisir des feuilles
    [one] Noter { $count } feuille comme détruite
   *[other] Noter { $count } feuilles comme détruites
}
certificates-held-back = { $count ->
    [one] { $count } attestation figure comme non remise.
   *[other] { $count } attestations figurent comme non remises.
}
certificates-unearned-why = { $why ->
   *[short] présence insuffisante
    [not_yet] présence insuffisante
    [no_slots] rien à suivre
    [no_score] note du test absente
    [low_score] note du test trop basse
    [other_role] a un autre rôle
    [withheld] non remise
}

## À nouveau

certificates-reprint = Imprimer à nouveau…
certificates-reprint-title = Imprimer à nouveau : la même page
certificates-reprinted = { $count ->
    [one] { $count } attestation est enregistrée à nouveau, telle qu’elle a été délivrée.
   *[other] { $count } attestations sont enregistrées à nouveau, telles qu’elles ont été délivrées.
}
certificates-reissue = Corriger et délivrer à nouveau…
certificates-reissue-title = Délivrer à nouveau { $number }
certificates-reissue-text = Un nouveau numéro remplace celui-ci, et la nouvelle page s’ouvre. L’ancien numéro reste au registre comme remplacé.
certificates-reissue-name = Nom sur l’attestation
certificates-reissue-confirm = Délivrer
certificates-reissued = { $number } est délivrée : { $name }.
certificates-reissued-unwritten = { $number } est délivrée : { $name }. La page n’a pas pu être écrite ; « Imprimer à nouveau… » l’écrit.

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
certificates-plan-restyled = { $count ->
    [one] { $count } d’entre elles a été délivrée avec une présentation antérieure et la garde.
   *[other] { $count } d’entre elles ont été délivrées avec une présentation antérieure et la gardent.
}
certificates-plan-template = { $kind ->
   *[participation] Le modèle pour la participation n’existe plus ; le premier modèle intégré est employé.
    [completion] Le modèle pour la réussite n’existe plus ; le premier modèle intégré est employé.
    [facilitator] Le modèle pour l’animation n’existe plus ; le premier modèle intégré est employé.
    [speaker] Le modèle pour l’intervention n’existe plus ; le premier modèle intégré est employé.
    [merit] Le modèle pour le mérite n’existe plus ; le premier modèle intégré est employé.
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
certificates-who = Pour qui
certificates-who-earned = Les personnes qui l’ont acquise
certificates-who-possible = { $count ->
    [one] La veille : aussi { $count } personne qui l’aura acquise si elle suit ce qui reste
   *[other] La veille : aussi { $count } personnes qui l’auront acquise si elles suivent ce qui reste
}
certificates-what = Fichiers
certificates-order = Ordre de la pile
certificates-order-list = Dans l’ordre de la liste
certificates-badges = Un dossier de badges numériques, à envoyer
# Nom d’un dossier.
certificates-badges-name = Badges numériques
certificates-code-none = Délivrée sans le code d’authenticité.
certificates-code-settings = Le mettre en place dans les réglages
certificates-code-ready = Les nouvelles attestations portent le code qui en prouve l’authenticité.
certificates-passphrase = Phrase secrète de la clé, pour le code d’authenticité
certificates-passphrase-open = Ouvrir la clé
certificates-without-code = Délivrer sans le code
certificates-one-each = Un fichier par personne
certificates-one-file = Un fichier pour l’imprimante
certificates-back = Avec le verso
certificates-back-issued = Les attestations déjà délivrées gardent leurs pages.
certificates-folder = Dossier
certificates-folder-change = Changer…
certificates-folder-title = Dossier des attestations
certificates-printer-name = Attestations à imprimer
certificates-writing = Enregistrement des attestations
certificates-done = { $count ->
    [one] { $count } attestation est enregistrée.
   *[other] { $count } attestations sont enregistrées.
}
certificates-done-new = { $count ->
    [one] { $count } numéro est nouveau au registre{ $coded ->
        [0] , sans code.
       *[other] .
    }
   *[other] { $count } numéros sont nouveaux au registre{ $coded ->
        [0] , sans code.
       *[other] .
    }
}
certificates-done-badges = { $count ->
    [one] { $count } badge numérique est enregistré.
   *[other] { $count } badges numériques sont enregistrés.
}
certificates-mark-printed = Noter comme imprimées
certificates-open-printer = Ouvrir le fichier pour l’imprimante
certificates-open-folder = Ouvrir le dossier
certificates-stopped = Arrêté. Les numéros étaient déjà attribués et figurent au registre ; exportez de nouveau pour enregistrer les fichiers.
certificates-unwritten = { $count ->
    [one] { $count } fichier n’a pas pu être mis en place. Les attestations sont délivrées et inscrites au registre ; exportez de nouveau pour enregistrer les mêmes pages.
   *[other] { $count } fichiers n’ont pas pu être mis en place. Les attestations sont délivrées et inscrites au registre ; exportez de nouveau pour enregistrer les mêmes pages.
}
certificates-unwritten-list = Fichiers manquants
certificates-issued = { $count ->
    [one] { $count } attestation délivrée.
   *[other] { $count } attestations délivrées.
}
certificates-undo = Une attestation délivrée ne se défait pas, elle s’annule au registre. Annuler encore une fois défait l’action d’avant.

## Registre

certificates-register-title = Registre des attestations
certificates-register-empty = Aucune attestation n’a encore été délivrée.
certificates-register-empty-text = Chaque attestation exportée figure ici avec son numéro, pour toujours.
certificates-register-column = { $column ->
    [number] Numéro
    [name] Nom
    [kind] Type
    [language] Langue
    [date] Délivrée
    [code] Code
    [supersedes] Remplace
    [state] État
    [reason] Motif
   *[sheet] Feuille
}
certificates-register-state = { $state ->
   *[valid] Valable
    [superseded] Remplacée par { $number }
    [error] Annulée : erreur
    [held_back] Annulée : non remise
    [test_print] Annulée : essai d’impression
    [other] Annulée
}
certificates-register-export = Exporter
certificates-register-save = Exporter le registre
certificates-register-as = { $format ->
   *[pdf] Sur papier (PDF)…
    [xlsx] En tableau (XLSX)…
}
certificates-register-file = Registre des attestations, { $workshop }
certificates-number-by = par { $name }
certificates-number-code = { $coded ->
    [true] porte le code qui en prouve l’authenticité
   *[false] aucun
}
certificates-number-erased = La personne a été effacée. Le numéro reste ; la page n’existe plus.

## Numéros

certificates-numbers = Numéros…
certificates-numbers-title = Numéros des attestations
certificates-pattern = Modèle de numéro de cet atelier
certificates-pattern-hint = Entre accolades : code, year (année), country (pays), n (le compte ; n:5 pour cinq chiffres), kind (type). Vide : le modèle de tous les ateliers.
certificates-pattern-preview = Le premier serait { $number }
certificates-pattern-for-all = L’employer dans tous les ateliers
certificates-next = Prochains numéros
certificates-ranges = Réservés
certificates-ranges-text = Quand deux ordinateurs délivrent les attestations d’un même atelier, chacun prend des numéros à lui.
certificates-range-where = { $where ->
   *[here] pour cet ordinateur
    [elsewhere] pour un autre ordinateur
}
certificates-range-release = Libérer { $range }
certificates-range-add = Réserver des numéros…
certificates-range-first = De
certificates-range-last = À
certificates-range-for = Pour
certificates-range-reserve = Réserver
certificates-gaps = Lacunes
certificates-gaps-none = Aucune : tous les numéros jusqu’au dernier sont au registre. Un numéro annulé n’est pas une lacune.
certificates-gap-why = { $why ->
    [to_come] encore à donner ici
    [elsewhere] donnés par un autre ordinateur
   *[lost] absents de cette bibliothèque
}

## Touches

certificates-key-move = Personne suivante et sa page
