import { invalid } from '../http/answers.js';
import type { Writer } from '../http/router.js';
import { labelEvent } from './events.js';
import type { Label, Repo, World } from './world.js';
import { newIds } from './world.js';

/** GitHub's limit, in characters. */
const LONGEST_LABEL = 50;

/** Makes a label. */
export function createLabel(
  world: World,
  repo: Repo,
  by: Writer,
  given: { readonly name: string; readonly color?: string; readonly description?: string | null },
): Label {
  const name = given.name.trim();
  if (name === '') throw invalid({ resource: 'Label', field: 'name', code: 'missing_field' });
  if (name.length > LONGEST_LABEL) {
    throw invalid({
      resource: 'Label',
      field: 'name',
      code: 'custom',
      message: `name is too long (maximum is ${LONGEST_LABEL} characters)`,
    });
  }
  if (findLabel(repo, name) !== undefined) {
    throw invalid({ resource: 'Label', field: 'name', code: 'already_exists' });
  }
  const color = given.color ?? 'ededed';
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid({ resource: 'Label', field: 'color', code: 'invalid' });
  if ((given.description ?? '').length > 100) {
    throw invalid({
      resource: 'Label',
      field: 'description',
      code: 'custom',
      message: 'description is too long (maximum is 100 characters)',
    });
  }
  const label: Label = { ...newIds(world, 'LA'), name, color, description: given.description ?? null };
  repo.labels.push(label);
  labelEvent(world, 'created', repo, label, by.account);
  return label;
}

/** The label of that name; GitHub's names ignore case. */
export function findLabel(repo: Repo, name: string): Label | undefined {
  const wanted = name.trim().toLowerCase();
  return repo.labels.find((label) => label.name.toLowerCase() === wanted);
}

/** The labels of these names. Those that do not exist are made, as GitHub does for who may write. */
export function labelsNamed(world: World, repo: Repo, by: Writer, names: readonly string[]): Label[] {
  return names.map((name) => findLabel(repo, name) ?? createLabel(world, repo, by, { name }));
}
