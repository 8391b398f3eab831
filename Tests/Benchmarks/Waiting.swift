import Dispatch
import Synchronization

/// Waits for asynchronous work.
enum Waiting {
  /// The result of asynchronous work, waited for on this thread.
  static func result<Result: Sendable>(
    _ body: @escaping @Sendable () async -> Result
  ) -> Result {
    let result = Mutex<Result?>(nil)
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      let value = await body()
      result.withLock { $0 = value }
      done.signal()
    }
    done.wait()
    guard let value = result.withLock({ $0 }) else { preconditionFailure("the work was not done") }
    return value
  }
}
