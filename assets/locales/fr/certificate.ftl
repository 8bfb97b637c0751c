# « Délivrée à » plutôt que « certifie que » : devant un nom à voyelle, « que » s’élide (qu’Ana).
# Le cadre : titre, introduction, nom, mention, titre de l’atelier, lieu et dates, durée. Aucune tournure n’accorde avec la
# personne, sauf « observatrice, observateur ».

certificate-heading = { $kind ->
    [completion] Attestation de réussite
    [facilitator] Certificat de reconnaissance
    [speaker] Certificat de reconnaissance
    [merit] Certificat de mérite
   *[participation] Attestation de participation
}
certificate-file-title = { $heading } : { $name }
certificate-intro = { $kind ->
    [facilitator] Le présent certificat est remis, avec nos remerciements, à
    [speaker] Le présent certificat est remis, avec nos remerciements, à
    [merit] Le présent certificat est décerné à
   *[participation] La présente attestation est délivrée à
}

certificate-workshop-object = { $workshop ->
    [training] l’atelier de formation
    [training_of_trainers] la formation de formateurs et formatrices
    [expert_dialogue] le dialogue d’experts
    [internal_training] la formation interne
   *[workshop] l’atelier
}
certificate-workshop-in = { $workshop ->
    [training] à l’atelier de formation
    [training_of_trainers] à la formation de formateurs et formatrices
    [expert_dialogue] au dialogue d’experts
    [internal_training] à la formation interne
   *[workshop] à l’atelier
}
certificate-workshop-at = lors { certificate-workshop-of }
certificate-workshop-of = { $workshop ->
    [training] de l’atelier de formation
    [training_of_trainers] de la formation de formateurs et formatrices
    [expert_dialogue] du dialogue d’experts
    [internal_training] de la formation interne
   *[workshop] de l’atelier
}

# Sans indication du sexe : « sa présence », qui ne demande pas d’accord.
certificate-took-part = { $role ->
    [observer] { $sex ->
        [female] pour sa participation en qualité d’observatrice
        [male] pour sa participation en qualité d’observateur
       *[other] pour sa présence
    }
   *[other] pour sa participation
} { certificate-workshop-in }
certificate-completed = { $sex ->
   *[other] { GIVEN($score) ->
        [no] pour avoir suivi avec succès { certificate-workshop-object }
       *[yes] pour avoir suivi avec succès, en obtenant la note de { $score }, { certificate-workshop-object }
    }
}
certificate-facilitated = { $role ->
    [moderator] pour la modération { certificate-workshop-of }
    [interpreter] pour l’interprétation { certificate-workshop-at }
    [organiser] pour l’organisation { certificate-workshop-of }
   *[facilitator] pour l’animation { certificate-workshop-of }
}
certificate-spoke = pour son intervention { certificate-workshop-at }
certificate-excelled = { GIVEN($score) ->
    [no] pour ses excellents résultats { certificate-workshop-at }
   *[yes] pour ses excellents résultats, avec la note de { $score }, { certificate-workshop-at }
}

certificate-score-value = { $points } sur { $total }
certificate-score = avec la note de { $score }
certificate-score-line = Note : { $score }

# L’accord se fait avec le mot qui désigne l’atelier.
certificate-held = { $workshop ->
    [training_of_trainers] tenue
    [internal_training] tenue
   *[other] tenu
} { $place }, { $dates }
certificate-held-at = { $workshop ->
    [training_of_trainers] tenue
    [internal_training] tenue
   *[other] tenu
} { $place } ({ $venue }), { $dates }
certificate-held-when = { $workshop ->
    [training_of_trainers] tenue
    [internal_training] tenue
   *[other] tenu
} { $dates }
certificate-held-when-at = { $workshop ->
    [training_of_trainers] tenue
    [internal_training] tenue
   *[other] tenu
} { $dates } (lieu : { $venue })

# « les 7 et 8 mai » : « du 7 au 8 » ferait penser à une nuit.
certificate-dates-two = les { $start } et { $end }
certificate-dates-day = { $day ->
    [1] 1er
   *[other] { $day }
}

# « au Caire », « aux Cayes » : Le et Les se contractent, La et L’ non.
certificate-place-town = { $form ->
    [le] au { $town }
    [les] aux { $town }
   *[plain] à { $town }
}
certificate-place-country = { $country }
certificate-place-town-country = { $town }, { $country }
certificate-place-at = { $place } ({ $venue })
certificate-place-named = { $town }, { $country }

certificate-hours = Durée : { $duration }
certificate-count-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
# Le pluriel commence à deux : 1,5 heure.
certificate-count-hours-decimal = { $number } { $whole ->
    [0] heure
    [1] heure
   *[other] heures
}
certificate-hours-and-minutes = { $hours } { $minutes }

certificate-number = Nº { $number }
certificate-issued = { $kind ->
    [facilitator] Délivré
    [speaker] Délivré
    [merit] Délivré
   *[participation] Délivrée
} le { $date }
certificate-code = { GIVEN($where) ->
    [no] Scanner pour vérifier
   *[yes] Scanner pour vérifier : { $where }
}
certificate-supersedes = Remplace le nº { $number }
certificate-back = Contenus abordés

certificate-full = { $intro } { $name } { $statement } « { $title } »{ $place ->
   *[other] { ", " }
}{ $held }.
certificate-full-hours = { $full } { $hours }.

## Files inside the file

certificate-file-code = Le code de l’attestation sous forme de texte
certificate-file-credential = L’attestation sous forme de badge numérique
