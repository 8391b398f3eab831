#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Logarithms of rates to the base 2, in which +1 is a doubling.
enum Logarithm {
  /// The binary logarithm.
  static func binary(_ x: Double) -> Double { log2(x) }

  /// What turns natural into binary logarithms.
  static let binaryOfE = 1.4426950408889634
}
