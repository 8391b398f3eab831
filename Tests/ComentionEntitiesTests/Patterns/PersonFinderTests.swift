import ComentionPosts
import Testing

@testable import ComentionEntities

@Suite("People in no list")
struct PersonFinderTests {
  @Test(
    "a person in no list is found with a stable identity",
    arguments: [
      "Депутат ⟦x-vladimir-plyakin|Владимир Плякин⟧ внес законопроект.",
      "Сообщила ⟦x-irina-volk|Ирина Волк⟧, передает агентство.",
      "Дело актрисы ⟦x-aglaya-tarasova|Аглаи Тарасовой⟧ передано в суд.",
      "Он ответил журналисту ⟦x-pavel-zarubin|Павлу Зарубину⟧.",
      "⟦x-andrey-mostovoy|Андрея Мостового⟧ пытались похитить.",
      "Поединок с ⟦x-maksim-kats|Максимом Кацем⟧ отложен.",
      "Речь идет об ⟦x-aleksey-bashin|Алексее Башине⟧, бывшем чиновнике.",
      "Видео: ⟦x-aleksandra-goroshilova|Александра Горошилова⟧",
      "Отряд подчинен ⟦x-stanislav-tkachenko|Станиславу Ткаченко⟧.",
      "Встреча с ⟦x-oksana-samoylova|Оксаной Самойловой⟧ прошла вчера.",
      "Это сказал ⟦x-ivan-petrov|Иван Сергеевич Петров⟧, врач.",
      "Это сказал ⟦x-ivan-petrov|Иван С. Петров⟧, врач.",
      "Так считает историк ⟦x-takeyuki-tanaka|Такэюки Танака⟧.",
      "Заявила тележурналистка ⟦x-tkhapkhani-iatsirichay|Тхапхани Иатсиричай⟧ в интервью.",
      "Победил англичанин и проиграл ⟦x-louis-sazerlend|Луи Сазерлендом⟧ названный боец.",
      "⟦x-ivan-petrov|Иван Петров⟧ пришел. Позже ⟦x-ivan-petrov|Петрова⟧ спросили о ⟦x-ivan-petrov|Петрове⟧.",
      "⟦x-anna-petrova|Анна Петрова⟧ выступила; с ⟦x-anna-petrova|Петровой⟧ говорили все.",
      "Журналист ⟦x-greg-mello|Грег Мелло⟧ пишет об этом.",
      "Так сказала ⟦x-mary-lu-makdonald|Мэри Лу Макдональд⟧, лидер.",
      "Скончался ⟦x-petr-kovalev|Пётр Ковалев⟧.",
      "⟦x-anton-radko|Anton Radko⟧ spoke; later ⟦x-anton-radko|Radko⟧ left.",
      "Then Mr ⟦x-shmidke|Shmidke⟧ replied.",
      "It was Dr. ⟦x-lena-shmidke|Lena Shmidke⟧ who replied.",
      "The report by ⟦x-peter-van-houten|Peter van Houten⟧ is out.",
      "Foreign Minister ⟦x-ondrej-vitek|Ondrej Vitek⟧ arrived.",
      "Minister of Foreign Affairs ⟦x-ondrej-vitek|Ondrej Vitek⟧ arrived.",
      "A talk with ⟦x-nikolai-svechnikov|Nikolay Svechnikov⟧ and ⟦x-nikolai-svechnikov|Nikolai Svechnikov⟧.",
      "⟦x-john-smithee|John F. Smithee⟧'s letter came.",
    ])
  func found(marked: String) throws {
    let expected = PersonFinderTests.marks(marked)
    #expect(try PersonFinderTests.found(in: expected.text) == expected.marks)
  }

  @Test(
    "a capitalised phrase that is no person is not taken",
    arguments: NotPeople.phrases)
  func notTaken(phrase: String) throws {
    let entities = try PersonFinderTests.extraction(phrase).entities
    #expect(entities.filter { $0.type == .person } == [])
  }

  @Test("there are at least 150 phrases that are no people")
  func enoughPhrases() {
    #expect(Set(NotPeople.phrases).count >= 150)
  }

  @Test("another form of the given name leads to the person of the lexicon")
  func variantOfKnownName() throws {
    let extraction = try PersonFinderTests.extraction("Встреча с Сергеем Лавровым и Serhii Lavrov")
    #expect(extraction.entities.map(\.id) == ["sergey-lavrov"])
    #expect(extraction.mentions.count == 2)
  }

  @Test("a surname of the lexicon beside another given name is somebody else")
  func otherGivenName() throws {
    let extraction = try PersonFinderTests.extraction(
      "Это написал Игорь Лавров, поэт. Лаврова читают.")
    #expect(extraction.entities.map(\.id) == ["x-igor-lavrov"])
    #expect(extraction.mentions.map(\.rule) == [.givenNameAndSurname, .surnameOfNamed])
  }

  @Test("a Russian name is written in Latin letters, a foreign one is left as it stands")
  func displayedNames() throws {
    let extraction = try PersonFinderTests.extraction(
      "Татьяна Подольская и Роджер Бойес встретились.")
    #expect(extraction.entities.map(\.name.english) == ["Tatyana Podolskaya", ""])
    #expect(extraction.entities.map(\.name.russian) == ["Татьяна Подольская", "Роджер Бойес"])
  }

  static func extraction(_ text: String) throws -> Extraction {
    let lexicon = try Lexicon.sample(
      """
      entities:
        - id: sergey-lavrov
          type: person
          name: {en: Sergey Lavrov, ru: Сергей Лавров}
          surname: [Lavrov, Лавров, Лаврова, Лавровым, Лаврове]
        - id: germany
          type: place
          name: {en: Germany, ru: Германия}
          flag: DE
      """
    ) { $0.insertCues() }
    return Extractor(lexicon: lexicon).extract(
      Post(id: "1", source: "test", channel: nil, text: Array(text.utf8), forwardedFrom: nil))
  }

  /// What is found in a text, as `id|surface`.
  static func found(in text: String) throws -> [String] {
    let extraction = try extraction(text)
    let bytes = Array(text.utf8)
    return extraction.mentions.map { mention in
      "\(extraction.entities[mention.entity].id)|\(String(decoding: bytes[mention.range], as: UTF8.self))"
    }
  }

  /// A text without its marks `⟦id|surface⟧`, and the marks.
  static func marks(_ marked: String) -> (text: String, marks: [String]) {
    var text = ""
    var marks: [String] = []
    for piece in marked.split(separator: "⟦", omittingEmptySubsequences: false) {
      guard let close = piece.firstIndex(of: "⟧") else {
        text += piece
        continue
      }
      let mark = piece[..<close]
      marks.append(String(mark))
      text += mark.split(separator: "|", maxSplits: 1)[1] + piece[piece.index(after: close)...]
    }
    return (text, marks)
  }
}
