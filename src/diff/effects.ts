import { criterionDigest } from '../criteria/criterion-digest.js';
import type { Criterion, Scope } from '../scope/scope.js';
import type { Effect } from './change.js';

/** What follows from a change of a criterion, told by ids: an issue belongs to the id, whatever moves. */
export class Effects {
  readonly #base: ReadonlyMap<string, Criterion>;
  readonly #head: ReadonlyMap<string, Criterion>;
  readonly #voided: Effect;
  /** Whether the scope has another id: then `ofIdentity` says all that becomes of the issues. */
  readonly #isOther: boolean;
  /** By id, whether a criterion asks for the same: a long one may have many changes. */
  readonly #same = new Map<string, boolean>();

  constructor(base: Scope, head: Scope) {
    this.#base = byId(base);
    this.#head = byId(head);
    this.#isOther = base.id !== head.id;
    const systems = [base, head].flatMap((scope) => Object.values(scope.systems));
    const partners = [base.partner.company, head.partner.company];
    this.#voided = {
      kind: 'signatures-voided',
      companies: [...new Set([...systems.map(({ company }) => company), ...partners])].sort(),
    };
  }

  /** Of any change: a signature is for a text, and this is another one. */
  always(): Effect[] {
    return [this.#voided];
  }

  ofPeople(): Effect[] {
    return [{ kind: 'both-sign' }, this.#voided];
  }

  /** Of a criterion that comes, goes or changes. */
  ofCriterion(id: string): Effect[] {
    const [before, after] = [this.#base.get(id), this.#head.get(id)];
    const isVoid = before?.verify !== undefined && !(after && this.#isSame(id, before, after));
    return [...this.#issue(id), ...(isVoid ? [evidence(id)] : []), this.#voided];
  }

  /** Of what a criterion's issue shows without asking for it: the issue's text follows. */
  ofShown(ids: Iterable<string>): Effect[] {
    const shown = [...ids].filter((id) => !this.#isOther && this.#base.has(id) && this.#head.has(id));
    return [...shown.map((id): Effect => ({ kind: 'issue', step: 'update', criterion: id })), this.#voided];
  }

  /** Of another id of the scope itself: to the issues it is another scope. */
  ofIdentity(): Effect[] {
    return [
      ...[...this.#base.keys()].map((id): Effect => ({ kind: 'issue', step: 'close', criterion: id })),
      ...[...this.#head.keys()].map((id): Effect => ({ kind: 'issue', step: 'create', criterion: id })),
      this.#voided,
    ];
  }

  #issue(id: string): Effect[] {
    const [before, after] = [this.#base.get(id), this.#head.get(id)];
    if (this.#isOther || (!before && !after)) return [];
    if (!before) return [{ kind: 'issue', step: 'create', criterion: id }];
    if (!after) return [{ kind: 'issue', step: 'close', criterion: id }];
    return [{ kind: 'issue', step: this.#isSame(id, before, after) ? 'update' : 'reopen', criterion: id }];
  }

  #isSame(id: string, before: Criterion, after: Criterion): boolean {
    const known = this.#same.get(id);
    if (known !== undefined) return known;
    const isSame = criterionDigest(before) === criterionDigest(after);
    this.#same.set(id, isSame);
    return isSame;
  }
}

function evidence(criterion: string): Effect {
  return { kind: 'evidence-voided', criterion };
}

function byId({ criteria }: Scope): ReadonlyMap<string, Criterion> {
  return new Map(criteria.map((criterion) => [criterion.id, criterion]));
}
