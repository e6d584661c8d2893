import type { FileResult } from '../rules/file-result.js';

export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** Results in a format. Each format is loaded when it is asked for: a start pays for one of them. */
export async function report(
  results: readonly FileResult[],
  format: Format,
  { colour = false } = {},
): Promise<string> {
  switch (format) {
    case 'pretty': {
      const { coloured, plain, toPretty } = await import('./pretty.js');
      return toPretty(results, colour ? coloured : plain);
    }
    case 'json':
      return (await import('./json.js')).toJson(results);
    case 'sarif':
      return (await import('./sarif.js')).toSarif(results, (await import('../rules/index.js')).RULES);
    case 'github':
      return (await import('./annotations.js')).toAnnotations(results);
    case 'markdown':
      return (await import('./markdown.js')).toMarkdown(results);
  }
}
