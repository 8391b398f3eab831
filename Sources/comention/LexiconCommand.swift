import ArgumentParser
import ComentionEntities

/// `comention lexicon`: what is known of entities.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "The known entities, and the check of a file with entities of your own.",
    subcommands: [List.self, Show.self, Check.self])
}

extension LexiconCommand {
  /// Lists the entities: `comention lexicon list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "All entities: id, type, short form, name; one a line, separated by tabs.")

    @OptionGroup(title: "Entities") var entities: EntityOptions

    @Option(
      name: .customLong("lexicon"),
      help: ArgumentHelp(
        "A YAML file with entities of your own; may be repeated.", valueName: "file"))
    var lexicons: [String] = []

    func run() throws {
      let types = entities.types?.types ?? Set(EntityType.allCases)
      let lexicon = try PostRun.lexicon(adding: lexicons)
      let lines = lexicon.entities
        .filter { types.contains($0.type) }
        .sorted { ($0.type.rawValue, $0.id) < ($1.type.rawValue, $1.id) }
        .map { entity in
          [
            entity.id.rawValue, entity.type.rawValue, entity.short.only(entities.language),
            entity.name[entities.language],
          ].joined(separator: "\t") + "\n"
        }
      Terminal.print(lines.joined())
    }
  }

  /// Shows one entity: `comention lexicon show ID`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Everything known of one entity: names, short forms, and all forms that are found.")

    @Argument(
      help: ArgumentHelp("An id or a name: csto, CSTO, \"Arab League\".", valueName: "entity"))
    var name: String

    @Option(
      name: .customLong("lexicon"),
      help: ArgumentHelp(
        "A YAML file with entities of your own; may be repeated.", valueName: "file"))
    var lexicons: [String] = []

    func run() throws {
      let lexicon = try PostRun.lexicon(adding: lexicons)
      let found = lexicon.entities(named: name)
      guard !found.isEmpty else {
        throw ValidationError(
          "no entity is named '\(name)'; 'comention lexicon list' shows the entities")
      }
      Terminal.print(found.map { describe($0, lexicon) }.joined(separator: "\n"))
    }

    private func describe(_ entity: Entity, _ lexicon: Lexicon) -> String {
      var lines = ["\(entity.id) (\(entity.type.rawValue))"]
      for language in Language.allCases {
        let short = entity.short.only(language)
        lines.append(
          "  \(language.rawValue)     \(entity.name[language])\(short.isEmpty ? "" : " (\(short))")"
        )
      }
      let names = lexicon.names(of: entity.id)
      lines.append("  found  \(names.joined(separator: " | "))")
      return lines.joined(separator: "\n") + "\n"
    }
  }

  /// Checks a user's file: `comention lexicon check FILE`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reads files with entities of your own and says what is wrong or taken over.",
      discussion: """
        Files are added in the order given, as with --lexicon, and the last is strongest: a name \
        that meant another entity before is taken over, and reported with file and line.
        """)

    @Argument(help: ArgumentHelp("The YAML files.", valueName: "file"))
    var files: [String]

    func run() throws {
      var before: [LexiconFile] = []
      var lexicon = Lexicon.builtIn
      for path in files {
        let file = try PostRun.lexiconFile(path)
        let collisions = lexicon.collisions(with: file, after: before)
        before.append(file)
        do throws(LexiconProblems) {
          lexicon = try Lexicon.builtIn(adding: before)
        } catch {
          throw CommandFailure(error.description)
        }
        for collision in collisions { Terminal.print("\(collision)\n") }
        Terminal.print("\(path): \(summary(of: file, collisions: collisions.count))\n")
      }
    }

    private func summary(of file: LexiconFile, collisions: Int) -> String {
      var parts = [file.count == 1 ? "1 entity" : "\(file.count) entities"]
      if file.mergedCount > 0 { parts.append("\(file.mergedCount) merged into others") }
      if file.splitCount > 0 { parts.append("\(file.splitCount) split") }
      if file.forbiddenCount > 0 { parts.append("\(file.forbiddenCount) forbidden") }
      parts.append(
        collisions == 0
          ? "no name taken over"
          : "\(collisions) \(collisions == 1 ? "name" : "names") taken over or shared")
      return parts.joined(separator: ", ")
    }
  }
}
