finding-no-responses = Ответов пока нет.
finding-test-only-before = До семинара тест прошли: { $before }; после семинара его ещё не проходили.
finding-test-only-after = После семинара тест прошли: { $after }; сравнить не с чем — до семинара его не проходили.
finding-test-no-pairs = До семинара тест прошли { $before }, после — { $after }, но ни одной пары не нашлось. Проверьте коды.
finding-test-one-person = И до, и после тест прошёл один человек: выводов из этого делать нельзя.
finding-test-same = Ничей результат не изменился (человек: { $n }).
finding-test-all-rose-alike = Все результаты выросли на { $points } баллов из 100 (человек: { $n }).
finding-test-all-fell-alike = Все результаты снизились на { $points } баллов из 100 (человек: { $n }).
finding-test-rose = В среднем результаты выросли на { $points } баллов из 100 (от { $low } до { $high }); выросли у { $improved } из { $n }.
finding-test-fell = В среднем результаты снизились на { $points } баллов из 100 (от { $low } до { $high }); снизились у { $worse } из { $n }.
finding-test-unclear = В среднем результаты изменились на { $signed } баллов из 100, но при { $n } участниках это может быть случайностью (от { $low } до { $high }); выросли у { $improved }, снизились у { $worse }.
finding-test-gain = Из того, чего группа не знала раньше, усвоено { $share } %.
finding-test-nothing-to-gain = До семинара все уже знали всё: этот тест не показывает прироста.
finding-test-few = Всего человек: { $n }. Эти числа — подсказка, а не доказательство.
finding-test-loose = Вопросы измеряют довольно разное: сравнивайте этим тестом группы, а не отдельных людей.
finding-test-weakest-module = Хуже всего усвоен модуль { $module }: верных ответов после семинара { $share } %.
finding-test-hard-question = Большинство по-прежнему не знает: «{ $about }» (верно { $right } из { $n }).
finding-dates-swapped = Дата теста «после» раньше даты теста «до»: проверьте даты.
finding-pairs-missing = В обоих тестах узнаны { $paired } из { $n }{ $near ->
    [0] .
   *[other] ; коды, различающиеся одним знаком: { $near } — посмотрите на них.
 }
finding-return-rate = Ответили { $n } из { $of }.
finding-rated-best = Лучше всего оценено: «{ $about }» ({ $top } из { $n } выбрали один из двух лучших баллов).
finding-rated-weakest = Слабее всего оценено: «{ $about }» ({ $top } из { $n } выбрали один из двух лучших баллов).
finding-nobody-answered = На этот вопрос никто не ответил.
finding-answered-right = Верно ответили { $right } из { $n }.
finding-rated = { $top } из { $n } выбрали один из двух лучших баллов.
finding-net-promoter = Индекс рекомендаций: { $score } (от −100 до 100; ответов: { $n }).
finding-numbers = От { $least } до { $most } (ответов: { $n }).
finding-chosen-most = Чаще всего выбирали: «{ $about }» ({ $count } из { $n }).
finding-chosen-alike = Явного лидера нет: несколько вариантов выбрали по { $count } из { $n }.
finding-wrote = Написали ответ: { $n }.
