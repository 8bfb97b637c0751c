cli-workshop = Atelier { $uid }
cli-workshop-removed = L’atelier a été supprimé. « undo » le rétablit.
cli-imported = Ajoutées : { $added }, mises à jour : { $updated }, déjà présentes : { $duplicates }, lignes sans personne : { $skipped }.
cli-marked = { $count ->
    [one] { $count } présence enregistrée.
   *[other] { $count } présences enregistrées.
}
cli-certificates = { $issued ->
    [one] { $issued } attestation enregistrée
   *[other] { $issued } attestations enregistrées
} dans { $path } ; { $withheld ->
    [one] { $withheld } personne n’y a pas encore droit.
   *[other] { $withheld } personnes n’y ont pas encore droit.
}
cli-written = Fichier écrit : { $path }
cli-healthy = La bibliothèque est en bon état.
cli-curriculum = Ajoutés : { $added }, remplacés : { $updated }, inchangés : { $unchanged }, écartés : { $left }.
cli-block = Séance { $uid }
cli-form-imported = Formulaire { $code } importé : { $questions } questions.
cli-responses-imported = { $added } réponses ajoutées, { $known } déjà présentes, { $empty } sans réponse.
cli-scanned = { $name } : présence enregistrée
cli-walked-in = Ajout et présence : { $name }
cli-merged = Une seule fiche : { $person }. { $moved } ateliers repris, { $joined } réunis.
cli-certificate-reissued = L’attestation { $number } remplace { $old }. Enregistrée : { $path }
cli-certificate-replaced = L’attestation { $number } remplace { $old }.
cli-unwritten = Ce qui est délivré le reste : les numéros sont au registre. « certificates reprint » enregistre les mêmes pages ailleurs.
cli-certificates-voided = { $count ->
    [one] { $count } attestation est maintenant annulée.
   *[other] { $count } attestations sont maintenant annulées.
}
cli-certificates-reprinted = { $count ->
    [one] { $count } attestation enregistrée de nouveau dans { $path }
   *[other] { $count } attestations enregistrées de nouveau dans { $path }
}
cli-key = Clé de { $organisation } : { $key }
cli-key-words = Ses mots de secours, à garder sur papier :
