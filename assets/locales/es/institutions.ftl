# El registro de instituciones: de dónde viene la gente.

institutions-table = Instituciones
institutions-column = { $column ->
   *[name] Nombre
    [short] Sigla
    [kind] Tipo
    [country] País
    [people] Personas
}
institutions-type = Tipo
institutions-kind = { $kind ->
    [ministry] Ministerio
    [agency] Organismo público
    [local_government] Gobierno local
    [parliament] Parlamento
    [academia] Universidad o investigación
    [ngo] ONG o fundación
    [civil_society] Asociación o comunidad
    [un] Naciones Unidas
    [intergovernmental] Organización de Estados
    [private] Empresa
    [media] Medios
    [other] Otro
   *[unknown] Sin dato
}
# Where institutions of several countries have one name.
institutions-of-country = { $name } ({ $country })
institutions-report-by-type = Participantes por tipo de institución

institutions-add = Nueva institución
institutions-create = Añadir
institutions-empty-title = Aún no hay instituciones
institutions-empty-text = Ministerios, organismos, universidades: cada uno está aquí una sola vez, con todas las formas en que lo escriben las listas.
institutions-unlinked-line = { $count ->
    [one] Un nombre de sus listas aún no pertenece a ninguna institución.
   *[other] { $count } nombres de sus listas aún no pertenecen a ninguna institución.
}
institutions-unlinked-go = Vincularlos
institutions-unlinked-title = Escrito en listas, aún sin vincular
institutions-unlinked-empty-title = Todo está vinculado
institutions-unlinked-empty-text = Todo lo que las listas dicen de las personas pertenece a una institución del registro.
institutions-back = Todas las instituciones

institutions-details = Sobre la institución
institutions-close = Cerrar
institutions-name = Nombre
institutions-name-in = Nombre ({ $language })
institutions-short-name = Sigla
institutions-country = País
institutions-aliases = También escrito
institutions-aliases-hint = Las personas que lo llevan escrito así se vinculan solas.
institutions-figures = { $people ->
    [0] Aún no hay nadie vinculado.
    [one] Una persona en { $workshops ->
        [one] un taller.
       *[other] { $workshops } talleres.
    }
   *[other] { $people } personas en { $workshops ->
        [one] un taller.
       *[other] { $workshops } talleres.
    }
}
institutions-hosts = { $count ->
    [one] Anfitrión, socio o donante de un taller.
   *[other] Anfitrión, socio o donante de { $count } talleres.
}
institutions-remove = Quitar
institutions-removed = { $count ->
    [one] Institución quitada.
   *[other] { $count } instituciones quitadas.
}

institutions-merge = Fusionar
institutions-merge-title = Son una sola institución
institutions-merge-text = Elija la que permanece. Los nombres de las demás pasan a ser otras formas de escribirla, y sus personas y talleres pasan a ella.
institutions-merge-keep = Conservar esta
institutions-merged = Fusionadas en «{ $name }».

institutions-people = { $count ->
    [one] Una persona
   *[other] { $count } personas
}
institutions-written = { $people ->
    [one] Una persona
   *[other] { $people } personas, { $ways ->
        [one] escrito de una forma
       *[other] escrito de { $ways } formas
    }
}
institutions-written-as = Escrito así
institutions-suggested = Sugerencias
institutions-suggested-none = Ninguna institución del registro se le parece.
institutions-reason = { $reason ->
    [name] Mismo nombre
    [words] Mismas palabras en otro idioma u orden
    [acronym] Sigla
    [part] Parte del texto
   *[similar] Parecido
}
institutions-accept = Vincular
institutions-make = Crear con él una institución
institutions-other = Otra institución
institutions-other-hint = Escriba un nombre o una sigla
institutions-linked = { $people ->
    [one] Una persona vinculada a «{ $name }».
   *[other] { $people } personas vinculadas a «{ $name }».
}
institutions-made = Nueva institución: «{ $name }».
institutions-key-other = Vincular con otra sugerencia
