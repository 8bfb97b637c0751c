### Les noms, justes avant l’impression : la liste des noms et l’ordinateur qui circule.

## La liste

names-table = Les noms tels qu’ils seront imprimés
names-count = { $proofed } sur { $total } relus
names-open = Pas encore relus
names-everybody = Tout le monde
names-show = Noms à afficher
names-none-open = Tous les noms sont relus.
names-nobody-title = Il n’y a encore personne dans cet atelier
names-nobody-text = Les noms viennent avec la liste des personnes. Importez-la d’abord, puis faites relire son nom à chacun.
names-nobody-go = Aller à la liste
names-search = Trouver un nom
names-state = { $proofed ->
    [yes] Relu
   *[no] Pas encore relu
}
names-proof-shown = Marquer tous les noms affichés comme relus
names-done = { $count ->
    [one] { $count } nom relu
   *[other] { $count } noms relus
}
names-opened = { $count ->
    [one] { $count } nom à relire de nouveau
   *[other] { $count } noms à relire de nouveau
}
names-edit = Nom sur l’attestation
names-edit-of = Nom sur l’attestation de { $name }
names-in-lists = Dans les listes : { $name }
names-called = Nom d’usage : { $name }
names-key-proof = Relu, ou non
names-key-edit = Écrire le nom sur l’attestation
names-key-find = Trouver un nom

## Ce que les documents impriment

names-print-titles = Imprimer les titres et les grades
names-print-native = Imprimer aussi les noms dans leur propre écriture

## Les capitales

names-capitals = { $count ->
    [one] { $count } nom est en capitales. Il peut s’écrire comme dans un texte courant.
   *[other] { $count } noms sont en capitales. Ils peuvent s’écrire comme dans un texte courant.
}
names-capitals-all = { $count ->
    [one] L’écrire ainsi
   *[other] Les écrire tous ainsi ({ $count })
}
names-capitals-one = Écrire « { $normal } »
names-capitals-done = { $count ->
    [one] { $count } nom écrit en minuscules
   *[other] { $count } noms écrits en minuscules
}

## L’ordinateur qui circule

names-hand = Faire circuler l’ordinateur
names-hand-text = Chaque personne trouve son propre nom, le voit tel qu’il figurera sur l’attestation et le corrige. Personne ne voit les données des autres.
names-hand-open = { $count ->
    [0] Tous les noms sont déjà relus.
    [one] { $count } nom pas encore relu
   *[other] { $count } noms pas encore relus
}
names-hand-done = { $count ->
    [0] Personne n’a encore relu son nom. Tapez vos quatre chiffres.
    [one] { $count } personne a relu son nom. Tapez vos quatre chiffres.
   *[other] { $count } personnes ont relu leur nom. Tapez vos quatre chiffres.
}
names-hand-unfinished = Quelqu’un est en train de relire son nom. Ses corrections sont gardées ; le nom n’est pas marqué comme relu.
names-find = Trouvez votre nom
names-find-text = Tapez les premières lettres de votre nom.
names-find-field = Votre nom
names-find-nobody = Aucun nom de la liste ne commence ainsi. Essayez votre autre nom ou adressez-vous à l’équipe de formation.
names-find-more = Tapez encore une lettre.
names-own = Voici comment votre nom figurera sur l’attestation
names-own-field = { $field ->
    [native_name] Nom dans votre propre écriture
    [called_name] Comment on vous appelle
    [said_name] Comment se dit votre nom
    [title] Titre ou grade
    [organisation] Organisation
    [position] Fonction
    [email] E-mail
   *[certificate_name] Nom sur l’attestation
}
names-own-called-hint = Pour votre badge et votre chevalet
names-own-said-hint = Pour qui vous appellera, par exemple : n-GO ba-SONG
names-own-right = C’est juste
names-own-not-me = Ce n’est pas moi
names-own-failed = La correction n’a pas pu être gardée. { $reason }
names-thanks = Merci, { $name }.
names-thanks-text = Passez l’ordinateur à la personne suivante, s’il vous plaît.
