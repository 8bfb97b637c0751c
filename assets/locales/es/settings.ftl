### Ajustes: la apariencia, la biblioteca y sus copias, el programa.

settings-appearance = Apariencia
settings-appearance-text = El idioma de la pantalla. Los documentos de cada taller tienen el suyo.

## La biblioteca

settings-library = Biblioteca
settings-library-text = Un solo archivo lo contiene todo. Cada cambio se guarda al momento.
settings-library-files = Bibliotecas de Flipchart
settings-copy = Copiar en una memoria USB…
settings-copied = Copiada en { FILE($path) }. La copia se abrió y está bien.
settings-check = Comprobar
settings-open = Abrir otra…
settings-open-title = Abrir una biblioteca
settings-busy = { $act ->
    [copy] Copiando
   *[check] Comprobando
}
settings-healthy = La biblioteca está en orden.
settings-unhealthy = { $count ->
    [one] La comprobación encontró { $count } anomalía. Restaure una copia anterior.
   *[other] La comprobación encontró { $count } anomalías. Restaure una copia anterior.
}
settings-finding = { $code ->
    [damaged-page] Una parte del archivo está dañada: { $detail }
    [orphan-row] Una entrada ha perdido aquello a lo que pertenece: { $detail }
    [certificate-bytes-missing] Falta la página del certificado { $detail }.
    [certificate-bytes-altered] La página del certificado { $detail } no es la que se expidió.
   *[other] { $detail }
}

## Copias

settings-backups = Copias
settings-backups-text = Se hacen al iniciar, antes de cada importación y de cada actualización; cada una se abrió para asegurar que está bien.
settings-backups-none = Todavía no hay copias.
settings-backups-all = { $count ->
    [one] Mostrar la única copia
   *[other] Mostrar las { $count }
}
settings-backup-reason = { $reason ->
    [import] Antes de una importación
    [migration] Antes de una actualización
   *[start] Al iniciar
}
settings-size-kib = { $size } KB
settings-size-mib = { $size } MB
settings-restore = Restaurar
settings-restore-of = Restaurar la copia del { $moment }
settings-restore-ask = ¿Volver a esta copia?
settings-restore-text = Todo quedará como estaba el { $moment }. La biblioteca actual se conserva al lado, con otro nombre.
settings-restored = { GIVEN($path) ->
    [yes] La copia está en su lugar. La biblioteca anterior se conserva como { FILE($path) }.
   *[no] La copia está en su lugar.
}

## El programa

settings-about = Acerca de
settings-version = Flipchart { $version }
settings-licence = Software libre, con licencia MIT o Apache 2.0, a su elección.
settings-notices = Los tipos de letra tienen la licencia SIL Open Font. Los avisos de todas las partes acompañan al programa.
settings-evaluation = Evaluación
settings-evaluation-text = Las respuestas de grupos más pequeños se cuentan, pero no se muestran.
settings-least-group = Tamaño mínimo de un grupo
