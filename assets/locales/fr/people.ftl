### Les personnes d’un atelier, l’importation de listes là où import.ftl n’a pas de mots, et tout le monde, tous ateliers confondus.

## Le tableau

people-table = Personnes de cet atelier
# En-têtes des colonnes et noms des champs.
people-column = { $column ->
    [number] N°
    [title] Titre
    [sex] Sexe
    [organisation] Organisation
    [position] Fonction
    [country] Pays
    [email] E-mail
    [phone] Téléphone
    [role] Rôle
    [language] Langue
    [certificate_name] Nom sur l’attestation
    [said_name] Se dit
    [proofed] Vérifié
    [full_name] Nom complet
    [family_name] Nom de famille
    [given_name] Prénom
    [patronymic] Patronyme
    [native_name] Nom dans sa propre écriture
    [called_name] Nom d’usage
    [birth_date] Date de naissance
    [diet] Régime alimentaire
    [age] Âge
    [attendance] Présence
    [certificate] Attestation
   *[name] Nom
}
# Combien il y en a pour un rôle, comme élément d’une énumération.
people-count-role = { $role ->
    [facilitator] { $count ->
        [one] { $count } personne à la facilitation
       *[other] { $count } personnes à la facilitation
    }
    [speaker] { $count ->
        [one] { $count } intervenant ou intervenante
       *[other] { $count } intervenants et intervenantes
    }
    [moderator] { $count ->
        [one] { $count } personne à la modération
       *[other] { $count } personnes à la modération
    }
    [interpreter] { $count ->
        [one] { $count } interprète
       *[other] { $count } interprètes
    }
    [organiser] { $count ->
        [one] { $count } personne à l’organisation
       *[other] { $count } personnes à l’organisation
    }
    [observer] { $count ->
        [one] { $count } personne en observation
       *[other] { $count } personnes en observation
    }
   *[participant] { $count ->
        [one] { $count } participant ou participante
       *[other] { $count } participants et participantes
    }
}
people-columns = Colonnes
people-columns-more = { $count ->
    [one] Colonnes, { $count } autre de la liste
   *[other] Colonnes, { $count } autres de la liste
}
people-columns-usual = Colonnes habituelles
people-sensitive-show = Afficher les colonnes sensibles
people-sensitive-hide = Masquer les colonnes sensibles

## Ajouter et retirer

people-add = Ajouter une personne
people-add-name = Nom de la nouvelle personne
people-add-hint = Entrée ajoute et attend le nom suivant. Tab ajoute et passe aux détails.
people-added = { $name } est dans la liste.
people-removed = { $count ->
    [one] { $count } personne retirée de l’atelier
   *[other] { $count } personnes retirées de l’atelier
}
people-key-remove = Retirer les personnes marquées, ou celle-ci
people-key-mark = Marquer
people-key-paste = Importer les lignes copiées

## L’ordre et l’exportation de la liste

people-order = Ordre
people-order-by = { $order ->
    [name] Par nom
    [delegation] Par délégation
   *[list] Comme dans la liste (protocole)
}
people-order-moved = { $name } occupe maintenant la place { $place }.
people-key-up = Monter dans la liste
people-key-down = Descendre dans la liste
people-out = Exporter
people-out-as = { $kind ->
    [csv] Liste pour tout logiciel (.csv)
    [vcf] Fiches de contact (.vcf)
    [anonymous] Liste sans les noms (.xlsx)
   *[xlsx] Liste pour Excel (.xlsx)
}
people-out-file = { $kind ->
    [anonymous] { $code } personnes sans noms
   *[other] { $code } personnes
}

## Encore personne

people-empty-title = Il n’y a encore personne dans cet atelier
people-empty-text = Apportez la liste telle quelle : un fichier Excel, LibreOffice ou texte. Déposez-la ici, ou copiez ses lignes et collez-les. Vous voyez ce que devient chaque ligne avant que rien ne soit enregistré.

## Importer une liste

people-import = Importer une liste
people-import-kind = Listes de personnes
people-import-pasted = Liste collée
people-import-row = Ligne { $row }
people-import-rows = Lignes { $first } et { $last }
people-import-columns = Ce que veulent dire les colonnes
people-import-means = Sens de « { $heading } »
people-import-family-bold = Nom (nom de famille en gras)
people-import-kept = Conservé dans des champs supplémentaires : { $list }.
people-import-left-out = Laissé de côté : { $list }.
people-import-sensitive = Sensible
people-import-importing = { $count ->
    [one] Importation de { $count } personne
   *[other] Importation de { $count } personnes
}
people-import-changed = { $field } : « { $old } » → « { $new } »
people-import-filled = { $field } : « { $new } », vide jusqu’ici
people-import-note = { $field } : { $note }
people-import-show = Lignes à afficher
people-import-nothing-here = Aucune ligne de ce genre dans cette liste.
people-import-last = Compte rendu de l’importation
people-import-was = Ce qu’est devenu « { $file } »
people-import-failed = Cette liste n’a pas pu être lue
people-import-held = Vos choix pour « { $file } » sont conservés. Importez cette liste ou annulez d’abord, puis choisissez la suivante.

## Tout le monde, tous ateliers confondus

people-registry-search = Trouver une personne
people-registry-hint = Nom dans n’importe quelle écriture, e-mail ou téléphone
people-registry-table = Tout le monde
people-registry-workshops = Ateliers
people-registry-mark = Marquer { $name }
people-registry-mark-key = Marquer pour comparer
people-registry-marked = { $count ->
    [one] { $count } personne marquée ; marquez-en une autre pour comparer.
   *[other] { $count } personnes marquées
}
people-registry-marked-many = On compare deux personnes à la fois.
people-registry-compare = Comparer…
people-registry-unmark = Effacer les marques
people-registry-empty-title = Il n’y a encore personne dans cette bibliothèque
people-registry-empty-text = On retrouve ici toutes les personnes passées par un atelier. Elles arrivent par la liste d’un atelier.
people-registry-open = Aller aux ateliers
people-registry-parts = Contenu du registre
people-registry-part = { $part ->
    [twice] Doublons possibles
    [institutions] Institutions
   *[everybody] Personnes
}
