finding-no-responses = Ответов пока нет.
finding-test-only-before = Тест прошли до семинара (n = { $before }), после него — ещё нет.
finding-test-only-after = Тест прошли после семинара (n = { $after }); сравнить не с чем.
finding-test-no-pairs = Тест прошли до (n = { $before }) и после (n = { $after }), но ни одной пары не нашлось. Проверьте коды.
finding-test-one-person = И до, и после тест прошёл один человек: выводов из этого делать нельзя.
finding-test-same = Ничей результат не изменился (n = { $n }).
finding-test-all-rose-alike = Все результаты выросли на { $points } из 100 баллов (n = { $n }).
finding-test-all-fell-alike = Все результаты снизились на { $points } из 100 баллов (n = { $n }).
finding-test-rose = В среднем результаты выросли на { $points } из 100 баллов (от { $low } до { $high }); выросли у { $improved } из { $n }.
finding-test-fell = В среднем результаты снизились на { $points } из 100 баллов (от { $low } до { $high }); снизились у { $worse } из { $n }.
finding-test-unclear = В среднем результаты изменились на { $signed } из 100 баллов, но это может быть случайностью (от { $low } до { $high }, n = { $n }); выросли: { $improved }, снизились: { $worse }.
finding-test-gain = Из того, чего группа не знала раньше, усвоено { $share } %.
finding-test-nothing-to-gain = До семинара все уже знали всё: этот тест не показывает прироста.
finding-test-few = Людей мало (n = { $n }): эти числа — подсказка, а не доказательство.
finding-test-loose = Вопросы измеряют довольно разное: сравнивайте этим тестом группы, а не отдельных людей.
finding-test-weakest-module = Хуже всего усвоен модуль { $module }: верных ответов после семинара { $share } %.
finding-test-hard-question = Большинство по-прежнему не знает: «{ $about }» (верно { $right } из { $n }).
finding-dates-swapped = Дата теста «после» раньше даты теста «до»: проверьте даты.
finding-pairs-missing = В обоих тестах узнаны { $paired } из { $n }; кодов, различающихся одним знаком: { $near }.
finding-return-rate = Ответили { $n } из { $of }.
finding-rated-best = Лучше всего оценено: «{ $about }» ({ $top } из { $n } выбрали один из двух лучших баллов).
finding-rated-weakest = Слабее всего оценено: «{ $about }» ({ $top } из { $n } выбрали один из двух лучших баллов).
finding-nobody-answered = На этот вопрос никто не ответил.
finding-answered-right = Верно ответили { $right } из { $n }.
finding-rated = { $top } из { $n } выбрали один из двух лучших баллов.
finding-net-promoter = Индекс рекомендаций: { $score } (от −100 до 100; n = { $n }).
finding-numbers = От { $least } до { $most } (n = { $n }).
finding-chosen-most = Чаще всего выбирали: «{ $about }» ({ $count } из { $n }).
finding-chosen-alike = Явного лидера нет: несколько вариантов выбрали по { $count } из { $n }.
finding-wrote = Ответов словами: { $n }.
finding-too-few = Ответило так мало (n = { $n }), что ничего не показано: начиная с { $least } анонимных ответов никого нельзя узнать.
