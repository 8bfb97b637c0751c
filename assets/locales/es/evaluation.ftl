### Evaluación: los formularios de un taller, la transcripción, los puntos, el portátil que circula, el emparejamiento.

## Formularios y momentos

evaluation-empty = Lo que la gente opina del taller
evaluation-empty-text = Formularios para antes, durante y después: en papel, en este portátil o en el teléfono. Empiece con uno ya preparado.
evaluation-ready = Formularios preparados
evaluation-choose = Elegir otro formulario…
evaluation-choose-title = Elegir un formulario
evaluation-choose-none = La biblioteca aún no tiene formularios. Se crean en Formularios.
evaluation-questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}

evaluation-kind = { $kind ->
    [test] Prueba de conocimientos
    [daily] Pulso del día
    [session] Opinión sobre una sesión
    [follow_up] Seguimiento
    [registration] Necesidades y expectativas
   *[end] Evaluación final
}
evaluation-occasion = { $kind ->
    [pre] Antes
    [post] Después
    [daily] Cada día
    [session] Tras una sesión
    [follow_up] Meses después
    [registration] En la inscripción
   *[end] Al final
}
evaluation-line = { $what } · { $when }
evaluation-day = { common-weekday-short } { common-date-day-month }
evaluation-identity = { $identity ->
    [code] por código
    [named] con nombres
   *[anonymous] anónimo
}
evaluation-count = { $what ->
    [second] { $done } de { $total } transcritas dos veces
   *[first] { $total ->
        [0] { $done } transcritas
       *[other] { $done } de { $total } transcritas
    }
}
evaluation-of = { $n }/{ $m }
evaluation-closed = cerrada
evaluation-tallied = puntos contados
evaluation-differences = { $count ->
    [one] { $count } hoja por decidir
   *[other] { $count } hojas por decidir
}

evaluation-enter = Transcribir hojas
evaluation-results = Resultados
evaluation-act = { $act ->
    [tally] Contar puntos
    [handround] Pasar el portátil
    [import] Importar un archivo…
    [print] Imprimir…
    [change] Fecha y número…
    [close] Cerrar la transcripción
    [reopen] Reabrir la transcripción
   *[remove] Quitar
}
evaluation-act-of = { $act }: { $occasion }
evaluation-acts = Acciones: { $title }
evaluation-add = Añadir un formulario
evaluation-added = Añadido: { $title }
evaluation-add-occasion = Añadir un momento
evaluation-occasion-added = Momento añadido
evaluation-remove-form = Quitar del taller
evaluation-removed = { $count ->
    [0] Quitado: { $title }
    [one] Quitado: { $title }, con { $count } respuesta
   *[other] Quitado: { $title }, con { $count } respuestas
}
evaluation-change-title = Fecha y número
evaluation-when = Cuándo
evaluation-date = Fecha
evaluation-session = Sesión
evaluation-expected = Hojas esperadas
evaluation-expected-hint = Vacío: tantas como participantes

evaluation-close = Cerrar la transcripción
evaluation-close-title = ¿Cerrar la transcripción?
evaluation-close-what = { $count ->
    [one] { $occasion }: { $count } respuesta.
   *[other] { $occasion }: { $count } respuestas.
}
evaluation-close-anonymous = El formulario es anónimo. Para que no se pueda reconocer a nadie, se borran para siempre los números de las hojas y el orden en que se transcribieron.
evaluation-close-final = Después ya no se puede deshacer lo transcrito paso a paso. Guarde el papel hasta haberlo revisado.
evaluation-close-differing = { $count ->
    [one] Las dos transcripciones de { $count } hoja difieren. Decida primero.
   *[other] Las dos transcripciones de { $count } hojas difieren. Decida primero.
}
evaluation-closing = { $closed ->
    [yes] Transcripción cerrada
   *[no] Transcripción reabierta
}

## Transcripción del papel

evaluation-entry = Transcribir hojas
evaluation-sheet = Hoja
evaluation-sheet-state = { $state ->
    [stored] guardada
    [second] segunda vez
   *[new] nueva
}
evaluation-sheet-language = Idioma de la hoja
evaluation-sheet-removed = Hoja { $sheet } quitada
evaluation-answers = Respuestas de esta hoja
evaluation-sound = Tono al pulsar una tecla equivocada
evaluation-step = { $step ->
    [code] Código
   *[person] Nombre
}
evaluation-question = Pregunta { $number } de { $total }
evaluation-who-place = Quién la rellenó
evaluation-who = { $step ->
    [code] ¿Qué código lleva la hoja?
   *[person] ¿De quién es la hoja?
}
evaluation-who-placeholder = Escriba una parte del nombre
evaluation-who-there = ya transcrita
evaluation-field-hint = { $kind ->
    [text] Mayús+Intro empieza una línea nueva
    [date] Por ejemplo 14/3 o 14 marzo
   *[code] Tal como está escrito; no importan mayúsculas ni espacios
}
evaluation-missing = { $why ->
    [illegible] Ilegible
    [two] Dos marcas
   *[none] Sin respuesta
}
evaluation-missing-short = { $why ->
    [illegible] ?
    [two] 2×
   *[none] –
}
evaluation-end-place = Fin de la hoja
evaluation-end = La hoja { $sheet } está completa
evaluation-end-count = { $count ->
    [one] { $count } de { $total } preguntas tiene respuesta.
   *[other] { $count } de { $total } preguntas tienen respuesta.
}
evaluation-not-stored = No se ha guardado: { $reason } Lo que escribió sigue aquí.
evaluation-closed-hint = La transcripción de este formulario está cerrada: se puede mirar, pero no cambiar nada.
evaluation-problem-here = Merece una mirada

evaluation-keys = Teclas para esta pregunta
evaluation-key-choose = Elegir por número y pasar a la siguiente
evaluation-key-move = Pregunta anterior o siguiente
evaluation-key-back = Atrás
evaluation-key-on = Seguir
evaluation-key-store = Guardar la hoja
evaluation-key-turn = Hoja anterior o siguiente
evaluation-key-number = Ir a una hoja por su número
evaluation-key-leave = Salir
evaluation-key-lines = Pasar de línea a línea

evaluation-said = { $answer }. { $next }
evaluation-said-question = Hoja { $sheet }, pregunta { $number }: { $question }
evaluation-said-step = { $step ->
    [code] Hoja { $sheet }: código
    [person] Hoja { $sheet }: nombre
   *[end] La hoja { $sheet } está completa. Intro la guarda.
}
evaluation-said-wrong = Esa tecla no hace nada aquí

evaluation-pile = Hojas transcritas
evaluation-pile-empty = Todavía ninguna
evaluation-pile-differs = Las dos transcripciones difieren
evaluation-pile-line = Hoja { $sheet } { $who }: { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}{ $problems ->
    [0] {""}
    [one] , { $problems } merece una mirada
   *[other] , { $problems } merecen una mirada
}{ $state ->
    [checked] , transcrita dos veces
    [differs] , las dos transcripciones difieren
   *[once] {""}
}

evaluation-second = Segunda transcripción
evaluation-second-agree = Las dos transcripciones coinciden en todas las hojas
evaluation-typing = { $which ->
    [second] Segunda transcripción
   *[first] Primera transcripción
}
evaluation-difference = Hoja { $sheet }, pregunta { $number } · { $left ->
    [one] la última de esta hoja
   *[other] { $left } en esta hoja
}
evaluation-difference-hint = Mire el papel: ¿cuál es la correcta?
evaluation-difference-open = Ninguna: abrir la hoja

## Puntos en el rotafolio

evaluation-tally = Puntos en el rotafolio
evaluation-tally-none = Este formulario no tiene ninguna pregunta que se responda con puntos.
evaluation-tally-total = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
evaluation-tally-of = { $choice }. { $question }
evaluation-tally-more-of = Uno más: { $choice }
evaluation-tally-less-of = Uno menos: { $choice }
evaluation-tally-move = Pasar de un recuento a otro
evaluation-tally-more = Uno más
evaluation-tally-less = Uno menos
evaluation-tally-clear = Ningún punto

## El portátil circula

evaluation-hand = Pasar el portátil
evaluation-hand-text = Cada persona responde por turno en este portátil, en su idioma, y nadie ve lo que respondieron las demás.
evaluation-hand-time = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} × unos { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} = { $hours ->
    [0] { $rest } min
   *[other] { $hours } h { $rest } min
}
evaluation-hand-paper = El papel es más rápido: todo el mundo lo rellena a la vez, y una hoja se transcribe en un minuto.
evaluation-hand-begin = Comenzar
evaluation-hand-leave-text = { $count ->
    [0] Nadie ha respondido aún. Escriba sus cuatro cifras.
    [one] { $count } persona ha respondido. Escriba sus cuatro cifras.
   *[other] { $count } personas han respondido. Escriba sus cuatro cifras.
}
evaluation-hand-leave-unfinished = Alguien no ha terminado. Esas respuestas no se guardarán.
evaluation-hand-who = { $identity ->
    [code] Su código
   *[named] Su nombre
}
evaluation-hand-required = Responda a esta pregunta, por favor.
evaluation-hand-number = { $kind ->
    [integer] Escriba un número entero, por favor.
    [date] Escriba una fecha, por favor, por ejemplo 14/3.
   *[decimal] Escriba un número, por favor.
}
evaluation-hand-failed = No se han podido guardar sus respuestas. { $reason } Avise a quien facilita el taller.
evaluation-hand-send = Terminar
evaluation-hand-thanks = Gracias. Sus respuestas se han guardado.
evaluation-hand-rest = ¿Sigue ahí?
evaluation-hand-rest-text = Sus respuestas están ocultas. Si no son suyas, empiece de nuevo.
evaluation-hand-go-on = Continuar
evaluation-hand-anew = Empezar de nuevo

## Antes y después

evaluation-pairing = Antes y después
evaluation-pairing-rate = Emparejadas
evaluation-pairing-near = Casi iguales
evaluation-pairing-near-text = Estos códigos se diferencian en un solo carácter. Si las hojas son de la misma persona, la de después recibe el código de la de antes.
evaluation-pairing-same = Igualar
evaluation-pairing-made = El código es ahora { $code }
evaluation-pairing-doubled = Usados dos veces
evaluation-pairing-doubled-text = Más de una hoja del mismo momento lleva este código; esas hojas se quedan sin pareja.
evaluation-pairing-only = { $kind ->
    [post] Solo después
   *[pre] Solo antes
}
evaluation-pairing-none = Cada hoja tiene su pareja.
evaluation-pairing-no-code = sin código
evaluation-pairing-number = { $sheet ->
    [0] sin número
   *[other] hoja { $sheet }
}
evaluation-pairing-sheet = { $code }, { $sheet ->
    [0] sin número
   *[other] hoja { $sheet }
}
