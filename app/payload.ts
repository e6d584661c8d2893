/** The JSON of a webhook, as it came: whoever knows the secret can send anything. */
export type Payload = Readonly<Record<string, unknown>>;

/** What stands at a path of keys; undefined where there is nothing. */
function at(payload: Payload, path: string): unknown {
  let value: unknown = payload;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Payload)[key];
  }
  return value;
}

export function textAt(payload: Payload, path: string): string | undefined {
  const value = at(payload, path);
  return typeof value === 'string' ? value : undefined;
}

/** A number or id; undefined where there is none that could be one. */
export function idAt(payload: Payload, path: string): number | undefined {
  const value = at(payload, path);
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;
}

export function listAt(payload: Payload, path: string): readonly Payload[] {
  const value = at(payload, path);
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'object' && entry !== null) : [];
}

export function hasAt(payload: Payload, path: string): boolean {
  const value = at(payload, path);
  return value !== undefined && value !== null;
}
