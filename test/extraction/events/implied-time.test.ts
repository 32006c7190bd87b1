import { describe, expect, it } from 'vitest';
import { extractWithModel } from '../../support/extract.js';

/** "trigger date": each event in the order of the text, with `~` where the year is inferred; `-` for no date. */
async function datesOf(text: string): Promise<string[]> {
  const { events } = await extractWithModel(text, { publishedAt: '2024-03-05' });
  return [...events]
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || (a.date! < b.date! ? -1 : 1))
    .map(
      ({ mentions, date, dateBasis }) =>
        `${mentions[0]!.text} ${date ?? '-'}${dateBasis === 'INFERRED' ? '~' : ''}`,
    );
}

/** Hand-checked: when each event of a text happened. */
const GOLDEN: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'so long after or before another clause': [
    ['Kenya closed the border on Monday, a day after Uganda attacked the town.', ['closed 2024-03-04~', 'attacked 2024-03-03~']],
    ['Peru expelled the envoy in May 2017, eight months after Chile recalled its ambassador.', ['expelled 2017-05', 'recalled 2016-09~']],
    ['Mali left the bloc in 2019, two years after the coup.', ['left 2019', 'coup 2017~']],
    ['Twenty years after the 1990 invasion, Peru asked Chile to leave.', ['invasion 1990', 'asked 2010~', 'leave -']],
    ['A decade after the 2008 war, Peru sued Chad.', ['sued 2018~']],
    ['A year after Kenya invaded Uganda in 1990, Peru sent troops.', ['invaded 1990', 'sent 1991~']],
    ['India expelled the envoy in May 2011, days before it accused Chile of piracy.', ['expelled 2011-05', 'accused 2011~']],
  ],
  'around a participle': [
    ['Luc Martin was sentenced in May 2021 for taking bribes from Chad, two years after his arrest.', ['sentenced 2021-05', 'arrest 2019~']],
    ['Luc Martin signed a decree in April 2019 banning strikes.', ['signed 2019-04', 'strikes -']],
  ],
  'of an occasion with a year': [
    ['Luc Martin, who lost the 2022 election, left. Kenya boycotted the 1980 Olympics.', ['lost 2022~', 'election 2022', 'left 2024~', 'boycotted 1980~']],
    ['Ida Berg abandoned the 2015 deal in 2018. Kenya signed the 2016 agreement.', ['abandoned 2018', 'deal 2015', 'signed 2016~']],
    ['The 1997 treaty was signed in Lima by Peru.', ['signed 1997~']],
  ],
  'in a year that a sentence of its own names': [
    ['The year is 1968. Peru invades Chile.', ['invades 1968~']],
    ['2011. Peru and Kenya bomb Chad. In May they stop.', ['bomb 2011~']],
    ['The year is 1968. Peru invades Chile.\n\nKenya accuses Chad of spying.', ['invades 1968~', 'accuses 2024~']],
  ],
  'on a line of a chronology': [
    ['March 2011: Peru invades Chad after Kenya bombs Mali. Chad asks for help.', ['invades 2011-03', 'bombs 2011~', 'asks 2011~']],
    ['April 2013: Peru invades Chad, and Kenya joins the war in June.', ['invades 2013-04', 'war 2013-06~']],
  ],
  'on the day that a clause tells of': [
    ['Peru opposed the name from the day that Chad declared independence in 1991.', ['opposed 1991/..', 'declared 1991']],
    ['In the first war, which ended in May 1994, Peru invaded Chad.', ['invaded -']],
  ],
  'beside what is said or asked of another time': [
    ['Peru said that Chad had attacked its parliament in 2020, and Kenya blamed Chad.', ['attacked 2020', 'blamed 2024~']],
    ['Peru charged four Kenyans with hacking banks between 2011 and 2018.', ['charged 2024~', 'hacking 2011/2018']],
  ],
  'set in time by another clause': [
    ['Chad closed two crossings in May 2021 after gunmen killed three of its soldiers.', ['closed 2021-05', 'killed 2021~']],
    ['When Kenya attacked Uganda in 1984, Peru imposed sanctions on Kenya.', ['attacked 1984', 'imposed 1984~']],
  ],
  'as many events as times': [
    ['Canada invaded Kenya in 2014 and again in 2022.', ['invaded 2014', 'invaded 2022']],
    ['Peru survived wars in 1965, 1971 and 1999.', ['wars 1965', 'wars 1971', 'wars 1999']],
    ['Brazil crushed the revolt in 1956 and the one in 1968.', ['crushed 1956', 'crushed 1968']],
    ['Chile fought a war between 2011 and 2013.', ['fought 2011/2013']],
    ['Kenya and Chad held talks in March and April 2023.', ['held 2023-03']],
  ],
  'set in time by what came with it': [
    ['In 2016, after an attack on Peru, Chile closed the border.', ['attack 2016~', 'closed 2016']],
    ['In 2016, decades after the war with Peru, Chile closed the border.', ['closed 2016']],
    ['Kenya said that ten Peruvians had been arrested.', ['arrested 2024~']],
    ['The promise that Peru made to Chile in 1990 was broken.', ['promise 1990']],
  ],
  'counted from what is told': [
    ['Chile will visit Peru on Thursday. Kenya closed its border the following week.', ['will 2024~', 'visit 2024-03-07~', 'closed 2024~']],
    ['Chad closed a crossing on January 4. Kenya closed its border the following week.', ['closed 2024-01-04~', 'closed 2024-01-08/2024-01-14~']],
    ["On Monday, Luc Martin won Saturday's election. Paul Kone resigned a day earlier.", ['won 2024-03-04~', 'election 2024-03-02~', 'resigned 2024-03-03~']],
  ],
  'the year that the text tells of': [
    ['The attack was the deadliest since the truce of 2010. Kenya recalled its ambassador.', ['attack -', 'truce 2010', 'recalled 2024~']],
    ['Founded in 1990, the party fell apart. Peru recalled its ambassador.', ['Founded 1990', 'recalled 2024~']],
    ['In 1964 the army seized power in Bolivia. Peru recalled its ambassador. Chile sent troops.', ['seized 1964', 'recalled 1964~', 'sent 1964~']],
    // A new paragraph without a date is of the article's own time, and so is the present tense.
    ['In 1964 Chile sent troops.\n\nPeru rejected the demand.', ['sent 1964', 'rejected 2024~']],
    ['In 1964 Chile sent troops. Peru opposes the deal.', ['sent 1964', 'opposes 2024~']],
    ['Kenya imposed sanctions on Uganda.', ['imposed 2024~']],
  ],
  'not of when somebody was born or since when nothing was': [
    ['Ana Diaz was born in 1950 and was jailed by Chile.', ['born 1950', 'jailed -']],
    ['For the first time since 1991, Kenya has closed its embassy in Peru.', ['closed -']],
    ['Not until 1994 did Kenya abolish the law.', ['abolish 1994']],
    ['On the tenth anniversary of 9/11, Kenya sent troops.', ['sent 2024~']],
    ['In the First World War, Kenya attacked Uganda.', ['attacked -']],
    ['Two decades after 1999, Kenya bombed the bridge.', ['bombed 2019~']],
    ['Three days after Christmas 1992, Kenya bombed the bridge.', ['bombed 1992-12-28~']],
  ],
  'no year where none is told': [
    ['Peru may impose sanctions on Chile.', ['impose -']],
    ['Peru will impose sanctions on Chile.', ['will 2024~', 'impose -']],
    ['Luc Martin, who led the Labour Party, resigned in 2011.', ['led -', 'resigned 2011']],
    ['After the end of the Cold War, Mali left the bloc.', ['left -']],
    ['After the end of the Cold War, Mali did not leave the bloc, but invaded Chad.', ['leave -', 'invaded -']],
    ['Kenya had condemned the attack on Peru.', ['condemned -', 'attack -']],
  ],
}; // prettier-ignore

describe.each(Object.entries(GOLDEN))('%s', (_, texts) => {
  it.each(texts)('%s', async (text, dates) => {
    expect(await datesOf(text)).toEqual(dates);
  });
});
