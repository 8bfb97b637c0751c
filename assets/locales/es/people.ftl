### Las personas de un taller, la importación de listas donde import.ftl no tiene palabras, y todo el mundo, de todos los talleres.

## La tabla

people-table = Personas de este taller
# Encabezados de las columnas y nombres de los campos.
people-column = { $column ->
    [number] N.º
    [title] Tratamiento
    [sex] Sexo
    [organisation] Organización
    [position] Cargo
    [country] País
    [email] Correo
    [phone] Teléfono
    [role] Función
    [language] Idioma
    [certificate_name] Nombre en el certificado
    [said_name] Se dice
    [proofed] Revisado
    [full_name] Nombre completo
    [family_name] Apellidos
    [given_name] Nombre de pila
    [patronymic] Patronímico
    [native_name] Nombre en su escritura
    [called_name] Nombre de trato
    [birth_date] Fecha de nacimiento
    [diet] Dieta
    [age] Edad
    [attendance] Asistencia
    [certificate] Certificado
   *[name] Nombre
}
# Cuántas hay con una función, como elemento de una enumeración.
people-count-role = { $role ->
    [facilitator] { $count ->
        [one] { $count } facilitador o facilitadora
       *[other] { $count } facilitadores y facilitadoras
    }
    [speaker] { $count ->
        [one] { $count } ponente
       *[other] { $count } ponentes
    }
    [moderator] { $count ->
        [one] { $count } moderador o moderadora
       *[other] { $count } moderadores y moderadoras
    }
    [interpreter] { $count ->
        [one] { $count } intérprete
       *[other] { $count } intérpretes
    }
    [organiser] { $count ->
        [one] { $count } organizador u organizadora
       *[other] { $count } organizadores y organizadoras
    }
    [observer] { $count ->
        [one] { $count } observador u observadora
       *[other] { $count } observadores y observadoras
    }
   *[participant] { $count ->
        [one] { $count } participante
       *[other] { $count } participantes
    }
}
people-columns = Columnas
people-columns-more = { $count ->
    [one] Columnas, { $count } más de la lista
   *[other] Columnas, { $count } más de la lista
}
people-columns-usual = Columnas habituales
people-sensitive-show = Mostrar las columnas sensibles
people-sensitive-hide = Ocultar las columnas sensibles

## Añadir y quitar

people-add = Añadir una persona
people-add-name = Nombre de la nueva persona
people-add-hint = Intro añade y espera el nombre siguiente. Tab añade y pasa a los detalles.
people-added = { $name } está en la lista.
people-removed = { $count ->
    [one] { $count } persona quitada del taller
   *[other] { $count } personas quitadas del taller
}
people-key-remove = Quitar las personas marcadas, o esta
people-key-mark = Marcar
people-key-paste = Importar las filas copiadas

## El orden y la salida de la lista

people-order = Orden
people-order-by = { $order ->
    [name] Por nombre
    [delegation] Por delegación
   *[list] Como en la lista (protocolo)
}
people-order-moved = { $name } ocupa ahora el lugar { $place }.
people-key-up = Subir en la lista
people-key-down = Bajar en la lista
people-out = Exportar
people-out-as = { $kind ->
    [csv] Lista para cualquier programa (.csv)
    [vcf] Tarjetas de contacto (.vcf)
    [anonymous] Lista sin nombres (.xlsx)
   *[xlsx] Lista para Excel (.xlsx)
}
people-out-file = { $kind ->
    [anonymous] { $code } personas sin nombres
   *[other] { $code } personas
}

## Todavía nadie

people-empty-title = Todavía no hay nadie en este taller
people-empty-text = Traiga la lista tal como está: un archivo de Excel, LibreOffice o texto. Suéltela aquí, o copie sus filas y péguelas. Verá qué pasa con cada fila antes de que se guarde nada.

## Importar una lista

people-import = Importar una lista
people-import-kind = Listas de personas
people-import-pasted = Lista pegada
people-import-row = Fila { $row }
people-import-rows = Filas { $first } y { $last }
people-import-columns = Qué significan las columnas
people-import-means = Significado de «{ $heading }»
people-import-family-bold = Nombre (apellidos en negrita)
people-import-kept = Se conserva en campos adicionales: { $list }.
people-import-left-out = Se deja fuera: { $list }.
people-import-sensitive = Sensible
people-import-importing = { $count ->
    [one] Importando { $count } persona
   *[other] Importando { $count } personas
}
people-import-changed = { $field }: «{ $old }» → «{ $new }»
people-import-filled = { $field }: «{ $new }», vacío hasta ahora
people-import-note = { $field }: { $note }
people-import-show = Filas que se muestran
people-import-nothing-here = No hay filas así en esta lista.
people-import-last = Informe de la importación
people-import-was = Qué pasó con «{ $file }»
people-import-failed = Esta lista no se pudo leer
people-import-held = Lo que decidió sobre «{ $file }» se conserva. Impórtela o cancele primero; después elija la siguiente lista.

## Todo el mundo, de todos los talleres

people-registry-search = Buscar a una persona
people-registry-hint = Nombre en cualquier escritura, correo o teléfono
people-registry-table = Todo el mundo
people-registry-workshops = Talleres
people-registry-mark = Marcar a { $name }
people-registry-mark-key = Marcar para comparar
people-registry-marked = { $count ->
    [one] { $count } persona marcada; marque otra para comparar.
   *[other] { $count } personas marcadas
}
people-registry-marked-many = Se comparan dos personas a la vez.
people-registry-compare = Comparar…
people-registry-unmark = Quitar las marcas
people-registry-empty-title = Todavía no hay nadie en esta biblioteca
people-registry-empty-text = Aquí se encuentra a todas las personas que han estado en algún taller. Llegan con la lista de un taller.
people-registry-open = Ir a los talleres
people-registry-parts = Contenido del registro
people-registry-part = { $part ->
    [twice] Posibles duplicados
    [institutions] Instituciones
   *[everybody] Personas
}
