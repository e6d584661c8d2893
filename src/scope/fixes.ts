/** What is said of a value instead of "can't be …", and how to mend it, where more is known than its form. */
export interface Fix {
  readonly message?: string;
  readonly fix: string;
}

/** Where a value is refused. */
interface Place {
  /** What the keyword says. */
  readonly limit: unknown;
  /** The name of the schema's definition, such as `date`. */
  readonly definition: string | undefined;
  /** The systems of the scope: each id with its name. */
  readonly systems: ReadonlyMap<string, string>;
}

/**
 * The mend of a value that a keyword of the schema refuses, in a place of one of its definitions; undefined where the
 * description of its form says all.
 */
export function fixOf(
  value: unknown,
  keyword: string,
  { limit, definition, systems }: Place,
): Fix | undefined {
  if (keyword === 'maxLength') return { message: `is longer than ${limit} characters`, fix: 'Shorten it.' };
  if (keyword === 'minimum') {
    return { message: `is ${value}; it must be ${limit} or more`, fix: `Write \`${limit}\` or more.` };
  }
  const text = String(value);
  switch (definition) {
    case 'date':
      if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
      return { message: `can't be \`${text}\`: there is no such day`, fix: 'Write a date that exists.' };
    case 'login':
    case 'reviewer':
      if (!/^@[\w/-]+$/.test(text)) return undefined;
      return { fix: `Write it without the \`@\`: \`${text.slice(1)}\`.` };
    case 'direction': {
      const direction = directionMeant(text, systems);
      return direction === undefined ? undefined : { fix: `Write \`${direction}\`.` };
    }
    default:
      return undefined;
  }
}

/** A number where a duration belongs lacks its unit, not quotes; a date in one number its hyphens. */
export function fixOfNumber(value: unknown, definition: string | undefined): string | undefined {
  if (typeof value !== 'number') return undefined;
  if (definition === 'date') return 'Write it as YYYY-MM-DD, with hyphens.';
  const isDuration = definition === 'duration' || definition === 'timing';
  return isDuration ? `Add the unit, for example \`${value} seconds\`.` : undefined;
}

/** A direction that is written with another arrow, or between systems that are called by their names. */
function directionMeant(text: string, systems: ReadonlyMap<string, string>): string | undefined {
  const [, a = '', arrow = '', b = ''] =
    /^(.*?\w) *(<-+>|<=+>|↔|⇔|<-+|<=+|←|⇐|-+>|=+>|→|⇒|>|(?<= )to(?= )) *(\w.*)$/.exec(text) ?? [];
  const [from, to] = [idMeant(a, systems), idMeant(b, systems)];
  if (from === undefined || to === undefined) return undefined;
  if (/^<.*>$|↔|⇔/.test(arrow)) return `${from} <-> ${to}`;
  return /^[<←⇐]/.test(arrow) ? `${to} -> ${from}` : `${from} -> ${to}`;
}

/** A system's id, where it is that or its name; else what may be an id. */
function idMeant(text: string, systems: ReadonlyMap<string, string>): string | undefined {
  if (systems.has(text)) return text;
  const wanted = text.toLowerCase();
  const named = [...systems].find(([id, name]) => [id, name].some((one) => one.toLowerCase() === wanted));
  return named?.[0] ?? (/^\w[\w-]*$/.test(text) ? text : undefined);
}
