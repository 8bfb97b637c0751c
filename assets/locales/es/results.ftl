results-name = Resultados
results-responses = Respuestas: { $n } de { $of }
results-responses-paired = Respuestas antes: { $before }; después: { $after }; personas que respondieron todo ambas veces: { $paired }
results-before = Antes
results-after = Después
results-totals = Distribución de las puntuaciones
results-points = Puntos
results-by-question = Respuestas correctas por pregunta
results-by-module = Respuestas correctas por módulo
results-by-objective = Respuestas correctas por objetivo
results-by-person = Puntuaciones persona por persona
results-module = Módulo { $code }
results-figures = Cifras
results-figure = Indicador
results-value = Valor
results-n-paired = Personas que respondieron todo ambas veces (n)
results-mean-before = Media antes (DE)
results-mean-after = Media después (DE)
results-of-max = { $value } de { $max }
results-difference = Diferencia media (IC 95 %)
results-t = Prueba t pareada
results-t-value = t({ $df }) = { $t }, p { $p }
results-wilcoxon = Prueba de rangos con signo de Wilcoxon ({ $method ->
    [exact] exacta
   *[other] aproximación normal
 })
results-wilcoxon-value = W = { $w }, p { $p }
results-p-equals = = { $p }
results-p-below = < { $p }
results-dz = Tamaño del efecto (dz de Cohen)
results-gain = Ganancia normalizada del grupo
results-changes = Mejoraron / igual / empeoraron
results-alpha = Fiabilidad de la prueba (alfa, IC 95 %)
results-alpha-ratings = Coherencia de las valoraciones (alfa, n)
results-interval = { $value } ({ $low } a { $high })
results-question = Pregunta
results-right-before = Bien antes
results-right-after = Bien después
results-discrimination = r ítem–resto
results-upper-lower = Mitad alta − baja
results-mcnemar = p (McNemar)
results-mean = Media
results-median = Mediana
results-sd = DE
results-top2 = Dos mejores
results-least = Mínimo
results-most = Máximo
results-choice = Opción
results-count = Cantidad
results-count-share = { $count } ({ $share })
results-themes = Temas de las respuestas
results-theme = Tema
results-other-questions = Preguntas
results-alt = { $title }. { $said }
results-note-missing = Una pregunta sin respuesta no cuenta: queda fuera de las cifras de esa pregunta y, en una prueba, la persona queda fuera de los totales. Nada de lo que falta se cuenta como cero.
results-note-wilson = Líneas: intervalos del 95 % (Wilson).
results-note-anonymous = Respuestas anónimas.
results-note-hidden = Los grupos de menos de { $least } personas se cuentan, pero no se muestran sus respuestas ni las que podrían deducirse del resto.
results-back = Todos los formularios
results-export = Guardar como PDF…
results-other-files = Otros archivos
results-file-kind = { $format ->
    [xlsx] Libro: respuestas, códigos, resultados
    [csv] Respuestas en CSV
   *[other] Documento PDF
 }
results-save-title = Guardar los resultados
results-file-name = Resultados { $title }
results-language = Idioma
results-persons = Mostrar a las personas una por una (también en el archivo)
results-break-down = Por grupos
results-by = { $by ->
    [sex] Sexo
    [country] País
    [institution] Tipo de institución
    [language] Idioma
    [module] Módulo
    [facilitator] Facilitación
   *[day] Día
 }
results-not-stated = Sin indicar
results-all-together = Todas las preguntas
results-not-shown = no se muestra
results-no-groups = Las respuestas no dicen quién las dio, así que no se pueden distinguir así.
results-table-show = Ver las cifras
results-themes-open = Clasificar por temas…
results-themes-help = Las flechas mueven, las cifras asignan un tema, N crea uno.
results-theme-new = Tema nuevo
results-theme-remove = Eliminar el tema { $name }
results-theme-count = { $name }: { $count }
results-answers-label = Respuestas
results-empty = Transcriba primero las hojas o importe un archivo de respuestas; aquí se muestra lo que dicen.
results-print-title = Imprimir
results-print-back = Volver
results-print-save = Guardar como PDF…
results-print-freezes = Al guardar se fija la versión { $version }: lo que cambie después será la siguiente versión.
results-print-what = Qué
results-print-kind = { $kind ->
    [tally] Hoja de recuento
   *[form] Formulario para rellenar
 }
results-print-copies = Copias numeradas (0: una para fotocopiar)
results-print-first = Primer número
results-print-paper = Papel
results-print-type = Letra
results-print-size = { $size ->
    [large] Grande
   *[compact] Compacta
 }
results-print-order = Orden de las opciones
results-print-variant = { $variant ->
    [b] Versión B, mezclada
   *[a] Versión A
 }
results-print-codes = Imprimir un código numerado en cada copia
results-print-names = Una copia por participante, con el nombre
results-print-file-name = Formulario { $code }
results-import-title = Respuestas de un archivo
results-import-kinds = Exportaciones de KoBoToolbox, ODK o Flipchart
results-import-done = { $file }: { $added } respuestas añadidas, { $known } ya estaban, { $empty } sin respuestas.
results-import-unknown = Columnas que no corresponden a ninguna pregunta: { $columns }.
results-import-missing = Preguntas sin columna: { $questions }.
results-import-left-out = Fila { $row }: «{ $value }» no es una respuesta a { $question }. Se importó sin ella.
results-import-person = Fila { $row }: nadie llamado «{ $name }» está en este taller. Se importó sin nombre.
results-xlsform = XLSForm (.xlsx, .xls)
results-xlsform-import = Importar un XLSForm
results-xlsform-export = Guardar como XLSForm
results-xlsform-imported = { $code }: { $questions } preguntas importadas.
results-xlsform-notes = Conviene revisar
results-by-none = Elija el criterio…
results-answers-more = Ver las otras { $count }
