### Семинары: список, новый семинар, страница семинара, его обзор и сведения о нём.

workshops-title = Семинары
workshops-new = Новый семинар
workshops-filter = Найти по названию, месту или коду
workshops-sample = Пример
workshops-no-place = Место не указано
workshops-removed = Семинар «{ $title }» удалён
workshops-key-move = Двигаться по списку

# Город и страна.
workshops-place = { $city }, { $country }
workshops-place-dates = { $place } · { $dates }

## Страница семинара

workshops-tabs = Части семинара
workshops-tab = { $tab ->
    [plan] План
    [room] В зале
    [details] Сведения
    [people] Люди
    [attendance] Посещаемость
    [certificates] Сертификаты
    [evaluation] Оценка
    [report] Отчёт
   *[overview] Обзор
}
workshops-rename = Изменить название
workshops-gone = Этот семинар нельзя показать
workshops-drop = Отпустите список здесь
workshops-drop-hint = Вы увидите, что в нём, прежде чем что-либо изменится.
workshops-drop-first = Списки читаются по одному: сейчас — «{ FILE($path) }». Остальные перетащите после него.

## Обзор. Строки ведут туда, где ещё есть дела.

workshops-next-title = Что дальше
workshops-next = { $step ->
    [import] Участников пока нет
    [signatory] Сертификаты пока никто не подписывает
    [host] Организатор пока не указан
    [venue] Помещение пока не указано
    [objectives] Цели пока не указаны
   *[report] Можно составить отчёт
}
workshops-next-proof = { $count ->
    [one] { $count } имя ещё не сверено
    [few] { $count } имени ещё не сверены
    [many] { $count } имён ещё не сверены
   *[other] { $count } имени ещё не сверены
}
workshops-next-attendance = { $marks ->
    [one] Посещаемость: не хватает { $marks } отметки
    [few] Посещаемость: не хватает { $marks } отметок
    [many] Посещаемость: не хватает { $marks } отметок
   *[other] Посещаемость: не хватает { $marks } отметки
}
workshops-next-certificates = { $count ->
    [one] { $count } сертификат готов к выдаче
    [few] { $count } сертификата готовы к выдаче
    [many] { $count } сертификатов готовы к выдаче
   *[other] { $count } сертификата готовы к выдаче
}
workshops-next-issued = { $count ->
    [one] { $count } уже выдан.
    [few] { $count } уже выданы.
    [many] { $count } уже выданы.
   *[other] { $count } уже выданы.
}
workshops-next-hint = { $step ->
    [import] Импортируйте присланный список или введите имена.
    [proof] Ошибку в имени проще исправить до печати сертификатов.
    [attendance] Если отметки нет, прошедшее считается пропущенным.
    [certificates] Посмотрите настоящую страницу, затем экспортируйте.
    [signatory] Имя и должность стоят внизу каждого сертификата.
    [host] Организаторы указываются в сертификатах и на обложке отчёта.
    [venue] Помещение указывается на первой странице отчёта.
    [objectives] Они перечисляются в отчёте.
    [forms] Листы можно ввести, подсчитать или импортировать.
   *[report] Семинар завершён; первый вариант составляется сам из записанного.
}
workshops-next-none = Ничего не ждёт. Записанное полно.

workshops-stat = { $what ->
    [women] Женщины
    [countries] Страны
    [certificates] Выдано сертификатов
   *[participants] Участники
}
# «из 24», мелко, после числа.
workshops-of = из { $count }

workshops-facts = Коротко
workshops-facts-edit = Изменить сведения
workshops-fact = { $fact ->
    [kind] Вид
    [status] Статус
    [dates] Даты
    [place] Место
    [languages] { $count ->
        [1] Рабочий язык
       *[other] Рабочие языки
    }
    [host] { $count ->
        [1] Организатор
       *[other] Организаторы
    }
    [partner] { $count ->
        [1] Партнёр
       *[other] Партнёры
    }
    [donor] { $count ->
        [1] Донор
       *[other] Доноры
    }
    [signatories] { $count ->
        [1] Подписывает
       *[other] Подписывают
    }
    [modules] Модули
   *[objectives] Цели
}

## Сведения

workshops-texts-in = Язык текстов
workshops-section = { $section ->
    [place] Место и время
    [objectives] Цели
    [topics] Модули
    [organisations] Организаторы, партнёры, доноры
    [signatories] Подписывающие лица
   *[what] Семинар
}
workshops-section-hint = { $section ->
    [place] Половины дня определяются датами. Часовой пояс решает, когда половина дня закончилась.
    [objectives] По одному предложению. Enter переводит к следующей, Alt со стрелкой передвигает.
    [topics] Пройденные модули с номером и названием.
    [organisations] С логотипами, как они стоят в сертификатах и отчёте.
    [signatories] Они подписывают сертификаты в этом порядке.
   *[what] То, что стоит в каждом документе.
}
workshops-field-title = Название
workshops-field-kind = Вид
workshops-field-status = Статус
workshops-field-start = Первый день
workshops-field-end = Последний день
workshops-field-country = Страна
workshops-field-city = Место
workshops-field-venue = Помещение
workshops-field-venue-example = Здание, гостиница, зал
workshops-field-zone = Часовой пояс
workshops-field-zone-hint = Пояс страны, если вы его не измените.
workshops-field-languages = Рабочие языки
workshops-field-languages-hint = Первый — язык документов.
workshops-field-audience = Аудитория
workshops-field-target = Планируемое число людей
workshops-field-code = Краткий код
workshops-field-code-hint = С него начинаются номера сертификатов.

workshops-objective = Цель { $number }
workshops-objective-add = Добавить цель
workshops-objective-example = Чему научатся участники
workshops-topic = Название модуля { $number }
workshops-topic-code = Код модуля { $number }
workshops-topic-add = Добавить модуль
workshops-topic-example = Название модуля
workshops-organisations = { $role ->
    [partner] Партнёры
    [donor] Доноры
   *[host] Организаторы
}
workshops-organisation-add = { $role ->
    [partner] Добавить партнёра
    [donor] Добавить донора
   *[host] Добавить организатора
}
workshops-organisation-name = Название организации
workshops-signatory-add = Добавить подписывающее лицо
workshops-signatory-name = Имя
workshops-signatory-title = Должность
workshops-signatory-title-example = Директор учебного центра
workshops-row-removed = { $what ->
    [topic] Модуль убран
    [host] Организатор убран
    [partner] Партнёр убран
    [donor] Донор убран
    [signatory] Подписывающее лицо убрано
   *[objective] Цель убрана
}
# Что на картинке, для тех, кто её не видит.
workshops-picture = { $kind ->
    [signature] Подпись: { $of }
   *[logo] Логотип: { $of }
}
workshops-picture-choose = { $kind ->
    [signature] Выбрать изображение подписи…
   *[logo] Выбрать логотип…
}
workshops-picture-other = Другой файл…
workshops-picture-remove = { $kind ->
    [signature] Убрать изображение
   *[logo] Убрать логотип
}
workshops-picture-files = Изображения
workshops-next-forms = { $title }: введено { $entered } из { $expected }
workshops-certificates-parts = Что есть о сертификатах
workshops-certificates-part = { $part ->
    [design] Оформление
    [ceremony] Вручение
    [register] Реестр
   *[list] Список
}
workshops-people-parts = Что есть об участниках
workshops-people-part = { $part ->
    [names] Имена
    [groups] Группы
    [papers] Печать
   *[list] Список
}
