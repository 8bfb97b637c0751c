### L’authenticité des attestations : la clé qui les signe, à qui l’on fait confiance, et le contrôle d’une attestation.

proof-title = Authenticité des attestations
proof-text = Un petit code carré sur chaque attestation permet à chacun de la contrôler sans internet. On peut toujours délivrer des attestations sans lui.

## La clé

proof-none = La signature n’est pas mise en place. Les attestations sont délivrées sans code.
proof-set-up = Mettre en place la signature…
proof-set-up-new = Créer une nouvelle clé…
proof-import = Importer un fichier de clé…
proof-from-words = À partir des mots de secours…
proof-key-id = Clé { $key }
proof-key-state = { $state ->
    [open] Ouverte : les nouvelles attestations sont signées.
    [locked] Verrouillée : les attestations sont délivrées sans code tant qu’elle n’est pas ouverte.
   *[other] Pas utilisée. Ce qu’elle a signé reste valable.
}
proof-key-acts = Autres actions sur la clé
proof-open = Ouvrir…
proof-open-act = Ouvrir
proof-rename-act = Changer le nom
proof-use = Signer avec cette clé
proof-lock = Verrouiller
proof-locked = La clé est verrouillée.
proof-opened = La clé est ouverte. Les nouvelles attestations sont signées.
proof-carry = Emporter sur un autre ordinateur…
proof-carry-title = Où mettre le fichier de clé
# Nom d’un fichier, sans son extension.
proof-carry-name = Clé de { $organisation }
proof-words = Imprimer les mots de secours…
proof-rename = Changer le nom…
proof-key-files = Clé de Flipchart
proof-taken-in = La clé de { $organisation } est ici, et ouverte.

## Donner la phrase secrète

proof-organisation = Nom de l’organisation
proof-organisation-hint = Tel que les attestations doivent nommer leur garant.
proof-passphrase = Phrase secrète
proof-passphrase-new = Phrase secrète
proof-passphrase-again = La même encore une fois
proof-passphrase-differs = Les deux ne sont pas identiques.
proof-passphrase-hint = Quatre ou cinq mots que personne d’autre ne réunirait.
proof-passphrase-show = Montrer ce qui est saisi
proof-strength = { $strength ->
    [short] Trop courte : huit caractères au moins.
    [weak] Facile à deviner. Ajoutez un mot ou deux.
    [fair] Suffisante pour une pièce fermée à clé. Un mot de plus la rend solide.
   *[strong] Solide. Ne la notez nulle part près de l’ordinateur.
}
proof-opening = Ouverture de la clé. Cela prend exprès un instant : deviner devient lent.
proof-open-title = Ouvrir la clé
proof-open-text = Donnez la phrase secrète de { $organisation }. La clé reste ouverte jusqu’à la fermeture de Flipchart, ou jusqu’à ce que vous la verrouilliez.
proof-words-title = Mots de secours
proof-words-text = Donnez la phrase secrète pour revoir les mots.
proof-rename-title = Changer le nom de l’organisation
proof-rename-text = Les attestations signées auparavant montrent aussi le nouveau nom quand on les contrôle ici. Les autres le voient dès que vous leur redonnez la page de contrôle ou votre nom.
proof-import-title = Importer une clé
proof-import-text = Donnez la phrase secrète de la clé de { $organisation }, dans le fichier { $file }.

## Mise en place

proof-setup-title = Mettre en place la signature
proof-setup-text = Flipchart crée une clé pour votre organisation. Elle reste sur cet ordinateur, verrouillée par une phrase secrète.
proof-setup-make = Créer la clé
proof-note-title = Notez les mots de secours
proof-note-text = Si l’ordinateur ou la phrase secrète sont perdus, ces 24 mots rendent la clé. Rien d’autre ne le peut. Imprimez-les et gardez la feuille comme le cachet de votre organisation.
proof-words-list = Mots de secours
proof-print = Les imprimer
proof-print-title = Où mettre la feuille
# Nom d’un fichier, sans son extension.
proof-print-name = Mots de secours de { $organisation }
proof-noted = Je les ai sur papier
proof-check-words-title = Un coup d’œil au papier
proof-check-words-text = Saisissez trois des mots qui sont sur votre papier, pour vérifier qu’ils sont justes.
proof-word = Mot { $number }
proof-word-wrong = Ce n’est pas le mot { $number }. Regardez encore le papier.
proof-show-again = Revoir les mots
proof-finish = Terminé
proof-ready = La signature est en place. Les attestations délivrées à partir de maintenant portent un code.
proof-back-title = Retrouver la clé
proof-back-text = Saisissez les 24 mots de la feuille dans leur ordre, séparés par des espaces. La phrase secrète peut être nouvelle.
proof-back-words = Mots de secours
proof-back-count = { $count ->
    [one] { $count } mot sur 24
   *[other] { $count } mots sur 24
}
proof-back-make = Retrouver la clé

## La page de contrôle

proof-page = Page de contrôle
proof-page-text = Un seul fichier pour une clé USB, un courriel ou votre site. Il contrôle vos attestations dans tout navigateur, sans internet, et sait ce que vous avez retiré jusqu’à aujourd’hui.
proof-page-export = Exporter la page de contrôle…
proof-page-title = Où mettre la page de contrôle
# Nom d’un fichier, sans son extension.
proof-page-name = Contrôle des attestations de { $organisation }
proof-page-kind = Page pour un navigateur
proof-page-old = La clé est verrouillée : la page ne sait que ce qui a été retiré jusqu’au { $day }. Ouvrez d’abord la clé pour ajouter le reste.
proof-page-bare = La clé est verrouillée : la page ne sait pas ce qui a été retiré. Ouvrez d’abord la clé pour l’ajouter.
proof-check = Contrôler une attestation…

## Listes des attestations annulées

proof-lists = Retirées et remplacées
proof-lists-text = Une liste indique aux autres ordinateurs et bureaux lesquelles de vos attestations ne sont plus valables ; leurs listes vous renseignent sur les leurs.
proof-list = { $count ->
    [0] Rien de retiré ni de remplacé, à la date du { $day }
    [one] { $count } retirée ou remplacée, à la date du { $day }
   *[other] { $count } retirées ou remplacées, à la date du { $day }
}
proof-list-export = Donner notre liste aux autres…
proof-list-export-title = Où mettre la liste
# Nom d’un fichier, sans son extension.
proof-list-name = Attestations retirées de { $organisation }
proof-list-of-key = Liste d’attestations retirées…
proof-list-of-key-text = Seule une liste signée par cette clé peut dire que ses attestations ne sont plus valables : il faut donc sa phrase secrète.
proof-list-import = Importer une liste…
proof-list-taken = La liste de { $organisation }, à la date du { $day }, compte à partir de maintenant.
proof-list-known = La liste de { $organisation } en date du { $day } n’apprend rien qui ne soit déjà connu ici.
proof-list-files = Liste d’attestations retirées
proof-list-locked = Ouvrez d’abord la clé : c’est elle qui signe la liste.

## À qui nous faisons confiance

proof-trust = À qui nous faisons confiance
proof-trust-text = Les attestations de ces organisations sont aussi confirmées ici. N’importez que des fichiers remis par l’organisation elle-même.
proof-trust-none = Personne d’autre que nous.
proof-trust-add = Ajouter une organisation…
proof-trust-added = Les attestations de { $organisation } sont désormais confirmées. Comparez sa clé avec l’organisation : { $key }
proof-trust-remove = Ne plus faire confiance
proof-trust-removed = Les attestations de { $organisation } ne sont plus confirmées ici.
proof-trust-give = Donner notre nom aux autres…
proof-trust-give-title = Où mettre le fichier
proof-trust-files = Nom et clé d’une organisation

## Contrôler une attestation

proof-check-title = Contrôler une attestation
proof-check-text = Lisez son code carré avec un lecteur, déposez ici le PDF ou une photo, ou collez le texte du code.
proof-check-code = Texte du code
proof-check-code-hint = Il commence par WC1: ou vient d’un badge numérique.
proof-check-act = Contrôler
proof-check-choose = Choisir un PDF ou une photo…
proof-check-files = PDF, photo, badge numérique ou texte
proof-check-drop = Déposez l’attestation ici
proof-check-drop-hint = PDF, photo, badge numérique ou texte. Le fichier est seulement lu, pas conservé.
proof-check-reading = Recherche de codes
proof-check-results = { $count ->
    [one] { $count } attestation trouvée
   *[other] { $count } attestations trouvées
}
# Quand un fichier en contient plusieurs.
proof-check-all-genuine = Toutes sont authentiques
proof-check-doubtful = { $count ->
    [one] { $count } est à regarder de près et vient en premier
   *[other] { $count } sont à regarder de près et viennent en premier
}
proof-check-unknown = Le code est fait comme celui d’une attestation, mais personne en qui on a confiance ici n’a la clé qui l’a signé. N’importe qui a pu écrire ce qu’il dit. Demandez à l’organisation le fichier de son nom et de sa clé, et ajoutez-le dans Réglages.
proof-check-altered = { $reason ->
    [signature] La signature ne correspond pas. Ou le code a été modifié après la signature, ou quelqu’un d’autre l’a fait au nom de l’émetteur. Ne vous fiez pas à cette attestation.
    [content] Le code est fait comme celui d’une attestation, mais ne dit pas ce que dit une attestation. Ne vous y fiez pas.
    [future] Elle se dit délivrée un jour encore à venir. Si la date de cet ordinateur est juste, ne vous fiez pas à cette attestation.
   *[damaged] Une partie du code manque ou a été modifiée. Lisez-le encore une fois, ou recopiez tout le texte. Si la réponse reste la même, ne vous fiez pas à cette attestation.
}
proof-check-differs = Pas comme dans notre registre
proof-check-own-name = Dans notre registre, ce numéro est celui de { $name }. Les noms diffèrent : ne vous fiez pas à cette attestation.
proof-check-by-ledger = Connue par notre propre registre.
proof-check-list = Ne figure pas parmi celles qui ont été retirées ou remplacées, à la date du { $day }.
proof-check-no-list = On ne sait pas ici si elle a été retirée : il n’y a pas de liste de cette organisation.
proof-check-compare = Comparez le nom, l’atelier et les dates avec le papier que vous avez en main.
