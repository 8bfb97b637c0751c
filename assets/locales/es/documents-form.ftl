### El formulario en papel y la hoja de recuento. Todo esto se imprime.

documents-form-file-title = Cuestionario: { $title }
documents-form-page = Página { $page } de { $pages }
documents-form-sheet = Hoja { $number }
documents-form-version = Versión { $version }
# Lo que representa el código QR, leído en voz alta.
documents-form-page-code = Código de esta página: { $code }

# Tras la imagen de una casilla marcada.
documents-form-cross = Marque la casilla con una cruz.
# Tras las imágenes de una casilla rellena y de una marcada.
documents-form-correct = ¿Se equivocó? Rellene la casilla y marque otra.
documents-form-many = Puede marcar más de una.
documents-form-rank = Escriba 1 junto a lo que va primero, 2 junto a lo que va después, y así sucesivamente.
# El asterisco sigue a cada una de esas preguntas.
documents-form-required = Por favor, no deje sin responder las preguntas señaladas con *.
# Bajo las casillas de una fecha.
documents-form-day = Día
documents-form-month = Mes
documents-form-year = Año

## Hoja de recuento

documents-form-tally = HOJA DE RECUENTO
documents-form-tally-file-title = Hoja de recuento: { $title }
documents-form-tally-how = Una raya por respuesta; la quinta cruza las cuatro anteriores. Sume a la derecha.
documents-form-tally-counted = Formularios contados
documents-form-tally-answers = Lo que se escribió
