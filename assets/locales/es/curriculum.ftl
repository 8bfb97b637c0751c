### El currículo: módulos, glosario, documentos.

curriculum-title = Currículo
curriculum-parts = Partes del currículo
curriculum-find = Buscar en el currículo
curriculum-more = Más
curriculum-files = Archivos de currículo
curriculum-import = Importar un currículo…
curriculum-export = Exportar todo…
curriculum-export-one = Exportar este módulo…
curriculum-exported = Escrito: { FILE($path) }
curriculum-load = Cargar el currículo MECC
curriculum-imported = Currículo importado
curriculum-counts = Añadidos: { $added }. Sustituidos: { $updated }. Ya iguales: { $unchanged }.
curriculum-left-out = Omitidos
curriculum-empty = El currículo está vacío
curriculum-empty-text = Aquí están los módulos y sus actividades, de los que se sirve cada taller. Con Flipchart vienen siete módulos sobre migración, medio ambiente y cambio climático.
curriculum-add-module = Añadir un módulo
curriculum-new-module = Nuevo módulo
curriculum-remove-module = Quitar este módulo
curriculum-removed = «{ $title }» quitado
curriculum-missing = falta
curriculum-next-missing = Siguiente texto que falta
curriculum-objectives = Objetivos
curriculum-objective = Objetivo { $number }
curriculum-new-objective = Nuevo objetivo
curriculum-add-objective = Añadir un objetivo
curriculum-activities = Actividades
curriculum-add-activity = Añadir una actividad
curriculum-new-activity = Nueva actividad
curriculum-remove-activity = Quitar esta actividad
curriculum-minutes = { $minutes } min
curriculum-up = Subir «{ $title }»
curriculum-down = Bajar «{ $title }»
curriculum-serves = Objetivos a los que sirve
curriculum-materials-hint = Un elemento por línea
curriculum-handouts = Documentos para repartir
curriculum-handout-add = Adjuntar un archivo…
curriculum-handout-files = Todos los archivos
curriculum-handout-remove = Quitar { $name }
curriculum-kilobytes = { NUMBER($size) } KB
curriculum-terms-used = Términos del glosario
curriculum-filter = Filtrar por término
curriculum-add-term = Añadir un término
curriculum-new-term = Nuevo término
curriculum-terms-empty = Aún no hay términos
curriculum-add-document = Añadir un documento
curriculum-new-document = Nuevo documento
curriculum-documents-empty = Aún no hay documentos clave
curriculum-copy-link = Copiar el enlace
curriculum-link-copied = Enlace copiado

curriculum-part = { $part ->
   *[modules] Módulos
    [glossary] Glosario
    [documents] Documentos clave
}
curriculum-field = { $field ->
   *[code] Código
    [title] Título
    [summary] Resumen
    [audience] Destinatarios
    [category] Método
    [minutes] Minutos
    [group] Personas por grupo
    [instructions] Instrucciones
    [background] Para informarse
    [materials] Materiales
    [term] Término
    [definition] Definición
    [source] Fuente
    [author] Autor
    [year] Año
    [language] Idioma
    [link] Enlace
}
curriculum-language = { $place ->
   *[first] Primer idioma
    [second] Segundo idioma
}
curriculum-found = { $kind ->
   *[module] Módulo { $code }
    [activity] Actividad, módulo { $code }
    [term] Término
    [document] Documento
}
curriculum-size = { $count ->
    [one] { $count } actividad
   *[other] { $count } actividades
}, { $minutes } min
curriculum-missing-count = { $count ->
    [one] falta { $count } texto
   *[other] faltan { $count } textos
}
curriculum-loaded = { $count ->
    [0] El currículo ya estaba
    [one] { $count } elemento añadido
   *[other] { $count } elementos añadidos
}
