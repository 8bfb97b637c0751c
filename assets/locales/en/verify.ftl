### The page that says whether a certificate is genuine; it works without internet, from a USB stick.

verify-title = Is this certificate genuine?
verify-lead = This page works without internet. What you give it stays on this device.
verify-language = Language
verify-input = Give the code of the certificate
verify-camera = Use the camera
verify-camera-stop = Stop the camera
verify-camera-aim = Hold the square code flat in front of the camera, in good light.
verify-camera-refused = The browser does not let this page use the camera. Take a photo of the code instead and choose it here.
verify-camera-picture = Camera picture
verify-file = Choose a photo or a PDF
verify-drop = You can also drop a file anywhere on this page.
verify-text = Or paste the text of the code
verify-text-hint = It begins with WC1:
verify-check = Check
verify-another = Check another certificate
verify-print = Print this result
verify-reading = Reading the file…

## What became of it

verify-verdict = { $status ->
    [valid] Genuine
    [superseded] Genuine, but replaced
    [held_back] Not valid: never handed out
    [withdrawn] Not valid: withdrawn
    [test_print] Not valid: a test print
    [damaged] Not readable
    [signature] Altered or forged
    [content] Not in the form of a certificate
    [future] Dated in the future
    [unknown_issuer] Issuer unknown
   *[not_a_certificate] No certificate found
}
verify-valid = { $issuer } issued this certificate. Nothing in its code has been changed since.
verify-superseded = { $by ->
    [none] { $issuer } issued this certificate and replaced it by a newer one on { $day }. Ask for the newer one.
   *[other] { $issuer } issued this certificate and replaced it by number { $by } on { $day }. Ask for that one.
}
verify-void = { $cause ->
    [held_back] { $issuer } printed this certificate and did not hand it out. It has not counted since { $day }.
    [test_print] { $issuer } printed this page to try the printer. It was never a certificate.
   *[withdrawn] { $issuer } issued this certificate and withdrew it on { $day }. It no longer counts.
}
verify-altered = { $reason ->
    [signature] The signature does not fit. Either the code was changed after it was signed, or somebody else made it in the issuer’s name. Do not rely on this certificate.
    [content] The code is built like that of a certificate, but does not say what a certificate says. Do not rely on it.
    [future] It says that it was issued on a day still to come. If the date of this device is right ({ $today }), do not rely on this certificate.
   *[damaged] A part of the code is missing or was changed. Take a new photo or copy the whole text once more. If the answer stays the same, do not rely on this certificate.
}
verify-unknown = The code is built like that of a certificate, but this page does not know the key that signed it. Anybody could have written what it says. Ask the organisation named on the certificate for its own page for checking.
verify-none = { $reason ->
    [picture] There is no readable code in this picture. Take it again: close up, flat, sharp and in even light.
    [pdf] There is no code in this PDF that could be read. Take a photo of the square code on the page, or paste its text.
    [other_code] There is a code in this picture, but not that of a certificate.
    [file] This file is neither a picture nor a PDF that this browser can open.
    [too_long] This text is far longer than the code of a certificate.
    [empty] There is nothing to check yet. Paste the text of the code first.
   *[no_code] This text is not the code of a certificate. The code begins with WC1:
}

## What the certificate says

verify-says = What was signed
verify-says-unproved = What it says, not proved by anything
verify-kind = { $kind ->
    [completion] Certificate of completion
    [facilitator] Certificate of appreciation (facilitator)
    [speaker] Certificate of appreciation (speaker)
    [merit] Certificate of merit
   *[participation] Certificate of participation
}
verify-name = Name
verify-workshop = Workshop
verify-place = Place
verify-dates = Dates
verify-hours = Duration
verify-hours-count = { $count ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
verify-number = Number
verify-issued = Issued on
verify-replaces = Replaces
verify-issuer = Issued by
verify-key = Key
verify-shortened = The title is shortened in the code.

## What was looked at, and what was not

verify-checked = What was checked
verify-checked-signature = The signature is that of { $issuer }: everything under “What was signed” is as it was when it was signed.
verify-checked-not-listed = The number is not among those that { $issuer } replaced or withdrew, as known on { $day }.
verify-checked-listed = The number is among those that { $issuer } replaced or withdrew, as known on { $day }.
verify-open = What this page cannot know
verify-open-person = Whether the person who shows it is the person it names. Compare with an identity document.
verify-open-paper = Whether the rest of the paper is as it was. Compare the name, the workshop and the dates with what is printed.
verify-open-later = Whether it was replaced or withdrawn after { $day }. A newer list from the issuer can be given to this page just like a photo.
verify-open-unlisted = Whether it was replaced or withdrawn: this page holds no list from { $issuer }. If you are given one, give it to this page just like a photo.
verify-checked-on = Checked on { $day }, according to the date on this device.

## The page itself

verify-known = Issuers that this page knows
verify-known-key = key { $key }
verify-known-list = replaced and withdrawn certificates as known on { $day }
verify-known-no-list = no list of replaced and withdrawn certificates
verify-made = Made on { $day }.
verify-made-by = Made by { $organisation } on { $day }.
verify-no-issuer = This page was made without an issuer and can confirm no certificate. Ask for a new one.
verify-lists-refused = { $count ->
    [one] One list of withdrawn certificates in this page is damaged and is not used.
   *[other] { $count } lists of withdrawn certificates in this page are damaged and are not used.
}
verify-list-taken = From now on the list of { $issuer } as known on { $day } counts too, until this page is closed.
verify-list-refused = This list is not used: it is damaged, or no issuer known to this page signed it.
verify-no-script = This page needs JavaScript, which is switched off. Open it in a browser.
