import { readFileSync } from 'node:fs';

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly kind: 'criterion' | 'story';
  /** Whether the row is what a finding should say: vague, system-led. */
  readonly bad: boolean;
  readonly reason: string;
  readonly borderline: boolean;
  readonly missing: readonly string[] | undefined;
}

const KIND_OF_LABEL: ReadonlyMap<string, Row['kind']> = new Map([
  ['testable', 'criterion'],
  ['vague', 'criterion'],
  ['customer-led', 'story'],
  ['system-led', 'story'],
]);

/** Reads JSON Lines; what a row is follows from its label. */
export function readRows(file: string): readonly Row[] {
  const rows: Row[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as Record<string, unknown>;
    const label = String(row['label']);
    const kind = KIND_OF_LABEL.get(label);
    if (kind === undefined)
      throw new Error(`${file}:${index + 1}: unknown label ${JSON.stringify(row['label'])}`);
    rows.push({
      id: typeof row['id'] === 'string' ? row['id'] : `${index + 1}`,
      text: String(row['text']),
      kind,
      bad: label === 'vague' || label === 'system-led',
      reason: typeof row['reason'] === 'string' ? row['reason'] : '',
      borderline: row['borderline'] === true,
      missing: Array.isArray(row['missing']) ? row['missing'].map(String) : undefined,
    });
  }
  return rows;
}
