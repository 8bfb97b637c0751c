### Contenido del manual

help-contents = Contenido del manual
help-here = Ayuda sobre esta pantalla
