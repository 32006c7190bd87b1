import { describe, expect, it } from 'vitest';
import { findOtherLanguage } from '../../../src/app/readers/language.js';

describe('findOtherLanguage', () => {
  it.each([
    ['German', 'Der Präsident sprach gestern in Berlin mit dem Bundeskanzler über die Lage.'],
    ['Spanish', 'El presidente dijo el martes que España apoyará a Ucrania en la OTAN.'],
    ['Italian', 'Il presidente ha detto che l’Italia sosterrà la NATO.'],
    ['Portuguese', 'O presidente disse que o Brasil não vai apoiar a OTAN.'],
    ['Dutch', 'De president zei dinsdag dat Nederland de NAVO steunt.'],
    ['Polish', 'Prezydent powiedział we wtorek, że Polska wesprze NATO.'],
    ['Russian', 'Президент заявил во вторник, что Россия ответит НАТО.'],
    ['Arabic', 'قال الرئيس يوم الثلاثاء إن الناتو'],
    ['Japanese', '大統領は火曜日に述べた。'],
  ])('knows %s', async (language, text) => {
    expect(await findOtherLanguage(text)).toBe(language);
  });

  it.each([
    'NATO bombs Yugoslavia',
    'Hello',
    '1999',
    'MANILA, Philippines (AP) _',
    'Putin, Xi, Modi meet in Kazan',
    'Zelensky Zaluzhny Syrskyi Yermak Budanov Kuleba',
    'Abdullah Ali, 26, London E17; Ibrahim Savant, 26, London E17; Osman Adam Khatib, 20, London E17',
    'These ironclad evidence, which one is not an open violation of international order?',
    'Moscow say attack NATO very bad. China people not accept. Russia also many time say.',
    'He called it "une catastrophe pour la France", and said the Élysée would answer on Tuesday.',
  ])('lets English pass: %s', async (text) => {
    expect(await findOtherLanguage(text)).toBeNull();
  });
});
