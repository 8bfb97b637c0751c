### People who may be in the registry twice, and the file of one person.

twins-title = Possible duplicates
twins-text = Two records that may be one person. Look at both, choose what is right, and make them one. Nothing is lost: workshops, attendance, answers and certificates of both stay.
twins-list = Pairs, the likeliest first
twins-none-title = Nobody seems to be here twice
twins-none-text = Records are compared by name in any script and order, e-mail, telephone, birth date and organisation.
twins-looking = Comparing people
twins-count = { $count ->
    [one] { $count } pair to look at
   *[other] { $count } pairs to look at
}
twins-likeness = { $level ->
    [likely] very probably one person
   *[possible] perhaps one person
}
twins-reason = { $code ->
    [same-name] Same name
    [same-name-other-order] Same name in another order
    [name-in-other-script] Same name in another script
    [name-spelling] Name spelled nearly the same
    [name-part] One name is part of the other
    [name-initial] An initial stands for a name
    [name-part-differs] Part of the names differs
    [other-name] Different names
    [office-email] The address of an office
    [birth-date-near] Birth dates nearly the same
    [same-place] Same place
    [same-email] Same e-mail
    [same-email-user] Same mailbox name at another provider
    [same-phone] Same telephone
    [same-birth-date] Same birth date
    [same-organisation] Same organisation
    [same-country] Same country
    [other-birth-date] Different birth dates
    [other-sex] Different sex
    [other-email] Different e-mails
    [other-country] Different countries
    [common-name] A common name
   *[other] Something else
}
twins-reason-against = { $reason }, which speaks against it
twins-field = { $field ->
    [family_name] Family name
    [given_name] Given name
    [patronymic] Patronymic
    [native_name] Name in own script
    [called_name] Called
    [said_name] Said as
    [title] Title
    [sex] Sex
    [birth_date] Birth date
    [email] E-mail
    [phone] Telephone
    [organisation] Organisation
    [country] Country
    [workshops] Workshops
    [latest] Latest workshop
   *[name] Name
}
twins-take = { $field }: take “{ $value }”
twins-nothing = –
twins-keep = Remains
twins-first = First record
twins-second = Second record
twins-merge = One person: merge
twins-apart = Two people
twins-later = Next pair
twins-merged = One record now: { $name }
twins-kept-apart = Two people: { $one } and { $other }
twins-open = Open the file of { $name }
twins-same-workshop = Both were in the same workshop: their attendance and answers become one.
twins-names = { $one } and { $other }
twins-which = Which record remains
twins-remains = { $record } remains
twins-differs = differs
twins-stopped-title = The comparison was stopped
twins-stopped-text = Everybody is compared with everybody else. With many people this takes some seconds.
twins-look = Compare people
twins-shown = { $count ->
    [one] The likeliest one is shown first.
   *[other] The { $count } likeliest are shown.
}
twins-back = Back
twins-by-hand = Found by nothing alike: you chose these two.
twins-lost = What is not chosen stays as “also known as”, where it is a name, an address or a telephone.
twins-facts = The two records
