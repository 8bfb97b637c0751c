### Анкеты: их список, редактор, перевод и проба.

forms-title = Анкеты
forms-new = Новая анкета
forms-ready = Готовые анкеты
forms-ready-text = Каждая становится вашей анкетой: её можно использовать как есть или изменить. О чём она спрашивает по каждому модулю, о том спросит по модулям вашего учебного курса.
forms-import = Импортировать XLSForm…
forms-export = Экспортировать XLSForm…
forms-print = Напечатать…
forms-copied = Копия сделана; это она
forms-removed = Убрано: «{ $title }»
forms-removed-count = { $count ->
    [one] Убрана { $count } анкета
    [few] Убраны { $count } анкеты
    [many] Убрано { $count } анкет
   *[other] Убрано { $count } анкеты
}
forms-acts = Что сделать с «{ $title }»
forms-empty = Анкет пока нет
forms-empty-text = Здесь живут тесты, вопросы дня и оценки, и ими пользуется каждый семинар. Начните с готовой или напишите свою.
forms-gone = Этой анкеты здесь нет
forms-count-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
forms-column = { $column ->
   *[title] Название
    [kind] Для чего
    [languages] Языки
    [questions] Вопросы
    [version] Версия
    [responses] Ответы
    [acts] Ещё
}
forms-version-short = { $frozen ->
    [yes] { $version }, в деле
   *[no] { $version }
}

## Одна анкета

forms-detail = { $kind }, { $code }, версия { $version }
forms-frozen = Версию { $version } уже печатали или заполняли. Что вы измените здесь, станет версией { $next }; ответы останутся со своей.
forms-begun = Начата версия { $version }. Что напечатано или заполнено, остаётся с версией { $before }.
forms-parts = Части анкеты
forms-part = { $part ->
   *[questions] Вопросы
    [translation] Перевод
    [form] Сама анкета
}
forms-section = { $section ->
   *[words] Тексты анкеты
    [use] Применение
    [identity] Что известно об отвечающих
}
forms-field = { $field ->
   *[title] Название
    [kind] Для чего
    [code] Краткий код
    [languages] Языки
    [intro] Перед первым вопросом
    [thanks] После последнего вопроса
    [question] Вопрос
    [note] Текст для чтения
    [heading] Заголовок
    [hint] Пояснение
    [type] Вид ответа
    [section] Раздел
    [around] Внутри раздела
    [lines] Строк на бумаге
    [answer] Верный ответ
    [points] Баллы
    [name] Имя в файлах
    [stored] Хранится как
    [relevant] Условие
    [constraint] Условие для ответа
    [message] Что сказать, если не выполнено
    [filter] Какие варианты предлагаются
    [module] Модуль
    [objective] Цель
    [source] Источник
}
forms-in-language = { $field } ({ $language })
forms-code-hint = Стоит на бумаге и в именах файлов.
forms-languages-hint = Первый язык — родной для анкеты. Тексты убранного языка сохраняются.
forms-shuffle = В бумажном варианте Б порядок ответов другой
forms-shuffle-hint = Соседи за столом видят разный порядок.
forms-shown-languages = Языки, показанные рядом
forms-missing = нет текста
forms-missing-count = { $count ->
    [one] не хватает { $count } текста
    [few] не хватает { $count } текстов
    [many] не хватает { $count } текстов
   *[other] не хватает { $count } текста
}

## Замечания

forms-remarks = Замечания
forms-remarks-count = { $count ->
    [one] { $count } замечание.
    [few] { $count } замечания.
    [many] { $count } замечаний.
   *[other] { $count } замечания.
}
forms-remarks-stop = { $count ->
    [one] { $count } нужно исправить, прежде чем использовать анкету.
    [few] { $count } нужно исправить, прежде чем использовать анкету.
    [many] { $count } нужно исправить, прежде чем использовать анкету.
   *[other] { $count } нужно исправить, прежде чем использовать анкету.
}
form-remark-no-questions = Анкета пока ни о чём не спрашивает. Добавьте вопрос.
form-remark-no-label = У этого вопроса ещё нет текста.
form-remark-not-asked = Вопросы вида «{ $word }» здесь не задаются. Этот сохранён для экспорта анкеты.
form-remark-no-list = Выбирать не из чего. Напишите варианты или возьмите список другого вопроса.
form-remark-few-choices = Вариантов меньше двух.
form-remark-no-scale = Шкале нужны низшая и высшая точки.
form-remark-expression-syntax = Условие непонятно в месте «{ $word }». Пока оно считается выполненным.
form-remark-expression-function = В условии есть «{ $word }», здесь это не известно. Условие считается выполненным.
form-remark-expression-too-long = Условие слишком длинное: «{ $word }»… Оно считается выполненным.
form-remark-unknown-question = Условие ссылается на вопрос «{ $word }», которого нет в анкете.
form-remark-no-right-answer = Ни один вариант не отмечен как верный.

## Перечень вопросов

forms-outline = Вопросы и разделы
forms-details = Подробности выбранного вопроса
forms-numbered = { $number }. { $title }
forms-no-questions = Вопросов пока нет
forms-no-questions-text = Добавьте первый; Ctrl+Enter добавляет следующий, пока вы пишете.
forms-add-question = Добавить вопрос
forms-add-section = Добавить раздел
forms-no-label = { $name }, без текста
forms-moved = Теперь на месте { $place } из { $count }
forms-key = { $act ->
   *[go] Идти от вопроса к вопросу
    [edit] Писать вопрос
    [add] Добавить вопрос
    [move] Переместить вопрос
    [duplicate] Удвоить вопрос
    [remove] Убрать вопрос
    [back] Назад к перечню
}

## Подробности

forms-required = Ответ обязателен
forms-add-hint = Добавить пояснение
forms-no-section = Вне разделов
forms-answer-hint = { $kind ->
   *[text] Прописные буквы и знаки ударения не важны.
    [number] Только число.
    [date] Как год-месяц-день.
    [rank] То, как хранятся варианты, в верном порядке через пробел.
}
forms-fold = { $fold ->
   *[skip] Когда задаётся
    [limits] Условие для ответа
    [about] К чему относится
    [files] Имя в файлах
}
forms-name-hint = Под этим именем его знают ответы всех версий и экспортированные файлы. Меняйте имя только до первого применения.
forms-constraint-hint = Точка означает ответ, например { $example }
forms-no-module = Никакой
forms-module = { $code }. { $title }
forms-points-hint = Пусто — значит 1
forms-source-hint = Где можно прочесть верный ответ.
forms-range = Точки шкалы
forms-range-field = { $field ->
   *[start] От
    [end] До
    [step] Шаг
}
forms-range-points = Точки
forms-matrix = Вопросы как строки одной таблицы
forms-matrix-hint = У них общий список вариантов; он стоит над таблицей один раз.

## Варианты ответа

forms-choices = Варианты ответа
forms-choice = Вариант { $number } ({ $language })
forms-choice-acts = Что сделать с вариантом { $number }
forms-choice-right = Вариант { $number } верный
forms-choice-names = { $test ->
    [yes] Имена и баллы
   *[no] Имена в файлах
}
forms-add-choice = Добавить вариант
forms-outside = Вне шкалы
forms-scale = Это шкала от низшего к высшему
forms-scale-hint = Для средних считается как 1, 2, 3… Вариант вроде «не относится» может стоять вне шкалы.
forms-list = { $choices } ({ $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
})
forms-list-take = Другой список
forms-list-new = Новый список для этого вопроса
forms-list-own = Дать ему собственный список
forms-list-shared = { $count ->
    [one] Общий ещё с { $count } вопросом; изменение здесь меняет и там.
    [few] Общий ещё с { $count } вопросами; изменение здесь меняет их все.
    [many] Общий ещё с { $count } вопросами; изменение здесь меняет их все.
   *[other] Общий ещё с { $count } вопроса; изменение здесь меняет их все.
}

## Условия

forms-skip-always = всегда
forms-skip-add = Добавить условие
forms-skip-first = Условию нужен вопрос, который стоит раньше.
forms-skip-text = Выражением
forms-skip-hint = Выражение XLSForm, например {"${age} >= 18"}
forms-skip-written = Оно говорит больше, чем можно показать в полях, поэтому стоит так, как написано.
forms-skip-joined = Задаётся, когда
forms-skip-join = { $join ->
   *[and] выполнены все эти условия
    [or] выполнено одно из этих условий
}
forms-skip-rule = Условие { $number }
forms-skip-remove = Убрать условие { $number }
forms-skip-part = { $part ->
   *[question] Вопрос
    [sign] Сравнение
    [value] Ответ
}
forms-skip-choose = Выберите ответ
forms-skip-sign = { $sign ->
   *[is] { $kind ->
        [several] содержит
       *[single] равен
    }
    [is-not] { $kind ->
        [several] не содержит
       *[single] не равен
    }
    [one-of] { $kind ->
        [several] содержит один из
       *[single] один из
    }
    [least] не меньше
    [most] не больше
    [more] больше
    [less] меньше
    [answered] есть ответ
    [unanswered] нет ответа
}

## Перевод

forms-translation-only = Только то, чего не хватает
forms-translation-done = Всё на месте.
forms-translation-where = Текст
forms-translation-empty = Пока один язык
forms-translation-empty-text = Добавьте анкете ещё один язык в части «Сама анкета»; тогда её тексты пишутся здесь рядом.
forms-text-kind = { $kind ->
   *[title] Название
    [intro] Начало
    [thanks] Конец
    [section] Заголовок
    [label] { $number ->
        [0] Текст для чтения
       *[other] Вопрос { $number }
    }
    [hint] Пояснение
    [message] Сообщение
    [choice] Вариант
}

## Проба

forms-try = Попробовать
forms-try-text = Анкета, какой её видит отвечающий. Ничего не сохраняется.
forms-try-language = Язык пробы
forms-try-again = Начать заново

## Из чего состоят анкеты

form-kind-test = Проверка знаний
form-kind-daily = Пульс дня
form-kind-end = Итоговая оценка
form-kind-session = Отзыв о сессии
form-kind-follow-up = Спустя время
form-kind-registration = Потребности и ожидания
form-kind-about-test = До и после: чему научились.
form-kind-about-daily = Несколько вопросов в конце каждого дня.
form-kind-about-end = В конце семинара: что о нём говорят.
form-kind-about-session = Сразу после одной сессии, о ней самой.
form-kind-about-follow-up = Месяцы спустя: что пошло в дело.
form-kind-about-registration = Спрашивается заранее: кто едет и с какими пожеланиями.

form-identity-anonymous = Анонимно
form-identity-code = По коду
form-identity-named = По имени
form-identity-about-anonymous = Никого нельзя отличить, и ни одну анкету нельзя соединить с другой.
form-identity-about-code = Карточка с номером или код, который каждый придумывает сам, соединяет «до» и «после» без имени.
form-identity-about-named = Каждый ответ принадлежит участнику, и видно, чьих ещё нет.

form-question-kind-select-one = Один вариант
form-question-kind-select-multiple = Несколько вариантов
form-question-kind-rank = Расстановка по порядку
form-question-kind-range = Шкала чисел
form-question-kind-integer = Целое число
form-question-kind-decimal = Число
form-question-kind-text = Свободный текст
form-question-kind-date = Дата
form-question-kind-note = Текст для чтения
form-question-kind-other = Здесь не задаётся

## What deserves a look in answers

form-problem-required = На этот вопрос нужен ответ.
form-problem-constraint = Ответ не подходит под условие вопроса.
form-problem-not-to-be-asked = Судя по другим ответам, этот вопрос задавать не следовало.
