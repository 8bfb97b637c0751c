### Вручение сертификатов: стопка по порядку, имена на экране, ошибка в имени, найденная на сцене.

ceremony-kinds = Виды сертификатов
ceremony-kind = { $kind ->
   *[participation] Участие
    [completion] Успешное завершение
    [facilitator] Проведение
    [speaker] Выступление
    [merit] Отличие
}
ceremony-stack = Напечатанная стопка по порядку
# $aside were put aside to be sent.
ceremony-counts = Вручено { $handed } из { $total }{ $aside ->
    [0] { "" }
   *[other] , отправить: { $aside }
}{ $sent ->
    [0] { "" }
   *[other] , отправлено: { $sent }
}
ceremony-find = Найти имя или номер в стопке
ceremony-empty = Стопка, которую вручают
ceremony-empty-text = Когда сертификаты экспортированы, они стоят здесь в порядке напечатанной стопки, с подсказкой, как произнести каждое имя.
ceremony-empty-act = К списку
ceremony-unissued = { $count ->
    [one] { $count } человек имеет право на сертификат, но в этой стопке его нет.
    [few] { $count } человека имеют право на сертификат, но в этой стопке их нет.
    [many] { $count } человек имеют право на сертификат, но в этой стопке их нет.
   *[other] { $count } человека имеют право на сертификат, но в этой стопке их нет.
}

## One person

ceremony-turn = Чья очередь
ceremony-place = { $place } из { $total } в стопке
ceremony-said = Как произносится
ceremony-said-hint = Например: Нго́ Бассо́нг
ceremony-also = Получает также: { $kinds }
# How far a sheet has come. $to is who took it along.
ceremony-state = { $state ->
   *[issued] Ещё не напечатан
    [printed] Напечатан
    [signed] Подписан
    [in_person] Вручён
    [somebody_else] Передан через: { $to }
    [to_send] Отправить
    [sent] Отправлен
}
# Printed, but the person is not entitled to it now. [open] stands where there is little room.
ceremony-kept = { $why ->
   *[short] Не вручать
    [open] Пока не вручать
    [not_yet] Пока не вручать: только при присутствии до конца
    [no_slots] Пока не вручать: посещать ещё нечего
    [no_score] Не вручать: нет результата теста
    [low_score] Не вручать
    [other_role] Не вручать: другая роль
    [withheld] Не вручать
}
ceremony-hold-back = Отложить…
ceremony-hand-out = Вручён
ceremony-send = { $way ->
   *[to_send] Отправить
    [sent] Отправлен
}
ceremony-give = Другому человеку
ceremony-to = Кто забирает?
ceremony-to-hint = Имя остаётся в библиотеке и никогда не печатается.
ceremony-to-act = Передан
ceremony-key-move = Следующий человек
ceremony-take-back = Снять отметку
ceremony-not-now = Сейчас сертификат не полагается: { $name }. Он остаётся в стопке.
ceremony-anyway = Всё равно вручить

## A wrong name

ceremony-correct = Исправить имя
ceremony-correct-hint = Новый номер заменит { $number }, и страница откроется для печати.
ceremony-correct-act = Выдать заново
ceremony-reissued = { $name }: { $number } заменяет { $old }, который теперь недействителен. Напечатайте открывшуюся страницу.
ceremony-reissued-only = { $name }: { $number } заменяет { $old }, который теперь недействителен.
ceremony-reissued-undo = Аннулировать…
ceremony-unwritten = Страницу не удалось записать. Новый номер всё равно выдан; напечатайте её ещё раз в другое место.
ceremony-reprint = Напечатать ещё раз…

## For all

ceremony-more = Ещё для всей стопки
ceremony-all = { $what ->
   *[printed] Все напечатаны
    [signed] Все подписаны
    [sent] Все отложенные отправлены
}
ceremony-marked = { $what ->
   *[printed] { $count ->
        [one] { $count } сертификат отмечен как напечатанный
        [few] { $count } сертификата отмечены как напечатанные
        [many] { $count } сертификатов отмечены как напечатанные
       *[other] { $count } сертификата отмечены как напечатанные
    }
    [signed] { $count ->
        [one] { $count } сертификат отмечен как подписанный
        [few] { $count } сертификата отмечены как подписанные
        [many] { $count } сертификатов отмечены как подписанные
       *[other] { $count } сертификата отмечены как подписанные
    }
    [sent] { $count ->
        [one] { $count } сертификат отмечен как отправленный
        [few] { $count } сертификата отмечены как отправленные
        [many] { $count } сертификатов отмечены как отправленные
       *[other] { $count } сертификата отмечены как отправленные
    }
}
ceremony-calling = Список для вызова
ceremony-project = Имена на проектор
ceremony-project-here = Имена в этом окне

## On the projector

ceremony-names = Кого вызывают и кто следующий
ceremony-next = Далее
