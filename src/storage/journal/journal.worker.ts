import { JournalStore } from './journal-store.ts';
import { openFolder } from './opfs.ts';
import { channelName, type Message } from './protocol.ts';
import { serveJournal } from './worker-loop.ts';

/** What this file uses of the worker's global object; the page's types, under which it is also read, know no worker. */
const page = globalThis as unknown as {
  postMessage(message: Message): void;
  onmessage: ((event: MessageEvent<Message>) => void) | null;
};
const channel = new BroadcastChannel(channelName);
const kick = new MessageChannel();
let work: (() => void) | null = null;
kick.port1.onmessage = () => work?.();

/** Behind every message that has arrived already, so that one flush takes them all. */
function later(next: () => void): void {
  work = next;
  kick.port2.postMessage(null);
}

async function start(): Promise<void> {
  const giveWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const store = await JournalStore.open(await openFolder(), giveWay);
  const serve = serveJournal(store, later, (news) => page.postMessage({ to: 'host', news }));
  const take = (message: Message, send: (reply: Message) => void): void => {
    if (message.to !== 'worker') return;
    const { from, id, request } = message;
    serve({ request, answer: (reply) => send({ to: 'tab', tab: from, id, reply }) });
  };
  page.onmessage = (event) => take(event.data, (reply) => page.postMessage(reply));
  channel.onmessage = (event: MessageEvent<Message>) =>
    take(event.data, (reply) => channel.postMessage(reply));
  page.postMessage({ to: 'host', news: 'opened' });
}

start().catch((cause: unknown) => {
  page.postMessage({
    to: 'host',
    news: 'unavailable',
    reason: cause instanceof Error ? cause.name : 'Error',
  });
});
