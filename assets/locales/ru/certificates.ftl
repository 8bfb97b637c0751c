### Сертификаты: кому выдаются, как выглядят, выдача.

## Правило

certificates-rule = Выдаётся при посещаемости не менее { $share }{ $slots ->
    [0] .
   *[other] : здесь { $needed } из { $slots }.
} Опоздание считается присутствием; уважительные пропуски { $excused }. Язык: { $language }, бумага: { $paper }.
certificates-share = Необходимая доля посещений
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
    [earned] условие выполнено
    [granted] решено выдать
    [withheld] решено не выдавать
    [no_slots] посещать пока нечего
    [short] { $count ->
        [one] не хватает { $count } посещения
        [few] не хватает { $count } посещений
        [many] не хватает { $count } посещений
       *[other] не хватает { $count } посещения
    }
   *[not_yet] { $count ->
        [one] пока нет: ещё { $count } посещение
        [few] пока нет: ещё { $count } посещения
        [many] пока нет: ещё { $count } посещений
       *[other] пока нет: ещё { $count } посещения
    }
}
certificates-attended = посещено { $attended } из { $counted }
certificates-unproofed = написание не подтверждено
certificates-empty = Кто получает сертификат
certificates-empty-text = Как только появится список людей, здесь будет видно, кто посетил достаточно, и страница, которая будет напечатана.
certificates-empty-act = К списку людей

## Один человек

certificates-preview = Сертификат: { $name }
certificates-preview-when = Пока не выдаётся. Так он выглядел бы.
certificates-person-language = Язык сертификата
certificates-person-language-all = { $language } (как для всех)
certificates-proofed = Написание подтверждено
certificates-acts = Решение: { $name }
certificates-grant = Выдать сертификат по решению…
certificates-withhold = Не выдавать сертификат…
certificates-take-back = Отменить решение
certificates-decided = { $decision ->
    [grant] Решено выдать: { $reason }
   *[withhold] Решено не выдавать: { $reason }
}
certificates-grant-title = Выдать сертификат: { $name }
certificates-withhold-title = Не выдавать сертификат: { $name }
certificates-grant-confirm = Выдать
certificates-withhold-confirm = Не выдавать
certificates-reason = Причина
certificates-reason-hint = Хранится в библиотеке. Причина никогда не печатается.

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
certificates-voided = { $count ->
    [one] Аннулирован { $count } сертификат.
    [few] Аннулировано { $count } сертификата.
    [many] Аннулировано { $count } сертификатов.
   *[other] Аннулировано { $count } сертификата.
}

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
certificates-one-each = По файлу на каждого
certificates-one-file = Один файл для принтера
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
    [one] В реестре { $count } новый номер.
    [few] В реестре { $count } новых номера.
    [many] В реестре { $count } новых номеров.
   *[other] В реестре { $count } новых номера.
}
certificates-open-printer = Открыть файл для принтера
certificates-open-folder = Открыть папку
certificates-stopped = Остановлено. Номера уже были даны и внесены в реестр; повторите экспорт, чтобы записать файлы.
certificates-issued = { $count ->
    [one] Выдан { $count } сертификат.
    [few] Выдано { $count } сертификата.
    [many] Выдано { $count } сертификатов.
   *[other] Выдано { $count } сертификата.
}
certificates-undo = Выданные сертификаты не отменяются, а аннулируются. Ещё одна отмена вернёт то, что было до этого.

## Реестр

certificates-register = Реестр
certificates-register-title = Реестр сертификатов
certificates-register-empty = Сертификаты ещё не выдавались.
certificates-register-number = Номер
certificates-register-name = Имя
certificates-register-language = Язык
certificates-register-date = Выдан
certificates-register-state-label = Состояние
certificates-register-state = { $state ->
    [void] Аннулирован: { $reason }
    [replaced] Заменён на { $number }
   *[valid] Действителен
}

## Клавиши

certificates-key-move = Следующий человек и его страница
