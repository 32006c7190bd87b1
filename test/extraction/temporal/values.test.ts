import { describe, expect, it } from 'vitest';
import { tagText } from './tag-dates.js';

/** A Friday. */
const DAY = '2025-11-07';

/** Sentence, then what is found: the words and their TIMEX3 value. */
const FAMILIES: Readonly<Record<string, readonly (readonly [string, Readonly<Record<string, string>>])[]>> = {
  'full dates': [
    ['It opened on March 7, 2024.', { 'March 7, 2024': '2024-03-07' }],
    ['It opened on Mar. 7th 2024.', { 'Mar. 7th 2024': '2024-03-07' }],
    ['It opened on 7 March 2024.', { '7 March 2024': '2024-03-07' }],
    ['The 7th of March, 2024 was cold.', { 'The 7th of March, 2024': '2024-03-07' }],
    ['On Thursday, March 7, 2024, it opened.', { 'Thursday, March 7, 2024': '2024-03-07' }],
    ['Updated 2024-03-07.', { '2024-03-07': '2024-03-07' }],
    ['Signed on 3/7/2024 in Rome.', { '3/7/2024': '2024-03-07' }],
    ['Signed on 31/7/2024 in Rome.', { '31/7/2024': '2024-07-31' }],
    ['Signed on 7.3.2024 in Rome.', { '7.3.2024': '2024-03-07' }],
    ['The attacks of 9/11 changed it.', { '9/11': '2001-09-11' }],
    ['It came after 9/11, not before 9/11.', { '9/11': '2001-09-11' }],
    ['He left on 31/7/2024.', { '31/7/2024': '2024-07-31' }],
    [
      'It fell in June 2020. On 12 May of that year it rose.',
      { 'June 2020': '2020-06', '12 May of that year': '2020-05-12' },
    ],
    ['It fell in the year following the coup.', {}],
    ['In 2015 Moscow vetoed it.', { '2015': '2015' }],
    ['They lost in the quarter-finals.', {}],
    ['It fell the day before last Tuesday.', { 'the day before last Tuesday': '2025-11-03' }],
    ['It fell the day after Christmas.', { 'the day after Christmas': '2025-12-26' }],
    ['The siege began on Christmas Day 1989.', { 'Christmas Day 1989': '1989-12-25' }],
    ['The rising of Easter 1916 failed.', { 'Easter 1916': '1916-04-23' }],
    ['It fell on 5 May. Rain came.', { '5 May': '2025-05-05' }],
    ['It fell three weeks after March 3, 2024.', { 'three weeks after March 3, 2024': '2024-03-24' }],
    ['It fell six months before June 2021.', { 'six months before June 2021': '2020-12' }],
    ['It fell two decades after 1999.', { 'two decades after 1999': '2019' }],
    ['It fell two days after 1999.', { 'two days': 'P2D', '1999': '1999' }],
    ['A year ago today he fell.', { 'A year ago today': '2024-11-07' }],
    ['He resigned a week from Monday.', { 'a week from Monday': '2025-11-17' }],
    [
      'It fell in May 2020. The previous December it had risen.',
      { 'May 2020': '2020-05', 'The previous December': '2019-12' },
    ],
    ['The April 6 Youth Movement and the April 25 Bridge are names.', {}],
    ['The October 7 attack was one.', { 'October 7': '2025-10-07' }],
    [
      'Signed on 04/07/2022, sealed on 31/12/2022.',
      { '04/07/2022': '2022-07-04', '31/12/2022': '2022-12-31' },
    ],
    [
      'Signed on 04/07/2022, sealed on 12/31/2022.',
      { '04/07/2022': '2022-04-07', '12/31/2022': '2022-12-31' },
    ],
    ['Signed on 04/07/2022, sealed on 9 July.', { '04/07/2022': '2022-07-04', '9 July': '2022-07-09' }],
    ['The March summit failed.', { March: '2025-03' }],
    ['The March on Rome failed.', {}],
    ['They met on November 3 and 4 in Rome.', { 'November 3': '2025-11-03', '4': '2025-11-04' }],
    ['On November 3 and 4 people died.', { 'November 3': '2025-11-03' }],
    [
      'It fell on November 3. He came the next morning and left the following evening.',
      {
        'November 3': '2025-11-03',
        'the next morning': '2025-11-04TMO',
        'the following evening': '2025-11-05TEV',
      },
    ],
    ['It fell on November 3, the day before police found it.', { 'November 3': '2025-11-03' }],
    ['It fell on November 3, the day before Peru voted.', { 'November 3': '2025-11-03' }],
    [
      'It was on November 3 that he told them. In August she fell ill. That same day he called.',
      { 'November 3': '2025-11-03', August: '2025-08', 'That same day': '2025-08-XX' },
    ],
    [
      'It fell on November 3. It had rained the day before.',
      { 'November 3': '2025-11-03', 'the day before': '2025-11-02' },
    ],
  ],
  'years, decades, centuries': [
    ['In 2003 US troops crossed the border.', { '2003': '2003' }],
    ['In 1999, it fell.', { '1999': '1999' }],
    ['It fell in 1999; in 2003 it rose.', { '1999': '1999', '2003': '2003' }],
    ['The 2024 election was close.', { '2024': '2024' }],
    ['It was mid-2016.', { 'mid-2016': '2016' }],
    ['It ended in late 2014.', { 'late 2014': '2014' }],
    ['It ended by the end of 1990.', { 'the end of 1990': '1990' }],
    ['They met in the year 2000.', { 'the year 2000': '2000' }],
    ['Nobody lives in the year 2525.', { 'the year 2525': '2525' }],
    ['It began in the nineteen-eighties.', { 'the nineteen-eighties': '198' }],
    ["The revolt of '68 failed.", { "'68": '1968' }],
    ['Profit rose in fiscal 1998.', { 'fiscal 1998': '1998' }],
    ['Profit rose in FY2024.', { FY2024: '2024' }],
    ['The 1990s were calm.', { 'The 1990s': '199' }],
    ['Prices fell in the mid-1990s.', { 'the mid-1990s': '199' }],
    ["It was built in the early '80s.", { "the early '80s": '198' }],
    ['It was built in the nineties.', { 'the nineties': '199' }],
    ['The 20th century was bloody.', { 'The 20th century': '19' }],
    ['It began in nineteen ninety-six.', { 'nineteen ninety-six': '1996' }],
  ],
  'months, seasons, quarters, weeks': [
    ['In March 2024 it rained.', { 'March 2024': '2024-03' }],
    ['In the summer of 2015 it rained.', { 'the summer of 2015': '2015-SU' }],
    ['The winter of 1994-95 was mild.', { 'The winter of 1994-95': '1994-WI' }],
    ['Sales rose in the third quarter of 1989.', { 'the third quarter of 1989': '1989-Q3' }],
    ['Sales rose in Q3 2024.', { 'Q3 2024': '2024-Q3' }],
    ["Sales rose in last year's fourth quarter.", { "last year's fourth quarter": '2024-Q4' }],
    ['The third-quarter loss grew.', { 'The third-quarter': '2025-Q3' }],
    ['The first half of 1990 was weak.', { 'The first half of 1990': '1990-H1' }],
    ['It happened in the week of March 6, 2000.', { 'the week of March 6, 2000': '2000-W10' }],
    ['It happened in the last week of March 2009.', { 'the last week of March 2009': '2009-W14' }],
  ],
  'a list with one year': [
    ['They met in March and April 2022.', { March: '2022-03', 'April 2022': '2022-04' }],
    [
      'They met on May 3, June 5 and July 7, 2020.',
      { 'May 3': '2020-05-03', 'June 5': '2020-06-05', 'July 7, 2020': '2020-07-07' },
    ],
  ],
  'later than what is told': [
    [
      'It opens today. It will close three days later.',
      { today: '2025-11-07', 'three days later': '2025-11-10' },
    ],
    ['It will close three days later.', { 'three days later': 'XXXX-XX-XX' }],
    [
      'He fell in July 2020, and died three weeks later.',
      { 'July 2020': '2020-07', 'three weeks later': '2020-WXX' },
    ],
    [
      'He fell in December 2020, and died three weeks later.',
      { 'December 2020': '2020-12', 'three weeks later': 'XXXX-WXX' },
    ],
    ['It opened two days later than planned.', { 'two days': 'P2D' }],
  ],
  'counted from the date told last': [
    [
      'They struck for three days earlier this month.',
      { 'three days': 'P3D', 'earlier this month': '2025-11' },
    ],
    [
      "She was named winner of Sunday's vote on Thursday. They had left a day earlier.",
      { Sunday: '2025-11-02', Thursday: '2025-11-06', 'a day earlier': '2025-11-05' },
    ],
    ['In 1998 a war began.\n\nIn May they left.', { '1998': '1998', May: '2025-05' }],
    [
      'It was sealed on May 4, 2003. They left that night.',
      { 'May 4, 2003': '2003-05-04', 'that night': '2003-05-04TNI' },
    ],
    [
      'It was sealed on May 4, 2003. They had met three days before.',
      { 'May 4, 2003': '2003-05-04', 'three days before': '2003-05-01' },
    ],
    ['Eight years on, nobody knows.', { 'Eight years on': 'XXXX' }],
    ['It was sealed in 2003. Eight years on, it was a ruin.', { '2003': '2003', 'Eight years on': '2011' }],
    [
      'It was sealed in December 2003. They left the following February.',
      { 'December 2003': '2003-12', 'the following February': '2004-02' },
    ],
    [
      'It was sealed in 2003, to last until 2060. They left later that year.',
      { '2003': '2003', '2060': '2060', 'later that year': '2003' },
    ],
  ],
  'counted from the day of the article': [
    ['They came yesterday.', { yesterday: '2025-11-06' }],
    ['They came the day before yesterday.', { 'the day before yesterday': '2025-11-05' }],
    ['They come tomorrow.', { tomorrow: '2025-11-08' }],
    ['They came last week.', { 'last week': '2025-W44' }],
    ['They came last month.', { 'last month': '2025-10' }],
    ['They came last year.', { 'last year': '2024' }],
    ['They came earlier this year.', { 'earlier this year': '2025' }],
    ['They come early next year.', { 'early next year': '2026' }],
    ['They came two years ago.', { 'two years ago': '2023' }],
    ['They came a decade ago.', { 'a decade ago': '2015' }],
    ['They came six weeks ago.', { 'six weeks ago': '2025-W39' }],
    ['They came 10 days ago.', { '10 days ago': '2025-10-28' }],
    ["They come in two years' time.", { "in two years' time": '2027' }],
    ['They came last Friday.', { 'last Friday': '2025-10-31' }],
    ['They come next Tuesday.', { 'next Tuesday': '2025-11-11' }],
    ['They came on Monday.', { Monday: '2025-11-03' }],
    ['They came Friday.', { Friday: '2025-11-07' }],
    ['They came on Tuesday last week.', { 'Tuesday last week': '2025-10-28' }],
    ['They came last March.', { 'last March': '2025-03' }],
    ['They came in June last year.', { 'June last year': '2024-06' }],
    ['They came this summer.', { 'this summer': '2025-SU' }],
    ['They came last Thanksgiving.', { 'last Thanksgiving': '2024-11-28' }],
    ['They came several years ago.', { 'several years ago': 'PAST_REF' }],
    ['They come now.', { now: 'PRESENT_REF' }],
    ['They are safe now that it rains.', { now: 'PRESENT_REF' }],
    ['They were worried about the future.', { 'the future': 'FUTURE_REF' }],
    ['It fell a quarter of a century ago.', { 'a quarter of a century ago': '2000' }],
    ['They recently came.', { recently: 'PAST_REF' }],
    ['They may come in the near future.', { 'the near future': 'FUTURE_REF' }],
  ],
  'counted from the date before': [
    ['In 2003 he came. He left the following year.', { '2003': '2003', 'the following year': '2004' }],
    ['In 2003 he came. The previous year he wed.', { '2003': '2003', 'The previous year': '2002' }],
    [
      'On May 2, 1995 he came. He left two days later.',
      { 'May 2, 1995': '1995-05-02', 'two days later': '1995-05-04' },
    ],
    ['On May 2, 1995 he came. That day she left.', { 'May 2, 1995': '1995-05-02', 'That day': '1995-05-02' }],
    [
      'On May 2, 1995 he came. The next day she left.',
      { 'May 2, 1995': '1995-05-02', 'The next day': '1995-05-03' },
    ],
    ['In 2003 war began, and in March Basra fell.', { '2003': '2003', March: '2003-03' }],
    [
      'In the third quarter sales rose 5% from a year earlier.',
      { 'the third quarter': '2025-Q3', 'a year earlier': '2024-Q3' },
    ],
    ['Unemployment in 2019 was lower than a year earlier.', { '2019': '2019', 'a year earlier': '2018' }],
  ],
  'the one before last': [
    ['It closed the year before last.', { 'the year before last': '2023' }],
    ['It closed the week before last.', { 'the week before last': '2025-W43' }],
    ['It closed the Tuesday before last.', { 'the Tuesday before last': '2025-10-28' }],
    ['It closed the night before last.', { 'the night before last': '2025-11-05TNI' }],
  ],
  'as people talk': [
    ['She is back a week on Tuesday.', { 'a week on Tuesday': '2025-11-18' }],
    ['She was here the other day.', { 'the other day': 'PAST_REF' }],
    ['She was here a fortnight ago.', { 'a fortnight ago': '2025-W43' }],
    ['She stays for a fortnight.', { 'a fortnight': 'P2W' }],
    ['She waits since nine this morning.', { 'nine this morning': '2025-11-07T09:00' }],
    ['Rain killed nine this morning.', { 'this morning': '2025-11-07TMO' }],
    ['Come at half past eight tomorrow.', { 'half past eight tomorrow': '2025-11-08T08:30' }],
    ['Come at a quarter to six in the evening.', { 'a quarter to six in the evening': '2025-11-07T17:45' }],
    ['It fell from a quarter to three fifths.', {}],
    ['It rang at 6:30 in the evening.', { '6:30 in the evening': '2025-11-07T18:30' }],
  ],
  'a long period': [
    ['It is to stay until the end of the decade.', { 'the end of the decade': '202' }],
    ['It may sink by the end of the century.', { 'the end of the century': '20' }],
    ['At the turn of the century they ruled.', {}],
  ],
  'as translated word by word': [
    ['In 2014 year, they fell.', { '2014 year': '2014' }],
    ['He wrote of 2014 years of rain.', { '2014 years': 'P2014Y' }],
  ],
  intervals: [
    ['He ruled from 2003 to 2011.', { '2003 to 2011': '2003/2011' }],
    ['It began in 2003-4 or 2003-04.', { '2003-4': '2003/2004', '2003-04': '2003/2004' }],
    ['He ruled 2003-2011.', { '2003-2011': '2003/2011' }],
    ['He ruled 2003–2011.', { '2003–2011': '2003/2011' }],
    ['The 2008/2012 crisis hurt.', { '2008/2012': '2008/2012' }],
    ['The 1998-99 war hurt.', { '1998-99': '1998/1999' }],
    ['It ran between March and May 2022.', { 'March and May 2022': '2022-03/2022-05' }],
    ['It ran Jan-March 2023.', { 'Jan-March 2023': '2023-01/2023-03' }],
    ['It ran March 3-5, 2024.', { 'March 3-5, 2024': '2024-03-03/2024-03-05' }],
  ],
  'months of a year told by its place': [
    ['It rose from May to July last year.', { 'May to July last year': '2024-05/2024-07' }],
    ['It fell in May and June last year.', { May: '2024-05', 'June last year': '2024-06' }],
    [
      'It came in April 2016 and left that December.',
      { 'April 2016': '2016-04', 'that December': '2016-12' },
    ],
    ['It came in April 2016 and left that autumn.', { 'April 2016': '2016-04', 'that autumn': '2016-FA' }],
    ['They left in 2016, that July. Rain came.', { '2016': '2016', 'that July': '2016-07' }],
    ['An August pact stands.', { August: '2025-08' }],
    ['It ran well into the summer.', { 'the summer': '2025-SU' }],
  ],
  'times of day': [
    ['It fell in the early hours of Friday.', { 'the early hours of Friday': '2025-11-07' }],
    [
      'He came on 3 May 2019. That same night he fell ill.',
      { '3 May 2019': '2019-05-03', 'That same night': '2019-05-03TNI' },
    ],
    [
      'He comes on 3 May 2026 and leaves the same evening.',
      { '3 May 2026': '2026-05-03', 'the same evening': '2026-05-03TEV' },
    ],
    ['It struck at 14:30 on March 22, 2013.', { '14:30 on March 22, 2013': '2013-03-22T14:30' }],
    ['It struck at 10:35 a.m. Tuesday.', { '10:35 a.m. Tuesday': '2025-11-04T10:35' }],
    ['It struck on the morning of March 22, 2013.', { 'the morning of March 22, 2013': '2013-03-22TMO' }],
    ['It struck Monday night.', { 'Monday night': '2025-11-03TNI' }],
    ['It struck last night.', { 'last night': '2025-11-06TNI' }],
    ['It struck at 0800 GMT.', { '0800 GMT': '2025-11-07T08:00Z' }],
    ['It struck on the night of 5 to 6 June 2018.', { 'the night of 5 to 6 June 2018': '2018-06-05TNI' }],
    ['It struck at mid-afternoon yesterday.', { 'mid-afternoon yesterday': '2025-11-06TAF' }],
    ['During the day Monday it rained.', { Monday: '2025-11-03' }],
    ['It struck at noon Monday.', { 'noon Monday': '2025-11-03T12:00' }],
  ],
  durations: [
    ['It took three years.', { 'three years': 'P3Y' }],
    ['It took a month.', { 'a month': 'P1M' }],
    ['The two-week visit ended.', { 'The two-week': 'P2W' }],
    ['It took two and a half years.', { 'two and a half years': 'P2Y6M' }],
    ['It took half an hour.', { 'half an hour': 'PT30M' }],
    ['It took two decades.', { 'two decades': 'P20Y' }],
    ['It took a quarter-century.', { 'a quarter-century': 'P25Y' }],
    ['It took several days.', { 'several days': 'PXD' }],
    ['It fell over the past two months.', { 'the past two months': 'P2M' }],
  ],
  sets: [
    ['They meet every year.', { 'every year': 'P1Y' }],
    ['They meet annually.', { annually: 'P1Y' }],
    ['They meet each Thursday.', { 'each Thursday': 'XXXX-WXX-4' }],
    ['They meet every winter.', { 'every winter': 'XXXX-WI' }],
    ['They meet twice a week.', { 'a week': 'P1W' }],
  ],
};

describe.each(Object.entries(FAMILIES))('%s', (_, cases) => {
  it.each(cases)('%s', async (text, expected) => {
    const dates = await tagText(text, DAY);
    expect(Object.fromEntries(dates.map((date) => [date.text, date.value]))).toEqual(expected);
  });
});

describe('what only looks like a date', () => {
  it.each([
    '1,999 people died.',
    'The 1848 people were moved.',
    'Flight 1848 and a Boeing 747 landed.',
    'Resolution 1973 passed.',
    'It cost $1999 or 2000 euros.',
    'The index closed at 2010.5 points.',
    'Original: www.example.com/article/1848113665148928/',
    'It had 1848113665148928 views.',
    'After the end of the Cold War, NATO did not disband.',
    'He is 30 years old.',
    'A 30-year-old man came.',
    'You may march, sat Theresa May.',
    'August Wilson wrote it.',
    'The fall of the Berlin Wall was sudden.',
    'In a second he was gone.',
    'She is in her 50s.',
    'They won 3-2.',
    'Some 1990 were arrested, nearly 1800 died.',
    '2000 Russian soldiers came, more than 2010 stayed.',
    'Agenda 2030 and Vision 2040 are plans.',
    'They went to Easter Island.',
    'The screen has a ratio of 16:9.',
    'The minister spoke on "This Week" and on "60 Minutes" about trade with other states.',
    'The film was called High Noon.',
    'They keep watch 24 hours a day, seven days a week.',
    'It rains every now and then.',
    'He stayed to this day, his last day in office.',
  ])('%s', async (text) => {
    expect((await tagText(text, DAY)).map((date) => date.text)).toEqual([]);
  });
});

describe('without a reference date', () => {
  it.each([
    ['They came yesterday.', 'XXXX-XX-XX'],
    ['They came last week.', 'XXXX-WXX'],
    ['They came last month.', 'XXXX-XX'],
    ['They came last year.', 'XXXX'],
    ['They came on Friday.', 'XXXX-WXX-5'],
    ['They came in March.', 'XXXX-03'],
    ['They came on March 3.', 'XXXX-03-03'],
  ])('%s → %s', async (text, value) => {
    expect((await tagText(text, null)).map((date) => [date.value, date.basis])).toEqual([[value, 'UNKNOWN']]);
  });
});
