### Бумажная анкета и лист подсчёта. Всё это печатается.

documents-form-file-title = Анкета: { $title }
documents-form-page = Страница { $page } из { $pages }
documents-form-sheet = Лист { $number }
documents-form-version = Версия { $version }
# Что означает QR-код, для чтения вслух.
documents-form-page-code = Код этой страницы: { $code }

# После изображения клетки с крестиком.
documents-form-cross = Поставьте крестик в клетке.
# После изображений закрашенной клетки и клетки с крестиком.
documents-form-correct = Ошиблись? Закрасьте клетку и отметьте другую.
documents-form-many = Можно отметить несколько ответов.
documents-form-rank = Напишите 1 у того, что на первом месте, 2 — у того, что на втором, и так далее.
# Звёздочка стоит после каждого такого вопроса.
documents-form-required = Пожалуйста, не пропускайте вопросы, отмеченные знаком *.
# Под клетками даты.
documents-form-day = День
documents-form-month = Месяц
documents-form-year = Год

## Лист подсчёта

documents-form-tally = ЛИСТ ПОДСЧЁТА
documents-form-tally-file-title = Лист подсчёта: { $title }
documents-form-tally-how = Одна чёрточка на каждый ответ; пятая перечёркивает четыре предыдущие. Справа впишите сумму.
documents-form-tally-counted = Анкет учтено
documents-form-tally-answers = Что написано
