import type { Verdict } from '../../gate/verdict.js';
import type { CheckRun } from '../../github/gate-port.js';
import { toCheck } from '../../report/check.js';
import type { CheckPage } from './publish.js';

/** The page of a verdict, with what else stands on the commit by its name. */
export function pageOf(verdict: Verdict, foreign: readonly CheckRun[]): CheckPage {
  const shown = { ...verdict, notes: [...verdict.notes, ...foreign.map(foreignNote)] };
  return { name: verdict.check, conclusion: verdict.conclusion, ...toCheck(shown) };
}

function foreignNote({ app }: CheckRun): string {
  const who = app === undefined ? 'Somebody else' : `The App \`${app.slug}\``;
  return `${who} has set a check of the same name on this commit. It does not count: the rules of the branch should pin the check to this App.`;
}
