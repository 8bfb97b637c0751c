### Réglages : l’apparence, la bibliothèque et ses copies, le programme.

settings-appearance = Apparence
settings-appearance-text = La langue de l’écran. Les documents de chaque atelier ont la leur.

## La bibliothèque

settings-library = Bibliothèque
settings-library-text = Un seul fichier contient tout. Chaque changement est enregistré aussitôt.
settings-library-files = Bibliothèques Flipchart
settings-copy = Copier sur une clé USB…
settings-copied = Copiée dans { FILE($path) }. La copie a été ouverte : elle est bonne.
settings-check = Vérifier
settings-open = En ouvrir une autre…
settings-open-title = Ouvrir une bibliothèque
settings-busy = { $act ->
    [copy] Copie en cours
   *[check] Vérification en cours
}
settings-healthy = La bibliothèque est en ordre.
settings-unhealthy = { $count ->
    [one] La vérification a trouvé { $count } anomalie. Restaurez une copie antérieure.
   *[other] La vérification a trouvé { $count } anomalies. Restaurez une copie antérieure.
}
settings-finding = { $code ->
    [damaged-page] Une partie du fichier est endommagée : { $detail }
    [orphan-row] Une entrée a perdu ce à quoi elle appartient : { $detail }
    [certificate-bytes-missing] La page de l’attestation { $detail } manque.
    [certificate-bytes-altered] La page de l’attestation { $detail } n’est pas celle qui a été délivrée.
   *[other] { $detail }
}

## Copies

settings-backups = Copies
settings-backups-text = Faites au démarrage, avant chaque import et chaque mise à niveau ; chacune a été ouverte pour s’assurer qu’elle est bonne.
settings-backups-none = Il n’y a pas encore de copie.
settings-backups-all = { $count ->
    [one] Afficher la seule copie
   *[other] Afficher les { $count }
}
settings-backup-reason = { $reason ->
    [import] Avant un import
    [migration] Avant une mise à niveau
   *[start] Au démarrage
}
settings-size-kib = { $size } Ko
settings-size-mib = { $size } Mo
settings-restore = Restaurer
settings-restore-of = Restaurer la copie du { $moment }
settings-restore-ask = Revenir à cette copie ?
settings-restore-text = Tout redeviendra comme le { $moment }. La bibliothèque actuelle est gardée à côté, sous un autre nom.
settings-restored = { GIVEN($path) ->
    [yes] La copie est en place. L’ancienne bibliothèque est gardée sous le nom { FILE($path) }.
   *[no] La copie est en place.
}

## Le programme

settings-about = À propos
settings-version = Flipchart { $version }
settings-licence = Logiciel libre, sous licence MIT ou Apache 2.0, à votre choix.
settings-notices = Les caractères sont sous licence SIL Open Font. Les mentions de tous les composants accompagnent le programme.
settings-evaluation = Évaluation
settings-evaluation-text = Les réponses de groupes plus petits sont comptées, mais non montrées.
settings-least-group = Taille minimale d’un groupe
