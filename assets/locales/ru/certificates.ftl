### Сертификаты: кому выдаются, как выглядят, выдача.

## Виды

certificates-kind = { $kind ->
   *[participation] Участие
    [completion] Успешное завершение
    [facilitator] Проведение
    [speaker] Выступление
    [merit] Отличие
}
certificates-kinds = Виды сертификатов
certificates-kinds-more = Выдавать и другие виды…
certificates-kind-added = { $kind ->
   *[participation] Выдаются сертификаты об участии.
    [completion] Выдаются сертификаты об успешном завершении.
    [facilitator] Выдаются сертификаты за проведение.
    [speaker] Выдаются сертификаты за выступление.
    [merit] Выдаются сертификаты за отличие.
}
certificates-kind-dropped = { $kind ->
   *[participation] Сертификаты об участии больше не выдаются.
    [completion] Сертификаты об успешном завершении больше не выдаются.
    [facilitator] Сертификаты за проведение больше не выдаются.
    [speaker] Сертификаты за выступление больше не выдаются.
    [merit] Сертификаты за отличие больше не выдаются.
}
certificates-kind-less = { $kind ->
   *[participation] Не выдавать за участие
    [completion] Не выдавать за успешное завершение
    [facilitator] Не выдавать за проведение
    [speaker] Не выдавать за выступление
    [merit] Не выдавать за отличие
}
certificates-more = Ещё о сертификатах

## Правило

certificates-share = Необходимая доля посещений
certificates-rule-who = Для кого: { $roles }.
certificates-roles = Роли, которым выдаётся этот сертификат
certificates-rule-share = Посещаемость не менее { $share }{ $slots ->
    [0] .
   *[other] : здесь { $needed } из { $slots }.
} Опоздание считается присутствием; пропуски по уважительной причине { $excused }.
certificates-share-add = Требовать посещаемость
certificates-rule-score = Не менее { $score } за тест после семинара.
certificates-rule-score-of = Не менее { $score } за тест: { $test }.
certificates-score = Необходимый результат теста
certificates-score-add = Требовать результат теста
certificates-test = Тест, результат которого учитывается
certificates-test-after = первый после семинара
certificates-test-of = { $title } ({ $when })
certificates-rule-look = Язык: { $language }, бумага: { $paper }.
certificates-excused-label = Пропуски по уважительной причине
certificates-excused = { $excused ->
   *[left_out] не учитываются
    [present] считаются присутствием
    [absent] считаются отсутствием
}
certificates-language = Язык для всех
certificates-language-workshop = { $language } (как у семинара)
certificates-paper = Бумага
certificates-paper-size = { $paper ->
   *[a4] A4
    [letter] US Letter
}

## Список

certificates-list = Люди и их сертификаты
certificates-find = Найти человека
certificates-ready = Получают сертификат: { $count } из { $total }
certificates-standing = { $standing ->
    [earned] заслужен
    [granted] решено выдать
    [withheld] решено не выдавать
    [no_slots] посещать пока нечего
    [no_score] нет результата теста
    [low_score] результат теста ниже нужного
    [other_role] другая роль
    [short] уже нельзя: не хватает { $more }
   *[not_yet] если придёт: { $more } из { $left } оставшихся
}
certificates-filters = Показать только
certificates-filter = { $filter ->
   *[gets] Заслужен
    [possible] Если придёт
    [one_short] Не хватает одного занятия
    [none] Не получает
    [to_print] Напечатать
    [to_sign] Подписать
    [to_hand] Вручить
    [to_send] Отправить
}
certificates-none-here = Здесь никого нет.
certificates-scored = тест { $score }
certificates-was-void = { $number } аннулирован
certificates-sheet = { $state ->
   *[issued] выдан номер
    [printed] напечатан
    [signed] подписан
    [in_person] вручён
    [somebody_else] передан через: { $to }
    [to_send] к отправке
    [sent] отправлен
}
certificates-one-short = { $count ->
    [one] { $count } человеку не хватает одного занятия{ $mendable ->
        [0] .
        [one] , это ещё можно наверстать.
        [few] , это ещё можно наверстать.
        [many] , это ещё можно наверстать.
       *[other] , это ещё можно наверстать.
    }
    [few] { $count } людям не хватает одного занятия{ $mendable ->
        [0] .
        [one] ; { $mendable } из них ещё может наверстать.
        [few] ; { $mendable } из них ещё могут наверстать.
        [many] ; { $mendable } из них ещё могут наверстать.
       *[other] ; { $mendable } из них ещё могут наверстать.
    }
    [many] { $count } людям не хватает одного занятия{ $mendable ->
        [0] .
        [one] ; { $mendable } из них ещё может наверстать.
        [few] ; { $mendable } из них ещё могут наверстать.
        [many] ; { $mendable } из них ещё могут наверстать.
       *[other] ; { $mendable } из них ещё могут наверстать.
    }
   *[other] { $count } людям не хватает одного занятия{ $mendable ->
        [0] .
        [one] ; { $mendable } из них ещё может наверстать.
        [few] ; { $mendable } из них ещё могут наверстать.
        [many] ; { $mendable } из них ещё могут наверстать.
       *[other] ; { $mendable } из них ещё могут наверстать.
    }
}
certificates-one-short-show = Показать
certificates-unearned = { $count ->
    [one] { $count } сертификат выписан, но не заслужен.
    [few] { $count } сертификата выписаны, но не заслужены.
    [many] { $count } сертификатов выписано, но не заслужено.
   *[other] { $count } сертификата выписано, но не заслужено.
}
certificates-gone = { $count ->
    [one] { $count } действительный сертификат не принадлежит никому из списка.
    [few] { $count } действительных сертификата не принадлежат никому из списка.
   *[many] { $count } действительных сертификатов не принадлежат никому из списка.
}
certificates-twice = { $count ->
    [one] { $count } действительный сертификат лишний: у человека есть другой.
    [few] { $count } действительных сертификата лишние: у людей есть другие.
   *[many] { $count } действительных сертификатов лишние: у людей есть другие.
}
certificates-attended = посещено { $attended } из { $counted }
certificates-unproofed = написание не подтверждено
certificates-empty = Кто получает сертификат
certificates-empty-text = Как только появится список людей, здесь будет видно, кто посетил достаточно, и страница, которая будет напечатана.
certificates-empty-act = К списку людей

## Один человек

certificates-preview = Сертификат: { $name }
certificates-person-language = Язык сертификата
certificates-person-language-all = { $language } (как у всех)
certificates-proofed = Написание подтверждено
certificates-acts = Решение: { $name }
certificates-grant = Выдать сертификат по решению…
certificates-withhold = Не выдавать сертификат…
certificates-take-back = Отменить решение
certificates-tick = { $how ->
   *[printed] Напечатан
    [signed] Подписан
    [in_person] Вручён
    [to_send] Отложен для отправки
    [sent] Отправлен
    [back] Снова в стопке
}
certificates-ticked = { $how ->
   *[printed] { $count ->
        [one] { $count } сертификат отмечен как напечатанный.
        [few] { $count } сертификата отмечены как напечатанные.
        [many] { $count } сертификатов отмечены как напечатанные.
       *[other] { $count } сертификата отмечены как напечатанные.
    }
    [signed] { $count ->
        [one] { $count } сертификат отмечен как подписанный.
        [few] { $count } сертификата отмечены как подписанные.
        [many] { $count } сертификатов отмечены как подписанные.
       *[other] { $count } сертификата отмечены как подписанные.
    }
    [in_person] { $count ->
        [one] { $count } сертификат отмечен как вручённый.
        [few] { $count } сертификата отмечены как вручённые.
        [many] { $count } сертификатов отмечены как вручённые.
       *[other] { $count } сертификата отмечены как вручённые.
    }
    [to_send] { $count ->
        [one] { $count } сертификат отложен для отправки.
        [few] { $count } сертификата отложены для отправки.
        [many] { $count } сертификатов отложены для отправки.
       *[other] { $count } сертификата отложены для отправки.
    }
    [sent] { $count ->
        [one] { $count } сертификат отмечен как отправленный.
        [few] { $count } сертификата отмечены как отправленные.
        [many] { $count } сертификатов отмечены как отправленные.
       *[other] { $count } сертификата отмечены как отправленные.
    }
    [back] { $count ->
        [one] { $count } сертификат снова в стопке.
        [few] { $count } сертификата снова в стопке.
        [many] { $count } сертификатов снова в стопке.
       *[other] { $count } сертификата снова в стопке.
    }
}
certificates-decided = { $decision ->
    [grant] Решено выдать: { $reason }
   *[withhold] Решено не выдавать: { $reason }
}
certificates-grant-title = Выдать сертификат: { $name }
certificates-withhold-title = Не выдавать сертификат: { $name }
certificates-grant-confirm = Выдать
certificates-withhold-confirm = Не выдавать
certificates-reason = Причина
certificates-reason-hint = Хранится в библиотеке. Причина не печатается ни на чём, что выходит из офиса.

## Аннулирование

certificates-void = Аннулировать сертификат…
certificates-void-these = Аннулировать эти…
certificates-void-title = { $count ->
    [1] Аннулировать сертификат { $number }
    [one] Аннулировать { $count } сертификат
    [few] Аннулировать { $count } сертификата
    [many] Аннулировать { $count } сертификатов
   *[other] Аннулировать { $count } сертификата
}
certificates-void-text = { $count ->
    [1] Номер остаётся в реестре как аннулированный и больше не используется. Это нельзя отменить. При следующем экспорте будет дан новый номер.
    [one] Номера остаются в реестре как аннулированные и больше не используются. Это нельзя отменить. При следующем экспорте будут даны новые номера.
    [few] Номера остаются в реестре как аннулированные и больше не используются. Это нельзя отменить. При следующем экспорте будут даны новые номера.
    [many] Номера остаются в реестре как аннулированные и больше не используются. Это нельзя отменить. При следующем экспорте будут даны новые номера.
   *[other] Номера остаются в реестре как аннулированные и больше не используются. Это нельзя отменить. При следующем экспорте будут даны новые номера.
}
certificates-void-confirm = Аннулировать
certificates-cause-label = Повод
certificates-cause = { $cause ->
    [error] В нём есть ошибка
    [test_print] Это была пробная печать
   *[other] Другой повод
}
certificates-voided = { $count ->
    [one] Аннулирован { $count } сертификат.
    [few] Аннулировано { $count } сертификата.
    [many] Аннулировано { $count } сертификатов.
   *[other] Аннулировано { $count } сертификата.
}

## Не вручать

certificates-hold-back = После вручения…
certificates-hold-back-title = Незаслуженные сертификаты
certificates-hold-back-title-spare = Сертификаты, которых ни у кого быть не должно
certificates-hold-back-text = Порвите эти листы. В реестре они значатся как невручённые, и никто не примет это за подделку. Это нельзя отменить.
certificates-hold-back-none = Все выписанные сертификаты заслужены.
certificates-hold-back-list = Листы, которые рвут
certificates-hold-back-reason = Напечатан до последнего занятия и не заслужен; лист уничтожен
certificates-hold-back-reason-spare = Человека больше нет в списке или у него есть другой; лист уничтожен
certificates-spare-why = { $why ->
   *[gone] больше нет в списке
    [twice] есть другой
}
certificates-hold-back-out = уже вручён
certificates-hold-back-confirm = { $count ->
    [0] Выберите листы
    [one] Записать { $count } лист как уничтоженный
    [few] Записать { $count } листа как уничтоженные
    [many] Записать { $count } листов как уничтоженные
   *[other] Записать { $count } листа как уничтоженные
}
certificates-held-back = { $count ->
    [one] { $count } сертификат значится как невручённый.
    [few] { $count } сертификата значатся как невручённые.
    [many] { $count } сертификатов значатся как невручённые.
   *[other] { $count } сертификата значатся как невручённые.
}
certificates-unearned-why = { $why ->
   *[short] посещено слишком мало
    [not_yet] посещено слишком мало
    [no_slots] посещать нечего
    [no_score] нет результата теста
    [low_score] результат теста ниже нужного
    [other_role] другая роль
    [withheld] решено не выдавать
}

## Ещё раз

certificates-reprint = Напечатать ещё раз…
certificates-reprint-title = Напечатать ещё раз: та же страница
certificates-reprinted = { $count ->
    [one] { $count } сертификат записан ещё раз таким, каким был выдан.
    [few] { $count } сертификата записаны ещё раз такими, какими были выданы.
    [many] { $count } сертификатов записаны ещё раз такими, какими были выданы.
   *[other] { $count } сертификата записаны ещё раз такими, какими были выданы.
}
certificates-reissue = Исправить и выдать заново…
certificates-reissue-title = Выдать заново { $number }
certificates-reissue-text = Новый номер заменит этот, и откроется новая страница. Прежний номер останется в реестре как заменённый.
certificates-reissue-name = Имя в сертификате
certificates-reissue-confirm = Выдать заново
certificates-reissued = Выдан { $number }: { $name }.
certificates-reissued-unwritten = { $number } выдан: { $name }. Страницу не удалось записать; это сделает «Напечатать ещё раз…».

## Экспорт

certificates-export = { $count ->
    [0] Экспорт…
    [one] Экспорт: { $count } сертификат…
    [few] Экспорт: { $count } сертификата…
    [many] Экспорт: { $count } сертификатов…
   *[other] Экспорт: { $count } сертификата…
}
certificates-export-title = Экспорт сертификатов
certificates-export-confirm = Экспортировать
certificates-plan = { $count ->
    [0] Пока никто не выполнил условие. Заполните посещаемость, измените долю или выдайте сертификат по решению.
    [one] { $count } сертификат.
    [few] { $count } сертификата.
    [many] { $count } сертификатов.
   *[other] { $count } сертификата.
}
certificates-plan-unchanged = { $count ->
    [one] { $count } выдан раньше и остаётся как есть: тот же номер, та же страница.
    [few] { $count } выданы раньше и остаются как есть: те же номера, те же страницы.
    [many] { $count } выданы раньше и остаются как есть: те же номера, те же страницы.
   *[other] { $count } выданы раньше и остаются как есть: те же номера, те же страницы.
}
certificates-plan-restyled = { $count ->
    [one] { $count } из них выдан в прежнем оформлении и сохраняет его.
    [few] { $count } из них выданы в прежнем оформлении и сохраняют его.
    [many] { $count } из них выданы в прежнем оформлении и сохраняют его.
   *[other] { $count } из них выданы в прежнем оформлении и сохраняют его.
}
certificates-plan-template = { $kind ->
   *[participation] Шаблона для участия больше нет; печатается первый встроенный.
    [completion] Шаблона для успешного завершения больше нет; печатается первый встроенный.
    [facilitator] Шаблона для проведения больше нет; печатается первый встроенный.
    [speaker] Шаблона для выступления больше нет; печатается первый встроенный.
    [merit] Шаблона для отличия больше нет; печатается первый встроенный.
}
certificates-plan-changed = { $count ->
    [1] После выдачи изменилось то, что печатается: { $names }. Новый номер заменит прежний.
    [one] После выдачи изменилось то, что печатается: { $names }. Новые номера заменят прежние.
    [few] После выдачи изменилось то, что печатается: { $names }. Новые номера заменят прежние.
    [many] После выдачи изменилось то, что печатается: { $names }. Новые номера заменят прежние.
   *[other] После выдачи изменилось то, что печатается: { $names }. Новые номера заменят прежние.
}
certificates-plan-unproofed = { $count ->
    [one] Ещё не сверено { $count } имя: { $names }.
    [few] Ещё не сверены { $count } имени: { $names }.
    [many] Ещё не сверены { $count } имён: { $names }.
   *[other] Ещё не сверены { $count } имени: { $names }.
}
certificates-unproofed-go = Перейти к именам
certificates-plan-missing = { $name }: ни в одном шрифте нет { $characters }. На этом месте напечатался бы пустой квадрат.
certificates-plan-withheld = { $count ->
    [one] { $count } человек пока не получает сертификата.
    [few] { $count } человека пока не получают сертификата.
    [many] { $count } человек пока не получают сертификата.
   *[other] { $count } человека пока не получают сертификата.
}
certificates-who = Кому
certificates-who-earned = Кто заслужил
certificates-who-possible = { $count ->
    [one] Накануне вечером: ещё { $count } человек, который заслужит, если придёт на оставшееся
    [few] Накануне вечером: ещё { $count } человека, которые заслужат, если придут на оставшееся
    [many] Накануне вечером: ещё { $count } человек, которые заслужат, если придут на оставшееся
   *[other] Накануне вечером: ещё { $count } человека, которые заслужат, если придут на оставшееся
}
certificates-what = Файлы
certificates-order = Порядок стопки
certificates-order-list = В порядке списка
certificates-badges = Папка цифровых значков для отправки
# Название папки.
certificates-badges-name = Цифровые значки
certificates-code-none = Выдаётся без кода, который подтверждает сертификат.
certificates-code-settings = Завести его в настройках
certificates-code-ready = На новых сертификатах будет код, который их подтверждает.
certificates-passphrase = Парольная фраза ключа для кода, который подтверждает сертификат
certificates-passphrase-open = Открыть ключ
certificates-without-code = Выдать без кода
certificates-one-each = По файлу на каждого
certificates-one-file = Один файл для принтера
certificates-back = С оборотной стороной
certificates-back-issued = Сертификаты, выданные раньше, сохраняют свои страницы.
certificates-folder = Папка
certificates-folder-change = Изменить…
certificates-folder-title = Папка для сертификатов
certificates-printer-name = Сертификаты для печати
certificates-writing = Запись сертификатов
certificates-done = { $count ->
    [one] Записан { $count } сертификат.
    [few] Записано { $count } сертификата.
    [many] Записано { $count } сертификатов.
   *[other] Записано { $count } сертификата.
}
certificates-done-new = { $count ->
    [one] В реестре { $count } новый номер{ $coded ->
        [0] , без кода.
       *[other] .
    }
    [few] В реестре { $count } новых номера{ $coded ->
        [0] , без кода.
       *[other] .
    }
    [many] В реестре { $count } новых номеров{ $coded ->
        [0] , без кода.
       *[other] .
    }
   *[other] В реестре { $count } новых номера{ $coded ->
        [0] , без кода.
       *[other] .
    }
}
certificates-done-badges = { $count ->
    [one] Записан { $count } цифровой значок.
    [few] Записано { $count } цифровых значка.
    [many] Записано { $count } цифровых значков.
   *[other] Записано { $count } цифрового значка.
}
certificates-mark-printed = Отметить как напечатанные
certificates-open-printer = Открыть файл для принтера
certificates-open-folder = Открыть папку
certificates-stopped = Остановлено. Номера уже были даны и внесены в реестр; повторите экспорт, чтобы записать файлы.
certificates-unwritten = { $count ->
    [one] { $count } файл не удалось записать на место. Сертификаты выданы и есть в реестре; экспортируйте ещё раз, чтобы записать те же страницы.
    [few] { $count } файла не удалось записать на место. Сертификаты выданы и есть в реестре; экспортируйте ещё раз, чтобы записать те же страницы.
   *[many] { $count } файлов не удалось записать на место. Сертификаты выданы и есть в реестре; экспортируйте ещё раз, чтобы записать те же страницы.
}
certificates-unwritten-list = Недостающие файлы
certificates-issued = { $count ->
    [one] Выдан { $count } сертификат.
    [few] Выдано { $count } сертификата.
    [many] Выдано { $count } сертификатов.
   *[other] Выдано { $count } сертификата.
}
certificates-undo = Выданные сертификаты не отменяются, а аннулируются. Ещё одна отмена вернёт то, что было до этого.

## Реестр

certificates-register-title = Реестр сертификатов
certificates-register-empty = Сертификаты ещё не выдавались.
certificates-register-empty-text = Каждый экспортированный сертификат остаётся здесь со своим номером навсегда.
certificates-register-column = { $column ->
    [number] Номер
    [name] Имя
    [kind] Вид
    [language] Язык
    [date] Выдан
    [code] Код
    [supersedes] Заменяет
    [state] Состояние
    [reason] Причина
   *[sheet] Лист
}
certificates-register-state = { $state ->
   *[valid] Действителен
    [superseded] Заменён на { $number }
    [error] Недействителен: ошибка
    [held_back] Недействителен: не вручён
    [test_print] Недействителен: пробная печать
    [other] Недействителен
}
certificates-register-export = Экспорт
certificates-register-save = Экспорт реестра
certificates-register-as = { $format ->
   *[pdf] На бумаге (PDF)…
    [xlsx] Таблицей (XLSX)…
}
certificates-register-file = Реестр сертификатов, { $workshop }
certificates-number-by = { $name }
certificates-number-code = { $coded ->
    [true] есть, подтверждает сертификат
   *[false] нет
}
certificates-number-erased = Данные человека стёрты. Номер остаётся, страницы больше нет.

## Номера

certificates-numbers = Номера…
certificates-numbers-title = Номера сертификатов
certificates-pattern = Образец номера этого семинара
certificates-pattern-hint = В фигурных скобках: code (код), year (год), country (страна), n (счёт; n:5 — пять цифр), kind (вид). Пусто — образец всех семинаров.
certificates-pattern-preview = Первый был бы { $number }
certificates-pattern-for-all = Использовать во всех семинарах
certificates-next = Следующие номера
certificates-ranges = Отложены
certificates-ranges-text = Если сертификаты одного семинара выдают с двух ноутбуков, каждый берёт свои номера.
certificates-range-where = { $where ->
   *[here] для этого ноутбука
    [elsewhere] для другого ноутбука
}
certificates-range-release = Вернуть { $range }
certificates-range-add = Отложить номера…
certificates-range-first = С
certificates-range-last = По
certificates-range-for = Для кого
certificates-range-reserve = Отложить
certificates-gaps = Пропуски
certificates-gaps-none = Нет: все номера до последнего есть в реестре. Аннулированный номер — не пропуск.
certificates-gap-why = { $why ->
    [to_come] ещё будут даны здесь
    [elsewhere] даны другим ноутбуком
   *[lost] их нет в этой библиотеке
}

## Клавиши

certificates-key-move = Следующий человек и его страница
