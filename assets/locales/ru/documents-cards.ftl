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

## Пробный лист принтера

documents-cards-calibration-heading = Пробный лист для принтера
documents-cards-calibration-how = Напечатайте эту страницу в натуральную величину (100 %). Затем измерьте линейкой с точностью до половины миллиметра.
# Поля настроек называются «Вправо» и «Вниз».
documents-cards-calibration-right = От левого края бумаги до вертикальной линии должно быть { $wanted } мм. Вправо: { $wanted } минус то, что намерили; минус остаётся минусом.
documents-cards-calibration-down = От верхнего края бумаги до горизонтальной линии должно быть { $wanted } мм. Вниз: { $wanted } минус то, что намерили.
documents-cards-calibration-now = Эта страница уже сдвинута на { $right } мм вправо и на { $down } мм вниз: прибавьте к этим числам то, что найдёте.
documents-cards-calibration-scale = Длина линии внизу должна быть { $length } мм. Если это не так, страницу масштабировали: выберите при печати «реальный размер» и начните заново.
