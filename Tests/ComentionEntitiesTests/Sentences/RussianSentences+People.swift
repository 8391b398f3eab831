// People in Russian sentences: `⟦type:id|surface⟧` marks what is to be found, `⟦?|surface⟧` what is left open.
extension RussianSentences {
  /// People with offices and forms of address.
  static let peopleWithTitles = """
    Министр иностранных дел ⟦person:sergey-lavrov|Сергей Лавров⟧ открыл заседание.
    Президент ⟦person:vladimir-putin|Владимир Путин⟧ встретился с ⟦person:alexander-lukashenko|Александром Лукашенко⟧.
    Премьер-министр ⟦person:nikol-pashinyan|Никол Пашинян⟧ ответил на вопросы.
    Глава ⟦organisation:mfa-hu|МИД Венгрии⟧ ⟦person:peter-szijjarto|Петер Сийярто⟧ выступил последним.
    Генеральный секретарь ⟦organisation:csto|ОДКБ⟧ ⟦person:imangali-tasmagambetov|Имангали Тасмагамбетов⟧ принял гостей.
    Генсек ⟦organisation:un|ООН⟧ ⟦person:antonio-guterres|Антониу Гутерриш⟧ прибыл в ⟦place:dakar|Дакар⟧.
    Заместитель министра ⟦person:x-petr-ozerov|Пётр Озеров⟧ провёл совещание.
    Посол ⟦person:x-elmira-dzhaksybekova|Эльмира Джаксыбекова⟧ вручила верительные грамоты.
    Губернатор ⟦person:x-artem-lebedintsev|Артём Лебединцев⟧ открыл школу.
    Спецпредставитель ⟦person:x-juhani-korpela|Юхани Корпела⟧ посетил ⟦place:pristina|Приштину⟧.
    Депутат ⟦person:x-oksana-berezhnaya|Оксана Бережная⟧ внесла поправки.
    Сенатор ⟦person:x-arkady-polozkov|Аркадий Полозков⟧ задал вопрос.
    Мэр ⟦place:vladivostok|Владивостока⟧ ⟦?|Николаева⟧ подала отчёт.
    Мэр ⟦place:vladivostok|Владивостока⟧ ⟦person:x-semen-nikolaev|Семён Николаев⟧ подал отчёт.
    Генерал ⟦person:x-hassan-mardzhani|Хассан Марджани⟧ возглавил округ.
    Академик ⟦person:x-lev-starokadomsky|Лев Старокадомский⟧ прочитал лекцию.
    Писатель ⟦person:x-gleb-vorozheykin|Глеб Ворожейкин⟧ получил премию.
    Экономист ⟦person:x-joao-pereyra|Жоао Перейра⟧ даёт прогноз.
    Г-н ⟦person:x-mbvanga|Мбванга⟧ поблагодарил хозяев.
    Господин ⟦person:x-shredinger|Шредингер⟧ промолчал.
    Официальный представитель ⟦organisation:mfa-ru|МИД России⟧ ⟦person:maria-zakharova|Мария Захарова⟧ провела брифинг.
    Пресс-секретарь президента ⟦person:dmitry-peskov|Дмитрий Песков⟧ не назвал дату.
    Президент ⟦place:france|Франции⟧ ⟦person:emmanuel-macron|Эммануэль Макрон⟧ позвонил канцлеру ⟦place:germany|ФРГ⟧ ⟦person:friedrich-merz|Фридриху Мерцу⟧.
    Председатель ⟦organisation:state-duma|Госдумы⟧ ⟦person:vyacheslav-volodin|Вячеслав Володин⟧ закрыл заседание.
    Глава ⟦organisation:european-commission|Еврокомиссии⟧ ⟦person:ursula-von-der-leyen|Урсула фон дер Ляйен⟧ выступила в ⟦place:strasbourg|Страсбурге⟧.
    Президент ⟦place:kazakhstan|Казахстана⟧ ⟦person:kassym-jomart-tokayev|Касым-Жомарт Токаев⟧ принял посла.
    Премьер ⟦place:india|Индии⟧ ⟦person:narendra-modi|Нарендра Моди⟧ посетит ⟦place:tokyo|Токио⟧.
    Министр обороны ⟦person:andrey-belousov|Андрей Белоусов⟧ доложил о ходе учений.
    ⟦person:pope-leo-xiv|Папа Римский Лев XIV⟧ призвал к миру.
    ⟦person:patriarch-kirill|Патриарх Кирилл⟧ совершил молебен.
    Об этом сообщил ⟦person:x-ruslan-tagirov|Руслан Тагиров⟧, глава района.
    Сообщила пресс-секретарь ⟦person:x-inna-kaplina|Инна Каплина⟧.
    Глава ⟦place:chechnya|Чечни⟧ ⟦person:ramzan-kadyrov|Рамзан Кадыров⟧ открыл стадион.
    Вице-премьер ⟦person:alexander-novak|Александр Новак⟧ провёл встречу с министром энергетики ⟦place:saudi-arabia|Саудовской Аравии⟧.
    Помощник президента ⟦person:yury-ushakov|Юрий Ушаков⟧ рассказал о подготовке.
    """

  /// Surnames alone, and surnames of people named in full before.
  static let surnameAlone = """
    ⟦person:sergey-lavrov|Лавров⟧ назвал беседу полезной.
    Встреча ⟦person:vladimir-putin|Путина⟧ и ⟦person:donald-trump|Трампа⟧ длилась час.
    ⟦person:vladimir-putin|Путину⟧ доложили об итогах.
    С ⟦person:alexander-lukashenko|Лукашенко⟧ говорили о тарифах.
    По словам ⟦person:dmitry-peskov|Пескова⟧, дата не названа.
    ⟦person:maria-zakharova|Захарова⟧ ответила на вопрос.
    О ⟦person:sergey-lavrov|Лаврове⟧ писали газеты.
    ⟦person:volodymyr-zelensky|Зеленский⟧ прилетел в ⟦place:oslo|Осло⟧.
    ⟦person:recep-tayyip-erdogan|Эрдоган⟧ предложил посредничество.
    ⟦person:ilham-aliyev|Алиев⟧ принял ⟦person:recep-tayyip-erdogan|Эрдогана⟧ в ⟦place:shusha|Шуше⟧.
    ⟦person:nikol-pashinyan|Пашиняну⟧ передали письмо.
    ⟦person:emmanuel-macron|Макрон⟧ позвонил ⟦person:friedrich-merz|Мерцу⟧.
    ⟦person:kassym-jomart-tokayev|Токаева⟧ ждут в ⟦place:beijing|Пекине⟧.
    ⟦person:sergey-shoigu|Шойгу⟧ посетил завод.
    С ⟦person:wang-yi|Ван И⟧ говорили о торговле.
    ⟦person:x-ilya-drozdetsky|Илья Дроздецкий⟧ ушёл рано. ⟦person:x-ilya-drozdetsky|Дроздецкого⟧ ждали дома.
    ⟦person:x-marina-obukhova|Марина Обухова⟧ поёт; ⟦person:x-marina-obukhova|Обухову⟧ слушают все.
    ⟦person:x-timur-galeev|Тимур Галеев⟧ выиграл. Соперник ⟦person:x-timur-galeev|Галееву⟧ уступил.
    ⟦person:x-darya-lisitskaya|Дарья Лисицкая⟧ пишет. С ⟦person:x-darya-lisitskaya|Лисицкой⟧ спорят.
    ⟦person:x-artur-grigoryan|Артур Григорян⟧ построил дом, а сын ⟦person:x-artur-grigoryan|Григоряна⟧ — баню.
    ⟦person:x-viktor-goncharenko|Виктор Гончаренко⟧ преподаёт. ⟦person:x-viktor-goncharenko|Гончаренко⟧ любят.
    ⟦?|Патрушев⟧ ответил на вопросы газеты.
    ⟦person:valentina-matviyenko|Матвиенко⟧ открыла выставку.
    ⟦person:mikhail-mishustin|Мишустин⟧ утвердил план.
    ⟦person:marco-rubio|Рубио⟧ прибыл в ⟦place:doha|Доху⟧.
    ⟦person:steve-witkoff|Уиткофф⟧ встретился с ⟦person:yury-ushakov|Ушаковым⟧.
    ⟦person:viktor-orban|Орбан⟧ и ⟦person:robert-fico|Фицо⟧ выступили вместе.
    ⟦person:antonio-guterres|Гутерриш⟧ призвал к миру.
    ⟦person:sadyr-japarov|Жапаров⟧ подписал закон.
    ⟦person:emomali-rahmon|Рахмон⟧ принял ⟦person:shavkat-mirziyoyev|Мирзиёева⟧.
    """

  /// Patronymics and initials.
  static let patronymics = """
    ⟦person:vladimir-putin|Владимир Владимирович Путин⟧ выступил с обращением.
    ⟦person:sergey-lavrov|Сергей Викторович Лавров⟧ провёл приём.
    Доклад сделал ⟦person:x-arkady-dubravin|Аркадий Семёнович Дубравин⟧.
    Благодарим ⟦person:x-nina-sobolevskaya|Нину Павловну Соболевскую⟧ за помощь.
    Письмо ⟦person:x-igor-krantsev|Игоря Львовича Кранцева⟧ сохранилось.
    ⟦person:x-olga-ternovskaya|Ольга Ильинична Терновская⟧ руководит хором.
    Ректор ⟦person:x-georgy-mkrtumyan|Георгий Ашотович Мкртумян⟧ открыл год.
    Лекцию прочтёт ⟦person:x-rustam-khabibrakhmanov|Рустам Ильдарович Хабибрахманов⟧.
    К ⟦person:x-elena-zagorskaya|Елене Юрьевне Загорской⟧ обратились жители.
    Автор книги — ⟦person:x-pavel-nesmeyanov|Павел Андреевич Несмеянов⟧.
    ⟦person:sergey-lavrov|С.В. Лавров⟧ подписал соглашение.
    ⟦person:sergey-lavrov|С. В. Лавровым⟧ подписано соглашение.
    ⟦person:vladimir-putin|В.В. Путин⟧ подписал указ.
    ⟦person:maria-zakharova|М.В. Захарова⟧ ответит на вопросы.
    Встречу вёл ⟦person:x-yury-polyanski-zorin|Юрий Иванович Полянский-Зорин⟧.
    ⟦person:mikhail-mishustin|Михаила Владимировича Мишустина⟧ поздравили коллеги.
    С ⟦person:x-tamara-myshkina|Тамарой Гавриловной Мышкиной⟧ говорил корреспондент.
    ⟦person:alexander-lukashenko|Александр Григорьевич Лукашенко⟧ вручил награды.
    ⟦person:x-fedor-rakov|Фёдор Игнатьевич Раков⟧ жил здесь. Дом ⟦person:x-fedor-rakov|Ракова⟧ снесли.
    """
}
