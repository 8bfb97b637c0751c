# Documents sur les attestations : la feuille d’appel et le registre.

# Titre du fichier qui contient plusieurs attestations.
documents-ceremony-printer = Attestations à imprimer : { $workshop }

documents-ceremony-kind = { $kind ->
   *[participation] Participation
    [completion] Réussite
    [facilitator] Animation
    [speaker] Intervention
    [merit] Mérite
}

## Feuille d’appel

documents-ceremony-calling = Feuille d’appel
documents-ceremony-calling-about = { $kind } : { $count ->
    [one] { $count } attestation
   *[other] { $count } attestations
}, dans l’ordre de la pile imprimée
documents-ceremony-calling-note = { $note ->
    [open] Pas encore acquise : seulement en cas de présence jusqu’à la fin
    [short] Non acquise : ne pas remettre
   *[gone] Déjà remise
}
documents-ceremony-calling-also = Reçoit aussi : { $kinds }

## Registre

documents-ceremony-register = Registre des attestations
documents-ceremony-about = { $place }, { $dates }
documents-ceremony-as-of = État au { $date }
documents-ceremony-column = { $column ->
    [number] Numéro
    [name] Nom
    [kind] Type
    [language] Langue
    [issued] Délivrée le
    [issued_by] Délivrée par
    [state] État
    [superseded_by] Remplacée par
    [voided] Annulée le
    [reason] Motif
    [template] Modèle
    [code] Code
    [printed] Imprimée
    [signed] Signée
    [handed] Remise
    [way] Comment
    [to] À
   *[sha256] SHA-256
}
documents-ceremony-state = { $state ->
   *[valid] Valable
    [superseded] Remplacée par { $number }
    [error] Annulée : erreur
    [held_back] Annulée : non remise
    [test_print] Annulée : essai d’impression
    [other] Annulée
}
documents-ceremony-way = { $way ->
   *[in_person] En personne
    [somebody_else] Par l’intermédiaire d’une autre personne
    [to_send] À envoyer
    [sent] Envoyée
}
documents-ceremony-day = { $day }/{ $month ->
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
    [10] 10
    [11] 11
   *[12] 12
}/{ $year }
documents-ceremony-sums = Attestations par type
documents-ceremony-sum = { $sum ->
   *[kind] Type
    [valid] Valables
    [superseded] Remplacées
    [void] Annulées
    [all] Numéros attribués
    [total] Tous
}
documents-ceremony-register-note = Un numéro annulé n’est jamais réattribué.
documents-ceremony-register-empty = Aucune attestation n’a encore été délivrée.
