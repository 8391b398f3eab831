extension PostFormat {
  /// A format and why an input was taken for it.
  public struct Detection: Sendable, Equatable {
    /// The format.
    public let format: PostFormat
    /// The evidence as the rest of a sentence: "it is a JSON object with a list of messages".
    public let evidence: String
  }

  /// Says by its content which format an input has; its name plays no part.
  ///
  /// - Parameters:
  ///   - start: the first bytes of the input; 64 KiB are enough for every format.
  ///   - columns: the columns of tables that the user named.
  /// - Returns: nothing if the bytes show no sign of a format we read.
  public static func detect(
    _ start: [UInt8], columns: [PostField: String] = [:]
  ) -> Detection? {
    let json = JSONLook(start)
    if let evidence = json.telegramEvidence {
      return Detection(format: .telegramJSON, evidence: evidence)
    }
    if let evidence = json.datasetEvidence {
      return Detection(format: .tgDataset, evidence: evidence)
    }
    if let evidence = json.listEvidence {
      return Detection(format: .jsonList, evidence: evidence)
    }
    if let evidence = json.linesEvidence {
      return Detection(format: .jsonLines, evidence: evidence)
    }
    guard !json.isJSON else { return nil }
    let text = TextLook(start)
    if text.isMarkup {
      return text.markupDetection
    }
    if text.isText, let evidence = text.tableEvidence(columns: columns) {
      return Detection(format: .table, evidence: evidence)
    }
    if text.isText, let evidence = text.captureEvidence {
      return Detection(format: .capture, evidence: evidence)
    }
    return nil
  }
}
