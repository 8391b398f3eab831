import ComentionPosts

/// Posts made of sentences about meetings, in English and Russian, with known numbers of mentions.
struct DiplomaticPosts {
  /// The posts.
  private(set) var posts: [Post] = []
  /// The number of mentions in each post.
  private(set) var mentions: [Int] = []
  /// The number of bytes in all posts.
  private(set) var bytes = 0

  /// Makes posts of four sentences, each with so many plain words after it.
  init(megabytes: Int, plainWords: Int) {
    var next = 0
    while bytes < megabytes << 20 {
      var text = ""
      var count = 0
      for _ in 0..<4 {
        let sentence = DiplomaticPosts.sentences[next % DiplomaticPosts.sentences.count]
        text += sentence.text + "\n"
        count += sentence.mentions
        if plainWords > 0 {
          let words = MixedPosts.words[next % 2]
          text += (0..<plainWords).map { words[($0 * 7 + next) % words.count] }
            .joined(separator: " ")
          text += ".\n"
        }
        // A step that shares no factor with the number of sentences, so that neighbours change.
        next += 7
      }
      let post = Post(id: "\(posts.count)", source: "generated", text: Array(text.utf8))
      bytes += post.text.count
      posts.append(post)
      mentions.append(count)
    }
  }

  /// Sentences and the number of mentions in each; names of people differ, so that none depends on
  /// another.
  private static let sentences: [(text: String, mentions: Int)] = [
    ("Talks with the delegation of Kazakhstan were held in Minsk on Tuesday.", 2),
    ("The United Nations and the OSCE sent observers to the region.", 2),
    ("Ambassador Anton Radko presented his credentials in Vienna.", 2),
    ("The Meridian Institute published a study on trade between China and Mongolia.", 3),
    ("Participants agreed on the agenda of the next session and thanked the hosts.", 0),
    ("Delegations of Armenia, Georgia and Azerbaijan discussed transport routes.", 3),
    ("Mr. Ferreby said the draft had been improved since the summer.", 1),
    ("Переговоры с делегацией Казахстана прошли в Минске во вторник.", 2),
    ("ООН и ОБСЕ направили наблюдателей в регион.", 2),
    ("Посол Антон Мещеряк вручил верительные грамоты в Вене.", 2),
    ("Участники согласовали повестку следующего заседания и поблагодарили хозяев встречи.", 0),
    ("Делегации Армении, Грузии и Азербайджана обсудили транспортные маршруты.", 3),
    ("Эксперты обсудили торговлю между Китаем и Монголией.", 2),
  ]
}
