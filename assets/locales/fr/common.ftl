## Languages

# Which way the language is written: ltr or rtl.
common-direction = ltr

common-language = { $language ->
    [am] amharique
    [ar] arabe
    [az] azerbaïdjanais
    [bi] bichelamar
    [bn] bengali
    [bs] bosnien
    [de] allemand
    [dv] maldivien
    [en] anglais
    [es] espagnol
    [fa] persan
    [fj] fidjien
    [fr] français
    [ht] créole haïtien
    [hy] arménien
    [id] indonésien
    [it] italien
    [ja] japonais
    [ka] géorgien
    [kk] kazakh
    [km] khmer
    [ko] coréen
    [ky] kirghize
    [lo] lao
    [mn] mongol
    [ms] malais
    [my] birman
    [ne] népalais
    [pl] polonais
    [ps] pachto
    [pt] portugais
    [ro] roumain
    [ru] russe
    [rw] kinyarwanda
    [si] cingalais
    [sm] samoan
    [so] somali
    [sq] albanais
    [sr] serbe
    [sw] swahili
    [ta] tamoul
    [tg] tadjik
    [th] thaï
    [tl] tagalog
    [to] tongien
    [tr] turc
    [uk] ukrainien
    [ur] ourdou
    [uz] ouzbek
    [vi] vietnamien
    [zh] chinois
   *[other] { $language }
}

## People

common-sex = { $sex ->
    [female] Femme
    [male] Homme
    [other] Autre
    [undisclosed] Préfère ne pas répondre
   *[unknown] Non renseigné
}
common-sex-short = { $sex ->
    [female] F
    [male] H
    [other] A
   *[unknown] –
}
common-role = { $sex ->
    [female] { $role ->
       *[participant] Participante
        [facilitator] Facilitatrice
        [speaker] Intervenante
        [moderator] Modératrice
        [interpreter] Interprète
        [organiser] Organisatrice
        [observer] Observatrice
    }
    [male] { $role ->
       *[participant] Participant
        [facilitator] Facilitateur
        [speaker] Intervenant
        [moderator] Modérateur
        [interpreter] Interprète
        [organiser] Organisateur
        [observer] Observateur
    }
   *[other] { $role ->
       *[participant] Participant(e)
        [facilitator] Facilitateur/trice
        [speaker] Intervenant(e)
        [moderator] Modérateur/trice
        [interpreter] Interprète
        [organiser] Organisateur/trice
        [observer] Observateur/trice
    }
}
common-participation = { $sex ->
    [female] { $status ->
       *[invited] Invitée
        [confirmed] Confirmée
        [attended] A participé
        [no_show] Ne s’est pas présentée
        [withdrew] S’est désistée
    }
    [male] { $status ->
       *[invited] Invité
        [confirmed] Confirmé
        [attended] A participé
        [no_show] Ne s’est pas présenté
        [withdrew] S’est désisté
    }
   *[other] { $status ->
       *[invited] Invité(e)
        [confirmed] Confirmé(e)
        [attended] A participé
        [no_show] Ne s’est pas présenté(e)
        [withdrew] S’est désisté(e)
    }
}

## Workshops

common-workshop-kind = { $kind ->
   *[training] Atelier de formation
    [training_of_trainers] Formation de formateurs
    [expert_dialogue] Dialogue d’experts
    [internal_training] Formation interne
}
common-workshop-status = { $status ->
   *[idea] Idée
    [planned] Prévu
    [confirmed] Confirmé
    [running] En cours
    [finished] Terminé
    [archived] Archivé
}

## Attendance

common-attendance = { $sex ->
    [female] { $state ->
        [present] Présente
        [late] En retard
        [excused] Excusée
        [absent] Absente
       *[not_yet] À venir
    }
    [male] { $state ->
        [present] Présent
        [late] En retard
        [excused] Excusé
        [absent] Absent
       *[not_yet] À venir
    }
   *[other] { $state ->
        [present] Présent(e)
        [late] En retard
        [excused] Excusé(e)
        [absent] Absent(e)
       *[not_yet] À venir
    }
}
common-half-day = { $half ->
   *[am] Matin
    [pm] Après-midi
}
common-half-day-short = { $half ->
   *[am] mat.
    [pm] ap.-m.
}

## Counts

common-count-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
common-count-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
common-count-workshops = { $count ->
    [one] { $count } atelier
   *[other] { $count } ateliers
}
common-count-organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
common-count-countries = { $count } pays
common-count-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
common-count-columns = { $count ->
    [one] { $count } colonne
   *[other] { $count } colonnes
}
common-count-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
common-count-certificates = { $count ->
    [one] { $count } attestation
   *[other] { $count } attestations
}
common-count-half-days = { $count ->
    [one] { $count } demi-journée
   *[other] { $count } demi-journées
}
common-count-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
common-count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

## Acts

common-add = Ajouter
common-back = Retour
common-cancel = Annuler
common-choose-file = Choisir un fichier…
common-clear = Effacer
common-close = Fermer
common-continue = Continuer
common-copy = Copier
common-create = Créer
common-done = Terminer
common-duplicate = Dupliquer
common-edit = Modifier
common-export = Exporter
common-hide = Masquer
common-import = Importer
common-move-down = Descendre
common-move-up = Monter
common-next = Suivant
common-no = Non
common-ok = OK
common-open = Ouvrir
common-paste = Coller
common-preview = Aperçu
common-previous = Précédent
common-print = Imprimer
common-redo = Rétablir
common-remove = Retirer
common-rename = Renommer
common-retry = Réessayer
common-save = Enregistrer
common-save-as = Enregistrer sous…
common-search = Rechercher
common-select = Sélectionner
common-select-all = Tout sélectionner
common-show = Afficher
common-show-in-folder = Afficher dans le dossier
common-undo = Annuler l’action
common-yes = Oui

## Words beside fields and lists

common-all = Tout
common-loading = Chargement…
common-more = Plus
common-none = Aucun
common-not-given = Non renseigné
common-nothing-found = Aucun résultat
common-optional = facultatif
common-required = obligatoire
common-saved = Enregistré
common-total = Total
common-n-of-m = { $n } sur { $m }

## Numbers

common-number-group = {"\u202F"}
common-number-group-least = 1
common-number-decimal = ,
common-percent = { $number } %
common-percent-of-none = –

## Lists

common-list-separator = {", "}
common-list-last-separator = { $sound ->
   *[other] {" et "}
}

## Dates

common-date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
common-month-year = { common-date-month } { $year }
common-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
common-weekday-short = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
# The first of a month is an ordinal: 1er.
-first = 1er
common-date = { $day ->
    [1] { -first }
   *[other] { $day }
} { common-date-month } { $year }
common-date-day-month = { $day ->
    [1] { -first }
   *[other] { $day }
} { common-date-month }
common-date-weekday = { common-weekday } { $date }
common-date-weekday-day = { common-weekday-short } { $day }
common-date-time = { $date }, { $time }
common-date-range-days = { $day ->
    [1] { -first }
   *[other] { $day }
}–{ $last } { common-date-month } { $year }
common-date-range-months = { $start } – { $end } { $year }
common-date-range-years = { $start } – { $end }
common-date-prose = le { $date }
common-date-range-days-prose = du { $day ->
    [1] { -first }
   *[other] { $day }
} au { $last } { common-date-month } { $year }
common-date-range-months-prose = { $day ->
   *[other] du
} { $start } au { $end } { $year }
common-date-range-years-prose = { $day ->
   *[other] du
} { $start } au { $end }

## Programme et parcours

# The method of a session or an activity.
common-category = { $category ->
   *[presentation] Présentation
    [exercise] Exercice
    [discussion] Discussion
    [case_study] Étude de cas
    [group_work] Travail en groupe
    [assessment] Évaluation
    [ceremony] Cérémonie
    [energiser] Dynamisation
    [break] Pause
    [prayer] Prière
}
# What somebody does in a session.
common-lead-role = { $role ->
   *[facilitator] Animation
    [speaker] Intervention
    [moderator] Modération
    [interpreter] Interprétation
}
common-saved-file = Enregistré : { $file }
