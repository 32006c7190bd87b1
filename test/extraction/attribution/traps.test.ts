import { describe, expect, it } from 'vitest';
import { extractWithModel } from '../../support/extract.js';
import { claimsOf } from './claims-of.js';

/** Traps of attribution seen in real texts, each in a sentence of its own: what is claimed, and by whom. */
describe('traps of attribution', () => {
  it.each([
    [
      'so-called',
      'Critics attacked the so-called “peace plan” of Norway.',
      'Critics > unnamed source: peace plan',
    ],
    [
      'what somebody had to admit was said',
      'Ida Berg had to admit that the port was closed.',
      'Ida Berg: that the port was closed',
    ],
    [
      'a quote over several sentences',
      '“We will pay. We will pay soon,” Ida Berg said.',
      'Ida Berg: We will pay. We will pay soon,',
    ],
    [
      'the name behind the title of a counterpart',
      'Her Danish counterpart, Foreign Ministry spokeswoman Ida Berg, said the port was closed.',
      'Ida Berg: the port was closed',
    ],
    [
      'what is ignored is what he describes',
      "Ida Berg said the report ignored what she described as Norway's attacks.",
      "Ida Berg > Ida Berg: Norway's attacks",
    ],
    [
      'a sentence that ends in the name of the site',
      'Ida Berg attacked Norway on X. According to John Roe, the port was closed.',
      'John Roe: the port was closed',
    ],
    [
      'what two "both say", in the middle',
      "The firm's men, as Amnesty International and the UN both say, took part in the attack.",
      "United Nations: The firm's men, as Amnesty International and the UN both say, took part in the attack",
    ],
    [
      'a charge in quotation marks',
      'Critics accuse me of "stealing Kenya\'s gold".',
      "Critics: stealing Kenya's gold",
    ],
    ['a speaker after a colon', 'Ida Berg said: “Norway will not pay.”', 'Ida Berg: Norway will not pay'],
    [
      'as somebody has written',
      'As Ida Berg has written, Norway sold the ships.',
      'Ida Berg: Norway sold the ships',
    ],
    [
      'a charge that somebody denies',
      'Denmark said Norway had sold the ships, a charge Oslo denies.',
      'Norway (DENIES): Norway had sold the ships',
    ],
    [
      'a spokesperson who is not the ministry',
      'Foreign Ministry spokesperson Ida Berg said the port was closed.',
      'Ida Berg: the port was closed',
    ],
    ['a capital that speaks', 'Oslo said the port was closed.', 'Norway: the port was closed'],
    [
      'words between a charge and the accused',
      'Sweden accused Norway on Monday of breaking the deal.',
      'Sweden: breaking the deal',
    ],
    [
      'a source after the statement',
      'The ports will close, two of the owners said.',
      'two of the owners: The ports will close',
    ],
    [
      'a source amid the statement',
      'Norway, analysts expect, will win.',
      'analysts: Norway, analysts expect, will win',
    ],
    [
      'a phrase between cue and clause',
      'Ida Berg said in a statement that Norway would pay.',
      'Ida Berg: that Norway would pay',
    ],
    [
      'a second cue on the clause of the first',
      'Nordwerk admits that its staff met the rivals, but denies that prices were fixed.',
      'Nordwerk (DENIES): that prices were fixed',
    ],
    [
      'one attribution in two words',
      'Ida Berg expressed concern that Norway would leave.',
      'Ida Berg: that Norway would leave',
    ],
    [
      'somebody quoted of whom the quote speaks',
      'Ida Berg runs the port. “If a pilot dies, nobody will stop it,” she said.',
      'Ida Berg: If a pilot dies, nobody will stop it,',
    ],
    [
      'a day that looks like a subject',
      'Norway today is no longer a “quiet neighbour,” but a rival. It claims to protect the port.',
      'Norway: to protect the port',
    ],
    [
      'an answer and a demand in one sentence',
      'On May 3rd, Norwegian Foreign Ministry spokesperson Ida Berg responded to the speech, demanding that Denmark list the ships.',
      'Ida Berg: that Denmark list the ships',
    ],
    [
      'a denial behind a semicolon',
      'Polish officials said the raid had been ordered; Kenya denied it.',
      'Kenya (DENIES): it',
    ],
    [
      'a reason behind a colon',
      'A village head, Omar Keita, disputed the account: he said the bridge had fallen by itself.',
      'Omar Keita (DENIES): the account',
    ],
    [
      'a contrast that the author draws',
      'The firm says the figures cannot be trusted, while the union considers them reliable.',
      'firm: the figures cannot be trusted',
    ],
    [
      'a verb that the clause cannot have',
      'The town denied in May that children had died and promised a report.',
      'town (DENIES): that children had died',
    ],
    [
      'a demand of one whose subject is far',
      'The chairman maintained that the count was false and asked the court to order a recount.',
      'chairman: the court to order a recount',
    ],
    [
      'a clause with “as” in the middle',
      'The dam was, as even the engineers conceded, a mistake.',
      'engineers: The dam was, as even the engineers conceded, a mistake',
    ],
    [
      'a clause with “as” that opens another',
      'They were moved to a camp, where, as Spanish investigators reported in May, they suffer torture.',
      'Spanish investigators: they suffer torture',
    ],
    [
      'a cleft',
      'It was the finance minister who said that taxes would rise.',
      'finance minister: that taxes would rise',
    ],
    [
      'a headline that ends with its source',
      'New tax will hurt farmers, says union\n\nThe tax was passed on Monday.',
      'union: New tax will hurt farmers',
    ],
    ['what is not ruled out', 'Berlin did not rule out a second vote.', 'Germany: a second vote'],
    ['what is ruled out', 'Berlin ruled out a second vote.', 'Germany (DENIES): a second vote'],
    [
      'what a thing is declared to be',
      'The World Bank declared the loan a failure.',
      'World Bank: the loan a failure',
    ],
    ['a refusal to speak of something', 'Nepal refused to speak of a defeat.', 'Nepal: to speak of a defeat'],
    [
      'a person named behind the office, whatever the tree makes of it',
      'The head of Boskos, Ivan Borisov, blamed an engine that had run too long.',
      'Ivan Borisov: an engine that had run too long',
    ],
    [
      'a verb that looks like a noun',
      'Peter Hall of the London School of Hygiene questions whether doses are the problem.',
      'Peter Hall (QUESTIONS): whether doses are the problem',
    ],
    [
      'an answer to a question',
      'We spoke with Omar Haddad in Rome.\n\nQ: Will you sell more?\n\nA: We will sell what Spain buys.',
      'Omar Haddad: We will sell what Spain buys',
    ],
    [
      'a report in a turn of a talk',
      'Ida Berg: I think so. They told us that the ships were sold.\n\nOla Lie: They were not.',
      'Ida Berg > unnamed source: that the ships were sold',
    ],
    [
      'a contrast behind two predicates',
      'Observers said that the vote was free and fair, though they criticised long delays.',
      'Observers: that the vote was free and fair',
    ],
    [
      'what a colon adds to a doubt',
      'Omar Keita of the rice union doubts it: the rivers carry too much.',
      'Omar Keita (QUESTIONS): it',
    ],
    [
      'a phrase that opens a clause between commas',
      'Madrid made mistakes in 2012, when, according to Ida Berg, Lisbon acted too late.',
      'Ida Berg: Lisbon acted too late',
    ],
    [
      'a reason behind the source',
      'Sales will hardly change, Nordwerk added, because plants in Hungary begin production in 2026.',
      'Nordwerk: Sales will hardly change, Nordwerk added, because plants in Hungary begin production in 2026',
    ],
    [
      'the time of what is expected',
      'Nordwerk expects a rate of 4 percent by the end of the year.',
      'Nordwerk: a rate of 4 percent by the end of the year',
    ],
    ['a thing that speaks for somebody', 'Peru sent a notice which demanded new talks.', 'notice: new talks'],
    [
      'a denial of one thing before a quote of another',
      'Egypt’s foreign minister, Badr Abdelatty, dismissed it: “Our rights are not for sale.”',
      'Badr Abdelatty (DENIES): it',
    ],
    ['what is done meanwhile', 'NATO demands restraint, while sending weapons.', 'NATO: restraint'],
    [
      'what is done meanwhile, behind a quote',
      'Kenya tells others to “restrain themselves,” while sending weapons to Chad.',
      'Kenya: others to “restrain themselves,”',
    ],
    [
      'a pretence and what is done meanwhile',
      'Kenya claims to keep the peace while making wars.',
      'Kenya: to keep the peace',
    ],
    [
      'a promise of two things at once',
      'The party promised to cut taxes while protecting schools.',
      'party: to cut taxes while protecting schools',
    ],
    [
      'what one and the same calls what it ridicules',
      'Ivan Berg ridiculed what he called a “theatre of peace,” and left.',
      'Ivan Berg: a “theatre of peace,”',
    ],
    [
      'a second clause that stands off',
      'Secretary of State Ivan Berg told Le Monde that Kenya was “playing for time” and that Norwegian allies had privately warned him that the stockpile could reach weapons grade by summer.',
      'Ivan Berg > Norwegian allies: that the stockpile could reach weapons grade by summer',
    ],
    ['whose version it is', 'Moscow’s version is short: Kyiv broke the deal.', 'Russia: Kyiv broke the deal'],
    [
      'whose message it is',
      'The message from Beijing was clear: the island must not vote.',
      'China: the island must not vote',
    ],
    [
      'whose theory it is',
      'The minister has a theory: the rebels sold the oil.',
      'minister: the rebels sold the oil',
    ],
    ['some of many', 'Many of my friends agree with the ruling.', 'Many of my friends: the ruling'],
  ])('%s: %s → %s', async (_, text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it.each([
    [
      "Asked about Norway's claim that the port was closed, Ida Berg said it was open.",
      ['Norway: that the port was closed', 'Ida Berg: it was open'],
    ],
    [
      'Norway said that Denmark had closed the port, ignoring the treaty.',
      ['Norway: that Denmark had closed the port, ignoring the treaty'],
    ],
    [
      'Norway insists the port is safe, a claim the union says it can no longer verify.',
      ['Norway: the port is safe', 'union: it can no longer verify'],
    ],
    [
      'The mayor asked for help, and Ida Berg answered: any port that closed, she wrote, would be fined by Norway.',
      ['mayor: help', 'Ida Berg: any port that closed, she wrote, would be fined by Norway'],
    ],
    [
      'Norway said nothing. Nobody disputes that the port was closed.',
      [': Norway said nothing', 'Nobody: that the port was closed'],
    ],
    [
      'Ida Berg left because the port was supposedly closing.',
      ['unnamed source: because the port was supposedly closing'],
    ],
    ['The crash prompted Norway to close the port.', [': The crash prompted Norway to close the port']],
    [
      'AFP: Did Norway close the port?\n\nIda Berg: The port is open.\n\nReuters: Norway is ill. Will it pay?',
      ['Ida Berg: The port is open', 'Reuters: Norway is ill. Will it pay?'],
    ],
    [
      'Asked whether the port was closed, Ida Berg said no.',
      ['unnamed source (QUESTIONS): whether the port was closed', 'Ida Berg: no'],
    ],
    [
      'Norway said the strikes threatened its ports. Denmark threatened sanctions.',
      ['Norway: the strikes threatened its ports', 'Denmark: sanctions'],
    ],
  ])('no more than its claims are in: %s', async (text, claims) => {
    expect(await claimsOf(text)).toEqual(claims);
  });

  it.each([
    [
      'an inverted conditional',
      'Had Ida Berg said that, Norway would have paid.',
      /^Ida Berg: /,
      ': Had Ida Berg said that, Norway would have paid',
    ],
    [
      'what could be said',
      'Norway could say that the port is closed.',
      /^Norway: /,
      ': Norway could say that the port is closed',
    ],
    [
      'what only leads on to a demand',
      'March 4th news, Ida Berg responded to the speech, demanding that Denmark list the ships.',
      /^Ida Berg: .*responded/,
      'Ida Berg: that Denmark list the ships',
    ],
    [
      'what is supposed to be said',
      '“If they say they want peace, let them leave,” Ida Berg said.',
      /peace$/,
      'Ida Berg: If they say they want peace, let them leave,',
    ],
    [
      'a headline on its topic',
      'Kenya: 12 killed on bus\n\nThey died on Monday.',
      /^Kenya: /,
      ': Kenya: 12 killed on bus',
    ],
    [
      'an attack with weapons',
      'Ukraine attacked a refinery in Kursk on Monday.',
      /^Ukraine: /,
      ': Ukraine attacked a refinery in Kursk on Monday',
    ],
    ['a colon after a clause', 'Ida Berg told Norway: “You will pay.”', /told/, 'Ida Berg: You will pay'],
    [
      'an appointment',
      'The commission proclaimed Rosa Berg president on Friday.',
      /^[^:]*commission: /,
      ': The commission proclaimed Rosa Berg president on Friday',
    ],
    [
      'when a charge was rejected',
      'Peru accused Chile of theft. Chile rejected that charge on Tuesday.',
      /: (?:on )?Tuesday/,
      'Chile (DENIES): that charge',
    ],
    [
      'what nobody can admit',
      '“Neither can afford a war, and neither can admit it,” Ida Berg said.',
      /: it$/,
      'Ida Berg: Neither can afford a war, and neither can admit it,',
    ],
    [
      '"they" of who listens',
      'The United States has offered nothing, Ida Berg told reporters on Monday.\n\n“They say they want peace,” Berg said.',
      /> reporters/,
      'Ida Berg > unnamed source: they want peace',
    ],
    [
      '"they" of who speaks',
      'Chile’s Foreign Ministry spokesman Ivan Marek spoke on Monday of what Peru had sent.\n\n“They say they want peace,” Marek said.',
      /> .*Ministry/,
      'Ivan Marek > unnamed source: they want peace',
    ],
    [
      'whoever says so',
      'Whoever tells you that Norway paid has not read the deal.',
      /^[^:].*Norway paid/,
      ': Whoever tells you that Norway paid has not read the deal',
    ],
    [
      'what is simple by itself',
      'The problem is simple: Norway has not paid.',
      /^[^:].*: Norway has not paid/,
      ': Norway has not paid',
    ],
    [
      'when a thing was attacked',
      'Kenya attacked the plan as ministers met in Lima.',
      /^[^:].*as ministers met/,
      'Kenya: the plan',
    ],
    ['silence', 'Ida Berg declined to comment.', /^[^:].*to comment/, ': Ida Berg declined to comment'],
    [
      'a term in what the speaker adds',
      '“Norway has no right to judge us,” Ida Berg told reporters, adding that the report passed over what she called the “shocking” record of its police.',
      /^Ida Berg: “Norway has no right to judge us,” Ida/,
      'Ida Berg: Norway has no right to judge us,',
    ],
    [
      'what nobody should think',
      '“Nobody should think that they have forgotten,” said Ida Berg.',
      /: that they have forgotten/,
      'Ida Berg: Nobody should think that they have forgotten,',
    ],
    [
      'what is only tried',
      'Kenya has tried to have it both ways.',
      /^[^:].*: to have/,
      ': Kenya has tried to have it both ways',
    ],
    [
      'what is dared or left',
      'Kenya did not dare to attack Uganda.',
      /^[^:].*to attack/,
      ': Kenya did not dare to attack Uganda',
    ],
    [
      'anonymity',
      'An official, who asked not to be named, said Norway had paid.',
      /to be named/,
      'official: Norway had paid',
    ],
  ])('%s: %s', async (_, text, absent, there) => {
    const claims = await claimsOf(text);
    expect(claims).toContain(there);
    expect(claims.filter((claim) => absent.test(claim))).toEqual([]);
  });

  it('an office that labels a headline', async () => {
    const { claims } = await extractWithModel('Minister: we will not yield\n\nThe talks go on.');
    expect(claims.map(({ text }) => text)).toContain('we will not yield');
  });
});
