// Prints, as JSON lines, the posts that the extension's own adapters read from saved pages.
// A page is shown at its real address in Chromium; every other request is refused, and the page's
// policy lets none of its scripts run. The adapters run in an isolated world, as a content script does.
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const USAGE = `Usage: extract --url URL PAGE.html [PAGE.html ...] [--url URL PAGE.html ...]

Shows each saved page at its URL in Chromium, without any network and with the page's own scripts
refused, and prints the posts that the extension reads from it, one JSON object a line.
Says on stderr how many posts were found, and what an unhealthy page lacks.

Exit status: 0; 1 where a page could not be read or its adapter reports it unhealthy; 2 usage.
$CHROMIUM names the browser where it is not found on the PATH.`;

/** No script, no request; the page's own styles stay, since they say what is shown. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'; form-action 'none'";
const ROOT = dirname(fileURLToPath(import.meta.url));
const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function fail(message, status) {
  process.stderr.write(`extract: ${message}\n`);
  process.exit(status);
}

function parseArguments(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(`${USAGE}\n`);
    process.exit(0);
  }
  const pages = [];
  let url = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === "--url" || word.startsWith("--url=")) {
      url = word === "--url" ? words[++at] : word.slice("--url=".length);
      if (!/^https?:\/\//.test(url ?? "") || !URL.canParse(url)) {
        fail(`--url wants an http or https address, not '${url ?? ""}'`, 2);
      }
    } else if (word.startsWith("-")) {
      fail(`unknown option ${word}\n\n${USAGE}`, 2);
    } else if (url === null) {
      fail(`no --url before ${word}\n\n${USAGE}`, 2);
    } else {
      pages.push({ url, file: word });
    }
  }
  return pages.length > 0 ? pages : fail(`no page given\n\n${USAGE}`, 2);
}

function browserPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
  return process.env.CHROMIUM ?? found ?? fail("no Chromium found: set CHROMIUM to its path", 1);
}

/** The adapters as one script that leaves `winnowRead` in the world it runs in. */
async function bundle() {
  const source = `
    import { adapterFor } from "./src/adapters/index";
    globalThis.winnowRead = () => {
      const url = new URL(location.href);
      const adapter = adapterFor(url, document);
      if (adapter === null) return null;
      const { found, health } = adapter.read(document, url);
      return { site: adapter.site, version: adapter.version, health, posts: found.map((one) => one.post) };
    };`;
  const built = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  return built.outputFiles[0].text;
}

async function readPage(browser, script, { url, html }) {
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1280, height: 900 } });
  try {
    const wanted = new URL(url);
    wanted.hash = "";
    let served = false;
    await context.route("**/*", async (route) => {
      const request = route.request();
      if (!served && request.isNavigationRequest() && request.url() === wanted.href) {
        served = true;
        const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };
        await route.fulfill({ status: 200, headers, body: html });
      } else {
        await route.abort("aborted");
      }
    });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "domcontentloaded" });
    const session = await context.newCDPSession(page);
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
    const run = async (expression) => {
      const answer = await session.send("Runtime.evaluate", {
        expression,
        contextId: executionContextId,
        returnByValue: true,
      });
      if (answer.exceptionDetails) {
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      }
      return answer.result.value;
    };
    await run(script);
    return await run("winnowRead()");
  } finally {
    await context.close();
  }
}

function report(file, reading) {
  if (reading === null) {
    process.stderr.write(`${file}: no adapter is for this page\n`);
    return true;
  }
  const { site, version, health, posts } = reading;
  const state = !health.recognised
    ? "not a page of posts"
    : health.missing.length > 0
      ? `unhealthy, lacks ${health.missing.join("; ")}`
      : "healthy";
  process.stderr.write(`${file}: ${posts.length} posts, ${site} adapter ${version}: ${state}\n`);
  return health.missing.length === 0;
}

const pages = parseArguments(process.argv.slice(2));
const script = await bundle();
const asRoot = process.getuid?.() === 0;
const browser = await chromium.launch({ executablePath: browserPath(), args: asRoot ? ["--no-sandbox"] : [] });
let status = 0;
for (const { url, file } of pages) {
  try {
    const html = readFileSync(file);
    const reading = await readPage(browser, script, { url, html });
    const lines = (reading?.posts ?? []).map((post) => `${JSON.stringify(post)}\n`);
    process.stdout.write(lines.join(""));
    status = report(file, reading) ? status : 1;
  } catch (error) {
    process.stderr.write(`extract: ${file}: ${error instanceof Error ? error.message : error}\n`);
    status = 1;
  }
}
await browser.close();
process.exitCode = status;
