internal import ComentionEntities
internal import ComentionExport
internal import ComentionGraph
internal import ComentionPosts
internal import ComentionRender

// What the script of the page knows.
extension Report {
  /// The network for the script: the same nodes and ties, in the same order, as everywhere on the page.
  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("words")
      json.object { json in
        for key in ReportWords.scriptKeys {
          json.key(key)
          json.string(words[key.description])
        }
      }
      json.key("units")
      json.string(words.units(graph.summary.unit))
      json.key("years")
      json.array { json in for year in years { json.number(year) } }
      json.key("steps")
      json.array { json in
        guard let axis else { return }
        for place in 0..<axis.count { json.string(words.step(axis.day(at: place), axis.step)) }
      }
      json.key("nodes")
      json.array { json in
        for (place, node) in graph.nodes.enumerated() {
          json.object { json in
            json.key("anchor")
            json.string(anchor(ofNode: place))
            json.key("label")
            json.string(HTMLText.plain(label(place)))
            json.key("name")
            json.string(HTMLText.plain(fullName(place) ?? ""))
            json.key("id")
            json.string(HTMLText.plain(node.entity.id.rawValue))
            json.key("type")
            json.string(node.entity.type.rawValue)
            json.members(
              of: nodes[place], self, weight: node.weight, facts: facts(node.count, node.weight))
          }
        }
      }
      json.key("ties")
      json.array { json in
        for (place, edge) in graph.edges.enumerated() {
          json.object { json in
            json.key("anchor")
            json.string(anchor(ofTie: place))
            json.key("ends")
            json.array { json in
              json.number(edge.source)
              json.number(edge.target)
            }
            json.members(
              of: ties[place], self, weight: edge.weight, facts: facts(edge.count, edge.weight))
          }
        }
      }
    }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func members(
    of trail: Trail, _ report: Report, weight: Double, facts: String
  ) {
    key("weight")
    number(weight, decimals: 6)
    key("value")
    string(report.words.weight(weight))
    key("facts")
    string(([facts] + report.words.span(of: trail)).joined(separator: " · "))
    // Units of each year of `years`, undated ones last.
    key("years")
    array { json in
      for year in report.years {
        json.number(trail.days.reduce(0) { $0 + ($1.key?.components.year == year ? $1.value : 0) })
      }
      json.number(trail.days[nil] ?? 0)
    }
    key("steps")
    array { json in
      guard let axis = report.axis else { return }
      for (place, count) in axis.counts(trail.days).enumerated() where count > 0 {
        json.number(place)
        json.number(count)
      }
    }
  }
}
