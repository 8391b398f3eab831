import ComentionEntities
import ComentionReport
import FoundationEssentials

/// Posts with entities, read from JSON Lines: gold sets and the output of `comention extract`.
struct AnnotatedPosts {
  /// One post with its entities.
  struct Item: Decodable {
    struct Entity: Decodable {
      var type: String
      var name: String
      var short: String?
      var surfaces: [String]?
    }

    var id: String
    var text: String?
    var language: String?
    var channel: String?
    var forwardedFrom: String?
    var entities: [Entity]

    private enum CodingKeys: String, CodingKey {
      case id, post, text, channel, entities
      case forwardedFrom = "forwarded_from"
      case language = "lang"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      id =
        try values.decodeIfPresent(String.self, forKey: .id)
        ?? values.decode(String.self, forKey: .post)
      text = try values.decodeIfPresent(String.self, forKey: .text)
      language = try values.decodeIfPresent(String.self, forKey: .language)
      channel = try values.decodeIfPresent(String.self, forKey: .channel)
      forwardedFrom = try values.decodeIfPresent(String.self, forKey: .forwardedFrom)
      entities = try values.decode([Entity].self, forKey: .entities)
    }

    /// The post as something to be found.
    var gold: Evaluation.GoldPost {
      Evaluation.GoldPost(
        id: id, language: language,
        entities: entities.compactMap { entity in
          EntityType(rawValue: entity.type).map {
            Evaluation.GoldEntity(
              type: $0, name: entity.name,
              aliases: [entity.short].compactMap(\.self) + (entity.surfaces ?? []))
          }
        })
    }

    /// The post as something that was found.
    var predictions: [Evaluation.Prediction] {
      entities.compactMap { entity in
        EntityType(rawValue: entity.type).map {
          Evaluation.Prediction(type: $0, name: entity.name)
        }
      }
    }
  }

  /// Reads a file.
  ///
  /// - Throws: a `CommandFailure` with the line that cannot be used.
  static func read(_ path: String) throws -> [Item] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): cannot be read; check the name")
    }
    let decoder = JSONDecoder()
    var items: [Item] = []
    var ids: Set<String> = []
    for (index, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      guard let item = try? decoder.decode(Item.self, from: line) else {
        throw CommandFailure(
          "\(path):\(index + 1): not usable; a line needs 'id' and 'entities' with 'type' and 'name'"
        )
      }
      guard ids.insert(item.id).inserted else {
        throw CommandFailure("\(path):\(index + 1): the id stands twice; give each post its own")
      }
      items.append(item)
    }
    guard !items.isEmpty else { throw CommandFailure("\(path): has no posts") }
    return items
  }
}
