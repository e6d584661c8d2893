import type { Verdict } from '../../gate/verdict.js';

/** A verdict for programs. */
export function verdictJson({ check, conclusion, title, conditions, notes, where }: Verdict): object {
  return {
    check,
    conclusion,
    title,
    conditions: conditions.map(({ id, isMet, reasons }) => ({ id, isMet, reasons })),
    notes,
    ...(where === undefined ? {} : { where }),
  };
}
