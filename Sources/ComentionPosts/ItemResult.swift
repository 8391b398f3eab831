/// What one item of a source turned out to be.
enum ItemResult<Found> {
  /// A post.
  case post(Found)
  /// No usable post, and why.
  case skip(SkipReason)
}
