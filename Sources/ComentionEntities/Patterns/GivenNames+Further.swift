extension GivenNames {
  /// Further given names of the rest of the world, as in `westernMale`.
  ///
  /// Written by hand from common knowledge; names that are places or everyday words first are left out.
  static let furtherMale = """
    Алехандро=Alejandro Алессандро=Alessandro Анил=Anil Антуан=Antoine Артур=Arthur Арун=Arun \
    Асиф=Asif Ашок=Ashok Барри=Barry Бассем=Bassem/Bassam Билал=Bilal Билли=Billy Бобби=Bobby \
    Брендон=Brandon/Brendon Бретт=Brett Бьорн=Bjorn/Björn Ваэль=Wael Виджай=Vijay \
    Викрам=Vikram Виллем=Willem Гаррет=Garrett Гектор=Hector/Héctor Гилберт=Gilbert \
    Густаво=Gustavo Даг=Doug Десмонд=Desmond Джаспер=Jasper Джейкоб=Jacob \
    Джек=Jack Джоэл=Joel Дилан=Dylan Дипак=Deepak Дуайт=Dwight Жером=Jerome \
    Жиль=Gilles Жюльен=Julien Закир=Zakir Захид=Zahid Зак=Zach/Zack Имран=Imran Йохан=Johan \
    Йоханнес=Johannes Килиан=Kylian Джуд=Jude Йост=Joost Карл=Carl Кайл=Kyle Камран=Kamran Квентин=Quentin Кен=Ken \
    Кертис=Curtis Киран=Kieran Клайв=Clive Кори=Cory/Corey Крейг=Craig \
    Лайам=Liam Лоран=Laurent Лукас=Lucas/Lukas Маной=Manoj \
    Маркус=Markus Матиас=Matias/Matthias Митчелл=Mitchell Мишель=Michel Мэтт=Matt Насер=Nasser \
    Натаниэль=Nathaniel Найджел=Nigel Ник=Nick Николас=Nicholas/Nicolas/Nicolás \
    Оливье=Olivier Освальд=Oswald Оуэн=Owen Паскаль=Pascal Питер=Pieter Прадип=Pradeep \
    Рави=Ravi Райан=Ryan Рамеш=Ramesh Рахул=Rahul Реймонд=Raymond Реджинальд=Reginald \
    Рене=René Роб=Rob Родриго=Rodrigo Рон=Ron Руперт=Rupert Самуэль=Samuel Сатоси=Satoshi \
    Себастьен=Sébastien Серхио=Sergio Ноа=Noah Сидней=Sidney Суреш=Suresh Сунил=Sunil \
    Теренс=Terence Тео=Theo Тьерри=Thierry Тайлер=Tyler Тобиас=Tobias Тодд=Todd Трэвис=Travis \
    Уэс=Wes Уэйн=Wayne Уэсли=Wesley Феликс=Felix Фредерик=Frederic Хамза=Hamza Харви=Harvey \
    Харольд=Harold Хусам=Hussam Шейн=Shane Эван=Evan Эдди=Eddie Эдвин=Edwin Эллиот=Elliott \
    Эмре=Emre Юджин=Eugene Юрген=Jürgen Ярослав=Jarosław Ясин=Yassin Ахмет=Ahmet \
    Фатих=Fatih Айдын=Aydin Бассам=Bassam
    """

  /// Women's names, as in `furtherMale`.
  static let furtherFemale = """
    Абигейл=Abigail Эллисон=Allison/Alison Эми=Amy Энн=Ann Астрид=Astrid \
    Эшли=Ashley Беверли=Beverly Бренда=Brenda Бриттани=Brittany Кэролин=Carolyn Шерил=Cheryl \
    Синтия=Cynthia Даниэль=Danielle Дебра=Debra Дениз=Denise Диана=Diane Донна=Donna \
    Дорис=Doris Эллен=Ellen Эвелин=Evelyn Фатьма=Fatma Фрэнсис=Frances Джиллиан=Gillian \
    Глория=Gloria Хизер=Heather Хума=Huma Джейн=Jane Дженет=Janet Дженис=Janice Джуди=Judy \
    Кэтлин=Kathleen Келли=Kelly Хадиджа=Khadija Кимберли=Kimberly Кирстен=Kirsten \
    Кристи=Kristi/Christy Лорен=Lauren Лиза=Lisa Лори=Lori Мэрилин=Marilyn Марианна=Marianne \
    Натали=Nathalie Неха=Neha Оливия=Olivia Пуджа=Pooja Саманта=Samantha Ширли=Shirley \
    Стейси=Stacey/Stacy Тиффани=Tiffany Венди=Wendy Ивонн=Yvonne Зоуи=Zoe \
    Айсель=Aysel Вивиан=Vivian
    """

  /// Given names of the post-Soviet states, with surnames that can be turned into Latin letters by rule.
  static let thirdEasternMale = """
    Айбек=Aibek Алмас=Almas Анар=Anar Арарат=Ararat Ботир=Botir Ботиржон=Botirjon Бобур=Bobur \
    Ермек=Yermek Жамшид=Jamshid Жасур=Jasur Нарек=Narek Нодир=Nodir Отабек=Otabek Рашад=Rashad \
    Санжар=Sanzhar Серик=Serik Талгат=Talgat Улугбек=Ulugbek Фарход=Farhod Шерзод=Sherzod \
    Айк=Hayk Азиз=Aziz Бахром=Bahrom Бахтиер=Bakhtiyor Даврон=Davron Журабек=Jurabek \
    Исматилла=Ismatilla Лазиз=Laziz Нуржан=Nurzhan Сардор=Sardor Уткир=Utkir Хуршид=Khurshid \
    Чингиз=Chingiz Эдиль=Edil Жантемир=Zhantemir Каныбек=Kanybek Кубатбек=Kubatbek Мелис=Melis \
    Таалайбек=Taalaibek Чынгыз=Chyngyz Мердан=Merdan Сапармурад=Saparmurad \
    Тойлы=Toyly Ильгар=Ilgar Вюсал=Vusal Таир=Tahir Турал=Tural Эльнур=Elnur
    """
}
