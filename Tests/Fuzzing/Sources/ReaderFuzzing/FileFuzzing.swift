public import ComentionPosts
import Foundation

/// Whole files: compressed, in any format, with any beginning.
public enum FileFuzzing {
  private static let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("comention-fuzz-\(ProcessInfo.processInfo.processIdentifier)")

  /// Reads bytes as a file that the user named.
  public static func run(_ input: UnsafeBufferPointer<UInt8>) {
    guard (try? Data(input).write(to: path)) != nil,
      let inputs = try? PostInputs([path.path])
    else { return }
    var stream = PostStream(inputs)
    while true {
      do {
        guard try stream.next() != nil else { break }
      } catch {
        precondition(!error.description.isEmpty, "an error that says nothing")
      }
    }
  }
}
