### El plan de un taller: días con sesiones.

plan-add = Sesión
plan-templates = Plantillas
plan-copy-workshop = Copiar el taller…
plan-papers = Imprimir y exportar
plan-more = Más
plan-panel-toggle = Mostrar u ocultar los detalles
plan-panel-label = Detalles del plan
plan-none-chosen = Elija una sesión para ver y cambiar lo que le corresponde.
plan-empty-title = Los días aún están vacíos
plan-empty-text = Tome una plantilla, pegue un programa de Word o de un correo, o añada la primera sesión.
plan-day = Día { $number }
plan-day-title = Día { $number }
plan-day-edit = Cambiar el día { $number }
plan-day-theme = Tema del día
plan-day-date = Fecha
plan-day-start = Comienza
plan-day-end = Termina
plan-day-add = Añadir un día
plan-day-remove = Quitar el día
plan-day-removed = Día quitado
plan-overrun = { $minutes } min de más
plan-language = Idioma de los textos
plan-field-title = Título
plan-field-minutes = Minutos
plan-field-pin = Inicio fijo
plan-field-pin-free = libre
plan-field-category = Método
plan-field-room = Sala
plan-field-room-hint = Hasta ahora: { $rooms }
plan-field-description = Para los participantes
plan-field-materials = Materiales
plan-field-materials-hint = Un elemento por línea
plan-field-notes = Notas solo para la facilitación
plan-time-unclear = «{ $value }» no es una hora. Escriba 9:30.
plan-tracks = Grupos paralelos
plan-track = Grupo { $number }
plan-track-add = Añadir un grupo
plan-track-remove = Quitar este grupo
plan-leads = Quién dirige
plan-lead-add = Elegir una persona
plan-lead-other = Escribir otro nombre
plan-lead-remove = Quitar a { $name }
plan-lead-role = Qué hace { $name }
plan-lead-title = Cargo de { $name }
plan-lead-title-short = Cargo
plan-lead-institution = Institución de { $name }
plan-lead-institution-short = Institución
plan-lead-line = { $name }, { $role }
plan-objectives = Objetivos a los que sirve
plan-remarks = Para revisar
plan-glance-balance = Escuchar y participar
plan-glance-methods = Por método
plan-glance-objectives = Por objetivo
plan-glance-leads = Por persona
plan-activities-find = Buscar una actividad
plan-activities-none = El currículo está vacío. Cargue o importe uno y sus actividades se podrán arrastrar a los días.
plan-activities-open = Abrir el currículo
plan-activity-hint = Intro la añade tras la sesión elegida; o arrástrela a un día
plan-said-moved = { $title }: ahora a las { $time }
plan-said-length = { $title }: { $minutes } min

plan-panel = { $panel ->
   *[block] Sesión
    [glance] De un vistazo
    [activities] Actividades
}
# Said after title, start and length of a session.
plan-block = hasta las { $to }, { $method }{ $pinned ->
    [yes] , inicio fijo
   *[no] {""}
}
plan-gap = { $kind ->
    [clash] Choque de { $minutes } min
   *[free] { $minutes } min libres
}
plan-span = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
plan-act = { $act ->
   *[pin] Fijar o liberar el inicio
    [split] Dividir en dos
    [merge] Unir en una
    [parallel] Formar grupos paralelos
    [remove] Quitar
}
plan-acts = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
plan-removed = { $count ->
    [one] Sesión quitada
   *[other] { $count } sesiones quitadas
}
plan-pasted = { $count ->
    [one] Sesión pegada
   *[other] { $count } sesiones pegadas
}
plan-said-copied = { $count ->
    [one] Sesión copiada
   *[other] { $count } sesiones copiadas
}
plan-balance = { $part ->
   *[talk] Escuchar
    [participation] Participar
    [pauses] Pausas
}
plan-remark = { $kind ->
   *[clash] { $title }: comienza { $minutes } min antes de que acabe lo anterior
    [slack] { $title }: { $minutes } min libres antes
    [overrun] El día acaba { $minutes } min tarde, con { $title }
    [past-midnight] { $title } sigue después de medianoche
    [lead-twice] { $name } está en dos lugares durante { $title }
    [room-twice] { $name } está ocupada dos veces durante { $title }
    [objective-without-time] Aún sin tiempo: { $objective }
    [no-break] { $minutes } min sin pausa, hasta { $title }
    [clock-change] El reloj cambia { $minutes } min durante este día ({ $name })
    [unknown-zone] La zona horaria { $name } no se conoce aquí: las horas se muestran tal cual
}
plan-key = { $act ->
   *[go] Recorrer el plan
    [range] Elegir varias
    [edit] Cambiar el título
    [add] Añadir una sesión después de esta
    [remove] Quitar
    [move] Mover arriba o abajo
    [aside] Mover al día siguiente o anterior
    [longer] 5 minutos más
    [shorter] 5 minutos menos
    [pin] Fijar o liberar el inicio
    [split] Dividir en dos
    [merge] Unir en una
    [parallel] Formar grupos paralelos
    [copy] Copiar
    [cut] Cortar
    [paste] Pegar sesiones o un programa de Word
}
