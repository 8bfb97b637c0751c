### Учебный курс: модули, глоссарий, документы.

curriculum-title = Учебный курс
curriculum-parts = Разделы курса
curriculum-find = Найти в курсе
curriculum-more = Ещё
curriculum-files = Файлы учебного курса
curriculum-import = Импортировать курс…
curriculum-export = Экспортировать всё…
curriculum-export-one = Экспортировать этот модуль…
curriculum-exported = Записано: { FILE($path) }
curriculum-load = Загрузить курс MECC
curriculum-imported = Учебный курс импортирован
curriculum-counts = Добавлено: { $added }. Заменено: { $updated }. Уже такие же: { $unchanged }.
curriculum-left-out = Пропущено
curriculum-empty = Учебный курс пуст
curriculum-empty-text = Здесь живут модули и занятия, и каждый семинар берёт их отсюда. С Flipchart поставляются семь модулей о миграции, окружающей среде и изменении климата.
curriculum-add-module = Добавить модуль
curriculum-new-module = Новый модуль
curriculum-remove-module = Удалить этот модуль
curriculum-removed = «{ $title }»: удалено
curriculum-missing = нет
curriculum-next-missing = Следующий недостающий текст
curriculum-objectives = Цели
curriculum-objective = Цель { $number }
curriculum-new-objective = Новая цель
curriculum-add-objective = Добавить цель
curriculum-activities = Занятия
curriculum-add-activity = Добавить занятие
curriculum-new-activity = Новое занятие
curriculum-remove-activity = Удалить это занятие
curriculum-minutes = { $minutes } мин
curriculum-up = Передвинуть вверх: «{ $title }»
curriculum-down = Передвинуть вниз: «{ $title }»
curriculum-serves = Каким целям служит
curriculum-materials-hint = По одному на строке
curriculum-handouts = Раздаточные материалы
curriculum-handout-add = Приложить файл…
curriculum-handout-files = Все файлы
curriculum-handout-remove = Убрать { $name }
curriculum-kilobytes = { NUMBER($size) } КБ
curriculum-terms-used = Термины глоссария
curriculum-filter = Отобрать по термину
curriculum-add-term = Добавить термин
curriculum-new-term = Новый термин
curriculum-terms-empty = Терминов пока нет
curriculum-add-document = Добавить документ
curriculum-new-document = Новый документ
curriculum-documents-empty = Основных документов пока нет
curriculum-copy-link = Скопировать ссылку
curriculum-link-copied = Ссылка скопирована

curriculum-part = { $part ->
   *[modules] Модули
    [glossary] Глоссарий
    [documents] Основные документы
}
curriculum-field = { $field ->
   *[code] Код
    [title] Название
    [summary] Краткое содержание
    [audience] Для кого
    [category] Метод
    [minutes] Минуты
    [group] Человек в группе
    [instructions] Указания
    [background] Справка
    [materials] Материалы
    [term] Термин
    [definition] Определение
    [source] Источник
    [author] Автор
    [year] Год
    [language] Язык
    [link] Ссылка
}
curriculum-language = { $place ->
   *[first] Первый язык
    [second] Второй язык
}
curriculum-found = { $kind ->
   *[module] Модуль { $code }
    [activity] Занятие, модуль { $code }
    [term] Термин
    [document] Документ
}
curriculum-size = { $count ->
    [one] { $count } занятие
    [few] { $count } занятия
    [many] { $count } занятий
   *[other] { $count } занятия
}, { $minutes } мин
curriculum-missing-count = { $count ->
    [one] нет { $count } текста
    [few] нет { $count } текстов
    [many] нет { $count } текстов
   *[other] нет { $count } текста
}
curriculum-loaded = { $count ->
    [0] Курс уже был здесь
    [one] Добавлена { $count } запись
    [few] Добавлены { $count } записи
    [many] Добавлено { $count } записей
   *[other] Добавлено { $count } записи
}
