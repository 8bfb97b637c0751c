### Los papeles y archivos del plan.

papers-agenda = Programa
papers-running-order = Guion de facilitación
papers-materials = Materiales
papers-sessions = Fichas de sesión
papers-day = Día { $number }
papers-zone = Todas las horas: { $zone }
papers-minutes = { $minutes } min
papers-instructions = Qué hacer
papers-background = Para informarse
papers-notes = Notas para la facilitación
papers-handouts = Documentos para repartir
papers-objectives = Objetivos
papers-nothing-to-bring = Nada que llevar.
papers-what-was-said = Lo que se dijo y se decidió
papers-file-title = { $paper }: { $title }
papers-date = Fecha
papers-time = Hora
papers-end = Fin
papers-length = Minutos
papers-session = Sesión
papers-method = Método
papers-who = Quién
papers-room = Sala
papers-page-word = Página

## En la pantalla

papers-paper = { $paper ->
   *[participants] Programa para participantes
    [facilitators] Guion para facilitar
    [materials] Lista de materiales
    [sessions] Fichas de sesión
}
papers-hint = { $paper ->
   *[participants] Horas, títulos, ponentes, salas
    [facilitators] Con instrucciones, notas y materiales
    [materials] Qué llevar, día por día, para marcar
    [sessions] Una página por sesión, con espacio para escribir
}
papers-kinds = Qué imprimir
papers-back = Volver al plan
papers-language = Idioma
papers-language-workshop = { $language } (como el taller)
papers-second = Segundo idioma en la página
papers-second-none = Ninguno
papers-days = Días
papers-all-days = Todos los días
papers-pages-label = Páginas
papers-pages = { $pages ->
   *[daily] Una página por día
    [together] Todos los días en una página
}
papers-export = Exportar PDF…
papers-other-files = Otros archivos
papers-save-title = Guardar el plan
papers-file-kind = { $format ->
   *[pdf] Documento PDF
    [docx] Documento de Word
    [xlsx] Libro de Excel
    [ics] Archivo de calendario
}
# Nombre del archivo, sin su extensión.
papers-file-name = { $paper } – { $title }
papers-form-anonymous = Sus respuestas son anónimas: nadie puede saber quién las dio.
papers-form-by-code = No se pide su nombre. Escriba su código, siempre el mismo, para poder comparar sus dos respuestas.
papers-form-named = Sus respuestas se guardan con su nombre.
papers-form-code = Su código
papers-form-name = Su nombre
