### Credenciales que se leen en la puerta, en cualquier pantalla.

badges-problem = No se anotó
badges-slot = { common-weekday } { $day }, { $part ->
   *[am] mañana
    [pm] tarde
    [day] día entero
    [session] { $title }
}
badges-marked = { $mark ->
    [already] Ya estaba anotado · { $slot }
    [late] Llegó tarde · { $slot }
   *[present] Presente · { $slot }
}
badges-which = Dos personas tienen este código. ¿Quién es?
