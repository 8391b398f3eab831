// Spelling in English sentences: `⟦type:id|surface⟧` marks what is to be found, `⟦?|surface⟧` what is left open.
extension EnglishSentences {
  /// Quotation marks, hyphens, accents, capitals.
  static let punctuationAndSpelling = """
    ⟦place:united-states|U.S⟧. and ⟦place:united-kingdom|U.K⟧. officials spoke.
    The ⟦organisation:osce|OSCE⟧'s envoy and the ⟦organisation:eu|E.U⟧. met.
    ⟦place:russia|Russia⟧–⟦place:china|China⟧ trade grew.
    ⟦place:moscow|Moscow⟧, ⟦place:beijing|Beijing⟧, ⟦place:new-delhi|New Delhi⟧: three capitals, one text.
    (⟦organisation:brics|BRICS⟧)
    "⟦organisation:nato|NATO⟧" stands in the title.
    “⟦place:paris|Paris⟧” he wrote, “and ⟦place:rome|Rome⟧”.
    ⟦place:armenia|ARMENIA⟧ AND ⟦place:azerbaijan|AZERBAIJAN⟧ SIGN
    ⟦person:sergey-lavrov|SERGEY LAVROV⟧: WE ARE READY
    *⟦organisation:csto|CSTO⟧* / ⟦organisation:cis|CIS⟧ / ⟦organisation:sco|SCO⟧
    The ⟦organisation:who|World Health Organisation⟧ and the ⟦organisation:who|World Health Organization⟧.
    ⟦place:asia-pacific|Asia‑Pacific⟧
    The ⟦organisation:un-security-council|United Nations Security Council⟧ met.
    The ⟦organisation:un-security-council|U.N. Security Council⟧ met.
    ⟦organisation:un|U.N⟧. staff left.
    ⟦person:viktor-orban|Viktor Orbán⟧ and ⟦person:robert-fico|Robert Fico⟧ talked.
    ⟦person:annalena-baerbock|Annalena Baerbock⟧, ⟦person:jens-stoltenberg|Jens Stoltenberg⟧; ⟦person:josep-borrell|Josep Borrell⟧.
    ⟦place:kyiv|Kyiv⟧/⟦place:kyiv|Kiev⟧
    ⟦place:sao-tome-and-principe|São Tomé and Príncipe⟧ voted in favour.
    ⟦place:reykjavik|Reykjavík⟧ is windy.
    ⟦place:russia|Russia⟧-⟦organisation:nato|NATO⟧ talks stalled.
    pro-⟦place:ukraine|Ukraine⟧ rally in ⟦place:warsaw|Warsaw⟧
    The ⟦organisation:mfa-ru|Russian Foreign Ministry⟧’s reply came at once.
    ⟦place:bosnia-and-herzegovina|Bosnia and Herzegovina⟧ & ⟦place:croatia|Croatia⟧
    """

  /// Hashtags and flags.
  static let hashtagsAndFlags = """
    #⟦organisation:csto|CSTO⟧ #⟦organisation:cis|CIS⟧
    #⟦place:russia|Russia⟧⟦organisation:csto|CSTO⟧
    #⟦place:russia|Russia⟧⟦place:china|China⟧
    #⟦organisation:union-state|UnionState⟧ meeting
    #⟦organisation:union-state|unionstate⟧
    #⟦person:sergey-lavrov|Lavrov⟧: we will continue
    #⟦person:sergey-lavrov|SergeyLavrov⟧
    #⟦person:maria-zakharova|Zakharova⟧ briefing
    #⟦organisation:un|UN⟧80
    #Multilateralism #Diplomacy
    #FamilyPhoto from ⟦place:kazan|Kazan⟧
    #⟦organisation:brics|BRICS⟧2024
    #⟦organisation:un|UN⟧CharterIsOurRules
    #⟦place:minsk|Minsk⟧
    ⟦place:russia|🇷🇺⟧⟦place:belarus|🇧🇾⟧ consultations
    ⟦place:kazakhstan|🇰🇿⟧ ⟦place:kazakhstan|Kazakhstan⟧
    ⟦organisation:un|🇺🇳⟧ ⟦place:new-york|New York⟧
    ⟦organisation:eu|🇪🇺⟧ sanctions
    ⟦place:india|🇮🇳⟧⟦place:india|India⟧
    #⟦organisation:sco|SCO⟧ summit in ⟦place:tianjin|Tianjin⟧
    #⟦organisation:eaeu|EAEU⟧ #⟦organisation:asean|ASEAN⟧
    #⟦place:africa|Africa⟧
    #VictoryDay
    #⟦organisation:mfa-ru|MFARussia⟧
    #⟦place:belarus|Belarus⟧⟦place:russia|Russia⟧
    #⟦organisation:g20|G20⟧
    #⟦place:south-africa|SouthAfrica⟧
    #⟦place:new-york|NewYork⟧
    #EurasianIntegration #OnThisDay
    """

  /// Spellings of one name.
  static let transliteration = """
    ⟦place:kyiv|Kiev⟧ and ⟦place:kharkiv|Kharkov⟧ are cities.
    ⟦place:lviv|Lvov⟧ has an old square.
    ⟦place:odesa|Odessa⟧ is a port.
    ⟦place:dnipro|Dnepropetrovsk⟧ makes rockets.
    ⟦place:mykolaiv|Nikolaev⟧ builds ships.
    ⟦person:volodymyr-zelensky|Volodymyr Zelenskyy⟧ spoke.
    ⟦person:volodymyr-zelensky|Vladimir Zelensky⟧ spoke.
    ⟦person:alexander-lukashenko|Aleksandr Lukashenko⟧ spoke.
    ⟦person:alexander-lukashenko|Alyaksandr Lukashenka⟧ spoke.
    ⟦person:kassym-jomart-tokayev|Kasym-Zhomart Tokayev⟧ spoke.
    ⟦person:sergey-lavrov|Sergei Lavrov⟧ spoke.
    ⟦person:dmitry-medvedev|Dmitri Medvedev⟧ wrote a post.
    ⟦person:andriy-yermak|Andrey Yermak⟧ resigned.
    ⟦person:sergey-shoigu|Sergei Shoigu⟧ spoke.
    ⟦person:muammar-gaddafi|Muammar Qaddafi⟧ fell in 2011.
    ⟦person:nicolas-maduro|Nicolás Maduro⟧ spoke.
    ⟦place:almaty|Alma-Ata⟧ hosted the meeting of 1991.
    ⟦place:astana|Nur-Sultan⟧ was its name until 2022.
    ⟦place:myanmar|Burma⟧ borders ⟦place:thailand|Thailand⟧.
    ⟦place:mumbai|Bombay⟧ is a port.
    ⟦place:beijing|Peking⟧ was the older spelling.
    ⟦place:eswatini|Swaziland⟧ took a new name in 2018.
    ⟦place:belarus|Byelorussia⟧ was a founding member.
    ⟦place:chisinau|Kishinev⟧ lies on the Byk.
    ⟦place:cape-verde|Cabo Verde⟧ held a vote.
    ⟦place:kolkata|Calcutta⟧ is humid.
    """
}
