### Texts of the printed papers. Names of people, towns and organisations are never declined: they stand after a colon,
### in brackets, or as the subject.

## Both papers

documents-specimen = SPECIMEN
# City and country.
documents-place = { $city }, { $country }
# Between the items of a list that have commas of their own.
documents-separator = {"; "}
documents-logo-of = Logo: { $name }

## Certificate

documents-certificate-topics = Topics: { $topics }
documents-certificate-partners = Partners: { $names }
documents-certificate-donors = With the support of: { $names }
documents-certificate-signature-of = Signature: { $name }
documents-certificate-code-alt = QR code for checking this certificate
documents-certificate-seal-alt = Seal

## Report

documents-report-name = Workshop report
documents-report-file-title = Workshop report: { $title }
documents-report-as-of = As recorded on { $date }
documents-report-contents = Contents
documents-report-page = Page { $page } of { $pages }
documents-report-annex = Annex { $letter }. { $title }
documents-report-table = Table { $number }. { $title }
# Under a table: how many people it counts.
documents-report-source = n = { $count }. Source: records of the workshop, { $date }.
documents-report-none = Nothing has been recorded.
documents-report-unknown = Not known

documents-report-glance = The workshop at a glance
documents-report-objectives = Objectives
documents-report-topics = Topics
documents-report-participants = Participants
documents-report-by-sex = Participants by sex
documents-report-by-country = Participants by country
documents-report-by-institution = Participants by institution
documents-report-team = Facilitators and team
documents-report-evaluation = Evaluation
documents-report-attendance = Attendance
documents-report-attendance-by-slot = { $by ->
   *[half_day] Attendance by half day
    [day] Attendance by day
    [session] Attendance by session
}
documents-report-attendance-by-person = Attendance of each participant
documents-report-certificates = Certificates
documents-report-participant-list = List of participants
documents-report-certificate-list = List of certificates

documents-report-kind = Kind
documents-report-dates = Dates
documents-report-place = Place
documents-report-venue = Venue
documents-report-zone = Time zone
documents-report-languages = { $count ->
    [one] Working language
   *[other] Working languages
}
documents-report-hosts = { $count ->
    [one] Host
   *[other] Hosts
}
documents-report-partners = { $count ->
    [one] Partner
   *[other] Partners
}
documents-report-donors = { $count ->
    [one] Donor
   *[other] Donors
}
documents-report-size = Participants
documents-report-size-planned = { $actual } ({ $target } planned)

# Captions under large figures; the figure itself stands above.
documents-report-count-participants = { $count ->
    [one] participant
   *[other] participants
}
documents-report-count-countries = { $count ->
    [one] country
   *[other] countries
}
documents-report-count-institutions = { $count ->
    [one] institution
   *[other] institutions
}
documents-report-share-women = women ({ $part } of { $whole })
documents-report-share-attendance = { $by ->
   *[half_day] of half days attended
    [day] of days attended
    [session] of sessions attended
}

documents-report-column-number = No.
documents-report-column-name = Name
documents-report-column-sex = Sex
documents-report-column-institution = Institution
documents-report-column-position = Position
documents-report-column-country = Country
documents-report-column-role = Role
documents-report-column-people = People
documents-report-column-share = Share
documents-report-column-slot = { $by ->
   *[half_day] Half day
    [day] Day
    [session] Session
}
documents-report-column-certificate = Number
documents-report-column-kind = Certificate
documents-report-column-issued = Issued
documents-report-column-status = Status
documents-report-total = Total

# Symbols stand before these words.
documents-report-mark = { $mark ->
    [present] present
    [late] late (counts as present)
    [excused] excused (not counted)
    [absent] absent
   *[not_yet] not yet held
}
documents-report-mark-column = { $mark ->
    [present] Present
    [late] Late
    [excused] Excused
    [absent] Absent
   *[not_yet] Not yet
}
# One letter for "excused", as it stands in the table.
documents-report-mark-excused = E
# A half day of a date: "14 March, morning".
documents-report-slot = { $half ->
   *[am] { $date }, morning
    [pm] { $date }, afternoon
    [day] { $date }
}
# A session of a date: "Tue 14, 09:30 – Mapping risks".
documents-report-session = { $date }, { $time } – { $title }

documents-report-rule = { $by ->
   *[half_day] { $slots ->
        [one] A certificate of participation is given to participants who attended the one half day that was held.
       *[other] A certificate of participation is given to participants who attended at least { $needed } of { $slots } half days. Coming late counts as attending; a half day with leave is not counted.
    }
    [day] { $slots ->
        [one] A certificate of participation is given to participants who attended the one day that was held.
       *[other] A certificate of participation is given to participants who attended at least { $needed } of { $slots } days. Coming late counts as attending; a day with leave is not counted.
    }
    [session] { $slots ->
        [one] A certificate of participation is given to participants who attended the one session that was held.
       *[other] A certificate of participation is given to participants who attended at least { $needed } of { $slots } sessions. Coming late counts as attending; a session with leave is not counted.
    }
}
documents-report-issued = { $count ->
    [0] No certificate has been issued.
    [one] { $count } certificate has been issued.
   *[other] { $count } certificates have been issued.
}
documents-report-void = { $count ->
    [one] { $count } of them was voided later.
   *[other] { $count } of them were voided later.
}
documents-report-not-yet = { $count ->
    [one] { $count } participant does not have a certificate yet.
   *[other] { $count } participants do not have a certificate yet.
}
documents-report-certificate-kind = { $kind ->
   *[participation] Participation
    [completion] Completion
    [facilitator] Facilitator
    [speaker] Speaker
    [merit] Merit
}
documents-report-certificate-status = { $status ->
   *[valid] Valid
    [void] Void
}
