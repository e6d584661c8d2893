/** What is said of a value instead of "can't be …", and how to mend it, where more is known than its form. */
export interface Fix {
  readonly message?: string;
  readonly fix: string;
}

/**
 * The mend of a value that a keyword of the schema refuses, in a place of one of its definitions; undefined where the
 * description of its form says all.
 */
export function fixOf(
  value: unknown,
  keyword: string,
  limit: unknown,
  definition: string | undefined,
): Fix | undefined {
  if (keyword === 'maxLength') return { message: `is longer than ${limit} characters`, fix: 'Shorten it.' };
  if (keyword === 'minimum') {
    return { message: `is ${value}; it must be ${limit} or more`, fix: `Write \`${limit}\`, or more.` };
  }
  const text = String(value);
  switch (definition) {
    case 'date':
      if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
      return { message: `can't be \`${text}\`: there is no such day`, fix: 'Name a day of the calendar.' };
    case 'login':
    case 'reviewer':
      if (!/^@[\w/-]+$/.test(text)) return undefined;
      return { fix: `Write it without the \`@\`: \`${text.slice(1)}\`.` };
    case 'direction': {
      const direction = directionMeant(text);
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
  return isDuration ? `Say the unit too, for example \`${value} seconds\`.` : undefined;
}

/** A direction that is written with another arrow. */
function directionMeant(text: string): string | undefined {
  const [, a, arrow = '', b] =
    /^([\w-]*\w) *(<-+>|<=+>|↔|⇔|<-+|<=+|←|⇐|-+>|=+>|→|⇒|>|to) *(\w[\w-]*)$/.exec(text) ?? [];
  if (a === undefined) return undefined;
  if (/^<.*>$|↔|⇔/.test(arrow)) return `${a} <-> ${b}`;
  return /^[<←⇐]/.test(arrow) ? `${b} -> ${a}` : `${a} -> ${b}`;
}
