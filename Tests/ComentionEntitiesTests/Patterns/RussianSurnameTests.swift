import Testing

@testable import ComentionEntities

@Suite("Nominatives of Russian surnames")
struct RussianSurnameTests {
  @Test(
    "follow from the case of the given name",
    arguments: [
      ("Радько", "Радько", false, RussianCase.genitive),
      ("Иванова", "Иванов", false, .genitive), ("Иванову", "Иванов", false, .dative),
      ("Ивановым", "Иванов", false, .instrumental), ("Иванове", "Иванов", false, .prepositional),
      ("Подольского", "Подольский", false, .genitive), ("Кравцом", "Кравец", false, .instrumental),
      ("Толстому", "Толстой", false, .dative), ("Лугового", "Луговой", false, .accusative),
      ("Крайнего", "Крайний", false, .genitive), ("Тарасюком", "Тарасюк", false, .instrumental),
      ("Коваля", "Коваль", false, .genitive), ("Гайдаем", "Гайдай", false, .instrumental),
      ("Сковороды", "Сковорода", false, .genitive), ("Сороки", "Сорока", false, .genitive),
      ("Гелашвили", "Гелашвили", false, .genitive), ("Сорокой", "Сорока", false, .instrumental),
      ("Ивановой", "Иванова", true, .genitive), ("Подольской", "Подольская", true, .dative),
      ("Подольскую", "Подольская", true, .accusative), ("Иванову", "Иванова", true, .accusative),
      ("Мельник", "Мельник", true, .genitive),
      ("Салтыкова-Щедрина", "Салтыков-Щедрин", false, .genitive),
      ("Иванов", "Иванов", false, .nominative), ("Ли", "Ли", false, .dative),
    ])
  func nominatives(form: String, expected: String, isFemale: Bool, nameCase: RussianCase) {
    let nominative = RussianSurname.nominative(of: Array(form.utf8), isFemale: isFemale, nameCase)
    #expect(String(decoding: nominative, as: UTF8.self) == expected)
  }

  @Test("take any bytes", arguments: RussianCase.allCases)
  func takesAnyBytes(nameCase: RussianCase) {
    var random = RandomSource(seed: 7)
    for count in 0..<200 {
      let noise = (0..<count % 12).map { _ in UInt8.random(in: 0...255, using: &random) }
      for isFemale in [false, true] {
        let nominative = RussianSurname.nominative(of: noise, isFemale: isFemale, nameCase)
        #expect(nominative.count <= noise.count + 4 * (noise.count { $0 == 0x2D } + 1))
      }
    }
  }
}
