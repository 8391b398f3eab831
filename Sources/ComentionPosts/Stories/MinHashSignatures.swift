/// Short signatures of texts, from which the likeness of any two can be estimated.
///
/// The likeness is the Jaccard index of the sets of runs of three words. A signature is made by one
/// permutation: the hashes of all runs are dealt into 64 bins, and each bin keeps its smallest; an empty
/// bin borrows from the next full one (P. Li, A. Owen, C.-H. Zhang, *One Permutation Hashing*, 2012;
/// A. Shrivastava, P. Li, *Densifying One Permutation Hashing*, 2014). Of each bin 16 bits are kept, so
/// that a signature takes 128 bytes; two different bins agree in them once in 65,536 times.
struct MinHashSignatures: Sendable {
  static var binCount: Int { 64 }
  /// The number of words in a run.
  static var runLength: Int { 3 }

  /// The bins of all signatures, one after the other.
  private var bins: [UInt16] = []
  /// The smallest hash of each bin of the signature that is being made.
  private var smallest: [UInt64] = []

  /// Makes the signature of a text of at least ``runLength`` words; returns its number, from 0.
  mutating func append(words: [UInt64]) -> Int {
    smallest.removeAll(keepingCapacity: true)
    smallest.append(contentsOf: repeatElement(.max, count: Self.binCount))
    for start in 0...max(0, words.count - Self.runLength) {
      var run: UInt64 = 0
      for word in words[start..<min(words.count, start + Self.runLength)] {
        run = TextHash.mixed(run ^ word)
      }
      // The low bits choose the bin, the high bits compete in it.
      let bin = Int(run % UInt64(Self.binCount))
      smallest[bin] = min(smallest[bin], run >> 8)
    }
    for bin in 0..<Self.binCount {
      var distance = 0
      while distance < Self.binCount - 1, smallest[(bin + distance) % Self.binCount] == .max {
        distance += 1
      }
      let borrowed = smallest[(bin + distance) % Self.binCount]
      // The distance goes into the value, so that two empty bins agree only if they borrow alike.
      let value = TextHash.mixed(borrowed &+ UInt64(distance) &* 0x9E37_79B9)
      bins.append(UInt16(truncatingIfNeeded: value))
    }
    return bins.count / Self.binCount - 1
  }

  /// The estimated likeness of two texts, 0 to 1; its standard error is at most 1/16.
  func likeness(_ left: Int, _ right: Int) -> Double {
    var equal = 0
    for bin in 0..<Self.binCount
    where bins[left * Self.binCount + bin] == bins[right * Self.binCount + bin] {
      equal += 1
    }
    return Double(equal) / Double(Self.binCount)
  }

  /// The hash of a band of bins; texts that are much alike agree in one band at least.
  func band(_ number: Int, of signature: Int, width: Int) -> UInt64 {
    let start = signature * Self.binCount + number * width
    return bins[start..<(start + width)].reduce(0) { TextHash.mixed($0 ^ UInt64($1)) }
  }
}
