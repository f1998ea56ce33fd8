"""Makes docs/gesprek.png: a conversation as it looks on the page of a running box."""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from api.command_line.settings import StarterSettings

TARGET = Path(__file__).parent / "gesprek.png"
SENTENCES = (
    "Op Snapchat gaat een oproep rond om vanavond te rellen bij het station. We weten niet wie erachter zit.",
    "Mag ik iemand een gebiedsverbod geven?",
)
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> None:
    browser_path = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if browser_path is None:
        sys.exit("Chromium is niet gevonden. Op Debian: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 900, "height": 1100})
        page.goto(StarterSettings().public_url)
        for sentence in SENTENCES:
            _say(page, sentence)
        page.screenshot(path=TARGET)
        browser.close()


def _say(page: Page, sentence: str) -> None:
    field = page.get_by_role("textbox")
    field.fill(sentence)
    with page.expect_response(lambda response: response.url.endswith("/berichten")):
        field.press("Enter")
    page.wait_for_timeout(500)


if __name__ == "__main__":
    main()
