import Testing

@testable import ComentionEntities

@Suite("Transliteration")
struct TransliterationTests {
  @Test(
    "writes Russian names as news agencies do",
    arguments: [
      ("Подольская", "Podolskaya"), ("Елисеев", "Yeliseyev"), ("Щукин", "Shchukin"),
      ("Подольский", "Podolsky"), ("Белый", "Bely"), ("Соловьёв", "Solovyov"),
      ("Муравьев", "Muravyev"), ("Объедков", "Obyedkov"), ("РАДЬКО", "RADKO"),
      ("Євген Їжак", "Yevgen Yizhak"), ("O'Brien", "O'Brien"), ("", ""),
    ])
  func latin(name: String, expected: String) {
    #expect(Transliteration.latin(of: name) == expected)
  }

  @Test(
    "gives the usual spellings of a name one key",
    arguments: [
      (["Сергей", "Sergey", "SERGEY"], "sergey"), (["Alexey", "Алексей"], "aleksey"),
      (["Zelenskiy", "Zelensky", "Zelenskyy", "Зеленский"], "zelensky"),
      (["Müller – Özdemir", "Muller-Ozdemir", "Muller -- Ozdemir"], "muller-ozdemir"),
      (["O'Brien", "O’Brien", "OBrien"], "obrien"), (["İlham", "Ilham"], "ilham"),
      (["Șerban", "Şerban"], "serban"), (["№ 5 школа", "5 shkola"], "5-shkola"), (["漢"], ""),
    ])
  func key(names: [String], expected: String) {
    for name in names { #expect(Transliteration.key(of: name) == expected, "'\(name)'") }
  }
}
