/** What is said about each kind of weak story: what is wrong, what to ask, and how it reads when it is mended. */
export type StoryKind = 'system-actor' | 'internal-role' | 'no-outcome' | 'feature-list';

export interface StoryWords {
  readonly message: string;
  readonly question: string;
  readonly suggestion: string;
}

/** No finding quotes more of a story: it stands beside it. */
const LONGEST_QUOTE = 100;

function quoted(words: string): string {
  return words.length > LONGEST_QUOTE ? `"${words.slice(0, LONGEST_QUOTE)} …"` : `"${words}"`;
}

/** The three sentences of a finding, filled with the words that caused it. */
export function say(kind: StoryKind, words: string): StoryWords {
  const at = quoted(words);
  switch (kind) {
    case 'system-actor':
      return {
        message: `${at} is not a customer: nobody does or gets anything here.`,
        question: 'Which person does something at that moment, and what does that person then see?',
        suggestion: `Put a person in the place of ${at}: "When ‹this person› ‹does this›, ‹they see or get that› within ‹60 seconds›."`,
      };
    case 'internal-role':
      return {
        message: `${at} makes the product: this is a task, not a story of the customer.`,
        question: 'Which customer notices when this is done, and by what?',
        suggestion: `Put the person who gains in the place of ${at}: "As ‹this person›, when ‹I do this›, ‹I see or get that›." If nobody outside gains, make it a task.`,
      };
    case 'no-outcome':
      return {
        message: `${at} names nothing that the person sees or gets.`,
        question: 'What does the person see, and where?',
        suggestion: `Say what is seen in the place of ${at}: "‹this› appears ‹there›".`,
      };
    case 'feature-list':
      return {
        message: `${at} lists what is synced, not a moment in somebody's day.`,
        question: 'Who does what with one of them, and where does it then show?',
        suggestion: `Take one thing out of ${at} and tell its moment: "When ‹this person› ‹changes one›, ‹they see it on the other side› within ‹60 seconds›."`,
      };
  }
}
