### Посещаемость: люди по половинам дня, дням или сессиям на одном экране.

attendance-title = Посещаемость
attendance-person = Имя
attendance-total = { $by ->
    [day] Дни
    [session] Сессии
   *[half_day] Половины дня
}
attendance-foot = Присутствуют
attendance-foot-of = Присутствуют, из { $m }

attendance-slot = { common-weekday } { $day }, { $half ->
   *[am] первая половина дня
    [pm] вторая половина дня
    [day] весь день
}
attendance-session = { common-weekday } { $day }, { $time } { $title }
attendance-slot-short = { common-weekday-short } { $part }
attendance-cell = { $name }, { $slot }: { $state }
attendance-state = { $state ->
    [present] присутствие
    [late] опоздание
    [excused] уважительная причина
    [absent] отсутствие
    [unmarked] без отметки, считается отсутствием
   *[not_yet] ещё впереди
}
attendance-mark = { $state ->
    [present] Присутствие
    [late] Опоздание
    [excused] Уважительная причина
    [absent] Отсутствие
    [unmarked] Без отметки: считается отсутствием
   *[not_yet] Ещё впереди
}
attendance-excused-sign = У
attendance-clear = Убрать отметку
attendance-marks = Отметить выбранное место
attendance-details = Время и причина
attendance-detail = { $field ->
    [arrived] Приход в
    [left] Уход в
   *[reason] Причина
}
attendance-came = приход в { $time }
attendance-left = уход в { $time }
attendance-stay-from = с { $from }
attendance-stay-until = по { $until }
attendance-stay-between = { $from } – { $until }

attendance-short = не хватает { $count }
attendance-no-spare = без запаса
attendance-risk = { $risk ->
    [edge] Без запаса: { $count }
    [short] Не хватает одной: { $count }
   *[more] Уже не успеть: { $count }
}

attendance-by = { $by ->
    [day] По дням
    [session] По сессиям
   *[half_day] По половинам дня
}
attendance-by-label = Посещаемость ведётся: { $unit }
attendance-by-set = { $by ->
    [day] Теперь посещаемость ведётся по дням. Отметки перенесены.
    [session] Теперь посещаемость ведётся по сессиям. Отметки перенесены.
   *[half_day] Теперь посещаемость ведётся по половинам дня. Отметки перенесены.
}
attendance-no-sessions = В плане ещё нет сессий
attendance-no-sessions-text = Здесь посещаемость ведётся по сессиям. Для каждой сессии плана есть место у каждого человека, и оно следует за изменениями плана.
attendance-no-sessions-act = К плану
attendance-unplanned = больше не в плане
attendance-drop = Удалить с отметками
attendance-dropped = Сессия удалена вместе с отметками.
attendance-chosen = Выбранный столбец
attendance-now = сейчас
attendance-there = Присутствуют { $n } из { $m }
attendance-badge-sound = Звук, когда бейдж считан

attendance-fill = { $reach ->
    [so_far] До сих пор все остальные были
   *[all] Все остальные присутствуют
}
attendance-fill-here = { $count ->
    [0] У всех есть отметка
   *[other] Остальные тоже здесь: { $count }
}
attendance-fill-slot = { $slot }: { $count ->
    [0] у всех есть отметка
    [one] отметить присутствие { $count } человека без отметки
    [few] отметить присутствие { $count } человек без отметки
    [many] отметить присутствие { $count } человек без отметки
   *[other] отметить присутствие { $count } человека без отметки
}
attendance-filled = { $count ->
    [0] У всех уже есть отметки.
    [one] { $state ->
        [absent] Поставлена { $count } отметка об отсутствии.
       *[present] Поставлена { $count } отметка о присутствии.
    }
    [few] { $state ->
        [absent] Поставлено { $count } отметки об отсутствии.
       *[present] Поставлено { $count } отметки о присутствии.
    }
    [many] { $state ->
        [absent] Поставлено { $count } отметок об отсутствии.
       *[present] Поставлено { $count } отметок о присутствии.
    }
   *[other] { $state ->
        [absent] Поставлено { $count } отметки об отсутствии.
       *[present] Поставлено { $count } отметки о присутствии.
    }
}

attendance-walk-in = Без записи
attendance-walk-in-title = Человек, которого нет в списке
attendance-walk-in-name = Полное имя
attendance-walk-in-organisation = Организация (можно позже)
attendance-walk-in-slot = Присутствие: { $slot }
attendance-walk-in-add = Добавить и отметить
attendance-walked-in = { $known ->
    [yes] { $name }: уже в списке, присутствие отмечено.
   *[no] { $name }: добавлено в список, присутствие отмечено.
}

attendance-paper = Подписанный лист
attendance-paper-label = Первые буквы имени или номер на листе
attendance-paper-hint = Введите то, что видите у подписи, например «lv» или «va li» для Litia Vakarau, или 14. Enter отметит присутствие и освободит место для следующего.
attendance-paper-found = Кто имеется в виду
attendance-paper-entered = { $count ->
    [0] Пока никого
   *[other] Введено: { $count }
}
attendance-paper-open = { $count ->
    [0] У всех есть отметка
   *[other] Без отметки: { $count }
}
attendance-paper-rest = { $count ->
    [0] У всех есть отметка
   *[other] Остальных не было: { $count }
}
attendance-paper-done = Готово
attendance-paper-back = убирает последнего
attendance-paper-slots = { $by ->
    [day] предыдущий или следующий день
    [session] предыдущая или следующая сессия
   *[half_day] предыдущая или следующая половина дня
}

attendance-evidence = { $count ->
    [0] Приложить подписанный лист
    [one] { $count } скан
    [few] { $count } скана
    [many] { $count } сканов
   *[other] { $count } скана
}
attendance-scans = Сканы подписанного листа
attendance-scans-none = Пока ничего не приложено. PDF или фото (JPEG, PNG) подписанного листа подтверждает отметки.
attendance-scan-add = Приложить файл
attendance-scan-files = PDF или изображение
attendance-scan-added = Скан приложен.
attendance-scan-remove = Удалить { $file }
attendance-scan-removed = Скан удалён.

attendance-empty = Люди по половинам дня, дням или сессиям
attendance-empty-text = Как только появится список людей, у каждого здесь будет строка с местом для каждой половины дня, дня или сессии.
attendance-empty-act = К списку людей

attendance-key-move = Переход по листу
attendance-key-toggle = Присутствие или отсутствие
attendance-key-set = { $state ->
    [present] Присутствие, и к следующей строке
    [late] Опоздание (время сохраняется), и к следующей строке
    [excused] Уважительная причина, и к следующей строке
   *[absent] Отсутствие, и к следующей строке
}
attendance-key-details = Время и причина
attendance-key-fill = Все остальные в этом столбце присутствуют
attendance-key-filter = Фильтр
