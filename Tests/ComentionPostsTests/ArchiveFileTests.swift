import ComentionPosts
import Testing

@Suite struct ArchiveFileTests {
  /// `{"text":"one"}` and `{"text":"two"}`, a line each, through gzip.
  static let compressed = bytes(
    """
    1f8b0800000000000203ab562a49ad2851b252cacf4b55aae5aa86714bcaf3815c00fb0e50cb1e00
    0000
    """)

  /// An archive of `a/posts.jsonl` (the same two lines), `b.txt` ("Forwarded from X", "three") and
  /// `style.css`, through zip.
  static let archive = bytes(
    """
    504b030414000000080000002158fb0e50cb180000001e0000000d000000612f706f7374732e6a73
    6f6e6cab562a49ad2851b252cacf4b55aae5aa86714bcaf3815c00504b0304140000000800000021
    58cd5bf1bf190000001700000005000000622e74787473cb2f2a4f2c4a494d51482bcacf5588e02a
    c9284a4de50200504b0304140000000800000021589624d35e160000001400000009000000737479
    6c652e6373734bca4fa954a85648cecfc92fb252284a4d51a8e50200504b01021403140000000800
    00002158fb0e50cb180000001e0000000d0000000000000000000000800100000000612f706f7374
    732e6a736f6e6c504b0102140314000000080000002158cd5bf1bf19000000170000000500000000
    00000000000000800143000000622e747874504b01021403140000000800000021589624d35e1600
    00001400000009000000000000000000000080017f0000007374796c652e637373504b0506000000
    0003000300a5000000bc0000000000
    """)

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(_ paths: [String]) throws -> (
    texts: [String], names: [String], errors: [PostsError]
  ) {
    var stream = PostStream(try PostInputs(paths))
    var texts: [String] = []
    var errors: [PostsError] = []
    while true {
      do {
        guard let post = try stream.next() else { break }
        texts.append(String(decoding: post.text, as: UTF8.self))
      } catch {
        errors.append(error)
      }
    }
    let names = stream.reports.map(\.source) + stream.passedOver.map(\.path)
    return (texts, names.map { String($0.dropFirst(folder.path.count + 1)) }, errors)
  }

  @Test("a compressed file is read as what is in it")
  func gzip() throws {
    let path = try folder.write("posts.jsonl.gz", Self.compressed)
    let (texts, names, errors) = try read([path])
    #expect(texts == ["one", "two"])
    #expect(names == ["posts.jsonl.gz"])
    #expect(errors.isEmpty)
  }

  @Test("each file in an archive is a source, and what holds no posts is listed")
  func zip() throws {
    try folder.write("posts.zip", Self.archive)
    let (texts, names, errors) = try read([folder.path])
    #expect(texts == ["one", "two", "three"])
    #expect(names == ["posts.zip/a/posts.jsonl", "posts.zip/b.txt", "posts.zip/style.css"])
    #expect(errors.isEmpty)
  }

  @Test("a compressed file cut at any byte crashes nothing and is reported")
  func cut() throws {
    for content in [Self.compressed, Self.archive] {
      // The first four bytes show that the file is compressed; fewer are short text.
      for cut in 4..<content.count {
        let path = try folder.write("cut", Array(content[..<cut]))
        let (texts, _, errors) = try read([path])
        #expect(["one", "two", "three"].starts(with: texts))
        #expect(texts.count > 0 || errors.count > 0, "cut at byte \(cut)")
      }
    }
  }

  /// 1 MiB of the letter a as raw deflate, 1038 bytes that can stand any number of times.
  private static let mebibyte =
    bytes("ecc13101000000c2a0aceb5fc210be4001") + [UInt8](repeating: 0, count: 1015)
    + bytes("7c060000ffff")

  /// A gzip file and a zip archive of 300 MiB, a thousandth of that on disk.
  private static var bombs: [[UInt8]] {
    let content = Array(repeatElement(mebibyte, count: 300).joined()) + [3, 0]
    func little(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 255) } }
    let gzip = bytes("1f8b0800000000000203") + content + [UInt8](repeating: 0, count: 8)
    let zip =
      bytes("504b03041400000008000000215800000000") + little(content.count) + little(300 << 20)
      + bytes("05000000") + Array("a.txt".utf8) + content
    return [gzip, zip]
  }

  @Test(
    "a compressed file that grows beyond all measure is stopped and reported", arguments: [0, 1])
  func bomb(kind: Int) throws {
    let path = try folder.write("bomb", Self.bombs[kind])
    var stream = PostStream(try PostInputs([path], options: ReadingOptions(format: .capture)))
    var errors: [PostsError] = []
    while true {
      do {
        guard try stream.next() != nil else { break }
      } catch {
        errors.append(error)
      }
    }
    let messages = stream.reports.flatMap(\.problems).map(\.message) + errors.map(\.message)
    #expect(messages.contains { $0.contains("it grows more than 200-fold, as no posts do") })
    #expect(stream.reports.allSatisfy { $0.isBroken && $0.posts == 0 })
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}
