### Настройки: оформление, библиотека и её копии, о программе.

settings-appearance = Оформление
settings-appearance-text = Язык экрана. У документов каждого семинара он свой.

## Библиотека

settings-library = Библиотека
settings-library-text = Всё хранится в одном файле. Каждое изменение сохраняется сразу.
settings-library-files = Библиотеки Flipchart
settings-copy = Скопировать на флеш-накопитель…
settings-copied = Скопировано в { FILE($path) }. Копия открыта и исправна.
settings-check = Проверить
settings-open = Открыть другую…
settings-open-title = Открыть библиотеку
settings-busy = { $act ->
    [copy] Копирование
   *[check] Проверка
}
settings-healthy = Библиотека в порядке.
settings-unhealthy = { $count ->
    [one] Проверка нашла { $count } неисправность. Восстановите более раннюю копию.
    [few] Проверка нашла { $count } неисправности. Восстановите более раннюю копию.
    [many] Проверка нашла { $count } неисправностей. Восстановите более раннюю копию.
   *[other] Проверка нашла { $count } неисправности. Восстановите более раннюю копию.
}
settings-finding = { $code ->
    [damaged-page] Часть файла повреждена: { $detail }
    [orphan-row] Запись потеряла то, к чему относится: { $detail }
    [certificate-bytes-missing] Нет страницы сертификата { $detail }.
    [certificate-bytes-altered] Страница сертификата { $detail } не та, что была выдана.
   *[other] { $detail }
}

## Копии

settings-backups = Копии
settings-backups-text = Делаются при запуске, перед каждым импортом и обновлением; каждую открыли, чтобы убедиться, что она исправна.
settings-backups-none = Копий пока нет.
settings-backups-all = { $count ->
    [one] Показать { $count }
    [few] Показать все { $count }
    [many] Показать все { $count }
   *[other] Показать все { $count }
}
settings-backup-reason = { $reason ->
    [import] Перед импортом
    [migration] Перед обновлением
   *[start] При запуске
}
settings-size-kib = { $size } КБ
settings-size-mib = { $size } МБ
settings-restore = Восстановить
settings-restore-of = Восстановить копию: { $moment }
settings-restore-ask = Вернуться к этой копии?
settings-restore-text = Всё станет таким, каким было: { $moment }. Нынешняя библиотека сохранится рядом под другим именем.
settings-restored = { GIVEN($path) ->
    [yes] Копия на месте. Прежняя библиотека сохранена под именем { FILE($path) }.
   *[no] Копия на месте.
}

## О программе

settings-about = О программе
settings-version = Flipchart { $version }
settings-licence = Свободная программа под лицензией MIT или Apache 2.0 на ваш выбор.
settings-notices = Шрифты распространяются под лицензией SIL Open Font. Сведения о лицензиях всех частей поставляются вместе с программой.
settings-evaluation = Оценка
settings-evaluation-text = Ответы меньших групп учитываются, но не показываются.
settings-least-group = Наименьшая группа
