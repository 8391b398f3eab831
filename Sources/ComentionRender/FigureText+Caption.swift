internal import ComentionEntities
internal import ComentionGraph

// The caption: every setting that shaped a figure, in sentences, so that it can be defended and redone.
extension FigureText {
  /// The caption of the figure.
  var caption: String {
    var sentences = [marks, counting]
    sentences += shown + tests
    if hasGhosts {
      sentences.append(text("Hollow: not mentioned here.", "Полые: здесь не упомянуты."))
    }
    sentences += leftOut
    if isWeighted, summary.effectivePosts > 0 {
      let number = wording.weight(summary.effectivePosts)
      sentences.append(
        text("Effective number of posts: \(number).", "Эффективное число постов: \(number)."))
    }
    sentences += options.notes.map { PlainText.shortened(PlainText.cleaned($0), to: 400) }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What area and width mean.
  private var marks: String {
    let (units, unitsRussian, _) = unitNames
    let basis = text(
      "Area: \(units) that name it; width: \(units) that name both.",
      "Площадь: \(unitsRussian) с названием; толщина: \(unitsRussian) с обоими.")
    guard isWeighted else { return basis }
    return basis
      + text(
        " A post loses half its weight in every half-life of age.",
        " Вес поста падает вдвое за каждый период полувеса.")
  }

  /// How much a pair counts, and which units were set aside.
  private var counting: String {
    let unit: (String, String) =
      switch summary.unit {
      case .post: ("post", "посте")
      case .paragraph: ("paragraph", "абзаце")
      case .sentence: ("sentence", "предложении")
      }
    var sentence =
      switch settings.counting {
      case .full:
        text(
          "Every pair in one \(unit.0) counts once.",
          "Каждая пара в одном \(unit.1) считается один раз.")
      case .fractional:
        text(
          "Every pair in a \(unit.0) of k names counts 1/(k−1).",
          "Каждая пара в \(unit.1) с k названиями считается за 1/(k−1).")
      }
    switch settings.countBy {
    case .posts: break
    case .stories:
      sentence += text(
        " Reposts and near-copies of one text count once.",
        " Репосты и почти одинаковые тексты считаются один раз.")
    case .channels:
      sentence += text(
        " Reposts and near-copies of one text count once in each channel.",
        " Репосты и почти одинаковые тексты считаются один раз в каждом канале.")
    }
    if let most = settings.maxEntities {
      let number = wording.number(summary.unitsSetAside)
      sentence += text(
        " Set aside, because they name more than \(most): \(number) \(unitNames.english).",
        " Не учтено, так как названо больше \(most): \(number) (\(unitNames.russian)).")
    }
    return sentence
  }

  /// What is counted, in the plural.
  var unitNames: (english: String, russian: String, russianDative: String) {
    switch summary.unit {
    case .post: ("posts", "посты", "постам")
    case .paragraph: ("paragraphs", "абзацы", "абзацам")
    case .sentence: ("sentences", "предложения", "предложениям")
    }
  }

  /// What the figure shows out of what was found.
  var shown: [String] {
    let (nodes, ties) = (graph.nodes.count, graph.edges.count)
    let named =
      types.count == 1
      ? wording.count(nodes, types.map(Noun.init)[0])
      : wording.number(nodes) + text(" names", " имён")
    var sentence = text("Shown: ", "Показано: ") + named
    if summary.entitiesFound > nodes {
      sentence +=
        text(", the heaviest of ", ", самые весомые из ") + wording.number(summary.entitiesFound)
    }
    sentence += "; " + wording.count(ties, .tie)
    if summary.tiesFound > ties {
      sentence += text(" of ", " из ") + wording.number(summary.tiesFound)
    }
    if settings.minCount > 1 {
      let least = wording.number(settings.minCount)
      sentence += text(
        ", each in at least \(least) \(unitNames.english)", ", не реже \(least) раз каждая")
    }
    if let top = settings.topEdges, ties >= top {
      let number = wording.number(top)
      sentence += text(
        ", the \(number) strongest and the strongest of each name",
        ", \(number) сильнейших и сильнейшая у каждого имени")
    }
    if settings.measure != .weight, settings.topEdges != nil || settings.minWeight != nil {
      sentence += text(
        ", by \(settings.measure.rawValue)", ", по мере \(settings.measure.rawValue)")
    }
    return [sentence + "."]
  }

  /// The test that ties had to pass.
  private var tests: [String] {
    let level = wording.weight(settings.alpha)
    let test: String? =
      switch settings.backbone {
      case .none: nil
      case .hypergeometric:
        text("hypergeometric test, q < \(level)", "гипергеометрический критерий, q < \(level)")
      case .sdsm: text("SDSM test, q < \(level)", "критерий SDSM, q < \(level)")
      case .disparity: text("disparity filter, p < \(level)", "disparity filter, p < \(level)")
      case .noiseCorrected:
        text("noise-corrected backbone, p < \(level)", "noise-corrected backbone, p < \(level)")
      }
    guard var test else { return [] }
    if let most = settings.testMaxEntities {
      test += text(
        ", on \(unitNames.english) of at most \(most) names",
        ", по \(unitNames.russianDative) с числом названий до \(most)")
    }
    let chance = graph.edges.count { $0.isSignificant == false }
    guard chance > 0 else {
      return [text("Ties pass the \(test).", "Связи прошли отбор: \(test).")]
    }
    guard chance < graph.edges.count else {
      return [
        text(
          "No tie shown passes the \(test).",
          "Ни одна из показанных связей не прошла отбор: \(test).")
      ]
    }
    let number = wording.number(chance)
    return [
      text(
        "Dark ties pass the \(test); pale ones (\(number)) cannot be told from chance.",
        "Тёмные связи прошли отбор: \(test); бледные (\(number)) не отличить от случайных.")
    ]
  }

  /// Posts that were not counted or have no date.
  private var leftOut: [String] {
    var sentences: [String] = []
    if summary.undatedPosts > 0 {
      let posts = wording.count(summary.undatedPosts, .post)
      switch settings.undated {
      case .exclude:
        sentences.append(
          text("Without a date and left out: \(posts).", "Без даты, не учтено: \(posts)."))
      case .include:
        sentences.append(
          isWeighted
            ? text(
              "Without a date, weighted like the oldest: \(posts).",
              "Без даты, с весом самого старого: \(posts).")
            : text("Without a date: \(posts).", "Без даты: \(posts)."))
      }
    }
    if summary.postsOutside > 0 {
      let posts = wording.count(summary.postsOutside, .post)
      sentences.append(text("Outside the span: \(posts).", "Вне периода: \(posts)."))
    }
    return sentences
  }
}
