### Workshops: the list, a new one, the page of one, its overview and its details.

workshops-title = Workshops
workshops-new = New workshop
workshops-filter = Find by title, place or code
workshops-sample = Sample
workshops-no-place = Place not set
workshops-removed = “{ $title }” removed
workshops-key-move = Move through the list

# Town and country.
workshops-place = { $city }, { $country }
workshops-place-dates = { $place } · { $dates }

## The page of a workshop

workshops-tabs = Parts of the workshop
workshops-tab = { $tab ->
    [plan] Plan
    [room] In the room
    [details] Details
    [people] People
    [attendance] Attendance
    [certificates] Certificates
    [evaluation] Evaluation
    [report] Report
   *[overview] Overview
}
workshops-rename = Change the title
workshops-gone = This workshop cannot be shown
workshops-drop = Drop the list here
workshops-drop-hint = You will see what it holds before anything changes.
workshops-drop-first = One list at a time: “{ FILE($path) }” is read now. Drop the others after it.

## Overview. Lines that lead to where something is still to do.

workshops-next-title = What comes next
workshops-next = { $step ->
    [import] No participants yet
    [signatory] Nobody signs the certificates yet
    [host] No host yet
    [venue] No venue yet
    [objectives] No objectives yet
   *[report] The report can be written
}
workshops-next-proof = { $count ->
    [one] { $count } name not yet proofed
   *[other] { $count } names not yet proofed
}
workshops-next-attendance = { $marks ->
    [one] Attendance: { $marks } mark is missing
   *[other] Attendance: { $marks } marks are missing
}
workshops-next-certificates = { $count ->
    [one] { $count } certificate is ready to be issued
   *[other] { $count } certificates are ready to be issued
}
workshops-next-issued = { $count ->
    [one] { $count } was issued before.
   *[other] { $count } were issued before.
}
workshops-next-hint = { $step ->
    [import] Import the list you were sent, or type the names.
    [proof] A misspelt name is easiest to mend before certificates are printed.
    [attendance] What is over counts as absent where there is no mark.
    [certificates] Look at the real page, then export.
    [signatory] Name and function stand at the foot of each certificate.
    [host] Hosts stand on certificates and on the cover of the report.
    [venue] The venue stands on the first page of the report.
    [objectives] The report lists them.
    [forms] Sheets can be typed, counted or imported.
   *[report] The workshop is over; the first draft writes itself from what is recorded.
}
workshops-next-none = Nothing is waiting. What is recorded so far is complete.

workshops-stat = { $what ->
    [women] Women
    [countries] Countries
    [certificates] Certificates issued
   *[participants] Participants
}
# "of 24", small, after a figure.
workshops-of = of { $count }

workshops-facts = Facts
workshops-facts-edit = Change the details
workshops-fact = { $fact ->
    [kind] Kind
    [status] Status
    [dates] Dates
    [place] Place
    [languages] { $count ->
       *[other] Held in
    }
    [host] { $count ->
        [one] Host
       *[other] Hosts
    }
    [partner] { $count ->
        [one] Partner
       *[other] Partners
    }
    [donor] { $count ->
        [one] Donor
       *[other] Donors
    }
    [signatories] { $count ->
        [one] Signed by
       *[other] Signed by
    }
    [modules] Modules
   *[objectives] Objectives
}

## Details

workshops-texts-in = Texts in
workshops-section = { $section ->
    [place] Place and time
    [objectives] Objectives
    [topics] Modules
    [organisations] Hosts, partners, donors
    [signatories] Signatories
   *[what] The workshop
}
workshops-section-hint = { $section ->
    [place] Half days follow from the dates. The time zone decides when one is over.
    [objectives] One sentence each. Enter goes on to the next, Alt with an arrow moves one.
    [topics] The modules that were covered, by number and title.
    [organisations] With their logos, as they stand on certificates and on the report.
    [signatories] They sign the certificates, in this order.
   *[what] What stands on every document.
}
workshops-field-title = Title
workshops-field-kind = Kind
workshops-field-status = Status
workshops-field-start = First day
workshops-field-end = Last day
workshops-field-country = Country
workshops-field-city = Place
workshops-field-venue = Venue
workshops-field-venue-example = Building, hotel, room
workshops-field-zone = Time zone
workshops-field-zone-hint = That of the country unless you change it.
workshops-field-languages = Working languages
workshops-field-languages-hint = The first one leads: documents are written in it.
workshops-field-audience = Audience
workshops-field-target = Number of people planned
workshops-field-code = Short code
workshops-field-code-hint = Certificate numbers begin with it.

workshops-objective = Objective { $number }
workshops-objective-add = Add an objective
workshops-objective-example = What participants will be able to do
workshops-topic = Title of module { $number }
workshops-topic-code = Code of module { $number }
workshops-topic-add = Add a module
workshops-topic-example = Title of the module
workshops-organisations = { $role ->
    [partner] Partners
    [donor] Donors
   *[host] Hosts
}
workshops-organisation-add = { $role ->
    [partner] Add a partner
    [donor] Add a donor
   *[host] Add a host
}
workshops-organisation-name = Name of the organisation
workshops-signatory-add = Add a signatory
workshops-signatory-name = Name
workshops-signatory-title = Function
workshops-signatory-title-example = Director, Training Centre
workshops-row-removed = { $what ->
    [topic] Module removed
    [host] Host removed
    [partner] Partner removed
    [donor] Donor removed
    [signatory] Signatory removed
   *[objective] Objective removed
}
# What the picture shows, for those who don't see it.
workshops-picture = { $kind ->
    [signature] Signature of { $of }
   *[logo] Logo of { $of }
}
workshops-picture-choose = { $kind ->
    [signature] Choose a signature image…
   *[logo] Choose a logo…
}
workshops-picture-other = Another…
workshops-picture-remove = { $kind ->
    [signature] Remove the image
   *[logo] Remove the logo
}
workshops-picture-files = Pictures
workshops-next-forms = { $title }: { $entered } of { $expected } entered
workshops-certificates-parts = What there is about certificates
workshops-certificates-part = { $part ->
    [design] Design
    [ceremony] Ceremony
    [register] Register
   *[list] List
}
workshops-people-parts = What there is about the people
workshops-people-part = { $part ->
    [names] Names
    [groups] Groups
    [papers] Print pack
   *[list] List
}
