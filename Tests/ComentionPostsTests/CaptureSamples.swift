/// Three captures with the noise of real ones: bodies printed twice, a header with counters and a
/// description, bare counts, glued reactions, placeholders for media, own posts behind forwards, and
/// posts that stand in two of them.
///
/// Counted by hand: 4, 9 and 4 posts. One of the first, whose channel is unknown, is in the second
/// again; one of the second stands in it twice; the third has one of the second with the same words,
/// and one with three more.
enum CaptureSamples {
  /// No header; the bodies are printed twice, the first without its heading the second time.
  static let doubled = """
    Forwarded from Harbour Desk ⚓
    🎙 Remarks of the chairman to the press after the meeting of the council
    📍 Geneva, April 14, 2023
    🌐 The council met in a good atmosphere. The delegations spoke about water, grain and rail.
    🔹 The chairman thanked the hosts and invited all delegations to the autumn session.
    Read in full
    📍 Geneva, April 14, 2023
    🌐 The council met in a good atmosphere. The delegations spoke about water, grain and rail.
    🔹 The chairman thanked the hosts and invited all delegations to the autumn session.
    Read in full
    A note of our own about the press centre, which opens at nine and closes when the last one leaves.
    Forwarded from Harbour Desk ⚓
    📄 The secretary congratulated the staff and the veterans of the service on their day.
    💬 The service takes pride in its long history.
    #ServiceDay
    💬 The service takes pride in its long history.
    #ServiceDay2
    Forwarded from Harbour Desk ⚓
    🤝 The two delegations signed a plan for three years; see the list below:
    1
    Railways and harbours of both countries, with a common timetable
    2
    Schools
    3
    """

  /// A whole page.
  static let header = """
    Consulate by the Lake
    @lakeconsulate
    2.95K subscribers
    4.1K photos
    747 videos
    9 files
    3.13K links
    The official channel of the consulate.
    Site: https://example.org
    Download Telegram
    About
    Blog
    Forwarded from Harbour Desk ⚓
    📷 #FamilyPhoto of the ministers before the meeting

    📍 Geneva, April 14
    👍1
    Forwarded from Harbour Desk ⚓
    🎙 Remarks of the chairman to the press after the meeting of the council
    📍 Geneva, April 14, 2023
    🌐 The council met in a good atmosphere. The delegations spoke about water, grain and rail.
    🔹 The chairman thanked the hosts and invited all delegations to the autumn session.
    Read in full
    👍1
    Forwarded from Harbour Desk ⚓
    The meeting of the council has begun in the great hall of the town
    12👍1
    The consulate is closed on Monday. Papers can be handed in at the gate from ten to noon.
    👏21
    Forwarded from Harbour Desk ⚓
    Media is too big
    VIEW IN TELEGRAM
    ✍️ Greetings of the chairman to the congress on the Volga, read at its opening

    Several formats, among them the UN and the CIS, were named.

    🤝 I wish you successful work and all the best.👍62👏2
    Our reading room shows the photographs of the congress until the end of the month.
    2
    The evening lecture begins at seven. Entry is free.
    Forwarded from Harbour Desk ⚓
    📄 Article of the deputy director on the great railways of the continent

    Key points:

    • Goods travel from sea to sea in ten days.

    • The stations of the line have one timetable since May.
    3
    Forwarded from Harbour Desk ⚓
    📄 Article of the deputy director on the great railways of the continent

    Key points:

    • Goods travel from sea to sea in ten days.

    • The stations of the line have one timetable since May.
    1👍1
    """

  /// Another channel, with forwards of the same desk and the one post that it wrote itself.
  static let second = """
    Embassy on the Hill / Посольство на холме
    7K subscribers
    5.43K photos
    133 files
    Официальный канал посольства.
    Download Telegram
    Forwarded from Harbour Desk ⚓
    The meeting of the council has begun in the great hall of the town
    Forwarded from Harbour Desk ⚓
    📄 Article of the deputy director on the great railways of the continent

    Key points:

    • Goods travel from sea to sea in ten days.

    • The stations of the line have one timetable since May.

    Read in full
    Embassy on the Hill / Посольство на холме
    🛬 Посол прибыл в город и осмотрел вокзал.

    📍 Женева, 20 июня 2023 года
    37.2K views10:20
    Forwarded from Мост
    Please open Telegram to view this post
    VIEW IN TELEGRAM
    Мост через реку откроют осенью.

    1. Опоры готовы.

    2. Полотно кладут.
    👍5👏1
    Forwarded from Мост
    This media is not supported in your browser
    VIEW IN TELEGRAM
    """
}
