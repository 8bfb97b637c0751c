//! The words of names of institutions by what they mean, in the languages that lists are written in.

/// Little words: they change nothing.
pub(super) const LITTLE: &str = "a the of for and an to on in at with de la le les l d du des et en au aux del el los las y para por do da \
    dos das e и по в на о об при для von und der die das für";

/// Words that say nothing beside the one they go with: foreign *affairs*, emergency *situations*.
pub(super) const MUTE: &str = "affairs affaires asuntos assuntos relaciones relacoes дел делам medio meio среды среда среде situations \
    situation situaciones ситуаций ситуации ситуациям matters cargo";

/// What an institution is. A star stands for any ending.
#[rustfmt::skip]
pub(super) const HEADS: &[(&str, &str)] = &[
    ("ministry", "ministry ministries ministere ministerio ministério министерств* min minist وزارة bộ bo"),
    ("department", "department dept departement departamento департамент* отдел*"),
    ("directorate", "directorate direction direccion direcao directorat dg"),
    ("agency", "agency agence agencia агентств*"),
    ("authority", "authority autorite autoridad autoridade"),
    ("office", "office bureau oficina escritorio бюро"),
    ("service", "service services servicio servicos служб*"),
    ("commission", "commission comision comissao комисси*"),
    ("committee", "committee comite комитет*"),
    ("council", "council conseil consejo conselho совет"),
    ("institute", "institute institut instituto институт*"),
    ("university", "university universite universidad universidade университет* univ"),
    ("faculty", "faculty faculte facultad faculdade факультет*"),
    ("school", "school ecole escuela escola школ*"),
    ("college", "college colegio колледж*"),
    ("academy", "academy academie academia академи*"),
    ("centre", "centre center centro центр*"),
    ("secretariat", "secretariat secretaria секретариат*"),
    ("municipality", "municipality municipalite municipio municipalidad commune mairie alcaldia ayuntamiento prefeitura мэри* \
        муниципал* акимат*"),
    ("city", "city ville ciudad cidade город*"),
    ("province", "province provincial provincia провинци* district districts region county prefecture область областн*"),
    ("parliament", "parliament parlement parlamento парламент* assembly assemblee asamblea senate senat congress congreso"),
    ("association", "association asociacion associacao ассоциаци* union federation confederation federacion syndicat \
        sindicato network reseau"),
    ("society", "society societe sociedad sociedade обществ* ngo ong нко"),
    ("foundation", "foundation fondation fundacion fundacao фонд* fund fonds fondo trust"),
    ("organisation", "organisation organization organizacion organizacao организаци*"),
    ("company", "company ltd limited inc gmbh sa srl llc plc corporation corp compania ооо оао consulting consultants"),
    ("bank", "bank banque banco банк*"),
    ("media", "radio television tv newspaper news journal times press presse prensa gazette broadcasting телевидени* газет*"),
    ("programme", "programme program programa программ*"),
    ("division", "division unit unidad unite section"),
    ("administration", "administration administracion administracao администраци*"),
];

/// What many bear in their names.
#[rustfmt::skip]
pub(super) const COMMON: &[(&str, &str)] = &[
    ("national", "national nationale nacional национальн* nationaux"),
    ("general", "general generale главн* generales"),
    ("federal", "federal federale федеральн*"),
    ("central", "central centrale центральн*"),
    ("state", "state etat estado государств* gov government gouvernement gobierno governo правительств*"),
    ("republic", "republic republique republica республик*"),
    ("regional", "regional regionale региональн*"),
    ("public", "public publique publics publico publica publicos"),
    ("international", "international internationale internacional международн*"),
];

/// What institutions work on.
#[rustfmt::skip]
pub(super) const TOPICS: &[(&str, &str)] = &[
    ("environment", "environment environmental environnement environnemental ambiente ambiental ambientais окружающ* экологи* \
        ecology ecologie ecologia البيئة"),
    ("health", "health sante salud saude здравоохранени*"),
    ("finance", "finance finances financas finanzas hacienda финанс* treasury المالية"),
    ("agriculture", "agriculture agricultural agricultura сельск* agricole agropecuaria farming"),
    ("education", "education educacion educacao образовани* просвещени* enseignement التعليم"),
    ("economy", "economy economie economia economic экономи* économique"),
    ("planning", "planning plan planification planificacion planejamento планировани*"),
    ("interior", "interior interieur internal внутренн* home الداخلية"),
    ("foreign", "foreign etrangeres exteriores exterior иностранн* external الخارجية"),
    ("justice", "justice justicia justica юстици*"),
    ("defence", "defence defense defensa defesa оборон*"),
    ("water", "water eau eaux agua aguas водн* воды hydraulique"),
    ("energy", "energy energie energia energetique энергети*"),
    ("transport", "transport transports transporte transportes транспорт*"),
    ("disaster", "disaster disasters catastrophes desastres стихийн* catastrophe"),
    ("emergency", "emergency emergencies urgence urgences emergencia emergencias чрезвычайн*"),
    ("risk", "risk risks risque risques riesgo riesgos riscos риск*"),
    ("management", "management gestion gestao управлени*"),
    ("protection", "protection proteccion protecao защит*"),
    ("civil", "civil civile гражданск*"),
    ("climate", "climate climat clima climatique climatico климат*"),
    ("change", "change changement cambio изменени*"),
    ("meteorology", "meteorology meteorological meteo meteorologie meteorologia meteorologique метеоролог* гидромет*"),
    ("statistics", "statistics statistic statistique statistiques estadistica estadisticas estatistica статисти* stats"),
    ("fishery", "fisheries fishery peche peches pesca рыб*"),
    ("forest", "forest forests forestry foret forets bosques florestas forestier лесн*"),
    ("land", "land lands terres tierras terras земел*"),
    ("resource", "resource resources ressource ressources recurso recursos ресурс*"),
    ("natural", "natural naturel naturelles naturales naturais природн*"),
    ("development", "development developpement desarrollo desenvolvimento развити*"),
    ("sustainable", "sustainable durable sostenible sustentavel устойчив*"),
    ("tourism", "tourism tourisme turismo туризм*"),
    ("labour", "labour labor travail trabajo trabalho труд* employment emploi empleo"),
    ("trade", "trade commerce comercio торговл*"),
    ("industry", "industry industrie industria industrial промышленн*"),
    ("women", "women woman femme femmes mujer mujeres женщин* gender genre genero"),
    ("youth", "youth jeunesse juventud juventude молодеж*"),
    ("culture", "culture cultural cultura культур*"),
    ("infrastructure", "infrastructure infrastructures infraestructura инфраструктур*"),
    ("works", "works travaux obras"),
    ("mine", "mines mining minas mineria minier"),
    ("migration", "migration migrations migraciones migracoes миграц* immigration inmigracion"),
    ("social", "social sociale sociaux sociales социальн*"),
    ("rural", "rural rurale"),
    ("urban", "urban urbain urbanisme urbano urbanismo"),
    ("housing", "housing logement habitat vivienda habitacao жиль*"),
    ("science", "science sciences ciencia ciencias наук*"),
    ("technology", "technology technologie tecnologia technologies технолог*"),
    ("research", "research recherche recherches investigacion pesquisa исследовани*"),
    ("communication", "communication communications comunicacion связи telecommunications"),
    ("information", "information informacion информаци*"),
    ("security", "security securite seguridad seguranca безопасност*"),
    ("police", "police policia полици*"),
    ("relief", "relief secours socorro"),
    ("refugee", "refugee refugees refugies refugiados беженц*"),
    ("human", "human humain humains humanos человек* humanitarian humanitaire"),
    ("right", "rights droits derechos direitos прав"),
    ("coast", "coast coastal littoral costero marine maritime maritimo мор* ocean oceans"),
    ("island", "island islands ile iles isla islas"),
    ("biodiversity", "biodiversity biodiversite biodiversidad биоразнообрази*"),
    ("local", "local locale locales местн*"),
    ("livestock", "livestock elevage ganaderia"),
    ("food", "food alimentation alimentacion продовольств*"),
];
