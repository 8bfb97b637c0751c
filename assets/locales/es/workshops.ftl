### Los talleres: la lista, uno nuevo, la página de uno, su resumen y sus datos.

workshops-title = Talleres
workshops-new = Nuevo taller
workshops-filter = Buscar por título, lugar o código
workshops-sample = Ejemplo
workshops-no-place = Lugar sin indicar
workshops-removed = «{ $title }» eliminado
workshops-key-move = Recorrer la lista

# La ciudad y el país.
workshops-place = { $city }, { $country }
workshops-place-dates = { $place } · { $dates }

## La página de un taller

workshops-tabs = Partes del taller
workshops-tab = { $tab ->
    [plan] Plan
    [room] En la sala
    [details] Datos
    [people] Personas
    [attendance] Asistencia
    [certificates] Certificados
    [evaluation] Evaluación
    [report] Informe
   *[overview] Resumen
}
workshops-rename = Cambiar el título
workshops-gone = No se puede mostrar este taller
workshops-drop = Suelte aquí la lista
workshops-drop-hint = Verá lo que contiene antes de que cambie nada.
workshops-drop-first = Una lista cada vez: ahora se lee «{ FILE($path) }». Suelte las demás después.

## Resumen. Líneas que llevan a lo que queda por hacer.

workshops-next-title = Lo que sigue
workshops-next = { $step ->
    [import] Todavía no hay participantes
    [signatory] Todavía nadie firma los certificados
    [host] Todavía no hay anfitrión
    [venue] Todavía no hay sede
    [objectives] Todavía no hay objetivos
   *[report] Ya se puede hacer el informe
}
workshops-next-proof = { $count ->
    [one] { $count } nombre sin revisar
   *[other] { $count } nombres sin revisar
}
workshops-next-attendance = { $marks ->
    [one] Asistencia: falta { $marks } marca
   *[other] Asistencia: faltan { $marks } marcas
}
workshops-next-certificates = { $count ->
    [one] { $count } certificado está listo para expedirse
   *[other] { $count } certificados están listos para expedirse
}
workshops-next-issued = { $count ->
    [one] { $count } ya se expidió.
   *[other] { $count } ya se expidieron.
}
workshops-next-hint = { $step ->
    [import] Importe la lista que recibió o escriba los nombres.
    [proof] Un nombre mal escrito se corrige mejor antes de imprimir los certificados.
    [attendance] Lo que ya terminó cuenta como ausencia donde no hay marca.
    [certificates] Mire la página real y después exporte.
    [signatory] El nombre y el cargo figuran al pie de cada certificado.
    [host] Los anfitriones figuran en los certificados y en la portada del informe.
    [venue] La sede figura en la primera página del informe.
    [objectives] El informe los enumera.
    [forms] Las hojas se pueden transcribir, contar o importar.
   *[report] El taller ha terminado; el primer borrador se escribe solo a partir de lo registrado.
}
workshops-next-none = No hay nada pendiente. Lo registrado está completo.

workshops-stat = { $what ->
    [women] Mujeres
    [countries] Países
    [certificates] Certificados expedidos
   *[participants] Participantes
}
# «de 24», en pequeño, después de una cifra.
workshops-of = de { $count }

workshops-facts = En breve
workshops-facts-edit = Cambiar los datos
workshops-fact = { $fact ->
    [kind] Tipo
    [status] Estado
    [dates] Fechas
    [place] Lugar
    [languages] { $count ->
        [one] Idioma de trabajo
       *[other] Idiomas de trabajo
    }
    [host] { $count ->
        [one] Anfitrión
       *[other] Anfitriones
    }
    [partner] { $count ->
        [one] Asociado
       *[other] Asociados
    }
    [donor] { $count ->
        [one] Donante
       *[other] Donantes
    }
    [signatories] { $count ->
        [one] Firmante
       *[other] Firmantes
    }
    [modules] Módulos
   *[objectives] Objetivos
}

## Datos

workshops-texts-in = Textos en
workshops-section = { $section ->
    [place] Lugar y fechas
    [objectives] Objetivos
    [topics] Módulos
    [organisations] Anfitriones, asociados, donantes
    [signatories] Firmantes
   *[what] El taller
}
workshops-section-hint = { $section ->
    [place] Las medias jornadas salen de las fechas. La zona horaria decide cuándo termina cada una.
    [objectives] Una frase por objetivo. Intro pasa al siguiente; Alt con una flecha lo mueve.
    [topics] Los módulos tratados, con su número y su título.
    [organisations] Con sus logotipos, tal como figuran en los certificados y en el informe.
    [signatories] Firman los certificados, en este orden.
   *[what] Lo que figura en cada documento.
}
workshops-field-title = Título
workshops-field-kind = Tipo
workshops-field-status = Estado
workshops-field-start = Primer día
workshops-field-end = Último día
workshops-field-country = País
workshops-field-city = Lugar
workshops-field-venue = Sede
workshops-field-venue-example = Edificio, hotel, sala
workshops-field-zone = Zona horaria
workshops-field-zone-hint = La del país, salvo que la cambie.
workshops-field-languages = Idiomas de trabajo
workshops-field-languages-hint = El primero es el idioma de los documentos.
workshops-field-audience = Público destinatario
workshops-field-target = Número de personas previsto
workshops-field-code = Código breve
workshops-field-code-hint = Los números de certificado empiezan por él.

workshops-objective = Objetivo { $number }
workshops-objective-add = Añadir un objetivo
workshops-objective-example = Lo que los participantes sabrán hacer
workshops-topic = Título del módulo { $number }
workshops-topic-code = Código del módulo { $number }
workshops-topic-add = Añadir un módulo
workshops-topic-example = Título del módulo
workshops-organisations = { $role ->
    [partner] Asociados
    [donor] Donantes
   *[host] Anfitriones
}
workshops-organisation-add = { $role ->
    [partner] Añadir un asociado
    [donor] Añadir un donante
   *[host] Añadir un anfitrión
}
workshops-organisation-name = Nombre de la organización
workshops-signatory-add = Añadir un firmante
workshops-signatory-name = Nombre
workshops-signatory-title = Cargo
workshops-signatory-title-example = Directora, Centro de Formación
workshops-row-removed = { $what ->
    [topic] Módulo quitado
    [host] Anfitrión quitado
    [partner] Asociado quitado
    [donor] Donante quitado
    [signatory] Firmante quitado
   *[objective] Objetivo quitado
}
# Lo que muestra la imagen, para quien no la ve.
workshops-picture = { $kind ->
    [signature] Firma de { $of }
   *[logo] Logotipo de { $of }
}
workshops-picture-choose = { $kind ->
    [signature] Elegir una imagen de la firma…
   *[logo] Elegir un logotipo…
}
workshops-picture-other = Otro…
workshops-picture-remove = { $kind ->
    [signature] Quitar la imagen
   *[logo] Quitar el logotipo
}
workshops-picture-files = Imágenes
workshops-next-forms = { $title }: { $entered } de { $expected } transcritas
workshops-certificates-parts = Lo que hay sobre los certificados
workshops-certificates-part = { $part ->
    [design] Diseño
    [ceremony] Ceremonia
    [register] Registro
   *[list] Lista
}
workshops-people-parts = Lo que hay sobre las personas
workshops-people-part = { $part ->
    [names] Nombres
    [groups] Grupos
    [papers] Para imprimir
   *[list] Lista
}
