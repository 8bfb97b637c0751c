# Documents sur les certificats : la feuille d’appel et le registre.

# Titre du fichier qui contient plusieurs certificats.
documents-ceremony-printer = Certificats pour l’imprimante : { $workshop }

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
    [one] { $count } certificat
   *[other] { $count } certificats
}, dans l’ordre de la pile imprimée
documents-ceremony-calling-note = { $note ->
    [open] Pas encore acquis : seulement en cas de présence jusqu’à la fin
    [short] Non acquis : ne pas remettre
   *[gone] Déjà remis
}
documents-ceremony-calling-also = Reçoit aussi : { $kinds }

## Registre

documents-ceremony-register = Registre des certificats
documents-ceremony-about = { $place }, { $dates }
documents-ceremony-as-of = État au { $date }
documents-ceremony-column = { $column ->
    [number] Numéro
    [name] Nom
    [kind] Type
    [language] Langue
    [issued] Délivré le
    [issued_by] Délivré par
    [state] État
    [superseded_by] Remplacé par
    [voided] Nul depuis le
    [reason] Motif
    [template] Modèle
    [code] Code
    [printed] Imprimé
    [signed] Signé
    [handed] Remis
    [way] Comment
    [to] À
   *[sha256] SHA-256
}
documents-ceremony-state = { $state ->
   *[valid] Valable
    [superseded] Remplacé par { $number }
    [error] Nul : erreur
    [held_back] Nul : non remis
    [test_print] Nul : essai d’impression
    [other] Nul
}
documents-ceremony-way = { $way ->
   *[in_person] En personne
    [somebody_else] Par quelqu’un d’autre
    [to_send] À envoyer
    [sent] Envoyé
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
documents-ceremony-sums = Certificats par type
documents-ceremony-sum = { $sum ->
   *[kind] Type
    [valid] Valables
    [superseded] Remplacés
    [void] Nuls
    [all] Numéros attribués
    [total] Tous
}
documents-ceremony-register-note = Un numéro nul n’est jamais attribué de nouveau.
documents-ceremony-register-empty = Aucun certificat n’a encore été délivré.
