### Los nombres, correctos antes de imprimirlos: la lista de nombres y el portátil que circula.

## La lista

names-table = Los nombres tal como se imprimirán
names-count = { $proofed } de { $total } revisados
names-open = Sin revisar
names-everybody = Todas las personas
names-show = Nombres que se muestran
names-none-open = Todos los nombres están revisados.
names-nobody-title = Aún no hay nadie en este taller
names-nobody-text = Los nombres llegan con la lista de personas. Impórtela primero y haga después que cada cual revise el suyo.
names-nobody-go = Ir a la lista
names-search = Buscar un nombre
names-state = { $proofed ->
    [yes] Revisado
   *[no] Sin revisar
}
names-proof-shown = Marcar como revisados los que se muestran
names-done = { $count ->
    [one] { $count } nombre revisado
   *[other] { $count } nombres revisados
}
names-opened = { $count ->
    [one] { $count } nombre queda por revisar de nuevo
   *[other] { $count } nombres quedan por revisar de nuevo
}
names-edit = Nombre en el certificado
names-edit-of = Nombre en el certificado de { $name }
names-in-lists = En las listas: { $name }
names-called = Nombre de trato: { $name }
names-key-proof = Revisado, o no
names-key-edit = Escribir el nombre en el certificado
names-key-find = Buscar un nombre

## Lo que imprimen los documentos

names-print-titles = Imprimir tratamientos y rangos
names-print-native = Imprimir también los nombres en su propia escritura

## Mayúsculas

names-capitals = { $count ->
    [one] { $count } nombre está en mayúsculas. Puede escribirse como en un texto corriente.
   *[other] { $count } nombres están en mayúsculas. Pueden escribirse como en un texto corriente.
}
names-capitals-all = { $count ->
    [one] Escribirlo así
   *[other] Escribir así los { $count }
}
names-capitals-one = Escribir «{ $normal }»
names-capitals-done = { $count ->
    [one] { $count } nombre escrito en minúsculas
   *[other] { $count } nombres escritos en minúsculas
}

## El portátil que circula

names-hand = Hacer circular el portátil
names-hand-text = Cada persona busca su propio nombre, lo ve tal como figurará en el certificado y lo corrige. Nadie ve los datos de los demás.
names-hand-open = { $count ->
    [0] Todos los nombres están ya revisados.
    [one] { $count } nombre sin revisar
   *[other] { $count } nombres sin revisar
}
names-hand-done = { $count ->
    [0] Nadie ha revisado su nombre todavía. Teclee sus cuatro cifras.
    [one] { $count } persona ha revisado su nombre. Teclee sus cuatro cifras.
   *[other] { $count } personas han revisado su nombre. Teclee sus cuatro cifras.
}
names-hand-unfinished = Alguien está revisando su nombre. Lo que haya cambiado se conserva; el nombre no queda revisado.
names-find = Busque su nombre
names-find-text = Escriba las primeras letras de su nombre.
names-find-field = Su nombre
names-find-nobody = Ningún nombre de la lista empieza así. Pruebe con su otro nombre o pregunte al equipo facilitador.
names-find-more = Escriba una letra más.
names-own = Así figurará su nombre en el certificado
names-own-field = { $field ->
    [native_name] Nombre en su propia escritura
    [called_name] Cómo le llaman
    [said_name] Cómo se dice su nombre
    [title] Tratamiento o rango
    [organisation] Organización
    [position] Cargo
    [email] Correo
   *[certificate_name] Nombre en el certificado
}
names-own-called-hint = Para su credencial y su cartel de mesa
names-own-said-hint = Para quien le llame, por ejemplo: engo ba-SONG
names-own-right = Está bien así
names-own-not-me = No es mi nombre
names-own-failed = No se ha podido guardar. { $reason }
names-thanks = Gracias, { $name }.
names-thanks-text = Pase el portátil a la persona siguiente, por favor.
