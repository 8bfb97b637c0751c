## What a column means

import-field-name = Nom complet
import-field-title = Civilité
import-field-family-name = Nom de famille
import-field-given-name = Prénom
import-field-patronymic = Patronyme ou deuxième prénom
import-field-native-name = Nom dans sa propre écriture
import-field-sex = Sexe
import-field-birth-date = Date de naissance
import-field-email = Courriel
import-field-phone = Téléphone
import-field-organisation = Organisation
import-field-position = Fonction
import-field-country = Pays
import-field-language = Langue
import-field-diet = Régime alimentaire
import-field-called-name = Nom d’usage
import-field-said-name = Prononciation du nom
import-field-certificate-name = Nom sur l’attestation
import-field-role = Rôle dans l’atelier
import-field-number = Numéro d’ordre (non conservé)
import-field-extra = Champ supplémentaire
import-field-ignore = Laisser de côté

## What to look at in a row

import-note-unknown = À regarder : « { $value } » ({ $code })
import-note-several-emails = Plusieurs adresses : la première de « { $value } » a été retenue
import-note-more-than-an-email = Seule l’adresse a été retenue de « { $value } »
import-note-not-an-email = « { $value } » n’est pas une adresse de courriel et a été laissé de côté
import-note-unknown-country = Flipchart ne connaît pas de pays nommé « { $value } » ; le texte est conservé
import-note-country-from-organisation = Pays tiré de l’organisation : « { $value } »
import-note-from-section = Tiré de la ligne au-dessus du groupe : « { $value } »
import-note-from-merged-cell = Tiré d’une cellule fusionnée : « { $value } »
import-note-ditto = « { $value } » a été lu comme « idem » par rapport à la ligne précédente
import-note-cell-error = Le tableur affiche une erreur ici : { $value }
import-note-formula-without-value = Le fichier ne contient pas le résultat de cette formule ; la valeur est vide
import-note-control-removed = Des caractères invisibles ont été retirés : « { $value } »
import-note-broken-character = Un caractère n’a pas pu être lu : « { $value } ». Essayez un autre encodage
import-note-hidden-row = Cette ligne est masquée dans le fichier
import-note-left-out = Dans cette ligne : « { $value } »
import-note-unknown-sex = « { $value } » n’indique pas un sexe connu de Flipchart ; la valeur reste ouverte
import-note-ambiguous-sex = « { $value } » peut désigner une femme ou un homme dans cette liste ; la valeur reste ouverte
import-note-ambiguous-date = « { $value } » peut se lire de plusieurs façons ; vérifiez la date
import-note-date-from-number = La date figurait dans le fichier comme le nombre { $value } ; vérifiez-la
import-note-not-a-date = « { $value } » n’est pas une date et a été laissé de côté
import-note-year-only = « { $value } » n’est qu’une année ; la date de naissance reste ouverte
import-note-phone-was-number = Le fichier contient ce téléphone comme le nombre { $value } : des zéros ou un signe plus peuvent manquer
import-note-not-a-phone = « { $value } » ne ressemble pas à un numéro de téléphone ; le texte est conservé
import-note-unknown-language = Flipchart ne connaît pas de langue nommée « { $value } » ; la valeur reste ouverte
import-note-unknown-role = Flipchart ne connaît pas le rôle « { $value } » ; la personne est inscrite comme participante
import-note-several-people = Plusieurs personnes dans une cellule : « { $value } ». Donnez à chacune sa propre ligne
import-note-comma-name = « { $value } » était écrit avec le nom de famille en premier
import-note-single-name = Un seul nom : « { $value } »
import-note-names-swapped = Le prénom et le nom de famille sont peut-être inversés : « { $value } »
import-note-odd-name = « { $value } » n’a pas l’air d’être seulement un nom ; le texte est conservé tel quel
import-note-capitals = « { $value } » est en capitales et le restera, sauf si vous choisissez l’écriture courante
import-note-alone-in-row = Rien d’autre dans cette ligne que « { $value } » : c’est peut-être l’intitulé d’un groupe
import-note-name-beside = Un autre nom se trouve à côté : « { $value } ». Le fichier contient peut-être deux listes côte à côte
import-note-country-spelling = « { $value } » a été lu comme le pays qui lui ressemble le plus
import-note-phone-lost-digits = Le fichier a perdu des chiffres de ce téléphone : « { $value } »
import-note-garbled = « { $value } » a été lu dans un mauvais encodage avant d’entrer dans ce fichier
import-note-several-countries = Plusieurs pays : le premier de « { $value } » a été retenu
import-note-several-languages = Plusieurs langues : la première de « { $value } » a été retenue

## Why a row adds nobody

import-skip-unknown = Cette ligne n’ajoute personne ({ $code })
import-skip-empty = Personne dans cette ligne
import-skip-no-name = Cette ligne ne contient pas de nom
import-skip-repeated-header = Les intitulés, une nouvelle fois
import-skip-section-row = Une ligne de titre d’un groupe, pas une personne
import-skip-total-row = Un total, pas une personne
import-skip-footer = Une remarque sous la liste
import-skip-second-header = Les intitulés d’une autre liste
import-skip-other-table = Partie d’un tableau qui n’est pas une liste de personnes
import-skip-by-hand = Écartée à la main
import-skip-left-out = Écartée par vous
import-skip-said-new = Ajoutée comme une nouvelle personne, selon votre choix
import-skip-known-person = Ajoutée comme une personne que vous connaissez d’autres ateliers
import-skip-already-there = Déjà dans cet atelier, sans rien de nouveau
import-skip-repeated-in-file = La même personne figure plus haut dans ce fichier

## Verdicts

import-verdict-added = Nouveau
import-verdict-updated = Mis à jour
import-verdict-duplicate = Déjà présent
import-verdict-skipped = Sans personne

## The dialog

import-title = Importer une liste de personnes
import-drop-hint = Déposez une liste ici : Excel, LibreOffice ou texte
import-drop-now = Relâchez pour lire la liste
import-paste = Coller une liste
import-paste-hint = Copiez les lignes dans votre tableur ou votre messagerie et collez-les ici
import-choose-file = Choisir un fichier
import-another-file = Un autre fichier
import-reading = Lecture de { $file }
import-sheet = Feuille
import-sheet-hidden = { $sheet } (masquée)
import-header-row = Ligne des intitulés
import-no-header-row = Pas d’intitulés
import-column = Colonne
import-column-means = Cette colonne contient
import-column-hidden = Masquée dans le fichier
import-column-untitled = Colonne { $letter }
import-doubtful = À vérifier
import-keep-as-extra = Conserver comme champ supplémentaire
import-leave-out = Laisser de côté
import-sensitive = Sensible : ne montrer que sur demande
import-encoding = Encodage
import-delimiter = Entre les colonnes
import-delimiter-comma = Virgule
import-delimiter-semicolon = Point-virgule
import-delimiter-tab = Tabulation
import-delimiter-bar = Barre verticale
import-row = Ligne
import-verdict = Résultat
import-notes = À vérifier
import-notes-count = { $count ->
    [one] { $count } point à vérifier
   *[other] { $count } points à vérifier
}
import-changes = Était « { $old } », devient « { $new } »
import-all-rows = Toutes les lignes
import-only-doubtful = Seulement les lignes à vérifier
import-confirm = { $count ->
    [0] Rien à importer
    [one] Importer { $count } personne
   *[other] Importer { $count } personnes
}
import-added-count = { $count ->
    [one] { $count } nouvelle personne
   *[other] { $count } nouvelles personnes
}
import-updated-count = { $count ->
    [one] { $count } mise à jour
   *[other] { $count } mises à jour
}
import-duplicate-count = { $count ->
    [one] { $count } déjà présente
   *[other] { $count } déjà présentes
}
import-skipped-count = { $count ->
    [one] { $count } ligne sans personne
   *[other] { $count } lignes sans personne
}
import-summary = Nouvelles personnes : { $added }. Mises à jour : { $updated }. Déjà présentes : { $duplicate }. Lignes sans personne : { $skipped }.
import-done = { $count ->
    [0] La liste n’apporte rien de nouveau
    [one] { $count } personne importée
   *[other] { $count } personnes importées
}
import-undo-hint = Tout l’import est une seule étape : « Annuler » le retire
import-nothing-lost = Chaque ligne et chaque colonne est prise en compte ; rien n’est écarté sans votre accord.
import-nothing-changed = Rien n’a été modifié.

## Lignes ouvertes pour être corrigées

import-open-row = Ligne { $row }
import-open-reading = Lecture de la ligne
import-cells = Ce que dit la ligne
import-cell-was = Dans le fichier : « { $text } »
import-cell-was-empty = Vide dans le fichier
import-cell-back = Comme dans le fichier
import-offer = Écrire « { $text } »
import-offer-all = { $count ->
    [one] Accepter { $count } proposition de ce genre
   *[other] Accepter les { $count } propositions de ce genre
}
import-offers-capitals = { $count ->
    [one] { $count } nom est en capitales et le reste.
   *[other] { $count } noms sont en capitales et le restent.
}
import-offers-capitals-take = Les écrire en minuscules courantes
import-offers-taken = { $count ->
    [one] { $count } cellule corrigée
   *[other] { $count } cellules corrigées
}
import-change-choice = Ce que la liste change. Décochez ce qui doit rester comme il est enregistré.

## Qui est une ligne

import-who = Cette ligne est
import-who-new = Une nouvelle personne
import-who-here = { $name }, qui est dans cet atelier
import-who-earlier = La même personne que dans une ligne précédente
import-who-known = { $level ->
    [likely] { $name }, très probablement
   *[possible] { $name }, peut-être
}
import-who-out = Personne : écarter la ligne
import-who-workshops = { $count ->
    [one] { $count } atelier
   *[other] { $count } ateliers
}
import-known-perhaps = { $level ->
    [likely] Très probablement { $name }, que vous connaissez d’un autre atelier
   *[possible] Peut-être { $name }, que vous connaissez d’un autre atelier
}
import-known-likely = { $count ->
    [one] { $count } ligne est très probablement une personne que vous connaissez d’autres ateliers.
   *[other] { $count } lignes sont très probablement des personnes que vous connaissez d’autres ateliers.
}
import-known-take = { $count ->
    [one] La prendre pour cette personne
   *[other] Les prendre pour ces personnes
}
import-known-taken = { $count ->
    [one] { $count } ligne est prise pour une personne connue
   *[other] { $count } lignes sont prises pour des personnes connues
}
import-filter = { $filter ->
    [doubtful] À vérifier
    [added] Nouveaux
    [updated] Modifiés
    [known] Connus ailleurs
    [skipped] Sans personne
   *[all] Toutes les lignes
}

## Colonnes gardées pour un expéditeur, et plusieurs feuilles

import-mapping-read-as = Lu comme « { $name } »
import-mapping-kept = Vos colonnes gardées
import-mapping-use = Lire comme « { $name } »
import-mapping-not = Ne pas le faire
import-mapping-forget = Oublier « { $name } »
import-mapping-forgotten = « { $name } » est oublié
import-mapping-remember = Retenir ces colonnes sous
import-mapping-not-remembered = Non retenu
import-sheet-rows = { $count ->
    [one] { $sheet } ({ $count } ligne)
   *[other] { $sheet } ({ $count } lignes)
}
import-sheet-no-list = { $sheet } (pas de liste de personnes)
import-sheets-alike = { $count ->
    [one] { $count } feuille de ce fichier a les mêmes en-têtes. Importez-les l’une après l’autre.
   *[other] { $count } feuilles de ce fichier ont les mêmes en-têtes. Importez-les l’une après l’autre.
}

## Left without an import

import-left = « { $file } » n’a pas été importé
import-left-back = Reprendre
