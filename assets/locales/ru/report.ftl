### Отчёт после семинара.

report-title = Отчёт
report-preview = Отчёт о семинаре
report-language = Язык
report-language-workshop = { $language } (как у семинара)
report-export = Экспорт…
report-save-title = Сохранить отчёт
report-file-name = Отчёт – { $title }
report-file-kind = Документ PDF
report-saved = Сохранено: { $file }
