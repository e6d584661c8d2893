import { EVENT_ID, parseEvents, YAMLException } from 'js-yaml';
import { decode } from './decode.js';
import { LIMITS } from './limits.js';
import { buildTree, type Node } from './tree.js';
import { fromException, type YamlProblem } from './yaml-problem.js';

/** A text as YAML: its tree, if it has one, and what keeps it from being the YAML of a scope. */
export interface Parsed {
  readonly text: string;
  readonly root: Node | undefined;
  readonly problems: readonly YamlProblem[];
}

/** Reads bytes or text as one YAML 1.2 document. Never throws for a bad document. */
export function parse(source: string | Uint8Array): Parsed {
  const { text, problem } = decode(source);
  if (problem) return { text, root: undefined, problems: [problem] };
  try {
    const events = parseEvents(text, { maxDepth: LIMITS.depth });
    const scalars = events.filter(({ type }) => type === EVENT_ID.SCALAR || type === EVENT_ID.ALIAS).length;
    if (scalars > LIMITS.scalars) return { text, root: undefined, problems: [tooMany(scalars)] };
    const { root, problems } = buildTree(text, events);
    if (root) return { text, root, problems };
    return { text, root: undefined, problems: problems.length > 0 ? problems : [empty] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {
      text,
      root: undefined,
      problems: [isTooDeep(error) ? tooDeep(error) : fromException(error, text)],
    };
  }
}

const empty: YamlProblem = {
  rule: 'yaml/syntax',
  start: 0,
  end: 0,
  message: 'The file is empty: there is no scope in it.',
  fix: 'Write one, or start with `scope-as-code init`.',
};

function tooMany(scalars: number): YamlProblem {
  return {
    rule: 'yaml/limits',
    start: 0,
    end: 0,
    message: `There are ${scalars} keys and values; a scope has at most ${LIMITS.scalars}.`,
    fix: 'Split the integration into several scopes, or move what is not part of the agreement elsewhere.',
  };
}

function isTooDeep(error: YAMLException): boolean {
  return error.reason.startsWith('nesting exceeded maxDepth');
}

function tooDeep(error: YAMLException): YamlProblem {
  const start = error.mark?.position ?? 0;
  return {
    rule: 'yaml/limits',
    start,
    end: start + 1,
    message: `This is nested deeper than ${LIMITS.depth} levels.`,
    fix: 'A scope needs at most six levels; remove some nesting.',
  };
}
