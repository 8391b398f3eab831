public import ComentionEntities

/// How well the entities found in posts agree with those that a reader found.
///
/// A prediction is right if the reader has an entity of the same type in the same post with an equal
/// name, short form or surface; failing that, an equal name elsewhere in the gold set, unless two
/// entities share it. A second prediction for an entity already matched is wrong: the names were not
/// merged. Names are compared without capitals, accents and punctuation.
public struct Evaluation: Sendable {
  /// An entity that a reader found.
  public struct GoldEntity: Sendable {
    /// What it is.
    public var type: EntityType
    /// Its name, the same in all posts.
    public var name: String
    /// Everything else it is called in the post, the short form included.
    public var aliases: [String]

    /// Makes an entity.
    public init(type: EntityType, name: String, aliases: [String]) {
      self.type = type
      self.name = name
      self.aliases = aliases
    }
  }

  /// A post that was read.
  public struct GoldPost: Sendable {
    /// The identity of the post.
    public var id: String
    /// The language of the post, if it is said.
    public var language: String?
    /// What the reader found.
    public var entities: [GoldEntity]

    /// Makes a post.
    public init(id: String, language: String?, entities: [GoldEntity]) {
      self.id = id
      self.language = language
      self.entities = entities
    }
  }

  /// An entity that was found by a program.
  public struct Prediction: Sendable {
    /// What it is.
    public var type: EntityType
    /// What it is called.
    public var name: String

    /// Makes a prediction.
    public init(type: EntityType, name: String) {
      self.type = type
      self.name = name
    }
  }

  /// Right, predicted and expected items, and the rates made of them.
  public struct Score: Sendable, Equatable {
    /// The number of predictions that are right.
    public var right = 0
    /// The number of predictions.
    public var predicted = 0
    /// The number of items to be found.
    public var expected = 0

    /// right / predicted; 1 if nothing was predicted and nothing to be found.
    public var precision: Double { rate(predicted, other: expected) }
    /// right / expected; 1 if nothing was predicted and nothing to be found.
    public var recall: Double { rate(expected, other: predicted) }
    /// The harmonic mean of precision and recall.
    public var f1: Double {
      let sum = precision + recall
      return sum > 0 ? 2 * precision * recall / sum : 0
    }

    private func rate(_ total: Int, other: Int) -> Double {
      total > 0 ? Double(right) / Double(total) : (other > 0 ? 0 : 1)
    }

    mutating func add(_ right: Int, _ predicted: Int, _ expected: Int) {
      self.right += right
      self.predicted += predicted
      self.expected += expected
    }
  }

  /// The scores of one group of posts.
  public struct Scores: Sendable, Equatable {
    /// The score of each type.
    public var types: [EntityType: Score] = [:]
    /// The score of all types together.
    public var overall = Score()
    /// The score of pairs of entities in one post.
    public var pairs = Score()
  }

  /// The scores of all posts.
  public private(set) var total = Scores()
  /// The scores by language of the post.
  public private(set) var languages: [String: Scores] = [:]

  /// Evaluates predictions.
  ///
  /// - Parameters:
  ///   - gold: the posts that were read.
  ///   - predictions: what was found in each post, by the post's identity; a post without an entry
  ///     counts as one in which nothing was found.
  public init(gold: [GoldPost], predictions: [String: [Prediction]]) {
    let pool = Evaluation.pool(of: gold)
    for post in gold {
      let outcome = Evaluation.outcome(post, predictions[post.id] ?? [], pool)
      total.add(outcome)
      if let language = post.language { languages[language, default: Scores()].add(outcome) }
    }
  }

  /// What became of one post.
  fileprivate struct Outcome {
    var right: [EntityType: Int] = [:]
    var predicted: [EntityType: Int] = [:]
    var expected: [EntityType: Int] = [:]
  }

  private struct Key: Hashable {
    var type: EntityType
    var name: String
  }

  /// The names of all entities by type and levelled alias.
  private static func pool(of gold: [GoldPost]) -> [Key: Set<String>] {
    var pool: [Key: Set<String>] = [:]
    for entity in gold.lazy.flatMap(\.entities) {
      for alias in aliases(of: entity) {
        pool[Key(type: entity.type, name: alias), default: []].insert(entity.name)
      }
    }
    return pool
  }

  private static func aliases(of entity: GoldEntity) -> Set<String> {
    Set(([entity.name] + entity.aliases).map(EvaluatedName.levelled).filter { !$0.isEmpty })
  }

  private static func outcome(
    _ post: GoldPost, _ predictions: [Prediction], _ pool: [Key: Set<String>]
  ) -> Outcome {
    var outcome = Outcome()
    var expected: [(key: Key, aliases: Set<String>)] = []
    for entity in post.entities {
      let key = Key(type: entity.type, name: entity.name)
      if let known = expected.firstIndex(where: { $0.key == key }) {
        expected[known].aliases = aliases(of: entity)
      } else {
        expected.append((key, aliases(of: entity)))
      }
    }
    for item in expected { outcome.expected[item.key.type, default: 0] += 1 }
    var seen: Set<Key> = []
    var matched: Set<Key> = []
    for prediction in predictions {
      let key = Key(type: prediction.type, name: EvaluatedName.levelled(prediction.name))
      guard !key.name.isEmpty, seen.insert(key).inserted else { continue }
      outcome.predicted[key.type, default: 0] += 1
      var hits = expected.filter { $0.key.type == key.type && $0.aliases.contains(key.name) }
      if hits.isEmpty, let names = pool[key], names.count == 1 {
        hits = expected.filter { $0.key.type == key.type && names.contains($0.key.name) }
      }
      if let hit = hits.first(where: { !matched.contains($0.key) }) {
        matched.insert(hit.key)
        outcome.right[key.type, default: 0] += 1
      }
    }
    return outcome
  }
}

extension Evaluation.Scores {
  fileprivate mutating func add(_ outcome: Evaluation.Outcome) {
    for type in EntityType.allCases {
      types[type, default: Evaluation.Score()].add(
        outcome.right[type] ?? 0, outcome.predicted[type] ?? 0, outcome.expected[type] ?? 0)
    }
    let right = outcome.right.values.reduce(0, +)
    let predicted = outcome.predicted.values.reduce(0, +)
    let expected = outcome.expected.values.reduce(0, +)
    overall.add(right, predicted, expected)
    pairs.add(
      right * (right - 1) / 2, predicted * (predicted - 1) / 2, expected * (expected - 1) / 2)
  }
}
