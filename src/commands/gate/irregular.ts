import type { Finding } from '../../finding.js';
import type { Entry } from '../../github/gate-port.js';

const KINDS: Readonly<Record<string, string>> = {
  '120000': 'This is a symbolic link; a scope is a regular file.',
  '160000': 'This is a submodule; a scope is a file of this repository.',
  '040000': 'This is a directory; a scope is a file.',
};

/** What is wrong with something that is not a regular file, where a scope or the configuration should be. */
export function irregular({ mode }: Pick<Entry, 'mode'>): Finding {
  return found(
    KINDS[mode] ?? 'This is not a regular file.',
    'Put the file itself here, or list its path in .github/scope-as-code.yaml.',
  );
}

/** What is wrong with each of two root scopes. */
export const TWO_AT_ROOT = found(
  'There is both scope.yaml and scope.yml: which is the agreement?',
  'Keep one of them.',
);

/** About a file as a whole. */
function found(message: string, fix: string): Finding {
  const start = { line: 1, column: 1 };
  return {
    rule: 'yaml/syntax',
    severity: 'error',
    message,
    fix,
    place: { pointer: '', start, end: start },
    related: [],
  };
}
