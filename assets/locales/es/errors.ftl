error-unknown = Flipchart se detuvo en algo que no sabe nombrar ({ $code }). No se cambió nada.

## Not in the library

error-not-found-workshop = Este taller ya no está en la biblioteca. Quizá se haya quitado: deshaga esa acción o elija otro taller.
error-not-found-participant = Esta persona ya no está en el taller. Quizá se haya quitado: deshaga esa acción o elija a otra persona.
error-not-found-person = Esta persona ya no está en el registro. Puede haberse eliminado o juntado con otra: deshágalo o elija a otra persona.
error-not-found-mapping = Lo guardado sobre estas columnas ya no existe. Deshágalo o elija de nuevo el significado de las columnas.
error-not-found-organisation = Esta organización ya no está en la biblioteca. Elija otra o añádala de nuevo.
error-not-found-certificate = En la biblioteca no hay ningún certificado con este número. Compruebe el número o búsquelo en la biblioteca donde se expidió.
error-not-found-slot = El taller no tiene esa franja. Dé una fecha del taller: 2017-03-14/am para una media jornada, 2017-03-14 para un día, 2017-03-14/09:30 para una sesión.
error-not-found-signatory = Este firmante ya no está en el taller. Elija otro o añádalo de nuevo.
error-not-found-file = Esta imagen o este archivo ya no está en la biblioteca. Elíjalo de nuevo en su disco.
error-not-found-module = Este módulo ya no está en el currículo. Quizá se quitó: deshágalo o elija otro.
error-not-found-activity = Esta actividad ya no está en el currículo. Quizá se quitó: deshágalo o elija otra.
error-not-found-handout = Este documento ya no está adjunto. Quizá se quitó: deshágalo o adjunte el archivo de nuevo.
error-not-found-term = Este término ya no está en el glosario. Quizá se quitó: deshágalo o añádalo de nuevo.
error-not-found-document = Este documento ya no está en la lista. Quizá se quitó: deshágalo o añádalo de nuevo.
error-not-found-block = Esta sesión ya no está en el plan. Quizá se quitó: deshágalo o elija otra.
error-not-found-day = El plan no tiene ese día. Elija uno de sus días o añada este.
error-not-found-template = Esta plantilla ya no está en la biblioteca. Quizá se quitó: deshágalo o elija otra.
error-not-found-capture = Esta anotación ya no está en la biblioteca. Quizá se quitó: deshágalo.
error-not-found-action = Este punto de acción ya no está en la biblioteca. Quizá se quitó: deshágalo.

## Refused values

error-invalid = { $field }: { $reason }
error-label = { $field ->
    [activity] Actividad
    [aliases] Otros nombres
    [audience] Público destinatario
    [author] Autor
    [background] Para informarse
    [birth_date] Fecha de nacimiento
    [blocks] Sesiones
    [called_name] Nombre de trato
    [accent] Color de acento
    [back] Reverso
    [back_heading] Título del reverso
    [cause] Causa
    [certificate_minutes] Duración en los certificados
    [dates] Fechas
    [held] Cuándo y dónde
    [hours] Duración
    [ink] Color del texto
    [note] Nota
    [number_pattern] Números de los certificados
    [offset_x] Desplazamiento a la derecha
    [offset_y] Desplazamiento hacia abajo
    [place_phrase] Lugar en la frase
    [range] Números
    [roles] Funciones
    [said_name] Cómo se dice el nombre
    [score] Calificación
    [series] Serie de números
    [to] A quién
    [category] Método
    [certificate_language] Idioma de los certificados
    [certificate_name] Nombre en el certificado
    [city] Lugar
    [code] Código breve
    [country] País
    [date] Fecha
    [definition] Definición
    [description] Descripción
    [due] Fecha límite
    [diet] Dieta
    [email] Correo electrónico
    [end] Último día
    [excused] Ausencias justificadas
    [family_name] Apellidos
    [file] Archivo
    [given_name] Nombre de pila
    [group_size] Tamaño de los grupos
    [groups] Número de grupos
    [handout] Documento
    [heading] Encabezado del campo
    [image] Imagen de la firma
    [instructions] Instrucciones
    [key] Ajuste
    [kind] Tipo
    [language] Idioma
    [languages] Idiomas de trabajo
    [layout] Hoja
    [leads] Quién dirige
    [link] Enlace
    [logo] Logotipo
    [materials] Materiales
    [minutes] Minutos
    [module] Módulo
    [name] Nombre
    [native_name] Nombre en su propia escritura
    [notes] Notas
    [number] Número del grupo
    [objectives] Objetivos
    [organisation] Organización
    [organisations] Anfitriones, asociados y donantes
    [override] Decisión sobre el certificado
    [paper] Papel
    [path] Archivo
    [patronymic] Patronímico
    [people] Personas
    [phone] Teléfono
    [picture] Foto
    [pin] Inicio fijo
    [position] Cargo
    [proofed] Nombre comprobado
    [reason] Motivo
    [role] Función
    [room] Sala
    [sex] Sexo
    [share] Porcentaje de asistencia
    [sheet] Hoja
    [short_name] Sigla
    [signatories] Firmantes
    [slot] Franja
    [size] Personas por grupo
    [slot] Media jornada
    [source] Fuente
    [speaker] Quién lo dijo
    [start] Primer día
    [state] Asistencia
    [status] Estado
    [summary] Resumen
    [take] Datos tomados
    [target_size] Número de personas previsto
    [term] Término
    [text] Texto
    [theme] Apariencia
    [title] Título
    [topics] Módulos
    [tracks] Grupos
    [value] Valor
    [venue] Sede
    [what] Qué
    [who] Quién
    [year] Año
    [zone] Zona horaria
    [answers] Respuesta
    [count] Cantidad
    [relevant] Se pregunta si
    [constraint] La respuesta debe ser
    [choiceFilter] Opciones ofrecidas
    [answer] Respuesta correcta
    [appearance] Apariencia
    [objective] Objetivo
    [label] Texto
    [hint] Ayuda
    [intro] Introducción
    [thanks] Cierre
    [amount] Importe
    [arrived] Llegada
    [badge] Credencial
    [left] Salida
    [statement] Declaración
   *[other] { $field }
}
error-field-required = Este dato es necesario. Complételo, por favor.
error-field-too-long = Este texto es demasiado largo. Abrévielo, por favor.
error-field-not-a-date = «{ $value }» no es una fecha. Escríbala como año-mes-día, por ejemplo 2017-03-14.
error-field-end-before-start = El último día es anterior al primero. Cambie uno de los dos.
error-field-too-many-days = Con estas fechas el taller sería demasiado largo. Compruebe el año y el mes.
error-field-unknown-country = «{ $value }» no es un país de la lista. Elija uno o indique su código de dos letras.
error-field-unknown-language = «{ $value }» no es un idioma que Flipchart conozca. Elija uno o indique su código, por ejemplo es.
error-field-unknown-zone = «{ $value }» no es una zona horaria. Elija una, por ejemplo America/La_Paz.
error-field-not-an-email = «{ $value }» no es una dirección de correo electrónico. Debe tener un nombre, @ y un dominio.
error-field-nul = Este texto contiene un carácter que no se puede guardar (NUL). Bórrelo o escriba el texto de nuevo.
error-field-out-of-range = «{ $value }» está fuera de lo posible aquí. Elija otro valor.
error-field-day-there = El plan ya tiene ese día. Elija otra fecha.
error-field-file-too-big = «{ $value }» supera los 50 MB, demasiado para la biblioteca. Redúzcalo o dé un enlace.
error-field-file-empty = «{ $value }» está vacío. Compruebe que es el archivo correcto.
error-field-file-altered = El archivo no es el que se adjuntó: se dañó por el camino. Pídalo de nuevo.
error-field-file-missing = El archivo mismo falta en el currículo. Pídalo y adjúntelo.
error-field-unclear = Esta parte no se entendió. Pida de nuevo el archivo, hecho con Flipchart.
error-field-unknown-format = Flipchart no escribe archivos «{ $value }». Elija .pdf, .docx, .xlsx o .ics.
error-field-unknown-list-format = Flipchart escribe las listas de personas en .xlsx, .csv o .vcf, no en «{ $value }». Elija uno de estos formatos.
error-field-other = «{ $value }» no es posible aquí. Elija otro valor.

## Not now

error-nothing-to-undo = No hay nada que deshacer.
error-block-is-parallel = Los grupos paralelos no se pueden dividir, unir ni poner dentro de otros grupos. Elija las sesiones que contienen.
error-blocks-not-neighbours = Solo se pueden reunir sesiones que se siguen. Elija dos o más vecinas.
error-blocks-of-two-workshops = Estas sesiones son de dos talleres. Cópielas y péguelas.
error-too-many-tracks = Una sesión puede tener como máximo cuatro grupos paralelos. Quite antes uno.
error-institution-hosts = { $name } es anfitrión, socio o donante de talleres, así que permanece en el registro. Quítela primero de los datos de esos talleres o fusiónela con otra institución.
error-last-day = Un taller necesita al menos un día. Añada otro antes de quitar este.
error-plan-empty = El plan aún no tiene sesiones, así que no hay nada que imprimir ni guardar. Añada sesiones o tome una plantilla.
error-cards-without-names = Las tarjetas de contacto se hacen con nombres y direcciones. Elija .xlsx o .csv para una lista sin nombres.
error-nothing-to-redo = No hay nada que rehacer. Un cambio nuevo borra lo que se podía rehacer.
error-certificates-no-one-eligible = Nadie en este taller cumple aún las condiciones para un certificado. Complete la asistencia, cambie el porcentaje exigido o decida persona por persona.
error-certificate-number-taken = El número de certificado { $number } ya está ocupado en esta biblioteca. No se expidió nada. Vuelva a expedir los certificados para obtener números nuevos.
error-not-found-certificate-template = Esta plantilla de certificados ya no está en la biblioteca. Quizá se quitó: deshágalo o elija otra.
error-not-found-key = Esta clave no está en la biblioteca. Tráigala del equipo que la tiene o elija otra.
error-not-found-number-range = Estos números reservados ya no están en la biblioteca. Resérvelos de nuevo si los necesita.
error-template-built-in = Esta plantilla viene con Flipchart y no cambia. Haga una copia y modifíquela.
error-certificate-supersedes-other = El certificado { $by } no puede sustituir a { $number }: ese ya está anulado, o es de otra persona o de otro tipo. No se expidió nada. Mire el registro y expida de nuevo.
error-certificate-not-earned = Esta persona no tiene ningún certificado de este tipo ni lo ha obtenido. Concédaselo antes, con un motivo.
error-certificate-damaged = Una página del registro no puede unirse a las demás. Escriba un archivo por persona y compruebe la biblioteca.
error-certificate-void = El certificado { $number } de { $name } está anulado, así que no se puede imprimir, firmar ni entregar. Expida antes uno nuevo.
error-certificate-earned = { $name } tiene ahora derecho al certificado { $number }, así que no se retiene. Si no debe entregarse, deniéguelo antes con un motivo.
error-certificate-handed-out = El certificado { $number } de { $name } ya se entregó, así que no se puede destruir aquí. Quite la marca si aún está aquí, o anúlelo.
error-certificate-erased = La persona de este certificado fue borrada, y con ella la página. El número y la fecha siguen en el registro.
error-number-range-overlaps = Los números { $first } a { $last } coinciden con otros ya reservados. Elija números que nadie tenga.
error-number-range-used = Algunos de los números { $first } a { $last } ya se dieron en este equipo, así que ningún otro puede tenerlos. Elija números más altos.
error-issuer-differs = La clave de { $name } no es la que aquí se acepta con la misma marca. No confíe en ella; pregunte al emisor.
error-unreadable-not-a-template = «{ FILE($path) }» no es una plantilla de certificados, o la modificó otro programa. Elija un archivo exportado por Flipchart.
error-unreadable-template-too-new = «{ FILE($path) }» se hizo con un Flipchart más nuevo. Actualice este o pida el archivo hecho con una versión anterior.
error-unreadable-template-too-large = «{ FILE($path) }» es más grande de lo que puede ser una plantilla (24 MB). Pida una con imágenes más pequeñas.
error-unreadable-template-picture = Una imagen de «{ FILE($path) }» falta, está dañada o es demasiado grande (8 MB). Pida de nuevo el archivo.
error-field-unknown-placeholder = «{ $value }» no representa nada. Elija uno de los campos que se ofrecen, o escriba dos veces cada llave si quiere una llave.
error-field-open-brace = En «{ $value }» hay una llave suelta. Ciérrela, o escríbala dos veces si quiere una llave.
error-field-sex-forms = «{ $value }» necesita tres formas separadas por una barra: para una mujer, para un hombre y para quien no se sabe.
error-field-count-missing = «{ $value }» debe contener el contador una sola vez: escriba el campo n entre llaves.
error-field-not-a-colour = «{ $value }» no es un color. Escriba seis signos tras una almohadilla, por ejemplo #1f5f8b.
error-workshop-needs-dates = Este taller todavía no tiene fechas. Indique el primer y el último día y vuelva a intentarlo.
error-library-in-synced-folder = La biblioteca «{ FILE($path) }» está en una carpeta que se sincroniza con otros dispositivos, donde puede dañarse. Llévela al disco de este equipo y sincronice las copias de seguridad.
error-library-on-network = La biblioteca «{ FILE($path) }» está en una unidad de red, donde un corte de la conexión puede dañarla. Cópiela en el disco de este equipo y abra la copia.
error-cancelled = Operación cancelada. No se cambió nada.

## The library file

error-file-too-new = La biblioteca «{ FILE($path) }» se escribió con una versión más reciente de Flipchart (formato { $found }; esta conoce hasta el { $known }). Instale la versión más reciente para abrirla. No se cambió nada.
error-file-foreign = «{ FILE($path) }» no es una biblioteca de Flipchart. No se cambió nada. Elija otro archivo.
error-file-corrupt = La biblioteca «{ FILE($path) }» está dañada ({ $detail }). Restaure la última copia de seguridad; el archivo dañado queda como está.
error-file-locked = { GIVEN($holder) ->
    [yes] La biblioteca «{ FILE($path) }» está en uso en { $holder }. Ciérrela allí, o espere un momento y vuelva a intentarlo.
   *[no] La biblioteca «{ FILE($path) }» está en uso en otro programa. Ciérrela allí, o espere un momento y vuelva a intentarlo.
}
error-file-read-only = La biblioteca «{ FILE($path) }» se puede leer, pero no modificar: el archivo o su carpeta están protegidos contra escritura. Haga una copia en una carpeta suya y trabaje en la copia.
error-storage = La biblioteca rechazó este cambio ({ $detail }). No se cambió nada. Cierre Flipchart y ábralo de nuevo; si vuelve a ocurrir, restaure una copia de seguridad.

## Other files

error-io-not-found = No se encontró «{ FILE($path) }». Quizá se haya movido o cambiado de nombre, o se haya retirado la memoria USB. Elíjalo de nuevo.
error-io-permission = Este equipo no permite el acceso a «{ FILE($path) }». Elija una carpeta suya o cierre el programa que tiene abierto el archivo.
error-io-disk-full = No queda espacio en el disco para «{ FILE($path) }». Libere espacio o elija otro disco; no quedó ningún archivo a medias.
error-io-read-only = «{ FILE($path) }» está en un lugar donde no se puede escribir. Elija otra carpeta.
error-io-other = No se pudo leer o escribir «{ FILE($path) }»: { $detail }. Vuelva a intentarlo o elija otro lugar.

## Lists and pictures that cannot be read

error-unreadable-encrypted = «{ FILE($path) }» está protegido con contraseña. Ábralo en su programa de hojas de cálculo, guarde una copia sin contraseña e importe la copia.
error-unreadable-truncated = «{ FILE($path) }» está incompleto: falta el final, como tras una copia o descarga interrumpida. Pida el archivo de nuevo.
error-unreadable-empty = «{ FILE($path) }» está vacío. Compruebe que sea el archivo correcto.
error-unreadable-too-large = { $what ->
    [rows] «{ FILE($path) }» tiene más de { NUMBER($limit) } filas, demasiadas para una lista de personas.
    [cells] «{ FILE($path) }» tiene más de { NUMBER($limit) } celdas con datos, demasiadas para una lista de personas.
   *[other] «{ FILE($path) }» es demasiado grande para ser una lista de personas.
} Guarde solo la hoja con la lista en un archivo nuevo e impórtelo.
error-unreadable-zip-bomb = «{ FILE($path) }» ocupa, al descomprimirse, mucho más de lo que cabe en una lista, por lo que no se abrió. No confíe en este archivo; pida uno nuevo a quien lo envió.
error-unreadable-not-a-spreadsheet = «{ FILE($path) }» no es una hoja de cálculo, aunque su nombre lo diga. Elija un archivo .xlsx, .xls, .ods, .csv, .tsv o .txt.
error-unreadable-binary-text = «{ FILE($path) }» parece un archivo de texto, pero contiene datos binarios (NUL). Guárdelo de nuevo desde su programa de hojas de cálculo como .xlsx o como CSV UTF-8.
error-unreadable-too-many-columns = «{ FILE($path) }» tiene más de { NUMBER($limit) } columnas, demasiadas para una lista de personas. Guarde solo las columnas que necesita en un archivo nuevo e impórtelo.
error-unreadable-no-header = En «{ FILE($path) }» no se encontró ninguna fila de encabezados. Ponga encima de las personas una fila que diga Nombre, Organización, Correo electrónico, etc.
error-unreadable-no-sheet = «{ FILE($path) }» no tiene ninguna hoja llamada «{ $sheet }». Compruebe el nombre o deje que Flipchart encuentre la lista.
error-unreadable-picture = «{ FILE($path) }» es una imagen y no una lista, aunque su nombre diga otra cosa. Elija la hoja de cálculo misma.
error-unreadable-image = «{ FILE($path) }» no es una imagen que se pueda usar. Elija un archivo PNG, JPEG o SVG.
error-unreadable-image-damaged = «{ FILE($path) }» está dañada: la imagen termina antes de tiempo. Pídala de nuevo, o ábrala en un programa de dibujo y guárdela como PNG.
error-unreadable-image-too-large = «{ FILE($path) }» es mayor de lo que una página puede usar. Guárdela con menos de 40 millones de píxeles.
error-unreadable-image-unsupported = «{ FILE($path) }» es un JPEG para imprenta (CMYK). Guárdelo como PNG, o como JPEG en RGB.
error-unreadable-crashed = «{ FILE($path) }» está tan dañado que hubo que detener la lectura. Ábralo en su programa de hojas de cálculo, guárdelo como un archivo .xlsx nuevo e impórtelo.
error-unreadable-not-a-curriculum = «{ FILE($path) }» no es un archivo de currículo. Elija un archivo .flipcurriculum.
error-unreadable-curriculum-too-new = «{ FILE($path) }» se hizo con un Flipchart más nuevo. Actualice este, o pida el archivo de una versión anterior.
error-unreadable-curriculum-too-large = «{ FILE($path) }» contiene más de lo que cabe en un currículo. Pídalo por partes: un archivo por módulo.
error-unreadable-no-survey = «{ FILE($path) }» no tiene ninguna hoja llamada survey, así que no es un XLSForm. Elija un formulario o llame «survey» a la hoja de las preguntas.
error-unreadable-no-type-column = En «{ FILE($path) }», la hoja survey no tiene ninguna columna llamada type. Ponga los encabezados type, name y label en la primera fila.
error-unreadable-no-questions = «{ FILE($path) }» no pregunta nada: la hoja survey no tiene preguntas. Compruebe que es el archivo correcto.
error-unreadable-too-many-questions = «{ FILE($path) }» tiene más de { NUMBER($limit) } preguntas o grupos, demasiados para un formulario. Divídalo en varios.

error-not-found-form = Este formulario ya no está aquí. Quizá se eliminó; Deshacer lo recupera.
error-not-found-occasion = Este formulario ya no forma parte de la evaluación del taller. Deshacer lo recupera.
error-not-found-response = Esta hoja ya no está aquí. Quizá se eliminó, o se cerró la entrada y se quitó su número.
error-not-found-theme = Este tema ya no está aquí. Deshacer lo recupera.
error-entry-closed = La entrada de este formulario está cerrada. Ábrala de nuevo antes de cambiar respuestas.
error-sheet-taken = La hoja { $sheet } ya se introdujo. Ábrala para cambiarla o dé otro número a esta.
error-already-answered = { $name } ya respondió a este formulario. Abra esa respuesta para cambiarla.
error-nothing-differs = Las dos entradas de esta hoja coinciden. No hay nada que resolver.
error-form-stops = «{ $title }» aún no se puede usar: a { $count } de sus preguntas les falta algo. Abra el formulario; allí están señaladas.
error-field-not-a-choice = «{ $value }» no está entre las opciones. Elija una de las que se ofrecen.
error-field-not-a-number = «{ $value }» no es un número.
error-field-not-a-whole-number = «{ $value }» no es un número entero.
error-field-not-on-the-scale = «{ $value }» no es un punto de la escala.
error-field-date = «{ $value }» no es una fecha. Escríbala como año-mes-día, por ejemplo 2017-03-14.
error-field-unknown-question = El formulario no tiene ninguna pregunta «{ $value }».
error-field-form-name = «{ $value }» no puede ser un nombre aquí: use letras, cifras y «_», empezando por una letra.
error-field-name-taken = «{ $value }» ya existe. Elija otro nombre.
error-field-too-many = { $value } son más de los que caben en un formulario (500).
error-unreadable-no-answers = Ninguna columna de «{ FILE($path) }» corresponde a una pregunta de este formulario. Elija una exportación de este formulario, con nombres o etiquetas como encabezados.
error-unreadable-no-items = «{ FILE($path) }» no tiene columnas de respuestas. La primera fila debe nombrar las preguntas y la primera columna la persona.
error-form-empty = Este formulario aún no pregunta nada. Añada primero una pregunta.
error-nobody-to-write-to = Nadie en este taller tiene dirección de correo. Añada direcciones en Personas o imprima el formulario.
error-pack-nobody = No hay nadie para quien imprimir esto. Añada personas o elija para quién se imprime.
error-pack-no-groups = Aún no se han sorteado grupos. Hágalo en Personas, Grupos.
error-pack-no-lists = Aún no hay lista para firmar. Añada una junto a los papeles.
error-pack-no-forms = Ningún formulario está listo para imprimir en este taller. Añada uno en Evaluación.
error-pack-no-slots = No hay nada que firmar: el taller no tiene medias jornadas ni sesiones ese día.
error-pack-nothing = Aún no hay nada que imprimir entre los papeles elegidos.
error-pack-file-taken = «{ FILE($path) }» en esa carpeta no lo hizo Flipchart, por eso no se escribió nada. Mueva ese archivo o elija otra carpeta.
error-same-record = Es una sola y misma ficha. Elija dos.

## Attendance

error-slot-in-plan = Esta sesión está en el plan. Aquí solo se quita una que ya no está en él; quítela primero del plan.
error-no-workshop-today = Hoy no hay ningún taller, así que no se marcó a nadie. Compruebe las fechas del taller o marque a mano.
error-badge-unknown = Nadie en los talleres de hoy tiene esta credencial. Compruebe si la persona está en la lista; si no, añádala como llegada sin inscripción.
error-badge-shared = Dos personas tienen este código: { $names }. Diga cuál es.
error-no-slot-today = Hoy no hay nada que marcar: el plan no tiene sesiones este día. Añada una o lleve la asistencia por media jornada.
error-not-found-evidence = Este escaneo ya no está adjunto. Puede que se haya quitado: deshágalo o adjunte el archivo de nuevo.
error-not-found-signature-list = Esta lista ya no está en el taller. Puede que se haya quitado: deshágalo o añádala de nuevo.
error-unreadable-not-a-scan = «{ FILE($path) }» no es un PDF ni una imagen (JPEG, PNG), diga lo que diga su nombre. Escanee o fotografíe la hoja firmada y elija ese archivo.
error-field-not-a-time = «{ $value }» no es una hora. Escriba horas y minutos, por ejemplo 09:20.
error-field-left-before-arrival = La salida a las { $value } es anterior a la llegada. Cambie una de las dos.
error-field-scan-too-big = «{ $value }» supera los 25 MB. Escanee en gris o con menos puntos por pulgada.
error-field-not-a-badge = «{ $value }» no es el código de una credencial: tiene ocho cifras.
error-field-badge-misread = «{ $value }» no se leyó bien. Escanee la credencial otra vez.

## Grupos

error-not-found-groups = Estos grupos ya no están aquí. Quizá se eliminaron; Deshacer los recupera.
error-not-found-group-rule = Esta regla ya no está aquí. Deshacer la recupera.
error-group-rules-contradict = Según las reglas, { $name } y { $other } tendrían que estar juntos y separados a la vez. Quite una de estas reglas.
error-too-few-for-groups = Hay más grupos ({ $groups }) que personas ({ $people }). Elija menos grupos o añada personas.

## La clave y la comprobación de los certificados

error-no-key = Esta biblioteca no tiene clave para firmar. Cree una en Ajustes, Autenticidad de los certificados.
error-key-locked = La clave está bloqueada. Ábrala primero con su contraseña.
error-passphrase-needed = Falta la contraseña. Indíquela con --passphrase-file o en FLIPCHART_PASSPHRASE.
error-passphrase-short = Esta contraseña es demasiado corta. Use ocho caracteres o más; lo mejor son cuatro o cinco palabras.
error-passphrase-wrong = Esta no es la contraseña de la clave. Fíjese en las mayúsculas y en el idioma del teclado, e inténtelo de nuevo. Si se ha perdido, recupere la clave a partir de las palabras de recuperación.
error-key-file-unreadable = La clave está dañada. Recupérela a partir de sus palabras.
error-key-file-newer = Un Flipchart más reciente selló esta clave. Actualice este.
error-words-count = Son { NUMBER($found) } palabras; una clave tiene 24. Busque las que faltan.
error-words-unknown = La palabra { NUMBER($position) }, «{ $word }», no es de las que se usan. Revise sus letras.
error-words-mismatch = Cada una de estas palabras existe, pero juntas no forman una clave. Una se ha tomado por otra, o dos han cambiado de lugar.
error-issuer-name = Falta el nombre de la organización o es demasiado largo. Escríbalo como deben mostrarlo los certificados.
error-certificate-statement = Este certificado no se puede firmar: «{ $field }» falta, es demasiado largo o tiene caracteres que no se pueden firmar.
error-certificate-code-too-long = El nombre de este certificado es demasiado largo para un código que se pueda imprimir. Expídalo sin código o acorte el nombre.
error-credential-picture-unreadable = En esta imagen no se puede poner un certificado. Elija un archivo PNG.
error-credential-picture-empty = En esta imagen no hay ningún certificado.
error-void-list-unreadable = La lista de certificados anulados no se puede firmar. Compruebe que tenga menos de 50 000 números.
error-void-list-issuer = La lista de certificados anulados no la firma nadie en quien se confíe aquí.
error-void-list-signature = La lista de certificados anulados no es la que firmó su emisor.
error-issuer-file-unreadable = Esto no es el nombre y la clave de una organización.
error-issuer-file-newer = Un Flipchart más reciente escribió este nombre y esta clave. Actualice este.
error-unreadable-key-file = «{ FILE($path) }» no es una clave o está dañado. Elija el archivo que termina en .flipkey, o recupere la clave a partir de sus palabras.
error-unreadable-key-file-newer = «{ FILE($path) }» se hizo con un Flipchart más reciente. Actualice este y traiga después la clave.
error-unreadable-issuer-file = «{ FILE($path) }» no es el nombre y la clave de una organización, o está dañado. Elija el archivo que termina en .issuer, o pídalo de nuevo.
error-unreadable-issuer-file-newer = «{ FILE($path) }» se hizo con un Flipchart más reciente. Actualice este.
error-unreadable-void-list = «{ FILE($path) }» no es una lista de certificados anulados, o está dañado. Elija el archivo que termina en .void, o pídalo de nuevo.
error-unreadable-void-list-issuer = «{ FILE($path) }» viene de una organización en la que no se confía aquí. Traiga primero su archivo .issuer.
error-unreadable-void-list-signature = «{ FILE($path) }» no es lo que firmó su organización: se cambió o se dañó por el camino. Pídalo de nuevo.
error-field-unknown-proof-format = Flipchart escribe las claves como .flipkey, el nombre de una organización como .issuer y las listas de certificados anulados como .void, no como «{ $value }». Elija uno de estos.
error-passphrase-differs = Las dos contraseñas no son iguales. Escríbalas de nuevo.
