extension GivenNames {
  /// Given names of the rest of the world as Russian texts spell them, with their Latin spellings.
  ///
  /// A surname beside one is not transliterated: nobody would recognise "Khaffman" as "Huffman".
  /// Written by hand from common knowledge.
  static let westernMale = """
    Аарон=Aaron Абдалла=Abdallah/Abdullah Абдель=Abdel Абдул=Abdul Абдулла=Abdulla \
    Авигдор=Avigdor Адриан=Adrian Аксель=Axel Александер Алекс=Alex Ален=Alain Алистер=Alistair \
    Альфред=Alfred Андре=Andre Андреас=Andreas Анджей=Andrzej Антониу=Antonio Антонио \
    Антоний=Antoni Арно=Arno Ариэль=Ariel Арнольд=Arnold Арчи=Archie Ахмад=Ahmad Башар=Bashar \
    Барак=Barack Барт=Bart Бен=Ben Бенджамин=Benjamin Бернард=Bernard Бернар Бертран=Bertrand \
    Билл=Bill Боб=Bob Брайан=Brian/Bryan Брюс=Bruce Брэд=Brad Брэдли=Bradley Вальтер=Walter \
    Вацлав=Vaclav Вернер=Werner Вилли=Willy Вильгельм=Wilhelm Винсент=Vincent Войцех=Wojciech \
    Вольфганг=Wolfgang Вук=Vuk Гарри=Harry Гастон=Gaston Генри=Henry Герберт=Herbert \
    Герхард=Gerhard Гидеон=Gideon Гийом=Guillaume Гленн=Glenn Гордон=Gordon Грег=Greg \
    Грегори=Gregory Грэм=Graham Гэвин=Gavin Гэри=Gary Даниэль=Daniel Даниэл Дарио=Dario Дейв=Dave \
    Дейл=Dale Деннис=Dennis Дерек=Derek Джастин=Justin Джей=Jay Джейк=Jake Джеймс=James \
    Джейсон=Jason Джеральд=Gerald Джереми=Jeremy Джерри=Jerry Джефф=Jeff Джеффри=Jeffrey/Geoffrey \
    Джим=Jim Джимми=Jimmy Джо=Joe Джованни=Giovanni Джозеф=Joseph Джон=John Джонатан=Jonathan \
    Джордж=George Джош=Josh Джошуа=Joshua Джулиан=Julian Джузеппе=Giuseppe Диего=Diego \
    Дитер=Dieter Дональд=Donald Дональдас Дуглас=Douglas Дункан=Duncan Дэвид=David Дэн=Dan Дэниел \
    Жак=Jacques Жан=Jean Жерар=Gerard Жозеп=Josep Жоао=Joao Зденек=Zdenek Збигнев=Zbigniew \
    Ивица=Ivica Ив=Yves Ицхак=Yitzhak Йенс=Jens Йозеф=Josef Йоахим=Joachim Кевин=Kevin Кейт=Keith \
    Кеннет=Kenneth Кит Клаус=Klaus Клод=Claude Колин=Colin Конрад=Konrad Крис=Chris \
    Кристиан=Christian Кристофер=Christopher Курт=Kurt Лаврентий Ларри=Larry Лео=Leo \
    Леопольд=Leopold Лоуренс=Lawrence Луи=Louis Луис=Luis Лукаш=Lukasz Людвиг=Ludwig Майк=Mike \
    Майкл=Michael Малкольм=Malcolm Манфред=Manfred Марио=Mario Марко=Marco Маркус=Marcus \
    Мартин=Martin Матеуш=Mateusz Маттео=Matteo Маурицио=Maurizio Махмуд=Mahmoud Мигель=Miguel \
    Микеле=Michele Милорад=Milorad Милош=Milos Митч=Mitch Мохаммад=Mohammad \
    Мохаммед=Mohammed/Mohamed Мустафа=Mustafa Мэттью=Matthew Натан=Nathan Нил=Neil Нильс=Niels \
    Норман=Norman Оливер=Oliver Олаф=Olaf Омар=Omar Оскар=Oscar Отто=Otto Пабло=Pablo \
    Патрик=Patrick Пауль Педро=Pedro Петер=Peter Петр Пит=Pete Питер Пол=Paul Поль Пьер=Pierre \
    Радослав=Radoslaw Рафаил Раджив=Rajiv Ральф=Ralph Рассел=Russell Реджеп=Recep Рене=Rene \
    Рик=Rick Рикардо=Ricardo Ричард=Richard Роберт=Robert Роберто=Roberto Роджер=Roger \
    Родни=Rodney Рой=Roy Рональд=Ronald Рэй=Ray Саймон=Simon Салман=Salman Самир=Samir Сами=Sami \
    Себастьян=Sebastian Сильвио=Silvio Скотт=Scott Стив=Steve Стивен=Steven/Stephen Стюарт=Stuart \
    Сэм=Sam Тед=Ted Теодор=Theodore Терри=Terry Тим=Tim Тимоти=Timothy Том=Tom Томас=Thomas \
    Томаш=Tomasz Тони=Tony Тревор=Trevor Уве=Uwe Уильям=William Уолтер Уоррен=Warren Фабио=Fabio \
    Федерико=Federico Фердинанд=Ferdinand Фернандо=Fernando Фил=Phil Филип=Philip Флориан=Florian \
    Франк=Frank Франклин=Franklin Франсиско=Francisco Франсуа=Francois Франц=Franz \
    Франческо=Francesco Фред=Fred Фредерик=Frederick Фрэнк Фрэнсис=Francis Фридрих=Friedrich \
    Хавьер=Javier Хайнц=Heinz Хакан=Hakan Халид=Khalid Халед=Khaled Ханс=Hans Хасан=Hassan \
    Хельмут=Helmut Хорхе=Jorge Хосе=Jose Хосеп Хуан=Juan Хуго=Hugo Хулио=Julio Хусейн=Hussein \
    Чарльз=Charles Чак=Chuck Шарль Шон=Sean Эдвард=Edward Эдгар=Edgar Эдмунд=Edmund Эли=Eli \
    Эллиот=Elliot Эндрю=Andrew Энди=Andy Энтони=Anthony Эрик=Eric/Erik Эрнест=Ernest Эррол=Errol \
    Юрген=Jurgen Юхан=Johan Ян=Jan Янош=Janos Ярослав=Jaroslaw Яир=Yair Вин=Vin Илан=Ilan \
    Осама=Osama Ясир=Yasser Такаси=Takashi Хироси=Hiroshi Кэндзи=Kenji Такэюки=Takeyuki \
    Синдзо=Shinzo Раджеш=Rajesh Санджай=Sanjay Нарендра=Narendra Алан=Allan/Alan
    """
  /// Names of women, as `westernMale`.
  static let westernFemale = """
    Агнес=Agnes Адель=Adele Айрис=Iris Алехандра=Alejandra Алис=Alice Амелия=Amelia Ана=Ana \
    Аманда=Amanda Ангела=Angela Анджела Андреа=Andrea Анетт=Annette Аннали Анналена=Annalena \
    Анника=Annika Барбара=Barbara Беатрис=Beatrice Бетти=Betty Бриджит=Bridget Брижит=Brigitte \
    Ванесса=Vanessa Вирджиния Габриэла=Gabriela Грета=Greta Дебора=Deborah Дженнифер=Jennifer \
    Джессика=Jessica Джилл=Jill Джоан=Joan Джорджа=Giorgia Джоанна=Joanna Джудит=Judith \
    Джули=Julie Джулия=Julia Доротея=Dorothea Дороти=Dorothy Дэрил Жаклин=Jacqueline \
    Зейнеп=Zeynep Изабель=Isabel Изабелла=Isabella Ингрид=Ingrid Кайя=Kaja Камала=Kamala \
    Каролин=Caroline Кассандра=Cassandra Катрин=Catherine/Katherine/Kathryn Клаудия=Claudia \
    Кэтрин Кэрол=Carol Кэролайн Криста=Christa Кристель=Christelle Кристин=Christine Лаура=Laura \
    Линда=Linda Лиз=Liz Лора Луиза=Louise Люси=Lucy Магдалена=Magdalena Майра Марин=Marine \
    Мари=Marie Марта=Martha Маргарет=Margaret Мелания=Melania Меган=Megan/Meghan Мелисса=Melissa \
    Мирьяна=Mirjana Мишель=Michelle Моника=Monica Мэри=Mary Надин=Nadine Нанси Натали=Natalie \
    Николь=Nicole Нэнси=Nancy Памела=Pamela Патриция=Patricia Паула=Paula Рейчел=Rachel \
    Ребекка=Rebecca Робин=Robin/Robyn Роуз Рэйчел Сара=Sarah/Sara Сандра=Sandra \
    Сильвия=Silvia/Sylvia Симона=Simone Стефани=Stephanie Сьюзан=Susan Тереза=Teresa/Theresa \
    Тулси=Tulsi Урсула=Ursula Фиона=Fiona Франсуаза=Francoise Хелен=Helen Хелена=Helena \
    Хиллари=Hillary Ханна=Hannah Шарлотта=Charlotte Шарлотт Шэрон=Sharon Элизабет=Elizabeth Элис \
    Эмили=Emily Эмма=Emma Эстер=Esther
    """
}
