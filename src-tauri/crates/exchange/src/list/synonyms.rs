//! What people write over their columns. One table for all languages: a heading is often in two of them.
//! Everything is compared through `headings::key`, so case, accents, punctuation and the Arabic article don't matter.

use flipchart_core::people::Field;

/// Headings by meaning. English, French, Spanish, Russian, Arabic, Vietnamese, Korean, Chinese, and some neighbours.
#[rustfmt::skip]
pub(super) const HEADINGS: &[(Field, &[&str])] = &[
    (
        Field::Name,
        &[
            "name", "names", "full name", "fullname", "complete name", "name of participant", "participant name",
            "participant", "name surname", "name and surname", "name of the participant", "participants name", "nominee",
            "name of nominee", "delegate", "delegate name", "attendee", "attendee name", "name in full", "trainee",
            "name as in passport", "who",
            "nom", "noms", "nom complet", "nom et prenom", "noms et prenoms", "nom prenom", "nom et prenoms", "prenom nom",
            "prenom et nom", "prenoms et nom", "prenoms et noms", "nom du participant", "nom de la participante", "participant e",
            "nombre", "participante", "participantes", "nombre completo", "nombre y apellido", "nombre y apellidos", "nombres y apellidos", "apellidos y nombres",
            "apellido y nombre", "apellidos y nombre", "nombre del participante", "nombres apellidos", "nome", "nome completo",
            "фио", "ф и о", "фамилия имя отчество", "фамилия имя", "имя и фамилия", "фамилия и имя", "полное имя", "участник",
            "фио участника", "ф и о участника", "имя", "аты жөні", "аты-жөні", "т а ә", "піб", "прізвище ім'я по батькові",
            "الاسم", "الاسم الكامل", "الاسم الثلاثي", "الاسم الرباعي", "اسم المشارك", "الاسم واللقب", "الأسماء", "اسم المشارك/ة",
            "الاسم بالكامل", "họ và tên", "họ tên", "tên đầy đủ", "tên", "tên đại biểu", "họ và tên đại biểu",
            "성명", "이름", "성함", "참가자", "참가자명", "참석자", "姓名", "名字", "全名", "参会人员", "参加者", "氏名", "お名前",
        ],
    ),
    (
        Field::Title,
        &[
            "title", "salutation", "honorific", "prefix", "mr ms", "mr mrs ms", "ms mr", "mr mrs", "courtesy title", "rank", "grade",
            "civilite", "titre", "titre de civilite", "m mme", "mme m", "tratamiento", "titulo", "sr sra", "prefijo",
            "обращение", "звание", "титул", "اللقب العلمي", "اللقب المهني", "الدرجة العلمية", "التحية", "danh xưng", "ông bà", "học vị",
            "호칭", "직함 호칭", "称谓", "称呼", "敬称",
        ],
    ),
    (
        Field::FamilyName,
        &[
            "last name", "lastname", "surname", "family name", "familyname", "surnames", "last names", "family names",
            "nom de famille", "nom de naissance", "birth name", "apellido", "apellidos", "primer apellido", "segundo apellido", "apellido paterno", "apellido materno", "second surname", "second family name", "apelido", "sobrenome", "фамилия", "прізвище", "тегі",
            "اسم العائلة", "العائلة", "اللقب", "الكنية", "النسب", "اسم الأسرة", "họ", "họ đệm", "họ và tên đệm", "họ và đệm",
            "성", "姓", "姓氏", "氏",
        ],
    ),
    (
        Field::GivenName,
        &[
            "first name", "firstname", "given name", "given names", "first names", "forename", "forenames", "christian name",
            "given name s", "first and middle name", "first name and middle name", "prenom", "prenoms", "nombre de pila",
            "primer nombre", "nombres", "nome proprio", "ім'я", "есімі", "аты", "الاسم الأول", "الاسم الشخصي", "الاسم الاول",
            "tên gọi", "名", "본명",
        ],
    ),
    (
        Field::Patronymic,
        &[
            "patronymic", "middle name", "middle names", "father's name", "second name", "отчество", "по батькові", "әкесінің аты",
            "deuxieme prenom", "postnom", "post nom", "segundo nombre", "nom du pere", "اسم الأب", "اسم الوالد", "اسم الجد", "الجد", "الأب", "tên đệm", "tên lót", "中间名",
        ],
    ),
    (
        Field::NativeName,
        &[
            "native name", "name in native language", "name in local language", "name in own script", "name in native script",
            "name in local script", "name local script", "local name", "name in arabic", "name in chinese", "name in korean",
            "name in russian", "name in vietnamese", "chinese name", "korean name", "arabic name", "nom en arabe",
            "имя на родном языке", "фио на родном языке", "фио на кириллице", "الاسم بالعربية", "الاسم بالعربي", "الاسم باللغة العربية",
            "중문명", "한글이름", "한글 성명", "한글명", "中文姓名", "中文名",
        ],
    ),
    (
        Field::Sex,
        &[
            "sex", "gender", "m f", "f m", "male female", "female male", "sexe", "genre", "h f", "f h", "homme femme", "sexo", "genero",
            "sexo m h", "m h", "h m", "пол", "жынысы", "стать", "гендер", "الجنس", "النوع", "النوع الاجتماعي", "ذكر/أنثى", "giới tính",
            "giới", "nam nữ", "성별", "性别", "性別", "男/女", "남/여",
        ],
    ),
    (
        Field::BirthDate,
        &[
            "date of birth", "birth date", "birthdate", "dob", "d o b", "birthday", "born", "date de naissance", "ddn", "ne le", "nee le",
            "naissance", "fecha de nacimiento", "f nacimiento", "fecha nacimiento", "data de nascimento", "дата рождения", "д р",
            "год рождения", "дата народження", "туған күні", "تاريخ الميلاد", "تاريخ الولادة", "ngày sinh", "ngày tháng năm sinh",
            "생년월일", "출생일", "出生日期", "出生年月", "生日", "出生年月日", "生年月日",
        ],
    ),
    (
        Field::Email,
        &[
            "e mail", "email", "mail", "email address", "e mail address", "email id", "emails", "contact email", "official email",
            "work email", "courriel", "adresse e mail", "adresse email", "adresse mail", "adresse electronique",
            "adresse courriel", "mel", "correo", "correo electronico", "correo e", "direccion de correo", "e mail de contacto",
            "эл почта", "электронная почта", "почта", "электронный адрес", "адрес электронной почты", "имейл", "мейл", "эл адрес",
            "э почта", "електронна пошта", "البريد الإلكتروني", "البريد الالكتروني", "البريد", "الايميل", "ايميل", "thư điện tử",
            "địa chỉ email", "hộp thư", "이메일", "메일", "전자우편", "이메일 주소", "邮箱", "电子邮箱", "电子邮件", "邮件", "电邮",
            "メール", "メールアドレス",
        ],
    ),
    (
        Field::Phone,
        &[
            "phone", "telephone", "tel", "mobile", "phone number", "mobile number", "mobile phone", "cell", "cell phone", "contact number",
            "contact no", "telephone number", "tel no", "phone no", "mobile no", "whatsapp", "whatsapp number", "contact", "gsm",
            "telephone portable", "portable", "numero de telephone", "n de telephone", "no de telephone", "no tel", "n tel", "contacts",
            "telefono", "celular", "movil", "telefono movil", "numero de telefono", "n de telefono", "no de telefono", "telefone",
            "телефон", "тел", "номер телефона", "мобильный", "мобильный телефон", "контактный телефон", "сотовый", "сот тел",
            "контакты", "контактные данные", "телефон нөмірі", "الهاتف", "رقم الهاتف", "الجوال", "رقم الجوال", "المحمول", "الموبايل",
            "هاتف", "điện thoại", "số điện thoại", "sđt", "di động", "đt", "전화", "전화번호", "휴대전화", "휴대폰", "연락처", "핸드폰",
            "电话", "手机", "手机号", "手机号码", "联系电话", "联系方式", "电话号码", "電話", "電話番号",
        ],
    ),
    (
        Field::Organisation,
        &[
            "organisation", "organization", "institution", "ministry", "agency", "affiliation", "employer", "company", "department",
            "name of organisation", "name of organization", "organisation name", "organization name", "institution name",
            "name of institution", "ministry agency", "ministry department", "ministry institution", "ministry organization",
            "ministry organisation", "institution organisation", "organisation institution", "office", "entity", "organization agency",
            "government agency", "workplace", "place of work", "university", "represented institution", "line ministry", "org",
            "organisme", "structure", "ministere", "etablissement", "employeur", "service", "direction", "entreprise",
            "nom de la structure", "nom de l organisation", "nom de l institution", "ministere institution", "structure organisation",
            "ministere structure", "structure d appartenance", "institution d appartenance",
            "organizacion", "institucion", "entidad", "ministerio", "empresa", "dependencia", "nombre de la institucion",
            "institucion organizacion", "organismo", "lugar de trabajo", "organizacao", "instituicao",
            "организация", "учреждение", "место работы", "ведомство", "министерство", "компания", "наименование организации",
            "орган", "госорган", "государственный орган", "название организации", "министерство ведомство", "ұйым", "жұмыс орны",
            "установа", "організація", "место службы",
            "المؤسسة", "الجهة", "المنظمة", "الوزارة", "جهة العمل", "مكان العمل", "الهيئة", "الجهة/المؤسسة", "اسم المؤسسة", "الإدارة",
            "cơ quan", "đơn vị", "tổ chức", "đơn vị công tác", "cơ quan công tác", "nơi công tác", "cơ quan đơn vị", "tên cơ quan",
            "소속", "기관", "소속기관", "기관명", "소속 기관", "단체", "회사", "소속부처", "근무처",
            "单位", "工作单位", "机构", "组织", "所在单位", "单位名称", "机构名称", "部门", "所属机构", "所属", "勤務先",
        ],
    ),
    (
        Field::Position,
        &[
            "position", "job title", "designation", "function", "job", "post", "occupation", "position title", "title position", "role title",
            "current position", "professional title", "functional title", "job position", "position in organisation", "title designation",
            "fonction", "poste", "profession", "qualite", "titre fonction", "fonction titre", "poste occupe", "fonctions", "emploi",
            "cargo", "puesto", "funcion", "ocupacion", "cargo que ocupa", "profesion", "cargo funcion", "funcao",
            "должность", "занимаемая должность", "позиция", "должность звание", "лауазымы", "посада", "профессия",
            "المنصب", "الوظيفة", "المسمى الوظيفي", "الصفة", "المهنة", "الصفة الوظيفية", "chức vụ", "chức danh", "vị trí", "vị trí công tác",
            "직위", "직책", "직급", "직함", "职务", "职位", "职称", "岗位", "职务职称", "役職",
        ],
    ),
    (
        Field::Country,
        &[
            "country", "country of residence", "country of work", "delegation", "country organisation", "member state", "state",
            "country territory", "duty station country", "country represented", "pays", "pays de residence", "pays d origine",
            "pays represente", "pais", "pais de residencia", "pais de origen", "страна", "государство", "страна проживания", "ел", "країна",
            "البلد", "الدولة", "بلد", "دولة", "quốc gia", "nước", "국가", "나라", "국가명", "国家", "国别", "國家", "国",
        ],
    ),
    (
        Field::Language,
        &[
            "language", "preferred language", "working language", "language preference", "languages", "langue", "langue preferee",
            "langue de travail", "langues", "idioma", "lengua", "idioma preferido", "язык", "рабочий язык", "языки", "тіл", "اللغة",
            "لغة العمل", "ngôn ngữ", "언어", "사용언어", "语言", "工作语言",
        ],
    ),
    (
        Field::Role,
        &[
            "role", "role in workshop", "participant type", "type of participant", "category", "status", "participation as", "capacity",
            "role in the workshop", "role dans l atelier", "type de participant", "categorie", "rol", "tipo de participante", "categoria",
            "роль", "статус участника", "категория", "категория участника", "в качестве", "الدور", "صفة المشاركة", "نوع المشاركة",
            "vai trò", "tư cách", "역할", "구분", "角色", "身份", "类别", "参会身份",
        ],
    ),
    (
        Field::Diet,
        &[
            "diet", "diets", "dietary", "dietary requirements", "dietary requirement", "dietary needs", "dietary restrictions",
            "dietary restriction", "dietary preference", "dietary preferences", "special diet", "special dietary requirements", "diet requirements",
            "diet restrictions", "food", "food preference", "food preferences", "food restrictions", "food requirements", "food allergies",
            "meal", "meals", "meal preference", "meal preferences", "special meal", "allergies diet", "diet allergies",
            "regime", "regime alimentaire", "regimes alimentaires", "restrictions alimentaires", "restriction alimentaire", "allergies alimentaires",
            "besoins alimentaires", "preferences alimentaires", "repas", "alimentation", "dieta", "dietas", "regimen alimenticio", "regimen alimentario",
            "restricciones alimentarias", "restricciones alimenticias", "restriccion alimentaria", "requisitos dieteticos", "preferencia alimentaria",
            "alergias alimentarias", "comida", "alimentacion", "menu", "питание", "диета", "рацион", "особенности питания", "требования к питанию",
            "предпочтения в питании", "диетические требования", "ограничения в питании", "пищевые ограничения", "тамақтану",
            "النظام الغذائي", "الحمية", "الحمية الغذائية", "متطلبات غذائية", "القيود الغذائية", "الطعام", "chế độ ăn", "ăn kiêng", "yêu cầu ăn uống", "ăn uống",
            "식단", "식이", "식이요법", "식사", "음식", "饮食", "饮食要求", "饮食禁忌", "饮食习惯", "膳食", "餐食", "忌口",
        ],
    ),
    (
        Field::CalledName,
        &[
            "called", "preferred name", "nickname", "nick name", "known as", "goes by", "likes to be called", "to be called", "name for badge",
            "name on badge", "badge name", "name badge", "name for name tag", "name tag", "name on name tag", "nametag", "name tent", "short name",
            "usual name", "prefers to be called", "call name", "informal name", "name to be used", "name used",
            "nom d usage", "nom usuel", "prenom usuel", "prenom d usage", "surnom", "nom pour le badge", "nom sur le badge", "appele", "appelee", "nom du badge",
            "nombre para el gafete", "nombre en el gafete", "nombre para la credencial", "nombre para credencial", "nombre preferido", "apodo", "nombre corto",
            "como le gusta que le llamen", "nombre de uso", "nombre para gafete", "имя на бейдже", "имя для бейджа", "имя на бейджик",
            "как обращаться", "как к вам обращаться", "обращаться", "краткое имя", "اسم الشهرة", "الاسم على البطاقة", "الاسم المفضل", "اسم البطاقة", "tên trên thẻ",
            "tên thường gọi", "명찰 이름", "명찰명", "호칭명", "胸牌姓名", "昵称", "常用名",
        ],
    ),
    (
        Field::SaidName,
        &[
            "pronunciation", "name pronunciation", "pronunciation of name", "pronunciation of the name", "phonetic", "phonetic name", "phonetic spelling",
            "how to say", "how to say the name", "how to say it", "how to say your name", "how to pronounce", "how to pronounce the name",
            "how to pronounce your name", "how the name is said", "how your name is said", "said as", "say it like", "pronounced", "sounds like",
            "prononciation", "prononciation du nom", "comment prononcer", "comment prononcer le nom", "comment se prononce le nom", "se prononce",
            "comment se dit le nom", "comment se dit votre nom", "se dit", "phonetique", "pronunciacion", "pronunciacion del nombre", "como se pronuncia",
            "como se pronuncia el nombre", "como se dice", "como se dice el nombre", "como se dice su nombre", "se dice", "se pronuncia", "fonetica",
            "произношение", "произношение имени", "как произносится", "как произносится имя", "как произносится ваше имя", "как произносить",
            "как произносить имя", "произносится", "как читается", "как читается имя",
        ],
    ),
    (
        Field::CertificateName,
        &[
            "certificate name", "name on certificate", "name for certificate", "name on the certificate", "name for the certificate", "name in certificate",
            "nom sur l attestation", "nom pour l attestation", "nom sur le certificat", "nom pour le certificat", "nombre en el certificado",
            "nombre para el certificado", "nombre para certificado", "nombre en la constancia", "имя на сертификате", "имя для сертификата", "фио для сертификата",
            "фио в сертификате", "الاسم على الشهادة", "الاسم في الشهادة", "اسم الشهادة", "tên trên chứng chỉ", "tên trên giấy chứng nhận", "수료증 이름", "수료증 성명",
            "证书姓名", "证书名字",
        ],
    ),
    (
        Field::Number,
        &[
            "no", "nr", "n", "num", "number", "s n", "sn", "s no", "sl no", "sr no", "serial number", "item", "id no", "no order", "#",
            "numero", "n d ordre", "no d ordre", "ordre", "nro", "orden", "№", "№ п/п", "п п", "п/п", "номер", "р с", "№ р/с",
            "م", "رقم", "ت", "ر.م", "الرقم", "الرقم التسلسلي", "الرقم المتسلسل", "م.", "stt", "số tt", "tt", "số thứ tự", "번호", "순번", "연번", "序号", "编号", "番号",
        ],
    ),
];

/// Headings of which a list has two or three for one part of the name, which is all of them.
#[rustfmt::skip]
pub(super) const JOINED: &[&str] = &[
    "primer apellido", "segundo apellido", "apellido paterno", "apellido materno", "surname", "second surname", "family name", "second family name", "last name",
    "اسم الأب", "اسم الوالد", "اسم الجد", "الجد", "الأب",
];

/// Words of headings of names that are about the certificate.
#[rustfmt::skip]
pub(super) const CERTIFICATE: &[&str] = &[
    "certificate", "certificates", "attestation", "certificat", "diploma", "diplome", "certificado", "constancia", "сертификат", "сертификата", "сертификате",
    "свидетельство", "свидетельства", "свидетельстве", "удостоверение", "удостоверения", "удостоверении", "شهادة",
];

/// Words of headings of names that are about the badge.
pub(super) const BADGE: &[&str] = &[
    "badge",
    "badges",
    "gafete",
    "credencial",
    "бейдж",
    "бейджа",
    "бейдже",
    "бейджик",
];

/// Headings of tables that are no list of people: an agenda, a budget, a legend, a count.
#[rustfmt::skip]
pub(super) const OTHER_TABLES: &[&str] = &[
    "item", "items", "description", "quantity", "qty", "unit", "unit price", "price", "amount", "cost", "rate", "total", "subtotal", "date", "time", "day",
    "session", "sessions", "activity", "activities", "topic", "agenda", "venue", "location", "code", "key", "value", "meaning", "abbreviation", "acronym",
    "explanation", "legend", "count", "percentage", "number of participants", "women", "men", "female", "male", "f", "m", "equipment", "task", "responsible",
    "address", "distance", "article", "designation du materiel", "quantite", "prix", "prix unitaire", "montant", "heure", "horaire", "jour", "seance", "activite",
    "theme", "lieu", "sigle", "signification", "nombre de participants", "effectif", "femmes", "hommes", "total general", "articulo", "descripcion", "cantidad",
    "precio", "monto", "importe", "fecha", "hora", "dia", "sesion", "actividad", "tema", "lugar", "codigo", "sigla", "significado", "mujeres", "hombres",
    "numero de participantes", "наименование", "количество", "кол во", "цена", "сумма", "стоимость", "дата", "время", "день", "сессия", "тема", "место", "код",
    "сокращение", "значение", "женщины", "мужчины", "количество участников", "число участников", "البند", "الكمية", "السعر", "المبلغ", "التاريخ", "الوقت", "اليوم",
    "الجلسة", "النشاط", "الموضوع", "المكان", "الرمز", "العدد", "نساء", "رجال", "hạng mục", "số lượng", "đơn giá", "thành tiền", "ngày", "thời gian", "nội dung",
    "địa điểm", "품목", "수량", "단가", "금액", "날짜", "시간", "일정", "주제", "장소", "인원", "项目", "数量", "单价", "金额", "日期", "时间", "议程", "主题", "地点", "人数",
];

/// Headings that say a field only when no other column does.
pub(super) const WEAK: &[(Field, &[&str])] = &[
    (
        Field::Country,
        &[
            "nationality",
            "citizenship",
            "nationalite",
            "nacionalidad",
            "nacionalidade",
            "гражданство",
            "национальность",
            "الجنسية",
            "quốc tịch",
            "국적",
            "国籍",
        ],
    ),
    (Field::Phone, &["fax", "office phone", "home phone", "рабочий телефон"]),
    (Field::Position, &["level", "niveau"]),
];

/// A heading with one of these words is about something else, whatever other words it has: "emergency contact name".
#[rustfmt::skip]
pub(super) const ELSEWHERE: &[&str] = &[
    "passport", "passeport", "pasaporte", "паспорт", "паспорта", "паспортные", "جواز", "hộ chiếu", "여권", "护照", "emergency", "urgence",
    "emergencia", "spouse", "supervisor", "manager", "flight", "vol", "vuelo", "рейс", "рейса", "hotel", "visa", "виза", "room", "chambre", "habitacion", "arrival", "departure", "arrivee",
    "depart", "llegada", "salida", "прибытие", "отъезд", "bank", "account", "iban", "signature", "firma", "подпись", "التوقيع", "chữ ký",
    "서명", "签名", "签字", "remarks", "comments", "observations", "observaciones", "примечание", "ملاحظات", "ghi chú", "비고", "备注",
    "birthplace", "place of birth", "lieu de naissance", "lugar de nacimiento", "место рождения", "country of birth", "age", "возраст",
    "blood", "allergy", "allergies", "disability", "handicap", "discapacidad", "инвалидность", "shirt", "size", "photo", "website",
    "social security", "national id", "id card", "dni", "cedula", "cin", "иин", "инн", "tax", "hotel name", "fax", "maiden", "jeune fille", "soltera", "девичья",
];

/// Words of headings whose data deserve protection.
#[rustfmt::skip]
pub(super) const SENSITIVE: &[&str] = &[
    "passport", "passeport", "pasaporte", "паспорт", "паспорта", "паспортные", "جواز", "hộ chiếu", "여권", "护照", "diet", "dietary", "regime",
    "alimentaire", "dieta", "питание", "диета", "blood", "allergy", "allergies", "allergie", "alergias", "аллергия", "disability",
    "handicap", "discapacidad", "инвалидность", "religion", "религия", "ethnicity", "ethnie", "etnia", "medical", "health", "sante",
    "salud", "здоровье", "bank", "account", "iban", "national id", "id card", "dni", "cedula", "cin", "иин", "инн", "visa", "emergency",
    "urgence", "emergencia", "salary", "age", "возраст", "pregnant", "social security", "tax",
];
