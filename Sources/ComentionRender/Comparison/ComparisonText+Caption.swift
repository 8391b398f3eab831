internal import ComentionEntities
internal import ComentionGraph

extension ComparisonText {
  /// Every setting that shaped the figure, in sentences.
  var caption: String {
    var sentences: [String] = []
    switch kind {
    case .panels:
      sentences.append(
        pick(
          "Area: share of a period's posts that name it; width: share that name both. Equal sizes mean"
            + " equal shares in all \(shown.count == 1 ? "figures" : "panels").",
          "Площадь: доля постов периода, где названо; толщина: где названы оба. Равные размеры –"
            + " равные доли на всех панелях."))
    case .difference:
      sentences.append(test)
      if !numbersNote.isEmpty { sentences.append(numbersNote) }
    }
    sentences.append(drawn)
    if case .days(let days) = comparison.settings.graph.halfLife {
      let length = wording.weight(days)
      sentences.append(
        pick(
          "Sizes: a post loses half its weight every \(length)\u{A0}days, measured from the end of its"
            + " period; tests use raw counts.",
          "Размеры: вес поста падает вдвое за \(length)\u{A0}дн. до конца его периода; проверка – по"
            + " простым числам."))
    }
    if let distance = comparison.distance, kind == .difference {
      let p = distance.p.map { ", p \(pValue($0))" } ?? ""
      sentences.append(
        pick("Distance of the networks: ", "Расстояние между сетями: ")
          + "\(wording.weight(distance.value))\(p).")
    }
    let undated = comparison.periods.first?.graph.summary.undatedPosts ?? 0
    if undated > 0 {
      let posts = wording.count(undated, .post)
      sentences.append(
        pick("Without a date and left out: \(posts).", "Без даты, не учтено: \(posts)."))
    }
    sentences += options.notes.map { PlainText.shortened(PlainText.cleaned($0), to: 400) }
    return sentences.joined(separator: " ")
  }

  private var numbersNote: String {
    scene.ties.contains { $0.change.map { $0.verdict != .undecided } ?? false }
      ? pick(
        "Numbers: later share over earlier; for new and gone, posts.",
        "Числа: новая доля к прежней; для новых и исчезнувших – посты.") : ""
  }

  /// The test in a sentence or two.
  var test: String {
    let test = comparison.test
    switch test.obstacle {
    case .onePeriod:
      return pick("One period only: nothing is compared.", "Период один: сравнивать не с чем.")
    case .emptyPeriod:
      return pick(
        "One of the two periods has no posts: nothing is claimed.",
        "В одном из двух периодов нет постов: выводов нет.")
    case .overlap:
      return pick(
        "The two periods share days: nothing is claimed.",
        "У двух периодов есть общие дни: выводов нет.")
    case nil: break
    }
    let alpha = fixed(comparison.settings.alpha, 3)
    let level = options.language == .russian ? String(alpha.map { $0 == "." ? "," : $0 }) : alpha
    let (ties, nodes) = (wording.number(test.tiesTested), wording.number(test.nodesTested))
    let rule = pick(
      "coloured where q ≤ \(level) (Benjamini–Hochberg; tested: \(ties) ties, \(nodes) entities).",
      "цвет там, где q ≤ \(level) (Бенджамини – Хохберг; проверено связей: \(ties), объектов:"
        + " \(nodes)).")
    switch test.test {
    case .exact:
      return pick(
        "Exact test of the ratio of rates, posts taken as independent; ",
        "Точный критерий отношения частот, посты считаются независимыми; ") + rule
    case .permutation:
      let number = wording.number(test.permutations)
      let days = comparison.settings.blockDays
      let what =
        days == 1
        ? pick("Days", "Дни")
        : pick("Blocks of \(days) days", "Отрезки по \(days)\u{A0}дн.")
      return test.isComplete
        ? pick(
          "\(what) swapped between the periods in all \(number) ways; ",
          "\(what) переставлены между периодами всеми способами (\(number)); ") + rule
        : pick(
          "\(what) shuffled between the periods \(number) times; ",
          "\(what) перемешаны между периодами \(number) раз; ") + rule
    }
  }

  /// What is drawn out of what was found.
  private var drawn: String {
    let nodes = scene.nodes.count
    let type = scene.types.count == 1 ? scene.types.first.map(Noun.init) : nil
    let named =
      type.map { wording.count(nodes, $0) } ?? wording.number(nodes) + pick(" names", " имён")
    func of(_ shown: Int, _ found: Int) -> String {
      found > shown ? pick(" of ", " из ") + wording.number(found) : ""
    }
    return pick("Drawn: ", "Показано: ") + named + of(nodes, scene.found.nodes) + ", "
      + wording.count(scene.ties.count, .tie) + of(scene.ties.count, scene.found.ties) + "."
  }

  /// The figure in words: the periods, and the first claims or the most frequent entities.
  var description: String {
    guard !scene.nodes.isEmpty else { return nothing }
    var sentences = [
      shown.map { "\(name($0)): \(heading($0))" }.joined(separator: "; ") + "."
    ]
    switch kind {
    case .panels:
      let named = scene.nodes.prefix(5).map { node in
        "\(label(node.entity)) (\(node.shares.map(percent).joined(separator: ", ")))"
      }
      sentences.append(
        pick("Named most: ", "Чаще всего: ") + named.joined(separator: "; ") + ".")
    case .difference:
      let ties = comparison.ties.filter { $0.change.verdict != .undecided }.prefix(5).map { tie in
        tooltip("\(label(tie.source)) – \(label(tie.target))", tie.change)
      }
      sentences.append(
        ties.isEmpty
          ? pick("No tie changed distinguishably.", "Различимых изменений связей нет.")
          : pick("Largest changes: ", "Крупнейшие изменения: ") + ties.joined(separator: ". ")
            + ".")
      let nodes = comparison.nodes.filter { $0.change.verdict != .undecided }.prefix(5)
        .map { tooltip(label($0.entity), $0.change) }
      if !nodes.isEmpty { sentences.append(nodes.joined(separator: ". ") + ".") }
    }
    sentences.append(drawn)
    return sentences.joined(separator: " ")
  }
}
