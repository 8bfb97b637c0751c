error-unknown = Flipchart s’est arrêté sur un cas qu’il ne sait pas nommer ({ $code }). Rien n’a été modifié.

## Not in the library

error-not-found-workshop = Cet atelier n’est plus dans la bibliothèque. Il a peut-être été retiré : annulez cette action ou choisissez un autre atelier.
error-not-found-participant = Cette personne n’est plus dans l’atelier. Elle a peut-être été retirée : annulez cette action ou choisissez une autre personne.
error-not-found-person = Cette personne n’est plus dans le registre. Elle a pu être supprimée ou réunie à une autre : annulez, ou choisissez quelqu’un d’autre.
error-not-found-mapping = Ce qui était conservé de ces colonnes n’existe plus. Annulez, ou choisissez de nouveau le sens des colonnes.
error-not-found-organisation = Cette organisation n’est plus dans la bibliothèque. Choisissez-en une autre ou ajoutez-la de nouveau.
error-not-found-certificate = Aucune attestation ne porte ce numéro dans la bibliothèque. Vérifiez le numéro ou cherchez-la dans la bibliothèque où elle a été délivrée.
error-not-found-slot = L’atelier n’a pas un tel créneau. Donnez une date de l’atelier : 2017-03-14/am pour une demi-journée, 2017-03-14 pour une journée, 2017-03-14/09:30 pour une séance.
error-not-found-signatory = Ce signataire n’est plus dans l’atelier. Choisissez-en un autre ou ajoutez-le de nouveau.
error-not-found-file = Cette image ou ce fichier n’est plus dans la bibliothèque. Choisissez-le de nouveau sur votre disque.
error-not-found-module = Ce module n’est plus dans le parcours. Il a peut-être été retiré : annulez cela ou choisissez-en un autre.
error-not-found-activity = Cette activité n’est plus dans le parcours. Elle a peut-être été retirée : annulez cela ou choisissez-en une autre.
error-not-found-handout = Ce document à distribuer n’est plus joint. Il a peut-être été retiré : annulez cela ou joignez de nouveau le fichier.
error-not-found-term = Ce terme n’est plus dans le glossaire. Il a peut-être été retiré : annulez cela ou ajoutez-le de nouveau.
error-not-found-document = Ce document n’est plus dans la liste. Il a peut-être été retiré : annulez cela ou ajoutez-le de nouveau.
error-not-found-block = Cette séance n’est plus dans le programme. Elle a peut-être été retirée : annulez cela ou choisissez-en une autre.
error-not-found-day = Le programme n’a pas ce jour. Choisissez l’un de ses jours ou ajoutez celui-ci.
error-not-found-template = Ce modèle n’est plus dans la bibliothèque. Il a peut-être été retiré : annulez cela ou choisissez-en un autre.
error-not-found-capture = Cette note n’est plus dans la bibliothèque. Elle a peut-être été retirée : annulez cela.
error-not-found-action = Ce point d’action n’est plus dans la bibliothèque. Il a peut-être été retiré : annulez cela.

## Refused values

error-invalid = { $field } : { $reason }
error-label = { $field ->
    [activity] Activité
    [aliases] Autres noms
    [audience] Public visé
    [author] Auteur
    [background] Pour s’informer
    [birth_date] Date de naissance
    [blocks] Séances
    [called_name] Nom d’usage
    [accent] Couleur d’accent
    [back] Verso
    [back_heading] Titre du verso
    [cause] Cause
    [certificate_minutes] Durée sur les attestations
    [dates] Dates
    [held] Quand et où
    [hours] Durée
    [ink] Couleur du texte
    [note] Remarque
    [number_pattern] Numéros des attestations
    [offset_x] Décalage vers la droite
    [offset_y] Décalage vers le bas
    [place_phrase] Lieu dans la phrase
    [range] Numéros
    [roles] Rôles
    [said_name] Prononciation du nom
    [score] Note
    [series] Série de numéros
    [to] À qui
    [category] Méthode
    [certificate_language] Langue des attestations
    [certificate_name] Nom sur l’attestation
    [city] Lieu
    [code] Code abrégé
    [country] Pays
    [date] Date
    [definition] Définition
    [description] Description
    [due] Échéance
    [diet] Régime alimentaire
    [email] Courriel
    [end] Dernier jour
    [excused] Absences excusées
    [family_name] Nom de famille
    [file] Fichier
    [given_name] Prénom
    [group_size] Taille des groupes
    [groups] Nombre de groupes
    [handout] Document à distribuer
    [heading] Intitulé du champ
    [image] Image de la signature
    [instructions] Consignes
    [key] Réglage
    [kind] Type
    [language] Langue
    [languages] Langues de travail
    [layout] Planche
    [leads] Qui anime
    [link] Lien
    [logo] Logo
    [materials] Matériel
    [minutes] Minutes
    [module] Module
    [name] Nom
    [native_name] Nom dans sa propre écriture
    [notes] Notes
    [number] Numéro du groupe
    [objectives] Objectifs
    [organisation] Organisation
    [organisations] Organisateurs, partenaires et donateurs
    [override] Décision sur l’attestation
    [paper] Papier
    [path] Fichier
    [patronymic] Patronyme
    [people] Personnes
    [phone] Téléphone
    [picture] Photo
    [pin] Début fixe
    [position] Fonction
    [proofed] Nom vérifié
    [reason] Motif
    [role] Rôle
    [room] Salle
    [sex] Sexe
    [share] Taux de présence
    [sheet] Feuille
    [short_name] Sigle
    [signatories] Signataires
    [slot] Créneau
    [size] Personnes par groupe
    [slot] Demi-journée
    [source] Source
    [speaker] Auteur de la citation
    [start] Premier jour
    [state] Présence
    [status] Statut
    [summary] Résumé
    [take] Données reprises
    [target_size] Effectif prévu
    [term] Terme
    [text] Texte
    [theme] Apparence
    [title] Titre
    [topics] Modules
    [tracks] Groupes
    [value] Valeur
    [venue] Salle
    [what] Quoi
    [who] Qui
    [year] Année
    [zone] Fuseau horaire
    [answers] Réponse
    [count] Nombre
    [relevant] Posée si
    [constraint] La réponse doit être
    [choiceFilter] Choix proposés
    [answer] Bonne réponse
    [appearance] Apparence
    [objective] Objectif
    [label] Texte
    [hint] Aide
    [intro] Introduction
    [thanks] Mot de la fin
    [amount] Montant
    [arrived] Arrivée
    [badge] Badge
    [left] Départ
    [statement] Déclaration
   *[other] { $field }
}
error-field-required = Ce champ est nécessaire. Veuillez le remplir.
error-field-too-long = Ce texte est trop long. Veuillez l’abréger.
error-field-not-a-date = « { $value } » n’est pas une date. Écrivez année-mois-jour, par exemple 2017-03-14.
error-field-end-before-start = Le dernier jour précède le premier. Changez l’un des deux.
error-field-too-many-days = Avec ces dates, l’atelier serait trop long. Vérifiez l’année et le mois.
error-field-unknown-country = « { $value } » n’est pas un pays de la liste. Choisissez-en un ou indiquez son code à deux lettres.
error-field-unknown-language = « { $value } » n’est pas une langue connue de Flipchart. Choisissez-en une ou indiquez son code, par exemple fr.
error-field-unknown-zone = « { $value } » n’est pas un fuseau horaire. Choisissez-en un, par exemple Africa/Casablanca.
error-field-not-an-email = « { $value } » n’est pas une adresse électronique. Il faut un nom, @ et un domaine.
error-field-nul = Ce texte contient un caractère impossible à conserver (NUL). Supprimez-le ou saisissez de nouveau le texte.
error-field-out-of-range = « { $value } » est hors des limites possibles ici. Choisissez une autre valeur.
error-field-day-there = Le programme a déjà ce jour. Choisissez une autre date.
error-field-file-too-big = « { $value } » dépasse 50 Mo, c’est trop pour la bibliothèque. Réduisez-le ou donnez un lien.
error-field-file-empty = « { $value } » est vide. Vérifiez que c’est le bon fichier.
error-field-file-altered = Ce fichier n’est pas celui qui a été joint : il a été abîmé en route. Redemandez-le.
error-field-file-missing = Le fichier lui-même manque dans le parcours. Demandez-le et joignez-le.
error-field-unclear = Cette partie n’a pas pu être comprise. Redemandez le fichier, produit par Flipchart.
error-field-unknown-format = Flipchart n’écrit pas de fichiers en « { $value } ». Choisissez .pdf, .docx, .xlsx ou .ics.
error-field-unknown-list-format = Flipchart écrit les listes de personnes en .xlsx, .csv ou .vcf, pas en « { $value } ». Choisissez l’un de ces formats.
error-field-other = « { $value } » n’est pas possible ici. Choisissez une autre valeur.

## Not now

error-nothing-to-undo = Il n’y a rien à annuler.
error-block-is-parallel = Des groupes parallèles ne peuvent être ni scindés, ni fusionnés, ni placés dans d’autres groupes. Choisissez les séances qu’ils contiennent.
error-blocks-not-neighbours = Seules des séances qui se suivent peuvent être réunies. Choisissez-en au moins deux qui se suivent.
error-blocks-of-two-workshops = Ces séances appartiennent à deux ateliers. Copiez-les et collez-les.
error-too-many-tracks = Une séance compte au plus quatre groupes parallèles. Retirez-en d’abord un.
error-institution-hosts = { $name } est hôte, partenaire ou bailleur d’ateliers et reste donc au registre. Retirez d’abord cette institution de leurs informations, ou fusionnez-la avec une autre.
error-last-day = Un atelier a au moins un jour. Ajoutez-en un autre avant de retirer celui-ci.
error-plan-empty = Le programme n’a pas encore de séances : il n’y a rien à imprimer ni à garder. Ajoutez des séances ou prenez un modèle.
error-cards-without-names = Les fiches de contact sont faites de noms et d’adresses. Choisissez .xlsx ou .csv pour une liste sans noms.
error-nothing-to-redo = Il n’y a rien à rétablir. Une nouvelle modification efface ce qui pouvait l’être.
error-certificates-no-one-eligible = Personne dans cet atelier ne remplit encore les conditions d’une attestation. Complétez les présences, changez le taux exigé ou décidez au cas par cas.
error-certificate-number-taken = Le numéro d’attestation { $number } est déjà pris dans cette bibliothèque. Rien n’a été délivré. Relancez la délivrance pour obtenir de nouveaux numéros.
error-not-found-certificate-template = Ce modèle d’attestation n’est plus dans la bibliothèque. Il a peut-être été retiré : annulez cela ou choisissez-en un autre.
error-not-found-key = Cette clé n’est pas dans la bibliothèque. Apportez-la depuis l’ordinateur qui l’a, ou choisissez-en une autre.
error-not-found-number-range = Ces numéros réservés ne sont plus dans la bibliothèque. Réservez-les de nouveau si vous en avez besoin.
error-template-built-in = Ce modèle est fourni avec Flipchart et reste tel quel. Faites-en une copie et modifiez-la.
error-certificate-supersedes-other = L’attestation { $by } ne peut pas remplacer { $number } : celle-ci est déjà annulée, ou elle est à quelqu’un d’autre ou d’un autre type. Rien n’a été délivré. Regardez le registre et délivrez de nouveau.
error-certificate-not-earned = Cette personne n’a pas d’attestation de ce type et ne l’a pas acquise. Accordez-la d’abord, avec un motif.
error-certificate-damaged = Une page du registre ne peut pas être réunie aux autres. Enregistrez un fichier par personne, et vérifiez la bibliothèque.
error-certificate-void = L’attestation { $number } de { $name } est annulée ; elle ne peut être ni imprimée, ni signée, ni remise. Délivrez-en d’abord une nouvelle.
error-certificate-earned = { $name } a maintenant droit à l’attestation { $number }, elle n’est donc pas retenue. Si elle ne doit pas être remise, refusez-la d’abord avec un motif.
error-certificate-handed-out = L’attestation { $number } de { $name } a été remise et ne peut donc pas être détruite ici. Décochez la remise si elle est encore là, ou annulez-la.
error-certificate-erased = La personne de cette attestation a été effacée, et sa page avec elle. Le numéro et la date restent au registre.
error-number-range-overlaps = Les numéros { $first } à { $last } en recoupent d’autres déjà réservés. Choisissez des numéros libres.
error-number-range-used = Certains des numéros { $first } à { $last } ont déjà été donnés sur cet ordinateur ; aucun autre ne peut les avoir. Choisissez-en de plus élevés.
error-issuer-differs = La clé de { $name } n’est pas celle à laquelle on fait confiance ici sous la même marque. Ne lui faites pas confiance ; demandez à l’émetteur.
error-unreadable-not-a-template = « { FILE($path) } » n’est pas un modèle d’attestation, ou un autre programme l’a modifié. Choisissez un fichier exporté par Flipchart.
error-unreadable-template-too-new = « { FILE($path) } » vient d’une version plus récente de Flipchart. Mettez celle-ci à jour, ou demandez le fichier depuis une version plus ancienne.
error-unreadable-template-too-large = « { FILE($path) } » est plus grand qu’un modèle ne peut l’être (24 Mo). Demandez-en un avec des images plus petites.
error-unreadable-template-picture = Une image de « { FILE($path) } » manque, est endommagée ou trop grande (8 Mo). Demandez de nouveau le fichier.
error-field-unknown-placeholder = « { $value } » ne correspond à rien. Choisissez un des champs proposés, ou doublez chaque accolade si vous voulez une accolade.
error-field-open-brace = À « { $value } », une accolade est seule. Fermez-la, ou doublez-la si vous voulez une accolade.
error-field-sex-forms = « { $value } » demande trois formes séparées par une barre : pour une femme, pour un homme, et quand on ne sait pas.
error-field-count-missing = « { $value } » doit contenir le compteur une seule fois : écrivez le champ n entre accolades.
error-field-not-a-colour = « { $value } » n’est pas une couleur. Écrivez six signes après un dièse, par exemple #1f5f8b.
error-workshop-needs-dates = Cet atelier n’a pas encore de dates. Indiquez son premier et son dernier jour, puis réessayez.
error-library-in-synced-folder = La bibliothèque « { FILE($path) } » se trouve dans un dossier synchronisé avec d’autres appareils, où elle peut être endommagée. Déplacez-la sur le disque de cet ordinateur et synchronisez plutôt les sauvegardes.
error-library-on-network = La bibliothèque « { FILE($path) } » se trouve sur un lecteur réseau, où une coupure peut l’endommager. Copiez-la sur le disque de cet ordinateur et ouvrez la copie.
error-cancelled = Opération interrompue. Rien n’a été modifié.

## The library file

error-file-too-new = La bibliothèque « { FILE($path) } » a été écrite par une version plus récente de Flipchart (format { $found } ; celle-ci connaît jusqu’au format { $known }). Installez la version plus récente pour l’ouvrir. Rien n’a été modifié.
error-file-foreign = « { FILE($path) } » n’est pas une bibliothèque Flipchart. Rien n’a été modifié. Choisissez un autre fichier.
error-file-corrupt = La bibliothèque « { FILE($path) } » est endommagée ({ $detail }). Restaurez la dernière sauvegarde ; le fichier endommagé reste tel quel.
error-file-locked = { GIVEN($holder) ->
    [yes] La bibliothèque « { FILE($path) } » est utilisée par { $holder }. Fermez-la à cet endroit, ou patientez un instant et réessayez.
   *[no] La bibliothèque « { FILE($path) } » est utilisée par un autre programme. Fermez-la dans ce programme, ou patientez un instant et réessayez.
}
error-file-read-only = La bibliothèque « { FILE($path) } » peut être lue mais pas modifiée : le fichier ou son dossier est protégé en écriture. Faites-en une copie dans un de vos dossiers et travaillez sur la copie.
error-storage = La bibliothèque a refusé cette modification ({ $detail }). Rien n’a été modifié. Fermez Flipchart et ouvrez-le de nouveau ; si cela se reproduit, restaurez une sauvegarde.

## Other files

error-io-not-found = « { FILE($path) } » est introuvable. Le fichier a peut-être été déplacé ou renommé, ou la clé USB retirée. Choisissez-le de nouveau.
error-io-permission = Cet ordinateur n’autorise pas l’accès à « { FILE($path) } ». Choisissez un de vos dossiers, ou fermez le programme qui a ouvert le fichier.
error-io-disk-full = Il n’y a plus de place sur le disque pour « { FILE($path) } ». Libérez de l’espace ou choisissez un autre disque ; aucun fichier incomplet n’a été laissé.
error-io-read-only = « { FILE($path) } » est à un emplacement protégé en écriture. Choisissez un autre dossier.
error-io-other = Impossible de lire ou d’écrire « { FILE($path) } » : { $detail }. Réessayez ou choisissez un autre emplacement.

## Lists and pictures that cannot be read

error-unreadable-encrypted = « { FILE($path) } » est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez une copie sans mot de passe et importez la copie.
error-unreadable-truncated = « { FILE($path) } » est incomplet : il manque la fin, comme après une copie ou un téléchargement interrompu. Demandez de nouveau le fichier.
error-unreadable-empty = « { FILE($path) } » est vide. Vérifiez que c’est le bon fichier.
error-unreadable-too-large = { $what ->
    [rows] « { FILE($path) } » a plus de { NUMBER($limit) } lignes, trop pour une liste de personnes.
    [cells] « { FILE($path) } » a plus de { NUMBER($limit) } cellules remplies, trop pour une liste de personnes.
   *[other] « { FILE($path) } » est trop volumineux pour une liste de personnes.
} Enregistrez dans un nouveau fichier la seule feuille qui contient la liste, puis importez-le.
error-unreadable-zip-bomb = « { FILE($path) } » contient, une fois décompressé, bien plus qu’une liste ne peut contenir : il n’a pas été ouvert. Ne vous fiez pas à ce fichier ; demandez-en un nouveau à l’expéditeur.
error-unreadable-not-a-spreadsheet = « { FILE($path) } » n’est pas une feuille de calcul, malgré son nom. Choisissez un fichier .xlsx, .xls, .ods, .csv, .tsv ou .txt.
error-unreadable-binary-text = « { FILE($path) } » ressemble à un fichier texte mais contient des données binaires (NUL). Enregistrez-le de nouveau depuis votre tableur, en .xlsx ou en CSV UTF-8.
error-unreadable-too-many-columns = « { FILE($path) } » a plus de { NUMBER($limit) } colonnes, trop pour une liste de personnes. Enregistrez dans un nouveau fichier les seules colonnes utiles, puis importez-le.
error-unreadable-no-header = Aucune ligne d’intitulés n’a été trouvée dans « { FILE($path) } ». Ajoutez au-dessus des personnes une ligne avec Nom, Organisation, Courriel, etc.
error-unreadable-no-sheet = « { FILE($path) } » n’a pas de feuille nommée « { $sheet } ». Vérifiez le nom ou laissez Flipchart trouver la liste.
error-unreadable-picture = « { FILE($path) } » est une image et non une liste, malgré son nom. Choisissez la feuille de calcul elle-même.
error-unreadable-image = « { FILE($path) } » n’est pas une image utilisable. Choisissez un fichier PNG, JPEG ou SVG.
error-unreadable-image-damaged = « { FILE($path) } » est endommagé : l’image s’arrête avant la fin. Redemandez-la, ou ouvrez-la dans un logiciel de dessin et enregistrez-la en PNG.
error-unreadable-image-too-large = « { FILE($path) } » est plus grande que ce qu’une page peut utiliser. Enregistrez-la avec moins de 40 millions de pixels.
error-unreadable-image-unsupported = « { FILE($path) } » est un JPEG destiné à l’imprimerie (CMJN). Enregistrez-le en PNG, ou en JPEG RVB.
error-unreadable-crashed = « { FILE($path) } » est si endommagé que sa lecture a dû être interrompue. Ouvrez-le dans votre tableur, enregistrez-le dans un nouveau fichier .xlsx, puis importez-le.
error-unreadable-not-a-curriculum = « { FILE($path) } » n’est pas un fichier de parcours. Choisissez un fichier en .flipcurriculum.
error-unreadable-curriculum-too-new = « { FILE($path) } » vient d’un Flipchart plus récent. Mettez celui-ci à jour, ou demandez le fichier d’une version plus ancienne.
error-unreadable-curriculum-too-large = « { FILE($path) } » contient plus qu’un parcours ne peut contenir. Demandez-le en plusieurs parties : un fichier par module.
error-unreadable-no-survey = « { FILE($path) } » n’a pas de feuille nommée survey : ce n’est pas un XLSForm. Choisissez un formulaire, ou nommez « survey » la feuille des questions.
error-unreadable-no-type-column = Dans « { FILE($path) } », la feuille survey n’a pas de colonne nommée type. Inscrivez les intitulés type, name et label dans sa première ligne.
error-unreadable-no-questions = « { FILE($path) } » ne pose aucune question : la feuille survey n’en contient pas. Vérifiez que c’est le bon fichier.
error-unreadable-too-many-questions = « { FILE($path) } » a plus de { NUMBER($limit) } questions ou groupes, trop pour un seul formulaire. Divisez-le en plusieurs formulaires.

error-not-found-form = Ce formulaire n’est plus là. Il a peut-être été supprimé ; Annuler le fait revenir.
error-not-found-occasion = Ce formulaire ne fait plus partie de l’évaluation de l’atelier. Annuler le fait revenir.
error-not-found-response = Cette feuille n’est plus là. Elle a peut-être été supprimée, ou la saisie a été close et son numéro retiré.
error-not-found-theme = Ce thème n’est plus là. Annuler le fait revenir.
error-entry-closed = La saisie de ce formulaire est close. Rouvrez-la avant de modifier des réponses.
error-sheet-taken = La feuille { $sheet } a déjà été saisie. Ouvrez-la pour la modifier, ou donnez un autre numéro à celle-ci.
error-already-answered = { $name } a déjà répondu à ce formulaire. Ouvrez cette réponse pour la modifier.
error-nothing-differs = Les deux saisies de cette feuille concordent. Il n’y a rien à trancher.
error-form-stops = « { $title } » ne peut pas encore servir : il manque quelque chose à { $count } question(s). Ouvrez le formulaire ; elles y sont signalées.
error-field-not-a-choice = « { $value } » ne figure pas parmi les choix. Choisissez-en un qui est proposé.
error-field-not-a-number = « { $value } » n’est pas un nombre.
error-field-not-a-whole-number = « { $value } » n’est pas un nombre entier.
error-field-not-on-the-scale = « { $value } » n’est pas un point de l’échelle.
error-field-date = « { $value } » n’est pas une date. Écrivez-la année-mois-jour, par exemple 2017-03-14.
error-field-unknown-question = Le formulaire n’a pas de question « { $value } ».
error-field-form-name = « { $value } » ne peut pas servir de nom ici : lettres, chiffres et « _ », en commençant par une lettre.
error-field-name-taken = « { $value } » existe déjà. Choisissez un autre nom.
error-field-too-many = { $value } : c’est plus qu’un formulaire ne peut contenir (500).
error-unreadable-no-answers = Aucune colonne de « { FILE($path) } » ne correspond à une question de ce formulaire. Choisissez un export de ce formulaire, avec noms ou libellés en tête de colonne.
error-unreadable-no-items = « { FILE($path) } » n’a pas de colonnes de réponses. La première ligne doit nommer les questions, la première colonne la personne.
error-form-empty = Ce formulaire ne demande encore rien. Ajoutez d’abord une question.
error-nobody-to-write-to = Personne dans cet atelier n’a d’adresse électronique. Ajoutez des adresses sous Personnes, ou imprimez le formulaire.
error-pack-nobody = Il n’y a personne pour qui imprimer ceci. Ajoutez des personnes ou choisissez pour qui l’on imprime.
error-pack-no-groups = Aucun groupe n’a encore été tiré. Tirez-les sous Personnes, Groupes.
error-pack-no-lists = Il n’y a pas encore de liste à signer. Ajoutez-en une à côté des papiers.
error-pack-no-forms = Aucun formulaire n’est prêt à imprimer dans cet atelier. Ajoutez-en un sous Évaluation.
error-pack-no-slots = Rien à émarger : l’atelier n’a ni demi-journée ni séance ce jour-là.
error-pack-nothing = Il n’y a encore rien à imprimer parmi les papiers choisis.
error-pack-file-taken = « { FILE($path) } » dans ce dossier n’a pas été fait par Flipchart, rien n’a donc été écrit. Déplacez ce fichier ou choisissez un autre dossier.
error-same-record = C’est une seule et même fiche. Choisissez-en deux.

## Attendance

error-slot-in-plan = Cette séance est dans le programme. Seule une séance qui n’y est plus peut être retirée ici ; retirez-la d’abord du programme.
error-no-workshop-today = Aucun atelier n’a lieu aujourd’hui, personne n’a donc été pointé. Vérifiez les dates de l’atelier ou pointez à la main.
error-badge-unknown = Personne dans les ateliers d’aujourd’hui n’a ce badge. Vérifiez que la personne est sur la liste ; sinon, ajoutez-la comme arrivée imprévue.
error-badge-shared = Deux personnes ont ce code : { $names }. Dites de laquelle il s’agit.
error-no-slot-today = Il n’y a rien à pointer aujourd’hui : le programme n’a pas de séance ce jour-là. Ajoutez-en une ou pointez par demi-journée.
error-not-found-evidence = Cette numérisation n’est plus jointe. Elle a peut-être été retirée : annulez cela ou joignez de nouveau le fichier.
error-not-found-signature-list = Cette liste n’est plus dans l’atelier. Elle a peut-être été retirée : annulez cela ou ajoutez-la de nouveau.
error-unreadable-not-a-scan = « { FILE($path) } » n’est ni un PDF ni une image (JPEG, PNG), quoi qu’en dise son nom. Numérisez ou photographiez la feuille signée et choisissez ce fichier.
error-field-not-a-time = « { $value } » n’est pas une heure. Écrivez heures et minutes, par exemple 09:20.
error-field-left-before-arrival = Le départ à { $value } précède l’arrivée. Changez l’un des deux.
error-field-scan-too-big = « { $value } » dépasse 25 Mo. Numérisez en gris ou avec moins de points par pouce.
error-field-not-a-badge = « { $value } » n’est pas un code de badge : il a huit chiffres.
error-field-badge-misread = « { $value } » a été mal lu. Scannez de nouveau le badge.

## Groupes

error-not-found-groups = Ces groupes ne sont plus là. Ils ont peut-être été supprimés ; Annuler les fait revenir.
error-not-found-group-rule = Cette règle n’est plus là. Annuler la fait revenir.
error-group-rules-contradict = D’après les règles, { $name } et { $other } devraient être à la fois ensemble et séparés. Retirez l’une de ces règles.
error-too-few-for-groups = Il y a plus de groupes ({ $groups }) que de personnes ({ $people }). Choisissez moins de groupes ou ajoutez des personnes.

## La clé et le contrôle des attestations

error-no-key = Cette bibliothèque n’a pas de clé pour signer. Créez-en une dans Réglages, Authenticité des attestations.
error-key-locked = La clé est verrouillée. Ouvrez-la d’abord avec sa phrase secrète.
error-passphrase-needed = La phrase secrète manque. Donnez-la avec --passphrase-file ou dans FLIPCHART_PASSPHRASE.
error-passphrase-short = Cette phrase secrète est trop courte. Prenez au moins huit caractères ; quatre ou cinq mots, c’est l’idéal.
error-passphrase-wrong = Ce n’est pas la phrase secrète de la clé. Vérifiez les majuscules et la langue du clavier, puis réessayez. Si elle est perdue, retrouvez la clé à partir des mots de secours.
error-key-file-unreadable = La clé est endommagée. Retrouvez-la à partir de ses mots de secours.
error-key-file-newer = La clé a été scellée par un Flipchart plus récent. Mettez celui-ci à jour.
error-words-count = Il y a { NUMBER($found) } mots ; une clé en a 24. Cherchez ceux qui manquent.
error-words-unknown = Le mot { NUMBER($position) }, « { $word } », n’est pas de ceux qui servent. Revoyez ses lettres.
error-words-mismatch = Chacun de ces mots existe, mais ensemble ils ne forment pas une clé. L’un est pris pour un autre, ou deux ont changé de place.
error-issuer-name = Le nom de l’organisation manque ou il est trop long. Donnez-le tel que les attestations doivent le montrer.
error-certificate-statement = Cette attestation ne peut pas être signée : « { $field } » manque, est trop long ou contient des caractères qui ne se signent pas.
error-certificate-code-too-long = Le nom sur cette attestation est trop long pour un code imprimable. Délivrez-la sans code, ou raccourcissez le nom.
error-credential-picture-unreadable = On ne peut pas mettre d’attestation dans cette image. Choisissez un fichier PNG.
error-credential-picture-empty = Il n’y a pas d’attestation dans cette image.
error-void-list-unreadable = La liste des attestations annulées ne peut pas être signée. Vérifiez qu’elle compte moins de 50 000 numéros.
error-void-list-issuer = La liste des attestations annulées n’est signée par personne en qui on a confiance ici.
error-void-list-signature = La liste des attestations annulées n’est pas celle que son émetteur a signée.
error-issuer-file-unreadable = Ce ne sont pas le nom et la clé d’une organisation.
error-issuer-file-newer = Le nom et la clé ont été écrits par un Flipchart plus récent. Mettez celui-ci à jour.
error-unreadable-key-file = « { FILE($path) } » n’est pas une clé, ou le fichier est endommagé. Choisissez le fichier en .flipkey, ou retrouvez la clé à partir des mots de secours.
error-unreadable-key-file-newer = « { FILE($path) } » vient d’un Flipchart plus récent. Mettez celui-ci à jour, puis importez la clé.
error-unreadable-issuer-file = « { FILE($path) } » ne contient pas le nom et la clé d’une organisation, ou le fichier est endommagé. Choisissez le fichier en .issuer, ou redemandez-le.
error-unreadable-issuer-file-newer = « { FILE($path) } » vient d’un Flipchart plus récent. Mettez celui-ci à jour.
error-unreadable-void-list = « { FILE($path) } » n’est pas une liste d’attestations annulées, ou le fichier est endommagé. Choisissez le fichier en .void, ou redemandez-le.
error-unreadable-void-list-issuer = « { FILE($path) } » vient d’une organisation à laquelle on ne fait pas confiance ici. Ajoutez d’abord son fichier .issuer.
error-unreadable-void-list-signature = « { FILE($path) } » n’est pas ce que son organisation a signé : le fichier a été modifié ou endommagé en route. Redemandez-le.
error-field-unknown-proof-format = Flipchart écrit les clés en .flipkey, le nom d’une organisation en .issuer et les listes d’attestations annulées en .void, pas en « { $value } ». Choisissez l’un d’eux.
error-passphrase-differs = Les deux phrases secrètes ne sont pas identiques. Saisissez-les de nouveau.
