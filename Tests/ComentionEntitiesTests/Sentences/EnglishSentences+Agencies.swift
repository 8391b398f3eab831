extension EnglishSentences {
  /// As news agencies write: titles, datelines, people with rare given names.
  static let agencies = """
    Defense attorney ⟦person:x-barry-ashwell|Barry Ashwell⟧ spoke outside the court.
    District Judge ⟦person:x-ellen-marlowe|Ellen Marlowe⟧ issued an order.
    Gov. ⟦person:x-janet-farrow|Janet Farrow⟧ signed the bill.
    Sen. ⟦person:x-cory-halvorsen|Cory Halvorsen⟧ asked for documents.
    Judge ⟦person:x-iwata-kenmochi|Iwata Kenmochi⟧ presided.
    Ambassador of ⟦place:estonia|Estonia⟧, ⟦person:x-jaan-kallaste|Jaan Kallaste⟧; Ambassador of ⟦place:peru|Peru⟧, ⟦person:x-mirko-velarde|Mirko Velarde⟧.
    ⟦organisation:un|UN⟧ Under-Secretary-General for Operational Support ⟦person:x-anselm-okafor|Anselm Okafor⟧ visited ⟦place:nairobi|Nairobi⟧.
    The minister met with ⟦person:x-botirjon-lavrov|Botirjon Lavrov⟧ in ⟦place:tashkent|Tashkent⟧.
    She wrote to ⟦person:x-odalys-putin|Odalys Putin⟧ about the prize.
    ⟦place:doha|DOHA⟧ (⟦organisation:sputnik-agency|Sputnik⟧) - The talks went on.
    ⟦organisation:trend-az|Trend⟧ reports that the pipeline works.
    Lawmakers sent the papers to ⟦organisation:us-congress|Congress⟧ after the ⟦organisation:white-house|White House⟧ asked.
    The ⟦organisation:icc|ICC⟧ has its seat in ⟦place:the-hague|The Hague⟧.
    Drones were seen over the ⟦place:belgorod-oblast|Belgorod⟧ and ⟦place:tula-oblast|Tula⟧ Regions.
    A detective named ⟦person:x-nick-barlow|Nick Barlow⟧ found it.
    ⟦person:x-ryan-talbot|Ryan Talbot⟧ and ⟦person:x-samuel-odell|Samuel Odell⟧ run the firm.
    ⟦place:rahim-yar-khan|Rahim Yar Khan⟧, ⟦place:jingdezhen|Jingdezhen⟧ and ⟦place:feira-de-santana|Feira de Santana⟧ are large.
    An exhibition opened at ⟦organisation:x-macron-university|Macron University⟧.
    ⟦organisation:canada-post|Canada Post⟧ workers went on strike.
    ⟦organisation:akorda|Akorda⟧ published the message.
    ⟦organisation:lashkar-e-taiba|Lashkar-e-Taiba⟧ denied it.
    """
}
