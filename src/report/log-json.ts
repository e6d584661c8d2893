import type { Change } from '../diff/change.js';
import { type Signature, signaturesOf } from '../record/signatures.js';
import type { AgreedVersion } from '../record/version.js';
import type { Log } from './log.js';

/** The record for programs and audits; docs/record.md says what each key holds. */
export function logJson({ histories, approvals, isShallow }: Log): string {
  const scopes = histories.map((history) => ({
    id: history.id,
    complete: !isShallow,
    baselines: history.baselines.map(({ tag, release, version }) => ({
      tag,
      release,
      version: version ?? null,
    })),
    versions: history.versions.map((version) => ({
      digest: version.digest ?? null,
      commit: version.commit.id,
      date: version.commit.date,
      author: version.commit.author,
      file: version.file,
      kind: version.what.kind,
      ...(version.what.kind === 'unreadable' ? { why: version.what.why } : {}),
      changes: changesOf(version).map(changeJson),
      signatures: approvals
        ? signaturesOf(version, approvals.get(version.commit.id) ?? []).map(signatureJson)
        : null,
    })),
  }));
  return `${JSON.stringify({ scopes }, null, 2)}\n`;
}

function changeJson({ kind, part, subject, sentence, class: changeClass, concerns }: Change) {
  return { kind, part, subject, sentence, class: changeClass, companies: concerns.companies };
}

function signatureJson({ login, role, company, how, at, pull }: Signature) {
  return { login, company: company ?? null, role, how, at, pull };
}

function changesOf({ what }: AgreedVersion): readonly Change[] {
  return what.kind === 'compared' ? what.changes : [];
}
