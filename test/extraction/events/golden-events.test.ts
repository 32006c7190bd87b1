import { describe, expect, it } from 'vitest';
import type { Event, Extraction } from '../../../src/domain/extraction.js';
import { extractWithModel } from '../../support/extract.js';

/**
 * "TYPE/mode agents > targets = participants [date] (MODALITY)": an event in a line, its triggers left out, and a date
 * that no words of the text give.
 */
function toLine({ actors }: Extraction, event: Event): string {
  const names = (role: string): string =>
    event.participants
      .filter((participant) => participant.role === role)
      .map(({ actor }) => actors.find(({ id }) => id === actor)?.name)
      .sort()
      .join(' + ');
  const together = names('PARTICIPANT');
  const sides = `${names('AGENT')} > ${names('TARGET')}`;
  return [
    event.mode ? `${event.type}/${event.mode}` : event.type,
    together === '' || sides !== ' > ' ? sides : '',
    together === '' ? '' : `= ${together}`,
    event.dateSpan ? `[${event.date}]` : '',
    event.modality === 'ASSERTED' ? '' : `(${event.modality})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

async function linesOf(sentence: string): Promise<string[]> {
  const extraction = await extractWithModel(sentence, { publishedAt: '2024-03-05' });
  const inOrder = [...extraction.events].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  return inOrder.map((event) => toLine(extraction, event));
}

/** Hand-checked sentences and all the events that they tell of. */
const GOLDEN: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'what is said of one is not done to another': [
    ['At least 155 Kenyan citizens were fighting on Chad’s side.', ['ASSAULT Kenya > ']],
    ['Mali fought on the side of Chad in 1988.', ['ASSAULT Mali >  [1988]']],
    ['Chad rejected the charge that Kenyan firms supply Mali with engines.', [
      'REJECT Chad > ',
      'OTHER Kenya > Mali (HYPOTHETICAL)',
    ]],
    ['Chad helped to oust Ida Berg in 2011.', ['RETREAT/resign Chad > Ida Berg [2011]']],
    ['Chad helped Mali to oust Ida Berg.', ['AID Chad > Mali', 'RETREAT/resign Mali > Ida Berg']],
    ['Kenya hit out at Ankara, and Peru lashed out at Oslo.', [
      'ACCUSE/disapprove Kenya > Turkey',
      'ACCUSE/disapprove Peru > Norway',
    ]],
  ],
  'a wave of strikes is no workers’ strike': [
    ['Chad launched a wave of strikes on Malian military sites in 1999.', ['ASSAULT Chad > Mali [1999]']],
  ],
  'what is told of a deal beside is none with whom it names': [
    ['Peru breached the 2015 nuclear deal, which Ida Berg abandoned in 2018.', [
      'OTHER Peru > ',
      'AGREE  >  [2015]',
      'OTHER Ida Berg >  [2018]',
    ]],
  ],
  'who stands behind a comma and “and” acts himself': [
    ['Chile turned on its sponsors, and Chad, Mali and Niger sent troops to Peru in 1998.', [
      'MOBILIZE/troops Chad + Mali + Niger > Peru [1998]',
    ]],
  ],
  'what was committed was done': [
    ['The militia committed genocide in Chad.', ['ASSAULT  > Chad']],
    ['Mali undertook an invasion of Chad in 1999.', ['ASSAULT Mali > Chad [1999]']],
    ['Mali has committed to talks with Chad.', ['AGREE Mali > Chad']],
  ],
  'what was done at last, with something, or by neither': [
    ['Chad invaded Mali in 1979 and did not leave until 1989.', [
      'ASSAULT Chad > Mali [1979]',
      'OTHER Chad >  [1989]',
    ]],
    ['Ida Berg was not freed until the war ended in 1945.', ['RETREAT/release  > Ida Berg [1945]', 'ASSAULT  >  [1945]']],
    ['Kenya used drones to attack Chad.', ['ASSAULT Kenya > Chad']],
    ['Kenya will use drones to attack Chad.', ['ASSAULT Kenya > Chad (FUTURE)']],
    ['In 2011, Peruvian aircraft helped rebels to kill Ida Berg.', [
      'AID Peru >  [2011]',
      'ASSAULT  > Ida Berg',
    ]],
    ['Neither Ida Berg nor Per Lind was tried for treason.', [
      'ACCUSE/allege  > Ida Berg + Per Lind (NEGATED)',
    ]],
  ],
  'a participle between commas undergoes': [
    ['Peru, hit with a tariff in May, refused to talk.', ['SANCTION  > Peru [2023-05]', 'REJECT Peru > ']],
    ['Chad, punished for arming rebels in Togo, threatened Mali.', [
      'SANCTION  > Chad',
      'AID Chad > Togo',
      'THREATEN Chad > Mali',
    ]],
  ],
  'a time of another clause is no further one': [
    ['The Philippines sued China in 2013, and in July 2016 a tribunal in The Hague acquitted Peru.', [
      'ACCUSE/allege Philippines > China [2013]',
      'CONCEDE  > Peru [2016-07]',
    ]],
    ['Kenya bombed the uprising in 1956 and the one in 1968.', [
      'ASSAULT/aerial Kenya >  [1956]',
      'ASSAULT/aerial Kenya >  [1968]',
    ]],
  ],
  'who is punished over something did it': [
    ['Peru sanctioned Chad over bombing Mali.', ['SANCTION Peru > Chad', 'ASSAULT/aerial Chad > Mali']],
    ['The move drew a protest from Oslo.', ['PROTEST/demo Norway > ']],
  ],
  'words that are cut at a hyphen': [
    ['A cease-fire between Chad and Mali began on Monday.', ['RETREAT/ceasefire = Chad + Mali [2024-03-04]']],
    ['Chad declared a cease-fire in Mali.', ['RETREAT/ceasefire Chad > Mali']],
  ],
  'words by what they are of': [
    ['A Chinese ship rammed a Philippine boat on Monday.', ['ASSAULT China > Philippines [2024-03-04]']],
    ['Senator Ida Berg rammed the bill through parliament.', ['OTHER Ida Berg > ']],
    ['Warsaw Pact troops ended the revolt in 1968.', ['COERCE/restrict Warsaw Pact >  [1968]', 'PROTEST/demo  >  [1968]']],
    ['The trade war between Peru and Chile began in 2018.', ['SANCTION = Chile + Peru [2018]']],
    ['Unions in Kenya suspended a nationwide strike on Monday.', ['PROTEST/strike Kenya >  [2024-03-04]']],
    ['Kenya suspended the strikes on Chad.', ['RETREAT/ceasefire Kenya > Chad']],
    ['Chile retaliated with 125 percent.', ['OTHER Chile > ']],
    ['Niger ended a military accord with the United States.', ['SANCTION/discontinue Niger > United States']],
    ['Kenya ordered three Chadian diplomats to leave.', ['SANCTION/expel Kenya > Chad']],
    ['A judge cleared Ida Berg of fraud.', ['CONCEDE  > Ida Berg']],
    ['Peru walked out of the accord with Chile in 2018.', ['REJECT Peru > Chile [2018]']],
    ['Kenya banned the Unity Party.', ['COERCE/restrict Kenya > Unity Party']],
    ['Police teargassed Ida Berg in Kenya.', ['ASSAULT/crowd-control  > Ida Berg']],
  ],
  'a date is of the clause that says it': [
    ['Chad would ask the guarantors of the Lake Protocol of 1934 to intervene.', ['REQUEST Chad >  (HYPOTHETICAL)']],
    ['Elected president in 1997, Ida Berg resigned in 2001.', ['RETREAT/resign Ida Berg >  [2001]']],
    ['Peru sent troops to Chad in 2002 and helped remove Ida Berg in 2011.', [
      'MOBILIZE/troops Peru > Chad [2002]',
      'RETREAT/resign Peru > Ida Berg [2011]',
    ]],
    ['Chad, an ally of Peru since 1951, condemned Kenya.', ['ACCUSE/disapprove Chad > Kenya']],
    ['Ida Berg, mayor of Lima from 2002 to 2010, was arrested in Peru.', ['COERCE/arrest  > Ida Berg']],
    ['Chad seceded in 2008, nine years after Kenyan air strikes hit Peru.', [
      'OTHER Chad >  [2008]',
      'ASSAULT/aerial Kenya > Peru [1999]',
    ]],
    ['Kenya refused to recognize Ida Berg’s victory in the July 28 election.', [
      'REJECT/assist Kenya > Ida Berg',
      'SUPPORT Kenya > Ida Berg [2023-07-28] (NEGATED)',
      'OTHER Ida Berg > ',
      'OTHER  >  [2023-07-28]',
    ]],
    ['Peru called off Wednesday’s visit to Chad.', ['SANCTION/discontinue Peru > Chad [2024]']],
    ['May 27, 2016 - Visits Chile for the first time. On June 3 Chad resigned.', [
      'CONSULT/visit  > Chile [2016-05-27]',
      'RETREAT/resign Chad >  [2016-06-03]',
    ]],
    ['Kenya cut ties with Chad on May 4 last year.', ['SANCTION/discontinue Kenya > Chad [2023-05-04]']],
    ['Ida Berg was indicted in 2011 over violence after the 2007 vote, in which she supported Per Lind.', [
      'ACCUSE/allege  > Ida Berg [2011]',
      'OTHER  >  [2007]',
      'SUPPORT Ida Berg > Per Lind [2007]',
    ]],
  ],
  'what is only brought about': [
    ['The plan will not provoke a war between Peru and Chile.', ['ASSAULT = Chile + Peru (NEGATED)']],
    ['The plan could trigger a war between Peru and Chile.', ['ASSAULT = Chile + Peru (HYPOTHETICAL)']],
    ['The plan may spark a conflict between Peru and Chile.', ['ASSAULT = Chile + Peru (HYPOTHETICAL)']],
    ['The plan sparked a war between Peru and Chile.', ['ASSAULT = Chile + Peru']],
  ],
  'who is killed or caught': [
    ['Ida Berg of Kenya was shot in 2019. Nobody was arrested for her murder.', [
      'ASSAULT/firearms  > Ida Berg [2019]',
      'COERCE/arrest  >  [2019] (NEGATED)',
      'ASSAULT  > Ida Berg',
    ]],
    ['Peru raised its reward for Ida Berg’s capture.', ['OTHER Peru > ', 'COERCE/seize  > Ida Berg']],
    ['Chad condemned Ida Berg’s capture of Lima.', ['ACCUSE/disapprove Chad > Ida Berg', 'COERCE/seize Ida Berg > ']],
  ],
  'who is called something': [
    ['Ida Berg, whom Kenya calls a rebel, visited Peru.', ['CONSULT/visit Ida Berg > Peru']],
    ['Per Lind, whom Chad called a traitor, visited Peru.', ['CONSULT/visit Per Lind > Peru']],
  ],
  'what each does to the other': [
    ['Kenya and Chad accused each other of lying.', ['ACCUSE/allege = Chad + Kenya']],
    ['Peru and Chile attacked one another in 1999.', ['ASSAULT = Chile + Peru [1999]']],
  ],
  'words of force that use none': [
    ['Ida Berg, whom Per Lind beat in the election, left.', ['OTHER Per Lind > Ida Berg', 'OTHER Ida Berg > ']],
    ['Police beat Ida Berg in Lima.', ['ASSAULT/beat  > Ida Berg']],
    ['Nippon Steel’s takeover of Varga Holdings failed.', ['OTHER Nippon Steel > Varga Holdings']],
    ['China resumed the exercise of sovereignty over Macau.', []],
  ],
  'words of force that use some': [
    ['The army hanged Ken Adebayo in 1995.', ['ASSAULT  > Ken Adebayo [1995]']],
    ['In 1956 Kenya landed troops at Suez.', ['MOBILIZE/troops Kenya >  [1956]']],
    ['Kenya signed a pact with Chad in 2010, and Peru tore it up in 2018.', ['SUPPORT Kenya > Chad [2010]', 'REJECT Peru >  [2018]']],
  ],
  'a condition to speak on is no demand': [
    ['A Kenyan diplomat asked not to be named.', []],
    ['Kenya asked Uganda not to be afraid.', ['REQUEST Kenya > Uganda']],
  ],
  'what was sent acts for its senders': [
    ['Drones launched by the Islamic State struck a depot in Chad.', ['OTHER Islamic State > ', 'ASSAULT/drone Islamic State > Chad']],
    ['Missiles fired from Yemen by the Houthis hit a tanker of Norway.', [
      'ASSAULT/heavy-weapons Houthis > ',
      'ASSAULT/heavy-weapons Houthis > Norway',
    ]],
  ],
  'no act of force': [
    ['Iraq was accused of hiding weapons of mass destruction.', ['ACCUSE/allege  > Iraq', 'OTHER Iraq > ']],
    ['The party is bent on self-destruction.', []],
  ],
  'whom an act in words is about is not in what is no part of it': [
    ['Kenya warned that the plan would fail, according to a memo seen by Der Spiegel.', ['THREATEN Kenya > ']],
    ['The bombing of Libya, which Luc Martin has promised will last days, left a ruin.', [
      'ASSAULT/explosives  > Libya',
      'AGREE Luc Martin > ',
    ]],
  ],
  'roles by the tree': [
    ['Iraq was invaded by the United States in 2003.', ['ASSAULT United States > Iraq [2003]']],
    ['The US-led invasion of Iraq in 2003 killed thousands.', ['ASSAULT United States > Iraq [2003]']],
    ['Brazil launched an attack on Uruguay.', ['ASSAULT Brazil > Uruguay']],
    ['Uruguay suffered an attack by Brazil in 2014.', ['ASSAULT Brazil > Uruguay [2014]']],
    ['Sanctions were imposed on Peru by the European Union in 2010.', ['SANCTION European Union > Peru [2010]']],
    ['The attack was claimed by the Islamic State.', ['ASSAULT Islamic State > ']],
    ['Two Swedish warships were sunk by Norway during the war.', ['ASSAULT/destroy Norway > Sweden']],
    ['Canada expelled four French diplomats.', ['SANCTION/expel Canada > France']],
    ['Luc Martin was arrested and charged with fraud in 2021.', [
      'COERCE/arrest  > Luc Martin [2021]',
      'ACCUSE/allege  > Luc Martin [2021]',
    ]],
    ['Canada, which bombed Kenya in 2012, joined NATO.', [
      'ASSAULT/aerial Canada > Kenya [2012]',
      'OTHER Canada > NATO',
    ]],
    ['Kenya thanked Canada for releasing the prisoners.', ['SUPPORT Kenya > Canada', 'RETREAT/release Canada > ']],
    ['Talks between Canada and France took place in Geneva on February 3, 2024.', [
      'CONSULT = Canada + France [2024-02-03]',
    ]],
    ['French President Luc Martin visited Kenya on Monday.', ['CONSULT/visit Luc Martin > Kenya [2024-03-04]']],
  ],
  'times that do not leak': [
    ['Luc Martin, who has been in prison since January, was sentenced last year to ten years.', ['SANCTION/convict  > Luc Martin [2023]']],
    ['Paul Kone was ousted in a parliamentary vote in 2019.', ['RETREAT/resign  > Paul Kone [2019]']],
    ['Kenya urged Canada in 2022 to return to its 2015 targets.', ['REQUEST Kenya > Canada [2022]', 'OTHER Canada >  (HYPOTHETICAL)']],
    ['Norway promised Mali money by 2030.', ['AGREE Norway > Mali']],
    ['The war began on May 4, 2011 when Uganda invaded Kenya.', ['ASSAULT  >  [2011-05-04]', 'ASSAULT Uganda > Kenya [2011-05-04]']],
  ],
  'times told by another event': [
    ['Since the 2014 annexation of the port, Norway has sanctioned Peru.', [
      'COERCE/seize  >  [2014]',
      'SANCTION Norway > Peru [2014/..]',
    ]],
    ['After the 2008 crisis Chad nationalized the bank of Kenya.', ['OTHER  >  [2008]', 'COERCE/seize Chad > Kenya [2008/..]']],
    ['Peru recalled its ambassador following the May 2011 coup in Chile.', [
      'SANCTION/withdraw Peru >  [2011-05/..]',
      'COERCE/restrict  > Chile [2011-05]',
    ]],
    ['Before the 2003 invasion of Chad, Kenya visited Peru.', ['ASSAULT  > Chad [2003]', 'CONSULT/visit Kenya > Peru']],
    ['Kenya bombed Chad from 1969 to 1973, invaded Peru in 1989 and went to war in Mali.', [
      'ASSAULT/aerial Kenya > Chad [1969/1973]',
      'ASSAULT Kenya > Peru [1989]',
      'ASSAULT Kenya > Mali [1989]',
    ]],
    ['The treaty signed in 1951 barred Chad from Peru.', ['SUPPORT  >  [1951]', 'SANCTION/expel  > Chad [1951]']],
    ['Fifty years ago, on 29 October 1974, Chad attacked Peru.', ['ASSAULT Chad > Peru [1974-10-29]']],
    ['Kenya vetoed the plan in 2009, 2016 and 2017.', [
      'REJECT Kenya >  [2009]',
      'REJECT Kenya >  [2016]',
      'REJECT Kenya >  [2017]',
    ]],
    ['Kenya and Chad clashed again in April 2016 and in July 2020.', [
      'ASSAULT Chad + Kenya >  [2016-04]',
      'ASSAULT Chad + Kenya >  [2020-07]',
    ]],
  ],
  'who gets what is given up': [
    ['Luc Martin lost the election to Anna Berg in 2022.', [
      'OTHER Luc Martin >  = Anna Berg [2022]',
      'OTHER  > Anna Berg [2022]',
    ]],
    ['Chad lost to Peru on Saturday.', ['OTHER Chad >  = Peru [2024-03-02]']],
    ['Chad leased two islands to Peru.', ['OTHER Chad >  = Peru']],
  ],
  'what further dates belong to': [
    ['Peru seized the port in 2014 and, on February 24, launched an invasion of Chile.', [
      'ASSAULT Peru >  [2014]',
      'ASSAULT Peru > Chile [2024-02-24]',
    ]],
    ['The pact was bad; Kenya left it in 2017 and Chad in 2019.', ['OTHER Kenya >  [2017]', 'OTHER Chad >  [2019]']],
    ['In 1980 Peru led a boycott of Chile, and in 1984 Kenya and ten allies stayed away from Lima.', [
      'PROTEST/boycott Peru > Chile [1980]',
    ]],
    ['The Easter bombings of 2019 shook Peru.', ['ASSAULT/explosives  >  [2019]', 'OTHER  > Peru [2019]']],
    ['After the 2001 attacks Peru went to war in Chad.', ['ASSAULT  >  [2001]', 'ASSAULT Peru > Chad [2001/..]']],
    ['Peru crushed Chile in 1956, and in 1968 it sent troops into Chad.', [
      'ASSAULT Peru > Chile [1956]',
      'MOBILIZE/troops Peru > Chad [1968]',
    ]],
    ['Cyclone Martin swept across Peru on Sunday, killing ten people.', ['OTHER  >  [2024-03-03]', 'OTHER  >  [2024-03-03]', 'OTHER  >  [2024-03-03]']],
    ['The assembly voted to condemn Chad.', ['ACCUSE/disapprove assembly > Chad']],
    ['China beat the United States 3-0 in volleyball.', ['OTHER China > United States']],
    ['Nick Lund was beaten by Labour.', ['OTHER Labour Party > Nick Lund']],
  ],
  'conditions without a word for it': [
    ['Had Chile sent troops, Peru would have won.', [
      'MOBILIZE/troops Chile >  (HYPOTHETICAL)',
      'OTHER Peru >  (HYPOTHETICAL)',
    ]],
    ['Should Chile attack Peru, Norway will respond.', ['ASSAULT Chile > Peru (HYPOTHETICAL)']],
    ['Peru awaits approval by Chile.', ['SUPPORT Chile > Peru (FUTURE)']],
  ],
  'lists and those who lead': [
    ['Peru accepted loans from Spain and Cuba, but not from Chad and Mali, which severed relations with Peru in 2021.', [
      'AGREE Peru > Cuba + Spain',
      'AID Cuba + Spain > ',
      'SANCTION/discontinue Chad + Mali > Peru [2021]',
    ]],
    ['Kenya was bombed in 2011 by a coalition led by Peru and Chile.', [
      'ASSAULT/aerial Chile + Peru > Kenya [2011]',
    ]],
    ['Her allies, Luc Martin and Paul Kone, congratulated Anna Berg.', ['SUPPORT Luc Martin + Paul Kone > Anna Berg']],
    ['The losses were blamed on Anna Berg by Luc Martin.', ['OTHER Anna Berg > ', 'ACCUSE/allege Luc Martin > Anna Berg']],
    ['Mali and Chad, which borders Peru, signed it.', ['SUPPORT Chad + Mali > ']],
  ],
  'what is no force, and what is': [
    ['In 1979 Peru marched into Chile.', ['ASSAULT Peru > Chile [1979]']],
    ['Peru sent tanks into Chile in 1968.', ['MOBILIZE/troops Peru > Chile [1968]']],
    ['Two Chilean pilots were captured by Peruvian troops.', ['COERCE/arrest Peru > Chile']],
    ['Luc Martin conceded early on Monday.', ['CONCEDE Luc Martin >  [2024-03-04]']],
    ['Luc Martin conceded that Peru had failed.', []],
    ['The raid was, as even Kenya conceded, a mistake.', []],
    ['The war on drugs has ruined Peru.', ['OTHER  > Peru']],
    ['Peru fought corruption with loans.', ['OTHER Peru > ']],
    ['Kenya won the battle for second place.', ['OTHER Kenya > ']],
    ['Chad passed the bill by 204 votes to 115.', ['OTHER Chad > ']],
  ],
  'roles across the sentence': [
    ['The Labour Party, which Luc Martin led in 2004, expelled him.', ['OTHER Luc Martin > Labour Party [2004]', 'SANCTION/expel Labour Party > Luc Martin']],
    ['Luc Martin was detained in 2017 and charged with treason.', ['COERCE/arrest  > Luc Martin [2017]', 'ACCUSE/allege  > Luc Martin [2017]']],
    ['Brazil had Paul Kone murdered in 1961.', ['ASSAULT Brazil > Paul Kone [1961]']],
    ['Ten people were killed, according to Amnesty International.', []],
    ['The European Commission fined Kenya 110 million euros.', ['SANCTION European Commission > Kenya']],
    ['Kenya accused Peruvian agents of involvement in the killing of Luc Martin.', ['ACCUSE/allege Kenya > Peru', 'ASSAULT Peru > Luc Martin']],
    ['Brazil’s annexation of the port in 2014 and its invasion of Peru in 2022 were crimes.', ['COERCE/seize Brazil >  [2014]', 'ASSAULT Brazil > Peru [2022]']],
    ['The truce with Mali was brokered by Kenya in 2003.', ['RETREAT/ceasefire  > Mali [2003]', 'CONSULT/third-party Kenya > Mali [2003]']],
    ['Peruvian troops entered the town on Monday.', ['OTHER Peru >  [2024-03-04]']],
    ['Siemens, Bosch, Infineon and Airbus sued Google.', ['ACCUSE/allege Airbus + Bosch + Infineon + Siemens > Google']],
  ],
  'a series that tells its word once': [
    ['NATO bombed Serbia in 1999 to stop it, and Libya in 2011.', [
      'ASSAULT/aerial NATO > Serbia [1999]',
      'ASSAULT/aerial NATO > Libya [2011]',
    ]],
    ['Peru boycotted Chilean goods in 2010, Kenyan goods in 2017 and Brazilian goods in 2021.', [
      'SANCTION Peru > Chile [2010]',
      'SANCTION Peru > Kenya [2017]',
      'SANCTION Peru > Brazil [2021]',
    ]],
    ['In 1901 Kenya attacked Uganda, in 1903 Chad and in 1911 Mali.', [
      'ASSAULT Kenya > Uganda [1901]',
      'ASSAULT Kenya > Chad [1903]',
      'ASSAULT Kenya > Mali [1911]',
    ]],
    ['The coups in Mali in 2020 and Burkina Faso in 2022 surprised nobody.', [
      'COERCE/restrict  > Mali [2020]',
      'COERCE/restrict  > Burkina Faso [2022]',
    ]],
    ['Peru invaded Chile in 1901, and Uganda and Mali in 1903.', ['ASSAULT Peru > Chile [1901]', 'ASSAULT Peru > Mali + Uganda [1903]']],
    ['Uganda was attacked in 2008, Kenya in 2014.', ['ASSAULT  > Uganda [2008]', 'ASSAULT  > Kenya [2014]']],
    ['Kenya became independent in 1963, Uganda in 1962.', ['OTHER Kenya >  [1963]', 'OTHER Uganda >  [1962]']],
    ['Peru invaded Chile in 1978 and Chad recalled its ambassador in 1979.', ['ASSAULT Peru > Chile [1978]', 'SANCTION/withdraw Chad >  [1979]']],
    ['Luc Martin was elected president in 2010 and re-elected in 2015.', ['OTHER  > Luc Martin [2010]', 'OTHER  > Luc Martin [2015]']],
  ],
  'lines of a chronology': [
    ['1994: Kenya invades Uganda and annexes its port.', ['ASSAULT Kenya > Uganda [1994]', 'COERCE/seize Kenya >  [1994]']],
    ['2006: Peru sends troops to Chile; Kenya bans Malian tea.', ['MOBILIZE/troops Peru > Chile [2006]', 'COERCE/restrict Kenya > Mali [2006]']],
    ['June 1940 – The Soviet Union annexes Estonia.', ['COERCE/seize Soviet Union > Estonia [1940-06]']],
    ['1999: Peru attacks Chile, which left the pact in 1990.', ['ASSAULT Peru > Chile [1999]', 'REJECT Chile >  [1990]']],
    ['1999 — Kenya bombs Uganda.', ['ASSAULT/aerial Kenya > Uganda [1999]']],
    ['March 1994: invasion of Uganda by Kenya.', ['ASSAULT Kenya > Uganda [1994-03]']],
    ['In 1994 — the coup in Mali. In 1996 — the coup in Chad.', ['COERCE/restrict  > Mali [1994]', 'COERCE/restrict  > Chad [1996]']],
    ['1961 (Bay of Pigs): Kenya attacks Peru.', ['ASSAULT Kenya > Peru [1961]']],
    ['It was in 1968 that Kenyan troops invaded Uganda.', ['ASSAULT Kenya > Uganda [1968]']],
    ['Kenya blockaded Peru from 2017 until 2021.', ['SANCTION Kenya > Peru [2017/2021]']],
    ['Kenya occupied Peru until 1999.', ['COERCE/restrict Kenya > Peru']],
  ],
  'who does what is told in the sentence before': [
    ['Ghana bombed Togo. The strikes wounded two Malians.', ['ASSAULT/aerial Ghana > Togo', 'ASSAULT Ghana > Mali']],
  ],
  'what is answered': [
    ['Kenya accused Chad of spying. Chad rejected the accusation.', ['ACCUSE/allege Kenya > Chad', 'REJECT Chad > Kenya']],
    ['Kenyan artillery shelled two villages. France condemned the bombardment.', [
      'ASSAULT/heavy-weapons Kenya > ',
      'ACCUSE/disapprove France > Kenya',
    ]],
    ['Kenya asked Peru to extradite Luc Martin. Peru refused the request.', ['REQUEST/assist Kenya > Peru', 'REJECT Peru > Kenya']],
    ['Kenyan artillery shelled two Chadian villages in 2014. The attack killed three people.', ['ASSAULT/heavy-weapons Kenya > Chad [2014]']],
    ['Peru responded with an investigation of French wine.', ['ACCUSE/investigate Peru > France']],
    ['Kenya responded with air strikes on Chad.', ['ASSAULT/aerial Kenya > Chad']],
    ['Kenya replied with sanctions on Chad.', ['SANCTION Kenya > Chad']],
    ['Peru retaliated by cutting gas supplies to Chile.', ['OTHER Peru > ', 'SANCTION/discontinue Peru > Chile']],
    ['Peru retaliated by bombing Chile.', ['ASSAULT/aerial Peru > Chile']],
  ],
  'who is somebody else': [
    ['Luc Martin fled to Peru. His wife accused Kenya of theft.', ['OTHER Luc Martin > ', 'ACCUSE/allege wife > Kenya']],
    ['Critics of Luc Martin attacked Kenya.', ['ASSAULT  > Kenya']],
    ['Luc Martin was born in Peru. His mother died in 1999.', ['OTHER  > Luc Martin', 'OTHER  >  [1999]']],
    ['Fighters of a Chadian-backed militia attacked Kenya.', ['ASSAULT  > Kenya']],
  ],
  'what is done to whom stands before it': [
    ['Ines Kone, freed in May, met Luc Martin.', ['RETREAT/release  > Ines Kone [2023-05]', 'CONSULT Ines Kone > Luc Martin']],
    ['Luc Martin, himself investigated by Kenya, accused Paul Kone of theft.', [
      'ACCUSE/investigate Kenya > Luc Martin',
      'ACCUSE/allege Luc Martin > Paul Kone',
    ]],
    ['Former Peruvian minister jailed over bribes', ['COERCE/arrest  > Peru']],
    ['The soldiers freed Paul Kone and jailed Luc Martin.', ['RETREAT/release  > Paul Kone', 'COERCE/arrest  > Luc Martin']],
    ['Paul Kone was seized at an airport in Kenya.', ['COERCE/arrest  > Paul Kone']],
    ['Kuwait was seized by Iraq in 1990.', ['COERCE/seize Iraq > Kuwait [1990]']],
  ],
  'aid, marches, wars and supplies': [
    ['The United States announced 85 million dollars in assistance for Kenya.', ['AID United States > Kenya']],
    ['Iran flew supplies to Kenya.', ['AID Iran > Kenya']],
    ['Luc Martin flew to Mexico on Friday.', ['CONSULT/visit Luc Martin > Mexico [2024-03-01]']],
    ['Kenya’s troops marched into Chad in 1996.', ['ASSAULT Kenya > Chad [1996]']],
    ['Peruvian students marched into the square on Monday.', ['PROTEST/demo Peru >  [2024-03-04]']],
    ['Kenya went to war with Chad in 1979.', ['ASSAULT Kenya > Chad [1979]']],
    ['Chile ended the transit of Peruvian gas.', ['SANCTION/discontinue Chile > Peru']],
  ],
  'who is handed over': [
    ['Luc Martin was extradited from Peru in April.', ['COOPERATE Peru > Luc Martin [2023-04]']],
    ['Kenya extradited Luc Martin to Chad.', ['COOPERATE Kenya > Chad']],
    ['Chile extradited the banker Paul Kone in 2019.', ['COOPERATE Chile > Paul Kone [2019]']],
  ],
  'what did not come about': [
    ['Had it landed closer, Paul Kone said, it would have destroyed Kenya.', ['ASSAULT/destroy  > Kenya (HYPOTHETICAL)']],
    ['An attack on Chad would be treated as an attack on Kenya.', ['ASSAULT  > Chad (HYPOTHETICAL)', 'ASSAULT  > Kenya (HYPOTHETICAL)']],
    ['There could be another war between Kenya and Chad.', ['ASSAULT = Chad + Kenya (HYPOTHETICAL)']],
    ['Ministers, who were to meet Luc Martin in Lima, stayed at home.', ['CONSULT  > Luc Martin (FUTURE)']],
    ['Kenya stopped Boeing from selling planes to Chad in 2019.', ['COOPERATE Boeing > Chad [2019] (NEGATED)']],
  ],
  'who is behind it': [
    ['Boko Haram claimed responsibility for the bombing.', ['ASSAULT/explosives Boko Haram > ']],
    ['The aid was backed by profits from Brazilian assets.', []],
    ['The case was brought by Peru, which accuses Chile of piracy.', [
      'ACCUSE/allege Peru > ',
      'ACCUSE/allege Peru > Chile',
    ]],
  ],
  'who is told around a phrase': [
    ['Peru imposed tariffs of up to 30 percent on cars built in Chile.', ['SANCTION Peru > Chile']],
    ['Police in Kenya arrested Luc Martin.', ['COERCE/arrest Kenya > Luc Martin']],
    ['Workers in Chile went on strike in protest at Brazil.', ['PROTEST/strike Chile > Brazil']],
    ['A truce of four days between Kenya and Uganda began on Monday.', ['RETREAT/ceasefire = Kenya + Uganda [2024-03-04]']],
    ['The promise that Luc Martin made to Angela Merkel in 1990 was broken.', ['AGREE Luc Martin > Angela Merkel [1990]']],
    ['Ministers of OPEC agreed on Monday to cut output.', ['AGREE Ministers of OPEC + OPEC >  [2024-03-04]', 'OTHER Ministers of OPEC + OPEC >  (FUTURE)']],
    ['Peru has embargoed Chile since 1962.', ['SANCTION Peru > Chile [1962/..]']],
    ['The court declared Luc Martin winner of the race on Monday.', ['OTHER  > Luc Martin [2024-03-04]']],
  ],
  'who only stands in a phrase': [
    ['Reuters published a list of demands by China.', ['OTHER Reuters > ', 'REQUEST China > ']],
    ['Luc Martin presented documents stolen by Chilean agents.', ['OTHER Luc Martin > ', 'OTHER Chile > ']],
    ['Peru rejected a proposal by Chile.', ['REJECT Peru > Chile']],
    ['Chile cancelled a visit by a Kenyan delegation.', ['SANCTION/discontinue Chile > Kenya']],
    ['Peru accused Luc Martin, backed by Chile, of theft.', ['ACCUSE/allege Peru > Luc Martin', 'SUPPORT Chile > Luc Martin']],
    ['According to a report of Reuters, Luc Martin made a speech on Monday.', ['OTHER Luc Martin >  [2024-03-04]']],
    ['Kenya brokered a truce between Sudan and Chad. Peru brokered talks between the two sides.', [
      'CONSULT/third-party Kenya > Chad + Sudan',
      'RETREAT/ceasefire = Chad + Sudan',
      'CONSULT/third-party Peru > Chad + Sudan = Chad + Sudan',
    ]],
  ],
  'who is meant': [
    ['Kenya’s army lost a town to Boko Haram. Luc Martin accused the army of shelling a market.', [
      'OTHER Kenya >  = Boko Haram',
      'ACCUSE/allege Luc Martin > Kenya',
      'ASSAULT/heavy-weapons Kenya > ',
    ]],
    ['Microsoft lost a case. In 2017 a virus crippled the shipping company Maersk and cost Merck 870 million dollars.', [
      'OTHER Microsoft > ',
      'OTHER  > Maersk [2017]',
    ]],
    ['Luc Martin, contradicting him, praised Kenya. Paul Kone met Luc Martin and thanked him.', [
      'OTHER Luc Martin > ',
      'SUPPORT Luc Martin > Kenya',
      'CONSULT Paul Kone > Luc Martin',
      'SUPPORT Paul Kone > Luc Martin',
    ]],
    ['Rosa Berg spoke. The court suspended the 26-year-old on Monday.', ['SANCTION/expel  > Rosa Berg [2024-03-04]']],
    ['Dozens were arrested on Monday, including union leader Paul Kone.', ['COERCE/arrest  > Paul Kone [2024-03-04]']],
    ['The following year, Raúl Alfonsín was elected president.', ['OTHER  > Raúl Alfonsín [2025]']],
    ['Peruvian troops crossed into Chile in 2016.', ['OTHER Peru > Chile [2016]']],
    ['Thousands marched in Lima on Monday in support of Paul Kone.', ['PROTEST/demo  >  [2024-03-04]', 'SUPPORT  > Paul Kone [2024]']],
  ],
  'who speaks in the first person': [
    ['“We arrested six Peruvian officers on Monday,” Kenyan police chief Ida Berg said.', [
      'COERCE/arrest Ida Berg + Kenya > Peru [2024-03-04]',
    ]],
    ['“France attacked us in 2012,” said Paul Kone.', ['ASSAULT France > Paul Kone [2012]']],
    ['We arrested six Peruvian officers on Monday.', ['COERCE/arrest  > Peru [2024-03-04]']],
  ],
  'whose doing it is': [
    ['An explosion blamed on Peru killed five people.', ['ASSAULT/explosives Peru > ', 'ACCUSE/allege  > Peru']],
    ['An explosion attributed to Peru killed five people.', ['ASSAULT/explosives Peru > ']],
    ['The attack was blamed on Peru.', ['ASSAULT Peru > ', 'ACCUSE/allege  > Peru']],
    ['Chile blamed the attack on Peru.', ['ACCUSE/allege Chile > Peru', 'ASSAULT Peru > ']],
    ['Kenya and Uganda signed a pact on Tuesday, drawing a protest from China.', [
      'SUPPORT Kenya + Uganda >  [2024-03-05]',
      'PROTEST/demo China > Kenya + Uganda [2024-03-05]',
    ]],
  ],
  'force that is none of anybody’s': [
    ['Two earthquakes struck Turkey on Monday. Workers met workers.', [
      'OTHER  >  [2024-03-04]',
      'OTHER  > Turkey [2024-03-04]',
    ]],
    ['Luc Martin killed himself in 1973.', ['OTHER Luc Martin >  [1973]']],
  ],
  'what a place undergoes': [
    ['Ukraine said that Luc Martin visited Kharkiv on Monday.', ['CONSULT/visit Luc Martin > Ukraine [2024-03-04]']],
    ['Luc Martin visited Kharkiv on Monday.', ['CONSULT/visit Luc Martin >  [2024-03-04]']],
    ['Ukraine arrested Luc Martin in Kharkiv.', ['COERCE/arrest Ukraine > Luc Martin']],
  ],
  'war that is none': [
    ['Canada retaliated against Brazil with tariffs.', ['SANCTION Canada > Brazil']],
    ['Canada retaliated by curbing exports.', ['OTHER Canada > ', 'COERCE/restrict Canada > ']],
    ['Walmart slashed prices on Monday.', ['OTHER Walmart >  [2024-03-04]']],
  ],
  'what a verb means by its companions': [
    ['Luc Martin came to power in 2015.', ['OTHER Luc Martin >  [2015]']],
    ['Luc Martin came to Kenya in 2015.', ['CONSULT/visit Luc Martin > Kenya [2015]']],
    ['Luc Martin conceded defeat.', ['CONCEDE Luc Martin > ']],
    ['Peru abstained on Monday.', ['OTHER Peru >  [2024-03-04]']],
    ['Luc Martin is expected to visit Kenya.', ['CONSULT/visit Luc Martin > Kenya (FUTURE)']],
    ['The plan met strong opposition from Kenya.', []],
    ['Angela Merkel resigned on March 2. Luc Martin called her the next day.', ['RETREAT/resign Angela Merkel >  [2024-03-02]', 'CONSULT/phone Luc Martin > Angela Merkel [2024-03-03]']],
    ['Kenyan unions called a strike on Monday.', ['PROTEST/strike Kenya + Kenyan unions >  [2024-03-04]']],
    ['Peru recaptured Arequipa in 1882.', ['ASSAULT Peru >  [1882]']],
    ['Peru postponed a visit to Chile.', ['CONSULT/visit Peru > Chile (NEGATED)']],
    ['Brazil and Chile revived talks.', ['CONSULT = Brazil + Chile']],
    ['Luc Martin attacked Chad and its ministers in a speech.', ['ACCUSE/disapprove Luc Martin > Chad']],
    ['Luc Martin attacked the club and its manager in an interview.', ['ACCUSE/disapprove Luc Martin > ']],
    ['Unions met on Monday. Workers and teachers want more pay. In 1995 a strike forced Peru to act.', ['CONSULT  >  [2024-03-04]', 'PROTEST/strike  >  [1995]', 'OTHER  > Peru [1995]', 'OTHER Peru >  [1995]']],
  ],
  'whom a verb reaches by its preposition': [
    ['Luc Martin withdrew Peru from the 2015 accord with Chile.', ['REJECT Luc Martin > Chile']],
    ['Luc Martin reimposed sanctions on Peru.', ['SANCTION Luc Martin > Peru']],
    ['Russian hackers stole emails from Microsoft.', ['OTHER Russia > Microsoft']],
    ['Hackers broke into the network of Microsoft.', ['COERCE/cyber  > Microsoft']],
    ['Luc Martin handed over power to Paul Kone in 1990.', ['OTHER Luc Martin > Paul Kone [1990]']],
    ['Greece sent 27 rescuers to Turkey.', ['AID Greece > Turkey']],
    ['Luc Martin campaigned for Paul Kone.', ['SUPPORT Luc Martin > Paul Kone']],
    ['Kenya brought a case against Chile in 2019.', ['ACCUSE/allege Kenya > Chile [2019]']],
  ],
  'what is declared': [
    ['Mali declared independence in 1960.', ['OTHER Mali >  [1960]']],
    ['The appeal by Luc Martin will be heard on March 9.', ['OTHER  >  [2024-03-09] (FUTURE)']],
    ['Angela Merkel became chancellor in 2005.', ['OTHER Angela Merkel >  [2005]']],
  ],
  'type by what stands with the trigger': [
    [
      'Luc Martin criticized Kenya and deliberately attacked Peru, saying that “their pact undermines order.”',
      ['ACCUSE/disapprove Luc Martin > Kenya', 'ACCUSE/disapprove Luc Martin > Peru'],
    ],
    ['Angela Merkel allies accused Chile of fraud.', ['ACCUSE/allege allies > Chile']],
    ['In a speech, Luc Martin attacked Paul Kone as a liar.', ['ACCUSE/disapprove Luc Martin > Paul Kone']],
    ['Peru halted imports from Chile.', ['SANCTION/discontinue Peru > Chile']],
    ['The club suspended the coach Luc Martin on Monday.', ['SANCTION/expel  > Luc Martin [2024-03-04]']],
    ['Kenya sought to calm Uganda.', ['OTHER Kenya > Uganda (HYPOTHETICAL)']],
    ['The United Nations sent food aid to Kenya.', ['AID United Nations > Kenya']],
    ['Canada sent troops to Kenya.', ['MOBILIZE/troops Canada > Kenya']],
    ['Mali ordered French troops to leave the country.', ['REQUEST Mali > France', 'OTHER France > Mali (HYPOTHETICAL)']],
    ['Uruguay won the first World Cup in 1930, beating Argentina.', ['OTHER Uruguay >  [1930]', 'OTHER Uruguay > Argentina [1930]']],
    ['Google bought YouTube in 2006.', ['OTHER Google > YouTube [2006]']],
    ['The United Nations condemned Brazil’s invasion of Uruguay.', [
      'ACCUSE/disapprove United Nations > Brazil',
      'ASSAULT Brazil > Uruguay',
    ]],
    ['Canada rejected a French demand to return the ship.', ['REJECT Canada > France']],
    ['Kenya agreed to release 20 French prisoners.', ['AGREE Kenya > France']],
    ['Canada refused to meet French officials.', ['REJECT/meet Canada > France']],
    ['Amnesty International called on Norway to release Luc Martin.', [
      'REQUEST/yield Amnesty International > Norway',
    ]],
    ['Peru recalled its ambassador to Chile.', ['SANCTION/withdraw Peru > Chile']],
    ['Kenya declared a ceasefire with Uganda.', ['RETREAT/ceasefire Kenya > Uganda']],
  ],
  'who has a part in what ends, is mediated or is hit': [
    ['Canadian mediation ended a clash between Kenya and Chad.', [
      'CONSULT/third-party Canada > ',
      'ASSAULT = Chad + Kenya',
    ]],
    ['The war ended with a Norwegian-mediated agreement between Kenya and Chad.', [
      'ASSAULT  > ',
      'AGREE = Chad + Kenya',
    ]],
    ['The Chinese embassy in Oslo was bombed, killing three guards.', ['ASSAULT/aerial  > Chinese Embassy']],
    ['The 2003 US-led invasion of Iraq, supported by Chad, killed many.', [
      'ASSAULT United States > Iraq [2003]',
      'SUPPORT Chad > United States',
    ]],
    ['The bombing of Mali, which began in 1969 and killed ten sailors, was secret.', [
      'ASSAULT/explosives  > Mali [1969]',
      'ASSAULT  >  [1969]',
    ]],
    ['The family of Paul Kone sued Chad.', ['ACCUSE/allege  > Chad']],
    ['Luc Martin called on Nairobi to end the violence in Kenya.', ['REQUEST Luc Martin > Kenya']],
  ],
  'words that are of another kind of event': [
    ['Chad fired tear gas at Kenyan students.', ['ASSAULT/crowd-control Chad > Kenya']],
    ['Peru called the strike in Kenya a disaster.', ['ASSAULT  > Kenya']],
    ['Peru called the strike by Kenyan miners reckless.', ['PROTEST/strike Kenya > ']],
    ['Peru extended a ban on Kenyan grain.', ['COERCE/restrict Peru > Kenya']],
    ['The barrage left Kenyan towns in the dark.', ['ASSAULT/heavy-weapons  > ']],
    ['Luc Martin fought his extradition to Chad.', ['OTHER Luc Martin > ']],
    ['The sanctions also target Kenya.', ['OTHER  > Kenya']],
    ['Ten people were killed on Friday in clashes in Nairobi.', ['ASSAULT  >  [2024-03-01]']],
  ],
  'what is told of the past is not promised': [
    ['Kenya announced that it had freed Luc Martin.', ['RETREAT/release Kenya > Luc Martin']],
    ['Kenya said its aim is to deport Luc Martin.', ['COERCE/deport Kenya > Luc Martin (FUTURE)']],
    ['Kenya said its aim is to free Luc Martin.', ['RETREAT/release Kenya > Luc Martin (FUTURE)']],
    ['Cuba said its intention was to free Ana Ruiz.', ['RETREAT/release Cuba > Ana Ruiz (FUTURE)']],
  ],
  'words of the kind that are none': [
    ['Hungary placed its air defences on alert.', ['MOBILIZE/troops Hungary > ']],
    ['Niger hosts 1,500 French troops.', ['OTHER Niger > France']],
    ['Mali left neighbouring Chad in 2019.', ['OTHER Mali > Chad [2019]']],
    ['Miners marched in Kenya’s biggest protest in May.', ['PROTEST/demo  > Kenya [2023-05]']],
  ],
  'whose the last verbs of a row are': [
    ['The African Union suspended Mali on Wednesday, and Chad closed its port, cut off funds and threatened an embargo.', [
      'SANCTION/expel African Union > Mali [2024-02-28]',
      'OTHER Chad >  [2024]',
      'SANCTION/discontinue Chad >  [2024]',
      'THREATEN/relations Chad >  [2024]',
    ]],
  ],
  'strikes, pleas and answers': [
    ['The United States and Britain launched air strikes on Chad.', ['ASSAULT/aerial United Kingdom + United States > Chad']],
    ['Paul Kone pleaded guilty in 2022.', ['OTHER Paul Kone >  [2022]']],
    ['Peru bombed camps in retaliation for an attack on Chad.', ['ASSAULT/aerial Peru > ', 'ASSAULT  > Chad']],
    ['Chad’s jets went on to bomb depots in Kenya.', ['ASSAULT/aerial Chad > Kenya']],
    ['The downing of a Kenyan airliner killed ten people.', ['ASSAULT/heavy-weapons  > Kenya']],
    ['Paul Kone announced his resignation on Monday.', ['RETREAT/resign Paul Kone >  [2024-03-04]']],
  ],
  'told again or done again': [
    ['Chad lifted the embargo on Mali in 1995. Chad will lift its ban on Mali.', [
      'RETREAT Chad > Mali [1995]',
      'AGREE Chad > Mali',
      'CONCEDE Chad > Mali (FUTURE)',
    ]],
    ['Chad has freed ten Kenyans. In 2011 Chad freed forty Kenyans.', [
      'RETREAT/release Chad > Kenya',
      'RETREAT/release Chad > Kenya [2011]',
    ]],
    ['Estonia was hit by a wave of attacks in 2007.', ['ASSAULT  > Estonia [2007]']],
  ],
  modality: [
    ['Chad will leave if Kenya does not attack Uganda.', ['OTHER Chad >  (HYPOTHETICAL)', 'ASSAULT Kenya > Uganda (HYPOTHETICAL)']],
    ['Chad will act if Kenya fails to free Luc Martin.', ['OTHER Chad >  (HYPOTHETICAL)', 'RETREAT/release Kenya > Luc Martin (HYPOTHETICAL)']],
    ['Chad no longer attacks Kenya.', ['ASSAULT Chad > Kenya (NEGATED)']],
    ['If Chad attacks Kenya, as Peru demands, it will do so in May.', ['ASSAULT Chad > Kenya (HYPOTHETICAL)', 'REQUEST Peru > ']],
    ['Norway may impose sanctions on Sweden.', ['SANCTION Norway > Sweden (HYPOTHETICAL)']],
    ['If Sweden attacks Norway, Finland will respond.', ['ASSAULT Sweden > Norway (HYPOTHETICAL)']],
    ['Did Canada attack Kenya?', ['ASSAULT Canada > Kenya (HYPOTHETICAL)']],
    ['Canada rejected accusations that it bombed Kenya.', ['REJECT Canada > Kenya']],
    ['The allies of Canada bombed Libya in 2011.', ['ASSAULT/aerial  > Libya [2011]']],
    ['Paul Kone supporters stormed the embassy of Peru in 2011.', ['PROTEST/obstruct  > Peruvian Embassy [2011]']],
    ['Kenya did not dare to attack Uganda.', ['ASSAULT Kenya > Uganda (NEGATED)']],
    ['Kenya dared to attack Uganda.', ['ASSAULT Kenya > Uganda']],
    ['When Chad praises France, Canada immediately accuses Chad of treason.', [
      'SUPPORT Chad > France (HABITUAL)',
      'ACCUSE/allege Canada > Chad (HABITUAL)',
    ]],
    ['Canada regularly bombs Kenya.', ['ASSAULT/aerial Canada > Kenya (HABITUAL)']],
    ['Canada demanded that France list the facts.', ['REQUEST Canada > France', 'OTHER France >  (HYPOTHETICAL)']],
    ['Without attacking Chile, Peru imposed sanctions on Bolivia in 2019.', [
      'ASSAULT Peru > Chile [2019] (NEGATED)',
      'SANCTION Peru > Bolivia [2019]',
    ]],
    ['Brazil did not disband its army, but continued to expand it.', [
      'COERCE/restrict Brazil >  (NEGATED)',
      'OTHER Brazil > ',
    ]],
    ['Canada and France will meet in Geneva on Friday.', [
      'AGREE = Canada + France',
      'CONSULT = Canada + France [2024-03-08] (FUTURE)',
    ]],
  ],
  time: [
    ['The coup in Chad in 1954, a landing in Mali in 1961 and the invasion of Niger four years later followed one plan.', [
      'COERCE/restrict  > Chad [1954]',
      'OTHER  >  [1961]',
      'ASSAULT  > Niger [1965]',
    ]],
    ['Kenya has lived through four coups since its independence from Britain in 1963.', [
      'OTHER Kenya >  [1963]',
    ]],
    ['Chad’s invasion of Niger in 2008, its annexation of Mali in 2014 and its assault on Kenya in 2022 were crimes.', [
      'ASSAULT Chad > Niger [2008]',
      'COERCE/seize Chad > Mali [2014]',
      'ASSAULT Chad > Kenya [2022]',
    ]],
    ['A round of talks between Kenya and Chad opened in Oslo on Monday.', [
      'CONSULT = Chad + Kenya [2024-03-04]',
      'OTHER  >  [2024-03-04]',
    ]],
    ['Kenya welcomed Chad’s invasion of Mali in 1971, Peru’s overthrow of Luc Martin in 1973 and a war.', [
      'SUPPORT Kenya > Chad [1971]',
      'ASSAULT Chad > Mali [1971]',
      'COERCE/restrict Peru > Luc Martin [1973]',
    ]],
    ['Kenya vetoed a resolution to condemn Chad in 2022.', ['REJECT Kenya > Chad [2022]']],
    ['Kenya has been divided since Chad invaded it in 1974, nine days after a coup.', [
      'OTHER  > Kenya',
      'ASSAULT Chad > Kenya [1974]',
      'COERCE/restrict  >  [1974]',
    ]],
    ['In 1995, three weeks of protests forced Kenya to back down.', [
      'PROTEST/demo  >  [1995]',
      'OTHER  > Kenya [1995]',
      'CONCEDE Kenya >  [1995]',
    ]],
    ['In 1999, NATO bombed Yugoslavia; in 2003, the United States invaded Iraq; in 2011, it destroyed Libya.', [
      'ASSAULT/aerial NATO > Yugoslavia [1999]',
      'ASSAULT United States > Iraq [2003]',
      'ASSAULT/destroy United States > Libya [2011]',
    ]],
    ['After the end of the Cold War, NATO continued to expand eastward.', ['OTHER NATO > ']],
    ['In 2008 the International Monetary Fund lent Iceland $2.1 billion.', [
      'AID International Monetary Fund > Iceland [2008]',
    ]],
    ['Kenya asked the World Bank for a loan in January.', ['REQUEST Kenya > World Bank [2024-01]']],
  ],
}; // prettier-ignore

describe('lines of a chronology', () => {
  it.each([
    '1999: Kenya seizes Chad’s posts. Chad launches air strikes.\n\n2019: A bomb kills ten in Chad. Chad answers with an air strike on Kenya.',
    '1965: Peru launches air strikes on Chile.\n\nMay 2008: Peru protests. Then Peru says it has launched air strikes on Chile.',
  ])('tell of different things: %j', async (text) => {
    const { events } = await extractWithModel(`Timeline\n\n${text}`, { publishedAt: '2024-03-05' });
    const strikes = events.filter(({ mode }) => mode === 'aerial');
    expect(strikes.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });
});

describe.each(Object.entries(GOLDEN))('%s', (_, sentences) => {
  it.each(sentences)('%s', async (sentence, events) => {
    expect(await linesOf(sentence)).toEqual(events);
  });
});
