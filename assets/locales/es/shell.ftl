### La ventana misma: el marco, la paleta y las piezas de las que se compone cada página.

## Lugares

shell-area = { $area ->
    [curriculum] Currículo
    [forms] Formularios
    [people] Personas
    [settings] Ajustes
    [help] Ayuda
   *[workshops] Talleres
}
shell-areas = Secciones
shell-home = Flipchart: página de inicio
shell-go-to = Ir a { $area }
shell-skip = Ir al contenido

## Paleta y teclas

shell-find = Buscar
shell-palette = Buscar en todo
shell-palette-hint = Un taller, una persona, una orden
shell-commands = Órdenes
shell-keys = Teclas de esta pantalla
shell-keys-scope = { $scope ->
    [dialog] En este cuadro
    [page] En esta página
   *[app] En todas partes
}

## Claridad e idioma

shell-theme-label = Claro u oscuro
shell-theme = { $theme ->
    [light] Claro
    [dark] Oscuro
   *[system] Como el sistema
}
shell-language-label = Idioma

## Mensajes

shell-messages = Mensajes
shell-undone = Deshecho: { $act }
shell-redone = Rehecho: { $act }
shell-fault = Esta pantalla se ha detenido por un fallo de Flipchart. Lo que había escrito está guardado: vaya a otra página y vuelva.

## Campos

shell-nothing-found = No hay resultados para «{ $query }»
shell-number-unclear = «{ $value }» no es un número
shell-number-range = Escriba un número de { $min } a { $max }
shell-number-least = Escriba un número a partir de { $min }
shell-number-most = Escriba un número hasta { $max }
shell-remove-tag = Quitar { $tag }
shell-date-placeholder = p. ej., 14 mar
shell-date-unclear = «{ $value }» no es una fecha. Escriba 14/3, 14 de marzo o 2017-03-14
shell-date-before = Aquí la primera fecha posible es el { $date }
shell-date-after = Aquí la última fecha posible es el { $date }
shell-calendar = Calendario
shell-calendar-open = Abrir el calendario
shell-month-before = Mes anterior
shell-month-after = Mes siguiente

## Trabajos largos

shell-progress = { $done } de { $total }
shell-progress-open = { $done } hasta ahora

## Tablas

shell-grid-filter = Escriba para filtrar
shell-grid-filter-in = Filtrar: { $table }
shell-grid-found = { $found } de { $total }
shell-grid-marked = { $marked ->
    [one] { $marked } de { $total } marcada
   *[other] { $marked } de { $total } marcadas
}
shell-mark = Marcar
shell-marked = Marcada
shell-not-marked = Sin marcar
shell-grid-key-move = Pasar de una celda a otra
shell-grid-key-edit = Editar o abrir
shell-grid-key-filter = Filtrar

## Páginas tal como se imprimirán

shell-pdf-page = Página { $page } de { $pages }
shell-pdf-next = Página siguiente
shell-pdf-previous = Página anterior
shell-pdf-zoom-in = Ampliar
shell-pdf-zoom-out = Reducir
shell-pdf-fit = Ajustar a la ventana
shell-pdf-failed = No se pudo dibujar la vista previa. El archivo sí se puede exportar y abrir.

## Un portátil que circula

shell-hand-key = Su clave
shell-hand-key-text = Cuatro cifras a su elección. Solo con ellas se vuelve a Flipchart: recuérdelas.
shell-hand-start = Empezar
shell-hand-facilitator = Facilitación
shell-hand-leave = Volver a Flipchart
shell-hand-wrong-key = { $count ->
    [one] Esa no es la clave.
   *[other] Esa no es la clave ({ $count } intentos).
}
shell-hand-stay = Devolver el portátil
# What stands on a key of the keyboard.
shell-key = { $key ->
   *[Ctrl] Ctrl
    [Alt] Alt
    [Shift] Mayús
    [Enter] Intro
    [Escape] Esc
    [Space] Espacio
    [Delete] Supr
    [Backspace] Retroceso
    [Insert] Insert
    [PageUp] RePág
    [PageDown] AvPág
}
