### Оценка: анкеты семинара, ввод с бумаги, точки, ноутбук по кругу, сопоставление.

## Анкеты и случаи

evaluation-empty = Что люди говорят о семинаре
evaluation-empty-text = Анкеты до, во время и после: на бумаге, на этом ноутбуке или в телефоне. Начните с готовой.
evaluation-ready = Готовые анкеты
evaluation-choose = Выбрать другую анкету…
evaluation-choose-title = Выбор анкеты
evaluation-choose-none = В библиотеке пока нет анкет. Их составляют в разделе «Анкеты».
evaluation-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}

evaluation-kind = { $kind ->
    [test] Проверка знаний
    [daily] Пульс дня
    [session] Отзыв о сессии
    [follow_up] Спустя время
    [registration] Потребности и ожидания
   *[end] Итоговая оценка
}
evaluation-occasion = { $kind ->
    [pre] До
    [post] После
    [daily] За день
    [session] После сессии
    [follow_up] Месяцы спустя
    [registration] При регистрации
   *[end] В конце
}
evaluation-line = { $what } · { $when }
evaluation-day = { common-weekday-short } { common-date-day-month }
evaluation-identity = { $identity ->
    [code] по коду
    [named] с именами
   *[anonymous] анонимно
}
evaluation-count = { $what ->
    [second] дважды введено { $done } из { $total }
   *[first] { $total ->
        [0] введено { $done }
       *[other] введено { $done } из { $total }
    }
}
evaluation-of = { $n }/{ $m }
evaluation-closed = закрыто
evaluation-tallied = точки подсчитаны
evaluation-differences = { $count ->
    [one] { $count } лист с расхождениями
    [few] { $count } листа с расхождениями
    [many] { $count } листов с расхождениями
   *[other] { $count } листа с расхождениями
}

evaluation-enter = Ввести листы
evaluation-results = Результаты
evaluation-act = { $act ->
    [tally] Подсчитать точки
    [handround] Пустить ноутбук по кругу
    [import] Импорт из файла…
    [print] Печать…
    [change] Дата и число…
    [close] Закрыть ввод
    [reopen] Снова открыть ввод
   *[remove] Убрать
}
evaluation-act-of = { $act }: { $occasion }
evaluation-acts = Действия: { $title }
evaluation-add = Добавить анкету
evaluation-added = Добавлено: { $title }
evaluation-add-occasion = Добавить случай
evaluation-occasion-added = Случай добавлен
evaluation-remove-form = Убрать из семинара
evaluation-removed = { $count ->
    [0] Убрано: { $title }
    [one] Убрано: { $title }, с { $count } ответом
    [few] Убрано: { $title }, с { $count } ответами
    [many] Убрано: { $title }, с { $count } ответами
   *[other] Убрано: { $title }, с { $count } ответа
}
evaluation-change-title = Дата и число
evaluation-when = Когда
evaluation-date = Дата
evaluation-session = Сессия
evaluation-expected = Сколько листов ждём
evaluation-expected-hint = Пусто: столько, сколько участников

evaluation-close = Закрыть ввод
evaluation-close-title = Закрыть ввод?
evaluation-close-what = { $count ->
    [one] { $occasion }: { $count } ответ.
    [few] { $occasion }: { $count } ответа.
    [many] { $occasion }: { $count } ответов.
   *[other] { $occasion }: { $count } ответа.
}
evaluation-close-anonymous = Анкета анонимная. Чтобы никого нельзя было узнать, номера листов и порядок ввода удаляются навсегда.
evaluation-close-final = После этого введённое нельзя отменить шаг за шагом. Не выбрасывайте бумагу, пока всё не просмотрите.
evaluation-close-differing = { $count ->
    [one] В { $count } листе два ввода расходятся. Сначала разберитесь с ним.
    [few] В { $count } листах два ввода расходятся. Сначала разберитесь с ними.
    [many] В { $count } листах два ввода расходятся. Сначала разберитесь с ними.
   *[other] В { $count } листа два ввода расходятся. Сначала разберитесь с ними.
}
evaluation-closing = { $closed ->
    [yes] Ввод закрыт
   *[no] Ввод снова открыт
}

## Ввод с бумаги

evaluation-entry = Ввод листов
evaluation-sheet = Лист
evaluation-sheet-state = { $state ->
    [stored] сохранён
    [second] второй ввод
   *[new] новый
}
evaluation-sheet-language = Язык листа
evaluation-sheet-removed = Лист { $sheet } убран
evaluation-answers = Ответы на этом листе
evaluation-sound = Звук при неверной клавише
evaluation-step = { $step ->
    [code] Код
   *[person] Имя
}
evaluation-question = Вопрос { $number } из { $total }
evaluation-who-place = Кто заполнил
evaluation-who = { $step ->
    [code] Какой код на листе?
   *[person] Чей это лист?
}
evaluation-who-placeholder = Введите часть имени
evaluation-who-there = уже введён
evaluation-field-hint = { $kind ->
    [text] Shift+Enter начинает новую строку
    [date] Например, 14/3 или 14 марта
   *[code] Как написано; заглавные буквы и пробелы не важны
}
evaluation-missing = { $why ->
    [illegible] Неразборчиво
    [two] Две отметки
   *[none] Нет ответа
}
evaluation-missing-short = { $why ->
    [illegible] ?
    [two] 2×
   *[none] –
}
evaluation-end-place = Конец листа
evaluation-end = Лист { $sheet } заполнен
evaluation-end-count = { $count ->
    [one] Ответ есть на { $count } вопрос из { $total }.
    [few] Ответы есть на { $count } вопроса из { $total }.
    [many] Ответы есть на { $count } вопросов из { $total }.
   *[other] Ответы есть на { $count } вопроса из { $total }.
}
evaluation-not-stored = Не сохранено: { $reason } Введённое осталось здесь.
evaluation-closed-hint = Ввод этой анкеты закрыт: смотреть можно, менять нельзя.
evaluation-problem-here = Стоит взглянуть

evaluation-keys = Клавиши для этого вопроса
evaluation-key-choose = Выбрать по номеру и перейти дальше
evaluation-key-move = Предыдущий или следующий вопрос
evaluation-key-back = Назад
evaluation-key-on = Дальше
evaluation-key-store = Сохранить лист
evaluation-key-turn = Предыдущий или следующий лист
evaluation-key-number = Перейти к листу по номеру
evaluation-key-leave = Выйти
evaluation-key-lines = Переходить по строкам

evaluation-said = { $answer }. { $next }
evaluation-said-question = Лист { $sheet }, вопрос { $number }: { $question }
evaluation-said-step = { $step ->
    [code] Лист { $sheet }: код
    [person] Лист { $sheet }: имя
   *[end] Лист { $sheet } заполнен. Enter сохранит его.
}
evaluation-said-wrong = Эта клавиша здесь ничего не делает

evaluation-pile = Введённые листы
evaluation-pile-empty = Пока ни одного
evaluation-pile-differs = Два ввода расходятся
evaluation-pile-line = Лист { $sheet } { $who }: { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}{ $problems ->
    [0] {""}
    [one] , на { $problems } стоит взглянуть
    [few] , на { $problems } стоит взглянуть
    [many] , на { $problems } стоит взглянуть
   *[other] , на { $problems } стоит взглянуть
}{ $state ->
    [checked] , введён дважды
    [differs] , два ввода расходятся
   *[once] {""}
}

evaluation-second = Второй ввод
evaluation-second-agree = На всех листах оба ввода совпадают
evaluation-typing = { $which ->
    [second] Второй ввод
   *[first] Первый ввод
}
evaluation-difference = Лист { $sheet }, вопрос { $number } · { $left ->
    [one] осталось { $left } расхождение на этом листе
    [few] осталось { $left } расхождения на этом листе
    [many] осталось { $left } расхождений на этом листе
   *[other] осталось { $left } расхождения на этом листе
}
evaluation-difference-hint = Взгляните на бумагу: что верно?
evaluation-difference-open = Ни то, ни другое: открыть лист

## Точки на флипчарте

evaluation-tally = Точки на флипчарте
evaluation-tally-none = В этой анкете нет вопросов, на которые отвечают точками.
evaluation-tally-total = { $count ->
    [one] { $count } точка
    [few] { $count } точки
    [many] { $count } точек
   *[other] { $count } точки
}
evaluation-tally-of = { $choice }. { $question }
evaluation-tally-more-of = Ещё одна: { $choice }
evaluation-tally-less-of = Одной меньше: { $choice }
evaluation-tally-move = Переходить от числа к числу
evaluation-tally-more = Ещё одна
evaluation-tally-less = Одной меньше
evaluation-tally-clear = Нет точек

## Ноутбук по кругу

evaluation-hand = Ноутбук по кругу
evaluation-hand-text = Участники по очереди отвечают на этом ноутбуке, каждый на своём языке, и никто не видит чужих ответов.
evaluation-hand-time = { $people ->
    [one] { $people } человек
    [few] { $people } человека
    [many] { $people } человек
   *[other] { $people } человека
} × примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
} = { $hours ->
    [0] { $rest } мин
   *[other] { $hours } ч { $rest } мин
}
evaluation-hand-paper = На бумаге быстрее: все заполняют одновременно, а лист вводится за минуту.
evaluation-hand-begin = Начать
evaluation-hand-leave-text = { $count ->
    [0] Пока никто не ответил. Введите свои четыре цифры.
    [one] Ответил { $count } человек. Введите свои четыре цифры.
    [few] Ответили { $count } человека. Введите свои четыре цифры.
    [many] Ответили { $count } человек. Введите свои четыре цифры.
   *[other] Ответили { $count } человека. Введите свои четыре цифры.
}
evaluation-hand-leave-unfinished = Кто-то ещё не закончил. Эти ответы не сохранятся.
evaluation-hand-who = { $identity ->
    [code] Ваш код
   *[named] Ваше имя
}
evaluation-hand-required = Ответьте, пожалуйста, на этот вопрос.
evaluation-hand-number = { $kind ->
    [integer] Введите, пожалуйста, целое число.
    [date] Введите, пожалуйста, дату, например 14/3.
   *[decimal] Введите, пожалуйста, число.
}
evaluation-hand-failed = Не удалось сохранить ваши ответы. { $reason } Позовите, пожалуйста, ведущего.
evaluation-hand-send = Закончить
evaluation-hand-thanks = Спасибо. Ваши ответы сохранены.
evaluation-hand-rest = Вы ещё здесь?
evaluation-hand-rest-text = Ваши ответы скрыты. Если они не ваши, начните заново.
evaluation-hand-go-on = Продолжить
evaluation-hand-anew = Начать заново

## До и после

evaluation-pairing = До и после
evaluation-pairing-rate = Найдены пары
evaluation-pairing-near = Почти одинаковые
evaluation-pairing-near-text = Эти коды различаются одним знаком. Если листы одного человека, лист «после» получит код листа «до».
evaluation-pairing-same = Сделать одинаковыми
evaluation-pairing-made = Теперь код { $code }
evaluation-pairing-doubled = Повторяются
evaluation-pairing-doubled-text = Этот код стоит на нескольких листах одного случая; такие листы остаются без пары.
evaluation-pairing-only = { $kind ->
    [post] Только после
   *[pre] Только до
}
evaluation-pairing-none = У каждого листа есть пара.
evaluation-pairing-no-code = без кода
evaluation-pairing-number = { $sheet ->
    [0] без номера
   *[other] лист { $sheet }
}
evaluation-pairing-sheet = { $code }, { $sheet ->
    [0] без номера
   *[other] лист { $sheet }
}
