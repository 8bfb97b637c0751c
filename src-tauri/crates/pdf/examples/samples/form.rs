//! Invented questionnaires.

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::form::{FormPaper, PaperChoice, PaperCopy, PaperKind, PaperQuestion};

use super::date;

fn at(lang: Lang, texts: [&'static str; 4]) -> &'static str {
    texts[match lang {
        Lang::En => 0,
        Lang::Fr => 1,
        Lang::Es => 2,
        Lang::Ru => 3,
    }]
}

fn choices(labels: &[&str]) -> Vec<PaperChoice> {
    (1..)
        .zip(labels)
        .map(|(at, label)| (format!("c{at}"), *label).into())
        .collect()
}

fn question(name: &str, label: &str, kind: PaperKind) -> PaperQuestion {
    PaperQuestion {
        name: name.into(),
        section: None,
        number: String::new(),
        label: label.into(),
        hint: String::new(),
        required: false,
        kind,
    }
}

/// An evaluation with a question of every kind, twenty in all.
pub fn form(lang: Lang) -> FormPaper {
    let say = |texts| at(lang, texts);
    FormPaper {
        lang,
        paper: Paper::A4,
        large: false,
        title: say([
            "How was the workshop for you?",
            "Comment avez-vous vécu l’atelier ?",
            "¿Qué le pareció el taller?",
            "Как прошёл семинар для вас?",
        ])
        .into(),
        subtitle: say([
            "Migration, Environment and Climate Change · Suva, Fiji · 10–12 November 2026",
            "Migration, environnement et changement climatique · Rabat, Maroc · 10–12 novembre 2026",
            "Migración, medio ambiente y cambio climático · Oruro, Bolivia · 10–12 de noviembre de 2026",
            "Миграция, окружающая среда и изменение климата · Бишкек, Кыргызстан · 10–12 ноября 2026 г.",
        ])
        .into(),
        intro: say([
            "Your answers help us to make the next workshop better. It takes about ten minutes.",
            "Vos réponses nous aident à améliorer le prochain atelier. Comptez environ dix minutes.",
            "Sus respuestas nos ayudan a mejorar el próximo taller. Le llevará unos diez minutos.",
            "Ваши ответы помогут нам улучшить следующий семинар. Это займёт около десяти минут.",
        ])
        .into(),
        who_line: say([
            "Nobody will know which answers are yours: please do not write your name.",
            "Personne ne saura quelles réponses sont les vôtres : n’écrivez pas votre nom.",
            "Nadie sabrá cuáles son sus respuestas: por favor, no escriba su nombre.",
            "Никто не узнает, какие ответы ваши: пожалуйста, не пишите своё имя.",
        ])
        .into(),
        code_label: None,
        name_label: None,
        form_code: "ABCD2345".into(),
        version: 2,
        questions: numbered(questions(lang)),
        copies: Vec::new(),
        thanks: say([
            "Thank you. Please put this form into the box by the door.",
            "Merci. Veuillez déposer ce formulaire dans la boîte près de la porte.",
            "Gracias. Por favor, deposite este formulario en la caja junto a la puerta.",
            "Спасибо! Пожалуйста, опустите анкету в ящик у двери.",
        ])
        .into(),
        generated: date(2026, 11, 1),
    }
}

fn numbered(mut questions: Vec<PaperQuestion>) -> Vec<PaperQuestion> {
    let asked = questions.iter_mut().filter(|question| question.kind != PaperKind::Note);
    for (number, question) in (1..).zip(asked) {
        question.number = number.to_string();
    }
    questions
}

/// That many copies, numbered, those of people with codes.
pub fn copies(count: u32) -> Vec<PaperCopy> {
    (1..=count)
        .map(|sheet| PaperCopy {
            sheet,
            code: Some(format!("KIWI-{sheet:02}")),
            name: None,
        })
        .collect()
}

fn agreement(lang: Lang) -> Vec<PaperChoice> {
    choices(
        &at(
            lang,
            [
                "Not at all|A little|Somewhat|Mostly|Fully",
                "Pas du tout|Un peu|Moyennement|Plutôt|Tout à fait",
                "Nada|Poco|En parte|En gran parte|Del todo",
                "Совсем нет|Немного|Отчасти|В основном|Полностью",
            ],
        )
        .split('|')
        .collect::<Vec<_>>(),
    )
}

fn questions(lang: Lang) -> Vec<PaperQuestion> {
    let say = |texts| at(lang, texts);
    let list = |texts: [&'static str; 4]| choices(&at(lang, texts).split('|').collect::<Vec<_>>());
    let lines = |first: usize, texts: [&'static str; 4]| {
        (first..)
            .zip(at(lang, texts).split('|'))
            .map(|(number, label)| (format!("line{number}"), label).into())
            .collect::<Vec<_>>()
    };
    let ten = |ends: [[&'static str; 4]; 2]| {
        (0..=10)
            .map(|point| match point {
                0 => ("0".to_string(), at(lang, ends[0])).into(),
                10 => ("10".to_string(), at(lang, ends[1])).into(),
                other => (other.to_string(), "").into(),
            })
            .collect::<Vec<_>>()
    };
    let content = say(["Content", "Contenu", "Contenido", "Содержание"]);
    let work = say([
        "How we worked",
        "Notre façon de travailler",
        "Cómo trabajamos",
        "Как мы работали",
    ]);
    let after = say(["What comes next", "La suite", "Lo que sigue", "Что дальше"]);
    let you = say(["About you", "À propos de vous", "Sobre usted", "О вас"]);
    let mut out = Vec::new();
    let mut add = |section: &str, required: bool, hint: &str, question: PaperQuestion| {
        out.push(PaperQuestion {
            section: Some(section.into()),
            required,
            hint: hint.into(),
            ..question
        });
    };
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
    add(
        after,
        true,
        "",
        question(
            "recommend",
            say([
                "How likely are you to recommend this workshop to a colleague?",
                "Recommanderiez-vous cet atelier à un(e) collègue ?",
                "¿Recomendaría este taller a un/a colega?",
                "Насколько вероятно, что вы посоветуете этот семинар коллеге?",
            ]),
            PaperKind::Scale {
                points: ten([
                    [
                        "Not at all likely",
                        "Certainement pas",
                        "De ninguna manera",
                        "Совсем не вероятно",
                    ],
                    ["Very likely", "Certainement", "Con seguridad", "Очень вероятно"],
                ]),
            },
        ),
    );
    add(
        after,
        false,
        "",
        question(
            "confidence",
            say([
                "How confident are you that you can use what you learned?",
                "Vous sentez-vous capable d’appliquer ce que vous avez appris ?",
                "¿Qué tan capaz se siente de aplicar lo aprendido?",
                "Насколько вы уверены, что сможете применить то, что узнали?",
            ]),
            PaperKind::Scale {
                points: choices(&["1", "2", "3", "4", "5"]),
            },
        ),
    );
    add(
        after,
        false,
        say([
            "For example: a training, a policy, a map, a conversation.",
            "Par exemple : une formation, une politique, une carte, un échange.",
            "Por ejemplo: una capacitación, una política, un mapa, una conversación.",
            "Например: обучение, документ, карта, разговор.",
        ]),
        question(
            "apply",
            say([
                "What will you do differently from Monday on?",
                "Que ferez-vous autrement dès lundi ?",
                "¿Qué hará de otra manera a partir del lunes?",
                "Что вы с понедельника будете делать иначе?",
            ]),
            text(3),
        ),
    );
    add(
        after,
        false,
        "",
        question(
            "support",
            say([
                "Which support would help you most?",
                "Quel appui vous aiderait le plus ?",
                "¿Qué apoyo le ayudaría más?",
                "Какая поддержка помогла бы вам больше всего?",
            ]),
            PaperKind::One {
                choices: list([
                    "A follow-up course|Advice by telephone or e-mail|A network of colleagues in the region|Materials in my own language, which I could pass on to the people I work with",
                    "Une formation complémentaire|Des conseils par téléphone ou courriel|Un réseau de collègues dans la région|Des documents dans ma langue, que je pourrais transmettre aux personnes avec qui je travaille",
                    "Un curso de seguimiento|Asesoría por teléfono o correo|Una red de colegas en la región|Materiales en mi propia lengua, que pueda compartir con la gente con la que trabajo",
                    "Дополнительный курс|Советы по телефону или почте|Сеть коллег в регионе|Материалы на моём языке, которые я мог(ла) бы передать людям, с которыми работаю",
                ]),
            },
        ),
    );
    add(
        after,
        false,
        "",
        question(
            "when",
            say([
                "By when do you plan your first step?",
                "Pour quand prévoyez-vous votre premier pas ?",
                "¿Para cuándo planea su primer paso?",
                "К какому сроку вы планируете первый шаг?",
            ]),
            PaperKind::Date,
        ),
    );
    add(
        you,
        false,
        "",
        question(
            "note",
            say([
                "These questions help us to see whether the workshop works for everybody. You may leave them out.",
                "Ces questions nous aident à voir si l’atelier convient à tous. Vous pouvez ne pas y répondre.",
                "Estas preguntas nos ayudan a ver si el taller sirve a todas las personas. Puede omitirlas.",
                "Эти вопросы помогают понять, подходит ли семинар всем. На них можно не отвечать.",
            ]),
            PaperKind::Note,
        ),
    );
    add(
        you,
        false,
        "",
        question(
            "sex",
            say(["You are", "Vous êtes", "Usted es", "Ваш пол"]),
            PaperKind::One {
                choices: list([
                    "A woman|A man|Another|I’d rather not say",
                    "Une femme|Un homme|Autre|Je préfère ne pas le dire",
                    "Mujer|Hombre|Otro|Prefiero no decirlo",
                    "Женский|Мужской|Другой|Не хочу отвечать",
                ]),
            },
        ),
    );
    add(
        you,
        false,
        "",
        question(
            "years",
            say([
                "For how many years have you worked in this field?",
                "Depuis combien d’années travaillez-vous dans ce domaine ?",
                "¿Cuántos años lleva trabajando en este campo?",
                "Сколько лет вы работаете в этой области?",
            ]),
            PaperKind::Number { digits: 2 },
        ),
    );
    add(
        you,
        false,
        "",
        question(
            "office",
            say([
                "Where do you work?",
                "Où travaillez-vous ?",
                "¿Dónde trabaja?",
                "Где вы работаете?",
            ]),
            PaperKind::One {
                choices: list([
                    "National government|Local government|Civil society|University|Private sector|International organisation|Media",
                    "Administration nationale|Collectivité locale|Société civile|Université|Secteur privé|Organisation internationale|Médias",
                    "Gobierno nacional|Gobierno local|Sociedad civil|Universidad|Sector privado|Organización internacional|Medios",
                    "Государственный орган|Местная власть|Общественная организация|Университет|Частный сектор|Международная организация|СМИ",
                ]),
            },
        ),
    );
    add(
        you,
        false,
        "",
        question(
            "again",
            say([
                "Would you come again?",
                "Reviendriez-vous ?",
                "¿Volvería?",
                "Пришли бы вы снова?",
            ]),
            PaperKind::One {
                choices: list([
                    "Yes|Perhaps|No",
                    "Oui|Peut-être|Non",
                    "Sí|Quizás|No",
                    "Да|Может быть|Нет",
                ]),
            },
        ),
    );
    add(
        you,
        false,
        "",
        question(
            "more",
            say([
                "Anything else you would like to tell us?",
                "Souhaitez-vous ajouter quelque chose ?",
                "¿Algo más que quiera decirnos?",
                "Что ещё вы хотели бы нам сказать?",
            ]),
            text(2),
        ),
    );
    out
}

/// A short form in Arabic: read from the right, its fixed words in French.
pub fn arabic() -> FormPaper {
    let mut questions = vec![
        question(
            "all",
            "ما مدى رضاك عن الورشة بشكل عام؟",
            PaperKind::Scale {
                points: choices(&["غير راضٍ تماماً", "غير راضٍ", "محايد", "راضٍ", "راضٍ تماماً"]),
            },
        ),
        question(
            "true",
            "إلى أي مدى تنطبق هذه العبارات؟",
            PaperKind::Matrix {
                points: choices(&["لا أبداً", "قليلاً", "نوعاً ما", "كثيراً", "تماماً"]),
                rows: vec![
                    ("a", "كانت الأهداف واضحة منذ البداية.").into(),
                    ("b", "كان المحتوى مفيداً لعملي اليومي.").into(),
                    ("c", "المستوى كان مناسباً لي.").into(),
                ],
            },
        ),
        question(
            "which",
            "أي الجلسات كانت الأكثر فائدة لك؟",
            PaperKind::Many {
                choices: choices(&[
                    "المفاهيم والأدلة",
                    "البيانات والخرائط",
                    "إعادة التوطين",
                    "القانون والسياسات",
                ]),
            },
        ),
        question(
            "order",
            "رتّب هذه الطرق.",
            PaperKind::Rank {
                choices: choices(&["العروض", "العمل في مجموعات"]),
            },
        ),
        question(
            "years",
            "منذ كم سنة تعمل في هذا المجال؟",
            PaperKind::Number { digits: 2 },
        ),
        question("when", "متى تخطط لخطوتك الأولى؟", PaperKind::Date),
        question("more", "هل تود أن تضيف شيئاً؟", PaperKind::Text { lines: 2 }),
    ];
    questions[0].required = true;
    FormPaper {
        title: "كيف كانت الورشة بالنسبة لك؟".into(),
        subtitle: "الهجرة والبيئة وتغيّر المناخ · الرباط، المغرب".into(),
        intro: "إجاباتك تساعدنا على تحسين الورشة القادمة.".into(),
        who_line: "لن يعرف أحد أي إجابات هي إجاباتك.".into(),
        thanks: "شكراً لك.".into(),
        code_label: Some("الرمز".into()),
        questions: numbered(questions),
        ..form(Lang::Fr)
    }
}

/// A grid longer than a page, an Arabic question among English ones, answers of every length.
pub fn awkward() -> FormPaper {
    let long = "An answer that nobody would write but that somebody will print, because it was agreed upon in a meeting in \
                which everybody added a part of the sentence, and so it runs over several lines";
    let mut form = form(Lang::En);
    form.questions.truncate(2);
    form.code_label = Some("Your code".into());
    form.name_label = Some("Your name, as it shall stand on the certificate".into());
    form.questions.extend([
        question(
            "arabic",
            "ما رأيك؟ – مع شرح",
            PaperKind::One {
                choices: choices(&["نعم", "لا", "Both"]),
            },
        ),
        question(
            "long",
            &long.repeat(2),
            PaperKind::Many {
                choices: choices(&[long, "Short", long, ""]),
            },
        ),
        question(
            "wide",
            "A scale whose labels are too long for a row",
            PaperKind::Scale {
                points: choices(&[long, long, long]),
            },
        ),
        question(
            "two",
            "A scale of two",
            PaperKind::Scale {
                points: choices(&["No", "Yes"]),
            },
        ),
        question(
            "ends",
            "Far ends",
            PaperKind::Scale {
                points: choices(&[&long[..90], "", &long[..60]]),
            },
        ),
        question(
            "grid",
            "A long grid",
            PaperKind::Matrix {
                points: agreement(Lang::En),
                rows: (1..=40)
                    .map(|row| (format!("row{row}"), format!("Row {row} of forty")))
                    .map(Into::into)
                    .collect(),
            },
        ),
        question(
            "narrow",
            "A grid that cannot be one",
            PaperKind::Matrix {
                points: choices(&["Incomprehensibilities"; 7]),
                rows: vec![("n1", "First").into(), ("n2", "Second").into()],
            },
        ),
        question(
            "list",
            "A long list",
            PaperKind::Rank {
                choices: (1..=30)
                    .map(|at| (format!("v{at}"), format!("{at}. {}", &long[..70])).into())
                    .collect(),
            },
        ),
        question("lines", "All that you want to say", PaperKind::Text { lines: 255 }),
        question("none", "Nothing to choose", PaperKind::One { choices: Vec::new() }),
        question("digits", "Many digits", PaperKind::Number { digits: 12 }),
    ]);
    form.questions = numbered(std::mem::take(&mut form.questions));
    form
}
