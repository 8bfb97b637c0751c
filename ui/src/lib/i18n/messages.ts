// Written from assets/locales/en/*.ftl: UPDATE_GENERATED=1 cargo test -p flipchart-i18n

/** What a text takes: a number where it counts, a string where it names. */
export type Argument = string | number;

/** Every message and the arguments it takes. */
export interface Messages {
  /**
   * common-add = Add
   */
  'common-add': NoArguments;
  /**
   * common-all = All
   */
  'common-all': NoArguments;
  /**
   * common-attendance =
   *     { $sex ->
   *        *[other]
   *             { $state ->
   *                 [present] Present
   *                 [late] Late
   *                 [excused] Excused
   *                 [absent] Absent
   *                *[not_yet] Not yet
   *             }
   *     }
   */
  'common-attendance': {
    sex: Argument;
    state: Argument;
  };
  /**
   * common-back = Back
   */
  'common-back': NoArguments;
  /**
   * common-cancel = Cancel
   */
  'common-cancel': NoArguments;
  /**
   * common-choose-file = Choose a file…
   */
  'common-choose-file': NoArguments;
  /**
   * common-clear = Clear
   */
  'common-clear': NoArguments;
  /**
   * common-close = Close
   */
  'common-close': NoArguments;
  /**
   * common-continue = Continue
   */
  'common-continue': NoArguments;
  /**
   * common-copy = Copy
   */
  'common-copy': NoArguments;
  /**
   * common-count-certificates =
   *     { $count ->
   *         [one] { $count } certificate
   *        *[other] { $count } certificates
   *     }
   */
  'common-count-certificates': {
    count: Argument;
  };
  /**
   * common-count-columns =
   *     { $count ->
   *         [one] { $count } column
   *        *[other] { $count } columns
   *     }
   */
  'common-count-columns': {
    count: Argument;
  };
  /**
   * common-count-countries =
   *     { $count ->
   *         [one] { $count } country
   *        *[other] { $count } countries
   *     }
   */
  'common-count-countries': {
    count: Argument;
  };
  /**
   * common-count-days =
   *     { $count ->
   *         [one] { $count } day
   *        *[other] { $count } days
   *     }
   */
  'common-count-days': {
    count: Argument;
  };
  /**
   * common-count-files =
   *     { $count ->
   *         [one] { $count } file
   *        *[other] { $count } files
   *     }
   */
  'common-count-files': {
    count: Argument;
  };
  /**
   * common-count-half-days =
   *     { $count ->
   *         [one] { $count } half day
   *        *[other] { $count } half days
   *     }
   */
  'common-count-half-days': {
    count: Argument;
  };
  /**
   * common-count-minutes =
   *     { $count ->
   *         [one] { $count } minute
   *        *[other] { $count } minutes
   *     }
   */
  'common-count-minutes': {
    count: Argument;
  };
  /**
   * common-count-organisations =
   *     { $count ->
   *         [one] { $count } organisation
   *        *[other] { $count } organisations
   *     }
   */
  'common-count-organisations': {
    count: Argument;
  };
  /**
   * common-count-participants =
   *     { $count ->
   *         [one] { $count } participant
   *        *[other] { $count } participants
   *     }
   */
  'common-count-participants': {
    count: Argument;
  };
  /**
   * common-count-people =
   *     { $count ->
   *         [one] { $count } person
   *        *[other] { $count } people
   *     }
   */
  'common-count-people': {
    count: Argument;
  };
  /**
   * common-count-rows =
   *     { $count ->
   *         [one] { $count } row
   *        *[other] { $count } rows
   *     }
   */
  'common-count-rows': {
    count: Argument;
  };
  /**
   * common-count-workshops =
   *     { $count ->
   *         [one] { $count } workshop
   *        *[other] { $count } workshops
   *     }
   */
  'common-count-workshops': {
    count: Argument;
  };
  /**
   * common-create = Create
   */
  'common-create': NoArguments;
  /**
   * common-date = { $day } { common-date-month } { $year }
   */
  'common-date': {
    day: Argument;
    month: Argument;
    year: Argument;
  };
  /**
   * common-date-day-month = { $day } { common-date-month }
   */
  'common-date-day-month': {
    day: Argument;
    month: Argument;
  };
  /**
   * common-date-month =
   *     { $month ->
   *         [1] January
   *         [2] February
   *         [3] March
   *         [4] April
   *         [5] May
   *         [6] June
   *         [7] July
   *         [8] August
   *         [9] September
   *         [10] October
   *         [11] November
   *        *[12] December
   *     }
   */
  'common-date-month': {
    month: Argument;
  };
  /**
   * common-date-prose = on { $date }
   */
  'common-date-prose': {
    date: Argument;
  };
  /**
   * common-date-range-days = { $day }–{ $last } { common-date-month } { $year }
   */
  'common-date-range-days': {
    day: Argument;
    last: Argument;
    month: Argument;
    year: Argument;
  };
  /**
   * common-date-range-days-prose = from { $day } to { $last } { common-date-month } { $year }
   */
  'common-date-range-days-prose': {
    day: Argument;
    last: Argument;
    month: Argument;
    year: Argument;
  };
  /**
   * common-date-range-months = { $start } – { $end } { $year }
   */
  'common-date-range-months': {
    start: Argument;
    end: Argument;
    year: Argument;
  };
  /**
   * common-date-range-months-prose =
   *     { $day ->
   *        *[other] from
   *     } { $start } to { $end } { $year }
   */
  'common-date-range-months-prose': {
    day: Argument;
    start: Argument;
    end: Argument;
    year: Argument;
  };
  /**
   * common-date-range-years = { $start } – { $end }
   */
  'common-date-range-years': {
    start: Argument;
    end: Argument;
  };
  /**
   * common-date-range-years-prose =
   *     { $day ->
   *        *[other] from
   *     } { $start } to { $end }
   */
  'common-date-range-years-prose': {
    day: Argument;
    start: Argument;
    end: Argument;
  };
  /**
   * common-date-time = { $date }, { $time }
   */
  'common-date-time': {
    date: Argument;
    time: Argument;
  };
  /**
   * common-date-weekday = { common-weekday } { $date }
   */
  'common-date-weekday': {
    weekday: Argument;
    date: Argument;
  };
  /**
   * common-date-weekday-day = { common-weekday-short } { $day }
   */
  'common-date-weekday-day': {
    weekday: Argument;
    day: Argument;
  };
  /**
   * common-direction = ltr
   */
  'common-direction': NoArguments;
  /**
   * common-done = Done
   */
  'common-done': NoArguments;
  /**
   * common-duplicate = Duplicate
   */
  'common-duplicate': NoArguments;
  /**
   * common-edit = Edit
   */
  'common-edit': NoArguments;
  /**
   * common-export = Export
   */
  'common-export': NoArguments;
  /**
   * common-half-day =
   *     { $half ->
   *        *[am] Morning
   *         [pm] Afternoon
   *     }
   */
  'common-half-day': {
    half: Argument;
  };
  /**
   * common-half-day-short =
   *     { $half ->
   *        *[am] AM
   *         [pm] PM
   *     }
   */
  'common-half-day-short': {
    half: Argument;
  };
  /**
   * common-hide = Hide
   */
  'common-hide': NoArguments;
  /**
   * common-import = Import
   */
  'common-import': NoArguments;
  /**
   * common-language =
   *     { $language ->
   *         [am] Amharic
   *         [ar] Arabic
   *         [az] Azerbaijani
   *         [bi] Bislama
   *         [bn] Bengali
   *         [bs] Bosnian
   *         [de] German
   *         [dv] Dhivehi
   *         [en] English
   *         [es] Spanish
   *         [fa] Persian
   *         [fj] Fijian
   *         [fr] French
   *         [ht] Haitian Creole
   *         [hy] Armenian
   *         [id] Indonesian
   *         [it] Italian
   *         [ja] Japanese
   *         [ka] Georgian
   *         [kk] Kazakh
   *         [km] Khmer
   *         [ko] Korean
   *         [ky] Kyrgyz
   *         [lo] Lao
   *         [mn] Mongolian
   *         [ms] Malay
   *         [my] Burmese
   *         [ne] Nepali
   *         [pl] Polish
   *         [ps] Pashto
   *         [pt] Portuguese
   *         [ro] Romanian
   *         [ru] Russian
   *         [rw] Kinyarwanda
   *         [si] Sinhala
   *         [sm] Samoan
   *         [so] Somali
   *         [sq] Albanian
   *         [sr] Serbian
   *         [sw] Swahili
   *         [ta] Tamil
   *         [tg] Tajik
   *         [th] Thai
   *         [tl] Tagalog
   *         [to] Tongan
   *         [tr] Turkish
   *         [uk] Ukrainian
   *         [ur] Urdu
   *         [uz] Uzbek
   *         [vi] Vietnamese
   *         [zh] Chinese
   *        *[other] { $language }
   *     }
   */
  'common-language': {
    language: Argument;
  };
  /**
   * common-list-last-separator =
   *     { $sound ->
   *        *[other] { " and " }
   *     }
   */
  'common-list-last-separator': {
    sound: Argument;
  };
  /**
   * common-list-separator = { ", " }
   */
  'common-list-separator': NoArguments;
  /**
   * common-loading = Loading…
   */
  'common-loading': NoArguments;
  /**
   * common-month-year =
   *     { $month ->
   *         [1] January
   *         [2] February
   *         [3] March
   *         [4] April
   *         [5] May
   *         [6] June
   *         [7] July
   *         [8] August
   *         [9] September
   *         [10] October
   *         [11] November
   *        *[12] December
   *     } { $year }
   */
  'common-month-year': {
    month: Argument;
    year: Argument;
  };
  /**
   * common-more = More
   */
  'common-more': NoArguments;
  /**
   * common-move-down = Move down
   */
  'common-move-down': NoArguments;
  /**
   * common-move-up = Move up
   */
  'common-move-up': NoArguments;
  /**
   * common-n-of-m = { $n } of { $m }
   */
  'common-n-of-m': {
    n: Argument;
    m: Argument;
  };
  /**
   * common-next = Next
   */
  'common-next': NoArguments;
  /**
   * common-no = No
   */
  'common-no': NoArguments;
  /**
   * common-none = None
   */
  'common-none': NoArguments;
  /**
   * common-not-given = Not given
   */
  'common-not-given': NoArguments;
  /**
   * common-nothing-found = Nothing found
   */
  'common-nothing-found': NoArguments;
  /**
   * common-number-decimal = .
   */
  'common-number-decimal': NoArguments;
  /**
   * common-number-group = ,
   */
  'common-number-group': NoArguments;
  /**
   * common-number-group-least = 1
   */
  'common-number-group-least': NoArguments;
  /**
   * common-ok = OK
   */
  'common-ok': NoArguments;
  /**
   * common-open = Open
   */
  'common-open': NoArguments;
  /**
   * common-optional = optional
   */
  'common-optional': NoArguments;
  /**
   * common-participation =
   *     { $sex ->
   *        *[other]
   *             { $status ->
   *                *[invited] Invited
   *                 [confirmed] Confirmed
   *                 [attended] Attended
   *                 [no_show] Did not come
   *                 [withdrew] Withdrew
   *             }
   *     }
   */
  'common-participation': {
    sex: Argument;
    status: Argument;
  };
  /**
   * common-paste = Paste
   */
  'common-paste': NoArguments;
  /**
   * common-percent = { $number }%
   */
  'common-percent': {
    number: Argument;
  };
  /**
   * common-percent-of-none = –
   */
  'common-percent-of-none': NoArguments;
  /**
   * common-preview = Preview
   */
  'common-preview': NoArguments;
  /**
   * common-previous = Previous
   */
  'common-previous': NoArguments;
  /**
   * common-print = Print
   */
  'common-print': NoArguments;
  /**
   * common-redo = Redo
   */
  'common-redo': NoArguments;
  /**
   * common-remove = Remove
   */
  'common-remove': NoArguments;
  /**
   * common-rename = Rename
   */
  'common-rename': NoArguments;
  /**
   * common-required = required
   */
  'common-required': NoArguments;
  /**
   * common-retry = Try again
   */
  'common-retry': NoArguments;
  /**
   * common-role =
   *     { $sex ->
   *        *[other]
   *             { $role ->
   *                *[participant] Participant
   *                 [facilitator] Facilitator
   *                 [speaker] Speaker
   *                 [moderator] Moderator
   *                 [interpreter] Interpreter
   *                 [organiser] Organiser
   *                 [observer] Observer
   *             }
   *     }
   */
  'common-role': {
    sex: Argument;
    role: Argument;
  };
  /**
   * common-save = Save
   */
  'common-save': NoArguments;
  /**
   * common-save-as = Save as…
   */
  'common-save-as': NoArguments;
  /**
   * common-saved = Saved
   */
  'common-saved': NoArguments;
  /**
   * common-search = Search
   */
  'common-search': NoArguments;
  /**
   * common-select = Select
   */
  'common-select': NoArguments;
  /**
   * common-select-all = Select all
   */
  'common-select-all': NoArguments;
  /**
   * common-sex =
   *     { $sex ->
   *         [female] Female
   *         [male] Male
   *         [other] Other
   *         [undisclosed] Prefers not to say
   *        *[unknown] Not known
   *     }
   */
  'common-sex': {
    sex: Argument;
  };
  /**
   * common-sex-short =
   *     { $sex ->
   *         [female] F
   *         [male] M
   *         [other] O
   *        *[unknown] –
   *     }
   */
  'common-sex-short': {
    sex: Argument;
  };
  /**
   * common-show = Show
   */
  'common-show': NoArguments;
  /**
   * common-show-in-folder = Show in folder
   */
  'common-show-in-folder': NoArguments;
  /**
   * common-total = Total
   */
  'common-total': NoArguments;
  /**
   * common-undo = Undo
   */
  'common-undo': NoArguments;
  /**
   * common-weekday =
   *     { $weekday ->
   *         [1] Monday
   *         [2] Tuesday
   *         [3] Wednesday
   *         [4] Thursday
   *         [5] Friday
   *         [6] Saturday
   *        *[7] Sunday
   *     }
   */
  'common-weekday': {
    weekday: Argument;
  };
  /**
   * common-weekday-short =
   *     { $weekday ->
   *         [1] Mon
   *         [2] Tue
   *         [3] Wed
   *         [4] Thu
   *         [5] Fri
   *         [6] Sat
   *        *[7] Sun
   *     }
   */
  'common-weekday-short': {
    weekday: Argument;
  };
  /**
   * common-workshop-kind =
   *     { $kind ->
   *        *[training] Training workshop
   *         [training_of_trainers] Training of trainers
   *         [expert_dialogue] Expert dialogue
   *         [internal_training] Internal training
   *     }
   */
  'common-workshop-kind': {
    kind: Argument;
  };
  /**
   * common-workshop-status =
   *     { $status ->
   *        *[idea] Idea
   *         [planned] Planned
   *         [confirmed] Confirmed
   *         [running] Running
   *         [finished] Finished
   *         [archived] Archived
   *     }
   */
  'common-workshop-status': {
    status: Argument;
  };
  /**
   * common-yes = Yes
   */
  'common-yes': NoArguments;
  /**
   * documents-certificate-donors = With the support of: { $names }
   */
  'documents-certificate-donors': {
    names: Argument;
  };
  /**
   * documents-certificate-file-title = Certificate of participation: { $name }
   */
  'documents-certificate-file-title': {
    name: Argument;
  };
  /**
   * documents-certificate-heading = Certificate of participation
   */
  'documents-certificate-heading': NoArguments;
  /**
   * documents-certificate-held = held in { $place }, { $dates }
   */
  'documents-certificate-held': {
    place: Argument;
    dates: Argument;
  };
  /**
   * documents-certificate-held-at = held at { $venue }, { $place }, { $dates }
   */
  'documents-certificate-held-at': {
    venue: Argument;
    place: Argument;
    dates: Argument;
  };
  /**
   * documents-certificate-held-when = held { $dates }
   */
  'documents-certificate-held-when': {
    dates: Argument;
  };
  /**
   * documents-certificate-intro = This is to certify that
   */
  'documents-certificate-intro': NoArguments;
  /**
   * documents-certificate-issued = Issued { $date }
   */
  'documents-certificate-issued': {
    date: Argument;
  };
  /**
   * documents-certificate-number = No. { $number }
   */
  'documents-certificate-number': {
    number: Argument;
  };
  /**
   * documents-certificate-partners = Partners: { $names }
   */
  'documents-certificate-partners': {
    names: Argument;
  };
  /**
   * documents-certificate-signature-of = Signature: { $name }
   */
  'documents-certificate-signature-of': {
    name: Argument;
  };
  /**
   * documents-certificate-took-part =
   *     { $sex ->
   *        *[other]
   *             { $kind ->
   *                 [training] took part in the training workshop
   *                 [training_of_trainers] took part in the training of trainers
   *                 [expert_dialogue] took part in the expert dialogue
   *                 [internal_training] took part in the internal training
   *                *[workshop] took part in the workshop
   *             }
   *     }
   */
  'documents-certificate-took-part': {
    sex: Argument;
    kind: Argument;
  };
  /**
   * documents-certificate-topics = Topics: { $topics }
   */
  'documents-certificate-topics': {
    topics: Argument;
  };
  /**
   * documents-certificates-file-title = Certificates of participation: { $workshop }
   */
  'documents-certificates-file-title': {
    workshop: Argument;
  };
  /**
   * documents-logo-of = Logo: { $name }
   */
  'documents-logo-of': {
    name: Argument;
  };
  /**
   * documents-place = { $city }, { $country }
   */
  'documents-place': {
    city: Argument;
    country: Argument;
  };
  /**
   * documents-report-annex = Annex { $letter }. { $title }
   */
  'documents-report-annex': {
    letter: Argument;
    title: Argument;
  };
  /**
   * documents-report-as-of = As recorded on { $date }
   */
  'documents-report-as-of': {
    date: Argument;
  };
  /**
   * documents-report-attendance = Attendance
   */
  'documents-report-attendance': NoArguments;
  /**
   * documents-report-attendance-by-person = Attendance of each participant
   */
  'documents-report-attendance-by-person': NoArguments;
  /**
   * documents-report-attendance-by-slot = Attendance by half day
   */
  'documents-report-attendance-by-slot': NoArguments;
  /**
   * documents-report-by-country = Participants by country
   */
  'documents-report-by-country': NoArguments;
  /**
   * documents-report-by-institution = Participants by institution
   */
  'documents-report-by-institution': NoArguments;
  /**
   * documents-report-by-sex = Participants by sex
   */
  'documents-report-by-sex': NoArguments;
  /**
   * documents-report-certificate-kind =
   *     { $kind ->
   *        *[participation] Participation
   *     }
   */
  'documents-report-certificate-kind': {
    kind: Argument;
  };
  /**
   * documents-report-certificate-list = List of certificates
   */
  'documents-report-certificate-list': NoArguments;
  /**
   * documents-report-certificate-status =
   *     { $status ->
   *        *[valid] Valid
   *         [void] Void
   *     }
   */
  'documents-report-certificate-status': {
    status: Argument;
  };
  /**
   * documents-report-certificates = Certificates
   */
  'documents-report-certificates': NoArguments;
  /**
   * documents-report-column-certificate = Number
   */
  'documents-report-column-certificate': NoArguments;
  /**
   * documents-report-column-country = Country
   */
  'documents-report-column-country': NoArguments;
  /**
   * documents-report-column-institution = Institution
   */
  'documents-report-column-institution': NoArguments;
  /**
   * documents-report-column-issued = Issued
   */
  'documents-report-column-issued': NoArguments;
  /**
   * documents-report-column-kind = Certificate
   */
  'documents-report-column-kind': NoArguments;
  /**
   * documents-report-column-name = Name
   */
  'documents-report-column-name': NoArguments;
  /**
   * documents-report-column-number = No.
   */
  'documents-report-column-number': NoArguments;
  /**
   * documents-report-column-people = People
   */
  'documents-report-column-people': NoArguments;
  /**
   * documents-report-column-position = Position
   */
  'documents-report-column-position': NoArguments;
  /**
   * documents-report-column-role = Role
   */
  'documents-report-column-role': NoArguments;
  /**
   * documents-report-column-sex = Sex
   */
  'documents-report-column-sex': NoArguments;
  /**
   * documents-report-column-share = Share
   */
  'documents-report-column-share': NoArguments;
  /**
   * documents-report-column-slot = Half day
   */
  'documents-report-column-slot': NoArguments;
  /**
   * documents-report-column-status = Status
   */
  'documents-report-column-status': NoArguments;
  /**
   * documents-report-contents = Contents
   */
  'documents-report-contents': NoArguments;
  /**
   * documents-report-continued = { $title } (continued)
   */
  'documents-report-continued': {
    title: Argument;
  };
  /**
   * documents-report-count-countries =
   *     { $count ->
   *         [one] country
   *        *[other] countries
   *     }
   */
  'documents-report-count-countries': {
    count: Argument;
  };
  /**
   * documents-report-count-institutions =
   *     { $count ->
   *         [one] institution
   *        *[other] institutions
   *     }
   */
  'documents-report-count-institutions': {
    count: Argument;
  };
  /**
   * documents-report-count-participants =
   *     { $count ->
   *         [one] participant
   *        *[other] participants
   *     }
   */
  'documents-report-count-participants': {
    count: Argument;
  };
  /**
   * documents-report-dates = Dates
   */
  'documents-report-dates': NoArguments;
  /**
   * documents-report-donors =
   *     { $count ->
   *         [one] Donor
   *        *[other] Donors
   *     }
   */
  'documents-report-donors': {
    count: Argument;
  };
  /**
   * documents-report-figure = Figure { $number }. { $title }
   */
  'documents-report-figure': {
    number: Argument;
    title: Argument;
  };
  /**
   * documents-report-file-title = Workshop report: { $title }
   */
  'documents-report-file-title': {
    title: Argument;
  };
  /**
   * documents-report-glance = The workshop at a glance
   */
  'documents-report-glance': NoArguments;
  /**
   * documents-report-hosts =
   *     { $count ->
   *         [one] Host
   *        *[other] Hosts
   *     }
   */
  'documents-report-hosts': {
    count: Argument;
  };
  /**
   * documents-report-issued =
   *     { $count ->
   *         [0] No certificate has been issued.
   *         [one] { $count } certificate has been issued.
   *        *[other] { $count } certificates have been issued.
   *     }
   */
  'documents-report-issued': {
    count: Argument;
  };
  /**
   * documents-report-kind = Kind
   */
  'documents-report-kind': NoArguments;
  /**
   * documents-report-languages =
   *     { $count ->
   *         [one] Working language
   *        *[other] Working languages
   *     }
   */
  'documents-report-languages': {
    count: Argument;
  };
  /**
   * documents-report-mark =
   *     { $mark ->
   *         [present] present
   *         [late] late (counts as present)
   *         [excused] excused (not counted)
   *         [absent] absent
   *        *[not_yet] not yet held
   *     }
   */
  'documents-report-mark': {
    mark: Argument;
  };
  /**
   * documents-report-mark-column =
   *     { $mark ->
   *         [present] Present
   *         [late] Late
   *         [excused] Excused
   *         [absent] Absent
   *        *[not_yet] Not yet
   *     }
   */
  'documents-report-mark-column': {
    mark: Argument;
  };
  /**
   * documents-report-mark-excused = E
   */
  'documents-report-mark-excused': NoArguments;
  /**
   * documents-report-name = Workshop report
   */
  'documents-report-name': NoArguments;
  /**
   * documents-report-none = Nothing has been recorded.
   */
  'documents-report-none': NoArguments;
  /**
   * documents-report-not-yet =
   *     { $count ->
   *         [one] { $count } participant does not have a certificate yet.
   *        *[other] { $count } participants do not have a certificate yet.
   *     }
   */
  'documents-report-not-yet': {
    count: Argument;
  };
  /**
   * documents-report-objectives = Objectives
   */
  'documents-report-objectives': NoArguments;
  /**
   * documents-report-page = Page { $page } of { $pages }
   */
  'documents-report-page': {
    page: Argument;
    pages: Argument;
  };
  /**
   * documents-report-participant-list = List of participants
   */
  'documents-report-participant-list': NoArguments;
  /**
   * documents-report-participants = Participants
   */
  'documents-report-participants': NoArguments;
  /**
   * documents-report-partners =
   *     { $count ->
   *         [one] Partner
   *        *[other] Partners
   *     }
   */
  'documents-report-partners': {
    count: Argument;
  };
  /**
   * documents-report-place = Place
   */
  'documents-report-place': NoArguments;
  /**
   * documents-report-rule =
   *     { $slots ->
   *         [one] A certificate of participation is given to participants who attended the one half day that was held.
   *        *[other] A certificate of participation is given to participants who attended at least { $needed } of { $slots } half days. Coming late counts as attending; a half day with leave is not counted.
   *     }
   */
  'documents-report-rule': {
    slots: Argument;
    needed: Argument;
  };
  /**
   * documents-report-share-attendance = of half days attended
   */
  'documents-report-share-attendance': NoArguments;
  /**
   * documents-report-share-women = women ({ $part } of { $whole })
   */
  'documents-report-share-women': {
    part: Argument;
    whole: Argument;
  };
  /**
   * documents-report-size = Participants
   */
  'documents-report-size': NoArguments;
  /**
   * documents-report-size-planned = { $actual } ({ $target } planned)
   */
  'documents-report-size-planned': {
    actual: Argument;
    target: Argument;
  };
  /**
   * documents-report-slot =
   *     { $half ->
   *        *[am] { $date }, morning
   *         [pm] { $date }, afternoon
   *     }
   */
  'documents-report-slot': {
    half: Argument;
    date: Argument;
  };
  /**
   * documents-report-source = n = { $count }. Source: records of the workshop, { $date }.
   */
  'documents-report-source': {
    count: Argument;
    date: Argument;
  };
  /**
   * documents-report-table = Table { $number }. { $title }
   */
  'documents-report-table': {
    number: Argument;
    title: Argument;
  };
  /**
   * documents-report-team = Facilitators and team
   */
  'documents-report-team': NoArguments;
  /**
   * documents-report-topics = Topics
   */
  'documents-report-topics': NoArguments;
  /**
   * documents-report-total = Total
   */
  'documents-report-total': NoArguments;
  /**
   * documents-report-unknown = Not known
   */
  'documents-report-unknown': NoArguments;
  /**
   * documents-report-venue = Venue
   */
  'documents-report-venue': NoArguments;
  /**
   * documents-report-void =
   *     { $count ->
   *         [one] { $count } of them was voided later.
   *        *[other] { $count } of them were voided later.
   *     }
   */
  'documents-report-void': {
    count: Argument;
  };
  /**
   * documents-report-zone = Time zone
   */
  'documents-report-zone': NoArguments;
  /**
   * documents-specimen = SPECIMEN
   */
  'documents-specimen': NoArguments;
  /**
   * error-cancelled = Cancelled. Nothing was changed.
   */
  'error-cancelled': NoArguments;
  /**
   * error-certificate-number-taken = The certificate number { $number } is already taken in this library. Nothing was issued. Issue the certificates again to get new numbers.
   */
  'error-certificate-number-taken': {
    number: Argument;
  };
  /**
   * error-certificates-no-one-eligible = No one in this workshop is eligible for a certificate yet. Fill in attendance, change the share that is asked for, or decide for single persons.
   */
  'error-certificates-no-one-eligible': NoArguments;
  /**
   * error-field-end-before-start = The last day is before the first. Change one of the two.
   */
  'error-field-end-before-start': NoArguments;
  /**
   * error-field-not-a-date = “{ $value }” is not a date. Write it as year-month-day, for example 2017-03-14.
   */
  'error-field-not-a-date': {
    value: Argument;
  };
  /**
   * error-field-not-an-email = “{ $value }” is not an e-mail address. It needs a name, @ and a domain.
   */
  'error-field-not-an-email': {
    value: Argument;
  };
  /**
   * error-field-nul = This contains a character that cannot be stored (NUL). Delete it or type the text again.
   */
  'error-field-nul': NoArguments;
  /**
   * error-field-other = “{ $value }” is not possible here. Choose another value.
   */
  'error-field-other': {
    value: Argument;
  };
  /**
   * error-field-out-of-range = “{ $value }” is outside what is possible here. Choose another value.
   */
  'error-field-out-of-range': {
    value: Argument;
  };
  /**
   * error-field-required = This is needed. Please fill it in.
   */
  'error-field-required': NoArguments;
  /**
   * error-field-too-long = This is too long. Please shorten it.
   */
  'error-field-too-long': NoArguments;
  /**
   * error-field-too-many-days = These dates make the workshop too long. Check the year and the month.
   */
  'error-field-too-many-days': NoArguments;
  /**
   * error-field-unknown-country = “{ $value }” is not a country in the list. Choose one, or give its two-letter code.
   */
  'error-field-unknown-country': {
    value: Argument;
  };
  /**
   * error-field-unknown-language = “{ $value }” is not a language Flipchart knows. Choose one, or give its code, for example fr.
   */
  'error-field-unknown-language': {
    value: Argument;
  };
  /**
   * error-field-unknown-zone = “{ $value }” is not a time zone. Choose one, for example Pacific/Fiji.
   */
  'error-field-unknown-zone': {
    value: Argument;
  };
  /**
   * error-file-corrupt = The library “{ FILE($path) }” is damaged ({ $detail }). Restore the latest backup; the damaged file stays as it is.
   */
  'error-file-corrupt': {
    path: Argument;
    detail: Argument;
  };
  /**
   * error-file-foreign = “{ FILE($path) }” is not a Flipchart library. Nothing was changed. Choose another file.
   */
  'error-file-foreign': {
    path: Argument;
  };
  /**
   * error-file-locked =
   *     { GIVEN($holder) ->
   *         [yes] The library “{ FILE($path) }” is in use by { $holder }. Close it there, or wait a moment and try again.
   *        *[no] The library “{ FILE($path) }” is in use by another program. Close it there, or wait a moment and try again.
   *     }
   */
  'error-file-locked': {
    holder: Argument;
    path: Argument;
  };
  /**
   * error-file-read-only = The library “{ FILE($path) }” can be read but not changed: the file or its folder is write-protected. Make a copy in a folder of your own and work in the copy.
   */
  'error-file-read-only': {
    path: Argument;
  };
  /**
   * error-file-too-new = The library “{ FILE($path) }” was written by a newer Flipchart (format { $found }; this one knows up to { $known }). Install the newer version to open it. Nothing was changed.
   */
  'error-file-too-new': {
    path: Argument;
    found: Argument;
    known: Argument;
  };
  /**
   * error-invalid = { $field }: { $reason }
   */
  'error-invalid': {
    field: Argument;
    reason: Argument;
  };
  /**
   * error-io-disk-full = There is no room left on the disk for “{ FILE($path) }”. Free some space or choose another disk; no half-written file was left.
   */
  'error-io-disk-full': {
    path: Argument;
  };
  /**
   * error-io-not-found = “{ FILE($path) }” was not found. It may have been moved or renamed, or the stick taken out. Choose it again.
   */
  'error-io-not-found': {
    path: Argument;
  };
  /**
   * error-io-other = “{ FILE($path) }” could not be read or written: { $detail }. Try again, or choose another place.
   */
  'error-io-other': {
    path: Argument;
    detail: Argument;
  };
  /**
   * error-io-permission = This computer does not allow access to “{ FILE($path) }”. Choose a folder of your own, or close the program that has the file open.
   */
  'error-io-permission': {
    path: Argument;
  };
  /**
   * error-io-read-only = “{ FILE($path) }” is in a place that cannot be written to. Choose another folder.
   */
  'error-io-read-only': {
    path: Argument;
  };
  /**
   * error-label =
   *     { $field ->
   *         [audience] Audience
   *         [birth_date] Date of birth
   *         [called_name] Called
   *         [certificate_language] Language of the certificates
   *         [certificate_name] Name on the certificate
   *         [city] Place
   *         [code] Short code
   *         [country] Country
   *         [date] Date
   *         [email] E-mail
   *         [end] Last day
   *         [excused] Excused half days
   *         [family_name] Family name
   *         [given_name] Given name
   *         [heading] Heading of the field
   *         [image] Signature image
   *         [key] Setting
   *         [kind] Kind
   *         [language] Language
   *         [languages] Working languages
   *         [logo] Logo
   *         [name] Name
   *         [native_name] Name in own script
   *         [objectives] Objectives
   *         [organisation] Organisation
   *         [organisations] Hosts, partners and donors
   *         [override] Decision on the certificate
   *         [paper] Paper
   *         [path] File
   *         [patronymic] Patronymic
   *         [phone] Telephone
   *         [position] Position
   *         [proofed] Name checked
   *         [reason] Reason
   *         [role] Role
   *         [sex] Sex
   *         [share] Share of attendance
   *         [sheet] Sheet
   *         [short_name] Short name
   *         [signatories] Signatories
   *         [slot] Half day
   *         [start] First day
   *         [state] Attendance
   *         [status] Status
   *         [target_size] Number of people planned
   *         [text] Text
   *         [theme] Appearance
   *         [title] Title
   *         [topics] Modules
   *         [value] Value
   *         [venue] Venue
   *         [zone] Time zone
   *        *[other] { $field }
   *     }
   */
  'error-label': {
    field: Argument;
  };
  /**
   * error-library-in-synced-folder = The library “{ FILE($path) }” is in a folder that is synchronised with other devices, where it can be damaged. Move it to this computer’s own disk and synchronise backups instead.
   */
  'error-library-in-synced-folder': {
    path: Argument;
  };
  /**
   * error-library-on-network = The library “{ FILE($path) }” is on a network drive, where it can be damaged when the connection breaks. Copy it to this computer’s own disk and open the copy.
   */
  'error-library-on-network': {
    path: Argument;
  };
  /**
   * error-not-found-certificate = There is no certificate with this number in the library. Check the number, or look for it in the library it was issued from.
   */
  'error-not-found-certificate': NoArguments;
  /**
   * error-not-found-file = This picture or file is no longer in the library. Choose it again from your disk.
   */
  'error-not-found-file': NoArguments;
  /**
   * error-not-found-organisation = This organisation is no longer in the library. Choose another one or add it again.
   */
  'error-not-found-organisation': NoArguments;
  /**
   * error-not-found-participant = This person is no longer in the workshop. They may have been removed: undo that, or choose someone else.
   */
  'error-not-found-participant': NoArguments;
  /**
   * error-not-found-signatory = This signatory is no longer in the workshop. Choose another one or add them again.
   */
  'error-not-found-signatory': NoArguments;
  /**
   * error-not-found-slot = The workshop has no such half day. Give a date within the workshop with am or pm, for example 2017-03-14/am.
   */
  'error-not-found-slot': NoArguments;
  /**
   * error-not-found-workshop = This workshop is no longer in the library. It may have been removed: undo that, or choose another workshop.
   */
  'error-not-found-workshop': NoArguments;
  /**
   * error-nothing-to-redo = There is nothing to redo. A new change clears what could be redone.
   */
  'error-nothing-to-redo': NoArguments;
  /**
   * error-nothing-to-undo = There is nothing to undo.
   */
  'error-nothing-to-undo': NoArguments;
  /**
   * error-storage = The library refused this change ({ $detail }). Nothing was changed. Close Flipchart and open it again; if this happens again, restore a backup.
   */
  'error-storage': {
    detail: Argument;
  };
  /**
   * error-unknown = Flipchart stopped at something it has no words for ({ $code }). Nothing was changed.
   */
  'error-unknown': {
    code: Argument;
  };
  /**
   * error-unreadable-binary-text = “{ FILE($path) }” looks like a text file but contains binary data (NUL). Save it again from your spreadsheet program as .xlsx or as CSV UTF-8.
   */
  'error-unreadable-binary-text': {
    path: Argument;
  };
  /**
   * error-unreadable-crashed = “{ FILE($path) }” is so damaged that reading it had to be stopped. Open it in your spreadsheet program, save it as a new .xlsx file, and import that.
   */
  'error-unreadable-crashed': {
    path: Argument;
  };
  /**
   * error-unreadable-empty = “{ FILE($path) }” is empty. Check that it is the right file.
   */
  'error-unreadable-empty': {
    path: Argument;
  };
  /**
   * error-unreadable-encrypted = “{ FILE($path) }” is protected by a password. Open it in your spreadsheet program, save a copy without the password, and import the copy.
   */
  'error-unreadable-encrypted': {
    path: Argument;
  };
  /**
   * error-unreadable-image = “{ FILE($path) }” is not a picture that can be used. Choose a PNG or JPEG file.
   */
  'error-unreadable-image': {
    path: Argument;
  };
  /**
   * error-unreadable-no-header = In “{ FILE($path) }” no row of headings was found. Put a row above the people that says Name, Organisation, E-mail and so on.
   */
  'error-unreadable-no-header': {
    path: Argument;
  };
  /**
   * error-unreadable-no-sheet = “{ FILE($path) }” has no sheet named “{ $sheet }”. Check the name, or let Flipchart find the list.
   */
  'error-unreadable-no-sheet': {
    path: Argument;
    sheet: Argument;
  };
  /**
   * error-unreadable-not-a-spreadsheet = “{ FILE($path) }” is not a spreadsheet, whatever its name says. Choose an .xlsx, .xls, .ods, .csv, .tsv or .txt file.
   */
  'error-unreadable-not-a-spreadsheet': {
    path: Argument;
  };
  /**
   * error-unreadable-picture = “{ FILE($path) }” is a picture, not a list, whatever its name says. Choose the spreadsheet itself.
   */
  'error-unreadable-picture': {
    path: Argument;
  };
  /**
   * error-unreadable-too-large =
   *     { $what ->
   *         [rows] “{ FILE($path) }” has more than { NUMBER($limit) } rows, too many for a list of people.
   *         [cells] “{ FILE($path) }” has more than { NUMBER($limit) } filled cells, too many for a list of people.
   *        *[other] “{ FILE($path) }” is too large to be a list of people.
   *     } Save only the sheet with the list as a new file, and import that.
   */
  'error-unreadable-too-large': {
    what: Argument;
    path: Argument;
    limit: Argument;
  };
  /**
   * error-unreadable-too-many-columns = “{ FILE($path) }” has more than { NUMBER($limit) } columns, too many for a list of people. Save only the columns you need as a new file, and import that.
   */
  'error-unreadable-too-many-columns': {
    path: Argument;
    limit: Argument;
  };
  /**
   * error-unreadable-truncated = “{ FILE($path) }” is incomplete: its end is missing, as after an interrupted copy or download. Ask for the file again.
   */
  'error-unreadable-truncated': {
    path: Argument;
  };
  /**
   * error-unreadable-zip-bomb = “{ FILE($path) }” unpacks to far more than a list can hold, so it was not opened. Do not trust this file; ask its sender for a new one.
   */
  'error-unreadable-zip-bomb': {
    path: Argument;
  };
  /**
   * error-workshop-needs-dates = This workshop has no dates yet. Give its first and last day, then try again.
   */
  'error-workshop-needs-dates': NoArguments;
  /**
   * op-add-participant = person added
   */
  'op-add-participant': NoArguments;
  /**
   * op-add-workshop = workshop added
   */
  'op-add-workshop': NoArguments;
  /**
   * op-change-settings = settings changed
   */
  'op-change-settings': NoArguments;
  /**
   * op-edit-certificate-rule = rule for certificates changed
   */
  'op-edit-certificate-rule': NoArguments;
  /**
   * op-edit-objectives = objectives changed
   */
  'op-edit-objectives': NoArguments;
  /**
   * op-edit-organisations = hosts, partners or donors changed
   */
  'op-edit-organisations': NoArguments;
  /**
   * op-edit-participant = details of a person changed
   */
  'op-edit-participant': NoArguments;
  /**
   * op-edit-signatories = signatories changed
   */
  'op-edit-signatories': NoArguments;
  /**
   * op-edit-topics = modules changed
   */
  'op-edit-topics': NoArguments;
  /**
   * op-edit-workshop = facts of the workshop changed
   */
  'op-edit-workshop': NoArguments;
  /**
   * op-fill-attendance = attendance filled in
   */
  'op-fill-attendance': NoArguments;
  /**
   * op-import-people = list imported
   */
  'op-import-people': NoArguments;
  /**
   * op-issue-certificates = certificates issued
   */
  'op-issue-certificates': NoArguments;
  /**
   * op-load-sample = sample workshop added
   */
  'op-load-sample': NoArguments;
  /**
   * op-mark-attendance = attendance marked
   */
  'op-mark-attendance': NoArguments;
  /**
   * op-override-certificate = decision on a certificate
   */
  'op-override-certificate': NoArguments;
  /**
   * op-remove-participants = people removed from the workshop
   */
  'op-remove-participants': NoArguments;
  /**
   * op-remove-workshop = workshop removed
   */
  'op-remove-workshop': NoArguments;
  /**
   * op-void-certificates = certificates voided
   */
  'op-void-certificates': NoArguments;
  /**
   * shell-area =
   *     { $area ->
   *         [people] People
   *         [settings] Settings
   *         [help] Help
   *        *[workshops] Workshops
   *     }
   */
  'shell-area': {
    area: Argument;
  };
  /**
   * shell-areas = Areas
   */
  'shell-areas': NoArguments;
  /**
   * shell-calendar = Calendar
   */
  'shell-calendar': NoArguments;
  /**
   * shell-calendar-open = Open the calendar
   */
  'shell-calendar-open': NoArguments;
  /**
   * shell-commands = Commands
   */
  'shell-commands': NoArguments;
  /**
   * shell-date-after = The latest date here is { $date }
   */
  'shell-date-after': {
    date: Argument;
  };
  /**
   * shell-date-before = The earliest date here is { $date }
   */
  'shell-date-before': {
    date: Argument;
  };
  /**
   * shell-date-placeholder = e.g. 14 Mar
   */
  'shell-date-placeholder': NoArguments;
  /**
   * shell-date-unclear = “{ $value }” is not a date. Write it as 14/3, 14 March or 2017-03-14
   */
  'shell-date-unclear': {
    value: Argument;
  };
  /**
   * shell-fault = This screen has come to a stop because of a fault in Flipchart. What you entered before is stored: go to another page and come back.
   */
  'shell-fault': NoArguments;
  /**
   * shell-find = Find
   */
  'shell-find': NoArguments;
  /**
   * shell-go-to = Go to { $area }
   */
  'shell-go-to': {
    area: Argument;
  };
  /**
   * shell-grid-filter = Type to filter
   */
  'shell-grid-filter': NoArguments;
  /**
   * shell-grid-filter-in = Filter { $table }
   */
  'shell-grid-filter-in': {
    table: Argument;
  };
  /**
   * shell-grid-found = { $found } of { $total }
   */
  'shell-grid-found': {
    found: Argument;
    total: Argument;
  };
  /**
   * shell-grid-key-edit = Edit, or open
   */
  'shell-grid-key-edit': NoArguments;
  /**
   * shell-grid-key-filter = Filter
   */
  'shell-grid-key-filter': NoArguments;
  /**
   * shell-grid-key-move = Move from cell to cell
   */
  'shell-grid-key-move': NoArguments;
  /**
   * shell-grid-marked = { $marked } of { $total } marked
   */
  'shell-grid-marked': {
    marked: Argument;
    total: Argument;
  };
  /**
   * shell-home = Flipchart: start page
   */
  'shell-home': NoArguments;
  /**
   * shell-keys = Keys on this screen
   */
  'shell-keys': NoArguments;
  /**
   * shell-keys-scope =
   *     { $scope ->
   *         [dialog] In this dialog
   *         [page] On this page
   *        *[app] Everywhere
   *     }
   */
  'shell-keys-scope': {
    scope: Argument;
  };
  /**
   * shell-language-label = Language
   */
  'shell-language-label': NoArguments;
  /**
   * shell-mark = Mark
   */
  'shell-mark': NoArguments;
  /**
   * shell-marked = Marked
   */
  'shell-marked': NoArguments;
  /**
   * shell-messages = Messages
   */
  'shell-messages': NoArguments;
  /**
   * shell-month-after = Month after
   */
  'shell-month-after': NoArguments;
  /**
   * shell-month-before = Month before
   */
  'shell-month-before': NoArguments;
  /**
   * shell-not-marked = Not marked
   */
  'shell-not-marked': NoArguments;
  /**
   * shell-nothing-found = Nothing found for “{ $query }”
   */
  'shell-nothing-found': {
    query: Argument;
  };
  /**
   * shell-number-least = Enter a number from { $min } up
   */
  'shell-number-least': {
    min: Argument;
  };
  /**
   * shell-number-most = Enter a number up to { $max }
   */
  'shell-number-most': {
    max: Argument;
  };
  /**
   * shell-number-range = Enter a number from { $min } to { $max }
   */
  'shell-number-range': {
    min: Argument;
    max: Argument;
  };
  /**
   * shell-number-unclear = “{ $value }” is not a number
   */
  'shell-number-unclear': {
    value: Argument;
  };
  /**
   * shell-palette = Find anything
   */
  'shell-palette': NoArguments;
  /**
   * shell-palette-hint = A workshop, a person, a command
   */
  'shell-palette-hint': NoArguments;
  /**
   * shell-pdf-failed = The preview could not be drawn. The file itself can still be exported and opened.
   */
  'shell-pdf-failed': NoArguments;
  /**
   * shell-pdf-fit = Fit to the window
   */
  'shell-pdf-fit': NoArguments;
  /**
   * shell-pdf-next = Next page
   */
  'shell-pdf-next': NoArguments;
  /**
   * shell-pdf-page = Page { $page } of { $pages }
   */
  'shell-pdf-page': {
    page: Argument;
    pages: Argument;
  };
  /**
   * shell-pdf-previous = Previous page
   */
  'shell-pdf-previous': NoArguments;
  /**
   * shell-pdf-zoom-in = Larger
   */
  'shell-pdf-zoom-in': NoArguments;
  /**
   * shell-pdf-zoom-out = Smaller
   */
  'shell-pdf-zoom-out': NoArguments;
  /**
   * shell-progress = { $done } of { $total }
   */
  'shell-progress': {
    done: Argument;
    total: Argument;
  };
  /**
   * shell-progress-open = { $done } so far
   */
  'shell-progress-open': {
    done: Argument;
  };
  /**
   * shell-redone = Done again: { $act }
   */
  'shell-redone': {
    act: Argument;
  };
  /**
   * shell-remove-tag = Remove { $tag }
   */
  'shell-remove-tag': {
    tag: Argument;
  };
  /**
   * shell-skip = Skip to the content
   */
  'shell-skip': NoArguments;
  /**
   * shell-theme =
   *     { $theme ->
   *         [light] Light
   *         [dark] Dark
   *        *[system] As the system
   *     }
   */
  'shell-theme': {
    theme: Argument;
  };
  /**
   * shell-theme-label = Light or dark
   */
  'shell-theme-label': NoArguments;
  /**
   * shell-undone = Undone: { $act }
   */
  'shell-undone': {
    act: Argument;
  };
}

/** Of a text that takes none. */
export type NoArguments = Record<never, never>;

/** The id of a message. */
export type MessageId = keyof Messages;
