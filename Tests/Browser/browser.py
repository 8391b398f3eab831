"""A headless Chromium for the tests of pages, driven through Selenium.

Every request is watched: a page that asks for anything but itself fails.
"""

import base64
import contextlib
import json

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

CHROMIUM = "/usr/bin/chromium"
DRIVER = "/usr/bin/chromedriver"


class Browser:
    """One window on one page."""

    def __init__(self, driver, address):
        self.driver = driver
        self.address = address

    def run(self, script, *arguments):
        """The value of a script in the page."""
        return self.driver.execute_script(script, *arguments)

    def tool(self, command, **parameters):
        """What a command of the DevTools protocol gives."""
        return self.driver.execute_cdp_cmd(command, parameters)

    def messages(self):
        """What the page wrote to the console: errors, warnings, refused loads."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self):
        """The addresses that the page asked for, but for its own."""
        found = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] != "Network.requestWillBeSent":
                continue
            address = message["params"]["request"]["url"]
            if address.split("#")[0] != self.address:
                found.append(address)
        return found

    def pdf(self):
        """The page on paper."""
        printed = self.tool("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        return base64.b64decode(printed["data"])

    def shot(self, path):
        """Writes a picture of what is seen."""
        picture = self.tool("Page.captureScreenshot")
        with open(path, "wb") as file:
            file.write(base64.b64decode(picture["data"]))


@contextlib.contextmanager
def opened(address, width=1280, height=900, dark=False, scripts=True):
    """A browser that shows a page, closed at the end."""
    options = Options()
    options.binary_location = CHROMIUM
    for flag in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        f"--window-size={width},{height}",
    ):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    try:
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
        )
        driver.execute_cdp_cmd("Network.enable", {})
        if dark:
            feature = {"name": "prefers-color-scheme", "value": "dark"}
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
        if not scripts:
            driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        driver.get(address)
        yield Browser(driver, address)
    finally:
        driver.quit()
