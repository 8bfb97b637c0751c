### Les personnes qui figurent peut-être deux fois dans le registre, et le dossier d’une personne.

twins-title = Doublons possibles
twins-text = Deux fiches qui sont peut-être celles d’une même personne. Comparez-les, choisissez ce qui est juste et réunissez-les. Rien ne se perd : ateliers, présences, réponses et attestations des deux fiches restent.
twins-list = Paires, les plus probables d’abord
twins-none-title = Personne ne semble figurer deux fois
twins-none-text = Les fiches sont comparées par le nom, dans toute écriture et tout ordre, l’adresse électronique, le téléphone, la date de naissance et l’organisation.
twins-looking = Comparaison des personnes
twins-count = { $count ->
    [one] { $count } paire à examiner
   *[other] { $count } paires à examiner
}
twins-likeness = { $level ->
    [likely] très probablement une même personne
   *[possible] peut-être une même personne
}
twins-reason = { $code ->
    [same-name] Même nom
    [same-name-other-order] Même nom dans un autre ordre
    [name-in-other-script] Même nom dans une autre écriture
    [name-spelling] Nom écrit presque de la même façon
    [name-part] Un nom fait partie de l’autre
    [name-initial] Une initiale tient lieu de nom
    [name-part-differs] Une partie des noms diffère
    [other-name] Noms différents
    [office-email] Adresse d’un bureau
    [birth-date-near] Dates de naissance presque identiques
    [same-place] Même lieu
    [same-email] Même adresse électronique
    [same-email-user] Même identifiant chez un autre fournisseur
    [same-phone] Même téléphone
    [same-birth-date] Même date de naissance
    [same-organisation] Même organisation
    [same-country] Même pays
    [other-birth-date] Dates de naissance différentes
    [other-sex] Sexe différent
    [other-email] Adresses électroniques différentes
    [other-country] Pays différents
    [common-name] Nom répandu
   *[other] Autre chose
}
twins-reason-against = { $reason }, ce qui plaide contre
twins-field = { $field ->
    [family_name] Nom de famille
    [given_name] Prénom
    [patronymic] Patronyme
    [native_name] Nom dans sa propre écriture
    [called_name] Nom d’usage
    [said_name] Se dit
    [title] Titre
    [sex] Sexe
    [birth_date] Date de naissance
    [email] Adresse électronique
    [phone] Téléphone
    [organisation] Organisation
    [country] Pays
    [workshops] Ateliers
    [latest] Dernier atelier
   *[name] Nom
}
twins-take = { $field } : prendre « { $value } »
twins-nothing = –
twins-keep = Reste
twins-first = Première fiche
twins-second = Seconde fiche
twins-merge = Une seule personne : réunir
twins-apart = Deux personnes
twins-later = Paire suivante
twins-merged = Une seule fiche désormais : { $name }
twins-kept-apart = Deux personnes : { $one } et { $other }
twins-open = Ouvrir le dossier de { $name }
twins-same-workshop = Les deux étaient dans le même atelier : leurs présences et leurs réponses n’en feront qu’une.
twins-names = { $one } et { $other }
twins-which = La fiche qui reste
twins-remains = { $record } : elle reste
twins-differs = diffère
twins-stopped-title = La comparaison a été arrêtée
twins-stopped-text = Chaque personne est comparée à toutes les autres. Avec beaucoup de monde, cela prend quelques secondes.
twins-look = Comparer les personnes
twins-shown = { $count ->
    [one] La plus probable est affichée d’abord.
   *[other] Les { $count } plus probables sont affichées.
}
twins-back = Retour
twins-by-hand = Rien ne les rapproche : c’est vous qui avez choisi ces deux fiches.
twins-lost = Un nom, une adresse ou un téléphone qui n’est pas retenu reste noté sous « aussi sous le nom de ».
twins-facts = Les deux fiches
