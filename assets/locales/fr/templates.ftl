### Modèles de programmes et copies d’ateliers.

templates-title = Modèles
templates-hint = Le modèle s’ajoute aux jours de cet atelier, après ce qui s’y trouve déjà. Une seule annulation le retire.
templates-size = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, { $blocks ->
    [one] { $blocks } séance
   *[other] { $blocks } séances
}
templates-applied = « { $name } » ajouté au programme
templates-saved = « { $name } » gardé comme modèle
templates-removed = Modèle « { $name } » retiré
templates-remove = Retirer le modèle « { $name } »
templates-keep = Garder ce programme comme modèle
templates-keep-hint = Sans dates et sans noms de personnes
templates-keep-act = Garder
templates-copy = Copier l’atelier avec de nouvelles dates
templates-copy-hint = Les informations, les objectifs, le programme et les signataires sont copiés ; pas les personnes, la présence ni les attestations.
templates-copy-act = Copier
templates-copied = « { $title } » copié
