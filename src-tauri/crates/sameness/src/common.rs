//! Names that are so frequent in the world that sharing one says little, with the spellings they share.
//!
//! Each line: how many in ten thousand people of a mixed group bear it (an estimate by order of magnitude, used only
//! until the records themselves say more), and its spellings. Two different lines are two different names, however
//! near they sound: Anna is no misspelt Hanna.

use std::collections::HashMap;
use std::sync::OnceLock;

const NAMES: &str = "
200 mohamed mohammed muhammad muhammed mohammad muhamed mohamad muhamad mouhamed mohd محمد мухаммед мухаммад мохамед магомед
60 ahmed ahmad ahmet akhmed achmed achmad احمد ахмед ахмад
20 mahmoud mahmud mahmood mehmood makhmud محمود махмуд
15 mahmadou mamadou mamadu
30 ali aly علي али
10 alia aliya aaliyah عاليه алия
25 hassan hasan hassane hacen حسن хасан
20 hussein hussain husain husayn hossein hossain houssein hocine husein huseyin حسين хусейн гусейн
5 hassna hasna hasnaa حسناء
5 hosni husni حسني
20 ibrahim ebrahim brahim ibraheem ibrahima ابراهيم ибрагим
12 abdallah abdullah abdulla abdellah abdalla عبدالله абдулла
12 omar umar omer عمر умар
4 amr عمرو
4 ammar عمار
4 amir ameer امير амир
5 amira ameera اميره амира
4 samir sameer سمير самир
4 samira سميره самира
4 amar
10 said saeed سعيد саид
4 saad سعد
6 sayyid sayed seyed سيد
6 khaled khalid خالد халид
4 khalil خليل халил
4 khaldoun خلدون
6 youssef yusuf yousef yusef yousuf يوسف юсуф
4 younes yunus younis يونس юнус
5 hamid hameed حامد حميد хамид
5 ahmadi
4 hamad hamed حمد
5 hamza hamzah حمزه хамза
5 salim saleem سليم салим
4 salem سالم
5 saleh salih صالح салех
5 salah صلاح
5 salma selma سلمى سلمي سلما салма
4 salman سلمان салман
4 selim
4 sulaiman suleiman soliman sulayman سليمان сулейман
5 karim kareem كريم карим
5 karima kareema كريمه карима
4 rahim raheem رحيم рахим
4 rashid rachid رشيد рашид
4 rashad رشاد
4 tarik tariq tarek طارق тарик
4 nasser nasir ناصر насир
4 nadia nadya ناديه надя
4 nadine
4 nabil نبيل
4 nabila نبيله
6 fatima fatma fatimah fatoumata فاطمه фатима
4 fatoum
8 aisha aicha ayesha aysha aissatou عائشه аиша айша
6 khadija khadidja hadija kadija khadijah خديجه хадиджа
5 maryam mariam meryem myriam miriam maryem مريم мариам марьям
3 marwa مروه
3 marwan مروان
4 zahra zohra زهرا زهراء
4 zahia
4 leila layla laila leyla ليلى ليلي лейла
4 lila
4 jamal djamel gamal jamel جمال джамал
4 jamila djamila gamila جميله джамиля
4 kamal kamel كمال камал
4 jamil djamil جميل джамиль
4 nour noor nur نور нур
4 noura nora نوره
3 hana هناء
3 hanan حنان
4 othman osman uthman ousmane عثمان осман
400 nguyen nguyễn
60 tran
50 le
40 pham
1500 thi
1500 van
100 kim gim 김 ким
80 lee yi 이 ли
60 park pak bak 박 пак
30 choi choe 최 цой
20 jung jeong 정 тен
12 kang gang 강
12 cho jo 조
12 yoon yun 윤
80 wang ван
70 li
60 zhang
40 chen
40 liu
60 singh сингх
40 kumar
25 khan хан خان
30 diallo
25 traore
20 sow
20 ba bah
20 diop
20 ndiaye
15 keita
15 coulibaly
15 camara
15 kone
30 garcia
30 rodriguez
25 martinez
25 lopez
25 gonzalez
20 hernandez
20 perez
20 sanchez
20 ramirez
25 silva
25 santos
30 ivanov ivanova иванов иванова
15 petrov petrova петров петрова
20 anna ana анна άννα αννα
8 hanna hannah ганна
5 ganna
5 anya аня
5 hanne
5 anne ann
6 annika
25 maria мария μαρια marija mariya mariia
10 marie
5 mariana марьяна
6 marina марина μαρινα
5 mariya
4 mary
4 mario μαριος marios
8 martin мартин
4 martina мартина
4 marta martha марта μαρθα
15 elena yelena jelena елена ελενα
6 helena χελενα
6 eleni ελενη
5 alena алена алёна
5 elina элина
4 alina алина
5 irina ирина
4 irena
4 arina арина
5 karina карина
12 alexander aleksandr alexandr oleksandr alexandre александр олександр
8 alexandra aleksandra александра олександра αλεξανδρα
6 alexandros αλεξανδρος αλεξανδροσ
8 alexei aleksei alexey aleksey алексей
10 andrei andrey andrej андрей андрій
6 andrea андреа
6 andreas ανδρεας ανδρεασ
5 andre
10 sergei sergey sergej serhii сергей сергій
8 dmitri dmitry dmitriy dmitrii дмитрий дмитро
6 dimitris δημητρης δημητρησ
6 dimitra δημητρα
8 natalia natalya nataliya nataliia natalja наталья наталия наталія
4 natasha наташа
6 tatiana tatyana tatjana татьяна
4 tanya таня
8 olga ольга ολγα
6 oleg олег
4 oleh
6 viktor victor виктор віктор
6 viktoria victoria viktoriya виктория
6 valeri valery valeriy valerii валерий
4 valeria valeriya валерия
6 vladimir владимир volodymyr володимир
4 vladislav владислав
6 mikhail михаил
8 michael
4 michal
5 michel
4 michele michelle
8 daniel даниэль
4 daniela danielle
6 daniil данил данило
4 danilo
8 ivan иван иван
4 ivana ивана
8 john
6 joan
6 jan ян
4 jana яна
6 johan johann
6 joana johana johanna
6 jean
6 juan
4 juana
8 jose
6 josef joseph jozef
4 josefa
8 david давид
5 davide
6 paul
6 paula
5 pavel павел
4 pavla
6 peter
4 petra
5 petr пётр петр
8 george
6 giorgos γιωργος γιωργοσ georgios γεωργιος γεωργιοσ yorgos
6 georgia
8 nikos νικος νικοσ
6 nikolaos νικολαος νικολαοσ
6 nikolai nikolay николай
4 nicola
4 nicole
6 nicolas
5 nina нина
5 dina дина
5 lina лина
4 linda
5 sara sarah сара ساره
5 sana سناء
5 sanaa
4 sonia sonya соня
5 sofia sophia sofiya софия σοφια
5 sophie
4 christina kristina кристина χριστινα
4 christine
4 christian
4 christos χρηστος χρηστοσ
4 eric erik
4 erika erica
4 robert
4 roberto
4 roberta
4 carlos
4 carla karla
4 carlo karlo
4 luis
4 luisa
4 louis
4 louise
4 lucas lukas
4 lucia
4 luca luka
4 francisco
4 francisca
4 francesco
4 francesca
4 antonio
4 antonia
4 anton антон
4 antonis αντωνης αντωνησ
4 julia юлия yulia iuliia yuliya julija юлія
4 julie
4 julio
4 juliana ульяна
4 claudia
4 claudio
4 silvia
4 silvio
4 fabian
4 fabio
4 simon
4 simone
4 stefan стефан
4 stephanie
4 gabriel
4 gabriela gabriella gabrielle
4 rafael
4 raphaela rafaela
4 emil
4 emilia
4 emily
4 adam
4 adama
4 ada
4 aida
4 idris idriss
4 idrissa
4 amadou
4 aminata
4 amina aminah امينه амина
4 amin امين
4 yasin yassine ياسين
4 yasmin yasmine ياسمين
4 farid فريد
4 farida فريده
4 saida سعيده
4 rashida rachida
4 latif لطيف
4 latifa لطيفه
4 sharif cherif شريف
4 sharifa cherifa شريفه
4 nasim نسيم
4 nasima نسيمه
4 walid وليد
4 khalida
4 majid ماجد مجيد
4 majida
4 wafa وفاء
4 rida
4 aliou
4 aigul айгуль
4 aidana
4 aizhan айжан
4 aigerim айгерим
4 asel assel асель әсел
4 gulnara гульнара
4 gulnaz гульназ
4 nurlan нурлан
4 nursultan
4 askar аскар
4 asan
4 timur тимур
4 temir
4 ruslan руслан
4 rustam рустам
4 arslan
4 aslan аслан
4 marat марат
4 murat murad мурат мурад
";

/// A frequent name: its place in the list, and what share of people bear it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Common {
    pub entry: u16,
    pub share: f64,
}

/// The frequent name that a word is, in small letters without marks.
pub(crate) fn find(word: &str) -> Option<Common> {
    static TABLE: OnceLock<HashMap<&str, Common>> = OnceLock::new();
    TABLE
        .get_or_init(|| {
            let mut out = HashMap::new();
            for (at, line) in NAMES.lines().enumerate() {
                let mut words = line.split(' ');
                let Some(share) = words.next().and_then(|w| w.parse::<f64>().ok()) else {
                    continue;
                };
                let entry = u16::try_from(at).unwrap_or(u16::MAX);
                for word in words {
                    out.entry(word).or_insert(Common {
                        entry,
                        share: share / 10_000.0,
                    });
                }
            }
            out
        })
        .get(word)
        .copied()
}
