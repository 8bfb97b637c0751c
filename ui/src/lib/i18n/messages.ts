// Written from assets/locales/en/*.ftl: UPDATE_GENERATED=1 cargo test -p flipchart-i18n

/** What a text takes: a number where it counts, a string where it names. */
export type Argument = string | number;

/** Every message and the arguments it takes. */
export interface Messages {
  /**
   * attendance-badge-sound = A sound when a badge is read
   */
  'attendance-badge-sound': NoArguments;
  /**
   * attendance-by =
   *     { $by ->
   *         [day] By day
   *         [session] By session
   *        *[half_day] By half day
   *     }
   */
  'attendance-by': {
    by: Argument;
  };
  /**
   * attendance-by-label = Attendance is kept by: { $unit }
   */
  'attendance-by-label': {
    unit: Argument;
  };
  /**
   * attendance-by-set =
   *     { $by ->
   *         [day] Attendance is kept by day now. Marks were carried over.
   *         [session] Attendance is kept by session now. Marks were carried over.
   *        *[half_day] Attendance is kept by half day now. Marks were carried over.
   *     }
   */
  'attendance-by-set': {
    by: Argument;
  };
  /**
   * attendance-came = came at { $time }
   */
  'attendance-came': {
    time: Argument;
  };
  /**
   * attendance-cell = { $name }, { $slot }: { $state }
   */
  'attendance-cell': {
    name: Argument;
    slot: Argument;
    state: Argument;
  };
  /**
   * attendance-chosen = The chosen column
   */
  'attendance-chosen': NoArguments;
  /**
   * attendance-clear = Clear the mark
   */
  'attendance-clear': NoArguments;
  /**
   * attendance-detail =
   *     { $field ->
   *         [arrived] Came at
   *         [left] Left at
   *        *[reason] Reason
   *     }
   */
  'attendance-detail': {
    field: Argument;
  };
  /**
   * attendance-details = Times and reason
   */
  'attendance-details': NoArguments;
  /**
   * attendance-drop = Remove with its marks
   */
  'attendance-drop': NoArguments;
  /**
   * attendance-dropped = Session removed with its marks.
   */
  'attendance-dropped': NoArguments;
  /**
   * attendance-empty = People by half day, day or session
   */
  'attendance-empty': NoArguments;
  /**
   * attendance-empty-act = Go to people
   */
  'attendance-empty-act': NoArguments;
  /**
   * attendance-empty-text = Once the list of people is there, everyone has a line here, with a place for each half day, day or session.
   */
  'attendance-empty-text': NoArguments;
  /**
   * attendance-evidence =
   *     { $count ->
   *         [0] Attach the signed sheet
   *         [one] { $count } scan
   *        *[other] { $count } scans
   *     }
   */
  'attendance-evidence': {
    count: Argument;
  };
  /**
   * attendance-excused-sign = E
   */
  'attendance-excused-sign': NoArguments;
  /**
   * attendance-fill =
   *     { $reach ->
   *         [so_far] Everyone unmarked so far was present
   *        *[all] Everyone unmarked is present
   *     }
   */
  'attendance-fill': {
    reach: Argument;
  };
  /**
   * attendance-fill-here =
   *     { $count ->
   *         [0] Everyone has a mark
   *         [one] The last one is present too
   *        *[other] The other { $count } are present
   *     }
   */
  'attendance-fill-here': {
    count: Argument;
  };
  /**
   * attendance-fill-slot =
   *     { $slot }: { $count ->
   *         [0] everyone has a mark
   *         [one] mark { $count } person without a mark as present
   *        *[other] mark { $count } people without a mark as present
   *     }
   */
  'attendance-fill-slot': {
    slot: Argument;
    count: Argument;
  };
  /**
   * attendance-filled =
   *     { $count ->
   *         [0] Everyone has a mark already.
   *         [one]
   *             { $state ->
   *                 [absent] { $count } mark set to absent.
   *                *[present] { $count } mark set to present.
   *             }
   *        *[other]
   *             { $state ->
   *                 [absent] { $count } marks set to absent.
   *                *[present] { $count } marks set to present.
   *             }
   *     }
   */
  'attendance-filled': {
    count: Argument;
    state: Argument;
  };
  /**
   * attendance-foot = Present
   */
  'attendance-foot': NoArguments;
  /**
   * attendance-foot-of = Present, of { $m }
   */
  'attendance-foot-of': {
    m: Argument;
  };
  /**
   * attendance-key-details = Times and reason
   */
  'attendance-key-details': NoArguments;
  /**
   * attendance-key-fill = Everyone unmarked in this column is present
   */
  'attendance-key-fill': NoArguments;
  /**
   * attendance-key-filter = Filter
   */
  'attendance-key-filter': NoArguments;
  /**
   * attendance-key-move = Move over the sheet
   */
  'attendance-key-move': NoArguments;
  /**
   * attendance-key-set =
   *     { $state ->
   *         [present] Present, and on to the next
   *         [late] Late (keeps the time), and on to the next
   *         [excused] Excused, and on to the next
   *        *[absent] Absent, and on to the next
   *     }
   */
  'attendance-key-set': {
    state: Argument;
  };
  /**
   * attendance-key-toggle = Present or absent
   */
  'attendance-key-toggle': NoArguments;
  /**
   * attendance-left = left at { $time }
   */
  'attendance-left': {
    time: Argument;
  };
  /**
   * attendance-mark =
   *     { $state ->
   *         [present] Present
   *         [late] Late
   *         [excused] Excused
   *         [absent] Absent
   *         [unmarked] No mark: counts as absent
   *        *[not_yet] Not yet
   *     }
   */
  'attendance-mark': {
    state: Argument;
  };
  /**
   * attendance-marks = Mark the chosen place
   */
  'attendance-marks': NoArguments;
  /**
   * attendance-no-sessions = The plan has no sessions yet
   */
  'attendance-no-sessions': NoArguments;
  /**
   * attendance-no-sessions-act = Go to the plan
   */
  'attendance-no-sessions-act': NoArguments;
  /**
   * attendance-no-sessions-text = Attendance is kept by session here. Each session of the plan gets a place for every person, and follows when the plan changes.
   */
  'attendance-no-sessions-text': NoArguments;
  /**
   * attendance-no-spare = none to spare
   */
  'attendance-no-spare': NoArguments;
  /**
   * attendance-now = now
   */
  'attendance-now': NoArguments;
  /**
   * attendance-paper = Signed sheet
   */
  'attendance-paper': NoArguments;
  /**
   * attendance-paper-back = takes the last one back
   */
  'attendance-paper-back': NoArguments;
  /**
   * attendance-paper-done = Done
   */
  'attendance-paper-done': NoArguments;
  /**
   * attendance-paper-entered =
   *     { $count ->
   *         [0] Nobody entered yet
   *         [one] { $count } entered
   *        *[other] { $count } entered
   *     }
   */
  'attendance-paper-entered': {
    count: Argument;
  };
  /**
   * attendance-paper-found = Who is meant
   */
  'attendance-paper-found': NoArguments;
  /**
   * attendance-paper-hint = Type what you read at a signature, for instance “lv” or “va li” for Litia Vakarau, or 14. Enter marks the person present and makes room for the next.
   */
  'attendance-paper-hint': NoArguments;
  /**
   * attendance-paper-label = First letters of the name, or the number on the sheet
   */
  'attendance-paper-label': NoArguments;
  /**
   * attendance-paper-open =
   *     { $count ->
   *         [0] Nobody without a mark
   *        *[other] Without a mark: { $count }
   *     }
   */
  'attendance-paper-open': {
    count: Argument;
  };
  /**
   * attendance-paper-rest =
   *     { $count ->
   *         [0] Everyone has a mark
   *        *[other] The other { $count } were absent
   *     }
   */
  'attendance-paper-rest': {
    count: Argument;
  };
  /**
   * attendance-paper-slots =
   *     { $by ->
   *         [day] the day before or after
   *         [session] the session before or after
   *        *[half_day] the half day before or after
   *     }
   */
  'attendance-paper-slots': {
    by: Argument;
  };
  /**
   * attendance-person = Name
   */
  'attendance-person': NoArguments;
  /**
   * attendance-risk =
   *     { $risk ->
   *         [edge] { $count } with none to spare
   *         [short] { $count } one short
   *        *[more] { $count } out of reach
   *     }
   */
  'attendance-risk': {
    risk: Argument;
    count: Argument;
  };
  /**
   * attendance-scan-add = Attach a file
   */
  'attendance-scan-add': NoArguments;
  /**
   * attendance-scan-added = Scan attached.
   */
  'attendance-scan-added': NoArguments;
  /**
   * attendance-scan-files = PDF or picture
   */
  'attendance-scan-files': NoArguments;
  /**
   * attendance-scan-remove = Remove { $file }
   */
  'attendance-scan-remove': {
    file: Argument;
  };
  /**
   * attendance-scan-removed = Scan removed.
   */
  'attendance-scan-removed': NoArguments;
  /**
   * attendance-scans = Scans of the signed sheet
   */
  'attendance-scans': NoArguments;
  /**
   * attendance-scans-none = Nothing is attached yet. A PDF or a photo (JPEG, PNG) of the signed sheet is the proof behind the marks.
   */
  'attendance-scans-none': NoArguments;
  /**
   * attendance-session = { common-weekday } { $day }, { $time } { $title }
   */
  'attendance-session': {
    weekday: Argument;
    day: Argument;
    time: Argument;
    title: Argument;
  };
  /**
   * attendance-short =
   *     { $count ->
   *         [one] one short
   *        *[other] { $count } short
   *     }
   */
  'attendance-short': {
    count: Argument;
  };
  /**
   * attendance-slot =
   *     { common-weekday } { $day }, { $half ->
   *        *[am] morning
   *         [pm] afternoon
   *         [day] whole day
   *     }
   */
  'attendance-slot': {
    weekday: Argument;
    day: Argument;
    half: Argument;
  };
  /**
   * attendance-slot-short = { common-weekday-short } { $part }
   */
  'attendance-slot-short': {
    weekday: Argument;
    part: Argument;
  };
  /**
   * attendance-state =
   *     { $state ->
   *         [present] present
   *         [late] late
   *         [excused] excused
   *         [absent] absent
   *         [unmarked] no mark, counts as absent
   *        *[not_yet] not yet
   *     }
   */
  'attendance-state': {
    state: Argument;
  };
  /**
   * attendance-stay-between = { $from } to { $until }
   */
  'attendance-stay-between': {
    from: Argument;
    until: Argument;
  };
  /**
   * attendance-stay-from = from { $from }
   */
  'attendance-stay-from': {
    from: Argument;
  };
  /**
   * attendance-stay-until = until { $until }
   */
  'attendance-stay-until': {
    until: Argument;
  };
  /**
   * attendance-there = { $n } of { $m } present
   */
  'attendance-there': {
    n: Argument;
    m: Argument;
  };
  /**
   * attendance-title = Attendance
   */
  'attendance-title': NoArguments;
  /**
   * attendance-total =
   *     { $by ->
   *         [day] Days
   *         [session] Sessions
   *        *[half_day] Half days
   *     }
   */
  'attendance-total': {
    by: Argument;
  };
  /**
   * attendance-unplanned = no longer in the plan
   */
  'attendance-unplanned': NoArguments;
  /**
   * attendance-walk-in = Walk-in
   */
  'attendance-walk-in': NoArguments;
  /**
   * attendance-walk-in-add = Add, present
   */
  'attendance-walk-in-add': NoArguments;
  /**
   * attendance-walk-in-name = Full name
   */
  'attendance-walk-in-name': NoArguments;
  /**
   * attendance-walk-in-organisation = Organisation (can wait)
   */
  'attendance-walk-in-organisation': NoArguments;
  /**
   * attendance-walk-in-slot = Present: { $slot }
   */
  'attendance-walk-in-slot': {
    slot: Argument;
  };
  /**
   * attendance-walk-in-title = Somebody who is not on the list
   */
  'attendance-walk-in-title': NoArguments;
  /**
   * attendance-walked-in =
   *     { $known ->
   *         [yes] { $name } was on the list already and is marked present.
   *        *[no] { $name } was added and marked present.
   *     }
   */
  'attendance-walked-in': {
    known: Argument;
    name: Argument;
  };
  /**
   * badges-marked =
   *     { $mark ->
   *         [already] Already marked · { $slot }
   *         [late] Late · { $slot }
   *        *[present] Present · { $slot }
   *     }
   */
  'badges-marked': {
    mark: Argument;
    slot: Argument;
  };
  /**
   * badges-problem = Not marked
   */
  'badges-problem': NoArguments;
  /**
   * badges-slot =
   *     { common-weekday } { $day }, { $part ->
   *        *[am] morning
   *         [pm] afternoon
   *         [day] whole day
   *         [session] { $title }
   *     }
   */
  'badges-slot': {
    weekday: Argument;
    day: Argument;
    part: Argument;
    title: Argument;
  };
  /**
   * badges-which = Two people share this code. Who is it?
   */
  'badges-which': NoArguments;
  /**
   * ceremony-all =
   *     { $what ->
   *        *[printed] All are printed
   *         [signed] All are signed
   *         [sent] All that were put aside are sent
   *     }
   */
  'ceremony-all': {
    what: Argument;
  };
  /**
   * ceremony-also = Also receives: { $kinds }
   */
  'ceremony-also': {
    kinds: Argument;
  };
  /**
   * ceremony-anyway = Hand out all the same
   */
  'ceremony-anyway': NoArguments;
  /**
   * ceremony-calling = Calling sheet
   */
  'ceremony-calling': NoArguments;
  /**
   * ceremony-correct = Correct the name
   */
  'ceremony-correct': NoArguments;
  /**
   * ceremony-correct-act = Issue again
   */
  'ceremony-correct-act': NoArguments;
  /**
   * ceremony-correct-hint = A new number takes the place of { $number }, and the one page opens for the printer.
   */
  'ceremony-correct-hint': {
    number: Argument;
  };
  /**
   * ceremony-counts =
   *     { $handed } of { $total } handed out{ $aside ->
   *         [0] { "" }
   *        *[other] , { $aside } to be sent
   *     }{ $sent ->
   *         [0] { "" }
   *        *[other] , { $sent } sent
   *     }
   */
  'ceremony-counts': {
    handed: Argument;
    total: Argument;
    aside: Argument;
    sent: Argument;
  };
  /**
   * ceremony-empty = The stack that is handed out
   */
  'ceremony-empty': NoArguments;
  /**
   * ceremony-empty-act = Go to the list
   */
  'ceremony-empty-act': NoArguments;
  /**
   * ceremony-empty-text = Once certificates are exported, they stand here in the order of the printed stack, with how to say each name.
   */
  'ceremony-empty-text': NoArguments;
  /**
   * ceremony-find = Find a name, or the number in the stack
   */
  'ceremony-find': NoArguments;
  /**
   * ceremony-give = To somebody else
   */
  'ceremony-give': NoArguments;
  /**
   * ceremony-hand-out = Handed out
   */
  'ceremony-hand-out': NoArguments;
  /**
   * ceremony-hold-back = Hold back…
   */
  'ceremony-hold-back': NoArguments;
  /**
   * ceremony-kept =
   *     { $why ->
   *        *[short] Don’t hand out
   *         [open] Don’t hand out yet
   *         [not_yet] Don’t hand out yet: only if present to the end
   *         [no_slots] Don’t hand out yet: nothing to attend is known
   *         [no_score] Don’t hand out: no test result
   *         [low_score] Don’t hand out
   *         [other_role] Don’t hand out: another role
   *         [withheld] Don’t hand out
   *     }
   */
  'ceremony-kept': {
    why: Argument;
  };
  /**
   * ceremony-key-move = Next person
   */
  'ceremony-key-move': NoArguments;
  /**
   * ceremony-kind =
   *     { $kind ->
   *        *[participation] Participation
   *         [completion] Completion
   *         [facilitator] Facilitator
   *         [speaker] Speaker
   *         [merit] Merit
   *     }
   */
  'ceremony-kind': {
    kind: Argument;
  };
  /**
   * ceremony-kinds = Kinds of certificates
   */
  'ceremony-kinds': NoArguments;
  /**
   * ceremony-marked =
   *     { $what ->
   *        *[printed]
   *             { $count ->
   *                 [one] { $count } certificate marked as printed
   *                *[other] { $count } certificates marked as printed
   *             }
   *         [signed]
   *             { $count ->
   *                 [one] { $count } certificate marked as signed
   *                *[other] { $count } certificates marked as signed
   *             }
   *         [sent]
   *             { $count ->
   *                 [one] { $count } certificate marked as sent
   *                *[other] { $count } certificates marked as sent
   *             }
   *     }
   */
  'ceremony-marked': {
    what: Argument;
    count: Argument;
  };
  /**
   * ceremony-more = More for the whole stack
   */
  'ceremony-more': NoArguments;
  /**
   * ceremony-names = Who is called, and who is next
   */
  'ceremony-names': NoArguments;
  /**
   * ceremony-next = Next
   */
  'ceremony-next': NoArguments;
  /**
   * ceremony-not-now = { $name } is not entitled to a certificate now. It stays in the stack.
   */
  'ceremony-not-now': {
    name: Argument;
  };
  /**
   * ceremony-place = { $place } of { $total } in the stack
   */
  'ceremony-place': {
    place: Argument;
    total: Argument;
  };
  /**
   * ceremony-project = Names on the projector
   */
  'ceremony-project': NoArguments;
  /**
   * ceremony-project-here = Names in this window
   */
  'ceremony-project-here': NoArguments;
  /**
   * ceremony-reissued = { $name }: { $number } takes the place of { $old }, which is void now. Print the page that has opened.
   */
  'ceremony-reissued': {
    name: Argument;
    number: Argument;
    old: Argument;
  };
  /**
   * ceremony-reissued-only = { $name }: { $number } takes the place of { $old }, which is void now.
   */
  'ceremony-reissued-only': {
    name: Argument;
    number: Argument;
    old: Argument;
  };
  /**
   * ceremony-reissued-undo = Void it…
   */
  'ceremony-reissued-undo': NoArguments;
  /**
   * ceremony-reprint = Print again…
   */
  'ceremony-reprint': NoArguments;
  /**
   * ceremony-said = How to say it
   */
  'ceremony-said': NoArguments;
  /**
   * ceremony-said-hint = For example: NGO BAS-song
   */
  'ceremony-said-hint': NoArguments;
  /**
   * ceremony-send =
   *     { $way ->
   *        *[to_send] To be sent
   *         [sent] Sent
   *     }
   */
  'ceremony-send': {
    way: Argument;
  };
  /**
   * ceremony-stack = The printed stack, in its order
   */
  'ceremony-stack': NoArguments;
  /**
   * ceremony-state =
   *     { $state ->
   *        *[issued] Not printed yet
   *         [printed] Printed
   *         [signed] Signed
   *         [in_person] Handed out
   *         [somebody_else] Given to { $to }
   *         [to_send] To be sent
   *         [sent] Sent
   *     }
   */
  'ceremony-state': {
    state: Argument;
    to: Argument;
  };
  /**
   * ceremony-take-back = Take back
   */
  'ceremony-take-back': NoArguments;
  /**
   * ceremony-to = Who takes it along?
   */
  'ceremony-to': NoArguments;
  /**
   * ceremony-to-act = Handed over
   */
  'ceremony-to-act': NoArguments;
  /**
   * ceremony-to-hint = The name stays in the library and is never printed.
   */
  'ceremony-to-hint': NoArguments;
  /**
   * ceremony-turn = Whose turn it is
   */
  'ceremony-turn': NoArguments;
  /**
   * ceremony-unissued =
   *     { $count ->
   *         [one] { $count } person is entitled to a certificate and has none in this stack.
   *        *[other] { $count } people are entitled to a certificate and have none in this stack.
   *     }
   */
  'ceremony-unissued': {
    count: Argument;
  };
  /**
   * ceremony-unwritten = The page could not be written. The new number is given all the same; print it again to another place.
   */
  'ceremony-unwritten': NoArguments;
  /**
   * certdesign-act =
   *     { $act ->
   *        *[rename] Rename
   *         [copy] Copy
   *         [export] Export to a file…
   *         [remove] Remove
   *     }
   */
  'certdesign-act': {
    act: Argument;
  };
  /**
   * certdesign-acts = What to do with “{ $name }”
   */
  'certdesign-acts': {
    name: Argument;
  };
  /**
   * certdesign-apart = Change it only here
   */
  'certdesign-apart': NoArguments;
  /**
   * certdesign-changed =
   *     { $number ->
   *         [1] { $name }, changed
   *        *[other] { $name }, changed { $number }
   *     }
   */
  'certdesign-changed': {
    number: Argument;
    name: Argument;
  };
  /**
   * certdesign-colour =
   *     { $what ->
   *        *[accent] Accent colour
   *         [ink] Text colour
   *     }
   */
  'certdesign-colour': {
    what: Argument;
  };
  /**
   * certdesign-colour-choose = { $what }: choose
   */
  'certdesign-colour-choose': {
    what: Argument;
  };
  /**
   * certdesign-colour-layout = as the template
   */
  'certdesign-colour-layout': NoArguments;
  /**
   * certdesign-copied = “{ $name }” is this workshop’s own template now
   */
  'certdesign-copied': {
    name: Argument;
  };
  /**
   * certdesign-copy-name = { $name }, copy
   */
  'certdesign-copy-name': {
    name: Argument;
  };
  /**
   * certdesign-details = Change them in Details
   */
  'certdesign-details': NoArguments;
  /**
   * certdesign-export-title = Export the template
   */
  'certdesign-export-title': NoArguments;
  /**
   * certdesign-exported = “{ $name }” is written, with its pictures
   */
  'certdesign-exported': {
    name: Argument;
  };
  /**
   * certdesign-face =
   *     { $face ->
   *        *[serif] With serifs
   *         [sans] Without serifs
   *         [display] For large lines
   *     }
   */
  'certdesign-face': {
    face: Argument;
  };
  /**
   * certdesign-face-layout = As the template
   */
  'certdesign-face-layout': NoArguments;
  /**
   * certdesign-file-kind = Template of certificates
   */
  'certdesign-file-kind': NoArguments;
  /**
   * certdesign-from = { $language }: { $words }
   */
  'certdesign-from': {
    language: Argument;
    words: Argument;
  };
  /**
   * certdesign-group =
   *     { $group ->
   *        *[built-in] Come with Flipchart
   *         [own] Your own
   *     }
   */
  'certdesign-group': {
    group: Argument;
  };
  /**
   * certdesign-import = Bring a template from a file…
   */
  'certdesign-import': NoArguments;
  /**
   * certdesign-import-title = Choose a template of certificates
   */
  'certdesign-import-title': NoArguments;
  /**
   * certdesign-insert = Insert into “{ $label }”
   */
  'certdesign-insert': {
    label: Argument;
  };
  /**
   * certdesign-insert-program = Flipchart’s sentence, to change it
   */
  'certdesign-insert-program': NoArguments;
  /**
   * certdesign-kind =
   *     { $kind ->
   *         [completion] Completion
   *         [facilitator] Facilitators
   *         [speaker] Speakers
   *         [merit] Merit
   *        *[participation] Participation
   *     }
   */
  'certdesign-kind': {
    kind: Argument;
  };
  /**
   * certdesign-kind-label = Certificate
   */
  'certdesign-kind-label': NoArguments;
  /**
   * certdesign-lasts = Duration in hours
   */
  'certdesign-lasts': NoArguments;
  /**
   * certdesign-lasts-hint = Empty states the hours of the plan.
   */
  'certdesign-lasts-hint': NoArguments;
  /**
   * certdesign-layout =
   *     { $layout ->
   *        *[formal] Formal
   *         [modern] Modern
   *         [bilingual] Two columns
   *         [logos] Logos
   *         [portrait] Portrait
   *         [plain] Plain
   *     }
   */
  'certdesign-layout': {
    layout: Argument;
  };
  /**
   * certdesign-layout-label = Arrangement
   */
  'certdesign-layout-label': NoArguments;
  /**
   * certdesign-missing = The template that was chosen is gone, so the page prints with Formal. Choose another, or undo its removal.
   */
  'certdesign-missing': NoArguments;
  /**
   * certdesign-mm = mm
   */
  'certdesign-mm': NoArguments;
  /**
   * certdesign-name = Name of the template
   */
  'certdesign-name': NoArguments;
  /**
   * certdesign-no-back = Nothing is on the back yet. Write a text for it under Words, or put the topics there under Look.
   */
  'certdesign-no-back': NoArguments;
  /**
   * certdesign-only-here = Only this workshop
   */
  'certdesign-only-here': NoArguments;
  /**
   * certdesign-pale = Pale on white paper. Words in this colour print darker, so that a photocopy can still be read.
   */
  'certdesign-pale': NoArguments;
  /**
   * certdesign-part =
   *     { $part ->
   *        *[templates] Template
   *         [look] Look
   *         [words] Words
   *     }
   */
  'certdesign-part': {
    part: Argument;
  };
  /**
   * certdesign-parts = What can be changed
   */
  'certdesign-parts': NoArguments;
  /**
   * certdesign-picture =
   *     { $kind ->
   *        *[background] Picture behind the page
   *         [seal] Seal
   *     }
   */
  'certdesign-picture': {
    kind: Argument;
  };
  /**
   * certdesign-picture-choose =
   *     { $kind ->
   *        *[background] Choose a picture…
   *         [seal] Choose a seal…
   *     }
   */
  'certdesign-picture-choose': {
    kind: Argument;
  };
  /**
   * certdesign-picture-hint =
   *     { $kind ->
   *        *[background] It fills the whole sheet. Keep it pale: the words stand on it.
   *         [seal] Printed once, where the template has room for it.
   *     }
   */
  'certdesign-picture-hint': {
    kind: Argument;
  };
  /**
   * certdesign-picture-remove =
   *     { $kind ->
   *        *[background] Without a picture
   *         [seal] Without a seal
   *     }
   */
  'certdesign-picture-remove': {
    kind: Argument;
  };
  /**
   * certdesign-placeholder =
   *     { $code ->
   *        *[name] Name
   *         [title] Title of the workshop
   *         [dates] Dates
   *         [place] Place
   *         [hours] Duration
   *         [number] Number
   *         [issued] Day of issue
   *         [score] Score
   *         [role] Role
   *         [sex] Word that depends on the sex
   *     }
   */
  'certdesign-placeholder': {
    code: Argument;
  };
  /**
   * certdesign-program-is-silent = Flipchart has no words of its own in this language: only what you write here prints. It is right for each person if you use the placeholders.
   */
  'certdesign-program-is-silent': NoArguments;
  /**
   * certdesign-program-speaks = What stands in grey is what Flipchart writes by itself, in the right grammar for each person. Write only where you want something else.
   */
  'certdesign-program-speaks': NoArguments;
  /**
   * certdesign-removed = Template “{ $name }” removed
   */
  'certdesign-removed': {
    name: Argument;
  };
  /**
   * certdesign-sample =
   *     { $sample ->
   *        *[longest] The longest name
   *         [shortest] The shortest name
   *         [script] A name in another script
   *     }
   */
  'certdesign-sample': {
    sample: Argument;
  };
  /**
   * certdesign-sample-label = Shown with
   */
  'certdesign-sample-label': NoArguments;
  /**
   * certdesign-second = Second column
   */
  'certdesign-second': NoArguments;
  /**
   * certdesign-second-arrange = Use two columns
   */
  'certdesign-second-arrange': NoArguments;
  /**
   * certdesign-second-hint = Any language: one of the list, or its code, for example az-Cyrl.
   */
  'certdesign-second-hint': NoArguments;
  /**
   * certdesign-second-none = None
   */
  'certdesign-second-none': NoArguments;
  /**
   * certdesign-second-where = Only the arrangement “Two columns” prints a second column.
   */
  'certdesign-second-where': NoArguments;
  /**
   * certdesign-sex-forms = her | his | their
   */
  'certdesign-sex-forms': NoArguments;
  /**
   * certdesign-shared =
   *     { $count ->
   *         [one] Used by { $count } workshop.
   *        *[other] Used by { $count } workshops. A change here changes all of them; what has been issued stays as it is.
   *     }
   */
  'certdesign-shared': {
    count: Argument;
  };
  /**
   * certdesign-shift = Paper that is printed already
   */
  'certdesign-shift': NoArguments;
  /**
   * certdesign-shift-by =
   *     { $way ->
   *        *[right] To the right by
   *         [down] Down by
   *     }
   */
  'certdesign-shift-by': {
    way: Argument;
  };
  /**
   * certdesign-shift-hint = Print one page on plain paper, hold it with the printed sheet against a window, and measure how far the words are off. Less than 0 moves them left or up. The size of the paper is the workshop’s.
   */
  'certdesign-shift-hint': NoArguments;
  /**
   * certdesign-side =
   *     { $side ->
   *        *[front] Front
   *         [back] Back
   *     }
   */
  'certdesign-side': {
    side: Argument;
  };
  /**
   * certdesign-sides = Side of the sheet
   */
  'certdesign-sides': NoArguments;
  /**
   * certdesign-slot =
   *     { $slot ->
   *        *[heading] Heading
   *         [intro] Before the name
   *         [statement] What the person did
   *         [held] When and where
   *         [hours] Duration
   *         [topics] Topics
   *         [note] Note
   *         [title] Title of the workshop
   *         [place] Place, in the sentence
   *         [dates] The dates
   *         [back_heading] Heading of the back
   *         [back] Text of the back
   *     }
   */
  'certdesign-slot': {
    slot: Argument;
  };
  /**
   * certdesign-slot-hint =
   *     { $slot ->
   *        *[hours] Prints only if the duration is known: from the plan, or given below.
   *         [topics] Empty prints the topics of the workshop.
   *         [place] As it stands in the sentence, for example “in the city of Suva”.
   *         [dates] As they stand in the sentence, for example “3, 4 and 7 March 2026”.
   *         [back] Each line is a paragraph.
   *     }
   */
  'certdesign-slot-hint': {
    slot: Argument;
  };
  /**
   * certdesign-state =
   *     { $state ->
   *        *[built-in] Comes with Flipchart. As soon as you change something, this workshop gets a copy of its own.
   *         [own] Used by this workshop only.
   *     }
   */
  'certdesign-state': {
    state: Argument;
  };
  /**
   * certdesign-switch =
   *     { $what ->
   *        *[signature_space] Line and room for a signature and a stamp by hand
   *         [logos] Logos
   *         [crop_marks] Crop marks for the printer
   *     }
   */
  'certdesign-switch': {
    what: Argument;
  };
  /**
   * certdesign-texts-in = Language of the texts
   */
  'certdesign-texts-in': NoArguments;
  /**
   * certdesign-topics-label = Topics of the workshop
   */
  'certdesign-topics-label': NoArguments;
  /**
   * certdesign-topics-on =
   *     { $side ->
   *        *[front] On the front
   *         [back] On the back
   *         [nowhere] Not printed
   *     }
   */
  'certdesign-topics-on': {
    side: Argument;
  };
  /**
   * certdesign-used =
   *     { $count ->
   *         [one] { $count } workshop
   *        *[other] { $count } workshops
   *     }
   */
  'certdesign-used': {
    count: Argument;
  };
  /**
   * certdesign-voice =
   *     { $voice ->
   *        *[heading_face] Heading
   *         [name_face] Name
   *         [text_face] Text
   *     }
   */
  'certdesign-voice': {
    voice: Argument;
  };
  /**
   * certdesign-workshops-own = Logos, signatures and the place belong to the workshop.
   */
  'certdesign-workshops-own': NoArguments;
  /**
   * certificate-back = What was covered
   */
  'certificate-back': NoArguments;
  /**
   * certificate-code =
   *     { GIVEN($where) ->
   *         [no] Scan to check
   *        *[yes] Scan to check: { $where }
   *     }
   */
  'certificate-code': {
    where: Argument;
  };
  /**
   * certificate-completed =
   *     { $sex ->
   *        *[other]
   *             { GIVEN($score) ->
   *                 [no] has successfully completed { certificate-workshop-object }
   *                *[yes] has successfully completed, with a score of { $score }, { certificate-workshop-object }
   *             }
   *     }
   */
  'certificate-completed': {
    sex: Argument;
    score: Argument;
    workshop: Argument;
  };
  /**
   * certificate-count-hours =
   *     { $count ->
   *         [one] { $count } hour
   *        *[other] { $count } hours
   *     }
   */
  'certificate-count-hours': {
    count: Argument;
  };
  /**
   * certificate-count-hours-decimal =
   *     { $number } { $whole ->
   *        *[other] hours
   *     }
   */
  'certificate-count-hours-decimal': {
    number: Argument;
    whole: Argument;
  };
  /**
   * certificate-dates-day = { $day }
   */
  'certificate-dates-day': {
    day: Argument;
  };
  /**
   * certificate-dates-two = on { $start } and { $end }
   */
  'certificate-dates-two': {
    start: Argument;
    end: Argument;
  };
  /**
   * certificate-excelled =
   *     { GIVEN($score) ->
   *         [no] for outstanding achievement { certificate-workshop-in }
   *        *[yes] for outstanding achievement, with a score of { $score }, { certificate-workshop-in }
   *     }
   */
  'certificate-excelled': {
    score: Argument;
    workshop: Argument;
  };
  /**
   * certificate-facilitated =
   *     { $role ->
   *         [moderator] for moderating { certificate-workshop-object }
   *         [interpreter] for interpreting { certificate-workshop-at }
   *         [organiser] for organising { certificate-workshop-object }
   *        *[facilitator] for facilitating { certificate-workshop-object }
   *     }
   */
  'certificate-facilitated': {
    role: Argument;
    workshop: Argument;
  };
  /**
   * certificate-file-code = The code of the certificate as text
   */
  'certificate-file-code': NoArguments;
  /**
   * certificate-file-credential = The certificate as a digital badge
   */
  'certificate-file-credential': NoArguments;
  /**
   * certificate-file-title = { $heading }: { $name }
   */
  'certificate-file-title': {
    heading: Argument;
    name: Argument;
  };
  /**
   * certificate-full =
   *     { $intro } { $name } { $statement } “{ $title }”{ $place ->
   *        *[other] { ", " }
   *     }{ $held }.
   */
  'certificate-full': {
    intro: Argument;
    name: Argument;
    statement: Argument;
    title: Argument;
    place: Argument;
    held: Argument;
  };
  /**
   * certificate-full-hours = { $full } { $hours }.
   */
  'certificate-full-hours': {
    full: Argument;
    hours: Argument;
  };
  /**
   * certificate-heading =
   *     { $kind ->
   *         [completion] Certificate of completion
   *         [facilitator] Certificate of appreciation
   *         [speaker] Certificate of appreciation
   *         [merit] Certificate of merit
   *        *[participation] Certificate of participation
   *     }
   */
  'certificate-heading': {
    kind: Argument;
  };
  /**
   * certificate-held =
   *     { $workshop ->
   *        *[other] held
   *     } { $place }, { $dates }
   */
  'certificate-held': {
    workshop: Argument;
    place: Argument;
    dates: Argument;
  };
  /**
   * certificate-held-at =
   *     { $workshop ->
   *        *[other] held
   *     } { $place } ({ $venue }), { $dates }
   */
  'certificate-held-at': {
    workshop: Argument;
    place: Argument;
    venue: Argument;
    dates: Argument;
  };
  /**
   * certificate-held-when =
   *     { $workshop ->
   *        *[other] held
   *     } { $dates }
   */
  'certificate-held-when': {
    workshop: Argument;
    dates: Argument;
  };
  /**
   * certificate-held-when-at =
   *     { $workshop ->
   *        *[other] held
   *     } { $dates } (venue: { $venue })
   */
  'certificate-held-when-at': {
    workshop: Argument;
    dates: Argument;
    venue: Argument;
  };
  /**
   * certificate-hours = Duration: { $duration }
   */
  'certificate-hours': {
    duration: Argument;
  };
  /**
   * certificate-hours-and-minutes = { $hours } { $minutes }
   */
  'certificate-hours-and-minutes': {
    hours: Argument;
    minutes: Argument;
  };
  /**
   * certificate-intro =
   *     { $kind ->
   *         [facilitator] This certificate is presented with thanks to
   *         [speaker] This certificate is presented with thanks to
   *         [merit] This certificate is awarded to
   *        *[participation] This is to certify that
   *     }
   */
  'certificate-intro': {
    kind: Argument;
  };
  /**
   * certificate-issued =
   *     { $kind ->
   *        *[other] Issued
   *     } on { $date }
   */
  'certificate-issued': {
    kind: Argument;
    date: Argument;
  };
  /**
   * certificate-number = No. { $number }
   */
  'certificate-number': {
    number: Argument;
  };
  /**
   * certificate-place-at = { $place } ({ $venue })
   */
  'certificate-place-at': {
    place: Argument;
    venue: Argument;
  };
  /**
   * certificate-place-country = in { $country }
   */
  'certificate-place-country': {
    country: Argument;
  };
  /**
   * certificate-place-named = { $town }, { $country }
   */
  'certificate-place-named': {
    town: Argument;
    country: Argument;
  };
  /**
   * certificate-place-town =
   *     { $form ->
   *        *[plain] in { $town }
   *     }
   */
  'certificate-place-town': {
    form: Argument;
    town: Argument;
  };
  /**
   * certificate-place-town-country = { $town }, { $country }
   */
  'certificate-place-town-country': {
    town: Argument;
    country: Argument;
  };
  /**
   * certificate-score = with a score of { $score }
   */
  'certificate-score': {
    score: Argument;
  };
  /**
   * certificate-score-line = Score: { $score }
   */
  'certificate-score-line': {
    score: Argument;
  };
  /**
   * certificate-score-value = { $points } out of { $total }
   */
  'certificate-score-value': {
    points: Argument;
    total: Argument;
  };
  /**
   * certificate-spoke = for speaking { certificate-workshop-at }
   */
  'certificate-spoke': {
    workshop: Argument;
  };
  /**
   * certificate-supersedes = Replaces No. { $number }
   */
  'certificate-supersedes': {
    number: Argument;
  };
  /**
   * certificate-took-part =
   *     { $sex ->
   *        *[other]
   *             { $role ->
   *                 [observer] took part as an observer
   *                *[other] took part
   *             }
   *     } { certificate-workshop-in }
   */
  'certificate-took-part': {
    sex: Argument;
    role: Argument;
    workshop: Argument;
  };
  /**
   * certificate-workshop-at =
   *     { $workshop ->
   *        *[other] at { certificate-workshop-object }
   *     }
   */
  'certificate-workshop-at': {
    workshop: Argument;
  };
  /**
   * certificate-workshop-in =
   *     { $workshop ->
   *        *[other] in { certificate-workshop-object }
   *     }
   */
  'certificate-workshop-in': {
    workshop: Argument;
  };
  /**
   * certificate-workshop-object =
   *     { $workshop ->
   *         [training] the training workshop
   *         [training_of_trainers] the training of trainers
   *         [expert_dialogue] the expert dialogue
   *         [internal_training] the internal training course
   *        *[workshop] the workshop
   *     }
   */
  'certificate-workshop-object': {
    workshop: Argument;
  };
  /**
   * certificate-workshop-of =
   *     { $workshop ->
   *        *[other] of { certificate-workshop-object }
   *     }
   */
  'certificate-workshop-of': {
    workshop: Argument;
  };
  /**
   * certificates-acts = Decide for { $name }
   */
  'certificates-acts': {
    name: Argument;
  };
  /**
   * certificates-attended = { $attended } of { $counted } attended
   */
  'certificates-attended': {
    attended: Argument;
    counted: Argument;
  };
  /**
   * certificates-back = With the back page
   */
  'certificates-back': NoArguments;
  /**
   * certificates-back-issued = Certificates issued before keep the pages they have.
   */
  'certificates-back-issued': NoArguments;
  /**
   * certificates-badges = A folder of digital badges, to be sent
   */
  'certificates-badges': NoArguments;
  /**
   * certificates-badges-name = Digital badges
   */
  'certificates-badges-name': NoArguments;
  /**
   * certificates-cause =
   *     { $cause ->
   *         [error] Something on it is wrong
   *         [test_print] It was a test print
   *        *[other] Another cause
   *     }
   */
  'certificates-cause': {
    cause: Argument;
  };
  /**
   * certificates-cause-label = Cause
   */
  'certificates-cause-label': NoArguments;
  /**
   * certificates-code-none = Issued without the code that proves a certificate.
   */
  'certificates-code-none': NoArguments;
  /**
   * certificates-code-ready = New certificates carry the code that proves them.
   */
  'certificates-code-ready': NoArguments;
  /**
   * certificates-code-settings = Set it up in Settings
   */
  'certificates-code-settings': NoArguments;
  /**
   * certificates-decided =
   *     { $decision ->
   *         [grant] Granted: { $reason }
   *        *[withhold] Withheld: { $reason }
   *     }
   */
  'certificates-decided': {
    decision: Argument;
    reason: Argument;
  };
  /**
   * certificates-done =
   *     { $count ->
   *         [one] { $count } certificate is written.
   *        *[other] { $count } certificates are written.
   *     }
   */
  'certificates-done': {
    count: Argument;
  };
  /**
   * certificates-done-badges =
   *     { $count ->
   *         [one] { $count } digital badge is written.
   *        *[other] { $count } digital badges are written.
   *     }
   */
  'certificates-done-badges': {
    count: Argument;
  };
  /**
   * certificates-done-new =
   *     { $count ->
   *         [one]
   *             { $count } number is new in the register{ $coded ->
   *                 [0] , without a code.
   *                *[other] .
   *             }
   *        *[other]
   *             { $count } numbers are new in the register{ $coded ->
   *                 [0] , without a code.
   *                *[other] .
   *             }
   *     }
   */
  'certificates-done-new': {
    count: Argument;
    coded: Argument;
  };
  /**
   * certificates-empty = Who gets a certificate
   */
  'certificates-empty': NoArguments;
  /**
   * certificates-empty-act = Go to people
   */
  'certificates-empty-act': NoArguments;
  /**
   * certificates-empty-text = Once the list of people is there, you see here who has attended enough, and the page that will be printed.
   */
  'certificates-empty-text': NoArguments;
  /**
   * certificates-excused =
   *     { $excused ->
   *        *[left_out] are left out
   *         [present] count as present
   *         [absent] count as absent
   *     }
   */
  'certificates-excused': {
    excused: Argument;
  };
  /**
   * certificates-excused-label = Excused absences
   */
  'certificates-excused-label': NoArguments;
  /**
   * certificates-export =
   *     { $count ->
   *         [0] Export…
   *         [one] Export { $count } certificate…
   *        *[other] Export { $count } certificates…
   *     }
   */
  'certificates-export': {
    count: Argument;
  };
  /**
   * certificates-export-confirm = Export
   */
  'certificates-export-confirm': NoArguments;
  /**
   * certificates-export-title = Export certificates
   */
  'certificates-export-title': NoArguments;
  /**
   * certificates-filter =
   *     { $filter ->
   *        *[gets] Earned
   *         [possible] If present
   *         [one_short] One session short
   *         [none] None
   *         [to_print] To print
   *         [to_sign] To sign
   *         [to_hand] To hand out
   *         [to_send] To send
   *     }
   */
  'certificates-filter': {
    filter: Argument;
  };
  /**
   * certificates-filters = Show only
   */
  'certificates-filters': NoArguments;
  /**
   * certificates-find = Find a person
   */
  'certificates-find': NoArguments;
  /**
   * certificates-folder = Folder
   */
  'certificates-folder': NoArguments;
  /**
   * certificates-folder-change = Change…
   */
  'certificates-folder-change': NoArguments;
  /**
   * certificates-folder-title = Folder for the certificates
   */
  'certificates-folder-title': NoArguments;
  /**
   * certificates-gap-why =
   *     { $why ->
   *         [to_come] still to be given here
   *         [elsewhere] given by another laptop
   *        *[lost] not in this library
   *     }
   */
  'certificates-gap-why': {
    why: Argument;
  };
  /**
   * certificates-gaps = Gaps
   */
  'certificates-gaps': NoArguments;
  /**
   * certificates-gaps-none = None: every number up to the last is in the register. A void number is no gap.
   */
  'certificates-gaps-none': NoArguments;
  /**
   * certificates-gone =
   *     { $count ->
   *         [one] { $count } valid certificate belongs to nobody on the list.
   *        *[other] { $count } valid certificates belong to nobody on the list.
   *     }
   */
  'certificates-gone': {
    count: Argument;
  };
  /**
   * certificates-grant = Grant a certificate…
   */
  'certificates-grant': NoArguments;
  /**
   * certificates-grant-confirm = Grant
   */
  'certificates-grant-confirm': NoArguments;
  /**
   * certificates-grant-title = Grant a certificate: { $name }
   */
  'certificates-grant-title': {
    name: Argument;
  };
  /**
   * certificates-held-back =
   *     { $count ->
   *         [one] { $count } certificate is down as not handed out.
   *        *[other] { $count } certificates are down as not handed out.
   *     }
   */
  'certificates-held-back': {
    count: Argument;
  };
  /**
   * certificates-hold-back = After the ceremony…
   */
  'certificates-hold-back': NoArguments;
  /**
   * certificates-hold-back-confirm =
   *     { $count ->
   *         [0] Choose sheets
   *         [one] Put down { $count } as destroyed
   *        *[other] Put down { $count } as destroyed
   *     }
   */
  'certificates-hold-back-confirm': {
    count: Argument;
  };
  /**
   * certificates-hold-back-list = Sheets to tear up
   */
  'certificates-hold-back-list': NoArguments;
  /**
   * certificates-hold-back-none = Every certificate that was issued has been earned.
   */
  'certificates-hold-back-none': NoArguments;
  /**
   * certificates-hold-back-out = has been handed out
   */
  'certificates-hold-back-out': NoArguments;
  /**
   * certificates-hold-back-reason = Printed before the last session and not earned; the sheet was destroyed
   */
  'certificates-hold-back-reason': NoArguments;
  /**
   * certificates-hold-back-reason-spare = Its owner is no longer on the list or holds another one; the sheet was destroyed
   */
  'certificates-hold-back-reason-spare': NoArguments;
  /**
   * certificates-hold-back-text = Tear these sheets up. In the register they stand as not handed out, which nobody takes for fraud. This cannot be undone.
   */
  'certificates-hold-back-text': NoArguments;
  /**
   * certificates-hold-back-title = Certificates that were not earned
   */
  'certificates-hold-back-title': NoArguments;
  /**
   * certificates-hold-back-title-spare = Certificates that nobody should hold
   */
  'certificates-hold-back-title-spare': NoArguments;
  /**
   * certificates-issued =
   *     { $count ->
   *         [one] { $count } certificate issued.
   *        *[other] { $count } certificates issued.
   *     }
   */
  'certificates-issued': {
    count: Argument;
  };
  /**
   * certificates-key-move = Next person and their page
   */
  'certificates-key-move': NoArguments;
  /**
   * certificates-kind =
   *     { $kind ->
   *        *[participation] Participation
   *         [completion] Completion
   *         [facilitator] Facilitator
   *         [speaker] Speaker
   *         [merit] Merit
   *     }
   */
  'certificates-kind': {
    kind: Argument;
  };
  /**
   * certificates-kind-added =
   *     { $kind ->
   *        *[participation] Certificates of participation are awarded.
   *         [completion] Certificates of completion are awarded.
   *         [facilitator] Certificates for facilitators are awarded.
   *         [speaker] Certificates for speakers are awarded.
   *         [merit] Certificates of merit are awarded.
   *     }
   */
  'certificates-kind-added': {
    kind: Argument;
  };
  /**
   * certificates-kind-dropped =
   *     { $kind ->
   *        *[participation] Certificates of participation are not awarded any more.
   *         [completion] Certificates of completion are not awarded any more.
   *         [facilitator] Certificates for facilitators are not awarded any more.
   *         [speaker] Certificates for speakers are not awarded any more.
   *         [merit] Certificates of merit are not awarded any more.
   *     }
   */
  'certificates-kind-dropped': {
    kind: Argument;
  };
  /**
   * certificates-kind-less =
   *     { $kind ->
   *        *[participation] No certificates of participation
   *         [completion] No certificates of completion
   *         [facilitator] No certificates for facilitators
   *         [speaker] No certificates for speakers
   *         [merit] No certificates of merit
   *     }
   */
  'certificates-kind-less': {
    kind: Argument;
  };
  /**
   * certificates-kinds = Kinds of certificate
   */
  'certificates-kinds': NoArguments;
  /**
   * certificates-kinds-more = Award more kinds…
   */
  'certificates-kinds-more': NoArguments;
  /**
   * certificates-language = Language for all
   */
  'certificates-language': NoArguments;
  /**
   * certificates-language-workshop = { $language } (as the workshop)
   */
  'certificates-language-workshop': {
    language: Argument;
  };
  /**
   * certificates-list = People and their certificates
   */
  'certificates-list': NoArguments;
  /**
   * certificates-mark-printed = Mark as printed
   */
  'certificates-mark-printed': NoArguments;
  /**
   * certificates-more = More about certificates
   */
  'certificates-more': NoArguments;
  /**
   * certificates-next = Next numbers
   */
  'certificates-next': NoArguments;
  /**
   * certificates-none-here = Nobody here.
   */
  'certificates-none-here': NoArguments;
  /**
   * certificates-number-by = by { $name }
   */
  'certificates-number-by': {
    name: Argument;
  };
  /**
   * certificates-number-code =
   *     { $coded ->
   *         [true] carries the code that proves it
   *        *[false] none
   *     }
   */
  'certificates-number-code': {
    coded: Argument;
  };
  /**
   * certificates-number-erased = The person was erased. The number stays; the page is gone.
   */
  'certificates-number-erased': NoArguments;
  /**
   * certificates-numbers = Numbers…
   */
  'certificates-numbers': NoArguments;
  /**
   * certificates-numbers-title = Numbers of the certificates
   */
  'certificates-numbers-title': NoArguments;
  /**
   * certificates-one-each = One file per person
   */
  'certificates-one-each': NoArguments;
  /**
   * certificates-one-file = One file for the printer
   */
  'certificates-one-file': NoArguments;
  /**
   * certificates-one-short =
   *     { $count ->
   *         [one]
   *             { $count } person is one session short{ $mendable ->
   *                 [0] .
   *                *[other] { "" } and can still make it.
   *             }
   *        *[other]
   *             { $count } people are one session short{ $mendable ->
   *                 [0] .
   *                *[other] ; { $mendable } can still make it.
   *             }
   *     }
   */
  'certificates-one-short': {
    count: Argument;
    mendable: Argument;
  };
  /**
   * certificates-one-short-show = Show
   */
  'certificates-one-short-show': NoArguments;
  /**
   * certificates-open-folder = Open the folder
   */
  'certificates-open-folder': NoArguments;
  /**
   * certificates-open-printer = Open the file for the printer
   */
  'certificates-open-printer': NoArguments;
  /**
   * certificates-order = Order of the stack
   */
  'certificates-order': NoArguments;
  /**
   * certificates-order-list = In the order of the list
   */
  'certificates-order-list': NoArguments;
  /**
   * certificates-paper = Paper
   */
  'certificates-paper': NoArguments;
  /**
   * certificates-paper-size =
   *     { $paper ->
   *        *[a4] A4
   *         [letter] US Letter
   *     }
   */
  'certificates-paper-size': {
    paper: Argument;
  };
  /**
   * certificates-passphrase = Passphrase of the key, for the code that proves a certificate
   */
  'certificates-passphrase': NoArguments;
  /**
   * certificates-passphrase-open = Open the key
   */
  'certificates-passphrase-open': NoArguments;
  /**
   * certificates-pattern = Pattern in this workshop
   */
  'certificates-pattern': NoArguments;
  /**
   * certificates-pattern-for-all = Use it in all workshops
   */
  'certificates-pattern-for-all': NoArguments;
  /**
   * certificates-pattern-hint = In braces: code, year, country, n (the count; n:5 for five digits), kind. Empty for the pattern of all workshops.
   */
  'certificates-pattern-hint': NoArguments;
  /**
   * certificates-pattern-preview = The first would be { $number }
   */
  'certificates-pattern-preview': {
    number: Argument;
  };
  /**
   * certificates-person-language = Language of the certificate
   */
  'certificates-person-language': NoArguments;
  /**
   * certificates-person-language-all = { $language } (as for all)
   */
  'certificates-person-language-all': {
    language: Argument;
  };
  /**
   * certificates-plan =
   *     { $count ->
   *         [0] Nobody is eligible yet. Fill in the attendance, change the share, or grant a certificate.
   *         [one] { $count } certificate.
   *        *[other] { $count } certificates.
   *     }
   */
  'certificates-plan': {
    count: Argument;
  };
  /**
   * certificates-plan-changed =
   *     { $count ->
   *         [one] Something printed has changed for { $names } since the certificate was issued. A new number replaces the old one.
   *        *[other] Something printed has changed for { $names } since their certificates were issued. New numbers replace the old ones.
   *     }
   */
  'certificates-plan-changed': {
    count: Argument;
    names: Argument;
  };
  /**
   * certificates-plan-missing = { $name }: no font here has { $characters }. An empty box would print in its place.
   */
  'certificates-plan-missing': {
    name: Argument;
    characters: Argument;
  };
  /**
   * certificates-plan-restyled =
   *     { $count ->
   *         [one] { $count } of these was issued with an earlier design and keeps it.
   *        *[other] { $count } of these were issued with an earlier design and keep it.
   *     }
   */
  'certificates-plan-restyled': {
    count: Argument;
  };
  /**
   * certificates-plan-template =
   *     { $kind ->
   *        *[participation] The template for participation is gone; the first built-in one is used.
   *         [completion] The template for completion is gone; the first built-in one is used.
   *         [facilitator] The template for facilitators is gone; the first built-in one is used.
   *         [speaker] The template for speakers is gone; the first built-in one is used.
   *         [merit] The template for merit is gone; the first built-in one is used.
   *     }
   */
  'certificates-plan-template': {
    kind: Argument;
  };
  /**
   * certificates-plan-unchanged =
   *     { $count ->
   *         [one] { $count } was issued before and stays as it is: the same number, the same page.
   *        *[other] { $count } were issued before and stay as they are: the same numbers, the same pages.
   *     }
   */
  'certificates-plan-unchanged': {
    count: Argument;
  };
  /**
   * certificates-plan-unproofed =
   *     { $count ->
   *         [one] { $count } name not yet proofed: { $names }.
   *        *[other] { $count } names not yet proofed: { $names }.
   *     }
   */
  'certificates-plan-unproofed': {
    count: Argument;
    names: Argument;
  };
  /**
   * certificates-plan-withheld =
   *     { $count ->
   *         [one] { $count } person gets none yet.
   *        *[other] { $count } people get none yet.
   *     }
   */
  'certificates-plan-withheld': {
    count: Argument;
  };
  /**
   * certificates-preview = Certificate: { $name }
   */
  'certificates-preview': {
    name: Argument;
  };
  /**
   * certificates-printer-name = Certificates for the printer
   */
  'certificates-printer-name': NoArguments;
  /**
   * certificates-proofed = Spelling confirmed
   */
  'certificates-proofed': NoArguments;
  /**
   * certificates-range-add = Set numbers aside…
   */
  'certificates-range-add': NoArguments;
  /**
   * certificates-range-first = From
   */
  'certificates-range-first': NoArguments;
  /**
   * certificates-range-for = For
   */
  'certificates-range-for': NoArguments;
  /**
   * certificates-range-last = To
   */
  'certificates-range-last': NoArguments;
  /**
   * certificates-range-release = Give { $range } back
   */
  'certificates-range-release': {
    range: Argument;
  };
  /**
   * certificates-range-reserve = Set aside
   */
  'certificates-range-reserve': NoArguments;
  /**
   * certificates-range-where =
   *     { $where ->
   *        *[here] for this laptop
   *         [elsewhere] for another laptop
   *     }
   */
  'certificates-range-where': {
    where: Argument;
  };
  /**
   * certificates-ranges = Set aside
   */
  'certificates-ranges': NoArguments;
  /**
   * certificates-ranges-text = Where two laptops issue certificates of one workshop, each takes numbers of its own.
   */
  'certificates-ranges-text': NoArguments;
  /**
   * certificates-ready =
   *     { $total ->
   *         [one] { $count } of { $total } person gets a certificate
   *        *[other] { $count } of { $total } people get a certificate
   *     }
   */
  'certificates-ready': {
    total: Argument;
    count: Argument;
  };
  /**
   * certificates-reason = Reason
   */
  'certificates-reason': NoArguments;
  /**
   * certificates-reason-hint = Kept in the library. The reason never prints on anything that leaves the office.
   */
  'certificates-reason-hint': NoArguments;
  /**
   * certificates-register-as =
   *     { $format ->
   *        *[pdf] As paper (PDF)…
   *         [xlsx] As a table (XLSX)…
   *     }
   */
  'certificates-register-as': {
    format: Argument;
  };
  /**
   * certificates-register-column =
   *     { $column ->
   *         [number] Number
   *         [name] Name
   *         [kind] Kind
   *         [language] Language
   *         [date] Issued
   *         [code] Code
   *         [supersedes] Takes the place of
   *         [state] State
   *         [reason] Reason
   *        *[sheet] Sheet
   *     }
   */
  'certificates-register-column': {
    column: Argument;
  };
  /**
   * certificates-register-empty = No certificate has been issued yet.
   */
  'certificates-register-empty': NoArguments;
  /**
   * certificates-register-empty-text = Each certificate that is exported stands here with its number, for good.
   */
  'certificates-register-empty-text': NoArguments;
  /**
   * certificates-register-export = Export
   */
  'certificates-register-export': NoArguments;
  /**
   * certificates-register-file = Register of certificates, { $workshop }
   */
  'certificates-register-file': {
    workshop: Argument;
  };
  /**
   * certificates-register-save = Export the register
   */
  'certificates-register-save': NoArguments;
  /**
   * certificates-register-state =
   *     { $state ->
   *        *[valid] Valid
   *         [superseded] Replaced by { $number }
   *         [error] Void: an error
   *         [held_back] Void: not handed out
   *         [test_print] Void: test print
   *         [other] Void
   *     }
   */
  'certificates-register-state': {
    state: Argument;
    number: Argument;
  };
  /**
   * certificates-register-title = Register of certificates
   */
  'certificates-register-title': NoArguments;
  /**
   * certificates-reissue = Correct and reissue…
   */
  'certificates-reissue': NoArguments;
  /**
   * certificates-reissue-confirm = Reissue
   */
  'certificates-reissue-confirm': NoArguments;
  /**
   * certificates-reissue-name = Name on the certificate
   */
  'certificates-reissue-name': NoArguments;
  /**
   * certificates-reissue-text = A new number takes the place of this one, and the new page opens. The old number stays in the register as replaced.
   */
  'certificates-reissue-text': NoArguments;
  /**
   * certificates-reissue-title = Reissue { $number }
   */
  'certificates-reissue-title': {
    number: Argument;
  };
  /**
   * certificates-reissued = { $number } is issued: { $name }.
   */
  'certificates-reissued': {
    number: Argument;
    name: Argument;
  };
  /**
   * certificates-reissued-unwritten = { $number } is issued: { $name }. The page could not be written; “Print again…” writes it.
   */
  'certificates-reissued-unwritten': {
    number: Argument;
    name: Argument;
  };
  /**
   * certificates-reprint = Print again…
   */
  'certificates-reprint': NoArguments;
  /**
   * certificates-reprint-title = Print again: the same page
   */
  'certificates-reprint-title': NoArguments;
  /**
   * certificates-reprinted =
   *     { $count ->
   *         [one] { $count } certificate is written again, as it was issued.
   *        *[other] { $count } certificates are written again, as they were issued.
   *     }
   */
  'certificates-reprinted': {
    count: Argument;
  };
  /**
   * certificates-roles = Roles that get this certificate
   */
  'certificates-roles': NoArguments;
  /**
   * certificates-rule-look = Language: { $language }, paper: { $paper }.
   */
  'certificates-rule-look': {
    language: Argument;
    paper: Argument;
  };
  /**
   * certificates-rule-score = At least { $score } in the test after the workshop.
   */
  'certificates-rule-score': {
    score: Argument;
  };
  /**
   * certificates-rule-score-of = At least { $score } in this test: { $test }.
   */
  'certificates-rule-score-of': {
    score: Argument;
    test: Argument;
  };
  /**
   * certificates-rule-share =
   *     At least { $share } of the attendance{ $slots ->
   *         [0] .
   *        *[other] : { $needed } of { $slots } here.
   *     } Late counts as present; excused absences { $excused }.
   */
  'certificates-rule-share': {
    share: Argument;
    slots: Argument;
    needed: Argument;
    excused: Argument;
  };
  /**
   * certificates-rule-who = For: { $roles }.
   */
  'certificates-rule-who': {
    roles: Argument;
  };
  /**
   * certificates-score = Test score needed
   */
  'certificates-score': NoArguments;
  /**
   * certificates-score-add = Ask for a test score
   */
  'certificates-score-add': NoArguments;
  /**
   * certificates-scored = test { $score }
   */
  'certificates-scored': {
    score: Argument;
  };
  /**
   * certificates-share = Share of attendance needed
   */
  'certificates-share': NoArguments;
  /**
   * certificates-share-add = Ask for attendance
   */
  'certificates-share-add': NoArguments;
  /**
   * certificates-sheet =
   *     { $state ->
   *        *[issued] issued
   *         [printed] printed
   *         [signed] signed
   *         [in_person] handed out
   *         [somebody_else] taken along by { $to }
   *         [to_send] to be sent
   *         [sent] sent
   *     }
   */
  'certificates-sheet': {
    state: Argument;
    to: Argument;
  };
  /**
   * certificates-spare-why =
   *     { $why ->
   *        *[gone] no longer on the list
   *         [twice] holds another one
   *     }
   */
  'certificates-spare-why': {
    why: Argument;
  };
  /**
   * certificates-standing =
   *     { $standing ->
   *         [earned] earned
   *         [granted] granted
   *         [withheld] withheld
   *         [no_slots] nothing to attend yet
   *         [no_score] test score missing
   *         [low_score] test score too low
   *         [other_role] has another role
   *         [short] can no longer: { $more } short
   *        *[not_yet] if present: { $more } of { $left } left
   *     }
   */
  'certificates-standing': {
    standing: Argument;
    more: Argument;
    left: Argument;
  };
  /**
   * certificates-stopped = Stopped. The numbers had been given by then and are in the register; export again to write the files.
   */
  'certificates-stopped': NoArguments;
  /**
   * certificates-take-back = Take the decision back
   */
  'certificates-take-back': NoArguments;
  /**
   * certificates-test = Test whose score counts
   */
  'certificates-test': NoArguments;
  /**
   * certificates-test-after = the first one after the workshop
   */
  'certificates-test-after': NoArguments;
  /**
   * certificates-test-of = { $title } ({ $when })
   */
  'certificates-test-of': {
    title: Argument;
    when: Argument;
  };
  /**
   * certificates-tick =
   *     { $how ->
   *        *[printed] Printed
   *         [signed] Signed
   *         [in_person] Handed out
   *         [to_send] Put aside to be sent
   *         [sent] Sent
   *         [back] Back in the stack
   *     }
   */
  'certificates-tick': {
    how: Argument;
  };
  /**
   * certificates-ticked =
   *     { $how ->
   *        *[printed]
   *             { $count ->
   *                 [one] { $count } certificate is marked as printed.
   *                *[other] { $count } certificates are marked as printed.
   *             }
   *         [signed]
   *             { $count ->
   *                 [one] { $count } certificate is marked as signed.
   *                *[other] { $count } certificates are marked as signed.
   *             }
   *         [in_person]
   *             { $count ->
   *                 [one] { $count } certificate is marked as handed out.
   *                *[other] { $count } certificates are marked as handed out.
   *             }
   *         [to_send]
   *             { $count ->
   *                 [one] { $count } certificate is put aside to be sent.
   *                *[other] { $count } certificates are put aside to be sent.
   *             }
   *         [sent]
   *             { $count ->
   *                 [one] { $count } certificate is marked as sent.
   *                *[other] { $count } certificates are marked as sent.
   *             }
   *         [back]
   *             { $count ->
   *                 [one] { $count } certificate is back in the stack.
   *                *[other] { $count } certificates are back in the stack.
   *             }
   *     }
   */
  'certificates-ticked': {
    how: Argument;
    count: Argument;
  };
  /**
   * certificates-twice =
   *     { $count ->
   *         [one] { $count } valid certificate too many: its owner holds another one.
   *        *[other] { $count } valid certificates too many: their owners hold others.
   *     }
   */
  'certificates-twice': {
    count: Argument;
  };
  /**
   * certificates-undo = Issued certificates are not undone but voided. Undo once more takes back what came before.
   */
  'certificates-undo': NoArguments;
  /**
   * certificates-unearned =
   *     { $count ->
   *         [one] { $count } certificate was issued and has not been earned.
   *        *[other] { $count } certificates were issued and have not been earned.
   *     }
   */
  'certificates-unearned': {
    count: Argument;
  };
  /**
   * certificates-unearned-why =
   *     { $why ->
   *        *[short] attended too little
   *         [not_yet] attended too little
   *         [no_slots] nothing to attend
   *         [no_score] test score missing
   *         [low_score] test score too low
   *         [other_role] has another role
   *         [withheld] withheld
   *     }
   */
  'certificates-unearned-why': {
    why: Argument;
  };
  /**
   * certificates-unproofed = spelling not confirmed
   */
  'certificates-unproofed': NoArguments;
  /**
   * certificates-unproofed-go = Go to the names
   */
  'certificates-unproofed-go': NoArguments;
  /**
   * certificates-unwritten =
   *     { $count ->
   *         [one] { $count } file could not be put into place. The certificates are issued and in the register; export again to write the same pages.
   *        *[other] { $count } files could not be put into place. The certificates are issued and in the register; export again to write the same pages.
   *     }
   */
  'certificates-unwritten': {
    count: Argument;
  };
  /**
   * certificates-unwritten-list = Files that are missing
   */
  'certificates-unwritten-list': NoArguments;
  /**
   * certificates-void = Void the certificate…
   */
  'certificates-void': NoArguments;
  /**
   * certificates-void-confirm = Void
   */
  'certificates-void-confirm': NoArguments;
  /**
   * certificates-void-text =
   *     { $count ->
   *         [one] The number stays in the register as void and is never given again. This cannot be undone. The next export gives a new number.
   *        *[other] The numbers stay in the register as void and are never given again. This cannot be undone. The next export gives new numbers.
   *     }
   */
  'certificates-void-text': {
    count: Argument;
  };
  /**
   * certificates-void-these = Void these…
   */
  'certificates-void-these': NoArguments;
  /**
   * certificates-void-title =
   *     { $count ->
   *         [one] Void certificate { $number }
   *        *[other] Void { $count } certificates
   *     }
   */
  'certificates-void-title': {
    count: Argument;
    number: Argument;
  };
  /**
   * certificates-voided =
   *     { $count ->
   *         [one] { $count } certificate voided.
   *        *[other] { $count } certificates voided.
   *     }
   */
  'certificates-voided': {
    count: Argument;
  };
  /**
   * certificates-was-void = { $number } is void
   */
  'certificates-was-void': {
    number: Argument;
  };
  /**
   * certificates-what = Files
   */
  'certificates-what': NoArguments;
  /**
   * certificates-who = For whom
   */
  'certificates-who': NoArguments;
  /**
   * certificates-who-earned = Who has earned it
   */
  'certificates-who-earned': NoArguments;
  /**
   * certificates-who-possible =
   *     { $count ->
   *         [one] The evening before: also { $count } person who will have earned it if present at what is left
   *        *[other] The evening before: also { $count } people who will have earned it if present at what is left
   *     }
   */
  'certificates-who-possible': {
    count: Argument;
  };
  /**
   * certificates-withhold = Withhold the certificate…
   */
  'certificates-withhold': NoArguments;
  /**
   * certificates-withhold-confirm = Withhold
   */
  'certificates-withhold-confirm': NoArguments;
  /**
   * certificates-withhold-title = Withhold the certificate: { $name }
   */
  'certificates-withhold-title': {
    name: Argument;
  };
  /**
   * certificates-without-code = Issue without the code
   */
  'certificates-without-code': NoArguments;
  /**
   * certificates-writing = Writing certificates
   */
  'certificates-writing': NoArguments;
  /**
   * cli-block = Session { $uid }
   */
  'cli-block': {
    uid: Argument;
  };
  /**
   * cli-certificate-reissued = Certificate { $number } takes the place of { $old }. Written: { $path }
   */
  'cli-certificate-reissued': {
    number: Argument;
    old: Argument;
    path: Argument;
  };
  /**
   * cli-certificate-replaced = Certificate { $number } takes the place of { $old }.
   */
  'cli-certificate-replaced': {
    number: Argument;
    old: Argument;
  };
  /**
   * cli-certificates =
   *     { $issued ->
   *         [one] { $issued } certificate written
   *        *[other] { $issued } certificates written
   *     } to { $path }; { $withheld ->
   *         [one] { $withheld } person not yet eligible.
   *        *[other] { $withheld } people not yet eligible.
   *     }
   */
  'cli-certificates': {
    issued: Argument;
    path: Argument;
    withheld: Argument;
  };
  /**
   * cli-certificates-reprinted =
   *     { $count ->
   *         [one] { $count } certificate written once more to { $path }
   *        *[other] { $count } certificates written once more to { $path }
   *     }
   */
  'cli-certificates-reprinted': {
    count: Argument;
    path: Argument;
  };
  /**
   * cli-certificates-voided =
   *     { $count ->
   *         [one] { $count } certificate is void now.
   *        *[other] { $count } certificates are void now.
   *     }
   */
  'cli-certificates-voided': {
    count: Argument;
  };
  /**
   * cli-curriculum = Added { $added }, replaced { $updated }, unchanged { $unchanged }, left out { $left }.
   */
  'cli-curriculum': {
    added: Argument;
    updated: Argument;
    unchanged: Argument;
    left: Argument;
  };
  /**
   * cli-form-imported = Form { $code } imported: { $questions } questions.
   */
  'cli-form-imported': {
    code: Argument;
    questions: Argument;
  };
  /**
   * cli-healthy = The library is healthy.
   */
  'cli-healthy': NoArguments;
  /**
   * cli-imported = Added { $added }, updated { $updated }, already there { $duplicates }, not people { $skipped }.
   */
  'cli-imported': {
    added: Argument;
    updated: Argument;
    duplicates: Argument;
    skipped: Argument;
  };
  /**
   * cli-key = Key of { $organisation }: { $key }
   */
  'cli-key': {
    organisation: Argument;
    key: Argument;
  };
  /**
   * cli-key-words = Its recovery words, to be kept on paper:
   */
  'cli-key-words': NoArguments;
  /**
   * cli-marked =
   *     { $count ->
   *         [one] { $count } mark made.
   *        *[other] { $count } marks made.
   *     }
   */
  'cli-marked': {
    count: Argument;
  };
  /**
   * cli-merged = One record now: { $person }. { $moved } workshops came over, { $joined } were put together.
   */
  'cli-merged': {
    person: Argument;
    moved: Argument;
    joined: Argument;
  };
  /**
   * cli-responses-imported = { $added } responses added, { $known } were here already, { $empty } without answers.
   */
  'cli-responses-imported': {
    added: Argument;
    known: Argument;
    empty: Argument;
  };
  /**
   * cli-scanned = { $name }: present
   */
  'cli-scanned': {
    name: Argument;
  };
  /**
   * cli-unwritten = What is issued stays issued: the numbers are in the register. “certificates reprint” writes the same pages to another place.
   */
  'cli-unwritten': NoArguments;
  /**
   * cli-walked-in = Added and present: { $name }
   */
  'cli-walked-in': {
    name: Argument;
  };
  /**
   * cli-workshop = Workshop { $uid }
   */
  'cli-workshop': {
    uid: Argument;
  };
  /**
   * cli-workshop-removed = The workshop was removed. “undo” brings it back.
   */
  'cli-workshop-removed': NoArguments;
  /**
   * cli-written = Written: { $path }
   */
  'cli-written': {
    path: Argument;
  };
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
   * common-category =
   *     { $category ->
   *        *[presentation] Presentation
   *         [exercise] Exercise
   *         [discussion] Discussion
   *         [case_study] Case study
   *         [group_work] Group work
   *         [assessment] Assessment
   *         [ceremony] Ceremony
   *         [energiser] Energiser
   *         [break] Break
   *         [prayer] Prayer
   *     }
   */
  'common-category': {
    category: Argument;
  };
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
   * common-lead-role =
   *     { $role ->
   *        *[facilitator] Facilitator
   *         [speaker] Speaker
   *         [moderator] Moderator
   *         [interpreter] Interpreter
   *     }
   */
  'common-lead-role': {
    role: Argument;
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
   * common-saved-file = Saved: { $file }
   */
  'common-saved-file': {
    file: Argument;
  };
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
   * curriculum-activities = Activities
   */
  'curriculum-activities': NoArguments;
  /**
   * curriculum-add-activity = Add an activity
   */
  'curriculum-add-activity': NoArguments;
  /**
   * curriculum-add-document = Add a document
   */
  'curriculum-add-document': NoArguments;
  /**
   * curriculum-add-module = Add a module
   */
  'curriculum-add-module': NoArguments;
  /**
   * curriculum-add-objective = Add an objective
   */
  'curriculum-add-objective': NoArguments;
  /**
   * curriculum-add-term = Add a term
   */
  'curriculum-add-term': NoArguments;
  /**
   * curriculum-copy-link = Copy the link
   */
  'curriculum-copy-link': NoArguments;
  /**
   * curriculum-counts = Added: { $added }. Replaced: { $updated }. The same already: { $unchanged }.
   */
  'curriculum-counts': {
    added: Argument;
    updated: Argument;
    unchanged: Argument;
  };
  /**
   * curriculum-documents-empty = No key documents yet
   */
  'curriculum-documents-empty': NoArguments;
  /**
   * curriculum-down = Move “{ $title }” down
   */
  'curriculum-down': {
    title: Argument;
  };
  /**
   * curriculum-empty = The curriculum is empty
   */
  'curriculum-empty': NoArguments;
  /**
   * curriculum-empty-text = Modules with their activities live here, and every workshop draws on them. Seven modules on migration, environment and climate change come with Flipchart.
   */
  'curriculum-empty-text': NoArguments;
  /**
   * curriculum-export = Export everything…
   */
  'curriculum-export': NoArguments;
  /**
   * curriculum-export-one = Export this module…
   */
  'curriculum-export-one': NoArguments;
  /**
   * curriculum-exported = Written: { FILE($path) }
   */
  'curriculum-exported': {
    path: Argument;
  };
  /**
   * curriculum-field =
   *     { $field ->
   *        *[code] Code
   *         [title] Title
   *         [summary] Summary
   *         [audience] Who it is for
   *         [category] Method
   *         [minutes] Minutes
   *         [group] People a group
   *         [instructions] Instructions
   *         [background] Background
   *         [materials] Materials
   *         [term] Term
   *         [definition] Definition
   *         [source] Source
   *         [author] Author
   *         [year] Year
   *         [language] Language
   *         [link] Link
   *     }
   */
  'curriculum-field': {
    field: Argument;
  };
  /**
   * curriculum-files = Curriculum files
   */
  'curriculum-files': NoArguments;
  /**
   * curriculum-filter = Filter by term
   */
  'curriculum-filter': NoArguments;
  /**
   * curriculum-find = Find in the curriculum
   */
  'curriculum-find': NoArguments;
  /**
   * curriculum-found =
   *     { $kind ->
   *        *[module] Module { $code }
   *         [activity] Activity, module { $code }
   *         [term] Term
   *         [document] Document
   *     }
   */
  'curriculum-found': {
    kind: Argument;
    code: Argument;
  };
  /**
   * curriculum-handout-add = Attach a file…
   */
  'curriculum-handout-add': NoArguments;
  /**
   * curriculum-handout-files = All files
   */
  'curriculum-handout-files': NoArguments;
  /**
   * curriculum-handout-remove = Take { $name } off
   */
  'curriculum-handout-remove': {
    name: Argument;
  };
  /**
   * curriculum-handouts = Handouts
   */
  'curriculum-handouts': NoArguments;
  /**
   * curriculum-import = Import a curriculum…
   */
  'curriculum-import': NoArguments;
  /**
   * curriculum-imported = Curriculum imported
   */
  'curriculum-imported': NoArguments;
  /**
   * curriculum-kilobytes = { NUMBER($size) } KB
   */
  'curriculum-kilobytes': {
    size: Argument;
  };
  /**
   * curriculum-language =
   *     { $place ->
   *        *[first] First language
   *         [second] Second language
   *     }
   */
  'curriculum-language': {
    place: Argument;
  };
  /**
   * curriculum-left-out = Left out
   */
  'curriculum-left-out': NoArguments;
  /**
   * curriculum-link-copied = Link copied
   */
  'curriculum-link-copied': NoArguments;
  /**
   * curriculum-load = Load the MECC curriculum
   */
  'curriculum-load': NoArguments;
  /**
   * curriculum-loaded =
   *     { $count ->
   *         [0] The curriculum was there already
   *         [one] { $count } entry added
   *        *[other] { $count } entries added
   *     }
   */
  'curriculum-loaded': {
    count: Argument;
  };
  /**
   * curriculum-materials-hint = One item a line
   */
  'curriculum-materials-hint': NoArguments;
  /**
   * curriculum-minutes = { $minutes } min
   */
  'curriculum-minutes': {
    minutes: Argument;
  };
  /**
   * curriculum-missing = missing
   */
  'curriculum-missing': NoArguments;
  /**
   * curriculum-missing-count =
   *     { $count ->
   *         [one] { $count } text missing
   *        *[other] { $count } texts missing
   *     }
   */
  'curriculum-missing-count': {
    count: Argument;
  };
  /**
   * curriculum-more = More
   */
  'curriculum-more': NoArguments;
  /**
   * curriculum-new-activity = New activity
   */
  'curriculum-new-activity': NoArguments;
  /**
   * curriculum-new-document = New document
   */
  'curriculum-new-document': NoArguments;
  /**
   * curriculum-new-module = New module
   */
  'curriculum-new-module': NoArguments;
  /**
   * curriculum-new-objective = New objective
   */
  'curriculum-new-objective': NoArguments;
  /**
   * curriculum-new-term = New term
   */
  'curriculum-new-term': NoArguments;
  /**
   * curriculum-next-missing = Next missing text
   */
  'curriculum-next-missing': NoArguments;
  /**
   * curriculum-objective = Objective { $number }
   */
  'curriculum-objective': {
    number: Argument;
  };
  /**
   * curriculum-objectives = Objectives
   */
  'curriculum-objectives': NoArguments;
  /**
   * curriculum-part =
   *     { $part ->
   *        *[modules] Modules
   *         [glossary] Glossary
   *         [documents] Key documents
   *     }
   */
  'curriculum-part': {
    part: Argument;
  };
  /**
   * curriculum-parts = Parts of the curriculum
   */
  'curriculum-parts': NoArguments;
  /**
   * curriculum-remove-activity = Remove this activity
   */
  'curriculum-remove-activity': NoArguments;
  /**
   * curriculum-remove-module = Remove this module
   */
  'curriculum-remove-module': NoArguments;
  /**
   * curriculum-removed = “{ $title }” removed
   */
  'curriculum-removed': {
    title: Argument;
  };
  /**
   * curriculum-serves = Objectives served
   */
  'curriculum-serves': NoArguments;
  /**
   * curriculum-size =
   *     { $count ->
   *         [one] { $count } activity
   *        *[other] { $count } activities
   *     }, { $minutes } min
   */
  'curriculum-size': {
    count: Argument;
    minutes: Argument;
  };
  /**
   * curriculum-terms-empty = No terms yet
   */
  'curriculum-terms-empty': NoArguments;
  /**
   * curriculum-terms-used = Terms of the glossary
   */
  'curriculum-terms-used': NoArguments;
  /**
   * curriculum-title = Curriculum
   */
  'curriculum-title': NoArguments;
  /**
   * curriculum-up = Move “{ $title }” up
   */
  'curriculum-up': {
    title: Argument;
  };
  /**
   * documents-cards-badges-file-title = Badges: { $title }
   */
  'documents-cards-badges-file-title': {
    title: Argument;
  };
  /**
   * documents-cards-code = Code: { $code }
   */
  'documents-cards-code': {
    code: Argument;
  };
  /**
   * documents-cards-labels-file-title = Labels: { $title }
   */
  'documents-cards-labels-file-title': {
    title: Argument;
  };
  /**
   * documents-cards-layout-maker = { $maker }: { $size }, { $count } per sheet
   */
  'documents-cards-layout-maker': {
    maker: Argument;
    size: Argument;
    count: Argument;
  };
  /**
   * documents-cards-layout-nominal = usual measures: print one sheet first
   */
  'documents-cards-layout-nominal': NoArguments;
  /**
   * documents-cards-layout-plain = { $size }, { $count } per sheet, to cut
   */
  'documents-cards-layout-plain': {
    size: Argument;
    count: Argument;
  };
  /**
   * documents-cards-size-in = { $width } × { $height } in
   */
  'documents-cards-size-in': {
    width: Argument;
    height: Argument;
  };
  /**
   * documents-cards-size-mm = { $width } × { $height } mm
   */
  'documents-cards-size-mm': {
    width: Argument;
    height: Argument;
  };
  /**
   * documents-cards-slip-change = To change
   */
  'documents-cards-slip-change': NoArguments;
  /**
   * documents-cards-slip-email = E-mail
   */
  'documents-cards-slip-email': NoArguments;
  /**
   * documents-cards-slip-heading = Please check your data
   */
  'documents-cards-slip-heading': NoArguments;
  /**
   * documents-cards-slip-initials = Initials
   */
  'documents-cards-slip-initials': NoArguments;
  /**
   * documents-cards-slip-name = Name on the certificate
   */
  'documents-cards-slip-name': NoArguments;
  /**
   * documents-cards-slip-native = Name in your own script
   */
  'documents-cards-slip-native': NoArguments;
  /**
   * documents-cards-slip-organisation = Organisation
   */
  'documents-cards-slip-organisation': NoArguments;
  /**
   * documents-cards-slip-phone = Telephone
   */
  'documents-cards-slip-phone': NoArguments;
  /**
   * documents-cards-slip-position = Position
   */
  'documents-cards-slip-position': NoArguments;
  /**
   * documents-cards-slip-privacy = This slip is only for you and the organisers. Please hand it back folded.
   */
  'documents-cards-slip-privacy': NoArguments;
  /**
   * documents-cards-slip-right = Everything is right
   */
  'documents-cards-slip-right': NoArguments;
  /**
   * documents-cards-slips-file-title = Data to check: { $title }
   */
  'documents-cards-slips-file-title': {
    title: Argument;
  };
  /**
   * documents-cards-tents-file-title = Name tents: { $title }
   */
  'documents-cards-tents-file-title': {
    title: Argument;
  };
  /**
   * documents-ceremony-about = { $place }, { $dates }
   */
  'documents-ceremony-about': {
    place: Argument;
    dates: Argument;
  };
  /**
   * documents-ceremony-as-of = As of { $date }
   */
  'documents-ceremony-as-of': {
    date: Argument;
  };
  /**
   * documents-ceremony-calling = Calling sheet
   */
  'documents-ceremony-calling': NoArguments;
  /**
   * documents-ceremony-calling-about =
   *     { $kind }: { $count ->
   *         [one] { $count } certificate
   *        *[other] { $count } certificates
   *     }, in the order of the printed stack
   */
  'documents-ceremony-calling-about': {
    kind: Argument;
    count: Argument;
  };
  /**
   * documents-ceremony-calling-also = Also receives: { $kinds }
   */
  'documents-ceremony-calling-also': {
    kinds: Argument;
  };
  /**
   * documents-ceremony-calling-note =
   *     { $note ->
   *         [open] Not earned yet: only if present to the end
   *         [short] Not earned: do not hand out
   *        *[gone] Already handed out
   *     }
   */
  'documents-ceremony-calling-note': {
    note: Argument;
  };
  /**
   * documents-ceremony-column =
   *     { $column ->
   *         [number] Number
   *         [name] Name
   *         [kind] Kind
   *         [language] Language
   *         [issued] Issued
   *         [issued_by] Issued by
   *         [state] State
   *         [superseded_by] Replaced by
   *         [voided] Void since
   *         [reason] Reason
   *         [template] Template
   *         [code] Code
   *         [printed] Printed
   *         [signed] Signed
   *         [handed] Handed out
   *         [way] How
   *         [to] To
   *        *[sha256] SHA-256
   *     }
   */
  'documents-ceremony-column': {
    column: Argument;
  };
  /**
   * documents-ceremony-day =
   *     { $day } { $month ->
   *         [1] Jan
   *         [2] Feb
   *         [3] Mar
   *         [4] Apr
   *         [5] May
   *         [6] Jun
   *         [7] Jul
   *         [8] Aug
   *         [9] Sep
   *         [10] Oct
   *         [11] Nov
   *        *[12] Dec
   *     } { $year }
   */
  'documents-ceremony-day': {
    day: Argument;
    month: Argument;
    year: Argument;
  };
  /**
   * documents-ceremony-kind =
   *     { $kind ->
   *        *[participation] Participation
   *         [completion] Completion
   *         [facilitator] Facilitator
   *         [speaker] Speaker
   *         [merit] Merit
   *     }
   */
  'documents-ceremony-kind': {
    kind: Argument;
  };
  /**
   * documents-ceremony-printer = Certificates for the printer: { $workshop }
   */
  'documents-ceremony-printer': {
    workshop: Argument;
  };
  /**
   * documents-ceremony-register = Register of certificates
   */
  'documents-ceremony-register': NoArguments;
  /**
   * documents-ceremony-register-empty = No certificate has been issued yet.
   */
  'documents-ceremony-register-empty': NoArguments;
  /**
   * documents-ceremony-register-note = A number that is void is never given again.
   */
  'documents-ceremony-register-note': NoArguments;
  /**
   * documents-ceremony-state =
   *     { $state ->
   *        *[valid] Valid
   *         [superseded] Replaced by { $number }
   *         [error] Void: an error
   *         [held_back] Void: not handed out
   *         [test_print] Void: test print
   *         [other] Void
   *     }
   */
  'documents-ceremony-state': {
    state: Argument;
    number: Argument;
  };
  /**
   * documents-ceremony-sum =
   *     { $sum ->
   *        *[kind] Kind
   *         [valid] Valid
   *         [superseded] Replaced
   *         [void] Void
   *         [all] Numbers given
   *         [total] All
   *     }
   */
  'documents-ceremony-sum': {
    sum: Argument;
  };
  /**
   * documents-ceremony-sums = Certificates by kind
   */
  'documents-ceremony-sums': NoArguments;
  /**
   * documents-ceremony-way =
   *     { $way ->
   *        *[in_person] In person
   *         [somebody_else] Through somebody else
   *         [to_send] To be sent
   *         [sent] Sent
   *     }
   */
  'documents-ceremony-way': {
    way: Argument;
  };
  /**
   * documents-certificate-code-alt = QR code for checking this certificate
   */
  'documents-certificate-code-alt': NoArguments;
  /**
   * documents-certificate-donors = With the support of: { $names }
   */
  'documents-certificate-donors': {
    names: Argument;
  };
  /**
   * documents-certificate-partners = Partners: { $names }
   */
  'documents-certificate-partners': {
    names: Argument;
  };
  /**
   * documents-certificate-seal-alt = Seal
   */
  'documents-certificate-seal-alt': NoArguments;
  /**
   * documents-certificate-signature-of = Signature: { $name }
   */
  'documents-certificate-signature-of': {
    name: Argument;
  };
  /**
   * documents-certificate-topics = Topics: { $topics }
   */
  'documents-certificate-topics': {
    topics: Argument;
  };
  /**
   * documents-form-correct = Wrong box? Black it out and cross another.
   */
  'documents-form-correct': NoArguments;
  /**
   * documents-form-cross = Put a cross in the box.
   */
  'documents-form-cross': NoArguments;
  /**
   * documents-form-day = Day
   */
  'documents-form-day': NoArguments;
  /**
   * documents-form-file-title = Questionnaire: { $title }
   */
  'documents-form-file-title': {
    title: Argument;
  };
  /**
   * documents-form-many = You may cross more than one.
   */
  'documents-form-many': NoArguments;
  /**
   * documents-form-month = Month
   */
  'documents-form-month': NoArguments;
  /**
   * documents-form-page = Page { $page } of { $pages }
   */
  'documents-form-page': {
    page: Argument;
    pages: Argument;
  };
  /**
   * documents-form-page-code = Code of this page: { $code }
   */
  'documents-form-page-code': {
    code: Argument;
  };
  /**
   * documents-form-rank = Write 1 beside what comes first, 2 beside what comes second, and so on.
   */
  'documents-form-rank': NoArguments;
  /**
   * documents-form-required = Please do not leave out a question marked with *.
   */
  'documents-form-required': NoArguments;
  /**
   * documents-form-sheet = Sheet { $number }
   */
  'documents-form-sheet': {
    number: Argument;
  };
  /**
   * documents-form-tally = TALLY SHEET
   */
  'documents-form-tally': NoArguments;
  /**
   * documents-form-tally-answers = What was written
   */
  'documents-form-tally-answers': NoArguments;
  /**
   * documents-form-tally-counted = Forms counted
   */
  'documents-form-tally-counted': NoArguments;
  /**
   * documents-form-tally-file-title = Tally sheet: { $title }
   */
  'documents-form-tally-file-title': {
    title: Argument;
  };
  /**
   * documents-form-tally-how = One stroke for each answer; the fifth goes across the four before it. Add up at the right.
   */
  'documents-form-tally-how': NoArguments;
  /**
   * documents-form-version = Version { $version }
   */
  'documents-form-version': {
    version: Argument;
  };
  /**
   * documents-form-year = Year
   */
  'documents-form-year': NoArguments;
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
   * documents-recovery-english = The words are English in every language: leave them as they are.
   */
  'documents-recovery-english': NoArguments;
  /**
   * documents-recovery-file-title = Recovery words: { $organisation }
   */
  'documents-recovery-file-title': {
    organisation: Argument;
  };
  /**
   * documents-recovery-keep = Where to keep this sheet
   */
  'documents-recovery-keep': NoArguments;
  /**
   * documents-recovery-keep-safe = In a sealed envelope, locked away, as you would keep the stamp of the organisation. Not with the laptop.
   */
  'documents-recovery-keep-safe': NoArguments;
  /**
   * documents-recovery-keep-secret = Take no photograph of it. Type the words nowhere but into Flipchart.
   */
  'documents-recovery-keep-secret': NoArguments;
  /**
   * documents-recovery-kept-at = Place
   */
  'documents-recovery-kept-at': NoArguments;
  /**
   * documents-recovery-kept-by = Kept by
   */
  'documents-recovery-kept-by': NoArguments;
  /**
   * documents-recovery-kept-since = Date
   */
  'documents-recovery-kept-since': NoArguments;
  /**
   * documents-recovery-key = Key { $key }, { $date }
   */
  'documents-recovery-key': {
    key: Argument;
    date: Argument;
  };
  /**
   * documents-recovery-label = Recovery words
   */
  'documents-recovery-label': NoArguments;
  /**
   * documents-recovery-means = These 24 words are the key with which this organisation signs its certificates. With them the key comes back when the laptop or the passphrase is lost. Whoever has them can sign in the name of the organisation.
   */
  'documents-recovery-means': NoArguments;
  /**
   * documents-recovery-use = How the key comes back
   */
  'documents-recovery-use': NoArguments;
  /**
   * documents-recovery-use-steps = In Flipchart open Settings, Proof of certificates, and choose “From recovery words”. Type the words in this order.
   */
  'documents-recovery-use-steps': NoArguments;
  /**
   * documents-recovery-use-valid = What was signed before stays valid, and new certificates are signed with the same key.
   */
  'documents-recovery-use-valid': NoArguments;
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
   * documents-report-attendance-by-slot =
   *     { $by ->
   *        *[half_day] Attendance by half day
   *         [day] Attendance by day
   *         [session] Attendance by session
   *     }
   */
  'documents-report-attendance-by-slot': {
    by: Argument;
  };
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
   *         [completion] Completion
   *         [facilitator] Facilitator
   *         [speaker] Speaker
   *         [merit] Merit
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
   * documents-report-column-slot =
   *     { $by ->
   *        *[half_day] Half day
   *         [day] Day
   *         [session] Session
   *     }
   */
  'documents-report-column-slot': {
    by: Argument;
  };
  /**
   * documents-report-column-status = Status
   */
  'documents-report-column-status': NoArguments;
  /**
   * documents-report-contents = Contents
   */
  'documents-report-contents': NoArguments;
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
   * documents-report-evaluation = Evaluation
   */
  'documents-report-evaluation': NoArguments;
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
   *     { $by ->
   *        *[half_day]
   *             { $slots ->
   *                 [one] A certificate of participation is given to participants who attended the one half day that was held.
   *                *[other] A certificate of participation is given to participants who attended at least { $needed } of { $slots } half days. Coming late counts as attending; a half day with leave is not counted.
   *             }
   *         [day]
   *             { $slots ->
   *                 [one] A certificate of participation is given to participants who attended the one day that was held.
   *                *[other] A certificate of participation is given to participants who attended at least { $needed } of { $slots } days. Coming late counts as attending; a day with leave is not counted.
   *             }
   *         [session]
   *             { $slots ->
   *                 [one] A certificate of participation is given to participants who attended the one session that was held.
   *                *[other] A certificate of participation is given to participants who attended at least { $needed } of { $slots } sessions. Coming late counts as attending; a session with leave is not counted.
   *             }
   *     }
   */
  'documents-report-rule': {
    by: Argument;
    slots: Argument;
    needed: Argument;
  };
  /**
   * documents-report-session = { $date }, { $time } – { $title }
   */
  'documents-report-session': {
    date: Argument;
    time: Argument;
    title: Argument;
  };
  /**
   * documents-report-share-attendance =
   *     { $by ->
   *        *[half_day] of half days attended
   *         [day] of days attended
   *         [session] of sessions attended
   *     }
   */
  'documents-report-share-attendance': {
    by: Argument;
  };
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
   *         [day] { $date }
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
   * documents-roster-all-sheets = Sheets of paper in all: { $sheets }
   */
  'documents-roster-all-sheets': {
    sheets: Argument;
  };
  /**
   * documents-roster-as-of = As of { $date }
   */
  'documents-roster-as-of': {
    date: Argument;
  };
  /**
   * documents-roster-calibration = Printer test sheet
   */
  'documents-roster-calibration': NoArguments;
  /**
   * documents-roster-calibration-across = Fold the left edge of the paper exactly onto the right edge. Read where the crease crosses scale A.
   */
  'documents-roster-calibration-across': NoArguments;
  /**
   * documents-roster-calibration-along = Open the paper. Fold the top edge exactly onto the bottom edge. Read where the crease crosses scale B.
   */
  'documents-roster-calibration-along': NoArguments;
  /**
   * documents-roster-calibration-check = To check with a ruler: each cross is 20 mm from the two edges of the paper that are nearest.
   */
  'documents-roster-calibration-check': NoArguments;
  /**
   * documents-roster-calibration-down = B: how far down (mm)
   */
  'documents-roster-calibration-down': NoArguments;
  /**
   * documents-roster-calibration-enter = Enter both numbers in the settings for printing. A number with a minus sign keeps it.
   */
  'documents-roster-calibration-enter': NoArguments;
  /**
   * documents-roster-calibration-print = Print this page at 100% (“Actual size”), on the paper and from the tray that you will use.
   */
  'documents-roster-calibration-print': NoArguments;
  /**
   * documents-roster-calibration-right = A: how far right (mm)
   */
  'documents-roster-calibration-right': NoArguments;
  /**
   * documents-roster-calibration-ruler = This line is 100 mm long when nothing was scaled.
   */
  'documents-roster-calibration-ruler': NoArguments;
  /**
   * documents-roster-calibration-title = How far off does the printer print?
   */
  'documents-roster-calibration-title': NoArguments;
  /**
   * documents-roster-caterer = For the caterer
   */
  'documents-roster-caterer': NoArguments;
  /**
   * documents-roster-colour =
   *     { $colour ->
   *        *[grey] black and white
   *         [colour] colour
   *     }
   */
  'documents-roster-colour': {
    colour: Argument;
  };
  /**
   * documents-roster-colour-head = Colour
   */
  'documents-roster-colour-head': NoArguments;
  /**
   * documents-roster-continued = { $name } (continued)
   */
  'documents-roster-continued': {
    name: Argument;
  };
  /**
   * documents-roster-copies = Copies
   */
  'documents-roster-copies': NoArguments;
  /**
   * documents-roster-country = Country
   */
  'documents-roster-country': NoArguments;
  /**
   * documents-roster-cover = Print order
   */
  'documents-roster-cover': NoArguments;
  /**
   * documents-roster-date = Date
   */
  'documents-roster-date': NoArguments;
  /**
   * documents-roster-diet = { $diet }: { $count }
   */
  'documents-roster-diet': {
    diet: Argument;
    count: Argument;
  };
  /**
   * documents-roster-email = E-mail
   */
  'documents-roster-email': NoArguments;
  /**
   * documents-roster-emergency = In an emergency: name, phone
   */
  'documents-roster-emergency': NoArguments;
  /**
   * documents-roster-file = File
   */
  'documents-roster-file': NoArguments;
  /**
   * documents-roster-file-title = { $paper }: { $title }
   */
  'documents-roster-file-title': {
    paper: Argument;
    title: Argument;
  };
  /**
   * documents-roster-groups = Groups
   */
  'documents-roster-groups': NoArguments;
  /**
   * documents-roster-head-count = Head count
   */
  'documents-roster-head-count': NoArguments;
  /**
   * documents-roster-members =
   *     { $members ->
   *         [one] { $members } person
   *        *[other] { $members } people
   *     }
   */
  'documents-roster-members': {
    members: Argument;
  };
  /**
   * documents-roster-men = Men: { $men }
   */
  'documents-roster-men': {
    men: Argument;
  };
  /**
   * documents-roster-name = Name
   */
  'documents-roster-name': NoArguments;
  /**
   * documents-roster-no = No
   */
  'documents-roster-no': NoArguments;
  /**
   * documents-roster-no-scaling = No scaling: choose “Actual size”, never “Fit to page”.
   */
  'documents-roster-no-scaling': NoArguments;
  /**
   * documents-roster-notes = Please note
   */
  'documents-roster-notes': NoArguments;
  /**
   * documents-roster-number = No.
   */
  'documents-roster-number': NoArguments;
  /**
   * documents-roster-organisation = Organisation
   */
  'documents-roster-organisation': NoArguments;
  /**
   * documents-roster-other-diets = Others
   */
  'documents-roster-other-diets': NoArguments;
  /**
   * documents-roster-paper = Paper
   */
  'documents-roster-paper': NoArguments;
  /**
   * documents-roster-participants = List of participants
   */
  'documents-roster-participants': NoArguments;
  /**
   * documents-roster-people =
   *     { $people ->
   *         [one] { $people } participant
   *        *[other] { $people } participants
   *     }
   */
  'documents-roster-people': {
    people: Argument;
  };
  /**
   * documents-roster-persons = People
   */
  'documents-roster-persons': NoArguments;
  /**
   * documents-roster-phone = Phone
   */
  'documents-roster-phone': NoArguments;
  /**
   * documents-roster-phones = Phone list
   */
  'documents-roster-phones': NoArguments;
  /**
   * documents-roster-position = Position
   */
  'documents-roster-position': NoArguments;
  /**
   * documents-roster-proof = Name proof
   */
  'documents-roster-proof': NoArguments;
  /**
   * documents-roster-proof-correct = Correct here:
   */
  'documents-roster-proof-correct': NoArguments;
  /**
   * documents-roster-proof-how = Please check the spelling of your name as it will be printed on your certificate. Correct it below and initial.
   */
  'documents-roster-proof-how': NoArguments;
  /**
   * documents-roster-proof-initials = Initials
   */
  'documents-roster-proof-initials': NoArguments;
  /**
   * documents-roster-ruler = On paper this line is exactly 100 mm long. If it is not, please change the scale and print again.
   */
  'documents-roster-ruler': NoArguments;
  /**
   * documents-roster-scale = Print at 100%
   */
  'documents-roster-scale': NoArguments;
  /**
   * documents-roster-sheet = Sheet { $sheet } of { $sheets }
   */
  'documents-roster-sheet': {
    sheet: Argument;
    sheets: Argument;
  };
  /**
   * documents-roster-sheets = Sheets
   */
  'documents-roster-sheets': NoArguments;
  /**
   * documents-roster-sides =
   *     { $sides ->
   *        *[single] one
   *         [long] both, long edge
   *         [short] both, short edge
   *     }
   */
  'documents-roster-sides': {
    sides: Argument;
  };
  /**
   * documents-roster-sides-head = Sides
   */
  'documents-roster-sides-head': NoArguments;
  /**
   * documents-roster-sign-in = Sign-in sheet
   */
  'documents-roster-sign-in': NoArguments;
  /**
   * documents-roster-sign-in-how = Please sign beside your name.
   */
  'documents-roster-sign-in-how': NoArguments;
  /**
   * documents-roster-signature = Signature
   */
  'documents-roster-signature': NoArguments;
  /**
   * documents-roster-signatures = Signature list
   */
  'documents-roster-signatures': NoArguments;
  /**
   * documents-roster-slot = Session
   */
  'documents-roster-slot': NoArguments;
  /**
   * documents-roster-total = Total
   */
  'documents-roster-total': NoArguments;
  /**
   * documents-roster-unstated = Not stated
   */
  'documents-roster-unstated': NoArguments;
  /**
   * documents-roster-walk-ins = Not on the list? Please write clearly.
   */
  'documents-roster-walk-ins': NoArguments;
  /**
   * documents-roster-what = What it is
   */
  'documents-roster-what': NoArguments;
  /**
   * documents-roster-women = Women: { $women }
   */
  'documents-roster-women': {
    women: Argument;
  };
  /**
   * documents-roster-yes = Yes
   */
  'documents-roster-yes': NoArguments;
  /**
   * documents-separator = { "; " }
   */
  'documents-separator': NoArguments;
  /**
   * documents-specimen = SPECIMEN
   */
  'documents-specimen': NoArguments;
  /**
   * error-already-answered = { $name } has answered this form already. Open that response to change it.
   */
  'error-already-answered': {
    name: Argument;
  };
  /**
   * error-badge-shared = Two people have this code: { $names }. Say which one it is.
   */
  'error-badge-shared': {
    names: Argument;
  };
  /**
   * error-badge-unknown = Nobody in today’s workshops has this badge. Check whether the person is on the list; add them as a walk-in if not.
   */
  'error-badge-unknown': NoArguments;
  /**
   * error-block-is-parallel = Parallel groups cannot be split, merged or put inside other groups. Choose the sessions inside them.
   */
  'error-block-is-parallel': NoArguments;
  /**
   * error-blocks-not-neighbours = Only sessions that follow one another can be taken together. Choose two or more neighbours.
   */
  'error-blocks-not-neighbours': NoArguments;
  /**
   * error-blocks-of-two-workshops = These sessions belong to two workshops. Copy and paste them instead.
   */
  'error-blocks-of-two-workshops': NoArguments;
  /**
   * error-cancelled = Cancelled. Nothing was changed.
   */
  'error-cancelled': NoArguments;
  /**
   * error-cards-without-names = Contact cards are made of names and addresses. Choose .xlsx or .csv for a list without names.
   */
  'error-cards-without-names': NoArguments;
  /**
   * error-certificate-code-too-long = The name on this certificate is too long for a code that can be printed. Issue it without a code, or shorten the name.
   */
  'error-certificate-code-too-long': NoArguments;
  /**
   * error-certificate-damaged = A page in the ledger can’t be joined with the others. Write one file per person instead, and check the library.
   */
  'error-certificate-damaged': NoArguments;
  /**
   * error-certificate-earned = { $name } is entitled to certificate { $number } now, so it is not held back. If it must not be given, withhold it with a reason first.
   */
  'error-certificate-earned': {
    name: Argument;
    number: Argument;
  };
  /**
   * error-certificate-erased = The person on this certificate was erased, and its page with them. Number and date stay in the register.
   */
  'error-certificate-erased': NoArguments;
  /**
   * error-certificate-handed-out = Certificate { $number } of { $name } has been handed out, so it cannot be destroyed here. Take back the tick if it is still here, or declare it void.
   */
  'error-certificate-handed-out': {
    number: Argument;
    name: Argument;
  };
  /**
   * error-certificate-not-earned = This person holds no certificate of this kind and has not earned one. Grant one first, with a reason.
   */
  'error-certificate-not-earned': NoArguments;
  /**
   * error-certificate-number-taken = The certificate number { $number } is already taken in this library. Nothing was issued. Issue the certificates again to get new numbers.
   */
  'error-certificate-number-taken': {
    number: Argument;
  };
  /**
   * error-certificate-statement = This certificate can’t be signed: “{ $field }” is missing, too long, or holds characters that can’t be signed.
   */
  'error-certificate-statement': {
    field: Argument;
  };
  /**
   * error-certificate-supersedes-other = Certificate { $by } cannot take the place of { $number }: that one is void already, or it is somebody else’s or of another kind. Nothing was issued. Look at the register and issue again.
   */
  'error-certificate-supersedes-other': {
    by: Argument;
    number: Argument;
  };
  /**
   * error-certificate-void = Certificate { $number } of { $name } is void, so it cannot be printed, signed or handed out. Issue a new one first.
   */
  'error-certificate-void': {
    number: Argument;
    name: Argument;
  };
  /**
   * error-certificates-no-one-eligible = No one in this workshop is eligible for a certificate yet. Fill in attendance, change the share that is asked for, or decide for single persons.
   */
  'error-certificates-no-one-eligible': NoArguments;
  /**
   * error-credential-picture-empty = There is no certificate inside this picture.
   */
  'error-credential-picture-empty': NoArguments;
  /**
   * error-credential-picture-unreadable = A certificate can’t be put into this picture. Choose a PNG file.
   */
  'error-credential-picture-unreadable': NoArguments;
  /**
   * error-entry-closed = Entry of this form is closed. Open it again before you change answers.
   */
  'error-entry-closed': NoArguments;
  /**
   * error-field-badge-misread = “{ $value }” was not read right. Scan the badge again.
   */
  'error-field-badge-misread': {
    value: Argument;
  };
  /**
   * error-field-count-missing = “{ $value }” needs the count exactly once: write the placeholder n in braces.
   */
  'error-field-count-missing': {
    value: Argument;
  };
  /**
   * error-field-date = “{ $value }” is not a date. Write it as year-month-day, for example 2017-03-14.
   */
  'error-field-date': {
    value: Argument;
  };
  /**
   * error-field-day-there = The plan has this day already. Choose another date.
   */
  'error-field-day-there': NoArguments;
  /**
   * error-field-end-before-start = The last day is before the first. Change one of the two.
   */
  'error-field-end-before-start': NoArguments;
  /**
   * error-field-file-altered = The file is not the one that was packed: it was damaged on the way. Ask for it again.
   */
  'error-field-file-altered': NoArguments;
  /**
   * error-field-file-empty = “{ $value }” is empty. Check that it is the right file.
   */
  'error-field-file-empty': {
    value: Argument;
  };
  /**
   * error-field-file-missing = The file itself is not in the curriculum file. Ask for it and attach it.
   */
  'error-field-file-missing': NoArguments;
  /**
   * error-field-file-too-big = “{ $value }” is larger than 50 MB, which is too much to carry in the library. Make it smaller, or give a link instead.
   */
  'error-field-file-too-big': {
    value: Argument;
  };
  /**
   * error-field-form-name = “{ $value }” can’t be a name here: use letters, digits and “_”, beginning with a letter.
   */
  'error-field-form-name': {
    value: Argument;
  };
  /**
   * error-field-left-before-arrival = Leaving at { $value } is before coming. Change one of the two.
   */
  'error-field-left-before-arrival': {
    value: Argument;
  };
  /**
   * error-field-name-taken = “{ $value }” is there already. Choose another name.
   */
  'error-field-name-taken': {
    value: Argument;
  };
  /**
   * error-field-not-a-badge = “{ $value }” is not the code of a badge: it has eight digits.
   */
  'error-field-not-a-badge': {
    value: Argument;
  };
  /**
   * error-field-not-a-choice = “{ $value }” is not one of the choices. Choose one that is offered.
   */
  'error-field-not-a-choice': {
    value: Argument;
  };
  /**
   * error-field-not-a-colour = “{ $value }” is not a colour. Write six signs after a hash, for example #1f5f8b.
   */
  'error-field-not-a-colour': {
    value: Argument;
  };
  /**
   * error-field-not-a-date = “{ $value }” is not a date. Write it as year-month-day, for example 2017-03-14.
   */
  'error-field-not-a-date': {
    value: Argument;
  };
  /**
   * error-field-not-a-number = “{ $value }” is not a number.
   */
  'error-field-not-a-number': {
    value: Argument;
  };
  /**
   * error-field-not-a-time = “{ $value }” is not a time of the day. Write it as hours and minutes, for example 09:20.
   */
  'error-field-not-a-time': {
    value: Argument;
  };
  /**
   * error-field-not-a-whole-number = “{ $value }” is not a whole number.
   */
  'error-field-not-a-whole-number': {
    value: Argument;
  };
  /**
   * error-field-not-an-email = “{ $value }” is not an e-mail address. It needs a name, @ and a domain.
   */
  'error-field-not-an-email': {
    value: Argument;
  };
  /**
   * error-field-not-on-the-scale = “{ $value }” is not a point of the scale.
   */
  'error-field-not-on-the-scale': {
    value: Argument;
  };
  /**
   * error-field-nul = This contains a character that cannot be stored (NUL). Delete it or type the text again.
   */
  'error-field-nul': NoArguments;
  /**
   * error-field-open-brace = At “{ $value }” a brace is alone. Close it, or write it twice if you mean a brace.
   */
  'error-field-open-brace': {
    value: Argument;
  };
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
   * error-field-scan-too-big = “{ $value }” is larger than 25 MB. Scan it in grey or with fewer dots per inch.
   */
  'error-field-scan-too-big': {
    value: Argument;
  };
  /**
   * error-field-sex-forms = “{ $value }” needs three forms with a bar between them: for a woman, for a man, and for whom it is not known.
   */
  'error-field-sex-forms': {
    value: Argument;
  };
  /**
   * error-field-too-long = This is too long. Please shorten it.
   */
  'error-field-too-long': NoArguments;
  /**
   * error-field-too-many = { $value } are more than a form can hold (500).
   */
  'error-field-too-many': {
    value: Argument;
  };
  /**
   * error-field-too-many-days = These dates make the workshop too long. Check the year and the month.
   */
  'error-field-too-many-days': NoArguments;
  /**
   * error-field-unclear = This part could not be understood. Ask for the file again, made with Flipchart.
   */
  'error-field-unclear': NoArguments;
  /**
   * error-field-unknown-country = “{ $value }” is not a country in the list. Choose one, or give its two-letter code.
   */
  'error-field-unknown-country': {
    value: Argument;
  };
  /**
   * error-field-unknown-format = Flipchart does not write files ending in “{ $value }”. Choose .pdf, .docx, .xlsx or .ics.
   */
  'error-field-unknown-format': {
    value: Argument;
  };
  /**
   * error-field-unknown-language = “{ $value }” is not a language Flipchart knows. Choose one, or give its code, for example fr.
   */
  'error-field-unknown-language': {
    value: Argument;
  };
  /**
   * error-field-unknown-list-format = Flipchart writes lists of people as .xlsx, .csv or .vcf, not as “{ $value }”. Choose one of these.
   */
  'error-field-unknown-list-format': {
    value: Argument;
  };
  /**
   * error-field-unknown-placeholder = “{ $value }” stands for nothing. Choose one of the placeholders offered, or write each brace twice if you mean a brace.
   */
  'error-field-unknown-placeholder': {
    value: Argument;
  };
  /**
   * error-field-unknown-proof-format = Flipchart writes keys as .flipkey, the name of an organisation as .issuer and lists of void certificates as .void, not as “{ $value }”. Choose one of these.
   */
  'error-field-unknown-proof-format': {
    value: Argument;
  };
  /**
   * error-field-unknown-question = The form has no question “{ $value }”.
   */
  'error-field-unknown-question': {
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
   * error-form-empty = This form asks nothing yet. Add a question first.
   */
  'error-form-empty': NoArguments;
  /**
   * error-form-stops = “{ $title }” can’t be used yet: { $count } of its questions lack something. Open the form; they are marked there.
   */
  'error-form-stops': {
    title: Argument;
    count: Argument;
  };
  /**
   * error-group-rules-contradict = By the rules, { $name } and { $other } would have to be together and apart. Take one of these rules away.
   */
  'error-group-rules-contradict': {
    name: Argument;
    other: Argument;
  };
  /**
   * error-institution-hosts = { $name } is host, partner or donor of workshops, so it stays in the registry. Take it off their details first, or merge it with another institution.
   */
  'error-institution-hosts': {
    name: Argument;
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
   * error-issuer-differs = The key of { $name } is not the one that is trusted here under the same mark. Do not trust it; ask the issuer.
   */
  'error-issuer-differs': {
    name: Argument;
  };
  /**
   * error-issuer-file-newer = The name and key were written by a newer Flipchart. Update this one.
   */
  'error-issuer-file-newer': NoArguments;
  /**
   * error-issuer-file-unreadable = This is not the name and key of an organisation.
   */
  'error-issuer-file-unreadable': NoArguments;
  /**
   * error-issuer-name = The name of the organisation is missing or too long. Give it as certificates should show it.
   */
  'error-issuer-name': NoArguments;
  /**
   * error-key-file-newer = The key was sealed by a newer Flipchart. Update this one.
   */
  'error-key-file-newer': NoArguments;
  /**
   * error-key-file-unreadable = The key is damaged. Bring it back from its recovery words.
   */
  'error-key-file-unreadable': NoArguments;
  /**
   * error-key-locked = The key is locked. Open it with its passphrase first.
   */
  'error-key-locked': NoArguments;
  /**
   * error-label =
   *     { $field ->
   *         [activity] Activity
   *         [aliases] Other names
   *         [audience] Audience
   *         [author] Author
   *         [background] Background
   *         [birth_date] Date of birth
   *         [blocks] Sessions
   *         [called_name] Called
   *         [accent] Accent colour
   *         [back] Back page
   *         [back_heading] Heading of the back page
   *         [cause] Cause
   *         [certificate_minutes] Duration on certificates
   *         [dates] Dates
   *         [held] When and where
   *         [hours] Duration
   *         [ink] Text colour
   *         [note] Note
   *         [number_pattern] Certificate numbers
   *         [offset_x] Shift to the right
   *         [offset_y] Shift down
   *         [place_phrase] Place in the sentence
   *         [range] Numbers
   *         [roles] Roles
   *         [said_name] How the name is said
   *         [score] Score
   *         [series] Series of numbers
   *         [to] To whom
   *         [category] Method
   *         [certificate_language] Language of the certificates
   *         [certificate_name] Name on the certificate
   *         [city] Place
   *         [code] Short code
   *         [country] Country
   *         [date] Date
   *         [definition] Definition
   *         [description] Description
   *         [due] By when
   *         [diet] Dietary needs
   *         [email] E-mail
   *         [end] Last day
   *         [excused] Excused absences
   *         [family_name] Family name
   *         [file] File
   *         [given_name] Given name
   *         [group_size] Group size
   *         [groups] Number of groups
   *         [handout] Handout
   *         [heading] Heading of the field
   *         [image] Signature image
   *         [instructions] Instructions
   *         [key] Setting
   *         [kind] Kind
   *         [language] Language
   *         [languages] Working languages
   *         [layout] Layout
   *         [leads] Who leads
   *         [link] Link
   *         [logo] Logo
   *         [materials] Materials
   *         [minutes] Minutes
   *         [module] Module
   *         [name] Name
   *         [native_name] Name in own script
   *         [notes] Notes
   *         [number] Number of the group
   *         [objectives] Objectives
   *         [organisation] Organisation
   *         [organisations] Hosts, partners and donors
   *         [override] Decision on the certificate
   *         [paper] Paper
   *         [path] File
   *         [patronymic] Patronymic
   *         [people] People
   *         [phone] Telephone
   *         [picture] Photo
   *         [pin] Fixed start
   *         [position] Position
   *         [proofed] Name checked
   *         [reason] Reason
   *         [role] Role
   *         [room] Room
   *         [sex] Sex
   *         [share] Share of attendance
   *         [sheet] Sheet
   *         [short_name] Short name
   *         [signatories] Signatories
   *         [slot] Slot
   *         [size] People in a group
   *         [slot] Half day
   *         [source] Source
   *         [speaker] Speaker
   *         [start] First day
   *         [state] Attendance
   *         [status] Status
   *         [summary] Summary
   *         [take] Facts taken
   *         [target_size] Number of people planned
   *         [term] Term
   *         [text] Text
   *         [theme] Appearance
   *         [title] Title
   *         [topics] Modules
   *         [tracks] Groups
   *         [value] Value
   *         [venue] Venue
   *         [what] What
   *         [who] Who
   *         [year] Year
   *         [zone] Time zone
   *         [answers] Answer
   *         [count] Count
   *         [relevant] Asked when
   *         [constraint] Answer must be
   *         [choiceFilter] Choices offered
   *         [answer] Right answer
   *         [appearance] Appearance
   *         [objective] Objective
   *         [label] Text
   *         [hint] Help text
   *         [intro] Introduction
   *         [thanks] Closing words
   *         [amount] Amount
   *         [arrived] Came at
   *         [badge] Badge
   *         [left] Left at
   *         [statement] Statement
   *        *[other] { $field }
   *     }
   */
  'error-label': {
    field: Argument;
  };
  /**
   * error-last-day = A workshop needs one day at least. Add another before you remove this one.
   */
  'error-last-day': NoArguments;
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
   * error-no-key = There is no key for signing in this library. Set one up in Settings, Proof of certificates.
   */
  'error-no-key': NoArguments;
  /**
   * error-no-slot-today = There is nothing to mark today: the plan has no session on this day. Add one, or keep attendance by half day.
   */
  'error-no-slot-today': NoArguments;
  /**
   * error-no-workshop-today = No workshop takes place today, so nobody was marked. Check the dates of the workshop, or mark by hand.
   */
  'error-no-workshop-today': NoArguments;
  /**
   * error-nobody-to-write-to = Nobody in this workshop has an e-mail address. Add addresses under People, or print the form.
   */
  'error-nobody-to-write-to': NoArguments;
  /**
   * error-not-found-action = This action point is no longer in the library. It may have been removed: undo that.
   */
  'error-not-found-action': NoArguments;
  /**
   * error-not-found-activity = This activity is no longer in the curriculum. It may have been removed: undo that, or choose another one.
   */
  'error-not-found-activity': NoArguments;
  /**
   * error-not-found-block = This session is no longer in the plan. It may have been removed: undo that, or choose another one.
   */
  'error-not-found-block': NoArguments;
  /**
   * error-not-found-capture = This note is no longer in the library. It may have been removed: undo that.
   */
  'error-not-found-capture': NoArguments;
  /**
   * error-not-found-certificate = There is no certificate with this number in the library. Check the number, or look for it in the library it was issued from.
   */
  'error-not-found-certificate': NoArguments;
  /**
   * error-not-found-certificate-template = This template of certificates is no longer in the library. It may have been removed: undo that, or choose another one.
   */
  'error-not-found-certificate-template': NoArguments;
  /**
   * error-not-found-day = The plan has no such day. Choose one of its days, or add this one.
   */
  'error-not-found-day': NoArguments;
  /**
   * error-not-found-document = This document is no longer in the list. It may have been removed: undo that, or add it again.
   */
  'error-not-found-document': NoArguments;
  /**
   * error-not-found-evidence = This scan is no longer attached. It may have been removed: undo that, or attach the file again.
   */
  'error-not-found-evidence': NoArguments;
  /**
   * error-not-found-file = This picture or file is no longer in the library. Choose it again from your disk.
   */
  'error-not-found-file': NoArguments;
  /**
   * error-not-found-form = This form is no longer here. It may have been removed; undo brings it back.
   */
  'error-not-found-form': NoArguments;
  /**
   * error-not-found-group-rule = This rule is no longer here. Undo brings it back.
   */
  'error-not-found-group-rule': NoArguments;
  /**
   * error-not-found-groups = These groups are no longer here. They may have been removed; undo brings them back.
   */
  'error-not-found-groups': NoArguments;
  /**
   * error-not-found-handout = This handout is no longer attached. It may have been removed: undo that, or attach the file again.
   */
  'error-not-found-handout': NoArguments;
  /**
   * error-not-found-key = This key is not in the library. Bring it from the laptop that has it, or choose another one.
   */
  'error-not-found-key': NoArguments;
  /**
   * error-not-found-mapping = What was kept about these columns is gone. Undo that, or choose the meaning of the columns again.
   */
  'error-not-found-mapping': NoArguments;
  /**
   * error-not-found-module = This module is no longer in the curriculum. It may have been removed: undo that, or choose another one.
   */
  'error-not-found-module': NoArguments;
  /**
   * error-not-found-number-range = These reserved numbers are no longer in the library. Reserve them again if you need them.
   */
  'error-not-found-number-range': NoArguments;
  /**
   * error-not-found-occasion = This form is no longer part of the workshop’s evaluation. Undo brings it back.
   */
  'error-not-found-occasion': NoArguments;
  /**
   * error-not-found-organisation = This organisation is no longer in the library. Choose another one or add it again.
   */
  'error-not-found-organisation': NoArguments;
  /**
   * error-not-found-participant = This person is no longer in the workshop. They may have been removed: undo that, or choose someone else.
   */
  'error-not-found-participant': NoArguments;
  /**
   * error-not-found-person = This person is no longer in the registry. They may have been removed or merged: undo that, or choose someone else.
   */
  'error-not-found-person': NoArguments;
  /**
   * error-not-found-response = This sheet is no longer here. It may have been removed, or the entry was closed and its number taken away.
   */
  'error-not-found-response': NoArguments;
  /**
   * error-not-found-signatory = This signatory is no longer in the workshop. Choose another one or add them again.
   */
  'error-not-found-signatory': NoArguments;
  /**
   * error-not-found-signature-list = This list is no longer in the workshop. It may have been removed: undo that, or add it again.
   */
  'error-not-found-signature-list': NoArguments;
  /**
   * error-not-found-slot = The workshop has no such slot. Give a date within the workshop: 2017-03-14/am for a half day, 2017-03-14 for a day, 2017-03-14/09:30 for a session.
   */
  'error-not-found-slot': NoArguments;
  /**
   * error-not-found-template = This template is no longer in the library. It may have been removed: undo that, or choose another one.
   */
  'error-not-found-template': NoArguments;
  /**
   * error-not-found-term = This term is no longer in the glossary. It may have been removed: undo that, or add it again.
   */
  'error-not-found-term': NoArguments;
  /**
   * error-not-found-theme = This theme is no longer here. Undo brings it back.
   */
  'error-not-found-theme': NoArguments;
  /**
   * error-not-found-workshop = This workshop is no longer in the library. It may have been removed: undo that, or choose another workshop.
   */
  'error-not-found-workshop': NoArguments;
  /**
   * error-nothing-differs = The two typings of this sheet agree. There is nothing to settle.
   */
  'error-nothing-differs': NoArguments;
  /**
   * error-nothing-to-redo = There is nothing to redo. A new change clears what could be redone.
   */
  'error-nothing-to-redo': NoArguments;
  /**
   * error-nothing-to-undo = There is nothing to undo.
   */
  'error-nothing-to-undo': NoArguments;
  /**
   * error-number-range-overlaps = The numbers { $first } to { $last } meet others that are reserved already. Choose numbers that nobody has.
   */
  'error-number-range-overlaps': {
    first: Argument;
    last: Argument;
  };
  /**
   * error-number-range-used = Some of the numbers { $first } to { $last } were given on this laptop already, so no other can have them. Choose higher ones.
   */
  'error-number-range-used': {
    first: Argument;
    last: Argument;
  };
  /**
   * error-pack-file-taken = “{ FILE($path) }” in that folder was not made by Flipchart, so nothing was written. Move that file away, or choose another folder.
   */
  'error-pack-file-taken': {
    path: Argument;
  };
  /**
   * error-pack-no-forms = No form is ready to print in this workshop. Add one under Evaluation.
   */
  'error-pack-no-forms': NoArguments;
  /**
   * error-pack-no-groups = No groups have been drawn yet. Draw them under People, Groups.
   */
  'error-pack-no-groups': NoArguments;
  /**
   * error-pack-no-lists = There is no list to sign yet. Add one beside the papers.
   */
  'error-pack-no-lists': NoArguments;
  /**
   * error-pack-no-slots = There is nothing to sign in for: this workshop has no half days or sessions on that day.
   */
  'error-pack-no-slots': NoArguments;
  /**
   * error-pack-nobody = There is nobody to print this for. Add people, or choose for whom it is printed.
   */
  'error-pack-nobody': NoArguments;
  /**
   * error-pack-nothing = There is nothing to print yet for the papers you chose.
   */
  'error-pack-nothing': NoArguments;
  /**
   * error-passphrase-differs = The two passphrases are not the same. Type them again.
   */
  'error-passphrase-differs': NoArguments;
  /**
   * error-passphrase-needed = The passphrase is missing. Give it with --passphrase-file, or in FLIPCHART_PASSPHRASE.
   */
  'error-passphrase-needed': NoArguments;
  /**
   * error-passphrase-short = This passphrase is too short. Use eight characters or more; four or five words are best.
   */
  'error-passphrase-short': NoArguments;
  /**
   * error-passphrase-wrong = This is not the passphrase of the key. Mind capitals and the keyboard’s language, and try again. If it is lost, bring the key back from its recovery words.
   */
  'error-passphrase-wrong': NoArguments;
  /**
   * error-plan-empty = The plan has no sessions yet, so there is nothing to print or keep. Add sessions or take a template.
   */
  'error-plan-empty': NoArguments;
  /**
   * error-same-record = These are one and the same record. Choose two.
   */
  'error-same-record': NoArguments;
  /**
   * error-sheet-taken = Sheet { $sheet } has been entered already. Open it to change it, or give this one another number.
   */
  'error-sheet-taken': {
    sheet: Argument;
  };
  /**
   * error-slot-in-plan = This session is in the plan. Only one that the plan no longer has can be removed here; remove the session from the plan first.
   */
  'error-slot-in-plan': NoArguments;
  /**
   * error-storage = The library refused this change ({ $detail }). Nothing was changed. Close Flipchart and open it again; if this happens again, restore a backup.
   */
  'error-storage': {
    detail: Argument;
  };
  /**
   * error-template-built-in = This template comes with Flipchart and stays as it is. Make a copy and change that.
   */
  'error-template-built-in': NoArguments;
  /**
   * error-too-few-for-groups = There are more groups ({ $groups }) than people ({ $people }). Choose fewer groups, or add people.
   */
  'error-too-few-for-groups': {
    groups: Argument;
    people: Argument;
  };
  /**
   * error-too-many-tracks = A session can have at most four parallel groups. Remove one first.
   */
  'error-too-many-tracks': NoArguments;
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
   * error-unreadable-curriculum-too-large = “{ FILE($path) }” holds more than a curriculum can. Ask for it in parts: a file for each module.
   */
  'error-unreadable-curriculum-too-large': {
    path: Argument;
  };
  /**
   * error-unreadable-curriculum-too-new = “{ FILE($path) }” was made by a newer Flipchart. Update this one, or ask for the file from an older version.
   */
  'error-unreadable-curriculum-too-new': {
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
   * error-unreadable-image = “{ FILE($path) }” is not a picture that can be used. Choose a PNG, JPEG or SVG file.
   */
  'error-unreadable-image': {
    path: Argument;
  };
  /**
   * error-unreadable-image-damaged = “{ FILE($path) }” is damaged: the picture ends early. Ask for it again, or open it in a drawing program and save it as PNG.
   */
  'error-unreadable-image-damaged': {
    path: Argument;
  };
  /**
   * error-unreadable-image-too-large = “{ FILE($path) }” is larger than a page can use. Save it with fewer than 40 million pixels.
   */
  'error-unreadable-image-too-large': {
    path: Argument;
  };
  /**
   * error-unreadable-image-unsupported = “{ FILE($path) }” is a JPEG for printing presses (CMYK). Save it as PNG, or as JPEG in RGB.
   */
  'error-unreadable-image-unsupported': {
    path: Argument;
  };
  /**
   * error-unreadable-issuer-file = “{ FILE($path) }” is not the name and key of an organisation, or it is damaged. Choose the file ending in .issuer, or ask for it again.
   */
  'error-unreadable-issuer-file': {
    path: Argument;
  };
  /**
   * error-unreadable-issuer-file-newer = “{ FILE($path) }” was made by a newer Flipchart. Update this one.
   */
  'error-unreadable-issuer-file-newer': {
    path: Argument;
  };
  /**
   * error-unreadable-key-file = “{ FILE($path) }” is not a key, or it is damaged. Choose the file ending in .flipkey, or bring the key back from its recovery words.
   */
  'error-unreadable-key-file': {
    path: Argument;
  };
  /**
   * error-unreadable-key-file-newer = “{ FILE($path) }” was made by a newer Flipchart. Update this one, then take the key in.
   */
  'error-unreadable-key-file-newer': {
    path: Argument;
  };
  /**
   * error-unreadable-no-answers = No column of “{ FILE($path) }” belongs to a question of this form. Choose an export of this form, with names or labels as headings.
   */
  'error-unreadable-no-answers': {
    path: Argument;
  };
  /**
   * error-unreadable-no-header = In “{ FILE($path) }” no row of headings was found. Put a row above the people that says Name, Organisation, E-mail and so on.
   */
  'error-unreadable-no-header': {
    path: Argument;
  };
  /**
   * error-unreadable-no-items = “{ FILE($path) }” has no columns of answers. The first row must name the items, the first column the person.
   */
  'error-unreadable-no-items': {
    path: Argument;
  };
  /**
   * error-unreadable-no-questions = “{ FILE($path) }” asks nothing: the sheet survey has no questions. Check that it is the right file.
   */
  'error-unreadable-no-questions': {
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
   * error-unreadable-no-survey = “{ FILE($path) }” has no sheet named survey, so it is not an XLSForm. Choose a form, or name the sheet with the questions “survey”.
   */
  'error-unreadable-no-survey': {
    path: Argument;
  };
  /**
   * error-unreadable-no-type-column = In “{ FILE($path) }” the sheet survey has no column named type. Put the headings type, name and label into its first row.
   */
  'error-unreadable-no-type-column': {
    path: Argument;
  };
  /**
   * error-unreadable-not-a-curriculum = “{ FILE($path) }” is not a curriculum file. Choose a file ending in .flipcurriculum.
   */
  'error-unreadable-not-a-curriculum': {
    path: Argument;
  };
  /**
   * error-unreadable-not-a-scan = “{ FILE($path) }” is neither a PDF nor a picture (JPEG, PNG), whatever its name says. Scan or photograph the signed sheet and choose that file.
   */
  'error-unreadable-not-a-scan': {
    path: Argument;
  };
  /**
   * error-unreadable-not-a-spreadsheet = “{ FILE($path) }” is not a spreadsheet, whatever its name says. Choose an .xlsx, .xls, .ods, .csv, .tsv or .txt file.
   */
  'error-unreadable-not-a-spreadsheet': {
    path: Argument;
  };
  /**
   * error-unreadable-not-a-template = “{ FILE($path) }” is not a template of certificates, or it was changed by another program. Choose a file that Flipchart exported.
   */
  'error-unreadable-not-a-template': {
    path: Argument;
  };
  /**
   * error-unreadable-picture = “{ FILE($path) }” is a picture, not a list, whatever its name says. Choose the spreadsheet itself.
   */
  'error-unreadable-picture': {
    path: Argument;
  };
  /**
   * error-unreadable-template-picture = A picture in “{ FILE($path) }” is missing, damaged or too large (8 MB). Ask for the file again.
   */
  'error-unreadable-template-picture': {
    path: Argument;
  };
  /**
   * error-unreadable-template-too-large = “{ FILE($path) }” is larger than a template can be (24 MB). Ask for one with smaller pictures.
   */
  'error-unreadable-template-too-large': {
    path: Argument;
  };
  /**
   * error-unreadable-template-too-new = “{ FILE($path) }” was made by a newer Flipchart. Update this one, or ask for the file from an older version.
   */
  'error-unreadable-template-too-new': {
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
   * error-unreadable-too-many-questions = “{ FILE($path) }” has more than { NUMBER($limit) } questions or groups, too many for one form. Split it into several forms.
   */
  'error-unreadable-too-many-questions': {
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
   * error-unreadable-void-list = “{ FILE($path) }” is not a list of void certificates, or it is damaged. Choose the file ending in .void, or ask for it again.
   */
  'error-unreadable-void-list': {
    path: Argument;
  };
  /**
   * error-unreadable-void-list-issuer = “{ FILE($path) }” comes from an organisation that is not trusted here. Take in its .issuer file first.
   */
  'error-unreadable-void-list-issuer': {
    path: Argument;
  };
  /**
   * error-unreadable-void-list-signature = “{ FILE($path) }” is not what its organisation signed: it was changed or damaged on the way. Ask for it again.
   */
  'error-unreadable-void-list-signature': {
    path: Argument;
  };
  /**
   * error-unreadable-zip-bomb = “{ FILE($path) }” unpacks to far more than a list can hold, so it was not opened. Do not trust this file; ask its sender for a new one.
   */
  'error-unreadable-zip-bomb': {
    path: Argument;
  };
  /**
   * error-void-list-issuer = The list of void certificates is signed by nobody who is trusted here.
   */
  'error-void-list-issuer': NoArguments;
  /**
   * error-void-list-signature = The list of void certificates is not what its issuer signed.
   */
  'error-void-list-signature': NoArguments;
  /**
   * error-void-list-unreadable = The list of void certificates can’t be signed. Check that it holds fewer than 50,000 numbers.
   */
  'error-void-list-unreadable': NoArguments;
  /**
   * error-words-count = These are { NUMBER($found) } words; a key has 24. Look which are missing.
   */
  'error-words-count': {
    found: Argument;
  };
  /**
   * error-words-mismatch = Each of these words exists, but together they are no key. One is mistaken for another, or two have changed places.
   */
  'error-words-mismatch': NoArguments;
  /**
   * error-words-unknown = Word { NUMBER($position) }, “{ $word }”, is not one of the words that are used. Look at its letters again.
   */
  'error-words-unknown': {
    position: Argument;
    word: Argument;
  };
  /**
   * error-workshop-needs-dates = This workshop has no dates yet. Give its first and last day, then try again.
   */
  'error-workshop-needs-dates': NoArguments;
  /**
   * evaluation-act =
   *     { $act ->
   *         [tally] Count dots
   *         [handround] Hand the laptop round
   *         [import] Import a file…
   *         [print] Print…
   *         [change] Date and number…
   *         [close] Close entry
   *         [reopen] Open entry again
   *        *[remove] Remove
   *     }
   */
  'evaluation-act': {
    act: Argument;
  };
  /**
   * evaluation-act-of = { $act }: { $occasion }
   */
  'evaluation-act-of': {
    act: Argument;
    occasion: Argument;
  };
  /**
   * evaluation-acts = Acts: { $title }
   */
  'evaluation-acts': {
    title: Argument;
  };
  /**
   * evaluation-add = Add a form
   */
  'evaluation-add': NoArguments;
  /**
   * evaluation-add-occasion = Add an occasion
   */
  'evaluation-add-occasion': NoArguments;
  /**
   * evaluation-added = { $title } added
   */
  'evaluation-added': {
    title: Argument;
  };
  /**
   * evaluation-answers = Answers on this sheet
   */
  'evaluation-answers': NoArguments;
  /**
   * evaluation-change-title = Date and number
   */
  'evaluation-change-title': NoArguments;
  /**
   * evaluation-choose = Choose another form…
   */
  'evaluation-choose': NoArguments;
  /**
   * evaluation-choose-none = The library has no forms yet. They are made under Forms.
   */
  'evaluation-choose-none': NoArguments;
  /**
   * evaluation-choose-title = Choose a form
   */
  'evaluation-choose-title': NoArguments;
  /**
   * evaluation-close = Close entry
   */
  'evaluation-close': NoArguments;
  /**
   * evaluation-close-anonymous = The form is anonymous. So that nobody can be recognised, the numbers of the sheets and the order in which they were typed are taken away for good.
   */
  'evaluation-close-anonymous': NoArguments;
  /**
   * evaluation-close-differing =
   *     { $count ->
   *         [one] The two typings of { $count } sheet differ. Settle that first.
   *        *[other] The two typings of { $count } sheets differ. Settle them first.
   *     }
   */
  'evaluation-close-differing': {
    count: Argument;
  };
  /**
   * evaluation-close-final = What was typed can’t be undone step by step afterwards. Keep the paper until you have looked through it.
   */
  'evaluation-close-final': NoArguments;
  /**
   * evaluation-close-title = Close entry?
   */
  'evaluation-close-title': NoArguments;
  /**
   * evaluation-close-what =
   *     { $count ->
   *         [one] { $occasion }: { $count } response.
   *        *[other] { $occasion }: { $count } responses.
   *     }
   */
  'evaluation-close-what': {
    count: Argument;
    occasion: Argument;
  };
  /**
   * evaluation-closed = closed
   */
  'evaluation-closed': NoArguments;
  /**
   * evaluation-closed-hint = Entry of this form is closed: look, but nothing can be changed.
   */
  'evaluation-closed-hint': NoArguments;
  /**
   * evaluation-closing =
   *     { $closed ->
   *         [yes] Entry closed
   *        *[no] Entry open again
   *     }
   */
  'evaluation-closing': {
    closed: Argument;
  };
  /**
   * evaluation-count =
   *     { $what ->
   *         [second] { $done } of { $total } typed twice
   *        *[first]
   *             { $total ->
   *                 [0] { $done } entered
   *                *[other] { $done } of { $total } entered
   *             }
   *     }
   */
  'evaluation-count': {
    what: Argument;
    done: Argument;
    total: Argument;
  };
  /**
   * evaluation-date = Date
   */
  'evaluation-date': NoArguments;
  /**
   * evaluation-day = { common-weekday-short } { common-date-day-month }
   */
  'evaluation-day': {
    weekday: Argument;
    day: Argument;
    month: Argument;
  };
  /**
   * evaluation-difference =
   *     Sheet { $sheet }, question { $number } · { $left ->
   *         [one] the last of this sheet
   *        *[other] { $left } on this sheet
   *     }
   */
  'evaluation-difference': {
    sheet: Argument;
    number: Argument;
    left: Argument;
  };
  /**
   * evaluation-difference-hint = Look at the paper: which one is right?
   */
  'evaluation-difference-hint': NoArguments;
  /**
   * evaluation-difference-open = Neither: open the sheet
   */
  'evaluation-difference-open': NoArguments;
  /**
   * evaluation-differences =
   *     { $count ->
   *         [one] { $count } sheet to settle
   *        *[other] { $count } sheets to settle
   *     }
   */
  'evaluation-differences': {
    count: Argument;
  };
  /**
   * evaluation-empty = What people say about the workshop
   */
  'evaluation-empty': NoArguments;
  /**
   * evaluation-empty-text = Forms that people fill in before, during and after: on paper, on this laptop, or on their telephones. Begin with one that is ready.
   */
  'evaluation-empty-text': NoArguments;
  /**
   * evaluation-end = Sheet { $sheet } is complete
   */
  'evaluation-end': {
    sheet: Argument;
  };
  /**
   * evaluation-end-count =
   *     { $count ->
   *         [one] { $count } of { $total } questions has an answer.
   *        *[other] { $count } of { $total } questions have an answer.
   *     }
   */
  'evaluation-end-count': {
    count: Argument;
    total: Argument;
  };
  /**
   * evaluation-end-place = End of the sheet
   */
  'evaluation-end-place': NoArguments;
  /**
   * evaluation-enter = Enter sheets
   */
  'evaluation-enter': NoArguments;
  /**
   * evaluation-entry = Enter sheets
   */
  'evaluation-entry': NoArguments;
  /**
   * evaluation-expected = Sheets awaited
   */
  'evaluation-expected': NoArguments;
  /**
   * evaluation-expected-hint = Empty: as many as there are participants
   */
  'evaluation-expected-hint': NoArguments;
  /**
   * evaluation-field-hint =
   *     { $kind ->
   *         [text] Shift+Enter begins a new line
   *         [date] For example 14/3 or 14 March
   *        *[code] As it is written; capitals and spaces don’t matter
   *     }
   */
  'evaluation-field-hint': {
    kind: Argument;
  };
  /**
   * evaluation-hand = Hand the laptop round
   */
  'evaluation-hand': NoArguments;
  /**
   * evaluation-hand-anew = Begin anew
   */
  'evaluation-hand-anew': NoArguments;
  /**
   * evaluation-hand-begin = Begin
   */
  'evaluation-hand-begin': NoArguments;
  /**
   * evaluation-hand-failed = Your answers could not be kept. { $reason } Please call the facilitator.
   */
  'evaluation-hand-failed': {
    reason: Argument;
  };
  /**
   * evaluation-hand-go-on = Go on
   */
  'evaluation-hand-go-on': NoArguments;
  /**
   * evaluation-hand-leave-text =
   *     { $count ->
   *         [0] Nobody has answered yet. Type your four digits.
   *         [one] { $count } person has answered. Type your four digits.
   *        *[other] { $count } people have answered. Type your four digits.
   *     }
   */
  'evaluation-hand-leave-text': {
    count: Argument;
  };
  /**
   * evaluation-hand-leave-unfinished = Somebody has not finished. Those answers will not be kept.
   */
  'evaluation-hand-leave-unfinished': NoArguments;
  /**
   * evaluation-hand-number =
   *     { $kind ->
   *         [integer] Please write a whole number.
   *         [date] Please write a date, for example 14/3.
   *        *[decimal] Please write a number.
   *     }
   */
  'evaluation-hand-number': {
    kind: Argument;
  };
  /**
   * evaluation-hand-paper = Paper is quicker: all fill it in at the same time, and a sheet is typed in a minute.
   */
  'evaluation-hand-paper': NoArguments;
  /**
   * evaluation-hand-required = Please answer this question.
   */
  'evaluation-hand-required': NoArguments;
  /**
   * evaluation-hand-rest = Are you still there?
   */
  'evaluation-hand-rest': NoArguments;
  /**
   * evaluation-hand-rest-text = Your answers are covered. If they are not yours, begin anew.
   */
  'evaluation-hand-rest-text': NoArguments;
  /**
   * evaluation-hand-send = Finish
   */
  'evaluation-hand-send': NoArguments;
  /**
   * evaluation-hand-text = One person after the other answers on this laptop, in their own language, and nobody sees what others answered.
   */
  'evaluation-hand-text': NoArguments;
  /**
   * evaluation-hand-thanks = Thank you. Your answers have been kept.
   */
  'evaluation-hand-thanks': NoArguments;
  /**
   * evaluation-hand-time =
   *     { $people ->
   *         [one] { $people } person
   *        *[other] { $people } people
   *     } × about { $minutes ->
   *         [one] { $minutes } minute
   *        *[other] { $minutes } minutes
   *     } = { $hours ->
   *         [0] { $rest } min
   *        *[other] { $hours } h { $rest } min
   *     }
   */
  'evaluation-hand-time': {
    people: Argument;
    minutes: Argument;
    hours: Argument;
    rest: Argument;
  };
  /**
   * evaluation-hand-who =
   *     { $identity ->
   *         [code] Your code
   *        *[named] Your name
   *     }
   */
  'evaluation-hand-who': {
    identity: Argument;
  };
  /**
   * evaluation-identity =
   *     { $identity ->
   *         [code] by code
   *         [named] with names
   *        *[anonymous] anonymous
   *     }
   */
  'evaluation-identity': {
    identity: Argument;
  };
  /**
   * evaluation-key-back = Back
   */
  'evaluation-key-back': NoArguments;
  /**
   * evaluation-key-choose = Choose by number, and on to the next
   */
  'evaluation-key-choose': NoArguments;
  /**
   * evaluation-key-leave = Leave
   */
  'evaluation-key-leave': NoArguments;
  /**
   * evaluation-key-lines = Move from line to line
   */
  'evaluation-key-lines': NoArguments;
  /**
   * evaluation-key-move = Question before or after
   */
  'evaluation-key-move': NoArguments;
  /**
   * evaluation-key-number = Go to a sheet by its number
   */
  'evaluation-key-number': NoArguments;
  /**
   * evaluation-key-on = On
   */
  'evaluation-key-on': NoArguments;
  /**
   * evaluation-key-store = Store the sheet
   */
  'evaluation-key-store': NoArguments;
  /**
   * evaluation-key-turn = Sheet before or after
   */
  'evaluation-key-turn': NoArguments;
  /**
   * evaluation-keys = Keys for this question
   */
  'evaluation-keys': NoArguments;
  /**
   * evaluation-kind =
   *     { $kind ->
   *         [test] Knowledge test
   *         [daily] Daily pulse
   *         [session] Session feedback
   *         [follow_up] Follow-up
   *         [registration] Needs and expectations
   *        *[end] Evaluation at the end
   *     }
   */
  'evaluation-kind': {
    kind: Argument;
  };
  /**
   * evaluation-line = { $what } · { $when }
   */
  'evaluation-line': {
    what: Argument;
    when: Argument;
  };
  /**
   * evaluation-missing =
   *     { $why ->
   *         [illegible] Not readable
   *         [two] Two marks
   *        *[none] No answer
   *     }
   */
  'evaluation-missing': {
    why: Argument;
  };
  /**
   * evaluation-missing-short =
   *     { $why ->
   *         [illegible] ?
   *         [two] 2×
   *        *[none] –
   *     }
   */
  'evaluation-missing-short': {
    why: Argument;
  };
  /**
   * evaluation-not-stored = Not stored: { $reason } What you typed is still here.
   */
  'evaluation-not-stored': {
    reason: Argument;
  };
  /**
   * evaluation-occasion =
   *     { $kind ->
   *         [pre] Before
   *         [post] After
   *         [daily] Daily
   *         [session] After a session
   *         [follow_up] Months later
   *         [registration] On registration
   *        *[end] At the end
   *     }
   */
  'evaluation-occasion': {
    kind: Argument;
  };
  /**
   * evaluation-occasion-added = Occasion added
   */
  'evaluation-occasion-added': NoArguments;
  /**
   * evaluation-of = { $n }/{ $m }
   */
  'evaluation-of': {
    n: Argument;
    m: Argument;
  };
  /**
   * evaluation-pairing = Before and after
   */
  'evaluation-pairing': NoArguments;
  /**
   * evaluation-pairing-doubled = Used twice
   */
  'evaluation-pairing-doubled': NoArguments;
  /**
   * evaluation-pairing-doubled-text = More than one sheet of the same occasion has this code; these sheets pair with nobody.
   */
  'evaluation-pairing-doubled-text': NoArguments;
  /**
   * evaluation-pairing-made = The code is now { $code }
   */
  'evaluation-pairing-made': {
    code: Argument;
  };
  /**
   * evaluation-pairing-near = Nearly the same
   */
  'evaluation-pairing-near': NoArguments;
  /**
   * evaluation-pairing-near-text = These codes are one character apart. If the sheets are from the same person, the sheet after gets the code of the sheet before.
   */
  'evaluation-pairing-near-text': NoArguments;
  /**
   * evaluation-pairing-no-code = no code
   */
  'evaluation-pairing-no-code': NoArguments;
  /**
   * evaluation-pairing-none = Every sheet has its partner.
   */
  'evaluation-pairing-none': NoArguments;
  /**
   * evaluation-pairing-number =
   *     { $sheet ->
   *         [0] no number
   *        *[other] sheet { $sheet }
   *     }
   */
  'evaluation-pairing-number': {
    sheet: Argument;
  };
  /**
   * evaluation-pairing-only =
   *     { $kind ->
   *         [post] Only after
   *        *[pre] Only before
   *     }
   */
  'evaluation-pairing-only': {
    kind: Argument;
  };
  /**
   * evaluation-pairing-rate = Paired
   */
  'evaluation-pairing-rate': NoArguments;
  /**
   * evaluation-pairing-same = Make the same
   */
  'evaluation-pairing-same': NoArguments;
  /**
   * evaluation-pairing-sheet =
   *     { $code }, { $sheet ->
   *         [0] no number
   *        *[other] sheet { $sheet }
   *     }
   */
  'evaluation-pairing-sheet': {
    code: Argument;
    sheet: Argument;
  };
  /**
   * evaluation-pile = Sheets entered
   */
  'evaluation-pile': NoArguments;
  /**
   * evaluation-pile-differs = The two typings differ
   */
  'evaluation-pile-differs': NoArguments;
  /**
   * evaluation-pile-empty = None yet
   */
  'evaluation-pile-empty': NoArguments;
  /**
   * evaluation-pile-line =
   *     Sheet { $sheet } { $who }: { $count ->
   *         [one] { $count } answer
   *        *[other] { $count } answers
   *     }{ $problems ->
   *         [0] { "" }
   *         [one] , { $problems } deserves a look
   *        *[other] , { $problems } deserve a look
   *     }{ $state ->
   *         [checked] , typed twice
   *         [differs] , the two typings differ
   *        *[once] { "" }
   *     }
   */
  'evaluation-pile-line': {
    sheet: Argument;
    who: Argument;
    count: Argument;
    problems: Argument;
    state: Argument;
  };
  /**
   * evaluation-problem-here = Deserves a look
   */
  'evaluation-problem-here': NoArguments;
  /**
   * evaluation-question = Question { $number } of { $total }
   */
  'evaluation-question': {
    number: Argument;
    total: Argument;
  };
  /**
   * evaluation-questions =
   *     { $count ->
   *         [one] { $count } question
   *        *[other] { $count } questions
   *     }
   */
  'evaluation-questions': {
    count: Argument;
  };
  /**
   * evaluation-ready = Ready forms
   */
  'evaluation-ready': NoArguments;
  /**
   * evaluation-remove-form = Remove from the workshop
   */
  'evaluation-remove-form': NoArguments;
  /**
   * evaluation-removed =
   *     { $count ->
   *         [0] { $title } removed
   *         [one] { $title } removed, with { $count } response
   *        *[other] { $title } removed, with { $count } responses
   *     }
   */
  'evaluation-removed': {
    count: Argument;
    title: Argument;
  };
  /**
   * evaluation-results = Results
   */
  'evaluation-results': NoArguments;
  /**
   * evaluation-said = { $answer }. { $next }
   */
  'evaluation-said': {
    answer: Argument;
    next: Argument;
  };
  /**
   * evaluation-said-question = Sheet { $sheet }, question { $number }: { $question }
   */
  'evaluation-said-question': {
    sheet: Argument;
    number: Argument;
    question: Argument;
  };
  /**
   * evaluation-said-step =
   *     { $step ->
   *         [code] Sheet { $sheet }: code
   *         [person] Sheet { $sheet }: name
   *        *[end] Sheet { $sheet } is complete. Enter stores it.
   *     }
   */
  'evaluation-said-step': {
    step: Argument;
    sheet: Argument;
  };
  /**
   * evaluation-said-wrong = That key does nothing here
   */
  'evaluation-said-wrong': NoArguments;
  /**
   * evaluation-second = Second typing
   */
  'evaluation-second': NoArguments;
  /**
   * evaluation-second-agree = Both typings of every sheet agree
   */
  'evaluation-second-agree': NoArguments;
  /**
   * evaluation-session = Session
   */
  'evaluation-session': NoArguments;
  /**
   * evaluation-sheet = Sheet
   */
  'evaluation-sheet': NoArguments;
  /**
   * evaluation-sheet-language = Language of the sheet
   */
  'evaluation-sheet-language': NoArguments;
  /**
   * evaluation-sheet-removed = Sheet { $sheet } removed
   */
  'evaluation-sheet-removed': {
    sheet: Argument;
  };
  /**
   * evaluation-sheet-state =
   *     { $state ->
   *         [stored] stored
   *         [second] second typing
   *        *[new] new
   *     }
   */
  'evaluation-sheet-state': {
    state: Argument;
  };
  /**
   * evaluation-sound = Tone for a wrong key
   */
  'evaluation-sound': NoArguments;
  /**
   * evaluation-step =
   *     { $step ->
   *         [code] Code
   *        *[person] Name
   *     }
   */
  'evaluation-step': {
    step: Argument;
  };
  /**
   * evaluation-tallied = dots counted
   */
  'evaluation-tallied': NoArguments;
  /**
   * evaluation-tally = Dots on the flip chart
   */
  'evaluation-tally': NoArguments;
  /**
   * evaluation-tally-clear = No dots
   */
  'evaluation-tally-clear': NoArguments;
  /**
   * evaluation-tally-less = One less
   */
  'evaluation-tally-less': NoArguments;
  /**
   * evaluation-tally-less-of = One less: { $choice }
   */
  'evaluation-tally-less-of': {
    choice: Argument;
  };
  /**
   * evaluation-tally-more = One more
   */
  'evaluation-tally-more': NoArguments;
  /**
   * evaluation-tally-more-of = One more: { $choice }
   */
  'evaluation-tally-more-of': {
    choice: Argument;
  };
  /**
   * evaluation-tally-move = Move from count to count
   */
  'evaluation-tally-move': NoArguments;
  /**
   * evaluation-tally-none = This form has no question that dots can be put on.
   */
  'evaluation-tally-none': NoArguments;
  /**
   * evaluation-tally-of = { $choice }. { $question }
   */
  'evaluation-tally-of': {
    choice: Argument;
    question: Argument;
  };
  /**
   * evaluation-tally-total =
   *     { $count ->
   *         [one] { $count } dot
   *        *[other] { $count } dots
   *     }
   */
  'evaluation-tally-total': {
    count: Argument;
  };
  /**
   * evaluation-typing =
   *     { $which ->
   *         [second] Second typing
   *        *[first] First typing
   *     }
   */
  'evaluation-typing': {
    which: Argument;
  };
  /**
   * evaluation-when = When
   */
  'evaluation-when': NoArguments;
  /**
   * evaluation-who =
   *     { $step ->
   *         [code] Which code is on the sheet?
   *        *[person] Whose sheet is it?
   *     }
   */
  'evaluation-who': {
    step: Argument;
  };
  /**
   * evaluation-who-place = Who filled it in
   */
  'evaluation-who-place': NoArguments;
  /**
   * evaluation-who-placeholder = Type a part of the name
   */
  'evaluation-who-placeholder': NoArguments;
  /**
   * evaluation-who-there = entered already
   */
  'evaluation-who-there': NoArguments;
  /**
   * finding-answered-right = { $right } of { $n } answered correctly.
   */
  'finding-answered-right': {
    right: Argument;
    n: Argument;
  };
  /**
   * finding-chosen-alike = No choice stands out: several were chosen by { $count } of { $n }.
   */
  'finding-chosen-alike': {
    count: Argument;
    n: Argument;
  };
  /**
   * finding-chosen-most = Chosen most often: “{ $about }” ({ $count } of { $n }).
   */
  'finding-chosen-most': {
    about: Argument;
    count: Argument;
    n: Argument;
  };
  /**
   * finding-dates-swapped = The test “after” is dated before the one “before”: check the dates.
   */
  'finding-dates-swapped': NoArguments;
  /**
   * finding-net-promoter = Net promoter score: { $score } (from −100 to 100; n = { $n }).
   */
  'finding-net-promoter': {
    score: Argument;
    n: Argument;
  };
  /**
   * finding-no-responses = Nobody has answered yet.
   */
  'finding-no-responses': NoArguments;
  /**
   * finding-nobody-answered = Nobody answered this question.
   */
  'finding-nobody-answered': NoArguments;
  /**
   * finding-numbers = Between { $least } and { $most } (n = { $n }).
   */
  'finding-numbers': {
    least: Argument;
    most: Argument;
    n: Argument;
  };
  /**
   * finding-pairs-missing = { $paired } of { $n } could be recognised in both tests; codes that differ by one character only: { $near }.
   */
  'finding-pairs-missing': {
    paired: Argument;
    n: Argument;
    near: Argument;
  };
  /**
   * finding-rated = { $top } of { $n } chose one of the two best points.
   */
  'finding-rated': {
    top: Argument;
    n: Argument;
  };
  /**
   * finding-rated-best = Rated best: “{ $about }” ({ $top } of { $n } chose one of the two best points).
   */
  'finding-rated-best': {
    about: Argument;
    top: Argument;
    n: Argument;
  };
  /**
   * finding-rated-weakest = Rated weakest: “{ $about }” ({ $top } of { $n } chose one of the two best points).
   */
  'finding-rated-weakest': {
    about: Argument;
    top: Argument;
    n: Argument;
  };
  /**
   * finding-return-rate = { $n } of { $of } people answered.
   */
  'finding-return-rate': {
    n: Argument;
    of: Argument;
  };
  /**
   * finding-test-all-fell-alike = Everybody’s score fell by { $points } points of 100 (n = { $n }).
   */
  'finding-test-all-fell-alike': {
    points: Argument;
    n: Argument;
  };
  /**
   * finding-test-all-rose-alike = Everybody’s score rose by { $points } points of 100 (n = { $n }).
   */
  'finding-test-all-rose-alike': {
    points: Argument;
    n: Argument;
  };
  /**
   * finding-test-fell = Scores fell by { $points } points of 100 on average (between { $low } and { $high }); { $worse } of { $n } did worse than before.
   */
  'finding-test-fell': {
    points: Argument;
    low: Argument;
    high: Argument;
    worse: Argument;
    n: Argument;
  };
  /**
   * finding-test-few = Few people (n = { $n }): read these figures as a hint, not as proof.
   */
  'finding-test-few': {
    n: Argument;
  };
  /**
   * finding-test-gain = Of what the group did not know before, { $share }% was learned.
   */
  'finding-test-gain': {
    share: Argument;
  };
  /**
   * finding-test-hard-question = Still unknown to most: “{ $about }” ({ $right } of { $n } right).
   */
  'finding-test-hard-question': {
    about: Argument;
    right: Argument;
    n: Argument;
  };
  /**
   * finding-test-loose = The questions measure quite different things: compare groups with this test, not single people.
   */
  'finding-test-loose': NoArguments;
  /**
   * finding-test-no-pairs = The test was taken before (n = { $before }) and after (n = { $after }), but nobody could be recognised in both. Look at the codes.
   */
  'finding-test-no-pairs': {
    before: Argument;
    after: Argument;
  };
  /**
   * finding-test-nothing-to-gain = Everybody knew everything before: this test leaves nothing to learn.
   */
  'finding-test-nothing-to-gain': NoArguments;
  /**
   * finding-test-one-person = Only one person took the test both before and after: nothing can be concluded from that.
   */
  'finding-test-one-person': NoArguments;
  /**
   * finding-test-only-after = The test was taken after the workshop (n = { $after }); there is nothing before to compare it with.
   */
  'finding-test-only-after': {
    after: Argument;
  };
  /**
   * finding-test-only-before = The test was taken before the workshop (n = { $before }), not yet after it.
   */
  'finding-test-only-before': {
    before: Argument;
  };
  /**
   * finding-test-rose = Scores rose by { $points } points of 100 on average (between { $low } and { $high }); { $improved } of { $n } improved.
   */
  'finding-test-rose': {
    points: Argument;
    low: Argument;
    high: Argument;
    improved: Argument;
    n: Argument;
  };
  /**
   * finding-test-same = Nobody’s score changed (n = { $n }).
   */
  'finding-test-same': {
    n: Argument;
  };
  /**
   * finding-test-unclear = On average scores changed by { $signed } points of 100, but that may be chance (between { $low } and { $high }, n = { $n }); { $improved } improved, { $worse } did worse.
   */
  'finding-test-unclear': {
    signed: Argument;
    low: Argument;
    high: Argument;
    n: Argument;
    improved: Argument;
    worse: Argument;
  };
  /**
   * finding-test-weakest-module = Module { $module } is known least: { $share }% right answers after the workshop.
   */
  'finding-test-weakest-module': {
    module: Argument;
    share: Argument;
  };
  /**
   * finding-too-few = So few answered (n = { $n }) that nothing is shown: from { $least } anonymous responses on nobody can be told by the answers.
   */
  'finding-too-few': {
    n: Argument;
    least: Argument;
  };
  /**
   * finding-wrote = Answers in words: { $n }.
   */
  'finding-wrote': {
    n: Argument;
  };
  /**
   * followup-act = Write e-mails…
   */
  'followup-act': NoArguments;
  /**
   * followup-commitment = At the end you wrote: “{ $text }”
   */
  'followup-commitment': {
    text: Argument;
  };
  /**
   * followup-done = E-mails written: { $written }, of them with a commitment: { $quoting }. Open each and send it from your own address.
   */
  'followup-done': {
    written: Argument;
    quoting: Argument;
  };
  /**
   * followup-folder = Folder for the e-mails
   */
  'followup-folder': NoArguments;
  /**
   * followup-greeting = Dear { $name },
   */
  'followup-greeting': {
    name: Argument;
  };
  /**
   * followup-how = Please open the attached file form.html in your browser, answer, press “Save my answers”, and send the saved file back with your reply. It takes about ten minutes and works without internet.
   */
  'followup-how': NoArguments;
  /**
   * followup-save = Save my answers
   */
  'followup-save': NoArguments;
  /**
   * followup-saved = Thank you. Your answers are in a file in your downloads: please attach it to your reply.
   */
  'followup-saved': NoArguments;
  /**
   * followup-subject = Some months later: { $title }
   */
  'followup-subject': {
    title: Argument;
  };
  /**
   * followup-why = Some months ago you took part in “{ $title }”. We would like to know what came of it; “nothing yet” is a useful answer too.
   */
  'followup-why': {
    title: Argument;
  };
  /**
   * followup-without = Without an e-mail address: { $names }
   */
  'followup-without': {
    names: Argument;
  };
  /**
   * form-identity-about-anonymous = Nobody can be told apart, and no form can be paired with another.
   */
  'form-identity-about-anonymous': NoArguments;
  /**
   * form-identity-about-code = A numbered card, or a code that each person makes up, pairs before and after without a name.
   */
  'form-identity-about-code': NoArguments;
  /**
   * form-identity-about-named = Each answer belongs to a participant, and you see whose are still to come.
   */
  'form-identity-about-named': NoArguments;
  /**
   * form-identity-anonymous = Anonymous
   */
  'form-identity-anonymous': NoArguments;
  /**
   * form-identity-code = By a code
   */
  'form-identity-code': NoArguments;
  /**
   * form-identity-named = By name
   */
  'form-identity-named': NoArguments;
  /**
   * form-kind-about-daily = A few questions at the end of each day.
   */
  'form-kind-about-daily': NoArguments;
  /**
   * form-kind-about-end = At the end of the workshop: what people say of it.
   */
  'form-kind-about-end': NoArguments;
  /**
   * form-kind-about-follow-up = Months later: what was put to use.
   */
  'form-kind-about-follow-up': NoArguments;
  /**
   * form-kind-about-registration = Asked beforehand: who comes with what wishes.
   */
  'form-kind-about-registration': NoArguments;
  /**
   * form-kind-about-session = Right after one session, about that session.
   */
  'form-kind-about-session': NoArguments;
  /**
   * form-kind-about-test = Before and after: what was learned.
   */
  'form-kind-about-test': NoArguments;
  /**
   * form-kind-daily = Daily pulse
   */
  'form-kind-daily': NoArguments;
  /**
   * form-kind-end = Evaluation at the end
   */
  'form-kind-end': NoArguments;
  /**
   * form-kind-follow-up = Follow-up
   */
  'form-kind-follow-up': NoArguments;
  /**
   * form-kind-registration = Needs and expectations
   */
  'form-kind-registration': NoArguments;
  /**
   * form-kind-session = Session feedback
   */
  'form-kind-session': NoArguments;
  /**
   * form-kind-test = Knowledge test
   */
  'form-kind-test': NoArguments;
  /**
   * form-note-choice-without-list = Row { $row }: the choice “{ $name }” names no list and was left out. Write the name of its list into list_name
   */
  'form-note-choice-without-list': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-column-not-run = Flipchart does not use the column “{ $name }” of the sheet { $sheet }; it is kept for export
   */
  'form-note-column-not-run': {
    name: Argument;
    sheet: Argument;
  };
  /**
   * form-note-column-twice = The column “{ $name }” stands twice in the sheet { $sheet }; in each row the first that holds something counts. Delete one of them
   */
  'form-note-column-twice': {
    name: Argument;
    sheet: Argument;
  };
  /**
   * form-note-column-unknown = “{ $name }” is not a column of XLSForm; it is kept for export. Check its spelling in the sheet { $sheet }
   */
  'form-note-column-unknown': {
    name: Argument;
    sheet: Argument;
  };
  /**
   * form-note-end-mismatch = Row { $row }: “{ $value }” ends the group “{ $name }”, which began as another kind. Check that the groups are nested as you mean
   */
  'form-note-end-mismatch': {
    row: Argument;
    value: Argument;
    name: Argument;
  };
  /**
   * form-note-end-without-begin = Row { $row }: “{ $value }” ends a group, but none is open; the row was passed over
   */
  'form-note-end-without-begin': {
    row: Argument;
    value: Argument;
  };
  /**
   * form-note-expression-not-run = Row { $row }: an expression of “{ $name }” uses “{ $value }”, which Flipchart cannot work out. It is kept for export; here it has no effect
   */
  'form-note-expression-not-run': {
    row: Argument;
    name: Argument;
    value: Argument;
  };
  /**
   * form-note-expression-too-long = Row { $row }: an expression of “{ $name }” is longer than Flipchart can work out. It is kept for export; here it has no effect
   */
  'form-note-expression-too-long': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-expression-unclear = Row { $row }: Flipchart cannot read the expression “{ $value }” of “{ $name }”. It is kept for export; here it has no effect. If a quotation mark or bracket is missing, correct it
   */
  'form-note-expression-unclear': {
    row: Argument;
    value: Argument;
    name: Argument;
  };
  /**
   * form-note-formula-without-value = Row { $row }: the file does not hold the result of the formula in the column “{ $name }”; it was read as empty. Open the form in your spreadsheet program, save it and import it again
   */
  'form-note-formula-without-value': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-group-empty = Row { $row }: there is no question in the group “{ $name }”; it was left out
   */
  'form-note-group-empty': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-group-not-closed = Row { $row }: the group “{ $name }” never ends; it was ended with the sheet. Add an end_group where it should end
   */
  'form-note-group-not-closed': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-label-missing = Row { $row }: the question “{ $name }” says nothing. Give it a label
   */
  'form-note-label-missing': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-language-assumed = The column “{ $name }” names no language; its texts were taken for “{ $value }”. If that is wrong, write the language into the heading, such as { $name }::English (en)
   */
  'form-note-language-assumed': {
    name: Argument;
    value: Argument;
  };
  /**
   * form-note-language-unknown = Flipchart knows no language called “{ $name }”; its texts are kept under “{ $value }”. Add the tag of the language in brackets, such as { $name } (sw)
   */
  'form-note-language-unknown': {
    name: Argument;
    value: Argument;
  };
  /**
   * form-note-list-missing = Row { $row }: the question “{ $name }” names no list of choices; it got an empty one. Add the choices
   */
  'form-note-list-missing': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-list-unknown = Row { $row }: the sheet choices has no list “{ $value }”; the question “{ $name }” got an empty one. Add the choices or correct the name
   */
  'form-note-list-unknown': {
    row: Argument;
    value: Argument;
    name: Argument;
  };
  /**
   * form-note-list-unused = Row { $row }: no question uses the list “{ $name }”; it is kept
   */
  'form-note-list-unused': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-matrix-mixed = Row { $row }: the questions of the table “{ $name }” have different lists, so they are shown one by one. Give them the same list to make a table of them
   */
  'form-note-matrix-mixed': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-name-changed = Row { $row }: the name “{ $value }” has characters that a name cannot have, or is too long; it is now “{ $name }”
   */
  'form-note-name-changed': {
    row: Argument;
    value: Argument;
    name: Argument;
  };
  /**
   * form-note-name-missing = Row { $row }: there was no name; it is now “{ $name }”
   */
  'form-note-name-missing': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-name-twice = Row { $row }: the name “{ $value }” was already taken; it is now “{ $name }”
   */
  'form-note-name-twice': {
    row: Argument;
    value: Argument;
    name: Argument;
  };
  /**
   * form-note-or-other = Row { $row }: “{ $name }” lets people write another answer. The list “{ $value }” now has the choice “other”; add a question for the words if you need them
   */
  'form-note-or-other': {
    row: Argument;
    name: Argument;
    value: Argument;
  };
  /**
   * form-note-range-unclear = Row { $row }: the scale of “{ $name }” cannot be counted from “{ $value }”; it now goes from 1 to 10. Correct it if that is not meant
   */
  'form-note-range-unclear': {
    row: Argument;
    name: Argument;
    value: Argument;
  };
  /**
   * form-note-reference-unknown = Row { $row }: “{ $name }” refers to “{ $value }”, and no question has that name. Correct the reference
   */
  'form-note-reference-unknown': {
    row: Argument;
    name: Argument;
    value: Argument;
  };
  /**
   * form-note-repeat-once = Row { $row }: the group “{ $name }” repeats its questions; Flipchart asks them once. It is kept as a repeat for export
   */
  'form-note-repeat-once': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-required-expression = Row { $row }: “{ $name }” is required only when “{ $value }”. Flipchart does not require it; the condition is kept for export
   */
  'form-note-required-expression': {
    row: Argument;
    name: Argument;
    value: Argument;
  };
  /**
   * form-note-row-disabled = Row { $row }: “{ $name }” is switched off in the form and was left out
   */
  'form-note-row-disabled': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-row-without-type = Row { $row }: “{ $name }” has no type and was left out. If it is a question, write its type
   */
  'form-note-row-without-type': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-setting-not-run = Flipchart does not use the setting “{ $name }”; it is kept for export
   */
  'form-note-setting-not-run': {
    name: Argument;
  };
  /**
   * form-note-setting-row = Row { $row }: the sheet settings has more than one row of values; “{ $name }” was passed over
   */
  'form-note-setting-row': {
    row: Argument;
    name: Argument;
  };
  /**
   * form-note-sheet-not-run = Flipchart does not use the sheet “{ $sheet }”; it is kept for export
   */
  'form-note-sheet-not-run': {
    sheet: Argument;
  };
  /**
   * form-note-sheet-too-large = The sheet “{ $sheet }” is too large to keep and was left out. Keep the original file if you need it
   */
  'form-note-sheet-too-large': {
    sheet: Argument;
  };
  /**
   * form-note-text-cut = Row { $row }: a text of “{ $name }” is longer than Flipchart can keep; its end was cut off. Shorten it: “{ $value }”
   */
  'form-note-text-cut': {
    row: Argument;
    name: Argument;
    value: Argument;
  };
  /**
   * form-note-title-missing = The form has no title; it is now “{ $name }”. Give it a better one
   */
  'form-note-title-missing': {
    name: Argument;
  };
  /**
   * form-note-type-not-run = Row { $row }: Flipchart does not ask questions of the type “{ $value }”. “{ $name }” is kept for export
   */
  'form-note-type-not-run': {
    row: Argument;
    value: Argument;
    name: Argument;
  };
  /**
   * form-note-type-unknown = Row { $row }: “{ $value }” is not a type of XLSForm. “{ $name }” is kept but not asked; correct its type
   */
  'form-note-type-unknown': {
    row: Argument;
    value: Argument;
    name: Argument;
  };
  /**
   * form-note-unknown = Row { $row }: look at “{ $name }” (“{ $value }”, { $code })
   */
  'form-note-unknown': {
    row: Argument;
    name: Argument;
    value: Argument;
    code: Argument;
  };
  /**
   * form-note-value-unclear = Row { $row }: “{ $value }” is not a value that Flipchart knows here, at “{ $name }”; it was passed over. Correct it if you need it
   */
  'form-note-value-unclear': {
    row: Argument;
    value: Argument;
    name: Argument;
  };
  /**
   * form-problem-constraint = This answer does not fit the rule of the question.
   */
  'form-problem-constraint': NoArguments;
  /**
   * form-problem-not-to-be-asked = After the other answers, this question was not to be asked.
   */
  'form-problem-not-to-be-asked': NoArguments;
  /**
   * form-problem-required = This question should have an answer.
   */
  'form-problem-required': NoArguments;
  /**
   * form-question-kind-date = Date
   */
  'form-question-kind-date': NoArguments;
  /**
   * form-question-kind-decimal = Number
   */
  'form-question-kind-decimal': NoArguments;
  /**
   * form-question-kind-integer = Whole number
   */
  'form-question-kind-integer': NoArguments;
  /**
   * form-question-kind-note = Text to read
   */
  'form-question-kind-note': NoArguments;
  /**
   * form-question-kind-other = Not asked here
   */
  'form-question-kind-other': NoArguments;
  /**
   * form-question-kind-range = Scale of numbers
   */
  'form-question-kind-range': NoArguments;
  /**
   * form-question-kind-rank = Ranking
   */
  'form-question-kind-rank': NoArguments;
  /**
   * form-question-kind-select-multiple = Several choices
   */
  'form-question-kind-select-multiple': NoArguments;
  /**
   * form-question-kind-select-one = One choice
   */
  'form-question-kind-select-one': NoArguments;
  /**
   * form-question-kind-text = Words
   */
  'form-question-kind-text': NoArguments;
  /**
   * form-remark-expression-function = A condition uses “{ $word }”, which is not known here. It counts as fulfilled.
   */
  'form-remark-expression-function': {
    word: Argument;
  };
  /**
   * form-remark-expression-syntax = A condition cannot be understood at “{ $word }”. Until then it counts as fulfilled.
   */
  'form-remark-expression-syntax': {
    word: Argument;
  };
  /**
   * form-remark-expression-too-long = A condition is too long: “{ $word }”… It counts as fulfilled.
   */
  'form-remark-expression-too-long': {
    word: Argument;
  };
  /**
   * form-remark-few-choices = There are fewer than two choices.
   */
  'form-remark-few-choices': NoArguments;
  /**
   * form-remark-no-label = This question has no words yet.
   */
  'form-remark-no-label': NoArguments;
  /**
   * form-remark-no-list = There are no choices to choose from. Write some, or take a list of another question.
   */
  'form-remark-no-list': NoArguments;
  /**
   * form-remark-no-questions = The form asks nothing yet. Add a question.
   */
  'form-remark-no-questions': NoArguments;
  /**
   * form-remark-no-right-answer = No choice is marked as right.
   */
  'form-remark-no-right-answer': NoArguments;
  /**
   * form-remark-no-scale = The scale needs a lowest and a highest point.
   */
  'form-remark-no-scale': NoArguments;
  /**
   * form-remark-not-asked = Questions of type “{ $word }” are not asked here. It is kept for when the form is exported again.
   */
  'form-remark-not-asked': {
    word: Argument;
  };
  /**
   * form-remark-unknown-question = A condition is about the question “{ $word }”, which is not in the form.
   */
  'form-remark-unknown-question': {
    word: Argument;
  };
  /**
   * forms-acts = What to do with “{ $title }”
   */
  'forms-acts': {
    title: Argument;
  };
  /**
   * forms-add-choice = Add a choice
   */
  'forms-add-choice': NoArguments;
  /**
   * forms-add-hint = Add a help text
   */
  'forms-add-hint': NoArguments;
  /**
   * forms-add-question = Add a question
   */
  'forms-add-question': NoArguments;
  /**
   * forms-add-section = Add a section
   */
  'forms-add-section': NoArguments;
  /**
   * forms-answer-hint =
   *     { $kind ->
   *        *[text] Capitals and accents do not count.
   *         [number] The number alone.
   *         [date] As year-month-day.
   *         [rank] What the choices are stored as, in the right order, with spaces between.
   *     }
   */
  'forms-answer-hint': {
    kind: Argument;
  };
  /**
   * forms-begun = Version { $version } begun. What was printed or answered stays with version { $before }.
   */
  'forms-begun': {
    version: Argument;
    before: Argument;
  };
  /**
   * forms-choice = Choice { $number } ({ $language })
   */
  'forms-choice': {
    number: Argument;
    language: Argument;
  };
  /**
   * forms-choice-acts = What to do with choice { $number }
   */
  'forms-choice-acts': {
    number: Argument;
  };
  /**
   * forms-choice-names =
   *     { $test ->
   *         [yes] Names and points
   *        *[no] Names in files
   *     }
   */
  'forms-choice-names': {
    test: Argument;
  };
  /**
   * forms-choice-right = Choice { $number } is right
   */
  'forms-choice-right': {
    number: Argument;
  };
  /**
   * forms-choices = Choices
   */
  'forms-choices': NoArguments;
  /**
   * forms-code-hint = Stands on paper and in file names.
   */
  'forms-code-hint': NoArguments;
  /**
   * forms-column =
   *     { $column ->
   *        *[title] Title
   *         [kind] What for
   *         [languages] Languages
   *         [questions] Questions
   *         [version] Version
   *         [responses] Answered
   *         [acts] More
   *     }
   */
  'forms-column': {
    column: Argument;
  };
  /**
   * forms-constraint-hint = The dot stands for the answer, for example { $example }
   */
  'forms-constraint-hint': {
    example: Argument;
  };
  /**
   * forms-copied = A copy was made; this is it
   */
  'forms-copied': NoArguments;
  /**
   * forms-count-questions =
   *     { $count ->
   *         [one] { $count } question
   *        *[other] { $count } questions
   *     }
   */
  'forms-count-questions': {
    count: Argument;
  };
  /**
   * forms-detail = { $kind }, { $code }, version { $version }
   */
  'forms-detail': {
    kind: Argument;
    code: Argument;
    version: Argument;
  };
  /**
   * forms-details = Details of the chosen question
   */
  'forms-details': NoArguments;
  /**
   * forms-empty = No forms yet
   */
  'forms-empty': NoArguments;
  /**
   * forms-empty-text = Tests, daily questions and evaluations live here, and every workshop uses them. Begin with a ready one, or write your own.
   */
  'forms-empty-text': NoArguments;
  /**
   * forms-export = Export XLSForm…
   */
  'forms-export': NoArguments;
  /**
   * forms-field =
   *     { $field ->
   *        *[title] Title
   *         [kind] What for
   *         [code] Short code
   *         [languages] Languages
   *         [intro] Said above the first question
   *         [thanks] Said below the last question
   *         [question] Question
   *         [note] Text to read
   *         [heading] Heading
   *         [hint] Help text
   *         [type] Type of answer
   *         [section] Section
   *         [around] Inside the section
   *         [lines] Lines on paper
   *         [answer] Right answer
   *         [points] Points
   *         [name] Name in files
   *         [stored] Stored as
   *         [relevant] Condition
   *         [constraint] Condition for the answer
   *         [message] Said when it does not hold
   *         [filter] Which choices are offered
   *         [module] Module
   *         [objective] Objective
   *         [source] Source
   *     }
   */
  'forms-field': {
    field: Argument;
  };
  /**
   * forms-fold =
   *     { $fold ->
   *        *[skip] Asked when
   *         [limits] Condition for the answer
   *         [about] What it belongs to
   *         [files] Name in files
   *     }
   */
  'forms-fold': {
    fold: Argument;
  };
  /**
   * forms-frozen = Version { $version } has been printed or answered. What you change here becomes version { $next }; the answers stay with theirs.
   */
  'forms-frozen': {
    version: Argument;
    next: Argument;
  };
  /**
   * forms-gone = This form is not here
   */
  'forms-gone': NoArguments;
  /**
   * forms-import = Import XLSForm…
   */
  'forms-import': NoArguments;
  /**
   * forms-in-language = { $field } ({ $language })
   */
  'forms-in-language': {
    field: Argument;
    language: Argument;
  };
  /**
   * forms-key =
   *     { $act ->
   *        *[go] Go from question to question
   *         [edit] Write the question
   *         [add] Add a question
   *         [move] Move the question
   *         [duplicate] Duplicate the question
   *         [remove] Remove the question
   *         [back] Back to the outline
   *     }
   */
  'forms-key': {
    act: Argument;
  };
  /**
   * forms-languages-hint = The first one is the form’s own. Texts of a language you take away are kept.
   */
  'forms-languages-hint': NoArguments;
  /**
   * forms-list =
   *     { $choices } ({ $count ->
   *         [one] { $count } question
   *        *[other] { $count } questions
   *     })
   */
  'forms-list': {
    choices: Argument;
    count: Argument;
  };
  /**
   * forms-list-new = A new list for this question
   */
  'forms-list-new': NoArguments;
  /**
   * forms-list-own = Give it a list of its own
   */
  'forms-list-own': NoArguments;
  /**
   * forms-list-shared =
   *     { $count ->
   *         [one] Shared with { $count } other question; a change here changes both.
   *        *[other] Shared with { $count } other questions; a change here changes them all.
   *     }
   */
  'forms-list-shared': {
    count: Argument;
  };
  /**
   * forms-list-take = Another list
   */
  'forms-list-take': NoArguments;
  /**
   * forms-matrix = Questions as rows of one table
   */
  'forms-matrix': NoArguments;
  /**
   * forms-matrix-hint = They share one list of choices, which stands above the table once.
   */
  'forms-matrix-hint': NoArguments;
  /**
   * forms-missing = missing
   */
  'forms-missing': NoArguments;
  /**
   * forms-missing-count =
   *     { $count ->
   *         [one] { $count } text missing
   *        *[other] { $count } texts missing
   *     }
   */
  'forms-missing-count': {
    count: Argument;
  };
  /**
   * forms-module = { $code }. { $title }
   */
  'forms-module': {
    code: Argument;
    title: Argument;
  };
  /**
   * forms-moved = Now at place { $place } of { $count }
   */
  'forms-moved': {
    place: Argument;
    count: Argument;
  };
  /**
   * forms-name-hint = Answers of all versions and exported files go by this name. Change it only before the form is used.
   */
  'forms-name-hint': NoArguments;
  /**
   * forms-new = New form
   */
  'forms-new': NoArguments;
  /**
   * forms-no-label = { $name }, without words
   */
  'forms-no-label': {
    name: Argument;
  };
  /**
   * forms-no-module = None
   */
  'forms-no-module': NoArguments;
  /**
   * forms-no-questions = No questions yet
   */
  'forms-no-questions': NoArguments;
  /**
   * forms-no-questions-text = Add the first one; Ctrl+Enter adds the next while you write.
   */
  'forms-no-questions-text': NoArguments;
  /**
   * forms-no-section = None
   */
  'forms-no-section': NoArguments;
  /**
   * forms-numbered = { $number }. { $title }
   */
  'forms-numbered': {
    number: Argument;
    title: Argument;
  };
  /**
   * forms-outline = Questions and sections
   */
  'forms-outline': NoArguments;
  /**
   * forms-outside = Outside the scale
   */
  'forms-outside': NoArguments;
  /**
   * forms-part =
   *     { $part ->
   *        *[questions] Questions
   *         [translation] Translation
   *         [form] The form itself
   *     }
   */
  'forms-part': {
    part: Argument;
  };
  /**
   * forms-parts = Parts of the form
   */
  'forms-parts': NoArguments;
  /**
   * forms-points-hint = Empty means 1
   */
  'forms-points-hint': NoArguments;
  /**
   * forms-print = Print…
   */
  'forms-print': NoArguments;
  /**
   * forms-range = Points of the scale
   */
  'forms-range': NoArguments;
  /**
   * forms-range-field =
   *     { $field ->
   *        *[start] From
   *         [end] To
   *         [step] Step
   *     }
   */
  'forms-range-field': {
    field: Argument;
  };
  /**
   * forms-range-points = Points
   */
  'forms-range-points': NoArguments;
  /**
   * forms-ready = Ready forms
   */
  'forms-ready': NoArguments;
  /**
   * forms-ready-text = Each becomes a form of your own, to use as it is or to change. What it asks about every module, it asks about the modules of your curriculum.
   */
  'forms-ready-text': NoArguments;
  /**
   * forms-remarks = Remarks
   */
  'forms-remarks': NoArguments;
  /**
   * forms-remarks-count =
   *     { $count ->
   *         [one] { $count } thing deserves a look.
   *        *[other] { $count } things deserve a look.
   *     }
   */
  'forms-remarks-count': {
    count: Argument;
  };
  /**
   * forms-remarks-stop =
   *     { $count ->
   *         [one] { $count } must be mended before the form can be used.
   *        *[other] { $count } must be mended before the form can be used.
   *     }
   */
  'forms-remarks-stop': {
    count: Argument;
  };
  /**
   * forms-removed = “{ $title }” removed
   */
  'forms-removed': {
    title: Argument;
  };
  /**
   * forms-removed-count =
   *     { $count ->
   *         [one] { $count } form removed
   *        *[other] { $count } forms removed
   *     }
   */
  'forms-removed-count': {
    count: Argument;
  };
  /**
   * forms-required = Must be answered
   */
  'forms-required': NoArguments;
  /**
   * forms-scale = A scale, from low to high
   */
  'forms-scale': NoArguments;
  /**
   * forms-scale-hint = Counted as 1, 2, 3 … for means. A choice such as “does not apply” can stand outside.
   */
  'forms-scale-hint': NoArguments;
  /**
   * forms-section =
   *     { $section ->
   *        *[words] Words of the form
   *         [use] Use
   *         [identity] Who is known to have answered
   *     }
   */
  'forms-section': {
    section: Argument;
  };
  /**
   * forms-shown-languages = Languages shown side by side
   */
  'forms-shown-languages': NoArguments;
  /**
   * forms-shuffle = Choices in another order on paper version B
   */
  'forms-shuffle': NoArguments;
  /**
   * forms-shuffle-hint = Neighbours in the room do not see the same order.
   */
  'forms-shuffle-hint': NoArguments;
  /**
   * forms-skip-add = Add a condition
   */
  'forms-skip-add': NoArguments;
  /**
   * forms-skip-always = always
   */
  'forms-skip-always': NoArguments;
  /**
   * forms-skip-choose = Choose an answer
   */
  'forms-skip-choose': NoArguments;
  /**
   * forms-skip-first = A condition needs a question that comes before.
   */
  'forms-skip-first': NoArguments;
  /**
   * forms-skip-hint = An XLSForm expression, for example { "${age} >= 18" }
   */
  'forms-skip-hint': NoArguments;
  /**
   * forms-skip-join =
   *     { $join ->
   *        *[and] all of these hold
   *         [or] one of these holds
   *     }
   */
  'forms-skip-join': {
    join: Argument;
  };
  /**
   * forms-skip-joined = It is asked when
   */
  'forms-skip-joined': NoArguments;
  /**
   * forms-skip-part =
   *     { $part ->
   *        *[question] Question
   *         [sign] Comparison
   *         [value] Answer
   *     }
   */
  'forms-skip-part': {
    part: Argument;
  };
  /**
   * forms-skip-remove = Remove condition { $number }
   */
  'forms-skip-remove': {
    number: Argument;
  };
  /**
   * forms-skip-rule = Condition { $number }
   */
  'forms-skip-rule': {
    number: Argument;
  };
  /**
   * forms-skip-sign =
   *     { $sign ->
   *        *[is]
   *             { $kind ->
   *                 [several] includes
   *                *[single] is
   *             }
   *         [is-not]
   *             { $kind ->
   *                 [several] does not include
   *                *[single] is not
   *             }
   *         [one-of]
   *             { $kind ->
   *                 [several] includes one of
   *                *[single] is one of
   *             }
   *         [least] is at least
   *         [most] is at most
   *         [more] is more than
   *         [less] is less than
   *         [answered] is answered
   *         [unanswered] is not answered
   *     }
   */
  'forms-skip-sign': {
    sign: Argument;
    kind: Argument;
  };
  /**
   * forms-skip-text = As an expression
   */
  'forms-skip-text': NoArguments;
  /**
   * forms-skip-written = It says more than can be shown in fields, so it stands as it is written.
   */
  'forms-skip-written': NoArguments;
  /**
   * forms-source-hint = Where the right answer can be read.
   */
  'forms-source-hint': NoArguments;
  /**
   * forms-text-kind =
   *     { $kind ->
   *        *[title] Title
   *         [intro] Opening
   *         [thanks] Closing
   *         [section] Heading
   *         [label]
   *             { $number ->
   *                 [0] Text to read
   *                *[other] Question { $number }
   *             }
   *         [hint] Help text
   *         [message] Message
   *         [choice] Choice
   *     }
   */
  'forms-text-kind': {
    kind: Argument;
    number: Argument;
  };
  /**
   * forms-title = Forms
   */
  'forms-title': NoArguments;
  /**
   * forms-translation-done = Nothing is missing.
   */
  'forms-translation-done': NoArguments;
  /**
   * forms-translation-empty = One language so far
   */
  'forms-translation-empty': NoArguments;
  /**
   * forms-translation-empty-text = Give the form another language under “The form itself”; its texts are then written here, side by side.
   */
  'forms-translation-empty-text': NoArguments;
  /**
   * forms-translation-only = Only what is missing
   */
  'forms-translation-only': NoArguments;
  /**
   * forms-translation-where = Text
   */
  'forms-translation-where': NoArguments;
  /**
   * forms-try = Try it
   */
  'forms-try': NoArguments;
  /**
   * forms-try-again = Begin again
   */
  'forms-try-again': NoArguments;
  /**
   * forms-try-language = Language of the trial
   */
  'forms-try-language': NoArguments;
  /**
   * forms-try-text = The form as somebody sees it who answers it. Nothing is stored.
   */
  'forms-try-text': NoArguments;
  /**
   * forms-version-short =
   *     { $frozen ->
   *         [yes] { $version }, in use
   *        *[no] { $version }
   *     }
   */
  'forms-version-short': {
    frozen: Argument;
    version: Argument;
  };
  /**
   * groups-acts = More about these groups
   */
  'groups-acts': NoArguments;
  /**
   * groups-again =
   *     { $count ->
   *         [one] { $count } pair sits together again
   *        *[other] { $count } pairs sit together again
   *     }
   */
  'groups-again': {
    count: Argument;
  };
  /**
   * groups-balance = Spread evenly
   */
  'groups-balance': NoArguments;
  /**
   * groups-balance-hint = The first one counts most. Press again to leave one out.
   */
  'groups-balance-hint': NoArguments;
  /**
   * groups-by =
   *     { $by ->
   *        *[sex] Sex
   *         [country] Country
   *         [institution] Institution
   *         [language] Language
   *         [role] Role
   *     }
   */
  'groups-by': {
    by: Argument;
  };
  /**
   * groups-carried = { $name } is picked up. Choose a group with the arrows or the pointer; Enter puts down, Esc leaves everything as it was.
   */
  'groups-carried': {
    name: Argument;
  };
  /**
   * groups-copied = Copied. Paste it into a message or a document.
   */
  'groups-copied': NoArguments;
  /**
   * groups-copy = Copy as text
   */
  'groups-copy': NoArguments;
  /**
   * groups-copy-refused = The system did not let the text be copied.
   */
  'groups-copy-refused': NoArguments;
  /**
   * groups-countries =
   *     { $count ->
   *         [one] { $count } country
   *        *[other] { $count } countries
   *     }
   */
  'groups-countries': {
    count: Argument;
  };
  /**
   * groups-draw = Draw groups
   */
  'groups-draw': NoArguments;
  /**
   * groups-draw-again = Draw again
   */
  'groups-draw-again': NoArguments;
  /**
   * groups-draw-next = New groups
   */
  'groups-draw-next': NoArguments;
  /**
   * groups-drawn =
   *     { $count ->
   *         [one] { $count } person divided
   *        *[other] { $count } people divided
   *     }
   */
  'groups-drawn': {
    count: Argument;
  };
  /**
   * groups-empty-text = Choose how many, and what should be spread evenly. Each draw avoids neighbours of earlier draws.
   */
  'groups-empty-text': NoArguments;
  /**
   * groups-empty-title = No groups yet
   */
  'groups-empty-title': NoArguments;
  /**
   * groups-group = Group { $number }
   */
  'groups-group': {
    number: Argument;
  };
  /**
   * groups-group-name = Name of group { $number }
   */
  'groups-group-name': {
    number: Argument;
  };
  /**
   * groups-how = How the number is meant
   */
  'groups-how': NoArguments;
  /**
   * groups-institutions =
   *     { $count ->
   *         [one] { $count } institution
   *        *[other] { $count } institutions
   *     }
   */
  'groups-institutions': {
    count: Argument;
  };
  /**
   * groups-key-carry = Pick somebody up, put them down
   */
  'groups-key-carry': NoArguments;
  /**
   * groups-key-draw = Draw
   */
  'groups-key-draw': NoArguments;
  /**
   * groups-key-move = Move to a group by its number
   */
  'groups-key-move': NoArguments;
  /**
   * groups-key-out = Take out of the groups
   */
  'groups-key-out': NoArguments;
  /**
   * groups-key-pin = Keep here, or let go
   */
  'groups-key-pin': NoArguments;
  /**
   * groups-key-place = Give everybody a place
   */
  'groups-key-place': NoArguments;
  /**
   * groups-key-walk = From person to person
   */
  'groups-key-walk': NoArguments;
  /**
   * groups-men =
   *     { $count ->
   *         [one] { $count } man
   *        *[other] { $count } men
   *     }
   */
  'groups-men': {
    count: Argument;
  };
  /**
   * groups-moved = { $name }: { $group }
   */
  'groups-moved': {
    name: Argument;
    group: Argument;
  };
  /**
   * groups-moved-out = { $name } is in no group now
   */
  'groups-moved-out': {
    name: Argument;
  };
  /**
   * groups-name = Name of these groups
   */
  'groups-name': NoArguments;
  /**
   * groups-new-name = Groups { $number }
   */
  'groups-new-name': {
    number: Argument;
  };
  /**
   * groups-nobody-again = Nobody sits with an earlier neighbour
   */
  'groups-nobody-again': NoArguments;
  /**
   * groups-nobody-here = Nobody yet
   */
  'groups-nobody-here': NoArguments;
  /**
   * groups-nobody-open = Go to the list
   */
  'groups-nobody-open': NoArguments;
  /**
   * groups-nobody-text = Groups are made of the participants of this workshop. Bring the list in first.
   */
  'groups-nobody-text': NoArguments;
  /**
   * groups-nobody-title = Nobody can be divided yet
   */
  'groups-nobody-title': NoArguments;
  /**
   * groups-number-of =
   *     { $what ->
   *         [size] People in a group
   *        *[count] Number of groups
   *     }
   */
  'groups-number-of': {
    what: Argument;
  };
  /**
   * groups-people =
   *     { $count ->
   *         [one] { $count } person
   *        *[other] { $count } people
   *     }
   */
  'groups-people': {
    count: Argument;
  };
  /**
   * groups-pin =
   *     { $pinned ->
   *         [true] Let { $name } be drawn again
   *        *[false] Keep { $name } here
   *     }
   */
  'groups-pin': {
    pinned: Argument;
    name: Argument;
  };
  /**
   * groups-place = Give them a place
   */
  'groups-place': NoArguments;
  /**
   * groups-placed =
   *     { $count ->
   *         [one] { $count } person has a place now
   *        *[other] { $count } people have a place now
   *     }
   */
  'groups-placed': {
    count: Argument;
  };
  /**
   * groups-remove = Remove these groups
   */
  'groups-remove': NoArguments;
  /**
   * groups-removed = “{ $name }” removed
   */
  'groups-removed': {
    name: Argument;
  };
  /**
   * groups-rule =
   *     { $kind ->
   *         [apart] { $names }: apart
   *        *[together] { $names }: together
   *     }
   */
  'groups-rule': {
    kind: Argument;
    names: Argument;
  };
  /**
   * groups-rule-broken =
   *     { $kind ->
   *         [apart] Not apart here: { $names }
   *        *[together] Not together here: { $names }
   *     }
   */
  'groups-rule-broken': {
    kind: Argument;
    names: Argument;
  };
  /**
   * groups-rule-choose = Two or more names
   */
  'groups-rule-choose': NoArguments;
  /**
   * groups-rule-keep =
   *     { $kind ->
   *         [apart] Keep apart
   *        *[together] Keep together
   *     }
   */
  'groups-rule-keep': {
    kind: Argument;
  };
  /**
   * groups-rule-none = No rules yet. Keep interpreter and guest together, or colleagues apart.
   */
  'groups-rule-none': NoArguments;
  /**
   * groups-rule-people = People
   */
  'groups-rule-people': NoArguments;
  /**
   * groups-rule-remove = Take this rule away
   */
  'groups-rule-remove': NoArguments;
  /**
   * groups-rules = Together and apart
   */
  'groups-rules': NoArguments;
  /**
   * groups-rules-text = Holds for every draw in this workshop.
   */
  'groups-rules-text': NoArguments;
  /**
   * groups-sets = Ways of dividing people
   */
  'groups-sets': NoArguments;
  /**
   * groups-unplaced = In no group
   */
  'groups-unplaced': NoArguments;
  /**
   * groups-unplaced-text = They came later or were taken out.
   */
  'groups-unplaced-text': NoArguments;
  /**
   * groups-who = Who is drawn: { $roles }
   */
  'groups-who': {
    roles: Argument;
  };
  /**
   * groups-women =
   *     { $count ->
   *         [one] { $count } woman
   *        *[other] { $count } women
   *     }
   */
  'groups-women': {
    count: Argument;
  };
  /**
   * help-contents = Contents of the manual
   */
  'help-contents': NoArguments;
  /**
   * help-here = Help for this screen
   */
  'help-here': NoArguments;
  /**
   * import-added-count =
   *     { $count ->
   *         [one] { $count } new
   *        *[other] { $count } new
   *     }
   */
  'import-added-count': {
    count: Argument;
  };
  /**
   * import-all-rows = All rows
   */
  'import-all-rows': NoArguments;
  /**
   * import-another-file = Another file
   */
  'import-another-file': NoArguments;
  /**
   * import-cell-back = As in the file
   */
  'import-cell-back': NoArguments;
  /**
   * import-cell-was = In the file: “{ $text }”
   */
  'import-cell-was': {
    text: Argument;
  };
  /**
   * import-cell-was-empty = Empty in the file
   */
  'import-cell-was-empty': NoArguments;
  /**
   * import-cells = What the row says
   */
  'import-cells': NoArguments;
  /**
   * import-change-choice = What the list changes. Untick what is to stay as it is stored.
   */
  'import-change-choice': NoArguments;
  /**
   * import-changes = Was “{ $old }”, becomes “{ $new }”
   */
  'import-changes': {
    old: Argument;
    new: Argument;
  };
  /**
   * import-choose-file = Choose a file
   */
  'import-choose-file': NoArguments;
  /**
   * import-column = Column
   */
  'import-column': NoArguments;
  /**
   * import-column-hidden = Hidden in the file
   */
  'import-column-hidden': NoArguments;
  /**
   * import-column-means = This column is
   */
  'import-column-means': NoArguments;
  /**
   * import-column-untitled = Column { $letter }
   */
  'import-column-untitled': {
    letter: Argument;
  };
  /**
   * import-confirm =
   *     { $count ->
   *         [0] Nothing to import
   *         [one] Import { $count } person
   *        *[other] Import { $count } people
   *     }
   */
  'import-confirm': {
    count: Argument;
  };
  /**
   * import-delimiter = Between the columns
   */
  'import-delimiter': NoArguments;
  /**
   * import-delimiter-bar = Vertical bar
   */
  'import-delimiter-bar': NoArguments;
  /**
   * import-delimiter-comma = Comma
   */
  'import-delimiter-comma': NoArguments;
  /**
   * import-delimiter-semicolon = Semicolon
   */
  'import-delimiter-semicolon': NoArguments;
  /**
   * import-delimiter-tab = Tab
   */
  'import-delimiter-tab': NoArguments;
  /**
   * import-done =
   *     { $count ->
   *         [0] The list brought nothing new
   *         [one] { $count } person imported
   *        *[other] { $count } people imported
   *     }
   */
  'import-done': {
    count: Argument;
  };
  /**
   * import-doubtful = Please check
   */
  'import-doubtful': NoArguments;
  /**
   * import-drop-hint = Drop a list here: Excel, LibreOffice or text
   */
  'import-drop-hint': NoArguments;
  /**
   * import-drop-now = Let go to read the list
   */
  'import-drop-now': NoArguments;
  /**
   * import-duplicate-count =
   *     { $count ->
   *         [one] { $count } already there
   *        *[other] { $count } already there
   *     }
   */
  'import-duplicate-count': {
    count: Argument;
  };
  /**
   * import-encoding = Encoding
   */
  'import-encoding': NoArguments;
  /**
   * import-field-birth-date = Date of birth
   */
  'import-field-birth-date': NoArguments;
  /**
   * import-field-called-name = Name one is called by
   */
  'import-field-called-name': NoArguments;
  /**
   * import-field-certificate-name = Name on the certificate
   */
  'import-field-certificate-name': NoArguments;
  /**
   * import-field-country = Country
   */
  'import-field-country': NoArguments;
  /**
   * import-field-diet = Diet
   */
  'import-field-diet': NoArguments;
  /**
   * import-field-email = E-mail
   */
  'import-field-email': NoArguments;
  /**
   * import-field-extra = Extra field
   */
  'import-field-extra': NoArguments;
  /**
   * import-field-family-name = Family name
   */
  'import-field-family-name': NoArguments;
  /**
   * import-field-given-name = Given name
   */
  'import-field-given-name': NoArguments;
  /**
   * import-field-ignore = Leave out
   */
  'import-field-ignore': NoArguments;
  /**
   * import-field-language = Language
   */
  'import-field-language': NoArguments;
  /**
   * import-field-name = Name
   */
  'import-field-name': NoArguments;
  /**
   * import-field-native-name = Name in own script
   */
  'import-field-native-name': NoArguments;
  /**
   * import-field-number = Running number (not kept)
   */
  'import-field-number': NoArguments;
  /**
   * import-field-organisation = Organisation
   */
  'import-field-organisation': NoArguments;
  /**
   * import-field-patronymic = Patronymic or middle name
   */
  'import-field-patronymic': NoArguments;
  /**
   * import-field-phone = Telephone
   */
  'import-field-phone': NoArguments;
  /**
   * import-field-position = Position
   */
  'import-field-position': NoArguments;
  /**
   * import-field-role = Role in the workshop
   */
  'import-field-role': NoArguments;
  /**
   * import-field-said-name = How the name is said
   */
  'import-field-said-name': NoArguments;
  /**
   * import-field-sex = Sex
   */
  'import-field-sex': NoArguments;
  /**
   * import-field-title = Title
   */
  'import-field-title': NoArguments;
  /**
   * import-filter =
   *     { $filter ->
   *         [doubtful] To check
   *         [added] New
   *         [updated] Changed
   *         [known] Known elsewhere
   *         [skipped] No person
   *        *[all] All rows
   *     }
   */
  'import-filter': {
    filter: Argument;
  };
  /**
   * import-header-row = Row of the headings
   */
  'import-header-row': NoArguments;
  /**
   * import-keep-as-extra = Keep as an extra field
   */
  'import-keep-as-extra': NoArguments;
  /**
   * import-known-likely =
   *     { $count ->
   *         [one] { $count } row is very probably a person you know from other workshops.
   *        *[other] { $count } rows are very probably people you know from other workshops.
   *     }
   */
  'import-known-likely': {
    count: Argument;
  };
  /**
   * import-known-perhaps =
   *     { $level ->
   *         [likely] Very probably { $name }, whom you know from another workshop
   *        *[possible] Perhaps { $name }, whom you know from another workshop
   *     }
   */
  'import-known-perhaps': {
    level: Argument;
    name: Argument;
  };
  /**
   * import-known-take =
   *     { $count ->
   *         [one] Take it for that person
   *        *[other] Take them for those people
   *     }
   */
  'import-known-take': {
    count: Argument;
  };
  /**
   * import-known-taken =
   *     { $count ->
   *         [one] { $count } row comes in as a person you know
   *        *[other] { $count } rows come in as people you know
   *     }
   */
  'import-known-taken': {
    count: Argument;
  };
  /**
   * import-leave-out = Leave out
   */
  'import-leave-out': NoArguments;
  /**
   * import-left = “{ $file }” was not imported
   */
  'import-left': {
    file: Argument;
  };
  /**
   * import-left-back = Go on with it
   */
  'import-left-back': NoArguments;
  /**
   * import-mapping-forget = Forget “{ $name }”
   */
  'import-mapping-forget': {
    name: Argument;
  };
  /**
   * import-mapping-forgotten = “{ $name }” is forgotten
   */
  'import-mapping-forgotten': {
    name: Argument;
  };
  /**
   * import-mapping-kept = Columns you kept
   */
  'import-mapping-kept': NoArguments;
  /**
   * import-mapping-not = Don’t
   */
  'import-mapping-not': NoArguments;
  /**
   * import-mapping-not-remembered = Not remembered
   */
  'import-mapping-not-remembered': NoArguments;
  /**
   * import-mapping-read-as = Read as “{ $name }”
   */
  'import-mapping-read-as': {
    name: Argument;
  };
  /**
   * import-mapping-remember = Remember these columns as
   */
  'import-mapping-remember': NoArguments;
  /**
   * import-mapping-use = Read as “{ $name }”
   */
  'import-mapping-use': {
    name: Argument;
  };
  /**
   * import-no-header-row = No headings
   */
  'import-no-header-row': NoArguments;
  /**
   * import-note-alone-in-row = Nothing but this stands in the row: “{ $value }”. It may be the heading of a group
   */
  'import-note-alone-in-row': {
    value: Argument;
  };
  /**
   * import-note-ambiguous-date = “{ $value }” can be read in more than one way; check the date
   */
  'import-note-ambiguous-date': {
    value: Argument;
  };
  /**
   * import-note-ambiguous-sex = “{ $value }” may mean a woman or a man in this list; it is left open
   */
  'import-note-ambiguous-sex': {
    value: Argument;
  };
  /**
   * import-note-broken-character = A character could not be read: “{ $value }”. Try another encoding
   */
  'import-note-broken-character': {
    value: Argument;
  };
  /**
   * import-note-capitals = “{ $value }” is written in capitals; it is kept so unless you choose the normal spelling
   */
  'import-note-capitals': {
    value: Argument;
  };
  /**
   * import-note-cell-error = The spreadsheet shows an error here: { $value }
   */
  'import-note-cell-error': {
    value: Argument;
  };
  /**
   * import-note-comma-name = “{ $value }” was written with the family name first
   */
  'import-note-comma-name': {
    value: Argument;
  };
  /**
   * import-note-control-removed = Invisible characters were removed: “{ $value }”
   */
  'import-note-control-removed': {
    value: Argument;
  };
  /**
   * import-note-country-from-organisation = Country taken from the organisation: “{ $value }”
   */
  'import-note-country-from-organisation': {
    value: Argument;
  };
  /**
   * import-note-country-spelling = “{ $value }” was read as the country it most looks like
   */
  'import-note-country-spelling': {
    value: Argument;
  };
  /**
   * import-note-date-from-number = The date stood in the file as the number { $value }; check it
   */
  'import-note-date-from-number': {
    value: Argument;
  };
  /**
   * import-note-ditto = “{ $value }” was read as the same as in the row above
   */
  'import-note-ditto': {
    value: Argument;
  };
  /**
   * import-note-formula-without-value = The file does not hold the result of this formula; the value is empty
   */
  'import-note-formula-without-value': NoArguments;
  /**
   * import-note-from-merged-cell = Taken from a merged cell: “{ $value }”
   */
  'import-note-from-merged-cell': {
    value: Argument;
  };
  /**
   * import-note-from-section = Taken from the line above the group: “{ $value }”
   */
  'import-note-from-section': {
    value: Argument;
  };
  /**
   * import-note-garbled = “{ $value }” was read in a wrong encoding before it came into this file
   */
  'import-note-garbled': {
    value: Argument;
  };
  /**
   * import-note-hidden-row = This row is hidden in the file
   */
  'import-note-hidden-row': NoArguments;
  /**
   * import-note-left-out = In this row: “{ $value }”
   */
  'import-note-left-out': {
    value: Argument;
  };
  /**
   * import-note-more-than-an-email = Only the address was taken from “{ $value }”
   */
  'import-note-more-than-an-email': {
    value: Argument;
  };
  /**
   * import-note-name-beside = Another name stands beside this one: “{ $value }”. The file may hold two lists side by side
   */
  'import-note-name-beside': {
    value: Argument;
  };
  /**
   * import-note-names-swapped = Given and family name may be in each other’s column: “{ $value }”
   */
  'import-note-names-swapped': {
    value: Argument;
  };
  /**
   * import-note-not-a-date = “{ $value }” is not a date and was left out
   */
  'import-note-not-a-date': {
    value: Argument;
  };
  /**
   * import-note-not-a-phone = “{ $value }” does not look like a telephone number; it is kept as written
   */
  'import-note-not-a-phone': {
    value: Argument;
  };
  /**
   * import-note-not-an-email = “{ $value }” is not an e-mail address and was left out
   */
  'import-note-not-an-email': {
    value: Argument;
  };
  /**
   * import-note-odd-name = “{ $value }” does not look like a name alone; it is kept as written
   */
  'import-note-odd-name': {
    value: Argument;
  };
  /**
   * import-note-phone-lost-digits = The file has lost digits of this telephone: “{ $value }”
   */
  'import-note-phone-lost-digits': {
    value: Argument;
  };
  /**
   * import-note-phone-was-number = The file holds this telephone as the number { $value }: zeros or a plus sign may be missing
   */
  'import-note-phone-was-number': {
    value: Argument;
  };
  /**
   * import-note-several-countries = Several countries: the first of “{ $value }” was taken
   */
  'import-note-several-countries': {
    value: Argument;
  };
  /**
   * import-note-several-emails = Several addresses: the first of “{ $value }” was taken
   */
  'import-note-several-emails': {
    value: Argument;
  };
  /**
   * import-note-several-languages = Several languages: the first of “{ $value }” was taken
   */
  'import-note-several-languages': {
    value: Argument;
  };
  /**
   * import-note-several-people = Several people in one cell: “{ $value }”. Give each a row of their own
   */
  'import-note-several-people': {
    value: Argument;
  };
  /**
   * import-note-single-name = Only one name: “{ $value }”
   */
  'import-note-single-name': {
    value: Argument;
  };
  /**
   * import-note-unknown = Look at this value: “{ $value }” ({ $code })
   */
  'import-note-unknown': {
    value: Argument;
    code: Argument;
  };
  /**
   * import-note-unknown-country = “{ $value }” is not a country that Flipchart knows; it is kept as written
   */
  'import-note-unknown-country': {
    value: Argument;
  };
  /**
   * import-note-unknown-language = “{ $value }” is not a language that Flipchart knows; it is left open
   */
  'import-note-unknown-language': {
    value: Argument;
  };
  /**
   * import-note-unknown-role = “{ $value }” is not a role that Flipchart knows; the person comes in as a participant
   */
  'import-note-unknown-role': {
    value: Argument;
  };
  /**
   * import-note-unknown-sex = “{ $value }” does not say a sex that Flipchart knows; it is left open
   */
  'import-note-unknown-sex': {
    value: Argument;
  };
  /**
   * import-note-year-only = “{ $value }” is only a year; the date of birth is left open
   */
  'import-note-year-only': {
    value: Argument;
  };
  /**
   * import-notes = To check
   */
  'import-notes': NoArguments;
  /**
   * import-notes-count =
   *     { $count ->
   *         [one] { $count } thing to check
   *        *[other] { $count } things to check
   *     }
   */
  'import-notes-count': {
    count: Argument;
  };
  /**
   * import-nothing-changed = Nothing has been changed.
   */
  'import-nothing-changed': NoArguments;
  /**
   * import-nothing-lost = Every row and every column is accounted for; nothing is dropped without your say.
   */
  'import-nothing-lost': NoArguments;
  /**
   * import-offer = Write “{ $text }”
   */
  'import-offer': {
    text: Argument;
  };
  /**
   * import-offer-all =
   *     { $count ->
   *         [one] Take { $count } suggestion of this kind
   *        *[other] Take all { $count } suggestions of this kind
   *     }
   */
  'import-offer-all': {
    count: Argument;
  };
  /**
   * import-offers-capitals =
   *     { $count ->
   *         [one] { $count } name is in capitals and stays so.
   *        *[other] { $count } names are in capitals and stay so.
   *     }
   */
  'import-offers-capitals': {
    count: Argument;
  };
  /**
   * import-offers-capitals-take = Write them in normal case
   */
  'import-offers-capitals-take': NoArguments;
  /**
   * import-offers-taken =
   *     { $count ->
   *         [one] { $count } cell corrected
   *        *[other] { $count } cells corrected
   *     }
   */
  'import-offers-taken': {
    count: Argument;
  };
  /**
   * import-only-doubtful = Only rows to check
   */
  'import-only-doubtful': NoArguments;
  /**
   * import-open-reading = Reading the row
   */
  'import-open-reading': NoArguments;
  /**
   * import-open-row = Row { $row }
   */
  'import-open-row': {
    row: Argument;
  };
  /**
   * import-paste = Paste a list
   */
  'import-paste': NoArguments;
  /**
   * import-paste-hint = Copy the rows in your spreadsheet or e-mail and paste them here
   */
  'import-paste-hint': NoArguments;
  /**
   * import-reading = Reading { $file }
   */
  'import-reading': {
    file: Argument;
  };
  /**
   * import-row = Row
   */
  'import-row': NoArguments;
  /**
   * import-sensitive = Sensitive: show only when asked for
   */
  'import-sensitive': NoArguments;
  /**
   * import-sheet = Sheet
   */
  'import-sheet': NoArguments;
  /**
   * import-sheet-hidden = { $sheet } (hidden)
   */
  'import-sheet-hidden': {
    sheet: Argument;
  };
  /**
   * import-sheet-no-list = { $sheet } (no list of people)
   */
  'import-sheet-no-list': {
    sheet: Argument;
  };
  /**
   * import-sheet-rows =
   *     { $count ->
   *         [one] { $sheet } ({ $count } row)
   *        *[other] { $sheet } ({ $count } rows)
   *     }
   */
  'import-sheet-rows': {
    count: Argument;
    sheet: Argument;
  };
  /**
   * import-sheets-alike =
   *     { $count ->
   *         [one] { $count } sheet of this file has the same headings. Import them one after another.
   *        *[other] { $count } sheets of this file have the same headings. Import them one after another.
   *     }
   */
  'import-sheets-alike': {
    count: Argument;
  };
  /**
   * import-skip-already-there = Already in this workshop, with nothing new
   */
  'import-skip-already-there': NoArguments;
  /**
   * import-skip-by-hand = Left out by hand
   */
  'import-skip-by-hand': NoArguments;
  /**
   * import-skip-empty = No person in this row
   */
  'import-skip-empty': NoArguments;
  /**
   * import-skip-footer = A remark below the list
   */
  'import-skip-footer': NoArguments;
  /**
   * import-skip-known-person = Comes in as a person you know from other workshops
   */
  'import-skip-known-person': NoArguments;
  /**
   * import-skip-left-out = Left out by you
   */
  'import-skip-left-out': NoArguments;
  /**
   * import-skip-no-name = There is no name in this row
   */
  'import-skip-no-name': NoArguments;
  /**
   * import-skip-other-table = Part of a table that is no list of people
   */
  'import-skip-other-table': NoArguments;
  /**
   * import-skip-repeated-header = The headings again
   */
  'import-skip-repeated-header': NoArguments;
  /**
   * import-skip-repeated-in-file = The same person stands higher up in this file
   */
  'import-skip-repeated-in-file': NoArguments;
  /**
   * import-skip-said-new = Comes in as somebody new, as you decided
   */
  'import-skip-said-new': NoArguments;
  /**
   * import-skip-second-header = The headings of another list
   */
  'import-skip-second-header': NoArguments;
  /**
   * import-skip-section-row = A line above a group, not a person
   */
  'import-skip-section-row': NoArguments;
  /**
   * import-skip-total-row = A total, not a person
   */
  'import-skip-total-row': NoArguments;
  /**
   * import-skip-unknown = This row adds nobody ({ $code })
   */
  'import-skip-unknown': {
    code: Argument;
  };
  /**
   * import-skipped-count =
   *     { $count ->
   *         [one] { $count } row without a person
   *        *[other] { $count } rows without a person
   *     }
   */
  'import-skipped-count': {
    count: Argument;
  };
  /**
   * import-summary = New: { $added }. Updated: { $updated }. Already there: { $duplicate }. Rows without a person: { $skipped }.
   */
  'import-summary': {
    added: Argument;
    updated: Argument;
    duplicate: Argument;
    skipped: Argument;
  };
  /**
   * import-title = Import a list of people
   */
  'import-title': NoArguments;
  /**
   * import-undo-hint = The whole import is one step: undo takes it back
   */
  'import-undo-hint': NoArguments;
  /**
   * import-updated-count =
   *     { $count ->
   *         [one] { $count } updated
   *        *[other] { $count } updated
   *     }
   */
  'import-updated-count': {
    count: Argument;
  };
  /**
   * import-verdict = Result
   */
  'import-verdict': NoArguments;
  /**
   * import-verdict-added = New
   */
  'import-verdict-added': NoArguments;
  /**
   * import-verdict-duplicate = Already there
   */
  'import-verdict-duplicate': NoArguments;
  /**
   * import-verdict-skipped = No person
   */
  'import-verdict-skipped': NoArguments;
  /**
   * import-verdict-updated = Updated
   */
  'import-verdict-updated': NoArguments;
  /**
   * import-who = This row is
   */
  'import-who': NoArguments;
  /**
   * import-who-earlier = The same person as in an earlier row
   */
  'import-who-earlier': NoArguments;
  /**
   * import-who-here = { $name }, who is in this workshop
   */
  'import-who-here': {
    name: Argument;
  };
  /**
   * import-who-known =
   *     { $level ->
   *         [likely] { $name }, very probably
   *        *[possible] { $name }, perhaps
   *     }
   */
  'import-who-known': {
    level: Argument;
    name: Argument;
  };
  /**
   * import-who-new = Somebody new
   */
  'import-who-new': NoArguments;
  /**
   * import-who-out = Nobody: leave the row out
   */
  'import-who-out': NoArguments;
  /**
   * import-who-workshops =
   *     { $count ->
   *         [one] { $count } workshop
   *        *[other] { $count } workshops
   *     }
   */
  'import-who-workshops': {
    count: Argument;
  };
  /**
   * institutions-accept = Link
   */
  'institutions-accept': NoArguments;
  /**
   * institutions-add = New institution
   */
  'institutions-add': NoArguments;
  /**
   * institutions-aliases = Also written
   */
  'institutions-aliases': NoArguments;
  /**
   * institutions-aliases-hint = People who are written like this are linked by themselves.
   */
  'institutions-aliases-hint': NoArguments;
  /**
   * institutions-back = All institutions
   */
  'institutions-back': NoArguments;
  /**
   * institutions-close = Close
   */
  'institutions-close': NoArguments;
  /**
   * institutions-column =
   *     { $column ->
   *        *[name] Name
   *         [short] Acronym
   *         [kind] Type
   *         [country] Country
   *         [people] People
   *     }
   */
  'institutions-column': {
    column: Argument;
  };
  /**
   * institutions-country = Country
   */
  'institutions-country': NoArguments;
  /**
   * institutions-create = Add
   */
  'institutions-create': NoArguments;
  /**
   * institutions-details = About the institution
   */
  'institutions-details': NoArguments;
  /**
   * institutions-empty-text = Ministries, agencies, universities: each is here once, with all the ways it is written in lists.
   */
  'institutions-empty-text': NoArguments;
  /**
   * institutions-empty-title = No institutions yet
   */
  'institutions-empty-title': NoArguments;
  /**
   * institutions-figures =
   *     { $people ->
   *         [0] Nobody is linked yet.
   *         [one]
   *             One person in { $workshops ->
   *                 [one] one workshop.
   *                *[other] { $workshops } workshops.
   *             }
   *        *[other]
   *             { $people } people in { $workshops ->
   *                 [one] one workshop.
   *                *[other] { $workshops } workshops.
   *             }
   *     }
   */
  'institutions-figures': {
    people: Argument;
    workshops: Argument;
  };
  /**
   * institutions-hosts =
   *     { $count ->
   *         [one] Host, partner or donor of one workshop.
   *        *[other] Host, partner or donor of { $count } workshops.
   *     }
   */
  'institutions-hosts': {
    count: Argument;
  };
  /**
   * institutions-key-other = Link to another suggestion
   */
  'institutions-key-other': NoArguments;
  /**
   * institutions-kind =
   *     { $kind ->
   *         [ministry] Ministry
   *         [agency] Public agency
   *         [local_government] Local government
   *         [parliament] Parliament
   *         [academia] University or research
   *         [ngo] NGO or foundation
   *         [civil_society] Association or community
   *         [un] United Nations
   *         [intergovernmental] Organisation of states
   *         [private] Company
   *         [media] Media
   *         [other] Other
   *        *[unknown] Not known
   *     }
   */
  'institutions-kind': {
    kind: Argument;
  };
  /**
   * institutions-linked =
   *     { $people ->
   *         [one] One person linked to “{ $name }”.
   *        *[other] { $people } people linked to “{ $name }”.
   *     }
   */
  'institutions-linked': {
    people: Argument;
    name: Argument;
  };
  /**
   * institutions-made = New institution: “{ $name }”.
   */
  'institutions-made': {
    name: Argument;
  };
  /**
   * institutions-make = New institution from it
   */
  'institutions-make': NoArguments;
  /**
   * institutions-merge = Merge
   */
  'institutions-merge': NoArguments;
  /**
   * institutions-merge-keep = Keep this one
   */
  'institutions-merge-keep': NoArguments;
  /**
   * institutions-merge-text = Choose the one that stays. The names of the others become further ways of writing it, and their people and workshops go over to it.
   */
  'institutions-merge-text': NoArguments;
  /**
   * institutions-merge-title = These are one institution
   */
  'institutions-merge-title': NoArguments;
  /**
   * institutions-merged = Merged into “{ $name }”.
   */
  'institutions-merged': {
    name: Argument;
  };
  /**
   * institutions-name = Name
   */
  'institutions-name': NoArguments;
  /**
   * institutions-name-in = Name ({ $language })
   */
  'institutions-name-in': {
    language: Argument;
  };
  /**
   * institutions-of-country = { $name } ({ $country })
   */
  'institutions-of-country': {
    name: Argument;
    country: Argument;
  };
  /**
   * institutions-other = Another institution
   */
  'institutions-other': NoArguments;
  /**
   * institutions-other-hint = Type a name or an acronym
   */
  'institutions-other-hint': NoArguments;
  /**
   * institutions-people =
   *     { $count ->
   *         [one] One person
   *        *[other] { $count } people
   *     }
   */
  'institutions-people': {
    count: Argument;
  };
  /**
   * institutions-reason =
   *     { $reason ->
   *         [name] Same name
   *         [words] Same words in another language or order
   *         [acronym] Acronym
   *         [part] Part of the text
   *        *[similar] Similar
   *     }
   */
  'institutions-reason': {
    reason: Argument;
  };
  /**
   * institutions-remove = Remove
   */
  'institutions-remove': NoArguments;
  /**
   * institutions-removed =
   *     { $count ->
   *         [one] Institution removed.
   *        *[other] { $count } institutions removed.
   *     }
   */
  'institutions-removed': {
    count: Argument;
  };
  /**
   * institutions-report-by-type = Participants by type of institution
   */
  'institutions-report-by-type': NoArguments;
  /**
   * institutions-short-name = Acronym
   */
  'institutions-short-name': NoArguments;
  /**
   * institutions-suggested = Suggestions
   */
  'institutions-suggested': NoArguments;
  /**
   * institutions-suggested-none = No institution of the registry is like it.
   */
  'institutions-suggested-none': NoArguments;
  /**
   * institutions-table = Institutions
   */
  'institutions-table': NoArguments;
  /**
   * institutions-type = Type
   */
  'institutions-type': NoArguments;
  /**
   * institutions-unlinked-empty-text = Whatever is written for people in lists belongs to an institution of the registry.
   */
  'institutions-unlinked-empty-text': NoArguments;
  /**
   * institutions-unlinked-empty-title = Everything is linked
   */
  'institutions-unlinked-empty-title': NoArguments;
  /**
   * institutions-unlinked-go = Link them
   */
  'institutions-unlinked-go': NoArguments;
  /**
   * institutions-unlinked-line =
   *     { $count ->
   *         [one] One name in your lists belongs to no institution yet.
   *        *[other] { $count } names in your lists belong to no institution yet.
   *     }
   */
  'institutions-unlinked-line': {
    count: Argument;
  };
  /**
   * institutions-unlinked-title = Written in lists, not linked yet
   */
  'institutions-unlinked-title': NoArguments;
  /**
   * institutions-written =
   *     { $people ->
   *         [one] One person
   *        *[other]
   *             { $people } people, { $ways ->
   *                 [one] written in one way
   *                *[other] written in { $ways } ways
   *             }
   *     }
   */
  'institutions-written': {
    people: Argument;
    ways: Argument;
  };
  /**
   * institutions-written-as = Written as
   */
  'institutions-written-as': NoArguments;
  /**
   * names-called = Called { $name }
   */
  'names-called': {
    name: Argument;
  };
  /**
   * names-capitals =
   *     { $count ->
   *         [one] { $count } name is in capitals. It can be written as in running text.
   *        *[other] { $count } names are in capitals. They can be written as in running text.
   *     }
   */
  'names-capitals': {
    count: Argument;
  };
  /**
   * names-capitals-all =
   *     { $count ->
   *         [one] Write it so
   *        *[other] Write all { $count } so
   *     }
   */
  'names-capitals-all': {
    count: Argument;
  };
  /**
   * names-capitals-done =
   *     { $count ->
   *         [one] { $count } name written in normal case
   *        *[other] { $count } names written in normal case
   *     }
   */
  'names-capitals-done': {
    count: Argument;
  };
  /**
   * names-capitals-one = Write “{ $normal }”
   */
  'names-capitals-one': {
    normal: Argument;
  };
  /**
   * names-count = { $proofed } of { $total } proofed
   */
  'names-count': {
    proofed: Argument;
    total: Argument;
  };
  /**
   * names-done =
   *     { $count ->
   *         [one] { $count } name proofed
   *        *[other] { $count } names proofed
   *     }
   */
  'names-done': {
    count: Argument;
  };
  /**
   * names-edit = Name on the certificate
   */
  'names-edit': NoArguments;
  /**
   * names-edit-of = Name on the certificate of { $name }
   */
  'names-edit-of': {
    name: Argument;
  };
  /**
   * names-everybody = Everybody
   */
  'names-everybody': NoArguments;
  /**
   * names-find = Find yourself
   */
  'names-find': NoArguments;
  /**
   * names-find-field = Your name
   */
  'names-find-field': NoArguments;
  /**
   * names-find-more = Type another letter.
   */
  'names-find-more': NoArguments;
  /**
   * names-find-nobody = No name on the list begins like this. Try your other name, or ask the facilitator.
   */
  'names-find-nobody': NoArguments;
  /**
   * names-find-text = Type the first letters of your name.
   */
  'names-find-text': NoArguments;
  /**
   * names-hand = Hand the laptop round
   */
  'names-hand': NoArguments;
  /**
   * names-hand-done =
   *     { $count ->
   *         [0] Nobody has proofed a name yet. Type your four digits.
   *         [one] { $count } person has proofed their name. Type your four digits.
   *        *[other] { $count } people have proofed their name. Type your four digits.
   *     }
   */
  'names-hand-done': {
    count: Argument;
  };
  /**
   * names-hand-open =
   *     { $count ->
   *         [0] Every name is proofed already.
   *         [one] { $count } name not yet proofed
   *        *[other] { $count } names not yet proofed
   *     }
   */
  'names-hand-open': {
    count: Argument;
  };
  /**
   * names-hand-text = One person after the other finds their own name, looks at it as it will stand on the certificate, and corrects it. Nobody sees anybody else’s data.
   */
  'names-hand-text': NoArguments;
  /**
   * names-hand-unfinished = Somebody is looking at their name. What they changed is kept; the name is not proofed.
   */
  'names-hand-unfinished': NoArguments;
  /**
   * names-in-lists = In lists: { $name }
   */
  'names-in-lists': {
    name: Argument;
  };
  /**
   * names-key-edit = Write the name on the certificate
   */
  'names-key-edit': NoArguments;
  /**
   * names-key-find = Find a name
   */
  'names-key-find': NoArguments;
  /**
   * names-key-proof = Proofed, or not
   */
  'names-key-proof': NoArguments;
  /**
   * names-nobody-go = Go to the list
   */
  'names-nobody-go': NoArguments;
  /**
   * names-nobody-text = Names come with the list of people. Import it first, then have everybody look at their name.
   */
  'names-nobody-text': NoArguments;
  /**
   * names-nobody-title = Nobody is in this workshop yet
   */
  'names-nobody-title': NoArguments;
  /**
   * names-none-open = Every name is proofed.
   */
  'names-none-open': NoArguments;
  /**
   * names-open = Not yet proofed
   */
  'names-open': NoArguments;
  /**
   * names-opened =
   *     { $count ->
   *         [one] { $count } name is to be proofed again
   *        *[other] { $count } names are to be proofed again
   *     }
   */
  'names-opened': {
    count: Argument;
  };
  /**
   * names-own = This is how your name will stand on the certificate
   */
  'names-own': NoArguments;
  /**
   * names-own-called-hint = For your badge and name tent
   */
  'names-own-called-hint': NoArguments;
  /**
   * names-own-failed = This could not be kept. { $reason }
   */
  'names-own-failed': {
    reason: Argument;
  };
  /**
   * names-own-field =
   *     { $field ->
   *         [native_name] Name in your own script
   *         [called_name] What people call you
   *         [said_name] How your name is said
   *         [title] Honorific or rank
   *         [organisation] Organisation
   *         [position] Position
   *         [email] E-mail
   *        *[certificate_name] Name on the certificate
   *     }
   */
  'names-own-field': {
    field: Argument;
  };
  /**
   * names-own-not-me = This is not me
   */
  'names-own-not-me': NoArguments;
  /**
   * names-own-right = This is right
   */
  'names-own-right': NoArguments;
  /**
   * names-own-said-hint = For whoever calls you, for example: NGO BAS-song
   */
  'names-own-said-hint': NoArguments;
  /**
   * names-print-native = Print names in their own script too
   */
  'names-print-native': NoArguments;
  /**
   * names-print-titles = Print honorifics and ranks
   */
  'names-print-titles': NoArguments;
  /**
   * names-proof-shown = Mark all shown as proofed
   */
  'names-proof-shown': NoArguments;
  /**
   * names-search = Find a name
   */
  'names-search': NoArguments;
  /**
   * names-show = Names to show
   */
  'names-show': NoArguments;
  /**
   * names-state =
   *     { $proofed ->
   *         [yes] Proofed
   *        *[no] Not yet proofed
   *     }
   */
  'names-state': {
    proofed: Argument;
  };
  /**
   * names-table = Names as they will print
   */
  'names-table': NoArguments;
  /**
   * names-thanks = Thank you, { $name }.
   */
  'names-thanks': {
    name: Argument;
  };
  /**
   * names-thanks-text = Please hand the laptop to the next person.
   */
  'names-thanks-text': NoArguments;
  /**
   * op-add-activity = activity added
   */
  'op-add-activity': NoArguments;
  /**
   * op-add-blocks = sessions added
   */
  'op-add-blocks': NoArguments;
  /**
   * op-add-capture = something captured
   */
  'op-add-capture': NoArguments;
  /**
   * op-add-evidence = signed list attached
   */
  'op-add-evidence': NoArguments;
  /**
   * op-add-form = form added
   */
  'op-add-form': NoArguments;
  /**
   * op-add-module = module added
   */
  'op-add-module': NoArguments;
  /**
   * op-add-participant = person added
   */
  'op-add-participant': NoArguments;
  /**
   * op-add-walk-in = walk-in added
   */
  'op-add-walk-in': NoArguments;
  /**
   * op-add-workshop = workshop added
   */
  'op-add-workshop': NoArguments;
  /**
   * op-apply-template = template laid into the plan
   */
  'op-apply-template': NoArguments;
  /**
   * op-change-keys = keys and issuers changed
   */
  'op-change-keys': NoArguments;
  /**
   * op-change-settings = settings changed
   */
  'op-change-settings': NoArguments;
  /**
   * op-close-entry = entry closed or opened
   */
  'op-close-entry': NoArguments;
  /**
   * op-copy-workshop = workshop copied
   */
  'op-copy-workshop': NoArguments;
  /**
   * op-draw-groups = groups drawn
   */
  'op-draw-groups': NoArguments;
  /**
   * op-edit-action-points = action points changed
   */
  'op-edit-action-points': NoArguments;
  /**
   * op-edit-activity = activity changed
   */
  'op-edit-activity': NoArguments;
  /**
   * op-edit-award = kind of certificate changed
   */
  'op-edit-award': NoArguments;
  /**
   * op-edit-block = session changed
   */
  'op-edit-block': NoArguments;
  /**
   * op-edit-capture = capture changed
   */
  'op-edit-capture': NoArguments;
  /**
   * op-edit-certificate-rule = rule for certificates changed
   */
  'op-edit-certificate-rule': NoArguments;
  /**
   * op-edit-certificate-template = template of certificates changed
   */
  'op-edit-certificate-template': NoArguments;
  /**
   * op-edit-commitment = commitment changed
   */
  'op-edit-commitment': NoArguments;
  /**
   * op-edit-days = days changed
   */
  'op-edit-days': NoArguments;
  /**
   * op-edit-form = form changed
   */
  'op-edit-form': NoArguments;
  /**
   * op-edit-glossary = glossary changed
   */
  'op-edit-glossary': NoArguments;
  /**
   * op-edit-group-rules = rules of groups changed
   */
  'op-edit-group-rules': NoArguments;
  /**
   * op-edit-groups = groups changed
   */
  'op-edit-groups': NoArguments;
  /**
   * op-edit-institution = institution changed
   */
  'op-edit-institution': NoArguments;
  /**
   * op-edit-key-documents = key documents changed
   */
  'op-edit-key-documents': NoArguments;
  /**
   * op-edit-module = module changed
   */
  'op-edit-module': NoArguments;
  /**
   * op-edit-objectives = objectives changed
   */
  'op-edit-objectives': NoArguments;
  /**
   * op-edit-occasions = evaluation of the workshop changed
   */
  'op-edit-occasions': NoArguments;
  /**
   * op-edit-organisations = hosts, partners or donors changed
   */
  'op-edit-organisations': NoArguments;
  /**
   * op-edit-participant = details of a person changed
   */
  'op-edit-participant': NoArguments;
  /**
   * op-edit-person = person changed
   */
  'op-edit-person': NoArguments;
  /**
   * op-edit-signatories = signatories changed
   */
  'op-edit-signatories': NoArguments;
  /**
   * op-edit-signature-lists = lists to sign changed
   */
  'op-edit-signature-lists': NoArguments;
  /**
   * op-edit-slots = slots of attendance changed
   */
  'op-edit-slots': NoArguments;
  /**
   * op-edit-themes = themes changed
   */
  'op-edit-themes': NoArguments;
  /**
   * op-edit-topics = modules changed
   */
  'op-edit-topics': NoArguments;
  /**
   * op-edit-workshop = facts of the workshop changed
   */
  'op-edit-workshop': NoArguments;
  /**
   * op-enter-response = answers entered
   */
  'op-enter-response': NoArguments;
  /**
   * op-fill-attendance = attendance filled in
   */
  'op-fill-attendance': NoArguments;
  /**
   * op-freeze-form = form fixed for printing
   */
  'op-freeze-form': NoArguments;
  /**
   * op-group-blocks = parallel groups changed
   */
  'op-group-blocks': NoArguments;
  /**
   * op-hand-certificates = certificates handed out
   */
  'op-hand-certificates': NoArguments;
  /**
   * op-hold-back-certificates = certificates held back
   */
  'op-hold-back-certificates': NoArguments;
  /**
   * op-import-curriculum = curriculum imported
   */
  'op-import-curriculum': NoArguments;
  /**
   * op-import-people = list imported
   */
  'op-import-people': NoArguments;
  /**
   * op-import-responses = responses imported
   */
  'op-import-responses': NoArguments;
  /**
   * op-issue-certificates = certificates issued
   */
  'op-issue-certificates': NoArguments;
  /**
   * op-keep-apart = records kept apart
   */
  'op-keep-apart': NoArguments;
  /**
   * op-link-institutions = institutions linked
   */
  'op-link-institutions': NoArguments;
  /**
   * op-load-curriculum = shipped curriculum added
   */
  'op-load-curriculum': NoArguments;
  /**
   * op-load-sample = sample workshop added
   */
  'op-load-sample': NoArguments;
  /**
   * op-mark-attendance = attendance marked
   */
  'op-mark-attendance': NoArguments;
  /**
   * op-merge-blocks = sessions merged
   */
  'op-merge-blocks': NoArguments;
  /**
   * op-merge-institutions = institutions merged
   */
  'op-merge-institutions': NoArguments;
  /**
   * op-merge-people = records of one person merged
   */
  'op-merge-people': NoArguments;
  /**
   * op-move-blocks = sessions moved
   */
  'op-move-blocks': NoArguments;
  /**
   * op-order-people = list of people put in order
   */
  'op-order-people': NoArguments;
  /**
   * op-override-certificate = decision on a certificate
   */
  'op-override-certificate': NoArguments;
  /**
   * op-print-certificates = certificates printed
   */
  'op-print-certificates': NoArguments;
  /**
   * op-proof-names = names proofed
   */
  'op-proof-names': NoArguments;
  /**
   * op-remove-activities = activities removed
   */
  'op-remove-activities': NoArguments;
  /**
   * op-remove-blocks = sessions removed
   */
  'op-remove-blocks': NoArguments;
  /**
   * op-remove-capture = capture removed
   */
  'op-remove-capture': NoArguments;
  /**
   * op-remove-certificate-template = template of certificates removed
   */
  'op-remove-certificate-template': NoArguments;
  /**
   * op-remove-evidence = signed list removed
   */
  'op-remove-evidence': NoArguments;
  /**
   * op-remove-forms = forms removed
   */
  'op-remove-forms': NoArguments;
  /**
   * op-remove-groups = groups removed
   */
  'op-remove-groups': NoArguments;
  /**
   * op-remove-institutions = institutions removed
   */
  'op-remove-institutions': NoArguments;
  /**
   * op-remove-mapping = kept columns removed
   */
  'op-remove-mapping': NoArguments;
  /**
   * op-remove-modules = modules removed
   */
  'op-remove-modules': NoArguments;
  /**
   * op-remove-participants = people removed from the workshop
   */
  'op-remove-participants': NoArguments;
  /**
   * op-remove-responses = responses removed
   */
  'op-remove-responses': NoArguments;
  /**
   * op-remove-template = template removed
   */
  'op-remove-template': NoArguments;
  /**
   * op-remove-workshop = workshop removed
   */
  'op-remove-workshop': NoArguments;
  /**
   * op-reserve-numbers = certificate numbers set aside
   */
  'op-reserve-numbers': NoArguments;
  /**
   * op-retime-blocks = length of sessions changed
   */
  'op-retime-blocks': NoArguments;
  /**
   * op-run-session = course of the session recorded
   */
  'op-run-session': NoArguments;
  /**
   * op-save-mapping = meaning of columns kept
   */
  'op-save-mapping': NoArguments;
  /**
   * op-save-template = plan saved as a template
   */
  'op-save-template': NoArguments;
  /**
   * op-sign-certificates = certificates signed
   */
  'op-sign-certificates': NoArguments;
  /**
   * op-split-block = session split
   */
  'op-split-block': NoArguments;
  /**
   * op-tally-answers = dots counted
   */
  'op-tally-answers': NoArguments;
  /**
   * op-void-certificates = certificates voided
   */
  'op-void-certificates': NoArguments;
  /**
   * pack-about =
   *     { $sheet ->
   *         [participants] Names, organisations, positions, countries.
   *         [names] Names in large type, to be corrected and initialled.
   *         [slips] One slip each, cut apart, so that nobody sees another person’s data.
   *         [badges] Name as large as it can be, with a code to scan.
   *         [tents] Folded, the name to be read from both sides.
   *         [labels] For envelopes and folders, or for seats.
   *         [groups] An overview, and a sheet for the wall for each group.
   *         [signatures] Allowances, materials, consent: any list people sign.
   *         [agenda] For participants, a page a day.
   *         [running-order] For facilitators, with instructions and notes.
   *         [materials] What to bring, day by day.
   *         [head-count] Meals by day and diet, with a line for the caterer.
   *         [phones] Names and telephone numbers.
   *         [forms] The forms of this workshop, blank.
   *         [tally] A stroke for each answer, where forms are counted by hand.
   *         [calibration] Shows how far the printer is off.
   *        *[signin] One for each half day or session, with rows for those who are not on the list.
   *     }
   */
  'pack-about': {
    sheet: Argument;
  };
  /**
   * pack-all-days = All days
   */
  'pack-all-days': NoArguments;
  /**
   * pack-all-forms = All forms
   */
  'pack-all-forms': NoArguments;
  /**
   * pack-amount = Amount
   */
  'pack-amount': NoArguments;
  /**
   * pack-attach = Attach the signed list…
   */
  'pack-attach': NoArguments;
  /**
   * pack-attached = Signed list attached
   */
  'pack-attached': NoArguments;
  /**
   * pack-blank = Blank rows
   */
  'pack-blank': NoArguments;
  /**
   * pack-card-stock = { $paper }, 160 g or heavier
   */
  'pack-card-stock': {
    paper: Argument;
  };
  /**
   * pack-choose = Papers
   */
  'pack-choose': NoArguments;
  /**
   * pack-contacts = With e-mail and telephone
   */
  'pack-contacts': NoArguments;
  /**
   * pack-copied = Copied
   */
  'pack-copied': NoArguments;
  /**
   * pack-copy = Copy
   */
  'pack-copy': NoArguments;
  /**
   * pack-copy-meal = Copy “{ $line }”
   */
  'pack-copy-meal': {
    line: Argument;
  };
  /**
   * pack-day = Day
   */
  'pack-day': NoArguments;
  /**
   * pack-done =
   *     { $count ->
   *         [one] { $count } paper written, with a slip for the printer
   *        *[other] { $count } papers written, with a slip for the printer
   *     }
   */
  'pack-done': {
    count: Argument;
  };
  /**
   * pack-down = B, too far down
   */
  'pack-down': NoArguments;
  /**
   * pack-folder = Folder for the print pack
   */
  'pack-folder': NoArguments;
  /**
   * pack-folder-name = Print pack { $title }
   */
  'pack-folder-name': {
    title: Argument;
  };
  /**
   * pack-form = Form
   */
  'pack-form': NoArguments;
  /**
   * pack-group = Group { $number }
   */
  'pack-group': {
    number: Argument;
  };
  /**
   * pack-key-mark = Mark the paper for the folder
   */
  'pack-key-mark': NoArguments;
  /**
   * pack-key-walk = From paper to paper
   */
  'pack-key-walk': NoArguments;
  /**
   * pack-language = Language
   */
  'pack-language': NoArguments;
  /**
   * pack-layout-badges = Sheet of badges
   */
  'pack-layout-badges': NoArguments;
  /**
   * pack-layout-labels = Sheet of labels
   */
  'pack-layout-labels': NoArguments;
  /**
   * pack-list-add = Add a list to sign
   */
  'pack-list-add': NoArguments;
  /**
   * pack-list-amount = Amount, as it is to be printed
   */
  'pack-list-amount': NoArguments;
  /**
   * pack-list-amount-hint = Empty for none. It is printed in every row.
   */
  'pack-list-amount-hint': NoArguments;
  /**
   * pack-list-column =
   *     { $column ->
   *         [position] Position
   *         [country] Country
   *         [phone] Telephone
   *         [email] E-mail
   *        *[organisation] Organisation
   *     }
   */
  'pack-list-column': {
    column: Argument;
  };
  /**
   * pack-list-columns = Columns
   */
  'pack-list-columns': NoArguments;
  /**
   * pack-list-kind =
   *     { $kind ->
   *         [allowance] Allowance
   *         [materials] Materials received
   *         [certificate_received] Certificate received
   *         [photo_consent] Photo consent
   *        *[other] Another list
   *     }
   */
  'pack-list-kind': {
    kind: Argument;
  };
  /**
   * pack-list-remove = Remove the list
   */
  'pack-list-remove': NoArguments;
  /**
   * pack-list-removed = List removed
   */
  'pack-list-removed': NoArguments;
  /**
   * pack-list-statement = What a signature means
   */
  'pack-list-statement': NoArguments;
  /**
   * pack-list-title = Title
   */
  'pack-list-title': NoArguments;
  /**
   * pack-lists = Lists to sign
   */
  'pack-lists': NoArguments;
  /**
   * pack-lists-none = No list yet. Add one: its words are ready, and you can change them.
   */
  'pack-lists-none': NoArguments;
  /**
   * pack-mark = Print “{ $sheet }”
   */
  'pack-mark': {
    sheet: Argument;
  };
  /**
   * pack-meal =
   *     { $diets ->
   *         [0] { $when }: { $people }
   *        *[other] { $when }: { $people }, of whom { $list }
   *     }
   */
  'pack-meal': {
    diets: Argument;
    when: Argument;
    people: Argument;
    list: Argument;
  };
  /**
   * pack-meal-title = { $title } ({ $time })
   */
  'pack-meal-title': {
    title: Argument;
    time: Argument;
  };
  /**
   * pack-meals = For the caterer
   */
  'pack-meals': NoArguments;
  /**
   * pack-mm = mm
   */
  'pack-mm': NoArguments;
  /**
   * pack-none = Choose none
   */
  'pack-none': NoArguments;
  /**
   * pack-none-yet = Nothing to print yet
   */
  'pack-none-yet': NoArguments;
  /**
   * pack-not = Not printed yet: { $sheet }. { $why }
   */
  'pack-not': {
    sheet: Argument;
    why: Argument;
  };
  /**
   * pack-note =
   *     { $sheet ->
   *         [slips] Slips: cut at the dashed lines.
   *         [badges] Badges: cut at the marks.
   *         [tents] Name tents: fold at the dashed marks.
   *         [labels] Label sheets: feed one at a time, printed side as the printer wants it; try on plain paper first.
   *        *[forms] Forms: staple nothing over the marks in the corners, and do not punch.
   *     }
   */
  'pack-note': {
    sheet: Argument;
  };
  /**
   * pack-offset = Printer offset
   */
  'pack-offset': NoArguments;
  /**
   * pack-offset-text = Print the test sheet, read the two numbers, and type them here. They apply to badges, tents, labels and slips on this computer.
   */
  'pack-offset-text': NoArguments;
  /**
   * pack-paper = Paper
   */
  'pack-paper': NoArguments;
  /**
   * pack-people = For whom
   */
  'pack-people': NoArguments;
  /**
   * pack-place = Choices for { $sheet }
   */
  'pack-place': {
    sheet: Argument;
  };
  /**
   * pack-plain = As suggested
   */
  'pack-plain': NoArguments;
  /**
   * pack-power = For a day without power
   */
  'pack-power': NoArguments;
  /**
   * pack-power-write = Write all for a day without power…
   */
  'pack-power-write': NoArguments;
  /**
   * pack-preview = Preview of { $sheet }
   */
  'pack-preview': {
    sheet: Argument;
  };
  /**
   * pack-ready = The usual papers
   */
  'pack-ready': NoArguments;
  /**
   * pack-ready-statement =
   *     { $kind ->
   *         [allowance] I received the amount beside my name.
   *         [materials] I received the materials handed out at this workshop.
   *         [certificate_received] I received my certificate and checked my name on it.
   *         [photo_consent] Photos and videos of me taken at this workshop may be published by the organisers. I can withdraw this at any time.
   *        *[other] My signature confirms this.
   *     }
   */
  'pack-ready-statement': {
    kind: Argument;
  };
  /**
   * pack-ready-title =
   *     { $kind ->
   *         [allowance] Allowances
   *         [materials] Materials received
   *         [certificate_received] Certificates received
   *         [photo_consent] Consent to photos and videos
   *        *[other] List to sign
   *     }
   */
  'pack-ready-title': {
    kind: Argument;
  };
  /**
   * pack-right = A, too far right
   */
  'pack-right': NoArguments;
  /**
   * pack-scan-files = PDF and pictures
   */
  'pack-scan-files': NoArguments;
  /**
   * pack-scan-remove = Remove { $file }
   */
  'pack-scan-remove': {
    file: Argument;
  };
  /**
   * pack-scan-removed = Scan removed
   */
  'pack-scan-removed': NoArguments;
  /**
   * pack-scans = Signed sheets
   */
  'pack-scans': NoArguments;
  /**
   * pack-seats = Labels for seats
   */
  'pack-seats': NoArguments;
  /**
   * pack-set = Groups
   */
  'pack-set': NoArguments;
  /**
   * pack-sheet =
   *     { $sheet ->
   *         [participants] List of participants
   *         [names] Name proof
   *         [slips] Private slips
   *         [badges] Badges
   *         [tents] Name tents
   *         [labels] Labels
   *         [groups] Group lists
   *         [signatures] Lists to sign
   *         [agenda] Agenda
   *         [running-order] Running order
   *         [materials] Materials
   *         [head-count] Head count
   *         [phones] Phone list
   *         [forms] Forms
   *         [tally] Tally sheets
   *         [calibration] Test sheet for the printer
   *        *[signin] Sign-in sheets
   *     }
   */
  'pack-sheet': {
    sheet: Argument;
  };
  /**
   * pack-side = A day’s half days or sessions side by side
   */
  'pack-side': NoArguments;
  /**
   * pack-tents = Two tents on a page
   */
  'pack-tents': NoArguments;
  /**
   * pack-text = Everything the room runs on, on paper. Choose the papers, look at them, and write them into a folder with a slip for whoever prints them.
   */
  'pack-text': NoArguments;
  /**
   * pack-title = Print pack
   */
  'pack-title': NoArguments;
  /**
   * pack-titled = { $what }: { $title }
   */
  'pack-titled': {
    what: Argument;
    title: Argument;
  };
  /**
   * pack-used = Labels already used on the first sheet
   */
  'pack-used': NoArguments;
  /**
   * pack-who =
   *     { $who ->
   *         [participants] Participants only
   *         [everybody] Everybody
   *         [unproofed] Names not yet proofed
   *        *[usual] As usual for each paper
   *     }
   */
  'pack-who': {
    who: Argument;
  };
  /**
   * pack-write = Write the folder…
   */
  'pack-write': NoArguments;
  /**
   * pack-writing = Writing papers
   */
  'pack-writing': NoArguments;
  /**
   * papers-agenda = Agenda
   */
  'papers-agenda': NoArguments;
  /**
   * papers-all-days = All days
   */
  'papers-all-days': NoArguments;
  /**
   * papers-back = Back to the plan
   */
  'papers-back': NoArguments;
  /**
   * papers-background = Background
   */
  'papers-background': NoArguments;
  /**
   * papers-date = Date
   */
  'papers-date': NoArguments;
  /**
   * papers-day = Day { $number }
   */
  'papers-day': {
    number: Argument;
  };
  /**
   * papers-days = Days
   */
  'papers-days': NoArguments;
  /**
   * papers-end = End
   */
  'papers-end': NoArguments;
  /**
   * papers-export = Export PDF…
   */
  'papers-export': NoArguments;
  /**
   * papers-file-kind =
   *     { $format ->
   *        *[pdf] PDF document
   *         [docx] Word document
   *         [xlsx] Excel workbook
   *         [ics] Calendar file
   *     }
   */
  'papers-file-kind': {
    format: Argument;
  };
  /**
   * papers-file-name = { $paper } – { $title }
   */
  'papers-file-name': {
    paper: Argument;
    title: Argument;
  };
  /**
   * papers-file-title = { $paper }: { $title }
   */
  'papers-file-title': {
    paper: Argument;
    title: Argument;
  };
  /**
   * papers-form-anonymous = Your answers are anonymous: nobody can tell who gave them.
   */
  'papers-form-anonymous': NoArguments;
  /**
   * papers-form-by-code = Your name is not asked. Write your code, the same each time, so that your two answers can be compared.
   */
  'papers-form-by-code': NoArguments;
  /**
   * papers-form-code = Your code
   */
  'papers-form-code': NoArguments;
  /**
   * papers-form-name = Your name
   */
  'papers-form-name': NoArguments;
  /**
   * papers-form-named = Your answers are kept with your name.
   */
  'papers-form-named': NoArguments;
  /**
   * papers-handouts = Handouts
   */
  'papers-handouts': NoArguments;
  /**
   * papers-hint =
   *     { $paper ->
   *        *[participants] Times, titles, speakers, rooms
   *         [facilitators] With instructions, notes and materials
   *         [materials] What to bring, day by day, to tick off
   *         [sessions] A page for each session, with room to write
   *     }
   */
  'papers-hint': {
    paper: Argument;
  };
  /**
   * papers-instructions = What to do
   */
  'papers-instructions': NoArguments;
  /**
   * papers-kinds = What to print
   */
  'papers-kinds': NoArguments;
  /**
   * papers-language = Language
   */
  'papers-language': NoArguments;
  /**
   * papers-language-workshop = { $language } (as the workshop)
   */
  'papers-language-workshop': {
    language: Argument;
  };
  /**
   * papers-length = Minutes
   */
  'papers-length': NoArguments;
  /**
   * papers-materials = Materials
   */
  'papers-materials': NoArguments;
  /**
   * papers-method = Method
   */
  'papers-method': NoArguments;
  /**
   * papers-minutes = { $minutes } min
   */
  'papers-minutes': {
    minutes: Argument;
  };
  /**
   * papers-notes = Notes for facilitators
   */
  'papers-notes': NoArguments;
  /**
   * papers-nothing-to-bring = Nothing to bring.
   */
  'papers-nothing-to-bring': NoArguments;
  /**
   * papers-objectives = Objectives
   */
  'papers-objectives': NoArguments;
  /**
   * papers-other-files = Other files
   */
  'papers-other-files': NoArguments;
  /**
   * papers-page-word = Page
   */
  'papers-page-word': NoArguments;
  /**
   * papers-pages =
   *     { $pages ->
   *        *[daily] One page a day
   *         [together] All days on one page
   *     }
   */
  'papers-pages': {
    pages: Argument;
  };
  /**
   * papers-pages-label = Pages
   */
  'papers-pages-label': NoArguments;
  /**
   * papers-paper =
   *     { $paper ->
   *        *[participants] Agenda for participants
   *         [facilitators] Running order for facilitators
   *         [materials] Materials list
   *         [sessions] Session sheets
   *     }
   */
  'papers-paper': {
    paper: Argument;
  };
  /**
   * papers-room = Room
   */
  'papers-room': NoArguments;
  /**
   * papers-running-order = Running order
   */
  'papers-running-order': NoArguments;
  /**
   * papers-save-title = Save the plan
   */
  'papers-save-title': NoArguments;
  /**
   * papers-second = Second language on the page
   */
  'papers-second': NoArguments;
  /**
   * papers-second-none = None
   */
  'papers-second-none': NoArguments;
  /**
   * papers-session = Session
   */
  'papers-session': NoArguments;
  /**
   * papers-sessions = Session sheets
   */
  'papers-sessions': NoArguments;
  /**
   * papers-time = Time
   */
  'papers-time': NoArguments;
  /**
   * papers-what-was-said = What was said and decided
   */
  'papers-what-was-said': NoArguments;
  /**
   * papers-who = Who
   */
  'papers-who': NoArguments;
  /**
   * papers-zone = All times: { $zone }
   */
  'papers-zone': {
    zone: Argument;
  };
  /**
   * people-add = Add a person
   */
  'people-add': NoArguments;
  /**
   * people-add-hint = Enter adds and waits for the next name. Tab adds and goes on to the details.
   */
  'people-add-hint': NoArguments;
  /**
   * people-add-name = Name of the new person
   */
  'people-add-name': NoArguments;
  /**
   * people-added = { $name } is in the list.
   */
  'people-added': {
    name: Argument;
  };
  /**
   * people-column =
   *     { $column ->
   *         [number] No.
   *         [title] Title
   *         [sex] Sex
   *         [organisation] Organisation
   *         [position] Position
   *         [country] Country
   *         [email] E-mail
   *         [phone] Telephone
   *         [role] Role
   *         [language] Language
   *         [certificate_name] Name on the certificate
   *         [said_name] Said as
   *         [proofed] Checked
   *         [full_name] Full name
   *         [family_name] Family name
   *         [given_name] Given name
   *         [patronymic] Patronymic
   *         [native_name] Name in own script
   *         [called_name] Called
   *         [birth_date] Date of birth
   *         [diet] Diet
   *         [age] Age
   *         [attendance] Attendance
   *         [certificate] Certificate
   *        *[name] Name
   *     }
   */
  'people-column': {
    column: Argument;
  };
  /**
   * people-columns = Columns
   */
  'people-columns': NoArguments;
  /**
   * people-columns-more =
   *     { $count ->
   *         [one] Columns, { $count } more from the list
   *        *[other] Columns, { $count } more from the list
   *     }
   */
  'people-columns-more': {
    count: Argument;
  };
  /**
   * people-columns-usual = Usual columns
   */
  'people-columns-usual': NoArguments;
  /**
   * people-count-role =
   *     { $role ->
   *         [facilitator]
   *             { $count ->
   *                 [one] { $count } facilitator
   *                *[other] { $count } facilitators
   *             }
   *         [speaker]
   *             { $count ->
   *                 [one] { $count } speaker
   *                *[other] { $count } speakers
   *             }
   *         [moderator]
   *             { $count ->
   *                 [one] { $count } moderator
   *                *[other] { $count } moderators
   *             }
   *         [interpreter]
   *             { $count ->
   *                 [one] { $count } interpreter
   *                *[other] { $count } interpreters
   *             }
   *         [organiser]
   *             { $count ->
   *                 [one] { $count } organiser
   *                *[other] { $count } organisers
   *             }
   *         [observer]
   *             { $count ->
   *                 [one] { $count } observer
   *                *[other] { $count } observers
   *             }
   *        *[participant]
   *             { $count ->
   *                 [one] { $count } participant
   *                *[other] { $count } participants
   *             }
   *     }
   */
  'people-count-role': {
    role: Argument;
    count: Argument;
  };
  /**
   * people-empty-text = Bring the participant list as it is: an Excel, LibreOffice or text file. Drop it here, or copy its rows and paste them. You see what becomes of each row before anything is stored.
   */
  'people-empty-text': NoArguments;
  /**
   * people-empty-title = Nobody is in this workshop yet
   */
  'people-empty-title': NoArguments;
  /**
   * people-import = Import a list
   */
  'people-import': NoArguments;
  /**
   * people-import-changed = { $field }: “{ $old }” → “{ $new }”
   */
  'people-import-changed': {
    field: Argument;
    old: Argument;
    new: Argument;
  };
  /**
   * people-import-columns = What the columns mean
   */
  'people-import-columns': NoArguments;
  /**
   * people-import-failed = This list could not be read
   */
  'people-import-failed': NoArguments;
  /**
   * people-import-family-bold = Name (family name in bold)
   */
  'people-import-family-bold': NoArguments;
  /**
   * people-import-filled = { $field }: “{ $new }”, empty until now
   */
  'people-import-filled': {
    field: Argument;
    new: Argument;
  };
  /**
   * people-import-held = What you decided about “{ $file }” is kept. Import or cancel it first, then choose the next list.
   */
  'people-import-held': {
    file: Argument;
  };
  /**
   * people-import-importing =
   *     { $count ->
   *         [one] Importing { $count } person
   *        *[other] Importing { $count } people
   *     }
   */
  'people-import-importing': {
    count: Argument;
  };
  /**
   * people-import-kept = Kept as extra fields: { $list }.
   */
  'people-import-kept': {
    list: Argument;
  };
  /**
   * people-import-kind = Lists of people
   */
  'people-import-kind': NoArguments;
  /**
   * people-import-last = Report of the import
   */
  'people-import-last': NoArguments;
  /**
   * people-import-left-out = Left out: { $list }.
   */
  'people-import-left-out': {
    list: Argument;
  };
  /**
   * people-import-means = Meaning of “{ $heading }”
   */
  'people-import-means': {
    heading: Argument;
  };
  /**
   * people-import-note = { $field }: { $note }
   */
  'people-import-note': {
    field: Argument;
    note: Argument;
  };
  /**
   * people-import-nothing-here = No such rows in this list.
   */
  'people-import-nothing-here': NoArguments;
  /**
   * people-import-pasted = Pasted list
   */
  'people-import-pasted': NoArguments;
  /**
   * people-import-row = Row { $row }
   */
  'people-import-row': {
    row: Argument;
  };
  /**
   * people-import-rows = Rows { $first } and { $last }
   */
  'people-import-rows': {
    first: Argument;
    last: Argument;
  };
  /**
   * people-import-sensitive = Sensitive
   */
  'people-import-sensitive': NoArguments;
  /**
   * people-import-show = Rows to show
   */
  'people-import-show': NoArguments;
  /**
   * people-import-was = What became of “{ $file }”
   */
  'people-import-was': {
    file: Argument;
  };
  /**
   * people-key-down = Move down in the list
   */
  'people-key-down': NoArguments;
  /**
   * people-key-mark = Mark
   */
  'people-key-mark': NoArguments;
  /**
   * people-key-paste = Import copied rows
   */
  'people-key-paste': NoArguments;
  /**
   * people-key-remove = Remove the marked people, or this one
   */
  'people-key-remove': NoArguments;
  /**
   * people-key-up = Move up in the list
   */
  'people-key-up': NoArguments;
  /**
   * people-order = Order
   */
  'people-order': NoArguments;
  /**
   * people-order-by =
   *     { $order ->
   *         [name] By name
   *         [delegation] By delegation
   *        *[list] As in the list (protocol)
   *     }
   */
  'people-order-by': {
    order: Argument;
  };
  /**
   * people-order-moved = { $name } is number { $place } now.
   */
  'people-order-moved': {
    name: Argument;
    place: Argument;
  };
  /**
   * people-out = Export
   */
  'people-out': NoArguments;
  /**
   * people-out-as =
   *     { $kind ->
   *         [csv] List for any program (.csv)
   *         [vcf] Contact cards (.vcf)
   *         [anonymous] List without names (.xlsx)
   *        *[xlsx] List for Excel (.xlsx)
   *     }
   */
  'people-out-as': {
    kind: Argument;
  };
  /**
   * people-out-file =
   *     { $kind ->
   *         [anonymous] { $code } people without names
   *        *[other] { $code } people
   *     }
   */
  'people-out-file': {
    kind: Argument;
    code: Argument;
  };
  /**
   * people-registry-compare = Compare…
   */
  'people-registry-compare': NoArguments;
  /**
   * people-registry-empty-text = Everybody who was ever in a workshop is found here. People come in through the list of a workshop.
   */
  'people-registry-empty-text': NoArguments;
  /**
   * people-registry-empty-title = Nobody is in this library yet
   */
  'people-registry-empty-title': NoArguments;
  /**
   * people-registry-hint = Name in any script, e-mail or telephone
   */
  'people-registry-hint': NoArguments;
  /**
   * people-registry-mark = Mark { $name }
   */
  'people-registry-mark': {
    name: Argument;
  };
  /**
   * people-registry-mark-key = Mark to compare
   */
  'people-registry-mark-key': NoArguments;
  /**
   * people-registry-marked =
   *     { $count ->
   *         [one] { $count } person marked; mark one more to compare.
   *        *[other] { $count } people marked
   *     }
   */
  'people-registry-marked': {
    count: Argument;
  };
  /**
   * people-registry-marked-many = Two people are compared at a time.
   */
  'people-registry-marked-many': NoArguments;
  /**
   * people-registry-open = Go to the workshops
   */
  'people-registry-open': NoArguments;
  /**
   * people-registry-part =
   *     { $part ->
   *         [twice] Possible duplicates
   *         [institutions] Institutions
   *        *[everybody] People
   *     }
   */
  'people-registry-part': {
    part: Argument;
  };
  /**
   * people-registry-parts = What the registry holds
   */
  'people-registry-parts': NoArguments;
  /**
   * people-registry-search = Find a person
   */
  'people-registry-search': NoArguments;
  /**
   * people-registry-table = Everybody
   */
  'people-registry-table': NoArguments;
  /**
   * people-registry-unmark = Clear marks
   */
  'people-registry-unmark': NoArguments;
  /**
   * people-registry-workshops = Workshops
   */
  'people-registry-workshops': NoArguments;
  /**
   * people-removed =
   *     { $count ->
   *         [one] { $count } person removed from the workshop
   *        *[other] { $count } people removed from the workshop
   *     }
   */
  'people-removed': {
    count: Argument;
  };
  /**
   * people-sensitive-hide = Hide sensitive columns
   */
  'people-sensitive-hide': NoArguments;
  /**
   * people-sensitive-show = Show sensitive columns
   */
  'people-sensitive-show': NoArguments;
  /**
   * people-table = People in this workshop
   */
  'people-table': NoArguments;
  /**
   * person-apart = Known to be somebody else
   */
  'person-apart': NoArguments;
  /**
   * person-apart-back = Take back
   */
  'person-apart-back': NoArguments;
  /**
   * person-apart-name = Take back that { $name } is somebody else
   */
  'person-apart-name': {
    name: Argument;
  };
  /**
   * person-apart-taken = May be the same person again: { $name }
   */
  'person-apart-taken': {
    name: Argument;
  };
  /**
   * person-back = Everybody
   */
  'person-back': NoArguments;
  /**
   * person-certificate-replaced = replaced by { $number }
   */
  'person-certificate-replaced': {
    number: Argument;
  };
  /**
   * person-certificate-void = void: { $reason }
   */
  'person-certificate-void': {
    reason: Argument;
  };
  /**
   * person-certificates = Certificates
   */
  'person-certificates': NoArguments;
  /**
   * person-certificates-none = No certificate yet.
   */
  'person-certificates-none': NoArguments;
  /**
   * person-compare-with = Compare with { $name }
   */
  'person-compare-with': {
    name: Argument;
  };
  /**
   * person-facts = Who this is
   */
  'person-facts': NoArguments;
  /**
   * person-facts-text = What is changed here is changed in every workshop. Certificates that were issued stay as they are.
   */
  'person-facts-text': NoArguments;
  /**
   * person-file = File of { $name }
   */
  'person-file': {
    name: Argument;
  };
  /**
   * person-gone = This person is no longer in the registry
   */
  'person-gone': NoArguments;
  /**
   * person-others = Also known as
   */
  'person-others': NoArguments;
  /**
   * person-share = { $attended } of { $counted } attended
   */
  'person-share': {
    attended: Argument;
    counted: Argument;
  };
  /**
   * person-twins = May be the same person
   */
  'person-twins': NoArguments;
  /**
   * person-twins-compare = Compare
   */
  'person-twins-compare': NoArguments;
  /**
   * person-workshops = Workshops
   */
  'person-workshops': NoArguments;
  /**
   * person-workshops-count =
   *     { $count ->
   *         [one] { $count } workshop
   *        *[other] { $count } workshops
   *     }
   */
  'person-workshops-count': {
    count: Argument;
  };
  /**
   * plan-act =
   *     { $act ->
   *        *[pin] Fix or free the start
   *         [split] Split in two
   *         [merge] Merge into one
   *         [parallel] Make parallel groups
   *         [remove] Remove
   *     }
   */
  'plan-act': {
    act: Argument;
  };
  /**
   * plan-activities-find = Find an activity
   */
  'plan-activities-find': NoArguments;
  /**
   * plan-activities-none = The curriculum is empty. Load or import one, and its activities can be dragged into the days.
   */
  'plan-activities-none': NoArguments;
  /**
   * plan-activities-open = Open the curriculum
   */
  'plan-activities-open': NoArguments;
  /**
   * plan-activity-hint = Enter adds it after the chosen session; or drag it into a day
   */
  'plan-activity-hint': NoArguments;
  /**
   * plan-acts =
   *     { $count ->
   *         [one] { $count } session
   *        *[other] { $count } sessions
   *     }
   */
  'plan-acts': {
    count: Argument;
  };
  /**
   * plan-add = Session
   */
  'plan-add': NoArguments;
  /**
   * plan-balance =
   *     { $part ->
   *        *[talk] Listening
   *         [participation] Taking part
   *         [pauses] Pauses
   *     }
   */
  'plan-balance': {
    part: Argument;
  };
  /**
   * plan-block =
   *     until { $to }, { $method }{ $pinned ->
   *         [yes] , fixed start
   *        *[no] { "" }
   *     }
   */
  'plan-block': {
    to: Argument;
    method: Argument;
    pinned: Argument;
  };
  /**
   * plan-copy-workshop = Copy the workshop…
   */
  'plan-copy-workshop': NoArguments;
  /**
   * plan-day = Day { $number }
   */
  'plan-day': {
    number: Argument;
  };
  /**
   * plan-day-add = Add a day
   */
  'plan-day-add': NoArguments;
  /**
   * plan-day-date = Date
   */
  'plan-day-date': NoArguments;
  /**
   * plan-day-edit = Change day { $number }
   */
  'plan-day-edit': {
    number: Argument;
  };
  /**
   * plan-day-end = Ends
   */
  'plan-day-end': NoArguments;
  /**
   * plan-day-remove = Remove the day
   */
  'plan-day-remove': NoArguments;
  /**
   * plan-day-removed = Day removed
   */
  'plan-day-removed': NoArguments;
  /**
   * plan-day-start = Begins
   */
  'plan-day-start': NoArguments;
  /**
   * plan-day-theme = Theme of the day
   */
  'plan-day-theme': NoArguments;
  /**
   * plan-day-title = Day { $number }
   */
  'plan-day-title': {
    number: Argument;
  };
  /**
   * plan-empty-text = Take a template, paste an agenda from Word or a mail, or add the first session.
   */
  'plan-empty-text': NoArguments;
  /**
   * plan-empty-title = The days are still empty
   */
  'plan-empty-title': NoArguments;
  /**
   * plan-field-category = Method
   */
  'plan-field-category': NoArguments;
  /**
   * plan-field-description = For participants
   */
  'plan-field-description': NoArguments;
  /**
   * plan-field-materials = Materials
   */
  'plan-field-materials': NoArguments;
  /**
   * plan-field-materials-hint = One item a line
   */
  'plan-field-materials-hint': NoArguments;
  /**
   * plan-field-minutes = Minutes
   */
  'plan-field-minutes': NoArguments;
  /**
   * plan-field-notes = Notes for facilitators only
   */
  'plan-field-notes': NoArguments;
  /**
   * plan-field-pin = Fixed start
   */
  'plan-field-pin': NoArguments;
  /**
   * plan-field-pin-free = free
   */
  'plan-field-pin-free': NoArguments;
  /**
   * plan-field-room = Room
   */
  'plan-field-room': NoArguments;
  /**
   * plan-field-room-hint = So far: { $rooms }
   */
  'plan-field-room-hint': {
    rooms: Argument;
  };
  /**
   * plan-field-title = Title
   */
  'plan-field-title': NoArguments;
  /**
   * plan-gap =
   *     { $kind ->
   *         [clash] Clash of { $minutes } min
   *        *[free] { $minutes } min free
   *     }
   */
  'plan-gap': {
    kind: Argument;
    minutes: Argument;
  };
  /**
   * plan-glance-balance = Listening and taking part
   */
  'plan-glance-balance': NoArguments;
  /**
   * plan-glance-leads = By person
   */
  'plan-glance-leads': NoArguments;
  /**
   * plan-glance-methods = By method
   */
  'plan-glance-methods': NoArguments;
  /**
   * plan-glance-objectives = By objective
   */
  'plan-glance-objectives': NoArguments;
  /**
   * plan-key =
   *     { $act ->
   *        *[go] Move through the plan
   *         [range] Choose several
   *         [edit] Change the title
   *         [add] Add a session after this one
   *         [remove] Remove
   *         [move] Move up or down
   *         [aside] Move to the next or previous day
   *         [longer] 5 minutes longer
   *         [shorter] 5 minutes shorter
   *         [pin] Fix or free the start
   *         [split] Split in two
   *         [merge] Merge into one
   *         [parallel] Make parallel groups
   *         [copy] Copy
   *         [cut] Cut
   *         [paste] Paste sessions or an agenda from Word
   *     }
   */
  'plan-key': {
    act: Argument;
  };
  /**
   * plan-language = Language of the texts
   */
  'plan-language': NoArguments;
  /**
   * plan-lead-add = Choose a person
   */
  'plan-lead-add': NoArguments;
  /**
   * plan-lead-institution = Institution of { $name }
   */
  'plan-lead-institution': {
    name: Argument;
  };
  /**
   * plan-lead-institution-short = Institution
   */
  'plan-lead-institution-short': NoArguments;
  /**
   * plan-lead-line = { $name }, { $role }
   */
  'plan-lead-line': {
    name: Argument;
    role: Argument;
  };
  /**
   * plan-lead-other = Type another name
   */
  'plan-lead-other': NoArguments;
  /**
   * plan-lead-remove = Take { $name } off
   */
  'plan-lead-remove': {
    name: Argument;
  };
  /**
   * plan-lead-role = What { $name } does
   */
  'plan-lead-role': {
    name: Argument;
  };
  /**
   * plan-lead-title = Function of { $name }
   */
  'plan-lead-title': {
    name: Argument;
  };
  /**
   * plan-lead-title-short = Function
   */
  'plan-lead-title-short': NoArguments;
  /**
   * plan-leads = Who leads
   */
  'plan-leads': NoArguments;
  /**
   * plan-more = More
   */
  'plan-more': NoArguments;
  /**
   * plan-none-chosen = Choose a session to see and change what belongs to it.
   */
  'plan-none-chosen': NoArguments;
  /**
   * plan-objectives = Objectives served
   */
  'plan-objectives': NoArguments;
  /**
   * plan-overrun = { $minutes } min over
   */
  'plan-overrun': {
    minutes: Argument;
  };
  /**
   * plan-panel =
   *     { $panel ->
   *        *[block] Session
   *         [glance] At a glance
   *         [activities] Activities
   *     }
   */
  'plan-panel': {
    panel: Argument;
  };
  /**
   * plan-panel-label = Details of the plan
   */
  'plan-panel-label': NoArguments;
  /**
   * plan-panel-toggle = Show or hide the details
   */
  'plan-panel-toggle': NoArguments;
  /**
   * plan-papers = Print and export
   */
  'plan-papers': NoArguments;
  /**
   * plan-pasted =
   *     { $count ->
   *         [one] Session pasted
   *        *[other] { $count } sessions pasted
   *     }
   */
  'plan-pasted': {
    count: Argument;
  };
  /**
   * plan-remark =
   *     { $kind ->
   *        *[clash] { $title }: begins { $minutes } min before what comes first has ended
   *         [slack] { $title }: { $minutes } min free before it
   *         [overrun] The day ends { $minutes } min late, with { $title }
   *         [past-midnight] { $title } goes on after midnight
   *         [lead-twice] { $name } is in two places during { $title }
   *         [room-twice] { $name } is taken twice during { $title }
   *         [objective-without-time] No time yet for: { $objective }
   *         [no-break] { $minutes } min without a break, up to { $title }
   *         [clock-change] The clocks change by { $minutes } min during this day ({ $name })
   *         [unknown-zone] The time zone { $name } is not known here: times are shown as they stand
   *     }
   */
  'plan-remark': {
    kind: Argument;
    title: Argument;
    minutes: Argument;
    name: Argument;
    objective: Argument;
  };
  /**
   * plan-remarks = Worth a look
   */
  'plan-remarks': NoArguments;
  /**
   * plan-removed =
   *     { $count ->
   *         [one] Session removed
   *        *[other] { $count } sessions removed
   *     }
   */
  'plan-removed': {
    count: Argument;
  };
  /**
   * plan-said-copied =
   *     { $count ->
   *         [one] Session copied
   *        *[other] { $count } sessions copied
   *     }
   */
  'plan-said-copied': {
    count: Argument;
  };
  /**
   * plan-said-length = { $title }: { $minutes } min
   */
  'plan-said-length': {
    title: Argument;
    minutes: Argument;
  };
  /**
   * plan-said-moved = { $title }: now at { $time }
   */
  'plan-said-moved': {
    title: Argument;
    time: Argument;
  };
  /**
   * plan-span =
   *     { $hours ->
   *         [0] { $minutes } min
   *        *[other]
   *             { $minutes ->
   *                 [0] { $hours } h
   *                *[other] { $hours } h { $minutes } min
   *             }
   *     }
   */
  'plan-span': {
    hours: Argument;
    minutes: Argument;
  };
  /**
   * plan-templates = Templates
   */
  'plan-templates': NoArguments;
  /**
   * plan-time-unclear = “{ $value }” is not a time. Write it as 9:30.
   */
  'plan-time-unclear': {
    value: Argument;
  };
  /**
   * plan-track = Group { $number }
   */
  'plan-track': {
    number: Argument;
  };
  /**
   * plan-track-add = Add a group
   */
  'plan-track-add': NoArguments;
  /**
   * plan-track-remove = Remove this group
   */
  'plan-track-remove': NoArguments;
  /**
   * plan-tracks = Parallel groups
   */
  'plan-tracks': NoArguments;
  /**
   * proof-back-count =
   *     { $count ->
   *         [one] { $count } of 24 words
   *        *[other] { $count } of 24 words
   *     }
   */
  'proof-back-count': {
    count: Argument;
  };
  /**
   * proof-back-make = Bring it back
   */
  'proof-back-make': NoArguments;
  /**
   * proof-back-text = Type the 24 words from the sheet in their order, with spaces between. The passphrase may be a new one.
   */
  'proof-back-text': NoArguments;
  /**
   * proof-back-title = Bring the key back
   */
  'proof-back-title': NoArguments;
  /**
   * proof-back-words = Recovery words
   */
  'proof-back-words': NoArguments;
  /**
   * proof-carry = Carry to another laptop…
   */
  'proof-carry': NoArguments;
  /**
   * proof-carry-name = Key of { $organisation }
   */
  'proof-carry-name': {
    organisation: Argument;
  };
  /**
   * proof-carry-title = Where to put the key file
   */
  'proof-carry-title': NoArguments;
  /**
   * proof-check = Check a certificate…
   */
  'proof-check': NoArguments;
  /**
   * proof-check-act = Check
   */
  'proof-check-act': NoArguments;
  /**
   * proof-check-all-genuine = All are genuine
   */
  'proof-check-all-genuine': NoArguments;
  /**
   * proof-check-altered =
   *     { $reason ->
   *         [signature] The signature does not fit. Either the code was changed after it was signed, or somebody else made it in the issuer’s name. Do not rely on this certificate.
   *         [content] The code is built like that of a certificate, but does not say what a certificate says. Do not rely on it.
   *         [future] It says that it was issued on a day still to come. If the date of this computer is right, do not rely on this certificate.
   *        *[damaged] A part of the code is missing or was changed. Scan it again, or copy the whole text once more. If the answer stays the same, do not rely on this certificate.
   *     }
   */
  'proof-check-altered': {
    reason: Argument;
  };
  /**
   * proof-check-by-ledger = Known from our own ledger.
   */
  'proof-check-by-ledger': NoArguments;
  /**
   * proof-check-choose = Choose a PDF or photo…
   */
  'proof-check-choose': NoArguments;
  /**
   * proof-check-code = Text of the code
   */
  'proof-check-code': NoArguments;
  /**
   * proof-check-code-hint = It begins with WC1: or is that of a digital badge.
   */
  'proof-check-code-hint': NoArguments;
  /**
   * proof-check-compare = Compare name, workshop and dates with the paper in your hand.
   */
  'proof-check-compare': NoArguments;
  /**
   * proof-check-differs = Not as in our ledger
   */
  'proof-check-differs': NoArguments;
  /**
   * proof-check-doubtful =
   *     { $count ->
   *         [one] { $count } of them needs a look and stands first
   *        *[other] { $count } of them need a look and stand first
   *     }
   */
  'proof-check-doubtful': {
    count: Argument;
  };
  /**
   * proof-check-drop = Drop the certificate here
   */
  'proof-check-drop': NoArguments;
  /**
   * proof-check-drop-hint = PDF, photo, digital badge or text. It is only read, not kept.
   */
  'proof-check-drop-hint': NoArguments;
  /**
   * proof-check-files = PDF, photo, digital badge or text
   */
  'proof-check-files': NoArguments;
  /**
   * proof-check-list = Not among those that were withdrawn or replaced, as known on { $day }.
   */
  'proof-check-list': {
    day: Argument;
  };
  /**
   * proof-check-no-list = Whether it was withdrawn is not known here: there is no list of this organisation.
   */
  'proof-check-no-list': NoArguments;
  /**
   * proof-check-own-name = In our ledger this number belongs to { $name }. The names differ: do not rely on this certificate.
   */
  'proof-check-own-name': {
    name: Argument;
  };
  /**
   * proof-check-reading = Looking for codes
   */
  'proof-check-reading': NoArguments;
  /**
   * proof-check-results =
   *     { $count ->
   *         [one] { $count } certificate found
   *        *[other] { $count } certificates found
   *     }
   */
  'proof-check-results': {
    count: Argument;
  };
  /**
   * proof-check-text = Scan its square code with a scanner, drop the PDF or a photo of it here, or paste the text of the code.
   */
  'proof-check-text': NoArguments;
  /**
   * proof-check-title = Check a certificate
   */
  'proof-check-title': NoArguments;
  /**
   * proof-check-unknown = The code is built like that of a certificate, but nobody who is trusted here has the key that signed it. Anybody could have written what it says. Ask the organisation for its file of name and key, and take it in under Settings.
   */
  'proof-check-unknown': NoArguments;
  /**
   * proof-check-words-text = Type three of the words from your paper, to be sure that they are right.
   */
  'proof-check-words-text': NoArguments;
  /**
   * proof-check-words-title = One look at the paper
   */
  'proof-check-words-title': NoArguments;
  /**
   * proof-finish = Done
   */
  'proof-finish': NoArguments;
  /**
   * proof-from-words = From recovery words…
   */
  'proof-from-words': NoArguments;
  /**
   * proof-import = Take in a key file…
   */
  'proof-import': NoArguments;
  /**
   * proof-import-text = Give the passphrase of the key of { $organisation }, in the file { $file }.
   */
  'proof-import-text': {
    organisation: Argument;
    file: Argument;
  };
  /**
   * proof-import-title = Take in a key
   */
  'proof-import-title': NoArguments;
  /**
   * proof-key-acts = More about the key
   */
  'proof-key-acts': NoArguments;
  /**
   * proof-key-files = Key of Flipchart
   */
  'proof-key-files': NoArguments;
  /**
   * proof-key-id = Key { $key }
   */
  'proof-key-id': {
    key: Argument;
  };
  /**
   * proof-key-state =
   *     { $state ->
   *         [open] Open: new certificates are signed.
   *         [locked] Locked: certificates are issued without a code until it is opened.
   *        *[other] Not in use. What it signed stays valid.
   *     }
   */
  'proof-key-state': {
    state: Argument;
  };
  /**
   * proof-list =
   *     { $count ->
   *         [0] Nothing withdrawn or replaced, as known on { $day }
   *         [one] { $count } withdrawn or replaced, as known on { $day }
   *        *[other] { $count } withdrawn or replaced, as known on { $day }
   *     }
   */
  'proof-list': {
    count: Argument;
    day: Argument;
  };
  /**
   * proof-list-export = Give others our list…
   */
  'proof-list-export': NoArguments;
  /**
   * proof-list-export-title = Where to put the list
   */
  'proof-list-export-title': NoArguments;
  /**
   * proof-list-files = List of withdrawn certificates
   */
  'proof-list-files': NoArguments;
  /**
   * proof-list-import = Take in a list…
   */
  'proof-list-import': NoArguments;
  /**
   * proof-list-known = The list of { $organisation } as known on { $day } tells nothing that was not known here.
   */
  'proof-list-known': {
    organisation: Argument;
    day: Argument;
  };
  /**
   * proof-list-locked = Open the key first: the list is signed with it.
   */
  'proof-list-locked': NoArguments;
  /**
   * proof-list-name = Withdrawn certificates of { $organisation }
   */
  'proof-list-name': {
    organisation: Argument;
  };
  /**
   * proof-list-of-key = List of withdrawn certificates…
   */
  'proof-list-of-key': NoArguments;
  /**
   * proof-list-of-key-text = What this key signed is told void only by a list that it signs itself, so its passphrase is needed.
   */
  'proof-list-of-key-text': NoArguments;
  /**
   * proof-list-taken = The list of { $organisation } as known on { $day } counts from now on.
   */
  'proof-list-taken': {
    organisation: Argument;
    day: Argument;
  };
  /**
   * proof-lists = Withdrawn and replaced
   */
  'proof-lists': NoArguments;
  /**
   * proof-lists-text = Other laptops and offices learn from a list which of your certificates no longer count, and you from theirs.
   */
  'proof-lists-text': NoArguments;
  /**
   * proof-lock = Lock
   */
  'proof-lock': NoArguments;
  /**
   * proof-locked = The key is locked.
   */
  'proof-locked': NoArguments;
  /**
   * proof-none = Signing is not set up. Certificates are issued without a code.
   */
  'proof-none': NoArguments;
  /**
   * proof-note-text = If the laptop or the passphrase is lost, these 24 words bring the key back. Nothing else does. Print them, and keep the sheet as you keep the stamp of your organisation.
   */
  'proof-note-text': NoArguments;
  /**
   * proof-note-title = Write down the recovery words
   */
  'proof-note-title': NoArguments;
  /**
   * proof-noted = I have them on paper
   */
  'proof-noted': NoArguments;
  /**
   * proof-open = Open…
   */
  'proof-open': NoArguments;
  /**
   * proof-open-act = Open
   */
  'proof-open-act': NoArguments;
  /**
   * proof-open-text = Give the passphrase of { $organisation }. The key stays open until Flipchart is closed or you lock it.
   */
  'proof-open-text': {
    organisation: Argument;
  };
  /**
   * proof-open-title = Open the key
   */
  'proof-open-title': NoArguments;
  /**
   * proof-opened = The key is open. New certificates are signed.
   */
  'proof-opened': NoArguments;
  /**
   * proof-opening = Opening the key. This takes a moment on purpose: it makes guessing slow.
   */
  'proof-opening': NoArguments;
  /**
   * proof-organisation = Name of the organisation
   */
  'proof-organisation': NoArguments;
  /**
   * proof-organisation-hint = As certificates should name who vouches for them.
   */
  'proof-organisation-hint': NoArguments;
  /**
   * proof-page = Check page
   */
  'proof-page': NoArguments;
  /**
   * proof-page-bare = The key is locked: the page does not know what was withdrawn. Open the key first to add it.
   */
  'proof-page-bare': NoArguments;
  /**
   * proof-page-export = Export the check page…
   */
  'proof-page-export': NoArguments;
  /**
   * proof-page-kind = Page for a browser
   */
  'proof-page-kind': NoArguments;
  /**
   * proof-page-name = Check certificates of { $organisation }
   */
  'proof-page-name': {
    organisation: Argument;
  };
  /**
   * proof-page-old = The key is locked: the page knows only what was withdrawn until { $day }. Open the key first to add the rest.
   */
  'proof-page-old': {
    day: Argument;
  };
  /**
   * proof-page-text = One file for a stick, an e-mail or your website. It checks your certificates in any browser, without internet, and knows what you withdrew until today.
   */
  'proof-page-text': NoArguments;
  /**
   * proof-page-title = Where to put the check page
   */
  'proof-page-title': NoArguments;
  /**
   * proof-passphrase = Passphrase
   */
  'proof-passphrase': NoArguments;
  /**
   * proof-passphrase-again = The same once more
   */
  'proof-passphrase-again': NoArguments;
  /**
   * proof-passphrase-differs = The two are not the same.
   */
  'proof-passphrase-differs': NoArguments;
  /**
   * proof-passphrase-hint = Four or five words that nobody else would put together.
   */
  'proof-passphrase-hint': NoArguments;
  /**
   * proof-passphrase-new = Passphrase
   */
  'proof-passphrase-new': NoArguments;
  /**
   * proof-passphrase-show = Show what is typed
   */
  'proof-passphrase-show': NoArguments;
  /**
   * proof-print = Print them
   */
  'proof-print': NoArguments;
  /**
   * proof-print-name = Recovery words of { $organisation }
   */
  'proof-print-name': {
    organisation: Argument;
  };
  /**
   * proof-print-title = Where to put the sheet
   */
  'proof-print-title': NoArguments;
  /**
   * proof-ready = Signing is set up. Certificates issued from now on carry a code.
   */
  'proof-ready': NoArguments;
  /**
   * proof-rename = Change the name…
   */
  'proof-rename': NoArguments;
  /**
   * proof-rename-act = Change the name
   */
  'proof-rename-act': NoArguments;
  /**
   * proof-rename-text = Certificates that were signed before show the new name as well when they are checked here. Others see it once you give them the check page or your name again.
   */
  'proof-rename-text': NoArguments;
  /**
   * proof-rename-title = Change the name of the organisation
   */
  'proof-rename-title': NoArguments;
  /**
   * proof-set-up = Set up signing…
   */
  'proof-set-up': NoArguments;
  /**
   * proof-set-up-new = Set up a new key…
   */
  'proof-set-up-new': NoArguments;
  /**
   * proof-setup-make = Make the key
   */
  'proof-setup-make': NoArguments;
  /**
   * proof-setup-text = Flipchart makes a key for your organisation. It stays on this laptop, locked with a passphrase.
   */
  'proof-setup-text': NoArguments;
  /**
   * proof-setup-title = Set up signing
   */
  'proof-setup-title': NoArguments;
  /**
   * proof-show-again = Show the words again
   */
  'proof-show-again': NoArguments;
  /**
   * proof-strength =
   *     { $strength ->
   *         [short] Too short: eight characters or more.
   *         [weak] Easy to guess. Add a word or two.
   *         [fair] Good enough for a locked room. One more word makes it strong.
   *        *[strong] Strong. Write it down nowhere near the laptop.
   *     }
   */
  'proof-strength': {
    strength: Argument;
  };
  /**
   * proof-taken-in = The key of { $organisation } is here and open.
   */
  'proof-taken-in': {
    organisation: Argument;
  };
  /**
   * proof-text = A small square code on each certificate lets anybody check it without internet. Certificates can be issued without it at any time.
   */
  'proof-text': NoArguments;
  /**
   * proof-title = Proof of certificates
   */
  'proof-title': NoArguments;
  /**
   * proof-trust = Who we trust
   */
  'proof-trust': NoArguments;
  /**
   * proof-trust-add = Take in an organisation…
   */
  'proof-trust-add': NoArguments;
  /**
   * proof-trust-added = Certificates of { $organisation } are confirmed from now on. Compare its key with the organisation: { $key }
   */
  'proof-trust-added': {
    organisation: Argument;
    key: Argument;
  };
  /**
   * proof-trust-files = Name and key of an organisation
   */
  'proof-trust-files': NoArguments;
  /**
   * proof-trust-give = Give others our name…
   */
  'proof-trust-give': NoArguments;
  /**
   * proof-trust-give-title = Where to put the file
   */
  'proof-trust-give-title': NoArguments;
  /**
   * proof-trust-none = Nobody but ourselves.
   */
  'proof-trust-none': NoArguments;
  /**
   * proof-trust-remove = Trust no longer
   */
  'proof-trust-remove': NoArguments;
  /**
   * proof-trust-removed = Certificates of { $organisation } are no longer confirmed here.
   */
  'proof-trust-removed': {
    organisation: Argument;
  };
  /**
   * proof-trust-text = Certificates of these organisations are confirmed here as well. Take in only files that you were given by the organisation itself.
   */
  'proof-trust-text': NoArguments;
  /**
   * proof-use = Sign with this key
   */
  'proof-use': NoArguments;
  /**
   * proof-word = Word { $number }
   */
  'proof-word': {
    number: Argument;
  };
  /**
   * proof-word-wrong = That is not word { $number }. Look at the paper again.
   */
  'proof-word-wrong': {
    number: Argument;
  };
  /**
   * proof-words = Print the recovery words…
   */
  'proof-words': NoArguments;
  /**
   * proof-words-list = Recovery words
   */
  'proof-words-list': NoArguments;
  /**
   * proof-words-text = Give the passphrase to see the words again.
   */
  'proof-words-text': NoArguments;
  /**
   * proof-words-title = Recovery words
   */
  'proof-words-title': NoArguments;
  /**
   * report-export = Export…
   */
  'report-export': NoArguments;
  /**
   * report-file-kind = PDF document
   */
  'report-file-kind': NoArguments;
  /**
   * report-file-name = Report – { $title }
   */
  'report-file-name': {
    title: Argument;
  };
  /**
   * report-language = Language
   */
  'report-language': NoArguments;
  /**
   * report-language-workshop = { $language } (as the workshop)
   */
  'report-language-workshop': {
    language: Argument;
  };
  /**
   * report-preview = Report on the workshop
   */
  'report-preview': NoArguments;
  /**
   * report-save-title = Save the report
   */
  'report-save-title': NoArguments;
  /**
   * report-saved = Saved: { $file }
   */
  'report-saved': {
    file: Argument;
  };
  /**
   * report-title = Report
   */
  'report-title': NoArguments;
  /**
   * results-after = After
   */
  'results-after': NoArguments;
  /**
   * results-all-together = All questions
   */
  'results-all-together': NoArguments;
  /**
   * results-alpha = Reliability of the test (alpha, 95% CI)
   */
  'results-alpha': NoArguments;
  /**
   * results-alpha-ratings = Agreement of the ratings (alpha, n)
   */
  'results-alpha-ratings': NoArguments;
  /**
   * results-alt = { $title }. { $said }
   */
  'results-alt': {
    title: Argument;
    said: Argument;
  };
  /**
   * results-answers-label = Answers
   */
  'results-answers-label': NoArguments;
  /**
   * results-answers-more = Show the other { $count }
   */
  'results-answers-more': {
    count: Argument;
  };
  /**
   * results-back = All forms
   */
  'results-back': NoArguments;
  /**
   * results-before = Before
   */
  'results-before': NoArguments;
  /**
   * results-break-down = By groups
   */
  'results-break-down': NoArguments;
  /**
   * results-by =
   *     { $by ->
   *         [sex] Sex
   *         [country] Country
   *         [institution] Type of institution
   *         [language] Language
   *         [module] Module
   *         [facilitator] Facilitator
   *        *[day] Day
   *     }
   */
  'results-by': {
    by: Argument;
  };
  /**
   * results-by-module = Right answers by module
   */
  'results-by-module': NoArguments;
  /**
   * results-by-none = Choose by what…
   */
  'results-by-none': NoArguments;
  /**
   * results-by-objective = Right answers by objective
   */
  'results-by-objective': NoArguments;
  /**
   * results-by-person = Scores person by person
   */
  'results-by-person': NoArguments;
  /**
   * results-by-question = Right answers by question
   */
  'results-by-question': NoArguments;
  /**
   * results-changes = Improved / same / worse
   */
  'results-changes': NoArguments;
  /**
   * results-choice = Choice
   */
  'results-choice': NoArguments;
  /**
   * results-count = Count
   */
  'results-count': NoArguments;
  /**
   * results-count-share = { $count } ({ $share })
   */
  'results-count-share': {
    count: Argument;
    share: Argument;
  };
  /**
   * results-difference = Mean difference (95% CI)
   */
  'results-difference': NoArguments;
  /**
   * results-discrimination = Item–rest r
   */
  'results-discrimination': NoArguments;
  /**
   * results-dz = Effect size (Cohen’s dz)
   */
  'results-dz': NoArguments;
  /**
   * results-empty = Enter the sheets first, or import a file of responses; what they say is shown here.
   */
  'results-empty': NoArguments;
  /**
   * results-export = Save as PDF…
   */
  'results-export': NoArguments;
  /**
   * results-figure = Figure
   */
  'results-figure': NoArguments;
  /**
   * results-figures = Figures
   */
  'results-figures': NoArguments;
  /**
   * results-file-kind =
   *     { $format ->
   *         [xlsx] Workbook: answers, codebook, results
   *         [csv] Answers as CSV
   *        *[other] PDF document
   *     }
   */
  'results-file-kind': {
    format: Argument;
  };
  /**
   * results-file-name = Results { $title }
   */
  'results-file-name': {
    title: Argument;
  };
  /**
   * results-gain = Normalized gain of the class
   */
  'results-gain': NoArguments;
  /**
   * results-import-done = { $file }: { $added } responses added, { $known } were here already, { $empty } without answers.
   */
  'results-import-done': {
    file: Argument;
    added: Argument;
    known: Argument;
    empty: Argument;
  };
  /**
   * results-import-kinds = Exports of KoBoToolbox, ODK or Flipchart
   */
  'results-import-kinds': NoArguments;
  /**
   * results-import-left-out = Row { $row }: “{ $value }” is not an answer to { $question }. Imported without it.
   */
  'results-import-left-out': {
    row: Argument;
    value: Argument;
    question: Argument;
  };
  /**
   * results-import-missing = Questions without a column: { $questions }.
   */
  'results-import-missing': {
    questions: Argument;
  };
  /**
   * results-import-person = Row { $row }: nobody called “{ $name }” is in this workshop. Imported without a name.
   */
  'results-import-person': {
    row: Argument;
    name: Argument;
  };
  /**
   * results-import-title = Responses from a file
   */
  'results-import-title': NoArguments;
  /**
   * results-import-unknown = Columns that belong to no question: { $columns }.
   */
  'results-import-unknown': {
    columns: Argument;
  };
  /**
   * results-interval = { $value } ({ $low } to { $high })
   */
  'results-interval': {
    value: Argument;
    low: Argument;
    high: Argument;
  };
  /**
   * results-language = Language
   */
  'results-language': NoArguments;
  /**
   * results-least = Least
   */
  'results-least': NoArguments;
  /**
   * results-mcnemar = p (McNemar)
   */
  'results-mcnemar': NoArguments;
  /**
   * results-mean = Mean
   */
  'results-mean': NoArguments;
  /**
   * results-mean-after = Mean after (SD)
   */
  'results-mean-after': NoArguments;
  /**
   * results-mean-before = Mean before (SD)
   */
  'results-mean-before': NoArguments;
  /**
   * results-median = Median
   */
  'results-median': NoArguments;
  /**
   * results-module = Module { $code }
   */
  'results-module': {
    code: Argument;
  };
  /**
   * results-most = Most
   */
  'results-most': NoArguments;
  /**
   * results-n-paired = People who answered everything both times (n)
   */
  'results-n-paired': NoArguments;
  /**
   * results-name = Results
   */
  'results-name': NoArguments;
  /**
   * results-no-groups = The responses don’t say who gave them, so they can’t be told apart by this.
   */
  'results-no-groups': NoArguments;
  /**
   * results-not-shown = not shown
   */
  'results-not-shown': NoArguments;
  /**
   * results-not-stated = Not stated
   */
  'results-not-stated': NoArguments;
  /**
   * results-note-anonymous = Answered anonymously.
   */
  'results-note-anonymous': NoArguments;
  /**
   * results-note-hidden = Groups of fewer than { $least } people are counted, but their answers are not shown, nor those that could be worked out from the rest.
   */
  'results-note-hidden': {
    least: Argument;
  };
  /**
   * results-note-missing = A question that was left open counts for nobody: it is left out of the figures of that question, and in a test the person is left out of the totals. Nothing missing is counted as zero.
   */
  'results-note-missing': NoArguments;
  /**
   * results-note-wilson = Whiskers: 95% intervals (Wilson).
   */
  'results-note-wilson': NoArguments;
  /**
   * results-of-max = { $value } of { $max }
   */
  'results-of-max': {
    value: Argument;
    max: Argument;
  };
  /**
   * results-other-files = Other files
   */
  'results-other-files': NoArguments;
  /**
   * results-other-questions = Questions
   */
  'results-other-questions': NoArguments;
  /**
   * results-p-below = < { $p }
   */
  'results-p-below': {
    p: Argument;
  };
  /**
   * results-p-equals = = { $p }
   */
  'results-p-equals': {
    p: Argument;
  };
  /**
   * results-persons = Show single people (also in the file)
   */
  'results-persons': NoArguments;
  /**
   * results-points = Points
   */
  'results-points': NoArguments;
  /**
   * results-print-back = Back
   */
  'results-print-back': NoArguments;
  /**
   * results-print-codes = Print a numbered code on each copy
   */
  'results-print-codes': NoArguments;
  /**
   * results-print-copies = Numbered copies (0: one to photocopy)
   */
  'results-print-copies': NoArguments;
  /**
   * results-print-file-name = Form { $code }
   */
  'results-print-file-name': {
    code: Argument;
  };
  /**
   * results-print-first = First number
   */
  'results-print-first': NoArguments;
  /**
   * results-print-freezes = Saving fixes version { $version }: what is changed later becomes the next version.
   */
  'results-print-freezes': {
    version: Argument;
  };
  /**
   * results-print-kind =
   *     { $kind ->
   *         [tally] Sheet for counting dots
   *        *[form] Form to fill in
   *     }
   */
  'results-print-kind': {
    kind: Argument;
  };
  /**
   * results-print-names = One copy for each participant, with the name
   */
  'results-print-names': NoArguments;
  /**
   * results-print-order = Order of choices
   */
  'results-print-order': NoArguments;
  /**
   * results-print-paper = Paper
   */
  'results-print-paper': NoArguments;
  /**
   * results-print-save = Save as PDF…
   */
  'results-print-save': NoArguments;
  /**
   * results-print-size =
   *     { $size ->
   *         [large] Large
   *        *[compact] Compact
   *     }
   */
  'results-print-size': {
    size: Argument;
  };
  /**
   * results-print-title = Print
   */
  'results-print-title': NoArguments;
  /**
   * results-print-type = Type
   */
  'results-print-type': NoArguments;
  /**
   * results-print-variant =
   *     { $variant ->
   *         [b] Version B, shuffled
   *        *[a] Version A
   *     }
   */
  'results-print-variant': {
    variant: Argument;
  };
  /**
   * results-print-what = What
   */
  'results-print-what': NoArguments;
  /**
   * results-question = Question
   */
  'results-question': NoArguments;
  /**
   * results-responses = Responses: { $n } of { $of }
   */
  'results-responses': {
    n: Argument;
    of: Argument;
  };
  /**
   * results-responses-paired = Responses before: { $before }; after: { $after }; people who answered everything both times: { $paired }
   */
  'results-responses-paired': {
    before: Argument;
    after: Argument;
    paired: Argument;
  };
  /**
   * results-right-after = Right after
   */
  'results-right-after': NoArguments;
  /**
   * results-right-before = Right before
   */
  'results-right-before': NoArguments;
  /**
   * results-save-title = Save results
   */
  'results-save-title': NoArguments;
  /**
   * results-sd = SD
   */
  'results-sd': NoArguments;
  /**
   * results-t = Paired t test
   */
  'results-t': NoArguments;
  /**
   * results-t-value = t({ $df }) = { $t }, p { $p }
   */
  'results-t-value': {
    df: Argument;
    t: Argument;
    p: Argument;
  };
  /**
   * results-table-show = Show the figures
   */
  'results-table-show': NoArguments;
  /**
   * results-theme = Theme
   */
  'results-theme': NoArguments;
  /**
   * results-theme-count = { $name }: { $count }
   */
  'results-theme-count': {
    name: Argument;
    count: Argument;
  };
  /**
   * results-theme-new = New theme
   */
  'results-theme-new': NoArguments;
  /**
   * results-theme-remove = Remove theme { $name }
   */
  'results-theme-remove': {
    name: Argument;
  };
  /**
   * results-themes = Themes of the answers
   */
  'results-themes': NoArguments;
  /**
   * results-themes-help = Arrows move, digits give a theme, N makes a new one.
   */
  'results-themes-help': NoArguments;
  /**
   * results-themes-open = Sort into themes…
   */
  'results-themes-open': NoArguments;
  /**
   * results-top2 = Top two
   */
  'results-top2': NoArguments;
  /**
   * results-totals = How the scores are spread
   */
  'results-totals': NoArguments;
  /**
   * results-upper-lower = Upper − lower half
   */
  'results-upper-lower': NoArguments;
  /**
   * results-value = Value
   */
  'results-value': NoArguments;
  /**
   * results-wilcoxon =
   *     Wilcoxon signed-rank test ({ $method ->
   *         [exact] exact
   *        *[other] normal approximation
   *     })
   */
  'results-wilcoxon': {
    method: Argument;
  };
  /**
   * results-wilcoxon-value = W = { $w }, p { $p }
   */
  'results-wilcoxon-value': {
    w: Argument;
    p: Argument;
  };
  /**
   * results-xlsform = XLSForm (.xlsx, .xls)
   */
  'results-xlsform': NoArguments;
  /**
   * results-xlsform-export = Save as XLSForm
   */
  'results-xlsform-export': NoArguments;
  /**
   * results-xlsform-import = Import an XLSForm
   */
  'results-xlsform-import': NoArguments;
  /**
   * results-xlsform-imported = { $code }: { $questions } questions imported.
   */
  'results-xlsform-imported': {
    code: Argument;
    questions: Argument;
  };
  /**
   * results-xlsform-notes = What deserves a look
   */
  'results-xlsform-notes': NoArguments;
  /**
   * room-act =
   *     { $act ->
   *        *[start] Start now
   *         [finish] Finish now
   *         [longer] 5 minutes more
   *         [skip] Skip
   *         [unskip] Do not skip
   *         [reset] Forget what was recorded
   *     }
   */
  'room-act': {
    act: Argument;
  };
  /**
   * room-action-done = Done: { $what }
   */
  'room-action-done': {
    what: Argument;
  };
  /**
   * room-action-new = A new action point
   */
  'room-action-new': NoArguments;
  /**
   * room-action-remove = Remove “{ $what }”
   */
  'room-action-remove': {
    what: Argument;
  };
  /**
   * room-action-removed = Action point removed
   */
  'room-action-removed': NoArguments;
  /**
   * room-action-what = What is to be done
   */
  'room-action-what': NoArguments;
  /**
   * room-actions-empty = No action points yet
   */
  'room-actions-empty': NoArguments;
  /**
   * room-actions-empty-text = Who does what by when: write it down while everybody is in the room.
   */
  'room-actions-empty-text': NoArguments;
  /**
   * room-acts = Acts for { $title }
   */
  'room-acts': {
    title: Argument;
  };
  /**
   * room-caption = Caption
   */
  'room-caption': NoArguments;
  /**
   * room-capture =
   *     { $kind ->
   *        *[note] Note
   *         [parking] Put aside
   *         [decision] Decision
   *         [quote] Quote
   *         [photo] Photo
   *         [action] Action point
   *     }
   */
  'room-capture': {
    kind: Argument;
  };
  /**
   * room-capture-hint =
   *     { $kind ->
   *        *[note] What was said, seen, learnt
   *         [parking] A question for later
   *         [decision] What was decided
   *         [quote] Word for word
   *     }
   */
  'room-capture-hint': {
    kind: Argument;
  };
  /**
   * room-capture-keys = Enter keeps it, Escape closes
   */
  'room-capture-keys': NoArguments;
  /**
   * room-captured-empty = Nothing captured yet
   */
  'room-captured-empty': NoArguments;
  /**
   * room-captured-empty-text = Notes, questions put aside, decisions, quotes and photos go straight into the report. Drop photos here.
   */
  'room-captured-empty-text': NoArguments;
  /**
   * room-close-attendance = Attendance
   */
  'room-close-attendance': NoArguments;
  /**
   * room-close-copied = Last copied on { $date }
   */
  'room-close-copied': {
    date: Argument;
  };
  /**
   * room-close-copy = Copy to the stick…
   */
  'room-close-copy': NoArguments;
  /**
   * room-close-day = Day
   */
  'room-close-day': NoArguments;
  /**
   * room-close-enter = Enter
   */
  'room-close-enter': NoArguments;
  /**
   * room-close-form = { $title }: { $entered } of { $expected } entered
   */
  'room-close-form': {
    title: Argument;
    entered: Argument;
    expected: Argument;
  };
  /**
   * room-close-never-copied = This library was never copied to a stick
   */
  'room-close-never-copied': NoArguments;
  /**
   * room-close-note = Note on { $title }
   */
  'room-close-note': {
    title: Argument;
  };
  /**
   * room-close-note-hint = A sentence for the report
   */
  'room-close-note-hint': NoArguments;
  /**
   * room-close-nothing = Nothing is open. Good evening!
   */
  'room-close-nothing': NoArguments;
  /**
   * room-close-parking =
   *     { $count ->
   *         [one] { $count } question put aside is not answered
   *        *[other] { $count } questions put aside are not answered
   *     }
   */
  'room-close-parking': {
    count: Argument;
  };
  /**
   * room-close-print = Print
   */
  'room-close-print': NoArguments;
  /**
   * room-close-show = Show
   */
  'room-close-show': NoArguments;
  /**
   * room-close-tomorrow =
   *     Next: { $date }, { $count ->
   *         [one] { $count } session
   *        *[other] { $count } sessions
   *     }
   */
  'room-close-tomorrow': {
    date: Argument;
    count: Argument;
  };
  /**
   * room-close-unfinished = { $title }: started and never finished
   */
  'room-close-unfinished': {
    title: Argument;
  };
  /**
   * room-close-unmarked =
   *     { $half ->
   *        *[am] Morning
   *         [pm] Afternoon
   *         [day] Whole day
   *         [session] { $title }
   *     }: { $count ->
   *         [one] { $count } participant without a mark
   *        *[other] { $count } participants without a mark
   *     }
   */
  'room-close-unmarked': {
    half: Argument;
    title: Argument;
    count: Argument;
  };
  /**
   * room-close-vague =
   *     { $count ->
   *         [one] { $count } action point lacks a name or a date
   *        *[other] { $count } action points lack a name or a date
   *     }
   */
  'room-close-vague': {
    count: Argument;
  };
  /**
   * room-close-without = { $time } { $title }: no notes
   */
  'room-close-without': {
    time: Argument;
    title: Argument;
  };
  /**
   * room-column =
   *     { $column ->
   *        *[time] Time
   *         [session] Session
   *         [planned] Planned
   *         [actual] Actual
   *         [acts] Acts
   *     }
   */
  'room-column': {
    column: Argument;
  };
  /**
   * room-commitment-due = By when: { $name }
   */
  'room-commitment-due': {
    name: Argument;
  };
  /**
   * room-commitment-of = Commitment: { $name }
   */
  'room-commitment-of': {
    name: Argument;
  };
  /**
   * room-commitments-empty = There are no participants yet
   */
  'room-commitments-empty': NoArguments;
  /**
   * room-commitments-text = What each participant means to do, in their own words. Only those who agree are reminded of it.
   */
  'room-commitments-text': NoArguments;
  /**
   * room-curtain = Cover the screen
   */
  'room-curtain': NoArguments;
  /**
   * room-curtain-lift = Press F9 or Escape to go on
   */
  'room-curtain-lift': NoArguments;
  /**
   * room-curtain-text = One moment, please.
   */
  'room-curtain-text': NoArguments;
  /**
   * room-due = By when
   */
  'room-due': NoArguments;
  /**
   * room-empty = Nothing is planned for this day
   */
  'room-empty': NoArguments;
  /**
   * room-empty-text = Make the plan first: then the day can be run from here.
   */
  'room-empty-text': NoArguments;
  /**
   * room-group = Group { $number }
   */
  'room-group': {
    number: Argument;
  };
  /**
   * room-keep = Keep
   */
  'room-keep': NoArguments;
  /**
   * room-kept = Kept
   */
  'room-kept': NoArguments;
  /**
   * room-key =
   *     { $act ->
   *        *[next] Go on to what is next
   *         [start] Start
   *         [finish] Finish
   *         [longer] 5 minutes more
   *         [shorter] 5 minutes less
   *         [skip] Skip what is next
   *         [note] Note
   *         [parking] Put aside
   *         [decision] Decision
   *         [quote] Quote
   *         [action] Action point
   *         [curtain] Cover the screen
   *         [full] Full screen
   *         [undo] Undo
   *         [leave] Leave
   *     }
   */
  'room-key': {
    act: Argument;
  };
  /**
   * room-keys = Keys
   */
  'room-keys': NoArguments;
  /**
   * room-kind = Kind
   */
  'room-kind': NoArguments;
  /**
   * room-late =
   *     { $way ->
   *        *[late] { $minutes } min behind the plan
   *         [early] { $minutes } min ahead of the plan
   *     }
   */
  'room-late': {
    way: Argument;
    minutes: Argument;
  };
  /**
   * room-live = Live view
   */
  'room-live': NoArguments;
  /**
   * room-live-back = Back at { $time }
   */
  'room-live-back': {
    time: Argument;
  };
  /**
   * room-live-empty = There is no plan to show yet.
   */
  'room-live-empty': NoArguments;
  /**
   * room-live-first = First
   */
  'room-live-first': NoArguments;
  /**
   * room-live-here = Full screen here
   */
  'room-live-here': NoArguments;
  /**
   * room-live-next = Next, at { $time }
   */
  'room-live-next': {
    time: Argument;
  };
  /**
   * room-live-over = That is all for today.
   */
  'room-live-over': NoArguments;
  /**
   * room-live-overtime = +{ $time }
   */
  'room-live-overtime': {
    time: Argument;
  };
  /**
   * room-live-project = On the projector
   */
  'room-live-project': NoArguments;
  /**
   * room-live-until = until { $time }
   */
  'room-live-until': {
    time: Argument;
  };
  /**
   * room-not-today = This day is not today: times are those of the plan.
   */
  'room-not-today': NoArguments;
  /**
   * room-photo = Photo…
   */
  'room-photo': NoArguments;
  /**
   * room-photo-choose = Choose a photo
   */
  'room-photo-choose': NoArguments;
  /**
   * room-photo-files = Pictures
   */
  'room-photo-files': NoArguments;
  /**
   * room-place =
   *     { $place ->
   *        *[today] Today
   *         [captured] Captured
   *         [actions] Action points
   *         [commitments] Commitments
   *         [close] Close the day
   *     }
   */
  'room-place': {
    place: Argument;
  };
  /**
   * room-places = Parts of the room
   */
  'room-places': NoArguments;
  /**
   * room-remind = may be reminded
   */
  'room-remind': NoArguments;
  /**
   * room-remove = Remove “{ $text }”
   */
  'room-remove': {
    text: Argument;
  };
  /**
   * room-removed = Note removed
   */
  'room-removed': NoArguments;
  /**
   * room-session = Session
   */
  'room-session': NoArguments;
  /**
   * room-session-gone = A session that is no longer in the plan
   */
  'room-session-gone': NoArguments;
  /**
   * room-session-none = The workshop as a whole
   */
  'room-session-none': NoArguments;
  /**
   * room-session-now = The session that runs now
   */
  'room-session-now': NoArguments;
  /**
   * room-settled = Answered
   */
  'room-settled': NoArguments;
  /**
   * room-state =
   *     { $state ->
   *        *[upcoming] { "" }
   *         [running] running
   *         [due] due
   *         [done] done
   *         [skipped] skipped
   *     }
   */
  'room-state': {
    state: Argument;
  };
  /**
   * room-who =
   *     { $kind ->
   *        *[quote] Who said it
   *         [action] Who does it
   *     }
   */
  'room-who': {
    kind: Argument;
  };
  /**
   * settings-about = About
   */
  'settings-about': NoArguments;
  /**
   * settings-appearance = Appearance
   */
  'settings-appearance': NoArguments;
  /**
   * settings-appearance-text = The language of the screen. Each workshop’s documents have their own.
   */
  'settings-appearance-text': NoArguments;
  /**
   * settings-backup-reason =
   *     { $reason ->
   *         [import] Before an import
   *         [migration] Before an upgrade
   *        *[start] At the start
   *     }
   */
  'settings-backup-reason': {
    reason: Argument;
  };
  /**
   * settings-backups = Copies
   */
  'settings-backups': NoArguments;
  /**
   * settings-backups-all =
   *     { $count ->
   *         [one] Show the only copy
   *        *[other] Show all { $count }
   *     }
   */
  'settings-backups-all': {
    count: Argument;
  };
  /**
   * settings-backups-none = There are no copies yet.
   */
  'settings-backups-none': NoArguments;
  /**
   * settings-backups-text = Made at the start, before each import and each upgrade; each was opened to make sure it is good.
   */
  'settings-backups-text': NoArguments;
  /**
   * settings-busy =
   *     { $act ->
   *         [copy] Copying
   *        *[check] Checking
   *     }
   */
  'settings-busy': {
    act: Argument;
  };
  /**
   * settings-check = Check
   */
  'settings-check': NoArguments;
  /**
   * settings-copied = Copied to { FILE($path) }. The copy was opened and is good.
   */
  'settings-copied': {
    path: Argument;
  };
  /**
   * settings-copy = Copy to a USB stick…
   */
  'settings-copy': NoArguments;
  /**
   * settings-evaluation = Evaluation
   */
  'settings-evaluation': NoArguments;
  /**
   * settings-evaluation-text = Answers of groups smaller than this are counted but not shown.
   */
  'settings-evaluation-text': NoArguments;
  /**
   * settings-finding =
   *     { $code ->
   *         [damaged-page] A part of the file is damaged: { $detail }
   *         [orphan-row] An entry has lost what it belongs to: { $detail }
   *         [certificate-bytes-missing] The page of certificate { $detail } is missing.
   *         [certificate-bytes-altered] The page of certificate { $detail } is not the one that was issued.
   *        *[other] { $detail }
   *     }
   */
  'settings-finding': {
    code: Argument;
    detail: Argument;
  };
  /**
   * settings-healthy = The library is in order.
   */
  'settings-healthy': NoArguments;
  /**
   * settings-least-group = Least size of a group
   */
  'settings-least-group': NoArguments;
  /**
   * settings-library = Library
   */
  'settings-library': NoArguments;
  /**
   * settings-library-files = Flipchart libraries
   */
  'settings-library-files': NoArguments;
  /**
   * settings-library-text = One file holds everything. Each change is stored at once.
   */
  'settings-library-text': NoArguments;
  /**
   * settings-licence = Free software, under the MIT or the Apache 2.0 licence, as you choose.
   */
  'settings-licence': NoArguments;
  /**
   * settings-notices = The typefaces are under the SIL Open Font Licence. The notices of all parts come with the program.
   */
  'settings-notices': NoArguments;
  /**
   * settings-open = Open another…
   */
  'settings-open': NoArguments;
  /**
   * settings-open-title = Open a library
   */
  'settings-open-title': NoArguments;
  /**
   * settings-restore = Restore
   */
  'settings-restore': NoArguments;
  /**
   * settings-restore-ask = Go back to this copy?
   */
  'settings-restore-ask': NoArguments;
  /**
   * settings-restore-of = Restore the copy of { $moment }
   */
  'settings-restore-of': {
    moment: Argument;
  };
  /**
   * settings-restore-text = Everything will be as it was on { $moment }. The library as it is now is kept beside it, under another name.
   */
  'settings-restore-text': {
    moment: Argument;
  };
  /**
   * settings-restored =
   *     { GIVEN($path) ->
   *         [yes] The copy is in place. The former library is kept as { FILE($path) }.
   *        *[no] The copy is in place.
   *     }
   */
  'settings-restored': {
    path: Argument;
  };
  /**
   * settings-size-kib = { $size } KB
   */
  'settings-size-kib': {
    size: Argument;
  };
  /**
   * settings-size-mib = { $size } MB
   */
  'settings-size-mib': {
    size: Argument;
  };
  /**
   * settings-unhealthy =
   *     { $count ->
   *         [one] The check found { $count } thing that is not in order. Restore a copy from before it.
   *        *[other] The check found { $count } things that are not in order. Restore a copy from before them.
   *     }
   */
  'settings-unhealthy': {
    count: Argument;
  };
  /**
   * settings-version = Flipchart { $version }
   */
  'settings-version': {
    version: Argument;
  };
  /**
   * shell-area =
   *     { $area ->
   *         [curriculum] Curriculum
   *         [forms] Forms
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
   * shell-hand-facilitator = Facilitator
   */
  'shell-hand-facilitator': NoArguments;
  /**
   * shell-hand-key = Your key
   */
  'shell-hand-key': NoArguments;
  /**
   * shell-hand-key-text = Four digits of your choice. Only they lead back to Flipchart, so remember them.
   */
  'shell-hand-key-text': NoArguments;
  /**
   * shell-hand-leave = Back to Flipchart
   */
  'shell-hand-leave': NoArguments;
  /**
   * shell-hand-start = Start
   */
  'shell-hand-start': NoArguments;
  /**
   * shell-hand-stay = Return the laptop
   */
  'shell-hand-stay': NoArguments;
  /**
   * shell-hand-wrong-key =
   *     { $count ->
   *         [one] That is not the key.
   *        *[other] That is not the key ({ $count } tries).
   *     }
   */
  'shell-hand-wrong-key': {
    count: Argument;
  };
  /**
   * shell-home = Flipchart: start page
   */
  'shell-home': NoArguments;
  /**
   * shell-key =
   *     { $key ->
   *        *[Ctrl] Ctrl
   *         [Alt] Alt
   *         [Shift] Shift
   *         [Enter] Enter
   *         [Escape] Esc
   *         [Space] Space
   *         [Delete] Del
   *         [Backspace] Backspace
   *         [Insert] Ins
   *         [PageUp] PgUp
   *         [PageDown] PgDn
   *     }
   */
  'shell-key': {
    key: Argument;
  };
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
  /**
   * start-here = Press F1 for help wherever you are, and Ctrl+K to find anything.
   */
  'start-here': NoArguments;
  /**
   * start-lead = Everything happens on this laptop: no account, no internet. What you type is stored as you go, and every step can be taken back.
   */
  'start-lead': NoArguments;
  /**
   * start-new-hint = A title, the dates, the place. The list of people comes next.
   */
  'start-new-hint': NoArguments;
  /**
   * start-reading = The library is open for reading: nothing can be changed.
   */
  'start-reading': NoArguments;
  /**
   * start-reading-way = Try to open it for writing
   */
  'start-reading-way': NoArguments;
  /**
   * start-refused =
   *     { $code ->
   *         [file-corrupt] The library is damaged
   *         [file-too-new] The library needs a newer Flipchart
   *         [file-foreign] This is not a Flipchart library
   *         [file-locked] The library is in use elsewhere
   *         [file-read-only] The library cannot be changed
   *         [library-on-network] The library is on a network drive
   *         [library-in-synced-folder] The library is in a synchronised folder
   *        *[other] The library cannot be opened
   *     }
   */
  'start-refused': {
    code: Argument;
  };
  /**
   * start-sample = Open the sample workshop
   */
  'start-sample': NoArguments;
  /**
   * start-sample-hint = Three days, 24 invented people, everything filled in. Change what you like: its certificates are marked SPECIMEN.
   */
  'start-sample-hint': NoArguments;
  /**
   * start-stick-text = A stick that is pulled out while it is being written can lose work. Keep the library on this computer’s own disk, and copy it to the stick in Settings: one act.
   */
  'start-stick-text': NoArguments;
  /**
   * start-stick-title = Your library is on a disk that can be pulled out.
   */
  'start-stick-title': NoArguments;
  /**
   * start-synced-text = Such a service can take a file away while it is being written. Keep the library on this computer’s own disk, and only copies of it in that folder.
   */
  'start-synced-text': NoArguments;
  /**
   * start-synced-title = Your library is in a folder of { $service }.
   */
  'start-synced-title': {
    service: Argument;
  };
  /**
   * start-synced-way = See where it is
   */
  'start-synced-way': NoArguments;
  /**
   * start-title = From the list of participants to certificates and the report
   */
  'start-title': NoArguments;
  /**
   * start-way =
   *     { $way ->
   *         [restore] Restore a copy
   *         [reading] Open it for reading
   *         [another] Choose another library…
   *        *[again] Try again
   *     }
   */
  'start-way': {
    way: Argument;
  };
  /**
   * start-way-hint =
   *     { $way ->
   *         [restore] Flipchart made these copies and checked each one. The file as it is now stays where it is, under another name.
   *         [reading] You can look at everything, print and export; nothing can be changed.
   *         [another] For instance a copy on a stick, or one in another folder.
   *        *[again] When the cause is out of the way.
   *     }
   */
  'start-way-hint': {
    way: Argument;
  };
  /**
   * templates-applied = “{ $name }” added to the plan
   */
  'templates-applied': {
    name: Argument;
  };
  /**
   * templates-copied = “{ $title }” copied
   */
  'templates-copied': {
    title: Argument;
  };
  /**
   * templates-copy = Copy the workshop with new dates
   */
  'templates-copy': NoArguments;
  /**
   * templates-copy-act = Copy
   */
  'templates-copy-act': NoArguments;
  /**
   * templates-copy-hint = Facts, objectives, plan and signatories are copied; people, attendance and certificates are not.
   */
  'templates-copy-hint': NoArguments;
  /**
   * templates-hint = A template is added to the days of this workshop, after what is there already. One step of undo takes it back.
   */
  'templates-hint': NoArguments;
  /**
   * templates-keep = Keep this plan as a template
   */
  'templates-keep': NoArguments;
  /**
   * templates-keep-act = Keep
   */
  'templates-keep-act': NoArguments;
  /**
   * templates-keep-hint = Without dates and without names of people
   */
  'templates-keep-hint': NoArguments;
  /**
   * templates-remove = Remove the template “{ $name }”
   */
  'templates-remove': {
    name: Argument;
  };
  /**
   * templates-removed = Template “{ $name }” removed
   */
  'templates-removed': {
    name: Argument;
  };
  /**
   * templates-saved = “{ $name }” kept as a template
   */
  'templates-saved': {
    name: Argument;
  };
  /**
   * templates-size =
   *     { $days ->
   *         [one] { $days } day
   *        *[other] { $days } days
   *     }, { $blocks ->
   *         [one] { $blocks } session
   *        *[other] { $blocks } sessions
   *     }
   */
  'templates-size': {
    days: Argument;
    blocks: Argument;
  };
  /**
   * templates-title = Templates
   */
  'templates-title': NoArguments;
  /**
   * twins-apart = Two people
   */
  'twins-apart': NoArguments;
  /**
   * twins-back = Back
   */
  'twins-back': NoArguments;
  /**
   * twins-by-hand = Found by nothing alike: you chose these two.
   */
  'twins-by-hand': NoArguments;
  /**
   * twins-count =
   *     { $count ->
   *         [one] { $count } pair to look at
   *        *[other] { $count } pairs to look at
   *     }
   */
  'twins-count': {
    count: Argument;
  };
  /**
   * twins-differs = differs
   */
  'twins-differs': NoArguments;
  /**
   * twins-facts = The two records
   */
  'twins-facts': NoArguments;
  /**
   * twins-field =
   *     { $field ->
   *         [family_name] Family name
   *         [given_name] Given name
   *         [patronymic] Patronymic
   *         [native_name] Name in own script
   *         [called_name] Called
   *         [said_name] Said as
   *         [title] Title
   *         [sex] Sex
   *         [birth_date] Birth date
   *         [email] E-mail
   *         [phone] Telephone
   *         [organisation] Organisation
   *         [country] Country
   *         [workshops] Workshops
   *         [latest] Latest workshop
   *        *[name] Name
   *     }
   */
  'twins-field': {
    field: Argument;
  };
  /**
   * twins-first = First record
   */
  'twins-first': NoArguments;
  /**
   * twins-keep = Remains
   */
  'twins-keep': NoArguments;
  /**
   * twins-kept-apart = Two people: { $one } and { $other }
   */
  'twins-kept-apart': {
    one: Argument;
    other: Argument;
  };
  /**
   * twins-later = Next pair
   */
  'twins-later': NoArguments;
  /**
   * twins-likeness =
   *     { $level ->
   *         [likely] very probably one person
   *        *[possible] perhaps one person
   *     }
   */
  'twins-likeness': {
    level: Argument;
  };
  /**
   * twins-list = Pairs, the likeliest first
   */
  'twins-list': NoArguments;
  /**
   * twins-look = Compare people
   */
  'twins-look': NoArguments;
  /**
   * twins-looking = Comparing people
   */
  'twins-looking': NoArguments;
  /**
   * twins-lost = What is not chosen stays as “also known as”, where it is a name, an address or a telephone.
   */
  'twins-lost': NoArguments;
  /**
   * twins-merge = One person: merge
   */
  'twins-merge': NoArguments;
  /**
   * twins-merged = One record now: { $name }
   */
  'twins-merged': {
    name: Argument;
  };
  /**
   * twins-names = { $one } and { $other }
   */
  'twins-names': {
    one: Argument;
    other: Argument;
  };
  /**
   * twins-none-text = Records are compared by name in any script and order, e-mail, telephone, birth date and organisation.
   */
  'twins-none-text': NoArguments;
  /**
   * twins-none-title = Nobody seems to be here twice
   */
  'twins-none-title': NoArguments;
  /**
   * twins-nothing = –
   */
  'twins-nothing': NoArguments;
  /**
   * twins-open = Open the file of { $name }
   */
  'twins-open': {
    name: Argument;
  };
  /**
   * twins-reason =
   *     { $code ->
   *         [same-name] Same name
   *         [same-name-other-order] Same name in another order
   *         [name-in-other-script] Same name in another script
   *         [name-spelling] Name spelled nearly the same
   *         [name-part] One name is part of the other
   *         [name-initial] An initial stands for a name
   *         [name-part-differs] Part of the names differs
   *         [other-name] Different names
   *         [office-email] The address of an office
   *         [birth-date-near] Birth dates nearly the same
   *         [same-place] Same place
   *         [same-email] Same e-mail
   *         [same-email-user] Same mailbox name at another provider
   *         [same-phone] Same telephone
   *         [same-birth-date] Same birth date
   *         [same-organisation] Same organisation
   *         [same-country] Same country
   *         [other-birth-date] Different birth dates
   *         [other-sex] Different sex
   *         [other-email] Different e-mails
   *         [other-country] Different countries
   *         [common-name] A common name
   *        *[other] Something else
   *     }
   */
  'twins-reason': {
    code: Argument;
  };
  /**
   * twins-reason-against = { $reason }, which speaks against it
   */
  'twins-reason-against': {
    reason: Argument;
  };
  /**
   * twins-remains = { $record } remains
   */
  'twins-remains': {
    record: Argument;
  };
  /**
   * twins-same-workshop = Both were in the same workshop: their attendance and answers become one.
   */
  'twins-same-workshop': NoArguments;
  /**
   * twins-second = Second record
   */
  'twins-second': NoArguments;
  /**
   * twins-shown =
   *     { $count ->
   *         [one] The likeliest one is shown first.
   *        *[other] The { $count } likeliest are shown.
   *     }
   */
  'twins-shown': {
    count: Argument;
  };
  /**
   * twins-stopped-text = Everybody is compared with everybody else. With many people this takes some seconds.
   */
  'twins-stopped-text': NoArguments;
  /**
   * twins-stopped-title = The comparison was stopped
   */
  'twins-stopped-title': NoArguments;
  /**
   * twins-take = { $field }: take “{ $value }”
   */
  'twins-take': {
    field: Argument;
    value: Argument;
  };
  /**
   * twins-text = Two records that may be one person. Look at both, choose what is right, and make them one. Nothing is lost: workshops, attendance, answers and certificates of both stay.
   */
  'twins-text': NoArguments;
  /**
   * twins-title = Possible duplicates
   */
  'twins-title': NoArguments;
  /**
   * twins-which = Which record remains
   */
  'twins-which': NoArguments;
  /**
   * verify-altered =
   *     { $reason ->
   *         [signature] The signature does not fit. Either the code was changed after it was signed, or somebody else made it in the issuer’s name. Do not rely on this certificate.
   *         [content] The code is built like that of a certificate, but does not say what a certificate says. Do not rely on it.
   *         [future] It says that it was issued on a day still to come. If the date of this device is right ({ $today }), do not rely on this certificate.
   *        *[damaged] A part of the code is missing or was changed. Take a new photo or copy the whole text once more. If the answer stays the same, do not rely on this certificate.
   *     }
   */
  'verify-altered': {
    reason: Argument;
    today: Argument;
  };
  /**
   * verify-another = Check another certificate
   */
  'verify-another': NoArguments;
  /**
   * verify-camera = Use the camera
   */
  'verify-camera': NoArguments;
  /**
   * verify-camera-aim = Hold the square code flat in front of the camera, in good light.
   */
  'verify-camera-aim': NoArguments;
  /**
   * verify-camera-picture = Camera picture
   */
  'verify-camera-picture': NoArguments;
  /**
   * verify-camera-refused = The browser does not let this page use the camera. Take a photo of the code instead and choose it here.
   */
  'verify-camera-refused': NoArguments;
  /**
   * verify-camera-stop = Stop the camera
   */
  'verify-camera-stop': NoArguments;
  /**
   * verify-check = Check
   */
  'verify-check': NoArguments;
  /**
   * verify-checked = What was checked
   */
  'verify-checked': NoArguments;
  /**
   * verify-checked-listed = The number is among those that { $issuer } replaced or withdrew, as known on { $day }.
   */
  'verify-checked-listed': {
    issuer: Argument;
    day: Argument;
  };
  /**
   * verify-checked-not-listed = The number is not among those that { $issuer } replaced or withdrew, as known on { $day }.
   */
  'verify-checked-not-listed': {
    issuer: Argument;
    day: Argument;
  };
  /**
   * verify-checked-on = Checked on { $day }, according to the date on this device.
   */
  'verify-checked-on': {
    day: Argument;
  };
  /**
   * verify-checked-signature = The signature is that of { $issuer }: everything under “What was signed” is as it was when it was signed.
   */
  'verify-checked-signature': {
    issuer: Argument;
  };
  /**
   * verify-dates = Dates
   */
  'verify-dates': NoArguments;
  /**
   * verify-drop = You can also drop a file anywhere on this page.
   */
  'verify-drop': NoArguments;
  /**
   * verify-file = Choose a photo or a PDF
   */
  'verify-file': NoArguments;
  /**
   * verify-hours = Duration
   */
  'verify-hours': NoArguments;
  /**
   * verify-hours-count =
   *     { $count ->
   *         [one] { $hours } hour
   *        *[other] { $hours } hours
   *     }
   */
  'verify-hours-count': {
    count: Argument;
    hours: Argument;
  };
  /**
   * verify-input = Give the code of the certificate
   */
  'verify-input': NoArguments;
  /**
   * verify-issued = Issued on
   */
  'verify-issued': NoArguments;
  /**
   * verify-issuer = Issued by
   */
  'verify-issuer': NoArguments;
  /**
   * verify-key = Key
   */
  'verify-key': NoArguments;
  /**
   * verify-kind =
   *     { $kind ->
   *         [completion] Certificate of completion
   *         [facilitator] Certificate of appreciation (facilitator)
   *         [speaker] Certificate of appreciation (speaker)
   *         [merit] Certificate of merit
   *        *[participation] Certificate of participation
   *     }
   */
  'verify-kind': {
    kind: Argument;
  };
  /**
   * verify-known = Issuers that this page knows
   */
  'verify-known': NoArguments;
  /**
   * verify-known-key = key { $key }
   */
  'verify-known-key': {
    key: Argument;
  };
  /**
   * verify-known-list = replaced and withdrawn certificates as known on { $day }
   */
  'verify-known-list': {
    day: Argument;
  };
  /**
   * verify-known-no-list = no list of replaced and withdrawn certificates
   */
  'verify-known-no-list': NoArguments;
  /**
   * verify-language = Language
   */
  'verify-language': NoArguments;
  /**
   * verify-lead = This page works without internet. What you give it stays on this device.
   */
  'verify-lead': NoArguments;
  /**
   * verify-list-refused = This list is not used: it is damaged, or no issuer known to this page signed it.
   */
  'verify-list-refused': NoArguments;
  /**
   * verify-list-taken = From now on the list of { $issuer } as known on { $day } counts too, until this page is closed.
   */
  'verify-list-taken': {
    issuer: Argument;
    day: Argument;
  };
  /**
   * verify-lists-refused =
   *     { $count ->
   *         [one] One list of withdrawn certificates in this page is damaged and is not used.
   *        *[other] { $count } lists of withdrawn certificates in this page are damaged and are not used.
   *     }
   */
  'verify-lists-refused': {
    count: Argument;
  };
  /**
   * verify-made = Made on { $day }.
   */
  'verify-made': {
    day: Argument;
  };
  /**
   * verify-made-by = Made by { $organisation } on { $day }.
   */
  'verify-made-by': {
    organisation: Argument;
    day: Argument;
  };
  /**
   * verify-name = Name
   */
  'verify-name': NoArguments;
  /**
   * verify-no-issuer = This page was made without an issuer and can confirm no certificate. Ask for a new one.
   */
  'verify-no-issuer': NoArguments;
  /**
   * verify-no-script = This page needs JavaScript, which is switched off. Open it in a browser.
   */
  'verify-no-script': NoArguments;
  /**
   * verify-none =
   *     { $reason ->
   *         [picture] There is no readable code in this picture. Take it again: close up, flat, sharp and in even light.
   *         [pdf] There is no code in this PDF that could be read. Take a photo of the square code on the page, or paste its text.
   *         [other_code] There is a code in this picture, but not that of a certificate.
   *         [file] This file is neither a picture nor a PDF that this browser can open.
   *         [too_long] This text is far longer than the code of a certificate.
   *         [empty] There is nothing to check yet. Paste the text of the code first.
   *        *[no_code] This text is not the code of a certificate. The code begins with WC1:
   *     }
   */
  'verify-none': {
    reason: Argument;
  };
  /**
   * verify-number = Number
   */
  'verify-number': NoArguments;
  /**
   * verify-open = What this page cannot know
   */
  'verify-open': NoArguments;
  /**
   * verify-open-later = Whether it was replaced or withdrawn after { $day }. A newer list from the issuer can be given to this page just like a photo.
   */
  'verify-open-later': {
    day: Argument;
  };
  /**
   * verify-open-paper = Whether the rest of the paper is as it was. Compare the name, the workshop and the dates with what is printed.
   */
  'verify-open-paper': NoArguments;
  /**
   * verify-open-person = Whether the person who shows it is the person it names. Compare with an identity document.
   */
  'verify-open-person': NoArguments;
  /**
   * verify-open-unlisted = Whether it was replaced or withdrawn: this page holds no list from { $issuer }. If you are given one, give it to this page just like a photo.
   */
  'verify-open-unlisted': {
    issuer: Argument;
  };
  /**
   * verify-place = Place
   */
  'verify-place': NoArguments;
  /**
   * verify-print = Print this result
   */
  'verify-print': NoArguments;
  /**
   * verify-reading = Reading the file…
   */
  'verify-reading': NoArguments;
  /**
   * verify-replaces = Replaces
   */
  'verify-replaces': NoArguments;
  /**
   * verify-says = What was signed
   */
  'verify-says': NoArguments;
  /**
   * verify-says-unproved = What it says, not proved by anything
   */
  'verify-says-unproved': NoArguments;
  /**
   * verify-shortened = The title is shortened in the code.
   */
  'verify-shortened': NoArguments;
  /**
   * verify-superseded =
   *     { $by ->
   *         [none] { $issuer } issued this certificate and replaced it by a newer one on { $day }. Ask for the newer one.
   *        *[other] { $issuer } issued this certificate and replaced it by number { $by } on { $day }. Ask for that one.
   *     }
   */
  'verify-superseded': {
    by: Argument;
    issuer: Argument;
    day: Argument;
  };
  /**
   * verify-text = Or paste the text of the code
   */
  'verify-text': NoArguments;
  /**
   * verify-text-hint = It begins with WC1:
   */
  'verify-text-hint': NoArguments;
  /**
   * verify-title = Is this certificate genuine?
   */
  'verify-title': NoArguments;
  /**
   * verify-unknown = The code is built like that of a certificate, but this page does not know the key that signed it. Anybody could have written what it says. Ask the organisation named on the certificate for its own page for checking.
   */
  'verify-unknown': NoArguments;
  /**
   * verify-valid = { $issuer } issued this certificate. Nothing in its code has been changed since.
   */
  'verify-valid': {
    issuer: Argument;
  };
  /**
   * verify-verdict =
   *     { $status ->
   *         [valid] Genuine
   *         [superseded] Genuine, but replaced
   *         [held_back] Not valid: never handed out
   *         [withdrawn] Not valid: withdrawn
   *         [test_print] Not valid: a test print
   *         [damaged] Not readable
   *         [signature] Altered or forged
   *         [content] Not in the form of a certificate
   *         [future] Dated in the future
   *         [unknown_issuer] Issuer unknown
   *        *[not_a_certificate] No certificate found
   *     }
   */
  'verify-verdict': {
    status: Argument;
  };
  /**
   * verify-void =
   *     { $cause ->
   *         [held_back] { $issuer } printed this certificate and did not hand it out. It has not counted since { $day }.
   *         [test_print] { $issuer } printed this page to try the printer. It was never a certificate.
   *        *[withdrawn] { $issuer } issued this certificate and withdrew it on { $day }. It no longer counts.
   *     }
   */
  'verify-void': {
    cause: Argument;
    issuer: Argument;
    day: Argument;
  };
  /**
   * verify-workshop = Workshop
   */
  'verify-workshop': NoArguments;
  /**
   * workshops-certificates-part =
   *     { $part ->
   *         [design] Design
   *         [ceremony] Ceremony
   *         [register] Register
   *        *[list] List
   *     }
   */
  'workshops-certificates-part': {
    part: Argument;
  };
  /**
   * workshops-certificates-parts = What there is about certificates
   */
  'workshops-certificates-parts': NoArguments;
  /**
   * workshops-drop = Drop the list here
   */
  'workshops-drop': NoArguments;
  /**
   * workshops-drop-first = One list at a time: “{ FILE($path) }” is read now. Drop the others after it.
   */
  'workshops-drop-first': {
    path: Argument;
  };
  /**
   * workshops-drop-hint = You will see what it holds before anything changes.
   */
  'workshops-drop-hint': NoArguments;
  /**
   * workshops-fact =
   *     { $fact ->
   *         [kind] Kind
   *         [status] Status
   *         [dates] Dates
   *         [place] Place
   *         [languages]
   *             { $count ->
   *                *[other] Held in
   *             }
   *         [host]
   *             { $count ->
   *                 [one] Host
   *                *[other] Hosts
   *             }
   *         [partner]
   *             { $count ->
   *                 [one] Partner
   *                *[other] Partners
   *             }
   *         [donor]
   *             { $count ->
   *                 [one] Donor
   *                *[other] Donors
   *             }
   *         [signatories]
   *             { $count ->
   *                 [one] Signed by
   *                *[other] Signed by
   *             }
   *         [modules] Modules
   *        *[objectives] Objectives
   *     }
   */
  'workshops-fact': {
    fact: Argument;
    count: Argument;
  };
  /**
   * workshops-facts = Facts
   */
  'workshops-facts': NoArguments;
  /**
   * workshops-facts-edit = Change the details
   */
  'workshops-facts-edit': NoArguments;
  /**
   * workshops-field-audience = Audience
   */
  'workshops-field-audience': NoArguments;
  /**
   * workshops-field-city = Place
   */
  'workshops-field-city': NoArguments;
  /**
   * workshops-field-code = Short code
   */
  'workshops-field-code': NoArguments;
  /**
   * workshops-field-code-hint = Certificate numbers begin with it.
   */
  'workshops-field-code-hint': NoArguments;
  /**
   * workshops-field-country = Country
   */
  'workshops-field-country': NoArguments;
  /**
   * workshops-field-end = Last day
   */
  'workshops-field-end': NoArguments;
  /**
   * workshops-field-kind = Kind
   */
  'workshops-field-kind': NoArguments;
  /**
   * workshops-field-languages = Working languages
   */
  'workshops-field-languages': NoArguments;
  /**
   * workshops-field-languages-hint = The first one leads: documents are written in it.
   */
  'workshops-field-languages-hint': NoArguments;
  /**
   * workshops-field-start = First day
   */
  'workshops-field-start': NoArguments;
  /**
   * workshops-field-status = Status
   */
  'workshops-field-status': NoArguments;
  /**
   * workshops-field-target = Number of people planned
   */
  'workshops-field-target': NoArguments;
  /**
   * workshops-field-title = Title
   */
  'workshops-field-title': NoArguments;
  /**
   * workshops-field-venue = Venue
   */
  'workshops-field-venue': NoArguments;
  /**
   * workshops-field-venue-example = Building, hotel, room
   */
  'workshops-field-venue-example': NoArguments;
  /**
   * workshops-field-zone = Time zone
   */
  'workshops-field-zone': NoArguments;
  /**
   * workshops-field-zone-hint = That of the country unless you change it.
   */
  'workshops-field-zone-hint': NoArguments;
  /**
   * workshops-filter = Find by title, place or code
   */
  'workshops-filter': NoArguments;
  /**
   * workshops-gone = This workshop cannot be shown
   */
  'workshops-gone': NoArguments;
  /**
   * workshops-key-move = Move through the list
   */
  'workshops-key-move': NoArguments;
  /**
   * workshops-new = New workshop
   */
  'workshops-new': NoArguments;
  /**
   * workshops-next =
   *     { $step ->
   *         [import] No participants yet
   *         [signatory] Nobody signs the certificates yet
   *         [host] No host yet
   *         [venue] No venue yet
   *         [objectives] No objectives yet
   *        *[report] The report can be written
   *     }
   */
  'workshops-next': {
    step: Argument;
  };
  /**
   * workshops-next-attendance =
   *     { $marks ->
   *         [one] Attendance: { $marks } mark is missing
   *        *[other] Attendance: { $marks } marks are missing
   *     }
   */
  'workshops-next-attendance': {
    marks: Argument;
  };
  /**
   * workshops-next-certificates =
   *     { $count ->
   *         [one] { $count } certificate is ready to be issued
   *        *[other] { $count } certificates are ready to be issued
   *     }
   */
  'workshops-next-certificates': {
    count: Argument;
  };
  /**
   * workshops-next-forms = { $title }: { $entered } of { $expected } entered
   */
  'workshops-next-forms': {
    title: Argument;
    entered: Argument;
    expected: Argument;
  };
  /**
   * workshops-next-hint =
   *     { $step ->
   *         [import] Import the list you were sent, or type the names.
   *         [proof] A misspelt name is easiest to mend before certificates are printed.
   *         [attendance] What is over counts as absent where there is no mark.
   *         [certificates] Look at the real page, then export.
   *         [signatory] Name and function stand at the foot of each certificate.
   *         [host] Hosts stand on certificates and on the cover of the report.
   *         [venue] The venue stands on the first page of the report.
   *         [objectives] The report lists them.
   *         [forms] Sheets can be typed, counted or imported.
   *        *[report] The workshop is over; the first draft writes itself from what is recorded.
   *     }
   */
  'workshops-next-hint': {
    step: Argument;
  };
  /**
   * workshops-next-issued =
   *     { $count ->
   *         [one] { $count } was issued before.
   *        *[other] { $count } were issued before.
   *     }
   */
  'workshops-next-issued': {
    count: Argument;
  };
  /**
   * workshops-next-none = Nothing is waiting. What is recorded so far is complete.
   */
  'workshops-next-none': NoArguments;
  /**
   * workshops-next-proof =
   *     { $count ->
   *         [one] { $count } name not yet proofed
   *        *[other] { $count } names not yet proofed
   *     }
   */
  'workshops-next-proof': {
    count: Argument;
  };
  /**
   * workshops-next-title = What comes next
   */
  'workshops-next-title': NoArguments;
  /**
   * workshops-no-place = Place not set
   */
  'workshops-no-place': NoArguments;
  /**
   * workshops-objective = Objective { $number }
   */
  'workshops-objective': {
    number: Argument;
  };
  /**
   * workshops-objective-add = Add an objective
   */
  'workshops-objective-add': NoArguments;
  /**
   * workshops-objective-example = What participants will be able to do
   */
  'workshops-objective-example': NoArguments;
  /**
   * workshops-of = of { $count }
   */
  'workshops-of': {
    count: Argument;
  };
  /**
   * workshops-organisation-add =
   *     { $role ->
   *         [partner] Add a partner
   *         [donor] Add a donor
   *        *[host] Add a host
   *     }
   */
  'workshops-organisation-add': {
    role: Argument;
  };
  /**
   * workshops-organisation-name = Name of the organisation
   */
  'workshops-organisation-name': NoArguments;
  /**
   * workshops-organisations =
   *     { $role ->
   *         [partner] Partners
   *         [donor] Donors
   *        *[host] Hosts
   *     }
   */
  'workshops-organisations': {
    role: Argument;
  };
  /**
   * workshops-people-part =
   *     { $part ->
   *         [names] Names
   *         [groups] Groups
   *         [papers] Print pack
   *        *[list] List
   *     }
   */
  'workshops-people-part': {
    part: Argument;
  };
  /**
   * workshops-people-parts = What there is about the people
   */
  'workshops-people-parts': NoArguments;
  /**
   * workshops-picture =
   *     { $kind ->
   *         [signature] Signature of { $of }
   *        *[logo] Logo of { $of }
   *     }
   */
  'workshops-picture': {
    kind: Argument;
    of: Argument;
  };
  /**
   * workshops-picture-choose =
   *     { $kind ->
   *         [signature] Choose a signature image…
   *        *[logo] Choose a logo…
   *     }
   */
  'workshops-picture-choose': {
    kind: Argument;
  };
  /**
   * workshops-picture-files = Pictures
   */
  'workshops-picture-files': NoArguments;
  /**
   * workshops-picture-other = Another…
   */
  'workshops-picture-other': NoArguments;
  /**
   * workshops-picture-remove =
   *     { $kind ->
   *         [signature] Remove the image
   *        *[logo] Remove the logo
   *     }
   */
  'workshops-picture-remove': {
    kind: Argument;
  };
  /**
   * workshops-place = { $city }, { $country }
   */
  'workshops-place': {
    city: Argument;
    country: Argument;
  };
  /**
   * workshops-place-dates = { $place } · { $dates }
   */
  'workshops-place-dates': {
    place: Argument;
    dates: Argument;
  };
  /**
   * workshops-removed = “{ $title }” removed
   */
  'workshops-removed': {
    title: Argument;
  };
  /**
   * workshops-rename = Change the title
   */
  'workshops-rename': NoArguments;
  /**
   * workshops-row-removed =
   *     { $what ->
   *         [topic] Module removed
   *         [host] Host removed
   *         [partner] Partner removed
   *         [donor] Donor removed
   *         [signatory] Signatory removed
   *        *[objective] Objective removed
   *     }
   */
  'workshops-row-removed': {
    what: Argument;
  };
  /**
   * workshops-sample = Sample
   */
  'workshops-sample': NoArguments;
  /**
   * workshops-section =
   *     { $section ->
   *         [place] Place and time
   *         [objectives] Objectives
   *         [topics] Modules
   *         [organisations] Hosts, partners, donors
   *         [signatories] Signatories
   *        *[what] The workshop
   *     }
   */
  'workshops-section': {
    section: Argument;
  };
  /**
   * workshops-section-hint =
   *     { $section ->
   *         [place] Half days follow from the dates. The time zone decides when one is over.
   *         [objectives] One sentence each. Enter goes on to the next, Alt with an arrow moves one.
   *         [topics] The modules that were covered, by number and title.
   *         [organisations] With their logos, as they stand on certificates and on the report.
   *         [signatories] They sign the certificates, in this order.
   *        *[what] What stands on every document.
   *     }
   */
  'workshops-section-hint': {
    section: Argument;
  };
  /**
   * workshops-signatory-add = Add a signatory
   */
  'workshops-signatory-add': NoArguments;
  /**
   * workshops-signatory-name = Name
   */
  'workshops-signatory-name': NoArguments;
  /**
   * workshops-signatory-title = Function
   */
  'workshops-signatory-title': NoArguments;
  /**
   * workshops-signatory-title-example = Director, Training Centre
   */
  'workshops-signatory-title-example': NoArguments;
  /**
   * workshops-stat =
   *     { $what ->
   *         [women] Women
   *         [countries] Countries
   *         [certificates] Certificates issued
   *        *[participants] Participants
   *     }
   */
  'workshops-stat': {
    what: Argument;
  };
  /**
   * workshops-tab =
   *     { $tab ->
   *         [plan] Plan
   *         [room] In the room
   *         [details] Details
   *         [people] People
   *         [attendance] Attendance
   *         [certificates] Certificates
   *         [evaluation] Evaluation
   *         [report] Report
   *        *[overview] Overview
   *     }
   */
  'workshops-tab': {
    tab: Argument;
  };
  /**
   * workshops-tabs = Parts of the workshop
   */
  'workshops-tabs': NoArguments;
  /**
   * workshops-texts-in = Texts in
   */
  'workshops-texts-in': NoArguments;
  /**
   * workshops-title = Workshops
   */
  'workshops-title': NoArguments;
  /**
   * workshops-topic = Title of module { $number }
   */
  'workshops-topic': {
    number: Argument;
  };
  /**
   * workshops-topic-add = Add a module
   */
  'workshops-topic-add': NoArguments;
  /**
   * workshops-topic-code = Code of module { $number }
   */
  'workshops-topic-code': {
    number: Argument;
  };
  /**
   * workshops-topic-example = Title of the module
   */
  'workshops-topic-example': NoArguments;
}

/** Of a text that takes none. */
export type NoArguments = Record<never, never>;

/** The id of a message. */
export type MessageId = keyof Messages;
