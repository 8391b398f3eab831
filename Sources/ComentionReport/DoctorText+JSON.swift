internal import ComentionEntities
internal import ComentionExport
internal import ComentionPosts

extension DoctorText {
  /// The report as JSON, with a final line break.
  ///
  /// Of the gaps in the numbers of a channel, the ten largest are listed as pairs of the first and the
  /// last number that is missing.
  public static func json(_ report: DoctorReport) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.key("sources")
      json.array { json in
        for source in report.sources { json.object { $0.members(of: source) } }
      }
      json.key("notRead")
      json.array { json in
        for file in report.passedOver {
          json.object { json in
            json.key("path")
            json.string(file.path)
            json.key("reason")
            json.string(file.reason)
          }
        }
      }
      json.key("timeZone")
      json.string(report.timeZone)
      json.key("posts")
      json.number(report.posts)
      json.key("stories")
      json.number(report.stories)
      json.languages(report.languages)
      json.channels(report.channels)
      json.key("postsWithEntities")
      json.number(report.postsWithEntities)
      json.key("entities")
      json.object { json in
        for type in EntityType.allCases {
          switch type {
          case .organisation: json.key("organisation")
          case .person: json.key("person")
          case .place: json.key("place")
          }
          json.number(report.entityCounts[type, default: 0])
        }
      }
      json.key("linkedToNothing")
      json.array { json in
        for name in report.looseNames { json.object { $0.members(of: name) } }
      }
    }
    return json.text + "\n"
  }
}

extension JSONText {
  fileprivate mutating func members(of source: DoctorReport.Source) {
    let reading = source.reading
    key("source")
    string(reading.source)
    key("files")
    array { json in
      for file in reading.files { json.string(file) }
    }
    key("format")
    string(reading.format.rawValue)
    key("evidence")
    string(reading.evidence)
    key("posts")
    number(reading.posts)
    key("stories")
    number(source.stories)
    languages(source.languages)
    key("from")
    string(reading.firstDay?.description)
    key("to")
    string(reading.lastDay?.description)
    key("undated")
    number(reading.undated)
    key("datedFromText")
    number(reading.datedFromText)
    key("forwards")
    number(reading.forwards)
    key("datedForwards")
    number(reading.datedForwards)
    key("skipped")
    array { json in
      for skip in reading.skipped {
        json.object { json in
          json.key("reason")
          json.string(skip.reason.rawValue)
          json.key("count")
          json.number(skip.count)
        }
      }
    }
    channels(reading.channels.map(DoctorChannel.init))
    key("encoding")
    string(reading.encoding.rawValue)
    key("repairs")
    number(reading.repairs)
    key("problemCount")
    number(reading.problemCount)
    key("problems")
    array { json in
      for problem in reading.problems { json.string(problem.description) }
    }
  }

  fileprivate mutating func languages(_ counts: [DoctorLanguage: Int]) {
    key("languages")
    object { json in
      for language in DoctorLanguage.allCases {
        switch language {
        case .english: json.key("en")
        case .russian: json.key("ru")
        case .other: json.key("other")
        case .none: json.key("none")
        }
        json.number(counts[language, default: 0])
      }
    }
  }

  fileprivate mutating func channels(_ channels: [DoctorChannel]) {
    key("channels")
    array { json in
      for channel in channels {
        json.object { json in
          json.key("channel")
          json.string(channel.name)
          json.key("firstID")
          json.number(channel.span.map { Int($0.lowerBound) })
          json.key("lastID")
          json.number(channel.span.map { Int($0.upperBound) })
          json.key("messages")
          json.number(channel.numbers.count)
          json.key("missing")
          json.number(channel.missing)
          json.key("gaps")
          json.number(channel.numbers.gaps.count)
          json.key("largestGaps")
          json.array { json in
            for gap in channel.largestGaps(10) {
              json.array { json in
                json.number(Int(gap.lowerBound))
                json.number(Int(gap.upperBound))
              }
            }
          }
        }
      }
    }
  }

  fileprivate mutating func members(of name: DoctorReport.LooseName) {
    key("text")
    string(name.text)
    key("reason")
    string(name.reason.rawValue)
    key("candidates")
    array { json in
      for candidate in name.candidates { json.string(candidate.rawValue) }
    }
    key("count")
    number(name.count)
  }
}
