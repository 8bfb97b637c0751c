### Оформление сертификатов: шаблоны, вид, тексты.

certdesign-parts = Что можно изменить
certdesign-part = { $part ->
   *[templates] Шаблон
    [look] Вид
    [words] Тексты
}

certdesign-kind-label = Сертификат
certdesign-kind = { $kind ->
    [completion] Успешное завершение
    [facilitator] Проведение
    [speaker] Выступление
    [merit] Отличие
   *[participation] Участие
}
certdesign-sample-label = Показать с именем
certdesign-sample = { $sample ->
   *[longest] Самое длинное имя
    [shortest] Самое короткое имя
    [script] Имя другим письмом
}
certdesign-sides = Сторона листа
certdesign-side = { $side ->
   *[front] Лицевая
    [back] Оборотная
}
certdesign-no-back = На обороте пока ничего нет. Напишите для него текст в разделе «Тексты» или поместите туда темы в разделе «Вид».

certdesign-layout = { $layout ->
   *[formal] Торжественный
    [modern] Современный
    [bilingual] Две колонки
    [logos] Логотипы
    [portrait] Вертикальный
    [plain] Простой
}
certdesign-state = { $state ->
   *[built-in] Входит в состав Flipchart. Как только вы что-нибудь измените, у этого семинара появится своя копия.
    [own] Только для этого семинара.
}
certdesign-shared = { $count ->
    [1] Используется в { $count } семинаре.
    [one] Используется в { $count } семинаре. Изменение здесь изменит их все; выданное останется как есть.
    [few] Используется в { $count } семинарах. Изменение здесь изменит их все; выданное останется как есть.
    [many] Используется в { $count } семинарах. Изменение здесь изменит их все; выданное останется как есть.
   *[other] Используется в { $count } семинара. Изменение здесь изменит их все; выданное останется как есть.
}
certdesign-apart = Изменить только здесь
certdesign-missing = Выбранного шаблона больше нет, поэтому страница печатается по шаблону «Торжественный». Выберите другой или отмените удаление.
certdesign-changed = { $number ->
    [1] { $name }, изменённый
   *[other] { $name }, изменённый { $number }
}
certdesign-copy-name = { $name }, копия
certdesign-copied = «{ $name }» — теперь собственный шаблон этого семинара
certdesign-group = { $group ->
   *[built-in] В составе Flipchart
    [own] Ваши
}
certdesign-used = { $count ->
    [one] { $count } семинар
    [few] { $count } семинара
    [many] { $count } семинаров
   *[other] { $count } семинара
}
certdesign-acts = Что сделать с «{ $name }»
certdesign-act = { $act ->
   *[rename] Переименовать
    [copy] Копировать
    [export] Сохранить в файл…
    [remove] Удалить
}
certdesign-name = Название шаблона
certdesign-removed = Шаблон «{ $name }» удалён
certdesign-import = Взять шаблон из файла…
certdesign-import-title = Выберите шаблон сертификатов
certdesign-export-title = Сохранить шаблон в файл
certdesign-exported = «{ $name }» записан вместе с картинками
certdesign-file-kind = Шаблон сертификатов

certdesign-layout-label = Расположение
certdesign-colour = { $what ->
   *[accent] Цвет акцента
    [ink] Цвет текста
}
certdesign-colour-choose = { $what }: выбрать
certdesign-colour-layout = как в шаблоне
certdesign-pale = Бледно на белой бумаге. Слова этого цвета печатаются темнее, чтобы их можно было прочесть и на копии.
certdesign-voice = { $voice ->
   *[heading_face] Заголовок
    [name_face] Имя
    [text_face] Текст
}
certdesign-face-layout = Как в шаблоне
certdesign-face = { $face ->
   *[serif] С засечками
    [sans] Без засечек
    [display] Для крупных строк
}
certdesign-picture = { $kind ->
   *[background] Картинка под текстом
    [seal] Печать
}
certdesign-picture-choose = { $kind ->
   *[background] Выбрать картинку…
    [seal] Выбрать печать…
}
certdesign-picture-remove = { $kind ->
   *[background] Без картинки
    [seal] Без печати
}
certdesign-picture-hint = { $kind ->
   *[background] Занимает весь лист. Берите бледную: поверх неё стоят слова.
    [seal] Печатается один раз там, где в шаблоне есть место.
}
certdesign-switch = { $what ->
   *[signature_space] Линия и место для подписи и печати от руки
    [logos] Логотипы
    [crop_marks] Метки обреза для типографии
}
certdesign-topics-label = Темы семинара
certdesign-topics-on = { $side ->
   *[front] На лицевой стороне
    [back] На обороте
    [nowhere] Не печатать
}
certdesign-workshops-own = Логотипы, подписи и место относятся к семинару.
certdesign-details = Изменить в разделе «Сведения»
certdesign-shift = Бумага с готовой печатью
certdesign-shift-by = { $way ->
   *[right] Вправо на
    [down] Вниз на
}
certdesign-mm = мм
certdesign-shift-hint = Напечатайте страницу на простой бумаге, приложите её с готовым листом к окну и измерьте, насколько слова сдвинуты. Меньше 0 — влево или вверх. Формат бумаги задан у семинара.

certdesign-texts-in = Язык текстов
certdesign-program-speaks = Серым показано то, что Flipchart пишет сам, грамматически верно для каждого человека. Пишите только там, где нужно другое.
certdesign-program-is-silent = На этом языке у Flipchart нет своих слов: печатается только то, что вы напишете здесь. С подстановками это будет верно для каждого человека.
certdesign-slot = { $slot ->
   *[heading] Заголовок
    [intro] Перед именем
    [statement] Что сделал человек
    [held] Когда и где
    [hours] Продолжительность
    [topics] Темы
    [note] Примечание
    [title] Название семинара
    [place] Место в предложении
    [dates] Даты
    [back_heading] Заголовок оборота
    [back] Текст оборота
}
certdesign-slot-hint = { $slot ->
   *[hours] Печатается, только если продолжительность известна: из плана или указана ниже.
    [topics] Если пусто, печатаются темы семинара.
    [place] Так, как оно стоит в предложении, например «в городе Сува».
    [dates] Так, как они стоят в предложении, например «3, 4 и 7 марта 2026 г.».
    [back] Каждая строка — абзац.
}
certdesign-from = { $language }: { $words }
certdesign-only-here = Только этот семинар
certdesign-lasts = Продолжительность в часах
certdesign-lasts-hint = Если пусто, указываются часы по плану.
certdesign-insert = Вставить в «{ $label }»
certdesign-insert-program = Фраза Flipchart, чтобы её изменить
certdesign-placeholder = { $code ->
   *[name] Имя
    [title] Название семинара
    [dates] Даты
    [place] Место
    [hours] Продолжительность
    [number] Номер
    [issued] День выдачи
    [score] Результат
    [role] Роль
    [sex] Слово, зависящее от пола
}
certdesign-sex-forms = приняла участие | принял участие | участвует
certdesign-second = Вторая колонка
certdesign-second-none = Нет
certdesign-second-hint = Любой язык: из списка или его код, например az-Cyrl.
certdesign-second-where = Вторая колонка печатается только в расположении «Две колонки».
certdesign-second-arrange = Использовать две колонки
