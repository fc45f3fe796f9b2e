import type { Answer, BackgroundMessages, PageMessages } from "./messages";

type Request<Entry> = Entry extends { request: infer R } ? R : never;
type Response<Entry> = Entry extends { response: infer R } ? R : never;

/** One handler a message; what it throws reaches the asker as an Error. */
export type Handlers<Map> = {
  [Name in keyof Map]: (
    request: Request<Map[Name]>,
    sender: chrome.runtime.MessageSender,
  ) => Response<Map[Name]> | Promise<Response<Map[Name]>>;
};

/** Answers the messages that `handlers` names and leaves all others to other listeners. */
export function listen<Map>(handlers: Handlers<Map>): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: Answer<unknown>) => void) => {
    const name = nameOf(message);
    if (name === null || sender.id !== chrome.runtime.id || !Object.hasOwn(handlers, name)) return false;
    const { request } = message as { request: Request<Map[keyof Map]> };
    const handle = async () => handlers[name as keyof Map](request, sender);
    handle().then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}

/** Asks the background. Rejects where it answers with an error or cannot be reached. */
export async function askBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  request: BackgroundMessages[Name]["request"],
): Promise<BackgroundMessages[Name]["response"]> {
  return unwrap<BackgroundMessages[Name]["response"]>(await chrome.runtime.sendMessage({ name, request }));
}

/** Asks the content script of a tab. Rejects where there is none. */
export async function askPage<Name extends keyof PageMessages>(
  tab: number,
  name: Name,
  request: PageMessages[Name]["request"],
): Promise<PageMessages[Name]["response"]> {
  return unwrap<PageMessages[Name]["response"]>(await chrome.tabs.sendMessage(tab, { name, request }, { frameId: 0 }));
}

function nameOf(message: unknown): string | null {
  if (typeof message !== "object" || message === null || !("name" in message)) return null;
  return typeof message.name === "string" ? message.name : null;
}

function unwrap<Response>(answer: Answer<Response> | undefined): Response {
  if (answer === undefined) throw new Error("no answer");
  if ("error" in answer) throw new Error(answer.error);
  return answer.answer;
}
