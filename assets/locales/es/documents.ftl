### Textos de los documentos impresos. Los nombres propios no llevan artículo: van tras dos puntos, entre paréntesis o
### como sujeto.

## Both papers

documents-specimen = MUESTRA
documents-place = { $city } ({ $country })
documents-separator = {"; "}
documents-logo-of = Logotipo: { $name }

## Certificate

documents-certificate-topics = Temas: { $topics }
documents-certificate-partners = Con la colaboración de: { $names }
documents-certificate-donors = Con el apoyo de: { $names }
documents-certificate-signature-of = Firma: { $name }
documents-certificate-code-alt = Código QR para comprobar este certificado
documents-certificate-seal-alt = Sello

## Report

documents-report-name = Relatoría del taller
documents-report-file-title = Relatoría del taller: { $title }
documents-report-as-of = Datos registrados al { $date }
documents-report-contents = Índice
documents-report-page = Página { $page } de { $pages }
documents-report-annex = Anexo { $letter }. { $title }
documents-report-table = Cuadro { $number }. { $title }
documents-report-source = n = { $count }. Fuente: registros del taller, { $date }.
documents-report-none = No se ha registrado nada.
documents-report-unknown = No consta

documents-report-glance = El taller de un vistazo
documents-report-objectives = Objetivos
documents-report-topics = Temas
documents-report-participants = Participantes
documents-report-by-sex = Participantes por sexo
documents-report-by-country = Participantes por país
documents-report-by-institution = Participantes por institución
documents-report-team = Facilitación y equipo
documents-report-evaluation = Evaluación
documents-report-attendance = Asistencia
documents-report-attendance-by-slot = { $by ->
   *[half_day] Asistencia por media jornada
    [day] Asistencia por día
    [session] Asistencia por sesión
}
documents-report-attendance-by-person = Asistencia por participante
documents-report-certificates = Certificados
documents-report-participant-list = Lista de participantes
documents-report-certificate-list = Lista de certificados

documents-report-kind = Tipo
documents-report-dates = Fechas
documents-report-place = Lugar
documents-report-venue = Sede
documents-report-zone = Huso horario
documents-report-languages = { $count ->
    [one] Idioma de trabajo
   *[other] Idiomas de trabajo
}
documents-report-hosts = { $count ->
    [one] Entidad anfitriona
   *[other] Entidades anfitrionas
}
documents-report-partners = { $count ->
    [one] Entidad colaboradora
   *[other] Entidades colaboradoras
}
documents-report-donors = { $count ->
    [one] Donante
   *[other] Donantes
}
documents-report-size = Participantes
documents-report-size-planned = { $actual } ({ $target } previstos)

documents-report-count-participants = { $count ->
    [one] participante
   *[other] participantes
}
documents-report-count-countries = { $count ->
    [one] país
   *[other] países
}
documents-report-count-institutions = { $count ->
    [one] institución
   *[other] instituciones
}
documents-report-share-women = de mujeres ({ $part } de { $whole })
documents-report-share-attendance = { $by ->
   *[half_day] de asistencia a las medias jornadas
    [day] de asistencia a los días
    [session] de asistencia a las sesiones
}

documents-report-column-number = N.º
documents-report-column-name = Nombre
documents-report-column-sex = Sexo
documents-report-column-institution = Institución
documents-report-column-position = Cargo
documents-report-column-country = País
documents-report-column-role = Función
documents-report-column-people = Personas
documents-report-column-share = Porcentaje
documents-report-column-slot = { $by ->
   *[half_day] Media jornada
    [day] Día
    [session] Sesión
}
documents-report-column-certificate = Número
documents-report-column-kind = Certificado
documents-report-column-issued = Expedido
documents-report-column-status = Estado
documents-report-total = Total

documents-report-mark = { $mark ->
    [present] presente
    [late] con retraso (cuenta como asistencia)
    [excused] ausencia justificada (no se cuenta)
    [absent] ausente
   *[not_yet] aún no celebrada
}
documents-report-mark-column = { $mark ->
    [present] Presentes
    [late] Con retraso
    [excused] Justificadas
    [absent] Ausentes
   *[not_yet] Pendientes
}
documents-report-mark-excused = J
documents-report-slot = { $half ->
   *[am] { $date }, mañana
    [pm] { $date }, tarde
    [day] { $date }
}
documents-report-session = { $date }, { $time } – { $title }

documents-report-rule = { $by ->
   *[half_day] { $slots ->
        [one] El certificado de participación se entrega a quienes asistieron a la única media jornada.
       *[other] El certificado de participación se entrega a quienes asistieron al menos a { $needed } de las { $slots } medias jornadas. Llegar con retraso cuenta como asistencia; la media jornada con ausencia justificada no se cuenta.
    }
    [day] { $slots ->
        [one] El certificado de participación se entrega a quienes asistieron al único día.
       *[other] El certificado de participación se entrega a quienes asistieron al menos a { $needed } de los { $slots } días. Llegar con retraso cuenta como asistencia; el día con ausencia justificada no se cuenta.
    }
    [session] { $slots ->
        [one] El certificado de participación se entrega a quienes asistieron a la única sesión.
       *[other] El certificado de participación se entrega a quienes asistieron al menos a { $needed } de las { $slots } sesiones. Llegar con retraso cuenta como asistencia; la sesión con ausencia justificada no se cuenta.
    }
}
documents-report-issued = { $count ->
    [0] No se ha expedido ningún certificado.
    [one] Se ha expedido { $count } certificado.
   *[other] Se han expedido { $count } certificados.
}
documents-report-void = { $count ->
    [one] Después se anuló { $count } de ellos.
   *[other] Después se anularon { $count } de ellos.
}
documents-report-not-yet = { $count ->
    [one] { $count } participante aún no tiene certificado.
   *[other] { $count } participantes aún no tienen certificado.
}
documents-report-certificate-kind = { $kind ->
   *[participation] Participación
    [completion] Aprovechamiento
    [facilitator] Facilitación
    [speaker] Ponencia
    [merit] Mérito
}
documents-report-certificate-status = { $status ->
   *[valid] Válido
    [void] Anulado
}
