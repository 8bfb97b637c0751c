results-name = Résultats
results-responses = { $n } réponses sur { $of }
results-responses-paired = { $before } réponses avant, { $after } après ; { $paired } personnes ont répondu aux deux
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
results-n-paired = Personnes ayant répondu aux deux (n)
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
results-discrimination = Discrimination
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
