import ArgumentParser

/// The width of a picture as a flag takes it: pixels (`1200`), or a length in print (`160mm`, `16cm`,
/// `6.3in`).
enum PictureWidth: ExpressibleByArgument, Equatable {
  case pixels(Int)
  case inches(Double)

  /// The resolution of lengths for which none is given: what printers ask for.
  static let printResolution = 300.0

  init?(argument: String) {
    if let pixels = Int(argument) {
      guard (1...20_000).contains(pixels) else { return nil }
      self = .pixels(pixels)
      return
    }
    let units = ["mm": 25.4, "cm": 2.54, "in": 1]
    guard let perInch = units[String(argument.suffix(2))],
      let length = Double(argument.dropLast(2)),
      length > 0, length / perInch <= 200
    else { return nil }
    self = .inches(length / perInch)
  }
}
