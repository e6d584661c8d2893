import type { FileResult } from '../rules/file-result.js';
import { RULES } from '../rules/index.js';
import type { Paint } from './pretty.js';

export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** Results in a format. Each format is loaded when it is asked for: a start pays for one of them. */
export async function report(results: readonly FileResult[], format: Format, paint?: Paint): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.js')).toPretty(results, paint);
    case 'json':
      return (await import('./json.js')).toJson(results);
    case 'sarif':
      return (await import('./sarif.js')).toSarif(results, RULES);
    case 'github':
      return (await import('./annotations.js')).toAnnotations(results);
    case 'markdown':
      return (await import('./markdown.js')).toMarkdown(results);
  }
}
