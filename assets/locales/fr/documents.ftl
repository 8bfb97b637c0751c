### Textes des documents imprimés. Les noms propres ne prennent pas d'article : ils suivent un deux-points, se placent
### entre parenthèses ou sont sujets.

## Both papers

documents-specimen = SPÉCIMEN
documents-place = { $city } ({ $country })
documents-separator = {"\u202F; "}
documents-logo-of = Logo : { $name }

## Certificate

documents-certificate-topics = Thèmes : { $topics }
documents-certificate-partners = Partenaires : { $names }
documents-certificate-donors = Avec le soutien de : { $names }
documents-certificate-signature-of = Signature : { $name }
documents-certificate-code-alt = Code QR pour vérifier cette attestation
documents-certificate-seal-alt = Sceau

## Report

documents-report-name = Rapport d’atelier
documents-report-file-title = Rapport d’atelier : { $title }
documents-report-as-of = Données arrêtées au { $date }
documents-report-contents = Sommaire
documents-report-page = Page { $page } sur { $pages }
documents-report-annex = Annexe { $letter }. { $title }
documents-report-table = Tableau { $number }. { $title }
documents-report-source = n = { $count }. Source : registres de l’atelier, { $date }.
documents-report-none = Rien n’a été enregistré.
documents-report-unknown = Non renseigné

documents-report-glance = L’atelier en bref
documents-report-objectives = Objectifs
documents-report-topics = Thèmes
documents-report-participants = Participantes et participants
documents-report-by-sex = Répartition par sexe
documents-report-by-country = Répartition par pays
documents-report-by-institution = Répartition par institution
documents-report-team = Animation et équipe
documents-report-evaluation = Évaluation
documents-report-attendance = Présence
documents-report-attendance-by-slot = { $by ->
   *[half_day] Présence par demi-journée
    [day] Présence par jour
    [session] Présence par séance
}
documents-report-attendance-by-person = Présence par personne
documents-report-certificates = Attestations
documents-report-participant-list = Liste des participantes et participants
documents-report-certificate-list = Liste des attestations

documents-report-kind = Type
documents-report-dates = Dates
documents-report-place = Lieu
documents-report-venue = Salle ou établissement
documents-report-zone = Fuseau horaire
documents-report-languages = { $count ->
    [one] Langue de travail
   *[other] Langues de travail
}
documents-report-hosts = { $count ->
    [one] Organisme hôte
   *[other] Organismes hôtes
}
documents-report-partners = { $count ->
    [one] Partenaire
   *[other] Partenaires
}
documents-report-donors = { $count ->
    [one] Bailleur de fonds
   *[other] Bailleurs de fonds
}
documents-report-size = Effectif
documents-report-size-planned = { $actual } (pour { $target } prévus)

documents-report-count-participants = { $count ->
    [one] personne participante
   *[other] personnes participantes
}
documents-report-count-countries = { $count ->
   *[other] pays
}
documents-report-count-institutions = { $count ->
    [one] institution
   *[other] institutions
}
documents-report-share-women = de femmes ({ $part } sur { $whole })
documents-report-share-attendance = { $by ->
   *[half_day] des demi-journées suivies
    [day] des journées suivies
    [session] des séances suivies
}

documents-report-column-number = Nº
documents-report-column-name = Nom
documents-report-column-sex = Sexe
documents-report-column-institution = Institution
documents-report-column-position = Fonction
documents-report-column-country = Pays
documents-report-column-role = Rôle
documents-report-column-people = Personnes
documents-report-column-share = Part
documents-report-column-slot = { $by ->
   *[half_day] Demi-journée
    [day] Jour
    [session] Séance
}
documents-report-column-certificate = Numéro
documents-report-column-kind = Attestation
documents-report-column-issued = Délivré le
documents-report-column-status = État
documents-report-total = Total

documents-report-mark = { $mark ->
    [present] présence
    [late] retard (compte comme présence)
    [excused] absence excusée (non comptée)
    [absent] absence
   *[not_yet] pas encore tenue
}
documents-report-mark-column = { $mark ->
    [present] Présence
    [late] Retard
    [excused] Excusée
    [absent] Absence
   *[not_yet] À venir
}
documents-report-mark-excused = E
documents-report-slot = { $half ->
   *[am] { $date }, matin
    [pm] { $date }, après-midi
    [day] { $date }
}
documents-report-session = { $date }, { $time } – { $title }

documents-report-rule = { $by ->
   *[half_day] { $slots ->
        [one] L’attestation de participation est délivrée aux personnes qui ont suivi l’unique demi-journée.
       *[other] L’attestation de participation est délivrée aux personnes qui ont suivi au moins { $needed } des { $slots } demi-journées. Un retard vaut présence ; une demi-journée d’absence excusée n’est pas comptée.
    }
    [day] { $slots ->
        [one] L’attestation de participation est délivrée aux personnes qui ont suivi l’unique journée.
       *[other] L’attestation de participation est délivrée aux personnes qui ont suivi au moins { $needed } des { $slots } journées. Un retard vaut présence ; une journée d’absence excusée n’est pas comptée.
    }
    [session] { $slots ->
        [one] L’attestation de participation est délivrée aux personnes qui ont suivi l’unique séance.
       *[other] L’attestation de participation est délivrée aux personnes qui ont suivi au moins { $needed } des { $slots } séances. Un retard vaut présence ; une séance d’absence excusée n’est pas comptée.
    }
}
documents-report-issued = { $count ->
    [0] Aucune attestation n’a été délivrée.
    [one] { $count } attestation a été délivrée.
   *[other] { $count } attestations ont été délivrées.
}
documents-report-void = { $count ->
    [one] { $count } attestation a été annulée par la suite.
   *[other] { $count } attestations ont été annulées par la suite.
}
documents-report-not-yet = { $count ->
    [one] { $count } personne n’a pas encore d’attestation.
   *[other] { $count } personnes n’ont pas encore d’attestation.
}
documents-report-certificate-kind = { $kind ->
   *[participation] Participation
    [completion] Réussite
    [facilitator] Animation
    [speaker] Intervention
    [merit] Mérite
}
documents-report-certificate-status = { $status ->
   *[valid] Valable
    [void] Annulée
}
