import Foundation

/// An export of any size in one of the shapes people keep, made of plain words, the same every time.
///
/// It is written to a temporary file piece by piece, so that files far larger than the memory can be
/// made. Of a hundred messages two are notes of the service and eight are photos without words.
struct SyntheticExport {
  /// The shape of the file.
  enum Shape: String {
    /// `result.json` of one channel, with entities and reactions.
    case json
    /// A table as scripts write it: id, date, text, views.
    case csv
    /// `messages.html`, all on one page.
    case html
  }

  /// Where the file is.
  let path: String
  /// The number of messages with words.
  private(set) var posts = 0
  /// The number of other messages.
  private(set) var others = 0
  /// The number of bytes of the file.
  private(set) var bytes = 0

  private let shape: Shape
  private let bodies: [SyntheticBody]
  private let file: FileHandle
  private var buffer: [UInt8] = []

  /// Writes a file of at least the given size.
  init(_ shape: Shape, megabytes: Int) throws {
    self.shape = shape
    bodies = SyntheticBody.all(for: shape)
    let name = "comention-reading-\(shape.rawValue)-\(megabytes)"
    path = FileManager.default.temporaryDirectory.path + "/" + name
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    buffer.reserveCapacity(2 << 20)
    append(opening)
    var number = 0
    while bytes + buffer.count < megabytes << 20 {
      number += 1
      appendMessage(number)
      if buffer.count > 1 << 20 { try flush() }
    }
    append(closing)
    try flush()
    try file.close()
  }

  /// Removes the file.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  private mutating func flush() throws {
    try file.write(contentsOf: Data(buffer))
    bytes += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ text: String) {
    buffer.append(contentsOf: text.utf8)
  }

  private mutating func appendMessage(_ number: Int) {
    // One message in ten minutes, from 2020-01-01 on.
    let instant = 1_577_836_800 + number * 600
    let stamp = SyntheticStamp(unixSeconds: instant)
    let isService = number % 50 == 0
    let isPhoto = number % 100 % 13 == 7
    if isService || isPhoto { others += 1 } else { posts += 1 }
    let body = isService || isPhoto ? nil : bodies[number &* 7919 % bodies.count]
    switch shape {
    case .json:
      append(
        """
        \(number == 1 ? "" : ",\n")  {
           "id": \(number),
           "type": "\(isService ? "service" : "message")",
           "date": "\(stamp.iso)",
           "date_unixtime": "\(instant)",
           "from": "Synthetic Desk",
           "from_id": "channel1500000001",

        """)
      if let body {
        append("   \"text\": [\n    \"\(number) ")
        buffer.append(contentsOf: body.bytes)
        append("\n   ],\n   \"text_entities\": [\n    {\"type\": \"plain\", \"text\": \"\(number) ")
        buffer.append(contentsOf: body.entities)
        append(
          "\n   ],\n   \"reactions\": [{\"type\": \"emoji\", \"count\": 4, \"emoji\": \"👍\"}]\n  }")
      } else {
        append("   \"text\": \"\",\n   \"text_entities\": []\n  }")
      }
    case .csv:
      append("\(number),\(stamp.iso)+00:00,")
      if let body {
        append("\"\(number) ")
        buffer.append(contentsOf: body.bytes)
      }
      append(",\(number % 90_000),12,3\n")
    case .html:
      append(
        "<div class=\"message \(isService ? "service" : "default clearfix")\" id=\"message\(number)\">"
          + "\n\n      <div class=\"body\(isService ? " details" : "")\">\n\n")
      append(
        "       <div class=\"pull_right date details\" title=\"\(stamp.html) UTC+00:00\">\n12:00\n"
          + "       </div>\n\n       <div class=\"from_name\">\nSynthetic Desk \n       </div>\n\n")
      if let body {
        append("       <div class=\"text\">\n\(number) ")
        buffer.append(contentsOf: body.bytes)
        append("\n       </div>\n\n")
      }
      append("      </div>\n\n     </div>\n\n     ")
    }
  }

  private var opening: String {
    switch shape {
    case .json:
      "{\n \"name\": \"Synthetic Desk\",\n \"type\": \"public_channel\",\n \"id\": 1500000001,\n"
        + " \"messages\": [\n"
    case .csv: "id,date,text,views,forwards,replies\n"
    case .html:
      "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/></head><body><div class=\"page_wrap\">"
        + "<div class=\"page_header\"><div class=\"content\"><div class=\"text bold\">\nSynthetic Desk\n"
        + "</div></div></div><div class=\"page_body chat_page\"><div class=\"history\">\n"
    }
  }

  private var closing: String {
    switch shape {
    case .json: "\n ]\n}"
    case .csv: ""
    case .html: "</div></div></div></body></html>\n"
    }
  }
}
