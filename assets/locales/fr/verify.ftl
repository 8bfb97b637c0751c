### La page qui dit si une attestation est authentique ; elle fonctionne sans internet, depuis une clé USB.

verify-title = Cette attestation est‑elle authentique ?
verify-lead = Cette page fonctionne sans internet. Ce que vous lui donnez reste sur cet appareil.
verify-language = Langue
verify-input = Donnez le code de l’attestation
verify-camera = Utiliser la caméra
verify-camera-stop = Arrêter la caméra
verify-camera-aim = Tenez le code carré bien à plat devant la caméra, avec une bonne lumière.
verify-camera-refused = Le navigateur ne laisse pas cette page utiliser la caméra. Prenez plutôt une photo du code et choisissez-la ici.
verify-camera-picture = Image de la caméra
verify-file = Choisir une photo ou un PDF
verify-drop = Vous pouvez aussi déposer un fichier n’importe où sur cette page.
verify-text = Ou collez le texte du code
verify-text-hint = Il commence par WC1:
verify-check = Vérifier
verify-another = Vérifier une autre attestation
verify-print = Imprimer ce résultat
verify-reading = Lecture du fichier…

## Ce qu’il en est

verify-verdict = { $status ->
    [valid] Authentique
    [superseded] Authentique, mais remplacée
    [held_back] Non valable : jamais remise
    [withdrawn] Non valable : retirée
    [test_print] Non valable : une page d’essai
    [damaged] Illisible
    [signature] Modifiée ou falsifiée
    [content] N’a pas la forme d’une attestation
    [future] Porte une date future
    [unknown_issuer] Émetteur inconnu
   *[not_a_certificate] Aucune attestation trouvée
}
verify-valid = Délivrée par { $issuer }. Rien n’a été modifié dans son code depuis.
verify-superseded = { $by ->
    [none] Délivrée par { $issuer }, puis remplacée le { $day } par une plus récente. Demandez la plus récente.
   *[other] Délivrée par { $issuer }, puis remplacée le { $day } par l’attestation numéro { $by }. Demandez cette dernière.
}
verify-void = { $cause ->
    [held_back] Imprimée par { $issuer }, mais jamais remise. Sans valeur depuis le { $day }.
    [test_print] Page imprimée par { $issuer } pour essayer l’imprimante. Elle n’a jamais été une attestation.
   *[withdrawn] Délivrée par { $issuer }, puis retirée le { $day }. Elle n’a plus de valeur.
}
verify-altered = { $reason ->
    [signature] La signature ne correspond pas. Soit le code a été modifié après la signature, soit quelqu’un d’autre l’a fait au nom de l’émetteur. Ne vous fiez pas à cette attestation.
    [content] Le code est construit comme celui d’une attestation, mais ne dit pas ce que dit une attestation. Ne vous y fiez pas.
    [future] Elle dit avoir été émise un jour qui n’est pas encore venu. Si la date de cet appareil est juste ({ $today }), ne vous fiez pas à cette attestation.
   *[damaged] Une partie du code manque ou a été modifiée. Prenez une nouvelle photo ou copiez encore une fois le texte entier. Si la réponse reste la même, ne vous fiez pas à cette attestation.
}
verify-unknown = Le code est construit comme celui d’une attestation, mais cette page ne connaît pas la clé qui l’a signé. N’importe qui a pu écrire ce qu’il dit. Demandez à l’organisation nommée sur l’attestation sa propre page de contrôle.
verify-none = { $reason ->
    [picture] Il n’y a pas de code lisible sur cette image. Reprenez-la de près, à plat, nette et avec une lumière égale.
    [pdf] Il n’y a dans ce PDF aucun code qui ait pu être lu. Prenez en photo le code carré de la page, ou collez son texte.
    [other_code] Il y a un code sur cette image, mais ce n’est pas celui d’une attestation.
    [file] Ce fichier n’est ni une image ni un PDF que ce navigateur sache ouvrir.
    [too_long] Ce texte est bien plus long que le code d’une attestation.
    [empty] Il n’y a encore rien à vérifier. Collez d’abord le texte du code.
   *[no_code] Ce texte n’est pas le code d’une attestation. Le code commence par WC1:
}

## Ce que dit l’attestation

verify-says = Ce qui a été signé
verify-says-unproved = Ce qu’elle dit, sans aucune preuve
verify-kind = { $kind ->
    [completion] Attestation de réussite
    [facilitator] Certificat de reconnaissance (animation)
    [speaker] Certificat de reconnaissance (intervention)
    [merit] Certificat de mérite
   *[participation] Attestation de participation
}
verify-name = Nom
verify-workshop = Atelier
verify-place = Lieu
verify-dates = Dates
verify-hours = Durée
verify-hours-count = { $count ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
verify-number = Numéro
verify-issued = Délivrée le
verify-replaces = Remplace
verify-issuer = Délivrée par
verify-key = Clé
verify-shortened = Le titre est abrégé dans le code.

## Ce qui a été vérifié, et ce qui ne l’a pas été

verify-checked = Ce qui a été vérifié
verify-checked-signature = La signature est celle de l’émetteur, { $issuer } : tout ce qui figure sous « Ce qui a été signé » est tel qu’au moment de la signature.
verify-checked-not-listed = Le numéro n’est pas parmi ceux que l’émetteur, { $issuer }, a remplacés ou retirés, selon la liste du { $day }.
verify-checked-listed = Le numéro est parmi ceux que l’émetteur, { $issuer }, a remplacés ou retirés, selon la liste du { $day }.
verify-open = Ce que cette page ne peut pas savoir
verify-open-person = Si la personne qui la présente est bien celle qu’elle nomme. Comparez avec une pièce d’identité.
verify-open-paper = Si le reste du papier est tel qu’à l’origine. Comparez le nom, l’atelier et les dates avec ce qui est imprimé.
verify-open-later = Si elle a été remplacée ou retirée après le { $day }. On peut donner à cette page une liste plus récente de l’émetteur, comme une photo.
verify-open-unlisted = Si elle a été remplacée ou retirée : cette page n’a pas de liste de cet émetteur, { $issuer }. Si l’on vous en remet une, donnez-la à cette page comme une photo.
verify-checked-on = Vérifié le { $day }, selon la date de cet appareil.

## La page elle-même

verify-known = Émetteurs que cette page connaît
verify-known-key = clé { $key }
verify-known-list = attestations remplacées et retirées, selon la liste du { $day }
verify-known-no-list = pas de liste des attestations remplacées et retirées
verify-made = Page faite le { $day }.
verify-made-by = Page faite par { $organisation } le { $day }.
verify-no-issuer = Cette page a été faite sans émetteur et ne peut confirmer aucune attestation. Demandez-en une nouvelle.
verify-lists-refused = { $count ->
    [one] Une liste d’attestations retirées contenue dans cette page est endommagée et n’est pas utilisée.
   *[other] { $count } listes d’attestations retirées contenues dans cette page sont endommagées et ne sont pas utilisées.
}
verify-list-taken = Une liste de plus compte désormais, jusqu’à la fermeture de cette page. Émetteur : { $issuer }, liste du { $day }.
verify-list-refused = Cette liste n’est pas utilisée : elle est endommagée, ou aucun émetteur connu de cette page ne l’a signée.
verify-no-script = Cette page a besoin de JavaScript, qui est désactivé. Ouvrez-la dans un navigateur.
