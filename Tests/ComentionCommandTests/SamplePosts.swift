/// Posts in which the ties are easy to count by hand.
enum SamplePosts {
  /// Five posts of two channels: CSTO and SCO together in two of them, undated one last.
  static let jsonLines = """
    {"id":"a1","date":"2023-01-01","channel":"North","text":"CSTO and SCO met. The CIS was an observer."}
    {"id":"a2","date":"2024-01-01","channel":"North","text":"ОДКБ и ШОС подписали меморандум."}
    {"id":"a3","date":"2024-01-01","channel":"South","text":"The CIS summit took place in Minsk.","url":"https://t.me/south/3"}
    {"id":"a4","date":"2023-07-02","channel":"South","text":"ASEAN and the SCO exchanged letters."}
    {"id":"a5","channel":"South","text":"The CSTO marks its anniversary."}

    """

  /// A Telegram export that breaks off inside its second message.
  static let truncatedExport = """
    {"name":"North","type":"public_channel","id":1700000001,"messages":[
     {"id":1,"type":"message","date":"2024-05-20T10:00:00","date_unixtime":"1716199200","text":"CSTO and SCO met."},
     {"id":2,"type":"message","date":"2024-05-21T10:00:
    """
}
