### План семинара: дни и сессии.

plan-add = Сессия
plan-templates = Шаблоны
plan-copy-workshop = Скопировать семинар…
plan-papers = Печать и экспорт
plan-more = Ещё
plan-panel-toggle = Показать или скрыть подробности
plan-panel-label = Подробности плана
plan-none-chosen = Выберите сессию, чтобы увидеть и изменить сведения о ней.
plan-empty-title = Дни пока пусты
plan-empty-text = Возьмите шаблон, вставьте программу из Word или письма или добавьте первую сессию.
plan-day = День { $number }
plan-day-title = День { $number }
plan-day-edit = Изменить день { $number }
plan-day-theme = Тема дня
plan-day-date = Дата
plan-day-start = Начало
plan-day-end = Конец
plan-day-add = Добавить день
plan-day-remove = Удалить день
plan-day-removed = День удалён
plan-overrun = на { $minutes } мин дольше
plan-language = Язык текстов
plan-field-title = Название
plan-field-minutes = Минуты
plan-field-pin = Твёрдое начало
plan-field-pin-free = нет
plan-field-category = Метод
plan-field-room = Зал
plan-field-room-hint = Уже есть: { $rooms }
plan-field-description = Для участников
plan-field-materials = Материалы
plan-field-materials-hint = По одному на строке
plan-field-notes = Заметки только для ведущих
plan-time-unclear = «{ $value }» не время. Напишите 9:30.
plan-tracks = Параллельные группы
plan-track = Группа { $number }
plan-track-add = Добавить группу
plan-track-remove = Удалить эту группу
plan-leads = Кто ведёт
plan-lead-add = Выбрать человека
plan-lead-other = Ввести другое имя
plan-lead-remove = Убрать: { $name }
plan-lead-role = Что делает { $name }
plan-lead-title = Должность: { $name }
plan-lead-title-short = Должность
plan-lead-institution = Учреждение: { $name }
plan-lead-institution-short = Учреждение
plan-lead-line = { $name }, { $role }
plan-objectives = Каким целям служит
plan-remarks = Стоит посмотреть
plan-glance-balance = Слушать и участвовать
plan-glance-methods = По методам
plan-glance-objectives = По целям
plan-glance-leads = По людям
plan-activities-find = Найти занятие
plan-activities-none = Учебный курс пуст. Загрузите или импортируйте его, и занятия можно будет перетаскивать в дни.
plan-activities-open = Открыть учебный курс
plan-activity-hint = Enter добавит его после выбранной сессии; или перетащите его в день
plan-said-moved = { $title }: теперь в { $time }
plan-said-length = { $title }: { $minutes } мин

plan-panel = { $panel ->
   *[block] Сессия
    [glance] Обзор
    [activities] Занятия
}
# Said after title, start and length of a session.
plan-block = до { $to }, { $method }{ $pinned ->
    [yes] , твёрдое начало
   *[no] {""}
}
plan-gap = { $kind ->
    [clash] Наложение { $minutes } мин
   *[free] Свободно { $minutes } мин
}
plan-span = { $hours ->
    [0] { $minutes } мин
   *[other] { $minutes ->
        [0] { $hours } ч
       *[other] { $hours } ч { $minutes } мин
    }
}
plan-act = { $act ->
   *[pin] Закрепить или освободить начало
    [split] Разделить надвое
    [merge] Объединить в одну
    [parallel] Сделать параллельные группы
    [remove] Удалить
}
plan-acts = { $count ->
    [one] { $count } сессия
    [few] { $count } сессии
    [many] { $count } сессий
   *[other] { $count } сессии
}
plan-removed = { $count ->
    [one] Удалена { $count } сессия
    [few] Удалены { $count } сессии
    [many] Удалено { $count } сессий
   *[other] Удалено { $count } сессии
}
plan-pasted = { $count ->
    [one] Вставлена { $count } сессия
    [few] Вставлены { $count } сессии
    [many] Вставлено { $count } сессий
   *[other] Вставлено { $count } сессии
}
plan-said-copied = { $count ->
    [one] Скопирована { $count } сессия
    [few] Скопированы { $count } сессии
    [many] Скопировано { $count } сессий
   *[other] Скопировано { $count } сессии
}
plan-balance = { $part ->
   *[talk] Слушать
    [participation] Участвовать
    [pauses] Перерывы
}
plan-remark = { $kind ->
   *[clash] { $title }: начинается на { $minutes } мин раньше, чем кончается предыдущее
    [slack] { $title }: перед этим свободно { $minutes } мин
    [overrun] День кончается на { $minutes } мин позже: { $title }
    [past-midnight] { $title }: продолжается после полуночи
    [lead-twice] { $name }: в двух местах сразу, { $title }
    [room-twice] { $name }: занято дважды, { $title }
    [objective-without-time] Пока нет времени для цели: { $objective }
    [no-break] { $minutes } мин без перерыва, до: { $title }
    [clock-change] В этот день часы переводят на { $minutes } мин ({ $name })
    [unknown-zone] Часовой пояс { $name } здесь не известен: время показано как записано
}
plan-key = { $act ->
   *[go] Перемещаться по плану
    [range] Выбрать несколько
    [edit] Изменить название
    [add] Добавить сессию после этой
    [remove] Удалить
    [move] Передвинуть вверх или вниз
    [aside] Перенести на соседний день
    [longer] На 5 минут дольше
    [shorter] На 5 минут короче
    [pin] Закрепить или освободить начало
    [split] Разделить надвое
    [merge] Объединить в одну
    [parallel] Сделать параллельные группы
    [copy] Копировать
    [cut] Вырезать
    [paste] Вставить сессии или программу из Word
}
