### В зале: показ дня, записи, конец дня.

room-live = Показ дня
room-live-here = На весь экран здесь
room-live-project = На проектор
room-live-empty = Показывать пока нечего: плана нет.
room-live-over = На сегодня всё.
room-live-first = Сначала
room-live-back = Продолжим в { $time }
room-live-until = до { $time }
room-live-next = Далее, в { $time }
room-live-overtime = +{ $time }
room-group = Группа { $number }
room-keys = Клавиши
room-curtain = Закрыть экран
room-curtain-text = Минуту, пожалуйста.
room-curtain-lift = F9 или Esc, чтобы продолжить
room-capture-keys = Enter сохранит, Esc закроет
room-kept = Сохранено
room-keep = Сохранить
room-due = Срок
room-places = Разделы зала
room-empty = На этот день ничего не запланировано
room-empty-text = Сначала составьте план: тогда день можно вести отсюда.
room-not-today = Этот день не сегодня: время указано по плану.
room-acts = Действия: { $title }
room-session = Сессия
room-session-now = Сессия, которая идёт
room-session-none = Семинар в целом
room-session-gone = Сессия, которой больше нет в плане
room-kind = Вид
room-photo = Фото…
room-photo-files = Изображения
room-photo-choose = Выбрать фото
room-caption = Подпись
room-settled = Отвечено
room-remove = Удалить «{ $text }»
room-removed = Запись удалена
room-captured-empty = Пока нет записей
room-captured-empty-text = Заметки, отложенные вопросы, решения, цитаты и фото пойдут прямо в отчёт. Перетащите фото сюда.
room-action-what = Что сделать
room-action-new = Новый пункт плана действий
room-action-done = Сделано: { $what }
room-action-remove = Удалить «{ $what }»
room-action-removed = Пункт плана действий удалён
room-actions-empty = Пока нет пунктов плана действий
room-actions-empty-text = Кто, что и к какому сроку: запишите, пока все в зале.
room-commitments-text = Что каждый участник намерен сделать, его словами. Напоминание получат только те, кто согласен.
room-commitments-empty = Участников пока нет
room-commitment-of = Обязательство: { $name }
room-commitment-due = Срок: { $name }
room-remind = можно напомнить
room-close-day = День
room-close-nothing = Всё сделано. Хорошего вечера!
room-close-attendance = Посещаемость
room-close-unfinished = { $title }: начата и не закончена
room-close-without = { $time } { $title }: нет заметок
room-close-note = Заметка: { $title }
room-close-note-hint = Одна фраза для отчёта
room-close-show = Показать
room-close-print = Печать
room-close-copied = Последняя копия: { $date }
room-close-never-copied = Эту библиотеку ещё не копировали на флешку
room-close-copy = Скопировать на флешку…

room-place = { $place ->
   *[today] Сегодня
    [captured] Записи
    [actions] План действий
    [commitments] Обязательства
    [close] Закончить день
}
room-capture = { $kind ->
   *[note] Заметка
    [parking] Отложено
    [decision] Решение
    [quote] Цитата
    [photo] Фото
    [action] Пункт плана действий
}
room-capture-hint = { $kind ->
   *[note] Что сказали, увидели, узнали
    [parking] Вопрос на потом
    [decision] Что решили
    [quote] Слово в слово
}
room-who = { $kind ->
   *[quote] Кто сказал
    [action] Кто делает
}
room-act = { $act ->
   *[start] Начать сейчас
    [finish] Закончить сейчас
    [longer] Ещё 5 минут
    [skip] Пропустить
    [unskip] Не пропускать
    [reset] Забыть отмеченное
}
room-key = { $act ->
   *[next] Перейти к следующему
    [start] Начать
    [finish] Закончить
    [longer] Ещё 5 минут
    [shorter] На 5 минут меньше
    [skip] Пропустить следующее
    [note] Заметка
    [parking] Отложить
    [decision] Решение
    [quote] Цитата
    [action] Пункт плана действий
    [curtain] Закрыть экран
    [full] На весь экран
    [undo] Отменить
    [leave] Выйти
}
room-column = { $column ->
   *[time] Время
    [session] Сессия
    [planned] По плану
    [actual] На деле
    [acts] Действия
}
room-state = { $state ->
   *[upcoming] {""}
    [running] идёт
    [due] пора начинать
    [done] закончена
    [skipped] пропущена
}
room-late = { $way ->
   *[late] на { $minutes } мин позже плана
    [early] на { $minutes } мин раньше плана
}
room-close-unmarked = { $half ->
   *[am] Утро
    [pm] День
    [day] Весь день
    [session] { $title }
}: { $count ->
    [one] { $count } участник без отметки
    [few] { $count } участника без отметки
    [many] { $count } участников без отметки
   *[other] { $count } участника без отметки
}
room-close-parking = { $count ->
    [one] { $count } отложенный вопрос без ответа
    [few] { $count } отложенных вопроса без ответа
    [many] { $count } отложенных вопросов без ответа
   *[other] { $count } отложенного вопроса без ответа
}
room-close-vague = { $count ->
    [one] { $count } пункт плана действий без имени или срока
    [few] { $count } пункта плана действий без имени или срока
    [many] { $count } пунктов плана действий без имени или срока
   *[other] { $count } пункта плана действий без имени или срока
}
room-close-tomorrow = Далее: { $date }, { $count ->
    [one] { $count } сессия
    [few] { $count } сессии
    [many] { $count } сессий
   *[other] { $count } сессии
}
room-close-form = { $title }: введено { $entered } из { $expected }
room-close-enter = Ввести
