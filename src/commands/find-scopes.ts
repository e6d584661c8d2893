import { UnusableInput } from '../errors.js';
import type { Files } from '../files/port.js';
import { examineConfig } from '../rules/examine.js';
import type { FileResult } from '../rules/file-result.js';
import { CONFIG_PATH } from '../scope/config.js';

/** The scope files of a directory; and its configuration, where something is wrong with that. */
export interface FoundScopes {
  readonly paths: readonly string[];
  readonly config?: FileResult;
  /** Logins whose criterion issues count beside the Action's own. */
  readonly issueAuthors: readonly string[];
}

const ROOT_NAMES = ['scope.yaml', 'scope.yml'];

/**
 * The scopes that were named, as paths or globs; else those that the configuration lists; else the root's.
 * @throws UnusableInput where there is none, or a glob matches nothing.
 */
export async function findScopes(named: readonly string[], files: Files): Promise<FoundScopes> {
  const configured = (await files.exists(CONFIG_PATH))
    ? examineConfig(await files.read(CONFIG_PATH))
    : undefined;
  const { scopes, 'issue-authors': issueAuthors = [] } = configured?.reading.value ?? {};
  const paths = await expand(named, files);
  if (configured && !configured.reading.value) {
    const { reading, findings } = configured;
    return { paths, config: { file: CONFIG_PATH, text: reading.text, findings }, issueAuthors };
  }
  if (named.length > 0) return { paths, issueAuthors };
  return { paths: scopes ? await expand(scopes, files) : [await rootScope(files)], issueAuthors };
}

async function rootScope(files: Files): Promise<string> {
  const there: string[] = [];
  for (const name of ROOT_NAMES) if (await files.exists(name)) there.push(name);
  if (there.length === 1) return there[0] as string;
  throw new UnusableInput(
    there.length === 0
      ? `There is no ${ROOT_NAMES.join(' or ')} here. Name the file, or write one with \`scope-as-code init\`.`
      : `There is both ${there.join(' and ')}: which is the agreement? Keep one of them.`,
  );
}

async function expand(named: readonly string[], files: Files): Promise<string[]> {
  const paths: string[] = [];
  for (const name of named) {
    // A file may have a glob's characters in its name.
    if (!/[*?[\]{}!()]/.test(name) || (await files.exists(name))) paths.push(name);
    else paths.push(...(await expandGlob(name, files)));
  }
  return [...new Set(paths)];
}

async function expandGlob(pattern: string, files: Files): Promise<string[]> {
  const found = await files.glob(pattern);
  if (found.length === 0) throw new UnusableInput(`${pattern}: No file matches this pattern.`);
  return found;
}
