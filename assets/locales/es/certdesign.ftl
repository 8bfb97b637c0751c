### El diseño de los certificados: plantillas, aspecto, textos.

certdesign-parts = Lo que se puede cambiar
certdesign-part = { $part ->
   *[templates] Plantilla
    [look] Aspecto
    [words] Textos
}

certdesign-kind-label = Certificado
certdesign-kind = { $kind ->
    [completion] Aprovechamiento
    [facilitator] Facilitación
    [speaker] Ponencia
    [merit] Mérito
   *[participation] Participación
}
certdesign-sample-label = Se muestra con
certdesign-sample = { $sample ->
   *[longest] El nombre más largo
    [shortest] El nombre más corto
    [script] Un nombre en otra escritura
}
certdesign-sides = Cara de la hoja
certdesign-side = { $side ->
   *[front] Anverso
    [back] Reverso
}
certdesign-no-back = Aún no hay nada en el reverso. Escriba un texto en Textos o ponga allí los temas en Aspecto.

certdesign-layout = { $layout ->
   *[formal] Formal
    [modern] Moderna
    [bilingual] Dos columnas
    [logos] Logotipos
    [portrait] Vertical
    [plain] Sencilla
}
certdesign-state = { $state ->
   *[built-in] Viene con Flipchart. En cuanto cambie algo, este taller recibe su propia copia.
    [own] Solo la usa este taller.
}
certdesign-shared = { $count ->
    [one] La usa { $count } taller.
   *[other] La usan { $count } talleres. Un cambio aquí los cambia todos; lo ya expedido queda como está.
}
certdesign-apart = Cambiarla solo aquí
certdesign-missing = La plantilla elegida ya no existe, así que la página se imprime con «Formal». Elija otra o deshaga su eliminación.
certdesign-changed = { $number ->
    [1] { $name }, modificada
   *[other] { $name }, modificada { $number }
}
certdesign-copy-name = { $name }, copia
certdesign-copied = «{ $name }» es ahora la plantilla propia de este taller
certdesign-group = { $group ->
   *[built-in] Vienen con Flipchart
    [own] Las suyas
}
certdesign-used = { $count ->
    [one] { $count } taller
   *[other] { $count } talleres
}
certdesign-acts = Qué hacer con «{ $name }»
certdesign-act = { $act ->
   *[rename] Cambiar el nombre
    [copy] Copiar
    [export] Exportar a un archivo…
    [remove] Quitar
}
certdesign-name = Nombre de la plantilla
certdesign-removed = Plantilla «{ $name }» quitada
certdesign-import = Traer una plantilla de un archivo…
certdesign-import-title = Elegir una plantilla de certificados
certdesign-export-title = Exportar la plantilla
certdesign-exported = «{ $name }» está escrita, con sus imágenes
certdesign-file-kind = Plantilla de certificados

certdesign-layout-label = Disposición
certdesign-colour = { $what ->
   *[accent] Color de acento
    [ink] Color del texto
}
certdesign-colour-choose = { $what }: elegir
certdesign-colour-layout = como la plantilla
certdesign-pale = Pálido sobre papel blanco. Las palabras de este color se imprimen más oscuras, para que una fotocopia se pueda leer.
certdesign-voice = { $voice ->
   *[heading_face] Título
    [name_face] Nombre
    [text_face] Texto
}
certdesign-face-layout = Como la plantilla
certdesign-face = { $face ->
   *[serif] Con remates
    [sans] Sin remates
    [display] Para líneas grandes
}
certdesign-picture = { $kind ->
   *[background] Imagen detrás de la página
    [seal] Sello
}
certdesign-picture-choose = { $kind ->
   *[background] Elegir una imagen…
    [seal] Elegir un sello…
}
certdesign-picture-remove = { $kind ->
   *[background] Sin imagen
    [seal] Sin sello
}
certdesign-picture-hint = { $kind ->
   *[background] Llena toda la hoja. Que sea pálida: las palabras van encima.
    [seal] Se imprime una vez, donde la plantilla tiene sitio.
}
certdesign-switch = { $what ->
   *[signature_space] Línea y espacio para firma y sello a mano
    [logos] Logotipos
    [crop_marks] Marcas de corte para la imprenta
}
certdesign-topics-label = Temas del taller
certdesign-topics-on = { $side ->
   *[front] En el anverso
    [back] En el reverso
    [nowhere] No se imprimen
}
certdesign-workshops-own = Los logotipos, las firmas y el lugar son del taller.
certdesign-details = Cambiarlos en Datos
certdesign-shift = Papel ya impreso
certdesign-shift-by = { $way ->
   *[right] A la derecha
    [down] Hacia abajo
}
certdesign-mm = mm
certdesign-shift-hint = Imprima una página en papel normal, sosténgala con la hoja impresa contra una ventana y mida cuánto se apartan las palabras. Menos de 0 las mueve a la izquierda o hacia arriba. El tamaño del papel es el del taller.

certdesign-texts-in = Idioma de los textos
certdesign-program-speaks = En gris está lo que Flipchart escribe por sí mismo, con la gramática correcta para cada persona. Escriba solo donde quiera otra cosa.
certdesign-program-is-silent = Flipchart no tiene palabras propias en este idioma: solo se imprime lo que escriba aquí. Con los campos es correcto para cada persona.
certdesign-slot = { $slot ->
   *[heading] Título
    [intro] Antes del nombre
    [statement] Lo que hizo la persona
    [held] Cuándo y dónde
    [hours] Duración
    [topics] Temas
    [note] Nota
    [title] Título del taller
    [place] Lugar, en la frase
    [dates] Las fechas
    [back_heading] Título del reverso
    [back] Texto del reverso
}
certdesign-slot-hint = { $slot ->
   *[hours] Solo se imprime si se conoce la duración: por el programa o por lo que indique más abajo.
    [topics] Vacío imprime los temas del taller.
    [place] Como está en la frase, por ejemplo «en la ciudad de Suva».
    [dates] Como están en la frase, por ejemplo «los días 3, 4 y 7 de marzo de 2026».
    [back] Cada línea es un párrafo.
}
certdesign-from = { $language }: { $words }
certdesign-only-here = Solo este taller
certdesign-lasts = Duración en horas
certdesign-lasts-hint = Vacío indica las horas del programa.
certdesign-insert = Insertar en «{ $label }»
certdesign-insert-program = La frase de Flipchart, para cambiarla
certdesign-placeholder = { $code ->
   *[name] Nombre
    [title] Título del taller
    [dates] Fechas
    [place] Lugar
    [hours] Duración
    [number] Número
    [issued] Día de expedición
    [score] Calificación
    [role] Función
    [sex] Palabra que depende del sexo
}
certdesign-sex-forms = invitada | invitado | persona invitada
certdesign-second = Segunda columna
certdesign-second-none = Ninguna
certdesign-second-hint = Cualquier idioma: uno de la lista o su código, por ejemplo az-Cyrl.
certdesign-second-where = Solo la disposición «Dos columnas» imprime una segunda columna.
certdesign-second-arrange = Usar dos columnas
