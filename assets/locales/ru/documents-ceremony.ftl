# Бумаги о сертификатах: список для вызова и реестр.

# Название файла, в котором несколько сертификатов.
documents-ceremony-printer = Сертификаты для печати: { $workshop }

documents-ceremony-kind = { $kind ->
   *[participation] Участие
    [completion] Успешное завершение
    [facilitator] Проведение
    [speaker] Выступление
    [merit] Отличие
}

## Список для вызова

documents-ceremony-calling = Список для вызова
documents-ceremony-calling-about = { $kind }: { $count ->
    [one] { $count } сертификат
    [few] { $count } сертификата
    [many] { $count } сертификатов
   *[other] { $count } сертификата
}, в порядке напечатанной стопки
documents-ceremony-calling-note = { $note ->
    [open] Ещё не заслужен: только при присутствии до конца
    [short] Не заслужен: не вручать
   *[gone] Уже вручён
}
documents-ceremony-calling-also = Получает также: { $kinds }

## Реестр

documents-ceremony-register = Реестр сертификатов
documents-ceremony-about = { $place }, { $dates }
documents-ceremony-as-of = По состоянию на { $date }
documents-ceremony-column = { $column ->
    [number] Номер
    [name] Имя
    [kind] Вид
    [language] Язык
    [issued] Выдан
    [issued_by] Кем выдан
    [state] Состояние
    [superseded_by] Заменён на
    [voided] Недействителен с
    [reason] Причина
    [template] Шаблон
    [code] Код
    [printed] Напечатан
    [signed] Подписан
    [handed] Вручён
    [way] Как
    [to] Кому
   *[sha256] SHA-256
}
documents-ceremony-state = { $state ->
   *[valid] Действителен
    [superseded] Заменён на { $number }
    [error] Недействителен: ошибка
    [held_back] Недействителен: не вручён
    [test_print] Недействителен: пробная печать
    [other] Недействителен
}
documents-ceremony-way = { $way ->
   *[in_person] Лично
    [somebody_else] Через другого человека
    [to_send] К отправке
    [sent] Отправлен
}
documents-ceremony-day = { $day }.{ $month ->
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
    [10] 10
    [11] 11
   *[12] 12
}.{ $year }
documents-ceremony-sums = Сертификаты по видам
documents-ceremony-sum = { $sum ->
   *[kind] Вид
    [valid] Действительны
    [superseded] Заменены
    [void] Недействительны
    [all] Всего номеров
    [total] Все
}
documents-ceremony-register-note = Недействительный номер никогда не выдаётся снова.
documents-ceremony-register-empty = Ни одного сертификата ещё не выдано.
