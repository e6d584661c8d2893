import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { examine } from '../../src/rules/examine.js';
import { DOOR } from '../fixtures/door.js';
import { marked } from '../fixtures/marked.js';

/** The document with a piece of it replaced. */
function withMistake(right: string, wrong: string): string {
  if (DOOR.split(right).length !== 2) throw new Error(`stands there not once: ${right}`);
  return DOOR.replace(right, () => wrong);
}

test('without a mistake there is no finding', () => {
  expect(examine(DOOR).findings).toEqual([]);
});

const STATEMENT = 'statement: Deleting a booking takes away its key within 2 minutes.';
const OWNER = 'owner: { name: Marta Vos, github: marta-vos }';
const REVIEWERS = 'reviewers: [piet-smit]';
const ITEM = '- Payments at the door';

/** Each of them gives one finding: this, here, mended so. */
type Case = [right: string, wrong: string, line: number, at: string, message: string, fix: string];

describe.each<[string, Case[]]>([
  [
    'a space that is missing',
    [
      [
        'release: v1',
        'release:v1',
        4,
        'release:v1',
        'A space is missing after the colon.',
        'Write `release: v1`.',
      ],
      [
        'due: 2027-03-31',
        'due:2027-03-31',
        5,
        'due:2027-03-31',
        'A space is missing after the colon.',
        'Write `due: 2027-03-31`.',
      ],
      [
        'release: v1\ndue: 2027-03-31',
        'release:v1\ndue:2027-03-31',
        4,
        'release:v1',
        'A space is missing after the colon.',
        'Write `release: v1`.',
      ],
      ['- id: AC-2', '- id:AC-2', 38, 'id:AC-2', 'A space is missing after the colon.', 'Write `id: AC-2`.'],
      [
        ITEM,
        '-Payments at the door',
        48,
        '-Payments',
        'A space is missing after the `-`.',
        'Write `- Payments at the door`.',
      ],
      [
        '- { item: Outages',
        '-{ item: Outages',
        50,
        '-{',
        'A space is missing after the `-`.',
        'Write `- { item: Outages of either API, waives: api-down }`.',
      ],
      [
        OWNER,
        'owner: {name:Marta Vos,github:marta-vos}',
        11,
        'name:Marta Vos',
        'A space is missing after the colon in `name:Marta Vos`.',
        'Put a space after each colon: `name: Marta Vos`.',
      ],
      [
        OWNER,
        'owner:\n  name:Marta Vos\n  github:marta-vos',
        12,
        'name:Marta Vos\n  github:marta-vos',
        '`owner` is a text; it must be a mapping (keys with values).',
        'Put a space after each colon: `name: Marta Vos`.',
      ],
      [
        REVIEWERS,
        'reviewers:\n    -piet-smit\n    -kim',
        16,
        '-piet-smit\n    -kim',
        '`reviewers` is a text; it must be a list.',
        'Put a space after each `-`: `- piet-smit`.',
      ],
    ],
  ],
  [
    'a text that needs quotes, or other ones',
    [
      [
        STATEMENT,
        "statement: 'Deleting a member's booking takes away its key within 2 minutes.'",
        39,
        "member's",
        "The `'` in `member's` ends the text.",
        'Double it (`member\'\'s`), or put the text in `"…"`.',
      ],
      [
        STATEMENT,
        'statement: "A key that is listed under "unknown keys" opens no door."',
        39,
        'unknown',
        'The `"` before `unknown` ends the text.',
        "Put the text in `'…'`, or write `\\\"` inside.",
      ],
      [
        STATEMENT,
        "statement: 'Deleting a booking removes 'its key' within 2 minutes.'",
        39,
        'its',
        "The `'` before `its` ends the text.",
        'Put the text in `"…"`, or double each `\'` inside.',
      ],
      [
        '  company: Fitslot\n',
        '  company: "Fitslot" Holding\n',
        13,
        'Holding',
        'The text ends at its closing quote, but `Holding` follows.',
        'Put the whole text in quotes.',
      ],
      [
        STATEMENT,
        'statement: Delete: deleting a booking takes away its key within 2 minutes.',
        39,
        ':',
        'The second `: ` begins a new key.',
        'Put the whole text in quotes.',
      ],
      [
        ITEM,
        '- *Payments at the door',
        48,
        '*Payments',
        "A text can't begin with `*`.",
        'Put the text in quotes.',
      ],
      [ITEM, '- %Payments', 48, '%Payments', "A text can't begin with `%`.", 'Put the text in quotes.'],
      [ITEM, '- `Payments`', 48, '`Payments`', "A text can't begin with `` ` ``.", 'Put the text in quotes.'],
    ],
  ],
  [
    'a login with its @',
    [
      [
        OWNER,
        'owner: { name: Marta Vos, github: @marta-vos }',
        11,
        '@marta-vos',
        "A text can't begin with `@`.",
        'Write it without the `@`: `marta-vos`.',
      ],
      [
        REVIEWERS,
        'reviewers: [kim, @piet-smit]',
        15,
        '@piet-smit',
        "A text can't begin with `@`.",
        'Write it without the `@`: `piet-smit`.',
      ],
      [
        REVIEWERS,
        'reviewers:\n    - @fitslot/door-team',
        16,
        '@fitslot/door-team',
        "A text can't begin with `@`.",
        'Write it without the `@`: `fitslot/door-team`.',
      ],
      [
        STATEMENT,
        'statement: @marta-vos takes away its key within 2 minutes.',
        39,
        '@marta-vos',
        "A text can't begin with `@`.",
        'Put the text in quotes.',
      ],
    ],
  ],
  [
    'a criterion’s id as a key',
    [
      [
        '  - id: AC-3\n',
        '  AC-3:\n',
        42,
        'AC-3',
        '`AC-3` is where an entry of the list should begin.',
        'Begin the entry with `- id: AC-3`.',
      ],
      [
        '  - id: AC-3\n',
        '  - AC-3:\n',
        42,
        'AC-3',
        '`AC-3` is not a key of an entry of `criteria`.',
        'Begin the entry with `- id: AC-3`.',
      ],
    ],
  ],
  [
    'a key by another name',
    [
      [
        'criteria:\n',
        'acceptance_criteria:\n',
        33,
        'acceptance_criteria',
        '`acceptance_criteria` is not a key of this document.',
        'Did you mean `criteria`? Your own keys begin with `x-`.',
      ],
    ],
  ],
  [
    'a system by its name',
    [
      [
        'direction: fit-slot -> doorkey\n    as',
        'direction: Fit Slot → Doorkey\n    as',
        19,
        'Fit Slot → Doorkey',
        "`direction` can't be `Fit Slot → Doorkey`.",
        'Write `fit-slot -> doorkey`.',
      ],
      [
        'direction: fit-slot -> doorkey\n    match',
        'direction: Fit Slot -> Doorkey\n    match',
        28,
        'Fit Slot -> Doorkey',
        "`direction` can't be `Fit Slot -> Doorkey`.",
        'Write `fit-slot -> doorkey`.',
      ],
    ],
  ],
  [
    'a # that cuts the text off',
    [
      [
        'title: Doorkey and Fitslot',
        'title: #1 Fitslot',
        3,
        'title',
        '`title` is empty.',
        'What follows `#` is a comment; put the text in quotes.',
      ],
      [
        ITEM,
        '- #1 payments',
        48,
        '-',
        'An entry of `out_of_scope` is empty.',
        'What follows `#` is a comment; put the text in quotes.',
      ],
      [
        STATEMENT,
        'statement: Deleting booking #4711 takes away its key within 2 minutes.',
        39,
        'Deleting booking',
        '"Deleting booking" names a topic and says nothing that could be true or false.',
        'What follows `#` is a comment; put the text in quotes.',
      ],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s → %s', (right, wrong, line, at, message, fix) => {
    const source = withMistake(right, wrong);
    const found = examine(source).findings.map((finding) => ({
      line: finding.place.start.line,
      at: marked(source, finding.place),
      message: finding.message,
      fix: finding.fix,
    }));
    expect(found).toEqual([{ line, at, message, fix }]);
  });
});

test('a system by another case of its id is one fault for each end', () => {
  const source = withMistake(
    'direction: fit-slot -> doorkey\n    match',
    'direction: Fit-Slot -> Doorkey\n    match',
  );
  expect(examine(source).findings.map(({ message, fix }) => [message, fix])).toEqual([
    ['`Fit-Slot` is not a system of this scope.', 'Did you mean `fit-slot`?'],
    ['`Doorkey` is not a system of this scope.', 'Did you mean `doorkey`?'],
  ]);
});

test('a name that is no text is nobody’s name', () => {
  const named = '{ name: { toString: 1 }, company: Doorkey }';
  const source = withMistake('{ name: Doorkey, company: Doorkey }', named).replaceAll(' -> ', ' → ');
  expect(examine(source).findings.map(({ fix }) => fix)).toContain('Write `fit-slot -> doorkey`.');
});

test('a text that begins with an empty line has a first line', () => {
  expect(examine('\na:b\nc: d\n').findings[0]?.message).toBe('A space is missing after the colon.');
});

test('a line of many quotes, colons and signs takes no time', () => {
  const started = performance.now();
  for (const sign of ["'", '"', '*', '&', ': ', ' @', "a'b ", '[{', '-', 'a:b\n'])
    examine(`title: 'x' y\n${sign.repeat(60_000)}\n  x: 'a' b\n`);
  expect(performance.now() - started).toBeLessThan(5_000);
});

describe('a true comment says nothing about the text before it', () => {
  test.each([
    ['title: Doorkey and Fitslot', 'title: # later'],
    [STATEMENT, 'statement: Deleting a booking # which one?'],
    [STATEMENT, 'statement: Deleting a booking  #4711'],
    ['due: 2027-03-31', 'due: 2027-13-31 #4711'],
  ])('%s → %s', (right, wrong) => {
    const { findings } = examine(withMistake(right, wrong));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix).not.toContain('comment');
  });
});

test('whatever is put into a document, the parser’s own words are not shown', () => {
  const signs = fc.constantFrom(
    ...'\'"[]{},:#-@`%&*!|>\\?\t ~',
    '\n',
    '\n  ',
    ': ',
    ' #',
    '- ',
    '"\\q"',
    '!<',
    '%TAG',
  );
  fc.assert(
    fc.property(fc.nat(DOOR.length), fc.array(signs, { maxLength: 4 }), (at, put) => {
      const source = DOOR.slice(0, at) + put.join('') + DOOR.slice(at);
      for (const { rule, message, fix } of examine(source).findings) {
        if (rule !== 'yaml/syntax') continue;
        expect(message).not.toMatch(
          /block mapping|scalar|node|flow|collection|implicit|stream|deficient|sequence|separator|directive|unexpected|expected/,
        );
        expect(fix).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});
