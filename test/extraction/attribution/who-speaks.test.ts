import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** The chains of all claims of which the content holds `words`. */
async function chainsOf(text: string, words: string): Promise<string[]> {
  const claims = await claimsOf(text);
  return claims
    .filter((claim) => claim.includes(`: `) && claim.slice(claim.indexOf(': ')).includes(words))
    .map((claim) => claim.slice(0, claim.indexOf(': ')));
}

describe('a source of several', () => {
  it.each([
    [
      'two that were named before',
      'The court charged Ida Berg and Per Lind with fraud. Both said that the police had lied.',
      'that the police had lied',
      ['Ida Berg', 'Per Lind'],
    ],
    [
      'a group and one who is of it',
      'Several teachers, Ida Berg among them, say that the school was unsafe.',
      'that the school was unsafe',
      ['Ida Berg', 'teachers'],
    ],
    [
      'a group and two who are of it',
      'Ten countries, Chad and Togo among them, said that the vote was rigged.',
      'that the vote was rigged',
      ['Chad', 'Ten countries', 'Togo'],
    ],
    [
      'one of those meant by a pronoun, who is nobody',
      'Police held three men. One of them told the Tribune that the wall had cracked.',
      'that the wall had cracked',
      ['unnamed source'],
    ],
  ])('%s', async (_, text, words, sources) => {
    expect((await chainsOf(text, words)).sort()).toEqual(sources);
  });
});

describe('a source named at the end of its phrase', () => {
  it.each([
    [
      'The head of the Foreign Ministry of Belarus Maxim Kovalenko declared that the plant was safe.',
      'that the plant was safe',
      'Maxim Kovalenko',
    ],
    [
      'Norwegian shipbuilder Halden Marine said that it had done nothing wrong.',
      'that it had done nothing wrong',
      'Halden Marine',
    ],
  ])('%s', async (text, words, source) => {
    expect(await chainsOf(text, words)).toEqual([source]);
  });
});

describe('what is no attribution, or none of that source', () => {
  it('is left open where nothing was said', async () => {
    expect(await claimsOf('Chile did not say that the border would reopen.')).toEqual([
      'Chile (QUESTIONS): that the border would reopen',
    ]);
    expect(await claimsOf('Kenya never claimed that Peru had lied.')).toEqual([
      'Kenya (QUESTIONS): that Peru had lied',
    ]);
    expect(await claimsOf('Kenya does not believe that Peru lied.')).toEqual([
      'Kenya (DENIES): that Peru lied',
    ]);
  });

  it('ends before the semicolon', async () => {
    expect(await claimsOf('Lind said that Peru had paid; Kenya had not.')).toContain(
      'Lind: that Peru had paid',
    );
  });

  it('ends before what another verb goes on with', async () => {
    expect(
      await claimsOf(
        'Lind said she had asked Kenya whether it had paid, and that its envoy had sworn that it had.',
      ),
    ).toContain('Lind > Lind (QUESTIONS): whether it had paid');
  });

  it('is no wish to stay unnamed', async () => {
    const claims = await claimsOf('A guard who did not want his name to be printed said that Peru had paid.');
    expect(claims.filter((claim) => !claim.includes('that Peru had paid'))).toEqual([]);
  });

  it('is theirs by whose words it is', async () => {
    expect(await claimsOf('Ida Berg spoke on Monday. By her words, the plant will never close.')).toContain(
      'Ida Berg: the plant will never close',
    );
  });

  it('is the court’s that acquits, and not of those whom it acquits', async () => {
    const claims = await claimsOf(
      'A Chilean court on Friday acquitted Ida Berg and six other officials of fraud, saying prosecutors had failed to prove it.',
    );
    expect(claims.filter((claim) => /^(?:Ida Berg|six)/.test(claim))).toEqual([]);
  });

  it('is not of what is quoted, where who says it is explained', async () => {
    const claims = await claimsOf(
      '“Bolivia,” said Rosa Kone, an opposition leader and governor of the province.',
    );
    expect(claims.filter((claim) => claim.startsWith('Bolivia'))).toEqual([]);
  });

  it('is nobody’s in an office that said nothing', async () => {
    const claims = await claimsOf(
      'The minister told Peru that nobody in her department had promised anything.',
    );
    expect(claims.filter((claim) => claim.includes('> department'))).toEqual([]);
  });

  it('is the leader’s, named behind her title between commas, and not of whom she accuses', async () => {
    const claims = await claimsOf('Its chairwoman, Rosa Kone, accused the company of refusing to pay.');
    expect(claims.filter((claim) => claim.startsWith('company'))).toEqual([]);
    expect(claims.some((claim) => claim.startsWith('Rosa Kone'))).toBe(true);
  });

  it('is theirs of whom the allegations are', async () => {
    const claims = await claimsOf('Chile rejected the allegations of Peru.');
    expect(claims.filter((claim) => /unnamed/.test(claim))).toEqual([]);
  });

  it('is nobody’s who was only spoken to', async () => {
    expect(await claimsOf('Police questioned three men in Lima.')).not.toContain(
      'Police (QUESTIONS): three men',
    );
  });
});

describe('an interview whose turns have no labels', () => {
  const INTERVIEW = [
    'The port that nobody wants',
    'Ida Berg speaks to John Roe, the mayor of Oslo, about a closed port.',
    'Why did you close it?',
    'We had to. Norway said that it was not safe.',
    'Were you surprised?',
    'I was not.',
  ];

  it('is by whom it is announced to be with, and the author only asks', async () => {
    expect(await claimsOf(INTERVIEW.join('\n\n'))).toEqual([
      'Ida Berg: a closed port',
      'John Roe: We had to. Norway said that it was not safe',
      'John Roe > Norway: that it was not safe',
      'John Roe: I was not',
    ]);
  });

  it('takes a paragraph in bold for a question', async () => {
    const text = INTERVIEW.map((line, i) => (i === 4 ? '**Denmark says it was a mistake.**' : line));
    expect((await claimsOf([...text, 'Why now?', 'I cannot say.'].join('\n\n'))).join('\n')).not.toContain(
      'John Roe: **',
    );
  });

  it('is none where nobody answers in the first person, or none is announced', async () => {
    const explainer = [
      'The port',
      'Why did it close?',
      'Norway closed it.',
      'Who paid?',
      'Denmark paid for it.',
    ];
    expect((await claimsOf(explainer.join('\n\n'))).filter((claim) => !claim.startsWith(':'))).toEqual([]);
    const told = INTERVIEW.map((line) => line.replace('We had', 'They had').replace('I was', 'It was'));
    expect((await claimsOf(told.join('\n\n'))).join('\n')).not.toContain('John Roe: ');
    const own = INTERVIEW.map((line, i) => (i === 1 ? 'John Roe, the mayor of Oslo, closed a port.' : line));
    expect((await claimsOf(own.join('\n\n'))).join('\n')).not.toContain('John Roe: ');
  });
});
