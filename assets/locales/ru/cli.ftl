cli-workshop = Семинар { $uid }
cli-workshop-removed = Семинар удалён. Команда «undo» вернёт его.
cli-imported = Добавлено: { $added }, обновлено: { $updated }, уже есть: { $duplicates }, строк без людей: { $skipped }.
cli-marked = { $count ->
    [one] Сделана { $count } отметка.
    [few] Сделано { $count } отметки.
    [many] Сделано { $count } отметок.
   *[other] Сделано { $count } отметки.
}
cli-certificates = { $issued ->
    [one] Записан { $issued } сертификат
    [few] Записано { $issued } сертификата
    [many] Записано { $issued } сертификатов
   *[other] Записано { $issued } сертификата
} в { $path }; { $withheld ->
    [one] { $withheld } человек пока не имеет права на сертификат.
    [few] { $withheld } человека пока не имеют права на сертификат.
    [many] { $withheld } человек пока не имеют права на сертификат.
   *[other] { $withheld } человека пока не имеют права на сертификат.
}
cli-written = Файл записан: { $path }
cli-healthy = Библиотека в порядке.
cli-curriculum = Добавлено: { $added }, заменено: { $updated }, без изменений: { $unchanged }, пропущено: { $left }.
cli-block = Сессия { $uid }
cli-form-imported = Анкета { $code } импортирована, вопросов: { $questions }.
cli-responses-imported = Добавлено: { $added }, уже были: { $known }, без ответов: { $empty }.
cli-scanned = { $name }: отметка о присутствии сделана
cli-walked-in = Добавлено и отмечено присутствие: { $name }
cli-merged = Теперь одна запись: { $person }. Перенесено семинаров: { $moved }, объединено: { $joined }.
cli-certificate-reissued = Сертификат { $number } заменяет { $old }. Записано: { $path }
cli-certificate-replaced = Сертификат { $number } заменяет { $old }.
cli-unwritten = Выданное остаётся выданным: номера есть в реестре. «certificates reprint» запишет те же страницы в другое место.
cli-certificates-voided = { $count ->
    [one] { $count } сертификат теперь недействителен.
    [few] { $count } сертификата теперь недействительны.
    [many] { $count } сертификатов теперь недействительны.
   *[other] { $count } сертификата теперь недействительны.
}
cli-certificates-reprinted = { $count ->
    [one] { $count } сертификат записан ещё раз в { $path }
    [few] { $count } сертификата записаны ещё раз в { $path }
    [many] { $count } сертификатов записаны ещё раз в { $path }
   *[other] { $count } сертификата записаны ещё раз в { $path }
}
cli-key = Ключ, { $organisation }: { $key }
cli-key-words = Слова для восстановления, их хранят на бумаге:
