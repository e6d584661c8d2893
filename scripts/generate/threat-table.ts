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

/** `docs/threats.md`: each promise with the tests that name it. */
export function threatTable(threats: Threats, tests: readonly TestFile[]): GeneratedFile {
  const proofs = proofsIn(tests);
  const sections = Object.entries(threats).map(([section, promises]) => {
    const rows = Object.entries(promises).map(
      ([number, promise]) =>
        `| ${number} | ${promise} | ${(proofs.get(number) ?? []).map(link).join('<br>')} |`,
    );
    return `## ${section}\n\n| | promise | proven by |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  const text = `<!-- ${GENERATED} from docs/threats.yaml and the titles of the tests -->

# What holds when somebody means ill or something fails

Out of reach: administrators who go past the protection, the seconds between a merge and the next verdict on other
green pull requests (a merge queue, or branches that must be up to date, close that gap), a stolen key of the App,
a compromised GitHub. Whatever is unknown closes the gate, and the gate says why, for whom, and what to do.

${sections.join('\n')}`;
  return { path: 'docs/threats.md', text };
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
