# Имя стоит отдельной строкой в именительном падеже: «удостоверяется, что ...», «награждается ...». Род нужен только глаголам
# «приняла», «завершила», «прошла»; без сведений о поле — оборот «входит в число».

certificate-heading = { $kind ->
    [completion] Сертификат о прохождении обучения
    [facilitator] Благодарственное письмо
    [speaker] Благодарственное письмо
    [merit] Грамота
   *[participation] Сертификат об участии
}
certificate-file-title = { $heading }: { $name }
certificate-intro = { $kind ->
    [facilitator] Награждается
    [speaker] Награждается
    [merit] Награждается
   *[participation] Настоящим удостоверяется, что
}

certificate-workshop-object = { $workshop ->
    [training] учебный семинар
    [training_of_trainers] семинар по подготовке инструкторов
    [expert_dialogue] экспертный диалог
    [internal_training] внутреннее обучение
   *[workshop] семинар
}
certificate-workshop-in = { $workshop ->
    [training] в учебном семинаре
    [training_of_trainers] в семинаре по подготовке инструкторов
    [expert_dialogue] в экспертном диалоге
    [internal_training] во внутреннем обучении
   *[workshop] в семинаре
}
certificate-workshop-at = { $workshop ->
    [training] на учебном семинаре
    [training_of_trainers] на семинаре по подготовке инструкторов
    [expert_dialogue] в ходе экспертного диалога
    [internal_training] в рамках внутреннего обучения
   *[workshop] на семинаре
}
certificate-workshop-of = { $workshop ->
    [training] учебного семинара
    [training_of_trainers] семинара по подготовке инструкторов
    [expert_dialogue] экспертного диалога
    [internal_training] внутреннего обучения
   *[workshop] семинара
}

certificate-took-part = { $sex ->
    [female] { $role ->
        [observer] приняла участие в качестве наблюдателя { certificate-workshop-in }
       *[other] приняла участие { certificate-workshop-in }
    }
    [male] { $role ->
        [observer] принял участие в качестве наблюдателя { certificate-workshop-in }
       *[other] принял участие { certificate-workshop-in }
    }
   *[other] { $role ->
        [observer] входит в число наблюдателей { certificate-workshop-of }
       *[other] входит в число участников { certificate-workshop-of }
    }
}
# Результат — в скобках: так он не зависит от глагола.
certificate-completed = { $sex ->
    [female] { $workshop ->
        [expert_dialogue] успешно завершила участие
        [internal_training] успешно прошла
       *[other] успешно завершила обучение
    }
    [male] { $workshop ->
        [expert_dialogue] успешно завершил участие
        [internal_training] успешно прошёл
       *[other] успешно завершил обучение
    }
   *[other] { $workshop ->
        [expert_dialogue] входит в число лиц, успешно завершивших участие
        [internal_training] входит в число лиц, успешно прошедших
       *[other] входит в число лиц, успешно завершивших обучение
    }
}{ GIVEN($score) ->
    [no] { "" }
   *[yes] { " (" }результат: { $score })
}{ $workshop ->
    [expert_dialogue] { " " }{ certificate-workshop-in }
    [internal_training] { " " }{ certificate-workshop-object }
   *[other] { " " }{ certificate-workshop-at }
}
certificate-facilitated = { $role ->
    [moderator] за ведение обсуждений { certificate-workshop-at }
    [interpreter] за устный перевод { certificate-workshop-at }
    [organiser] за организацию { certificate-workshop-of }
   *[facilitator] { $workshop ->
        [expert_dialogue] за ведение { certificate-workshop-of }
       *[other] за проведение занятий { certificate-workshop-at }
    }
}
certificate-spoke = за выступление { certificate-workshop-at }
certificate-excelled = { GIVEN($score) ->
    [no] за отличные результаты { certificate-workshop-at }
   *[yes] за отличные результаты ({ $score }) { certificate-workshop-at }
}

certificate-score-value = { $points } из { $total }
certificate-score = с результатом { $score }
certificate-score-line = Результат: { $score }

certificate-held = { $workshop ->
   *[other] { $place }
}, { $dates }
certificate-held-at = { $workshop ->
   *[other] { $place }
}, { $venue }, { $dates }
certificate-held-when = { $workshop ->
   *[other] { $dates }
}
certificate-held-when-at = место проведения: { $workshop ->
   *[other] { $venue }
}, { $dates }

certificate-dates-two = { $start } и { $end }
certificate-dates-day = { $day }

# Название, которое не склоняется или формы которого нет в towns.tsv, в предложение не ставится.
certificate-place-town = { $form ->
    [vo] во { $town }
    [frame] место проведения: { $town }
   *[plain] в { $town }
}
certificate-place-country = { $country }
certificate-place-town-country = { $town } ({ $country })
certificate-place-at = { $place }, { $venue }
certificate-place-named = { $town }, { $country }

certificate-hours = Продолжительность: { $duration }
certificate-count-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
# После дроби — родительный падеж единственного числа: 18,5 часа.
certificate-count-hours-decimal = { $number } { $whole ->
   *[other] часа
}
certificate-hours-and-minutes = { $hours } { $minutes }

certificate-number = № { $number }
certificate-issued = { $kind ->
   *[other] Дата выдачи
}: { $date }
certificate-code = { GIVEN($where) ->
    [no] Код для проверки
   *[yes] Код для проверки: { $where }
}
certificate-supersedes = Взамен № { $number }
certificate-back = Рассмотренные темы

# Дата оканчивается на «г.»: второй точки нет. Обстоятельство места не отделяется запятой.
certificate-full = { $intro } { $name } { $statement } «{ $title }»{ $place ->
    [frame] { ", " }
   *[other] { " " }
}{ $held }
certificate-full-hours = { $full } { $hours }.

## Files inside the file

certificate-file-code = Код сертификата в виде текста
certificate-file-credential = Сертификат в виде цифрового значка
