### Бумаги и файлы плана.

papers-agenda = Программа
papers-running-order = Сценарный план
papers-materials = Материалы
papers-sessions = Листы сессий
papers-day = День { $number }
papers-zone = Время везде: { $zone }
papers-minutes = { $minutes } мин
papers-instructions = Ход занятия
papers-background = Справка
papers-notes = Заметки для ведущих
papers-handouts = Раздаточные материалы
papers-objectives = Цели
papers-nothing-to-bring = Ничего приносить не нужно.
papers-what-was-said = Что сказали и решили
papers-file-title = { $paper }: { $title }
papers-date = Дата
papers-time = Время
papers-end = Конец
papers-length = Минуты
papers-session = Сессия
papers-method = Метод
papers-who = Кто
papers-room = Зал
papers-page-word = Страница

## На экране

papers-paper = { $paper ->
   *[participants] Программа для участников
    [facilitators] Сценарный план для ведущих
    [materials] Список материалов
    [sessions] Листы сессий
}
papers-hint = { $paper ->
   *[participants] Время, названия, докладчики, залы
    [facilitators] С указаниями, заметками и материалами
    [materials] Что принести, по дням, с отметками
    [sessions] По странице на сессию, с местом для записей
}
papers-kinds = Что напечатать
papers-back = Назад к плану
papers-language = Язык
papers-language-workshop = { $language } (как у семинара)
papers-second = Второй язык на странице
papers-second-none = Нет
papers-days = Дни
papers-all-days = Все дни
papers-pages-label = Страницы
papers-pages = { $pages ->
   *[daily] По странице на день
    [together] Все дни на одной странице
}
papers-export = Экспорт в PDF…
papers-other-files = Другие файлы
papers-save-title = Сохранить план
papers-file-kind = { $format ->
   *[pdf] Документ PDF
    [docx] Документ Word
    [xlsx] Книга Excel
    [ics] Файл календаря
}
# Имя файла, без расширения.
papers-file-name = { $paper } – { $title }
papers-form-anonymous = Ваши ответы анонимны: никто не узнает, кто их дал.
papers-form-by-code = Имя не спрашивается. Напишите свой код, каждый раз один и тот же, чтобы можно было сравнить два ваших ответа.
papers-form-named = Ваши ответы хранятся вместе с вашим именем.
papers-form-code = Ваш код
papers-form-name = Ваше имя
