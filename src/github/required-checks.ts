import type { Known, RequiredCheck } from '../gate/facts.js';
import { pageOf } from './graphql-pages.js';
import type { JsonObject } from './json.js';
import { isObject, misunderstood, stringIn } from './json.js';
import { both, type RepositoryParts } from './partial.js';

const RULES = 'which checks the branch requires';

/** The checks that rules require of a branch, which stands at `path`. */
export function requiredIn(
  parts: RepositoryParts,
  path: readonly string[],
  baseRef: JsonObject,
): Known<readonly RequiredCheck[]> {
  return both(
    parts.part(RULES, [...path, 'rules'], rulesetsOf),
    parts.part(RULES, [...path, 'refUpdateRule'], contextsOf),
    (byRulesets, contexts) => {
      // Only an administrator sees who must set a check, if GitHub tells at all; everybody sees which.
      const known = [...byRulesets, ...protectionOf(baseRef['branchProtectionRule'])];
      const others = contexts.filter((name) => !known.some((one) => one.name === name));
      return [...known, ...others.map((name) => ({ name, appId: undefined }))];
    },
  );
}

function rulesetsOf(value: unknown): readonly RequiredCheck[] {
  const rules = pageOf(value, RULES);
  if (rules.next !== undefined) misunderstood(RULES, 'has more than a hundred rules');
  return rules.nodes.flatMap(({ parameters }) =>
    (isObject(parameters) ? checksIn(parameters['requiredStatusChecks']) : []).map((check) => ({
      name: stringIn(check, 'context', RULES),
      appId: typeof check['integrationId'] === 'number' ? check['integrationId'] : undefined,
    })),
  );
}

function protectionOf(value: unknown): readonly RequiredCheck[] {
  if (!isObject(value) || value['requiresStatusChecks'] !== true) return [];
  return checksIn(value['requiredStatusChecks']).map((check) => {
    const { app } = check;
    const appId = isObject(app) && typeof app['databaseId'] === 'number' ? app['databaseId'] : undefined;
    return { name: stringIn(check, 'context', RULES), appId };
  });
}

/** Of a branch without protection there is nothing. */
function contextsOf(value: unknown): readonly string[] {
  const contexts = isObject(value) ? value['requiredStatusCheckContexts'] : [];
  return Array.isArray(contexts) ? contexts.map(String) : [];
}

function checksIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
