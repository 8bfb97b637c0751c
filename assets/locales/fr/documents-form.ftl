### Le formulaire sur papier et la feuille de dépouillement. Tout ceci s’imprime.

documents-form-file-title = Questionnaire : { $title }
documents-form-page = Page { $page } sur { $pages }
documents-form-sheet = Feuille { $number }
documents-form-version = Version { $version }
# Ce que représente le code QR, lu à voix haute.
documents-form-page-code = Code de cette page : { $code }

# Après l’image d’une case cochée.
documents-form-cross = Mettez une croix dans la case.
# Après les images d’une case noircie et d’une case cochée.
documents-form-correct = Une erreur ? Noircissez la case et cochez-en une autre.
documents-form-many = Plusieurs réponses sont possibles.
documents-form-rank = Inscrivez 1 devant ce qui vient en premier, 2 devant ce qui vient ensuite, et ainsi de suite.
# L’astérisque suit chacune de ces questions.
documents-form-required = Merci de répondre à toutes les questions marquées d’un *.
# Sous les cases d’une date.
documents-form-day = Jour
documents-form-month = Mois
documents-form-year = Année

## Feuille de dépouillement

documents-form-tally = FEUILLE DE DÉPOUILLEMENT
documents-form-tally-file-title = Feuille de dépouillement : { $title }
documents-form-tally-how = Un trait par réponse ; le cinquième barre les quatre précédents. Faites le total à droite.
documents-form-tally-counted = Formulaires dépouillés
documents-form-tally-answers = Ce qui a été écrit
