/** Given names by the gender that they mostly go with, for "he" and "she"; a name of both stands in neither list. */
const MALE = `aaron abdul abdullah abdel  abraham adam adel adrian ahmad ahmed akira alain alan albert alberto aleksandr
alejandro aleksei alex alexander alexandre alexei alexey alfred alfredo ali allan allen alvaro amir anatoly anders
andre andreas andrei andres andrew andrey andriy andrzej angelo anthony antoine anton antonio antony arnold arthur
arturo asif august avi axel ayman barack barry bashar ben benedict benjamin bernard bernie bill billy björn bob bobby
boris brad bradley brandon brendan brett brian bruce bruno bryan byron carl carlos cesar chad charles charlie  chris
christian christoph christopher chuck  claudio clay clive colin conrad craig curtis cyril dale damian damien dan
daniel daniele danny darren dave david dean denis dennis derek dick didier diego dieter dimitri dimitris dirk dmitri
dmitry dominic  don donald doug douglas duncan dylan earl ed eddie edgar eduardo edward edwin efraim ehud eli
elijah elliott emanuel emil emilio emmanuel enrique eric erik ernest ernesto ernst erwin esteban ethan eugene evan
evgeny fabian faisal farid federico felipe felix ferdinand fernando filip filippo florian francesco francis francisco
franck franco francois françois frank frankie franz fred freddie frederic frederick frederik fritz gabriel gareth garry
gary gavin gene geoff geoffrey georg george georges gerald gerard gerhard gerry gideon gilbert gilles giorgio giovanni
giuseppe glen glenn gordon graham greg gregor gregory guido guillaume guillermo gunter gustav gustavo guy hakan hamid
hamza hans harald harold haroon harry harvey hasan hassan hector heinrich heinz helmut henri henrik henry herbert herman
hiroshi horst howard hubert hugh hugo hussain hussein ian ibrahim igor ilham ilya imran ismail ivan jack jackie jacob
jacques jaime jake jakob jamal james jamie jan janusz jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry
jesse jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonas jonathan jorge jose josef
joseph josh joshua juan juergen jules julian julien julio julius jürgen justin kamal karim karl karsten kazuo keith
kenneth kenji kent kevin khaled khalid khalil kirill klaus knut kofi konstantin kurt kyle lamar lance larry lars laurent
lawrence  len leo leon leonard leonid leonardo leopold leroy leslie lev lewis liam lionel lloyd lorenzo lou louis luc
luca lucas luigi luis lukas luke lyle magnus mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario
marius mark marko markus martin marty marvin marwan massimo mateo mathias mathieu matt matteo matthew matthias maurice
mauricio max maxim maximilian mehdi mehmet mel melvin michael michal michel miguel mikael mike mikhail milan milos
mitch mitchell mohamed mohammad mohammed morgan moshe muhammad murat murray mustafa nabil naji nasser nathan nathaniel
ned neil nelson nicholas nick nicolas nigel nikita niklas nikolai nikolas nils noah noel nolan norman olaf oleg oleksandr
oleksiy oliver olivier omar oscar osama oskar otto owen pablo paolo  patrick paul paulo pavel pavlo pedro per
percy pete peter petr petro phil philip philippe phillip pierre pieter piotr qasem rafael rafiq rahul raj rajesh ralf
ralph ramon ramzan randall randy raoul raphael rashid raul ravi ray raymond raúl recep reinhard  rex ricardo
riccardo richard rick ricky rob robbie robert roberto rodney rodrigo roger roland rolf roman romano ron ronald rory ross
roy ruben rudolf rudolph rudy rupert russ russell rustam ryan salman salvador salvatore sam samir samuel sanjay santiago
saul scott sean sebastian serge sergei sergey sergio seth seymour shane shaun shinzo sidney silvio simon solomon stan
stanley stefan stefano stephan stephen steve steven stewart stuart sunil sven sylvain tadeusz takeshi tariq taro ted
terence terrence terry thabo theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony travis trevor
tristan troy tyler ulrich umberto valentin valery vasily vernon victor vijay viktor vincent vincenzo vitaly vito vlad
vladimir vladislav volodymyr wade wael wallace walter warren wayne wendell werner wesley wilhelm will willem william
willie winston wolfgang xavier yahya yann yasser yevgeny yitzhak yoav yoshihiko youssef yuri yusuf yves zachary`;
const FEMALE = `abby abigail ada adele adriana agnes aisha alexandra  alice alicia alina alison allison alyssa amanda
amber amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna annalena anne annette annie antonia
april ariana ashley astrid audrey  barbara beata beatrice beatriz becky belinda bella bernadette beth bethany betsy
betty beverly birgit bonnie brenda bridget brigitte britney brittany camila  candace cara carla carly carmen
carol carole carolina caroline carolyn carrie caterina catherine cathy cecilia celeste celia charlene charlotte chelsea
cheryl chiara chloe christina christine cindy claire clara clarissa claudia colleen connie constance cora corinne
courtney crystal cristina cynthia daisy dana danielle daphne dawn debbie deborah debra delia denise diana diane dina dolores
donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa
elvira emilia emily emma erica erika erin esther eugenia eva evelyn faith fatima fatma felicia fiona flora florence
fran frances francesca francine frida gabriela gabrielle gail genevieve georgia geraldine gertrude gina ginger giorgia giulia
gladys glenda gloria grace greta gwen hannah hanna harriet hazel heather heidi helen helena helene helga henrietta hilary
hilda hillary holly hope huda ida ilse imelda ingrid irene irina iris irma isabel isabella isabelle ivana ivanka jacinda
jacqueline jane janet janice janine jasmine  jeanette jeanne jenna jennifer jenny jessica jill  joan joanna
joanne jocelyn jodie johanna josephine joyce juana juanita judith judy julia juliana julie juliet june justine kaja kamala
karen karin karina karine karoline kate katarina katerina katharina katherine kathleen kathryn kathy katie katrina 
kayleigh keiko kellyanne kerry khadija kimberly kirsten kirstjen kristalina kristen kristi kristin kristina kristine laila lana
lara latifa laura lauren laurie layla lea leah leila lena leona leticia lia liana lidia lila lillian lily lina linda
lindsay lisa liz liza lois lola lora lorena loretta lori lorraine louisa louise lucia luciana lucie lucille lucinda lucy
luisa lydia lyn lynn lynne mabel madeleine madison maggie magdalena maia malala mandy manuela marcia margaret margarita
margot maria mariam marian mariana marianne marie marilyn marina marine marion marisa marissa marjorie marlene marta
martha martina mary maryam masha matilda maureen maya meg megan melania melanie melinda melissa mercedes meryl mette mia
michele michelle mila mildred mimi  miranda miriam mollie molly mona monica monika monique muriel myra myriam nadezhda
nadia nadine nancy naomi natalia natalie natalya natasha nell nellie nicola nicole nicki nikki nina noor nora noreen norma odette
olena olga olivia oksana oprah pamela pat patricia patti paula paulina pauline pearl peggy penelope penny petra phoebe phyllis
polly priscilla priti rachel raisa ramona rania rebecca regina renata renee rhonda rita roberta  rosa rosalind rose
rosemary rosie roxanne ruth sabine sabrina sadie sally samantha samira sandra sara sarah selma serena shannon sharon
sheila shelley sherry shirley sienna silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue
susan susanna susanne suzanne svetlana sviatlana sybil sylvia sylvie tabitha tamara tammy tania tanya tara tatiana tatyana
teresa tess tessa thelma theresa therese tiffany tina tracy trina trudy  ulrike ursula valentina valerie vanessa vera
veronica veronika vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred xenia yasmin
yolanda yulia yuliya yvette yvonne zahra zainab zara zeinab zoe zuzana`;

export type Gender = 'female' | 'male';

const GENDER_BY_NAME: ReadonlyMap<string, Gender> = new Map([
  ...MALE.split(/\s+/).map((name) => [name, 'male'] as const),
  ...FEMALE.split(/\s+/).map((name) => [name, 'female'] as const),
]);

/** Null for a name that goes with both or is not known; whatever its case. */
export function findGenderOf(givenName: string): Gender | null {
  return GENDER_BY_NAME.get(givenName.toLowerCase()) ?? null;
}
