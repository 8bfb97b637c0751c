# Documentos sobre los certificados: la hoja de llamamiento y el registro.

# Título del archivo que contiene varios certificados.
documents-ceremony-printer = Certificados para imprimir: { $workshop }

documents-ceremony-kind = { $kind ->
   *[participation] Participación
    [completion] Aprovechamiento
    [facilitator] Facilitación
    [speaker] Ponencia
    [merit] Mérito
}

## Hoja de llamamiento

documents-ceremony-calling = Hoja de llamamiento
documents-ceremony-calling-about = { $kind }: { $count ->
    [one] { $count } certificado
   *[other] { $count } certificados
}, en el orden de la pila impresa
documents-ceremony-calling-note = { $note ->
    [open] Aún no obtenido: solo si asiste hasta el final
    [short] No obtenido: no entregar
   *[gone] Ya entregado
}
documents-ceremony-calling-also = Recibe también: { $kinds }

## Registro

documents-ceremony-register = Registro de certificados
documents-ceremony-about = { $place }, { $dates }
documents-ceremony-as-of = Situación al { $date }
documents-ceremony-column = { $column ->
    [number] Número
    [name] Nombre
    [kind] Tipo
    [language] Idioma
    [issued] Expedido
    [issued_by] Expedido por
    [state] Estado
    [superseded_by] Sustituido por
    [voided] Anulado desde
    [reason] Motivo
    [template] Plantilla
    [code] Código
    [printed] Impreso
    [signed] Firmado
    [handed] Entregado
    [way] Cómo
    [to] A
   *[sha256] SHA-256
}
documents-ceremony-state = { $state ->
   *[valid] Válido
    [superseded] Sustituido por { $number }
    [error] Anulado: error
    [held_back] Anulado: no entregado
    [test_print] Anulado: prueba de impresión
    [other] Anulado
}
documents-ceremony-way = { $way ->
   *[in_person] En persona
    [somebody_else] A través de otra persona
    [to_send] Por enviar
    [sent] Enviado
}
documents-ceremony-day = { $day }/{ $month ->
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
    [10] 10
    [11] 11
   *[12] 12
}/{ $year }
documents-ceremony-sums = Certificados por tipo
documents-ceremony-sum = { $sum ->
   *[kind] Tipo
    [valid] Válidos
    [superseded] Sustituidos
    [void] Anulados
    [all] Números asignados
    [total] Todos
}
documents-ceremony-register-note = Un número anulado no se vuelve a asignar nunca.
documents-ceremony-register-empty = Todavía no se ha expedido ningún certificado.
