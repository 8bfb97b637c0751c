# El marco: encabezado, introducción, nombre, mención, título del taller, lugar y fechas, duración. Ninguna fórmula concuerda con
# la persona, salvo «observadora, observador».

certificate-heading = { $kind ->
    [completion] Certificado de aprovechamiento
    [facilitator] Certificado de reconocimiento
    [speaker] Certificado de reconocimiento
    [merit] Certificado de mérito
   *[participation] Certificado de participación
}
certificate-file-title = { $heading }: { $name }
certificate-intro = { $kind ->
    [facilitator] Se otorga el presente certificado, con nuestro agradecimiento, a
    [speaker] Se otorga el presente certificado, con nuestro agradecimiento, a
    [merit] Se otorga el presente certificado a
   *[participation] Se certifica que
}

certificate-workshop-object = { $workshop ->
    [training] el taller de formación
    [training_of_trainers] la formación de formadores y formadoras
    [expert_dialogue] el diálogo de especialistas
    [internal_training] la formación interna
   *[workshop] el taller
}
certificate-workshop-in = en { certificate-workshop-object }
certificate-workshop-at = en { certificate-workshop-object }
certificate-workshop-of = { $workshop ->
    [training] del taller de formación
    [training_of_trainers] de la formación de formadores y formadoras
    [expert_dialogue] del diálogo de especialistas
    [internal_training] de la formación interna
   *[workshop] del taller
}

# Sin dato de sexo: «ha estado presente», que no exige concordancia.
certificate-took-part = { $role ->
    [observer] { $sex ->
        [female] ha participado como observadora
        [male] ha participado como observador
       *[other] ha estado presente
    }
   *[other] ha participado
} { certificate-workshop-in }
certificate-completed = { $sex ->
   *[other] { GIVEN($score) ->
        [no] ha completado satisfactoriamente { certificate-workshop-object }
       *[yes] ha completado satisfactoriamente, con una calificación de { $score }, { certificate-workshop-object }
    }
}
certificate-facilitated = { $role ->
    [moderator] por la moderación { certificate-workshop-of }
    [interpreter] por la interpretación { certificate-workshop-at }
    [organiser] por la organización { certificate-workshop-of }
   *[facilitator] por la facilitación { certificate-workshop-of }
}
certificate-spoke = por su intervención { certificate-workshop-at }
certificate-excelled = { GIVEN($score) ->
    [no] por sus resultados sobresalientes { certificate-workshop-in }
   *[yes] por sus resultados sobresalientes, con una calificación de { $score }, { certificate-workshop-in }
}

certificate-score-value = { $points } sobre { $total }
certificate-score = con una calificación de { $score }
certificate-score-line = Calificación: { $score }

# Concuerda con la palabra que designa el taller.
certificate-held = { $workshop ->
    [training_of_trainers] celebrada
    [internal_training] celebrada
   *[other] celebrado
} { $place }, { $dates }
certificate-held-at = { $workshop ->
    [training_of_trainers] celebrada
    [internal_training] celebrada
   *[other] celebrado
} { $place } ({ $venue }), { $dates }
certificate-held-when = { $workshop ->
    [training_of_trainers] celebrada
    [internal_training] celebrada
   *[other] celebrado
} { $dates }
certificate-held-when-at = { $workshop ->
    [training_of_trainers] celebrada
    [internal_training] celebrada
   *[other] celebrado
} { $dates } (lugar: { $venue })

certificate-dates-two = los días { $start } y { $end }
certificate-dates-day = { $day }

# El artículo de un nombre propio no se contrae: «en El Cairo», «en La Paz».
certificate-place-town = { $form ->
   *[plain] en { $town }
}
certificate-place-country = en { $country }
certificate-place-town-country = { $town }, { $country }
certificate-place-at = { $place } ({ $venue })
certificate-place-named = { $town }, { $country }

certificate-hours = Duración: { $duration }
certificate-count-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
certificate-count-hours-decimal = { $number } { $whole ->
   *[other] horas
}
certificate-hours-and-minutes = { $hours } y { $minutes }

certificate-number = N.º { $number }
certificate-issued = { $kind ->
   *[other] Expedido
} el { $date }
certificate-code = { GIVEN($where) ->
    [no] Escanee para verificar
   *[yes] Escanee para verificar: { $where }
}
certificate-supersedes = Sustituye al n.º { $number }
certificate-back = Contenidos tratados

certificate-full = { $intro } { $name } { $statement } «{ $title }»{ $place ->
   *[other] { ", " }
}{ $held }.
certificate-full-hours = { $full } { $hours }.

## Files inside the file

certificate-file-code = El código del certificado como texto
certificate-file-credential = El certificado como insignia digital
