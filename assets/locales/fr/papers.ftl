### Les papiers et les fichiers du programme.

papers-agenda = Programme
papers-running-order = Déroulé
papers-materials = Matériel
papers-sessions = Fiches de séance
papers-day = Jour { $number }
papers-zone = Toutes les heures : { $zone }
papers-minutes = { $minutes } min
papers-instructions = À faire
papers-background = Pour s’informer
papers-notes = Notes pour l’animation
papers-handouts = Documents à distribuer
papers-objectives = Objectifs
papers-nothing-to-bring = Rien à apporter.
papers-what-was-said = Ce qui a été dit et décidé
papers-file-title = { $paper } : { $title }
papers-date = Date
papers-time = Heure
papers-end = Fin
papers-length = Minutes
papers-session = Séance
papers-method = Méthode
papers-who = Qui
papers-room = Salle
papers-page-word = Page
