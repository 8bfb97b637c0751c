### Le début : une première bibliothèque, une bibliothèque qui ne s’ouvre pas, une autre au mauvais endroit.

start-title = De la liste des participants aux attestations et au rapport
start-lead = Tout se passe sur cet ordinateur : ni compte, ni Internet. Ce que vous saisissez est enregistré au fur et à mesure, et tout peut être annulé.
start-sample = Ouvrir l’atelier d’exemple
start-sample-hint = Trois jours, 24 personnes inventées, tout est rempli. Changez ce que vous voulez : ses attestations portent la mention SPÉCIMEN.
start-new-hint = Un titre, les dates, le lieu. La liste des personnes vient ensuite.
start-here = F1 ouvre l’aide où que vous soyez, et Ctrl+K retrouve tout.

## Une bibliothèque dans un dossier synchronisé. $service est son nom : Dropbox.

start-synced-title = Votre bibliothèque est dans un dossier de { $service }.
start-synced-text = Un tel service peut emporter un fichier pendant qu’il est écrit. Gardez la bibliothèque sur le disque de cet ordinateur, et seulement des copies dans ce dossier.
start-stick-title = Votre bibliothèque est sur un support amovible.
start-stick-text = Une clé retirée pendant l’écriture peut perdre du travail. Gardez la bibliothèque sur le disque de cet ordinateur et copiez-la sur la clé depuis les Réglages : un seul geste.
start-synced-way = Voir où elle est

## Il n’y a pas de bibliothèque où travailler

start-refused = { $code ->
    [file-corrupt] La bibliothèque est endommagée
    [file-too-new] La bibliothèque demande un Flipchart plus récent
    [file-foreign] Ce n’est pas une bibliothèque Flipchart
    [file-locked] La bibliothèque est utilisée ailleurs
    [file-read-only] La bibliothèque ne peut pas être modifiée
    [library-on-network] La bibliothèque est sur un lecteur réseau
    [library-in-synced-folder] La bibliothèque est dans un dossier synchronisé
   *[other] La bibliothèque ne peut pas être ouverte
}
start-way = { $way ->
    [restore] Restaurer une copie
    [reading] L’ouvrir en lecture
    [another] Choisir une autre bibliothèque…
   *[again] Réessayer
}
start-way-hint = { $way ->
    [restore] Flipchart a fait ces copies et vérifié chacune d’elles. Le fichier actuel reste où il est, sous un autre nom.
    [reading] Vous pouvez tout consulter, imprimer et exporter ; rien ne peut être modifié.
    [another] Par exemple une copie sur une clé, ou dans un autre dossier.
   *[again] Quand la cause est écartée.
}
start-reading = La bibliothèque est ouverte en lecture : rien ne peut être modifié.
start-reading-way = Essayer de l’ouvrir en écriture
