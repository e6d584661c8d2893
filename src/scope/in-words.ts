import { pointerKeys } from './pointer.js';

/** What a place is called in a sentence: its key, or for a list's entry "An entry of `criteria`". */
export function nameOf(pointer: string, anEntry = 'An entry'): string {
  const keys = pointerKeys(pointer);
  const last = keys.at(-1);
  if (last === undefined) return 'The document';
  return /^\d+$/.test(last) ? `${anEntry} of ${quote(keys.at(-2))}` : quote(last);
}

/** An example behind a mend; empty where there is none. */
export function exampleOf(pointer: string, examples: readonly unknown[]): string {
  const key = pointerKeys(pointer).at(-1);
  if (examples.length === 0 || key === undefined || /^\d+$/.test(key)) return '';
  return `, for example \`${key}: ${asYaml(examples[0])}\``;
}

/** A value in YAML's flow style, on one line. */
function asYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${asYaml(one)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** A value in a sentence, cut where it is long. */
export function quote(value: unknown): string {
  const text = asYaml(value);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
