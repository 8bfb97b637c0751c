### El comienzo: una primera biblioteca, una que no se puede abrir, una en mal lugar.

start-title = De la lista de participantes a los certificados y el informe
start-lead = Todo ocurre en este equipo: sin cuenta y sin internet. Lo que escribe se guarda sobre la marcha y cada paso se puede deshacer.
start-sample = Abrir el taller de ejemplo
start-sample-hint = Tres días, 24 personas inventadas, todo relleno. Cambie lo que quiera: sus certificados llevan la marca MUESTRA.
start-new-hint = Un título, las fechas, el lugar. La lista de personas viene después.
start-here = Con F1 tiene ayuda en cualquier lugar y con Ctrl+K lo encuentra todo.

## Una biblioteca en una carpeta sincronizada. $service es su nombre: Dropbox.

start-synced-title = Su biblioteca está en una carpeta de { $service }.
start-synced-text = Un servicio así puede llevarse un archivo mientras se escribe. Tenga la biblioteca en el disco de este equipo y solo copias en esa carpeta.
start-stick-title = Su biblioteca está en un disco extraíble.
start-stick-text = Una memoria que se retira mientras se escribe puede perder trabajo. Tenga la biblioteca en el disco de este equipo y cópiela a la memoria desde Ajustes: un solo paso.
start-synced-way = Ver dónde está

## No hay biblioteca en la que trabajar

start-refused = { $code ->
    [file-corrupt] La biblioteca está dañada
    [file-too-new] La biblioteca necesita un Flipchart más reciente
    [file-foreign] Esto no es una biblioteca de Flipchart
    [file-locked] La biblioteca está en uso en otro lugar
    [file-read-only] La biblioteca no se puede modificar
    [library-on-network] La biblioteca está en una unidad de red
    [library-in-synced-folder] La biblioteca está en una carpeta sincronizada
   *[other] La biblioteca no se puede abrir
}
start-way = { $way ->
    [restore] Restaurar una copia
    [reading] Abrirla para lectura
    [another] Elegir otra biblioteca…
   *[again] Intentar de nuevo
}
start-way-hint = { $way ->
    [restore] Flipchart hizo estas copias y comprobó cada una. El archivo actual queda donde está, con otro nombre.
    [reading] Puede verlo todo, imprimir y exportar; no se puede cambiar nada.
    [another] Por ejemplo, una copia en una memoria USB o en otra carpeta.
   *[again] Cuando la causa esté resuelta.
}
start-reading = La biblioteca está abierta para lectura: no se puede cambiar nada.
start-reading-way = Intentar abrirla para escritura
