cli-workshop = Taller { $uid }
cli-workshop-removed = Se eliminó el taller. «undo» lo recupera.
cli-imported = Añadidas: { $added }; actualizadas: { $updated }; ya presentes: { $duplicates }; filas sin persona: { $skipped }.
cli-marked = { $count ->
    [one] { $count } asistencia registrada.
   *[other] { $count } asistencias registradas.
}
cli-certificates = { $issued ->
    [one] { $issued } certificado escrito
   *[other] { $issued } certificados escritos
} en { $path }; { $withheld ->
    [one] { $withheld } persona aún no cumple los requisitos.
   *[other] { $withheld } personas aún no cumplen los requisitos.
}
cli-written = Archivo escrito: { $path }
cli-healthy = La biblioteca está en buen estado.
cli-curriculum = Añadidos: { $added }; sustituidos: { $updated }; sin cambios: { $unchanged }; omitidos: { $left }.
cli-block = Sesión { $uid }
cli-form-imported = Formulario { $code } importado: { $questions } preguntas.
cli-responses-imported = { $added } respuestas añadidas, { $known } ya estaban, { $empty } sin respuestas.
cli-scanned = { $name }: asistencia registrada
cli-walked-in = Se añadió y asiste: { $name }
cli-merged = Una sola ficha: { $person }. { $moved } talleres pasados, { $joined } unidos.
cli-certificate-reissued = El certificado { $number } sustituye a { $old }. Escrito: { $path }
cli-certificate-replaced = El certificado { $number } sustituye a { $old }.
cli-unwritten = Lo expedido queda expedido: los números están en el registro. «certificates reprint» escribe las mismas páginas en otro lugar.
cli-certificates-voided = { $count ->
    [one] { $count } certificado queda anulado.
   *[other] { $count } certificados quedan anulados.
}
cli-certificates-reprinted = { $count ->
    [one] { $count } certificado escrito de nuevo en { $path }
   *[other] { $count } certificados escritos de nuevo en { $path }
}
cli-key = Clave de { $organisation }: { $key }
cli-key-words = Sus palabras de recuperación, para guardarlas en papel:
