// Places in Russian sentences: `⟦type:id|surface⟧` marks what is to be found, `⟦?|surface⟧` what is left open.
extension RussianSentences {
  /// Places in all cases.
  static let placesInCases = """
    Поезд идёт из ⟦place:irkutsk|Иркутска⟧ в ⟦place:ulan-ude|Улан-Удэ⟧.
    Суда стоят в ⟦place:strait-of-hormuz|Ормузском проливе⟧.
    Над ⟦place:black-sea|Чёрным морем⟧ туман.
    Через ⟦place:bosporus|Босфор⟧ прошло судно.
    Дороги ⟦place:south-caucasus|Южного Кавказа⟧ ремонтируют.
    Торговля с ⟦place:central-asia|Центральной Азией⟧ растёт.
    На ⟦place:middle-east|Ближнем Востоке⟧ спокойно.
    Из ⟦place:nizhny-novgorod|Нижнего Новгорода⟧ в ⟦place:veliky-novgorod|Великий Новгород⟧ ходит автобус.
    Под ⟦place:rostov-on-don|Ростовом-на-Дону⟧ построят мост.
    В ⟦place:saint-petersburg|Санкт-Петербурге⟧ дожди.
    ⟦place:moscow|Москвой⟧ и ⟦place:minsk|Минском⟧ подписан план.
    Между ⟦place:dushanbe|Душанбе⟧ и ⟦place:tashkent|Ташкентом⟧ летают самолёты.
    В ⟦place:khabarovsk-krai|Хабаровском крае⟧ снег.
    ⟦place:sverdlovsk-oblast|Свердловская область⟧ и ⟦place:tatarstan|Татарстан⟧ договорились.
    Жители ⟦place:bashkortostan|Башкирии⟧ голосуют.
    В ⟦place:primorye|Приморье⟧ шторм.
    Пожары в ⟦place:yakutia|Якутии⟧ и ⟦place:buryatia|Бурятии⟧ потушены.
    ⟦place:kaliningrad-oblast|Калининградскую область⟧ посетили туристы.
    Через ⟦place:suez-canal|Суэцкий канал⟧ идут танкеры.
    На ⟦place:korean-peninsula|Корейском полуострове⟧ тихо.
    В ⟦place:south-korea|Республике Корея⟧ выборы.
    Посольства в ⟦place:north-korea|КНДР⟧ и ⟦place:china|КНР⟧ работают.
    ⟦place:ivory-coast|Кот-д’Ивуар⟧ и ⟦place:burkina-faso|Буркина-Фасо⟧ граничат.
    О ⟦place:democratic-republic-of-the-congo|Демократической Республике Конго⟧ написали доклад.
    ⟦place:transnistria|Приднестровье⟧ осталось без газа.
    С ⟦place:abkhazia|Абхазией⟧ и ⟦place:south-ossetia|Южной Осетией⟧ подписаны договоры.
    В ⟦place:baltics|Прибалтике⟧ мягкая зима.
    Рейс из ⟦place:ho-chi-minh-city|Хошимина⟧ сел в ⟦place:novosibirsk|Новосибирске⟧.
    По ⟦place:volga|Волге⟧ пошли суда.
    У берегов ⟦place:anatolia-peninsula-kamchatka|Камчатки⟧ шторм.
    На ⟦place:donbass|Донбассе⟧ восстановили школу.
    В ⟦place:crimea|Крыму⟧ открыли сезон.
    До ⟦place:vladivostok|Владивостока⟧ семь часов лёта.
    Через ⟦place:caspian-sea|Каспийское море⟧ пойдут паромы.
    ⟦place:latin-america|Латинскую Америку⟧ представляла ⟦place:bolivia|Боливия⟧.
    ⟦place:asia-pacific|Азиатско-Тихоокеанский регион⟧ растёт.
    В ⟦place:asia-pacific|АТР⟧ выросла торговля.
    В ⟦place:north-macedonia|Северной Македонии⟧ выборы.
    Туристы едут в ⟦place:sri-lanka|Шри-Ланку⟧ и на ⟦place:maldives|Мальдивы⟧.
    В ⟦place:naberezhnye-chelny|Набережных Челнах⟧ открыли цех.
    Жителям ⟦place:yuzhno-sakhalinsk|Южно-Сахалинска⟧ раздали карты.
    В ⟦place:petropavlovsk-kamchatsky|Петропавловске-Камчатском⟧ рассвет.
    ⟦place:soviet-union|СССР⟧ вступил в лигу в 1934 году.
    ⟦place:united-states|США⟧ и ⟦place:united-kingdom|Великобритания⟧ проголосовали против.
    """

  /// Names with several meanings.
  static let ambiguity = """
    Он был в ⟦place:rome|Риме⟧.
    Население ⟦place:rome|Рима⟧ растёт.
    Нет, так нельзя.
    Нет ответа.
    Вера и Надежда — сёстры.
    ⟦place:georgia|Грузия⟧ и ⟦place:armenia|Армения⟧ граничат.
    Орёл сидел на дереве.
    Владимир уехал домой.
    Поезд пришёл во ⟦place:vladimir|Владимир⟧ ночью.
    Роман вышел в свет в мае.
    Лев спал в клетке.
    Мир вам!
    Май был тёплым.
    Река впадает в море.
    Турки и греки спорили.
    Поляк, немец и француз пришли вместе.
    Российские войска провели учения.
    Американцы голосовали.
    Европейские соседи спорили.
    «Киевский режим» — это оценка.
    Министр ответил позже.
    Союз писателей провёл съезд.
    Шаг вперёд.
    Глава района ответил.
    ⟦place:syria|САР⟧ и ⟦place:iraq|Ирак⟧ открыли границу.
    ⟦place:syria|Сирия⟧ и ⟦place:lebanon|Ливан⟧ граничат; ⟦place:syria|САР⟧ примет форум.
    ⟦place:georgia|Грузия⟧ вела переговоры.
    ⟦place:republic-of-the-congo|Республика Конго⟧ и ⟦place:gabon|Габон⟧ подписали соглашение.
    В ⟦place:kinshasa|Киншасе⟧ открыли посольство ⟦place:democratic-republic-of-the-congo|ДРК⟧.
    Звезда упала.
    Правда всегда одна.
    ⟦organisation:pravda|Газета «Правда⟧» вышла утром.
    «⟦organisation:izvestia|Известия⟧» пишут о реформе.
    Труд облагораживает.
    Магазин «⟦organisation:magnit|Магнит⟧» у дома закрыт.
    Дума о прошлом.
    Страны Запада и Глобального Юга спорят.
    """

  /// Places inside names, and capitalised words that name nothing.
  static let nestedAndNegative = """
    ⟦organisation:x-embassy-of-russia-in-lebanon|Посольство России в Ливане⟧ закрыто.
    ⟦organisation:afdb|Африканский банк развития⟧ дал кредит ⟦place:kenya|Кении⟧.
    ⟦organisation:bank-of-england|Банк Англии⟧ сохранил ставку.
    Французские вина и немецкие машины.
    Минские соглашения подписаны в 2015 году.
    На курском направлении тихо.
    Конференция прошла успешно.
    Холодная война окончилась.
    Великая Отечественная война.
    ⟦place:red-square|Красная площадь⟧ закрыта.
    Улица Юрия Гагарина перекрыта.
    В театре Вахтангова премьера.
    С Новым годом, дорогие друзья!
    Доброе утро!
    Читайте также: главные новости дня.
    В понедельник, 3 марта, пройдёт встреча.
    Министерство ответило сразу.
    Посольство открыто.
    Организация утвердила герб.
    Правительство ⟦place:italy|Италии⟧ подало в отставку.
    В аэропорту ⟦place:antalya|Антальи⟧ задержки.
    ⟦place:donetsk|Донецк⟧ и ⟦place:luhansk|Луганск⟧ восстанавливают школы.
    В ⟦place:kursk-oblast|Курской⟧ и ⟦place:belgorod-oblast|Белгородской⟧ областях сняли угрозу.
    Жители ⟦place:tula-oblast|Тульской⟧, ⟦place:oryol-oblast|Орловской⟧ областей голосуют.
    ⟦place:crimean-bridge|Крымский мост⟧ открыт.
    Чемпионат мира пройдёт летом.
    Лига чемпионов возобновится осенью.
    День дипломатического работника отметили в ⟦place:accra|Аккре⟧.
    Нормандский формат исчерпан.
    Русский язык изучают в ⟦place:hanoi|Ханое⟧.
    Международный женский день — праздник.
    Ледокол «Арктика» вышел в рейс.
    Советская школа шахмат известна.
    Коллективный Запад против.
    В ⟦place:europe|Европе⟧ похолодало, в ⟦place:asia|Азии⟧ жарко.
    """
}
