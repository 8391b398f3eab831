/// Numbers as text with a fixed rounding, the same on every machine and in every locale.
public enum DecimalText {
  /// A number with at most the given decimals, without trailing zeros; halves of the exact binary
  /// value round away from zero.
  ///
  /// Numbers too large for so many decimals in 53 bits get fewer; what is not finite becomes 0.
  ///
  /// ```swift
  /// DecimalText.text(2.50, decimals: 4)   // "2.5"
  /// DecimalText.text(1.115, decimals: 2)  // "1.11": the double nearest to 1.115 is less than it
  /// ```
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - decimals: the largest number of digits after the point, 0 to 12.
  public static func text(_ value: Double, decimals: Int = 12) -> String {
    precondition((0...12).contains(decimals), "a number is written with 0 to 12 decimals")
    guard value.isFinite else { return "0" }
    var places = decimals
    while places > 0, (value * powers[places]).magnitude >= 9e15 { places -= 1 }
    guard value.magnitude < 9e15 else { return whole(value) }
    let scaled = rounded(value.magnitude, times: powers[places])
    let isNegative = value < 0 && scaled > 0
    var digits = String(scaled)
    if digits.utf8.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
    }
    let whole = digits.dropLast(places)
    var fraction = digits.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    return (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// A number with the given number of significant digits, which very small numbers such as p-values
  /// need: `0.0421`, `3.7e-12`.
  ///
  /// - Parameters:
  ///   - value: the number; what is not finite becomes 0.
  ///   - digits: the number of digits, 1 to 15.
  public static func text(_ value: Double, significant digits: Int) -> String {
    precondition((1...15).contains(digits), "a number is written with 1 to 15 significant digits")
    guard value.isFinite, value != 0 else { return "0" }
    // The shortest text that reads back as the number, cut to the digits asked for.
    let (mantissa, exponent) = parts(value.magnitude.description)
    var kept = Array(mantissa.prefix(digits))
    var power = exponent
    if mantissa.count > digits, mantissa[digits] >= 5 {
      var index = kept.count - 1
      while index >= 0, kept[index] == 9 {
        kept[index] = 0
        index -= 1
      }
      if index >= 0 {
        kept[index] += 1
      } else {
        kept.insert(1, at: 0)
        kept.removeLast()
        power += 1
      }
    }
    while kept.count > 1, kept.last == 0 { kept.removeLast() }
    return (value < 0 ? "-" : "") + text(kept, power)
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
  ]

  /// The product rounded to a whole number, as if it were computed without error.
  private static func rounded(_ value: Double, times scale: Double) -> Int64 {
    let product = value * scale
    let error = (-product).addingProduct(value, scale)
    let whole = product.rounded(.down)
    // What is above `whole` is `product - whole + error`; the first difference is exact.
    let aboveHalf = product - whole - 0.5
    if aboveHalf >= -error { return Int64(whole) + 1 }
    return product == whole && error < -0.5 ? Int64(whole) - 1 : Int64(whole)
  }

  /// A number without a fraction that 63 bits may not hold, in digits.
  private static func whole(_ value: Double) -> String {
    let (mantissa, exponent) = parts(value.magnitude.description)
    let digits = mantissa.map(String.init).joined()
    return (value < 0 ? "-" : "") + digits
      + String(repeating: "0", count: max(0, exponent + 1 - mantissa.count))
  }

  /// The digits of a positive number without leading and trailing zeros, and the power of ten of the
  /// first one.
  private static func parts(_ description: String) -> (digits: [UInt8], exponent: Int) {
    let fields = description.split(separator: "e")
    var exponent = fields.count > 1 ? Int(fields[1]) ?? 0 : 0
    var digits: [UInt8] = []
    var isFraction = false
    for byte in fields[0].utf8 {
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        if !digits.isEmpty || byte != UInt8(ascii: "0") { digits.append(byte - 0x30) }
        if isFraction { exponent -= 1 }
      }
    }
    exponent += digits.count - 1
    while digits.last == 0 { digits.removeLast() }
    return (digits, exponent)
  }

  /// Digits as text, with an exponent outside 1e-5 to 1e15.
  private static func text(_ digits: [UInt8], _ power: Int) -> String {
    let all = digits.map(String.init).joined()
    if (0..<15).contains(power) {
      let padded = all + String(repeating: "0", count: max(0, power + 1 - digits.count))
      let fraction = padded.dropFirst(power + 1)
      return padded.prefix(power + 1) + (fraction.isEmpty ? "" : "." + fraction)
    }
    if (-5..<0).contains(power) { return "0." + String(repeating: "0", count: -power - 1) + all }
    return all.prefix(1) + (all.utf8.count > 1 ? "." + all.dropFirst() : "") + "e\(power)"
  }
}
