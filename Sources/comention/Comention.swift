import ArgumentParser

@main
struct Comention: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "comention")
}
