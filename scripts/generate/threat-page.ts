import { GENERATED, type GeneratedFile } from './generated-file.js';

/** A test file: its path from the repository's root, and its text. */
export interface TestFile {
  readonly path: string;
  readonly text: string;
}

/** The promises by section: number to sentence, as docs/threats.yaml lists them. */
export type Threats = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Proof {
  readonly title: string;
  readonly path: string;
}

/** A title such as `threats 4, 5: a review counts …`, in whichever quotes. */
const TITLE = /(['"`])threats? (\d+(?:, \d+)*): ((?:(?!\1)[^\\]|\\.)+)\1/g;

/** `docs/threats.md`: each promise, with the tests that name it folded below. */
export function threatPage(threats: Threats, tests: readonly TestFile[]): GeneratedFile {
  const proofs = proofsIn(tests);
  const sections = Object.entries(threats).map(([section, promises]) => {
    const items = Object.entries(promises).map(([number, promise]) =>
      item(number, promise, proofs.get(number) ?? []),
    );
    return `## ${section}\n\n${items.join('\n')}`;
  });
  const text = `<!-- ${GENERATED} from docs/threats.yaml and the titles of the tests -->

# What holds under attack and when something fails

Each promise with the tests that prove it. A promise without a test fails the build.

Out of reach: administrators who bypass the protection, the seconds between a merge and the next verdict on other
green pull requests (a merge queue, or branches that must be up to date, close that gap), a stolen key of the App,
a compromised GitHub. Whatever is unknown closes the gate, and the gate says why, for whom, and what to do.

${sections.join('\n')}`;
  return { path: 'docs/threats.md', text };
}

/** An entry of a list, indented so that what is folded stays part of it. */
function item(number: string, promise: string, proofs: readonly Proof[]): string {
  const indent = ' '.repeat(number.length + 2);
  const lines = [
    `<details><summary>${proofs.length === 1 ? '1 test' : `${proofs.length} tests`}</summary>`,
    '',
    ...proofs.map((proof) => `- ${link(proof)}`),
    '',
    '</details>',
  ];
  return `${number}. ${promise}\n\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}\n`;
}

/** The numbers of promises that no test names. */
export function unproven(threats: Threats, tests: readonly TestFile[]): string[] {
  const proofs = proofsIn(tests);
  return Object.values(threats).flatMap((promises) =>
    Object.keys(promises).filter((number) => !proofs.has(number)),
  );
}

function proofsIn(tests: readonly TestFile[]): Map<string, Proof[]> {
  const proofs = new Map<string, Proof[]>();
  for (const { path, text } of tests) {
    for (const [, , numbers = '', title = ''] of text.matchAll(TITLE)) {
      for (const number of numbers.split(', ')) {
        proofs.set(number, [...(proofs.get(number) ?? []), { title, path }]);
      }
    }
  }
  return proofs;
}

function link({ title, path }: Proof): string {
  const text = title.replaceAll(/\\(.)/g, '$1').replaceAll(/([|[\]<>*_`$%])/g, '\\$1');
  return `[${text}](../${path})`;
}
