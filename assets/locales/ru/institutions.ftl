# Реестр организаций: откуда приходят люди.

institutions-table = Организации
institutions-column = { $column ->
   *[name] Название
    [short] Сокращение
    [kind] Тип
    [country] Страна
    [people] Люди
}
institutions-type = Тип
institutions-kind = { $kind ->
    [ministry] Министерство
    [agency] Государственное ведомство
    [local_government] Местные власти
    [parliament] Парламент
    [academia] Университет, наука
    [ngo] НКО или фонд
    [civil_society] Объединение, община
    [un] Организация Объединённых Наций
    [intergovernmental] Межгосударственная организация
    [private] Компания
    [media] СМИ
    [other] Другое
   *[unknown] Неизвестно
}
# Where institutions of several countries have one name.
institutions-of-country = { $name } ({ $country })
institutions-report-by-type = Участники по типам организаций

institutions-add = Новая организация
institutions-create = Добавить
institutions-empty-title = Организаций пока нет
institutions-empty-text = Министерства, ведомства, университеты: каждая организация записана здесь один раз, со всеми написаниями из списков.
institutions-unlinked-line = { $count ->
    [one] { $count } название из ваших списков пока не связано с организацией.
    [few] { $count } названия из ваших списков пока не связаны с организациями.
    [many] { $count } названий из ваших списков пока не связаны с организациями.
   *[other] { $count } названия из ваших списков пока не связаны с организациями.
}
institutions-unlinked-go = Связать
institutions-unlinked-title = Написано в списках, ещё не связано
institutions-unlinked-empty-title = Всё связано
institutions-unlinked-empty-text = Всё, что написано о людях в списках, относится к организации из реестра.
institutions-back = Все организации

institutions-details = Об организации
institutions-close = Закрыть
institutions-name = Название
institutions-name-in = Название ({ $language })
institutions-short-name = Сокращение
institutions-country = Страна
institutions-aliases = Пишут также
institutions-aliases-hint = Люди, у которых написано так, связываются сами.
institutions-figures = { $people ->
    [0] Пока никто не связан.
    [one] { $people } человек в { $workshops ->
        [one] { $workshops } семинаре.
        [few] { $workshops } семинарах.
        [many] { $workshops } семинарах.
       *[other] { $workshops } семинара.
    }
    [few] { $people } человека в { $workshops ->
        [one] { $workshops } семинаре.
        [few] { $workshops } семинарах.
        [many] { $workshops } семинарах.
       *[other] { $workshops } семинара.
    }
    [many] { $people } человек в { $workshops ->
        [one] { $workshops } семинаре.
        [few] { $workshops } семинарах.
        [many] { $workshops } семинарах.
       *[other] { $workshops } семинара.
    }
   *[other] { $people } человека в { $workshops ->
        [one] { $workshops } семинаре.
        [few] { $workshops } семинарах.
        [many] { $workshops } семинарах.
       *[other] { $workshops } семинара.
    }
}
institutions-hosts = { $count ->
    [one] Организатор, партнёр или донор { $count } семинара.
    [few] Организатор, партнёр или донор { $count } семинаров.
    [many] Организатор, партнёр или донор { $count } семинаров.
   *[other] Организатор, партнёр или донор { $count } семинара.
}
institutions-remove = Удалить
institutions-removed = { $count ->
    [one] { $count } организация удалена.
    [few] { $count } организации удалены.
    [many] { $count } организаций удалено.
   *[other] { $count } организации удалены.
}

institutions-merge = Объединить
institutions-merge-title = Это одна организация
institutions-merge-text = Выберите ту, что останется. Названия остальных станут её другими написаниями, их люди и семинары перейдут к ней.
institutions-merge-keep = Оставить эту
institutions-merged = Объединено в «{ $name }».

institutions-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
institutions-written = { $people ->
    [one] { $people } человек, { $ways ->
        [one] { $ways } написание
        [few] { $ways } написания
        [many] { $ways } написаний
       *[other] { $ways } написания
    }
    [few] { $people } человека, { $ways ->
        [one] { $ways } написание
        [few] { $ways } написания
        [many] { $ways } написаний
       *[other] { $ways } написания
    }
    [many] { $people } человек, { $ways ->
        [one] { $ways } написание
        [few] { $ways } написания
        [many] { $ways } написаний
       *[other] { $ways } написания
    }
   *[other] { $people } человека, { $ways ->
        [one] { $ways } написание
        [few] { $ways } написания
        [many] { $ways } написаний
       *[other] { $ways } написания
    }
}
institutions-written-as = Как написано
institutions-suggested = Подсказки
institutions-suggested-none = Похожих организаций в реестре нет.
institutions-reason = { $reason ->
    [name] То же название
    [words] Те же слова на другом языке или в другом порядке
    [acronym] Сокращение
    [part] Часть текста
   *[similar] Похоже
}
institutions-accept = Связать
institutions-make = Завести новую организацию
institutions-other = Другая организация
institutions-other-hint = Введите название или сокращение
institutions-linked = { $people ->
    [one] { $people } человек связан с «{ $name }».
    [few] { $people } человека связаны с «{ $name }».
    [many] { $people } человек связаны с «{ $name }».
   *[other] { $people } человека связаны с «{ $name }».
}
institutions-made = Новая организация: «{ $name }».
institutions-key-other = Связать с другой подсказкой
