results-name = Resultados
results-responses = { $n } respuestas de { $of }
results-responses-paired = { $before } respuestas antes, { $after } después; { $paired } personas respondieron a ambas
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
results-n-paired = Personas que respondieron a ambas (n)
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
results-discrimination = Discriminación
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
