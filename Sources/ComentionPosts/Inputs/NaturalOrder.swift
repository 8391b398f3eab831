/// The order in which people number files: `messages2.html` before `messages10.html`.
enum NaturalOrder {
  /// Whether `left` comes before `right`: runs of digits compare as numbers, everything else byte by
  /// byte.
  static func precedes(_ left: String, _ right: String) -> Bool {
    var first = Array(left.utf8)[...]
    var second = Array(right.utf8)[...]
    while let one = first.first, let other = second.first {
      if isDigit(one), isDigit(other) {
        let number = takeNumber(&first)
        let otherNumber = takeNumber(&second)
        if number.count != otherNumber.count { return number.count < otherNumber.count }
        if number != otherNumber { return number.lexicographicallyPrecedes(otherNumber) }
      } else if one != other {
        return one < other
      } else {
        first.removeFirst()
        second.removeFirst()
      }
    }
    if first.isEmpty != second.isEmpty { return first.isEmpty }
    // Equal but for leading zeros: "a01" and "a1" still need an order.
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Takes a run of digits off the front; gives it without leading zeros.
  private static func takeNumber(_ text: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let number = text.prefix(while: isDigit)
    text = text.dropFirst(number.count)
    return number.drop { $0 == 0x30 }
  }
}
