### Люди, которые, возможно, записаны в реестре дважды, и карточка человека.

twins-title = Возможные повторы
twins-text = Две записи, которые, возможно, относятся к одному человеку. Сравните их, выберите верное и объедините. Ничего не теряется: семинары, посещаемость, ответы и сертификаты обеих записей сохраняются.
twins-list = Пары, сначала самые вероятные
twins-none-title = Похоже, никто не записан дважды
twins-none-text = Записи сравниваются по имени в любой письменности и любом порядке, электронной почте, телефону, дате рождения и организации.
twins-looking = Сравнение людей
twins-count = { $count ->
    [one] { $count } пара для проверки
    [few] { $count } пары для проверки
    [many] { $count } пар для проверки
   *[other] { $count } пары для проверки
}
twins-likeness = { $level ->
    [likely] весьма вероятно, один человек
   *[possible] возможно, один человек
}
twins-reason = { $code ->
    [same-name] Одинаковое имя
    [same-name-other-order] То же имя в другом порядке
    [name-in-other-script] То же имя в другой письменности
    [name-spelling] Имя написано почти так же
    [name-part] Одно имя — часть другого
    [name-initial] Вместо имени инициал
    [name-part-differs] Часть имён различается
    [other-name] Разные имена
    [office-email] Адрес учреждения
    [birth-date-near] Даты рождения почти совпадают
    [same-place] То же место
    [same-email] Одинаковый адрес почты
    [same-email-user] То же имя почты у другого поставщика
    [same-phone] Одинаковый телефон
    [same-birth-date] Одинаковая дата рождения
    [same-organisation] Та же организация
    [same-country] Та же страна
    [other-birth-date] Разные даты рождения
    [other-sex] Разный пол
    [other-email] Разные адреса почты
    [other-country] Разные страны
    [common-name] Частое имя
   *[other] Иное
}
twins-reason-against = { $reason } — это довод против
twins-field = { $field ->
    [family_name] Фамилия
    [given_name] Имя
    [patronymic] Отчество
    [native_name] Имя в родной письменности
    [called_name] Обращение
    [said_name] Произносится
    [title] Титул
    [sex] Пол
    [birth_date] Дата рождения
    [email] Эл. почта
    [phone] Телефон
    [organisation] Организация
    [country] Страна
    [workshops] Семинары
    [latest] Последний семинар
   *[name] Полное имя
}
twins-take = { $field }: взять «{ $value }»
twins-nothing = –
twins-keep = Остаётся
twins-first = Первая запись
twins-second = Вторая запись
twins-merge = Один человек: объединить
twins-apart = Два человека
twins-later = Следующая пара
twins-merged = Теперь одна запись: { $name }
twins-kept-apart = Два человека: { $one } и { $other }
twins-open = Открыть карточку: { $name }
twins-same-workshop = Обе записи из одного семинара: посещаемость и ответы объединятся.
twins-names = { $one } и { $other }
twins-which = Какая запись остаётся
twins-remains = { $record } остаётся
twins-differs = различается
twins-stopped-title = Сравнение остановлено
twins-stopped-text = Каждый человек сравнивается со всеми остальными. Когда людей много, это занимает несколько секунд.
twins-look = Сравнить людей
twins-shown = { $count ->
    [one] Показана { $count } самая вероятная.
    [few] Показаны { $count } самые вероятные.
    [many] Показаны { $count } самых вероятных.
   *[other] Показаны { $count } самой вероятной.
}
twins-back = Назад
twins-by-hand = Ничего общего не найдено: эти две записи выбрали вы.
twins-lost = Невыбранное имя, адрес или телефон сохраняется в строке «также записан как».
twins-facts = Обе записи
