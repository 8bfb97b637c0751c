### Papeles para recortar: credenciales, rótulos de mesa, etiquetas, fichas. Todo se imprime, salvo los nombres de los formatos.

documents-cards-badges-file-title = Credenciales: { $title }
documents-cards-tents-file-title = Rótulos de mesa: { $title }
documents-cards-labels-file-title = Etiquetas: { $title }
documents-cards-slips-file-title = Datos por comprobar: { $title }
# Lo que representa el código QR, leído en voz alta.
documents-cards-code = Código: { $code }

## Nombres de los formatos

documents-cards-size-mm = { $width } × { $height } mm
# Pulgadas.
documents-cards-size-in = { $width } × { $height } pulg.
# Para una impresora y tijeras.
documents-cards-layout-plain = { $size }, { $count } por hoja, para recortar
# Hojas que se compran cortadas: «Avery L7160».
documents-cards-layout-maker = { $maker }: { $size }, { $count } por hoja
# Va detrás de un nombre así.
documents-cards-layout-nominal = medidas habituales: imprima antes una hoja

## Fichas en las que cada persona comprueba sus datos

documents-cards-slip-heading = Compruebe sus datos, por favor
documents-cards-slip-privacy = Esta ficha es solo para usted y los organizadores. Devuélvala doblada, por favor.
documents-cards-slip-change = Cambiar por
documents-cards-slip-name = Nombre en el certificado
documents-cards-slip-native = Nombre en su escritura
documents-cards-slip-organisation = Organización
documents-cards-slip-position = Cargo
documents-cards-slip-email = Correo electrónico
documents-cards-slip-phone = Teléfono
# Junto a una casilla para marcar.
documents-cards-slip-right = Todo es correcto
documents-cards-slip-initials = Rúbrica

