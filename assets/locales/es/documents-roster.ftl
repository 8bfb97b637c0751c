### Listas del paquete de impresión: lo que hace falta para llevar una sala en papel. Todo se imprime.

## Todas las listas

documents-roster-sheet = Hoja { $sheet } de { $sheets }
# Título del archivo.
documents-roster-file-title = { $paper }: { $title }
documents-roster-as-of = Al { $date }
documents-roster-continued = { $name } (continuación)

## Columnas

documents-roster-number = N.º
documents-roster-name = Nombre
documents-roster-organisation = Organización
documents-roster-position = Cargo
documents-roster-country = País
documents-roster-email = Correo electrónico
documents-roster-phone = Teléfono
documents-roster-signature = Firma
documents-roster-date = Fecha
documents-roster-yes = Sí
documents-roster-no = No
documents-roster-emergency = En caso de emergencia: nombre, teléfono

## Hojas de asistencia y listas de firmas

documents-roster-sign-in = Hoja de asistencia
documents-roster-sign-in-how = Firme junto a su nombre, por favor.
documents-roster-walk-ins = ¿No figura en la lista? Escriba con claridad, por favor.
documents-roster-signatures = Lista de firmas
documents-roster-total = Total

## Revisión de nombres

documents-roster-proof = Revisión de nombres
documents-roster-proof-how = Compruebe, por favor, cómo está escrito su nombre: así se imprimirá en su certificado. Corríjalo debajo y ponga sus iniciales.
documents-roster-proof-correct = Corregir aquí:
documents-roster-proof-initials = Iniciales

## Participantes, grupos, teléfonos

documents-roster-participants = Lista de participantes
documents-roster-people = { $people ->
    [one] { $people } participante
   *[other] { $people } participantes
}
documents-roster-women = Mujeres: { $women }
documents-roster-men = Hombres: { $men }
documents-roster-unstated = Sin indicar
documents-roster-groups = Grupos
documents-roster-members = { $members ->
    [one] { $members } persona
   *[other] { $members } personas
}
documents-roster-phones = Lista de teléfonos

## Número de personas

documents-roster-head-count = Número de personas
documents-roster-slot = Sesión
documents-roster-persons = Personas
documents-roster-other-diets = Otros
documents-roster-caterer = Para el servicio de comidas
documents-roster-diet = { $diet }: { $count }

## Hoja de pedido de una carpeta de impresión

documents-roster-cover = Pedido de impresión
documents-roster-file = Archivo
documents-roster-what = Contenido
documents-roster-sheets = Hojas
documents-roster-copies = Copias
documents-roster-paper = Papel
documents-roster-sides-head = Caras
documents-roster-colour-head = Color
documents-roster-sides = { $sides ->
   *[single] una
    [long] dos, borde largo
    [short] dos, borde corto
}
documents-roster-colour = { $colour ->
   *[grey] blanco y negro
    [colour] color
}
documents-roster-scale = Imprimir al 100 %
documents-roster-no-scaling = Sin ajuste de escala: elija «Tamaño real», nunca «Ajustar a la página».
documents-roster-ruler = En el papel, esta línea mide exactamente 100 mm. Si no es así, corrija la escala e imprima de nuevo, por favor.
documents-roster-all-sheets = Hojas de papel en total: { $sheets }
documents-roster-notes = Tenga en cuenta

## Hoja de prueba de la impresora

documents-roster-calibration = Hoja de prueba de la impresora
documents-roster-calibration-title = ¿Cuánto se desvía la impresora?
documents-roster-calibration-print = Imprima esta página al 100 % («Tamaño real»), en el papel y desde la bandeja que vaya a usar.
documents-roster-calibration-across = Doble el borde izquierdo del papel exactamente sobre el borde derecho. Lea dónde cruza el pliegue la escala A.
documents-roster-calibration-along = Abra el papel. Doble el borde superior exactamente sobre el borde inferior. Lea dónde cruza el pliegue la escala B.
documents-roster-calibration-enter = Escriba los dos números en los ajustes de impresión. Un número negativo conserva su signo.
documents-roster-calibration-check = Para comprobar con una regla: cada cruz está a 20 mm de los dos bordes del papel más cercanos.
documents-roster-calibration-right = A: cuánto a la derecha (mm)
documents-roster-calibration-down = B: cuánto hacia abajo (mm)
documents-roster-calibration-ruler = Esta línea mide 100 mm si no se ha cambiado la escala.
