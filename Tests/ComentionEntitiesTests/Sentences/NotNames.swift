/// Sentences with words that look like names and are none: verbs, months, nationalities, goods, ships,
/// class nouns, greetings; one a line.
enum NotNames {
  static let english = """
    May I ask a question?
    It may rain in May.
    Will they sign? They will.
    The Will of the people was clear.
    Polish the silver, please.
    Polish students read English books.
    Chad said he was tired.
    Of course not.
    March on, he said.
    August heat slowed the work.
    April showers ended.
    June was dry and July was wet.
    Monday came, then Tuesday.
    Friday prayers were held.
    Sunday papers were late.
    December is near.
    German cars are exported.
    French wines are dear.
    Dutch tulips bloom.
    Danish butter sells well.
    Finnish schools are good.
    Swiss watches are exact.
    Turkish coffee is strong.
    Chinese tea is green.
    Japanese gardens are quiet.
    Korean dramas are popular.
    Arabic is taught here.
    Hindi songs were played.
    Latin is a dead language.
    Greek myths are old.
    Roman numerals are hard.
    Persian rugs are soft.
    Cyrillic letters are easy.
    African dances were shown.
    Asian markets fell.
    European law applies.
    American films dominate.
    Canadian maple is hard wood.
    Mexican food is hot.
    Brazilian coffee is mild.
    Russian is spoken here.
    Ukrainian songs were sung.
    Belarusian cheese is sold.
    Kazakh horses are hardy.
    Uzbek melons are sweet.
    Armenian brandy is old.
    Georgian wine is dry.
    Soviet posters were sold.
    Slavic studies are back.
    Baltic herring is salted.
    Nordic walking is healthy.
    Alpine flowers are rare.
    Anglo-Saxon poems are short.
    Africans, Asians and Europeans met.
    Muslims and Christians prayed.
    Catholics and Protestants talked.
    Buddhists came too.
    Jewish holidays are many.
    Kurdish songs were heard.
    Arabs and Turks traded.
    Nice to meet you.
    Bath time is over.
    Reading is good for you.
    Mobile phones are banned.
    Orange juice is cheap.
    Split the bill.
    Cork floats.
    Hull damage was small.
    Sale ends today.
    Deal or no deal.
    Battle lines were drawn.
    Bill passed both readings.
    Mark the date.
    Grace before meals.
    Hope dies last.
    Faith moves mountains.
    Joy and sorrow.
    Rose gardens are open.
    Lily ponds are green.
    Dawn broke.
    Art is long.
    Frank answers were given.
    Jack of all trades.
    Rob no one.
    Pat on the back.
    Sue them, he said.
    Drew a line.
    Ray of light.
    Dean of the faculty.
    Major changes came.
    Rich harvests followed.
    Young voters stayed home.
    Old habits die hard.
    Brown bread is healthy.
    White paper was used.
    Black coffee was served.
    Green energy grows.
    Gray skies again.
    Long queues formed.
    Short answers suffice.
    King of the hill.
    Bishop takes pawn.
    Knight to f6.
    Page two is blank.
    Cook for ten minutes.
    Baker and butcher.
    Miller's tale is old.
    Smith forges iron.
    Hunter and prey.
    Fisher folk live here.
    Carter carried hay.
    Mason laid bricks.
    Taylor-made suits are dear.
    Carpenter bees drill wood.
    Stone walls are cold.
    Wood burns.
    Hill farms are poor.
    Field work began.
    Rivers are rising.
    Banks are closed today.
    Bush fires spread.
    Winter came early.
    Summer was short.
    Spring is here.
    Autumn leaves fall.
    North wind blows.
    South side is sunny.
    East is east.
    West is west.
    Union members voted.
    Council meets at noon.
    Committee work is slow.
    Parliament rose.
    Congress met.
    Senate rules differ.
    Assembly line stopped.
    Ministry sources confirmed it.
    Embassy staff left.
    Alliance partners agreed.
    Community health matters.
    Commonwealth is a long word.
    Federation is a form of state.
    Republic and monarchy.
    Kingdom come.
    Empire and colony.
    State and church.
    Province by province.
    District nurses are few.
    Region by region.
    Happy New Year!
    Good Morning!
    Merry Christmas!
    Dear Colleagues, thank you.
    Ladies and Gentlemen, welcome.
    Yours sincerely, the editors.
    Breaking News at nine.
    Read More below.
    Watch Live now.
    Human Rights are universal.
    Climate Change is real.
    Cold War habits remain.
    Iron Curtain is a metaphor.
    Silk Road goods were sold.
    Victory Day is near.
    Women's Day was sunny.
    Artificial Intelligence helps.
    Small Business grows.
    Prime Minister said so.
    Foreign Minister spoke.
    Secretary General spoke.
    Your Excellency, thank you.
    The President left.
    The Speaker called order.
    The Ambassador wrote back.
    """.split(separator: "\n").map(String.init)

  static let russian = """
    Нет.
    Нет ответа.
    Нет, так нельзя.
    Да будет так.
    Мир вам.
    Мир, труд, май.
    Май выдался холодным.
    Март был снежным.
    Август прошёл.
    Январь, февраль и март.
    В понедельник и вторник отдыхаем.
    Среда — день совещаний.
    Пятница, вечер.
    Воскресенье — выходной.
    Поляки и чехи голосовали.
    Немцы, французы и итальянцы спорили.
    Турецкие фрукты дешевле.
    Китайские товары везут морем.
    Японские сады тихи.
    Корейские сериалы популярны.
    Русский язык красив.
    Русские сказки читают всем.
    Украинские песни звучали.
    Белорусский трикотаж в моде.
    Казахские степи широки.
    Узбекские дыни сладки.
    Армянский коньяк стар.
    Грузинское вино сухое.
    Советские плакаты продают.
    Европейский стиль в моде.
    Африканские танцы показали.
    Азиатские рынки упали.
    Американские фильмы идут.
    Арабский язык труден.
    Славянская письменность древняя.
    Балтийская сельдь вкусна.
    Кавказская кухня острая.
    Сибирский мёд хорош.
    Уральские камни дороги.
    Московское время — три часа.
    Петербургские дворы темны.
    Киевский торт сладкий.
    Минский тракторист победил.
    Одесские шутки стары.
    Вера в успех.
    Надежда умирает последней.
    Любовь побеждает.
    Роман дочитан.
    Лев рычит.
    Лилия цветёт.
    Роза колется.
    Слава труду!
    Слава героям спорта!
    Майя — древний народ.
    Марка наклеена.
    Виктория — сорт клубники.
    Орёл парит.
    Орёл или решка?
    Сокол взлетел.
    Волк воет.
    Медведь спит.
    Заяц бежит.
    Лиса хитрит.
    Голубь сел на крышу.
    Воробей чирикает.
    Соловей поёт.
    Мороз крепчает.
    Ветер стих.
    Гром гремит.
    Туман рассеялся.
    Снег идёт.
    Кузнец куёт железо.
    Мельник мелет муку.
    Гончар лепит горшок.
    Столяр строгает доску.
    Пастух гонит стадо.
    Рыбак забросил сеть.
    Звезда погасла.
    Правда всегда одна.
    Труд облагораживает.
    Заря алеет.
    Искра вспыхнула.
    Маяк горит.
    Восток алеет.
    Запад молчит.
    Север суров.
    Юг тёпл.
    Шри-ланкийский чай крепок.
    Кашемир мягок.
    Партия в шахматы длилась час.
    Союз двух сердец.
    Совет да любовь!
    Дума тяжёлая.
    Рада тебя видеть.
    Сейм — слово польское.
    Комитет решил.
    Комиссия работает.
    Министерство молчит.
    Посольство закрыто.
    Администрация ответила.
    Правительство решило.
    Парламент собрался.
    Конгресс открылся.
    Сенат заседает.
    Ассамблея началась.
    Организация работы хороша.
    Альянс окреп.
    Содружество искусств.
    Федерация — форма устройства.
    Республика и монархия.
    Империя пала.
    Область применения широка.
    Край непуганых птиц.
    Район бедствия.
    Округ голосует.
    Губерния спит.
    Президент уехал.
    Премьер ответил.
    Министр иностранных дел приехал.
    Посол вручил грамоты.
    Губернатор открыл мост.
    Депутат спросил.
    Генерал отдал приказ.
    Патриарх служит.
    Король умер.
    Царь правил.
    Глава государства подписал указ.
    Председатель закрыл заседание.
    С Новым годом!
    Доброе утро, коллеги!
    Дорогие друзья!
    Уважаемые коллеги!
    С Днём Победы!
    День знаний прошёл.
    Холодная война окончилась.
    Великая Отечественная война.
    Вторая мировая война.
    Железный занавес упал.
    Шёлковый путь древний.
    Бессмертный полк прошёл.
    Коллективный Запад спорит.
    Глобальный Юг растёт.
    Мировое большинство молчит.
    Чемпионат мира летом.
    Лига чемпионов осенью.
    Кубок мира весной.
    Золотой мяч вручён.
    Подпишись на канал.
    Читайте также.
    Смотрите видео.
    Главные новости дня.
    Ранее сообщалось иное.
    По его словам, всё готово.
    Как отметил спикер, срок прежний.
    Он купил автомобиль «Волга».
    Ледокол «Арктика» вышел в рейс.
    Гостиница «Астория» открыта.
    Фильм «Ирония судьбы» показали.
    Песня «Подмосковные вечера» звучала.
    Операция «Буря» завершена.
    Ракета «Союз» стартовала.
    Ресторан «Прага» закрыт.
    Кинотеатр «Россия» на ремонте.
    Поезд «Ласточка» опоздал.
    Самолёт «Руслан» приземлился.
    АПЛ «Хабаровск» спущена на воду.
    Железнодорожный мост открыт.
    Ленинский проспект стоит.
    Рэпер показал баню на берегу реки Малая Лесна.
    На торском направлении спокойно.
    Эксперт рассказал, как сохранить тепло.
    Депутат назвал Дом открытым.
    Боец получил позывной.
    Он открыл Telegram-канал.
    Видео показали на YouTube-канале.
    Тренер похвалил Команду мечты.
    Издание вышло вовремя.
    """.split(separator: "\n").map(String.init)

  /// What is taken for a name all the same: plays on words that nothing in the sentence decides.
  static let taken = """
    Trump cards were played.
    Ford the stream.
    Сахара в чае не надо.
    Чили — острый перец.
    Панама защищает от солнца.
    Бостон — ткань.
    Гавана — цвет.
    Бордо — тоже цвет.
    """.split(separator: "\n").map(String.init)
}
