### Посещаемость: люди по половинам дня на одном экране.

attendance-title = Посещаемость
attendance-person = Имя
attendance-total = Половины дня
attendance-foot = Присутствуют

attendance-slot = { common-weekday } { $day }, { $half ->
   *[am] первая половина дня
    [pm] вторая половина дня
    [day] весь день
}
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
attendance-marks = Отметить выбранную половину дня

attendance-short = не хватает { $count }
attendance-no-spare = без запаса

attendance-fill = { $reach ->
    [so_far] До сих пор все остальные были
   *[all] Все остальные присутствуют
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
    [one] Поставлена { $count } отметка о присутствии.
    [few] Поставлено { $count } отметки о присутствии.
    [many] Поставлено { $count } отметок о присутствии.
   *[other] Поставлено { $count } отметки о присутствии.
}

attendance-empty = Люди по половинам дня
attendance-empty-text = Как только появится список людей, у каждого здесь будет строка с местом для каждой половины дня.
attendance-empty-act = К списку людей

attendance-key-move = Переход по половинам дня
attendance-key-toggle = Присутствие или отсутствие
attendance-key-set = { $state ->
    [present] Присутствие, и к следующей строке
    [late] Опоздание, и к следующей строке
    [excused] Уважительная причина, и к следующей строке
   *[absent] Отсутствие, и к следующей строке
}
attendance-key-fill = Все остальные в эту половину дня присутствуют
attendance-key-filter = Фильтр
