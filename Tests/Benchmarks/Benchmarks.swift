/// Measures the package: `swift run -c release Benchmarks [NAME...]`.
///
/// Each benchmark asserts its answer, so that nothing is measured that is wrong, and prints the time
/// and what is deterministic beside it.
@main
struct Benchmarks {
  /// The benchmarks by name, in the order in which they run; one file per topic adds to the list.
  static let all: [Benchmark] =
    ExtractionBenchmarks.all + GraphBenchmarks.all + BackboneSimulation.all
    + ComparisonBenchmarks.all + ComparisonSimulation.all + ReadingBenchmarks.all

  static func main() {
    let wanted = CommandLine.arguments.dropFirst()
    for benchmark in all
    where wanted.isEmpty || wanted.contains(where: benchmark.name.hasPrefix) {
      print(benchmark.name)
      benchmark.run(Stopwatch())
    }
  }
}

/// One thing to measure.
struct Benchmark: Sendable {
  /// The topic and what is measured, such as `graph/count`.
  let name: String
  /// Measures it and prints the results.
  let run: @Sendable (Stopwatch) -> Void
}
