### La ficha de una persona a través de los talleres.

person-file = Ficha de { $name }
person-back = Todas las personas
person-facts = Quién es
person-facts-text = Lo que se cambia aquí cambia en todos los talleres. Los certificados ya expedidos quedan como están.
person-others = También conocida como
person-workshops = Talleres
person-workshops-count = { $count ->
    [one] { $count } taller
   *[other] { $count } talleres
}
person-share = { $attended } de { $counted } con asistencia
person-certificates = Certificados
person-certificates-none = Aún sin certificado.
person-certificate-void = anulado: { $reason }
person-twins = Quizá la misma persona
person-twins-compare = Comparar
person-gone = Esta persona ya no está en el registro
person-compare-with = Comparar con { $name }
person-apart = Se sabe que es otra persona
person-apart-back = Retirar
person-apart-name = Dejar de tener a { $name } por otra persona
person-apart-taken = Vuelve a ser quizá la misma persona: { $name }
person-certificate-replaced = sustituido por { $number }
