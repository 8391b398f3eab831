public import ComentionEntities
public import ComentionGraph
internal import ComentionPosts

/// A comparison as JSON: every period with its network, and the changes with their tests.
public enum ComparisonJSON {
  /// The comparison as text, with a final line break.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - language: the language of names.
  ///   - places: the place of entities in points, y downwards, the same in every period; entities that no
  ///     figure shows have none.
  public static func text(
    _ comparison: Comparison, language: Language, places: [EntityID: (x: Double, y: Double)] = [:]
  ) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.key("settings")
      json.object { $0.members(of: comparison) }
      json.key("periods")
      json.array { json in
        for period in comparison.periods {
          json.object { $0.members(of: period, language, places) }
        }
      }
      json.members(of: comparison.steps[0], comparison, testedOnly: false)
      if comparison.steps.count > 1 {
        json.key("steps")
        json.array { json in
          for step in comparison.steps.dropFirst() {
            json.object { $0.members(of: step, comparison, testedOnly: true) }
          }
        }
      }
    }
    return json.text + "\n"
  }
}

extension JSONText {
  /// A pair of periods with its changes; of further pairs only those that were tested.
  fileprivate mutating func members(
    of step: ComparisonStep, _ comparison: Comparison, testedOnly: Bool
  ) {
    key("compared")
    array { json in
      for index in [step.earlier, step.later] {
        json.string(comparison.periods[index].period.name)
      }
    }
    if testedOnly {
      key("notTested")
      string(step.test.obstacle?.rawValue)
    }
    key("changes")
    array { json in
      for tie in step.ties where !testedOnly || tie.change.p != nil {
        json.object { json in
          json.key("source")
          json.string(tie.source.id.rawValue)
          json.key("target")
          json.string(tie.target.id.rawValue)
          json.members(of: tie.change)
        }
      }
    }
    key("nodeChanges")
    array { json in
      for node in step.nodes where !testedOnly || node.change.p != nil {
        json.object { json in
          json.key("id")
          json.string(node.entity.id.rawValue)
          json.members(of: node.change)
        }
      }
    }
    distance("distance", step.distance)
    distance("spectralDistance", step.spectralDistance)
  }

  private mutating func distance(_ name: StaticString, _ distance: NetworkDistance?) {
    key(name)
    guard let distance else { return string(nil) }
    object { json in
      json.key("value")
      json.number(distance.value)
      json.key("p")
      json.pValue(distance.p)
      json.key("permutations")
      json.number(distance.permutations)
    }
  }

  fileprivate mutating func members(of comparison: Comparison) {
    let settings = comparison.settings
    let test = comparison.test
    key("test")
    string(test.test.rawValue)
    key("notTested")
    string(test.obstacle?.rawValue)
    key("alpha")
    number(settings.alpha)
    key("seed")
    string(String(settings.seed))
    key("permutations")
    number(test.permutations)
    key("allPermutations")
    bool(test.isComplete)
    key("blockDays")
    number(settings.blockDays)
    key("blocks")
    number(test.blocks)
    key("tiesTested")
    number(test.tiesTested)
    key("nodesTested")
    number(test.nodesTested)
    key("unit")
    string(comparison.periods[0].graph.summary.unit.rawValue)
    key("counting")
    string(settings.graph.counting.rawValue)
    key("maxEntities")
    number(settings.graph.maxEntities)
    key("halfLifeDays")
    if case .days(let days) = settings.graph.halfLife { number(days) } else { string(nil) }
    key("undatedPosts")
    number(comparison.periods[0].graph.summary.undatedPosts)
  }

  fileprivate mutating func members(
    of period: ComparisonPeriod, _ language: Language, _ places: [EntityID: (x: Double, y: Double)]
  ) {
    let graph = period.graph
    key("name")
    string(period.period.name)
    key("from")
    string(period.period.from.description)
    key("to")
    string(period.period.to.description)
    key("posts")
    number(graph.summary.posts)
    key("units")
    number(graph.summary.units)
    key("channels")
    number(graph.summary.channels)
    key("asOf")
    string(graph.summary.asOf?.description)
    key("nodes")
    array { json in
      for node in graph.nodes {
        json.object { json in
          json.key("id")
          json.string(node.entity.id.rawValue)
          json.key("type")
          json.string(node.entity.type.rawValue)
          json.key("name")
          json.string(node.entity.name[language])
          json.key("short")
          json.string(node.entity.label(in: language))
          json.key("count")
          json.number(node.count)
          json.key("share")
          json.number(period.share(ofCount: node.count))
          json.key("weight")
          json.number(node.weight)
          if let place = places[node.entity.id] {
            json.key("x")
            json.number(place.x, decimals: 2)
            json.key("y")
            json.number(place.y, decimals: 2)
          }
        }
      }
    }
    key("links")
    array { json in
      for edge in graph.edges {
        json.object { json in
          json.key("source")
          json.string(graph.nodes[edge.source].entity.id.rawValue)
          json.key("target")
          json.string(graph.nodes[edge.target].entity.id.rawValue)
          json.key("count")
          json.number(edge.count)
          json.key("share")
          json.number(period.share(ofCount: edge.count))
          json.key("weight")
          json.number(edge.weight)
        }
      }
    }
  }

  fileprivate mutating func members(of change: Change) {
    key("counts")
    array { json in change.counts.forEach { json.number($0) } }
    key("shares")
    array { json in change.shares.forEach { json.number($0) } }
    key("logRatio")
    number(change.logRatio)
    key("interval")
    if let interval = change.interval {
      array { json in
        json.number(interval.lowerBound)
        json.number(interval.upperBound)
      }
    } else {
      string(nil)
    }
    key("p")
    pValue(change.p)
    key("q")
    pValue(change.q)
    key("verdict")
    string(change.verdict.rawValue)
  }

  fileprivate mutating func pValue(_ value: Double?) {
    if let value { number(value, significant: 6) } else { string(nil) }
  }
}
