### Grupos de personas en un taller: sorteados, corregidos a mano, sorteados de nuevo.

groups-sets = Repartos
groups-new-name = Grupos { $number }
groups-group = Grupo { $number }
groups-name = Nombre de este reparto
groups-group-name = Nombre del grupo { $number }

## Drawing

groups-number-of = { $what ->
    [size] Personas por grupo
   *[count] Número de grupos
}
groups-how = Qué significa el número
groups-balance = Repartir por igual
groups-balance-hint = Lo primero cuenta más. Pulse otra vez para quitar uno.
groups-by = { $by ->
   *[sex] Sexo
    [country] País
    [institution] Institución
    [language] Idioma
    [role] Función
}
groups-who = A quién se reparte: { $roles }
groups-draw = Sortear grupos
groups-draw-again = Sortear otra vez
groups-draw-next = Grupos nuevos
groups-drawn = { $count ->
    [one] { $count } persona repartida
   *[other] { $count } personas repartidas
}
groups-nobody-again = Nadie se sienta con un vecino anterior
groups-again = { $count ->
    [one] { $count } pareja vuelve a coincidir
   *[other] { $count } parejas vuelven a coincidir
}

## A group

groups-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
groups-women = { $count ->
    [one] { $count } mujer
   *[other] { $count } mujeres
}
groups-men = { $count ->
    [one] { $count } hombre
   *[other] { $count } hombres
}
groups-countries = { $count ->
    [one] { $count } país
   *[other] { $count } países
}
groups-institutions = { $count ->
    [one] { $count } institución
   *[other] { $count } instituciones
}
groups-nobody-here = Nadie todavía
groups-pin = { $pinned ->
    [true] Dejar que { $name } se sortee de nuevo
   *[false] Dejar a { $name } aquí
}
groups-unplaced = Sin grupo
groups-unplaced-text = Llegaron más tarde o se les sacó de un grupo.
groups-place = Darles un lugar
groups-placed = { $count ->
    [one] { $count } persona ya tiene lugar
   *[other] { $count } personas ya tienen lugar
}
groups-moved = { $name }: { $group }
groups-moved-out = { $name } ya no está en ningún grupo
groups-carried = { $name } está en la mano. Elija un grupo con las flechas o el puntero; Intro deja, Esc lo deja todo como estaba.

## Together and apart

groups-rules = Juntos y separados
groups-rules-text = Vale para cada sorteo de este taller.
groups-rule-people = Personas
groups-rule-choose = Dos nombres o más
groups-rule-keep = { $kind ->
    [apart] Separar
   *[together] Mantener juntos
}
groups-rule = { $kind ->
    [apart] { $names }: separados
   *[together] { $names }: juntos
}
groups-rule-broken = { $kind ->
    [apart] Aquí no están separados: { $names }
   *[together] Aquí no están juntos: { $names }
}
groups-rule-remove = Quitar esta regla
groups-rule-none = Aún no hay reglas. Mantenga juntos a intérprete e invitado, o separe a colegas.

## The whole

groups-acts = Más sobre estos grupos
groups-copy = Copiar como texto
groups-copied = Copiado. Péguelo en un mensaje o un documento.
groups-copy-refused = El sistema no permitió copiar el texto.
groups-remove = Eliminar estos grupos
groups-removed = «{ $name }» eliminado
groups-empty-title = Aún no hay grupos
groups-empty-text = Elija cuántos y qué debe repartirse por igual. Cada sorteo evita a los vecinos de los anteriores.
groups-nobody-title = Aún no hay nadie a quien repartir
groups-nobody-text = Los grupos se forman con los participantes de este taller. Traiga primero la lista.
groups-nobody-open = Ir a la lista
groups-key-draw = Sortear
groups-key-walk = De persona en persona
groups-key-carry = Tomar a alguien, dejarlo
groups-key-move = Mover a un grupo por su número
groups-key-pin = Dejar aquí, o soltar
groups-key-out = Sacar de los grupos
groups-key-place = Dar un lugar a todos
