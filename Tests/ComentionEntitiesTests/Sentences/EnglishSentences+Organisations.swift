// Organisations in English sentences: `⟦type:id|surface⟧` marks what is to be found, `⟦?|surface⟧` what is left open.
extension EnglishSentences {
  /// Intergovernmental bodies and their organs.
  static let intergovernmentalBodies = """
    The ⟦organisation:csto|CSTO⟧ Permanent Council approved its plan for the coming year.
    Ministers of the ⟦organisation:sco|Shanghai Cooperation Organisation⟧ adopted a joint statement.
    Delegates from ⟦organisation:brics|BRICS⟧ and the ⟦organisation:g20|G20⟧ compared notes on trade.
    The ⟦organisation:eaeu|EAEU⟧ budget was endorsed by all members.
    ⟦place:armenia|Armenia⟧ chaired the ⟦organisation:eurasian-economic-commission|Eurasian Economic Commission⟧ last autumn.
    The ⟦organisation:un-general-assembly|UN General Assembly⟧ opened its session on Tuesday.
    A draft was put to the ⟦organisation:un-security-council|UNSC⟧ late at night.
    The ⟦organisation:who|World Health Organization⟧ sent test kits to ⟦place:malawi|Malawi⟧.
    Experts of the ⟦organisation:iaea|IAEA⟧ visited the plant for a second time.
    The ⟦organisation:osce|Organization for Security and Co-operation in Europe⟧ published a report.
    Officials in ⟦place:vienna|Vienna⟧ said the ⟦organisation:osce|OSCE⟧ mission would stay.
    ⟦organisation:african-union|AU⟧ observers praised the conduct of the vote.
    The ⟦organisation:arab-league|League of Arab States⟧ called an urgent meeting in ⟦place:cairo|Cairo⟧.
    A seat for ⟦place:palestine|Palestine⟧ was discussed by the ⟦organisation:arab-league|Arab League⟧.
    ⟦organisation:asean|ASEAN⟧ leaders gathered in ⟦place:kuala-lumpur|Kuala Lumpur⟧.
    The ⟦organisation:imf|International Monetary Fund⟧ revised its forecast for ⟦place:argentina|Argentina⟧.
    A loan from the ⟦organisation:world-bank|World Bank⟧ will pay for the road.
    The ⟦organisation:aiib|Asian Infrastructure Investment Bank⟧ lent money to ⟦place:uzbekistan|Uzbekistan⟧.
    The ⟦organisation:new-development-bank|New Development Bank⟧ opened an office in ⟦place:johannesburg|Johannesburg⟧.
    ⟦organisation:nato|NATO⟧ defence chiefs met behind closed doors.
    The ⟦organisation:european-commission|European Commission⟧ proposed new rules for imports.
    Members of the ⟦organisation:european-parliament|European Parliament⟧ voted on the budget.
    The ⟦organisation:council-of-europe|Council of Europe⟧ sent a fact-finding team.
    Judges of the ⟦organisation:international-court-of-justice|International Court of Justice⟧ heard both sides.
    The ⟦organisation:organization-of-turkic-states|Organization of Turkic States⟧ held a summit in ⟦place:samarkand|Samarkand⟧.
    The ⟦organisation:oic|OIC⟧ condemned the attack.
    ⟦organisation:opec|OPEC⟧ ministers left output unchanged.
    The ⟦organisation:gcc|Gulf Cooperation Council⟧ and ⟦place:japan|Japan⟧ resumed talks.
    ⟦organisation:unesco|UNESCO⟧ added the old town to its list.
    ⟦organisation:unicef|UNICEF⟧ delivered vaccines to ⟦place:chad|Chad⟧, ⟦place:niger|Niger⟧ and ⟦place:mali|Mali⟧.
    The ⟦organisation:wto|World Trade Organization⟧ has 164 members.
    The ⟦organisation:cis|Commonwealth of Independent States⟧ was founded in 1991.
    Observers from the ⟦organisation:cis|CIS⟧ Executive Committee arrived in ⟦place:bishkek|Bishkek⟧.
    The ⟦organisation:opcw|OPCW⟧ took samples.
    ⟦organisation:interpol|Interpol⟧ issued a notice at the request of ⟦place:peru|Peru⟧.
    The ⟦organisation:cica|CICA⟧ secretariat works from ⟦place:astana|Astana⟧.
    A ⟦organisation:mercosur|MERCOSUR⟧ delegation flew to ⟦place:montevideo|Montevideo⟧.
    The ⟦organisation:un-human-rights-council|UN Human Rights Council⟧ adopted the text by consensus.
    The ⟦organisation:ecowas|ECOWAS⟧ lifted some of its sanctions.
    """

  /// Ministries, parliaments, banks and services of states.
  static let stateBodies = """
    The ⟦organisation:mfa-tr|Turkish Foreign Ministry⟧ summoned the ambassador.
    The ⟦organisation:in-mea|Indian Ministry of External Affairs⟧ declined to comment.
    ⟦organisation:mfa-ru|Russia's Foreign Ministry⟧ published the list.
    The ⟦organisation:mod-am|Ministry of Defence of Armenia⟧ denied the report.
    The ⟦organisation:mod-ua|Ukrainian Defense Ministry⟧ reported new deliveries.
    The ⟦organisation:us-department-of-state|US State Department⟧ issued a travel notice.
    The ⟦organisation:us-department-of-state|State Department⟧ spoke of a constructive meeting.
    The ⟦organisation:us-department-of-defense|Pentagon⟧ confirmed the shipment.
    The ⟦organisation:white-house|White House⟧ released a short readout of the call.
    The ⟦organisation:kremlin|Kremlin⟧ said preparations were under way.
    The ⟦organisation:state-duma|State Duma⟧ passed the bill in its third reading.
    The ⟦organisation:federation-council|Federation Council⟧ will vote on Wednesday.
    The ⟦organisation:verkhovna-rada|Verkhovna Rada⟧ extended martial law by 90 days.
    The ⟦organisation:us-senate|US Senate⟧ confirmed the nominee.
    Members of the ⟦organisation:us-house|US House of Representatives⟧ asked for documents.
    The ⟦organisation:bundestag|Bundestag⟧ debated the budget until midnight.
    The ⟦?|House of Commons⟧ will sit on Saturday.
    The ⟦organisation:knesset|Knesset⟧ was dissolved in the spring.
    The ⟦organisation:serbian-national-assembly|Parliament of Serbia⟧ ratified the agreement.
    The ⟦organisation:bank-of-russia|Bank of Russia⟧ kept its key rate.
    The ⟦organisation:ecb|European Central Bank⟧ cut rates for the second time.
    The ⟦organisation:federal-reserve|Federal Reserve⟧ signalled patience.
    ⟦organisation:uk-foreign-office|UK Foreign Office⟧ officials visited ⟦place:accra|Accra⟧.
    The ⟦organisation:cia|CIA⟧ declassified the file.
    The ⟦organisation:fsb|FSB⟧ detained two men in ⟦place:omsk|Omsk⟧.
    The ⟦organisation:mfa-kz|Foreign Ministry of Kazakhstan⟧ welcomed the decision.
    The ⟦organisation:mfa-cn|Chinese Foreign Ministry⟧ urged restraint.
    The ⟦organisation:ru-constitutional-court|Constitutional Court of Russia⟧ rejected the appeal.
    The ⟦organisation:us-supreme-court|US Supreme Court⟧ agreed to hear the case.
    ⟦organisation:us-department-of-the-treasury|US Treasury⟧ officials added three firms to the list.
    The ⟦organisation:mod-ru|Russian Defence Ministry⟧ showed footage of the drill.
    The ⟦organisation:eurasian-economic-commission|EEC Board⟧ fixed the quotas.
    The ⟦organisation:sbu|SBU⟧ opened a case.
    The ⟦organisation:mfa-ir|Iranian foreign ministry⟧ called the charge baseless.
    The ⟦organisation:mfa-rs|Ministry of Foreign Affairs of Serbia⟧ lit its building in blue.
    """

  /// Organisations that are in no list, and acronyms that a text defines.
  static let organisationsInNoList = """
    The ⟦organisation:x-lakeland-centre-for-policy-studies|Lakeland Centre for Policy Studies⟧ (⟦organisation:x-lakeland-centre-for-policy-studies|LCPS⟧) wrote a paper. ⟦organisation:x-lakeland-centre-for-policy-studies|LCPS⟧ staff agreed.
    The ⟦organisation:x-international-council-of-river-ports|International Council of River Ports⟧ (⟦organisation:x-international-council-of-river-ports|ICRP⟧) met; the ⟦organisation:x-international-council-of-river-ports|ICRP⟧ will meet again.
    He studied at ⟦organisation:x-ashbourne-university|Ashbourne University⟧.
    She lectures at the ⟦organisation:x-university-of-weksmoor|University of Wexmoor⟧.
    ⟦organisation:x-tver-state-university|Tver State University⟧ opened a branch.
    ⟦organisation:x-barnaul-state-pedagogical-university|Barnaul State Pedagogical University⟧ signed a contract.
    The ⟦organisation:x-foundation-for-northern-dialogue|Foundation for Northern Dialogue⟧ paid for the trip.
    The ⟦organisation:x-association-of-milk-producers|Association of Milk Producers⟧ protested.
    The ⟦organisation:x-institute-of-soil-science|Institute of Soil Science⟧ published a map.
    The ⟦organisation:x-bank-of-halvard|Bank of Halvard⟧ raised fees.
    The ⟦organisation:x-harbourside-museum|Harbourside Museum⟧ reopened.
    The ⟦organisation:x-national-federation-of-lifeguards|National Federation of Lifeguards⟧ gave awards.
    The ⟦organisation:x-vantaria-institute-of-technology|Vantaria Institute of Technology⟧ hosted the finals.
    The ⟦organisation:x-academy-of-mountain-agriculture|Academy of Mountain Agriculture⟧ has forty members.
    The ⟦organisation:x-union-of-river-captains|Union of River Captains⟧ (⟦organisation:x-union-of-river-captains|URC⟧) called a strike.
    The ⟦organisation:x-committee-for-fair-harbours|Committee for Fair Harbours⟧ (⟦organisation:x-committee-for-fair-harbours|CFH⟧) was founded in May.
    The ⟦organisation:x-royal-society-of-beekeepers|Royal Society of Beekeepers⟧ was founded in 1901.
    The ⟦organisation:x-meridian-foundation|Meridian Foundation⟧ gave a grant.
    The ⟦organisation:x-ostrava-college-of-fine-arts|Ostrava College of Fine Arts⟧ moved.
    ⟦organisation:x-northgate-academy|Northgate Academy⟧ won the contest.
    Students of the ⟦organisation:x-kaluga-institute-of-physics|Kaluga Institute of Physics⟧ came.
    The ⟦organisation:x-global-network-on-snow-research|Global Network on Snow Research⟧ (⟦organisation:x-global-network-on-snow-research|GNSR⟧) has a new site.
    The ⟦organisation:x-ministry-of-fisheries-of-nauru|Ministry of Fisheries of Nauru⟧ signed the paper.
    The ⟦organisation:tourism-uz|Ministry of Tourism of Uzbekistan⟧ opened a stand.
    The ⟦organisation:x-society-of-polar-cooks|Society of Polar Cooks⟧ meets on Mondays.
    """

  /// Media, companies, parties, churches, armed groups.
  static let mediaCompaniesPartiesArmedGroups = """
    ⟦organisation:reuters|Reuters⟧ and ⟦organisation:tass|TASS⟧ carried the story.
    ⟦organisation:bbc|BBC⟧ crews filmed in ⟦place:lagos|Lagos⟧.
    As ⟦organisation:new-york-times|The New York Times⟧ wrote, the plan is old.
    ⟦organisation:gazprom|Gazprom⟧ and ⟦organisation:rosneft|Rosneft⟧ shares rose.
    ⟦organisation:rosatom|Rosatom⟧ will build a reactor in ⟦place:hungary|Hungary⟧.
    ⟦organisation:boeing|Boeing⟧ cut its forecast.
    ⟦organisation:hamas|Hamas⟧ and ⟦organisation:hezbollah|Hezbollah⟧ issued statements.
    ⟦organisation:isis|ISIS⟧ claimed the attack.
    ⟦organisation:taliban|Taliban⟧ officials met traders.
    The ⟦organisation:russian-orthodox-church|Russian Orthodox Church⟧ opened a parish in ⟦place:nairobi|Nairobi⟧.
    ⟦organisation:united-russia|United Russia⟧ won most seats.
    The ⟦organisation:cpc|Communist Party of China⟧ held its congress.
    ⟦organisation:afd|AfD⟧ came second in ⟦place:thuringia|Thuringia⟧.
    ⟦organisation:al-jazeera|Al Jazeera⟧ showed the speech live.
    ⟦organisation:rt|RT⟧ and ⟦organisation:sputnik-agency|Sputnik⟧ applied for visas.
    ⟦organisation:google|Google⟧ and ⟦organisation:microsoft|Microsoft⟧ signed a deal.
    ⟦organisation:chatham-house|Chatham House⟧ published a note.
    The ⟦organisation:valdai-club|Valdai Club⟧ meets in ⟦place:sochi|Sochi⟧.
    The ⟦organisation:icrc|ICRC⟧ visited prisoners.
    ⟦organisation:amnesty-international|Amnesty International⟧ criticised the law.
    ⟦organisation:msf|Doctors Without Borders⟧ left ⟦place:khan-younis|Khan Younis⟧.
    The ⟦organisation:fifa|FIFA⟧ congress voted.
    ⟦organisation:mgimo|MGIMO⟧ graduates work in ⟦place:hanoi|Hanoi⟧.
    ⟦organisation:msu|Moscow State University⟧ admitted more students.
    ⟦organisation:pla|PLA⟧ ships crossed the strait.
    ⟦organisation:us-navy|US Navy⟧ ships left ⟦place:bahrain|Bahrain⟧.
    The ⟦organisation:wagner-group|Wagner Group⟧ left ⟦place:mali|Mali⟧.
    ⟦organisation:azov-brigade|Azov⟧ was formed in ⟦place:mariupol|Mariupol⟧.
    ⟦organisation:bloomberg|Bloomberg⟧ reported a rise in ⟦place:qatar|Qatar⟧.
    The ⟦organisation:houthis|Houthi movement⟧ fired at a ship.
    """
}
