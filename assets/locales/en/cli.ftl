# What flipchart-cli says when no JSON is asked for.
cli-workshop = Workshop { $uid }
cli-workshop-removed = The workshop was removed. “undo” brings it back.
cli-imported = Added { $added }, updated { $updated }, already there { $duplicates }, not people { $skipped }.
cli-marked = { $count ->
    [one] { $count } mark made.
   *[other] { $count } marks made.
}
cli-certificates = { $issued ->
    [one] { $issued } certificate written
   *[other] { $issued } certificates written
} to { $path }; { $withheld ->
    [one] { $withheld } person not yet eligible.
   *[other] { $withheld } people not yet eligible.
}
cli-written = Written: { $path }
cli-healthy = The library is healthy.
cli-curriculum = Added { $added }, replaced { $updated }, unchanged { $unchanged }, left out { $left }.
cli-block = Session { $uid }
cli-form-imported = Form { $code } imported: { $questions } questions.
cli-responses-imported = { $added } responses added, { $known } were here already, { $empty } without answers.
cli-scanned = { $name }: present
cli-walked-in = Added and present: { $name }
cli-merged = One record now: { $person }. { $moved } workshops came over, { $joined } were put together.
cli-certificate-reissued = Certificate { $number } takes the place of { $old }. Written: { $path }
cli-certificate-replaced = Certificate { $number } takes the place of { $old }.
cli-unwritten = What is issued stays issued: the numbers are in the register. “certificates reprint” writes the same pages to another place.
cli-certificates-voided = { $count ->
    [one] { $count } certificate is void now.
   *[other] { $count } certificates are void now.
}
cli-certificates-reprinted = { $count ->
    [one] { $count } certificate written once more to { $path }
   *[other] { $count } certificates written once more to { $path }
}
cli-key = Key of { $organisation }: { $key }
cli-key-words = Its recovery words, to be kept on paper:
