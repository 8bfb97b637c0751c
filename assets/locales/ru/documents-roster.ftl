### Списки комплекта для печати: всё, что нужно, чтобы вести занятие на бумаге. Всё это печатается.

## Все списки

documents-roster-sheet = Лист { $sheet } из { $sheets }
# Заголовок файла.
documents-roster-file-title = { $paper }: { $title }
documents-roster-as-of = По состоянию на { $date }
documents-roster-continued = { $name } (продолжение)

## Столбцы

documents-roster-number = №
documents-roster-name = Имя
documents-roster-organisation = Организация
documents-roster-position = Должность
documents-roster-country = Страна
documents-roster-email = Электронная почта
documents-roster-phone = Телефон
documents-roster-signature = Подпись
documents-roster-date = Дата
documents-roster-yes = Да
documents-roster-no = Нет
documents-roster-emergency = В экстренном случае: имя, телефон

## Листы регистрации и ведомости

documents-roster-sign-in = Лист регистрации
documents-roster-sign-in-how = Пожалуйста, распишитесь напротив своего имени.
documents-roster-walk-ins = Вас нет в списке? Пожалуйста, пишите разборчиво.
documents-roster-signatures = Ведомость
documents-roster-total = Итого

## Проверка имён

documents-roster-proof = Проверка имён
documents-roster-proof-how = Пожалуйста, проверьте написание своего имени: так оно будет напечатано в сертификате. При необходимости исправьте его ниже и поставьте инициалы.
documents-roster-proof-correct = Исправить здесь:
documents-roster-proof-initials = Инициалы

## Участники, группы, телефоны

documents-roster-participants = Список участников
documents-roster-people = { $people ->
    [one] { $people } участник
    [few] { $people } участника
    [many] { $people } участников
   *[other] { $people } участника
}
documents-roster-women = Женщины: { $women }
documents-roster-men = Мужчины: { $men }
documents-roster-unstated = Не указано
documents-roster-groups = Группы
documents-roster-members = { $members ->
    [one] { $members } человек
    [few] { $members } человека
    [many] { $members } человек
   *[other] { $members } человека
}
documents-roster-phones = Список телефонов

## Число людей

documents-roster-head-count = Число людей
documents-roster-slot = Занятие
documents-roster-persons = Всего
documents-roster-other-diets = Другое
documents-roster-caterer = Для организаторов питания
documents-roster-diet = { $diet }: { $count }

## Сопроводительный лист папки для печати

documents-roster-cover = Заказ на печать
documents-roster-file = Файл
documents-roster-what = Содержание
documents-roster-sheets = Листов
documents-roster-copies = Копий
documents-roster-paper = Бумага
documents-roster-sides-head = Стороны
documents-roster-colour-head = Цвет
documents-roster-sides = { $sides ->
   *[single] одна
    [long] две, по длинному краю
    [short] две, по короткому краю
}
documents-roster-colour = { $colour ->
   *[grey] чёрно-белая
    [colour] цветная
}
documents-roster-scale = Печатать в масштабе 100 %
documents-roster-no-scaling = Без масштабирования: выберите «Фактический размер», а не «По размеру страницы».
documents-roster-ruler = На бумаге длина этой линии — ровно 100 мм. Если это не так, исправьте масштаб и напечатайте снова.
documents-roster-all-sheets = Всего листов бумаги: { $sheets }
documents-roster-notes = Обратите внимание

## Пробный лист для принтера

documents-roster-calibration = Пробный лист для принтера
documents-roster-calibration-title = Насколько принтер сдвигает печать?
documents-roster-calibration-print = Напечатайте эту страницу в масштабе 100 % («Фактический размер») на той бумаге и из того лотка, которыми будете пользоваться.
documents-roster-calibration-across = Сложите лист так, чтобы левый край точно лёг на правый. Посмотрите, где сгиб пересекает шкалу A.
documents-roster-calibration-along = Разверните лист. Сложите его так, чтобы верхний край точно лёг на нижний. Посмотрите, где сгиб пересекает шкалу B.
documents-roster-calibration-enter = Введите оба числа в настройках печати. Число со знаком минус вводите со знаком.
documents-roster-calibration-check = Проверка линейкой: каждый крест находится в 20 мм от двух ближайших краёв листа.
documents-roster-calibration-right = A: сдвиг вправо (мм)
documents-roster-calibration-down = B: сдвиг вниз (мм)
documents-roster-calibration-ruler = Длина этой линии — 100 мм, если масштаб не изменён.
