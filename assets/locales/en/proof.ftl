### Proof of certificates: the key that signs them, whom one trusts, and the check of a certificate.

proof-title = Proof of certificates
proof-text = A small square code on each certificate lets anybody check it without internet. Certificates can be issued without it at any time.

## The key

proof-none = Signing is not set up. Certificates are issued without a code.
proof-set-up = Set up signing…
proof-set-up-new = Set up a new key…
proof-import = Take in a key file…
proof-from-words = From recovery words…
proof-key-id = Key { $key }
proof-key-state = { $state ->
    [open] Open: new certificates are signed.
    [locked] Locked: certificates are issued without a code until it is opened.
   *[other] Not in use. What it signed stays valid.
}
proof-key-acts = More about the key
proof-open = Open…
proof-open-act = Open
proof-rename-act = Change the name
proof-use = Sign with this key
proof-lock = Lock
proof-locked = The key is locked.
proof-opened = The key is open. New certificates are signed.
proof-carry = Carry to another laptop…
proof-carry-title = Where to put the key file
# Name of a file, without its ending.
proof-carry-name = Key of { $organisation }
proof-words = Print the recovery words…
proof-rename = Change the name…
proof-key-files = Key of Flipchart
proof-taken-in = The key of { $organisation } is here and open.

## Giving the passphrase

proof-organisation = Name of the organisation
proof-organisation-hint = As certificates should name who vouches for them.
proof-passphrase = Passphrase
proof-passphrase-new = Passphrase
proof-passphrase-again = The same once more
proof-passphrase-differs = The two are not the same.
proof-passphrase-hint = Four or five words that nobody else would put together.
proof-passphrase-show = Show what is typed
proof-strength = { $strength ->
    [short] Too short: eight characters or more.
    [weak] Easy to guess. Add a word or two.
    [fair] Good enough for a locked room. One more word makes it strong.
   *[strong] Strong. Write it down nowhere near the laptop.
}
proof-opening = Opening the key. This takes a moment on purpose: it makes guessing slow.
proof-open-title = Open the key
proof-open-text = Give the passphrase of { $organisation }. The key stays open until Flipchart is closed or you lock it.
proof-words-title = Recovery words
proof-words-text = Give the passphrase to see the words again.
proof-rename-title = Change the name of the organisation
proof-rename-text = Certificates that were signed before show the new name as well when they are checked here. Others see it once you give them the check page or your name again.
proof-import-title = Take in a key
proof-import-text = Give the passphrase of the key of { $organisation }, in the file { $file }.

## Setting it up

proof-setup-title = Set up signing
proof-setup-text = Flipchart makes a key for your organisation. It stays on this laptop, locked with a passphrase.
proof-setup-make = Make the key
proof-note-title = Write down the recovery words
proof-note-text = If the laptop or the passphrase is lost, these 24 words bring the key back. Nothing else does. Print them, and keep the sheet as you keep the stamp of your organisation.
proof-words-list = Recovery words
proof-print = Print them
proof-print-title = Where to put the sheet
# Name of a file, without its ending.
proof-print-name = Recovery words of { $organisation }
proof-noted = I have them on paper
proof-check-words-title = One look at the paper
proof-check-words-text = Type three of the words from your paper, to be sure that they are right.
proof-word = Word { $number }
proof-word-wrong = That is not word { $number }. Look at the paper again.
proof-show-again = Show the words again
proof-finish = Done
proof-ready = Signing is set up. Certificates issued from now on carry a code.
proof-back-title = Bring the key back
proof-back-text = Type the 24 words from the sheet in their order, with spaces between. The passphrase may be a new one.
proof-back-words = Recovery words
proof-back-count = { $count ->
    [one] { $count } of 24 words
   *[other] { $count } of 24 words
}
proof-back-make = Bring it back

## The check page

proof-page = Check page
proof-page-text = One file for a stick, an e-mail or your website. It checks your certificates in any browser, without internet, and knows what you withdrew until today.
proof-page-export = Export the check page…
proof-page-title = Where to put the check page
# Name of a file, without its ending.
proof-page-name = Check certificates of { $organisation }
proof-page-kind = Page for a browser
proof-page-old = The key is locked: the page knows only what was withdrawn until { $day }. Open the key first to add the rest.
proof-page-bare = The key is locked: the page does not know what was withdrawn. Open the key first to add it.
proof-check = Check a certificate…

## Lists of void certificates

proof-lists = Withdrawn and replaced
proof-lists-text = Other laptops and offices learn from a list which of your certificates no longer count, and you from theirs.
proof-list = { $count ->
    [0] Nothing withdrawn or replaced, as known on { $day }
    [one] { $count } withdrawn or replaced, as known on { $day }
   *[other] { $count } withdrawn or replaced, as known on { $day }
}
proof-list-export = Give others our list…
proof-list-export-title = Where to put the list
# Name of a file, without its ending.
proof-list-name = Withdrawn certificates of { $organisation }
# In the menu of a key that signs no more.
proof-list-of-key = List of withdrawn certificates…
proof-list-of-key-text = What this key signed is told void only by a list that it signs itself, so its passphrase is needed.
proof-list-import = Take in a list…
proof-list-taken = The list of { $organisation } as known on { $day } counts from now on.
proof-list-known = The list of { $organisation } as known on { $day } tells nothing that was not known here.
proof-list-files = List of withdrawn certificates
proof-list-locked = Open the key first: the list is signed with it.

## Who we trust

proof-trust = Who we trust
proof-trust-text = Certificates of these organisations are confirmed here as well. Take in only files that you were given by the organisation itself.
proof-trust-none = Nobody but ourselves.
proof-trust-add = Take in an organisation…
proof-trust-added = Certificates of { $organisation } are confirmed from now on. Compare its key with the organisation: { $key }
proof-trust-remove = Trust no longer
proof-trust-removed = Certificates of { $organisation } are no longer confirmed here.
proof-trust-give = Give others our name…
proof-trust-give-title = Where to put the file
proof-trust-files = Name and key of an organisation

## Checking a certificate

proof-check-title = Check a certificate
proof-check-text = Scan its square code with a scanner, drop the PDF or a photo of it here, or paste the text of the code.
proof-check-code = Text of the code
proof-check-code-hint = It begins with WC1: or is that of a digital badge.
proof-check-act = Check
proof-check-choose = Choose a PDF or photo…
proof-check-files = PDF, photo, digital badge or text
proof-check-drop = Drop the certificate here
proof-check-drop-hint = PDF, photo, digital badge or text. It is only read, not kept.
proof-check-reading = Looking for codes
proof-check-results = { $count ->
    [one] { $count } certificate found
   *[other] { $count } certificates found
}
# Of several in a file.
proof-check-all-genuine = All are genuine
proof-check-doubtful = { $count ->
    [one] { $count } of them needs a look and stands first
   *[other] { $count } of them need a look and stand first
}
proof-check-unknown = The code is built like that of a certificate, but nobody who is trusted here has the key that signed it. Anybody could have written what it says. Ask the organisation for its file of name and key, and take it in under Settings.
proof-check-altered = { $reason ->
    [signature] The signature does not fit. Either the code was changed after it was signed, or somebody else made it in the issuer’s name. Do not rely on this certificate.
    [content] The code is built like that of a certificate, but does not say what a certificate says. Do not rely on it.
    [future] It says that it was issued on a day still to come. If the date of this computer is right, do not rely on this certificate.
   *[damaged] A part of the code is missing or was changed. Scan it again, or copy the whole text once more. If the answer stays the same, do not rely on this certificate.
}
proof-check-differs = Not as in our ledger
proof-check-own-name = In our ledger this number belongs to { $name }. The names differ: do not rely on this certificate.
proof-check-by-ledger = Known from our own ledger.
proof-check-list = Not among those that were withdrawn or replaced, as known on { $day }.
proof-check-no-list = Whether it was withdrawn is not known here: there is no list of this organisation.
proof-check-compare = Compare name, workshop and dates with the paper in your hand.
