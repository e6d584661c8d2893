/** "AC-1", "AC-1 and AC-2", "AC-1, AC-2 and 3 more". */
export function listed(words: readonly string[], most = 8): string {
  const shown =
    words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
}

/** "1 criterion", "2 criteria". */
export function count(many: number, one: string, more = `${one}s`): string {
  return `${many} ${many === 1 ? one : more}`;
}

/** The first digits of a commit or a digest. */
export function short(hex: string): string {
  return hex.slice(0, 7);
}

/** A login or a team as they are compared: GitHub's are ASCII and have no case. */
export function sameCase(login: string): string {
  return login.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
