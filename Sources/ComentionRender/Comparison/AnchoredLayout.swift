/// The places of one period that may leave the shared ones, held back by an anchor.
///
/// The places x minimise the stress of the period's own ties with a pull to the shared places r,
///
/// Σ_{i<j} w_ij (|x_i - x_j| - d_ij)² + λ Σ_i w_i |x_i - r_i|²,
///
/// where d_ij is the length of the shortest way between two entities, w_ij = d_ij^-2, w_i = Σ_j w_ij and
/// λ = s/(1 - s) for the stability s: at 1 nothing moves, at 0 only the ties of the period count. The
/// search begins at the shared places, so that the drawing does not turn over. Entities without a tie in
/// the period keep their places.
///
/// Sources: E. R. Gansner, Y. Koren, S. North, *Graph drawing by stress majorization*, 2004; U. Brandes,
/// M. Mader, *A quantitative comparison of stress-minimization approaches for offline dynamic graph
/// drawing*, 2011.
struct AnchoredLayout {
  /// The places.
  let points: [Point]

  /// Moves entities.
  ///
  /// - Parameters:
  ///   - shared: the shared places.
  ///   - ties: the ties of the period, with the share of the heaviest.
  ///   - bodies: the room of each entity.
  ///   - size: the size of the drawing, which is kept.
  ///   - stability: from 0 to 1.
  /// - Complexity: O(n³) for n entities.
  init(
    from shared: [Point], ties: [Arrangement.Tie], bodies: [Body], size: Size, stability: Double
  ) {
    guard stability < 1, !ties.isEmpty else {
      points = shared
      return
    }
    let distances = AnchoredLayout.distances(ties, count: shared.count, like: shared)
    let anchor = max(0, stability) / (1 - max(0, stability))
    var moved = shared
    for _ in 0..<120 {
      for index in shared.indices {
        var sum = Point.zero
        var weights = 0.0
        for other in shared.indices where other != index {
          guard let distance = distances[index * shared.count + other] else { continue }
          let weight = 1 / (distance * distance)
          let away = moved[index] - moved[other]
          let length = max(away.length, 1e-6)
          sum = sum + (moved[other] + away * (distance / length)) * weight
          weights += weight
        }
        guard weights > 0 else { continue }
        let pull = anchor * weights
        moved[index] = (sum + shared[index] * pull) * (1 / (weights + pull))
      }
    }
    points = AnchoredLayout.separated(moved, shared, bodies, size)
  }

  /// The lengths of the shortest ways, in points; nothing between parts that are not connected.
  private static func distances(
    _ ties: [Arrangement.Tie], count: Int, like shared: [Point]
  ) -> [Double?] {
    var lengths = [Double](repeating: .infinity, count: count * count)
    for tie in ties {
      // Heavy ties are short, as in the shared layout.
      let length = 0.7 + 1.1 * (1 - min(1, max(0, tie.share)).squareRoot())
      lengths[tie.source * count + tie.target] = length
      lengths[tie.target * count + tie.source] = length
    }
    for middle in 0..<count {
      for one in 0..<count where lengths[one * count + middle] < .infinity {
        for other in 0..<count {
          let way = lengths[one * count + middle] + lengths[middle * count + other]
          if way < lengths[one * count + other] { lengths[one * count + other] = way }
        }
      }
    }
    // In units of the shared places: the scale that fits these best.
    var (products, squares) = (0.0, 0.0)
    for one in 0..<count {
      for other in 0..<count where other != one && lengths[one * count + other] < .infinity {
        let length = lengths[one * count + other]
        products += (shared[one] - shared[other]).length / length
        squares += 1
      }
    }
    let scale = squares > 0 ? products / squares : 1
    return lengths.enumerated().map { place, length in
      length < .infinity && place / count != place % count ? max(1, length * scale) : nil
    }
  }

  /// The places without overlaps; as far back to the shared ones, which have none, as it takes.
  private static func separated(
    _ moved: [Point], _ shared: [Point], _ bodies: [Body], _ size: Size
  ) -> [Point] {
    var part = 1.0
    while part > 0.01 {
      var places = Places(
        bodies: bodies, points: zip(moved, shared).map { $0 * part + $1 * (1 - part) },
        frame: Box(left: 0, top: 0, right: size.width, bottom: size.height))
      if places.separate(Array(bodies.indices), in: places.frame) {
        return places.points.map {
          Point(x: ($0.x * 10).rounded() / 10, y: ($0.y * 10).rounded() / 10)
        }
      }
      part /= 2
    }
    return shared
  }
}
