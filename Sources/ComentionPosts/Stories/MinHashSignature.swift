/// A short signature of a text, from which the likeness of two texts can be estimated.
///
/// The likeness is the Jaccard index of the sets of runs of three words. The signature is made by
/// one permutation: the hashes of all runs are dealt into 64 bins, and each bin keeps its smallest;
/// an empty bin borrows from the next full one (P. Li, A. Owen, C.-H. Zhang, *One Permutation
/// Hashing*, 2012; A. Shrivastava, P. Li, *Densifying One Permutation Hashing*, 2014).
struct MinHashSignature {
  static var binCount: Int { 64 }
  /// The number of words in a run.
  static var runLength: Int { 3 }

  /// The smallest hash of each bin.
  let bins: [UInt32]

  /// Makes the signature of a text of at least ``runLength`` words.
  init(words: [UInt64]) {
    var smallest = [UInt64](repeating: .max, count: Self.binCount)
    for start in 0...max(0, words.count - Self.runLength) {
      var run: UInt64 = 0
      for word in words[start..<min(words.count, start + Self.runLength)] {
        run = TextHash.mixed(run ^ word)
      }
      // The low bits choose the bin, the high bits compete in it.
      let bin = Int(run % UInt64(Self.binCount))
      smallest[bin] = min(smallest[bin], run >> 8)
    }
    bins = (0..<Self.binCount).map { bin in
      var distance = 0
      while distance < Self.binCount - 1, smallest[(bin + distance) % Self.binCount] == .max {
        distance += 1
      }
      let borrowed = smallest[(bin + distance) % Self.binCount]
      // The distance goes into the value, so that two empty bins agree only if they borrow alike.
      return UInt32(truncatingIfNeeded: TextHash.mixed(borrowed &+ UInt64(distance) &* 0x9E37_79B9))
    }
  }

  /// The estimated likeness of two texts, 0 to 1; its standard error is at most 1/16.
  func likeness(to other: MinHashSignature) -> Double {
    let equal = zip(bins, other.bins).count { $0 == $1 }
    return Double(equal) / Double(Self.binCount)
  }

  /// The hash of a band of bins; texts that are much alike agree in one band at least.
  func band(_ number: Int, width: Int) -> UInt64 {
    bins[(number * width)..<((number + 1) * width)].reduce(0) { TextHash.mixed($0 ^ UInt64($1)) }
  }
}
