### Само окно: рамка, палитра и детали, из которых собрана каждая страница.

## Места

shell-area = { $area ->
    [curriculum] Учебный курс
    [forms] Анкеты
    [people] Люди
    [settings] Настройки
    [help] Справка
   *[workshops] Семинары
}
shell-areas = Разделы
shell-home = Flipchart: начальная страница
shell-go-to = Перейти: { $area }
shell-skip = Перейти к содержанию

## Палитра и клавиши

shell-find = Найти
shell-palette = Найти что угодно
shell-palette-hint = Семинар, человек, команда
shell-commands = Команды
shell-keys = Клавиши на этом экране
shell-keys-scope = { $scope ->
    [dialog] В этом окне
    [page] На этой странице
   *[app] Везде
}

## Свет и язык

shell-theme-label = Светлое или тёмное
shell-theme = { $theme ->
    [light] Светлое
    [dark] Тёмное
   *[system] Как в системе
}
shell-language-label = Язык

## Сообщения

shell-messages = Сообщения
shell-undone = Отменено: { $act }
shell-redone = Повторено: { $act }
shell-fault = Этот экран остановился из-за ошибки в программе Flipchart. Введённое ранее сохранено: перейдите на другую страницу и вернитесь.

## Поля

shell-nothing-found = По запросу «{ $query }» ничего не найдено
shell-number-unclear = «{ $value }» — не число
shell-number-range = Введите число от { $min } до { $max }
shell-number-least = Введите число не меньше { $min }
shell-number-most = Введите число не больше { $max }
shell-remove-tag = Убрать: { $tag }
shell-date-placeholder = напр., 14 мар
shell-date-unclear = «{ $value }» — не дата. Напишите 14.3, 14 марта или 2017-03-14
shell-date-before = Самая ранняя дата здесь — { $date }
shell-date-after = Самая поздняя дата здесь — { $date }
shell-calendar = Календарь
shell-calendar-open = Открыть календарь
shell-month-before = Предыдущий месяц
shell-month-after = Следующий месяц

## Долгая работа

shell-progress = { $done } из { $total }
shell-progress-open = Пока { $done }

## Таблицы

shell-grid-filter = Введите, чтобы отобрать
shell-grid-filter-in = Отобрать: { $table }
shell-grid-found = { $found } из { $total }
shell-grid-marked = { $marked ->
    [one] Отмечена { $marked } из { $total }
    [few] Отмечены { $marked } из { $total }
    [many] Отмечено { $marked } из { $total }
   *[other] Отмечено { $marked } из { $total }
}
shell-mark = Отметить
shell-marked = Отмечено
shell-not-marked = Не отмечено
shell-grid-key-move = Переход между ячейками
shell-grid-key-edit = Изменить или открыть
shell-grid-key-filter = Отбор

## Страницы, какими они будут напечатаны

shell-pdf-page = Страница { $page } из { $pages }
shell-pdf-next = Следующая страница
shell-pdf-previous = Предыдущая страница
shell-pdf-zoom-in = Крупнее
shell-pdf-zoom-out = Мельче
shell-pdf-fit = По размеру окна
shell-pdf-failed = Не удалось показать страницу. Сам файл по-прежнему можно экспортировать и открыть.

## Ноутбук по кругу

shell-hand-key = Ваш ключ
shell-hand-key-text = Четыре цифры на ваш выбор. Только они вернут к Flipchart: запомните их.
shell-hand-start = Начать
shell-hand-facilitator = Для ведущих
shell-hand-leave = Вернуться к Flipchart
shell-hand-wrong-key = { $count ->
    [one] Ключ не тот.
    [few] Ключ не тот ({ $count } попытки).
    [many] Ключ не тот ({ $count } попыток).
   *[other] Ключ не тот ({ $count } попытки).
}
shell-hand-stay = Вернуть ноутбук
# What stands on a key of the keyboard.
shell-key = { $key ->
   *[Ctrl] Ctrl
    [Alt] Alt
    [Shift] Shift
    [Enter] Enter
    [Escape] Esc
    [Space] Пробел
    [Delete] Delete
    [Backspace] Backspace
    [Insert] Insert
    [PageUp] PgUp
    [PageDown] PgDn
}
