### Бумаги, с которыми ведут занятия.

pack-sheet = { $sheet ->
    [participants] Список участников
    [names] Проверка имён
    [slips] Личные карточки
    [badges] Бейджи
    [tents] Настольные таблички
    [labels] Наклейки
    [groups] Списки групп
    [signatures] Списки для подписи
    [agenda] Повестка
    [running-order] План ведущих
    [materials] Материалы
    [head-count] Питание
    [phones] Телефонный список
    [forms] Анкеты
    [tally] Листы подсчёта
    [calibration] Пробный лист принтера
   *[signin] Листы регистрации
}
pack-about = { $sheet ->
    [participants] Имена, организации, должности, страны.
    [names] Имена крупно: исправить и завизировать.
    [slips] Каждому своя карточка: никто не видит чужих данных.
    [badges] Имя как можно крупнее и код для считывания.
    [tents] Складываются, имя видно с обеих сторон.
    [labels] Для конвертов и папок или для мест.
    [groups] Общий лист и лист на стену для каждой группы.
    [signatures] Суточные, материалы, согласие: любой список с подписями.
    [agenda] Для участников, страница на день.
    [running-order] Для ведущих, с указаниями и заметками.
    [materials] Что взять с собой, по дням.
    [head-count] Питание по дням и диетам, со строкой для кухни.
    [phones] Имена и номера телефонов.
    [forms] Анкеты семинара, пустые.
    [tally] Чёрточка за каждый ответ, когда анкеты считают вручную.
    [calibration] Показывает сдвиг принтера.
   *[signin] По листу на полдня или занятие, со строками для тех, кого нет в списке.
}
pack-group = Группа { $number }
pack-amount = Сумма
pack-card-stock = { $paper }, от 160 г/м²
pack-titled = { $what }: { $title }
pack-folder-name = Папка для печати { $title }
pack-note = { $sheet ->
    [slips] Личные карточки: разрезать по пунктиру.
    [badges] Бейджи: резать по меткам.
    [tents] Настольные таблички: сложить по пунктирным меткам.
    [labels] Листы наклеек: подавать по одному нужной стороной; сначала проверить на обычной бумаге.
   *[forms] Анкеты: не скреплять поверх меток в углах и не прокалывать дыроколом.
}

## On screen

pack-title = Печать
pack-text = Всё, что нужно в аудитории, на бумаге. Выберите бумаги, посмотрите их и запишите в папку с памяткой для того, кто печатает.
pack-choose = Бумаги
pack-mark = Печатать «{ $sheet }»
pack-ready = Обычные бумаги
pack-power = Для дня без электричества
pack-none = Ничего не выбирать
pack-write = Записать папку…
pack-folder = Папка для печати
pack-writing = Запись бумаг
pack-done = { $count ->
    [one] Записана { $count } бумага с памяткой для печати
    [few] Записаны { $count } бумаги с памяткой для печати
    [many] Записано { $count } бумаг с памяткой для печати
   *[other] Записано { $count } бумаги с памяткой для печати
}
pack-preview = Просмотр: { $sheet }
pack-people = Для кого
pack-who = { $who ->
    [participants] Только участники
    [everybody] Все
    [unproofed] Непроверенные имена
   *[usual] Как принято для каждой бумаги
}
pack-layout-badges = Лист бейджей
pack-layout-labels = Лист наклеек
pack-plain = Предложенный
pack-seats = Наклейки для мест
pack-used = Использовано наклеек на первом листе
pack-tents = Две таблички на странице
pack-side = Половины или занятия дня рядом
pack-blank = Пустые строки
pack-contacts = С почтой и телефоном
pack-language = Язык
pack-paper = Бумага
pack-offset = Сдвиг принтера
pack-offset-text = Напечатайте пробный лист, прочитайте два числа и введите их здесь. Они действуют для бейджей, табличек, наклеек и карточек на этом компьютере.
pack-right = A, слишком вправо
pack-down = B, слишком вниз
pack-mm = мм
pack-lists = Списки для подписи
pack-list-add = Добавить список для подписи
pack-list-kind = { $kind ->
    [allowance] Суточные
    [materials] Материалы получены
    [certificate_received] Сертификат получен
    [photo_consent] Согласие на съёмку
   *[other] Другой список
}
pack-list-title = Название
pack-list-statement = Что означает подпись
pack-list-amount = Сумма, как её напечатать
pack-list-columns = Столбцы
pack-list-remove = Удалить список
pack-list-removed = Список удалён
pack-attach = Приложить подписанный список…
pack-attached = Подписанный список приложен
pack-power-write = Записать всё на день без электричества…
pack-place = Настройки: { $sheet }
pack-day = День
pack-all-days = Все дни
pack-set = Группы
pack-form = Анкета
pack-all-forms = Все анкеты
pack-not = Пока не напечатано: { $sheet }. { $why }
pack-none-yet = Печатать пока нечего
pack-key-walk = От одной бумаги к другой
pack-key-mark = Отметить бумагу для папки
pack-meals = Для организаторов питания
pack-meal = { $diets ->
    [0] { $when }: { $people }
   *[other] { $when }: { $people }, из них { $list }
}
pack-meal-title = { $title } ({ $time })
pack-copy = Скопировать
pack-copy-meal = Скопировать «{ $line }»
pack-copied = Скопировано
pack-lists-none = Списков пока нет. Добавьте список: слова уже готовы, их можно изменить.
pack-list-amount-hint = Пусто, если суммы нет. Печатается в каждой строке.
pack-list-column = { $column ->
    [position] Должность
    [country] Страна
    [phone] Телефон
    [email] Эл. почта
   *[organisation] Организация
}
pack-scans = Подписанные листы
pack-scan-files = PDF и изображения
pack-scan-removed = Скан удалён
pack-scan-remove = Удалить { $file }

## Ready words of lists to sign

pack-ready-title = { $kind ->
    [allowance] Выплата суточных
    [materials] Выдача материалов
    [certificate_received] Выдача сертификатов
    [photo_consent] Согласие на фото и видео
   *[other] Список для подписи
}
pack-ready-statement = { $kind ->
    [allowance] Я получаю сумму, указанную рядом с моим именем.
    [materials] Я получаю материалы этого семинара.
    [certificate_received] Мой сертификат получен, имя в нём проверено.
    [photo_consent] Организаторы могут публиковать фото и видео со мной, снятые на этом семинаре. Согласие можно отозвать в любое время.
   *[other] Подтверждаю подписью.
}
