// People in English sentences: `⟦type:id|surface⟧` marks what is to be found, `⟦?|surface⟧` what is left open.
extension EnglishSentences {
  /// People with offices and forms of address.
  static let peopleWithTitles = """
    Foreign Minister ⟦person:sergey-lavrov|Sergey Lavrov⟧ opened the session.
    President ⟦person:vladimir-putin|Vladimir Putin⟧ and President ⟦person:alexander-lukashenko|Alexander Lukashenko⟧ met in ⟦place:minsk|Minsk⟧.
    Prime Minister ⟦person:nikol-pashinyan|Nikol Pashinyan⟧ spoke by telephone with ⟦person:emmanuel-macron|Emmanuel Macron⟧.
    ⟦organisation:un|UN⟧ Secretary-General ⟦person:antonio-guterres|Antonio Guterres⟧ arrived in ⟦place:nairobi|Nairobi⟧.
    Foreign Minister of ⟦place:hungary|Hungary⟧ ⟦person:peter-szijjarto|Péter Szijjártó⟧ spoke last.
    ⟦organisation:csto|CSTO⟧ Secretary General ⟦person:imangali-tasmagambetov|Imangali Tasmagambetov⟧ received the guests.
    ⟦place:turkey|Turkey⟧'s President ⟦person:recep-tayyip-erdogan|Recep Tayyip Erdoğan⟧ left on Friday.
    Foreign Minister of the ⟦place:armenia|Republic of Armenia⟧ ⟦person:ararat-mirzoyan|Ararat Mirzoyan⟧ replied.
    Deputy Foreign Minister ⟦person:sergey-ryabkov|Sergey Ryabkov⟧ commented on the talks.
    Deputy Prime Minister ⟦person:x-marek-dolinsky|Marek Dolinsky⟧ toured the site.
    Ambassador ⟦person:x-helena-brandtova|Helena Brandtova⟧ presented her credentials.
    Special Envoy ⟦person:x-tomas-lindqvist|Tomas Lindqvist⟧ briefed the members.
    ⟦place:ghana|Ghana⟧'s Defence Minister ⟦person:x-kwabena-ansuh-mintah|Kwabena Ansuh-Mintah⟧ opened the course.
    Governor ⟦person:x-pavel-kruglikov|Pavel Kruglikov⟧ promised new housing.
    Senator ⟦person:x-laura-whitcombe|Laura Whitcombe⟧ asked for an inquiry.
    General ⟦person:x-anders-hellqvist|Anders Hellqvist⟧ took command in May.
    Mr ⟦person:x-okonjo|Okonjo⟧ thanked the hosts.
    Mrs. ⟦person:x-bellweather|Bellweather⟧ did not reply.
    Dr ⟦person:x-miriam-achterberg|Miriam Achterberg⟧ led the study.
    Professor ⟦person:x-ludovic-sarrazin|Ludovic Sarrazin⟧ teaches history in ⟦place:lyon|Lyon⟧.
    Russian Ambassador to ⟦place:norway|Norway⟧ ⟦person:x-nikolai-zhdanok|Nikolai Zhdanok⟧ wrote an article.
    Chairman of the ⟦organisation:state-duma|State Duma⟧ ⟦person:vyacheslav-volodin|Vyacheslav Volodin⟧ closed the sitting.
    ⟦organisation:nato|NATO⟧ chief ⟦person:mark-rutte|Mark Rutte⟧ will travel to ⟦place:ankara|Ankara⟧.
    ⟦organisation:mfa-ru|Foreign Ministry⟧ spokeswoman ⟦person:maria-zakharova|Maria Zakharova⟧ held a briefing in ⟦place:moscow|Moscow⟧.
    French President ⟦person:emmanuel-macron|Emmanuel Macron⟧ and German Chancellor ⟦person:friedrich-merz|Friedrich Merz⟧ agreed.
    ⟦place:kazakhstan|Kazakhstan⟧ President ⟦person:kassym-jomart-tokayev|Kassym-Jomart Tokayev⟧ addressed the nation.
    Kyrgyz President ⟦person:sadyr-japarov|Sadyr Japarov⟧ signed the law.
    ⟦person:pope-francis|Pope Francis⟧ prayed for peace.
    ⟦person:patriarch-kirill|Patriarch Kirill⟧ served in the cathedral.
    Colonel ⟦person:x-jerome-okafor-dunn|Jerome Okafor-Dunn⟧ took the salute.
    Minister of Health ⟦person:x-adaeze-nwabueze|Adaeze Nwabueze⟧ opened the clinic.
    Defence Secretary ⟦person:pete-hegseth|Pete Hegseth⟧ testified for five hours.
    Tajik Foreign Minister ⟦person:sirojiddin-muhriddin|Sirojiddin Muhriddin⟧ hosted the dinner.
    Prime Minister ⟦person:narendra-modi|Narendra Modi⟧ will visit ⟦place:tokyo|Tokyo⟧ and ⟦place:beijing|Beijing⟧.
    Spokesman ⟦person:dmitry-peskov|Dmitry Peskov⟧ declined to name a date.
    """

  /// Surnames alone, and surnames of people named in full before.
  static let surnameAlone = """
    ⟦person:sergey-lavrov|Lavrov⟧ said the talks were useful.
    ⟦person:vladimir-putin|Putin⟧ and ⟦person:donald-trump|Trump⟧ spoke for an hour.
    Mr ⟦person:vladimir-putin|Putin⟧ thanked his guests.
    ⟦person:volodymyr-zelensky|Zelensky⟧ flew to ⟦place:oslo|Oslo⟧.
    According to ⟦person:dmitry-peskov|Peskov⟧, no date was fixed.
    ⟦person:recep-tayyip-erdogan|Erdogan⟧ offered to mediate.
    ⟦person:recep-tayyip-erdogan|Erdoğan⟧ met ⟦person:ilham-aliyev|Aliyev⟧ in ⟦place:shusha|Shusha⟧.
    ⟦person:nikol-pashinyan|Pashinyan⟧ denied it.
    The ⟦person:barack-obama|Obama⟧ administration had rejected the idea.
    ⟦person:alexander-lukashenko|Lukashenko⟧ received the governor.
    ⟦person:kassym-jomart-tokayev|Tokayev⟧ opened the forum.
    ⟦person:maria-zakharova|Zakharova⟧'s remarks drew attention.
    ⟦person:x-ivan-drozdetsky|Ivan Drozdetsky⟧ left early. ⟦person:x-ivan-drozdetsky|Drozdetsky⟧ gave no reason.
    ⟦person:x-marta-kowalinska|Marta Kowalinska⟧ teaches law; ⟦person:x-marta-kowalinska|Kowalinska⟧ also writes.
    ⟦person:x-peter-hollingworth|Peter Hollingworth⟧ resigned, and ⟦person:x-peter-hollingworth|Hollingworth⟧'s deputy took over.
    ⟦person:x-anna-verbovskaya|Anna Verbovskaya⟧ sings. Later ⟦person:x-anna-verbovskaya|Verbovskaya⟧ will tour ⟦place:spain|Spain⟧.
    ⟦person:theresa-may|Theresa May⟧ resigned in 2019; ⟦person:theresa-may|May⟧ had lost three votes.
    ⟦person:boris-johnson|Boris Johnson⟧ won; ⟦person:boris-johnson|Johnson⟧ then formed a cabinet.
    ⟦person:giorgia-meloni|Meloni⟧ spoke first and ⟦person:viktor-orban|Orbán⟧ last.
    ⟦person:viktor-orban|Orban⟧ has visited ⟦place:kyiv|Kyiv⟧ once.
    ⟦person:marco-rubio|Rubio⟧ and ⟦person:wang-yi|Wang Yi⟧ shook hands.
    ⟦person:xi-jinping|Xi⟧ wrote to ⟦person:kim-jong-un|Kim Jong Un⟧.
    ⟦person:narendra-modi|Modi⟧ thanked ⟦person:xi-jinping|Xi Jinping⟧.
    ⟦person:benjamin-netanyahu|Netanyahu⟧ thanked ⟦person:steve-witkoff|Witkoff⟧.
    ⟦person:sergey-shoigu|Shoigu⟧ toured the plant and ⟦person:andrey-belousov|Belousov⟧ followed.
    ⟦person:antonio-guterres|Guterres⟧ called for calm.
    Ask ⟦person:rafael-grossi|Grossi⟧, not me.
    ⟦person:mao-zedong|Mao Zedong⟧ died in 1976.
    ⟦person:x-robert-tanqueray|Robert Tanqueray⟧ and ⟦person:x-julia-hargreave|Julia Hargreave⟧ won. ⟦person:x-julia-hargreave|Hargreave⟧ and ⟦person:x-robert-tanqueray|Tanqueray⟧ are students.
    """

  /// Middle names, initials, particles, double names.
  static let middleNamesAndParticles = """
    ⟦person:x-olga-petrenko|Olga N. Petrenko⟧ signed the letter.
    ⟦person:x-anton-van-der-meersch|Anton van der Meersch⟧ sells bicycles.
    ⟦person:x-charles-de-brissac|Charles de Brissac⟧ restored the house.
    ⟦person:x-james-waterston|James K. Waterston⟧ wrote the foreword.
    ⟦person:x-ludwig-von-hartenfels|Ludwig von Hartenfels⟧ kept a diary.
    ⟦person:x-john-henry-abernathy|John Henry Abernathy⟧ built the mill.
    ⟦person:joe-biden|Joseph R. Biden⟧ signed the act.
    ⟦person:john-f-kennedy|John F. Kennedy⟧ spoke in ⟦place:berlin|Berlin⟧.
    ⟦person:kim-jong-un|Kim Jong-un⟧ inspected the shipyard.
    ⟦person:mohammed-bin-salman|Mohammed bin Salman⟧ received the delegation in ⟦place:riyadh|Riyadh⟧.
    ⟦person:abdel-fattah-el-sisi|Abdel Fattah al-Sisi⟧ opened the museum.
    ⟦person:luiz-inacio-lula-da-silva|Luiz Inácio Lula da Silva⟧ hosted the summit.
    ⟦person:ursula-von-der-leyen|Ursula von der Leyen⟧ addressed the ⟦organisation:european-parliament|European Parliament⟧.
    ⟦person:mikhail-gorbachev|Mikhail Gorbachev⟧ and ⟦person:ronald-reagan|Ronald Reagan⟧ met in ⟦place:reykjavik|Reykjavik⟧.
    ⟦person:x-sean-odriscoll-byrne|Sean O'Driscoll-Byrne⟧ owns the paper.
    ⟦person:x-jean-baptiste-morvillier|Jean-Baptiste Morvillier⟧ drew the map.
    ⟦person:x-mary-anne-lokston|Mary-Anne Loxton⟧ chairs the board.
    ⟦person:x-ahmed-al-tarifi|Ahmed Al-Tarifi⟧ owns the shop.
    ⟦person:x-carlos-manuel-ibarreche|Carlos Manuel Ibarreche⟧ retired in June.
    ⟦person:vladimir-putin|Vladimir Vladimirovich Putin⟧ was born in ⟦place:leningrad|Leningrad⟧.
    """
}
