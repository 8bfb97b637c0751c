## Languages

# Which way the language is written: ltr or rtl.
common-direction = ltr

common-language = { $language ->
    [am] amárico
    [ar] árabe
    [az] azerbaiyano
    [bi] bislama
    [bn] bengalí
    [bs] bosnio
    [de] alemán
    [dv] maldivo
    [en] inglés
    [es] español
    [fa] persa
    [fj] fiyiano
    [fr] francés
    [ht] criollo haitiano
    [hy] armenio
    [id] indonesio
    [it] italiano
    [ja] japonés
    [ka] georgiano
    [kk] kazajo
    [km] jemer
    [ko] coreano
    [ky] kirguís
    [lo] lao
    [mn] mongol
    [ms] malayo
    [my] birmano
    [ne] nepalí
    [pl] polaco
    [ps] pastún
    [pt] portugués
    [ro] rumano
    [ru] ruso
    [rw] kiñaruanda
    [si] cingalés
    [sm] samoano
    [so] somalí
    [sq] albanés
    [sr] serbio
    [sw] suajili
    [ta] tamil
    [tg] tayiko
    [th] tailandés
    [tl] tagalo
    [to] tongano
    [tr] turco
    [uk] ucraniano
    [ur] urdu
    [uz] uzbeko
    [vi] vietnamita
    [zh] chino
   *[other] { $language }
}

## People

common-sex = { $sex ->
    [female] Mujer
    [male] Hombre
    [other] Otro
    [undisclosed] Prefiere no decirlo
   *[unknown] No consta
}
common-sex-short = { $sex ->
    [female] M
    [male] H
    [other] O
   *[unknown] –
}
common-role = { $sex ->
    [female] { $role ->
       *[participant] Participante
        [facilitator] Facilitadora
        [speaker] Ponente
        [moderator] Moderadora
        [interpreter] Intérprete
        [organiser] Organizadora
        [observer] Observadora
    }
    [male] { $role ->
       *[participant] Participante
        [facilitator] Facilitador
        [speaker] Ponente
        [moderator] Moderador
        [interpreter] Intérprete
        [organiser] Organizador
        [observer] Observador
    }
   *[other] { $role ->
       *[participant] Participante
        [facilitator] Facilitador/a
        [speaker] Ponente
        [moderator] Moderador/a
        [interpreter] Intérprete
        [organiser] Organizador/a
        [observer] Observador/a
    }
}
common-participation = { $sex ->
    [female] { $status ->
       *[invited] Invitada
        [confirmed] Confirmada
        [attended] Asistió
        [no_show] No se presentó
        [withdrew] Se retiró
    }
    [male] { $status ->
       *[invited] Invitado
        [confirmed] Confirmado
        [attended] Asistió
        [no_show] No se presentó
        [withdrew] Se retiró
    }
   *[other] { $status ->
       *[invited] Invitado/a
        [confirmed] Confirmado/a
        [attended] Asistió
        [no_show] No se presentó
        [withdrew] Se retiró
    }
}

## Workshops

common-workshop-kind = { $kind ->
   *[training] Taller de capacitación
    [training_of_trainers] Formación de formadores
    [expert_dialogue] Diálogo de expertos
    [internal_training] Capacitación interna
}
common-workshop-status = { $status ->
   *[idea] Idea
    [planned] Previsto
    [confirmed] Confirmado
    [running] En curso
    [finished] Finalizado
    [archived] Archivado
}

## Attendance

common-attendance = { $sex ->
   *[other] { $state ->
        [present] Presente
        [late] Llegó tarde
        [excused] Ausencia justificada
        [absent] Ausente
       *[not_yet] Por venir
    }
}
common-half-day = { $half ->
   *[am] Mañana
    [pm] Tarde
}
common-half-day-short = { $half ->
   *[am] a. m.
    [pm] p. m.
}

## Counts

common-count-participants = { $count ->
    [one] { $count } participante
   *[other] { $count } participantes
}
common-count-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
common-count-workshops = { $count ->
    [one] { $count } taller
   *[other] { $count } talleres
}
common-count-organisations = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}
common-count-countries = { $count ->
    [one] { $count } país
   *[other] { $count } países
}
common-count-rows = { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}
common-count-columns = { $count ->
    [one] { $count } columna
   *[other] { $count } columnas
}
common-count-files = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
common-count-certificates = { $count ->
    [one] { $count } certificado
   *[other] { $count } certificados
}
common-count-half-days = { $count ->
    [one] { $count } media jornada
   *[other] { $count } medias jornadas
}
common-count-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
common-count-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}

## Acts

common-add = Añadir
common-back = Volver
common-cancel = Cancelar
common-choose-file = Elegir un archivo…
common-clear = Borrar
common-close = Cerrar
common-continue = Continuar
common-copy = Copiar
common-create = Crear
common-done = Listo
common-duplicate = Duplicar
common-edit = Editar
common-export = Exportar
common-hide = Ocultar
common-import = Importar
common-move-down = Bajar
common-move-up = Subir
common-next = Siguiente
common-no = No
common-ok = Aceptar
common-open = Abrir
common-paste = Pegar
common-preview = Vista previa
common-previous = Anterior
common-print = Imprimir
common-redo = Rehacer
common-remove = Quitar
common-rename = Cambiar el nombre
common-retry = Reintentar
common-save = Guardar
common-save-as = Guardar como…
common-search = Buscar
common-select = Seleccionar
common-select-all = Seleccionar todo
common-show = Mostrar
common-show-in-folder = Mostrar en la carpeta
common-undo = Deshacer
common-yes = Sí

## Words beside fields and lists

common-all = Todo
common-loading = Cargando…
common-more = Más
common-none = Ninguno
common-not-given = No consta
common-nothing-found = Sin resultados
common-optional = opcional
common-required = obligatorio
common-saved = Guardado
common-total = Total
common-n-of-m = { $n } de { $m }

## Numbers. A space between groups, from five digits on, is right in Spain and in the Americas alike.

common-number-group = {"\u00A0"}
common-number-group-least = 2
common-number-decimal = ,
common-percent = { $number } %
common-percent-of-none = –

## Lists

common-list-separator = {", "}
common-list-last-separator = { $sound ->
    [i] {" e "}
   *[other] {" y "}
}

## Dates

common-date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
common-month-year = { common-date-month } de { $year }
common-weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
common-weekday-short = { $weekday ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
}
common-date = { $day } de { common-date-month } de { $year }
common-date-day-month = { $day } de { common-date-month }
common-date-weekday = { common-weekday }, { $date }
common-date-weekday-day = { common-weekday-short } { $day }
common-date-time = { $date }, { $time }
common-date-range-days = { $day }–{ $last } de { common-date-month } de { $year }
common-date-range-months = { $start } – { $end } de { $year }
common-date-range-years = { $start } – { $end }
common-date-prose = el { $date }
common-date-range-days-prose = del { $day } al { $last } de { common-date-month } de { $year }
common-date-range-months-prose = { $day ->
   *[other] del
} { $start } al { $end } de { $year }
common-date-range-years-prose = { $day ->
   *[other] del
} { $start } al { $end }

## Plan y currículo

# The method of a session or an activity.
common-category = { $category ->
   *[presentation] Presentación
    [exercise] Ejercicio
    [discussion] Debate
    [case_study] Estudio de caso
    [group_work] Trabajo en grupo
    [assessment] Evaluación
    [ceremony] Ceremonia
    [energiser] Dinámica
    [break] Pausa
    [prayer] Oración
}
# What somebody does in a session.
common-lead-role = { $role ->
   *[facilitator] Facilitación
    [speaker] Ponencia
    [moderator] Moderación
    [interpreter] Interpretación
}
common-saved-file = Guardado: { $file }
