## What a column means

import-field-name = Nombre completo
import-field-title = Tratamiento
import-field-family-name = Apellidos
import-field-given-name = Nombre de pila
import-field-patronymic = Patronímico o segundo nombre
import-field-native-name = Nombre en su propia escritura
import-field-sex = Sexo
import-field-birth-date = Fecha de nacimiento
import-field-email = Correo electrónico
import-field-phone = Teléfono
import-field-organisation = Organización
import-field-position = Cargo
import-field-country = País
import-field-language = Idioma
import-field-diet = Dieta
import-field-called-name = Nombre de uso
import-field-said-name = Cómo se dice el nombre
import-field-certificate-name = Nombre en el certificado
import-field-role = Función en el taller
import-field-number = Número de orden (no se conserva)
import-field-extra = Campo adicional
import-field-ignore = Dejar fuera

## What to look at in a row

import-note-unknown = Revise este valor: «{ $value }» ({ $code })
import-note-several-emails = Varias direcciones: se tomó la primera de «{ $value }»
import-note-more-than-an-email = De «{ $value }» solo se tomó la dirección
import-note-not-an-email = «{ $value }» no es una dirección de correo y se dejó fuera
import-note-unknown-country = Flipchart no conoce ningún país llamado «{ $value }»; se conserva el texto
import-note-country-from-organisation = País tomado de la organización: «{ $value }»
import-note-from-section = Tomado de la línea que encabeza el grupo: «{ $value }»
import-note-from-merged-cell = Tomado de una celda combinada: «{ $value }»
import-note-ditto = «{ $value }» se leyó como igual que en la fila anterior
import-note-cell-error = La hoja de cálculo muestra aquí un error: { $value }
import-note-formula-without-value = El archivo no contiene el resultado de esta fórmula; el valor queda vacío
import-note-control-removed = Se quitaron caracteres invisibles: «{ $value }»
import-note-broken-character = Un carácter no se pudo leer: «{ $value }». Pruebe otra codificación
import-note-hidden-row = Esta fila está oculta en el archivo
import-note-left-out = En esta fila: «{ $value }»
import-note-unknown-sex = «{ $value }» no indica un sexo que Flipchart conozca; queda abierto
import-note-ambiguous-sex = «{ $value }» puede ser mujer u hombre en esta lista; queda abierto
import-note-ambiguous-date = «{ $value }» puede leerse de varias maneras; compruebe la fecha
import-note-date-from-number = La fecha estaba en el archivo como el número { $value }; compruébela
import-note-not-a-date = «{ $value }» no es una fecha y se dejó fuera
import-note-year-only = «{ $value }» es solo un año; la fecha de nacimiento queda abierta
import-note-phone-was-number = El archivo guarda este teléfono como el número { $value }: pueden faltar ceros o el signo más
import-note-not-a-phone = «{ $value }» no parece un número de teléfono; se conserva tal cual
import-note-unknown-language = Flipchart no conoce ningún idioma llamado «{ $value }»; queda abierto
import-note-unknown-role = Flipchart no conoce la función «{ $value }»; la persona entra como participante
import-note-several-people = Varias personas en una celda: «{ $value }». Dé a cada una su propia fila
import-note-comma-name = «{ $value }» estaba escrito con los apellidos delante
import-note-single-name = Un solo nombre: «{ $value }»
import-note-names-swapped = Puede que el nombre y los apellidos estén intercambiados: «{ $value }»
import-note-odd-name = «{ $value }» no parece ser solo un nombre; se conserva tal como está escrito
import-note-capitals = «{ $value }» está en mayúsculas y así se conserva, salvo que elija la escritura normal
import-note-alone-in-row = En la fila no hay nada más que «{ $value }»: puede ser el encabezado de un grupo
import-note-name-beside = Hay otro nombre al lado: «{ $value }». Puede que el archivo contenga dos listas, una junto a otra
import-note-country-spelling = «{ $value }» se leyó como el país al que más se parece
import-note-phone-lost-digits = El archivo ha perdido cifras de este teléfono: «{ $value }»
import-note-garbled = «{ $value }» se leyó con una codificación equivocada antes de llegar a este archivo
import-note-several-countries = Varios países: se tomó el primero de «{ $value }»
import-note-several-languages = Varios idiomas: se tomó el primero de «{ $value }»

## Why a row adds nobody

import-skip-unknown = Esta fila no añade a nadie ({ $code })
import-skip-empty = No hay ninguna persona en esta fila
import-skip-no-name = No hay ningún nombre en esta fila
import-skip-repeated-header = Los encabezados otra vez
import-skip-section-row = Una línea que encabeza un grupo, no una persona
import-skip-total-row = Un total, no una persona
import-skip-footer = Una nota debajo de la lista
import-skip-second-header = Los encabezados de otra lista
import-skip-other-table = Parte de una tabla que no es una lista de personas
import-skip-by-hand = Excluida a mano
import-skip-left-out = Excluida por usted
import-skip-said-new = Entra como una persona nueva, según decidió
import-skip-known-person = Entra como una persona que conoce de otros talleres
import-skip-already-there = Ya está en este taller, sin nada nuevo
import-skip-repeated-in-file = La misma persona aparece más arriba en este archivo

## Verdicts

import-verdict-added = Nuevo
import-verdict-updated = Actualizado
import-verdict-duplicate = Ya está
import-verdict-skipped = Sin persona

## The dialog

import-title = Importar una lista de personas
import-drop-hint = Suelte aquí una lista: Excel, LibreOffice o texto
import-drop-now = Suelte para leer la lista
import-paste = Pegar una lista
import-paste-hint = Copie las filas en su hoja de cálculo o correo y péguelas aquí
import-choose-file = Elegir un archivo
import-another-file = Otro archivo
import-reading = Leyendo { $file }
import-sheet = Hoja
import-sheet-hidden = { $sheet } (oculta)
import-header-row = Fila de los encabezados
import-no-header-row = Sin encabezados
import-column = Columna
import-column-means = Esta columna es
import-column-hidden = Oculta en el archivo
import-column-untitled = Columna { $letter }
import-doubtful = Compruébelo
import-keep-as-extra = Conservar como campo adicional
import-leave-out = Dejar fuera
import-sensitive = Sensible: mostrar solo cuando se pida
import-encoding = Codificación
import-delimiter = Entre las columnas
import-delimiter-comma = Coma
import-delimiter-semicolon = Punto y coma
import-delimiter-tab = Tabulador
import-delimiter-bar = Barra vertical
import-row = Fila
import-verdict = Resultado
import-notes = Por revisar
import-notes-count = { $count ->
    [one] { $count } cosa por revisar
   *[other] { $count } cosas por revisar
}
import-changes = Era «{ $old }», pasa a ser «{ $new }»
import-all-rows = Todas las filas
import-only-doubtful = Solo las filas por revisar
import-confirm = { $count ->
    [0] Nada que importar
    [one] Importar { $count } persona
   *[other] Importar { $count } personas
}
import-added-count = { $count ->
    [one] { $count } nueva
   *[other] { $count } nuevas
}
import-updated-count = { $count ->
    [one] { $count } actualizada
   *[other] { $count } actualizadas
}
import-duplicate-count = { $count ->
    [one] { $count } que ya estaba
   *[other] { $count } que ya estaban
}
import-skipped-count = { $count ->
    [one] { $count } fila sin persona
   *[other] { $count } filas sin persona
}
import-summary = Personas nuevas: { $added }. Actualizadas: { $updated }. Ya estaban: { $duplicate }. Filas sin persona: { $skipped }.
import-done = { $count ->
    [0] La lista no trajo nada nuevo
    [one] { $count } persona importada
   *[other] { $count } personas importadas
}
import-undo-hint = Toda la importación es un solo paso: deshacer la retira
import-nothing-lost = Se da cuenta de cada fila y de cada columna; nada se descarta sin que usted lo decida.
import-nothing-changed = No se ha cambiado nada.

## Filas abiertas para corregirlas

import-open-row = Fila { $row }
import-open-reading = Leyendo la fila
import-cells = Lo que dice la fila
import-cell-was = En el archivo: «{ $text }»
import-cell-was-empty = Vacío en el archivo
import-cell-back = Como en el archivo
import-offer = Escribir «{ $text }»
import-offer-all = { $count ->
    [one] Aceptar { $count } sugerencia de este tipo
   *[other] Aceptar las { $count } sugerencias de este tipo
}
import-offers-capitals = { $count ->
    [one] { $count } nombre está en mayúsculas y así se queda.
   *[other] { $count } nombres están en mayúsculas y así se quedan.
}
import-offers-capitals-take = Escribirlos de forma normal
import-offers-taken = { $count ->
    [one] { $count } celda corregida
   *[other] { $count } celdas corregidas
}
import-change-choice = Lo que cambia la lista. Desmarque lo que deba quedar como está guardado.

## Quién es una fila

import-who = Esta fila es
import-who-new = Una persona nueva
import-who-here = { $name }, que está en este taller
import-who-earlier = La misma persona que en una fila anterior
import-who-known = { $level ->
    [likely] { $name }, muy probablemente
   *[possible] { $name }, quizá
}
import-who-out = Nadie: dejar fuera la fila
import-who-workshops = { $count ->
    [one] { $count } taller
   *[other] { $count } talleres
}
import-known-perhaps = { $level ->
    [likely] Muy probablemente { $name }, a quien conoce de otro taller
   *[possible] Quizá { $name }, a quien conoce de otro taller
}
import-known-likely = { $count ->
    [one] { $count } fila es muy probablemente una persona que conoce de otros talleres.
   *[other] { $count } filas son muy probablemente personas que conoce de otros talleres.
}
import-known-take = { $count ->
    [one] Tomarla por esa persona
   *[other] Tomarlas por esas personas
}
import-known-taken = { $count ->
    [one] { $count } fila entra como una persona conocida
   *[other] { $count } filas entran como personas conocidas
}
import-filter = { $filter ->
    [doubtful] Por revisar
    [added] Nuevos
    [updated] Cambiados
    [known] Conocidos de otros talleres
    [skipped] Sin persona
   *[all] Todas las filas
}

## Columnas guardadas de un remitente, y varias hojas

import-mapping-read-as = Leído como «{ $name }»
import-mapping-kept = Columnas que guardó
import-mapping-use = Leer como «{ $name }»
import-mapping-not = No hacerlo
import-mapping-forget = Olvidar «{ $name }»
import-mapping-forgotten = «{ $name }» está olvidado
import-mapping-remember = Recordar estas columnas como
import-mapping-not-remembered = No se recuerda
import-sheet-rows = { $count ->
    [one] { $sheet } ({ $count } fila)
   *[other] { $sheet } ({ $count } filas)
}
import-sheet-no-list = { $sheet } (sin lista de personas)
import-sheets-alike = { $count ->
    [one] { $count } hoja de este archivo tiene los mismos encabezados. Impórtelas una tras otra.
   *[other] { $count } hojas de este archivo tienen los mismos encabezados. Impórtelas una tras otra.
}

## Left without an import

import-left = «{ $file }» no se importó
import-left-back = Continuar
