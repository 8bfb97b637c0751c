### Personas que quizá figuran dos veces en el registro, y la ficha de una persona.

twins-title = Posibles duplicados
twins-text = Dos fichas que quizá sean de la misma persona. Compárelas, elija lo correcto y júntelas. No se pierde nada: quedan los talleres, la asistencia, las respuestas y los certificados de ambas.
twins-list = Pares, los más probables primero
twins-none-title = Nadie parece figurar dos veces
twins-none-text = Las fichas se comparan por el nombre, en cualquier escritura y orden, el correo, el teléfono, la fecha de nacimiento y la organización.
twins-looking = Comparando personas
twins-count = { $count ->
    [one] { $count } par por revisar
   *[other] { $count } pares por revisar
}
twins-likeness = { $level ->
    [likely] muy probablemente una sola persona
   *[possible] quizá una sola persona
}
twins-reason = { $code ->
    [same-name] Mismo nombre
    [same-name-other-order] Mismo nombre en otro orden
    [name-in-other-script] Mismo nombre en otra escritura
    [name-spelling] Nombre escrito casi igual
    [name-part] Un nombre es parte del otro
    [name-initial] Una inicial en lugar de un nombre
    [name-part-differs] Parte de los nombres difiere
    [other-name] Nombres distintos
    [office-email] Correo de una oficina
    [birth-date-near] Fechas de nacimiento casi iguales
    [same-place] Mismo lugar
    [same-email] Mismo correo
    [same-email-user] Mismo usuario de correo en otro proveedor
    [same-phone] Mismo teléfono
    [same-birth-date] Misma fecha de nacimiento
    [same-organisation] Misma organización
    [same-country] Mismo país
    [other-birth-date] Fechas de nacimiento distintas
    [other-sex] Sexo distinto
    [other-email] Correos distintos
    [other-country] Países distintos
    [common-name] Nombre frecuente
   *[other] Otra cosa
}
twins-reason-against = { $reason }, lo que habla en contra
twins-field = { $field ->
    [family_name] Apellidos
    [given_name] Nombre de pila
    [patronymic] Patronímico
    [native_name] Nombre en su escritura
    [called_name] Nombre de uso
    [said_name] Se dice
    [title] Tratamiento
    [sex] Sexo
    [birth_date] Fecha de nacimiento
    [email] Correo
    [phone] Teléfono
    [organisation] Organización
    [country] País
    [workshops] Talleres
    [latest] Último taller
   *[name] Nombre
}
twins-take = { $field }: tomar «{ $value }»
twins-nothing = –
twins-keep = Queda
twins-first = Primera ficha
twins-second = Segunda ficha
twins-merge = Una persona: juntar
twins-apart = Dos personas
twins-later = Par siguiente
twins-merged = Ahora es una sola ficha: { $name }
twins-kept-apart = Dos personas: { $one } y { $other }
twins-open = Abrir la ficha de { $name }
twins-same-workshop = Ambas estuvieron en el mismo taller: su asistencia y sus respuestas se juntan.
twins-names = { $one } y { $other }
twins-which = Qué ficha queda
twins-remains = { $record }: queda
twins-differs = difiere
twins-stopped-title = Se detuvo la comparación
twins-stopped-text = Cada persona se compara con todas las demás. Con mucha gente tarda unos segundos.
twins-look = Comparar personas
twins-shown = { $count ->
    [one] El más probable se muestra primero.
   *[other] Se muestran los { $count } más probables.
}
twins-back = Volver
twins-by-hand = Nada las acerca: usted eligió estas dos fichas.
twins-lost = Un nombre, un correo o un teléfono que no se elija queda en «también conocida como».
twins-facts = Las dos fichas
