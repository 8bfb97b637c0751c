### Люди семинара, импорт списков там, где в import.ftl нет слов, и все люди всех семинаров.

## Таблица

people-table = Люди этого семинара
# Заголовки столбцов и названия полей.
people-column = { $column ->
    [number] №
    [title] Обращение
    [sex] Пол
    [organisation] Организация
    [position] Должность
    [country] Страна
    [email] Эл. почта
    [phone] Телефон
    [role] Роль
    [language] Язык
    [certificate_name] Имя в сертификате
    [said_name] Произносится
    [proofed] Сверено
    [full_name] ФИО
    [family_name] Фамилия
    [given_name] Личное имя
    [patronymic] Отчество
    [native_name] Имя родным письмом
    [called_name] Обращаться
    [birth_date] Дата рождения
    [diet] Питание
    [age] Возраст
    [attendance] Посещаемость
    [certificate] Сертификат
   *[name] Имя
}
# Сколько их в одной роли, как часть перечисления.
people-count-role = { $role ->
    [facilitator] { $count ->
        [one] { $count } фасилитатор
        [few] { $count } фасилитатора
        [many] { $count } фасилитаторов
       *[other] { $count } фасилитатора
    }
    [speaker] { $count ->
        [one] { $count } докладчик
        [few] { $count } докладчика
        [many] { $count } докладчиков
       *[other] { $count } докладчика
    }
    [moderator] { $count ->
        [one] { $count } модератор
        [few] { $count } модератора
        [many] { $count } модераторов
       *[other] { $count } модератора
    }
    [interpreter] { $count ->
        [one] { $count } переводчик
        [few] { $count } переводчика
        [many] { $count } переводчиков
       *[other] { $count } переводчика
    }
    [organiser] { $count ->
        [one] { $count } организатор
        [few] { $count } организатора
        [many] { $count } организаторов
       *[other] { $count } организатора
    }
    [observer] { $count ->
        [one] { $count } наблюдатель
        [few] { $count } наблюдателя
        [many] { $count } наблюдателей
       *[other] { $count } наблюдателя
    }
   *[participant] { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
}
people-columns = Столбцы
people-columns-more = { $count ->
    [one] Столбцы, ещё { $count } из списка
    [few] Столбцы, ещё { $count } из списка
    [many] Столбцы, ещё { $count } из списка
   *[other] Столбцы, ещё { $count } из списка
}
people-columns-usual = Обычные столбцы
people-sensitive-show = Показать закрытые столбцы
people-sensitive-hide = Скрыть закрытые столбцы

## Добавить и убрать

people-add = Добавить человека
people-add-name = Имя нового человека
people-add-hint = Enter добавляет и ждёт следующего имени. Tab добавляет и переходит к подробностям.
people-added = Теперь в списке: { $name }.
people-removed = { $count ->
    [one] Из семинара убран { $count } человек
    [few] Из семинара убраны { $count } человека
    [many] Из семинара убраны { $count } человек
   *[other] Из семинара убрано { $count } человека
}
people-key-remove = Убрать отмеченных или этого человека
people-key-mark = Отметить
people-key-paste = Импортировать скопированные строки

## Порядок и вывод списка

people-order = Порядок
people-order-by = { $order ->
    [name] По имени
    [delegation] По делегациям
   *[list] Как в списке (протокол)
}
people-order-moved = Теперь { $name } — номер { $place }.
people-key-up = Переместить выше в списке
people-key-down = Переместить ниже в списке
people-out = Вывести
people-out-as = { $kind ->
    [csv] Список для любой программы (.csv)
    [vcf] Карточки контактов (.vcf)
    [anonymous] Список без имён (.xlsx)
   *[xlsx] Список для Excel (.xlsx)
}
people-out-file = { $kind ->
    [anonymous] { $code } участники без имён
   *[other] { $code } участники
}

## Пока никого

people-empty-title = В этом семинаре пока никого нет
people-empty-text = Возьмите список участников как есть: файл Excel, LibreOffice или текстовый. Перетащите его сюда или скопируйте строки и вставьте их. Прежде чем что-либо будет сохранено, вы увидите, что станет с каждой строкой.

## Импорт списка

people-import = Импортировать список
people-import-kind = Списки людей
people-import-pasted = Вставленный список
people-import-row = Строка { $row }
people-import-rows = Строки { $first } и { $last }
people-import-columns = Что означают столбцы
people-import-means = Значение столбца «{ $heading }»
people-import-family-bold = Имя (фамилия жирным)
people-import-kept = Сохраняется в дополнительных полях: { $list }.
people-import-left-out = Не берётся: { $list }.
people-import-sensitive = Закрытый
people-import-importing = { $count ->
    [one] Импортируется { $count } человек
    [few] Импортируются { $count } человека
    [many] Импортируются { $count } человек
   *[other] Импортируется { $count } человека
}
people-import-changed = { $field }: «{ $old }» → «{ $new }»
people-import-filled = { $field }: «{ $new }», раньше было пусто
people-import-note = { $field }: { $note }
people-import-show = Какие строки показать
people-import-nothing-here = Таких строк в этом списке нет.
people-import-last = Отчёт об импорте
people-import-was = Что стало с «{ $file }»
people-import-failed = Этот список не удалось прочитать
people-import-held = То, что вы решили для списка «{ $file }», сохранено. Сначала импортируйте его или отмените, затем выберите следующий.

## Все люди всех семинаров

people-registry-search = Найти человека
people-registry-hint = Имя любым письмом, эл. почта или телефон
people-registry-table = Все люди
people-registry-workshops = Семинары
people-registry-mark = Отметить: { $name }
people-registry-mark-key = Отметить для сравнения
people-registry-marked = { $count ->
    [one] Отмечен { $count } человек
    [few] Отмечены { $count } человека
    [many] Отмечено { $count } человек
   *[other] Отмечено { $count } человека
}
people-registry-marked-many = Сравниваются двое за один раз.
people-registry-compare = Сравнить…
people-registry-unmark = Снять отметки
people-registry-empty-title = В этой библиотеке пока никого нет
people-registry-empty-text = Здесь находятся все, кто когда-либо был на семинаре. Люди появляются вместе со списком семинара.
people-registry-open = Перейти к семинарам
people-registry-parts = Содержание реестра
people-registry-part = { $part ->
    [twice] Возможные повторы
    [institutions] Организации
   *[everybody] Люди
}
