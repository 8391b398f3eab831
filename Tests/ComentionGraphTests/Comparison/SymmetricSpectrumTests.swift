import Testing

@testable import ComentionGraph

@Suite("Eigenvalues of symmetric matrices")
struct SymmetricSpectrumTests {
  @Test("agree with those that numpy finds")
  func golden() {
    let matrix: [[Double]] = [
      [12, -2, -9, -11, -7], [-2, 14, 1, -5, -10], [-9, 1, 4, 4, 3], [-11, -5, 4, -18, -7],
      [-7, -10, 3, -7, -4],
    ]
    let expected = [
      -27.457701100368, -3.642388648887, -1.546550844974, 18.049431568635, 22.597209025594,
    ]
    let values = SymmetricSpectrum(matrix.flatMap(\.self), size: 5).values
    for (value, other) in zip(values, expected) { #expect(abs(value - other) < 1e-11) }
  }

  @Test("of small and simple matrices are known")
  func simple() {
    #expect(SymmetricSpectrum([], size: 0).values.isEmpty)
    #expect(SymmetricSpectrum([7], size: 1).values == [7])
    #expect(SymmetricSpectrum([0, 0, 0, 0], size: 2).values == [0, 0])
    let two = SymmetricSpectrum([1, 2, 2, 1], size: 2).values
    #expect(abs(two[0] + 1) < 1e-14 && abs(two[1] - 3) < 1e-14)
    // A complete graph of n nodes has the Laplacian n·I - J: once 0, else n.
    let complete = (0..<36).map { $0 / 6 == $0 % 6 ? 5.0 : -1 }
    let values = SymmetricSpectrum(complete, size: 6).values
    #expect(abs(values[0]) < 1e-12 && values.dropFirst().allSatisfy { abs($0 - 6) < 1e-12 })
  }

  @Test("keep the trace and the sum of squares", arguments: [2, 3, 7, 20, 45])
  func invariants(size: Int) {
    var random = Random(seed: UInt64(size))
    var matrix = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      // Many zeros, so that the matrix falls apart into blocks.
      for column in 0...row where random.number(below: 3) > 0 {
        let value = Double(random.number(below: 2_001) - 1_000) / 100
        matrix[row * size + column] = value
        matrix[column * size + row] = value
      }
    }
    let values = SymmetricSpectrum(matrix, size: size).values
    let trace = (0..<size).reduce(0) { $0 + matrix[$1 * size + $1] }
    let squares = matrix.reduce(0) { $0 + $1 * $1 }
    #expect(values == values.sorted())
    #expect(abs(values.reduce(0, +) - trace) < 1e-9)
    #expect(abs(values.reduce(0) { $0 + $1 * $1 } - squares) < 1e-9 * max(1, squares))
  }
}
