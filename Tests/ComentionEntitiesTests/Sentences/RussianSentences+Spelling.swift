// Spelling in Russian sentences: `⟦type:id|surface⟧` marks what is to be found, `⟦?|surface⟧` what is left open.
extension RussianSentences {
  /// Quotation marks, hyphens, accents, capitals.
  static let punctuationAndSpelling = """
    ⟦place:moscow|Москва́⟧ — столица.
    В ⟦place:minsk|Ми́нске⟧ дождь.
    ⟦organisation:kommersant|Газета «Коммерсантъ⟧» вышла утром.
    «⟦organisation:rosatom|Росатом⟧» построит станцию.
    "⟦organisation:gazprom|Газпром⟧" снизил цену.
    ⟦organisation:csto|ОДКБ⟧, ⟦organisation:cis|СНГ⟧, ⟦organisation:sco|ШОС⟧: три форума.
    (⟦organisation:brics|БРИКС⟧)
    ⟦place:asia-pacific|Азиатско‑Тихоокеанский регион⟧ растёт.
    ⟦place:russia|Россия⟧–⟦place:china|Китай⟧: итоги.
    ⟦place:moscow|МОСКВА⟧, ⟦place:tehran|ТЕГЕРАН⟧: ИТОГИ
    ⟦person:sergey-lavrov|СЕРГЕЙ ЛАВРОВ⟧ ОТВЕТИЛ
    Ось ⟦place:moscow|Москва⟧ — ⟦place:beijing|Пекин⟧ — ⟦place:new-delhi|Нью-Дели⟧.
    ⟦place:united-states|Соединенные Штаты⟧ и ⟦place:united-states|Соединённые Штаты⟧.
    ⟦place:nizhny-novgorod|Нижний Новгород⟧ ждёт гостей.
    ⟦place:kyrgyzstan|Киргизия⟧ и ⟦place:kyrgyzstan|Кыргызстан⟧ — одна страна.
    ⟦place:belarus|Белоруссия⟧ и ⟦place:belarus|Беларусь⟧ — одна страна.
    ⟦place:moldova|Молдова⟧ и ⟦place:moldova|Молдавия⟧ — одна страна.
    ⟦person:viktor-orban|Виктор Орбан⟧; ⟦person:robert-fico|Роберт Фицо⟧.
    ⟦place:russia|Россия⟧-⟦organisation:nato|НАТО⟧: диалога нет.
    ⟦organisation:ldpr|ЛДПР⟧ и «⟦organisation:united-russia|Единая Россия⟧» согласны.
    ⟦person:pyotr-tchaikovsky|Пётр Чайковский⟧ и ⟦person:pyotr-tchaikovsky|Петр Чайковский⟧
    г. ⟦place:tula|Тула⟧, ⟦place:tula-oblast|Тульская область⟧
    ⟦place:orel|Орёл⟧ принял соревнования, ⟦place:bryansk|Брянск⟧ тоже.
    """

  /// Hashtags and flags.
  static let hashtagsAndFlags = """
    #⟦organisation:csto|ОДКБ⟧ #⟦organisation:cis|СНГ⟧
    #⟦place:russia|Россия⟧ #⟦place:africa|Африка⟧
    #⟦person:sergey-lavrov|Лавров⟧: будем работать
    #⟦person:maria-zakharova|Захарова⟧ на брифинге
    #⟦organisation:mfa-ru|МИДРоссии⟧
    #⟦organisation:union-state|СоюзноеГосударство⟧
    #⟦organisation:union-state|союзноегосударство⟧
    #⟦organisation:union-state|Союзное_государство⟧
    #⟦organisation:brics|БРИКС⟧2024
    #⟦place:belarus|Беларусь⟧⟦place:russia|Россия⟧
    #НовостиДня #Важно #Дипломатия
    ⟦place:russia|🇷🇺⟧⟦place:china|🇨🇳⟧ консультации
    ⟦place:kazakhstan|🇰🇿⟧ ⟦place:kazakhstan|Казахстан⟧
    ⟦organisation:un|🇺🇳⟧ ⟦place:geneva|Женева⟧
    #ДеньПобеды
    #⟦place:minsk|Минск⟧
    #⟦organisation:un|ООН⟧
    #⟦organisation:eaeu|ЕАЭС⟧ #⟦organisation:sco|ШОС⟧
    #⟦place:donbass|Донбасс⟧
    #ПамятьПоколений
    #⟦person:vladimir-putin|Путин⟧
    #⟦place:abkhazia|Абхазия⟧
    """

  /// Ukrainian, Belarusian and Kazakh spellings.
  static let neighbouringSpellings = """
    ⟦place:kyiv|Київ⟧ та ⟦place:kharkiv|Харків⟧ домовилися.
    ⟦person:volodymyr-zelensky|Володимир Зеленський⟧ виступив.
    ⟦organisation:verkhovna-rada|Верховна Рада⟧ ухвалила закон.
    ⟦place:ukraine|Україна⟧ і ⟦place:poland|Польща⟧ підписали угоду.
    ⟦place:lviv|Львів⟧ чекає гостей.
    ⟦place:kazakhstan|Қазақстан⟧ президенті ⟦person:kassym-jomart-tokayev|Қасым-Жомарт Тоқаев⟧ сөйледі.
    ⟦place:astana|Астана⟧ қаласында жиын өтті.
    ⟦place:almaty|Алматы⟧ қаласында жиын өтті.
    ⟦place:belarus|Рэспубліка Беларусь⟧ падпісала пагадненне.
    ⟦person:alexander-lukashenko|Аляксандр Лукашэнка⟧ выступіў.
    ⟦place:minsk|Мінск⟧ чакае гасцей.
    ⟦place:russia|Росія⟧ та ⟦place:turkey|Туреччина⟧ домовилися.
    ⟦place:odesa|Одеса⟧ — порт.
    ⟦place:dnipro|Дніпро⟧ — місто.
    ⟦place:kyiv|Киев⟧ и ⟦place:kyiv|Київ⟧
    ⟦place:grodno|Гродна⟧ і ⟦place:brest|Брэст⟧
    ⟦place:gomel|Гомель⟧ и ⟦place:vitebsk|Витебск⟧ соединит дорога.
    ⟦organisation:sbu|СБУ⟧ повідомила про затримання.
    ⟦person:valerii-zaluzhnyi|Валерій Залужний⟧ приїхав.
    ⟦place:kyrgyzstan|Кыргызстан⟧ и ⟦place:tajikistan|Таджикистан⟧ открыли границу.
    ⟦place:ust-kamenogorsk|Өскемен⟧ и ⟦place:shymkent|Шымкент⟧
    ⟦place:belarus|Беларусь⟧ — краіна.
    ⟦organisation:ua-armed-forces|ЗСУ⟧ відійшли.
    ⟦place:zaporizhzhia|Запоріжжя⟧ без світла.
    """
}
