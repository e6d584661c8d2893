const SHARED = /^(both|shared|either|all|everyone|nobody|none|tbd)$/i;

/** Whether a word stands for several owners, or for none, where one system is asked for. */
export function isShared(owner: string): boolean {
  return SHARED.test(owner);
}
