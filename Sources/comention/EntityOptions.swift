import ArgumentParser
import ComentionEntities

/// The flags about types and languages.
struct EntityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Types of entities, separated by commas.",
      valueName: "organisation|person|place|all"))
  var types: TypeList?

  @Option(help: ArgumentHelp("The language of names and captions.", valueName: "en|ru"))
  var language = Language.english
}

/// A list of types as a flag takes it.
struct TypeList: ExpressibleByArgument {
  let types: Set<EntityType>

  init?(argument: String) {
    if argument == "all" {
      types = Set(EntityType.allCases)
      return
    }
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = names.compactMap { EntityType(rawValue: String($0)) }
    guard !known.isEmpty, known.count == names.count else { return nil }
    types = Set(known)
  }
}
