### Remise des attestations : la pile dans son ordre, les noms à l’écran, un nom erroné découvert sur scène.

ceremony-kinds = Types d’attestations
ceremony-kind = { $kind ->
   *[participation] Participation
    [completion] Réussite
    [facilitator] Animation
    [speaker] Intervention
    [merit] Mérite
}
ceremony-stack = La pile imprimée, dans son ordre
# $aside were put aside to be sent.
ceremony-counts = { $handed } sur { $total } remises{ $aside ->
    [0] { "" }
   *[other] , { $aside } à envoyer
}{ $sent ->
    [0] { "" }
    [one] , { $sent } envoyée
   *[other] , { $sent } envoyées
}
ceremony-find = Chercher un nom, ou le rang dans la pile
ceremony-empty = La pile à remettre
ceremony-empty-text = Une fois exportées, les attestations figurent ici dans l’ordre de la pile imprimée, avec la façon de dire chaque nom.
ceremony-empty-act = Aller à la liste
ceremony-unissued = { $count ->
    [one] { $count } personne a droit à une attestation et n’en a pas dans cette pile.
   *[other] { $count } personnes ont droit à une attestation et n’en ont pas dans cette pile.
}

## One person

ceremony-turn = À qui le tour
ceremony-place = { $place } sur { $total } dans la pile
ceremony-said = Comment le dire
ceremony-said-hint = Par exemple : n-GO ba-SONG
ceremony-also = Reçoit aussi : { $kinds }
# How far a sheet has come. $to is who took it along.
ceremony-state = { $state ->
   *[issued] Pas encore imprimée
    [printed] Imprimée
    [signed] Signée
    [in_person] Remise
    [somebody_else] Confiée à { $to }
    [to_send] À envoyer
    [sent] Envoyée
}
# Printed, but the person is not entitled to it now. [open] stands where there is little room.
ceremony-kept = { $why ->
   *[short] Ne pas remettre
    [open] Ne pas remettre encore
    [not_yet] Ne pas remettre encore : seulement en cas de présence jusqu’à la fin
    [no_slots] Ne pas remettre encore : aucune présence n’est prévue
    [no_score] Ne pas remettre : pas de résultat au test
    [low_score] Ne pas remettre
    [other_role] Ne pas remettre : autre rôle
    [withheld] Ne pas remettre
}
ceremony-hold-back = Retenir…
ceremony-hand-out = Remise
ceremony-send = { $way ->
   *[to_send] À envoyer
    [sent] Envoyée
}
ceremony-give = À quelqu’un d’autre
ceremony-to = Qui l’emporte ?
ceremony-to-hint = Le nom reste dans la bibliothèque et n’est jamais imprimé.
ceremony-to-act = Confiée
ceremony-key-move = Personne suivante
ceremony-take-back = Retirer la coche
ceremony-not-now = { $name } n’a pas droit à une attestation pour l’instant. Elle reste dans la pile.
ceremony-anyway = Remettre quand même

## A wrong name

ceremony-correct = Corriger le nom
ceremony-correct-hint = Un nouveau numéro remplace { $number }, et la page s’ouvre pour l’imprimante.
ceremony-correct-act = Délivrer à nouveau
ceremony-reissued = { $name } : { $number } remplace { $old }, qui est maintenant annulé. Imprimez la page qui s’est ouverte.
ceremony-reissued-only = { $name } : { $number } remplace { $old }, qui est maintenant annulé.
ceremony-reissued-undo = L’annuler…
ceremony-unwritten = La page n’a pas pu être écrite. Le nouveau numéro est tout de même donné ; imprimez-la à nouveau ailleurs.
ceremony-reprint = Imprimer à nouveau…

## For all

ceremony-more = Autres actions pour toute la pile
ceremony-all = { $what ->
   *[printed] Toutes sont imprimées
    [signed] Toutes sont signées
    [sent] Toutes celles qui ont été mises de côté sont envoyées
}
ceremony-marked = { $what ->
   *[printed] { $count ->
        [one] { $count } attestation notée comme imprimée
       *[other] { $count } attestations notées comme imprimées
    }
    [signed] { $count ->
        [one] { $count } attestation notée comme signée
       *[other] { $count } attestations notées comme signées
    }
    [sent] { $count ->
        [one] { $count } attestation notée comme envoyée
       *[other] { $count } attestations notées comme envoyées
    }
}
ceremony-calling = Feuille d’appel
ceremony-project = Noms au projecteur
ceremony-project-here = Noms dans cette fenêtre

## On the projector

ceremony-names = Qui est appelé, et qui suit
ceremony-next = Ensuite
