internal import ComentionEntities
internal import ComentionGraph
internal import ComentionPosts
internal import ComentionRender

// What is known about the state of the input.
extension Report {
  /// The number of loose names that are listed.
  private static let mostLoose = 20

  /// What a reader must know about the input, in sentences.
  var findings: [String] {
    let wording = words.wording
    func sum(_ value: (SourceReport) -> Int) -> Int {
      doctor.sources.reduce(0) { $0 + value($1.reading) }
    }
    let posts = doctor.posts
    var sentences = [
      words.pick("Read: ", "Прочитано: ") + wording.count(posts, .post)
        + words.pick("; naming an entity: ", "; с именами: ")
        + wording.number(doctor.postsWithEntities) + "."
    ]
    func add(_ number: Int, _ english: String, _ russian: String) {
      guard number > 0 else { return }
      sentences.append(words.pick(english, russian) + ": " + wording.number(number) + ".")
    }
    add(sum(\.undated), "Without a date", "Без даты")
    add(sum(\.datedFromText), "Dated from their text only", "Датированы только по тексту")
    add(sum(\.forwards), "Forwards", "Пересылки")
    add(
      posts - doctor.stories, "Reposts and near-copies of other posts",
      "Репосты и почти одинаковые тексты")
    for reason in SkipReason.allCases {
      let number = sum { $0.skipped.first { $0.reason == reason }?.count ?? 0 }
      add(number, "Skipped, \(reason.rawValue)", "Пропущено, \(russian(reason))")
    }
    add(
      doctor.channels.filter { !$0.isSparse }.reduce(0) { $0 + $1.missing },
      "Message numbers missing between the first and the last of a channel",
      "Номера сообщений, которых нет между первым и последним в канале")
    add(sum(\.repairs), "Broken characters replaced", "Заменено испорченных знаков")
    add(
      sum { $0.isBroken ? 1 : 0 }, "Sources that could not be read to their end",
      "Источники, прочитанные не до конца")
    add(doctor.passedOver.count, "Files without posts passed over", "Файлы без постов, не учтены")
    return sentences
  }

  /// The rows of the sources.
  var sourceFields: [[String: Any]] {
    doctor.sources.map(\.reading).map { source in
      let span =
        source.firstDay.flatMap { first in source.lastDay.map { words.wording.span(first, $0) } }
      return [
        "source": source.source,
        "format": source.format.rawValue,
        "posts": words.wording.number(source.posts),
        "span": span ?? "–",
        "undated": words.wording.number(source.undated),
        "forwards": words.wording.number(source.forwards),
        "skipped": words.wording.number(source.skipped.reduce(0) { $0 + $1.count }),
      ]
    }
  }

  /// The rows of the most frequent names that were linked to nothing.
  var looseFields: [[String: Any]] {
    doctor.looseNames.prefix(Report.mostLoose).map { name in
      [
        "name": PlainText.shortened(name.text, to: 80),
        "count": words.wording.number(name.count),
        "reason": reason(name.reason),
        "candidates": name.candidates.prefix(6).map(\.rawValue).joined(separator: ", "),
      ]
    }
  }

  private func reason(_ reason: UnresolvedName.Reason) -> String {
    switch reason {
    case .ambiguous: words.pick("several meanings", "несколько значений")
    case .sharedSurname: words.pick("several persons", "несколько персон")
    case .countryUnknown: words.pick("country unknown", "страна неизвестна")
    }
  }

  private func russian(_ reason: SkipReason) -> String {
    switch reason {
    case .service: "служебное сообщение"
    case .unsupported: "неподдерживаемое сообщение"
    case .noText: "без текста"
    case .duplicate: "дубликат"
    case .damaged: "повреждено"
    case .tooLong: "слишком длинное"
    }
  }
}
