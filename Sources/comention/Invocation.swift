/// The arguments with which the running command was called, without its name.
enum Invocation {
  /// Those of the program, without its name and that of the subcommand, unless a command runs another.
  @TaskLocal static var arguments = Array(CommandLine.arguments.dropFirst(2))
}
