### Los papeles con los que se lleva una sala.

pack-sheet = { $sheet ->
    [participants] Lista de participantes
    [names] Verificación de nombres
    [slips] Fichas individuales
    [badges] Credenciales
    [tents] Carteles de mesa
    [labels] Etiquetas
    [groups] Listas de grupos
    [signatures] Listas para firmar
    [agenda] Agenda
    [running-order] Guion
    [materials] Materiales
    [head-count] Comidas
    [phones] Lista de teléfonos
    [forms] Formularios
    [tally] Hojas de recuento
    [calibration] Hoja de prueba de la impresora
   *[signin] Hojas de firmas
}
pack-about = { $sheet ->
    [participants] Nombres, organizaciones, cargos, países.
    [names] Los nombres en letra grande, para corregir y visar.
    [slips] Una ficha por persona, para recortar: nadie ve los datos de otra.
    [badges] El nombre tan grande como se pueda, con un código para leer.
    [tents] Doblados, el nombre se lee por ambos lados.
    [labels] Para sobres y carpetas, o para los asientos.
    [groups] Una vista general y una hoja de pared por grupo.
    [signatures] Viáticos, materiales, consentimiento: cualquier lista que se firma.
    [agenda] Para los participantes, una página por día.
    [running-order] Para el equipo, con instrucciones y notas.
    [materials] Qué llevar, día por día.
    [head-count] Comidas por día y dieta, con una línea para el servicio.
    [phones] Nombres y números de teléfono.
    [forms] Los formularios del taller, en blanco.
    [tally] Un palote por respuesta, cuando los formularios se cuentan a mano.
    [calibration] Muestra el desvío de la impresora.
   *[signin] Una por media jornada o sesión, con filas para quienes no están en la lista.
}
pack-group = Grupo { $number }
pack-amount = Importe
pack-card-stock = { $paper }, 160 g o más
pack-titled = { $what }: { $title }
pack-folder-name = Carpeta de impresión { $title }
pack-note = { $sheet ->
    [slips] Fichas: cortar por las líneas discontinuas.
    [badges] Credenciales: cortar por las marcas.
    [tents] Carteles: doblar por las marcas discontinuas.
    [labels] Hojas de etiquetas: introducirlas de una en una, por la cara correcta; probar antes en papel común.
   *[forms] Formularios: no grapar sobre las marcas de las esquinas ni perforar.
}

## On screen

pack-title = Para imprimir
pack-text = Todo lo que la sala necesita, en papel. Elija los papeles, véalos y escríbalos en una carpeta con una nota para quien los imprima.
pack-choose = Papeles
pack-mark = Imprimir «{ $sheet }»
pack-ready = Los papeles habituales
pack-power = Para un día sin luz
pack-none = No elegir ninguno
pack-write = Escribir la carpeta…
pack-folder = Carpeta de los papeles
pack-writing = Escribiendo los papeles
pack-done = { $count ->
    [one] { $count } papel escrito, con una nota para la impresión
   *[other] { $count } papeles escritos, con una nota para la impresión
}
pack-preview = Vista previa: { $sheet }
pack-people = Para quién
pack-who = { $who ->
    [participants] Solo participantes
    [everybody] Todas las personas
    [unproofed] Nombres sin verificar
   *[usual] Lo habitual de cada papel
}
pack-layout-badges = Hoja de credenciales
pack-layout-labels = Hoja de etiquetas
pack-plain = La sugerida
pack-seats = Etiquetas para asientos
pack-used = Etiquetas ya usadas de la primera hoja
pack-tents = Dos carteles por página
pack-side = Medias jornadas o sesiones de un día lado a lado
pack-blank = Filas en blanco
pack-contacts = Con correo y teléfono
pack-language = Idioma
pack-paper = Papel
pack-offset = Desvío de la impresora
pack-offset-text = Imprima la hoja de prueba, lea los dos números y escríbalos aquí. Valen para credenciales, carteles, etiquetas y fichas en este equipo.
pack-right = A, demasiado a la derecha
pack-down = B, demasiado abajo
pack-mm = mm
pack-lists = Listas para firmar
pack-list-add = Añadir una lista para firmar
pack-list-kind = { $kind ->
    [allowance] Viático
    [materials] Materiales recibidos
    [certificate_received] Certificado recibido
    [photo_consent] Consentimiento de fotos
   *[other] Otra lista
}
pack-list-title = Título
pack-list-statement = Qué significa la firma
pack-list-amount = Importe, tal como se imprime
pack-list-columns = Columnas
pack-list-remove = Eliminar la lista
pack-list-removed = Lista eliminada
pack-attach = Adjuntar la lista firmada…
pack-attached = Lista firmada adjuntada
pack-power-write = Escribir todo para un día sin electricidad…
pack-place = Opciones de { $sheet }
pack-day = Día
pack-all-days = Todos los días
pack-set = Grupos
pack-form = Formulario
pack-all-forms = Todos los formularios
pack-not = Aún sin imprimir: { $sheet }. { $why }
pack-none-yet = Todavía no hay nada que imprimir
pack-key-walk = De un papel a otro
pack-key-mark = Marcar el papel para la carpeta
pack-meals = Para el servicio de comidas
pack-meal = { $diets ->
    [0] { $when }: { $people }
   *[other] { $when }: { $people }, de ellos { $list }
}
pack-meal-title = { $title } ({ $time })
pack-copy = Copiar
pack-copy-meal = Copiar «{ $line }»
pack-copied = Copiado
pack-lists-none = Aún no hay listas. Añada una: el texto ya está preparado y puede cambiarlo.
pack-list-amount-hint = Vacío si no hay. Se imprime en cada línea.
pack-list-column = { $column ->
    [position] Cargo
    [country] País
    [phone] Teléfono
    [email] Correo electrónico
   *[organisation] Organización
}
pack-scans = Hojas firmadas
pack-scan-files = PDF e imágenes
pack-scan-removed = Escaneo quitado
pack-scan-remove = Quitar { $file }

## Ready words of lists to sign

pack-ready-title = { $kind ->
    [allowance] Viáticos
    [materials] Entrega de materiales
    [certificate_received] Entrega de certificados
    [photo_consent] Consentimiento para fotos y vídeos
   *[other] Lista para firmar
}
pack-ready-statement = { $kind ->
    [allowance] He recibido el importe que figura junto a mi nombre.
    [materials] He recibido los materiales entregados en este taller.
    [certificate_received] He recibido mi certificado y he comprobado mi nombre.
    [photo_consent] Los organizadores pueden publicar fotos y vídeos míos tomados en este taller. Puedo retirar este consentimiento en cualquier momento.
   *[other] Lo confirmo con mi firma.
}
