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
