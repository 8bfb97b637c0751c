## Languages

# Which way the language is written: ltr or rtl.
common-direction = ltr

common-language = { $language ->
    [am] амхарский
    [ar] арабский
    [az] азербайджанский
    [bi] бислама
    [bn] бенгальский
    [bs] боснийский
    [de] немецкий
    [dv] мальдивский
    [en] английский
    [es] испанский
    [fa] персидский
    [fj] фиджийский
    [fr] французский
    [ht] гаитянский креольский
    [hy] армянский
    [id] индонезийский
    [it] итальянский
    [ja] японский
    [ka] грузинский
    [kk] казахский
    [km] кхмерский
    [ko] корейский
    [ky] киргизский
    [lo] лаосский
    [mn] монгольский
    [ms] малайский
    [my] бирманский
    [ne] непальский
    [pl] польский
    [ps] пушту
    [pt] португальский
    [ro] румынский
    [ru] русский
    [rw] киньяруанда
    [si] сингальский
    [sm] самоанский
    [so] сомалийский
    [sq] албанский
    [sr] сербский
    [sw] суахили
    [ta] тамильский
    [tg] таджикский
    [th] тайский
    [tl] тагальский
    [to] тонганский
    [tr] турецкий
    [uk] украинский
    [ur] урду
    [uz] узбекский
    [vi] вьетнамский
    [zh] китайский
   *[other] { $language }
}

## People

common-sex = { $sex ->
    [female] Женский
    [male] Мужской
    [other] Другой
    [undisclosed] Предпочитает не указывать
   *[unknown] Не указан
}
common-sex-short = { $sex ->
    [female] Ж
    [male] М
    [other] Др.
   *[unknown] –
}
common-role = { $sex ->
    [female] { $role ->
       *[participant] Участница
        [facilitator] Фасилитатор
        [speaker] Докладчик
        [moderator] Модератор
        [interpreter] Переводчица
        [organiser] Организатор
        [observer] Наблюдатель
    }
   *[other] { $role ->
       *[participant] Участник
        [facilitator] Фасилитатор
        [speaker] Докладчик
        [moderator] Модератор
        [interpreter] Переводчик
        [organiser] Организатор
        [observer] Наблюдатель
    }
}
common-participation = { $sex ->
    [female] { $status ->
       *[invited] Приглашена
        [confirmed] Участие подтверждено
        [attended] Участвовала
        [no_show] Не явилась
        [withdrew] Отказалась
    }
    [male] { $status ->
       *[invited] Приглашён
        [confirmed] Участие подтверждено
        [attended] Участвовал
        [no_show] Не явился
        [withdrew] Отказался
    }
   *[other] { $status ->
       *[invited] Приглашение отправлено
        [confirmed] Участие подтверждено
        [attended] Участвовал(а)
        [no_show] Неявка
        [withdrew] Отказ
    }
}

## Workshops

common-workshop-kind = { $kind ->
   *[training] Учебный семинар
    [training_of_trainers] Подготовка тренеров
    [expert_dialogue] Экспертный диалог
    [internal_training] Внутреннее обучение
}
common-workshop-status = { $status ->
   *[idea] Идея
    [planned] Запланирован
    [confirmed] Подтверждён
    [running] Идёт
    [finished] Завершён
    [archived] В архиве
}

## Attendance

common-attendance = { $sex ->
    [female] { $state ->
        [present] Присутствует
        [late] Опоздала
        [excused] Отсутствует по уважительной причине
        [absent] Отсутствует
       *[not_yet] Ещё впереди
    }
    [male] { $state ->
        [present] Присутствует
        [late] Опоздал
        [excused] Отсутствует по уважительной причине
        [absent] Отсутствует
       *[not_yet] Ещё впереди
    }
   *[other] { $state ->
        [present] Присутствует
        [late] Опоздание
        [excused] Отсутствует по уважительной причине
        [absent] Отсутствует
       *[not_yet] Ещё впереди
    }
}
common-half-day = { $half ->
   *[am] Первая половина дня
    [pm] Вторая половина дня
}
common-half-day-short = { $half ->
   *[am] утро
    [pm] день
}

## Counts

common-count-participants = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участника
}
common-count-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
common-count-workshops = { $count ->
    [one] { $count } семинар
    [few] { $count } семинара
    [many] { $count } семинаров
   *[other] { $count } семинара
}
common-count-organisations = { $count ->
    [one] { $count } организация
    [few] { $count } организации
    [many] { $count } организаций
   *[other] { $count } организации
}
common-count-countries = { $count ->
    [one] { $count } страна
    [few] { $count } страны
    [many] { $count } стран
   *[other] { $count } страны
}
common-count-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
common-count-columns = { $count ->
    [one] { $count } столбец
    [few] { $count } столбца
    [many] { $count } столбцов
   *[other] { $count } столбца
}
common-count-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
common-count-certificates = { $count ->
    [one] { $count } сертификат
    [few] { $count } сертификата
    [many] { $count } сертификатов
   *[other] { $count } сертификата
}
common-count-half-days = { $count ->
    [one] { $count } половина дня
    [few] { $count } половины дня
    [many] { $count } половин дня
   *[other] { $count } половины дня
}
common-count-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
common-count-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}

## Acts

common-add = Добавить
common-back = Назад
common-cancel = Отмена
common-choose-file = Выбрать файл…
common-clear = Очистить
common-close = Закрыть
common-continue = Продолжить
common-copy = Копировать
common-create = Создать
common-done = Готово
common-duplicate = Дублировать
common-edit = Изменить
common-export = Экспортировать
common-hide = Скрыть
common-import = Импортировать
common-move-down = Переместить ниже
common-move-up = Переместить выше
common-next = Далее
common-no = Нет
common-ok = ОК
common-open = Открыть
common-paste = Вставить
common-preview = Просмотр
common-previous = Назад
common-print = Печать
common-redo = Повторить
common-remove = Убрать
common-rename = Переименовать
common-retry = Попробовать ещё раз
common-save = Сохранить
common-save-as = Сохранить как…
common-search = Найти
common-select = Выбрать
common-select-all = Выбрать всё
common-show = Показать
common-show-in-folder = Показать в папке
common-undo = Отменить действие
common-yes = Да

## Words beside fields and lists

common-all = Все
common-loading = Загрузка…
common-more = Ещё
common-none = Нет
common-not-given = Не указано
common-nothing-found = Ничего не найдено
common-optional = необязательно
common-required = обязательно
common-saved = Сохранено
common-total = Итого
common-n-of-m = { $n } из { $m }

## Numbers

common-number-group = {"\u00A0"}
common-number-group-least = 1
common-number-decimal = ,
common-percent = { $number } %
common-percent-of-none = –

## Lists

common-list-separator = {", "}
common-list-last-separator = { $sound ->
   *[other] {" и "}
}

## Dates. In a date the month stands in the genitive.

common-date-month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
common-month-year = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
} { $year } г.
common-weekday = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}
common-weekday-short = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}
common-date = { $day } { common-date-month } { $year } г.
common-date-day-month = { $day } { common-date-month }
common-date-weekday = { common-weekday }, { $date }
common-date-weekday-day = { common-weekday-short } { $day }
common-date-time = { $date }, { $time }
common-date-range-days = { $day }–{ $last } { common-date-month } { $year } г.
common-date-range-months = { $start } – { $end } { $year } г.
common-date-range-years = { $start } – { $end }
common-date-prose = { $date }
# "со 2 марта": before «второе» the preposition takes its vowel.
common-date-range-days-prose = { $day ->
    [2] со
   *[other] с
} { $day } по { $last } { common-date-month } { $year } г.
common-date-range-months-prose = { $day ->
    [2] со
   *[other] с
} { $start } по { $end } { $year } г.
common-date-range-years-prose = { $day ->
    [2] со
   *[other] с
} { $start } по { $end }

## План и курс

# The method of a session or an activity.
common-category = { $category ->
   *[presentation] Презентация
    [exercise] Упражнение
    [discussion] Обсуждение
    [case_study] Разбор случая
    [group_work] Работа в группах
    [assessment] Оценка знаний
    [ceremony] Церемония
    [energiser] Разминка
    [break] Перерыв
    [prayer] Молитва
}
# What somebody does in a session.
common-lead-role = { $role ->
   *[facilitator] Ведущий
    [speaker] Докладчик
    [moderator] Модератор
    [interpreter] Переводчик
}
common-saved-file = Сохранено: { $file }
