### Templates of plans, and copies of workshops.

templates-title = Templates
templates-hint = A template is added to the days of this workshop, after what is there already. One step of undo takes it back.
templates-size = { $days ->
    [one] { $days } day
   *[other] { $days } days
}, { $blocks ->
    [one] { $blocks } session
   *[other] { $blocks } sessions
}
templates-applied = “{ $name }” added to the plan
templates-saved = “{ $name }” kept as a template
templates-removed = Template “{ $name }” removed
templates-remove = Remove the template “{ $name }”
templates-keep = Keep this plan as a template
templates-keep-hint = Without dates and without names of people
templates-keep-act = Keep
templates-copy = Copy the workshop with new dates
templates-copy-hint = Facts, objectives, plan and signatories are copied; people, attendance and certificates are not.
templates-copy-act = Copy
templates-copied = “{ $title }” copied
