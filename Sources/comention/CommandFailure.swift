/// An input or output that could not be used; ends the command with status 1.
struct CommandFailure: Error {
  /// What, where, and what to do.
  var message: String

  init(_ message: String) {
    self.message = message
  }
}
