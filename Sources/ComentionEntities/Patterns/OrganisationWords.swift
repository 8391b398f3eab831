/// The class nouns of organisations.
enum OrganisationWords {
  /// The words that begin or end the name of an organisation.
  static let heads: [String] = []
}
