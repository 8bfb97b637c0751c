### Карточка человека по всем семинарам.

person-file = Карточка: { $name }
person-back = Все люди
person-facts = Кто это
person-facts-text = Изменения здесь действуют во всех семинарах. Выданные сертификаты остаются прежними.
person-others = Также записан как
person-workshops = Семинары
person-workshops-count = { $count ->
    [one] { $count } семинар
    [few] { $count } семинара
    [many] { $count } семинаров
   *[other] { $count } семинара
}
person-share = посещено { $attended } из { $counted }
person-certificates = Сертификаты
person-certificates-none = Сертификатов пока нет.
person-certificate-void = аннулирован: { $reason }
person-twins = Возможно, тот же человек
person-twins-compare = Сравнить
person-gone = Этого человека больше нет в реестре
person-compare-with = Сравнить: { $name }
person-apart = Точно другой человек
person-apart-back = Отменить решение
person-apart-name = Отменить, что { $name } — другой человек
person-apart-taken = Снова, возможно, тот же человек: { $name }
person-certificate-replaced = заменён на { $number }
