import Foundation
import Testing

/// What the scripts in Tests/Reference found, written independently in Python.
enum Golden {
  /// The rows of a golden file.
  static func rows(_ name: String) throws -> [[Double]] {
    try decode([[Double]].self, name)
  }

  /// The rows of each graph in a golden file.
  static func graphs(_ name: String) throws -> [[[Double]]] {
    try decode([[[Double]]].self, name)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Reference/golden/\(name)")
    return try JSONDecoder().decode(type, from: Data(contentsOf: url))
  }
}

/// Whether two numbers are equal to nine digits; what a golden file holds has twelve.
func isClose(_ one: Double, _ other: Double, _ tolerance: Double = 1e-9) -> Bool {
  abs(one - other) <= tolerance * max(abs(one), abs(other)) || abs(one - other) < 1e-14
}
