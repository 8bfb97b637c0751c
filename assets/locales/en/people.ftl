### People of a workshop, the import of lists where import.ftl has no words, and everybody across workshops.

## The table

people-table = People in this workshop
# Headings of the columns and names of the fields.
people-column = { $column ->
    [number] No.
    [title] Title
    [sex] Sex
    [organisation] Organisation
    [position] Position
    [country] Country
    [email] E-mail
    [phone] Telephone
    [role] Role
    [language] Language
    [certificate_name] Name on the certificate
    [said_name] Said as
    [proofed] Checked
    [full_name] Full name
    [family_name] Family name
    [given_name] Given name
    [patronymic] Patronymic
    [native_name] Name in own script
    [called_name] Called
    [birth_date] Date of birth
    [diet] Diet
    [age] Age
    [attendance] Attendance
    [certificate] Certificate
   *[name] Name
}
# How many there are of a role, as an item of a list: "24 participants, 2 facilitators".
people-count-role = { $role ->
    [facilitator] { $count ->
        [one] { $count } facilitator
       *[other] { $count } facilitators
    }
    [speaker] { $count ->
        [one] { $count } speaker
       *[other] { $count } speakers
    }
    [moderator] { $count ->
        [one] { $count } moderator
       *[other] { $count } moderators
    }
    [interpreter] { $count ->
        [one] { $count } interpreter
       *[other] { $count } interpreters
    }
    [organiser] { $count ->
        [one] { $count } organiser
       *[other] { $count } organisers
    }
    [observer] { $count ->
        [one] { $count } observer
       *[other] { $count } observers
    }
   *[participant] { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }
}
people-columns = Columns
people-columns-more = { $count ->
    [one] Columns, { $count } more from the list
   *[other] Columns, { $count } more from the list
}
people-columns-usual = Usual columns
people-sensitive-show = Show sensitive columns
people-sensitive-hide = Hide sensitive columns

## Adding and removing

people-add = Add a person
people-add-name = Name of the new person
people-add-hint = Enter adds and waits for the next name. Tab adds and goes on to the details.
people-added = { $name } is in the list.
people-removed = { $count ->
    [one] { $count } person removed from the workshop
   *[other] { $count } people removed from the workshop
}
people-key-remove = Remove the marked people, or this one
people-key-mark = Mark
people-key-paste = Import copied rows

## The order, and the list out

people-order = Order
people-order-by = { $order ->
    [name] By name
    [delegation] By delegation
   *[list] As in the list (protocol)
}
people-order-moved = { $name } is number { $place } now.
people-key-up = Move up in the list
people-key-down = Move down in the list
people-out = Export
people-out-as = { $kind ->
    [csv] List for any program (.csv)
    [vcf] Contact cards (.vcf)
    [anonymous] List without names (.xlsx)
   *[xlsx] List for Excel (.xlsx)
}
people-out-file = { $kind ->
    [anonymous] { $code } people without names
   *[other] { $code } people
}

## Nobody yet

people-empty-title = Nobody is in this workshop yet
people-empty-text = Bring the participant list as it is: an Excel, LibreOffice or text file. Drop it here, or copy its rows and paste them. You see what becomes of each row before anything is stored.

## Importing a list

people-import = Import a list
people-import-kind = Lists of people
people-import-pasted = Pasted list
people-import-row = Row { $row }
people-import-rows = Rows { $first } and { $last }
people-import-columns = What the columns mean
people-import-means = Meaning of “{ $heading }”
people-import-family-bold = Name (family name in bold)
people-import-kept = Kept as extra fields: { $list }.
people-import-left-out = Left out: { $list }.
people-import-sensitive = Sensitive
people-import-importing = { $count ->
    [one] Importing { $count } person
   *[other] Importing { $count } people
}
people-import-changed = { $field }: “{ $old }” → “{ $new }”
people-import-filled = { $field }: “{ $new }”, empty until now
people-import-note = { $field }: { $note }
people-import-show = Rows to show
people-import-nothing-here = No such rows in this list.
people-import-last = Report of the import
people-import-was = What became of “{ $file }”
people-import-failed = This list could not be read
people-import-held = What you decided about “{ $file }” is kept. Import or cancel it first, then choose the next list.

## Everybody, across workshops

people-registry-search = Find a person
people-registry-hint = Name in any script, e-mail or telephone
people-registry-table = Everybody
people-registry-workshops = Workshops
people-registry-mark = Mark { $name }
people-registry-mark-key = Mark to compare
people-registry-marked = { $count ->
    [one] { $count } person marked; mark one more to compare.
   *[other] { $count } people marked
}
people-registry-marked-many = Two people are compared at a time.
people-registry-compare = Compare…
people-registry-unmark = Clear marks
people-registry-empty-title = Nobody is in this library yet
people-registry-empty-text = Everybody who was ever in a workshop is found here. People come in through the list of a workshop.
people-registry-open = Go to the workshops
people-registry-parts = What the registry holds
people-registry-part = { $part ->
    [twice] Possible duplicates
    [institutions] Institutions
   *[everybody] People
}
