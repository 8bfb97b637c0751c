### Шаблоны планов и копии семинаров.

templates-title = Шаблоны
templates-hint = Шаблон добавляется к дням этого семинара после того, что в них уже есть. Одно действие отмены его убирает.
templates-size = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}, { $blocks ->
    [one] { $blocks } сессия
    [few] { $blocks } сессии
    [many] { $blocks } сессий
   *[other] { $blocks } сессии
}
templates-applied = «{ $name }» добавлен в план
templates-saved = «{ $name }» сохранён как шаблон
templates-removed = Шаблон «{ $name }» удалён
templates-remove = Удалить шаблон «{ $name }»
templates-keep = Сохранить этот план как шаблон
templates-keep-hint = Без дат и без имён людей
templates-keep-act = Сохранить
templates-copy = Скопировать семинар с новыми датами
templates-copy-hint = Копируются сведения, цели, план и подписи; люди, посещаемость и сертификаты не копируются.
templates-copy-act = Скопировать
templates-copied = «{ $title }» скопирован
