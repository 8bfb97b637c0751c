### La feuille des mots qui rendent sa clé à une organisation. Tout y est imprimé.

documents-recovery-label = Mots de secours
# Le titre du fichier.
documents-recovery-file-title = Mots de secours : { $organisation }
documents-recovery-key = Clé { $key }, { $date }
documents-recovery-means = Ces 24 mots sont la clé avec laquelle cette organisation signe ses attestations. Ils permettent de retrouver la clé si l’ordinateur ou la phrase secrète sont perdus. Qui les possède peut signer au nom de l’organisation.
documents-recovery-keep = Où garder cette feuille
documents-recovery-keep-safe = Dans une enveloppe scellée, sous clé, comme le cachet de l’organisation. Pas avec l’ordinateur.
documents-recovery-keep-secret = Ne la photographiez pas. Ne saisissez les mots nulle part ailleurs que dans Flipchart.
documents-recovery-use = Comment retrouver la clé
documents-recovery-use-steps = Dans Flipchart, ouvrez Réglages, Authenticité des attestations, et choisissez « À partir des mots de secours ». Saisissez les mots dans cet ordre.
documents-recovery-use-valid = Ce qui a été signé auparavant reste valable, et les nouvelles attestations sont signées avec la même clé.
documents-recovery-english = Les mots sont en anglais quelle que soit la langue : laissez-les tels quels.
documents-recovery-kept-by = Gardée par
documents-recovery-kept-at = Lieu
documents-recovery-kept-since = Date
