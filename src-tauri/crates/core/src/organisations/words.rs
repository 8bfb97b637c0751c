//! The words that names of institutions are made of, in the languages that lists are written in.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::OrganisationKind;
use crate::text;

/// How much a word tells institutions apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Class {
    /// What it is: ministry, university, directorate.
    Head,
    /// What many bear: national, general, federal.
    Common,
    /// What it works on: environment, health.
    Topic,
    /// A word of its own.
    Own,
}

impl Class {
    pub(super) const fn weight(self) -> f32 {
        match self {
            Self::Common => 0.4,
            Self::Head => 0.6,
            Self::Topic => 1.0,
            Self::Own => 1.6,
        }
    }
}

/// Little words: they change nothing.
const LITTLE: &str = "a the of for and an to on in at with de la le les l d du des et en au aux del el los las y para por do da \
    dos das e и по в на о об при для von und der die das für";

/// Words that say nothing beside the one they go with: foreign *affairs*, emergency *situations*.
const MUTE: &str = "affairs affaires asuntos assuntos relaciones relacoes дел делам medio meio среды среда среде situations \
    situation situaciones ситуаций ситуации ситуациям matters cargo";

const HEADS: &[(&str, &str)] = &[
    (
        "ministry",
        "ministry ministries ministere ministerio ministério министерств* min minist وزارة bộ bo",
    ),
    (
        "department",
        "department dept departement departamento департамент* отдел*",
    ),
    ("directorate", "directorate direction direccion direcao directorat dg"),
    ("agency", "agency agence agencia агентств*"),
    ("authority", "authority autorite autoridad autoridade"),
    ("office", "office bureau oficina escritorio бюро"),
    ("service", "service services servicio servicos служб*"),
    ("commission", "commission comision comissao комисси*"),
    ("committee", "committee comite комитет*"),
    ("council", "council conseil consejo conselho совет"),
    ("institute", "institute institut instituto институт*"),
    (
        "university",
        "university universite universidad universidade университет* univ",
    ),
    ("faculty", "faculty faculte facultad faculdade факультет*"),
    ("school", "school ecole escuela escola школ*"),
    ("college", "college colegio колледж*"),
    ("academy", "academy academie academia академи*"),
    ("centre", "centre center centro центр*"),
    ("secretariat", "secretariat secretaria секретариат*"),
    (
        "municipality",
        "municipality municipalite municipio municipalidad commune mairie alcaldia ayuntamiento prefeitura мэри* \
        муниципал* акимат*",
    ),
    ("city", "city ville ciudad cidade город*"),
    (
        "province",
        "province provincial provincia провинци* district districts region county prefecture область областн*",
    ),
    (
        "parliament",
        "parliament parlement parlamento парламент* assembly assemblee asamblea senate senat congress congreso",
    ),
    (
        "association",
        "association asociacion associacao ассоциаци* union federation confederation federacion syndicat \
        sindicato network reseau",
    ),
    ("society", "society societe sociedad sociedade обществ* ngo ong нко"),
    (
        "foundation",
        "foundation fondation fundacion fundacao фонд* fund fonds fondo trust",
    ),
    (
        "organisation",
        "organisation organization organizacion organizacao организаци*",
    ),
    (
        "company",
        "company ltd limited inc gmbh sa srl llc plc corporation corp compania ооо оао consulting consultants",
    ),
    ("bank", "bank banque banco банк*"),
    (
        "media",
        "radio television tv newspaper news journal times press presse prensa gazette broadcasting телевидени* газет*",
    ),
    ("programme", "programme program programa программ*"),
    ("division", "division unit unidad unite section"),
    (
        "administration",
        "administration administracion administracao администраци*",
    ),
];

const COMMON: &[(&str, &str)] = &[
    ("national", "national nationale nacional национальн* nationaux"),
    ("general", "general generale главн* generales"),
    ("federal", "federal federale федеральн*"),
    ("central", "central centrale центральн*"),
    (
        "state",
        "state etat estado государств* gov government gouvernement gobierno governo правительств*",
    ),
    ("republic", "republic republique republica республик*"),
    ("regional", "regional regionale региональн*"),
    ("public", "public publique publics publico publica publicos"),
    (
        "international",
        "international internationale internacional международн*",
    ),
];

const TOPICS: &[(&str, &str)] = &[
    (
        "environment",
        "environment environmental environnement environnemental ambiente ambiental ambientais окружающ* экологи* \
        ecology ecologie ecologia البيئة",
    ),
    ("health", "health sante salud saude здравоохранени*"),
    (
        "finance",
        "finance finances financas finanzas hacienda финанс* treasury المالية",
    ),
    (
        "agriculture",
        "agriculture agricultural agricultura сельск* agricole agropecuaria farming",
    ),
    (
        "education",
        "education educacion educacao образовани* просвещени* enseignement التعليم",
    ),
    ("economy", "economy economie economia economic экономи* économique"),
    (
        "planning",
        "planning plan planification planificacion planejamento планировани*",
    ),
    ("interior", "interior interieur internal внутренн* home الداخلية"),
    (
        "foreign",
        "foreign etrangeres exteriores exterior иностранн* external الخارجية",
    ),
    ("justice", "justice justicia justica юстици*"),
    ("defence", "defence defense defensa defesa оборон*"),
    ("water", "water eau eaux agua aguas водн* воды hydraulique"),
    ("energy", "energy energie energia energetique энергети*"),
    ("transport", "transport transports transporte transportes транспорт*"),
    (
        "disaster",
        "disaster disasters catastrophes desastres стихийн* catastrophe",
    ),
    (
        "emergency",
        "emergency emergencies urgence urgences emergencia emergencias чрезвычайн*",
    ),
    ("risk", "risk risks risque risques riesgo riesgos riscos риск*"),
    ("management", "management gestion gestao управлени*"),
    ("protection", "protection proteccion protecao защит*"),
    ("civil", "civil civile гражданск*"),
    ("climate", "climate climat clima climatique climatico климат*"),
    ("change", "change changement cambio изменени*"),
    (
        "meteorology",
        "meteorology meteorological meteo meteorologie meteorologia meteorologique метеоролог* гидромет*",
    ),
    (
        "statistics",
        "statistics statistic statistique statistiques estadistica estadisticas estatistica статисти* stats",
    ),
    ("fishery", "fisheries fishery peche peches pesca рыб*"),
    (
        "forest",
        "forest forests forestry foret forets bosques florestas forestier лесн*",
    ),
    ("land", "land lands terres tierras terras земел*"),
    (
        "resource",
        "resource resources ressource ressources recurso recursos ресурс*",
    ),
    ("natural", "natural naturel naturelles naturales naturais природн*"),
    (
        "development",
        "development developpement desarrollo desenvolvimento развити*",
    ),
    ("sustainable", "sustainable durable sostenible sustentavel устойчив*"),
    ("tourism", "tourism tourisme turismo туризм*"),
    (
        "labour",
        "labour labor travail trabajo trabalho труд* employment emploi empleo",
    ),
    ("trade", "trade commerce comercio торговл*"),
    ("industry", "industry industrie industria industrial промышленн*"),
    (
        "women",
        "women woman femme femmes mujer mujeres женщин* gender genre genero",
    ),
    ("youth", "youth jeunesse juventud juventude молодеж*"),
    ("culture", "culture cultural cultura культур*"),
    (
        "infrastructure",
        "infrastructure infrastructures infraestructura инфраструктур*",
    ),
    ("works", "works travaux obras"),
    ("mine", "mines mining minas mineria minier"),
    (
        "migration",
        "migration migrations migraciones migracoes миграц* immigration inmigracion",
    ),
    ("social", "social sociale sociaux sociales социальн*"),
    ("rural", "rural rurale"),
    ("urban", "urban urbain urbanisme urbano urbanismo"),
    ("housing", "housing logement habitat vivienda habitacao жиль*"),
    ("science", "science sciences ciencia ciencias наук*"),
    ("technology", "technology technologie tecnologia technologies технолог*"),
    (
        "research",
        "research recherche recherches investigacion pesquisa исследовани*",
    ),
    (
        "communication",
        "communication communications comunicacion связи telecommunications",
    ),
    ("information", "information informacion информаци*"),
    ("security", "security securite seguridad seguranca безопасност*"),
    ("police", "police policia полици*"),
    ("relief", "relief secours socorro"),
    ("refugee", "refugee refugees refugies refugiados беженц*"),
    (
        "human",
        "human humain humains humanos человек* humanitarian humanitaire",
    ),
    ("right", "rights droits derechos direitos прав"),
    (
        "coast",
        "coast coastal littoral costero marine maritime maritimo мор* ocean oceans",
    ),
    ("island", "island islands ile iles isla islas"),
    (
        "biodiversity",
        "biodiversity biodiversite biodiversidad биоразнообрази*",
    ),
    ("local", "local locale locales местн*"),
    ("livestock", "livestock elevage ganaderia"),
    ("food", "food alimentation alimentacion продовольств*"),
];

struct Lexicon {
    little: HashSet<String>,
    mute: HashSet<String>,
    whole: HashMap<String, (Class, &'static str)>,
    /// Beginnings of inflected words, by their first four letters.
    stems: HashMap<String, Vec<(String, Class, &'static str)>>,
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let set = |words: &str| words.split_whitespace().map(text::fold).collect();
        let mut whole = HashMap::new();
        let mut stems: HashMap<String, Vec<_>> = HashMap::new();
        for (class, table) in [(Class::Head, HEADS), (Class::Common, COMMON), (Class::Topic, TOPICS)] {
            for (concept, words) in table {
                for word in words.split_whitespace() {
                    match word.strip_suffix('*') {
                        Some(stem) => {
                            let stem = text::fold(stem);
                            stems.entry(beginning(&stem)).or_default().push((stem, class, *concept));
                        }
                        None => {
                            whole.insert(text::fold(word), (class, *concept));
                        }
                    }
                }
            }
        }
        Lexicon {
            little: set(LITTLE),
            mute: set(MUTE),
            whole,
            stems,
        }
    })
}

fn beginning(word: &str) -> String {
    word.chars().take(3).collect()
}

/// A word of a name: what it means, in whichever language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Word {
    pub(super) class: Class,
    pub(super) meaning: String,
}

impl Word {
    fn new(class: Class, meaning: &str) -> Self {
        Self {
            class,
            meaning: meaning.into(),
        }
    }
}

/// Whether a folded word is an article, a preposition or "and".
pub(super) fn is_little(word: &str) -> bool {
    lexicon().little.contains(word)
}

/// What a folded word means; `None` where it says nothing.
pub(super) fn meaning(word: &str) -> Option<Word> {
    let lexicon = lexicon();
    if lexicon.little.contains(word) || lexicon.mute.contains(word) {
        return None;
    }
    if let Some((class, concept)) = lexicon.whole.get(word) {
        return Some(Word::new(*class, concept));
    }
    let stems = lexicon.stems.get(&beginning(word)).into_iter().flatten();
    if let Some((_, class, concept)) = stems.into_iter().find(|(stem, ..)| word.starts_with(stem.as_str())) {
        return Some(Word::new(*class, concept));
    }
    let singular = word.strip_suffix('s').filter(|w| w.len() > 4).unwrap_or(word);
    Some(Word::new(Class::Own, singular))
}

/// The words of the lexicon in full, for spotting slips of the pen.
pub(super) fn spelled() -> impl Iterator<Item = (&'static str, Word)> {
    lexicon()
        .whole
        .iter()
        .map(|(word, (class, concept))| (word.as_str(), Word::new(*class, concept)))
}

/// What an institution of this name probably is.
pub(super) fn kind_of(words: &[Word]) -> Option<OrganisationKind> {
    use OrganisationKind as K;
    if words.iter().any(|w| {
        matches!(
            w.meaning.as_str(),
            "undp" | "unhcr" | "unicef" | "unesco" | "nation" | "fao" | "iom"
        )
    }) {
        return Some(K::Un);
    }
    let has = |meaning: &str| words.iter().any(|w| w.meaning == meaning);
    let table: [(&[&str], K); 9] = [
        (&["ministry"], K::Ministry),
        (&["university", "faculty", "school", "college", "academy"], K::Academia),
        (&["municipality", "city", "province"], K::LocalGovernment),
        (&["parliament"], K::Parliament),
        (&["company", "bank"], K::Private),
        (&["media"], K::Media),
        (&["society", "foundation"], K::Ngo),
        (&["association"], K::CivilSociety),
        (
            &[
                "department",
                "directorate",
                "agency",
                "authority",
                "office",
                "service",
                "commission",
                "committee",
                "council",
                "administration",
            ],
            K::Agency,
        ),
    ];
    table
        .iter()
        .find(|(heads, _)| heads.iter().any(|head| has(head)))
        .map(|(_, kind)| *kind)
}

/// The language a name is written in, as far as its script and first words tell.
pub(super) fn language_of(text: &str) -> Option<&'static str> {
    const TOLD_BY: [(&str, &str); 4] = [
        (
            "fr",
            "ministere direction agence bureau universite conseil secretariat et du des institut ecole mairie",
        ),
        (
            "es",
            "ministerio direccion agencia oficina universidad consejo secretaria instituto alcaldia municipio y del",
        ),
        ("pt", "universidade direcao conselho prefeitura do da dos das"),
        (
            "en",
            "ministry department agency office university council institute of the and for authority",
        ),
    ];
    if text.chars().any(|c| matches!(c, '\u{400}'..='\u{4ff}')) {
        return Some("ru");
    }
    let folded = text::fold(text);
    TOLD_BY
        .iter()
        .map(|(tag, words)| {
            let told = folded
                .split(' ')
                .filter(|w| words.split_whitespace().any(|known| known == *w));
            (told.count(), *tag)
        })
        .filter(|(count, _)| *count > 0)
        .max_by_key(|(count, tag)| (*count, *tag == "en"))
        .map(|(_, tag)| tag)
}
