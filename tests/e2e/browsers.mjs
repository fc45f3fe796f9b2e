// Real browsers with the built extension in them, over pages of our own served at the sites' real URLs. Every other
// request is refused: nothing leaves the machine.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(join(root, "extension/package.json"));

const candidates = {
  chromium: [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"],
  firefox: [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"],
};

function find(browser) {
  const found = candidates[browser].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error(`no ${browser} found; name one in $${browser.toUpperCase()}`);
  return found;
}

function builtExtension(browser, kind = "extension-e2e") {
  const folder = join(root, "build", kind, browser);
  if (!existsSync(join(folder, "manifest.json"))) throw new Error(`${folder} is missing: npm run build in extension/`);
  return folder;
}

/** Chromium with the extension. `pages`: Map of URL -> HTML. */
export async function openChromium(pages, { headless = true, colorScheme = "light", extension } = {}) {
  const { chromium } = require("playwright-core");
  const folder = extension ?? builtExtension("chrome");
  const profile = await mkdtemp(join(tmpdir(), "winnow-e2e-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: find("chromium"),
    headless,
    colorScheme,
    viewport: headless ? { width: 1100, height: 820 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      "--host-resolver-rules=MAP * ~NOTFOUND",
    ],
  });
  await context.route(/^https?:/, (route) => {
    const url = new URL(route.request().url());
    url.hash = "";
    const body = pages.get(url.href);
    if (body === undefined) return route.abort("blockedbyclient");
    return route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
  context.setDefaultTimeout(10_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const id = new URL(worker.url()).host;
  return {
    context,
    page: (path) => `chrome-extension://${id}/${path}`,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Firefox with the extension, and one page in it that is served `pages`. */
export async function openFirefox(pages) {
  const puppeteer = require("puppeteer-core");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: find("firefox"), headless: true });
  await browser.installExtension(builtExtension("firefox"));
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 820 });
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const url = new URL(request.url());
    url.hash = "";
    const body = request.isNavigationRequest() ? pages.get(url.href) : undefined;
    const answer =
      body === undefined ? request.abort() : request.respond({ contentType: "text/html; charset=utf-8", body });
    answer.catch(() => undefined);
  });
  return { browser, page, close: () => browser.close() };
}
