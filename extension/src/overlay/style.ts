/** A badge stands in a line of text; a folded post is a line of its own. */
export type Kind = "badge" | "line";

/** The overlay takes the page's typeface and nothing else from it, whatever the page's rules say. */
const hosts: Record<Kind, string> = {
  badge: `:host { all: initial !important; font-family: inherit !important; display: inline-block !important;
    vertical-align: middle !important; margin-inline-start: 6px !important; flex: none !important; }`,
  line: `:host { all: initial !important; font-family: inherit !important; display: block !important;
    margin: 6px 0 !important; }`,
};

const common = `
.frame {
  --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #ffffff; --wash: #f6f8fa; --focus: #0969da;
  --spam: #a5371c; --spam-wash: rgb(190 64 32 / 8%); --spam-line: rgb(190 64 32 / 30%);
  --suspect: #845300; --suspect-wash: rgb(180 120 0 / 9%); --suspect-line: rgb(180 120 0 / 34%);
  --shadow: 0 1px 2px rgb(31 35 40 / 8%), 0 10px 28px rgb(31 35 40 / 16%);
  color: var(--ink);
  font-size: 12px;
  line-height: 1.45;
  -webkit-font-smoothing: antialiased;
}
.frame.dark {
  --ink: #e6e9ed; --soft: #9aa4af; --line: #3a424c; --paper: #1c2128; --wash: #262c35; --focus: #6cb0ff;
  --spam: #ff9e85; --spam-wash: rgb(255 130 95 / 12%); --spam-line: rgb(255 130 95 / 34%);
  --suspect: #e5b454; --suspect-wash: rgb(229 180 84 / 11%); --suspect-line: rgb(229 180 84 / 34%);
  --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 32px rgb(0 0 0 / 50%);
}
.block { display: block; }

button { all: unset; box-sizing: border-box; cursor: pointer; font: inherit; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.icon { width: 12px; height: 12px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6;
  stroke-linecap: round; stroke-linejoin: round; }
.icon.spam { fill: currentColor; fill-opacity: .25; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.foreign { unicode-bidi: isolate; overflow-wrap: anywhere; }

.chip {
  position: relative; display: inline-flex; align-items: center; gap: 4px;
  height: 20px; padding: 0 8px 0 6px; border: 1px solid var(--line); border-radius: 999px;
  color: var(--soft); font-size: 11.5px; font-weight: 500; line-height: 1; white-space: nowrap;
}
.chip::before { content: ""; position: absolute; inset: -3px -2px; }
.chip[data-kind="spam"] { color: var(--spam); background: var(--spam-wash); border-color: var(--spam-line); }
.chip[data-kind="suspect"] { color: var(--suspect); background: var(--suspect-wash); border-color: var(--suspect-line); }
.chip:hover, .chip[aria-expanded="true"] { border-color: currentColor; }

.popover {
  box-sizing: border-box; width: min(336px, calc(100vw - 16px)); max-height: min(85vh, 560px); overflow-y: auto;
  margin: 0; inset: auto; padding: 14px 16px 12px; border: 1px solid var(--line); border-radius: 12px;
  background: var(--paper); color: var(--ink); box-shadow: var(--shadow);
  font: 400 13px/1.45 system-ui, sans-serif; text-align: start; cursor: auto;
}
.popover:focus { outline: none; }
.popover:focus-visible { outline: 2px solid var(--focus); outline-offset: -1px; }
p { margin: 0; }
.headline { font-size: 14.5px; font-weight: 600; line-height: 1.35; }
.sure { margin-top: 2px; color: var(--soft); }
.reasons { list-style: none; margin: 12px 0 0; padding: 0; display: grid; gap: 8px; }
.reason { display: grid; grid-template-columns: 36px 1fr; gap: 10px; align-items: start; }
.bar { position: relative; height: 4px; margin-top: 7px; border-radius: 2px; background: var(--line); overflow: hidden; }
.bar::after { content: ""; position: absolute; inset: 0 auto 0 0; width: calc(var(--share) * 100%);
  min-width: 3px; border-radius: 2px; background: var(--suspect); }
.bar.for::after { background: var(--soft); inset: 0 0 0 auto; }
.why { position: relative; }
.members { display: flex; gap: 8px; align-items: center; margin-top: 12px; padding: 8px 10px; border-radius: 8px;
  background: var(--wash); color: var(--soft); font-size: 12.5px; }
.members .icon { width: 14px; height: 14px; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 14px; }
.act { min-height: 28px; max-width: 100%; padding: 4px 10px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--paper); font-size: 12.5px; font-weight: 500; line-height: 18px; }
.act:hover { background: var(--wash); }
.who { display: inline-block; max-width: 14ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  vertical-align: bottom; }
.foot { margin-top: 10px; color: var(--soft); font-size: 11.5px; }

.line { display: flex; align-items: center; gap: 6px; width: 100%; min-height: 28px; padding: 3px 10px;
  border-radius: 8px; background: var(--wash); color: var(--soft); font-size: 12.5px; }
.line:hover .verb { text-decoration: underline; }
.line .label { flex: none; font-weight: 600; }
.line .why { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.line .verb { flex: none; color: var(--ink); font-weight: 500; }
@media (forced-colors: active) {
  .chip, .act, .popover, .line { border: 1px solid; }
  .bar::after { background: CanvasText; }
}
`;

const sheets = new Map<Kind, CSSStyleSheet>();

export function styles(kind: Kind): string {
  return hosts[kind] + common;
}

/** One sheet for all badges of the page, parsed once. */
export function sheet(kind: Kind): CSSStyleSheet {
  let result = sheets.get(kind);
  if (result === undefined) {
    result = new CSSStyleSheet();
    result.replaceSync(styles(kind));
    sheets.set(kind, result);
  }
  return result;
}
