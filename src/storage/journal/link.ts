import { randomId } from '#platform/random-id.ts';
import type { Message, Reply, Request } from './protocol.ts';

/** Asks the journal's worker, wherever it runs. Never rejects: no answer in time is a reply too. */
export type Ask = (request: Request, patience?: number) => Promise<Reply>;

const tab = randomId();
const waiting = new Map<number, (reply: Reply) => void>();
let lastId = 0;
let post: ((message: Message) => void) | null = null;

/** Says how messages reach the worker: directly in the tab that owns it, over the channel in the others. */
export function connect(send: ((message: Message) => void) | null): void {
  post = send;
}

/** Takes in what came from the worker. */
export function receiveReply(message: Message): void {
  if (message.to === 'tab' && message.tab === tab) waiting.get(message.id)?.(message.reply);
}

/** Asks with a limit in milliseconds. */
export const ask: Ask = async (request, patience = 10_000) => {
  if (post === null) return { ok: false, reason: 'NotConnected' };
  const id = (lastId += 1);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
      timer = setTimeout(() => resolve({ ok: false, reason: 'TimeoutError' }), patience);
      post?.({ to: 'worker', from: tab, id, request });
    });
  } finally {
    clearTimeout(timer);
    waiting.delete(id);
  }
};
