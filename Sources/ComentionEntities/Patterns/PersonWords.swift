/// The words around people's names: what announces one, and what shows that there is none.
enum PersonWords {
  /// Forms of address; a surname alone after one is a person.
  static let honorifics = words(
    """
    Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Lt Gen Col Capt Maj Sgt Adm Shri Smt господин госпожа г-н \
    г-жа
    """)

  /// Offices, ranks and occupations in the nominative, which the bearer's full name may follow.
  static let titles = words(
    """
    minister premier president chancellor ambassador envoy senator congressman congresswoman governor \
    mayor spokesperson spokesman spokeswoman chairman chairwoman chairperson director commander \
    general colonel major captain admiral lieutenant professor academician secretary commissioner \
    rapporteur deputy representative analyst expert journalist correspondent historian lawyer activist \
    judge justice attorney prosecutor auditor sheriff lawmaker speaker akim detective coach economist \
    king queen prince princess sheikh emir pope cardinal archbishop bishop rabbi imam ayatollah \
    министр замминистра премьер президент вице-президент вице-премьер канцлер посол постпред \
    представитель представительница сенатор депутат губернатор вице-губернатор мэр вице-мэр глава \
    замглавы экс-глава экс-министр врио и.о спикер вице-спикер председатель зампред зампредседателя \
    директор гендиректор замдиректора командир командующий командующая генерал полковник подполковник \
    майор капитан адмирал лейтенант сержант профессор академик секретарь замсекретаря комиссар \
    уполномоченный омбудсмен эксперт аналитик политолог историк экономист юрист адвокат врач психолог \
    журналист журналистка тележурналистка военкор корреспондент обозреватель колумнист писатель \
    писательница актер актриса режиссер певец певица блогер блогерша предприниматель бизнесмен \
    миллиардер руководитель замруководителя начальник замначальника основатель основательница \
    сопредседатель координатор пресс-секретарь заместитель советник прокурор судья следователь \
    космонавт спортсмен спортсменка футболист хоккеист пловец боксер вратарь тренер лидер \
    спецпредставитель спецпосланник посланник спецдокладчик генсек полпред ректор проректор декан \
    военнослужащий военнопленный наемник доброволец общественник активист активистка патриарх дипломат \
    политобозреватель ученый хакер синоптик метеоролог эколог социолог востоковед американист \
    вирусолог эпидемиолог кардиолог диетолог терапевт хирург фотограф художник композитор музыкант \
    рэпер телеведущий телеведущая ведущий ведущая диктор теннисист теннисистка фигурист \
    фигуристка гимнастка лыжник биатлонист нападающий защитник полузащитник хоккеистка боец \
    контр-адмирал вице-адмирал генерал-лейтенант генерал-майор генерал-полковник маршал прапорщик \
    рядовой ефрейтор старшина летчик снайпер штурмовик комбат аким зампостпреда \
    замгенсекретаря замгендиректора поверенный консул атташе митрополит архиепископ епископ муфтий \
    раввин имам кардинал король королева принц принцесса султан эмир шейх аятолла основоположник \
    соучредитель учредитель владелец совладелец миллионер олигарх финансист банкир продюсер дизайнер \
    инженер конструктор программист учитель педагог нарколог
    """)

  /// Words that a call sign follows.
  static let callSigns = words("позывной позывного позывному позывным позывном")

  /// Verbs of speech, which the speaker's full name may follow at once.
  static let speechVerbs = words(
    """
    сообщил сообщила заявил заявила отметил отметила рассказал рассказала сказал сказала добавил \
    добавила подчеркнул подчеркнула пояснил пояснила уточнил уточнила написал написала напомнил \
    напомнила полагает считает пишет утверждает
    """)

  /// Words of offices that may stand between an English title and the name.
  static let portfolios = WordSet(
    written: words(
      """
      of the for and to in on at a Foreign Affairs Defence Defense Finance Economy Economic Trade \
      Interior Justice Health Energy Culture External Relations Cooperation Development Education \
      Agriculture Industry Commerce Labour Labor Transport Environment Minister Secretary General \
      Director Extraordinary Plenipotentiary Permanent Deputy First Vice Chairman Representative \
      President Operational Support Operations Peace Peacebuilding Political Humanitarian Disarmament \
      Legal Human Rights Security National International Regional Natural Resources Digital Science \
      Technology Tourism Sports Youth Social Welfare Planning Public Water Information Communications \
      Investment Investments Infrastructure Housing Emergency Situations Relief Strategic Policy Media \
      Press Consular Special Acting Second Petroleum Oil Mines Fisheries Rural Women Migration Religious
      """))

  /// What stands before a name that is part of another name: streets, ships, prizes, theatres.
  private static let namesakes = words(
    """
    улица улице улицы улицу ул проспект проспекте проспекта пр-т площадь площади бульвар бульваре \
    переулок переулке набережная набережной шоссе имени им театр театра театре театру премия премии \
    премию премией фонд фонда фонде фонду орден ордена орденом медаль медали медалью фрегат фрегата \
    фрегате крейсер крейсера крейсере корабль корабля корабле теплоход теплохода теплоходе ледокол \
    ледокола танкер танкера танкере паром стадион стадиона стадионе парк парка парке сквер сквере \
    станция станции станцию метро музей музея музее памятник памятника памятнику мемориал мемориала \
    бюст бюста институт института университет университета университете школа школы святой святого \
    святая святой святому храм храма храме собор собора церковь церкви клуб клуба ансамбль балет \
    батальон батальона кубок кубка турнир турнира мемориале дом дома галерея галереи самолет судно \
    судна подлодка подлодки сухогруз сухогруза бренд бренда марка марки группа группы сериал фильм \
    роман книга песня памяти память
    Saint St Street Avenue Ship Tanker Frigate Cruiser USS HMS Prize Award Stadium the Hurricane \
    Typhoon Storm Camp Fort Lake Mount Port San Santa Operation Project
    """)

  /// Whether a word shows that the name after it is part of another name.
  static func isNamesake(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    writtenNamesakes.contains(Words.hash(in: text, word.range))
      || smallNamesakes.contains(Words.foldedHash(in: text, word.range))
  }

  private static let writtenNamesakes = WordSet(written: namesakes)
  private static let smallNamesakes = WordSet(folded: namesakes.filter { $0 == $0.lowercased() })

  /// Words that end a place's, an institution's or an event's name, but nobody's.
  private static let notSurnames = WordSet(
    written: words(
      """
      Street Avenue Road Square Prize Award Awards Stadium University Institute College School Academy \
      Hospital Church Cathedral Airport Bridge Park Center Centre House Palace Island Islands Bay River \
      Lake Mountain Mountains Act Law Theatre Theater Museum Hotel Cup Day Foundation Fund Library Hall \
      Tower Station Port Beach City County State Province Region District Valley Hills Group Company \
      Corporation Inc Ltd Bank Times Post News Journal Today Tribune Agency Ministry Minister Council \
      Committee Commission Party Union League Forum Summit Conference Congress Parliament Government \
      Administration Department Office Army Navy Force Forces Embassy Court Plan Doctrine Declaration \
      Charter Agreement Treaty Accord Accords Protocol Convention Initiative Memorial Monument \
      President Prime Foreign Secretary General Ambassador Deputy Senator Governor Chairman Director \
      Spokesperson Spokeswoman Spokesman Special Envoy Read Watch Full Photo Video Live Breaking \
      January February March April May June July August September October November December Monday \
      Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter And The In On At Of For With \
      From By To Is Was Has Had Will Said Says Also But After Before When Orthodox Catholic Empire \
      World War North South East West Northern Southern Eastern Western American British European \
      My Your His Her Their Our Chair Order Medal Show Championship Open Olympics Games
      Улица Проспект Площадь Театр Музей Институт Университет Академия Школа Фонд Премия Стадион Банк \
      Совет Комитет Служба Министерство Партия Союз Федерация Республика Республики Область Край Район \
      Город Парк Холл Центр Групп Страхование Медиа Новости Сегодня Видео Фото Подписаться Подпишись \
      Прошу Вас Ваше Ваш Мы Вы Он Она Они Это Как Что Где Так Там Тут Но Если Когда Пока Чтобы Для При \
      После Перед Ранее Также Однако По На Во Об От До Из За Со Под Над Без Между Январь Февраль Март \
      Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь Понедельник Вторник Среда Четверг \
      Пятница Суббота Воскресенье Президент Премьер Министр Генерал Глава Депутат Посол Губернатор \
      Великий Великая Великого Грозный Грозного Мудрый Невский Невского Чудотворец Чудотворца \
      Первый Первого Второй Второго Третий Третьего Всея Крокус Платформы Запада Востока Севера Юга \
      Хутор Ветров Суд Армия Генштаба Минобороны Госдумы Совфеда
      """))

  /// Whether a word ends a place's, an institution's or an event's name, but nobody's.
  static func isNoSurname(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    notSurnames.contains(Words.hash(in: text, word.range))
  }

  /// Whether a Russian word is the class noun of an institution in any case.
  static func isClassNoun(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    classNouns.begin(word.range, in: text)
  }

  private static let classNouns = WordParts(
    """
    Театр Институт Университет Академи Министерств Комитет Комисси Агентств Служб Управлени \
    Департамент Правительств Администраци Ассоциаци Федераци Республик Област Центр Фонд Музе Союз \
    Парти Совет Дом Банк Суд Палат Верховн Государственн Национальн Международн Российск Русск \
    Герой Герои Героя Росси Украин
    """)

  /// Whether a word is no noun, so that the name before it is complete: "Anton Radko Said".
  static func isSmallWord(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    smallWords.contains(Words.hash(in: text, word.range))
  }

  private static let smallWords = WordSet(
    written: words(
      """
      And The In On At Of For With From By To Is Was Has Had Will Said Says Also But After Before When \
      Read Watch Full Photo Video January February March April May June July August September October \
      November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
      """))

  /// Whether a word looks like an adjective, which no unknown given name does.
  static func isAdjectival(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    adjectivalEndings.end(word.range, in: text)
  }

  private static let adjectivalEndings = WordParts(
    """
    ого его ому ему ный ная ное ные ной ных ным ский ская ское ские ской ских ским кого цкий ящий \
    ущий ший шая ния ние ство ции ция ости ость
    """)

  /// Whether a Russian word in the nominative has an ending that surnames have and hardly any other
  /// word that is written with a capital.
  static func isSurnameShaped(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    surnameEndings.end(word.range, in: text) && Words.letterCount(word.range, in: text) >= 5
  }

  private static let surnameEndings = WordParts(
    "ов ев ова ева ский цкий ская цкая енко чук швили дзе янц ин ина ян")

  /// Whether a word is a patronymic in any case.
  static func isPatronymic(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    patronymicEndings.end(word.range, in: text) && Words.letterCount(word.range, in: text) > 5
  }

  private static let patronymicEndings = WordParts(
    """
    ович овича овичу овичем овиче евич евича евичу евичем евиче ьич ьича ьичу ьичем ьиче овна овны \
    овне овну овной евна евны евне евну евной ична ичны ичне ичну ичной оглы кызы \
    ovich evich ovych ovna evna ivna
    """)

  /// Whether an English word has the ending of an adjective or participle, as no rare given name has.
  static func isEnglishAdjective(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    englishAdjectives.end(word.range, in: text)
  }

  private static let englishAdjectives = WordParts(
    "ish ese ian can ean ist ing ly ed er or ic al man")

  /// Whether a word may stand between a given name and a surname, in small letters.
  static func isParticle(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    particles.contains(Words.hash(in: text, word.range))
  }

  private static let particles = WordSet(
    written: words(
      """
      de da di van von der den la le bin ibn al el du dos
      де да ди ван фон дер ден ла ле бин ибн аль эль дю дос
      """))

  /// Whether a Russian word is an office or occupation in the nominative.
  static func isTitle(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    foldedTitles.contains(Words.foldedHash(in: text, word.range))
  }

  private static let foldedTitles = WordSet(folded: titles)

  static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
