/// Prints a number with a fixed rounding, the same on every machine.
///
/// There are at most `digits` decimals, no trailing zeros, no exponent and no minus before zero. What is
/// not a number comes out as 0.
package func fixed(_ value: Double, _ digits: Int = 1) -> String {
  var scale = 1
  for _ in 0..<digits { scale *= 10 }
  let scaled = (value * Double(scale)).rounded(.toNearestOrAwayFromZero)
  guard scaled.isFinite, abs(scaled) < 1e15 else { return "0" }
  let number = Int(scaled)
  var text = String(abs(number) / scale)
  var rest = abs(number) % scale
  if rest > 0 {
    text += "."
    var place = scale / 10
    while rest > 0 {
      text += String(rest / place)
      rest %= place
      place /= 10
    }
  }
  return number < 0 ? "-" + text : text
}
