import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import type { Observable } from './observable.ts';
import { storageState } from './storage-state.ts';

/**
 * The result of a query, again after each commit that touches what it read, in this tab or another. `undefined` until
 * the first answer, and while it is not known how the storage stands: nothing is shown as empty that may not be.
 * @param query reads through the repositories; throws only for bugs
 * @param inputs what the query depends on, as for an effect
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const isKnown = useObservable(storageState).kind !== 'opening';
  return useLiveQuery(async () => (isKnown ? await query() : undefined), [isKnown, ...inputs]);
}

/** The current value of an observable, for a component. */
export function useObservable<T>(source: Observable<T>): T {
  return useSyncExternalStore(source.subscribe, source.get);
}
