declare const __VERSION__: string | undefined;

/** This release's version; the bundler fills it in from package.json. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-source';

/** Where the project is at home. */
export const HOME = 'https://github.com/scope-as-code/scope-as-code';

/** The page on the document's format. */
export const FORMAT_URL = `${HOME}/blob/main/docs/format.md`;

/** The page of a rule's documentation. */
export function ruleUrl(id: string): string {
  return `${HOME}/blob/main/docs/rules/${id}.md`;
}
