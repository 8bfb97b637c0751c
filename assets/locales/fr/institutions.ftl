# Le registre des institutions : d’où viennent les personnes.

institutions-table = Institutions
institutions-column = { $column ->
   *[name] Nom
    [short] Sigle
    [kind] Type
    [country] Pays
    [people] Personnes
}
institutions-type = Type
institutions-kind = { $kind ->
    [ministry] Ministère
    [agency] Organisme public
    [local_government] Collectivité locale
    [parliament] Parlement
    [academia] Université ou recherche
    [ngo] ONG ou fondation
    [civil_society] Association ou communauté
    [un] Nations Unies
    [intergovernmental] Organisation d’États
    [private] Entreprise
    [media] Médias
    [other] Autre
   *[unknown] Inconnu
}
# Where institutions of several countries have one name.
institutions-of-country = { $name } ({ $country })
institutions-report-by-type = Répartition par type d’institution

institutions-add = Nouvelle institution
institutions-create = Ajouter
institutions-empty-title = Pas encore d’institutions
institutions-empty-text = Ministères, organismes, universités : chacun figure ici une seule fois, avec toutes les façons dont les listes l’écrivent.
institutions-unlinked-line = { $count ->
    [one] Un nom de vos listes n’est relié à aucune institution.
   *[other] { $count } noms de vos listes ne sont reliés à aucune institution.
}
institutions-unlinked-go = Les relier
institutions-unlinked-title = Écrit dans les listes, pas encore relié
institutions-unlinked-empty-title = Tout est relié
institutions-unlinked-empty-text = Tout ce que les listes disent des personnes correspond à une institution du registre.
institutions-back = Toutes les institutions

institutions-details = À propos de l’institution
institutions-close = Fermer
institutions-name = Nom
institutions-name-in = Nom ({ $language })
institutions-short-name = Sigle
institutions-country = Pays
institutions-aliases = S’écrit aussi
institutions-aliases-hint = Les personnes pour qui c’est écrit ainsi sont reliées d’elles-mêmes.
institutions-figures = { $people ->
    [0] Personne n’y est encore relié.
    [one] Une personne dans { $workshops ->
        [one] un atelier.
       *[other] { $workshops } ateliers.
    }
   *[other] { $people } personnes dans { $workshops ->
        [one] un atelier.
       *[other] { $workshops } ateliers.
    }
}
institutions-hosts = { $count ->
    [one] Hôte, partenaire ou bailleur d’un atelier.
   *[other] Hôte, partenaire ou bailleur de { $count } ateliers.
}
institutions-remove = Retirer
institutions-removed = { $count ->
    [one] Institution retirée.
   *[other] { $count } institutions retirées.
}

institutions-merge = Fusionner
institutions-merge-title = C’est une seule institution
institutions-merge-text = Choisissez celle qui reste. Les noms des autres deviennent d’autres façons de l’écrire ; leurs personnes et leurs ateliers lui reviennent.
institutions-merge-keep = Garder celle-ci
institutions-merged = Fusionnées dans « { $name } ».

institutions-people = { $count ->
    [one] Une personne
   *[other] { $count } personnes
}
institutions-written = { $people ->
    [one] Une personne
   *[other] { $people } personnes, { $ways ->
        [one] une seule façon de l’écrire
       *[other] { $ways } façons de l’écrire
    }
}
institutions-written-as = Écrit ainsi
institutions-suggested = Suggestions
institutions-suggested-none = Aucune institution du registre n’y ressemble.
institutions-reason = { $reason ->
    [name] Même nom
    [words] Mêmes mots dans une autre langue ou un autre ordre
    [acronym] Sigle
    [part] Partie du texte
   *[similar] Semblable
}
institutions-accept = Relier
institutions-make = En faire une nouvelle institution
institutions-other = Une autre institution
institutions-other-hint = Tapez un nom ou un sigle
institutions-linked = { $people ->
    [one] Une personne reliée à « { $name } ».
   *[other] { $people } personnes reliées à « { $name } ».
}
institutions-made = Nouvelle institution : « { $name } ».
institutions-key-other = Relier à une autre suggestion
