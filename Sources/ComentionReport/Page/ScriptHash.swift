internal import ComentionRender

/// The hash by which a Content-Security-Policy names a script that may run.
enum ScriptHash {
  /// The SHA-256 digest of a script in base 64.
  static func text(of script: String) -> String {
    let digest = SHA256()
    digest.update(Array(script.utf8).span)
    let digits = Array(digest.hexadecimal().utf8).map { byte in
      byte < 0x3A ? byte - 0x30 : byte - 0x57
    }
    return base64(stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }

  /// Bytes as base 64 (RFC 4648).
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var number = 0
      for byte in group { number = number << 8 | Int(byte) }
      number <<= 8 * (3 - group.count)
      for place in 0...group.count { text.append(digits[number >> (18 - 6 * place) & 63]) }
      text += String(repeating: "=", count: 3 - group.count)
    }
    return text
  }
}
