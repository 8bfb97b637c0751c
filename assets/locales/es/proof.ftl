### La autenticidad de los certificados: la clave que los firma, en quién se confía y la comprobación de un certificado.

proof-title = Autenticidad de los certificados
proof-text = Un pequeño código cuadrado en cada certificado permite que cualquiera lo compruebe sin internet. Siempre se pueden expedir certificados sin él.

## La clave

proof-none = La firma no está preparada. Los certificados se expiden sin código.
proof-set-up = Preparar la firma…
proof-set-up-new = Crear una clave nueva…
proof-import = Traer un archivo de clave…
proof-from-words = A partir de las palabras de recuperación…
proof-key-id = Clave { $key }
proof-key-state = { $state ->
    [open] Abierta: los certificados nuevos se firman.
    [locked] Bloqueada: los certificados se expiden sin código hasta que se abra.
   *[other] No se usa. Lo que firmó sigue siendo válido.
}
proof-key-acts = Más sobre la clave
proof-open = Abrir…
proof-open-act = Abrir
proof-rename-act = Cambiar el nombre
proof-use = Firmar con esta clave
proof-lock = Bloquear
proof-locked = La clave está bloqueada.
proof-opened = La clave está abierta. Los certificados nuevos se firman.
proof-carry = Llevar a otro portátil…
proof-carry-title = Dónde poner el archivo de la clave
# Nombre de un archivo, sin la extensión.
proof-carry-name = Clave de { $organisation }
proof-words = Imprimir las palabras de recuperación…
proof-rename = Cambiar el nombre…
proof-key-files = Clave de Flipchart
proof-taken-in = La clave de { $organisation } está aquí y abierta.

## Dar la contraseña

proof-organisation = Nombre de la organización
proof-organisation-hint = Como los certificados deben nombrar a quien responde por ellos.
proof-passphrase = Contraseña
proof-passphrase-new = Contraseña
proof-passphrase-again = La misma otra vez
proof-passphrase-differs = Las dos no son iguales.
proof-passphrase-hint = Cuatro o cinco palabras que nadie más juntaría.
proof-passphrase-show = Mostrar lo escrito
proof-strength = { $strength ->
    [short] Demasiado corta: ocho caracteres o más.
    [weak] Fácil de adivinar. Añada una o dos palabras.
    [fair] Basta para una sala con llave. Una palabra más la hace fuerte.
   *[strong] Fuerte. No la apunte cerca del portátil.
}
proof-opening = Abriendo la clave. Tarda un momento a propósito: así adivinarla es lento.
proof-open-title = Abrir la clave
proof-open-text = Escriba la contraseña de { $organisation }. La clave queda abierta hasta que se cierre Flipchart o usted la bloquee.
proof-words-title = Palabras de recuperación
proof-words-text = Escriba la contraseña para volver a ver las palabras.
proof-rename-title = Cambiar el nombre de la organización
proof-rename-text = Los certificados firmados antes también muestran el nombre nuevo cuando se comprueban aquí. Los demás lo ven cuando usted les da de nuevo la página de comprobación o su nombre.
proof-import-title = Traer una clave
proof-import-text = Escriba la contraseña de la clave de { $organisation }, en el archivo { $file }.

## Preparar la firma

proof-setup-title = Preparar la firma
proof-setup-text = Flipchart crea una clave para su organización. Se queda en este portátil, bloqueada con una contraseña.
proof-setup-make = Crear la clave
proof-note-title = Anote las palabras de recuperación
proof-note-text = Si se pierde el portátil o la contraseña, estas 24 palabras devuelven la clave. Nada más lo hace. Imprímalas y guarde la hoja como guarda el sello de su organización.
proof-words-list = Palabras de recuperación
proof-print = Imprimirlas
proof-print-title = Dónde poner la hoja
# Nombre de un archivo, sin la extensión.
proof-print-name = Palabras de recuperación de { $organisation }
proof-noted = Las tengo en papel
proof-check-words-title = Una mirada al papel
proof-check-words-text = Escriba tres de las palabras de su papel, para asegurarse de que son correctas.
proof-word = Palabra { $number }
proof-word-wrong = Esa no es la palabra { $number }. Mire de nuevo el papel.
proof-show-again = Ver otra vez las palabras
proof-finish = Listo
proof-ready = La firma está preparada. Los certificados que se expidan desde ahora llevan un código.
proof-back-title = Recuperar la clave
proof-back-text = Escriba las 24 palabras de la hoja en su orden, separadas por espacios. La contraseña puede ser nueva.
proof-back-words = Palabras de recuperación
proof-back-count = { $count ->
    [one] { $count } palabra de 24
   *[other] { $count } palabras de 24
}
proof-back-make = Recuperarla

## La página de comprobación

proof-page = Página de comprobación
proof-page-text = Un solo archivo para una memoria USB, un correo o su sitio web. Comprueba sus certificados en cualquier navegador, sin internet, y sabe lo que usted ha retirado hasta hoy.
proof-page-export = Exportar la página de comprobación…
proof-page-title = Dónde poner la página de comprobación
# Nombre de un archivo, sin la extensión.
proof-page-name = Comprobar certificados de { $organisation }
proof-page-kind = Página para un navegador
proof-page-old = La clave está bloqueada: la página solo sabe lo que se retiró hasta el { $day }. Abra primero la clave para añadir lo demás.
proof-page-bare = La clave está bloqueada: la página no sabe qué se ha retirado. Abra primero la clave para añadirlo.
proof-check = Comprobar un certificado…

## Listas de certificados anulados

proof-lists = Retirados y sustituidos
proof-lists-text = Con una lista, otros portátiles y oficinas saben cuáles de sus certificados ya no cuentan, y usted lo sabe por las suyas.
proof-list = { $count ->
    [0] Nada retirado ni sustituido, según lo sabido el { $day }
    [one] { $count } retirado o sustituido, según lo sabido el { $day }
   *[other] { $count } retirados o sustituidos, según lo sabido el { $day }
}
proof-list-export = Dar nuestra lista a otros…
proof-list-export-title = Dónde poner la lista
# Nombre de un archivo, sin la extensión.
proof-list-name = Certificados retirados de { $organisation }
proof-list-of-key = Lista de certificados retirados…
proof-list-of-key-text = Solo una lista firmada con esta clave puede decir que sus certificados ya no son válidos; por eso hace falta su contraseña.
proof-list-import = Traer una lista…
proof-list-taken = La lista de { $organisation }, según lo sabido el { $day }, cuenta desde ahora.
proof-list-known = La lista de { $organisation } a fecha de { $day } no dice nada que no se supiera ya aquí.
proof-list-files = Lista de certificados retirados
proof-list-locked = Abra primero la clave: la lista se firma con ella.

## En quién confiamos

proof-trust = En quién confiamos
proof-trust-text = Aquí también se confirman los certificados de estas organizaciones. Traiga solo archivos que le haya dado la propia organización.
proof-trust-none = Nadie más que nosotros.
proof-trust-add = Traer una organización…
proof-trust-added = Desde ahora se confirman los certificados de { $organisation }. Compare su clave con la organización: { $key }
proof-trust-remove = No confiar más
proof-trust-removed = Los certificados de { $organisation } ya no se confirman aquí.
proof-trust-give = Dar nuestro nombre a otros…
proof-trust-give-title = Dónde poner el archivo
proof-trust-files = Nombre y clave de una organización

## Comprobar un certificado

proof-check-title = Comprobar un certificado
proof-check-text = Lea su código cuadrado con un lector, suelte aquí el PDF o una foto, o pegue el texto del código.
proof-check-code = Texto del código
proof-check-code-hint = Empieza por WC1: o es el de una insignia digital.
proof-check-act = Comprobar
proof-check-choose = Elegir un PDF o una foto…
proof-check-files = PDF, foto, insignia digital o texto
proof-check-drop = Suelte aquí el certificado
proof-check-drop-hint = PDF, foto, insignia digital o texto. Solo se lee, no se guarda.
proof-check-reading = Buscando códigos
proof-check-results = { $count ->
    [one] { $count } certificado encontrado
   *[other] { $count } certificados encontrados
}
# De varios en un archivo.
proof-check-all-genuine = Todos son auténticos
proof-check-doubtful = { $count ->
    [one] { $count } de ellos requiere atención y está al principio
   *[other] { $count } de ellos requieren atención y están al principio
}
proof-check-unknown = El código está hecho como el de un certificado, pero nadie en quien se confíe aquí tiene la clave que lo firmó. Cualquiera pudo escribir lo que dice. Pida a la organización el archivo con su nombre y su clave, y tráigalo en Ajustes.
proof-check-altered = { $reason ->
    [signature] La firma no corresponde. O se cambió el código después de firmarlo, o lo hizo otra persona en nombre del emisor. No se fíe de este certificado.
    [content] El código está hecho como el de un certificado, pero no dice lo que dice un certificado. No se fíe de él.
    [future] Dice que se expidió un día que aún no ha llegado. Si la fecha de este equipo es correcta, no se fíe de este certificado.
   *[damaged] Falta una parte del código o se ha cambiado. Léalo de nuevo o copie otra vez todo el texto. Si la respuesta es la misma, no se fíe de este certificado.
}
proof-check-differs = No es como en nuestro registro
proof-check-own-name = En nuestro registro este número es de { $name }. Los nombres no coinciden: no se fíe de este certificado.
proof-check-by-ledger = Se sabe por nuestro propio registro.
proof-check-list = No está entre los retirados o sustituidos, según lo sabido el { $day }.
proof-check-no-list = Aquí no se sabe si se retiró: no hay lista de esta organización.
proof-check-compare = Compare el nombre, el taller y las fechas con el papel que tiene en la mano.
