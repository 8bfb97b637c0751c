### La página que dice si un certificado es auténtico; funciona sin internet, desde una memoria USB.

verify-title = ¿Es auténtico este certificado?
verify-lead = Esta página funciona sin internet. Lo que le dé se queda en este dispositivo.
verify-language = Idioma
verify-input = Dé el código del certificado
verify-camera = Usar la cámara
verify-camera-stop = Detener la cámara
verify-camera-aim = Sostenga el código cuadrado bien plano ante la cámara, con buena luz.
verify-camera-refused = El navegador no deja que esta página use la cámara. Haga una foto del código y elíjala aquí.
verify-camera-picture = Imagen de la cámara
verify-file = Elegir una foto o un PDF
verify-drop = También puede soltar un archivo en cualquier lugar de esta página.
verify-text = O pegue el texto del código
verify-text-hint = Empieza por WC1:
verify-check = Comprobar
verify-another = Comprobar otro certificado
verify-print = Imprimir este resultado
verify-reading = Leyendo el archivo…

## Qué ha sido de él

verify-verdict = { $status ->
    [valid] Auténtico
    [superseded] Auténtico, pero sustituido
    [held_back] Sin validez: nunca entregado
    [withdrawn] Sin validez: retirado
    [test_print] Sin validez: una hoja de prueba
    [damaged] No se puede leer
    [signature] Alterado o falsificado
    [content] Sin la forma de un certificado
    [future] Con fecha futura
    [unknown_issuer] Emisor desconocido
   *[not_a_certificate] Ningún certificado encontrado
}
verify-valid = { $issuer } expidió este certificado. Nada en su código ha cambiado desde entonces.
verify-superseded = { $by ->
    [none] { $issuer } expidió este certificado y lo sustituyó por otro más reciente el { $day }. Pida el más reciente.
   *[other] { $issuer } expidió este certificado y lo sustituyó por el número { $by } el { $day }. Pida ese.
}
verify-void = { $cause ->
    [held_back] { $issuer } imprimió este certificado y no lo entregó. No cuenta desde el { $day }.
    [test_print] { $issuer } imprimió esta hoja para probar la impresora. Nunca fue un certificado.
   *[withdrawn] { $issuer } expidió este certificado y lo retiró el { $day }. Ya no cuenta.
}
verify-altered = { $reason ->
    [signature] La firma no corresponde. O bien el código se cambió después de firmarlo, o bien otra persona lo hizo en nombre del emisor. No se fíe de este certificado.
    [content] El código tiene la estructura del de un certificado, pero no dice lo que dice un certificado. No se fíe de él.
    [future] Dice que se expidió en un día que aún no ha llegado. Si la fecha de este dispositivo es correcta ({ $today }), no se fíe de este certificado.
   *[damaged] Una parte del código falta o se cambió. Haga otra foto o copie otra vez el texto entero. Si la respuesta sigue igual, no se fíe de este certificado.
}
verify-unknown = El código tiene la estructura del de un certificado, pero esta página no conoce la clave que lo firmó. Cualquiera pudo escribir lo que dice. Pida a la organización nombrada en el certificado su propia página de comprobación.
verify-none = { $reason ->
    [picture] No hay ningún código legible en esta imagen. Hágala otra vez: de cerca, plana, nítida y con luz uniforme.
    [pdf] No hay en este PDF ningún código que se haya podido leer. Haga una foto del código cuadrado de la página o pegue su texto.
    [other_code] Hay un código en esta imagen, pero no es el de un certificado.
    [file] Este archivo no es una imagen ni un PDF que este navegador pueda abrir.
    [too_long] Este texto es mucho más largo que el código de un certificado.
    [empty] Todavía no hay nada que comprobar. Pegue primero el texto del código.
   *[no_code] Este texto no es el código de un certificado. El código empieza por WC1:
}

## Lo que dice el certificado

verify-says = Lo que se firmó
verify-says-unproved = Lo que dice, sin ninguna prueba
verify-kind = { $kind ->
    [completion] Certificado de aprovechamiento
    [facilitator] Certificado de reconocimiento (facilitación)
    [speaker] Certificado de reconocimiento (ponencia)
    [merit] Certificado de mérito
   *[participation] Certificado de participación
}
verify-name = Nombre
verify-workshop = Taller
verify-place = Lugar
verify-dates = Fechas
verify-hours = Duración
verify-hours-count = { $count ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
verify-number = Número
verify-issued = Expedido el
verify-replaces = Sustituye a
verify-issuer = Expedido por
verify-key = Clave
verify-shortened = El título está abreviado en el código.

## Lo que se comprobó y lo que no

verify-checked = Lo que se comprobó
verify-checked-signature = La firma es la de { $issuer }: todo lo que figura en «Lo que se firmó» está como cuando se firmó.
verify-checked-not-listed = El número no está entre los que { $issuer } sustituyó o retiró, según la lista del { $day }.
verify-checked-listed = El número está entre los que { $issuer } sustituyó o retiró, según la lista del { $day }.
verify-open = Lo que esta página no puede saber
verify-open-person = Si quien lo presenta es la persona que nombra. Compare con un documento de identidad.
verify-open-paper = Si el resto del papel está como estaba. Compare el nombre, el taller y las fechas con lo impreso.
verify-open-later = Si se sustituyó o retiró después del { $day }. Se puede dar a esta página una lista más reciente del emisor, igual que una foto.
verify-open-unlisted = Si se sustituyó o retiró: esta página no tiene ninguna lista de { $issuer }. Si le dan una, désela a esta página igual que una foto.
verify-checked-on = Comprobado el { $day }, según la fecha de este dispositivo.

## La propia página

verify-known = Emisores que esta página conoce
verify-known-key = clave { $key }
verify-known-list = certificados sustituidos y retirados, según la lista del { $day }
verify-known-no-list = sin lista de certificados sustituidos y retirados
verify-made = Hecha el { $day }.
verify-made-by = Hecha por { $organisation } el { $day }.
verify-no-issuer = Esta página se hizo sin emisor y no puede confirmar ningún certificado. Pida otra.
verify-lists-refused = { $count ->
    [one] Una lista de certificados retirados de esta página está dañada y no se usa.
   *[other] { $count } listas de certificados retirados de esta página están dañadas y no se usan.
}
verify-list-taken = Desde ahora cuenta también la lista de { $issuer } del { $day }, hasta que se cierre esta página.
verify-list-refused = Esta lista no se usa: está dañada o no la firmó ningún emisor que esta página conozca.
verify-no-script = Esta página necesita JavaScript, que está desactivado. Ábrala en un navegador.
