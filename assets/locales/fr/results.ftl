results-name = Résultats
results-responses = Réponses : { $n } sur { $of }
results-responses-paired = Réponses avant : { $before } ; après : { $after } ; personnes ayant tout répondu les deux fois : { $paired }
results-before = Avant
results-after = Après
results-totals = Répartition des scores
results-points = Points
results-by-question = Bonnes réponses par question
results-by-module = Bonnes réponses par module
results-by-objective = Bonnes réponses par objectif
results-by-person = Scores personne par personne
results-module = Module { $code }
results-figures = Chiffres
results-figure = Indicateur
results-value = Valeur
results-n-paired = Personnes ayant tout répondu les deux fois (n)
results-mean-before = Moyenne avant (écart-type)
results-mean-after = Moyenne après (écart-type)
results-of-max = { $value } sur { $max }
results-difference = Différence moyenne (IC 95 %)
results-t = Test t apparié
results-t-value = t({ $df }) = { $t }, p { $p }
results-wilcoxon = Test des rangs signés de Wilcoxon ({ $method ->
    [exact] exact
   *[other] approximation normale
 })
results-wilcoxon-value = W = { $w }, p { $p }
results-p-equals = = { $p }
results-p-below = < { $p }
results-dz = Taille d’effet (dz de Cohen)
results-gain = Gain normalisé du groupe
results-changes = En progrès / stable / en recul
results-alpha = Fiabilité du test (alpha, IC 95 %)
results-alpha-ratings = Cohérence des notes (alpha, n)
results-interval = { $value } ({ $low } à { $high })
results-question = Question
results-right-before = Juste avant
results-right-after = Juste après
results-discrimination = r item–reste
results-upper-lower = Moitié haute − basse
results-mcnemar = p (McNemar)
results-mean = Moyenne
results-median = Médiane
results-sd = Écart-type
results-top2 = Deux meilleures
results-least = Minimum
results-most = Maximum
results-choice = Choix
results-count = Nombre
results-count-share = { $count } ({ $share })
results-themes = Thèmes des réponses
results-theme = Thème
results-other-questions = Questions
results-alt = { $title }. { $said }
results-note-missing = Une question laissée sans réponse ne compte pour personne : elle est exclue des chiffres de cette question et, dans un test, la personne est exclue des totaux. Rien de ce qui manque n’est compté comme zéro.
results-note-wilson = Traits : intervalles à 95 % (Wilson).
results-note-anonymous = Réponses anonymes.
results-note-hidden = Les groupes de moins de { $least } personnes sont comptés, mais leurs réponses ne sont pas montrées, ni celles que l’on pourrait déduire du reste.
results-back = Tous les formulaires
results-export = Enregistrer en PDF…
results-other-files = Autres fichiers
results-file-kind = { $format ->
    [xlsx] Classeur : réponses, codes, résultats
    [csv] Réponses en CSV
   *[other] Document PDF
 }
results-save-title = Enregistrer les résultats
results-file-name = Résultats { $title }
results-language = Langue
results-persons = Montrer les personnes une à une (aussi dans le fichier)
results-break-down = Par groupes
results-by = { $by ->
    [sex] Sexe
    [country] Pays
    [institution] Type d’institution
    [language] Langue
    [module] Module
    [facilitator] Animation
   *[day] Jour
 }
results-not-stated = Non indiqué
results-all-together = Toutes les questions
results-not-shown = non montré
results-no-groups = Les réponses ne disent pas qui les a données ; elles ne peuvent pas être distinguées ainsi.
results-table-show = Voir les chiffres
results-themes-open = Classer par thèmes…
results-themes-help = Les flèches déplacent, les chiffres attribuent un thème, N en crée un.
results-theme-new = Nouveau thème
results-theme-remove = Supprimer le thème { $name }
results-theme-count = { $name } : { $count }
results-answers-label = Réponses
results-empty = Saisissez d’abord les feuilles ou importez un fichier de réponses ; ce qu’elles disent s’affiche ici.
results-print-title = Imprimer
results-print-back = Retour
results-print-save = Enregistrer en PDF…
results-print-freezes = L’enregistrement fige la version { $version } : ce qui change ensuite devient la version suivante.
results-print-what = Quoi
results-print-kind = { $kind ->
    [tally] Feuille de comptage
   *[form] Formulaire à remplir
 }
results-print-copies = Exemplaires numérotés (0 : un seul à photocopier)
results-print-first = Premier numéro
results-print-paper = Papier
results-print-type = Caractères
results-print-size = { $size ->
    [large] Grands
   *[compact] Compacts
 }
results-print-order = Ordre des choix
results-print-variant = { $variant ->
    [b] Version B, mélangée
   *[a] Version A
 }
results-print-codes = Imprimer un code numéroté sur chaque exemplaire
results-print-names = Un exemplaire par participant, avec le nom
results-print-file-name = Formulaire { $code }
results-import-title = Réponses d’un fichier
results-import-kinds = Exports de KoBoToolbox, ODK ou Flipchart
results-import-done = { $file } : { $added } réponses ajoutées, { $known } déjà présentes, { $empty } sans réponse.
results-import-unknown = Colonnes sans question correspondante : { $columns }.
results-import-missing = Questions sans colonne : { $questions }.
results-import-left-out = Ligne { $row } : « { $value } » n’est pas une réponse à { $question }. Importé sans elle.
results-import-person = Ligne { $row } : personne ne porte le nom « { $name } » dans cet atelier. Importé sans nom.
results-xlsform = XLSForm (.xlsx, .xls)
results-xlsform-import = Importer un XLSForm
results-xlsform-export = Enregistrer comme XLSForm
results-xlsform-imported = { $code } : { $questions } questions importées.
results-xlsform-notes = À vérifier
results-by-none = Choisir le critère…
results-answers-more = Voir les { $count } autres
