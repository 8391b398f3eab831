// Places in English sentences: `⟦type:id|surface⟧` marks what is to be found, `⟦?|surface⟧` what is left open.
extension EnglishSentences {
  /// Countries, regions, cities, waters.
  static let places = """
    The train runs from ⟦place:irkutsk|Irkutsk⟧ to ⟦place:ulan-ude|Ulan-Ude⟧.
    Ships wait in the ⟦place:strait-of-hormuz|Strait of Hormuz⟧.
    The ⟦place:black-sea|Black Sea⟧ was calm.
    Exports through the ⟦place:bosporus|Bosphorus⟧ fell.
    The ⟦place:south-caucasus|South Caucasus⟧ needs new roads.
    ⟦place:central-asia|Central Asia⟧ and the ⟦place:middle-east|Middle East⟧ are linked by rail.
    A corridor to ⟦place:nakhchivan|Nakhchivan⟧ crosses ⟦place:syunik|Syunik⟧.
    The ⟦place:south-korea|Republic of Korea⟧ lies south of the ⟦place:north-korea|DPRK⟧.
    Talks moved from ⟦place:doha|Doha⟧ to ⟦place:abu-dhabi|Abu Dhabi⟧.
    ⟦place:ivory-coast|Côte d'Ivoire⟧ and ⟦place:burkina-faso|Burkina Faso⟧ share a border.
    The ⟦place:democratic-republic-of-the-congo|Democratic Republic of the Congo⟧ closed two crossings.
    ⟦place:moldova|Republic of Moldova⟧ and ⟦place:romania|Romania⟧ signed a plan.
    The ⟦place:sea-of-azov|Sea of Azov⟧ froze in January.
    He left ⟦place:saint-petersburg|Saint Petersburg⟧ for ⟦place:nizhny-novgorod|Nizhny Novgorod⟧.
    ⟦place:turkey|Türkiye⟧ and ⟦place:greece|Greece⟧ share the ⟦place:aegean-sea|Aegean Sea⟧.
    ⟦place:czech-republic|Czechia⟧ and ⟦place:slovakia|Slovakia⟧ split in 1993.
    The ⟦place:asia-pacific|Asia-Pacific region⟧ grows fast.
    Trade in the ⟦place:indo-pacific|Indo-Pacific⟧ doubled.
    The ⟦place:baltic-sea|Baltic Sea⟧ cable was mended.
    ⟦place:sub-saharan-africa|Sub-Saharan Africa⟧ needs power lines.
    The ⟦place:horn-of-africa|Horn of Africa⟧ is dry.
    The ⟦place:soviet-union|USSR⟧ joined the league in 1934.
    In the ⟦place:soviet-union|Soviet Union⟧ the paper had a wide readership.
    ⟦place:new-york|New York⟧ and ⟦place:geneva|Geneva⟧ host most of the meetings.
    The ⟦place:khabarovsk-krai|Khabarovsk Krai⟧ borders ⟦place:china|China⟧.
    Fires spread in ⟦place:california|California⟧ and ⟦place:oregon|Oregon⟧.
    The ⟦place:sverdlovsk-oblast|Sverdlovsk Region⟧ has two large plants.
    ⟦place:tatarstan|Tatarstan⟧ and ⟦place:bashkortostan|Bashkortostan⟧ signed a pact.
    The ⟦place:kuril-islands|Kuril Islands⟧ are volcanic.
    The ⟦place:golan-heights|Golan Heights⟧ were quiet.
    The ⟦place:gaza-strip|Gaza Strip⟧ and the ⟦place:west-bank|West Bank⟧ were discussed.
    ⟦place:south-ossetia|South Ossetia⟧ and ⟦place:abkhazia|Abkhazia⟧ sent teams.
    ⟦place:transnistria|Transnistria⟧ lacks gas.
    ⟦place:nagorno-karabakh|Nagorno-Karabakh⟧ was on the agenda.
    The ⟦place:korean-peninsula|Korean Peninsula⟧ remains divided.
    Passengers from ⟦place:ho-chi-minh-city|Ho Chi Minh City⟧ landed in ⟦place:novosibirsk|Novosibirsk⟧.
    The ⟦place:panama-canal|Panama Canal⟧ is short of water.
    The ⟦place:red-sea|Red Sea⟧ route is closed to many ships.
    ⟦place:eastern-europe|Eastern Europe⟧ had a mild winter.
    ⟦place:latin-america|Latin America⟧ and the ⟦place:caribbean|Caribbean⟧ buy more grain.
    """

  /// Names with several meanings.
  static let ambiguity = """
    ⟦place:tbilisi|Tbilisi⟧ is the capital of ⟦place:georgia|Georgia⟧.
    ⟦place:georgia|Georgia⟧ and ⟦place:armenia|Armenia⟧ share a border; ⟦place:batumi|Batumi⟧ is a port.
    ⟦place:atlanta|Atlanta⟧ is the capital of ⟦place:georgia-us-state|Georgia⟧.
    ⟦place:jordan|Jordan⟧ and ⟦place:syria|Syria⟧ reopened the crossing.
    King Abdullah of ⟦place:jordan|Jordan⟧ spoke in ⟦place:amman|Amman⟧.
    The ⟦place:republic-of-the-congo|Republic of the Congo⟧ and ⟦place:gabon|Gabon⟧ agreed.
    ⟦place:kinshasa|Kinshasa⟧ is the largest city of the ⟦place:democratic-republic-of-the-congo|DRC⟧.
    ⟦place:washington-dc|Washington⟧ rejected the plan.
    ⟦person:george-washington|George Washington⟧ crossed the river.
    ⟦place:mali|Mali⟧, ⟦place:chad|Chad⟧ and ⟦place:sudan|Sudan⟧ sent troops.
    Chad said he would come.
    ⟦place:paris|Paris⟧ will host the talks.
    May will be warm.
    Will he come in March or in May?
    The polish on the floor is new.
    We polish the text in August.
    ⟦place:turkey|Turkey⟧ served as host.
    The sco file format is old.
    The Bill was read twice.
    He is a Jack of all trades.
    "⟦place:kyiv|Kiev⟧ regime" is a phrase of that speech.
    Victoria was the name of the ship.
    The rich and the poor, the young and the old.
    Of course it is so.
    Nice weather, nice people.
    Reading is fun, and so is Bath time.
    ⟦place:sydney|Sydney⟧, ⟦place:australia|Australia⟧, is far away.
    Who is it? The ⟦organisation:who|WHO⟧? "⟦organisation:who|WHO⟧" was the answer.
    An IT firm and an AI lab moved in.
    ⟦place:united-states|US⟧ officials? Not us.
    ⟦place:united-states|US⟧ officials spoke.
    In the Union, workers are paid weekly.
    The Alliance will not expand.
    Their Embassy closed early.
    The Organisation has a new seal.
    """

  /// Places inside names, and capitalised words that name nothing.
  static let nestedAndNegative = """
    The Russian embassy spokesman spoke to reporters.
    The ⟦organisation:x-embassy-of-russia-in-lebanon|Embassy of Russia in Lebanon⟧ was closed.
    The ⟦organisation:ru-security-council|Security Council of the Russian Federation⟧ met.
    The ⟦organisation:afdb|African Development Bank⟧ lent to ⟦place:kenya|Kenya⟧.
    The ⟦organisation:bank-of-england|Bank of England⟧ held its rate.
    ⟦organisation:nato-defense-college|NATO Defense College⟧ graduates met in ⟦place:rome|Rome⟧.
    European and African delegates met their Arab colleagues.
    German cars and French wines were shown.
    The Soviet school of chess is famous.
    Anglo-Saxon law differs from Roman law.
    The West and the Global South disagree.
    The ⟦place:minsk|Minsk⟧ Agreements were signed in 2015.
    The ⟦place:kazan|Kazan⟧ Declaration was adopted.
    The ⟦place:istanbul|Istanbul⟧ talks ended.
    The ⟦place:geneva|Geneva⟧ Conventions apply.
    The ⟦place:ukraine|Ukraine⟧ crisis goes on.
    The ⟦place:lake-baikal|Baikal⟧ shore is long.
    The ⟦place:normandy|Normandy⟧ Format stalled.
    The ⟦place:central-asia|Central Asia⟧ + ⟦place:japan|Japan⟧ format met.
    On Monday, January and February figures were released.
    Human Rights Day is in December.
    Good Morning, dear colleagues!
    The Prime Minister will answer.
    Happy New Year to everybody!
    Read More: our new series on Climate Change.
    Great Patriotic War veterans were honoured.
    The Iron Curtain fell.
    The Ministry replied at once.
    Mark my words.
    The Foreign Minister will reply on Friday.
    Spring came late; Summer will be hot.
    The Cold War ended.
    English and Spanish are taught here.
    Our Ambassador spoke to the press.
    Secretary General, Distinguished Delegates, Ladies and Gentlemen!
    """
}
