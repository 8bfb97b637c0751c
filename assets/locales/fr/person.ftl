### Le dossier d’une personne à travers les ateliers.

person-file = Dossier de { $name }
person-back = Toutes les personnes
person-facts = Qui c’est
person-facts-text = Ce qui est modifié ici l’est dans tous les ateliers. Les attestations déjà délivrées restent telles quelles.
person-others = Aussi sous le nom de
person-workshops = Ateliers
person-workshops-count = { $count ->
    [one] { $count } atelier
   *[other] { $count } ateliers
}
person-share = { $attended } sur { $counted } suivis
person-certificates = Attestations
person-certificates-none = Pas encore d’attestation.
person-certificate-void = annulée : { $reason }
person-twins = Peut-être la même personne
person-twins-compare = Comparer
person-gone = Cette personne n’est plus dans le registre
person-compare-with = Comparer avec { $name }
person-apart = N’est pas la même personne
person-apart-back = Revenir dessus
person-apart-name = Ne plus tenir { $name } pour quelqu’un d’autre
person-apart-taken = De nouveau peut-être la même personne : { $name }
person-certificate-replaced = remplacée par { $number }
