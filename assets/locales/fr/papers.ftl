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

## À l’écran

papers-paper = { $paper ->
   *[participants] Programme des participants
    [facilitators] Déroulé pour l’animation
    [materials] Liste du matériel
    [sessions] Fiches de séance
}
papers-hint = { $paper ->
   *[participants] Heures, titres, intervenants, salles
    [facilitators] Avec consignes, notes et matériel
    [materials] Ce qu’il faut apporter, jour par jour, à cocher
    [sessions] Une page par séance, avec de la place pour écrire
}
papers-kinds = Que faut-il imprimer ?
papers-back = Retour au programme
papers-language = Langue
papers-language-workshop = { $language } (comme l’atelier)
papers-second = Deuxième langue sur la page
papers-second-none = Aucune
papers-days = Jours
papers-all-days = Tous les jours
papers-pages-label = Pages
papers-pages = { $pages ->
   *[daily] Une page par jour
    [together] Tous les jours sur une page
}
papers-export = Exporter en PDF…
papers-other-files = Autres fichiers
papers-save-title = Enregistrer le programme
papers-file-kind = { $format ->
   *[pdf] Document PDF
    [docx] Document Word
    [xlsx] Classeur Excel
    [ics] Fichier d’agenda
}
# Nom du fichier, sans son extension.
papers-file-name = { $paper } – { $title }
papers-form-anonymous = Vos réponses sont anonymes : personne ne peut savoir qui les a données.
papers-form-by-code = Votre nom n’est pas demandé. Écrivez votre code, chaque fois le même, pour que vos deux réponses puissent être comparées.
papers-form-named = Vos réponses sont conservées avec votre nom.
papers-form-code = Votre code
papers-form-name = Votre nom
