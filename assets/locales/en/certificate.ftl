# Texts of certificates. The frame of every kind: heading, intro, the name on a line of its own (as written, never declined),
# statement, title of the workshop, where and when, hours. $sex is female, male or other; $workshop is the kind of workshop.

## Heading and intro

certificate-heading = { $kind ->
    [completion] Certificate of completion
    [facilitator] Certificate of appreciation
    [speaker] Certificate of appreciation
    [merit] Certificate of merit
   *[participation] Certificate of participation
}
certificate-file-title = { $heading }: { $name }
# Before the name.
certificate-intro = { $kind ->
    [facilitator] This certificate is presented with thanks to
    [speaker] This certificate is presented with thanks to
    [merit] This certificate is awarded to
   *[participation] This is to certify that
}

## The kind of workshop, as the statements need it

# After a verb: "completed the training workshop".
certificate-workshop-object = { $workshop ->
    [training] the training workshop
    [training_of_trainers] the training of trainers
    [expert_dialogue] the expert dialogue
    [internal_training] the internal training course
   *[workshop] the workshop
}
# After "took part".
certificate-workshop-in = { $workshop ->
   *[other] in { certificate-workshop-object }
}
# What was said or done during it.
certificate-workshop-at = { $workshop ->
   *[other] at { certificate-workshop-object }
}
certificate-workshop-of = { $workshop ->
   *[other] of { certificate-workshop-object }
}

## Statements, between the name and the title of the workshop

certificate-took-part = { $sex ->
   *[other] { $role ->
        [observer] took part as an observer
       *[other] took part
    }
} { certificate-workshop-in }
# $score is certificate-score-value or empty.
certificate-completed = { $sex ->
   *[other] { GIVEN($score) ->
        [no] has successfully completed { certificate-workshop-object }
       *[yes] has successfully completed, with a score of { $score }, { certificate-workshop-object }
    }
}
certificate-facilitated = { $role ->
    [moderator] for moderating { certificate-workshop-object }
    [interpreter] for interpreting { certificate-workshop-at }
    [organiser] for organising { certificate-workshop-object }
   *[facilitator] for facilitating { certificate-workshop-object }
}
certificate-spoke = for speaking { certificate-workshop-at }
certificate-excelled = { GIVEN($score) ->
    [no] for outstanding achievement { certificate-workshop-in }
   *[yes] for outstanding achievement, with a score of { $score }, { certificate-workshop-in }
}

certificate-score-value = { $points } out of { $total }
# Where the text of a certificate asks for the score.
certificate-score = with a score of { $score }
certificate-score-line = Score: { $score }

## Where and when, after the title of the workshop. $place comes from the texts below, $dates says when.

certificate-held = { $workshop ->
   *[other] held
} { $place }, { $dates }
# The venue stays as it is written: no preposition, no article.
certificate-held-at = { $workshop ->
   *[other] held
} { $place } ({ $venue }), { $dates }
certificate-held-when = { $workshop ->
   *[other] held
} { $dates }
certificate-held-when-at = { $workshop ->
   *[other] held
} { $dates } (venue: { $venue })

# Two days that follow each other; $start has no month or year that $end has too. In Russian a range.
certificate-dates-two = on { $start } and { $end }
certificate-dates-day = { $day }

## Places

# $form is how the name of the town behaves: le, les (French), vo (Russian), frame (can't be put into the sentence), plain.
certificate-place-town = { $form ->
   *[plain] in { $town }
}
# $country is the text of in-country.tsv.
certificate-place-country = in { $country }
# $town and $country are as they stand in a sentence; in Russian the one in brackets is as in a list.
certificate-place-town-country = { $town }, { $country }
# The same with the venue, which stays as it is written.
certificate-place-at = { $place } ({ $venue })
# For a field that names the place outside a sentence.
certificate-place-named = { $town }, { $country }

## Hours

certificate-hours = Duration: { $duration }
certificate-count-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# A part of an hour: $whole is what stands before the decimal sign.
certificate-count-hours-decimal = { $number } { $whole ->
   *[other] hours
}
certificate-hours-and-minutes = { $hours } { $minutes }

## Number, day, code

certificate-number = No. { $number }
certificate-issued = { $kind ->
   *[other] Issued
} on { $date }
# Under the code; $where is empty or says with what to check.
certificate-code = { GIVEN($where) ->
    [no] Scan to check
   *[yes] Scan to check: { $where }
}
certificate-supersedes = Replaces No. { $number }
# Heading of the back page.
certificate-back = What was covered

## The whole text, read aloud

# $place is frame when the place is set beside the sentence instead of in it.
certificate-full = { $intro } { $name } { $statement } “{ $title }”{ $place ->
   *[other] { ", " }
}{ $held }.
certificate-full-hours = { $full } { $hours }.

## Files inside the file

certificate-file-code = The code of the certificate as text
certificate-file-credential = The certificate as a digital badge
