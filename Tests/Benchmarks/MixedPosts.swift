import ComentionEntities
import ComentionPosts

/// English and Russian posts made from plain words and names of a lexicon, the same every time.
struct MixedPosts {
  /// The posts, English and Russian in turn.
  private(set) var posts: [Post] = []
  /// The number of names in each post; every one is a mention.
  private(set) var mentions: [Int] = []
  /// The number of bytes in all posts.
  private(set) var bytes = 0

  private var state: UInt64 = 1
  private var text = ""

  /// Makes posts of about 600 bytes with one name in so many words on the average.
  ///
  /// Names are taken as often as in real channels: few of them make up most of the mentions.
  init(megabytes: Int, wordsPerName: Int, names: [[String]]) {
    while bytes < megabytes << 20 {
      let language = posts.count % 2
      let count = addWords(MixedPosts.words[language], names[language], wordsPerName)
      let post = Post(
        id: "\(posts.count)", source: "generated", channel: "Meridian", text: Array(text.utf8))
      bytes += post.text.count
      posts.append(post)
      mentions.append(count)
    }
  }

  /// The names of the most prominent entities that are found as they stand, in English and Russian.
  static func names(of lexicon: Lexicon, count: Int) -> [[String]] {
    let extractor = Extractor(lexicon: lexicon)
    let entities = lexicon.entries.sorted {
      ($1.prominence, $0.entity.id) < ($0.prominence, $1.entity.id)
    }
    return Language.allCases.map { language in
      var names: [String] = []
      for entry in entities where names.count < count {
        let name = entry.entity.name.only(language)
        let post = Post(id: "", source: "", text: Array("; \(name); ".utf8))
        let found = extractor.extract(post)
        if found.entities == [entry.entity],
          found.mentions.map(\.range) == [2..<name.utf8.count + 2]
        {
          names.append(name)
        }
      }
      return names
    }
  }

  private mutating func addWords(_ words: [String], _ names: [String], _ wordsPerName: Int) -> Int {
    text.removeAll(keepingCapacity: true)
    var count = 0
    var length = 0
    while text.utf8.count < 600 {
      if random(wordsPerName) == 0 {
        let skewed = random(names.count) * random(names.count) / names.count
        text += names[skewed * random(names.count) / names.count]
        text += ";"
        count += 1
      } else {
        text += words[random(words.count)]
      }
      length += 1
      text += length % 40 == 0 ? ".\n\n" : length % 13 == 0 ? ", " : " "
    }
    return count
  }

  private mutating func random(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  /// Words that begin no name, frequent in the news of each language.
  static let words = [
    """
    the of to and in on that with from said will have been after their which about more than
    agreement cooperation delegation participants discussed current situation between leaders
    talks held visit signed joint statement regarding further development trade relations
    session decision project regional security issues meeting according earlier members
    representatives noted support international process energy during first year new also
    """,
    """
    и в на с по что для от до как это также после между которые были будет может уже более
    соглашение сотрудничество делегация участники обсудили ситуацию переговоры состоялись
    подписали совместное заявление развитие торговых отношений заседание решение проект
    безопасности вопросы встреча сообщил ранее представители отметил поддержку процесс
    энергетики время первый год новый около половины миллиона рублей стороны подчеркнули
    """,
  ].map { $0.split { $0 == " " || $0 == "\n" }.map(String.init) }
}
