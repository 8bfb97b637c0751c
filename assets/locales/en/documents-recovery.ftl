### The sheet with the words that bring back the key of an organisation. All of it is printed.

documents-recovery-label = Recovery words
# The title of the file.
documents-recovery-file-title = Recovery words: { $organisation }
documents-recovery-key = Key { $key }, { $date }
documents-recovery-means = These 24 words are the key with which this organisation signs its certificates. With them the key comes back when the laptop or the passphrase is lost. Whoever has them can sign in the name of the organisation.
documents-recovery-keep = Where to keep this sheet
documents-recovery-keep-safe = In a sealed envelope, locked away, as you would keep the stamp of the organisation. Not with the laptop.
documents-recovery-keep-secret = Take no photograph of it. Type the words nowhere but into Flipchart.
documents-recovery-use = How the key comes back
documents-recovery-use-steps = In Flipchart open Settings, Proof of certificates, and choose “From recovery words”. Type the words in this order.
documents-recovery-use-valid = What was signed before stays valid, and new certificates are signed with the same key.
documents-recovery-english = The words are English in every language: leave them as they are.
documents-recovery-kept-by = Kept by
documents-recovery-kept-at = Place
documents-recovery-kept-since = Date
