### Группы людей в семинаре: составлены, поправлены вручную, составлены заново.

groups-sets = Способы деления на группы
groups-new-name = Группы { $number }
groups-group = Группа { $number }
groups-name = Название этих групп
groups-group-name = Название группы { $number }

## Drawing

groups-number-of = { $what ->
    [size] Людей в группе
   *[count] Число групп
}
groups-how = Что означает число
groups-balance = Распределить поровну
groups-balance-hint = Первое важнее всего. Нажмите ещё раз, чтобы убрать.
groups-by = { $by ->
   *[sex] Пол
    [country] Страна
    [institution] Учреждение
    [language] Язык
    [role] Роль
}
groups-who = Кого делить: { $roles }
groups-draw = Составить группы
groups-draw-again = Составить заново
groups-draw-next = Новые группы
groups-drawn = { $count ->
    [one] Распределён { $count } человек
    [few] Распределены { $count } человека
    [many] Распределены { $count } человек
   *[other] Распределены { $count } человека
}
groups-nobody-again = Никто не сидит с прежним соседом
groups-again = { $count ->
    [one] { $count } пара снова вместе
    [few] { $count } пары снова вместе
    [many] { $count } пар снова вместе
   *[other] { $count } пары снова вместе
}

## A group

groups-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
groups-women = { $count ->
    [one] { $count } женщина
    [few] { $count } женщины
    [many] { $count } женщин
   *[other] { $count } женщины
}
groups-men = { $count ->
    [one] { $count } мужчина
    [few] { $count } мужчины
    [many] { $count } мужчин
   *[other] { $count } мужчины
}
groups-countries = { $count ->
    [one] { $count } страна
    [few] { $count } страны
    [many] { $count } стран
   *[other] { $count } страны
}
groups-institutions = { $count ->
    [one] { $count } учреждение
    [few] { $count } учреждения
    [many] { $count } учреждений
   *[other] { $count } учреждения
}
groups-nobody-here = Пока никого
groups-pin = { $pinned ->
    [true] Снова включить в жребий: { $name }
   *[false] Оставить здесь: { $name }
}
groups-unplaced = Вне групп
groups-unplaced-text = Пришли позже или выведены из группы.
groups-place = Дать им место
groups-placed = { $count ->
    [one] Место получил { $count } человек
    [few] Место получили { $count } человека
    [many] Место получили { $count } человек
   *[other] Место получили { $count } человека
}
groups-moved = { $name }: { $group }
groups-moved-out = { $name } теперь вне групп
groups-carried = Перенос: { $name }. Выберите группу стрелками или указателем; Enter — поставить, Esc — оставить всё как было.

## Together and apart

groups-rules = Вместе и врозь
groups-rules-text = Действует при каждом составлении групп в этом семинаре.
groups-rule-people = Люди
groups-rule-choose = Два имени или больше
groups-rule-keep = { $kind ->
    [apart] Держать врозь
   *[together] Держать вместе
}
groups-rule = { $kind ->
    [apart] { $names }: врозь
   *[together] { $names }: вместе
}
groups-rule-broken = { $kind ->
    [apart] Здесь не врозь: { $names }
   *[together] Здесь не вместе: { $names }
}
groups-rule-remove = Убрать это правило
groups-rule-none = Правил пока нет. Держите вместе гостя и переводчика или разведите коллег.

## The whole

groups-acts = Ещё об этих группах
groups-copy = Скопировать как текст
groups-copied = Скопировано. Вставьте в письмо или документ.
groups-copy-refused = Система не дала скопировать текст.
groups-remove = Удалить эти группы
groups-removed = «{ $name }»: удалено
groups-empty-title = Групп пока нет
groups-empty-text = Выберите, сколько их и что распределить поровну. При каждом составлении прежние соседи по возможности не встречаются.
groups-nobody-title = Делить пока некого
groups-nobody-text = Группы составляются из участников этого семинара. Сначала загрузите список.
groups-nobody-open = К списку
groups-key-draw = Составить группы
groups-key-walk = От человека к человеку
groups-key-carry = Взять человека, поставить
groups-key-move = В группу по её номеру
groups-key-pin = Оставить здесь или отпустить
groups-key-out = Вывести из групп
groups-key-place = Дать место всем
