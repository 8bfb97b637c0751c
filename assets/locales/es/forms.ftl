### Formularios: su lista, el editor, la traducción y la prueba.

forms-title = Formularios
forms-new = Nuevo formulario
forms-ready = Formularios listos
forms-ready-text = Cada uno se convierte en un formulario suyo, para usarlo tal cual o cambiarlo. Lo que pregunta sobre cada módulo, lo pregunta sobre los módulos de su currículo.
forms-import = Importar XLSForm…
forms-export = Exportar XLSForm…
forms-print = Imprimir…
forms-copied = Se hizo una copia; es esta
forms-removed = «{ $title }» quitado
forms-removed-count = { $count ->
    [one] { $count } formulario quitado
   *[other] { $count } formularios quitados
}
forms-acts = Qué hacer con «{ $title }»
forms-empty = Aún no hay formularios
forms-empty-text = Aquí están las pruebas, las preguntas del día y las evaluaciones, y cada taller las usa. Empiece con uno listo o escriba el suyo.
forms-gone = Este formulario no está aquí
forms-count-questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
forms-column = { $column ->
   *[title] Título
    [kind] Para qué
    [languages] Idiomas
    [questions] Preguntas
    [version] Versión
    [responses] Respuestas
    [acts] Más
}
forms-version-short = { $frozen ->
    [yes] { $version }, en uso
   *[no] { $version }
}

## Un formulario

forms-detail = { $kind }, { $code }, versión { $version }
forms-frozen = La versión { $version } ya se imprimió o se respondió. Lo que cambie aquí será la versión { $next }; las respuestas se quedan con la suya.
forms-begun = Versión { $version } empezada. Lo que se imprimió o se respondió se queda con la versión { $before }.
forms-parts = Partes del formulario
forms-part = { $part ->
   *[questions] Preguntas
    [translation] Traducción
    [form] El formulario mismo
}
forms-section = { $section ->
   *[words] Textos del formulario
    [use] Uso
    [identity] Qué se sabe de quien responde
}
forms-field = { $field ->
   *[title] Título
    [kind] Para qué
    [code] Código corto
    [languages] Idiomas
    [intro] Encima de la primera pregunta
    [thanks] Debajo de la última pregunta
    [question] Pregunta
    [note] Texto para leer
    [heading] Encabezado
    [hint] Ayuda
    [type] Tipo de respuesta
    [section] Sección
    [around] Dentro de la sección
    [lines] Líneas en papel
    [answer] Respuesta correcta
    [points] Puntos
    [name] Nombre en archivos
    [stored] Se guarda como
    [relevant] Condición
    [constraint] Condición de la respuesta
    [message] Lo que se dice si no se cumple
    [filter] Qué opciones se ofrecen
    [module] Módulo
    [objective] Objetivo
    [source] Fuente
}
forms-in-language = { $field } ({ $language })
forms-code-hint = Aparece en el papel y en los nombres de archivo.
forms-languages-hint = El primero es el propio del formulario. Los textos de un idioma que quite se conservan.
forms-shuffle = Opciones en otro orden en la versión B de papel
forms-shuffle-hint = Quienes se sientan juntos no ven el mismo orden.
forms-shown-languages = Idiomas que se ven lado a lado
forms-missing = falta
forms-missing-count = { $count ->
    [one] falta { $count } texto
   *[other] faltan { $count } textos
}

## Observaciones

forms-remarks = Observaciones
forms-remarks-count = { $count ->
    [one] { $count } cosa merece una mirada.
   *[other] { $count } cosas merecen una mirada.
}
forms-remarks-stop = { $count ->
    [one] { $count } debe corregirse antes de poder usar el formulario.
   *[other] { $count } deben corregirse antes de poder usar el formulario.
}
form-remark-no-questions = El formulario aún no pregunta nada. Añada una pregunta.
form-remark-no-label = Esta pregunta aún no tiene texto.
form-remark-not-asked = Las preguntas del tipo «{ $word }» no se hacen aquí. Esta se conserva para cuando se vuelva a exportar el formulario.
form-remark-no-list = No hay opciones entre las que elegir. Escriba algunas o tome la lista de otra pregunta.
form-remark-few-choices = Hay menos de dos opciones.
form-remark-no-scale = La escala necesita un punto más bajo y uno más alto.
form-remark-expression-syntax = Una condición no se entiende en «{ $word }». Mientras tanto se da por cumplida.
form-remark-expression-function = Una condición usa «{ $word }», que aquí no se conoce. Se da por cumplida.
form-remark-expression-too-long = Una condición es demasiado larga: «{ $word }»… Se da por cumplida.
form-remark-unknown-question = Una condición trata de la pregunta «{ $word }», que no está en el formulario.
form-remark-no-right-answer = Ninguna opción está marcada como correcta.

## Lista de preguntas

forms-outline = Preguntas y secciones
forms-details = Detalles de la pregunta elegida
forms-numbered = { $number }. { $title }
forms-no-questions = Aún no hay preguntas
forms-no-questions-text = Añada la primera; Ctrl+Intro añade la siguiente mientras escribe.
forms-add-question = Añadir una pregunta
forms-add-section = Añadir una sección
forms-no-label = { $name }, sin texto
forms-moved = Ahora en el lugar { $place } de { $count }
forms-key = { $act ->
   *[go] Ir de pregunta en pregunta
    [edit] Escribir la pregunta
    [add] Añadir una pregunta
    [move] Mover la pregunta
    [duplicate] Duplicar la pregunta
    [remove] Quitar la pregunta
    [back] Volver a la lista de preguntas
}

## Detalles

forms-required = Respuesta obligatoria
forms-add-hint = Añadir una ayuda
forms-no-section = Ninguna
forms-answer-hint = { $kind ->
   *[text] Las mayúsculas y las tildes no cuentan.
    [number] Solo el número.
    [date] Como año-mes-día.
    [rank] Los nombres con que se guardan las opciones, en el orden correcto, separados por espacios.
}
forms-fold = { $fold ->
   *[skip] Se pregunta cuando
    [limits] Condición de la respuesta
    [about] A qué pertenece
    [files] Nombre en archivos
}
forms-name-hint = Las respuestas de todas las versiones y los archivos exportados la conocen por este nombre. Cámbielo solo antes del primer uso.
forms-constraint-hint = El punto representa la respuesta, por ejemplo { $example }
forms-no-module = Ninguno
forms-module = { $code }. { $title }
forms-points-hint = Vacío cuenta como 1
forms-source-hint = Dónde se puede leer la respuesta correcta.
forms-range = Puntos de la escala
forms-range-field = { $field ->
   *[start] De
    [end] A
    [step] Paso
}
forms-range-points = Puntos
forms-matrix = Preguntas como filas de una tabla
forms-matrix-hint = Comparten una lista de opciones, que aparece una sola vez encima de la tabla.

## Opciones

forms-choices = Opciones
forms-choice = Opción { $number } ({ $language })
forms-choice-acts = Qué hacer con la opción { $number }
forms-choice-right = La opción { $number } es correcta
forms-choice-names = { $test ->
    [yes] Nombres y puntos
   *[no] Nombres en archivos
}
forms-add-choice = Añadir una opción
forms-outside = Fuera de la escala
forms-scale = Una escala, de menos a más
forms-scale-hint = Cuenta como 1, 2, 3… en las medias. Una opción como «no corresponde» puede quedar fuera.
forms-list = { $choices } ({ $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
})
forms-list-take = Otra lista
forms-list-new = Una lista nueva para esta pregunta
forms-list-own = Darle una lista propia
forms-list-shared = { $count ->
    [one] Compartida con { $count } pregunta más; un cambio aquí vale para las dos.
   *[other] Compartida con { $count } preguntas más; un cambio aquí vale para todas.
}

## Condiciones

forms-skip-always = siempre
forms-skip-add = Añadir una condición
forms-skip-first = Una condición necesita una pregunta que vaya antes.
forms-skip-text = Como expresión
forms-skip-hint = Una expresión de XLSForm, por ejemplo {"${age} >= 18"}
forms-skip-written = Dice más de lo que caben los campos; queda como está escrita.
forms-skip-joined = Se pregunta cuando
forms-skip-join = { $join ->
   *[and] se cumplen todas estas condiciones
    [or] se cumple una de estas condiciones
}
forms-skip-rule = Condición { $number }
forms-skip-remove = Quitar la condición { $number }
forms-skip-part = { $part ->
   *[question] Pregunta
    [sign] Comparación
    [value] Respuesta
}
forms-skip-choose = Elija una respuesta
forms-skip-sign = { $sign ->
   *[is] { $kind ->
        [several] incluye
       *[single] es
    }
    [is-not] { $kind ->
        [several] no incluye
       *[single] no es
    }
    [one-of] { $kind ->
        [several] incluye alguna de
       *[single] es una de
    }
    [least] es al menos
    [most] es como máximo
    [more] es más de
    [less] es menos de
    [answered] tiene respuesta
    [unanswered] no tiene respuesta
}

## Traducción

forms-translation-only = Solo lo que falta
forms-translation-done = No falta nada.
forms-translation-where = Texto
forms-translation-empty = Por ahora, un solo idioma
forms-translation-empty-text = Dé otro idioma al formulario en «El formulario mismo»; sus textos se escriben entonces aquí, lado a lado.
forms-text-kind = { $kind ->
   *[title] Título
    [intro] Apertura
    [thanks] Cierre
    [section] Encabezado
    [label] { $number ->
        [0] Texto para leer
       *[other] Pregunta { $number }
    }
    [hint] Ayuda
    [message] Mensaje
    [choice] Opción
}

## Prueba

forms-try = Probarlo
forms-try-text = El formulario como lo ve quien lo responde. No se guarda nada.
forms-try-language = Idioma de la prueba
forms-try-again = Empezar de nuevo

## De qué se componen los formularios

form-kind-test = Prueba de conocimientos
form-kind-daily = Pulso del día
form-kind-end = Evaluación final
form-kind-session = Opinión sobre una sesión
form-kind-follow-up = Seguimiento
form-kind-registration = Necesidades y expectativas
form-kind-about-test = Antes y después: lo que se aprendió.
form-kind-about-daily = Unas pocas preguntas al final de cada día.
form-kind-about-end = Al final del taller: lo que se dice de él.
form-kind-about-session = Justo después de una sesión, sobre esa sesión.
form-kind-about-follow-up = Meses después: lo que se puso en práctica.
form-kind-about-registration = Se pregunta antes: quién viene y con qué deseos.

form-identity-anonymous = Anónimo
form-identity-code = Con un código
form-identity-named = Con nombre
form-identity-about-anonymous = No se distingue a nadie, y ningún formulario puede emparejarse con otro.
form-identity-about-code = Una tarjeta numerada, o un código que cada persona inventa, empareja el antes y el después sin nombres.
form-identity-about-named = Cada respuesta pertenece a un participante, y usted ve cuáles faltan aún.

form-question-kind-select-one = Una opción
form-question-kind-select-multiple = Varias opciones
form-question-kind-rank = Ordenación
form-question-kind-range = Escala de números
form-question-kind-integer = Número entero
form-question-kind-decimal = Número
form-question-kind-text = Texto libre
form-question-kind-date = Fecha
form-question-kind-note = Texto para leer
form-question-kind-other = No se hace aquí

## What deserves a look in answers

form-problem-required = Esta pregunta debería tener respuesta.
form-problem-constraint = Esta respuesta no cumple la regla de la pregunta.
form-problem-not-to-be-asked = Según las demás respuestas, esta pregunta no correspondía.
