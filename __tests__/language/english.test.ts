import { describe, expect, test } from '@jest/globals';
import { looksEnglish } from '../../src/language/english.js';

describe('English, or not told', () => {
  test.each([
    'A closed deal appears in the CRM within 60 seconds.',
    'Sync',
    '',
    'Müller GmbH & Co. KG',
    'Die Zeit',
    'ID, URL, HTTP 404',
    'Crème brûlée à la carte',
    'The German invoice shows “Rechnung” and “Umsatzsteuer” as the bank wants it.',
    'Deals für Kunden',
    '东京',
  ])('%s', (text) => {
    expect(looksEnglish(text)).toBe(true);
  });
});

describe('another language', () => {
  test.each([
    'Ein abgeschlossener Auftrag erscheint innerhalb von 60 Sekunden im CRM und wird nicht doppelt angelegt.',
    'Une facture payée est visible dans le portail de la banque et les clients sont avertis par e-mail.',
    'Un contacto eliminado en el CRM se borra del sistema en la próxima sincronización.',
    'Quando un ordine viene annullato, il cliente deve essere avvisato con una e-mail.',
    'Een verwijderd contact wordt bij de volgende synchronisatie ook uit het systeem verwijderd, niet later dan een uur.',
    'Удалённый контакт исчезает из системы при следующей синхронизации.',
    '削除された連絡先は次の同期でシステムから削除される。',
    'O contato que não existe em um dos sistemas é criado uma vez, após a próxima sincronização.',
  ])('%s', (text) => {
    expect(looksEnglish(text)).toBe(false);
  });
});
