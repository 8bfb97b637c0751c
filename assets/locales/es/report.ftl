### El informe posterior al taller.

report-title = Informe
report-preview = Informe del taller
report-language = Idioma
report-language-workshop = { $language } (como el taller)
report-export = Exportar…
report-save-title = Guardar el informe
report-file-name = Informe – { $title }
report-file-kind = Documento PDF
report-saved = Guardado: { $file }
