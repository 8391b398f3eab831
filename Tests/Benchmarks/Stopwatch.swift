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

  /// Runs a step and prints how long it took, how long processors worked for it, and the largest memory
  /// so far.
  func measure<Result, Failure>(
    _ step: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = clock.now
    let before = Stopwatch.usage
    let result = try body()
    let milliseconds = Int(start.duration(to: clock.now) / .milliseconds(1))
    let after = Stopwatch.usage
    print(
      "  \(step): \(milliseconds) ms, processors \(after.milliseconds - before.milliseconds) ms,"
        + " peak memory \(after.peakMegabytes) MB")
    return result
  }

  /// The seconds that processors have worked for the process so far; other programs lengthen them less
  /// than the time on the wall.
  static var processorSeconds: Double {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The time that processors worked for the process, and its largest resident memory.
  private static var usage: (milliseconds: Int, peakMegabytes: Int) {
    var usage = rusage()
    #if canImport(Glibc)
      let itself = __rusage_who_t(RUSAGE_SELF.rawValue)
    #else
      let itself = RUSAGE_SELF
    #endif
    guard unsafe getrusage(itself, &usage) == 0 else { return (0, 0) }
    let seconds = Int(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    let microseconds = Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    #if canImport(Darwin)
      let megabytes = Int(usage.ru_maxrss) >> 20
    #else
      let megabytes = Int(usage.ru_maxrss) >> 10
    #endif
    return (seconds * 1_000 + microseconds / 1_000, megabytes)
  }
}
