extension ReportWords {
  /// All labels in both languages, by the key that templates use.
  static let table: [String: (english: String, russian: String)] = [
    "skip": ("Skip to the content", "Перейти к содержанию"),
    "kicker": ("Network report", "Отчёт о сети"),
    "contents": ("Contents", "Содержание"),
    "explore": ("Explore the network", "Исследовать сеть"),
    "find": ("Find", "Найти"),
    "findHint": ("Name, or two names", "Имя или два имени"),
    "found": ("Found", "Найдено"),
    "year": ("Year", "Год"),
    "allYears": ("All years", "Все годы"),
    "type": ("Type", "Тип"),
    "least": ("Ties of at least", "Связи не слабее"),
    "reset": ("Show all", "Показать всё"),
    "close": ("Close", "Закрыть"),
    "network": ("The network", "Сеть"),
    "networkHint": (
      "Choose a name or a line to read the posts behind it. With the keyboard: Tab into the figure, arrow keys from name to name, Enter to open, Escape to close.",
      "Выберите имя или линию, чтобы прочесть посты за ней. С клавиатуры: Tab – к рисунку, стрелки – от имени к имени, Enter – открыть, Escape – закрыть."
    ),
    "timeline": ("Over time", "Во времени"),
    "rankings": ("Rankings", "Рейтинги"),
    "entities": ("Names", "Имена"),
    "tiesTitle": ("Ties", "Связи"),
    "name": ("Name", "Имя"),
    "tie": ("Tie", "Связь"),
    "ties": ("Ties", "Связи"),
    "weight": ("Weight", "Вес"),
    "strength": ("Times chance", "К случайному"),
    "first": ("First", "Впервые"),
    "last": ("Last", "В последний раз"),
    "matrix": ("Who with whom", "Кто с кем"),
    "partners": ("Main names and their partners", "Главные имена и их партнёры"),
    "partnersHint": (
      "The heaviest names; bars show the weight of their strongest ties on one scale for all cards, the small charts when they were named.",
      "Самые весомые имена; полосы – вес сильнейших связей в одном масштабе для всех карточек, малые графики – когда имя упоминалось."
    ),
    "evidence": ("Evidence", "Источники"),
    "openAll": ("Open all", "Раскрыть все"),
    "closeAll": ("Close all", "Свернуть все"),
    "date": ("Date", "Дата"),
    "channel": ("Channel", "Канал"),
    "says": ("What it says", "Что сказано"),
    "post": ("post", "пост"),
    "method": ("Method", "Метод"),
    "settings": ("Settings", "Настройки"),
    "again": ("To make this report again:", "Чтобы создать этот отчёт заново:"),
    "quality": ("Data quality", "Качество данных"),
    "sources": ("Sources", "Источники данных"),
    "source": ("Source", "Источник"),
    "format": ("Format", "Формат"),
    "posts": ("Posts", "Посты"),
    "span": ("Span", "Период"),
    "undated": ("Undated", "Без даты"),
    "forwards": ("Forwards", "Пересылки"),
    "skipped": ("Skipped", "Пропущено"),
    "loose": ("Names left open", "Имена без решения"),
    "places": ("Places", "Мест"),
    "reason": ("Reason", "Причина"),
    "candidates": ("May mean", "Может означать"),
    // For the scripts.
    "noDate": ("undated", "без даты"),
    "status": (
      "{n} of {N} names and {t} of {T} ties shown", "показано имён: {n} из {N}, связей: {t} из {T}"
    ),
    "partnersOf": ("Partners", "Партнёры"),
    "postsBehind": ("Posts", "Посты"),
    "noQuote": (
      "No post of this year is quoted here.", "Посты этого года здесь не приводятся."
    ),
    "toEvidence": ("Show in the list of evidence", "Показать в списке источников"),
    "nothingFound": ("Nothing found", "Ничего не найдено"),
    "sorted": ("sorted", "отсортировано"),
  ]

  /// The labels that the script of the page uses.
  static let scriptKeys: [StaticString] = [
    "noDate", "status", "partnersOf", "postsBehind", "noQuote", "toEvidence", "nothingFound", "tie",
  ]
}
