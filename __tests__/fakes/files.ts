import { UnusableInput } from '../../src/errors.js';
import type { Files } from '../../src/files/port.js';

/** Files in memory, by their paths. */
export class FakeFiles implements Files {
  readonly texts: Map<string, string>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = new Map(Object.entries(texts));
  }

  async read(path: string): Promise<Uint8Array> {
    const text = this.texts.get(path);
    if (text === undefined) throw new UnusableInput(`${path}: There is no such file or directory.`);
    return new TextEncoder().encode(text);
  }

  async exists(path: string): Promise<boolean> {
    return this.texts.has(path);
  }

  async glob(): Promise<string[]> {
    return [...this.texts.keys()].sort();
  }

  async write(path: string, text: string): Promise<void> {
    this.texts.set(path, text);
  }
}
