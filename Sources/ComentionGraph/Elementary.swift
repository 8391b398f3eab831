#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The natural logarithm.
func logarithm(_ x: Double) -> Double { log(x) }

/// The natural logarithm of 1 + x, exact for small x.
func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }

/// e to the power of x.
func exponential(_ x: Double) -> Double { exp(x) }

/// 2 to the power of x.
func powerOfTwo(_ x: Double) -> Double { exp2(x) }

/// The probability that a standard normal number exceeds z.
func normalTail(_ z: Double) -> Double { 0.5 * erfc(z / 2.0.squareRoot()) }
