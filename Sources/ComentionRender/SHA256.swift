internal import CDigest

/// The SHA-256 digest of bytes (FIPS 180-4), by which a figure knows its inputs again; GLib computes it.
///
/// ```swift
/// let digest = SHA256()
/// digest.update(bytes.span)
/// digest.hexadecimal()   // what `sha256sum` prints
/// ```
@safe public struct SHA256: ~Copyable {
  private let handle: OpaquePointer?

  /// Makes the digest of nothing.
  public init() {
    unsafe handle = cdigest_create()
  }

  deinit {
    unsafe cdigest_free(handle)
  }

  /// Adds bytes.
  ///
  /// - Complexity: O(count).
  public func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer {
      unsafe cdigest_update(handle, $0.baseAddress, bytes.count)
    }
  }

  /// The digest of all bytes added, as 64 hexadecimal digits in small letters.
  public consuming func hexadecimal() -> String {
    unsafe String(cString: cdigest_hexadecimal(handle))
  }
}
