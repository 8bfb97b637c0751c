### Certificados: quién recibe uno, cómo se ve, su entrega.

## La regla

certificates-rule = Se entrega a partir de { $share } de asistencia{ $slots ->
    [0] .
   *[other] : aquí, { $needed } de { $slots }.
} Llegar tarde cuenta como asistir; las ausencias justificadas { $excused }. Idioma: { $language }, papel: { $paper }.
certificates-share = Parte necesaria de asistencia
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
    [earned] cumple los requisitos
    [granted] concedido
    [withheld] no se entrega
    [no_slots] aún no hay asistencia
    [short] { $count ->
        [one] falta una asistencia
       *[other] faltan { $count } asistencias
    }
   *[not_yet] { $count ->
        [one] todavía no: una asistencia más
       *[other] todavía no: { $count } asistencias más
    }
}
certificates-attended = asistencia { $attended } de { $counted }
certificates-unproofed = nombre sin confirmar
certificates-empty = Quién recibe un certificado
certificates-empty-text = En cuanto esté la lista de personas, verá aquí quién ha asistido lo suficiente, y la página que se imprimirá.
certificates-empty-act = Ir a las personas

## Una persona

certificates-preview = Certificado: { $name }
certificates-preview-when = Aún no se entrega. Así se vería.
certificates-person-language = Idioma del certificado
certificates-person-language-all = { $language } (como para todos)
certificates-proofed = Nombre confirmado
certificates-acts = Decidir sobre { $name }
certificates-grant = Conceder un certificado…
certificates-withhold = No entregar el certificado…
certificates-take-back = Retirar la decisión
certificates-decided = { $decision ->
    [grant] Concedido: { $reason }
   *[withhold] No se entrega: { $reason }
}
certificates-grant-title = Conceder un certificado: { $name }
certificates-withhold-title = No entregar el certificado: { $name }
certificates-grant-confirm = Conceder
certificates-withhold-confirm = No entregar
certificates-reason = Motivo
certificates-reason-hint = Se guarda en la biblioteca. El motivo nunca se imprime.

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
certificates-voided = { $count ->
    [one] { $count } certificado anulado.
   *[other] { $count } certificados anulados.
}

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
certificates-one-each = Un archivo por persona
certificates-one-file = Un archivo para la impresora
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
    [one] { $count } número es nuevo en el registro.
   *[other] { $count } números son nuevos en el registro.
}
certificates-open-printer = Abrir el archivo para la impresora
certificates-open-folder = Abrir la carpeta
certificates-stopped = Detenido. Los números ya se habían asignado y están en el registro; exporte de nuevo para escribir los archivos.
certificates-issued = { $count ->
    [one] { $count } certificado expedido.
   *[other] { $count } certificados expedidos.
}
certificates-undo = Los certificados expedidos no se deshacen, se anulan. Deshacer otra vez retira la acción anterior.

## Registro

certificates-register = Registro
certificates-register-title = Registro de certificados
certificates-register-empty = Aún no se ha expedido ningún certificado.
certificates-register-number = Número
certificates-register-name = Nombre
certificates-register-language = Idioma
certificates-register-date = Expedido
certificates-register-state-label = Estado
certificates-register-state = { $state ->
    [void] Anulado: { $reason }
    [replaced] Sustituido por { $number }
   *[valid] Válido
}

## Teclas

certificates-key-move = Persona siguiente y su página
