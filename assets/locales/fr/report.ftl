### Le rapport d’après l’atelier.

report-title = Rapport
report-preview = Rapport de l’atelier
report-language = Langue
report-language-workshop = { $language } (comme l’atelier)
report-export = Exporter…
report-save-title = Enregistrer le rapport
report-file-name = Rapport – { $title }
report-file-kind = Document PDF
report-saved = Enregistré : { $file }
