import { byName, changeOf, namer } from './change.js';
import { unknownReason } from './condition.js';
import { checkOf, closed, conclude, decide } from './decide.js';
import { type Facts, type GroupFacts, isKnown, type Known, type Side } from './facts.js';
import type { QueueResult, Reason, Verdict } from './verdict.js';
import { listed } from './words.js';

/**
 * The merge decision on an entry of a merge queue: each pull request in it on what those before it leave, and the
 * scope of the whole must be what the last of them that changes it left, signed; else the base's.
 *
 * @returns undefined where none of them has a verdict: there is no scope.
 */
export function decideGroup(facts: Known<GroupFacts>): Verdict | undefined {
  if (!isKnown(facts)) return closed(queue([unknownReason(facts.unknown)]));
  const [first] = facts.members;
  const last = facts.members.at(-1);
  if (!first || !last)
    return closed(queue([unknownReason('The merge queue names no pull request for this entry.')]));
  const verdicts = facts.members.map((member, at) => ({
    member,
    verdict: decide({ ...member, closing: closingOf(facts.members.slice(0, at + 1)) }),
  }));
  const mixed = mixedReasons(facts);
  if (mixed.length === 0 && verdicts.every(({ verdict }) => verdict === undefined)) return undefined;
  const members = verdicts.flatMap(({ member, verdict }) =>
    verdict ? [{ pull: member.pull.number, verdict }] : [],
  );
  const shut = members.filter(({ verdict }) => verdict.conclusion !== 'success');
  const own = queue([...shut.map(memberReason), ...mixed]);
  const judged = verdicts.findLast(({ verdict }) => verdict)?.verdict;
  return {
    check: judged?.check ?? checkOf(last),
    conclusion: conclude([own]),
    title: own.isMet ? (judged?.title ?? '') : own.summary,
    conditions: [own],
    notes: judged?.notes ?? [],
    where: {
      url: first.repository.url,
      pull: last.pull.number,
      head: facts.group.commit,
      branch: first.branch.name,
      base: first.base.commit,
    },
    members,
  };
}

/** What is closed when these are merged: those before a pull request close their issues before it. */
function closingOf(members: readonly Facts[]): Facts['closing'] {
  const all = members.map(({ closing }) => closing);
  return all.find((closing) => !isKnown(closing)) ?? all.filter(isKnown).flat();
}

function queue(unmet: readonly Reason[]): QueueResult {
  const isMet = unmet.length === 0;
  const met: Reason = {
    whose: 'nobody',
    text: 'Each pull request in this entry passes, and the entry holds the scope that was signed.',
  };
  const summary = isMet ? '' : "This entry of the merge queue can't be merged as it is.";
  return { id: 'queue', isMet, reasons: isMet ? [met] : unmet, summary };
}

function memberReason({ pull, verdict }: Verdict['members'][number]): Reason {
  return {
    whose: verdict.conclusion === 'failure' ? 'author' : 'others',
    text: `Pull request ${pull}: ${verdict.title}`,
    next: 'It can be queued again when its own check is green.',
  };
}

/** What of the group's scope none of its members left there. */
function mixedReasons({ members, group }: GroupFacts): Reason[] {
  const [first] = members;
  if (!first) return [];
  const expected = new Map<string, string>();
  const nameOf = namer(group, first.base, ...members.map(({ head }) => head));
  const put = (side: Side<string>, only?: ReadonlySet<string>) => {
    const versions = versionsIn(side, nameOf);
    for (const name of only ?? versions.keys()) expected.set(name, versions.get(name) ?? GONE);
  };
  put(first.base);
  for (const member of members) put(member.head, changedBy(member));
  const found = versionsIn(group, nameOf);
  const names = [...new Set([...expected.keys(), ...found.keys()])];
  const mixed = names.filter((name) => (found.get(name) ?? GONE) !== (expected.get(name) ?? GONE));
  if (mixed.length === 0) return [];
  return [
    {
      whose: 'others',
      text: `The queue would merge a version of ${listed(mixed.map((name) => (name === CONFIG ? 'the configuration' : `\`${name}\``)))} that nobody signed.`,
      next: 'Update the last pull request that changes it, have it signed, and queue it again.',
    },
  ];
}

const GONE = '';
const CONFIG = '';

/** What stands for each scope, by name, and for the configuration. */
function versionsIn(side: Side<string>, nameOf: Parameters<typeof byName>[1]): Map<string, string> {
  const scopes = [...byName(side, nameOf)].map(([name, { path, mode, object, result }]): [string, string] => [
    name,
    JSON.stringify([path, mode, result.reading?.digest ?? object]),
  ]);
  const { config } = side;
  return new Map([...scopes, [CONFIG, config ? `${config.mode} ${config.object}` : GONE]]);
}

function changedBy({ head, start, base }: Facts): ReadonlySet<string> {
  if (!isKnown(start) || start.kind !== 'at') return new Set();
  const change = changeOf(head, start.side, base);
  return new Set([...(change?.scopes ?? []).map(({ name }) => name), ...(change?.config ? [CONFIG] : [])]);
}
