### Le parcours : modules, glossaire, documents.

curriculum-title = Parcours
curriculum-parts = Parties du parcours
curriculum-find = Chercher dans le parcours
curriculum-more = Plus
curriculum-files = Fichiers de parcours
curriculum-import = Importer un parcours…
curriculum-export = Tout exporter…
curriculum-export-one = Exporter ce module…
curriculum-exported = Écrit : { FILE($path) }
curriculum-load = Charger le parcours MECC
curriculum-imported = Parcours importé
curriculum-counts = Ajoutés : { $added }. Remplacés : { $updated }. Déjà identiques : { $unchanged }.
curriculum-left-out = Écartés
curriculum-empty = Le parcours est vide
curriculum-empty-text = Les modules et leurs activités sont ici, et chaque atelier y puise. Sept modules sur la migration, l’environnement et le changement climatique accompagnent Flipchart.
curriculum-add-module = Ajouter un module
curriculum-new-module = Nouveau module
curriculum-remove-module = Retirer ce module
curriculum-removed = « { $title } » retiré
curriculum-missing = manque
curriculum-next-missing = Texte manquant suivant
curriculum-objectives = Objectifs
curriculum-objective = Objectif { $number }
curriculum-new-objective = Nouvel objectif
curriculum-add-objective = Ajouter un objectif
curriculum-activities = Activités
curriculum-add-activity = Ajouter une activité
curriculum-new-activity = Nouvelle activité
curriculum-remove-activity = Retirer cette activité
curriculum-minutes = { $minutes } min
curriculum-up = Monter « { $title } »
curriculum-down = Descendre « { $title } »
curriculum-serves = Objectifs visés
curriculum-materials-hint = Un élément par ligne
curriculum-handouts = Documents à distribuer
curriculum-handout-add = Joindre un fichier…
curriculum-handout-files = Tous les fichiers
curriculum-handout-remove = Retirer { $name }
curriculum-kilobytes = { NUMBER($size) } Ko
curriculum-terms-used = Termes du glossaire
curriculum-filter = Filtrer par terme
curriculum-add-term = Ajouter un terme
curriculum-new-term = Nouveau terme
curriculum-terms-empty = Pas encore de termes
curriculum-add-document = Ajouter un document
curriculum-new-document = Nouveau document
curriculum-documents-empty = Pas encore de documents de référence
curriculum-copy-link = Copier le lien
curriculum-link-copied = Lien copié

curriculum-part = { $part ->
   *[modules] Modules
    [glossary] Glossaire
    [documents] Documents de référence
}
curriculum-field = { $field ->
   *[code] Code
    [title] Titre
    [summary] Résumé
    [audience] Public visé
    [category] Méthode
    [minutes] Minutes
    [group] Personnes par groupe
    [instructions] Consignes
    [background] Pour s’informer
    [materials] Matériel
    [term] Terme
    [definition] Définition
    [source] Source
    [author] Auteur
    [year] Année
    [language] Langue
    [link] Lien
}
curriculum-language = { $place ->
   *[first] Première langue
    [second] Deuxième langue
}
curriculum-found = { $kind ->
   *[module] Module { $code }
    [activity] Activité, module { $code }
    [term] Terme
    [document] Document
}
curriculum-size = { $count ->
    [one] { $count } activité
   *[other] { $count } activités
}, { $minutes } min
curriculum-missing-count = { $count ->
    [one] { $count } texte manquant
   *[other] { $count } textes manquants
}
curriculum-loaded = { $count ->
    [0] Le parcours était déjà là
    [one] { $count } élément ajouté
   *[other] { $count } éléments ajoutés
}
