### En la sala: la vista en directo, lo anotado, el final del día.

room-live = Vista en directo
room-live-here = Pantalla completa aquí
room-live-project = En el proyector
room-live-empty = Aún no hay plan que mostrar.
room-live-over = Eso es todo por hoy.
room-live-first = Primero
room-live-back = Volvemos a las { $time }
room-live-until = hasta las { $time }
room-live-next = Después, a las { $time }
room-live-overtime = +{ $time }
room-group = Grupo { $number }
room-keys = Teclas
room-curtain = Cubrir la pantalla
room-curtain-text = Un momento, por favor.
room-curtain-lift = Pulse F9 o Esc para seguir
room-capture-keys = Intro lo guarda, Esc cierra
room-kept = Guardado
room-keep = Guardar
room-due = Fecha límite
room-places = Partes de la sala
room-empty = No hay nada previsto para este día
room-empty-text = Haga primero el plan: después se podrá dirigir el día desde aquí.
room-not-today = Este día no es hoy: las horas son las del plan.
room-acts = Acciones para { $title }
room-session = Sesión
room-session-now = La sesión en curso
room-session-none = El taller en su conjunto
room-session-gone = Una sesión que ya no está en el plan
room-kind = Tipo
room-photo = Foto…
room-photo-files = Imágenes
room-photo-choose = Elegir una foto
room-caption = Pie de foto
room-settled = Respondido
room-remove = Quitar «{ $text }»
room-removed = Anotación quitada
room-captured-empty = Aún no hay anotaciones
room-captured-empty-text = Notas, preguntas aparcadas, decisiones, citas y fotos van directas al informe. Suelte fotos aquí.
room-action-what = Qué hay que hacer
room-action-new = Un nuevo punto de acción
room-action-done = Hecho: { $what }
room-action-remove = Quitar «{ $what }»
room-action-removed = Punto de acción quitado
room-actions-empty = Aún no hay puntos de acción
room-actions-empty-text = Quién hace qué y para cuándo: anótelo mientras todos están en la sala.
room-commitments-text = Lo que cada participante piensa hacer, con sus palabras. Solo se recuerda a quienes lo aceptan.
room-commitments-empty = Aún no hay participantes
room-commitment-of = Compromiso: { $name }
room-commitment-due = Fecha límite: { $name }
room-remind = acepta un recordatorio
room-close-day = Día
room-close-nothing = No queda nada pendiente. ¡Buenas noches!
room-close-attendance = Asistencia
room-close-unfinished = { $title }: empezada y sin terminar
room-close-without = { $time } { $title }: sin notas
room-close-note = Nota sobre { $title }
room-close-note-hint = Una frase para el informe
room-close-show = Ver
room-close-print = Imprimir
room-close-copied = Última copia: { $date }
room-close-never-copied = Esta biblioteca nunca se ha copiado en una memoria USB
room-close-copy = Copiar en la memoria…

room-place = { $place ->
   *[today] Hoy
    [captured] Anotado
    [actions] Puntos de acción
    [commitments] Compromisos
    [close] Cerrar el día
}
room-capture = { $kind ->
   *[note] Nota
    [parking] Aparcado
    [decision] Decisión
    [quote] Cita
    [photo] Foto
    [action] Punto de acción
}
room-capture-hint = { $kind ->
   *[note] Lo dicho, visto, aprendido
    [parking] Una pregunta para después
    [decision] Lo que se decidió
    [quote] Palabra por palabra
}
room-who = { $kind ->
   *[quote] Quién lo dijo
    [action] Quién lo hace
}
room-act = { $act ->
   *[start] Empezar ahora
    [finish] Terminar ahora
    [longer] 5 minutos más
    [skip] Saltar
    [unskip] No saltar
    [reset] Olvidar lo registrado
}
room-key = { $act ->
   *[next] Pasar a lo siguiente
    [start] Empezar
    [finish] Terminar
    [longer] 5 minutos más
    [shorter] 5 minutos menos
    [skip] Saltar lo siguiente
    [note] Nota
    [parking] Aparcar
    [decision] Decisión
    [quote] Cita
    [action] Punto de acción
    [curtain] Cubrir la pantalla
    [full] Pantalla completa
    [undo] Deshacer
    [leave] Salir
}
room-column = { $column ->
   *[time] Hora
    [session] Sesión
    [planned] Previsto
    [actual] Real
    [acts] Acciones
}
room-state = { $state ->
   *[upcoming] {""}
    [running] en curso
    [due] debería empezar
    [done] terminada
    [skipped] saltada
}
room-late = { $way ->
   *[late] { $minutes } min de retraso
    [early] { $minutes } min de adelanto
}
room-close-unmarked = { $half ->
   *[am] Mañana
    [pm] Tarde
    [day] Día entero
    [session] { $title }
}: { $count ->
    [one] { $count } participante sin marca
   *[other] { $count } participantes sin marca
}
room-close-parking = { $count ->
    [one] { $count } pregunta aparcada sin respuesta
   *[other] { $count } preguntas aparcadas sin respuesta
}
room-close-vague = { $count ->
    [one] { $count } punto de acción sin nombre o sin fecha
   *[other] { $count } puntos de acción sin nombre o sin fecha
}
room-close-tomorrow = Después: { $date }, { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
room-close-form = { $title }: { $entered } de { $expected } transcritas
room-close-enter = Transcribir
