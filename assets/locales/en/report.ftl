### The post-workshop report.

report-title = Report
report-preview = Report on the workshop
report-language = Language
report-language-workshop = { $language } (as the workshop)
report-export = Export…
report-save-title = Save the report
# Name of the file, without its ending.
report-file-name = Report – { $title }
report-file-kind = PDF document
report-saved = Saved: { $file }
