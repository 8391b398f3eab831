/// What receives the elements and the text of a page, in the order of the page.
///
/// A start has an end unless the page breaks off; elements without content (`br`, `img`) too.
protocol HTMLHandler: AnyObject {
  func start(_ element: HTMLElement)
  func end(_ name: String)
  func text(_ text: [UInt8])
}
