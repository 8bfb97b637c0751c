### Лист со словами, которые возвращают организации её ключ. Всё это печатается.

documents-recovery-label = Слова для восстановления
# Заголовок файла.
documents-recovery-file-title = Слова для восстановления: { $organisation }
documents-recovery-key = Ключ { $key }, { $date }
documents-recovery-means = Эти 24 слова и есть ключ, которым организация подписывает свои сертификаты. По ним ключ можно вернуть, если утрачен ноутбук или забыта парольная фраза. Кто владеет этими словами, может подписывать от имени организации.
documents-recovery-keep = Где хранить этот лист
documents-recovery-keep-safe = В запечатанном конверте под замком, как хранят печать организации. Не вместе с ноутбуком.
documents-recovery-keep-secret = Не фотографируйте его. Вводите эти слова только в Flipchart.
documents-recovery-use = Как вернуть ключ
documents-recovery-use-steps = В Flipchart откройте «Настройки», «Подтверждение сертификатов» и выберите «По словам для восстановления». Введите слова в этом порядке.
documents-recovery-use-valid = Всё подписанное раньше остаётся действительным, и новые сертификаты подписываются тем же ключом.
documents-recovery-english = Слова английские независимо от языка программы: оставьте их как есть.
documents-recovery-kept-by = Хранит
documents-recovery-kept-at = Место
documents-recovery-kept-since = Дата
