### Les ateliers : la liste, un nouvel atelier, la page d’un atelier, sa vue d’ensemble et ses détails.

workshops-title = Ateliers
workshops-new = Nouvel atelier
workshops-filter = Chercher par titre, lieu ou code
workshops-sample = Exemple
workshops-no-place = Lieu non indiqué
workshops-removed = « { $title } » supprimé
workshops-key-move = Parcourir la liste

# La ville et le pays.
workshops-place = { $city }, { $country }
workshops-place-dates = { $place } · { $dates }

## La page d’un atelier

workshops-tabs = Parties de l’atelier
workshops-tab = { $tab ->
    [plan] Programme
    [room] En salle
    [details] Détails
    [people] Personnes
    [attendance] Présence
    [certificates] Attestations
    [evaluation] Évaluation
    [report] Rapport
   *[overview] Vue d’ensemble
}
workshops-rename = Modifier le titre
workshops-gone = Cet atelier ne peut pas être affiché
workshops-drop = Déposez la liste ici
workshops-drop-hint = Vous verrez ce qu’elle contient avant que quoi que ce soit ne change.
workshops-drop-first = Une liste à la fois : « { FILE($path) } » est lue maintenant. Déposez les autres ensuite.

## Vue d’ensemble. Des lignes qui mènent là où il reste à faire.

workshops-next-title = La suite
workshops-next = { $step ->
    [import] Pas encore de participants
    [signatory] Personne ne signe encore les attestations
    [host] Pas encore d’organisateur
    [venue] Pas encore de salle
    [objectives] Pas encore d’objectifs
   *[report] Le rapport peut être rédigé
}
workshops-next-proof = { $count ->
    [one] { $count } nom pas encore relu
   *[other] { $count } noms pas encore relus
}
workshops-next-attendance = { $marks ->
    [one] Présence : il manque { $marks } mention
   *[other] Présence : il manque { $marks } mentions
}
workshops-next-certificates = { $count ->
    [one] { $count } attestation est prête à être délivrée
   *[other] { $count } attestations sont prêtes à être délivrées
}
workshops-next-issued = { $count ->
    [one] { $count } a déjà été délivrée.
   *[other] { $count } ont déjà été délivrées.
}
workshops-next-hint = { $step ->
    [import] Importez la liste que vous avez reçue, ou saisissez les noms.
    [proof] Un nom mal écrit se corrige plus facilement avant l’impression des attestations.
    [attendance] Ce qui est terminé compte comme absence là où rien n’est coché.
    [certificates] Regardez la vraie page, puis exportez.
    [signatory] Le nom et la fonction figurent au bas de chaque attestation.
    [host] Les organisateurs figurent sur les attestations et sur la couverture du rapport.
    [venue] La salle figure sur la première page du rapport.
    [objectives] Le rapport en donne la liste.
    [forms] Les feuilles se saisissent, se comptent ou s’importent.
   *[report] L’atelier est terminé ; une première version s’écrit d’elle-même à partir de ce qui est enregistré.
}
workshops-next-none = Rien n’est en attente. Ce qui est enregistré est complet.

workshops-stat = { $what ->
    [women] Femmes
    [countries] Pays
    [certificates] Attestations délivrées
   *[participants] Participants
}
# « sur 24 », en petit, après un nombre.
workshops-of = sur { $count }

workshops-facts = En bref
workshops-facts-edit = Modifier les détails
workshops-fact = { $fact ->
    [kind] Type
    [status] Statut
    [dates] Dates
    [place] Lieu
    [languages] { $count ->
        [one] Langue de travail
       *[other] Langues de travail
    }
    [host] { $count ->
        [one] Organisateur
       *[other] Organisateurs
    }
    [partner] { $count ->
        [one] Partenaire
       *[other] Partenaires
    }
    [donor] { $count ->
        [one] Donateur
       *[other] Donateurs
    }
    [signatories] { $count ->
        [one] Signataire
       *[other] Signataires
    }
    [modules] Modules
   *[objectives] Objectifs
}

## Détails

workshops-texts-in = Textes en
workshops-section = { $section ->
    [place] Lieu et dates
    [objectives] Objectifs
    [topics] Modules
    [organisations] Organisateurs, partenaires, donateurs
    [signatories] Signataires
   *[what] L’atelier
}
workshops-section-hint = { $section ->
    [place] Les demi-journées découlent des dates. Le fuseau horaire décide du moment où une demi-journée est terminée.
    [objectives] Une phrase par objectif. Entrée passe au suivant, Alt et une flèche déplacent l’objectif.
    [topics] Les modules traités, avec leur numéro et leur titre.
    [organisations] Avec leurs logos, tels qu’ils figurent sur les attestations et le rapport.
    [signatories] Ces personnes signent les attestations, dans cet ordre.
   *[what] Ce qui figure sur chaque document.
}
workshops-field-title = Titre
workshops-field-kind = Type
workshops-field-status = Statut
workshops-field-start = Premier jour
workshops-field-end = Dernier jour
workshops-field-country = Pays
workshops-field-city = Lieu
workshops-field-venue = Salle
workshops-field-venue-example = Bâtiment, hôtel, salle
workshops-field-zone = Fuseau horaire
workshops-field-zone-hint = Celui du pays, sauf si vous le changez.
workshops-field-languages = Langues de travail
workshops-field-languages-hint = La première est la langue des documents.
workshops-field-audience = Public visé
workshops-field-target = Effectif prévu
workshops-field-code = Code abrégé
workshops-field-code-hint = Les numéros d’attestation commencent par ce code.

workshops-objective = Objectif { $number }
workshops-objective-add = Ajouter un objectif
workshops-objective-example = Ce que les participants sauront faire
workshops-topic = Titre du module { $number }
workshops-topic-code = Code du module { $number }
workshops-topic-add = Ajouter un module
workshops-topic-example = Titre du module
workshops-organisations = { $role ->
    [partner] Partenaires
    [donor] Donateurs
   *[host] Organisateurs
}
workshops-organisation-add = { $role ->
    [partner] Ajouter un partenaire
    [donor] Ajouter un donateur
   *[host] Ajouter un organisateur
}
workshops-organisation-name = Nom de l’organisation
workshops-signatory-add = Ajouter un signataire
workshops-signatory-name = Nom
workshops-signatory-title = Fonction
workshops-signatory-title-example = Directrice, Centre de formation
workshops-row-removed = { $what ->
    [topic] Module retiré
    [host] Organisateur retiré
    [partner] Partenaire retiré
    [donor] Donateur retiré
    [signatory] Signataire retiré
   *[objective] Objectif retiré
}
# Ce que montre l’image, pour qui ne la voit pas.
workshops-picture = { $kind ->
    [signature] Signature de { $of }
   *[logo] Logo de { $of }
}
workshops-picture-choose = { $kind ->
    [signature] Choisir une image de signature…
   *[logo] Choisir un logo…
}
workshops-picture-other = Autre…
workshops-picture-remove = { $kind ->
    [signature] Retirer l’image
   *[logo] Retirer le logo
}
workshops-picture-files = Images
workshops-next-forms = { $title } : { $entered } sur { $expected } saisies
workshops-certificates-parts = Ce qui concerne les attestations
workshops-certificates-part = { $part ->
    [design] Présentation
    [ceremony] Cérémonie
    [register] Registre
   *[list] Liste
}
workshops-people-parts = Ce qui concerne les personnes
workshops-people-part = { $part ->
    [names] Noms
    [groups] Groupes
    [papers] À imprimer
   *[list] Liste
}
