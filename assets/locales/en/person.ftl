### The file of one person across workshops.

person-file = File of { $name }
person-back = Everybody
person-facts = Who this is
person-facts-text = What is changed here is changed in every workshop. Certificates that were issued stay as they are.
person-others = Also known as
person-workshops = Workshops
person-workshops-count = { $count ->
    [one] { $count } workshop
   *[other] { $count } workshops
}
person-share = { $attended } of { $counted } attended
person-certificates = Certificates
person-certificates-none = No certificate yet.
person-certificate-void = void: { $reason }
person-twins = May be the same person
person-twins-compare = Compare
person-gone = This person is no longer in the registry
person-compare-with = Compare with { $name }
person-apart = Known to be somebody else
person-apart-back = Take back
person-apart-name = Take back that { $name } is somebody else
person-apart-taken = May be the same person again: { $name }
person-certificate-replaced = replaced by { $number }
