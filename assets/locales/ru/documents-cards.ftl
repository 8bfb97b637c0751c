### Бумаги, которые разрезают: бейджи, настольные таблички, наклейки, листки. Кроме названий раскладок всё это печатается.

documents-cards-badges-file-title = Бейджи: { $title }
documents-cards-tents-file-title = Настольные таблички: { $title }
documents-cards-labels-file-title = Наклейки: { $title }
documents-cards-slips-file-title = Данные для проверки: { $title }
# Что означает QR-код, для чтения вслух.
documents-cards-code = Код: { $code }

## Названия раскладок

documents-cards-size-mm = { $width } × { $height } мм
# Дюймы.
documents-cards-size-in = { $width } × { $height } дюйма
# Для принтера и ножниц.
documents-cards-layout-plain = { $size }, { $count } на листе, разрезать
# Листы, которые продаются разрезанными: «Avery L7160».
documents-cards-layout-maker = { $maker }: { $size }, { $count } на листе
# Стоит после такого названия.
documents-cards-layout-nominal = размеры обычные: сначала напечатайте один лист

## Листки, на которых каждый проверяет свои данные

documents-cards-slip-heading = Пожалуйста, проверьте свои данные
documents-cards-slip-privacy = Этот листок — только для вас и организаторов. Пожалуйста, верните его сложенным.
documents-cards-slip-change = Изменить на
documents-cards-slip-name = Имя в сертификате
documents-cards-slip-native = Имя в родном написании
documents-cards-slip-organisation = Организация
documents-cards-slip-position = Должность
documents-cards-slip-email = Электронная почта
documents-cards-slip-phone = Телефон
# Рядом с клеткой для отметки.
documents-cards-slip-right = Всё верно
documents-cards-slip-initials = Подпись

