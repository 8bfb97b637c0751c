# The e-mail that goes out some months after a workshop, with a form in it.
followup-subject = Some months later: { $title }
followup-greeting = Dear { $name },
followup-why = Some months ago you took part in “{ $title }”. We would like to know what came of it; “nothing yet” is a useful answer too.
followup-commitment = At the end you wrote: “{ $text }”
followup-how = Please open the attached file form.html in your browser, answer, press “Save my answers”, and send the saved file back with your reply. It takes about ten minutes and works without internet.
followup-save = Save my answers
followup-saved = Thank you. Your answers are in a file in your downloads: please attach it to your reply.
followup-act = Write e-mails…
followup-folder = Folder for the e-mails
followup-done = E-mails written: { $written }, of them with a commitment: { $quoting }. Open each and send it from your own address.
followup-without = Without an e-mail address: { $names }
