// Organisations in Russian sentences: `⟦type:id|surface⟧` marks what is to be found, `⟦?|surface⟧` what is left open.
extension RussianSentences {
  /// Intergovernmental bodies and their organs.
  static let intergovernmentalBodies = """
    В секретариате ⟦organisation:csto|ОДКБ⟧ подтвердили дату заседания.
    Государства — члены ⟦organisation:csto|Организации Договора о коллективной безопасности⟧ согласовали план.
    На полях саммита ⟦organisation:sco|ШОС⟧ прошли переговоры.
    Сессия ⟦organisation:sco|Шанхайской организации сотрудничества⟧ завершилась.
    Страны ⟦organisation:brics|БРИКС⟧ обсудили расчёты.
    Министры ⟦organisation:cis|СНГ⟧ собрались в ⟦place:ashgabat|Ашхабаде⟧.
    О работе ⟦organisation:cis|Содружества Независимых Государств⟧ рассказали студентам.
    Бюджет ⟦organisation:eaeu|ЕАЭС⟧ вырос.
    Совет ⟦organisation:eurasian-economic-commission|ЕЭК⟧ утвердил перечень товаров.
    ⟦organisation:un|ООН⟧ призвала стороны к сдержанности.
    Заседание ⟦organisation:un-security-council|Совета Безопасности ООН⟧ перенесли.
    ⟦organisation:un-security-council|Совбез ООН⟧ принял резолюцию.
    Доклад представили ⟦organisation:un-general-assembly|Генассамблее ООН⟧.
    ⟦organisation:who|Всемирная организация здравоохранения⟧ направила врачей.
    Эксперты ⟦organisation:who|ВОЗ⟧ прибыли в ⟦place:kampala|Кампалу⟧.
    ⟦organisation:iaea|МАГАТЭ⟧ подготовило доклад.
    Миссия ⟦organisation:osce|ОБСЕ⟧ продолжит работу.
    В ⟦organisation:council-of-europe|Совете Европы⟧ сообщили о проверке.
    Наблюдатели ⟦organisation:african-union|Африканского союза⟧ прибыли утром.
    ⟦organisation:arab-league|Лига арабских государств⟧ осудила нападение.
    Главы ⟦organisation:asean|АСЕАН⟧ подписали соглашение.
    ⟦organisation:imf|МВФ⟧ ухудшил прогноз для ⟦place:egypt|Египта⟧.
    Кредит ⟦organisation:world-bank|Всемирного банка⟧ пойдёт на дороги.
    ⟦organisation:eurasian-development-bank|Евразийский банк развития⟧ профинансирует проект.
    ⟦organisation:eurasian-development-bank|ЕАБР⟧ открыл линию.
    Штаб-квартира ⟦organisation:nato|НАТО⟧ находится в ⟦place:brussels|Брюсселе⟧.
    ⟦organisation:european-commission|Еврокомиссия⟧ предложила новые правила.
    Депутаты ⟦organisation:european-parliament|Европарламента⟧ проголосовали.
    ⟦organisation:eu|Евросоюз⟧ продлил меры.
    Судьи ⟦organisation:international-court-of-justice|Международного суда ООН⟧ выслушали стороны.
    ⟦organisation:organization-of-turkic-states|Организация тюркских государств⟧ провела встречу.
    ⟦organisation:oic|ОИС⟧ созвала сессию.
    Министры ⟦organisation:opec|ОПЕК⟧ встретились в ⟦place:vienna|Вене⟧.
    ⟦organisation:wto|ВТО⟧ рассмотрит жалобу.
    ⟦organisation:unesco|ЮНЕСКО⟧ внесла город в список.
    ⟦organisation:cica|СВМДА⟧ готовит саммит.
    ⟦organisation:csto-parliamentary-assembly|Парламентская Ассамблея ОДКБ⟧ приняла модельный закон.
    Резолюцию ⟦organisation:un-general-assembly|Генеральной Ассамблеи ООН⟧ поддержали.
    ⟦organisation:union-state|Союзное государство⟧ утвердило программы.
    В рамках ⟦organisation:union-state|Союзного государства Беларуси и России⟧ действуют фонды.
    """

  /// Ministries, parliaments, banks and services of states.
  static let stateBodies = """
    ⟦organisation:mfa-tr|МИД Турции⟧ вызвал посла.
    ⟦organisation:mod-am|Минобороны Армении⟧ опровергло сообщение.
    В ⟦organisation:mfa-kz|Министерстве иностранных дел Казахстана⟧ прошла встреча.
    ⟦organisation:mfa-ru|МИД России⟧ опубликовал заявление.
    ⟦organisation:mfa-ru|МИД РФ⟧ опубликовал заявление.
    ⟦organisation:mod-ru|Минобороны РФ⟧ показало кадры.
    ⟦organisation:mfa-by|Белорусский МИД⟧ ждёт ответа.
    ⟦organisation:mfa-ru|Российский МИД⟧ ждёт ответа.
    ⟦organisation:us-department-of-state|Госдеп США⟧ назвал переговоры полезными.
    ⟦organisation:us-department-of-state|Госдепартамент США⟧ назвал переговоры полезными.
    ⟦organisation:us-department-of-defense|Пентагон⟧ подтвердил поставку.
    ⟦organisation:white-house|Белый дом⟧ опубликовал график.
    В ⟦organisation:kremlin|Кремле⟧ назвали дату.
    ⟦organisation:state-duma|Госдума⟧ приняла закон в третьем чтении.
    Комитет ⟦organisation:state-duma|Государственной Думы⟧ поддержал поправки.
    ⟦organisation:federation-council|Совет Федерации⟧ одобрил закон.
    ⟦organisation:verkhovna-rada|Верховная рада⟧ собралась на заседание.
    Депутаты ⟦organisation:bundestag|бундестага⟧ спорили до ночи.
    ⟦organisation:bank-of-russia|Центробанк России⟧ сохранил ставку.
    ⟦organisation:bank-of-russia|Банк России⟧ сохранил ставку.
    ⟦organisation:fsb|ФСБ⟧ задержала двоих в ⟦place:omsk|Омске⟧.
    ⟦?|Следственный комитет⟧ возбудил дело.
    ⟦organisation:ru-security-council|Совет безопасности РФ⟧ обсудил доклад.
    ⟦organisation:ru-constitutional-court|Конституционный суд РФ⟧ отклонил жалобу.
    ⟦organisation:interior-ru|МВД России⟧ объявило конкурс.
    ⟦organisation:ru-emercom|МЧС России⟧ направило самолёт.
    ⟦organisation:serbian-national-assembly|Парламент Сербии⟧ ратифицировал договор.
    ⟦organisation:mod-by|Министерство обороны Беларуси⟧ провело учения.
    ⟦organisation:mfa-cn|МИД КНР⟧ призвал к сдержанности.
    ⟦organisation:mfa-ir|МИД Ирана⟧ назвал обвинения пустыми.
    Сотрудники ⟦organisation:sbu|СБУ⟧ провели обыск.
    ⟦organisation:cia|ЦРУ⟧ рассекретило записку.
    ⟦organisation:us-congress|Конгресс США⟧ одобрил бюджет.
    ⟦organisation:us-senate|Сенат США⟧ утвердил посла.
    ⟦organisation:ua-armed-forces|ВСУ⟧ отошли.
    ⟦organisation:rossotrudnichestvo|Россотрудничество⟧ открыло дом в ⟦place:nairobi|Найроби⟧.
    ⟦organisation:rospotrebnadzor|Роспотребнадзор⟧ снял запрет.
    ⟦organisation:rosselkhoznadzor|Россельхознадзор⟧ снял запрет на ввоз из ⟦place:moldova|Молдавии⟧.
    ⟦organisation:ru-cec|ЦИК России⟧ утвердил итоги.
    ⟦organisation:finance-ru|Минфин России⟧ разместил облигации.
    """

  /// Organisations that are in no list, and acronyms that a text defines.
  static let organisationsInNoList = """
    ⟦organisation:x-ministerstvo-rybolovstva-nauru|Министерство рыболовства Науру⟧ подписало акт.
    ⟦organisation:x-universitet-narkhoza|Университет Нархоза⟧ принял студентов.
    ⟦organisation:x-mezhdunarodny-soyuz-rechnykh-portov|Международный союз речных портов⟧ (⟦organisation:x-mezhdunarodny-soyuz-rechnykh-portov|МСРП⟧) провёл съезд. В ⟦organisation:x-mezhdunarodny-soyuz-rechnykh-portov|МСРП⟧ 20 членов.
    ⟦organisation:x-sovet-severnykh-bibliotek|Совет северных библиотек⟧ (⟦organisation:x-sovet-severnykh-bibliotek|ССБ⟧) утвердил план.
    ⟦organisation:x-evraziski-fond-shkolnykh-muzeev|Евразийский фонд школьных музеев⟧ (⟦organisation:x-evraziski-fond-shkolnykh-muzeev|ЕФШМ⟧) дал грант; ⟦organisation:x-evraziski-fond-shkolnykh-muzeev|ЕФШМ⟧ создан в мае.
    Он учился в ⟦organisation:x-barnaulski-gosudarstvenny-pedagogicheski-universitet|Барнаульском государственном педагогическом университете⟧.
    ⟦organisation:x-tverskoy-gosudarstvenny-universitet|Тверской государственный университет⟧ открыл филиал.
    Сотрудники ⟦organisation:x-institut-pochvovedeniya|Института почвоведения⟧ составили карту.
    ⟦organisation:x-severny-prichal|ООО «Северный причал»⟧ получило лицензию.
    ⟦organisation:x-lesnaya-verf|Компания «Лесная верфь»⟧ строит катера.
    Лидер ⟦organisation:x-obshchee-pole|партии «Общее поле»⟧ против.
    ⟦organisation:x-dobrye-sosedi|Фонд «Добрые соседи»⟧ помог школе.
    ⟦organisation:x-chistye-reki|Ассоциация «Чистые реки»⟧ подала иск.
    ⟦organisation:x-zarechny-vestnik|Газета «Заречный вестник»⟧ закрылась.
    ⟦organisation:x-krasny-yakor|Завод «Красный якорь»⟧ остановился.
    ⟦organisation:x-severo-vostok|Банк «Северо-Восток»⟧ лишён лицензии.
    ⟦organisation:x-school-no-18|Школа № 18⟧ закрыта на ремонт.
    В ⟦organisation:x-hospital-no-4|больнице №4⟧ новый врач.
    ⟦organisation:x-tikhookeanskie-verfi|АО «Тихоокеанские верфи»⟧ ищет рабочих.
    ⟦organisation:tourism-uz|Министерство туризма Узбекистана⟧ открыло стенд.
    ⟦organisation:x-komitet-po-turizmu-buryaty|Комитет по туризму Бурятии⟧ открыл стенд.
    ⟦organisation:x-tsentr-polyarnykh-issledovani|Центр полярных исследований⟧ (⟦organisation:x-tsentr-polyarnykh-issledovani|ЦПИ⟧) открыт в ⟦place:murmansk|Мурманске⟧.
    ⟦organisation:x-soyuz-pchelovodov-altaya|Союз пчеловодов Алтая⟧ провёл ярмарку.
    ⟦organisation:x-kazanskaya-akademiya-mostostroeniya|Казанская академия мостостроения⟧ набирает студентов.
    ⟦organisation:x-natsionalny-universitet-vantary|Национальный университет Вантарии⟧ набирает студентов.
    ⟦organisation:x-signal-press|Агентство «Сигнал-Пресс»⟧ распространило заявление.
    ⟦organisation:x-meridian-agro|Холдинг «Меридиан-Агро»⟧ купил завод.
    ⟦organisation:x-yasny-den|Движение «Ясный день»⟧ провело митинг.
    ⟦organisation:x-dolina|Телеканал «Долина»⟧ показал интервью.
    """

  /// Media, companies, parties, churches, armed groups.
  static let mediaCompaniesPartiesArmedGroups = """
    ⟦organisation:tass|ТАСС⟧ и ⟦organisation:reuters|Рейтер⟧ передали сообщение.
    ⟦organisation:ria-novosti|РИА Новости⟧ сообщает со ссылкой на ведомство.
    «⟦organisation:interfax|Интерфакс⟧» сообщает о пожаре.
    ⟦organisation:bbc|Би-би-си⟧ показала фильм.
    Акции ⟦organisation:gazprom|Газпрома⟧ и ⟦organisation:rosneft|Роснефти⟧ выросли.
    ⟦organisation:roscosmos|Роскосмос⟧ назвал дату пуска.
    Переговоры с ⟦organisation:hamas|ХАМАС⟧ продолжаются.
    ⟦organisation:hezbollah|Движение «Хезболла⟧» отвергло план.
    Представители ⟦organisation:taliban|талибов⟧ прибыли.
    ⟦organisation:russian-orthodox-church|Русская православная церковь⟧ открыла приход.
    ⟦organisation:russian-orthodox-church|РПЦ⟧ открыла приход в ⟦place:nairobi|Найроби⟧.
    Фракция ⟦organisation:cprf|КПРФ⟧ против.
    ⟦organisation:sberbank|Сбербанк⟧ снизил ставку.
    ⟦organisation:vtb|ВТБ⟧ снизил ставку.
    ⟦organisation:aeroflot|Аэрофлот⟧ открыл рейс в ⟦place:havana|Гавану⟧.
    ⟦organisation:yandex|Яндекс⟧ открыл центр в ⟦place:yerevan|Ереване⟧.
    ⟦organisation:lukoil|Лукойл⟧ продаёт завод.
    ⟦organisation:msu|МГУ⟧ открыл филиал.
    ⟦organisation:mgimo|МГИМО⟧ принял студентов.
    Эксперты ⟦organisation:valdai-club|клуба «Валдай⟧» собрались в ⟦place:sochi|Сочи⟧.
    ⟦organisation:amnesty-international|Международная амнистия⟧ опубликовала доклад.
    ⟦organisation:icrc|Международный комитет Красного Креста⟧ посетил тюрьму.
    ⟦organisation:afd|Альтернатива для Германии⟧ вторая.
    Бойцы ⟦organisation:wagner-group|ЧВК «Вагнер⟧» покинули ⟦place:mali|Мали⟧.
    ⟦organisation:isis|ИГИЛ⟧ взяла ответственность.
    ⟦organisation:houthis|Хуситы⟧ обстреляли судно.
    ⟦organisation:fifa|ФИФА⟧ перенесла матч.
    ⟦organisation:bloomberg|Блумберг⟧ пишет о нефти.
    ⟦organisation:izvestia|Известиям⟧ рассказали о планах «⟦organisation:rzd|РЖД⟧».
    ⟦organisation:ras|Российская академия наук⟧ выбрала президента.
    """
}
