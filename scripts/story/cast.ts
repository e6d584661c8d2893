/** Who plays: the people of examples/clinic-calendar, and a developer. */
export const LENA = 'lena-novak';
export const IDRIS = 'idris-cole';
export const SOL = 'sol-pereira';
export const MARA = 'mara-holm';

export const NAMES: Readonly<Record<string, string>> = {
  [LENA]: 'Lena Novak',
  [IDRIS]: 'Idris Cole',
  [SOL]: 'Sol Pereira',
  [MARA]: 'Mara Holm',
};

/** "Lena", as the story calls people. */
export function firstName(login: string): string {
  return (NAMES[login] ?? login).split(' ')[0] ?? login;
}
