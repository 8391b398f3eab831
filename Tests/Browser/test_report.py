#!/usr/bin/env python3
"""Opens reports in Chromium and uses them as readers do: without a network, with the keyboard, on a
small screen, in the dark, without scripts, and on paper.

Usage: test_report.py COMENTION POSTS...
"""

import html.parser
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from browser import opened

HERE = pathlib.Path(__file__).parent
AUDIT = (HERE / "audit.js").read_text(encoding="utf-8")

EVIL = "</td></script><script>window.hacked=1</script><img src=x onerror='window.hacked=2'> \u202e=cmd|' /C calc'!A0"


def hostile_posts():
    """Posts that try to become markup, scripts and links."""
    posts = [
        {
            "id": f"h{number}",
            "date": f"2024-0{number}-01",
            "channel": EVIL,
            "text": f"CSTO and SCO {EVIL} met the CIS.",
            "url": "javascript:window.hacked=3" if number % 2 else "https://example.org/\"onclick=\"x",
        }
        for number in range(1, 7)
    ]
    return "\n".join(json.dumps(post) for post in posts) + "\n"


class Elements(html.parser.HTMLParser):
    """Counts the elements of a page."""

    def __init__(self, text):
        super().__init__()
        self.counts = {}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.counts[tag] = self.counts.get(tag, 0) + 1


class ReportTests(unittest.TestCase):
    """What a reader does with a report."""

    command = ""
    posts = []

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(cls.folder.name)
        (folder / "hostile.jsonl").write_text(hostile_posts(), encoding="utf-8")
        cls.pages = {}
        for name, arguments in {
            "english": [*cls.posts, "--half-life", "2y"],
            "russian": [*cls.posts, "--types", "all", "--language", "ru", "--top-nodes", "60"],
            "hostile": [str(folder / "hostile.jsonl")],
        }.items():
            path = folder / f"{name}.html"
            subprocess.run([cls.command, "report", *arguments, "-o", str(path)], check=True)
            cls.pages[name] = path.as_uri()
        cls.folder_path = folder

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def press(self, browser, *keys):
        """Presses keys where the focus is."""
        for key in keys:
            browser.driver.switch_to.active_element.send_keys(key)

    def test_silent_and_alone(self):
        """No page writes to the console or asks for anything."""
        for name, address in self.pages.items():
            with self.subTest(name), opened(address) as browser:
                self.assertEqual(browser.messages(), [])
                self.assertEqual(browser.requests(), [])
                self.assertIsNone(browser.run("return window.hacked ?? null"))

    def test_accessible(self):
        """Names, roles, headings, ids and contrast hold in light and dark, closed and open."""
        for name in ("english", "russian"):
            for dark in (False, True):
                with self.subTest(page=name, dark=dark):
                    with opened(self.pages[name], dark=dark) as browser:
                        self.assertEqual(browser.run(AUDIT), [])
                        browser.run("document.querySelector('#open-all').click()")
                        browser.run("document.querySelector('#ties tbody a').click()")
                        self.assertEqual(browser.run(AUDIT), [])
                        ground = browser.run("return getComputedStyle(document.body).backgroundColor")
                        self.assertEqual(ground == "rgb(255, 255, 255)", not dark)

    def test_search(self):
        """Two names find their tie; Enter opens it and Escape leads back."""
        with opened(self.pages["english"]) as browser:
            self.press(browser, "/")
            self.assertEqual(browser.run("return document.activeElement.id"), "find")
            self.press(browser, "csto sco")
            shown = browser.run(
                "return Array.from(document.querySelectorAll('#found li'), item => item.textContent)")
            self.assertTrue(any("SCO – CSTO" in text for text in shown), shown)
            self.press(browser, Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER)
            self.assertIn("SCO – CSTO", browser.run(
                "return document.querySelector('#detail-title').textContent"))
            self.assertEqual(browser.run("return document.activeElement.id"), "detail")
            marks = browser.run(
                "return Array.from(document.querySelectorAll('#detail-body mark'), mark => mark.textContent)")
            self.assertGreater(len(marks), 10)
            self.press(browser, Keys.ESCAPE)
            self.assertTrue(browser.run("return document.querySelector('#detail').hidden"))
            self.assertEqual(browser.run("return document.activeElement.id"), "find")
            browser.run("document.querySelector('#find').value = ''")
            self.press(browser, "zzzzzz")
            self.assertIn("Nothing found", browser.run(
                "return document.querySelector('#found').textContent"))

    def test_filter_by_year(self):
        """A year leaves what was named then, with the numbers of that year."""
        with opened(self.pages["english"]) as browser:
            data = browser.run("return JSON.parse(document.querySelector('#data').textContent)")
            place = data["years"].index(2022)
            browser.run(
                "const year = document.querySelector('#year'); year.value = arguments[0];"
                "year.dispatchEvent(new Event('input', {bubbles: true}))", str(place))
            for kind in ("node", "tie"):
                for index, item in enumerate(data[kind + "s"]):
                    row, cell, gone = browser.run(
                        "const row = document.querySelector(`tr[data-${arguments[0]}='${arguments[1]}']`);"
                        "const link = document.querySelector(`#figure a[href='#${arguments[2]}']`);"
                        "return [!row.hidden, row.querySelector('.count').textContent,"
                        "link.classList.contains('gone')]", kind, index, item["anchor"])
                    if kind == "node":
                        self.assertEqual(row, item["years"][place] > 0)
                    if row:
                        self.assertEqual(int(cell), item["years"][place])
                    self.assertEqual(gone, not row)
            years = browser.run(
                "return Array.from(document.querySelectorAll('.quotes tr[data-year]:not([hidden])'),"
                "row => row.dataset.year)")
            self.assertEqual(set(years), {"2022"})
            browser.run("document.querySelector('#reset').click()")
            browser.driver.implicitly_wait(1)
            self.assertEqual(browser.run(
                "return document.querySelectorAll('tr[data-tie][hidden]').length"), 0)

    def test_filter_by_weight_and_type(self):
        """Weight and type hide ties and names everywhere at once."""
        with opened(self.pages["russian"]) as browser:
            data = browser.run("return JSON.parse(document.querySelector('#data').textContent)")
            browser.run(
                "const least = document.querySelector('#least'); least.value = least.max;"
                "least.dispatchEvent(new Event('input', {bubbles: true}))")
            heaviest = max(tie["weight"] for tie in data["ties"])
            count = sum(tie["weight"] == heaviest for tie in data["ties"])
            self.assertEqual(browser.run(
                "return document.querySelectorAll('tr[data-tie]:not([hidden])').length"), count)
            browser.run("document.querySelector('input[name=type][value=person]').click()")
            people = [i for i, node in enumerate(data["nodes"]) if node["type"] == "person"]
            self.assertGreater(len(people), 0)
            for index in people:
                self.assertTrue(browser.run(
                    f"return document.querySelector('tr[data-node=\"{index}\"]').hidden"))

    def test_click_on_tie(self):
        """A line of the figure opens the posts behind it, as its row and its cell do."""
        with opened(self.pages["english"]) as browser:
            for selector in (
                "#figure a[href='#tie-cis--eaeu'] .reach",
                "#ties a[href='#tie-cis--eaeu']",
                "#matrix .cell[data-tie='0']",
            ):
                browser.run(
                    "const part = document.querySelector(arguments[0]);"
                    "part.scrollIntoView({block: 'center'});"
                    "part.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))",
                    selector)
                self.assertEqual(browser.run(
                    "return document.querySelector('#detail-title').textContent"), "CIS – EAEU")
                shown = browser.run(
                    "return document.querySelectorAll('#detail-body .quotes tbody tr').length")
                listed = browser.run(
                    "return document.querySelectorAll('[id=\"tie-cis--eaeu\"] tbody tr').length")
                self.assertEqual(shown, listed)
                self.assertGreaterEqual(shown, 20)
                browser.run("document.querySelector('#detail-close').click()")
            self.assertNotIn("#tie", browser.driver.current_url)

    def test_click_with_pointer(self):
        """The pointer finds a name and a thin line where they are drawn."""
        with opened(self.pages["english"]) as browser:
            for href in ("#node-un", "#tie-asean--brics"):
                point = browser.run(
                    "const link = document.querySelector(`#figure a[href='${arguments[0]}']`);"
                    "link.scrollIntoView({block: 'center', behavior: 'instant'});"
                    "const line = link.querySelector('.reach');"
                    "if (line) { const to = line.getScreenCTM();"
                    "  const spot = line.getPointAtLength(line.getTotalLength() * 0.3);"
                    "  return [spot.x * to.a + to.e, spot.y * to.d + to.f]; }"
                    "const box = link.getBoundingClientRect();"
                    "return [box.x + box.width / 2, box.y + box.height / 2];", href)
                for kind in ("mousePressed", "mouseReleased"):
                    browser.tool("Input.dispatchMouseEvent", type=kind, x=point[0], y=point[1],
                                 button="left", clickCount=1)
                self.assertEqual(browser.run("return location.hash"), href)
                self.press(browser, Keys.ESCAPE)

    def test_keyboard(self):
        """Tab reaches every control once, the figure in two stops; arrows move, Enter opens."""
        with opened(self.pages["english"]) as browser:
            order = []
            for _ in range(40):
                self.press(browser, Keys.TAB)
                order.append(browser.run(
                    "const at = document.activeElement;"
                    "return at.id || at.getAttribute('href') || at.className || at.tagName"))
                if order[-1] == "scroll":
                    break
            self.assertEqual(order[0], "#main")
            for control in ("find", "year", "least", "reset"):
                self.assertEqual(order.count(control), 1, order)
            in_figure = [stop for stop in order if stop.startswith(("#node", "#tie"))]
            self.assertEqual(len(in_figure), 2, order)
            first = browser.driver.find_element(By.CSS_SELECTOR, "#figure a[href^='#node'][tabindex='0']")
            browser.run("arguments[0].focus()", first)
            start = browser.run("return document.activeElement.getAttribute('href')")
            visited = {start}
            for key in (Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ARROW_LEFT, Keys.ARROW_LEFT):
                self.press(browser, key)
                visited.add(browser.run("return document.activeElement.getAttribute('href')"))
            self.assertGreater(len(visited), 3)
            outline = browser.run(
                "return getComputedStyle(document.activeElement.firstElementChild).outlineStyle")
            self.assertEqual(outline, "solid")
            at = browser.run("return document.activeElement.getAttribute('href')")
            self.press(browser, Keys.ENTER)
            self.assertEqual(browser.run("return location.hash"), at)
            self.press(browser, Keys.ESCAPE)
            self.assertEqual(browser.run("return document.activeElement.getAttribute('href')"), at)

    def test_sorting(self):
        """Columns sort by numbers and by dates, both ways."""
        with opened(self.pages["english"]) as browser:
            def column(number):
                return browser.run(
                    "return Array.from(document.querySelector('#ties').tBodies[0].rows,"
                    "row => row.cells[arguments[0]].dataset.value ?? row.cells[arguments[0]].textContent)",
                    number)

            def press(number):
                browser.run(
                    "document.querySelectorAll('#ties th[data-sort] button')[arguments[0]].click()", number)
            press(4)
            values = [float(value) for value in column(4)]
            self.assertEqual(values, sorted(values, reverse=True))
            press(4)
            self.assertEqual([float(value) for value in column(4)], sorted(values))
            # The days after the q-values, which ties have by default.
            press(6)
            days = column(6)
            self.assertRegex(days[0], r"^\d{4}-\d\d-\d\d$")
            self.assertEqual(days, sorted(days))

    def test_small_screen(self):
        """On a telephone the page is as wide as the screen; only figures and tables scroll."""
        for name in ("english", "russian"):
            with self.subTest(name), opened(self.pages[name], width=390, height=844) as browser:
                self.assertEqual(browser.run("return document.documentElement.scrollWidth"), 390)
                browser.run("document.querySelector('#ties tbody a').click()")
                self.assertEqual(browser.run("return document.documentElement.scrollWidth"), 390)

    def test_without_scripts(self):
        """Without scripts there are no dead controls, and links lead to open evidence."""
        with opened(self.pages["english"] + "#tie-cis--eaeu", scripts=False) as browser:
            document = browser.tool("DOM.getDocument")["root"]["nodeId"]

            def box(selector):
                found = browser.tool("DOM.querySelector", nodeId=document, selector=selector)["nodeId"]
                try:
                    return browser.tool("DOM.getBoxModel", nodeId=found)["model"]["height"]
                except Exception:  # What is not shown has no box.
                    return 0
            self.assertEqual(box("#tools"), 0)
            self.assertEqual(box("#open-all"), 0)
            self.assertEqual(box("#detail"), 0)
            self.assertGreater(box("#figure svg"), 300)
            self.assertGreater(box("[id='tie-cis--eaeu']"), 100)

    def test_print(self):
        """On paper all figures are whole, all evidence is there, and no control is."""
        with opened(self.pages["english"]) as browser:
            data = browser.run("return JSON.parse(document.querySelector('#data').textContent)")
            quotes = browser.run("return document.querySelectorAll('.quotes tbody tr').length")
            path = self.folder_path / "report.pdf"
            path.write_bytes(browser.pdf())
        text = subprocess.run(
            ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True).stdout
        pages = text.split("\f")
        self.assertNotIn("Show all", text)
        self.assertNotIn("Open all", text)
        for heading in ("The network", "Over time", "Rankings", "Who with whom", "Evidence", "Method"):
            self.assertIn(heading, text)
        figure = [page for page in pages if "How to read it" in page]
        self.assertEqual(len(figure), 1)
        for node in data["nodes"]:
            self.assertIn(node["label"].split()[0], figure[0])
        timeline = [page for page in pages if "All posts" in page]
        self.assertEqual(len(timeline), 1)
        self.assertEqual(len(re.findall(r"\bpost 1700000", text)), quotes)

    def test_hostile(self):
        """Hostile posts stay text: no element, no link and no script comes of them."""
        source = pathlib.Path(self.folder_path / "hostile.html").read_text(encoding="utf-8")
        elements = Elements(source)
        self.assertEqual(elements.counts.get("script"), 2)
        self.assertNotIn("img", elements.counts)
        self.assertNotIn("\u202e", source)
        with opened(self.pages["hostile"]) as browser:
            browser.run("document.querySelector('#ties tbody a').click()")
            browser.run("document.querySelector('#open-all').click()")
            self.assertIsNone(browser.run("return window.hacked ?? null"))
            self.assertEqual(browser.run("return document.querySelectorAll('img, iframe, object').length"), 0)
            links = browser.run(
                "return Array.from(document.querySelectorAll('a[href]'),"
                "link => new URL(link.getAttribute('href'), location.href).protocol)")
            self.assertEqual(set(links), {"file:", "https:"})
            # Even a script that slipped in would not run.
            browser.run(
                "const script = document.createElement('script'); script.textContent = 'window.hacked = 4';"
                "document.body.append(script)")
            self.assertIsNone(browser.run("return window.hacked ?? null"))
            self.assertTrue(any("Content Security Policy" in text for text in browser.messages()))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    ReportTests.command, ReportTests.posts = sys.argv[1], sys.argv[2:]
    unittest.main(argv=sys.argv[:1], verbosity=2)
