### Asistencia: las personas por media jornada, día o sesión, en una sola pantalla.

attendance-title = Asistencia
attendance-person = Nombre
attendance-total = { $by ->
    [day] Días
    [session] Sesiones
   *[half_day] Medias jornadas
}
attendance-foot = Presentes
attendance-foot-of = Presentes, de { $m }

attendance-slot = { common-weekday } { $day }, { $half ->
   *[am] mañana
    [pm] tarde
    [day] día entero
}
attendance-session = { common-weekday } { $day }, { $time } { $title }
attendance-slot-short = { common-weekday-short } { $part }
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
attendance-marks = Anotar el lugar elegido
attendance-details = Horas y motivo
attendance-detail = { $field ->
    [arrived] Llegó a las
    [left] Salió a las
   *[reason] Motivo
}
attendance-came = llegó a las { $time }
attendance-left = salió a las { $time }
attendance-stay-from = desde { $from }
attendance-stay-until = hasta { $until }
attendance-stay-between = de { $from } a { $until }

attendance-short = { $count ->
    [one] falta una
   *[other] faltan { $count }
}
attendance-no-spare = sin margen
attendance-risk = { $risk ->
    [edge] { $count } sin margen
    [short] { $count } a falta de una
   *[more] { $count } fuera de alcance
}

attendance-by = { $by ->
    [day] Por día
    [session] Por sesión
   *[half_day] Por media jornada
}
attendance-by-label = La asistencia se lleva: { $unit }
attendance-by-set = { $by ->
    [day] La asistencia se lleva ahora por día. Lo anotado se ha conservado.
    [session] La asistencia se lleva ahora por sesión. Lo anotado se ha conservado.
   *[half_day] La asistencia se lleva ahora por media jornada. Lo anotado se ha conservado.
}
attendance-no-sessions = El plan aún no tiene sesiones
attendance-no-sessions-text = Aquí la asistencia se lleva por sesión. Cada sesión del plan tiene un lugar para cada persona y sigue los cambios del plan.
attendance-no-sessions-act = Ir al plan
attendance-unplanned = ya no está en el plan
attendance-drop = Quitar con sus anotaciones
attendance-dropped = Sesión quitada con sus anotaciones.
attendance-chosen = La columna elegida
attendance-now = ahora
attendance-there = { $n } de { $m } presentes
attendance-badge-sound = Un sonido al leer una credencial

attendance-fill = { $reach ->
    [so_far] Hasta ahora, el resto asistió
   *[all] El resto está presente
}
attendance-fill-here = { $count ->
    [0] Todo está anotado
    [one] La persona que falta está presente
   *[other] Los otros { $count } están presentes
}
attendance-fill-slot = { $slot }: { $count ->
    [0] todo está anotado
    [one] anotar como presente a { $count } persona sin anotar
   *[other] anotar como presentes a { $count } personas sin anotar
}
attendance-filled = { $count ->
    [0] Todo estaba ya anotado.
    [one] { $state ->
        [absent] Se anotó { $count } ausencia.
       *[present] Se anotó { $count } presencia.
    }
   *[other] { $state ->
        [absent] Se anotaron { $count } ausencias.
       *[present] Se anotaron { $count } presencias.
    }
}

attendance-walk-in = Sin inscripción
attendance-walk-in-title = Alguien que no está en la lista
attendance-walk-in-name = Nombre completo
attendance-walk-in-organisation = Organización (puede esperar)
attendance-walk-in-slot = Presente: { $slot }
attendance-walk-in-add = Añadir, presente
attendance-walked-in = { $known ->
    [yes] { $name } ya estaba en la lista; su presencia está anotada.
   *[no] { $name } está en la lista y su presencia, anotada.
}

attendance-paper = Hoja firmada
attendance-paper-label = Primeras letras del nombre, o el número de la hoja
attendance-paper-hint = Escriba lo que lee junto a una firma, por ejemplo «lv» o «va li» para Litia Vakarau, o 14. Intro anota su presencia y deja sitio a la siguiente persona.
attendance-paper-found = De quién se trata
attendance-paper-entered = { $count ->
    [0] Aún no hay nadie
    [one] { $count } anotada
   *[other] { $count } anotadas
}
attendance-paper-open = { $count ->
    [0] Todo está anotado
   *[other] Sin anotar: { $count }
}
attendance-paper-rest = { $count ->
    [0] Todo está anotado
    [one] La persona que falta estuvo ausente
   *[other] Los otros { $count } estuvieron ausentes
}
attendance-paper-done = Listo
attendance-paper-back = retira la última
attendance-paper-slots = { $by ->
    [day] el día anterior o siguiente
    [session] la sesión anterior o siguiente
   *[half_day] la media jornada anterior o siguiente
}

attendance-evidence = { $count ->
    [0] Adjuntar la hoja firmada
    [one] { $count } escaneo
   *[other] { $count } escaneos
}
attendance-scans = Escaneos de la hoja firmada
attendance-scans-none = Aún no hay nada adjunto. Un PDF o una foto (JPEG, PNG) de la hoja firmada es la prueba de lo anotado.
attendance-scan-add = Adjuntar un archivo
attendance-scan-files = PDF o imagen
attendance-scan-added = Escaneo adjunto.
attendance-scan-remove = Quitar { $file }
attendance-scan-removed = Escaneo quitado.

attendance-empty = Las personas por media jornada, día o sesión
attendance-empty-text = En cuanto esté la lista de personas, cada una tendrá aquí su línea, con un lugar para cada media jornada, día o sesión.
attendance-empty-act = Ir a las personas

attendance-key-move = Moverse por la hoja
attendance-key-toggle = Presente o ausente
attendance-key-set = { $state ->
    [present] Presente, y a la siguiente línea
    [late] Llegó tarde (guarda la hora), y a la siguiente línea
    [excused] Ausencia justificada, y a la siguiente línea
   *[absent] Ausente, y a la siguiente línea
}
attendance-key-details = Horas y motivo
attendance-key-fill = El resto de esta columna está presente
attendance-key-filter = Filtrar
