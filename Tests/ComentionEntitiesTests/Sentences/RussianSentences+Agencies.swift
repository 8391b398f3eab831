extension RussianSentences {
  /// As news agencies write: surnames after titles in any case, call signs, branches, names in Latin letters.
  static let agencies = """
    Клинический психолог ⟦person:x-verlyand|Верлянд⟧ дала совет.
    Уполномоченный по правам ребенка ⟦person:x-belyakova|Белякова⟧ ответила.
    Суд арестовал экс-губернатора ⟦person:x-vershinsky|Вершинского⟧, сообщили ⟦organisation:tass|ТАСС⟧.
    Указом отозван посол ⟦person:x-erzhan-ashimov|Ержан Ашимов⟧.
    Президент принял посла ⟦person:x-erzhan-ashimov|Ержана Ашимова⟧.
    Документ передали министру ⟦person:x-kanybek-toroev|Каныбеку Тороеву⟧.
    Главу Заречного района ⟦person:x-abrek-cheptygov|Абрека Чептыгова⟧ задержали.
    Об этом сообщил замминистра ⟦person:x-a-s-vereshchak|А. С. Верещак⟧.
    Это решил тренер ⟦person:x-golshteyn|Гольштейн⟧, а не клуб.
    В суд подали на певицу ⟦person:x-belyanovskaya|Беляновскую⟧.
    «Всё изменится», — пояснил ⟦person:x-kolobrodov|Колобродов⟧.
    Погиб боец с позывным ⟦person:x-amur|Амур⟧.
    Разведчик с позывным «⟦person:x-kuba|Куба⟧» вернулся.
    Министр провел встречу с ⟦person:x-botirjon-lavrov|Ботиржоном Лавровым⟧ в ⟦place:tashkent|Ташкенте⟧.
    Футболист ⟦person:x-aleksander-lesovoy|Александр Лесовой⟧ забил гол.
    Интервью ⟦organisation:x-zarechny-telegraf|изданию «Заречный телеграф»⟧ дал мэр.
    ⟦organisation:x-lunnaya|Сеть магазинов «Лунная»⟧ закрылась.
    Охранная фирма ⟦organisation:x-lakeview-group|Lakeview Group⟧ нашла картину.
    Об этом пишет портал ⟦organisation:x-lakeland-news|Lakeland News⟧.
    Стартап ⟦organisation:x-blue-meadow|Blue Meadow⟧ получил грант.
    Об этом сообщила компания ⟦organisation:x-lakeland-energy|Lakeland Energy⟧.
    Задержанного нашли в ⟦organisation:fsb|УФСБ⟧ по Ростовской области.
    В ⟦organisation:interior-ru|ГУ МВД России⟧ по Тульской области назвали сумму.
    Видео: ⟦organisation:fsb|УФСБ России⟧ по Краснодарскому краю.
    ⟦organisation:russian-navy|ВМФ РФ⟧ получил катер.
    ⟦organisation:finance-ru|Минфин⟧ ответил на вопрос о ставке.
    Глава ⟦organisation:mfa-ua|МИД Украины⟧ выступил. В ⟦organisation:mfa-ua|министерстве иностранных дел⟧ добавили детали.
    ⟦organisation:ru-armed-forces|ВС России⟧ поразили объекты на ⟦place:ukraine|Украине⟧, сообщило ⟦organisation:mod-ru|Минобороны⟧.
    Об этом сообщили в ⟦organisation:investigative-committee-ru|СК⟧.
    Ключевой задачей ⟦place:russia|России⟧ сегодня стала подготовка кадров.
    Города ⟦place:jingdezhen|Цзиндэчжэнь⟧, ⟦place:rahim-yar-khan|Рахимъяр-Хан⟧ и ⟦place:feira-de-santana|Фейра-ди-Сантана⟧ растут.
    ⟦organisation:akorda|Акорда⟧ распространила сообщение.
    Авария произошла на ⟦place:x-leskovsky-bridge|Лесковском мосту⟧, а потом в ⟦place:x-vyazovsky-district|Вязовском районе⟧.
    Он живёт в посёлке ⟦place:x-zarechinsky-okrug|Заречинского муниципального округа⟧.
    Глава ⟦organisation:us-department-of-the-treasury|минфина⟧ ⟦person:scott-bessent|Бессент⟧ ответил журналистам.
    Власти ⟦place:serbia|Сербии⟧ ответили, в ⟦organisation:interior-rs|МВД⟧ страны назвали число.
    Вооружённые силы ⟦place:trinidad-and-tobago|Тринидада и Тобаго⟧ приведены в готовность.
    Профессор университета ⟦person:x-anton-radko|Антон Радько⟧ дал оценку.
    Имущество экс-замминистра ⟦person:x-merzlyakova|Мерзляковой⟧ арестовано.
    Глава фирмы ⟦person:x-sinevsky|Синевский⟧ приговорён.
    Директор ⟦organisation:x-zareche|КБ «Заречье»⟧ рассказал о планах.
    Организации ⟦organisation:x-ideas-for-lakes|Ideas for Lakes⟧ отказали.
    """
}
