# The registry of institutions: the places people come from.

institutions-table = Institutions
institutions-column = { $column ->
   *[name] Name
    [short] Acronym
    [kind] Type
    [country] Country
    [people] People
}
institutions-type = Type
institutions-kind = { $kind ->
    [ministry] Ministry
    [agency] Public agency
    [local_government] Local government
    [parliament] Parliament
    [academia] University or research
    [ngo] NGO or foundation
    [civil_society] Association or community
    [un] United Nations
    [intergovernmental] Organisation of states
    [private] Company
    [media] Media
    [other] Other
   *[unknown] Not known
}
# Where institutions of several countries have one name.
institutions-of-country = { $name } ({ $country })
institutions-report-by-type = Participants by type of institution

institutions-add = New institution
institutions-create = Add
institutions-empty-title = No institutions yet
institutions-empty-text = Ministries, agencies, universities: each is here once, with all the ways it is written in lists.
institutions-unlinked-line = { $count ->
    [one] One name in your lists belongs to no institution yet.
   *[other] { $count } names in your lists belong to no institution yet.
}
institutions-unlinked-go = Link them
institutions-unlinked-title = Written in lists, not linked yet
institutions-unlinked-empty-title = Everything is linked
institutions-unlinked-empty-text = Whatever is written for people in lists belongs to an institution of the registry.
institutions-back = All institutions

institutions-details = About the institution
institutions-close = Close
institutions-name = Name
institutions-name-in = Name ({ $language })
institutions-short-name = Acronym
institutions-country = Country
institutions-aliases = Also written
institutions-aliases-hint = People who are written like this are linked by themselves.
institutions-figures = { $people ->
    [0] Nobody is linked yet.
    [one] One person in { $workshops ->
        [one] one workshop.
       *[other] { $workshops } workshops.
    }
   *[other] { $people } people in { $workshops ->
        [one] one workshop.
       *[other] { $workshops } workshops.
    }
}
institutions-hosts = { $count ->
    [one] Host, partner or donor of one workshop.
   *[other] Host, partner or donor of { $count } workshops.
}
institutions-remove = Remove
institutions-removed = { $count ->
    [one] Institution removed.
   *[other] { $count } institutions removed.
}

institutions-merge = Merge
institutions-merge-title = These are one institution
institutions-merge-text = Choose the one that stays. The names of the others become further ways of writing it, and their people and workshops go over to it.
institutions-merge-keep = Keep this one
institutions-merged = Merged into “{ $name }”.

institutions-people = { $count ->
    [one] One person
   *[other] { $count } people
}
institutions-written = { $people ->
    [one] One person
   *[other] { $people } people, { $ways ->
        [one] written in one way
       *[other] written in { $ways } ways
    }
}
institutions-written-as = Written as
institutions-suggested = Suggestions
institutions-suggested-none = No institution of the registry is like it.
institutions-reason = { $reason ->
    [name] Same name
    [words] Same words in another language or order
    [acronym] Acronym
    [part] Part of the text
   *[similar] Similar
}
institutions-accept = Link
institutions-make = New institution from it
institutions-other = Another institution
institutions-other-hint = Type a name or an acronym
institutions-linked = { $people ->
    [one] One person linked to “{ $name }”.
   *[other] { $people } people linked to “{ $name }”.
}
institutions-made = New institution: “{ $name }”.
institutions-key-other = Link to another suggestion
