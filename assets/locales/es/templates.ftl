### Plantillas de planes y copias de talleres.

templates-title = Plantillas
templates-hint = La plantilla se añade a los días de este taller, después de lo que ya hay. Un solo paso de deshacer la quita.
templates-size = { $days ->
    [one] { $days } día
   *[other] { $days } días
}, { $blocks ->
    [one] { $blocks } sesión
   *[other] { $blocks } sesiones
}
templates-applied = «{ $name }» añadida al plan
templates-saved = «{ $name }» guardada como plantilla
templates-removed = Plantilla «{ $name }» quitada
templates-remove = Quitar la plantilla «{ $name }»
templates-keep = Guardar este plan como plantilla
templates-keep-hint = Sin fechas y sin nombres de personas
templates-keep-act = Guardar
templates-copy = Copiar el taller con nuevas fechas
templates-copy-hint = Se copian los datos, los objetivos, el plan y los firmantes; no las personas, la asistencia ni los certificados.
templates-copy-act = Copiar
templates-copied = «{ $title }» copiado
