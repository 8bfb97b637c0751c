### Groupes de personnes dans un atelier : tirés, corrigés à la main, tirés de nouveau.

groups-sets = Répartitions
groups-new-name = Groupes { $number }
groups-group = Groupe { $number }
groups-name = Nom de cette répartition
groups-group-name = Nom du groupe { $number }

## Drawing

groups-number-of = { $what ->
    [size] Personnes par groupe
   *[count] Nombre de groupes
}
groups-how = Sens du nombre
groups-balance = Répartir également
groups-balance-hint = Le premier compte le plus. Appuyez de nouveau pour en retirer un.
groups-by = { $by ->
   *[sex] Sexe
    [country] Pays
    [institution] Institution
    [language] Langue
    [role] Rôle
}
groups-who = Qui est réparti : { $roles }
groups-draw = Tirer les groupes
groups-draw-again = Tirer de nouveau
groups-draw-next = Nouveaux groupes
groups-drawn = { $count ->
    [one] { $count } personne répartie
   *[other] { $count } personnes réparties
}
groups-nobody-again = Personne ne retrouve un ancien voisin
groups-again = { $count ->
    [one] { $count } paire se retrouve
   *[other] { $count } paires se retrouvent
}

## A group

groups-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
groups-women = { $count ->
    [one] { $count } femme
   *[other] { $count } femmes
}
groups-men = { $count ->
    [one] { $count } homme
   *[other] { $count } hommes
}
groups-countries = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
groups-institutions = { $count ->
    [one] { $count } institution
   *[other] { $count } institutions
}
groups-nobody-here = Encore personne
groups-pin = { $pinned ->
    [true] Laisser { $name } être tiré de nouveau
   *[false] Garder { $name } ici
}
groups-unplaced = Sans groupe
groups-unplaced-text = Arrivés plus tard, ou retirés d’un groupe.
groups-place = Leur donner une place
groups-placed = { $count ->
    [one] { $count } personne a maintenant une place
   *[other] { $count } personnes ont maintenant une place
}
groups-moved = { $name } : { $group }
groups-moved-out = { $name } n’est plus dans aucun groupe
groups-carried = { $name } est en main. Choisissez un groupe avec les flèches ou le pointeur ; Entrée dépose, Échap laisse tout en l’état.

## Together and apart

groups-rules = Ensemble ou séparés
groups-rules-text = Vaut pour chaque tirage de cet atelier.
groups-rule-people = Personnes
groups-rule-choose = Deux noms ou plus
groups-rule-keep = { $kind ->
    [apart] Séparer
   *[together] Garder ensemble
}
groups-rule = { $kind ->
    [apart] { $names } : séparés
   *[together] { $names } : ensemble
}
groups-rule-broken = { $kind ->
    [apart] Non séparés ici : { $names }
   *[together] Pas ensemble ici : { $names }
}
groups-rule-remove = Retirer cette règle
groups-rule-none = Pas encore de règle. Gardez ensemble un interprète et son invité, ou séparez des collègues.

## The whole

groups-acts = Autres actions sur ces groupes
groups-copy = Copier comme texte
groups-copied = Copié. Collez-le dans un message ou un document.
groups-copy-refused = Le système n’a pas permis de copier le texte.
groups-remove = Supprimer ces groupes
groups-removed = « { $name } » supprimé
groups-empty-title = Pas encore de groupes
groups-empty-text = Choisissez combien, et ce qui doit être réparti également. Chaque tirage évite les voisins des précédents.
groups-nobody-title = Personne à répartir pour l’instant
groups-nobody-text = Les groupes se composent des participants de cet atelier. Importez d’abord la liste.
groups-nobody-open = Aller à la liste
groups-key-draw = Tirer
groups-key-walk = D’une personne à l’autre
groups-key-carry = Prendre quelqu’un, le déposer
groups-key-move = Déplacer vers un groupe par son numéro
groups-key-pin = Garder ici, ou laisser aller
groups-key-out = Retirer des groupes
groups-key-place = Donner une place à chacun
