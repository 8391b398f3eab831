/// A number as pages print it: `12`, `5.43K`, `1,2M`.
///
/// Only its shape matters; the value is never used.
struct CaptureNumber {
  /// Nothing if the text is no such number.
  init?(_ text: String) {
    let digits = text.drop { $0.isASCIIDigit || $0 == "." || $0 == "," }
    guard let first = text.first, first.isASCIIDigit,
      digits.isEmpty || (digits.count == 1 && "KMКМ".contains(digits))
    else { return nil }
    // A longer run of digits is a telephone number or an id.
    guard text.count <= 8 else { return nil }
  }
}
