/// The random posts that have, on average, the same entities as often and the same lengths as the
/// real ones: the bipartite configuration model.
///
/// Unit k names entity i with probability p_ik = x_i y_k / (1 + x_i y_k), independently of all else;
/// x and y are chosen so that each entity and each unit has its real number of mentions on average.
/// Entities of equal count share one x, units of equal size one y, so that fitting is fast however
/// many units there are.
///
/// Sources: F. Saracco, M. J. Straka, R. Di Clemente, A. Gabrielli, G. Caldarelli, T. Squartini,
/// *Inferring monopartite projections of bipartite networks*, 2017; Z. P. Neal, *The backbone of
/// bipartite projections*, 2014.
struct ConfigurationModel: Sendable {
  /// Units of one size.
  struct SizeClass: Sendable {
    /// The number of units.
    var units: Int
    var fitness: Fitness
  }

  /// The classes of units, in rising order of size.
  private(set) var classes: [SizeClass]
  private var fitnessOfCount: [Int: Fitness]

  /// The x of an entity or the y of a unit.
  struct Fitness: Sendable {
    var value = 1.0
    /// The step at which the value was found to be 0 or infinite for certain; what is certain first
    /// decides, because later steps concern what is left.
    var certainSince = Int.max
  }

  /// The probability that a unit of a class names an entity mentioned in `count` units.
  func probability(ofCount count: Int, in size: SizeClass) -> Double {
    guard let fitness = fitnessOfCount[count] else { return 0 }
    return ConfigurationModel.probability(fitness, size.fitness)
  }

  /// Fits the model.
  ///
  /// - Parameters:
  ///   - counts: the number of units of each entity.
  ///   - sizes: the number of units of each size, in rising order of size; the mentions add up to
  ///     those of `counts`.
  /// - Complexity: O(different counts × different sizes) for each of up to 2,000 rounds; tens are
  ///   usual.
  init(counts: [Int], sizes: [(size: Int, units: Int)]) {
    var entities: [Int: Int] = [:]
    for count in counts { entities[count, default: 0] += 1 }
    var fit = Fit(
      rows: entities.sorted { $0.key < $1.key }.map { Fit.Line(degree: $0.key, number: $0.value) },
      columns: sizes.map { Fit.Line(degree: $0.size, number: $0.units) })
    fit.setAsideCertain()
    fit.solve()
    classes = fit.columns.map { SizeClass(units: $0.number, fitness: $0.fitness) }
    fitnessOfCount = [:]
    for (line, count) in zip(fit.rows, entities.keys.sorted()) {
      fitnessOfCount[count] = line.fitness
    }
  }

  static func probability(_ x: Fitness, _ y: Fitness) -> Double {
    guard x.certainSince == y.certainSince else {
      return (x.certainSince < y.certainSince ? x : y).value == 0 ? 0 : 1
    }
    return x.value * y.value / (1 + x.value * y.value)
  }
}

extension ConfigurationModel {
  /// The work of fitting: rows are entities of equal count, columns units of equal size.
  fileprivate struct Fit {
    struct Line {
      /// What is left to explain of the real count or size.
      var degree: Int
      /// How many entities or units are alike.
      var number: Int
      var fitness = Fitness()

      var isCertain: Bool { fitness.certainSince != .max }
    }

    var rows: [Line]
    var columns: [Line]

    /// Takes out what is certain: entities that every unit names, units that name every entity, and
    /// those that have nothing left.
    mutating func setAsideCertain() {
      var step = 0
      var stepsBefore = -1
      while step > stepsBefore {
        stepsBefore = step
        Fit.setAside(&rows, against: &columns, &step)
        Fit.setAside(&columns, against: &rows, &step)
      }
    }

    private static func setAside(
      _ lines: inout [Line], against others: inout [Line], _ step: inout Int
    ) {
      for index in lines.indices where !lines[index].isCertain {
        let open = others.reduce(0) { $0 + ($1.isCertain ? 0 : $1.number) }
        if lines[index].degree <= 0 {
          lines[index].fitness.value = 0
        } else if lines[index].degree >= open {
          lines[index].fitness.value = .infinity
          for other in others.indices where !others[other].isCertain {
            others[other].degree -= lines[index].number
          }
        } else {
          continue
        }
        lines[index].fitness.certainSince = step
        step += 1
      }
    }

    /// Fits rows and columns in turn until the real counts and sizes are met to 12 digits.
    mutating func solve() {
      for line in columns.indices where !columns[line].isCertain {
        columns[line].fitness.value = 1 / Double(columns.count)
      }
      for _ in 0..<2_000 {
        let rowError = Fit.adjust(&rows, to: columns)
        let columnError = Fit.adjust(&columns, to: rows)
        if max(rowError, columnError) < 1e-13 { break }
      }
    }

    /// Solves Σ m p = degree for each line by Newton's method on ln fitness; gives the largest
    /// relative error before.
    private static func adjust(_ lines: inout [Line], to others: [Line]) -> Double {
      var worst = 0.0
      for index in lines.indices where !lines[index].isCertain {
        let degree = Double(lines[index].degree)
        var x = lines[index].fitness.value
        for round in 0..<60 {
          var sum = 0.0
          var slope = 0.0
          for other in others where !other.isCertain {
            let p = x * other.fitness.value / (1 + x * other.fitness.value)
            sum += Double(other.number) * p
            slope += Double(other.number) * p * (1 - p)
          }
          let error = abs(sum / degree - 1)
          if round == 0 { worst = max(worst, error) }
          if error < 1e-15 || slope <= 0 { break }
          // A bounded step in ln x keeps x positive and the iteration from running away.
          let step = max(-3, min(3, (degree - sum) / slope))
          let next = x * exponential(step)
          if next == x { break }
          x = next
        }
        lines[index].fitness.value = x
      }
      return worst
    }
  }
}
