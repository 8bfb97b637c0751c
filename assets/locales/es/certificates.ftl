### Certificados: quién recibe uno, cómo se ve, su entrega.

## Tipos

certificates-kind = { $kind ->
   *[participation] Participación
    [completion] Aprovechamiento
    [facilitator] Facilitación
    [speaker] Ponencia
    [merit] Mérito
}
certificates-kinds = Tipos de certificado
certificates-kinds-more = Otorgar más tipos…
certificates-kind-added = { $kind ->
   *[participation] Se otorgan certificados de participación.
    [completion] Se otorgan certificados de aprovechamiento.
    [facilitator] Se otorgan certificados de facilitación.
    [speaker] Se otorgan certificados de ponencia.
    [merit] Se otorgan certificados de mérito.
}
certificates-kind-dropped = { $kind ->
   *[participation] Ya no se otorgan certificados de participación.
    [completion] Ya no se otorgan certificados de aprovechamiento.
    [facilitator] Ya no se otorgan certificados de facilitación.
    [speaker] Ya no se otorgan certificados de ponencia.
    [merit] Ya no se otorgan certificados de mérito.
}
certificates-kind-less = { $kind ->
   *[participation] No otorgar participación
    [completion] No otorgar aprovechamiento
    [facilitator] No otorgar facilitación
    [speaker] No otorgar ponencia
    [merit] No otorgar mérito
}
certificates-more = Más sobre los certificados

## La regla

certificates-share = Parte necesaria de asistencia
certificates-rule-who = Para: { $roles }.
certificates-roles = Funciones que reciben este certificado
certificates-rule-share = Al menos { $share } de asistencia{ $slots ->
    [0] .
   *[other] : aquí, { $needed } de { $slots }.
} Llegar tarde cuenta como asistir; las ausencias justificadas { $excused }.
certificates-share-add = Exigir asistencia
certificates-rule-score = Al menos { $score } en la prueba posterior al taller.
certificates-rule-score-of = Al menos { $score } en la prueba: { $test }.
certificates-score = Nota necesaria en la prueba
certificates-score-add = Exigir una nota en la prueba
certificates-test = Prueba cuya nota cuenta
certificates-test-after = la primera después del taller
certificates-test-of = { $title } ({ $when })
certificates-rule-look = Idioma: { $language }, papel: { $paper }.
certificates-excused-label = Ausencias justificadas
certificates-excused = { $excused ->
   *[left_out] no se cuentan
    [present] cuentan como asistencia
    [absent] cuentan como ausencia
}
certificates-language = Idioma para todos
certificates-language-workshop = { $language } (como el taller)
certificates-paper = Papel
certificates-paper-size = { $paper ->
   *[a4] A4
    [letter] Carta
}

## La lista

certificates-list = Las personas y sus certificados
certificates-find = Buscar a una persona
certificates-ready = { $count ->
    [one] { $count } persona de { $total } recibe un certificado
   *[other] { $count } personas de { $total } reciben un certificado
}
certificates-standing = { $standing ->
    [earned] obtenido
    [granted] concedido
    [withheld] no se entrega
    [no_slots] aún no hay asistencia
    [no_score] falta la nota de la prueba
    [low_score] nota de la prueba insuficiente
    [other_role] tiene otra función
    [short] { $more ->
        [one] ya no puede: falta { $more }
       *[other] ya no puede: faltan { $more }
    }
   *[not_yet] si asiste: { $more } de { $left } por venir
}
certificates-filters = Mostrar solo
certificates-filter = { $filter ->
   *[gets] Obtenidos
    [possible] Si asiste
    [one_short] A una sesión
    [none] Ninguno
    [to_print] Por imprimir
    [to_sign] Por firmar
    [to_hand] Por entregar
    [to_send] Por enviar
}
certificates-none-here = No hay nadie aquí.
certificates-scored = prueba { $score }
certificates-was-void = { $number } está anulado
certificates-sheet = { $state ->
   *[issued] expedido
    [printed] impreso
    [signed] firmado
    [in_person] entregado
    [somebody_else] se lo llevó { $to }
    [to_send] por enviar
    [sent] enviado
}
certificates-one-short = { $count ->
    [one] A { $count } persona le falta una sola sesión{ $mendable ->
        [0] .
       *[other] {""} y aún puede lograrlo.
    }
   *[other] A { $count } personas les falta una sola sesión{ $mendable ->
        [0] .
        [one] ; { $mendable } aún puede lograrlo.
       *[other] ; { $mendable } aún pueden lograrlo.
    }
}
certificates-one-short-show = Mostrar
certificates-unearned = { $count ->
    [one] { $count } certificado se expidió y no se ha obtenido.
   *[other] { $count } certificados se expidieron y no se han obtenido.
}
certificates-gone = { $count ->
    [one] { $count } certificado válido no es de nadie de la lista.
   *[other] { $count } certificados válidos no son de nadie de la lista.
}
certificates-twice = { $count ->
    [one] Sobra { $count } certificado válido: la persona tiene otro.
   *[other] Sobran { $count } certificados válidos: las personas tienen otros.
}
certificates-attended = asistencia { $attended } de { $counted }
certificates-unproofed = nombre sin confirmar
certificates-empty = Quién recibe un certificado
certificates-empty-text = En cuanto esté la lista de personas, verá aquí quién ha asistido lo suficiente, y la página que se imprimirá.
certificates-empty-act = Ir a las personas

## Una persona

certificates-preview = Certificado: { $name }
certificates-person-language = Idioma del certificado
certificates-person-language-all = { $language } (como para todos)
certificates-proofed = Nombre confirmado
certificates-acts = Decidir sobre { $name }
certificates-grant = Conceder un certificado…
certificates-withhold = No entregar el certificado…
certificates-take-back = Retirar la decisión
certificates-tick = { $how ->
   *[printed] Impreso
    [signed] Firmado
    [in_person] Entregado
    [to_send] Apartado para enviar
    [sent] Enviado
    [back] De vuelta a la pila
}
certificates-ticked = { $how ->
   *[printed] { $count ->
        [one] { $count } certificado consta como impreso.
       *[other] { $count } certificados constan como impresos.
    }
    [signed] { $count ->
        [one] { $count } certificado consta como firmado.
       *[other] { $count } certificados constan como firmados.
    }
    [in_person] { $count ->
        [one] { $count } certificado consta como entregado.
       *[other] { $count } certificados constan como entregados.
    }
    [to_send] { $count ->
        [one] { $count } certificado queda apartado para enviar.
       *[other] { $count } certificados quedan apartados para enviar.
    }
    [sent] { $count ->
        [one] { $count } certificado consta como enviado.
       *[other] { $count } certificados constan como enviados.
    }
    [back] { $count ->
        [one] { $count } certificado vuelve a la pila.
       *[other] { $count } certificados vuelven a la pila.
    }
}
certificates-decided = { $decision ->
    [grant] Concedido: { $reason }
   *[withhold] No se entrega: { $reason }
}
certificates-grant-title = Conceder un certificado: { $name }
certificates-withhold-title = No entregar el certificado: { $name }
certificates-grant-confirm = Conceder
certificates-withhold-confirm = No entregar
certificates-reason = Motivo
certificates-reason-hint = Se guarda en la biblioteca. El motivo no se imprime en nada que salga de la oficina.

## Anulación

certificates-void = Anular el certificado…
certificates-void-these = Anular estos…
certificates-void-title = { $count ->
    [one] Anular el certificado { $number }
   *[other] Anular { $count } certificados
}
certificates-void-text = { $count ->
    [one] El número queda en el registro como anulado y no vuelve a usarse. No se puede deshacer. La próxima exportación dará un número nuevo.
   *[other] Los números quedan en el registro como anulados y no vuelven a usarse. No se puede deshacer. La próxima exportación dará números nuevos.
}
certificates-void-confirm = Anular
certificates-cause-label = Causa
certificates-cause = { $cause ->
    [error] Contiene un error
    [test_print] Era una prueba de impresión
   *[other] Otra causa
}
certificates-voided = { $count ->
    [one] { $count } certificado anulado.
   *[other] { $count } certificados anulados.
}

## No entregar

certificates-hold-back = Después de la ceremonia…
certificates-hold-back-title = Certificados no obtenidos
certificates-hold-back-title-spare = Certificados que nadie debería tener
certificates-hold-back-text = Rompa estas hojas. En el registro constan como no entregadas, y nadie lo tomará por fraude. No se puede deshacer.
certificates-hold-back-none = Todos los certificados expedidos se han obtenido.
certificates-hold-back-list = Hojas que se rompen
certificates-hold-back-reason = Impreso antes de la última sesión y no obtenido; la hoja se destruyó
certificates-hold-back-reason-spare = La persona ya no está en la lista o tiene otro; la hoja se destruyó
certificates-spare-why = { $why ->
   *[gone] ya no está en la lista
    [twice] tiene otro
}
certificates-hold-back-out = ya entregado
certificates-hold-back-confirm = { $count ->
    [0] Elegir hojas
    [one] Anotar { $count } hoja como destruida
   *[other] Anotar { $count } hojas como destruidas
}
certificates-held-back = { $count ->
    [one] { $count } certificado consta como no entregado.
   *[other] { $count } certificados constan como no entregados.
}
certificates-unearned-why = { $why ->
   *[short] asistencia insuficiente
    [not_yet] asistencia insuficiente
    [no_slots] no hay asistencia
    [no_score] falta la nota de la prueba
    [low_score] nota de la prueba insuficiente
    [other_role] tiene otra función
    [withheld] no se entrega
}

## De nuevo

certificates-reprint = Imprimir de nuevo…
certificates-reprint-title = Imprimir de nuevo: la misma página
certificates-reprinted = { $count ->
    [one] { $count } certificado está escrito de nuevo, tal como se expidió.
   *[other] { $count } certificados están escritos de nuevo, tal como se expidieron.
}
certificates-reissue = Corregir y expedir de nuevo…
certificates-reissue-title = Expedir de nuevo { $number }
certificates-reissue-text = Un número nuevo sustituye a este, y se abre la página nueva. El número anterior queda en el registro como sustituido.
certificates-reissue-name = Nombre en el certificado
certificates-reissue-confirm = Expedir
certificates-reissued = { $number } está expedido: { $name }.
certificates-reissued-unwritten = { $number } está expedido: { $name }. No se pudo escribir la página; «Imprimir de nuevo…» la escribe.

## Exportación

certificates-export = { $count ->
    [0] Exportar…
    [one] Exportar { $count } certificado…
   *[other] Exportar { $count } certificados…
}
certificates-export-title = Exportar los certificados
certificates-export-confirm = Exportar
certificates-plan = { $count ->
    [0] Nadie cumple aún los requisitos. Complete la asistencia, cambie la parte necesaria o conceda un certificado.
    [one] { $count } certificado.
   *[other] { $count } certificados.
}
certificates-plan-unchanged = { $count ->
    [one] { $count } ya se había expedido y queda como está: el mismo número, la misma página.
   *[other] { $count } ya se habían expedido y quedan como están: los mismos números, las mismas páginas.
}
certificates-plan-restyled = { $count ->
    [one] { $count } de ellos se expidió con un diseño anterior y lo conserva.
   *[other] { $count } de ellos se expidieron con un diseño anterior y lo conservan.
}
certificates-plan-template = { $kind ->
   *[participation] La plantilla de participación ya no existe; se usa la primera incluida.
    [completion] La plantilla de aprovechamiento ya no existe; se usa la primera incluida.
    [facilitator] La plantilla de facilitación ya no existe; se usa la primera incluida.
    [speaker] La plantilla de ponencia ya no existe; se usa la primera incluida.
    [merit] La plantilla de mérito ya no existe; se usa la primera incluida.
}
certificates-plan-changed = { $count ->
    [one] Desde la expedición cambió algo de lo impreso para: { $names }. Un número nuevo sustituye al anterior.
   *[other] Desde la expedición cambió algo de lo impreso para: { $names }. Números nuevos sustituyen a los anteriores.
}
certificates-plan-unproofed = { $count ->
    [one] { $count } nombre sin revisar: { $names }.
   *[other] { $count } nombres sin revisar: { $names }.
}
certificates-unproofed-go = Ir a los nombres
certificates-plan-missing = { $name }: ninguna tipografía tiene { $characters }. En su lugar se imprimiría un recuadro vacío.
certificates-plan-withheld = { $count ->
    [one] { $count } persona aún no recibe ninguno.
   *[other] { $count } personas aún no reciben ninguno.
}
certificates-who = Para quién
certificates-who-earned = Quienes lo han obtenido
certificates-who-possible = { $count ->
    [one] La víspera: también { $count } persona que lo habrá obtenido si asiste a lo que queda
   *[other] La víspera: también { $count } personas que lo habrán obtenido si asisten a lo que queda
}
certificates-what = Archivos
certificates-order = Orden de la pila
certificates-order-list = En el orden de la lista
certificates-badges = Una carpeta de insignias digitales, para enviar
# Nombre de una carpeta.
certificates-badges-name = Insignias digitales
certificates-code-none = Se expide sin el código de autenticidad.
certificates-code-settings = Configurarlo en los ajustes
certificates-code-ready = Los certificados nuevos llevan el código que acredita su autenticidad.
certificates-passphrase = Contraseña de la clave, para el código de autenticidad
certificates-passphrase-open = Abrir la clave
certificates-without-code = Expedir sin el código
certificates-one-each = Un archivo por persona
certificates-one-file = Un archivo para la impresora
certificates-back = Con el reverso
certificates-back-issued = Los certificados ya expedidos conservan sus páginas.
certificates-folder = Carpeta
certificates-folder-change = Cambiar…
certificates-folder-title = Carpeta de los certificados
certificates-printer-name = Certificados para imprimir
certificates-writing = Escribiendo los certificados
certificates-done = { $count ->
    [one] { $count } certificado está escrito.
   *[other] { $count } certificados están escritos.
}
certificates-done-new = { $count ->
    [one] { $count } número es nuevo en el registro{ $coded ->
        [0] , sin código.
       *[other] .
    }
   *[other] { $count } números son nuevos en el registro{ $coded ->
        [0] , sin código.
       *[other] .
    }
}
certificates-done-badges = { $count ->
    [one] { $count } insignia digital está escrita.
   *[other] { $count } insignias digitales están escritas.
}
certificates-mark-printed = Anotar como impresos
certificates-open-printer = Abrir el archivo para la impresora
certificates-open-folder = Abrir la carpeta
certificates-stopped = Detenido. Los números ya se habían asignado y están en el registro; exporte de nuevo para escribir los archivos.
certificates-unwritten = { $count ->
    [one] No se pudo colocar { $count } archivo. Los certificados están expedidos y en el registro; exporte de nuevo para escribir las mismas páginas.
   *[other] No se pudieron colocar { $count } archivos. Los certificados están expedidos y en el registro; exporte de nuevo para escribir las mismas páginas.
}
certificates-unwritten-list = Archivos que faltan
certificates-issued = { $count ->
    [one] { $count } certificado expedido.
   *[other] { $count } certificados expedidos.
}
certificates-undo = Los certificados expedidos no se deshacen, se anulan. Deshacer otra vez retira la acción anterior.

## Registro

certificates-register-title = Registro de certificados
certificates-register-empty = Aún no se ha expedido ningún certificado.
certificates-register-empty-text = Cada certificado que se exporta consta aquí con su número, para siempre.
certificates-register-column = { $column ->
    [number] Número
    [name] Nombre
    [kind] Tipo
    [language] Idioma
    [date] Expedido
    [code] Código
    [supersedes] Sustituye a
    [state] Estado
    [reason] Motivo
   *[sheet] Hoja
}
certificates-register-state = { $state ->
   *[valid] Válido
    [superseded] Sustituido por { $number }
    [error] Anulado: error
    [held_back] Anulado: no entregado
    [test_print] Anulado: prueba de impresión
    [other] Anulado
}
certificates-register-export = Exportar
certificates-register-save = Exportar el registro
certificates-register-as = { $format ->
   *[pdf] En papel (PDF)…
    [xlsx] En tabla (XLSX)…
}
certificates-register-file = Registro de certificados, { $workshop }
certificates-number-by = por { $name }
certificates-number-code = { $coded ->
    [true] lleva el código que acredita su autenticidad
   *[false] ninguno
}
certificates-number-erased = La persona se borró. El número queda; la página ya no existe.

## Números

certificates-numbers = Números…
certificates-numbers-title = Números de los certificados
certificates-pattern = Patrón de este taller
certificates-pattern-hint = Entre llaves: code (código), year (año), country (país), n (la cuenta; n:5 para cinco cifras), kind (tipo). Vacío: el patrón de todos los talleres.
certificates-pattern-preview = El primero sería { $number }
certificates-pattern-for-all = Usarlo en todos los talleres
certificates-next = Próximos números
certificates-ranges = Reservados
certificates-ranges-text = Cuando dos portátiles expiden certificados de un mismo taller, cada uno toma números propios.
certificates-range-where = { $where ->
   *[here] para este portátil
    [elsewhere] para otro portátil
}
certificates-range-release = Liberar { $range }
certificates-range-add = Reservar números…
certificates-range-first = De
certificates-range-last = A
certificates-range-for = Para
certificates-range-reserve = Reservar
certificates-gaps = Huecos
certificates-gaps-none = Ninguno: todos los números hasta el último están en el registro. Un número anulado no es un hueco.
certificates-gap-why = { $why ->
    [to_come] aún por dar aquí
    [elsewhere] dados por otro portátil
   *[lost] no están en esta biblioteca
}

## Teclas

certificates-key-move = Persona siguiente y su página
