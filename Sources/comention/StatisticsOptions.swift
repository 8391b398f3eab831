import ArgumentParser

/// The flags that every test and every random draw of a command goes by.
struct StatisticsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The level of tests: the share of false ones that is expected among the claims made.",
      valueName: "level"))
  var alpha = 0.05

  @Option(help: ArgumentHelp("The seed of all that is drawn at random.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    name: .customLong("block-days"),
    help: ArgumentHelp(
      "Days that stay together when days are shuffled or drawn; 7 where stories run for a week.",
      valueName: "number"))
  var blockDays = 1

  func validate() throws {
    if !(alpha > 0 && alpha < 1) {
      throw ValidationError("--alpha must be between 0 and 1, not \(alpha)")
    }
    if !(1...366).contains(blockDays) {
      throw ValidationError("--block-days must be between 1 and 366, not \(blockDays)")
    }
  }
}
