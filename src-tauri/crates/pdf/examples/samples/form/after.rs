//! Questions about what comes next and about who answers.

use flipchart_i18n::Lang;
use flipchart_pdf::documents::form::{PaperKind, PaperQuestion};

use super::{at, choices, in_section, listed, question, to_ten};

pub(super) fn ask(lang: Lang, out: &mut Vec<PaperQuestion>) {
    let say = |texts| at(lang, texts);
    let list = |texts| listed(lang, texts);
    let ten = |ends| to_ten(lang, ends);
    let after = say(["What comes next", "La suite", "Lo que sigue", "Что дальше"]);
    let you = say(["About you", "À propos de vous", "Sobre usted", "О вас"]);
    let mut add =
        |section: &str, required, hint: &str, question| out.push(in_section(section, required, hint, question));
    let text = |lines| PaperKind::Text { lines };
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
}
