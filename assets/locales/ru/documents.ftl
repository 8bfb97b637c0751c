### Тексты печатных документов. Имена собственные не склоняются: они стоят после двоеточия, в скобках или подлежащим.

## Both papers

documents-specimen = ОБРАЗЕЦ
documents-place = { $city } ({ $country })
documents-separator = {"; "}
documents-logo-of = Логотип: { $name }

## Certificate

documents-certificate-topics = Темы: { $topics }
documents-certificate-partners = Партнёры: { $names }
documents-certificate-donors = При поддержке: { $names }
documents-certificate-signature-of = Подпись: { $name }
documents-certificate-code-alt = QR-код для проверки этого сертификата
documents-certificate-seal-alt = Печать

## Report

documents-report-name = Отчёт о семинаре
documents-report-file-title = Отчёт о семинаре: { $title }
documents-report-as-of = По данным на { $date }
documents-report-contents = Содержание
documents-report-page = Страница { $page } из { $pages }
documents-report-annex = Приложение { $letter }. { $title }
documents-report-table = Таблица { $number }. { $title }
documents-report-source = n = { $count }. Источник: учётные данные семинара, { $date }
documents-report-none = Данных нет.
documents-report-unknown = Нет данных

documents-report-glance = Семинар вкратце
documents-report-objectives = Цели
documents-report-topics = Темы
documents-report-participants = Участники
documents-report-by-sex = Участники по полу
documents-report-by-country = Участники по странам
documents-report-by-institution = Участники по учреждениям
documents-report-team = Ведущие и организаторы
documents-report-evaluation = Оценка
documents-report-attendance = Посещаемость
documents-report-attendance-by-slot = { $by ->
   *[half_day] Посещаемость по полудням
    [day] Посещаемость по дням
    [session] Посещаемость по сессиям
}
documents-report-attendance-by-person = Посещаемость по участникам
documents-report-certificates = Сертификаты
documents-report-participant-list = Список участников
documents-report-certificate-list = Список сертификатов

documents-report-kind = Вид
documents-report-dates = Даты
documents-report-place = Место
documents-report-venue = Место проведения
documents-report-zone = Часовой пояс
documents-report-languages = { $count ->
    [one] Рабочий язык
    [few] Рабочие языки
    [many] Рабочие языки
   *[other] Рабочие языки
}
documents-report-hosts = { $count ->
    [one] Организатор
    [few] Организаторы
    [many] Организаторы
   *[other] Организаторы
}
documents-report-partners = { $count ->
    [one] Партнёр
    [few] Партнёры
    [many] Партнёры
   *[other] Партнёры
}
documents-report-donors = { $count ->
    [one] Донор
    [few] Доноры
    [many] Доноры
   *[other] Доноры
}
documents-report-size = Число участников
documents-report-size-planned = { $actual } (по плану { $target })

documents-report-count-participants = { $count ->
    [one] участник
    [few] участника
    [many] участников
   *[other] участника
}
documents-report-count-countries = { $count ->
    [one] страна
    [few] страны
    [many] стран
   *[other] страны
}
documents-report-count-institutions = { $count ->
    [one] учреждение
    [few] учреждения
    [many] учреждений
   *[other] учреждения
}
documents-report-share-women = женщины ({ $part } из { $whole })
documents-report-share-attendance = { $by ->
   *[half_day] посещённых полудней
    [day] посещённых дней
    [session] посещённых сессий
}

documents-report-column-number = №
documents-report-column-name = Имя
documents-report-column-sex = Пол
documents-report-column-institution = Учреждение
documents-report-column-position = Должность
documents-report-column-country = Страна
documents-report-column-role = Роль
documents-report-column-people = Человек
documents-report-column-share = Доля
documents-report-column-slot = { $by ->
   *[half_day] Полдня
    [day] День
    [session] Сессия
}
documents-report-column-certificate = Номер
documents-report-column-kind = Сертификат
documents-report-column-issued = Выдан
documents-report-column-status = Статус
documents-report-total = Всего

documents-report-mark = { $mark ->
    [present] присутствие
    [late] опоздание (считается присутствием)
    [excused] уважительная причина (не учитывается)
    [absent] отсутствие
   *[not_yet] ещё не проведено
}
documents-report-mark-column = { $mark ->
    [present] Присутствие
    [late] Опоздание
    [excused] Уваж. причина
    [absent] Отсутствие
   *[not_yet] Впереди
}
documents-report-mark-excused = У
documents-report-slot = { $half ->
   *[am] { $date }, до обеда
    [pm] { $date }, после обеда
    [day] { $date }
}
documents-report-session = { $date }, { $time } – { $title }

documents-report-rule = { $by ->
   *[half_day] { $slots ->
        [one] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } половины дня. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
        [few] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } половин дня. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
        [many] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } половин дня. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
       *[other] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } половины дня. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
    }
    [day] { $slots ->
        [one] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } дня. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
        [few] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } дней. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
        [many] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } дней. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
       *[other] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } дня. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
    }
    [session] { $slots ->
        [one] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } сессии. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
        [few] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } сессий. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
        [many] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } сессий. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
       *[other] Сертификат об участии выдаётся тем, кто посетил не менее { $needed } из { $slots } сессии. Опоздание считается присутствием; пропуск по уважительной причине не учитывается.
    }
}
documents-report-issued = { $count ->
    [0] Сертификаты не выдавались.
    [one] Выдан { $count } сертификат.
    [few] Выдано { $count } сертификата.
    [many] Выдано { $count } сертификатов.
   *[other] Выдано { $count } сертификата.
}
documents-report-void = { $count ->
    [one] Впоследствии аннулирован { $count } сертификат.
    [few] Впоследствии аннулировано { $count } сертификата.
    [many] Впоследствии аннулировано { $count } сертификатов.
   *[other] Впоследствии аннулировано { $count } сертификата.
}
documents-report-not-yet = { $count ->
    [one] У { $count } участника ещё нет сертификата.
    [few] У { $count } участников ещё нет сертификата.
    [many] У { $count } участников ещё нет сертификата.
   *[other] У { $count } участника ещё нет сертификата.
}
documents-report-certificate-kind = { $kind ->
   *[participation] Участие
    [completion] Завершение
    [facilitator] Проведение
    [speaker] Выступление
    [merit] Отличие
}
documents-report-certificate-status = { $status ->
   *[valid] Действителен
    [void] Аннулирован
}
