### Бейджи, которые считываются у двери, на любом экране.

badges-problem = Не отмечено
badges-slot = { common-weekday } { $day }, { $part ->
   *[am] первая половина дня
    [pm] вторая половина дня
    [day] весь день
    [session] { $title }
}
badges-marked = { $mark ->
    [already] Уже отмечено · { $slot }
    [late] Опоздание · { $slot }
   *[present] Присутствие · { $slot }
}
badges-which = Этот код у двух человек. Кто это?
