/// The start of an HTML element.
struct HTMLElement {
  struct Attribute {
    let name: String
    let value: String
  }

  /// The name of the tag in lower case.
  let name: String
  private let attributes: [Attribute]
  /// The words of the `class` attribute.
  let classes: [Substring]

  init(name: String, attributes: [Attribute]) {
    self.name = name
    self.attributes = attributes
    classes =
      attributes.first { $0.name == "class" }?.value.split(whereSeparator: \.isWhitespace) ?? []
  }

  /// The value of an attribute, if it is there.
  subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// Whether the element has a class.
  func has(_ name: String) -> Bool {
    classes.contains { $0 == name }
  }
}
