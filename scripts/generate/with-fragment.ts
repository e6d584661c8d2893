/**
 * A document with some of its top-level keys replaced. Works on text, so that a fragment may be broken YAML,
 * as some rules' bad examples are.
 */
export function withFragment(document: string, fragment: string): string {
  const blocks = topLevelBlocks(document);
  for (const [key, block] of topLevelBlocks(fragment.replace(/^\n/, ''))) blocks.set(key, block);
  return [...blocks.values()].join('');
}

/** Each top-level key with all its lines. */
function topLevelBlocks(text: string): Map<string, string> {
  const blocks = new Map<string, string>();
  let key = '';
  for (const line of text.trimEnd().split('\n')) {
    key = /^([\w-]+):/.exec(line)?.[1] ?? key;
    blocks.set(key, `${blocks.get(key) ?? ''}${line}\n`);
  }
  return blocks;
}
