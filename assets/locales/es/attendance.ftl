### Asistencia: las personas por media jornada, en una sola pantalla.

attendance-title = Asistencia
attendance-person = Nombre
attendance-total = Medias jornadas
attendance-foot = Presentes

attendance-slot = { common-weekday } { $day }, { $half ->
   *[am] mañana
    [pm] tarde
    [day] día entero
}
attendance-cell = { $name }, { $slot }: { $state }
attendance-state = { $state ->
    [present] presente
    [late] llegó tarde
    [excused] ausencia justificada
    [absent] ausente
    [unmarked] sin anotar, cuenta como ausencia
   *[not_yet] por venir
}
attendance-mark = { $state ->
    [present] Presente
    [late] Llegó tarde
    [excused] Ausencia justificada
    [absent] Ausente
    [unmarked] Sin anotar: cuenta como ausencia
   *[not_yet] Por venir
}
attendance-excused-sign = J
attendance-clear = Borrar la anotación
attendance-marks = Anotar la media jornada elegida

attendance-short = { $count ->
    [one] falta una
   *[other] faltan { $count }
}
attendance-no-spare = sin margen

attendance-fill = { $reach ->
    [so_far] Hasta ahora, el resto asistió
   *[all] El resto está presente
}
attendance-fill-slot = { $slot }: { $count ->
    [0] todo está anotado
    [one] anotar como presente a { $count } persona sin anotar
   *[other] anotar como presentes a { $count } personas sin anotar
}
attendance-filled = { $count ->
    [0] Todo estaba ya anotado.
    [one] Se anotó { $count } presencia.
   *[other] Se anotaron { $count } presencias.
}

attendance-empty = Las personas por media jornada
attendance-empty-text = En cuanto esté la lista de personas, cada una tendrá aquí su línea, con un lugar para cada media jornada.
attendance-empty-act = Ir a las personas

attendance-key-move = Pasar de una media jornada a otra
attendance-key-toggle = Presente o ausente
attendance-key-set = { $state ->
    [present] Presente, y a la siguiente línea
    [late] Llegó tarde, y a la siguiente línea
    [excused] Ausencia justificada, y a la siguiente línea
   *[absent] Ausente, y a la siguiente línea
}
attendance-key-fill = El resto de esta media jornada está presente
attendance-key-filter = Filtrar
