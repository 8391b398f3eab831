extension GivenNames {
  /// Given names that Russian texts use of people in Eastern Europe, the Caucasus and Central Asia:
  /// the Russian nominative, then the usual Latin spellings, the first one for display.
  ///
  /// The surname beside one can be transliterated by rule. Written by hand from common knowledge.
  static let easternMale = """
    Александр=Alexander/Aleksandr/Alexandr/Oleksandr \
    Алексей=Alexey/Aleksey/Alexei/Aleksei/Oleksii/Oleksiy Анатолий=Anatoly/Anatoliy/Anatolii \
    Андрей=Andrey/Andrei/Andriy/Andrii Антон=Anton Аркадий=Arkady/Arkadiy \
    Арсений=Arseny/Arseniy/Arsenii Артем=Artyom/Artem Артур=Artur Афанасий=Afanasy \
    Богдан=Bogdan/Bohdan Борис=Boris/Borys Вадим=Vadim/Vadym Валентин=Valentin/Valentyn \
    Валерий=Valery/Valeriy/Valerii Василий=Vasily/Vasiliy/Vasilii Вениамин=Veniamin Виктор=Viktor \
    Виталий=Vitaly/Vitaliy/Vitalii Владимир=Vladimir Владислав=Vladislav/Vladyslav \
    Всеволод=Vsevolod Вячеслав=Vyacheslav/Viacheslav Гавриил=Gavriil \
    Геннадий=Gennady/Gennadiy/Gennadii Георгий=Georgy/Georgiy/Georgii Герман=German Глеб=Gleb \
    Григорий=Grigory/Grigoriy/Grigorii Давид=Davit Даниил=Daniil Данил=Danil Данила=Danila \
    Демьян=Demyan Денис=Denis/Denys Дмитрий=Dmitry/Dmitri/Dmitriy/Dmitrii \
    Евгений=Yevgeny/Evgeny/Evgeniy/Evgenii/Yevgeniy Егор=Yegor/Egor Емельян=Yemelyan \
    Ефим=Yefim/Efim Захар=Zakhar Иван=Ivan Игнат=Ignat Игорь=Igor Илья=Ilya/Illia/Ilia \
    Иннокентий=Innokenty Иосиф=Iosif Ираклий=Irakli Карен=Karen Кирилл=Kirill/Kyrylo \
    Константин=Konstantin Кузьма=Kuzma Лев=Lev Леонид=Leonid Макар=Makar \
    Максим=Maxim/Maksim/Maksym Марат=Marat Марк=Mark Матвей=Matvey/Matvei Мирон=Miron \
    Мирослав=Miroslav/Myroslav Михаил=Mikhail Назар=Nazar Никита=Nikita Николай=Nikolai/Nikolay \
    Олег=Oleg/Oleh Остап=Ostap Павел=Pavel Петр=Pyotr/Petr/Petro Платон=Platon Прохор=Prokhor \
    Родион=Rodion Роман=Roman Ростислав=Rostislav/Rostyslav Руслан=Ruslan Савелий=Savely \
    Святослав=Svyatoslav/Sviatoslav Семен=Semyon/Semen Сергей=Sergey/Sergei/Serhiy/Serhii/Sergiy \
    Станислав=Stanislav Степан=Stepan Тарас=Taras Тимофей=Timofey/Timofei Тимур=Timur \
    Тихон=Tikhon Федор=Fyodor/Fedor Феликс=Feliks Филипп=Filipp Эдуард=Eduard Эльдар=Eldar \
    Эмиль=Emil Юлиан=Yulian Юрий=Yury/Yuri/Yuriy/Yurii/Iurii Яков=Yakov Ярослав=Yaroslav \
    Володимир=Volodymyr Дмитро=Dmytro Микола=Mykola Михайло=Mykhailo/Mykhaylo Сергій=Serhij \
    Василь=Vasyl Павло=Pavlo Евген=Yevhen Рамзан=Ramzan Рустам=Rustam Рустем=Rustem Ринат=Rinat \
    Ренат=Renat Равиль=Ravil Рашид=Rashid Рафаэль=Rafael Ильдар=Ildar Ильшат=Ilshat Ильсур=Ilsur \
    Ильхам=Ilham Айрат=Ayrat/Airat Азат=Azat Альберт=Albert Амир=Amir Анвар=Anvar Арман=Arman \
    Армен=Armen Арам=Aram Артак=Artak Арсен=Arsen Ашот=Ashot Гагик=Gagik Гамлет=Gamlet \
    Геворг=Gevorg Гарик=Garik Ваган=Vahan Варужан=Varuzhan Ваагн=Vahagn Вахтанг=Vakhtang \
    Важа=Vazha Гоча=Gocha Гиорги=Giorgi Гурам=Guram Дамир=Damir Джамбул=Dzhambul Заур=Zaur \
    Зураб=Zurab Ибрагим=Ibragim Ислам=Islam Исмаил=Ismail Каха=Kakha Леван=Levan Мамука=Mamuka \
    Мераб=Merab Магомед=Magomed Мухаммед=Mukhammed Мурад=Murad Мурат=Murat Наиль=Nail \
    Нурлан=Nurlan Оганес=Oganes Олжас=Olzhas Ержан=Yerzhan Ерлан=Yerlan Бахыт=Bakhyt Касым=Kasym \
    Канат=Kanat Асхат=Askhat Аскар=Askar Бекзат=Bekzat Данияр=Daniyar Темирлан=Temirlan \
    Тимурлан=Timurlan Самвел=Samvel Сурен=Suren Сулейман=Suleyman Султан=Sultan Тигран=Tigran \
    Хачатур=Khachatur Шавкат=Shavkat Шамиль=Shamil Шухрат=Shukhrat Эльман=Elman Эмин=Emin \
    Эльчин=Elchin Фарид=Farid Фарход=Farkhod Фуад=Fuad Хасан=Khasan Хусейн=Khuseyn Юсуф=Yusuf \
    Якуб=Yakub Ахмед=Akhmed Ахмат=Akhmat Адам=Adam Алан=Alan Али=Ali Алихан=Alikhan \
    Алишер=Alisher Алмаз=Almaz Алмазбек=Almazbek Аяз=Ayaz Бахтияр=Bakhtiyar Бахтиёр=Bakhtiyor \
    Бежан=Bezhan Бислан=Bislan Булат=Bulat Вагиф=Vagif Гасан=Hasan Джейхун=Jeyhun Джавид=Javid \
    Ильгам=Ilgam Кямран=Kamran Микаил=Mikail Низами=Nizami Ровшан=Rovshan Рауф=Rauf \
    Сайдамин=Saydamin Сирожиддин=Sirojiddin Умар=Umar Фаррух=Farrukh Хабиб=Khabib Шароф=Sharof \
    Лука=Luka Моисей=Moisey Наум=Naum Прокопий=Prokopy Трофим=Trofim Фаддей=Faddey Фома=Foma \
    Эраст=Erast Любомир=Lyubomir Ратмир=Ratmir Стефан=Stefan Спартак=Spartak Вилен=Vilen \
    Владлен=Vladlen Авраам=Avraam
    """
  /// Names of women, as `easternMale`.
  static let easternFemale = """
    Александра=Alexandra/Aleksandra Алена=Alyona/Alena Алевтина=Alevtina Алина=Alina Алиса=Alisa \
    Алла=Alla Альбина=Albina Альфия=Alfiya Аглая=Aglaya Амина=Amina \
    Анастасия=Anastasia/Anastasiya/Anastasiia Ангелина=Angelina Анжела=Anzhela Анжелика=Anzhelika \
    Анна=Anna Антонина=Antonina Арина=Arina Белла=Bella Богдана=Bogdana Валентина=Valentina \
    Валерия=Valeria/Valeriya Варвара=Varvara Василиса=Vasilisa Вера=Vera Вероника=Veronika \
    Виктория=Viktoria/Viktoriya/Viktoriia Виолетта=Violetta Виталина=Vitalina \
    Владислава=Vladislava Галина=Galina/Halyna Гульнара=Gulnara Гузель=Guzel Дарья=Darya/Daria \
    Диана=Diana Дина=Dina Динара=Dinara Ева=Yeva Евгения=Yevgenia/Evgenia/Evgeniya \
    Екатерина=Yekaterina/Ekaterina/Kateryna Елена=Yelena/Elena/Olena \
    Елизавета=Yelizaveta/Elizaveta Жанна=Zhanna Зарема=Zarema Зарина=Zarina Зинаида=Zinaida \
    Злата=Zlata Зоя=Zoya Илона=Ilona Инга=Inga Инесса=Inessa Инна=Inna Ирина=Irina/Iryna \
    Камила=Kamila Карина=Karina Кира=Kira Кристина=Kristina Ксения=Ksenia/Kseniya/Xenia \
    Лариса=Larisa Лейла=Leyla Лиана=Liana Лидия=Lidia/Lidiya Лилия=Lilia/Liliya Лина=Lina \
    Лия=Liya Людмила=Lyudmila/Liudmila Майя=Maya Маргарита=Margarita Марианна=Marianna \
    Марина=Marina/Maryna Мария=Maria/Mariya/Mariia Марьяна=Maryana Милана=Milana Мила=Mila \
    Надежда=Nadezhda Надия=Nadiya Наталия=Natalia/Nataliya/Nataliia Наталья=Natalya Нелли=Nelli \
    Ника=Nika Нина=Nina Нонна=Nonna Оксана=Oksana Олеся=Olesya Ольга=Olga/Olha Патимат=Patimat \
    Полина=Polina Раиса=Raisa Регина=Regina Рената=Renata Римма=Rimma Роза=Roza Роксана=Roksana \
    Руслана=Ruslana Сабина=Sabina Светлана=Svetlana/Svitlana Серафима=Serafima Снежана=Snezhana \
    София=Sofia/Sofiya/Sofiia Софья=Sofya Стелла=Stella Таисия=Taisia/Taisiya Тамара=Tamara \
    Татьяна=Tatyana/Tatiana/Tetiana/Tetyana Ульяна=Ulyana Фаина=Faina Фатима=Fatima \
    Эвелина=Evelina Элеонора=Eleonora Элина=Elina Элла=Ella Эльвира=Elvira Эльмира=Elmira \
    Эмилия=Emilia Юлиана=Yuliana Юлия=Yulia/Yuliya/Yuliia Яна=Yana Ярослава=Yaroslava Лиза=Liza \
    Айгуль=Aigul Айсулу=Aisulu Асель=Asel Гульжан=Gulzhan Мадина=Madina Малика=Malika Саида=Saida \
    Салтанат=Saltanat Саломе=Salome Нино=Nino Тамта=Tamta Ануш=Anush Наира=Naira Лусине=Lusine \
    Мехрибан=Mehriban
    """
}
