/** A value that can be watched: for state that is neither persisted nor React's, such as the health of the storage. */
export type Observable<T> = {
  get: () => T;
  /** Calls back after each change; returns the function that stops it. */
  subscribe: (listener: () => void) => () => void;
};

/** Makes an observable and the only way to change it. */
export function observable<T>(initial: T): Observable<T> & { set(value: T): void } {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
