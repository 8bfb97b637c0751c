results-name = Результаты
results-responses = Ответов: { $n } из { $of }
results-responses-paired = Ответов до: { $before }; после: { $after }; ответили на всё оба раза: { $paired }
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
results-n-paired = Ответили на всё оба раза (n)
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
results-discrimination = r «вопрос–остаток»
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
results-back = Все анкеты
results-export = Сохранить в PDF…
results-other-files = Другие файлы
results-file-kind = { $format ->
    [xlsx] Книга: ответы, коды, результаты
    [csv] Ответы в CSV
   *[other] Документ PDF
 }
results-save-title = Сохранение результатов
results-file-name = Результаты { $title }
results-language = Язык
results-persons = Показывать отдельных людей (и в файле)
results-break-down = По группам
results-by = { $by ->
    [sex] Пол
    [country] Страна
    [institution] Тип учреждения
    [language] Язык
    [module] Модуль
    [facilitator] Ведущие
   *[day] День
 }
results-not-stated = Не указано
results-all-together = Все вопросы
results-not-shown = не показано
results-no-groups = Ответы не говорят, кто их дал, поэтому разделить их так нельзя.
results-table-show = Показать числа
results-themes-open = Разложить по темам…
results-themes-help = Стрелки — переход, цифры — тема, N — новая тема.
results-theme-new = Новая тема
results-theme-remove = Удалить тему { $name }
results-theme-count = { $name }: { $count }
results-answers-label = Ответы
results-empty = Сначала введите листы или импортируйте файл с ответами — здесь появится, о чём они говорят.
results-print-title = Печать
results-print-back = Назад
results-print-save = Сохранить в PDF…
results-print-freezes = Сохранение закрепляет версию { $version }: дальнейшие изменения войдут в следующую.
results-print-what = Что
results-print-kind = { $kind ->
    [tally] Лист для подсчёта точек
   *[form] Анкета для заполнения
 }
results-print-copies = Нумерованных экземпляров (0 — один для копира)
results-print-first = Первый номер
results-print-paper = Бумага
results-print-type = Шрифт
results-print-size = { $size ->
    [large] Крупный
   *[compact] Обычный
 }
results-print-order = Порядок вариантов
results-print-variant = { $variant ->
    [b] Вариант B, перемешанный
   *[a] Вариант A
 }
results-print-codes = Печатать на каждом экземпляре код с номером
results-print-names = По экземпляру на каждого участника, с именем
results-print-file-name = Анкета { $code }
results-import-title = Ответы из файла
results-import-kinds = Выгрузки KoBoToolbox, ODK или Flipchart
results-import-done = { $file }: добавлено { $added }, уже были { $known }, без ответов { $empty }.
results-import-unknown = Столбцы, не относящиеся ни к одному вопросу: { $columns }.
results-import-missing = Вопросы без столбца: { $questions }.
results-import-left-out = Строка { $row }: «{ $value }» — не ответ на { $question }. Импортировано без него.
results-import-person = Строка { $row }: в семинаре нет участника «{ $name }». Импортировано без имени.
results-xlsform = XLSForm (.xlsx, .xls)
results-xlsform-import = Импорт XLSForm
results-xlsform-export = Сохранить как XLSForm
results-xlsform-imported = { $code }: импортировано вопросов: { $questions }.
results-xlsform-notes = На что взглянуть
results-by-none = Выберите признак…
results-answers-more = Показать остальные: { $count }
