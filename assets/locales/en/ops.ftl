### What was done, for the journal and for "Undone: ...": `op-<code>` for every operation of the core, lower case.

op-load-sample = sample workshop added
op-add-workshop = workshop added
op-edit-workshop = facts of the workshop changed
op-remove-workshop = workshop removed
op-edit-objectives = objectives changed
op-edit-topics = modules changed
op-edit-organisations = hosts, partners or donors changed
op-edit-signatories = signatories changed
op-add-participant = person added
op-edit-participant = details of a person changed
op-remove-participants = people removed from the workshop
op-import-people = list imported
op-mark-attendance = attendance marked
op-fill-attendance = attendance filled in
op-edit-certificate-rule = rule for certificates changed
op-override-certificate = decision on a certificate
op-issue-certificates = certificates issued
op-void-certificates = certificates voided
op-change-settings = settings changed
