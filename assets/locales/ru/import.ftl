## What a column means

import-field-name = Имя полностью
import-field-title = Обращение или звание
import-field-family-name = Фамилия
import-field-given-name = Имя
import-field-patronymic = Отчество
import-field-native-name = Имя на родной письменности
import-field-sex = Пол
import-field-birth-date = Дата рождения
import-field-email = Эл. почта
import-field-phone = Телефон
import-field-organisation = Организация
import-field-position = Должность
import-field-country = Страна
import-field-language = Язык
import-field-diet = Питание
import-field-called-name = Имя в обращении
import-field-said-name = Как произносится имя
import-field-certificate-name = Имя в сертификате
import-field-role = Роль на семинаре
import-field-number = Порядковый номер (не сохраняется)
import-field-extra = Дополнительное поле
import-field-ignore = Не импортировать

## What to look at in a row

import-note-unknown = Обратите внимание: «{ $value }» ({ $code })
import-note-several-emails = Несколько адресов: взят первый из «{ $value }»
import-note-more-than-an-email = Из «{ $value }» взят только адрес
import-note-not-an-email = «{ $value }» — не адрес электронной почты, значение пропущено
import-note-unknown-country = Страна «{ $value }» неизвестна Flipchart; текст сохранён как есть
import-note-country-from-organisation = Страна взята из организации: «{ $value }»
import-note-from-section = Взято из строки над группой: «{ $value }»
import-note-from-merged-cell = Взято из объединённой ячейки: «{ $value }»
import-note-ditto = «{ $value }» прочитано как «то же, что строкой выше»
import-note-cell-error = Таблица показывает здесь ошибку: { $value }
import-note-formula-without-value = В файле нет результата этой формулы; значение пустое
import-note-control-removed = Удалены невидимые символы: «{ $value }»
import-note-broken-character = Символ не удалось прочитать: «{ $value }». Попробуйте другую кодировку
import-note-hidden-row = Эта строка скрыта в файле
import-note-left-out = В этой строке: «{ $value }»
import-note-unknown-sex = По значению «{ $value }» пол не определяется; поле оставлено пустым
import-note-ambiguous-sex = «{ $value }» в этом списке может означать и женщину, и мужчину; поле оставлено пустым
import-note-ambiguous-date = «{ $value }» можно прочитать по-разному; проверьте дату
import-note-date-from-number = Дата записана в файле числом { $value }; проверьте её
import-note-not-a-date = «{ $value }» — не дата, значение пропущено
import-note-year-only = «{ $value }» — только год; дата рождения оставлена пустой
import-note-phone-was-number = Телефон записан в файле числом { $value }: могли пропасть нули или знак плюс
import-note-not-a-phone = «{ $value }» не похоже на номер телефона; сохранено как есть
import-note-unknown-language = Язык «{ $value }» неизвестен Flipchart; поле оставлено пустым
import-note-unknown-role = Роль «{ $value }» неизвестна Flipchart; человек добавляется как участник
import-note-several-people = Несколько человек в одной ячейке: «{ $value }». Дайте каждому отдельную строку
import-note-comma-name = «{ $value }» было записано фамилией вперёд
import-note-single-name = Только одно имя: «{ $value }»
import-note-names-swapped = Имя и фамилия, возможно, перепутаны местами: «{ $value }»
import-note-odd-name = «{ $value }» не похоже на одно только имя; оставлено как написано
import-note-capitals = «{ $value }» написано заглавными буквами и останется так, если вы не выберете обычное написание
import-note-alone-in-row = В строке больше ничего нет: «{ $value }». Возможно, это заголовок группы
import-note-name-beside = Рядом стоит ещё одно имя: «{ $value }». Возможно, в файле два списка рядом
import-note-country-spelling = «{ $value }» прочитано как страна с самым похожим названием
import-note-phone-lost-digits = В файле потеряны цифры этого телефона: «{ $value }»
import-note-garbled = «{ $value }» было прочитано в неверной кодировке ещё до этого файла
import-note-several-countries = Несколько стран: из «{ $value }» взята первая
import-note-several-languages = Несколько языков: из «{ $value }» взят первый

## Why a row adds nobody

import-skip-unknown = Эта строка никого не добавляет ({ $code })
import-skip-empty = В этой строке никого нет
import-skip-no-name = В этой строке нет имени
import-skip-repeated-header = Повтор заголовков
import-skip-section-row = Заголовок группы, а не человек
import-skip-total-row = Итог, а не человек
import-skip-footer = Примечание под списком
import-skip-second-header = Заголовки другого списка
import-skip-other-table = Часть таблицы, которая не является списком людей
import-skip-by-hand = Исключено вручную
import-skip-left-out = Исключено вами
import-skip-said-new = Войдёт как новый человек: так вы решили
import-skip-known-person = Войдёт как человек, известный вам по другим семинарам
import-skip-already-there = Уже есть на этом семинаре, нового ничего нет
import-skip-repeated-in-file = Этот человек уже встретился выше в этом файле

## Verdicts

import-verdict-added = Новый
import-verdict-updated = Обновлён
import-verdict-duplicate = Уже есть
import-verdict-skipped = Не человек

## The dialog

import-title = Импорт списка людей
import-drop-hint = Перетащите сюда список: Excel, LibreOffice или текст
import-drop-now = Отпустите, чтобы прочитать список
import-paste = Вставить список
import-paste-hint = Скопируйте строки из таблицы или письма и вставьте их сюда
import-choose-file = Выбрать файл
import-another-file = Другой файл
import-reading = Чтение файла { $file }
import-sheet = Лист
import-sheet-hidden = { $sheet } (скрыт)
import-header-row = Строка заголовков
import-no-header-row = Без заголовков
import-column = Столбец
import-column-means = В этом столбце
import-column-hidden = Скрыт в файле
import-column-untitled = Столбец { $letter }
import-doubtful = Проверьте
import-keep-as-extra = Сохранить как дополнительное поле
import-leave-out = Не импортировать
import-sensitive = Конфиденциально: показывать только по запросу
import-encoding = Кодировка
import-delimiter = Между столбцами
import-delimiter-comma = Запятая
import-delimiter-semicolon = Точка с запятой
import-delimiter-tab = Табуляция
import-delimiter-bar = Вертикальная черта
import-row = Строка
import-verdict = Результат
import-notes = Проверить
import-notes-count = { $count ->
    [one] { $count } место проверить
    [few] { $count } места проверить
    [many] { $count } мест проверить
   *[other] { $count } места проверить
}
import-changes = Было «{ $old }», станет «{ $new }»
import-all-rows = Все строки
import-only-doubtful = Только строки для проверки
import-confirm = { $count ->
    [0] Импортировать нечего
    [one] Импортировать { $count } человека
    [few] Импортировать { $count } человека
    [many] Импортировать { $count } человек
   *[other] Импортировать { $count } человека
}
import-added-count = { $count ->
    [one] { $count } новый
    [few] { $count } новых
    [many] { $count } новых
   *[other] { $count } новых
}
import-updated-count = { $count ->
    [one] { $count } обновлён
    [few] { $count } обновлены
    [many] { $count } обновлены
   *[other] { $count } обновлено
}
import-duplicate-count = { $count ->
    [one] { $count } уже есть
    [few] { $count } уже есть
    [many] { $count } уже есть
   *[other] { $count } уже есть
}
import-skipped-count = { $count ->
    [one] { $count } строка без человека
    [few] { $count } строки без человека
    [many] { $count } строк без человека
   *[other] { $count } строки без человека
}
import-summary = Новых: { $added }. Обновлено: { $updated }. Уже есть: { $duplicate }. Строк без человека: { $skipped }.
import-done = { $count ->
    [0] В списке нет ничего нового
    [one] Импортирован { $count } человек
    [few] Импортировано { $count } человека
    [many] Импортировано { $count } человек
   *[other] Импортировано { $count } человека
}
import-undo-hint = Весь импорт — один шаг: отмена вернёт всё как было
import-nothing-lost = Учтены каждая строка и каждый столбец; без вашего решения ничего не отбрасывается.
import-nothing-changed = Ничего не изменено.

## Строки, открытые для исправления

import-open-row = Строка { $row }
import-open-reading = Читается строка
import-cells = Что написано в строке
import-cell-was = В файле: «{ $text }»
import-cell-was-empty = В файле пусто
import-cell-back = Как в файле
import-offer = Написать «{ $text }»
import-offer-all = { $count ->
    [one] Принять { $count } предложение такого рода
    [few] Принять все { $count } предложения такого рода
    [many] Принять все { $count } предложений такого рода
   *[other] Принять все { $count } предложения такого рода
}
import-offers-capitals = { $count ->
    [one] { $count } имя написано заглавными буквами и таким останется.
    [few] { $count } имени написаны заглавными буквами и такими останутся.
    [many] { $count } имён написаны заглавными буквами и такими останутся.
   *[other] { $count } имени написаны заглавными буквами и такими останутся.
}
import-offers-capitals-take = Написать обычными буквами
import-offers-taken = { $count ->
    [one] Исправлена { $count } ячейка
    [few] Исправлены { $count } ячейки
    [many] Исправлено { $count } ячеек
   *[other] Исправлены { $count } ячейки
}
import-change-choice = Что меняет список. Снимите отметку с того, что должно остаться как сохранено.

## Кто эта строка

import-who = Эта строка
import-who-new = Новый человек
import-who-here = { $name }, уже на этом семинаре
import-who-earlier = Тот же человек, что в строке выше
import-who-known = { $level ->
    [likely] { $name }, весьма вероятно
   *[possible] { $name }, возможно
}
import-who-out = Никто: не брать строку
import-who-workshops = { $count ->
    [one] { $count } семинар
    [few] { $count } семинара
    [many] { $count } семинаров
   *[other] { $count } семинара
}
import-known-perhaps = { $level ->
    [likely] Весьма вероятно, это { $name } с другого семинара
   *[possible] Возможно, это { $name } с другого семинара
}
import-known-likely = { $count ->
    [one] { $count } строка — весьма вероятно, человек, известный вам по другим семинарам.
    [few] { $count } строки — весьма вероятно, люди, известные вам по другим семинарам.
    [many] { $count } строк — весьма вероятно, люди, известные вам по другим семинарам.
   *[other] { $count } строки — весьма вероятно, люди, известные вам по другим семинарам.
}
import-known-take = { $count ->
    [one] Принять за этого человека
    [few] Принять за этих людей
    [many] Принять за этих людей
   *[other] Принять за этих людей
}
import-known-taken = { $count ->
    [one] { $count } строка войдёт как известный вам человек
    [few] { $count } строки войдут как известные вам люди
    [many] { $count } строк войдут как известные вам люди
   *[other] { $count } строки войдут как известные вам люди
}
import-filter = { $filter ->
    [doubtful] Проверить
    [added] Новые
    [updated] С изменениями
    [known] Известны по другим
    [skipped] Не люди
   *[all] Все строки
}

## Столбцы, запомненные для отправителя, и несколько листов

import-mapping-read-as = Прочитано как «{ $name }»
import-mapping-kept = Запомненные столбцы
import-mapping-use = Читать как «{ $name }»
import-mapping-not = Не надо
import-mapping-forget = Забыть «{ $name }»
import-mapping-forgotten = «{ $name }» больше не хранится
import-mapping-remember = Запомнить эти столбцы как
import-mapping-not-remembered = Не запоминать
import-sheet-rows = { $count ->
    [one] { $sheet } ({ $count } строка)
    [few] { $sheet } ({ $count } строки)
    [many] { $sheet } ({ $count } строк)
   *[other] { $sheet } ({ $count } строки)
}
import-sheet-no-list = { $sheet } (нет списка людей)
import-sheets-alike = { $count ->
    [one] На { $count } листе этого файла такие же заголовки. Импортируйте их один за другим.
    [few] На { $count } листах этого файла такие же заголовки. Импортируйте их один за другим.
    [many] На { $count } листах этого файла такие же заголовки. Импортируйте их один за другим.
   *[other] На { $count } листах этого файла такие же заголовки. Импортируйте их один за другим.
}

## Left without an import

import-left = Список «{ $file }» не импортирован
import-left-back = Вернуться к нему
