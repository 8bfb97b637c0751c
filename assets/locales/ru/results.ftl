results-name = Результаты
results-responses = Ответов: { $n } из { $of }
results-responses-paired = Ответов до: { $before }, после: { $after }; на обе анкеты ответили: { $paired }
results-before = До
results-after = После
results-totals = Распределение баллов
results-points = Баллы
results-by-question = Верные ответы по вопросам
results-by-module = Верные ответы по модулям
results-by-objective = Верные ответы по целям
results-by-person = Баллы по участникам
results-module = Модуль { $code }
results-figures = Показатели
results-figure = Показатель
results-value = Значение
results-n-paired = Ответили оба раза (n)
results-mean-before = Среднее до (ст. откл.)
results-mean-after = Среднее после (ст. откл.)
results-of-max = { $value } из { $max }
results-difference = Средняя разница (95 % ДИ)
results-t = Парный t-критерий
results-t-value = t({ $df }) = { $t }, p { $p }
results-wilcoxon = Критерий Уилкоксона ({ $method ->
    [exact] точный
   *[other] нормальное приближение
 })
results-wilcoxon-value = W = { $w }, p { $p }
results-p-equals = = { $p }
results-p-below = < { $p }
results-dz = Величина эффекта (dz Коэна)
results-gain = Нормализованный прирост группы
results-changes = Выросли / без изменений / снизились
results-alpha = Надёжность теста (альфа, 95 % ДИ)
results-alpha-ratings = Согласованность оценок (альфа, n)
results-interval = { $value } ({ $low } – { $high })
results-question = Вопрос
results-right-before = Верно до
results-right-after = Верно после
results-discrimination = Различение
results-upper-lower = Верхняя − нижняя половина
results-mcnemar = p (Макнемар)
results-mean = Среднее
results-median = Медиана
results-sd = Ст. откл.
results-top2 = Две лучшие
results-least = Наименьшее
results-most = Наибольшее
results-choice = Вариант
results-count = Число
results-count-share = { $count } ({ $share })
results-themes = Темы ответов
results-theme = Тема
results-other-questions = Вопросы
results-alt = { $title }. { $said }
results-note-missing = Вопрос без ответа не учитывается: он не входит в показатели этого вопроса, а в тесте человек не входит в суммы. Ничто пропущенное не считается нулём.
results-note-wilson = Отрезки: 95 %-ные интервалы (Уилсон).
results-note-anonymous = Ответы анонимные.
results-note-hidden = Группы меньше { $least } человек учтены по численности, но их ответы не показаны, как и те, что можно вычислить по остальным.
