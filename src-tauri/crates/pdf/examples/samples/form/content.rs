//! Questions about content and the way of working.

use flipchart_i18n::Lang;
use flipchart_pdf::documents::form::{PaperKind, PaperQuestion};

use super::{agreement, at, in_section, listed, numbered_lines, question};

pub(super) fn ask(lang: Lang, out: &mut Vec<PaperQuestion>) {
    let say = |texts| at(lang, texts);
    let list = |texts| listed(lang, texts);
    let lines = |first, texts| numbered_lines(lang, first, texts);
    let content = say(["Content", "Contenu", "Contenido", "Содержание"]);
    let work = say([
        "How we worked",
        "Notre façon de travailler",
        "Cómo trabajamos",
        "Как мы работали",
    ]);
    let mut add =
        |section: &str, required, hint: &str, question| out.push(in_section(section, required, hint, question));
    let text = |lines| PaperKind::Text { lines };
    add(
        content,
        true,
        "",
        question(
            "overall",
            say([
                "All in all, how satisfied are you with the workshop?",
                "Dans l’ensemble, êtes-vous satisfait(e) de l’atelier ?",
                "En general, ¿qué tan satisfecho/a está con el taller?",
                "В целом, насколько вы довольны семинаром?",
            ]),
            PaperKind::Scale {
                points: list([
                    "Very dissatisfied|Dissatisfied|Neither|Satisfied|Very satisfied",
                    "Très insatisfait|Insatisfait|Ni l’un ni l’autre|Satisfait|Très satisfait",
                    "Muy insatisfecho|Insatisfecho|Ni lo uno ni lo otro|Satisfecho|Muy satisfecho",
                    "Очень недоволен|Недоволен|Трудно сказать|Доволен|Очень доволен",
                ]),
            },
        ),
    );
    add(
        content,
        false,
        "",
        question(
            "content",
            say([
                "How far is each of these true?",
                "Dans quelle mesure est-ce vrai ?",
                "¿En qué medida es cierto lo siguiente?",
                "Насколько верно каждое утверждение?",
            ]),
            PaperKind::Matrix {
                points: agreement(lang),
                rows: lines(
                    1,
                    [
                        "The objectives were clear from the beginning.|The content was relevant to my daily work.|I learned something that I can apply in the next three months.|The examples came from places like mine.|The level was right for me.|The materials will be useful to me later.",
                        "Les objectifs étaient clairs dès le début.|Le contenu était utile à mon travail quotidien.|J’ai appris quelque chose que je pourrai appliquer dans les trois prochains mois.|Les exemples venaient de contextes semblables au mien.|Le niveau me convenait.|Les documents me serviront plus tard.",
                        "Los objetivos estuvieron claros desde el principio.|El contenido fue pertinente para mi trabajo diario.|Aprendí algo que podré aplicar en los próximos tres meses.|Los ejemplos venían de lugares como el mío.|El nivel fue adecuado para mí.|Los materiales me servirán más adelante.",
                        "Цели были понятны с самого начала.|Содержание было полезно для моей повседневной работы.|Я узнал(а) то, что смогу применить в ближайшие три месяца.|Примеры были из мест, похожих на моё.|Уровень мне подходил.|Материалы пригодятся мне позже.",
                    ],
                ),
            },
        ),
    );
    add(
        content,
        false,
        "",
        question(
            "length",
            say([
                "Was there enough time?",
                "Le temps était-il suffisant ?",
                "¿Hubo suficiente tiempo?",
                "Достаточно ли было времени?",
            ]),
            PaperKind::One {
                choices: list([
                    "Too short|Just right|Too long",
                    "Trop court|Juste bien|Trop long",
                    "Muy corto|Adecuado|Muy largo",
                    "Слишком мало|В самый раз|Слишком много",
                ]),
            },
        ),
    );
    add(
        content,
        false,
        "",
        question(
            "sessions",
            say([
                "Which sessions were most useful to you?",
                "Quelles séances vous ont été les plus utiles ?",
                "¿Qué sesiones le resultaron más útiles?",
                "Какие занятия были для вас самыми полезными?",
            ]),
            PaperKind::Many {
                choices: list([
                    "Concepts and evidence|Data and mapping|Planned relocation|Law and policy|Disaster displacement|Field visit",
                    "Notions et constats|Données et cartographie|Réinstallation planifiée|Droit et politiques|Déplacements liés aux catastrophes|Visite de terrain",
                    "Conceptos y evidencia|Datos y cartografía|Reubicación planificada|Derecho y políticas|Desplazamiento por desastres|Visita de campo",
                    "Понятия и данные|Картография|Плановое переселение|Право и политика|Перемещение из-за бедствий|Выездное занятие",
                ]),
            },
        ),
    );
    add(
        content,
        false,
        "",
        question(
            "missing",
            say([
                "What was missing?",
                "Qu’est-ce qui a manqué ?",
                "¿Qué faltó?",
                "Чего не хватало?",
            ]),
            text(2),
        ),
    );
    add(
        work,
        false,
        "",
        question(
            "team",
            say([
                "And how far are these true?",
                "Et dans quelle mesure ceci est-il vrai ?",
                "¿Y en qué medida es cierto esto?",
                "А насколько верно это?",
            ]),
            PaperKind::Matrix {
                points: agreement(lang),
                rows: lines(
                    11,
                    [
                        "The facilitators knew their subject.|The facilitators made room for everybody’s experience.|I felt safe to say what I think.|The interpretation let me follow everything.",
                        "Les animateurs maîtrisaient leur sujet.|Les animateurs ont fait place à l’expérience de chacun.|Je me suis senti(e) libre de dire ce que je pense.|L’interprétation m’a permis de tout suivre.",
                        "Los facilitadores conocían su tema.|Los facilitadores dieron espacio a la experiencia de todos.|Me sentí en confianza para decir lo que pienso.|La interpretación me permitió seguir todo.",
                        "Ведущие знали свой предмет.|Ведущие давали место опыту каждого.|Я мог(ла) свободно говорить, что думаю.|Перевод позволял мне следить за всем.",
                    ],
                ),
            },
        ),
    );
    add(
        work,
        false,
        "",
        question(
            "methods",
            say([
                "Put these ways of working in the order in which they helped you.",
                "Classez ces méthodes selon leur utilité pour vous.",
                "Ordene estas formas de trabajo según cuánto le ayudaron.",
                "Расположите способы работы по тому, как они вам помогли.",
            ]),
            PaperKind::Rank {
                choices: list([
                    "Presentations|Group work|Case studies|Field visit",
                    "Exposés|Travail en groupe|Études de cas|Visite de terrain",
                    "Presentaciones|Trabajo en grupo|Estudios de caso|Visita de campo",
                    "Доклады|Работа в группах|Разбор случаев|Выездное занятие",
                ]),
            },
        ),
    );
    add(
        work,
        false,
        "",
        question(
            "venue",
            say([
                "Were the venue and the food all right?",
                "Le lieu et les repas vous ont-ils convenu ?",
                "¿Estuvieron bien el lugar y la comida?",
                "Подошли ли вам место и питание?",
            ]),
            PaperKind::One {
                choices: list(["Yes|Partly|No", "Oui|En partie|Non", "Sí|En parte|No", "Да|Отчасти|Нет"]),
            },
        ),
    );
    add(
        work,
        false,
        "",
        question(
            "access",
            say([
                "Did anything make it hard for you to take part?",
                "Quelque chose a-t-il gêné votre participation ?",
                "¿Hubo algo que dificultara su participación?",
                "Мешало ли вам что-нибудь участвовать?",
            ]),
            PaperKind::Many {
                choices: list([
                    "Nothing|Language|Travel|Time of day|Family duties|Reaching the room",
                    "Rien|La langue|Le voyage|Les horaires|Obligations familiales|L’accès à la salle",
                    "Nada|El idioma|El viaje|El horario|Deberes familiares|El acceso a la sala",
                    "Ничего|Язык|Дорога|Время дня|Семейные дела|Доступ в зал",
                ]),
            },
        ),
    );
}
