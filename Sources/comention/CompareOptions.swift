import ArgumentParser
import ComentionGraph

/// The flags about the test of changes.
struct TestOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The two periods whose change is tested and drawn (default: the first and the last).",
      valueName: "name,name"))
  var between: String?

  @Flag(
    name: .customLong("each-step"),
    help: "Test also every period against the one before it, with one q-value for all of it.")
  var eachStep = false

  @Option(
    help: ArgumentHelp(
      "Days shuffled between the periods, or the exact test of a ratio of rates, which is quick and"
        + " takes every post as independent.",
      valueName: ChangeTest.allCases.map(\.rawValue).joined(separator: "|")))
  var test = ChangeTest.permutation

  @Option(help: ArgumentHelp("How often days are shuffled.", valueName: "number"))
  var permutations = 9_999

  func validate() throws {
    if !(99...1_000_000).contains(permutations) {
      throw ValidationError("--permutations must be between 99 and 1000000, not \(permutations)")
    }
  }

  /// Writes the flags into settings.
  ///
  /// - Throws: an error if `--between` does not name two of the periods.
  func apply(to settings: inout ComparisonSettings, _ periods: [Period]) throws {
    settings.test = test
    settings.permutations = permutations
    settings.testsEachStep = eachStep
    guard let between else { return }
    let names = periods.map(\.name)
    // A name may hold a comma: every one is tried as the place of the cut.
    for (place, character) in zip(between.indices, between) where character == "," {
      let one = String(between[..<place])
      let other = String(between[between.index(after: place)...])
      guard let earlier = names.firstIndex(of: one), let later = names.firstIndex(of: other),
        earlier != later
      else { continue }
      settings.earlier = earlier
      settings.later = later
      return
    }
    let known = names.prefix(12).joined(separator: ", ")
    throw CommandFailure(
      "--between '\(between)' does not name two of the periods, set off by a comma; there are"
        + " \(known)\(names.count > 12 ? " and \(names.count - 12) more" : "")")
  }
}
