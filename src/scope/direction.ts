/** A direction in parts. `both` is `a <-> b`. */
export interface Direction {
  readonly from: string;
  readonly to: string;
  readonly both: boolean;
}

/** Reads `a -> b` or `a <-> b`; undefined for anything else. */
export function parseDirection(text: string | undefined): Direction | undefined {
  const match = /^(\S+?) *(<?)-> *(\S+)$/.exec(text ?? '');
  return match ? { from: match[1] as string, to: match[3] as string, both: match[2] === '<' } : undefined;
}

/** The one-way flows of a direction, as `a -> b`: one, or two for `<->`. */
export function flows({ from, to, both }: Direction): string[] {
  return both ? [`${from} -> ${to}`, `${to} -> ${from}`] : [`${from} -> ${to}`];
}
