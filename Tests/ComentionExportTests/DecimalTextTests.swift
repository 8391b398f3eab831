import ComentionExport
import Testing

@Suite("Decimal numbers")
struct DecimalTextTests {
  /// Expected texts are exact decimal arithmetic on the double's value (Python's `decimal`,
  /// ROUND_HALF_UP, trailing zeros removed).
  @Test(
    "are rounded as exact arithmetic rounds them",
    arguments: [
      (0.0, 12, "0"), (-0.0, 2, "0"), (1, 0, "1"), (2.5, 0, "3"), (-2.5, 0, "-3"), (0.5, 0, "1"),
      (0.49999999999999994, 0, "0"), (1.115, 2, "1.11"), (1.005, 2, "1"), (2.675, 2, "2.67"),
      (0.145, 2, "0.14"), (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (0.3, 12, "0.3"),
      (1.0 / 3, 12, "0.333333333333"), (2.0 / 3, 4, "0.6667"), (-0.00001, 4, "0"),
      (123_456.789, 2, "123456.79"), (0.1 + 0.2, 12, "0.3"),
      (9_007_199_254_740_992, 3, "9007199254740992"),
      (1e15, 12, "1000000000000000"), (1e22, 2, "10000000000000000000000"),
      (.leastNonzeroMagnitude, 12, "0"),
      (999_999.9999999, 6, "1000000"), (0.999999, 4, "1"),
    ] as [(Double, Int, String)])
  func rounding(value: Double, decimals: Int, expected: String) {
    #expect(DecimalText.text(value, decimals: decimals) == expected)
  }

  @Test("that are not finite become 0", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) {
    #expect(DecimalText.text(value) == "0")
    #expect(DecimalText.text(value, significant: 3) == "0")
  }

  @Test(
    "keep their significant digits, however small",
    arguments: [
      (0.0421337, 3, "0.0421"), (3.7123e-12, 2, "3.7e-12"), (1e-300, 6, "1e-300"), (0.5, 6, "0.5"),
      (0.99996, 4, "1"), (9.9996e-8, 4, "1e-7"), (123_456, 3, "123000"), (-1.25, 2, "-1.3"),
      (1e15, 4, "1e15"), (.leastNonzeroMagnitude, 3, "5e-324"),
      (1, 15, "1"), (0.000012345, 4, "0.00001235"),
      (0, 3, "0"),
    ] as [(Double, Int, String)])
  func significant(value: Double, digits: Int, expected: String) {
    #expect(DecimalText.text(value, significant: digits) == expected)
  }

  @Test(
    "differ from the number by at most half a unit of the last place", arguments: [UInt64](1...4))
  func readBack(seed: UInt64) throws {
    var random = Random(seed: seed)
    for _ in 0..<2_000 {
      let value =
        (Double(random.next() >> 11) / 9e15 - 0.5) * Double(1 + random.number(below: 8_000))
      let back = try #require(Double(DecimalText.text(value)))
      #expect(abs(back - value) <= 0.500_001e-12 + value.magnitude * 2e-16)
      let short = try #require(Double(DecimalText.text(value, significant: 6)))
      #expect(abs(short - value) <= 0.500_001e-5 * value.magnitude)
    }
  }
}
