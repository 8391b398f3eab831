extension GivenNames {
  /// Further given names of Western and Northern Europe, the Arab world, Africa, South Asia and Latin
  /// America as Russian texts spell them, with their Latin spellings; by hand from common knowledge.
  static let southernMale = """
    Альберто=Alberto Амаду=Amadou Амит=Amit Андерс=Anders Арвинд=Arvind Гжегож=Grzegorz Горан=Goran \
    Драган=Dragan Ежи=Jerzy Ибраима=Ibrahima Карим=Karim Карл=Karl Карло=Carlo Карлос=Carlos \
    Кваме=Kwame Квабена=Kwabena Кемаль=Kemal Кофи=Kofi Кшиштоф=Krzysztof Ларс=Lars Лоренцо=Lorenzo \
    Мамаду=Mamadou Мануэль=Manuel Марек=Marek Матти=Matti Мехмет=Mehmet Михаэль=Michael Мохамед=Mohamed \
    Никола=Nikola Паоло=Paolo Раджеш=Rajesh Свен=Sven Светозар=Svetozar Стефано=Stefano Такеши=Takeshi \
    Тарик=Tariq/Tarek Ульрих=Ulrich Усман=Ousmane/Usman Хассан=Hassan Чинуа=Chinua Штефан=Stefan \
    Эдуардо=Eduardo Юки=Yuki Юсеф=Youssef Юхани=Juhani Ахмед=Ahmed/Ahmad Ибрагим=Ibrahim Лука=Luca/Luka \
    Филипп=Philippe Томаш=Tomas/Tomasz Якуб=Jakub
    """

  /// The women's names of the same regions.
  static let southernFemale = """
    Айше=Ayse Аиша=Aisha/Aicha Анн=Anne Зайнаб=Zainab Камилла=Camilla Клэр=Claire Нгози=Ngozi \
    Прия=Priya Рут=Ruth Софи=Sophie Хелена=Helena Элен=Helene Элиф=Elif Энн=Anne Лейла=Leila/Layla \
    Марта=Marta/Martha Кейт=Kate Изабель=Isabelle
    """

  /// Further given names of Eastern Europe, the Caucasus and Central Asia, whose surnames are
  /// transliterated by rule.
  static let furtherEasternMale = """
    Азамат=Azamat Айдар=Aidar Андрий=Andriy Бауыржан=Bauyrzhan Вугар=Vugar Даурен=Dauren \
    Дильшод=Dilshod Зафар=Zafar Микита=Mykyta Мыкола=Mykola Рамазан=Ramazan Расул=Rasul Сергий=Serhiy \
    Фирдавс=Firdavs
    """

  /// The women's names of the same regions.
  static let furtherEasternFemale = """
    Алия=Aliya Асель=Assel/Asel Богдана=Bohdana Клавдия=Klavdia Нарине=Narine Олена=Olena \
    Рима=Rima Севиндж=Sevinj
    """
}
