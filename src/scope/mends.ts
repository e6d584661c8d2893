/** What is said of a value instead of "can't be …", and how to mend it, where more is known than its form. */
export interface Mend {
  readonly message?: string;
  readonly fix: string;
}

/** The mend of a value that a keyword of the schema refuses; undefined where its `form` says it all. */
export function mendOf(value: unknown, keyword: string, limit: unknown, form: string): Mend | undefined {
  if (keyword === 'maxLength') {
    return { message: `is longer than ${limit} characters`, fix: 'Say it in fewer words.' };
  }
  if (keyword === 'minimum')
    return { message: `is ${value}; it must be ${limit} or more`, fix: `Write \`${limit}\`, or more.` };
  const text = String(value);
  if (/YYYY/.test(form) && /^\d{4}-\d\d-\d\d$/.test(text)) {
    return { message: `can't be \`${text}\`: there is no such day`, fix: 'Name a day of the calendar.' };
  }
  if (/login/.test(form) && /^@[\w/-]+$/.test(text)) {
    return { fix: `Write it without the \`@\`: \`${text.slice(1)}\`.` };
  }
  const direction = form.includes('->') ? directionMeant(text) : undefined;
  return direction === undefined ? undefined : { fix: `Write \`${direction}\`.` };
}

/** A number where a duration belongs lacks its unit, not quotes; a date in one number its hyphens. */
export function mendOfNumber(value: unknown, form = ''): string | undefined {
  if (typeof value !== 'number') return undefined;
  if (/duration|unit/i.test(form)) return `Say the unit too, for example \`${value} seconds\`.`;
  return /YYYY/.test(form) ? 'Write it as YYYY-MM-DD, with hyphens.' : undefined;
}

/** A direction that is written with another arrow. */
function directionMeant(text: string): string | undefined {
  const [, a, arrow = '', b] =
    /^([\w-]*\w) *(<-+>|<=+>|↔|⇔|<-+|<=+|←|⇐|-+>|=+>|→|⇒|>|to) *(\w[\w-]*)$/.exec(text) ?? [];
  if (a === undefined) return undefined;
  if (/^<.*>$|↔|⇔/.test(arrow)) return `${a} <-> ${b}`;
  return /^[<←⇐]/.test(arrow) ? `${b} -> ${a}` : `${a} -> ${b}`;
}
