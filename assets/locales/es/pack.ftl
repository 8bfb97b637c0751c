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
    [tents] Letreros de mesa: doblar por las marcas discontinuas.
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
pack-missing = Aún nada que imprimir: { $papers }
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
pack-side = Medias jornadas de un día lado a lado
pack-blank = Filas en blanco
pack-contacts = Con correo y teléfono
pack-options = Cómo
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
pack-evidence = Firmada: { $name }
