/** The manifest as a function of the browser. Its permissions are a reviewed list: tests/extension/permissions.json. */

export type Browser = "chrome" | "firefox";

/** Stock Bugzilla runs on many hosts; these are the public trackers that its adapter was written for. */
const bugzillas = [
  "bugs.documentfoundation.org",
  "bugs.freebsd.org",
  "bugs.gentoo.org",
  "bugs.kde.org",
  "bugs.webkit.org",
  "bugzilla.kernel.org",
  "bugzilla.mozilla.org",
  "bugzilla.opensuse.org",
  "bugzilla.redhat.com",
  "bugzilla.suse.com",
  "bz.apache.org",
  "gcc.gnu.org",
  "sourceware.org",
];
const forums = [
  "www.reddit.com",
  "old.reddit.com",
  "bsky.app",
  "github.com",
  "news.ycombinator.com",
  "gitlab.com",
  "codeberg.org",
];

/** Match patterns of every site that is read without being asked for. */
export const siteMatches = [...forums, ...bugzillas].map((host) => `https://${host}/*`);

/** No request leaves the extension: its pages and its background may load and fetch its own files only. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
].join("; ");

const icons = { "16": "icons/16.png", "32": "icons/32.png", "48": "icons/48.png", "128": "icons/128.png" };

export function manifest(browser: Browser, version: string): Record<string, unknown> {
  return {
    manifest_version: 3,
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    version,
    default_locale: "en",
    icons,
    action: { default_popup: "popup.html", default_title: "__MSG_extension_name__", default_icon: icons },
    options_ui: { page: "options.html", open_in_tab: true },
    permissions: ["storage", "activeTab"],
    host_permissions: siteMatches,
    content_scripts: [{ matches: siteMatches, js: ["content.js"], run_at: "document_idle" }],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    incognito: "spanning",
    ...forBrowser(browser),
  };
}

function forBrowser(browser: Browser): Record<string, unknown> {
  if (browser === "chrome") {
    return {
      minimum_chrome_version: "120",
      background: { service_worker: "background.js", type: "module" },
    };
  }
  return {
    background: { scripts: ["background.js"], type: "module" },
    browser_specific_settings: {
      gecko: {
        id: "winnow@winnow.invalid",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
  };
}
