### Entrega de certificados: la pila en su orden, los nombres en el proyector, un nombre equivocado descubierto en el acto.

ceremony-kinds = Tipos de certificados
ceremony-kind = { $kind ->
   *[participation] Participación
    [completion] Aprovechamiento
    [facilitator] Facilitación
    [speaker] Ponencia
    [merit] Mérito
}
ceremony-stack = La pila impresa, en su orden
# $aside were put aside to be sent.
ceremony-counts = { $handed } de { $total } entregados{ $aside ->
    [0] { "" }
   *[other] , { $aside } por enviar
}{ $sent ->
    [0] { "" }
    [one] , { $sent } enviado
   *[other] , { $sent } enviados
}
ceremony-find = Buscar un nombre o el lugar en la pila
ceremony-empty = La pila que se entrega
ceremony-empty-text = Una vez exportados, los certificados aparecen aquí en el orden de la pila impresa, con la manera de decir cada nombre.
ceremony-empty-act = Ir a la lista
ceremony-unissued = { $count ->
    [one] { $count } persona tiene derecho a un certificado y no tiene ninguno en esta pila.
   *[other] { $count } personas tienen derecho a un certificado y no tienen ninguno en esta pila.
}

## One person

ceremony-turn = A quién le toca
ceremony-place = { $place } de { $total } en la pila
ceremony-said = Cómo se dice
ceremony-said-hint = Por ejemplo: engo ba-SONG
ceremony-also = Recibe también: { $kinds }
# How far a sheet has come. $to is who took it along.
ceremony-state = { $state ->
   *[issued] Sin imprimir todavía
    [printed] Impreso
    [signed] Firmado
    [in_person] Entregado
    [somebody_else] Confiado a { $to }
    [to_send] Por enviar
    [sent] Enviado
}
# Printed, but the person is not entitled to it now. [open] stands where there is little room.
ceremony-kept = { $why ->
   *[short] No entregar
    [open] No entregar todavía
    [not_yet] No entregar todavía: solo si asiste hasta el final
    [no_slots] No entregar todavía: no hay asistencia prevista
    [no_score] No entregar: sin resultado de la prueba
    [low_score] No entregar
    [other_role] No entregar: otra función
    [withheld] No entregar
}
ceremony-hold-back = Retener…
ceremony-hand-out = Entregado
ceremony-send = { $way ->
   *[to_send] Por enviar
    [sent] Enviado
}
ceremony-give = A otra persona
ceremony-to = ¿Quién se lo lleva?
ceremony-to-hint = El nombre queda en la biblioteca y nunca se imprime.
ceremony-to-act = Confiado
ceremony-key-move = Persona siguiente
ceremony-take-back = Quitar la marca
ceremony-not-now = { $name } no tiene derecho a un certificado por ahora. Queda en la pila.
ceremony-anyway = Entregar de todos modos

## A wrong name

ceremony-correct = Corregir el nombre
ceremony-correct-hint = Un número nuevo sustituye a { $number }, y la página se abre para la impresora.
ceremony-correct-act = Expedir de nuevo
ceremony-reissued = { $name }: { $number } sustituye a { $old }, que queda anulado. Imprima la página que se ha abierto.
ceremony-reissued-only = { $name }: { $number } sustituye a { $old }, que queda anulado.
ceremony-reissued-undo = Anularlo…
ceremony-unwritten = No se pudo escribir la página. El nuevo número está dado de todos modos; imprímala de nuevo en otro lugar.
ceremony-reprint = Imprimir de nuevo…

## For all

ceremony-more = Más para toda la pila
ceremony-all = { $what ->
   *[printed] Todos están impresos
    [signed] Todos están firmados
    [sent] Todos los apartados están enviados
}
ceremony-marked = { $what ->
   *[printed] { $count ->
        [one] { $count } certificado marcado como impreso
       *[other] { $count } certificados marcados como impresos
    }
    [signed] { $count ->
        [one] { $count } certificado marcado como firmado
       *[other] { $count } certificados marcados como firmados
    }
    [sent] { $count ->
        [one] { $count } certificado marcado como enviado
       *[other] { $count } certificados marcados como enviados
    }
}
ceremony-calling = Hoja de llamamiento
ceremony-project = Nombres en el proyector
ceremony-project-here = Nombres en esta ventana

## On the projector

ceremony-names = A quién se llama y quién sigue
ceremony-next = A continuación
