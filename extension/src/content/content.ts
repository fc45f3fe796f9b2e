/** The content script: reads the page through its adapter, asks the background, draws. No wasm, no model. */
import { adapterFor } from "../adapters/index";
import type { PageMessages, View } from "../messages";
import { askBackground, type Handlers, listen } from "../messaging";
import { Page } from "./page";
import { Watcher } from "./watch";

const page = new Page();
const watcher = new Watcher(adapterFor, {
  changed: (reading, adapter) => page.take(reading, adapter),
  failed: (error) => page.fail(error),
  // What is left of the old extension goes quietly.
  orphaned: () => page.clear(),
});

const handlers: Handlers<PageMessages> = {
  revised({ verdicts }) {
    page.revise(verdicts);
    return null;
  },
  viewChanged(view) {
    look(view);
    return null;
  },
  summary: () => page.summary(),
  showAll({ show }) {
    page.showAll(show);
    return null;
  },
};

function look(view: View): void {
  page.look(view);
  if (view.mode === "off") watcher.stop();
  else watcher.start();
}

listen(handlers);
askBackground("view", {}).then(look, () => undefined);
