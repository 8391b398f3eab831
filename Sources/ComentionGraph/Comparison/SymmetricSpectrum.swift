/// The eigenvalues of a symmetric matrix.
///
/// Reflections make the matrix tridiagonal, then plane rotations with Wilkinson's shift make it diagonal.
///
/// Source: G. H. Golub, C. F. Van Loan, *Matrix Computations*, 2013, sections 8.3.1 and 8.3.3.
struct SymmetricSpectrum: Sendable {
  /// The eigenvalues from the smallest to the largest.
  let values: [Double]

  /// Finds the eigenvalues.
  ///
  /// - Parameters:
  ///   - matrix: all rows one after the other; must be symmetric and finite.
  ///   - size: the number of rows.
  /// - Complexity: O(n³) for n rows.
  init(_ matrix: [Double], size: Int) {
    var (diagonal, beside) = SymmetricSpectrum.tridiagonal(matrix, size: size)
    var end = size - 1
    // Three steps an eigenvalue are usual; the limit only ends what is not finite.
    var steps = 60 * size
    while end > 0, steps > 0 {
      let scale = abs(diagonal[end]) + abs(diagonal[end - 1])
      if abs(beside[end - 1]) <= 1e-16 * scale || beside[end - 1] == 0 {
        end -= 1
        continue
      }
      var start = end - 1
      while start > 0,
        abs(beside[start - 1]) > 1e-16 * (abs(diagonal[start]) + abs(diagonal[start - 1]))
      {
        start -= 1
      }
      SymmetricSpectrum.rotate(&diagonal, &beside, from: start, through: end)
      steps -= 1
    }
    values = diagonal.sorted()
  }

  /// The diagonal and what stands beside it after reflections.
  private static func tridiagonal(
    _ matrix: [Double], size: Int
  ) -> (diagonal: [Double], beside: [Double]) {
    var matrix = matrix
    var vector = [Double](repeating: 0, count: size)
    var product = vector
    var beside = [Double](repeating: 0, count: max(0, size - 1))
    for column in 0..<max(0, size - 2) {
      var square = 0.0
      for row in column + 1..<size {
        square += matrix[row * size + column] * matrix[row * size + column]
      }
      let first = matrix[(column + 1) * size + column]
      let norm = first > 0 ? -square.squareRoot() : square.squareRoot()
      beside[column] = norm
      guard square > 0 else { continue }
      // The vector v of the reflection I - 2vvᵀ/vᵀv, and vᵀv.
      for row in column + 1..<size { vector[row] = matrix[row * size + column] }
      vector[column + 1] = first - norm
      let length = 2 * (square - first * norm)
      guard length > 0 else { continue }
      var overlap = 0.0
      for row in column + 1..<size {
        var sum = 0.0
        for other in column + 1..<size { sum += matrix[row * size + other] * vector[other] }
        product[row] = 2 * sum / length
        overlap += product[row] * vector[row]
      }
      for row in column + 1..<size { product[row] -= overlap / length * vector[row] }
      for row in column + 1..<size {
        for other in column + 1..<size {
          matrix[row * size + other] -= vector[row] * product[other] + product[row] * vector[other]
        }
      }
    }
    if size > 1 { beside[size - 2] = matrix[(size - 1) * size + size - 2] }
    return ((0..<size).map { matrix[$0 * size + $0] }, beside)
  }

  /// One step of rotations over a part of the matrix that does not fall apart.
  private static func rotate(
    _ diagonal: inout [Double], _ beside: inout [Double], from start: Int, through end: Int
  ) {
    let half = (diagonal[end - 1] - diagonal[end]) / 2
    let last = beside[end - 1]
    let root = (half * half + last * last).squareRoot()
    let shift = diagonal[end] - last * last / (half + (half < 0 ? -root : root))
    var x = diagonal[start] - shift
    var z = beside[start]
    for index in start..<end {
      let length = (x * x + z * z).squareRoot()
      let (c, s) = length > 0 ? (x / length, -z / length) : (1, 0)
      if index > start { beside[index - 1] = length }
      let (one, other, between) = (diagonal[index], diagonal[index + 1], beside[index])
      diagonal[index] = c * c * one - 2 * c * s * between + s * s * other
      diagonal[index + 1] = s * s * one + 2 * c * s * between + c * c * other
      beside[index] = c * s * (one - other) + (c * c - s * s) * between
      x = beside[index]
      if index + 1 < end {
        z = -s * beside[index + 1]
        beside[index + 1] *= c
      }
    }
  }
}
