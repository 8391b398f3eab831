#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Takes the time of the steps of a benchmark and prints it.
struct Stopwatch {
  private let clock = ContinuousClock()

  /// Runs a step and prints how long it took and the largest memory so far.
  func measure<Result>(_ step: String, _ body: () -> Result) -> Result {
    let start = clock.now
    let result = body()
    let milliseconds = Int(start.duration(to: clock.now) / .milliseconds(1))
    print("  \(step): \(milliseconds) ms, peak memory \(Stopwatch.peakMegabytes) MB")
    return result
  }

  /// The largest resident memory of the process so far.
  private static var peakMegabytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      let itself = __rusage_who_t(RUSAGE_SELF.rawValue)
    #else
      let itself = RUSAGE_SELF
    #endif
    guard unsafe getrusage(itself, &usage) == 0 else { return 0 }
    #if canImport(Darwin)
      return usage.ru_maxrss >> 20
    #else
      return usage.ru_maxrss >> 10
    #endif
  }
}
