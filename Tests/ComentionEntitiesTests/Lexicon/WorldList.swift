/// Countries with their capitals, and first-level regions of larger states, written down apart from the
/// lexicon's sources, so that a test can ask whether the lexicon has them.
enum WorldList {
  /// One country.
  struct Country {
    var code: String
    var names: [String]
    var capitals: [String]
  }

  /// The members and observers of the United Nations.
  static let countries: [Country] = countryLines.split(separator: "\n").map { line in
    let cells = line.split(separator: "|").map(String.init)
    return Country(code: cells[0], names: [cells[1], cells[2]], capitals: [cells[3], cells[4]])
  }

  /// English names of first-level regions, with the code of their country.
  static let regions: [(code: String, name: String)] = regionLines.split(separator: "\n")
    .flatMap { line in
      let cells = line.split(separator: "|").map(String.init)
      return cells[1].replacing(", ", with: "|").split(separator: "|").map {
        (cells[0], String($0))
      }
    }

  private static let countryLines = """
    AF|Afghanistan|Афганистан|Kabul|Кабул
    AL|Albania|Албания|Tirana|Тирана
    DZ|Algeria|Алжир|Algiers|Алжир
    AD|Andorra|Андорра|Andorra la Vella|Андорра-ла-Велья
    AO|Angola|Ангола|Luanda|Луанда
    AG|Antigua and Barbuda|Антигуа и Барбуда|St. John's|Сент-Джонс
    AR|Argentina|Аргентина|Buenos Aires|Буэнос-Айрес
    AM|Armenia|Армения|Yerevan|Ереван
    AU|Australia|Австралия|Canberra|Канберра
    AT|Austria|Австрия|Vienna|Вена
    AZ|Azerbaijan|Азербайджан|Baku|Баку
    BS|Bahamas|Багамы|Nassau|Нассау
    BH|Bahrain|Бахрейн|Manama|Манама
    BD|Bangladesh|Бангладеш|Dhaka|Дакка
    BB|Barbados|Барбадос|Bridgetown|Бриджтаун
    BY|Belarus|Беларусь|Minsk|Минск
    BE|Belgium|Бельгия|Brussels|Брюссель
    BZ|Belize|Белиз|Belmopan|Бельмопан
    BJ|Benin|Бенин|Porto-Novo|Порто-Ново
    BT|Bhutan|Бутан|Thimphu|Тхимпху
    BO|Bolivia|Боливия|La Paz|Ла-Пас
    BA|Bosnia and Herzegovina|Босния и Герцеговина|Sarajevo|Сараево
    BW|Botswana|Ботсвана|Gaborone|Габороне
    BR|Brazil|Бразилия|Brasilia|Бразилиа
    BN|Brunei|Бруней|Bandar Seri Begawan|Бандар-Сери-Бегаван
    BG|Bulgaria|Болгария|Sofia|София
    BF|Burkina Faso|Буркина-Фасо|Ouagadougou|Уагадугу
    BI|Burundi|Бурунди|Gitega|Гитега
    KH|Cambodia|Камбоджа|Phnom Penh|Пномпень
    CM|Cameroon|Камерун|Yaoundé|Яунде
    CA|Canada|Канада|Ottawa|Оттава
    CV|Cape Verde|Кабо-Верде|Praia|Прая
    CF|Central African Republic|Центральноафриканская Республика|Bangui|Банги
    TD|Republic of Chad|Чад|N'Djamena|Нджамена
    CL|Chile|Чили|Santiago|Сантьяго
    CN|China|Китай|Beijing|Пекин
    CO|Colombia|Колумбия|Bogotá|Богота
    KM|Comoros|Коморы|Moroni|Морони
    CG|Republic of the Congo|Республика Конго|Brazzaville|Браззавиль
    CD|Democratic Republic of the Congo|Демократическая Республика Конго|Kinshasa|Киншаса
    CR|Costa Rica|Коста-Рика|San José|Сан-Хосе
    CI|Côte d'Ivoire|Кот-д'Ивуар|Yamoussoukro|Ямусукро
    HR|Croatia|Хорватия|Zagreb|Загреб
    CU|Cuba|Куба|Havana|Гавана
    CY|Cyprus|Кипр|Nicosia|Никосия
    CZ|Czech Republic|Чехия|Prague|Прага
    DK|Denmark|Дания|Copenhagen|Копенгаген
    DJ|Djibouti|Джибути|Djibouti|Джибути
    DM|Dominica|Доминика|Roseau|Розо
    DO|Dominican Republic|Доминиканская Республика|Santo Domingo|Санто-Доминго
    EC|Ecuador|Эквадор|Quito|Кито
    EG|Egypt|Египет|Cairo|Каир
    SV|El Salvador|Сальвадор|San Salvador|Сан-Сальвадор
    GQ|Equatorial Guinea|Экваториальная Гвинея|Malabo|Малабо
    ER|Eritrea|Эритрея|Asmara|Асмэра
    EE|Estonia|Эстония|Tallinn|Таллин
    SZ|Eswatini|Эсватини|Mbabane|Мбабане
    ET|Ethiopia|Эфиопия|Addis Ababa|Аддис-Абеба
    FJ|Fiji|Фиджи|Suva|Сува
    FI|Finland|Финляндия|Helsinki|Хельсинки
    FR|France|Франция|Paris|Париж
    GA|Gabon|Габон|Libreville|Либревиль
    GM|Gambia|Гамбия|Banjul|Банжул
    GE|Republic of Georgia|Грузия|Tbilisi|Тбилиси
    DE|Germany|Германия|Berlin|Берлин
    GH|Ghana|Гана|Accra|Аккра
    GR|Greece|Греция|Athens|Афины
    GD|Grenada|Гренада|St. George's|Сент-Джорджес
    GT|Guatemala|Гватемала|Guatemala City|Гватемала
    GN|Guinea|Гвинея|Conakry|Конакри
    GW|Guinea-Bissau|Гвинея-Бисау|Bissau|Бисау
    GY|Guyana|Гайана|Georgetown|Джорджтаун
    HT|Haiti|Гаити|Port-au-Prince|Порт-о-Пренс
    HN|Honduras|Гондурас|Tegucigalpa|Тегусигальпа
    HU|Hungary|Венгрия|Budapest|Будапешт
    IS|Iceland|Исландия|Reykjavik|Рейкьявик
    IN|India|Индия|New Delhi|Нью-Дели
    ID|Indonesia|Индонезия|Jakarta|Джакарта
    IR|Iran|Иран|Tehran|Тегеран
    IQ|Iraq|Ирак|Baghdad|Багдад
    IE|Ireland|Ирландия|Dublin|Дублин
    IL|Israel|Израиль|Jerusalem|Иерусалим
    IT|Italy|Италия|Rome|Рим
    JM|Jamaica|Ямайка|Kingston|Кингстон
    JP|Japan|Япония|Tokyo|Токио
    JO|Hashemite Kingdom of Jordan|Иордания|Amman|Амман
    KZ|Kazakhstan|Казахстан|Astana|Астана
    KE|Kenya|Кения|Nairobi|Найроби
    KI|Kiribati|Кирибати|South Tarawa|Южная Тарава
    KP|North Korea|КНДР|Pyongyang|Пхеньян
    KR|South Korea|Республика Корея|Seoul|Сеул
    KW|Kuwait|Кувейт|Kuwait City|Эль-Кувейт
    KG|Kyrgyzstan|Киргизия|Bishkek|Бишкек
    LA|Laos|Лаос|Vientiane|Вьентьян
    LV|Latvia|Латвия|Riga|Рига
    LB|Lebanon|Ливан|Beirut|Бейрут
    LS|Lesotho|Лесото|Maseru|Масеру
    LR|Liberia|Либерия|Monrovia|Монровия
    LY|Libya|Ливия|Tripoli|Триполи
    LI|Liechtenstein|Лихтенштейн|Vaduz|Вадуц
    LT|Lithuania|Литва|Vilnius|Вильнюс
    LU|Luxembourg|Люксембург|Luxembourg|Люксембург
    MG|Madagascar|Мадагаскар|Antananarivo|Антананариву
    MW|Malawi|Малави|Lilongwe|Лилонгве
    MY|Malaysia|Малайзия|Kuala Lumpur|Куала-Лумпур
    MV|Maldives|Мальдивы|Malé|Мале
    ML|Mali|Мали|Bamako|Бамако
    MT|Malta|Мальта|Valletta|Валлетта
    MH|Marshall Islands|Маршалловы Острова|Majuro|Маджуро
    MR|Mauritania|Мавритания|Nouakchott|Нуакшот
    MU|Mauritius|Маврикий|Port Louis|Порт-Луи
    MX|Mexico|Мексика|Mexico City|Мехико
    FM|Micronesia|Микронезия|Palikir|Паликир
    MD|Moldova|Молдавия|Chisinau|Кишинёв
    MC|Monaco|Монако|Monaco|Монако
    MN|Mongolia|Монголия|Ulaanbaatar|Улан-Батор
    ME|Montenegro|Черногория|Podgorica|Подгорица
    MA|Morocco|Марокко|Rabat|Рабат
    MZ|Mozambique|Мозамбик|Maputo|Мапуту
    MM|Myanmar|Мьянма|Naypyidaw|Нейпьидо
    NA|Namibia|Намибия|Windhoek|Виндхук
    NR|Nauru|Науру|Yaren|Ярен
    NP|Nepal|Непал|Kathmandu|Катманду
    NL|Netherlands|Нидерланды|Amsterdam|Амстердам
    NZ|New Zealand|Новая Зеландия|Wellington|Веллингтон
    NI|Nicaragua|Никарагуа|Managua|Манагуа
    NE|Niger|Нигер|Niamey|Ниамей
    NG|Nigeria|Нигерия|Abuja|Абуджа
    MK|North Macedonia|Северная Македония|Skopje|Скопье
    NO|Norway|Норвегия|Oslo|Осло
    OM|Oman|Оман|Muscat|Маскат
    PK|Pakistan|Пакистан|Islamabad|Исламабад
    PW|Palau|Палау|Ngerulmud|Нгерулмуд
    PS|Palestine|Палестина|Ramallah|Рамалла
    PA|Panama|Панама|Panama City|Панама
    PG|Papua New Guinea|Папуа-Новая Гвинея|Port Moresby|Порт-Морсби
    PY|Paraguay|Парагвай|Asunción|Асунсьон
    PE|Peru|Перу|Lima|Лима
    PH|Philippines|Филиппины|Manila|Манила
    PL|Poland|Польша|Warsaw|Варшава
    PT|Portugal|Португалия|Lisbon|Лиссабон
    QA|Qatar|Катар|Doha|Доха
    RO|Romania|Румыния|Bucharest|Бухарест
    RU|Russia|Россия|Moscow|Москва
    RW|Rwanda|Руанда|Kigali|Кигали
    KN|Saint Kitts and Nevis|Сент-Китс и Невис|Basseterre|Бастер
    LC|Saint Lucia|Сент-Люсия|Castries|Кастри
    VC|Saint Vincent and the Grenadines|Сент-Винсент и Гренадины|Kingstown|Кингстаун
    WS|Samoa|Самоа|Apia|Апиа
    SM|San Marino|Сан-Марино|San Marino|Сан-Марино
    ST|São Tomé and Príncipe|Сан-Томе и Принсипи|São Tomé|Сан-Томе
    SA|Saudi Arabia|Саудовская Аравия|Riyadh|Эр-Рияд
    SN|Senegal|Сенегал|Dakar|Дакар
    RS|Serbia|Сербия|Belgrade|Белград
    SC|Seychelles|Сейшелы|Victoria|Виктория
    SL|Sierra Leone|Сьерра-Леоне|Freetown|Фритаун
    SG|Singapore|Сингапур|Singapore|Сингапур
    SK|Slovakia|Словакия|Bratislava|Братислава
    SI|Slovenia|Словения|Ljubljana|Любляна
    SB|Solomon Islands|Соломоновы Острова|Honiara|Хониара
    SO|Somalia|Сомали|Mogadishu|Могадишо
    ZA|South Africa|ЮАР|Pretoria|Претория
    SS|South Sudan|Южный Судан|Juba|Джуба
    ES|Spain|Испания|Madrid|Мадрид
    LK|Sri Lanka|Шри-Ланка|Colombo|Коломбо
    SD|Sudan|Судан|Khartoum|Хартум
    SR|Suriname|Суринам|Paramaribo|Парамарибо
    SE|Sweden|Швеция|Stockholm|Стокгольм
    CH|Switzerland|Швейцария|Bern|Берн
    SY|Syria|Сирия|Damascus|Дамаск
    TJ|Tajikistan|Таджикистан|Dushanbe|Душанбе
    TZ|Tanzania|Танзания|Dodoma|Додома
    TH|Thailand|Таиланд|Bangkok|Бангкок
    TL|Timor-Leste|Восточный Тимор|Dili|Дили
    TG|Togo|Того|Lomé|Ломе
    TO|Tonga|Тонга|Nuku'alofa|Нукуалофа
    TT|Trinidad and Tobago|Тринидад и Тобаго|Port of Spain|Порт-оф-Спейн
    TN|Tunisia|Тунис|Tunis|Тунис
    TR|Turkey|Турция|Ankara|Анкара
    TM|Turkmenistan|Туркменистан|Ashgabat|Ашхабад
    TV|Tuvalu|Тувалу|Funafuti|Фунафути
    UG|Uganda|Уганда|Kampala|Кампала
    UA|Ukraine|Украина|Kyiv|Киев
    AE|United Arab Emirates|Объединённые Арабские Эмираты|Abu Dhabi|Абу-Даби
    GB|United Kingdom|Великобритания|London|Лондон
    US|United States|США|Washington|Вашингтон
    UY|Uruguay|Уругвай|Montevideo|Монтевидео
    UZ|Uzbekistan|Узбекистан|Tashkent|Ташкент
    VU|Vanuatu|Вануату|Port Vila|Порт-Вила
    VA|Vatican|Ватикан|Vatican|Ватикан
    VE|Venezuela|Венесуэла|Caracas|Каракас
    VN|Vietnam|Вьетнам|Hanoi|Ханой
    YE|Yemen|Йемен|Sanaa|Сана
    ZM|Zambia|Замбия|Lusaka|Лусака
    ZW|Zimbabwe|Зимбабве|Harare|Хараре
    """

  private static let regionLines = """
    RU|Adygea, Altai Republic, Altai Krai, Amur Oblast, Arkhangelsk Oblast, Astrakhan Oblast, \
    Bashkortostan, Belgorod Oblast, Bryansk Oblast, Buryatia, Chechnya, Chelyabinsk Oblast, \
    Chukotka, Chuvashia, Dagestan, Ingushetia, Irkutsk Oblast, Ivanovo Oblast, Jewish Autonomous \
    Oblast, Kabardino-Balkaria, Kaliningrad Oblast, Kalmykia, Kaluga Oblast, Kamchatka Krai, \
    Karachay-Cherkessia, Karelia, Kemerovo Oblast, Khabarovsk Krai, Khakassia, Khanty-Mansi \
    Autonomous Okrug, Kirov Oblast, Komi Republic, Kostroma Oblast, Krasnodar Krai, Krasnoyarsk \
    Krai, Kurgan Oblast, Kursk Oblast, Leningrad Oblast, Lipetsk Oblast, Magadan Oblast, Mari El, \
    Mordovia, Moscow Oblast, Murmansk Oblast, Nenets Autonomous Okrug, Nizhny Novgorod Oblast, \
    North Ossetia, Novgorod Oblast, Novosibirsk Oblast, Omsk Oblast, Orenburg Oblast, Oryol \
    Oblast, Penza Oblast, Perm Krai, Primorsky Krai, Pskov Oblast, Rostov Oblast, Ryazan Oblast, \
    Sakhalin Oblast, Samara Oblast, Saratov Oblast, Smolensk Oblast, Stavropol Krai, Sverdlovsk \
    Oblast, Tambov Oblast, Tatarstan, Tomsk Oblast, Tula Oblast, Tuva, Tver Oblast, Tyumen Oblast, \
    Udmurtia, Ulyanovsk Oblast, Vladimir Oblast, Volgograd Oblast, Vologda Oblast, Voronezh \
    Oblast, Yakutia, Yamalo-Nenets Autonomous Okrug, Yaroslavl Oblast, Zabaykalsky Krai
    UA|Cherkasy Oblast, Chernihiv Oblast, Chernivtsi Oblast, Dnipropetrovsk Oblast, Donetsk \
    Oblast, Ivano-Frankivsk Oblast, Kharkiv Oblast, Kherson Oblast, Khmelnytskyi Oblast, \
    Kirovohrad Oblast, Kyiv Oblast, Luhansk Oblast, Lviv Oblast, Mykolaiv Oblast, Odesa Oblast, \
    Poltava Oblast, Rivne Oblast, Sumy Oblast, Ternopil Oblast, Vinnytsia Oblast, Volyn Oblast, \
    Zakarpattia Oblast, Zaporizhzhia Oblast, Zhytomyr Oblast
    BY|Brest Region, Vitebsk Region, Gomel Region, Grodno Region, Minsk Region, Mogilev Region
    KZ|Abai Region, Akmola Region, Aktobe Region, Almaty Region, Atyrau Region, East Kazakhstan \
    Region, Jambyl Region, Jetisu Region, Karaganda Region, Kostanay Region, Kyzylorda Region, \
    Mangystau Region, North Kazakhstan Region, Pavlodar Region, Turkistan Region, Ulytau Region, \
    West Kazakhstan Region
    US|Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, \
    Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, \
    Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New \
    Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, \
    Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, \
    Virginia, Washington State, West Virginia, Wisconsin, Wyoming
    CN|Anhui, Chongqing, Fujian, Gansu, Guangdong, Guangxi, Guizhou, Hainan, Hebei, Heilongjiang, \
    Henan, Hubei, Hunan, Inner Mongolia, Jiangsu, Jiangxi, Jilin, Liaoning, Ningxia, Qinghai, \
    Shaanxi, Shandong, Shanxi, Sichuan, Tianjin, Xinjiang, Yunnan, Zhejiang
    IN|Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, \
    Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, \
    Meghalaya, Mizoram, Nagaland, Odisha, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar \
    Pradesh, Uttarakhand, West Bengal, Ladakh, Jammu and Kashmir
    DE|Baden-Württemberg, Bavaria, Brandenburg, Bremen, Hamburg, Hesse, Lower Saxony, \
    Mecklenburg-Vorpommern, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony, \
    Saxony-Anhalt, Schleswig-Holstein, Thuringia
    GB|England, Scotland, Wales, Northern Ireland
    FR|Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Brittany, Centre-Val de Loire, Corsica, \
    Grand Est, Hauts-de-France, Île-de-France, Normandy, Nouvelle-Aquitaine, Occitania, Pays de la \
    Loire, Provence-Alpes-Côte d'Azur
    IT|Abruzzo, Aosta Valley, Apulia, Basilicata, Calabria, Campania, Emilia-Romagna, \
    Friuli-Venezia Giulia, Lazio, Liguria, Lombardy, Marche, Molise, Piedmont, Sardinia, Sicily, \
    Trentino-Alto Adige, Tuscany, Umbria, Veneto
    ES|Andalusia, Aragon, Asturias, Balearic Islands, Basque Country, Canary Islands, Cantabria, \
    Castile and León, Castilla-La Mancha, Catalonia, Extremadura, Galicia, La Rioja, Community of \
    Madrid, Region of Murcia, Navarre, Valencian Community
    PL|Greater Poland, Kuyavian-Pomeranian Voivodeship, Lesser Poland, Lower Silesian Voivodeship, \
    Lublin Voivodeship, Lubusz Voivodeship, Masovian Voivodeship, Opole Voivodeship, Podkarpackie \
    Voivodeship, Podlaskie Voivodeship, Pomeranian Voivodeship, Silesian Voivodeship, \
    Warmian-Masurian Voivodeship, West Pomeranian Voivodeship
    BR|Acre State, Alagoas, Amapá, Amazonas, Bahia, Ceará, Espírito Santo, Goiás, Maranhão, Mato \
    Grosso, Mato Grosso do Sul, Minas Gerais, Pará, Paraíba, Paraná, Pernambuco, Piauí, Rio Grande \
    do Norte, Rio Grande do Sul, Rondônia, Roraima, Santa Catarina, Sergipe, Tocantins
    JP|Hokkaido, Aomori, Iwate, Miyagi, Akita, Yamagata, Fukushima, Ibaraki, Tochigi, Gunma, \
    Saitama, Chiba, Kanagawa, Niigata, Toyama, Ishikawa, Fukui, Yamanashi, Nagano, Gifu, Shizuoka, \
    Aichi, Mie Prefecture, Shiga, Hyogo, Nara, Wakayama, Tottori, Shimane, Okayama, Hiroshima, \
    Yamaguchi, Tokushima, Kagawa, Ehime, Kochi Prefecture, Fukuoka, Saga Prefecture, Nagasaki, \
    Kumamoto, Oita, Miyazaki, Kagoshima, Okinawa
    CA|Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador, Northwest \
    Territories, Nova Scotia, Nunavut, Ontario, Prince Edward Island, Quebec, Saskatchewan, Yukon
    AU|Australian Capital Territory, New South Wales, Northern Territory, Queensland, South \
    Australia, Tasmania, Western Australia
    MX|Aguascalientes, Baja California, Baja California Sur, Campeche, Chiapas, Chihuahua, \
    Coahuila, Colima, Durango, Guanajuato, Guerrero, Hidalgo, Jalisco, State of Mexico, Michoacán, \
    Morelos, Nayarit, Nuevo León, Oaxaca, Quintana Roo, San Luis Potosí, Sinaloa, Sonora, Tabasco, \
    Tamaulipas, Tlaxcala, Veracruz, Yucatán, Zacatecas
    ZA|Eastern Cape, Free State, Gauteng, KwaZulu-Natal, Limpopo, Mpumalanga, Northern Cape, North \
    West Province, Western Cape
    NG|Abia State, Adamawa State, Akwa Ibom, Anambra, Bauchi, Bayelsa, Benue State, Borno, Cross \
    River State, Delta State, Ebonyi, Edo State, Ekiti, Enugu, Gombe, Imo State, Jigawa, Kaduna, \
    Kano, Katsina, Kebbi, Kogi, Kwara, Lagos, Nasarawa, Niger State, Ogun State, Ondo State, Osun \
    State, Oyo State, Plateau State, Rivers State, Sokoto, Taraba, Yobe State, Zamfara
    AR|Buenos Aires Province, Catamarca, Chaco Province, Chubut, Entre Ríos, Formosa Province, \
    Jujuy, La Pampa, Mendoza, Misiones, Neuquén, Río Negro Province, Salta, San Juan Province, San \
    Luis Province, Santa Cruz Province, Santa Fe Province, Santiago del Estero, Tucumán
    PK|Balochistan, Khyber Pakhtunkhwa, Sindh, Gilgit-Baltistan, Azad Kashmir
    IR|Alborz Province, Ardabil, Bushehr, East Azerbaijan, West Azerbaijan, Fars Province, Gilan, \
    Golestan, Hamadan, Hormozgan, Ilam Province, Isfahan, Kerman, Kermanshah, Khuzestan, \
    Kohgiluyeh and Boyer-Ahmad, Kurdistan Province, Lorestan, Markazi Province, Mazandaran, North \
    Khorasan, Qazvin, Qom, Razavi Khorasan, Semnan, Sistan and Baluchestan, South Khorasan, Yazd, \
    Zanjan, Chaharmahal and Bakhtiari
    IQ|Al Anbar, Babil Governorate, Basra, Dhi Qar, Diyala, Dohuk, Erbil, Karbala, Kirkuk, Maysan, \
    Al Muthanna, Najaf, Nineveh, Saladin Governorate, Sulaymaniyah, Wasit
    SY|Aleppo, Daraa, Deir ez-Zor, Hama, Hasakah, Homs, Idlib, Latakia, Quneitra, Raqqa, \
    As-Suwayda, Tartus
    SA|Asir, Al Bahah, Al Jawf, Eastern Province, Hail, Jazan, Mecca, Medina, Najran, Qassim, \
    Tabuk
    UZ|Andijan, Bukhara, Fergana, Jizzakh, Karakalpakstan, Kashkadarya Region, Khorezm Region, \
    Namangan, Navoi, Samarkand, Surkhandarya Region, Syrdarya Region
    KG|Batken, Chuy Region, Issyk-Kul, Jalal-Abad, Naryn, Osh, Talas Region
    TJ|Gorno-Badakhshan, Khatlon Region, Sughd Region
    TM|Ahal Region, Balkan Region, Dashoguz, Lebap Region, Mary Region
    AM|Aragatsotn, Ararat Province, Armavir Province, Gegharkunik, Kotayk, Lori Province, Shirak \
    Province, Syunik, Tavush, Vayots Dzor
    GE|Adjara, Guria, Imereti, Kakheti, Kvemo Kartli, Mtskheta-Mtianeti, Racha, Samegrelo, \
    Samtskhe-Javakheti, Shida Kartli
    EG|Alexandria, Aswan, Asyut, Beheira, Beni Suef, Dakahlia, Damietta, Faiyum, Gharbia, Giza, \
    Ismailia, Kafr el-Sheikh, Luxor, Matrouh, Minya, Monufia, New Valley Governorate, North Sinai, \
    Port Said, Qalyubia, Qena, Red Sea Governorate, Sharqia, Sohag, South Sinai, Suez Governorate
    ID|Aceh, Bali, Banten, Central Java, East Java, West Java, Lampung, Papua, Riau, North \
    Sumatra, South Sumatra, West Sumatra, East Kalimantan, South Kalimantan, West Kalimantan, \
    North Sulawesi, South Sulawesi, Maluku Islands, Yogyakarta
    """
}
