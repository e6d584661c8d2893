import { pointerKeys } from '../scope/pointer.js';
import type { Edit } from './edit.js';

type Container = unknown[] | Record<string, unknown>;

/** The document that an edit is meant to give, as a value: what the edited text is held against. */
export function intended(document: unknown, edit: Edit): unknown {
  const copy = structuredClone(document);
  switch (edit.kind) {
    case 'insert': {
      const list = containerAt(copy, pointerKeys(edit.list)) as unknown[];
      list.splice(edit.index ?? list.length, 0, edit.value);
      return copy;
    }
    case 'add':
      put(containerAt(copy, pointerKeys(edit.to)), edit.key, edit.value);
      return copy;
    case 'remove': {
      const [parent, key] = parentOf(copy, edit.at);
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      return copy;
    }
    case 'set': {
      const [parent, key] = parentOf(copy, edit.at);
      put(parent, key, edit.value);
      return copy;
    }
  }
}

function parentOf(document: unknown, pointer: string): [parent: Container, key: string] {
  const keys = pointerKeys(pointer);
  return [containerAt(document, keys.slice(0, -1)), keys.at(-1) ?? ''];
}

function containerAt(document: unknown, keys: readonly string[]): Container {
  return keys.reduce(
    (value, key) => (value as Record<string, Container>)[key] as Container,
    document as Container,
  );
}

function put(container: Container, key: string, value: unknown): void {
  (container as Record<string, unknown>)[key] = value;
}
