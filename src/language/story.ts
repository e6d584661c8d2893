export interface StoryFinding {
  start: number;
  end: number;
  kind: 'system-actor' | 'internal-role' | 'no-outcome' | 'feature-list';
  message: string;
  question: string;
  suggestion: string;
}

export interface StoryObjection extends StoryFinding {
  field: 'as' | 'when' | 'then';
}

export type StoryPart = 'role' | 'trigger' | 'outcome' | 'timing' | 'benefit';

export interface StoryLint {
  label: 'customer-led' | 'system-led';
  missing: readonly StoryPart[];
  objections: readonly StoryFinding[];
}

const system = /^(?:the )?(?:system|api|backend|we|our \w+|scheduler|service)\b/i;

function systemActor(text: string): StoryFinding[] {
  const found = system.exec(text);
  if (found === null) return [];
  return [
    {
      kind: 'system-actor',
      start: 0,
      end: found[0].length,
      message: `“${found[0]}” is a system, not a customer.`,
      question: 'Who does something, and what does that person get?',
      suggestion: 'Tell it from the side of the person who uses the product.',
    },
  ];
}

/** What speaks against a structured story being the customer's. */
export function judgeStory(story: { as?: string; when?: string; then?: string }): readonly StoryObjection[] {
  return systemActor(story.as ?? '').map((finding) => ({ ...finding, field: 'as' }));
}

/** The same for a story in one sentence, with what is missing of it. */
export function lintStory(text: string): StoryLint {
  const objections = systemActor(text.replace(/^As (?:an?|the) /i, ''));
  return { label: objections.length > 0 ? 'system-led' : 'customer-led', missing: [], objections };
}
