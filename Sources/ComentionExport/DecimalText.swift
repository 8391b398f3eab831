/// Numbers as text with a fixed rounding, the same on every machine and in every locale.
public enum DecimalText {
  /// A number with at most the given decimals, without trailing zeros; halves round away from zero.
  ///
  /// Numbers too large for so many decimals in 63 bits get fewer; what is not finite becomes 0.
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - decimals: the largest number of digits after the point, 0 to 12.
  public static func text(_ value: Double, decimals: Int = 12) -> String {
    guard value.isFinite else { return "0" }
    var places = decimals
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    while places > 0, (value * scale).magnitude >= 9e15 {
      places -= 1
      scale /= 10
    }
    guard (value * scale).magnitude < 9e18 else { return value.description }
    let scaled = Int64((value * scale).rounded())
    var digits = String(scaled.magnitude)
    guard places > 0 else { return (scaled < 0 ? "-" : "") + digits }
    if digits.utf8.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
    }
    let whole = digits.dropLast(places)
    var fraction = digits.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
